//! One claimed batch on its way: groups begun on disk, handed to the channel, their verdicts written.
//!
//! Nothing leaves before its beginning is synced. Verdicts of one group are written with the beginning of the next.
//! A claim that is no longer ours stops everything at once.

mod verdict;

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use super::Core;
use super::breaker::{BreakerState, Pass};
use super::gate::{Gate, Permit, Present};
use super::limits::{QUICK_RETRY_MAX_MS, STORE_TRIES_MAX, ms};
use super::measures::note_first;
use super::metrics::Tally;
use super::retry::sends_again_in_doubt;
use super::worker::after;
use crate::channel::{Channel, Recipient, Submission};
use crate::domain::{Batch, ChannelId, ChannelKind, EndpointId, JobIndex, JobOutcome, JobState, ModeName, Why, with_causes};
use crate::store::{ClaimedBatch, Finished, Progress, Release, StoreError};

/// How the work on a claim ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ended {
    /// Nothing is open.
    Done,
    /// Open jobs are due again later.
    Open,
    /// The gateway stops; open jobs are due at once.
    Stopped,
    /// A dead letter.
    Buried,
}

/// The channel is not there.
#[derive(Debug, thiserror::Error)]
#[error("there is no channel {0}")]
pub(super) struct NoChannel(ChannelId);

/// Where a job of the batch is in this worker's hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    Ready,
    Flying(u32),
    Soon(Instant),
    Later,
    Exhausted,
    Settled,
}

struct Flight {
    id: u32,
    stop: CancellationToken,
    jobs: Vec<usize>,
    left: usize,
    tally: Tally,
    faults: u64,
    put_aside: u64,
    began: Instant,
    heard: bool,
    retried: u64,
    _permit: Permit,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    Drain,
    Withdrawn,
    Expired,
    Rest(Duration),
    Faulty,
}

/// See the module.
pub(super) struct Run {
    core: Arc<Core>,
    gate: Arc<Gate>,
    present: Option<Present>,
    channel: Arc<dyn Channel>,
    channel_id: ChannelId,
    kind: ChannelKind,
    group_size: usize,
    batch: ClaimedBatch,
    phases: Vec<Phase>,
    ready: VecDeque<usize>,
    soon: usize,
    flights: Vec<Flight>,
    next_flight: u32,
    outcomes: Vec<JobOutcome>,
    closed: Vec<(JobIndex, JobState)>,
    ending: Option<Ending>,
    failover: bool,
    later: Option<Duration>,
    lease_ends: Instant,
    /// Whether it was begun as it was written.
    at_once: bool,
    /// Whether what is written may wait for other writes.
    at_leisure: bool,
}

/// The jobs of one group: about one second's worth, for a group is what can be in doubt, and what life has to wait for.
pub(super) fn group_size(core: &Core, channel: &dyn Channel, endpoint: &EndpointId) -> usize {
    let most = core.settings.group_size.clamp(1, Batch::MAX_JOBS);
    let rate = channel.profiles().iter().find(|profile| profile.id == *endpoint).map(|profile| profile.rate_per_s);
    let share = core.attendance.share(endpoint).ratio(Instant::now());
    let rate = rate.map(|rate| if share > 0.0 { rate * share } else { rate });
    (1..=most).rev().find(|size| rate.is_none_or(|rate| f64::from(*size) <= rate.max(1.0))).map_or(1, usize::from)
}

