//! RabbitMQ and PostgreSQL that are killed, wiped and filled up under two gateways.

use std::sync::Arc;
use std::time::{Duration, Instant};

use mothertongue::app;
use mothertongue::domain::{Clock as _, Exercise, ModeName, Rank, SystemClock};
use mothertongue::store::PostgresSettings;

use super::super::crash::alert;
use super::super::servers::postgres::{self, Postgres};
use super::super::servers::rabbitmq::{self, Rabbit};
use super::dice::Dice;
use super::disk::{SmallDisk, fill, is_root, words_of};
use super::house::{House, IN_FLIGHT, LEASE, Life, Spec};
use super::table::Row;
use super::wait::DEADLINE;

const SET_UP: &str = "two gateways, RabbitMQ + PostgreSQL";
/// What the last column is where no fault lasts.
macro_rules! pause {
    ($expected:literal) => {
        concat!($expected, " (time: the longest pause of the run)")
    };
}

/// The lines of `[exercise]` for these servers.
fn parts(postgres: &Postgres, schema: &str, rabbits: &[&Rabbit]) -> String {
    let PostgresSettings { hosts, database, user, password, .. } = postgres.settings(schema);
    let Some(mothertongue::secret::SecretSource::File(password)) = password else { panic!("the password lies in a file") };
    let store = format!(
        "[exercise.store]\nkind = \"postgresql\"\nhosts = {hosts:?}\ndatabase = {database:?}\nuser = {user:?}\n\
         password = {{ file = {password:?} }}\ntls = \"off\"\nschema = {schema:?}\nconnect_timeout_ms = 1000\n"
    );
    let addrs: Vec<String> = rabbits.iter().map(|rabbit| format!("127.0.0.1:{}", rabbit.port)).collect();
    let password = rabbits[0].dir().join("password");
    let prefix = format!("faults.{schema}");
    format!(
        "{store}[exercise.broker]\nkind = \"rabbitmq\"\naddrs = {addrs:?}\nuser = \"guest\"\n\
         password = {{ file = {password:?} }}\nprefix = {prefix:?}\nreconnect_max_ms = 1000\nconfirm_ms = 1000\n\
         heartbeat_s = 2\n"
    )
}

/// Two gateways on these servers, with an alert that is accepted. Each has one batch in hand, so that the broker is needed
/// all the time.
async fn two(dice: &Dice, parts: String) -> (House, [Life; 2]) {
    let spec = Spec { rate_per_s: 500, prefetch: 1, parts, ..Spec::of(dice.recipients.max(1_000) * 5) };
    let house = House::with_accepted(spec).await;
    let lives = [house.serve().await, house.serve().await];
    (house, lives)
}

/// Waits for the end and counts. Without `flowing` the longest pause of the run is what is measured.
async fn close(row: &Row, house: &House, lives: [Life; 2], flowing: Option<Duration>, in_flight: u64) {
    house.everybody_has_it().await;
    for life in lives {
        life.stop().await;
    }
    row.close(&house.figures(0, Some(flowing.unwrap_or_else(|| house.smsc.longest_pause()))).await, in_flight);
}

/// Does something that blocks without holding up the proxy.
fn blocking<T>(work: impl FnOnce() -> T) -> T {
    tokio::task::block_in_place(work)
}

/// Servers that others use too, with queues and tables of this test's own.
fn shared() -> String {
    blocking(|| parts(postgres::shared(), &Postgres::fresh_schema(), &[rabbitmq::shared()]))
}

