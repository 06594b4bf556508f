//! What a transaction does to batches in memory: taking, prolonging, verdicts, ends, receipts, burying.
//!
//! A claim that is no longer held changes nothing. A job is never begun once its alert has ended or was withdrawn. What
//! has changed is marked, and noted, and written by the store whose book this is.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::Timestamp;

use super::addition::TargetRow;
use super::alert::AlertRow;
use super::granted::{Granted, Taken};
use super::jobs::Job;
use super::notes::{Line, Notes, RefLine};
use super::row::{BatchRow, Closed, why_of};
use super::tally::Tally;
use crate::domain::{BatchId, EndpointId, JobIndex, JobState, ReceiptState, SubmitOutcome, Ticket};
use crate::store::values::ms;
use crate::store::{Claim, Finished, Progress, StoreError};

/// Provider's ids of jobs of one batch, and the channel that they are of.
pub(in crate::store) struct NewRefs {
    pub(in crate::store) batch: BatchId,
    pub(in crate::store) channel: String,
    pub(in crate::store) refs: Vec<(JobIndex, String)>,
}

impl NewRefs {
    /// As they are written.
    pub(in crate::store) fn lines(self) -> impl Iterator<Item = RefLine> {
        let Self { batch, channel, refs } = self;
        refs.into_iter().map(move |(job, provider_ref)| RefLine { channel: channel.clone(), provider_ref, batch: batch.0, job })
    }
}

/// Batches and alerts in memory, which of them have changed, and what is to be written beside them.
#[derive(Default)]
pub(in crate::store) struct Book {
    pub(in crate::store) batches: HashMap<i64, BatchRow>,
    pub(in crate::store) alerts: HashMap<i64, AlertRow>,
    /// Targets that recipients were added to, by alert and index; they never change.
    pub(in crate::store) targets: HashMap<(i64, u32), TargetRow>,
    pub(in crate::store) dirty: BTreeSet<i64>,
    pub(in crate::store) notes: Notes,
}

impl BatchRow {
    fn held_by(&self, claim: &Claim) -> bool {
        self.fence == claim.fence && self.fence > 0 && (self.until.is_some() || self.closed == Closed::Done)
    }
}

impl Book {
    /// Forgets everything: nothing of it is believed any more.
    pub(in crate::store) fn forget(&mut self) {
        *self = Self::default();
    }

    pub(in crate::store) fn claim(
        &mut self,
        ticket: &Ticket,
        worker: String,
        until: Timestamp,
        now: Timestamp,
    ) -> Result<Taken, StoreError> {
        let Self { batches, alerts, notes, dirty, .. } = self;
        let (batch, alert) = both(batches, alerts, ticket.batch)?;
        if batch.closed != Closed::Open {
            return Ok(Taken::Done);
        }
        if batch.ready_at > ms(now) || batch.lane() != ticket.lane {
            return Ok(Taken::NotNow);
        }
        dirty.insert(batch.id);
        let mut tally = Tally::default();
        let stop = alert.stop(now);
        if batch.until.is_some() {
            batch.doubt_begun(alert.resend && stop.is_none(), now, &mut tally, notes, "worker_lost");
        }
        if let Some(state) = stop {
            let ended = batch.close_waiting(state, now, &mut tally, notes);
            if ended > 0 {
                notes.ledger.push(batch.line(now, state.as_str(), ended, String::new()));
            }
        }
        notes.count(batch.target, &tally);
        if batch.end_if_done() {
            return Ok(Taken::Done);
        }
        batch.fence += 1;
        batch.worker = worker;
        batch.until = Some(ms(until));
        batch.ready_at = ms(until);
        batch.touch();
        let jobs: Vec<_> = batch.jobs.iter().filter(|(_, job)| job.is_waiting()).collect();
        notes.ledger.push(batch.line(now, "claimed", jobs.len() as u64, format!("fence {} by {}", batch.fence, batch.worker)));
        Ok(Taken::Granted(Box::new(Granted {
            fence: batch.fence,
            alert: alert.clone(),
            endpoint: batch.endpoint.clone(),
            failover: batch.failover.clone(),
            lane: batch.lane(),
            message: batch.message,
            segments_each: batch.segments_each,
            subscribers: batch.subscribers,
            jobs,
        })))
    }

    pub(in crate::store) fn extend(&mut self, claim: &Claim, until: Timestamp) -> Result<Claim, StoreError> {
        let (batch, _) = both(&mut self.batches, &self.alerts, claim.batch)?;
        if !batch.held_by(claim) {
            return Err(StoreError::StaleClaim { batch: claim.batch });
        }
        if batch.closed == Closed::Open {
            batch.until = Some(ms(until));
            batch.ready_at = ms(until);
            batch.touch();
            self.dirty.insert(batch.id);
        }
        Ok(Claim { until, ..claim.clone() })
    }

