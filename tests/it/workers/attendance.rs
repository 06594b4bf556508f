//! Who is there, who leads, and what a process may be told to do.

use mothertongue::domain::Rank;
use serde_json::Value;

use crate::crash::house::{House, Life, Plan, Set};

const FEW: Plan = Plan { rounds: 1, recipients: 10, rate_per_s: 100, group_size: 10, rank: Rank::Life, seed: 61 };

async fn run(house: &House, args: &[&str]) -> (Option<i32>, String, String) {
    let done = house.command(args).output().await.unwrap();
    (done.status.code(), String::from_utf8(done.stdout).unwrap(), String::from_utf8(done.stderr).unwrap())
}

async fn workers(house: &House) -> (Option<i32>, Vec<Value>) {
    let (code, out, said) = run(house, &["worker", "list", "--json"]).await;
    let list: Value = serde_json::from_str(&out).unwrap_or_else(|fault| panic!("{fault}: {out}{said}"));
    assert_eq!(list["schema"], "mothertongue.workers/1");
    (code, list["workers"].as_array().unwrap().clone())
}

async fn until_led_by(house: &House, life: &mut Life, leader: &str) {
    house.until_healthy(life, "the leader", |health| health["worker"]["leader"] == leader).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_relay_has_one_leader_and_the_next_one_follows_when_it_stops_or_dies() {
    let house = House::set_up(FEW, Set::default()).await;
    assert_eq!(workers(&house).await, (Some(3), vec![]), "nobody is there");
    let mut ann = house.start_beside("ann", &["--worker", "ann"]);
    until_led_by(&house, &mut ann, "ann").await;
    let mut bo = house.start_beside("bo", &["--worker", "bo"]);
    until_led_by(&house, &mut bo, "ann").await;
    let mut cy = house.start_beside("cy", &["--worker", "cy"]);
    until_led_by(&house, &mut cy, "ann").await;
    let (code, list) = workers(&house).await;
    assert_eq!(code, Some(0));
    let seen: Vec<(&str, bool)> =
        list.iter().map(|row| (row["worker"].as_str().unwrap(), row["leads"].as_bool().unwrap())).collect();
    assert_eq!(seen, [("ann", true), ("bo", false), ("cy", false)]);
    assert_eq!(list[0]["posts"], serde_json::json!(["endpoint:sms", "relay"]));
    let (_, text, _) = run(&house, &["worker", "list"]).await;
    assert!(text.contains("leads") && text.contains("3 workers in the exercise world"), "{text}");
    house.stop_well(ann).await;
    until_led_by(&house, &mut cy, "bo").await;
    house.kill(bo).await;
    until_led_by(&house, &mut cy, "cy").await;
    house.stop_well(cy).await;
    assert_eq!(workers(&house).await, (Some(3), vec![]), "who stopped in good order is gone at once");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn names_are_not_shared_and_parts_that_do_not_go_together_are_refused() {
    let house = House::set_up(FEW, Set::default()).await;
    let mut ann = house.start_beside("ann", &["--worker", "ann"]);
    until_led_by(&house, &mut ann, "ann").await;
    let serve = ["serve", "--listen", "127.0.0.1:0", "--port-file", "unused"];
    let refused = async |more: &[&str]| {
        let args: Vec<&str> = serve.iter().chain(more).copied().collect();
        run(&house, &args).await
    };
    for (more, code, word) in [
        (&["--worker", "ann"][..], 1, "runs already"),
        (&["--worker", "a b"], 1, "cannot be a worker's name"),
        (&["--role", "worker"], 5, "embedded broker"),
        (&["--role", "relay"], 5, "embedded broker"),
        (&["--channels", "sms,wall"], 5, "no channel `wall`"),
        (&["--role", "some"], 2, "relay"),
    ] {
        let (found, _, said) = refused(more).await;
        assert_eq!(found, Some(code), "{more:?}: {said}");
        assert!(said.contains(word), "{more:?}: {said}");
    }
    house.stop_well(ann).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_machines_on_one_sqlite_store_never_have_one_name() {
    // A file is no store for two machines; two state folders of one machine see as little of each other.
    one_name_on_two_machines("").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_machines_on_one_postgresql_store_never_have_one_name() {
    one_name_on_two_machines(&super::shared::tables()).await;
}

/// A process on a second state folder with the name of one that lives, then with that of one that was killed.
async fn one_name_on_two_machines(tables: &str) {
    let house = House::set_up(FEW, Set { tables, dispatch: &[("attend_lease_ms", 3_000)] }).await;
    let mut ann = house.start_beside("ann", &["--worker", "ann"]);
    until_led_by(&house, &mut ann, "ann").await;
    let one = std::fs::read_to_string(house.folder().join("gateway.toml")).unwrap();
    let two = one.replace("state_dir = \"state\"", "state_dir = \"state-of-another-machine\"");
    assert_ne!(one, two);
    std::fs::write(house.folder().join("gateway.toml"), &two).unwrap();
    let (file, other) = (house.folder().join("state/mothertongue.db"), house.folder().join("state-of-another-machine"));
    std::fs::create_dir(&other).unwrap();
    if file.exists() {
        std::os::unix::fs::symlink(file, other.join("mothertongue.db")).unwrap();
    }
    let serve = ["serve", "--listen", "127.0.0.1:0", "--port-file", "unused", "--worker", "ann"];
    let (code, _, said) = run(&house, &serve).await;
    assert_eq!(code, Some(1), "{said}");
    assert!(
        said.contains("worker of the name `ann` is alive on another state folder") && said.contains("name of its own"),
        "{said}"
    );
    let (_, list) = workers(&house).await;
    assert_eq!((list.len(), list[0]["leads"].as_bool()), (1, Some(true)), "the living one keeps its place: {list:?}");
    house.kill(ann).await;
    // Its name is free once its attendance has run out.
    let began = std::time::Instant::now();
    while workers(&house).await.0 != Some(3) {
        assert!(began.elapsed() < std::time::Duration::from_secs(60), "a dead process's attendance runs out");
    }
    let mut other = house.start_beside("other", &["--worker", "ann"]);
    until_led_by(&house, &mut other, "ann").await;
    house.stop_well(other).await;
    assert_eq!(workers(&house).await, (Some(3), vec![]));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_process_serves_the_channels_it_was_given_and_leaves_the_others() {
    let folder = "[exercise.channels.box]\nkind = \"outbox\"\nfolder = \"box\"\nends = [\"a\"]\n";
    let house = House::set_up(FEW, Set { tables: folder, ..Set::default() }).await;
    let mut other = house.start_beside("box", &["--channels", "box"]);
    let health = house.until_healthy(&mut other, "health", |health| health["worker"]["rings"] == true).await;
    assert_eq!(health["channels"].as_array().unwrap().len(), 1, "{health}");
    assert_eq!(health["worker"]["shares"], serde_json::json!([]), "it attends no endpoint of others");
    let mut sms = vec![house.start_beside("sms", &["--channels", "sms"])];
    house.until_all_is_accepted(&mut sms).await;
    house.stop_well(other).await;
    house.stop_well(sms.remove(0)).await;
    let count = house.count().await;
    assert_eq!((count.lost, count.doubles, count.listed), (0, 0, 0), "{count}");
}
