//! The same on what several machines share: a store on PostgreSQL and queues on RabbitMQ.

use mothertongue::domain::Rank;

use super::{rate, restarts, until_shared};
use crate::crash::house::{House, Plan, Set};
use crate::servers::{postgres, rabbitmq};

const PARTS: Plan = Plan { rounds: 1, recipients: 4_000, rate_per_s: 400, group_size: 100, rank: Rank::Life, seed: 95 };

/// Tables of a store and of queues that nobody else has.
pub fn tables() -> String {
    let (store, broker) = (postgres::shared(), rabbitmq::shared());
    let settings = store.settings(&postgres::Postgres::fresh_schema());
    let secret = |source: &Option<mothertongue::secret::SecretSource>| match source {
        Some(mothertongue::secret::SecretSource::File(path)) => path.display().to_string(),
        Some(mothertongue::secret::SecretSource::Env(_)) | None => panic!("the test server's password lies in a file"),
    };
    let queues = broker.settings();
    format!(
        "[exercise.store]\nkind = \"postgresql\"\nhosts = [\"{}\"]\ndatabase = \"{}\"\nuser = \"{}\"\n\
         password = {{ file = \"{}\" }}\ntls = \"off\"\nschema = \"{}\"\n\
         [exercise.broker]\nkind = \"rabbitmq\"\naddrs = [\"127.0.0.1:{}\"]\nuser = \"guest\"\n\
         password = {{ file = \"{}\" }}\nprefix = \"{}\"\ndeclare_wait_ms = 0\n",
        settings.hosts[0],
        settings.database,
        settings.user,
        secret(&settings.password),
        settings.schema,
        broker.port,
        broker.dir().join("password").display(),
        queues.prefix.unwrap_or_default(),
    )
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rolling_restart_on_a_shared_store_and_broker_loses_none_and_doubles_none() {
    restarts::restart_in_turn(Set { tables: &tables(), ..Set::default() }).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn when_one_of_two_on_a_shared_store_and_broker_is_killed_none_is_lost_and_every_double_is_listed() {
    restarts::kill_one_of_two(Set { tables: &tables(), ..Set::default() }).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn processes_on_a_shared_store_and_broker_keep_to_an_endpoints_rate() {
    rate::share_a_rate(Set { tables: &tables(), ..Set::default() }).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn relays_and_workers_apart_do_the_work_and_the_next_relay_rings_when_the_first_is_killed() {
    let tables = tables();
    let house = House::set_up(PARTS, Set { tables: &tables, ..Set::default() }).await;
    let first = house.start_beside("relay-1", &["--role", "relay", "--worker", "relay-1"]);
    let mut second = house.start_beside("relay-2", &["--role", "relay", "--worker", "relay-2"]);
    house.until_healthy(&mut second, "a leader", |health| health["worker"]["leader"].is_string()).await;
    let mut workers = vec![
        house.start_beside("worker-1", &["--role", "worker", "--worker", "worker-1"]),
        house.start_beside("worker-2", &["--role", "worker", "--worker", "worker-2", "--channels", "sms"]),
    ];
    until_shared(&house, &mut workers).await;
    let health = house.until_healthy(&mut workers[0], "its role", |health| health["worker"]["role"] == "worker").await;
    assert_eq!((&health["worker"]["leader"], &health["worker"]["rings"]), (&serde_json::Value::Null, &false.into()));
    house.until_taken(500).await;
    house.kill(first).await;
    house.until_healthy(&mut second, "to ring alone", |health| health["worker"]["rings"] == true).await;
    house.until_all_is_accepted(&mut workers).await;
    for life in workers.into_iter().chain([second]) {
        house.stop_well(life).await;
    }
    let count = house.count().await;
    assert_eq!((count.lost, count.doubles, count.listed, count.strangers), (0, 0, 0, 0), "{count}");
}
