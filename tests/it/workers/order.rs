//! What one process does that all must heed: urgency and withdrawal.

use mothertongue::app;
use mothertongue::domain::{Exercise, JobState, ModeName, Rank, SystemClock};

use super::until_shared;
use crate::crash::house::{House, Plan, Set};

const BUSY: Plan = Plan { rounds: 1, recipients: 6_000, rate_per_s: 400, group_size: 100, rank: Rank::Bulk, seed: 91 };
const SLOW: Plan = Plan { rounds: 1, recipients: 4_000, rate_per_s: 200, group_size: 100, rank: Rank::Life, seed: 92 };

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_extreme_alert_goes_before_the_bulk_that_two_processes_are_busy_with() {
    let house = House::set_up(BUSY, Set::default()).await;
    let mut lives = vec![house.start_beside("a", &[]), house.start_beside("b", &[])];
    until_shared(&house, &mut lives).await;
    house.until_taken(200).await;
    let before = house.taken_list().len();
    house.accept_more("extreme", Rank::Life, "Exercise. Tsunami. Go up now.").await;
    house.until_taken(BUSY.recipients.into()).await;
    let list = house.taken_list();
    let bulk = list[0].1.clone();
    let first = list.iter().position(|(_, text, _)| *text != bulk).expect("the extreme alert goes out");
    let last = list.iter().rposition(|(_, text, _)| *text != bulk).unwrap();
    let between = list[first..last].iter().filter(|(_, text, _)| *text == bulk).count();
    println!("{} bulk messages between acceptance and the first extreme one, {between} until the last", first - before);
    // What the two had in hand, and what they sent while the plan was approved, written and found.
    assert!(first - before < 2_000, "{} bulk messages went first", first - before);
    assert!(between < 1_000, "{between} bulk messages went between the extreme ones");
    for life in lives {
        house.stop_well(life).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_withdrawal_in_one_process_stops_the_others() {
    let house = House::set_up(SLOW, Set::default()).await;
    let mut lives = vec![house.start_beside("a", &[]), house.start_beside("b", &[])];
    until_shared(&house, &mut lives).await;
    house.until_taken(200).await;
    let config = house.config();
    let world = config.world(ModeName::Exercise).unwrap().clone();
    let open = app::build::<Exercise>(&config, world, std::sync::Arc::new(SystemClock), "desk").await.unwrap();
    open.gateway.withdraw(house.key(), "false alarm", "ann").await.unwrap();
    let progress = open.gateway.wait_until_settled(house.key(), std::time::Duration::from_secs(30)).await.unwrap();
    let of = |wanted: JobState| -> u64 {
        progress[0].states.iter().filter(|(state, _)| *state == wanted).map(|(_, count)| count).sum()
    };
    let (accepted, withdrawn) = (of(JobState::Accepted), of(JobState::Withdrawn));
    assert_eq!(accepted + withdrawn, u64::from(SLOW.recipients), "{progress:?}");
    // Nothing more comes: both have put aside what they had in hand.
    for life in lives {
        house.stop_well(life).await;
    }
    let list = house.taken_list();
    assert_eq!(list.len() as u64, accepted, "what came is what is accounted for");
    let at = progress_withdrawn_at(&*open.store, house.key()).await;
    let late: Vec<i64> = list.iter().map(|(_, _, time)| time - at).filter(|late| *late > 0).collect();
    println!("{} of {} came after the withdrawal, the last {:?} ms after it", late.len(), list.len(), late.last());
    assert!(withdrawn > 1_000, "most of it was stopped: {progress:?}");
    open.gateway.drain(std::time::Duration::from_secs(30)).await.unwrap();
    open.store.close().await;
}

/// When the ledger says that the alert was withdrawn, as Unix milliseconds.
async fn progress_withdrawn_at(store: &dyn mothertongue::store::Store, key: &mothertongue::domain::AlertKey) -> i64 {
    let lines = store.ledger(Some(key), 0, 100_000).await.unwrap();
    lines.iter().find(|line| line.event == "withdrawn" && line.batch.is_none()).expect("is in the ledger").at.as_millisecond()
}
