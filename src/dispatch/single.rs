//! One more recipient for an alert that was sent: the text that was approved, chosen by language from the accepted plan.
//!
//! No text is taken here and none is made: a language that the plan has no SMS in is refused. Requests that wait while a
//! commit runs go into the next one together, as one batch of their target. The address is never logged.

use std::collections::{BTreeSet, HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use futures::FutureExt as _;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};

use super::flight;
use super::gate::{Gate, Permit};
use super::limits::{SINGLE_PLANS_KEPT_MAX, SINGLES_AT_ONCE_MAX, SINGLES_WAITING_MAX, ms};
use super::retry::sends_again_in_doubt;
use super::worker::{after, work_added};
use super::{Core, DispatchError, Gateway, relay};
use crate::domain::{
    Address, AlertKey, Batch, BatchId, ChannelId, Digest, EndpointId, Form, JobIndex, Lane, Language, Mode, Plan, Ticket,
    with_causes,
};
use crate::store::{Added, Addition, JobStatus, NewRecipient, Once, StoreError, Taker};

/// What is asked for.
#[derive(Clone, Debug)]
pub struct SingleRequest {
    /// The alert; it must have been sent.
    pub alert: AlertKey,
    /// Number in E.164.
    pub to: Address,
    /// Language wanted.
    pub language: Language,
    /// Only over this endpoint.
    pub endpoint: Option<EndpointId>,
    /// Only over this channel.
    pub channel: Option<ChannelId>,
    /// The caller's name for the request.
    pub once: Option<Digest>,
}

/// A message that is on disk and will be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Single {
    /// Its batch.
    pub batch: BatchId,
    /// Its place in the batch.
    pub job: JobIndex,
    /// The endpoint that is tried first.
    pub endpoint: EndpointId,
    /// The language of the text.
    pub language_used: Language,
    /// Whether the same request had been taken before.
    pub repeated: bool,
}

/// Why a message is not sent.
#[derive(Debug, thiserror::Error)]
pub enum SingleError {
    /// No alert of that key was sent from here.
    #[error("no such alert was sent")]
    UnknownAlert,
    /// The alert was withdrawn.
    #[error("the alert was withdrawn")]
    Withdrawn,
    /// The alert has expired.
    #[error("the alert has expired")]
    Expired,
    /// The plan does not send to that endpoint or channel.
    #[error("the alert has no message for that endpoint")]
    NoEndpoint,
    /// The endpoint carries no SMS.
    #[error("the endpoint does not carry SMS")]
    NotSms,
    /// The plan has no SMS for people who want that language.
    #[error("the alert has no SMS for that language; it has {}", .has.iter().map(Language::as_str).collect::<Vec<_>>().join(", "))]
    NoText {
        /// The languages that it has.
        has: Vec<Language>,
    },
    /// Another request was made under the same name.
    #[error("another request was made under the same name")]
    OnceTaken,
    /// This number gets no messages.
    #[error("no message can be sent to this number")]
    NotDeliverable,
    /// The gateway stops.
    #[error("the gateway is stopping")]
    Draining,
    /// Too many wait.
    #[error("too many messages wait to be written")]
    Busy,
    /// The store's disk is nearly full.
    #[error("the store's disk is nearly full")]
    NoRoom,
    /// Not on disk.
    #[error("the message could not be written")]
    Dispatch {
        /// Cause.
        #[from]
        source: DispatchError,
    },
}

/// One SMS target of a sent plan.
struct SmsTarget {
    index: u32,
    endpoint: EndpointId,
    failover: Vec<EndpointId>,
    lane: Lane,
    asked: Language,
    used: Language,
}

/// What of a sent plan is needed to add somebody.
struct SentPlan {
    sms: Vec<SmsTarget>,
    others: BTreeSet<EndpointId>,
    /// The ladder of the plan for SMS: language asked for, language used.
    ladder: Vec<(Language, Language)>,
}

type Answer = oneshot::Sender<Result<Added, SingleError>>;

#[derive(Default)]
struct Waiting {
    /// Targets of which a commit runs, with those who wait for the next.
    groups: HashMap<(AlertKey, u32), VecDeque<(NewRecipient, Answer)>>,
    count: usize,
}