impl Run {
    pub(super) fn new(core: Arc<Core>, gate: Arc<Gate>, batch: ClaimedBatch) -> Result<Self, NoChannel> {
        let channel_id = batch.endpoint.channel();
        let channel = core.channels.get(&channel_id).cloned().ok_or_else(|| NoChannel(channel_id.clone()))?;
        let group_size = group_size(&core, &*channel, &batch.endpoint);
        let lease = ms(core.settings.lease_ms);
        let present = gate.enter(batch.lane.rank);
        let kind = channel.kind();
        let mut run = Self {
            phases: vec![Phase::Ready; batch.jobs.len()],
            ready: VecDeque::with_capacity(batch.jobs.len()),
            group_size,
            present: Some(present),
            ending: batch.withdrawn.then_some(Ending::Withdrawn),
            core,
            gate,
            channel,
            channel_id,
            kind,
            batch,
            soon: 0,
            flights: Vec::new(),
            next_flight: 0,
            outcomes: Vec::new(),
            closed: Vec::new(),
            failover: false,
            later: None,
            lease_ends: Instant::now() + lease,
            at_once: false,
            at_leisure: false,
        };
        let again = sends_again_in_doubt(run.batch.lane.rank, kind, run.batch.resend_in_doubt);
        for index in 0..run.batch.jobs.len() {
            // A worker that was lost had begun it.
            run.core.metrics.measures.in_doubt(u64::from(run.batch.jobs[index].maybe_dup));
            if run.batch.jobs[index].maybe_dup && !again {
                run.close(index, JobState::InDoubt);
            } else {
                run.ready.push_back(index);
            }
        }
        Ok(run)
    }

    fn close(&mut self, index: usize, state: JobState) {
        self.phases[index] = Phase::Settled;
        self.closed.push((self.batch.jobs[index].job, state));
    }

    fn end(&mut self, ending: Ending) {
        // What rests goes on later; every other end is final.
        if self.ending.is_none_or(|before| matches!(before, Ending::Rest(_)) && !matches!(ending, Ending::Rest(_))) {
            self.ending = Some(ending);
            if !matches!(ending, Ending::Rest(_)) {
                for flight in &self.flights {
                    flight.stop.cancel();
                }
            }
        }
    }

    /// The store says that the alert was withdrawn: all batches of it in this process stop, not only this one.
    fn withdrawn_elsewhere(&mut self) {
        self.end(Ending::Withdrawn);
        if self.core.note_withdrawn(&self.batch.key) {
            tracing::info!(alert.id = %self.batch.key.identifier, "another process withdrew this alert");
        }
    }

    /// Works the batch until nothing of it is ready or in flight, and gives the claim back.
    /// With a permit all jobs are begun on disk already and leave with it.
    pub(super) async fn work(mut self, begun: Option<Permit>) -> Result<Ended, StoreError> {
        let (give, mut verdicts) = mpsc::channel::<JobOutcome>(usize::from(Batch::MAX_JOBS));
        let mut submits: JoinSet<u32> = JoinSet::new();
        let result = self.fly(begun, &give, &mut verdicts, &mut submits).await;
        if let Err(error) = result {
            for flight in &self.flights {
                flight.stop.cancel();
            }
            // Not aborted: a channel winds up in good order. Nobody may write its verdicts any more.
            submits.detach_all();
            return Err(error);
        }
        self.land().await
    }

