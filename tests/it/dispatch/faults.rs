//! Verdicts that are not "accepted", and what comes of them.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use mothertongue::channel::CallbackRequest;
use mothertongue::domain::*;
use mothertongue::store::ClaimOutcome;

use super::setting::*;

#[tokio::test]
async fn everybody_gets_one_copy_and_the_report_says_so() {
    let sms = Scripted::new("sms", ChannelKind::SmsSmpp, |_, _| accepted());
    let house = House::with(&[Arc::clone(&sms)], settings()).await;
    house.people("my", 2_500).await;
    house.gateway.start();
    let key = house.send(&flood("a", "sms", Rank::Life, "my")).await;
    assert_eq!(house.settled(&key).await, [(JobState::Accepted, 2_500)].into());
    let copies = sms.copies();
    assert!(copies.len() == 2_500 && copies.values().all(|count| *count == 1));
    let report = house.gateway.report(&key).await.unwrap();
    assert_eq!((report.jobs.accepted, report.rates.taken_percent), (2_500, Some(100.0)));
    assert_eq!(report.rows[0].people_planned, Estimate::new(100, 200));
    assert!(serde_json::to_string(&report).unwrap().starts_with(r#"{"schema":"mothertongue.report/1""#));
    let metrics = house.gateway.metrics().text().unwrap();
    assert!(metrics.contains(r#"submit_outcomes_total{channel="sms",outcome="accepted"} 2500"#), "{metrics}");
    house.gateway.drain(DEADLINE).await.unwrap();
}

#[tokio::test]
async fn a_throttled_job_is_tried_again_within_about_a_second() {
    let sms = Scripted::new("sms", ChannelKind::SmsSmpp, |_, seen| if seen < 3 { deferred(Why::Throttled) } else { accepted() });
    let house = House::with(&[sms], settings()).await;
    house.people("my", 20).await;
    house.gateway.start();
    let started = std::time::Instant::now();
    let key = house.send(&flood("a", "sms", Rank::Bulk, "my")).await;
    assert_eq!(house.settled(&key).await, [(JobState::Accepted, 20)].into());
    assert!(started.elapsed().as_secs() < 5, "two throttles took {:?}", started.elapsed());
}

#[tokio::test]
async fn a_dead_endpoint_fails_over_at_once_and_that_is_in_the_ledger() {
    let dead = Scripted::new("dead", ChannelKind::SmsSmpp, |_, _| deferred(Why::NoLink));
    let spare = Scripted::new("spare", ChannelKind::SmsSmpp, |_, _| accepted());
    let house = House::with(&[dead, Arc::clone(&spare)], settings()).await;
    house.people("my", 1_200).await;
    house.gateway.start();
    let mut plan = flood("a", "dead", Rank::Life, "my");
    plan.targets[0].failover.push(EndpointId("spare".into()));
    let key = house.send(&plan).await;
    assert_eq!(house.settled(&key).await, [(JobState::Accepted, 1_200)].into());
    assert!(spare.copies().values().all(|count| *count == 1));
    let ledger = house.store.ledger(Some(&key), 0, 1_000).await.unwrap();
    assert!(ledger.iter().any(|line| line.event == "failover" && line.detail == "spare"));
}

#[tokio::test]
async fn a_breaker_opens_on_a_dead_endpoint_and_closes_when_it_comes_back() {
    let alive = Arc::new(AtomicBool::new(false));
    let switch = Arc::clone(&alive);
    let sms = Scripted::new("sms", ChannelKind::SmsSmpp, move |_, _| {
        if switch.load(Ordering::SeqCst) { accepted() } else { deferred(Why::NoLink) }
    });
    let house = House::with(&[Arc::clone(&sms)], settings()).await;
    house.people("my", 3_000).await;
    house.gateway.start();
    let key = house.send(&flood("a", "sms", Rank::Life, "my")).await;
    let ends = tokio::time::Instant::now() + DEADLINE;
    while house
        .gateway
        .status()
        .await
        .unwrap()
        .breakers
        .iter()
        .all(|(_, state)| *state == mothertongue::dispatch::BreakerState::Closed)
    {
        assert!(tokio::time::Instant::now() < ends, "the breaker never opened");
        tokio::task::yield_now().await;
    }
    alive.store(true, Ordering::SeqCst);
    // The retry times of the store follow the manual clock.
    let clock = Arc::clone(&house.clock);
    let hurry = tokio::spawn(async move {
        let mut tick = tokio::time::interval(std::time::Duration::from_millis(20));
        loop {
            tick.tick().await;
            clock.advance_ms(200);
        }
    });
    assert_eq!(house.settled(&key).await, [(JobState::Accepted, 3_000)].into());
    hurry.abort();
    assert!(house.gateway.status().await.unwrap().breakers.is_empty());
}

#[tokio::test]
async fn unknown_on_a_public_wall_is_never_sent_again() {
    let wall = Scripted::new("wall", ChannelKind::Mastodon, |_, _| SubmitOutcome::Unknown { why: Why::Timeout });
    let house = House::with(&[Arc::clone(&wall)], settings()).await;
    house.people("my", 2).await;
    house.gateway.start();
    let key = house.send(&flood("a", "wall", Rank::Life, "my")).await;
    assert_eq!(house.settled(&key).await, [(JobState::InDoubt, 2)].into());
    assert!(wall.copies().values().all(|count| *count == 1));
    assert_eq!(house.store.in_doubt(&key).await.unwrap().len(), 2);
}

#[tokio::test]
async fn unknown_is_sent_again_for_life_and_held_for_bulk() {
    for (rank, copies, state) in [(Rank::Life, 2, JobState::Accepted), (Rank::Bulk, 1, JobState::InDoubt)] {
        let sms = Scripted::new("sms", ChannelKind::SmsSmpp, |_, seen| {
            if seen == 1 { SubmitOutcome::Unknown { why: Why::LinkLost } } else { accepted() }
        });
        let house = House::with(&[Arc::clone(&sms)], settings()).await;
        house.people("my", 5).await;
        house.gateway.start();
        let key = house.send(&flood("a", "sms", rank, "my")).await;
        assert_eq!(house.settled(&key).await, [(state, 5)].into());
        assert!(sms.copies().values().all(|count| *count == copies));
        assert_eq!(house.store.in_doubt(&key).await.unwrap().len(), 5, "listed, whatever came of it");
    }
}

#[tokio::test]
async fn what_a_lost_worker_had_begun_is_listed_in_doubt_and_sent_again_for_life() {
    let sms = Scripted::new("sms", ChannelKind::SmsSmpp, |_, _| accepted());
    let house = House::with(&[sms], settings()).await;
    house.people("my", 4).await;
    let key = house.send(&flood("a", "sms", Rank::Life, "my")).await;
    let due = house.store.due(start(), 10).await.unwrap();
    let until = start() + jiff::SignedDuration::from_millis(100);
    let ClaimOutcome::Claimed(lost) = house.store.claim(&due[0], "lost", until, start()).await.unwrap() else {
        panic!("not claimed")
    };
    let begin =
        mothertongue::store::Progress { claim: lost.claim, begin: vec![0, 1], outcomes: vec![], closed: vec![], release: None };
    house.store.finish(begin, start()).await.unwrap();
    house.clock.advance_ms(200);
    house.gateway.start();
    assert_eq!(house.settled(&key).await, [(JobState::Accepted, 4)].into());
    let doubts = house.store.in_doubt(&key).await.unwrap();
    assert_eq!(doubts.iter().map(|doubt| doubt.job).collect::<Vec<_>>(), [0, 1]);
}

#[tokio::test]
async fn a_batch_whose_channel_breaks_down_with_it_again_and_again_is_buried() {
    let sms = Scripted::new("sms", ChannelKind::SmsSmpp, |_, _| panic!("a poison batch"));
    let house = House::with(&[Arc::clone(&sms)], settings()).await;
    house.people("my", 3).await;
    house.gateway.start();
    let key = house.send(&flood("a", "sms", Rank::Life, "my")).await;
    let states = house.settled(&key).await;
    assert_eq!(states.values().sum::<u64>(), 3);
    let status = house.gateway.status().await.unwrap();
    assert_eq!((status.dead_letters.len(), status.buried), (1, 1), "{status:?}");
}

#[tokio::test]
async fn a_person_who_writes_stop_is_never_written_to_again() {
    let sms = Scripted::new("sms", ChannelKind::SmsSmpp, |_, _| accepted());
    let house = House::with(&[sms], settings()).await;
    house.people("my", 3).await;
    house.gateway.start();
    let path = format!("81{:05}{:06}", "my".bytes().map(u32::from).sum::<u32>(), 0);
    let call = CallbackRequest { method: "POST".into(), path, headers: vec![], body: "ရပ်".into() };
    house.gateway.callback(&ChannelId("sms".into()), call).await.unwrap();
    let key = house.send(&flood("a", "sms", Rank::Life, "my")).await;
    assert_eq!(house.settled(&key).await, [(JobState::Accepted, 2)].into());
}