/// Those who wait, and the plans that were asked for lately.
pub(super) struct Singles {
    waiting: Mutex<Waiting>,
    plans: Mutex<HashMap<AlertKey, Arc<SentPlan>>>,
    /// Places for batches that are worked as soon as they are written.
    at_once: Arc<Semaphore>,
}

impl Default for Singles {
    fn default() -> Self {
        let at_once = Arc::new(Semaphore::new(SINGLES_AT_ONCE_MAX));
        Self { waiting: Mutex::default(), plans: Mutex::default(), at_once }
    }
}

impl Singles {
    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn plans(&self) -> MutexGuard<'_, HashMap<AlertKey, Arc<SentPlan>>> {
        self.plans.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl SentPlan {
    fn of<M: Mode>(plan: &Plan<M>) -> Self {
        let steps = plan.fallbacks.iter().filter(|step| step.form == Form::Sms);
        let ladder = steps.map(|step| (step.asked.clone(), step.used.clone())).collect();
        let mut sent = Self { sms: Vec::new(), others: BTreeSet::new(), ladder };
        for (index, target) in (0..).zip(&plan.targets) {
            if target.kind.reaches_subscribers() {
                sent.sms.push(SmsTarget {
                    index,
                    endpoint: target.endpoint.clone(),
                    failover: target.failover.clone(),
                    lane: Lane { channel: target.endpoint.channel(), rank: target.rank },
                    asked: target.language_asked.clone(),
                    used: target.language_used.clone(),
                });
            } else {
                sent.others.insert(target.endpoint.clone());
            }
        }
        sent
    }

    /// The target for that language: one for those who ask for it, or with a text in it, or with the language that the plan's
    /// ladder has for it.
    fn choose(&self, request: &SingleRequest) -> Result<&SmsTarget, SingleError> {
        let fits = |endpoint: &EndpointId| {
            request.endpoint.as_ref().is_none_or(|wanted| wanted == endpoint)
                && request.channel.as_ref().is_none_or(|wanted| *wanted == endpoint.channel())
        };
        let here: Vec<&SmsTarget> = self.sms.iter().filter(|target| fits(&target.endpoint)).collect();
        if here.is_empty() {
            let names_one = request.endpoint.is_some() || request.channel.is_some();
            return Err(match (names_one, self.others.iter().any(fits)) {
                (_, true) => SingleError::NotSms,
                (true, false) => SingleError::NoEndpoint,
                (false, false) => SingleError::NoText { has: Vec::new() },
            });
        }
        let asked = here.iter().find(|target| target.asked == request.language);
        let written = || here.iter().find(|target| target.used == request.language);
        let instead = || {
            let steps = self.ladder.iter().filter(|(asked, _)| *asked == request.language);
            steps.filter_map(|(_, used)| here.iter().find(|target| target.used == *used)).next()
        };
        asked.or_else(written).or_else(instead).copied().ok_or_else(|| {
            let has: BTreeSet<&Language> = here.iter().flat_map(|target| [&target.asked, &target.used]).collect();
            SingleError::NoText { has: has.into_iter().cloned().collect() }
        })
    }
}

impl<M: Mode> Gateway<M> {
    /// Sends the approved text of an alert to one more number. `Ok` means that it is on disk and will be sent.
    ///
    /// # Errors
    /// See [`SingleError`]; nothing was taken then, but for [`SingleError::Dispatch`], when it may have been.
    pub async fn send_one(&self, request: SingleRequest) -> Result<Single, SingleError> {
        let core = &self.core;
        if core.stopping.is_cancelled() {
            return Err(SingleError::Draining);
        }
        if self.room().is_err() {
            return Err(SingleError::NoRoom);
        }
        let plan = self.sent_plan(&request.alert).await?;
        let target = plan.choose(&request)?;
        let once = request.once.as_ref().map(|name| Once { name: name.clone(), request: asked(&request) });
        let recipient = NewRecipient { address: request.to.clone(), once };
        let added = add(core, &request.alert, target, recipient).await?;
        let (batch, job, repeated) = match added {
            Added::Queued(batch, job) => (batch, job, false),
            Added::Repeated(batch, job) => (batch, job, true),
            Added::OnceTaken => return Err(SingleError::OnceTaken),
            Added::Stopped => return Err(SingleError::NotDeliverable),
            Added::Withdrawn => return Err(SingleError::Withdrawn),
            Added::Expired => return Err(SingleError::Expired),
        };
        Ok(Single { batch, job, endpoint: target.endpoint.clone(), language_used: target.used.clone(), repeated })
    }