    async fn fly(
        &mut self,
        begun: Option<Permit>,
        give: &mpsc::Sender<JobOutcome>,
        verdicts: &mut mpsc::Receiver<JobOutcome>,
        submits: &mut JoinSet<u32>,
    ) -> Result<(), StoreError> {
        let core = Arc::clone(&self.core);
        let gate = Arc::clone(&self.gate);
        let rank = self.batch.lane.rank;
        let mut heard = Vec::with_capacity(self.group_size);
        let mut heartbeat = tokio::time::interval(ms(core.settings.heartbeat_ms.max(1)));
        heartbeat.tick().await;
        let mut flush = tokio::time::interval(ms(core.settings.flush_ms.max(1)));
        let mut flights_by_task = Vec::new();
        if let Some(permit) = begun {
            // What may not leave any more is handed over with its stop set: the channel puts it aside.
            if core.stopping.is_cancelled() {
                self.end(Ending::Drain);
            } else if core.is_withdrawn(&self.batch.key) {
                self.end(Ending::Withdrawn);
            } else if core.clock.now() >= self.batch.expires {
                self.end(Ending::Expired);
            }
            self.at_once = true;
            let jobs = self.ready.drain(..).collect();
            self.depart(permit, jobs, give, submits, &mut flights_by_task);
        }
        loop {
            if self.ending.is_none() && core.is_withdrawn(&self.batch.key) {
                self.end(Ending::Withdrawn);
            }
            let wants =
                self.ending.is_none() && self.flights.len() < core.settings.groups_per_batch.max(1) && !self.ready.is_empty();
            if wants && let Some(permit) = gate.try_pass(rank) {
                self.launch(permit, give, submits, &mut flights_by_task).await?;
                continue;
            }
            if self.flights.is_empty() && (self.ending.is_some() || (self.ready.is_empty() && self.soon == 0)) {
                return Ok(());
            }
            let first_soon = self.first_soon();
            tokio::select! {
                biased;
                () = core.stopping.cancelled(), if self.ending.is_none() => self.end(Ending::Drain),
                () = core.withdrawals.notified(), if self.ending.is_none() => {
                    if core.is_withdrawn(&self.batch.key) {
                        self.end(Ending::Withdrawn);
                    }
                }
                _ = heartbeat.tick() => {
                    let until = after(core.clock.now(), ms(core.settings.lease_ms));
                    match core.store.extend(&self.batch.claim, until).await {
                        Ok(claim) => {
                            self.batch.claim = claim;
                            self.lease_ends = Instant::now() + ms(core.settings.lease_ms);
                            // Another process may have withdrawn it while nothing was written here.
                            if core.store.is_withdrawn(&self.batch.key).await.unwrap_or(false) {
                                self.withdrawn_elsewhere();
                            }
                        }
                        // The lease has run out on the process's own clock: somebody else may have the batch by now.
                        Err(error) if Instant::now() >= self.lease_ends => return Err(error),
                        Err(error @ StoreError::StaleClaim { .. }) => return Err(error),
                        Err(error) => tracing::warn!(batch.id = %self.batch.claim.batch, error = %with_causes(&error), "a claim could not be prolonged"),
                    }
                }
                count = verdicts.recv_many(&mut heard, usize::from(Batch::MAX_JOBS)), if !self.flights.is_empty() => {
                    if count > 0 {
                        heard.drain(..).for_each(|outcome| self.hear(outcome));
                    }
                }
                Some(joined) = submits.join_next_with_id(), if !submits.is_empty() => {
                    while let Ok(outcome) = verdicts.try_recv() {
                        self.hear(outcome);
                    }
                    match joined {
                        Ok((_, id)) => self.landed(id, Why::Unreadable),
                        Err(error) => {
                            let id = flights_by_task.iter().find(|(task, _)| *task == error.id()).map(|(_, id)| *id);
                            tracing::error!(channel.id = %self.channel_id, batch.id = %self.batch.claim.batch, "a channel broke down while it sent");
                            if core.strikes.strike(self.batch.claim.batch) {
                                self.end(Ending::Faulty);
                            }
                            if let Some(id) = id {
                                self.landed(id, Why::ProviderFault);
                            }
                        }
                    }
                }
                permit = gate.pass(rank), if wants => self.launch(permit, give, submits, &mut flights_by_task).await?,
                () = tokio::time::sleep_until(first_soon.unwrap_or_else(Instant::now).into()), if first_soon.is_some() => self.wake_soon(),
                _ = flush.tick(), if !self.outcomes.is_empty() => {
                    self.write(Vec::new(), None).await?;
                }
            }
        }
    }

    fn first_soon(&self) -> Option<Instant> {
        if self.soon == 0 {
            return None;
        }
        let times = self.phases.iter().filter_map(|phase| match phase {
            Phase::Soon(at) => Some(*at),
            Phase::Ready | Phase::Flying(_) | Phase::Later | Phase::Exhausted | Phase::Settled => None,
        });
        // A little waiting gathers jobs into groups.
        times.min()
    }

    fn wake_soon(&mut self) {
        let horizon = Instant::now() + ms(QUICK_RETRY_MAX_MS / 10);
        for index in 0..self.phases.len() {
            if matches!(self.phases[index], Phase::Soon(at) if at <= horizon) {
                self.phases[index] = Phase::Ready;
                self.soon -= 1;
                self.ready.push_back(index);
            }
        }
    }