pub const WORKER_KILLED: Row = Row {
    fault: "kill -9 of a worker",
    set_up: SET_UP,
    expected: pause!("the other one goes on, and takes the dead one's batches up when their claims run out"),
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_worker_that_is_killed_leaves_its_work_to_the_other_on_servers_too() {
    let mut dice = WORKER_KILLED.dice();
    let (house, [mut first, mut second]) = two(&dice, shared()).await;
    for _ in 0..dice.rounds {
        house.more_are_taken(dice.draw(50..400)).await;
        first.kill().await;
        first = house.serve().await;
        std::mem::swap(&mut first, &mut second);
    }
    close(&WORKER_KILLED, &house, [first, second], None, u64::from(dice.rounds) * IN_FLIGHT).await;
}

pub const WORKER_STALLED: Row = Row {
    fault: "a worker stands still past its claims (SIGSTOP), then goes on",
    set_up: SET_UP,
    expected: pause!(
        "the other one takes its batches up; the server ends a transaction that stands still for 5 s; what the stale one still brings is refused, what it still sends is listed in doubt"
    ),
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_worker_whose_claims_are_stale_writes_nothing_on_servers_too() {
    let mut dice = WORKER_STALLED.dice();
    let (house, [first, second]) = two(&dice, shared()).await;
    for round in 0..dice.rounds {
        house.more_are_taken(dice.draw(50..400)).await;
        let stalled = if round % 2 == 0 { &first } else { &second };
        stalled.signal("STOP");
        tokio::time::sleep(LEASE + LEASE / 2).await;
        house.flows(Instant::now()).await;
        stalled.signal("CONT");
    }
    close(&WORKER_STALLED, &house, [first, second], None, u64::from(dice.rounds) * IN_FLIGHT).await;
}

pub const STOPPED: Row = Row {
    fault: "SIGTERM under load, one worker after the other",
    set_up: SET_UP,
    expected: pause!("the other one goes on meanwhile; nothing is lost, nothing goes twice, nothing is in doubt"),
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rolling_restart_doubles_nothing() {
    let mut dice = STOPPED.dice();
    let (house, [mut first, mut second]) = two(&dice, shared()).await;
    for _ in 0..dice.rounds * 2 {
        house.more_are_taken(dice.draw(50..400)).await;
        first.stop().await;
        first = house.serve().await;
        std::mem::swap(&mut first, &mut second);
    }
    close(&STOPPED, &house, [first, second], None, 0).await;
}

/// A node of RabbitMQ that only this test has, under two gateways; what happens to it, and when it is well again.
async fn rabbit(row: &Row, in_flight: u64, mut blow: impl FnMut(&mut Rabbit, &mut Dice)) {
    let mut dice = row.dice();
    let (mut rabbit, parts) = blocking(|| {
        let rabbit = rabbitmq::start();
        let parts = parts(postgres::shared(), &Postgres::fresh_schema(), &[&rabbit]);
        (rabbit, parts)
    });
    let (house, lives) = two(&dice, parts).await;
    house.more_are_taken(dice.draw(50..400)).await;
    blocking(|| blow(&mut rabbit, &mut dice));
    let flowing = house.flows(Instant::now()).await;
    close(row, &house, lives, Some(flowing), in_flight).await;
}

pub const RABBIT_KILLED: Row = Row {
    fault: "kill -9 of RabbitMQ, then started again",
    set_up: SET_UP,
    expected: "batches in hand go on; others are rung for once it is back; nothing is in doubt",
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rabbitmq_that_is_killed_costs_nobody_a_message() {
    rabbit(&RABBIT_KILLED, 0, |rabbit, dice| {
        rabbit.kill();
        std::thread::sleep(Duration::from_millis(dice.draw(100..1_000)));
        rabbit.restart();
    })
    .await;
}

pub const RABBIT_WIPED: Row = Row {
    fault: "RabbitMQ is started again empty: queues and tickets are gone",
    set_up: SET_UP,
    expected: "the queues are declared again, and whatever is due in the store is rung for again; nothing is in doubt",
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rabbitmq_that_comes_back_empty_costs_nobody_a_message() {
    rabbit(&RABBIT_WIPED, 0, |rabbit, _| {
        rabbit.kill();
        std::fs::remove_dir_all(rabbit.dir().join("mnesia")).unwrap();
        std::fs::create_dir(rabbit.dir().join("mnesia")).unwrap();
        rabbit.restart();
    })
    .await;
}

pub const NODE_KILLED: Row = Row {
    fault: "kill -9 of one node of a RabbitMQ cluster of three",
    set_up: SET_UP,
    expected: pause!("the gateways go to another node; the queues have another leader; nothing is in doubt"),
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_node_of_three_that_is_killed_costs_nobody_a_message() {
    let mut dice = NODE_KILLED.dice();
    let (mut nodes, parts) = blocking(|| {
        let nodes = rabbitmq::cluster(3);
        let parts = parts(postgres::shared(), &Postgres::fresh_schema(), &nodes.iter().collect::<Vec<_>>());
        (nodes, parts)
    });
    let (house, lives) = two(&dice, parts).await;
    house.more_are_taken(dice.draw(50..400)).await;
    // The one that the gateways are connected to.
    blocking(|| nodes[0].kill());
    close(&NODE_KILLED, &house, lives, None, 0).await;
}

pub const POSTGRES_KILLED: Row = Row {
    fault: "kill -9 of PostgreSQL, then started again",
    set_up: SET_UP,
    expected: "nothing is begun while it is away; it goes on by itself; what had no written verdict is listed in doubt and sent again",
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_postgresql_that_is_killed_costs_nobody_a_message() {
    let mut dice = POSTGRES_KILLED.dice();
    let (postgres, parts) = blocking(|| {
        let postgres = postgres::start();
        let parts = parts(&postgres, &Postgres::fresh_schema(), &[rabbitmq::shared()]);
        (postgres, parts)
    });
    let (house, lives) = two(&dice, parts).await;
    let mut flowing = Duration::ZERO;
    for _ in 0..dice.rounds {
        house.more_are_taken(dice.draw(50..400)).await;
        blocking(|| {
            postgres.kill();
            std::thread::sleep(Duration::from_millis(dice.draw(100..3_000)));
            postgres.restart();
        });
        flowing = flowing.max(house.flows(Instant::now()).await);
    }
    close(&POSTGRES_KILLED, &house, lives, Some(flowing), u64::from(dice.rounds) * 2 * IN_FLIGHT).await;
}

pub const POSTGRES_FULL: Row = Row {
    fault: "the disk of PostgreSQL is full",
    set_up: SET_UP,
    expected: "nothing more is begun and a new alert is refused in words; both go on by themselves once there is room and the server runs",
};

/// Needs root for a small disk; says so where there is none.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_a_full_disk_of_postgresql_nothing_accepted_is_lost() {
    let mut dice = POSTGRES_FULL.dice();
    assert!(is_root(), "this row mounts a small disk and needs root; run it as root, or skip it by name");
    let (postgres, disk, parts) = blocking(|| {
        let postgres = postgres::start();
        let disk = move_to_small_disk(&postgres);
        let parts = parts(&postgres, &Postgres::fresh_schema(), &[rabbitmq::shared()]);
        (postgres, disk, parts)
    });
    let (house, lives) = two(&dice, parts).await;
    house.more_are_taken(dice.draw(50..400)).await;
    let (filler, more) = (postgres.data().join("filler"), postgres.data().join("more"));
    fill(&filler);
    house.complains(|| fill(&more)).await;
    refused(&house).await;
    tokio::time::sleep(Duration::from_millis(dice.draw(100..1_500))).await;
    std::fs::remove_file(&filler).unwrap();
    std::fs::remove_file(&more).unwrap();
    // A server that could not write its log has ended; whoever makes room starts it again.
    let answers = || {
        (0..20).any(|_| {
            std::thread::sleep(Duration::from_millis(200));
            postgres.refusal("SELECT 1").is_none()
        })
    };
    blocking(|| {
        if !answers() {
            postgres.kill();
            postgres.restart();
        }
    });
    let flowing = house.flows(Instant::now()).await;
    close(&POSTGRES_FULL, &house, lives, Some(flowing), 2 * IN_FLIGHT).await;
    drop(postgres);
    drop(disk);
}

/// The server's data on a disk that can be filled.
fn move_to_small_disk(postgres: &Postgres) -> SmallDisk {
    postgres.kill();
    let (data, before) = (postgres.data(), postgres.data().with_extension("before"));
    std::fs::rename(&data, &before).unwrap();
    let disk = SmallDisk::mount(&data, "160m");
    let copied = std::process::Command::new("cp").arg("-a").arg(before.join(".")).arg(&data).status().unwrap();
    assert!(copied.success(), "the server's data is copied");
    std::fs::remove_dir_all(&before).unwrap();
    postgres.restart();
    disk
}

/// Alert after alert is submitted until one is refused. A server whose log has no room says so and ends; whoever comes
/// then hears that it cannot be reached.
async fn refused(house: &House) {
    let config = house.config();
    let world = config.world(ModeName::Exercise).unwrap().clone();
    let open = match app::build::<Exercise>(&config, world, Arc::new(SystemClock), "another").await {
        Ok(open) => open,
        Err(error) => return println!("on a full disk of PostgreSQL: {}", words_of(&error)),
    };
    let expires = SystemClock.now().checked_add(Duration::from_secs(3_600)).unwrap();
    for number in 0..1_000 {
        let plan = alert::plan(alert::key(&format!("another-{number}")), expires, "sms", Rank::Life);
        if let Err(error) = open.gateway.submit(&plan, "ann").await {
            let words = words_of(&error);
            println!("on a full disk of PostgreSQL: {words}");
            assert!(words.contains("the store failed"), "the refusal says what failed: {words}");
            open.gateway.drain(DEADLINE).await.unwrap();
            return open.store.close().await;
        }
    }
    panic!("a full disk takes no alert");
}
