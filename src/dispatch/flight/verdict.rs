//! Verdicts of a batch in hand: each goes to the table of retries, each group to the breaker.
//!
//! Nothing is written here; what is to be written is gathered for the next write.

use std::time::Instant;

use super::{Phase, Run};
use crate::dispatch::limits::{QUICK_RETRY_MAX_MS, ms};
use crate::dispatch::retry::{Case, Next, next};
use crate::domain::{JobIndex, JobOutcome, JobState, SubmitOutcome, Why};

/// A fault of the endpoint and not of one recipient.
fn is_endpoint_fault(outcome: &SubmitOutcome) -> bool {
    let why = match outcome {
        SubmitOutcome::Accepted { .. } => return false,
        SubmitOutcome::Deferred { why, .. } | SubmitOutcome::Refused { why } | SubmitOutcome::Unknown { why } => *why,
    };
    match why {
        Why::NoLink
        | Why::LinkLost
        | Why::Timeout
        | Why::ProviderFault
        | Why::Unreadable
        | Why::NotAllowed
        | Why::NoCredit
        | Why::WorkerLost
        | Why::Storage => true,
        Why::Throttled
        | Why::QueueFull
        | Why::BadAddress
        | Why::Barred
        | Why::BadMessage
        | Why::Stopped
        | Why::Expired
        | Why::BreakerOpen => false,
    }
}

impl Run {
    /// Takes one verdict in. A second one for the same job changes nothing.
    pub(super) fn hear(&mut self, verdict: JobOutcome) {
        let Ok(index) = self.batch.jobs.binary_search_by_key(&verdict.job, |job| job.job) else { return };
        let Phase::Flying(id) = self.phases[index] else { return };
        let Some(flight) = self.flights.iter_mut().find(|flight| flight.id == id) else { return };
        flight.left -= 1;
        if !flight.heard {
            flight.heard = true;
            self.core.metrics.measures.verdict(&self.channel_id, flight.began.elapsed(), true);
        }
        flight.tally.add(&verdict.outcome);
        if is_endpoint_fault(&verdict.outcome) {
            flight.faults += 1;
        }
        if matches!(verdict.outcome, SubmitOutcome::Deferred { why: Why::Stopped, .. }) {
            flight.put_aside += 1;
        }
        let now = self.core.clock.now();
        let case = Case {
            batch: self.batch.claim.batch,
            job: verdict.job,
            attempt: self.batch.jobs[index].attempts,
            rank: self.batch.lane.rank,
            kind: self.kind,
            resend_in_doubt: self.batch.resend_in_doubt,
            failover: !self.batch.failover.is_empty(),
            now,
            expires: self.batch.expires,
        };
        let next = next(&verdict.outcome, &case);
        let JobOutcome { job, mut outcome } = verdict;
        if matches!(next, Next::Failover | Next::Expire)
            && let SubmitOutcome::Refused { why } = outcome
        {
            // Another endpoint may take it, or it ends as expired: not as refused by anybody.
            outcome = SubmitOutcome::Deferred { why, retry_after: None };
        }
        if matches!(next, Next::After(_) | Next::Failover)
            && let Some(flight) = self.flights.iter_mut().find(|flight| flight.id == id)
        {
            flight.retried += 1;
        }
        self.outcomes.push(JobOutcome { job, outcome });
        match next {
            Next::Settled => self.phases[index] = Phase::Settled,
            Next::Hold => self.close(index, JobState::InDoubt),
            Next::Expire => {
                self.close(index, JobState::Expired);
                self.core.metrics.measures.expired(1);
            }
            Next::Again => {
                self.phases[index] = Phase::Ready;
                self.batch.jobs[index].attempts = self.batch.jobs[index].attempts.saturating_sub(1);
                self.ready.push_back(index);
            }
            Next::After(wait) if wait <= ms(QUICK_RETRY_MAX_MS) => {
                self.phases[index] = Phase::Soon(Instant::now() + wait);
                self.soon += 1;
            }
            Next::After(wait) => {
                self.phases[index] = Phase::Later;
                self.later = Some(self.later.map_or(wait, |least| least.min(wait)));
            }
            Next::Failover => {
                self.phases[index] = Phase::Later;
                self.failover = true;
            }
            Next::GiveUp => self.phases[index] = Phase::Exhausted,
        }
    }

    /// A submission has returned: what has no verdict has none for good.
    pub(super) fn landed(&mut self, id: u32, why: Why) {
        let Some(at) = self.flights.iter().position(|flight| flight.id == id) else { return };
        if self.flights[at].left > 0 {
            let missing: Vec<JobIndex> = self.flights[at]
                .jobs
                .iter()
                .filter(|index| self.phases[**index] == Phase::Flying(id))
                .map(|index| self.batch.jobs[*index].job)
                .collect();
            for job in missing {
                self.hear(JobOutcome { job, outcome: SubmitOutcome::Unknown { why } });
            }
        }
        let flight = self.flights.swap_remove(at);
        let total = flight.jobs.len() as u64;
        self.core.metrics.measures.verdict(&self.channel_id, flight.began.elapsed(), false);
        self.core.metrics.measures.in_doubt(flight.tally.unknown);
        self.core.metrics.measures.retried(&self.channel_id, flight.retried);
        self.core.metrics.outcomes(&self.channel_id, flight.tally, self.core.clock.now().as_second());
        let judged = total - flight.put_aside;
        if judged > 0 {
            let worked = flight.faults < judged;
            if let Some(state) = self.core.breakers.judge(&self.batch.endpoint, worked, Instant::now()) {
                self.core.metrics.breaker(&self.batch.endpoint, state);
                tracing::warn!(endpoint.id = %self.batch.endpoint, ?state, "the breaker of an endpoint changed");
            }
        }
        tracing::debug!(
            batch.id = %self.batch.claim.batch,
            channel.id = %self.channel_id,
            accepted = flight.tally.accepted,
            deferred = flight.tally.deferred,
            refused = flight.tally.refused,
            unknown = flight.tally.unknown,
            "group done"
        );
        drop(flight);
        self.core.metrics.in_flight(&self.channel_id, self.gate.in_flight());
    }
}
