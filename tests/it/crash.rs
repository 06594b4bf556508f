//! The gateway is killed at any moment and stopped in good order at any moment; the provider's side counts.
//!
//! The SMSC simulator lives in this process and outlives every kill of the real program. Nothing that is asserted about
//! lost and doubled messages is taken from the gateway's own word.

pub mod alert;
pub mod house;

use house::{House, Plan};
use mothertongue::domain::Rank;

/// What the rounds of all sizes make together, at least.
const ROUNDS: u32 = 50;

const SMALL: Plan = Plan { rounds: 16, recipients: 2_000, rate_per_s: 200, group_size: 50, rank: Rank::Life, seed: 11 };
const MIDDLE: Plan = Plan { rounds: 16, recipients: 5_000, rate_per_s: 600, group_size: 100, rank: Rank::Life, seed: 22 };
const LARGE: Plan = Plan { rounds: 18, recipients: 20_000, rate_per_s: 2_000, group_size: 200, rank: Rank::Life, seed: 33 };
const HELD: Plan = Plan { rounds: 6, recipients: 2_000, rate_per_s: 500, group_size: 100, rank: Rank::Bulk, seed: 44 };
const STOPPED: Plan = Plan { rounds: 20, recipients: 5_000, rate_per_s: 400, group_size: 100, rank: Rank::Life, seed: 55 };

const _: () = assert!(SMALL.rounds + MIDDLE.rounds + LARGE.rounds >= ROUNDS);

/// Kills the gateway round by round, lets the last life end its work, and counts at the provider.
async fn nothing_is_lost_and_what_came_twice_is_listed(plan: Plan) {
    let house = House::with_accepted(plan).await;
    for round in 0..plan.rounds {
        house.kill_at_some_moment(round).await;
    }
    let left = house.let_it_finish().await;
    let count = house.count().await;
    println!("{}: {count}; {left} were left for the last life", house.title("kills"));
    assert_eq!(count.strangers, 0, "nobody else was written to");
    assert_eq!(count.lost, 0, "everybody got it");
    assert_eq!(count.unlisted, 0, "who got it more than once is listed in doubt");
    assert!(count.doubles > 0, "kills that never double anything do not hit the middle of the work: {count}");
    assert!(count.doubles <= plan.in_flight_most(), "at most {} can have been in flight: {count}", plan.in_flight_most());
    assert!(count.listed <= plan.in_flight_most(), "no more is listed than can have been in flight: {count}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_2000_messages_kills_lose_none_and_every_double_is_listed() {
    nothing_is_lost_and_what_came_twice_is_listed(SMALL).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_5000_messages_kills_lose_none_and_every_double_is_listed() {
    nothing_is_lost_and_what_came_twice_is_listed(MIDDLE).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_20000_messages_kills_lose_none_and_every_double_is_listed() {
    nothing_is_lost_and_what_came_twice_is_listed(LARGE).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn where_no_life_hangs_on_it_kills_double_none_and_whoever_may_lack_it_is_listed() {
    let house = House::with_accepted(HELD).await;
    for round in 0..HELD.rounds {
        house.kill_at_some_moment(round).await;
    }
    let left = house.let_it_finish().await;
    let count = house.count().await;
    println!("{}: {count}; {left} were left for the last life", house.title("kills, in doubt held"));
    assert_eq!((count.strangers, count.doubles), (0, 0), "nobody got it twice: {count}");
    assert_eq!(count.lost_unlisted, 0, "who did not get it is listed in doubt: {count}");
    assert!(count.listed > 0, "kills that leave nothing in doubt do not hit the middle of the work: {count}");
    assert!(count.listed <= HELD.in_flight_most(), "at most {} can have been in flight: {count}", HELD.in_flight_most());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stop_in_good_order_under_load_loses_none_and_doubles_none() {
    let house = House::with_accepted(STOPPED).await;
    for round in 0..STOPPED.rounds {
        house.stop_at_some_moment(round).await;
    }
    let left = house.let_it_finish().await;
    let count = house.count().await;
    println!("{}: {count}; {left} were left for the last life", house.title("SIGTERMs"));
    assert_eq!((count.strangers, count.lost, count.doubles, count.listed), (0, 0, 0, 0), "{count}");
}
