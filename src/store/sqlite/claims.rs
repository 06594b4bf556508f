//! Claims on batches: taking, prolonging, writing progress, burying.
//!
//! A claim that is no longer held changes nothing. A job is never begun once its alert has ended or was withdrawn.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::batch::{AlertRow, BatchRow, Closed, Tally, why_of};
use super::jobs::Job;
use super::unit::{RefLine, Unit, failed, ms};
use crate::domain::{BatchId, EndpointId, JobIndex, JobState, Lane, SubmitOutcome, Ticket};
use crate::store::{Claim, Finished, Progress, StoreError};

/// What a worker gets, before addresses and text are read.
pub(super) struct Granted {
    pub(super) fence: i64,
    pub(super) alert: AlertRow,
    pub(super) endpoint: EndpointId,
    pub(super) failover: Vec<EndpointId>,
    pub(super) lane: Lane,
    pub(super) message: i64,
    pub(super) segments_each: u16,
    pub(super) subscribers: bool,
    pub(super) jobs: Vec<(JobIndex, Job)>,
}

pub(super) enum Taken {
    Granted(Box<Granted>),
    NotNow,
    Done,
}

impl BatchRow {
    fn held_by(&self, claim: &Claim) -> bool {
        self.fence == claim.fence && self.fence > 0 && (self.until.is_some() || self.closed == Closed::Done)
    }
}

impl Unit {
    pub(super) async fn claim(
        &mut self,
        ticket: &Ticket,
        worker: String,
        until: Timestamp,
        now: Timestamp,
    ) -> Result<Taken, StoreError> {
        self.load(ticket.batch).await?;
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

    pub(super) async fn extend(&mut self, claim: &Claim, until: Timestamp) -> Result<Claim, StoreError> {
        self.load(claim.batch).await?;
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

    pub(super) async fn finish(&mut self, progress: Progress, at: Timestamp) -> Result<Finished, StoreError> {
        let id = progress.claim.batch;
        self.load(id).await?;
        let Self { batches, alerts, notes, dirty, .. } = self;
        let (batch, alert) = both(batches, alerts, id)?;
        if !batch.held_by(&progress.claim) {
            return Err(StoreError::StaleClaim { batch: id });
        }
        check(&progress, batch)?;
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
        if !refs.is_empty() {
            let channel = batch.endpoint.channel().0;
            self.keep_refs(id, channel, refs, at).await?;
        }
        Ok(answer)
    }

    async fn keep_refs(
        &mut self,
        id: BatchId,
        channel: String,
        refs: Vec<(JobIndex, String)>,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        if self.early_receipts > 0 {
            self.match_early_receipts(id, &channel, &refs, at).await?;
        }
        let lines =
            refs.into_iter().map(|(job, provider_ref)| RefLine { channel: channel.clone(), provider_ref, batch: id.0, job });
        self.notes.refs.extend(lines);
        Ok(())
    }

    pub(super) async fn bury(&mut self, claim: &Claim, reason: &str, at: Timestamp) -> Result<(), StoreError> {
        self.load(claim.batch).await?;
        let Self { batches, alerts, notes, dirty, conn, .. } = self;
        let (batch, _) = both(batches, alerts, claim.batch)?;
        if batch.until.is_none() || !batch.held_by(claim) {
            return Err(StoreError::StaleClaim { batch: claim.batch });
        }
        sqlx::query("INSERT INTO dead_letters (batch, reason, at) VALUES (?, ?, ?)")
            .bind(batch.id)
            .bind(reason)
            .bind(ms(at))
            .execute(conn)
            .await
            .map_err(failed("buried a batch"))?;
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
    pub(super) async fn leave_out(&mut self, claim: &Claim, jobs: &[JobIndex], at: Timestamp) -> Result<bool, StoreError> {
        self.load(claim.batch).await?;
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

/// A batch and its alert, both of which [`Unit::load`] has brought into memory.
fn both<'a>(
    batches: &'a mut std::collections::HashMap<i64, BatchRow>,
    alerts: &'a std::collections::HashMap<i64, AlertRow>,
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
