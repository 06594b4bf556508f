//! `route` and `coverage`, on a scenario that ships.

use super::{Desk, golden};

#[test]
fn route_explain_says_which_rows_fire_for_a_language_at_a_place() {
    let desk = Desk::new();
    let words = ["route", "explain", "--language", "zh-Hans", "--place", "JP-04202", "--hazard", "tsunami", "--plain"];
    let run = desk.run(&words).ends(0);
    golden("route-explain.txt", &run.out);
    let answer = desk.run(&[&words[..], &["--json"]].concat()).ends(0).json("mothertongue.route-explain/1");
    let fires = |row: &&serde_json::Value| row["verdict"] == "fires";
    assert!(answer["rows"].as_array().unwrap().iter().filter(fires).count() >= 2, "{answer}");
}

#[test]
fn wrong_words_of_route_explain_are_a_usage_fault_and_all_are_said_at_once() {
    let desk = Desk::new();
    let words = [
        "route",
        "explain",
        "--language",
        "!",
        "--place",
        "JP-99",
        "--severity",
        "Bad",
        "--phase",
        "never",
        "--hazard",
        "dragons",
    ];
    let run = desk.run(&words).ends(2);
    assert_eq!(run.out, "");
    for word in ["JP-99", "Bad", "never", "dragons"] {
        assert!(run.err.contains(word), "{word} is not in: {}", run.err);
    }
    desk.run(&[&words[..], &["--json"]].concat()).ends(2).error();
}

#[test]
fn route_test_passes_on_every_scenario_and_fails_on_a_wrong_expectation() {
    let desk = Desk::new();
    for scenario in std::fs::read_dir(format!("{}/config/scenarios", super::ROOT)).unwrap() {
        let folder = scenario.unwrap().path();
        let run = desk.run(&["route", "test", "--data", folder.to_str().unwrap()]).ends(0);
        assert!(run.out.ends_with(" 0 failed\n"), "{}", run.out);
    }
    let folder = desk.path("data");
    std::fs::create_dir(&folder).unwrap();
    for file in std::fs::read_dir(format!("{}/config/scenarios/tohoku-2011", super::ROOT)).unwrap() {
        let file = file.unwrap();
        if file.file_type().unwrap().is_file() {
            std::fs::copy(file.path(), folder.join(file.file_name())).unwrap();
        }
    }
    let tests = "language,place,hazard,severity,phase,expect\nzh-Hans,JP-04,tsunami,Extreme,emergency,radio/vov5\n";
    std::fs::write(folder.join("route-tests.csv"), tests).unwrap();
    let run = desk.run(&["route", "test", "--data", "data"]).ends(1);
    assert!(run.out.contains("expected radio/vov5, got ") && run.out.ends_with("1 expectations, 1 failed\n"), "{}", run.out);
    let answer = desk.run(&["route", "test", "--data", "data", "--json"]).ends(1).json("mothertongue.route-test/1");
    assert_eq!(answer["failed"], 1);
}

#[test]
fn route_show_keeps_to_the_language_and_place_asked_for() {
    let desk = Desk::new();
    let rows = |more: &[&str]| {
        let answer = desk.run(&[&["route", "show", "--json"], more].concat()).ends(0).json("mothertongue.routes/1");
        answer["routes"].as_array().unwrap().clone()
    };
    let (all, few) = (rows(&[]), rows(&["--language", "vi", "--place", "JP-07"]));
    assert!(few.len() < all.len() && !few.is_empty());
    assert!(few.iter().all(|row| row["language"].is_null() || row["language"] == "vi"), "{few:?}");
    assert!(desk.run(&["route", "show", "--plain"]).ends(0).out.lines().count() > all.len());
    desk.run(&["route", "show", "--language", "!", "--json"]).ends(2).error();
}

#[test]
fn coverage_adds_up_to_all_people() {
    let desk = Desk::new();
    let text = desk.run(&["coverage", "--plain"]).ends(0).out;
    assert!(text.contains("told in") && text.contains("\nno route but the catch-all: "), "{text}");
    let answer = desk.run(&["coverage", "--json"]).ends(0).json("mothertongue.coverage/1");
    for end in ["low", "high"] {
        let sum: u64 = answer["rows"].as_array().unwrap().iter().map(|row| row["people"][end].as_u64().unwrap()).sum();
        assert_eq!(answer["total"][end].as_u64(), Some(sum));
    }
}
