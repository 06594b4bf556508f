//! Processes that come and go under load.

use mothertongue::domain::Rank;

use super::until_shared;
use crate::crash::house::{House, Plan, Set};

const ROLLING: Plan = Plan { rounds: 8, recipients: 5_000, rate_per_s: 350, group_size: 100, rank: Rank::Life, seed: 81 };
const KILLED: Plan = Plan { rounds: 6, recipients: 5_000, rate_per_s: 400, group_size: 100, rank: Rank::Life, seed: 82 };
const LONG: Plan = Plan { rounds: 1, recipients: 3_000, rate_per_s: 400, group_size: 100, rank: Rank::Life, seed: 83 };

/// Messages between two events.
const BETWEEN: u64 = 250;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rolling_restart_under_load_loses_none_and_doubles_none() {
    restart_in_turn(Set::default()).await;
}

/// Stops one of two processes and starts another, again and again, and counts at the provider.
pub async fn restart_in_turn(set: Set<'_>) {
    let house = House::set_up(ROLLING, set).await;
    let mut lives = vec![house.start_beside("0", &[]), house.start_beside("1", &[])];
    until_shared(&house, &mut lives).await;
    for round in 0..ROLLING.rounds {
        house.until_taken(BETWEEN).await;
        house.stop_well(lives.remove(0)).await;
        lives.push(house.start_beside(&format!("{}", round + 2), &[]));
        until_shared(&house, &mut lives).await;
    }
    house.until_all_is_accepted(&mut lives).await;
    for life in lives {
        house.stop_well(life).await;
    }
    let count = house.count().await;
    println!("rolling restart: {count}");
    assert_eq!((count.lost, count.doubles, count.listed, count.strangers), (0, 0, 0, 0), "{count}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn when_one_of_two_is_killed_none_is_lost_and_every_double_is_listed() {
    kill_one_of_two(Set::default()).await;
}

/// Kills one of two processes and starts another, again and again, and counts at the provider.
pub async fn kill_one_of_two(set: Set<'_>) {
    let house = House::set_up(KILLED, set).await;
    let mut lives = vec![house.start_beside("0", &[]), house.start_beside("1", &[])];
    until_shared(&house, &mut lives).await;
    for round in 0..KILLED.rounds {
        house.until_taken(BETWEEN).await;
        house.kill(lives.remove(0)).await;
        lives.push(house.start_beside(&format!("{}", round + 2), &[]));
        until_shared(&house, &mut lives).await;
    }
    house.until_all_is_accepted(&mut lives).await;
    for life in lives {
        house.stop_well(life).await;
    }
    let count = house.count().await;
    println!("{}: {count}", house.title("kills of one of two"));
    assert_eq!((count.strangers, count.lost, count.unlisted), (0, 0, 0), "{count}");
    assert!(count.doubles <= KILLED.in_flight_most(), "{count}");
    assert!(count.listed <= KILLED.in_flight_most(), "{count}");
}

/// A lease that nobody could wait for.
const HOUR_MS: u64 = 3_600_000;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_process_that_starts_where_one_was_killed_takes_over_at_once_without_waiting_for_leases() {
    let leases = [("lease_ms", HOUR_MS), ("attend_lease_ms", HOUR_MS)];
    let house = House::set_up(LONG, Set { dispatch: &leases, ..Set::default() }).await;
    let mut lives = vec![house.start_beside("a", &[])];
    let first = house.until_healthy(&mut lives[0], "a name", |health| health["worker"]["name"].is_string()).await;
    house.until_taken(BETWEEN).await;
    house.kill(lives.remove(0)).await;
    lives.push(house.start_beside("b", &[]));
    until_shared(&house, &mut lives).await;
    let second = house.until_healthy(&mut lives[0], "a name", |health| health["worker"]["name"].is_string()).await;
    assert_eq!(first["worker"]["name"], second["worker"]["name"]);
    house.until_all_is_accepted(&mut lives).await;
    house.stop_well(lives.remove(0)).await;
    let count = house.count().await;
    assert_eq!((count.strangers, count.lost, count.unlisted), (0, 0, 0), "{count}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stop_in_good_order_leaves_no_claim_and_no_attendance_behind() {
    use mothertongue::domain::{Clock as _, SystemClock};

    let leases = [("lease_ms", HOUR_MS), ("attend_lease_ms", HOUR_MS)];
    let house = House::set_up(LONG, Set { dispatch: &leases, ..Set::default() }).await;
    let life = house.start_beside("a", &["--worker", "ann"]);
    house.until_taken(BETWEEN).await;
    house.stop_well(life).await;
    let store = house.open_store().await;
    assert_eq!(store.attendance(SystemClock.now()).await.unwrap(), []);
    let ledger = store.ledger(Some(house.key()), 0, 100_000).await.unwrap();
    assert!(ledger.iter().all(|line| line.event != "given_back"), "it gave its batches back one by one");
    let due = store.due(SystemClock.now(), 1_000).await.unwrap();
    let left = store.next_due(SystemClock.now()).await.unwrap();
    assert!(!due.is_empty() && left.is_none(), "all that is open is due now: {} and {left:?}", due.len());
    store.close().await;
}
