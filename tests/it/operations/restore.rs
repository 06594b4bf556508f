//! The chapter "Backup and restore" of docs/operations.md, done as it stands there, against a gateway that is sending.
//!
//! What was lost and what came twice is counted at the provider's side.

use mothertongue::domain::Rank;

use crate::crash::house::{House, Plan, Set};
use crate::servers::postgres;
use crate::shell::{Shell, blocks};
use crate::workers::shared::tables;

const PAGE: &str = "docs/operations.md";
const PLAN: Plan = Plan { rounds: 1, recipients: 2_000, rate_per_s: 500, group_size: 50, rank: Rank::Life, seed: 88 };
/// Messages that are taken before the backup, and again between it and the end of the first gateway.
const PART: u64 = 300;

/// What may happen between a backup and the moment to which one goes back by it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Between {
    Nothing,
    Sending,
}

/// A person at the machine, with what the page says stands for what.
struct Operator {
    shell: Shell,
    kind: &'static str,
}

impl Operator {
    fn of(house: &House, kind: &'static str, tables: &str) -> Self {
        let backups = house.folder().join("backups");
        std::fs::create_dir(&backups).unwrap();
        let word = |name: &str| tables.lines().find_map(|line| line.strip_prefix(&format!("{name} = \"")));
        let word = |name: &str| word(name).map(|rest| rest.trim_end_matches('"').to_owned()).unwrap_or_default();
        let mut variables = vec![("SCHEMA", word("schema")), ("DATABASE", word("database"))];
        if kind == POSTGRES {
            let port = postgres::shared().port.to_string();
            variables.extend([("PGHOST", "127.0.0.1".to_owned()), ("PGPORT", port)]);
            variables.extend([("PGUSER", postgres::USER.to_owned()), ("PGPASSWORD", postgres::PASSWORD.to_owned())]);
        }
        let variables: Vec<(String, String)> = variables.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        let programs = postgres::programs();
        let mut shell = Shell::start(house.folder(), &[&programs], &variables);
        shell.run("M() { mothertongue --config gateway.toml \"$@\"; }").ends(0);
        for command in blocks(PAGE, "## Backup and restore")[0].commands() {
            let here = command.replace("/var/lib/mothertongue/live", &house.folder().join("state").display().to_string());
            shell.run(&here.replace("/backup", &backups.display().to_string())).ends(0);
        }
        Self { shell, kind }
    }

    /// Does a block of the page's part about this kind of store: the first is the backup, the second the way back.
    fn run(&mut self, number: usize) -> String {
        let page = blocks(PAGE, self.kind);
        assert_eq!(page.len(), 2, "{PAGE}: `{}` is a backup and a way back", self.kind);
        let said: Vec<String> = page[number].commands().map(|command| self.shell.run(command).ends(0).said).collect();
        said.join("\n")
    }
}

const SQLITE: &str = "### SQLite";
const POSTGRES: &str = "### PostgreSQL";

/// Sends a part, makes a backup, sends another part or none, ends, and goes back to the backup. Gives how many were taken between.
async fn go_back(house: &House, operator: &mut Operator, between: Between) -> u64 {
    let life = house.start_beside("first", &[]);
    house.until_taken(PART).await;
    let before;
    if between == Between::Nothing {
        house.stop_well(life).await;
        before = house.taken_list().len();
        operator.run(0);
    } else {
        before = house.taken_list().len();
        operator.run(0);
        house.until_taken(PART).await;
        house.stop_well(life).await;
    }
    let after = house.taken_list().len();
    assert!(after < PLAN.recipients as usize, "all was sent before the way back: a slower rate is needed");
    let said = operator.run(1);
    assert!(said.contains("ok   sealed addresses") && !said.contains("FAIL"), "{said}");
    (after - before) as u64
}

