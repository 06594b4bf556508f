//! Overtaking, withdrawal, expiry and drain while jobs are on their way.

use std::sync::Arc;

use mothertongue::domain::*;

use super::setting::*;

#[tokio::test]
async fn a_life_alert_overtakes_a_bulk_one_at_once() {
    let sms = Scripted::new("sms", ChannelKind::SmsSmpp, |_, _| accepted());
    let house = House::with(&[Arc::clone(&sms)], settings()).await;
    house.people("my", 20_000).await;
    house.people("ne", 500).await;
    house.gateway.start();
    sms.open.send_replace(false);
    let bulk = house.send(&flood("bulk", "sms", Rank::Bulk, "my")).await;
    sms.until_waiting(7).await;
    let life = house.send(&flood("life", "sms", Rank::Life, "ne")).await;
    // Bulk puts aside what it has in hand; only life waits at the channel then.
    sms.until_waiting(1).await;
    let ends = tokio::time::Instant::now() + DEADLINE;
    while *sms.waiting.borrow() != 1 {
        assert!(tokio::time::Instant::now() < ends, "bulk still stands before life");
        tokio::task::yield_now().await;
    }
    sms.open.send_replace(true);
    assert_eq!(house.settled(&life).await, [(JobState::Accepted, 500)].into());
    assert_eq!(house.settled(&bulk).await, [(JobState::Accepted, 20_000)].into());
    let taken = sms.taken.lock().unwrap();
    assert!(taken[..500].iter().all(|(_, rank)| *rank == Rank::Life), "life went first");
    assert!(sms.copies().values().all(|count| *count == 1), "what was put aside went once");
}

#[tokio::test]
async fn a_withdrawn_alert_stops_while_it_is_sent_and_a_cancel_does_that_by_itself() {
    let sms = Scripted::new("sms", ChannelKind::SmsSmpp, |_, _| accepted());
    let house = House::with(&[Arc::clone(&sms)], settings()).await;
    house.people("my", 5_000).await;
    house.gateway.start();
    sms.open.send_replace(false);
    let first = house.send(&flood("a", "sms", Rank::Life, "my")).await;
    sms.until_waiting(1).await;
    let mut cancel = plan(alert("c", MessageType::Cancel, vec![first.clone()]), Moment::Cancel, "sms", Rank::Life, "my");
    cancel.targets[0].recipients =
        Recipients::Previous { alerts: vec![first.clone()], language: Language::parse("my").unwrap(), count: 0 };
    let cancel = house.send(&cancel).await;
    let states = house.settled(&first).await;
    assert_eq!(states, [(JobState::Withdrawn, 5_000)].into(), "none of it had been written");
    sms.open.send_replace(true);
    house.settled(&cancel).await;
    assert!(house.store.is_withdrawn(&first).await.unwrap());
}

#[tokio::test]
async fn what_is_still_queued_at_expiry_is_never_sent() {
    let sms = Scripted::new("sms", ChannelKind::SmsSmpp, |_, _| accepted());
    let house = House::with(&[Arc::clone(&sms)], settings()).await;
    house.people("my", 1_500).await;
    let key = house.send(&flood("a", "sms", Rank::Life, "my")).await;
    house.clock.advance_ms(6 * 3_600_000);
    house.gateway.start();
    assert_eq!(house.settled(&key).await, [(JobState::Expired, 1_500)].into());
    assert!(sms.copies().is_empty());
}

#[tokio::test]
async fn a_drain_loses_nothing_and_doubles_nothing() {
    let sms = Scripted::new("sms", ChannelKind::SmsSmpp, |_, _| accepted());
    let house = House::with(&[Arc::clone(&sms)], settings()).await;
    house.people("my", 10_000).await;
    house.gateway.start();
    let key = house.send(&flood("a", "sms", Rank::Life, "my")).await;
    let ends = tokio::time::Instant::now() + DEADLINE;
    while sms.taken.lock().unwrap().len() < 1_000 {
        assert!(tokio::time::Instant::now() < ends, "nothing was sent");
        tokio::task::yield_now().await;
    }
    house.gateway.drain(DEADLINE).await.unwrap();
    let sent = sms.taken.lock().unwrap().len() as u64;
    let states = |progress: Vec<mothertongue::store::TargetProgress>| progress[0].states.clone();
    let after = states(house.store.progress(&key).await.unwrap());
    let accepted = after.iter().find(|(state, _)| *state == JobState::Accepted).map_or(0, |(_, count)| *count);
    assert_eq!(accepted, sent, "every verdict is written: {after:?}");
    assert!(after.iter().all(|(state, _)| !matches!(state, JobState::Submitting | JobState::InDoubt)), "{after:?}");

    let next = gateway_on(&house.store, Arc::clone(&house.clock) as Arc<dyn Clock>, &[Arc::clone(&sms)], settings(), "w2");
    next.start();
    let done = next.wait_until_settled(&key, DEADLINE).await.unwrap();
    assert_eq!(states(done), [(JobState::Accepted, 10_000)]);
    let copies = sms.copies();
    assert!(copies.len() == 10_000 && copies.values().all(|count| *count == 1));
}