    /// Begins one group on disk and hands it to the channel.
    async fn launch(
        &mut self,
        permit: Permit,
        give: &mpsc::Sender<JobOutcome>,
        submits: &mut JoinSet<u32>,
        tasks: &mut Vec<(tokio::task::Id, u32)>,
    ) -> Result<(), StoreError> {
        let now = self.core.clock.now();
        if now >= self.batch.expires {
            self.end(Ending::Expired);
            return Ok(());
        }
        if self.core.is_withdrawn(&self.batch.key) {
            self.end(Ending::Withdrawn);
            return Ok(());
        }
        let size = match self.core.breakers.pass(&self.batch.endpoint, Instant::now()) {
            Pass::Go => self.group_size,
            Pass::Trial => {
                self.core.metrics.breaker(&self.batch.endpoint, BreakerState::HalfOpen);
                1
            }
            Pass::Rest(rest) => {
                self.end(Ending::Rest(rest));
                return Ok(());
            }
        };
        let count = size.min(self.ready.len());
        let mut jobs: Vec<usize> = self.ready.drain(..count).collect();
        let begin: Vec<JobIndex> = jobs.iter().map(|index| self.batch.jobs[*index].job).collect();
        let finished = self.write(begin, None).await?;
        if !finished.not_begun.is_empty() {
            let refused: std::collections::HashSet<_> = finished.not_begun.into_iter().collect();
            let (phases, known) = (&mut self.phases, &self.batch.jobs);
            jobs.retain(|index| {
                let begun = !refused.contains(&known[*index].job);
                if !begun {
                    phases[*index] = Phase::Settled;
                }
                begun
            });
        }
        if !jobs.is_empty() {
            self.depart(permit, jobs, give, submits, tasks);
        }
        Ok(())
    }

    /// Hands a group that was begun on disk to the channel.
    fn depart(
        &mut self,
        permit: Permit,
        jobs: Vec<usize>,
        give: &mpsc::Sender<JobOutcome>,
        submits: &mut JoinSet<u32>,
        tasks: &mut Vec<(tokio::task::Id, u32)>,
    ) {
        let id = self.next_flight;
        self.next_flight += 1;
        let mut recipients = Vec::with_capacity(jobs.len());
        for index in &jobs {
            let job = &mut self.batch.jobs[*index];
            job.attempts = job.attempts.saturating_add(1);
            self.phases[*index] = Phase::Flying(id);
            recipients.push(Recipient { job: job.job, address: job.address.clone(), attempt: job.attempts });
        }
        let submission = Submission {
            batch: self.batch.claim.batch,
            endpoint: self.batch.endpoint.clone(),
            message: Arc::clone(&self.batch.message),
            alert_identifier: self.batch.key.identifier.clone(),
            issued: self.batch.key.sent,
            expires: self.batch.expires,
            rank: self.batch.lane.rank,
            exercise: self.batch.mode == ModeName::Exercise,
            recipients,
            stop: permit.stop.clone(),
        };
        if self.ending.is_some() {
            permit.stop.cancel();
        }
        note_first(&self.core, &self.batch.key, self.batch.lane.rank);
        let began = Instant::now();
        let (channel, give) = (Arc::clone(&self.channel), give.clone());
        let task = submits.spawn(async move {
            channel.submit(submission, give).await;
            id
        });
        tasks.push((task.id(), id));
        let stop = permit.stop.clone();
        let left = jobs.len();
        self.flights.push(Flight {
            id,
            stop,
            left,
            jobs,
            tally: Tally::default(),
            faults: 0,
            put_aside: 0,
            began,
            heard: false,
            retried: 0,
            _permit: permit,
        });
        self.core.metrics.in_flight(&self.channel_id, self.gate.in_flight());
    }

