//! Connections and servers that go away: `Ok` only after the commit, and nothing that was answered is lost.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use mothertongue::domain::JobState;
use mothertongue::store::{PostgresSettings, Settings, StoreError};

use super::given::*;
use super::{check, open, open_with};
use crate::servers::postgres::{Postgres, shared, start};

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn connections_that_are_cut_in_mid_write_cost_nothing_that_was_answered() {
    let server = Arc::new(start());
    let store = open(&server, "store").await;
    sent_to(&*store, 10_000).await;
    let stop = Arc::new(AtomicBool::new(false));
    let killer = {
        let (server, stop) = (Arc::clone(&server), Arc::clone(&stop));
        tokio::task::spawn_blocking(move || {
            while !stop.load(Ordering::SeqCst) {
                server
                    .sql("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = 'mothertongue'");
                std::thread::sleep(Duration::from_millis(150));
            }
        })
    };
    let due = store.due(at(20), 100).await.unwrap();
    let works = due.iter().map(|ticket| {
        let store = store.clone();
        async move {
            let batch = claim(&*store, ticket, "w", 20).await;
            let mut answered = 0;
            for part in batch.jobs.chunks(100) {
                store.finish(begin(&batch.claim, part.iter().map(|job| job.job)), at(21)).await.expect("is done in the end");
                let outcomes = part.iter().map(|job| (job.job, taken(&format!("{}-{}", batch.claim.batch, job.job))));
                store.finish(verdicts(&batch.claim, outcomes), at(22)).await.expect("is done in the end");
                answered += part.len() as u64;
            }
            answered
        }
    });
    let answered: u64 = futures::future::join_all(works).await.into_iter().sum();
    stop.store(true, Ordering::SeqCst);
    killer.await.unwrap();
    assert_eq!(count(&store, "one", JobState::Accepted).await, answered);
    let lines = store.ledger(None, 0, 100_000).await.unwrap();
    let noted: u64 = lines.iter().filter(|line| line.event == "outcomes").map(|line| line.count).sum();
    assert_eq!(noted, answered, "no write was done twice");
    check(&Settings::Postgresql(server.settings("store"))).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_killed_and_comes_back_has_lost_nothing_and_is_used_again() {
    let server = start();
    let store = open(&server, "store").await;
    let plan = sent_to(&*store, 2_000).await;
    let due = store.due(at(20), 10).await.unwrap();
    let held = claim(&*store, &due[0], "w", 20).await.claim;
    store.finish(begin(&held, 0..500), at(21)).await.unwrap();
    server.kill();
    let late = {
        let (store, held) = (store.clone(), held.clone());
        tokio::spawn(
            async move { store.finish(verdicts(&held, (0..200).map(|job| (job, taken(&format!("r{job}"))))), at(22)).await },
        )
    };
    server.restart();
    // It is done once the server is back, or it is said that it was not: then it is given again.
    if late.await.unwrap().is_err() {
        let again = (0..200).map(|job| (job, taken(&format!("r{job}"))));
        store.finish(verdicts(&held, again), at(22)).await.expect("is done");
    }
    let progress = store.progress(&plan.key).await.unwrap();
    assert_eq!(progress[0].states, [(JobState::Queued, 1_500), (JobState::Submitting, 300), (JobState::Accepted, 200)]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_stays_away_is_said_and_nothing_is_claimed_to_be_done() {
    let server = start();
    let settings = PostgresSettings { connect_timeout_ms: 500, ..server.settings("store") };
    let store = open_with(settings).await.unwrap();
    let plan = sent_to(&*store, 10).await;
    server.kill();
    assert!(store.withdraw(&plan.key, "stop", at(30)).await.is_err());
    server.restart();
    assert_eq!(count(&store, "one", JobState::Queued).await, 10);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_write_that_waits_too_long_is_refused_and_goes_through_later() {
    let schema = Postgres::fresh_schema();
    let server = shared();
    let settings = PostgresSettings { statement_timeout_ms: 400, lock_timeout_ms: 200, ..server.settings(&schema) };
    let store = open_with(settings).await.unwrap();
    sent_to(&*store, 10).await;
    let held = claim(&*store, &only_ticket(&*store, at(20)).await, "w", 20).await.claim;
    let blocker = {
        let sql = format!("BEGIN; SELECT id FROM {schema}.batches FOR UPDATE; SELECT pg_sleep(4); COMMIT");
        tokio::task::spawn_blocking(move || server.sql(&sql))
    };
    let waits = format!(
        "SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%{schema}.batches%pg_sleep%' AND wait_event = 'PgSleep'"
    );
    while server.sql(&waits) == "0" {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let refused = store.finish(begin(&held, [0]), at(21)).await;
    assert!(matches!(refused, Err(StoreError::Database { .. })), "{refused:?}");
    blocker.await.unwrap();
    store.finish(begin(&held, [0]), at(22)).await.unwrap();
    assert_eq!(count(&store, "one", JobState::Submitting).await, 1);
}
