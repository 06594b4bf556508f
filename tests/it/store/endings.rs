//! Withdrawal and expiry: what stops, and what cannot be stopped any more.

use mothertongue::domain::{JobState, SubmitOutcome, Why};
use mothertongue::store::{ClaimOutcome, PlanState, StoreError};

use super::Factory;
use super::given::*;

const DEFERRED: SubmitOutcome = SubmitOutcome::Deferred { why: Why::Throttled, retry_after: None };

pub async fn withdrawing_stops_what_is_queued_and_claimed_but_not_what_was_begun(factory: &dyn Factory) {
    let store = factory.open().await;
    let plan = sent_to(&*store, 2_003).await;
    let due = store.due(at(20), 10).await.unwrap();
    let held = claim(&*store, &due[0], "w", 20).await.claim;
    store.finish(begin(&held, [0, 1, 2]), at(21)).await.unwrap();
    assert!(!store.is_withdrawn(&plan.key).await.unwrap());
    assert_eq!(store.withdraw(&plan.key, "all clear", at(30)).await.unwrap(), 2_000);
    assert!(store.is_withdrawn(&plan.key).await.unwrap());
    assert_eq!(store.withdraw(&plan.key, "again", at(31)).await.unwrap(), 0);
    let state = store.plan(plan.digest.short()).await.unwrap().state;
    assert_eq!(state, PlanState::Withdrawn { at: at(30), reason: "all clear".into() });
    assert!(matches!(store.claim(&due[1], "w", at(99_000), at(40)).await.unwrap(), ClaimOutcome::Done));
    let answer = store.finish(begin(&held, [3, 4]), at(32)).await.unwrap();
    assert!(answer.withdrawn);
    assert_eq!(answer.not_begun, [3, 4]);
    let last = [(0, taken("a")), (1, DEFERRED), (2, SubmitOutcome::Unknown { why: Why::Timeout })];
    store.finish(verdicts(&held, last), at(33)).await.unwrap();
    let progress = store.progress(&plan.key).await.unwrap();
    assert_eq!(progress[0].states, [(JobState::InDoubt, 1), (JobState::Accepted, 1), (JobState::Withdrawn, 2_001)]);
    assert!(store.due(at(999_999), 10).await.unwrap().is_empty(), "nothing in doubt is sent again after a withdrawal");
    assert!(matches!(store.withdraw(&key("none"), "", at(1)).await, Err(StoreError::NotFound { .. })));
    assert!(!store.is_withdrawn(&key("none")).await.unwrap());
}

pub async fn what_expires_while_queued_is_never_claimed(factory: &dyn Factory) {
    let store = factory.open().await;
    let plan = sent_to(&*store, 1_500).await;
    let due = store.due(at(20), 10).await.unwrap();
    assert_eq!(store.expire(at(3_599_999)).await.unwrap(), 0);
    let late = store.claim(&due[0], "w", at(3_700_000), at(3_600_000)).await.unwrap();
    assert!(matches!(late, ClaimOutcome::Done), "even before the sweep: {late:?}");
    assert_eq!(count(&store, "one", JobState::Expired).await, 1_000);
    assert_eq!(store.expire(at(3_600_000)).await.unwrap(), 500);
    assert_eq!(store.expire(at(3_600_001)).await.unwrap(), 0);
    assert_eq!(store.progress(&plan.key).await.unwrap()[0].states, [(JobState::Expired, 1_500)]);
    assert!(store.due(at(9_999_999), 10).await.unwrap().is_empty());
}

pub async fn nothing_is_begun_after_expiry_and_a_deferral_then_is_the_end(factory: &dyn Factory) {
    let store = factory.open().await;
    let plan = sent_to(&*store, 4).await;
    let held = claim(&*store, &only_ticket(&*store, at(3_599_000)).await, "w", 3_599_000).await.claim;
    store.finish(begin(&held, [0, 1]), at(3_599_999)).await.unwrap();
    let answer = store.finish(begin(&held, [2]), at(3_600_000)).await.unwrap();
    assert_eq!((answer.withdrawn, answer.not_begun), (false, vec![2]));
    store.finish(verdicts(&held, [(0, DEFERRED), (1, taken("a"))]), at(3_600_001)).await.unwrap();
    let progress = store.progress(&plan.key).await.unwrap();
    assert_eq!(progress[0].states, [(JobState::Accepted, 1), (JobState::Expired, 3)]);
}

pub async fn what_may_have_been_sent_never_ends_as_withdrawn(factory: &dyn Factory) {
    let store = factory.open().await;
    let plan = sent_to(&*store, 3).await;
    let ticket = only_ticket(&*store, at(20)).await;
    let held = claim(&*store, &ticket, "w", 20).await.claim;
    store.finish(begin(&held, [0]), at(21)).await.unwrap();
    claim(&*store, &ticket, "w2", 20 + LEASE_MS).await;
    assert_eq!(store.withdraw(&plan.key, "stop", at(50_000)).await.unwrap(), 2);
    let progress = store.progress(&plan.key).await.unwrap();
    assert_eq!(progress[0].states, [(JobState::InDoubt, 1), (JobState::Withdrawn, 2)]);
    assert_eq!(store.previous(std::slice::from_ref(&plan.key)).await.unwrap()[0].3, 1);
}
