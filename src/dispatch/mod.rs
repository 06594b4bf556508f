//! Dispatch: the only place where store, broker and channels meet. Approval, sending, retry, withdrawal, drain, report.
//!
//! It never renders a text, never reads a file, and never sends what a second person has not approved.

mod accept;
mod announce;
mod approval;
mod attendance;
mod breaker;
mod facts;
mod flight;
mod gate;
mod health;
pub mod limits;
mod measures;
mod metrics;
mod planning;
mod public;
mod receipts;
mod refusal;
mod registrar;
mod relay;
mod report;
pub mod retry;
mod rights;
mod single;
mod size;
mod standing;
mod worker;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::marker::PhantomData;
use std::sync::atomic::{AtomicBool, AtomicU64};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use tokio::sync::{Notify, broadcast};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::broker::{Broker, BrokerError, Health};
use crate::channel::{CallbackError, CallbackRequest, Channel, Share};
use crate::domain::{
    Act, AlertKey, BatchId, ChannelId, Clock, EndpointId, JobState, Lane, Mode, ModeName, Plan, Rank, with_causes,
};
use crate::sign::SignKey;
use crate::store::{Change, DeadLetter, PlanRecord, PlanState, Store, StoreError, TargetProgress};

pub use approval::ApprovedPlan;
pub use attendance::{ENDPOINT_POST, RELAY_POST};
pub use breaker::BreakerState;
pub use health::{ChannelHealth, EndpointHealth};
pub use limits::Settings;
pub use metrics::Metrics;
pub use planning::{Knowledge, PlanRequest, plan, segments};
pub use public::{PublicPlan, public_messages, public_plan};
pub use receipts::is_stop;
pub use refusal::Refusal;
pub use registrar::{Bearer, NewToken, Registrar, RegistrarError, TOKEN_DAYS_MAX};
pub use report::{JobCounts, Report, ReportRow};
pub use rights::may;
pub use single::{Single, SingleError, SingleRequest};
pub use size::PlanMeasure;

/// Why dispatch did not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum DispatchError {
    /// Store or plan belong to the other mode.
    #[error("this gateway is for {gateway}, and it was given something for {other}")]
    WrongMode {
        /// The gateway's mode.
        gateway: ModeName,
        /// The other.
        other: ModeName,
    },
    /// Rules forbid it: every one that does.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Refused(Vec<Refusal>),
    /// The store failed.
    #[error("the store did not do it")]
    Store {
        /// Cause.
        #[from]
        source: StoreError,
    },
    /// A plan cannot be written or read as JSON.
    #[error("the plan cannot be written or read as JSON")]
    PlanJson {
        /// Cause.
        #[source]
        source: serde_json::Error,
    },
    /// Time ran out with jobs open.
    #[error("{open} jobs are still open after {waited_ms} ms")]
    NotSettled {
        /// Open jobs.
        open: u64,
        /// How long was waited, in milliseconds.
        waited_ms: u64,
    },
    /// Work did not end before the deadline of a stop.
    #[error("{workers} batches were still being worked when the time to stop ran out; their claims run out by themselves")]
    DrainTooLong {
        /// Batches in hand.
        workers: usize,
    },
    /// No channel of that name.
    #[error("there is no channel {0}")]
    NoChannel(ChannelId),
    /// A provider's call was not taken.
    #[error("the provider's call was not taken")]
    Callback {
        /// Cause.
        #[source]
        source: CallbackError,
    },
}

impl DispatchError {
    fn one(refusal: Refusal) -> Self {
        Self::Refused(vec![refusal])
    }
}

/// What a gateway is made of. All of it belongs to one mode.
pub struct GatewayParts {
    /// The store.
    pub store: Arc<dyn Store>,
    /// The broker; not shared with the other mode.
    pub broker: Arc<dyn Broker>,
    /// The channels of this mode.
    pub channels: BTreeMap<ChannelId, Arc<dyn Channel>>,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// Settings.
    pub settings: Settings,
    /// This process's name in claims; must differ between processes that share a store.
    pub worker: String,
    /// Signs what partners are told; without it they are told nothing.
    pub signer: Option<Arc<SignKey>>,
}

/// What a process of several does. Alone it does all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duty {
    /// Whether it rings the broker.
    pub relay: bool,
    /// Whether it works batches.
    pub work: bool,
    /// Channels of this world that other processes serve: plans may name them, and tickets of theirs are rung.
    pub elsewhere: BTreeSet<ChannelId>,
}

impl Default for Duty {
    fn default() -> Self {
        Self { relay: true, work: true, elsewhere: BTreeSet::new() }
    }
}

