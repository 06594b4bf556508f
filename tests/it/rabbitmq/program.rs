//! The real program with a RabbitMQ broker: `serve` sends an alert, and the `broker` commands say what there is.

use std::process::Command;

use mothertongue::domain::{ModeName, Rank};

use crate::crash::house::{House, Plan, Set};
use crate::servers::rabbitmq;

const PLAN: Plan = Plan { rounds: 2, recipients: 1_500, rate_per_s: 300, group_size: 50, rank: Rank::Life, seed: 66 };

fn section(settings: &mothertongue::broker::RabbitSettings) -> String {
    format!(
        "[exercise.broker]\nkind = \"rabbitmq\"\naddrs = [\"127.0.0.1:{}\"]\nuser = \"guest\"\n\
         password = {{ file = \"{}\" }}\nprefix = \"{}\"\n",
        settings.addrs[0].1,
        rabbitmq::shared().dir().join("password").display(),
        settings.prefix(ModeName::Exercise),
    )
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_program_sends_an_alert_over_rabbitmq_through_kills_and_loses_none() {
    let node = rabbitmq::shared();
    let house = House::set_up(PLAN, Set { tables: &section(&node.settings()), ..Set::default() }).await;
    for round in 0..PLAN.rounds {
        house.kill_at_some_moment(round).await;
    }
    house.let_it_finish().await;
    let count = house.count().await;
    assert_eq!((count.lost, count.strangers, count.unlisted), (0, 0, 0), "{count}");
    assert!(count.doubles <= PLAN.in_flight_most(), "{count}");
}

/// Runs the program; exit code, standard output, standard error.
fn run(dir: &std::path::Path, words: &[&str]) -> (Option<i32>, String, String) {
    let done = Command::new(env!("CARGO_BIN_EXE_mothertongue"))
        .arg("--config")
        .arg(dir.join("gateway.toml"))
        .args(words)
        .output()
        .unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (done.status.code(), text(done.stdout), text(done.stderr))
}

fn configure(dir: &std::path::Path, broker: &str) {
    let root = env!("CARGO_MANIFEST_DIR");
    let text = format!(
        "[catalog]\ntemplates = \"{root}/templates\"\nlocales = \"{root}/locales\"\n\
         [data]\ndir = \"{root}/config/scenarios/tohoku-2011\"\n\
         [exercise]\nstate_dir = \"state\"\nkey_file = \"keys/exercise.key\"\n\
         [exercise.channels.box]\nkind = \"outbox\"\nfolder = \"box\"\nends = [\"a\"]\n{broker}"
    );
    std::fs::write(dir.join("gateway.toml"), text).unwrap();
}

#[test]
fn the_commands_declare_check_and_show_and_a_mismatch_keeps_serve_from_starting() {
    let settings = rabbitmq::shared().settings();
    let dir = tempfile::tempdir().unwrap();
    let at = dir.path();
    configure(at, &section(&settings));
    let (code, out, err) = run(at, &["broker", "check"]);
    assert_eq!(code, Some(5), "{out}{err}");
    assert!(out.contains("is missing") && err.contains("broker declare"), "{out}{err}");
    let (code, out, err) = run(at, &["broker", "declare"]);
    assert_eq!(code, Some(0), "{out}{err}");
    assert!(out.contains("4 queues declared"), "{out}");
    let (code, out, _) = run(at, &["broker", "check"]);
    assert_eq!(code, Some(0), "{out}");
    assert!(out.contains("mothertongue.exercise.alerts") && out.contains("exchange for partners, is there"), "{out}");
    let (code, out, _) = run(at, &["broker", "status", "--json"]);
    let said: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(
        (code, said["schema"].as_str(), said["queues"].as_array().unwrap().len()),
        (Some(0), Some("mothertongue.broker/1"), 4)
    );
    assert_eq!(said["exchange"], serde_json::json!({ "name": "mothertongue.exercise.alerts", "state": "there" }));
    let (_, out, _) = run(at, &["doctor"]);
    assert!(out.contains("ok   exercise broker: reached; 4 queues"), "{out}");
    configure(at, &format!("{}lane_limit = 7\n", section(&settings)));
    let (code, out, _) = run(at, &["broker", "check"]);
    assert!(code == Some(5) && out.contains("x-max-length"), "{out}");
    let (code, _, err) = run(at, &["serve", "--listen", "127.0.0.1:0", "--port-file", &at.join("port").display().to_string()]);
    assert_eq!(code, Some(1), "{err}");
    assert!(err.contains("x-max-length") && err.contains("broker declare"), "{err}");
}

#[test]
fn the_embedded_broker_has_nothing_to_declare() {
    let dir = tempfile::tempdir().unwrap();
    configure(dir.path(), "");
    for (words, expected) in [("declare", 0), ("check", 0), ("status", 3)] {
        let (code, _, err) = run(dir.path(), &["broker", words]);
        assert!(code == Some(expected) && err.contains("embedded"), "{words}: {code:?} {err}");
    }
}

#[test]
fn a_password_in_the_configuration_is_refused_and_not_shown_a_second_time() {
    const SECRET: &str = "tok3n-w0rth-hiding";
    let dir = tempfile::tempdir().unwrap();
    for broker in [
        format!("addrs = [\"127.0.0.1:1\"]\nuser = \"u\"\npassword = \"{SECRET}\"\n"),
        format!("addrs = [\"amqp://u:{SECRET}@127.0.0.1:1\"]\nuser = \"u\"\npassword = {{ env = \"X\" }}\n"),
        format!("url = \"amqp://u:{SECRET}@127.0.0.1:1\"\n"),
    ] {
        configure(dir.path(), &format!("[exercise.broker]\nkind = \"rabbitmq\"\n{broker}"));
        for words in [&["check"][..], &["check", "--json"], &["broker", "status"], &["doctor"], &["serve"]] {
            let (code, out, err) = run(dir.path(), words);
            assert!(code != Some(0), "{words:?}");
            assert!(!format!("{out}{err}").contains(SECRET), "{words:?} {broker}: {out}{err}");
        }
    }
}
