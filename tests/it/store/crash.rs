//! What is left when the power goes, the process dies, or somebody meddles.

use mothertongue::domain::JobState;
use mothertongue::store::StoreError;

use super::Factory;
use super::given::*;

pub async fn nothing_that_was_accepted_is_lost_when_the_power_goes(factory: &dyn Factory) {
    let store = factory.open().await;
    let plan = sent_to(&*store, 1_200).await;
    let after_accept = factory.after_power_cut();
    let due = store.due(at(20), 10).await.unwrap();
    let held = claim(&*store, &due[0], "w", 20).await.claim;
    store.finish(begin(&held, 0..100), at(21)).await.unwrap();
    let after_begin = factory.after_power_cut();
    store.finish(verdicts(&held, (0..60).map(|job| (job, taken(&format!("r{job}"))))), at(22)).await.unwrap();
    let after_verdicts = factory.after_power_cut();

    let found = after_accept.open().await;
    assert_eq!(count(&found, "one", JobState::Queued).await, 1_200);
    assert_eq!(found.due(at(20), 10).await.unwrap(), due);

    for (after, doubts) in [(after_begin, 100), (after_verdicts, 40)] {
        let found = after.open().await;
        assert_eq!(count(&found, "one", JobState::Submitting).await, doubts);
        let back = claim(&*found, &due[0], "w2", 20 + LEASE_MS).await;
        let flagged = back.jobs.iter().filter(|job| job.maybe_dup).count() as u64;
        assert_eq!(flagged, doubts, "exactly what was in flight");
        assert_eq!(found.in_doubt(&plan.key).await.unwrap().len() as u64, doubts);
        assert_eq!(back.jobs.len() as u64, 900 + doubts);
        assert_eq!(count(&found, "one", JobState::Accepted).await, 100 - doubts);
    }
}

pub async fn a_store_that_is_dropped_without_close_keeps_all_that_was_answered(factory: &dyn Factory) {
    let plan = {
        let store = factory.open().await;
        sent_to(&*store, 50).await
    };
    {
        let store = factory.open().await;
        let held = claim(&*store, &only_ticket(&*store, at(20)).await, "w", 20).await.claim;
        store.finish(begin(&held, 0..50), at(21)).await.unwrap();
        store.finish(verdicts(&held, (0..25).map(|job| (job, taken(&format!("r{job}"))))), at(22)).await.unwrap();
    }
    let store = factory.open().await;
    let progress = store.progress(&plan.key).await.unwrap();
    assert_eq!(progress[0].states, [(JobState::Submitting, 25), (JobState::Accepted, 25)]);
}

pub async fn the_ledger_only_grows(factory: &dyn Factory) {
    let store = factory.open().await;
    sent_to(&*store, 5).await;
    send_all(&*store, 20).await;
    let before = store.ledger(None, 0, 1_000).await.unwrap();
    assert_eq!(store.ledger_end().await.unwrap(), before.last().map_or(0, |line| line.seq));
    let events: Vec<_> = before.iter().map(|line| (line.event.as_str(), line.count)).collect();
    assert_eq!(events, [("accepted", 5), ("claimed", 5), ("begun", 5), ("outcomes", 5)]);
    for refusal in factory.tamper_with("ledger", "count").await {
        let refusal = refusal.expect("is refused");
        assert!(refusal.contains("the ledger only grows"), "{refusal}");
    }
    store.expire(at(9_999_999)).await.unwrap();
    let after = store.ledger(None, 0, 1_000).await.unwrap();
    assert_eq!(after[..before.len()], before);
    assert!(matches!(store.ledger(Some(&key("none")), 0, 1).await, Err(StoreError::NotFound { .. })));
}

pub async fn a_closed_store_refuses_writes(factory: &dyn Factory) {
    let store = factory.open().await;
    let plan = sent_to(&*store, 2).await;
    store.close().await;
    store.close().await;
    assert!(matches!(store.withdraw(&plan.key, "late", at(30)).await, Err(StoreError::Database { .. })));
    assert!(matches!(store.due(at(20), 10).await, Err(StoreError::Database { .. })));
    let again = factory.open().await;
    assert_eq!(count(&again, "one", JobState::Queued).await, 2);
}