    pub(in crate::store) fn finish(
        &mut self,
        progress: &Progress,
        at: Timestamp,
    ) -> Result<(Finished, Option<NewRefs>), StoreError> {
        let id = progress.claim.batch;
        let Self { batches, alerts, notes, dirty, .. } = self;
        let (batch, alert) = both(batches, alerts, id)?;
        if !batch.held_by(&progress.claim) {
            return Err(StoreError::StaleClaim { batch: id });
        }
        check(progress, batch)?;
        dirty.insert(id.0);
        let stop = alert.stop(at);
        let mut tally = Tally::default();
        let mut verdicts: BTreeMap<&'static str, u64> = BTreeMap::new();
        let mut refs = Vec::new();
        for JobOutcomeRef { job: index, outcome } in progress.outcomes.iter().map(JobOutcomeRef::from) {
            let Some(job) = batch.jobs.get(index) else { continue };
            batch.change(index, job.outcome(outcome, alert.resend, stop), at, &mut tally, notes, why_of(outcome));
            *verdicts.entry(why_of(outcome)).or_default() += 1;
            if let SubmitOutcome::Accepted { provider_ref: Some(provider_ref), .. } = outcome
                && batch.receipts
            {
                refs.push((index, provider_ref.clone()));
            }
        }
        if !progress.outcomes.is_empty() {
            let words: Vec<_> = verdicts.iter().map(|(why, count)| format!("{why} {count}")).collect();
            notes.ledger.push(batch.line(at, "outcomes", progress.outcomes.len() as u64, words.join(", ")));
        }
        let mut ended: BTreeMap<&'static str, u64> = BTreeMap::new();
        for (index, state) in &progress.closed {
            let Some(job) = batch.jobs.get(*index) else { continue };
            batch.change(*index, job.close(*state), at, &mut tally, notes, "closed by policy");
            *ended.entry(state.as_str()).or_default() += 1;
        }
        let mut not_begun = Vec::new();
        let mut begun = 0;
        for index in &progress.begin {
            match batch.jobs.get(*index).and_then(Job::begin).filter(|_| stop.is_none()) {
                Some(job) => {
                    batch.change(*index, job, at, &mut tally, notes, "");
                    begun += 1;
                }
                None => not_begun.push(*index),
            }
        }
        if begun > 0 {
            notes.ledger.push(batch.line(at, "begun", begun, format!("fence {}", batch.fence)));
        }
        if let Some(state) = stop {
            *ended.entry(state.as_str()).or_default() += batch.close_waiting(state, at, &mut tally, notes);
        }
        for (state, count) in ended.into_iter().filter(|(_, count)| *count > 0) {
            notes.ledger.push(batch.line(at, event_of(state), count, String::new()));
        }
        if let Some(release) = &progress.release {
            batch.doubt_begun(alert.resend && stop.is_none(), at, &mut tally, notes, "no_verdict");
            if batch.closed == Closed::Open {
                batch.until = None;
                batch.ready_at = ms(release.next_due);
                batch.touch();
                if let Some(endpoint) = &release.endpoint {
                    change_endpoint(batch, endpoint);
                    notes.ledger.push(batch.line(at, "failover", 0, endpoint.0.clone()));
                }
            }
        }
        notes.count(batch.target, &tally);
        batch.end_if_done();
        let answer = Finished { withdrawn: alert.withdrawn, not_begun };
        let refs = (!refs.is_empty()).then(|| NewRefs { batch: id, channel: batch.endpoint.channel().0, refs });
        Ok((answer, refs))
    }

    pub(in crate::store) fn bury(&mut self, claim: &Claim, reason: &str, at: Timestamp) -> Result<(), StoreError> {
        let Self { batches, alerts, notes, dirty, .. } = self;
        let (batch, _) = both(batches, alerts, claim.batch)?;
        if batch.until.is_none() || !batch.held_by(claim) {
            return Err(StoreError::StaleClaim { batch: claim.batch });
        }
        dirty.insert(batch.id);
        let mut tally = Tally::default();
        batch.doubt_begun(false, at, &mut tally, notes, "buried");
        let refused = batch.close_waiting(JobState::Refused, at, &mut tally, notes);
        notes.count(batch.target, &tally);
        notes.ledger.push(batch.line(at, "buried", refused, reason.to_owned()));
        batch.closed = Closed::Dead;
        batch.until = None;
        batch.touch();
        Ok(())
    }

    /// Ends jobs whose subscriber has said STOP since the batch was made; true when nothing is left to do.
    pub(in crate::store) fn leave_out(&mut self, claim: &Claim, jobs: &[JobIndex], at: Timestamp) -> Result<bool, StoreError> {
        let Self { batches, alerts, notes, dirty, .. } = self;
        let (batch, _) = both(batches, alerts, claim.batch)?;
        if !batch.held_by(claim) {
            return Err(StoreError::StaleClaim { batch: claim.batch });
        }
        dirty.insert(batch.id);
        let mut tally = Tally::default();
        for index in jobs {
            let Some(job) = batch.jobs.get(*index) else { continue };
            batch.change(*index, job.close(JobState::Refused), at, &mut tally, notes, "stopped");
        }
        notes.count(batch.target, &tally);
        notes.ledger.push(batch.line(at, "stopped", jobs.len() as u64, "said STOP".to_owned()));
        Ok(batch.end_if_done())
    }