/// Nothing was sent since the backup: the restored gateway goes on as if nothing had been.
async fn goes_on(kind: &'static str, tables: &str) {
    let house = House::set_up(PLAN, Set { tables, ..Set::default() }).await;
    let mut operator = Operator::of(&house, kind, tables);
    assert_eq!(go_back(&house, &mut operator, Between::Nothing).await, 0);
    let mut lives = vec![house.start_beside("second", &[])];
    house.until_all_is_accepted(&mut lives).await;
    house.stop_well(lives.remove(0)).await;
    let count = house.count().await;
    assert_eq!((count.lost, count.doubles, count.listed, count.strangers), (0, 0, 0, 0), "{count}");
    operator.shell.run("M store check").ends(0);
}

/// It was sending: nobody is left out, and at most what was in flight then or sent since comes twice.
async fn goes_on_from_the_middle(kind: &'static str, tables: &str) {
    let house = House::set_up(PLAN, Set { tables, ..Set::default() }).await;
    let mut operator = Operator::of(&house, kind, tables);
    let since = go_back(&house, &mut operator, Between::Sending).await;
    let mut lives = vec![house.start_beside("second", &[])];
    house.until_all_is_accepted(&mut lives).await;
    house.stop_well(lives.remove(0)).await;
    let count = house.count().await;
    println!("back to a backup of the middle, {since} taken since it began: {count}");
    assert_eq!((count.lost, count.strangers), (0, 0), "{count}");
    assert!(count.doubles > 0, "what was sent since then goes twice, and the page says so: {count}");
    assert!(count.doubles <= since + PLAN.in_flight_most(), "{count}");
    assert!(count.unlisted <= since, "what was in flight at that moment is listed: {count}");
    assert!(count.listed <= PLAN.in_flight_most(), "{count}");
    operator.shell.run("M store check").ends(0);
}

/// It was sending, and a person stopped the alert before anything was started: nothing comes twice.
async fn is_stopped(kind: &'static str, tables: &str) {
    let house = House::set_up(PLAN, Set { tables, ..Set::default() }).await;
    let mut operator = Operator::of(&house, kind, tables);
    go_back(&house, &mut operator, Between::Sending).await;
    let taken = house.taken_list().len();
    let listed = operator.shell.run("M alert list --json").ends(0).said;
    let plans: serde_json::Value = serde_json::from_str(listed.trim()).unwrap();
    let plan = plans["plans"][0]["digest"].as_str().unwrap().to_owned();
    operator.shell.run(&format!("M alert stop {plan} --reason 'sent since the backup'")).ends(0);
    let mut life = house.start_beside("second", &[]);
    house.until_healthy(&mut life, "nothing in hand", |health| health["batches_in_hand"] == 0).await;
    house.stop_well(life).await;
    assert_eq!(house.taken_list().len(), taken, "nothing went out after the way back");
    let count = house.count().await;
    assert_eq!((count.doubles, count.strangers), (0, 0), "{count}");
    operator.shell.run("M store check").ends(0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_restored_sqlite_store_goes_on_and_loses_none_and_doubles_none_when_nothing_was_sent_since() {
    goes_on(SQLITE, "").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_of_a_sqlite_store_that_is_sending_leaves_nobody_out_and_doubles_only_what_the_page_says() {
    goes_on_from_the_middle(SQLITE, "").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_alert_that_is_stopped_before_a_restored_sqlite_store_is_started_comes_to_nobody_twice() {
    is_stopped(SQLITE, "").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_restored_postgresql_store_goes_on_and_loses_none_and_doubles_none_when_nothing_was_sent_since() {
    goes_on(POSTGRES, &tables()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_of_a_postgresql_store_that_is_sending_leaves_nobody_out_and_doubles_only_what_the_page_says() {
    goes_on_from_the_middle(POSTGRES, &tables()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_alert_that_is_stopped_before_a_restored_postgresql_store_is_started_comes_to_nobody_twice() {
    is_stopped(POSTGRES, &tables()).await;
}