    /// Writes what there is to write. A store that fails for a moment is asked again; a stale claim is final.
    async fn write(&mut self, begin: Vec<JobIndex>, release: Option<Release>) -> Result<Finished, StoreError> {
        let progress = Progress {
            claim: self.batch.claim.clone(),
            begin,
            outcomes: std::mem::take(&mut self.outcomes),
            closed: std::mem::take(&mut self.closed),
            release,
        };
        let mut tries = 1;
        let began = Instant::now();
        loop {
            let (store, now) = (&self.core.store, self.core.clock.now());
            let written = if self.at_leisure {
                store.finish_with_others(progress.clone(), now).await
            } else {
                store.finish(progress.clone(), now).await
            };
            match written {
                Ok(finished) => {
                    self.core.metrics.measures.committed("verdicts", began.elapsed());
                    if finished.withdrawn {
                        self.withdrawn_elsewhere();
                    }
                    return Ok(finished);
                }
                Err(error @ StoreError::Database { .. }) if tries < STORE_TRIES_MAX => {
                    self.core.metrics.store_error();
                    tracing::warn!(batch.id = %progress.claim.batch, error = %with_causes(&error), tries, "verdicts could not be written; trying again");
                    tokio::time::sleep(ms(50 << tries)).await;
                    tries += 1;
                }
                Err(error) => return Err(error),
            }
        }
    }

    /// Gives the claim back: open jobs are due again, or at the next endpoint, or nothing is left.
    async fn land(mut self) -> Result<Ended, StoreError> {
        let now = self.core.clock.now();
        let with = |phases: &[Phase], wanted: fn(&Phase) -> bool| -> Vec<usize> {
            phases.iter().enumerate().filter(|(_, phase)| wanted(phase)).map(|(index, _)| index).collect()
        };
        if self.ending == Some(Ending::Expired) || now >= self.batch.expires {
            for index in with(&self.phases, |phase| !matches!(phase, Phase::Settled)) {
                self.close(index, JobState::Expired);
                self.core.metrics.measures.expired(1);
            }
        }
        let open = with(&self.phases, |phase| matches!(phase, Phase::Ready | Phase::Soon(_) | Phase::Later));
        let exhausted = with(&self.phases, |phase| matches!(phase, Phase::Exhausted));
        if self.ending == Some(Ending::Faulty) || (open.is_empty() && !exhausted.is_empty()) {
            self.write(Vec::new(), None).await?;
            let reason = if self.ending == Some(Ending::Faulty) {
                "the channel broke down with it again and again".to_owned()
            } else {
                format!("{} jobs were tried as often as allowed", exhausted.len())
            };
            match self.core.store.bury(&self.batch.claim, &reason, now).await {
                Ok(()) => {
                    tracing::error!(batch.id = %self.batch.claim.batch, endpoint.id = %self.batch.endpoint, reason, "a batch is dead");
                    return Ok(Ended::Buried);
                }
                // Withdrawn or expired meanwhile: nothing is left to bury.
                Err(StoreError::StaleClaim { .. }) => return Ok(Ended::Done),
                Err(error) => return Err(error),
            }
        }
        for index in exhausted {
            self.close(index, JobState::Refused);
        }
        let rest = match self.ending {
            Some(Ending::Rest(rest)) => Some(rest),
            Some(Ending::Drain | Ending::Withdrawn | Ending::Expired | Ending::Faulty) | None => {
                self.core.breakers.rests(&self.batch.endpoint, Instant::now())
            }
        };
        let endpoint = (self.failover || rest.is_some()).then(|| self.batch.failover.first().cloned()).flatten();
        let stops = self.ending == Some(Ending::Drain);
        let wait = if endpoint.is_some() || stops {
            Duration::ZERO
        } else {
            self.later.unwrap_or_default().max(rest.unwrap_or_default())
        };
        let ended = if stops && !open.is_empty() {
            Ended::Stopped
        } else if open.is_empty() || self.ending == Some(Ending::Withdrawn) {
            Ended::Done
        } else {
            Ended::Open
        };
        let endpoint = if open.is_empty() { None } else { endpoint };
        if let Some(to) = &endpoint {
            tracing::info!(batch.id = %self.batch.claim.batch, endpoint.id = %self.batch.endpoint, to = %to, jobs = open.len(), "failover");
        }
        // Nothing waits for the verdicts of what was added alone, and nothing less urgent waits for them.
        self.at_leisure = self.at_once && ended == Ended::Done && self.ending.is_none();
        drop(self.present.take());
        self.write(Vec::new(), Some(Release { next_due: after(now, wait), endpoint })).await?;
        Ok(ended)
    }
}