    /// How one job stands.
    ///
    /// # Errors
    /// When there is none, or the store failed.
    pub async fn job(&self, batch: BatchId, job: JobIndex) -> Result<JobStatus, DispatchError> {
        Ok(self.core.store.job(batch, job).await?)
    }

    /// Whether the gateway has been told to stop.
    pub fn is_stopping(&self) -> bool {
        self.core.stopping.is_cancelled()
    }

    async fn sent_plan(&self, key: &AlertKey) -> Result<Arc<SentPlan>, SingleError> {
        if let Some(plan) = self.core.singles.plans().get(key) {
            return Ok(Arc::clone(plan));
        }
        // A key that nobody knows costs one look-up, not a search through all plans.
        match self.core.store.progress(key).await {
            Ok(_) => {}
            Err(StoreError::NotFound { .. }) => return Err(SingleError::UnknownAlert),
            Err(source) => return Err(DispatchError::from(source).into()),
        }
        let plan = match self.plan_that_was_sent(key).await {
            Ok((_, plan)) => Arc::new(SentPlan::of(&plan)),
            Err(DispatchError::Store { source: StoreError::NotFound { .. } }) => return Err(SingleError::UnknownAlert),
            Err(error) => return Err(error.into()),
        };
        let mut kept = self.core.singles.plans();
        if kept.len() >= SINGLE_PLANS_KEPT_MAX {
            kept.clear();
        }
        kept.insert(key.clone(), Arc::clone(&plan));
        Ok(plan)
    }
}

/// The request as it counts for [`Once`], without the address.
fn asked(request: &SingleRequest) -> Digest {
    let part = |name: Option<&str>| name.map_or_else(|| "-".to_owned(), |name| format!("={name}"));
    let parts = [
        request.alert.sender.clone(),
        request.alert.identifier.clone(),
        request.alert.sent.to_string(),
        request.language.as_str().to_owned(),
        part(request.endpoint.as_ref().map(|endpoint| endpoint.0.as_str())),
        part(request.channel.as_ref().map(|channel| channel.0.as_str())),
    ];
    Digest::of(parts.join("\n").as_bytes())
}

/// Waits for the next commit of that target, or runs it.
async fn add(core: &Arc<Core>, key: &AlertKey, target: &SmsTarget, recipient: NewRecipient) -> Result<Added, SingleError> {
    let (answer, told) = oneshot::channel();
    let group = (key.clone(), target.index);
    let runs = {
        let mut waiting = core.singles.waiting();
        if waiting.count >= SINGLES_WAITING_MAX {
            return Err(SingleError::Busy);
        }
        waiting.count += 1;
        let runs = waiting.groups.contains_key(&group);
        waiting.groups.entry(group.clone()).or_default().push_back((recipient, answer));
        runs
    };
    if !runs {
        let (endpoint, failover, lane) = (target.endpoint.clone(), target.failover.clone(), target.lane.clone());
        core.tasks.spawn(commit_all(Arc::clone(core), group, endpoint, failover, lane));
    }
    // The task answers everybody; if it broke down, nobody knows whether it is on disk.
    told.await.unwrap_or(Err(SingleError::Busy))
}

/// Lets the next one start anew, should the task break down: whoever waits is told at once.
struct Running {
    core: Arc<Core>,
    group: Option<(AlertKey, u32)>,
}

impl Drop for Running {
    fn drop(&mut self) {
        let Some(group) = self.group.take() else { return };
        let mut waiting = self.core.singles.waiting();
        let left = waiting.groups.remove(&group).map_or(0, |queue| queue.len());
        waiting.count = waiting.count.saturating_sub(left);
    }
}

/// What a batch needs to be worked here as soon as it is written.
struct PlaceAtOnce {
    gate: Arc<Gate>,
    place: OwnedSemaphorePermit,
    /// A place in the channel, where there is one now: its jobs are begun with the claim and leave at once.
    permit: Option<Permit>,
}

/// A place to work a batch of that many jobs here as soon as it is written, when nothing speaks against it.
fn place_at_once(core: &Core, lane: &Lane, endpoint: &EndpointId, jobs: usize) -> Option<PlaceAtOnce> {
    if !core.duty.work || core.stopping.is_cancelled() {
        return None;
    }
    let gate = core.gates.get(&lane.channel)?;
    // Another process may hold all of the endpoint's rate.
    core.attendance.admitted(&lane.channel).now_or_never()?;
    let place = Arc::clone(&core.singles.at_once).try_acquire_owned().ok()?;
    let channel = core.channels.get(&lane.channel)?;
    // What is not sent again when in doubt is begun by itself: were this process to end before it leaves, nobody would send it.
    let again = sends_again_in_doubt(lane.rank, channel.kind(), core.settings.resend_in_doubt);
    let free = again && core.breakers.is_closed(endpoint) && jobs <= flight::group_size(core, &**channel, endpoint);
    let permit = free.then(|| gate.try_pass(lane.rank)).flatten();
    Some(PlaceAtOnce { gate: Arc::clone(gate), place, permit })
}

/// Commits those who wait for a target, one batch after the other, until nobody waits.
async fn commit_all(core: Arc<Core>, group: (AlertKey, u32), endpoint: EndpointId, failover: Vec<EndpointId>, lane: Lane) {
    let mut running = Running { core: Arc::clone(&core), group: Some(group.clone()) };
    loop {
        let mut recipients = Vec::new();
        let mut answers = Vec::new();
        {
            let mut waiting = core.singles.waiting();
            let Some(queue) = waiting.groups.get_mut(&group) else { return };
            if queue.is_empty() {
                waiting.groups.remove(&group);
                running.group = None;
                return;
            }
            let most = queue.len().min(usize::from(Batch::MAX_JOBS));
            for (recipient, answer) in queue.drain(..most) {
                recipients.push(recipient);
                answers.push(answer);
            }
            waiting.count -= most;
        }
        let addition =
            Addition { key: group.0.clone(), target: group.1, failover: failover.clone(), lane: lane.clone(), recipients };
        let now = core.clock.now();
        let place = place_at_once(&core, &lane, &endpoint, addition.recipients.len());
        let written = match &place {
            Some(at_once) => {
                let until = after(now, ms(core.settings.lease_ms));
                let taker = Taker { worker: core.worker.clone(), until, begin: at_once.permit.is_some() };
                core.store.add_claimed(addition, &taker, now).await
            }
            None => core.store.add_recipients(addition, now).await.map(|added| (added, None)),
        };
        match written {
            Ok((added, claimed)) => {
                let new = added.iter().find_map(|added| match added {
                    Added::Queued(batch, _) => Some(*batch),
                    Added::Repeated(..) | Added::OnceTaken | Added::Stopped | Added::Withdrawn | Added::Expired => None,
                });
                for (answer, added) in answers.into_iter().zip(added) {
                    // A caller that went away wants no answer.
                    let _ = answer.send(Ok(added));
                }
                match (claimed, place, new) {
                    (Some(claimed), Some(PlaceAtOnce { gate, place, permit }), _) => {
                        let permit = permit.filter(|_| claimed.begun);
                        core.workers.spawn(work_added(Arc::clone(&core), gate, *claimed, permit, place));
                    }
                    (_, _, Some(batch)) => relay::ring(&core, Ticket { batch, lane: lane.clone() }).await,
                    (_, _, None) => {}
                }
            }
            Err(error) => {
                core.metrics.store_error();
                tracing::warn!(error = %with_causes(&error), waiting = answers.len(), "single messages could not be written");
                for answer in answers {
                    let source = StoreError::Corrupt { what: "commit", why: with_causes(&error).to_string() };
                    let _ = answer.send(Err(DispatchError::from(source).into()));
                }
            }
        }
    }
}
