//! Several processes on one store, as several openings: each has its own connections and knows nothing of the others.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use mothertongue::domain::{ChannelId, JobState, Receipt, ReceiptState, SubmitOutcome, Why};
use mothertongue::store::{Change, ClaimOutcome, Settings, Store};

use super::given::*;
use super::{check, open};
use crate::servers::postgres::{Postgres, shared};

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_processes_work_one_alert_and_no_batch_goes_twice() {
    let schema = Postgres::fresh_schema();
    let stores = [open(shared(), &schema).await, open(shared(), &schema).await];
    sent_to(&*stores[0], 20_000).await;
    let given: Mutex<HashMap<String, u32>> = Mutex::default();
    let works = stores.iter().zip(["w1", "w2"]).flat_map(|(store, worker)| (0..3).map(move |_| (store, worker)));
    let works = works.map(|(store, worker)| work(store, worker, &given));
    futures::future::join_all(works).await;
    let given = given.into_inner().unwrap();
    assert_eq!(given.len(), 20_000);
    assert!(given.values().all(|times| *times == 1), "a number was given out twice");
    for store in &stores {
        assert_eq!(count(store, "one", JobState::Accepted).await, 20_000);
    }
    check(&Settings::Postgresql(shared().settings(&schema))).await;
}

async fn work(store: &Arc<dyn Store>, worker: &str, given: &Mutex<HashMap<String, u32>>) {
    loop {
        let due = store.due(at(20), 100).await.unwrap();
        if due.is_empty() {
            return;
        }
        for ticket in due {
            let claimed = store.claim(&ticket, worker, at(20 + LEASE_MS), at(20)).await.unwrap();
            let ClaimOutcome::Claimed(batch) = claimed else { continue };
            store.finish(begin(&batch.claim, batch.jobs.iter().map(|job| job.job)), at(21)).await.unwrap();
            for job in &batch.jobs {
                *given.lock().unwrap().entry(job.address.reveal().to_owned()).or_default() += 1;
            }
            let outcomes = batch.jobs.iter().map(|job| (job.job, taken(&format!("{}-{}", batch.claim.batch, job.job))));
            store.finish(verdicts(&batch.claim, outcomes), at(22)).await.unwrap();
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn whatever_processes_do_at_once_nothing_locks_up_and_counts_agree() {
    let schema = Postgres::fresh_schema();
    let stores = [open(shared(), &schema).await, open(shared(), &schema).await, open(shared(), &schema).await];
    people(&*stores[0], "my", "JP-04", 0..6_000).await;
    for name in ["one", "two", "three"] {
        accept(&*stores[0], &plan(name, vec![target("smsc-a", "my", to_subscribers("my", &["JP-04"]))])).await;
    }
    let mut tasks = Vec::new();
    for seed in 0..9_u64 {
        let store = Arc::clone(&stores[(seed % 3) as usize]);
        tasks.push(tokio::spawn(mess(store, seed)));
    }
    for task in tasks {
        task.await.unwrap();
    }
    for store in &stores {
        for name in ["one", "two", "three"] {
            let all: u64 = store.progress(&key(name)).await.unwrap()[0].states.iter().map(|(_, n)| n).sum();
            assert_eq!(all, 6_000);
        }
    }
    check(&Settings::Postgresql(shared().settings(&schema))).await;
}

/// Does one thing after the other, each at once with those of others.
async fn mess(store: Arc<dyn Store>, seed: u64) {
    let worker = format!("w{seed}");
    for round in 0..12_i64 {
        let now = 20 + round * 100;
        let due = store.due(at(now), 20).await.unwrap();
        for ticket in due.iter().skip(usize::try_from(seed % 3).unwrap()).take(3) {
            let claimed = store.claim(ticket, &worker, at(now + 50), at(now)).await.unwrap();
            let ClaimOutcome::Claimed(batch) = claimed else { continue };
            let jobs: Vec<_> = batch.jobs.iter().map(|job| job.job).take(40).collect();
            // A claim may have run out and be another one's by now.
            let Ok(_) = store.finish(begin(&batch.claim, jobs.iter().copied()), at(now)).await else { continue };
            let outcomes = jobs.iter().map(|job| match job % 3 {
                0 => (*job, SubmitOutcome::Deferred { why: Why::Throttled, retry_after: None }),
                _ => (*job, taken(&format!("{}-{job}", batch.claim.batch))),
            });
            let _ = store.finish(released(verdicts(&batch.claim, outcomes), now + 10), at(now)).await;
            let receipts: Vec<_> = jobs
                .iter()
                .rev()
                .map(|job| Receipt {
                    channel: ChannelId("smsc-a".into()),
                    provider_ref: format!("{}-{}", batch.claim.batch, job + 5),
                    state: ReceiptState::Delivered,
                    code: None,
                })
                .collect();
            store.record_receipts(&receipts, at(now)).await.unwrap();
        }
        if seed == 4 && round == 8 {
            store.withdraw(&key("two"), "enough", at(now)).await.unwrap();
        }
        if seed == 5 {
            people(&*store, "vi", "JP-04", 10_000..10_300).await;
        }
        store.expire(at(now)).await.unwrap();
        store.ledger(None, 0, 100).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_follower_of_the_ledger_misses_no_line_while_many_write() {
    let schema = Postgres::fresh_schema();
    let stores = [open(shared(), &schema).await, open(shared(), &schema).await];
    sent_to(&*stores[0], 4_000).await;
    let follower = {
        let store = Arc::clone(&stores[0]);
        tokio::spawn(async move {
            let (mut seen, mut after, mut quiet) = (Vec::new(), 0, 0);
            while quiet < 20 {
                let lines = store.ledger(None, after, 50).await.unwrap();
                quiet = if lines.is_empty() { quiet + 1 } else { 0 };
                after = lines.last().map_or(after, |line| line.seq);
                seen.extend(lines);
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
            seen
        })
    };
    let given = Mutex::default();
    futures::future::join(work(&stores[0], "a", &given), work(&stores[1], "b", &given)).await;
    let seen = follower.await.unwrap();
    assert_eq!(seen, stores[0].ledger(None, 0, 100_000).await.unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_hears_at_once_what_another_one_accepts_and_withdraws() {
    let schema = Postgres::fresh_schema();
    let (one, two) = (open(shared(), &schema).await, open(shared(), &schema).await);
    let mut changes = two.changes().expect("tells");
    let plan = sent_to(&*one, 3).await;
    one.withdraw(&plan.key, "stop", at(30)).await.unwrap();
    let heard = async { while changes.recv().await.unwrap() != Change::Withdrawn(plan.key.clone()) {} };
    // The listener may have come up after the accept; the withdrawal is said again with another alert if need be.
    if tokio::time::timeout(Duration::from_secs(5), heard).await.is_err() {
        let next = super::given::plan("again", vec![target("smsc-a", "my", to_subscribers("my", &["JP-04"]))]);
        accept(&*one, &next).await;
        one.withdraw(&next.key, "stop", at(31)).await.unwrap();
        let heard = async { while changes.recv().await.unwrap() != Change::Withdrawn(next.key.clone()) {} };
        tokio::time::timeout(Duration::from_secs(30), heard).await.expect("is heard");
    }
}
