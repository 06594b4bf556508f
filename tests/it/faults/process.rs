//! Processes that are killed, stopped and started again.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use mothertongue::domain::{Clock as _, JobState, Rank, SystemClock};

use super::super::crash::alert;
use super::house::{House, IN_FLIGHT, LEASE, Spec};
use super::table::Row;
use super::wait::until;

pub const GATEWAY_KILLED: Row = Row {
    fault: "kill -9 of the gateway",
    set_up: "one gateway, embedded",
    expected: "the next start takes the batches up when their claims run out; what was in flight is listed in doubt and sent again",
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_gateway_that_is_killed_loses_nobody() {
    let mut dice = GATEWAY_KILLED.dice();
    let house = House::with_accepted(Spec::of(dice.recipients)).await;
    let mut flowing = Duration::ZERO;
    let mut life = house.serve().await;
    for _ in 0..dice.rounds {
        house.more_are_taken(dice.draw(50..200)).await;
        life.kill().await;
        let blow = Instant::now();
        life = house.serve().await;
        flowing = flowing.max(house.flows(blow).await);
    }
    house.everybody_has_it().await;
    life.stop().await;
    let figures = house.figures(0, Some(flowing)).await;
    GATEWAY_KILLED.close(&figures, u64::from(dice.rounds) * IN_FLIGHT);
}

pub const WORKER_KILLED: Row = Row {
    fault: "kill -9 of a worker",
    set_up: "two gateways on one store, embedded",
    expected: "the other one goes on, and takes the dead one's batches up when their claims run out",
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_worker_that_is_killed_leaves_its_work_to_the_other() {
    let mut dice = WORKER_KILLED.dice();
    // Each has one batch in hand.
    let spec = Spec { rate_per_s: 500, prefetch: 1, ..Spec::of(dice.recipients.max(1_000) * 4) };
    let house = House::with_accepted(spec).await;
    let mut flowing = Duration::ZERO;
    let (mut first, mut second) = (house.serve().await, house.serve().await);
    for _ in 0..dice.rounds {
        house.more_are_taken(dice.draw(50..400)).await;
        first.kill().await;
        flowing = flowing.max(house.flows(Instant::now()).await);
        first = house.serve().await;
        std::mem::swap(&mut first, &mut second);
    }
    house.everybody_has_it().await;
    first.stop().await;
    second.stop().await;
    let figures = house.figures(0, Some(flowing)).await;
    assert!(figures.listed > 0, "a kill that leaves nothing in doubt did not hit the middle of the work");
    WORKER_KILLED.close(&figures, u64::from(dice.rounds) * IN_FLIGHT);
}

pub const WORKER_STALLED: Row = Row {
    fault: "a worker stands still past its claims (SIGSTOP), then goes on",
    set_up: "two gateways on one store, embedded; it does not stand in the middle of a write",
    expected: "the other one takes its batches up; what the stale one still brings is refused, what it still sends is listed in doubt",
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_worker_whose_claims_are_stale_writes_nothing() {
    let mut dice = WORKER_STALLED.dice();
    let house = House::with_accepted(Spec { rate_per_s: 250, ..Spec::of(dice.recipients * 3) }).await;
    let stalled = house.serve().await;
    house.more_are_taken(20).await;
    let other = house.serve().await;
    house.more_are_taken(dice.draw(50..200)).await;
    stalled.stand_still().await;
    let blow = Instant::now();
    tokio::time::sleep(LEASE + LEASE / 2).await;
    let flowing = house.flows(blow).await;
    house.more_are_taken(dice.draw(50..200)).await;
    stalled.signal("CONT");
    house.everybody_has_it().await;
    stalled.stop().await;
    other.stop().await;
    let figures = house.figures(0, Some(flowing.saturating_sub(LEASE + LEASE / 2))).await;
    WORKER_STALLED.close(&figures, IN_FLIGHT);
}

pub const SMSC_KILLED: Row = Row {
    fault: "kill -9 of the SMSC",
    set_up: "one gateway, embedded",
    expected: "the link is made again when the SMSC is back; what had no answer is listed in doubt and sent again",
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_smsc_that_is_killed_costs_nobody_a_message() {
    let mut dice = SMSC_KILLED.dice();
    let mut house = House::with_accepted(Spec::of(dice.recipients)).await;
    let life = house.serve().await;
    let mut flowing = Duration::ZERO;
    for _ in 0..dice.rounds {
        house.more_are_taken(dice.draw(50..200)).await;
        house.smsc.kill().await;
        tokio::time::sleep(Duration::from_millis(dice.draw(100..600))).await;
        let options = house.spec.smsc.clone();
        house.smsc.start_again(&options).await;
        flowing = flowing.max(house.flows(Instant::now()).await);
    }
    house.everybody_has_it().await;
    life.stop().await;
    let figures = house.figures(0, Some(flowing)).await;
    SMSC_KILLED.close(&figures, u64::from(dice.rounds) * IN_FLIGHT);
}

pub const STOPPED: Row = Row {
    fault: "SIGTERM under load",
    set_up: "one gateway, embedded",
    expected: "verdicts on their way are waited for and written; nothing is lost, nothing goes twice, nothing is in doubt",
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stop_in_good_order_under_load_doubles_nothing() {
    let mut dice = STOPPED.dice();
    let house = House::with_accepted(Spec::of(dice.recipients)).await;
    let mut life = house.serve().await;
    let mut flowing = Duration::ZERO;
    for _ in 0..dice.rounds {
        house.more_are_taken(dice.draw(50..200)).await;
        life.stop().await;
        let blow = Instant::now();
        life = house.serve().await;
        flowing = flowing.max(house.flows(blow).await);
    }
    house.everybody_has_it().await;
    life.stop().await;
    STOPPED.close(&house.figures(0, Some(flowing)).await, 0);
}

pub const RECONFIGURED: Row = Row {
    fault: "another configuration and a restart while it sends",
    set_up: "one gateway, embedded; rate and group size change each time",
    expected: "the work goes on as the new configuration says; nothing goes twice",
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_new_configuration_while_it_sends_doubles_nothing() {
    let mut dice = RECONFIGURED.dice();
    let mut house = House::with_accepted(Spec::of(dice.recipients)).await;
    let mut life = house.serve().await;
    let mut flowing = Duration::ZERO;
    for _ in 0..dice.rounds {
        house.more_are_taken(dice.draw(50..200)).await;
        house.spec.rate_per_s = u32::try_from(dice.draw(150..400)).unwrap();
        house.spec.group_size = dice.draw(1..100);
        house.write_config();
        life.stop().await;
        let blow = Instant::now();
        life = house.serve().await;
        flowing = flowing.max(house.flows(blow).await);
    }
    house.everybody_has_it().await;
    life.stop().await;
    RECONFIGURED.close(&house.figures(0, Some(flowing)).await, 0);
}

pub const EXPIRED: Row = Row {
    fault: "expiry while messages are queued",
    set_up: "one gateway, embedded; more messages than the time is enough for",
    expected: "what has not begun ends as expired and never goes out; the report says how many",
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_queued_at_expiry_is_never_sent() {
    let mut dice = EXPIRED.dice();
    let expires_in = Duration::from_secs(5) + Duration::from_millis(dice.draw(0..1_000));
    let house = House::with_accepted(Spec { expires_in, rate_per_s: 100, ..Spec::of(dice.recipients.max(1_000)) }).await;
    let life = house.serve().await;
    let states = house.ends_in(&[JobState::Accepted, JobState::Expired, JobState::InDoubt]).await;
    let taken = house.smsc.count();
    life.stop().await;
    let later = house.serve().await;
    tokio::time::sleep(Duration::from_millis(500)).await;
    later.stop().await;
    assert_eq!(house.smsc.count(), taken, "nothing goes out after the end");
    let expired = states.get(&JobState::Expired).copied().unwrap_or(0);
    let accepted = states.get(&JobState::Accepted).copied().unwrap_or(0);
    assert!(expired > 0, "some were still queued: {states:?}");
    assert_eq!(house.smsc.copies().len() as u64, accepted, "whoever is told to have expired has no copy: {states:?}");
    EXPIRED.close(&house.figures(expired, None).await, 0);
}

pub const CANCELLED: Row = Row {
    fault: "a cancel while the alert is being sent",
    set_up: "one gateway, embedded; the cancel is approved and sent beside it",
    expected: "what has not begun ends as withdrawn; the cancel reaches everybody who got the alert, once",
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cancel_reaches_everybody_who_got_the_alert() {
    let mut dice = CANCELLED.dice();
    let house = House::with_accepted(Spec::of(dice.recipients)).await;
    let life = house.serve().await;
    house.more_are_taken(dice.draw(50..400)).await;
    let open = house.beside().await;
    let expires = SystemClock.now().checked_add(Duration::from_secs(3_600)).unwrap();
    let cancel = alert::cancel(&house.key, expires, "sms", Rank::Life);
    let cancel_key = cancel.alert.key().clone();
    let digest = open.gateway.submit(&cancel, "ann").await.unwrap();
    let approved = open.gateway.approve(digest.as_str(), "bo").await.unwrap();
    let blow = Instant::now();
    open.gateway.send(approved, "ann").await.unwrap();
    let flowing = house.flows(blow).await;
    let states = house.ends_in(&[JobState::Accepted, JobState::Withdrawn, JobState::InDoubt]).await;
    let cancelled = |first: &str| house.smsc.taken().into_iter().filter(|taken| taken.text != first).collect::<Vec<_>>();
    let first = house.smsc.taken()[0].text.clone();
    let state = || format!("{states:?}\n{}", house.state());
    let got_it = || house.smsc.taken().into_iter().filter(|taken| taken.text == first).map(|taken| taken.to);
    let told = || cancelled(&first).into_iter().map(|taken| taken.to).collect::<BTreeSet<_>>();
    until("the cancel for everybody who got the alert", state, async || {
        let told = told();
        got_it().all(|to| told.contains(&to))
    })
    .await;
    // It may also reach a few whose message was in hand when the cancel was accepted, and then did not go out.
    house.ended(&cancel_key).await;
    life.stop().await;
    open.gateway.drain(LEASE).await.unwrap();
    open.store.close().await;
    assert_eq!(cancelled(&first).len(), told().len(), "each of them once: {states:?}");
    assert!((told().len() - got_it().count()) as u64 <= IN_FLIGHT, "{states:?}");
    let withdrawn = states.get(&JobState::Withdrawn).copied().unwrap_or(0);
    assert!(withdrawn > 0, "some had not begun: {states:?}");
    assert_eq!(got_it().count() as u64, states.get(&JobState::Accepted).copied().unwrap_or(0), "{states:?}");
    let mut figures = house.figures(0, Some(flowing)).await;
    // Who got the cancel alone was told that the alert is withdrawn.
    figures.lost = (u64::from(dice.recipients) - got_it().count() as u64).saturating_sub(withdrawn);
    CANCELLED.close(&figures, 0);
}
