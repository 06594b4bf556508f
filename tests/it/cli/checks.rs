//! `check`, `doctor`, `channel`.

use super::{Desk, EXERCISE};

#[test]
fn the_configuration_that_ships_has_no_error() {
    let desk = Desk::new();
    let config = format!("{}/config/gateway.toml", super::ROOT);
    desk.run(&["check", "--config", &config]).ends(0);
}

#[test]
fn check_tells_every_fault_at_once_and_where() {
    let desk =
        Desk::with_worlds(&EXERCISE.replace("kind = \"radio\"", "kind = \"pigeon\"").replace("keys/", "state/")).with_few_words();
    let run = desk.run(&["check"]).ends(5);
    assert!(run.out.contains("CFG004") && run.out.contains("CFG006") && run.out.contains("gateway.toml"), "{}", run.out);
    let whole = desk.run(&["check", "--json"]).ends(5).json("mothertongue.check/1");
    assert_eq!(whole["errors"], 2, "{whole}");
    let lines: Vec<bool> = whole["findings"].as_array().unwrap().iter().map(|finding| finding["line"].is_u64()).collect();
    assert!(lines.len() >= 2 && lines[..2] == [true, true], "{whole}");
    let refused = desk.run(&["alert", "list", "--json"]).ends(5).error();
    assert_eq!(refused["where"].as_array().unwrap().len(), 2, "{refused}");
}

#[test]
fn only_ends_that_no_table_fills_in_are_said_to_be_missing() {
    let found = |worlds: &str| -> Vec<String> {
        let whole = Desk::with_worlds(worlds).with_few_words().run(&["check", "--json"]).ends(0).json("mothertongue.check/1");
        let findings = whole["findings"].as_array().unwrap().clone();
        let missing = findings.iter().filter(|finding| finding["code"] == "CFG007");
        missing.map(|finding| finding["message"].as_str().unwrap().to_owned()).collect()
    };
    let as_shipped = found(EXERCISE);
    assert!(as_shipped.iter().any(|message| message.contains("`smsc-a`")), "{as_shipped:?}");
    assert!(!as_shipped.iter().any(|message| message.contains("`radio/")), "{as_shipped:?}");
    let relays = std::fs::read_to_string(format!("{}/config/scenarios/tohoku-2011/relays.csv", super::ROOT)).unwrap();
    let of_outbox = as_shipped.iter().filter_map(|message| message.split('`').find(|word| word.starts_with("outbox/")));
    for end in of_outbox {
        assert!(!relays.lines().any(|line| line.starts_with(&format!("{end},"))), "relays.csv has {end}");
    }
    let named = found(&EXERCISE.replace("kind = \"radio\"", "kind = \"radio\"\nends = [\"date-fm\"]"));
    assert!(named.iter().any(|message| message.contains("`radio/nhk-second`")), "{named:?}");
    assert!(!named.iter().any(|message| message.contains("`radio/date-fm`")), "{named:?}");
}

#[test]
fn a_configuration_that_is_not_there_is_a_clear_error() {
    let desk = Desk::new();
    let run = desk.run(&["subscriber", "count", "--config", "none.toml"]).ends(5);
    assert!(run.err.contains("none.toml"), "{}", run.err);
}

#[test]
fn doctor_and_probe_look_and_make_nothing() {
    let desk = Desk::new().with_few_words();
    let run = desk.run(&["doctor"]).ends(0);
    assert!(run.out.contains("exercise store: not there yet"), "{}", run.out);
    let whole = desk.run(&["doctor", "--json"]).ends(0).json("mothertongue.doctor/1");
    assert_eq!(whole["good"], true);
    let probes = desk.run(&["channel", "probe", "--json"]).ends(0).json("mothertongue.probe/1");
    assert_eq!(probes["channels"].as_array().unwrap().len(), 2);
    let mut left: Vec<_> = std::fs::read_dir(desk.folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    left.sort();
    assert_eq!(left, ["gateway.toml", "locales"]);
}

#[test]
fn doctor_opens_a_store_that_is_there_and_misses_its_key() {
    let desk = Desk::new().with_few_words();
    desk.run(&["subscriber", "count"]).ends(3);
    assert!(desk.run(&["doctor"]).ends(0).out.contains("exercise store: opens"));
    std::fs::remove_file(desk.path("keys/exercise.key")).unwrap();
    let run = desk.run(&["doctor"]).ends(1);
    assert!(run.out.contains("FAIL exercise store: the key file"), "{}", run.out);
    assert!(!desk.path("keys/exercise.key").exists());
}

#[test]
fn channels_are_listed_with_the_ends_that_the_tables_give_them() {
    let desk = Desk::new();
    let listed = desk.run(&["channel", "list", "--json"]).ends(0).json("mothertongue.channels/1");
    let ends: Vec<&str> = listed["endpoints"].as_array().unwrap().iter().map(|end| end["id"].as_str().unwrap()).collect();
    assert!(ends.contains(&"radio/date-fm") && ends.contains(&"outbox/sanriku-trainees"), "{ends:?}");
    assert_eq!(desk.run(&["channel", "list"]).ends(0).out.lines().count(), ends.len());
    let run = desk.run(&["channel", "list", "--live"]).ends(5);
    assert!(run.err.contains("no [live] section"), "{}", run.err);
}