struct Core {
    store: Arc<dyn Store>,
    broker: Arc<dyn Broker>,
    channels: BTreeMap<ChannelId, Arc<dyn Channel>>,
    gates: BTreeMap<ChannelId, Arc<gate::Gate>>,
    clock: Arc<dyn Clock>,
    settings: Settings,
    worker: String,
    /// This process's mark at that name, once it has entered.
    mark: OnceLock<String>,
    metrics: Metrics,
    /// When this process was put together.
    started: Timestamp,
    /// Free bytes on the store's disk, as last heard.
    room: AtomicU64,
    duty: Duty,
    attendance: attendance::Attendance,
    breakers: breaker::Breakers,
    rung: relay::Rung,
    strikes: worker::Strikes,
    singles: single::Singles,
    /// Batches in hand or due again, with their alert and its expiry.
    open: Mutex<HashMap<BatchId, (AlertKey, Timestamp)>>,
    withdrawn: Mutex<HashSet<AlertKey>>,
    /// Rings the relay.
    bell: Notify,
    signer: Option<Arc<SignKey>>,
    /// Wakes whoever announces.
    news: Notify,
    /// Something was accepted here: this process rings once for what is urgent, also when another one leads.
    accepted: AtomicBool,
    /// Wakes batches in hand when an alert is withdrawn.
    withdrawals: Notify,
    /// Wakes those who wait for progress.
    progress: Notify,
    /// No more claims.
    stopping: CancellationToken,
    /// Nothing more at all.
    closed: CancellationToken,
    workers: TaskTracker,
    tasks: TaskTracker,
}

impl Core {
    fn is_withdrawn(&self, key: &AlertKey) -> bool {
        self.withdrawn.lock().unwrap_or_else(PoisonError::into_inner).contains(key)
    }

    /// Keeps in mind that an alert was withdrawn, and wakes the batches in hand. False when that was known.
    fn note_withdrawn(&self, key: &AlertKey) -> bool {
        let new = {
            let mut withdrawn = self.withdrawn.lock().unwrap_or_else(PoisonError::into_inner);
            if withdrawn.len() >= limits::WITHDRAWN_KEPT_MAX {
                withdrawn.clear();
            }
            withdrawn.insert(key.clone())
        };
        if new {
            self.withdrawals.notify_waiters();
        }
        new
    }

    /// Whether the channel belongs to this world, here or in another process.
    fn knows(&self, channel: &ChannelId) -> bool {
        self.channels.contains_key(channel) || self.duty.elsewhere.contains(channel)
    }

    /// Whether this process rings the broker for whatever is due: each its own, or the leader a shared one.
    fn rings(&self, now: Instant) -> bool {
        self.duty.relay && (!self.broker.is_shared() || self.attendance.leads(&self.worker, now))
    }