    /// Applies receipts to jobs of a batch.
    pub(in crate::store) fn apply_receipts(&mut self, id: BatchId, states: &[(JobIndex, ReceiptState)], at: Timestamp) {
        let Self { batches, notes, dirty, .. } = self;
        let Some(batch) = batches.get_mut(&id.0) else { return };
        dirty.insert(id.0);
        let mut tally = Tally::default();
        let mut words: BTreeMap<&'static str, u64> = BTreeMap::new();
        for (index, state) in states {
            let Some(job) = batch.jobs.get(*index) else { continue };
            batch.change(*index, job.receipt(*state), at, &mut tally, notes, "receipt");
            *words.entry(state.as_str()).or_default() += 1;
        }
        notes.count(batch.target, &tally);
        batch.end_if_done();
        let words: Vec<_> = words.iter().map(|(state, count)| format!("{state} {count}")).collect();
        notes.ledger.push(batch.line(at, "receipt", states.len() as u64, words.join(", ")));
    }

    /// Ends what waits in a batch; returns how many jobs ended so.
    pub(in crate::store) fn end_waiting(&mut self, id: i64, state: JobState, at: Timestamp) -> u64 {
        let Self { batches, notes, dirty, .. } = self;
        let Some(batch) = batches.get_mut(&id) else { return 0 };
        let mut tally = Tally::default();
        let ended = batch.close_waiting(state, at, &mut tally, notes);
        batch.end_if_done();
        notes.count(batch.target, &tally);
        dirty.insert(id);
        ended
    }

    /// Ends the claims of a worker from outside: their fences are stale at once, and the next claim finds in doubt what was
    /// begun. Returns how many there were.
    pub(in crate::store) fn give_back(&mut self, held: &[i64], worker: &str, now: Timestamp) -> u64 {
        let Self { batches, notes, dirty, .. } = self;
        let mut given_back = 0;
        for id in held {
            let Some(batch) = batches.get_mut(id).filter(|batch| batch.is_held() && batch.worker == worker) else { continue };
            batch.fence += 1;
            batch.until = Some(ms(now));
            batch.ready_at = ms(now);
            batch.touch();
            notes.ledger.push(batch.line(now, "given_back", 0, format!("fence {} of {worker}", batch.fence)));
            dirty.insert(*id);
            given_back += 1;
        }
        given_back
    }

    /// A line of the ledger about a whole alert.
    pub(in crate::store) fn line(&mut self, at: Timestamp, alert: i64, event: &'static str, count: u64, detail: String) {
        self.notes.ledger.push(Line { at, alert, batch: None, job: None, event, count, detail });
    }
}

struct JobOutcomeRef<'a> {
    job: JobIndex,
    outcome: &'a SubmitOutcome,
}

impl<'a> From<&'a crate::domain::JobOutcome> for JobOutcomeRef<'a> {
    fn from(outcome: &'a crate::domain::JobOutcome) -> Self {
        Self { job: outcome.job, outcome: &outcome.outcome }
    }
}

/// A batch and its alert, both of which the store has brought into memory.
fn both<'a>(
    batches: &'a mut HashMap<i64, BatchRow>,
    alerts: &'a HashMap<i64, AlertRow>,
    id: BatchId,
) -> Result<(&'a mut BatchRow, &'a AlertRow), StoreError> {
    let missing = || StoreError::NotFound { what: format!("batch {id}") };
    let batch = batches.get_mut(&id.0).ok_or_else(missing)?;
    let alert = alerts.get(&batch.alert).ok_or_else(missing)?;
    Ok((batch, alert))
}

/// Refuses progress that cannot be about this batch, before anything of it is written.
fn check(progress: &Progress, batch: &BatchRow) -> Result<(), StoreError> {
    let indexes =
        progress.begin.iter().chain(progress.outcomes.iter().map(|o| &o.job)).chain(progress.closed.iter().map(|c| &c.0));
    if let Some(index) = indexes.into_iter().find(|index| usize::from(**index) >= batch.jobs.count()) {
        return Err(StoreError::NotFound { what: format!("job {index} in batch {}", batch.id) });
    }
    for (_, state) in &progress.closed {
        match state {
            JobState::InDoubt | JobState::Refused | JobState::Expired | JobState::Withdrawn => {}
            JobState::Queued
            | JobState::Submitting
            | JobState::Deferred
            | JobState::Accepted
            | JobState::Delivered
            | JobState::Undelivered => {
                return Err(StoreError::NotFound { what: format!("way for a job to end as {state} without a verdict") });
            }
        }
    }
    Ok(())
}

fn event_of(state: &'static str) -> &'static str {
    if state == JobState::InDoubt.as_str() { "held" } else { state }
}

/// Moves the batch to another endpoint; those before it in the list are not tried again.
fn change_endpoint(batch: &mut BatchRow, endpoint: &EndpointId) {
    if let Some(at) = batch.failover.iter().position(|next| next == endpoint) {
        batch.failover.drain(..=at);
    }
    batch.endpoint = endpoint.clone();
}
