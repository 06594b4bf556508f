//! Many writers at once.

use mothertongue::domain::{Digest, JobState};
use mothertongue::store::{ClaimOutcome, Store, StoreError};

use super::Factory;
use super::given::*;

pub async fn a_refused_write_does_not_spoil_the_others_of_its_commit(factory: &dyn Factory) {
    let store = factory.open().await;
    let taken_plan = sent_to(&*store, 20_000).await;
    let due = store.due(at(20), 100).await.unwrap();
    let mut held = Vec::new();
    for ticket in &due {
        held.push(claim(&*store, ticket, "w", 20).await.claim);
    }
    let mut clash = taken_plan.clone();
    clash.digest = Digest::of(b"clash");
    approve(&*store, &clash).await;
    let good = plan("two", vec![target("radio/one", "my", mothertongue::domain::Recipients::Endpoint)]);
    approve(&*store, &good).await;
    let finishes = held.iter().enumerate().map(|(index, claim)| {
        let mut claim = claim.clone();
        if index % 2 == 1 {
            claim.fence += 1;
        }
        let store = store.clone();
        async move { store.finish(begin(&claim, [0, 1, 2]), at(21)).await }
    });
    let (finished, clashed, accepted) =
        futures::future::join3(futures::future::join_all(finishes), store.accept(&clash, at(21)), store.accept(&good, at(21)))
            .await;
    assert!(matches!(clashed, Err(StoreError::KeyTaken { .. })));
    assert_eq!(accepted.unwrap().jobs, 1);
    for (index, result) in finished.iter().enumerate() {
        match (index % 2, result) {
            (0, Ok(_)) | (1, Err(StoreError::StaleClaim { .. })) => {}
            other => panic!("{index}: {other:?}"),
        }
    }
    assert_eq!(count(&store, "one", JobState::Submitting).await, 30);
    assert_eq!(count(&store, "one", JobState::Queued).await, 19_970);
}

pub async fn many_workers_finish_at_once_and_every_job_is_counted_once(factory: &dyn Factory) {
    let store = factory.open().await;
    let plan = sent_to(&*store, 12_345).await;
    let due = store.due(at(20), 100).await.unwrap();
    let workers = due.iter().map(|ticket| {
        let store = store.clone();
        async move {
            let batch = claim(&*store, ticket, "w", 20).await;
            for part in batch.jobs.chunks(100) {
                store.finish(begin(&batch.claim, part.iter().map(|job| job.job)), at(21)).await.unwrap();
                let outcomes = part.iter().map(|job| (job.job, taken(&format!("{}-{}", batch.claim.batch, job.job))));
                store.finish(verdicts(&batch.claim, outcomes), at(22)).await.unwrap();
            }
        }
    });
    futures::future::join_all(workers).await;
    let progress = store.progress(&plan.key).await.unwrap();
    assert_eq!(progress[0].states, [(JobState::Accepted, 12_345)]);
    assert_eq!(progress[0].segments, 24_690);
    let lines = store.ledger(Some(&plan.key), 0, 10_000).await.unwrap();
    let verdicts: u64 = lines.iter().filter(|line| line.event == "outcomes").map(|line| line.count).sum();
    assert_eq!(verdicts, 12_345);
    assert!(lines.windows(2).all(|pair| pair[0].seq < pair[1].seq));
    let tail = store.ledger(None, lines[9].seq, 5).await.unwrap();
    assert_eq!(tail, lines[10..15]);
}

pub async fn two_openings_of_one_store_see_each_other(factory: &dyn Factory) {
    let one = factory.open().await;
    let two = factory.open().await;
    sent_to(&*one, 3).await;
    let ticket = only_ticket(&*two, at(20)).await;
    let held = claim(&*two, &ticket, "w2", 20).await.claim;
    assert!(matches!(one.claim(&ticket, "w1", at(60_000), at(21)).await.unwrap(), ClaimOutcome::NotNow));
    one.finish(begin(&held, [0, 1, 2]), at(22)).await.unwrap();
    two.finish(verdicts(&held, [(0, taken("a")), (1, taken("b"))]), at(23)).await.unwrap();
    assert_eq!(one.withdraw(&key("one"), "stop", at(24)).await.unwrap(), 0);
    let answer = two.finish(verdicts(&held, [(2, taken("c"))]), at(25)).await.unwrap();
    assert!(answer.withdrawn);
    assert_eq!(count(&one, "one", JobState::Accepted).await, 3);
}

pub async fn two_openings_that_write_at_one_time_both_get_on(factory: &dyn Factory) {
    let (one, two) = (factory.open().await, factory.open().await);
    let write = |store: std::sync::Arc<dyn Store>, name: &'static str| async move {
        for index in 0..200 {
            store.submit_plan(&record(&plan(&format!("{name}{index}"), vec![]))).await.unwrap();
        }
    };
    tokio::join!(write(one.clone(), "one"), write(two, "two"));
    assert_eq!(one.plans(1_000).await.unwrap().len(), 400);
}

pub async fn more_writes_than_the_queue_holds_are_all_done(factory: &dyn Factory) {
    let store = factory.open().await;
    let records: Vec<_> = (0..3_000).map(|index| record(&plan(&format!("plan{index}"), vec![]))).collect();
    let writes = records.iter().map(|record| store.submit_plan(record));
    for result in futures::future::join_all(writes).await {
        result.unwrap();
    }
    assert_eq!(store.plans(10_000).await.unwrap().len(), 3_000);
}
