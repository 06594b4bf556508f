//! One endpoint's rate, however many send over it.

use mothertongue::domain::Rank;

use super::until_shared;
use crate::crash::house::{House, Plan, Set};

const RATE: Plan = Plan { rounds: 1, recipients: 6_000, rate_per_s: 250, group_size: 100, rank: Rank::Life, seed: 71 };
/// Messages that each number of processes sends before the next event.
const PHASE: u64 = 1_000;
/// The window in which the provider counts, in milliseconds. Undivided, two processes would send twice the rate.
const WINDOW_MS: i64 = 3_000;

/// The most messages that came in any window.
fn most_in_a_window(times: &[i64]) -> usize {
    let mut from = 0;
    let mut most = 0;
    for (at, time) in times.iter().enumerate() {
        while time - times[from] >= WINDOW_MS {
            from += 1;
        }
        most = most.max(at - from + 1);
    }
    most
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn processes_together_keep_to_an_endpoints_rate_and_a_dead_ones_share_comes_back() {
    share_a_rate(Set::default()).await;
}

/// One process, two, three; one is killed, one is stopped; and the provider counts.
pub async fn share_a_rate(set: Set<'_>) {
    let house = House::set_up(RATE, set).await;
    let mut lives = vec![house.start_beside("a", &[])];
    until_shared(&house, &mut lives).await;
    house.until_taken(PHASE).await;
    for word in ["b", "c"] {
        lives.push(house.start_beside(word, &[]));
        until_shared(&house, &mut lives).await;
        house.until_taken(PHASE).await;
    }
    house.kill(lives.remove(2)).await;
    // Its part is free once its attendance has run out.
    until_shared(&house, &mut lives).await;
    house.until_taken(PHASE / 2).await;
    house.stop_well(lives.remove(1)).await;
    until_shared(&house, &mut lives).await;
    house.until_all_is_accepted(&mut lives).await;
    house.stop_well(lives.remove(0)).await;
    let count = house.count().await;
    assert_eq!((count.lost, count.unlisted, count.strangers), (0, 0, 0), "{count}");
    let times: Vec<i64> = house.taken_list().into_iter().map(|(_, _, time)| time).collect();
    let most = most_in_a_window(&times);
    let allowed = usize::try_from(i64::from(RATE.rate_per_s) * WINDOW_MS / 1_000).unwrap();
    println!("at most {most} in {WINDOW_MS} ms, where {allowed} are allowed");
    // A tenth of a second is the burst; the rest is for a machine that reads late what came in time.
    assert!(most <= allowed * 13 / 10, "{most} came in {WINDOW_MS} ms, where {allowed} may");
}
