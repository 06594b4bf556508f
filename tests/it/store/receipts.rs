//! Receipts: late, early, twice, in any order, and of strangers.

use mothertongue::domain::{ChannelId, JobState, Receipt, ReceiptState, SubmitOutcome, Why};

use super::Factory;
use super::given::*;

fn receipt(channel: &str, provider_ref: &str, state: ReceiptState) -> Receipt {
    Receipt { channel: ChannelId(channel.into()), provider_ref: provider_ref.into(), state, code: Some("000".into()) }
}

pub async fn receipts_move_accepted_jobs_on_and_never_back(factory: &dyn Factory) {
    let store = factory.open().await;
    let plan = sent_to(&*store, 4).await;
    let batch = send_all(&*store, 20).await.remove(0).claim.batch;
    let of = |job: u16, state| receipt("smsc-a", &format!("r{batch}-{job}"), state);
    let receipts = [
        of(0, ReceiptState::Delivered),
        of(0, ReceiptState::Enroute),
        of(0, ReceiptState::Delivered),
        of(0, ReceiptState::Undelivered),
        of(1, ReceiptState::Undelivered),
        of(2, ReceiptState::Enroute),
        of(2, ReceiptState::Unknown),
        of(3, ReceiptState::Expired),
        of(3, ReceiptState::Delivered),
    ];
    store.record_receipts(&receipts, at(30)).await.unwrap();
    let expected = [(JobState::Accepted, 1), (JobState::Delivered, 2), (JobState::Undelivered, 1)];
    assert_eq!(store.progress(&plan.key).await.unwrap()[0].states, expected);
    let mut backwards = receipts;
    backwards.reverse();
    store.record_receipts(&backwards, at(31)).await.unwrap();
    assert_eq!(store.progress(&plan.key).await.unwrap()[0].states, expected);
    let lines = store.ledger(Some(&plan.key), 0, 100).await.unwrap();
    let counted: u64 = lines.iter().filter(|line| line.event == "receipt").map(|line| line.count).sum();
    assert_eq!(counted, 18, "all are kept in the ledger");
}

pub async fn receipts_that_come_before_the_verdict_are_kept_and_matched(factory: &dyn Factory) {
    let store = factory.open().await;
    let plan = sent_to(&*store, 3).await;
    let held = claim(&*store, &only_ticket(&*store, at(20)).await, "w", 20).await.claim;
    store.finish(begin(&held, [0, 1, 2]), at(21)).await.unwrap();
    let early = [receipt("smsc-a", "e0", ReceiptState::Enroute), receipt("smsc-a", "e0", ReceiptState::Delivered)];
    store.record_receipts(&early, at(22)).await.unwrap();
    store.record_receipts(&[receipt("smsc-a", "e1", ReceiptState::Undelivered)], at(23)).await.unwrap();
    store.record_receipts(&[receipt("smsc-b", "e2", ReceiptState::Delivered)], at(23)).await.unwrap();
    store.close().await;
    let store = factory.open().await;
    assert_eq!(count(&store, "one", JobState::Submitting).await, 3);
    store.finish(verdicts(&held, [(0, taken("e0")), (1, taken("e1")), (2, taken("e2"))]), at(24)).await.unwrap();
    let expected = [(JobState::Accepted, 1), (JobState::Delivered, 1), (JobState::Undelivered, 1)];
    assert_eq!(store.progress(&plan.key).await.unwrap()[0].states, expected, "another channel's ids are its own");
    assert_eq!(store.progress(&plan.key).await.unwrap()[0].segments, 6);
}

pub async fn receipts_of_an_unknown_submission_change_nothing(factory: &dyn Factory) {
    let store = factory.open().await;
    let plan = sent_to(&*store, 2).await;
    store.record_receipts(&[], at(20)).await.unwrap();
    let held = claim(&*store, &only_ticket(&*store, at(20)).await, "w", 20).await.claim;
    store.finish(begin(&held, [0, 1]), at(21)).await.unwrap();
    let refused = SubmitOutcome::Refused { why: Why::BadAddress };
    let nameless = SubmitOutcome::Accepted { provider_ref: None, segments: 1 };
    store.finish(verdicts(&held, [(0, refused), (1, nameless)]), at(22)).await.unwrap();
    let odd = ["", "'; DROP TABLE ledger; --", "\u{0}", "e0"];
    let receipts = odd.map(|provider_ref| receipt("smsc-a", provider_ref, ReceiptState::Delivered));
    store.record_receipts(&receipts, at(23)).await.unwrap();
    let expected = [(JobState::Accepted, 1), (JobState::Refused, 1)];
    assert_eq!(store.progress(&plan.key).await.unwrap()[0].states, expected);
}