    fn open_batches<T>(&self, change: impl FnOnce(&mut HashMap<BatchId, (AlertKey, Timestamp)>) -> T) -> T {
        change(&mut self.open.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// How a gateway is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// Tickets waiting and in hand, by lane.
    pub depths: Vec<(Lane, usize)>,
    /// Breakers that are not simply closed.
    pub breakers: Vec<(EndpointId, BreakerState)>,
    /// Groups in flight by channel.
    pub in_flight: Vec<(ChannelId, usize)>,
    /// Batches in hand.
    pub batches_in_hand: usize,
    /// How many tickets the broker buried.
    pub buried: usize,
    /// How the connection to the broker is.
    pub broker: Health,
    /// Dead letters, at most 100.
    pub dead_letters: Vec<DeadLetter>,
    /// This process's name in claims.
    pub worker: String,
    /// What it does.
    pub duty: Duty,
    /// Who leads the relay, as far as this process knows and attends it.
    pub leader: Option<String>,
    /// Whether this process rings the broker now.
    pub rings: bool,
    /// Endpoints whose rate is divided: this process's share, and all who attend, in the order of coming.
    pub shares: Vec<(EndpointId, Share, Vec<String>)>,
}

/// The gateway of one mode. Cheap to clone; all clones are the same gateway.
#[derive(Clone)]
pub struct Gateway<M: Mode> {
    core: Arc<Core>,
    marker: PhantomData<M>,
}

impl<M: Mode> Gateway<M> {
    /// Puts the parts together; nothing runs yet.
    ///
    /// # Errors
    /// [`DispatchError::WrongMode`] when the store belongs to the other mode.
    pub fn new(parts: GatewayParts) -> Result<Self, DispatchError> {
        Self::with_duty(parts, Duty::default())
    }

    /// As [`Gateway::new`], for a process that does only a part, beside others on the same store and broker.
    ///
    /// # Errors
    /// As [`Gateway::new`].
    pub fn with_duty(parts: GatewayParts, duty: Duty) -> Result<Self, DispatchError> {
        if parts.store.mode() != M::NAME {
            return Err(DispatchError::WrongMode { gateway: M::NAME, other: parts.store.mode() });
        }
        let gates = parts.channels.keys().map(|id| (id.clone(), gate::Gate::new(parts.settings.groups_per_channel))).collect();
        let paced = parts.channels.values().filter(|channel| duty.work && channel.is_paced());
        let paced = paced.flat_map(|channel| channel.profiles().iter().map(|profile| profile.id.clone())).collect();
        let started = parts.clock.now();
        let core = Core {
            store: parts.store,
            broker: parts.broker,
            channels: parts.channels,
            gates,
            clock: parts.clock,
            settings: parts.settings,
            worker: parts.worker,
            mark: OnceLock::new(),
            metrics: Metrics::default(),
            started,
            room: AtomicU64::new(u64::MAX),
            duty,
            attendance: attendance::Attendance::new(paced),
            breakers: breaker::Breakers::default(),
            rung: relay::Rung::default(),
            strikes: worker::Strikes::default(),
            singles: single::Singles::default(),
            open: Mutex::default(),
            withdrawn: Mutex::default(),
            bell: Notify::new(),
            signer: parts.signer,
            news: Notify::new(),
            accepted: AtomicBool::new(false),
            withdrawals: Notify::new(),
            progress: Notify::new(),
            stopping: CancellationToken::new(),
            closed: CancellationToken::new(),
            workers: TaskTracker::new(),
            tasks: TaskTracker::new(),
        };
        for (id, channel) in &core.channels {
            core.metrics.channel(id, channel.profiles().iter().map(|profile| profile.id.clone()));
        }
        Ok(Self { core: Arc::new(core), marker: PhantomData })
    }

    /// Takes this process's name for it, and takes back what a dead process of that name had in hand; returns how many batches.
    /// `mark` is this process's own and no other's, `before` are marks of processes that are surely dead. To be called before
    /// [`Gateway::start`] by a process that others share the store with.
    ///
    /// # Errors
    /// [`StoreError::NameTaken`] when another process is alive under the name. When the store failed, the name is taken by
    /// itself later, and what a dead process had in hand waits for its lease.
    pub async fn enter(&self, mark: &str, before: &[String]) -> Result<u64, StoreError> {
        let core = &self.core;
        let now = core.clock.now();
        let until = worker::after(now, limits::ms(core.settings.attend_lease_ms));
        let entered = core.store.enter(&core.worker, mark, before, until, now).await;
        if !matches!(entered, Err(StoreError::NameTaken { .. })) {
            // A second call under another mark is not meant to be, and changes nothing.
            core.mark.get_or_init(|| mark.to_owned());
        }
        entered
    }

    /// Waits until the broker can be trusted with the tickets of every channel. To be called before [`Gateway::start`].
    ///
    /// # Errors
    /// When the broker cannot be reached, or is not set up as it must be.
    pub async fn ready(&self) -> Result<(), BrokerError> {
        let lanes: Vec<Lane> = Lane::of_all(self.core.channels.keys().chain(&self.core.duty.elsewhere));
        self.core.broker.ready(&lanes).await
    }

    /// Starts relay, workers, receipts and the expiry sweep, and returns. To be called once, inside a tokio runtime.
    pub fn start(&self) {
        let core = &self.core;
        core.tasks.spawn(attendance::run(Arc::clone(core)));
        if core.duty.relay {
            core.tasks.spawn(relay::run(Arc::clone(core)));
            if let Some(signer) = core.signer.as_ref().filter(|_| core.broker.announces()) {
                core.tasks.spawn(announce::run::<M>(Arc::clone(core), Arc::clone(signer)));
            }
        }
        if let Some(changes) = core.store.changes() {
            core.tasks.spawn(hear(Arc::clone(core), changes));
        }
        core.tasks.spawn(sweep(Arc::clone(core)));
        for (id, channel) in &core.channels {
            if let Some(events) = channel.take_events() {
                core.tasks.spawn(receipts::run(Arc::clone(core), id.clone(), events));
            }
            let Some(gate) = core.gates.get(id).filter(|_| core.duty.work) else { continue };
            for rank in Rank::ALL {
                let lane = Lane { channel: id.clone(), rank: *rank };
                core.tasks.spawn(worker::consume(Arc::clone(core), lane, Arc::clone(gate)));
            }
        }
    }

    /// Runs until `shutdown` fires, then drains within the time of the settings.
    ///
    /// # Errors
    /// As [`Gateway::drain`].
    pub async fn run(&self, shutdown: CancellationToken) -> Result<(), DispatchError> {
        self.start();
        shutdown.cancelled().await;
        self.drain(limits::ms(self.core.settings.drain_ms)).await
    }

    /// Stops in good order: no new claims, what is not begun goes back, what is begun gets its verdict written, and
    /// channels are closed. Nothing is lost and nothing goes twice.
    ///
    /// # Errors
    /// [`DispatchError::DrainTooLong`] when work had not ended by the deadline; those jobs will be listed as in doubt.
    pub async fn drain(&self, deadline: Duration) -> Result<(), DispatchError> {
        let core = &self.core;
        let ends = tokio::time::Instant::now() + deadline;
        core.stopping.cancel();
        core.workers.close();
        let worked = tokio::time::timeout_at(ends, core.workers.wait()).await.is_ok();
        for channel in core.channels.values() {
            let _ = tokio::time::timeout_at(ends, channel.close()).await;
        }
        core.closed.cancel();
        core.tasks.close();
        let quiet = tokio::time::timeout_at(ends, core.tasks.wait()).await.is_ok();
        // What was settled must reach the broker before the process ends, or those tickets come again.
        let _ = tokio::time::timeout_at(ends, core.broker.close()).await;
        if worked && quiet {
            // Nothing is in hand, so nothing is given back here but the place among the others.
            match core.store.leave(&core.worker, core.mark.get().map(String::as_str), core.clock.now()).await {
                Ok(0) => {}
                Ok(batches) => tracing::warn!(batches, "claims were left at the end of a stop; they are given back"),
                Err(error) => {
                    tracing::warn!(error = %with_causes(&error), "attendance could not be ended; it runs out by itself")
                }
            }
        }
        if worked && quiet { Ok(()) } else { Err(DispatchError::DrainTooLong { workers: core.workers.len() }) }
    }

    /// Stops what an alert has not sent yet, here and in the store; returns how many jobs. In a store without users `by` may be
    /// empty.
    ///
    /// # Errors
    /// [`DispatchError::Refused`] when this person may not; otherwise when the store failed.
    pub async fn withdraw(&self, key: &AlertKey, reason: &str, by: &str) -> Result<u64, DispatchError> {
        let sent = |state: &PlanState| matches!(state, PlanState::Sent { .. } | PlanState::Withdrawn { .. });
        let plans = self.core.store.plans(limits::PLANS_SEARCHED_MAX).await?;
        let about = plans.iter().find(|plan| plan.key == *key && sent(&plan.state)).map_or("", |plan| plan.digest.as_str());
        let what = rights::Try::new(Act::Stop, by, about);
        let judged = self.may(Act::Stop, by).await;
        self.judged(&what, judged).await?;
        let stopped = self.stop(key, reason).await;
        self.done(&what, stopped).await
    }

    /// Stops what an alert has not sent yet, without asking who wants it.
    async fn stop(&self, key: &AlertKey, reason: &str) -> Result<u64, StoreError> {
        let stopped = self.core.store.withdraw(key, reason, self.core.clock.now()).await?;
        self.core.metrics.measures.withdrawn(stopped);
        self.core.note_withdrawn(key);
        self.core.open_batches(|open| open.retain(|_, (of, _)| of != key));
        self.core.news.notify_one();
        self.core.progress.notify_waiters();
        tracing::info!(alert.id = %key.identifier, jobs = stopped, "alert withdrawn");
        Ok(stopped)
    }

    /// Takes a provider's call in and writes what it says.
    ///
    /// # Errors
    /// When there is no such channel, or it does not take the call.
    pub async fn callback(&self, channel: &ChannelId, request: CallbackRequest) -> Result<(), DispatchError> {
        let way = self.core.channels.get(channel).ok_or_else(|| DispatchError::NoChannel(channel.clone()))?;
        let events = way.on_callback(request).await.map_err(|source| DispatchError::Callback { source })?;
        receipts::take_in(&self.core, channel, events).await;
        Ok(())
    }

    /// Counts of jobs by target.
    ///
    /// # Errors
    /// When the store failed.
    pub async fn progress(&self, key: &AlertKey) -> Result<Vec<TargetProgress>, DispatchError> {
        Ok(self.core.store.progress(key).await?)
    }

    /// How the gateway is.
    ///
    /// # Errors
    /// When the store failed.
    pub async fn status(&self) -> Result<Status, DispatchError> {
        let core = &self.core;
        let broker = core.broker.health();
        core.metrics.broker(&broker);
        Ok(Status {
            depths: core.broker.depths().await,
            breakers: core.breakers.states(),
            in_flight: core.gates.iter().map(|(id, gate)| (id.clone(), gate.in_flight())).collect(),
            batches_in_hand: core.workers.len(),
            buried: core.broker.buried_count().await,
            broker,
            dead_letters: core.store.dead_letters(100).await?,
            worker: core.worker.clone(),
            duty: core.duty.clone(),
            leader: core.attendance.leader(Instant::now()),
            rings: core.rings(Instant::now()),
            shares: core.attendance.shares(),
        })
    }

    /// The metrics.
    pub fn metrics(&self) -> &Metrics {
        &self.core.metrics
    }

    /// Waits until no job of the alert is open. Receipts may still come later.
    ///
    /// # Errors
    /// [`DispatchError::NotSettled`] after `deadline`.
    pub async fn wait_until_settled(&self, key: &AlertKey, deadline: Duration) -> Result<Vec<TargetProgress>, DispatchError> {
        let core = &self.core;
        let started = Instant::now();
        loop {
            let changed = core.progress.notified();
            tokio::pin!(changed);
            changed.as_mut().enable();
            let now = core.clock.now();
            let in_hand = core.open_batches(|open| open.values().any(|(of, expires)| of == key && *expires > now));
            let progress = core.store.progress(key).await?;
            let open: u64 = progress
                .iter()
                .flat_map(|target| &target.states)
                .filter(|(state, _)| !state.is_settled() || (in_hand && *state == JobState::InDoubt))
                .map(|(_, count)| count)
                .sum();
            if open == 0 && !in_hand {
                return Ok(progress);
            }
            let left = deadline.saturating_sub(started.elapsed());
            if left.is_zero() {
                let waited_ms = u64::try_from(deadline.as_millis()).unwrap_or(u64::MAX);
                return Err(DispatchError::NotSettled { open, waited_ms });
            }
            let poll = limits::ms(core.settings.relay_poll_ms).min(left);
            let _ = tokio::time::timeout(poll, changed).await;
        }
    }

    /// The account of an alert that was sent.
    ///
    /// # Errors
    /// When nothing was sent under this key, or the store failed.
    pub async fn report(&self, key: &AlertKey) -> Result<Report, DispatchError> {
        let core = &self.core;
        let (record, plan) = self.plan_that_was_sent(key).await?;
        let progress = core.store.progress(key).await?;
        Ok(Report::of(&plan, &record, &progress, core.clock.now()))
    }

    async fn plan_that_was_sent(&self, key: &AlertKey) -> Result<(PlanRecord, Plan<M>), DispatchError> {
        let sent = |state: &PlanState| matches!(state, PlanState::Sent { .. } | PlanState::Withdrawn { .. });
        let records = self.core.store.plans(limits::PLANS_SEARCHED_MAX).await?;
        let record = records
            .iter()
            .find(|record| record.key == *key && sent(&record.state))
            .ok_or_else(|| StoreError::NotFound { what: format!("alert {key} that was sent") })?;
        let record = self.core.store.plan(record.digest.as_str()).await?;
        let plan = serde_json::from_str(&record.plan_json).map_err(|source| DispatchError::PlanJson { source })?;
        Ok((record, plan))
    }
}

/// Hears at once what other processes on the store have written; what is missed is found by looking.
async fn hear(core: Arc<Core>, mut changes: broadcast::Receiver<Change>) {
    loop {
        let heard = tokio::select! {
            () = core.stopping.cancelled() => return,
            heard = changes.recv() => heard,
        };
        match heard {
            Ok(Change::Withdrawn(key)) => {
                core.note_withdrawn(&key);
            }
            Ok(Change::Accepted) | Err(broadcast::error::RecvError::Lagged(_)) => core.bell.notify_one(),
            Err(broadcast::error::RecvError::Closed) => return,
        }
    }
}

/// Ends what has run out, until the gateway stops.
async fn sweep(core: Arc<Core>) {
    loop {
        match core.store.expire(core.clock.now()).await {
            Ok(0) => {}
            Ok(jobs) => {
                core.metrics.measures.expired(jobs);
                tracing::info!(jobs, "jobs ran out before they were sent");
                core.progress.notify_waiters();
            }
            Err(error) => {
                core.metrics.store_error();
                tracing::warn!(error = %with_causes(&error), "expiry could not be looked through");
            }
        }
        tokio::select! {
            () = core.stopping.cancelled() => return,
            () = tokio::time::sleep(limits::ms(core.settings.expiry_sweep_ms.max(1))) => {}
        }
    }
}
