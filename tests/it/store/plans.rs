//! Plans, approval and acceptance.

use mothertongue::domain::{Digest, JobState, ModeName};
use mothertongue::store::{Acceptance, PlanState, StoreError};

use super::Factory;
use super::given::*;

pub async fn a_plan_is_found_by_the_first_digits_of_its_digest_and_keeps_its_state(factory: &dyn Factory) {
    let store = factory.open().await;
    let plan = plan("one", vec![]);
    let record = record(&plan);
    store.submit_plan(&record).await.unwrap();
    let changed = mothertongue::store::PlanRecord { submitted_by: "someone else".into(), ..record.clone() };
    store.submit_plan(&changed).await.unwrap();
    assert_eq!(store.plan(record.digest.short()).await.unwrap(), record);
    assert_eq!(store.plan(record.digest.as_str()).await.unwrap(), record);
    for wrong in ["", "0000000000000000", "%", "zz"] {
        assert!(matches!(store.plan(wrong).await, Err(StoreError::NotFound { .. })), "{wrong}");
    }
    let rejected = PlanState::Rejected { by: "ben".into(), at: at(5), reason: "wrong river".into() };
    store.set_plan_state(&record.digest, &rejected).await.unwrap();
    assert_eq!(store.plan(record.digest.short()).await.unwrap().state, rejected);
    assert!(matches!(store.set_plan_state(&Digest::of(b"?"), &rejected).await, Err(StoreError::NotFound { .. })));
    for number in 0..20 {
        let more = super::given::plan(&format!("more {number}"), vec![]);
        store.submit_plan(&super::given::record(&more)).await.unwrap();
    }
    // 21 digests cannot all begin with different digits of sixteen.
    let shared = "0123456789abcdef".chars().map(String::from);
    let mut ambiguous = 0;
    for digit in shared {
        ambiguous +=
            u32::from(matches!(store.plan(&digit).await, Err(StoreError::NotFound { what }) if what.contains("more than one")));
    }
    assert!(ambiguous > 0);
    let newest = store.plans(2).await.unwrap();
    assert_eq!(newest.len(), 2);
    assert_eq!(newest[0].key.identifier, "more 19");
    assert_eq!(newest[0].plan_json, "");
    let older = store.plans_before(&newest[1].digest, 2).await.unwrap();
    assert_eq!(older.iter().map(|plan| plan.key.identifier.as_str()).collect::<Vec<_>>(), ["more 17", "more 16"]);
    assert_eq!(older[0].plan_json, "");
    assert!(store.plans_before(&record.digest, 2).await.unwrap().is_empty(), "nothing was submitted before the first one");
    assert!(store.plans_before(&Digest::of(b"?"), 2).await.unwrap().is_empty());
}

pub async fn the_same_plan_accepted_again_is_answered_with_the_first_acceptance(factory: &dyn Factory) {
    let store = factory.open().await;
    let plan = sent_to(&*store, 3).await;
    people(&*store, "my", "JP-04", 100..105).await;
    let again = store.accept(&plan, at(20)).await.unwrap();
    assert_eq!(again, Acceptance { batches: 1, jobs: 3, repeated: true });
    assert_eq!(count(&store, "one", JobState::Queued).await, 3);
    assert_eq!(store.plan(plan.digest.short()).await.unwrap().state, PlanState::Sent { at: at(10) });
}

pub async fn another_plan_under_the_same_key_is_refused(factory: &dyn Factory) {
    let store = factory.open().await;
    let mut plan = sent_to(&*store, 3).await;
    plan.digest = Digest::of(b"another text");
    approve(&*store, &plan).await;
    assert!(matches!(store.accept(&plan, at(20)).await, Err(StoreError::KeyTaken { .. })));
    assert_eq!(count(&store, "one", JobState::Queued).await, 3);
}

pub async fn a_plan_that_nobody_approved_is_not_accepted(factory: &dyn Factory) {
    let store = factory.open().await;
    people(&*store, "my", "JP-04", 0..3).await;
    let plan = plan("one", vec![target("smsc-a", "my", to_subscribers("my", &["JP-04"]))]);
    assert!(matches!(store.accept(&plan, at(10)).await, Err(StoreError::NotFound { .. })));
    store.submit_plan(&record(&plan)).await.unwrap();
    assert!(matches!(store.accept(&plan, at(10)).await, Err(StoreError::NotFound { .. })));
    assert!(store.due(at(20), 10).await.unwrap().is_empty());
    assert!(store.progress(&plan.key).await.is_err());
}

pub async fn a_plan_of_the_other_mode_is_refused_and_the_store_keeps_its_mode(factory: &dyn Factory) {
    let store = factory.open().await;
    assert_eq!(store.mode(), ModeName::Exercise);
    let mut plan = plan("one", vec![]);
    plan.mode = ModeName::Live;
    assert!(matches!(store.submit_plan(&record(&plan)).await, Err(StoreError::WrongMode { .. })));
    assert!(matches!(store.accept(&plan, at(10)).await, Err(StoreError::WrongMode { .. })));
    store.close().await;
    let other = factory.open_with(ModeName::Live, KEY).await.err().expect("is refused");
    assert!(matches!(other, StoreError::WrongMode { store: ModeName::Exercise, plan: ModeName::Live }), "{other}");
    factory.open().await.close().await;
}

pub async fn a_hundred_thousand_recipients_are_accepted_into_batches_of_a_thousand(factory: &dyn Factory) {
    let store = factory.open().await;
    people(&*store, "my", "JP-04", 0..60_500).await;
    people(&*store, "my", "JP-03", 60_500..100_000).await;
    people(&*store, "vi", "JP-04", 100_000..100_010).await;
    people(&*store, "my", "JP-01", 100_010..100_020).await;
    let places = ["JP-04", "JP-03", "JP-04", "JP-99"];
    let plan = plan("one", vec![target("smsc-a", "my", to_subscribers("my", &places))]);
    let accepted = accept(&*store, &plan).await;
    assert_eq!(accepted, Acceptance { batches: 100, jobs: 100_000, repeated: false });
    let mut seen = std::collections::HashSet::new();
    let due = store.due(at(20), 1_000).await.unwrap();
    assert_eq!(due.len(), 100);
    for ticket in [&due[0], &due[60], &due[99]] {
        let batch = claim(&*store, ticket, "w", 20).await;
        assert_eq!(batch.jobs.len(), 1_000);
        assert!(batch.jobs.iter().all(|job| seen.insert(job.address.reveal().to_owned())));
    }
    let asked: std::collections::HashSet<_> = (0..100_000).map(|index| number(index).reveal().to_owned()).collect();
    assert!(seen.is_subset(&asked));
}
