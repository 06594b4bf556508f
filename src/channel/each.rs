//! Submitting recipient by recipient, a bounded number at a time, for providers that take one message a call.

use std::future::Future;

use futures::StreamExt;
use futures::stream::FuturesUnordered;
use tokio::sync::mpsc;

use super::{Recipient, Submission};
use crate::domain::{JobOutcome, SubmitOutcome, Why};

/// Gives each recipient to `call`, at most `at_once` at one time; after `stop`, or after the alert's end, none is begun.
pub(super) async fn submit_each<F, Fut>(
    submission: &Submission,
    at_once: usize,
    outcomes: &mpsc::Sender<JobOutcome>,
    now: impl Fn() -> jiff::Timestamp,
    call: F,
) where
    F: Fn(Recipient) -> Fut,
    Fut: Future<Output = SubmitOutcome>,
{
    let mut running = FuturesUnordered::new();
    let mut waiting = submission.recipients.iter();
    loop {
        while running.len() < at_once.max(1) {
            let Some(recipient) = waiting.next() else { break };
            let job = recipient.job;
            if submission.stop.is_cancelled() {
                give(outcomes, job, SubmitOutcome::Deferred { why: Why::Stopped, retry_after: None }).await;
            } else if now() >= submission.expires {
                give(outcomes, job, SubmitOutcome::Refused { why: Why::Expired }).await;
            } else {
                let future = call(recipient.clone());
                running.push(async move { (job, future.await) });
            }
        }
        match running.next().await {
            Some((job, outcome)) => give(outcomes, job, outcome).await,
            None => return,
        }
    }
}

async fn give(outcomes: &mpsc::Sender<JobOutcome>, job: u16, outcome: SubmitOutcome) {
    // The receiver is gone only when the worker has given the batch up; the store then counts the job as in doubt.
    let _ = outcomes.send(JobOutcome { job, outcome }).await;
}
