//! Submit, approve, return, reject: two persons, bound to the digest of what will be sent.
//!
//! The rules live here and not on any page. Nothing here sends anything, and nothing edits a plan: what changes is
//! another plan with another digest.

use jiff::{SignedDuration, Timestamp};

use super::limits::{PLANS_SEARCHED_MAX, Settings};
use super::{DispatchError, Gateway, PlanMeasure};
use crate::domain::{AlertKey, ChannelId, Digest, GapReason, MessageType, Mode, ModeName, Plan, Recipients, ReviewState};
use crate::store::{PlanRecord, PlanState};

/// What stands before the reason of a plan that was returned for mending, and not rejected.
const RETURNED: &str = "returned: ";

/// A plan that a second person has approved. Only [`Gateway::approve`] and [`Gateway::approved`] make one.
#[derive(Clone, Debug)]
pub struct ApprovedPlan<M: Mode> {
    pub(super) plan: Plan<M>,
    pub(super) digest: Digest,
    pub(super) by: String,
}

impl<M: Mode> ApprovedPlan<M> {
    /// The plan.
    pub fn plan(&self) -> &Plan<M> {
        &self.plan
    }
    /// The digest that was approved.
    pub fn digest(&self) -> &Digest {
        &self.digest
    }
    /// Who approved it.
    pub fn approved_by(&self) -> &str {
        &self.by
    }
}

/// Why a plan may not go on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The plan has blockers.
    #[error("the plan has {0} blockers; mend them and plan again")]
    Blocked(usize),
    /// No area. That never means everywhere.
    #[error("the alert has no area, so it goes to nobody")]
    NoArea,
    /// Nothing would be sent.
    #[error("the plan has no target")]
    NoTarget,
    /// The alert has run out.
    #[error("the alert expired at {0}; issue a new one")]
    Expired(Timestamp),
    /// It would run for too long.
    #[error("the alert runs until {expires}, longer than the {most_hours} hours allowed")]
    TooLong {
        /// Its expiry.
        expires: Timestamp,
        /// The most hours.
        most_hours: u32,
    },
    /// The same person cannot submit and approve.
    #[error("{0} submitted this plan; another person must approve it")]
    SamePerson(String),
    /// Who returned an earlier version had a hand in this one.
    #[error("{0} returned an earlier version of this alert; another person must approve it")]
    Returner(String),
    /// Not on the list of submitters.
    #[error("{0} is not on the list of submitters")]
    NotSubmitter(String),
    /// Not on the list of approvers.
    #[error("{0} is not on the list of approvers")]
    NotApprover(String),
    /// No name was given.
    #[error("a name is needed: who does this?")]
    NoName,
    /// The stored plan is not what the digest says.
    #[error("the plan was changed after it was submitted: its digest no longer fits; submit it again")]
    DigestChanged,
    /// It stands elsewhere.
    #[error("the plan is {is}; it must be {wanted}")]
    WrongState {
        /// Where it stands.
        is: &'static str,
        /// Where it would have to stand.
        wanted: &'static str,
    },
    /// Update or Cancel of something that was never sent from here.
    #[error("the {0} references no alert that was sent from here; check its references, or issue a new alert")]
    ReferenceNotSent(MessageType),
    /// The plan's alert was released already; only another alert can change it.
    #[error("another plan for {0} was released already; send an Update or a Cancel that refers to it")]
    AlreadyReleased(AlertKey),
    /// A text still has a placeholder in it.
    #[error("message {0} has a placeholder that was not filled in")]
    Placeholder(usize),
    /// A target names a message that is not in the plan.
    #[error("target {0} has no message in the plan")]
    NoMessage(usize),
    /// A fallback was not chosen.
    #[error("target {target} gives {used} to people who asked for {asked}, and the plan does not list that fallback")]
    FallbackNotListed {
        /// The target.
        target: usize,
        /// Asked.
        asked: String,
        /// Used.
        used: String,
    },
    /// A live text that no person has reviewed.
    #[error("message {0} is stale or drafted by a machine; a live alert needs a reviewed text")]
    NotReviewed(usize),
    /// The plan is too big.
    #[error("the plan has {is} {}, more than the {most} allowed; split the alert by area", .what.words())]
    TooBig {
        /// What was measured.
        what: PlanMeasure,
        /// How much it has.
        is: u64,
        /// The most.
        most: u64,
    },
    /// Too many plans wait.
    #[error("{waiting} plans wait for a second person, and {most} may; approve or reject some first")]
    TooManyWaiting {
        /// How many wait.
        waiting: usize,
        /// The most.
        most: usize,
    },
    /// The store's disk is nearly full.
    #[error(
        "the store's disk has {free_mib} MiB free and {least_mib} are kept (dispatch.store_free_min_mib); make room, then try again"
    )]
    NoRoom {
        /// Free now.
        free_mib: u64,
        /// The least.
        least_mib: u64,
    },
    /// A target goes to a channel that this gateway does not have.
    #[error("there is no channel {0} in this mode")]
    NoChannel(ChannelId),
}

/// The rules about the plan itself. All that are broken, at once.
pub(super) fn faults<M: Mode>(plan: &Plan<M>, settings: &Settings, now: Timestamp) -> Vec<Refusal> {
    let mut faults = Vec::new();
    if plan.is_blocked() {
        let blockers = plan.findings.iter().filter(|finding| finding.level == crate::domain::Level::Error).count();
        faults.push(Refusal::Blocked(blockers));
    }
    if plan.alert.fields().infos.iter().any(|info| info.areas.is_empty()) {
        faults.push(Refusal::NoArea);
    }
    if plan.targets.is_empty() {
        faults.push(Refusal::NoTarget);
    }
    let expires = plan.expires.min(plan.alert.expires());
    if expires <= now {
        faults.push(Refusal::Expired(expires));
    }
    let most = SignedDuration::from_hours(i64::from(settings.longest_life_hours));
    if expires.duration_since(now) > most {
        faults.push(Refusal::TooLong { expires, most_hours: settings.longest_life_hours });
    }
    for (index, message) in plan.messages.iter().enumerate() {
        if ["{$", "{ $", "{{", "}}"].iter().any(|mark| message.text.contains(mark)) {
            faults.push(Refusal::Placeholder(index));
        }
        let unread = message.machine_draft || message.review == ReviewState::Stale;
        if M::NAME == ModeName::Live && unread && !settings.unreviewed_live {
            faults.push(Refusal::NotReviewed(index));
        }
    }
    for (index, target) in plan.targets.iter().enumerate() {
        if plan.messages.get(target.message).is_none_or(|message| message.language != target.language_used) {
            faults.push(Refusal::NoMessage(index));
        }
        let listed = || {
            // People whose language is not known have no ladder: they stand among the gaps instead.
            plan.fallbacks.iter().any(|fallback| fallback.asked == target.language_asked && fallback.used == target.language_used)
                // Those who are told in their own words too, in the same form, lose nothing by hearing others.
                || plan.targets.iter().any(|other| {
                    other.form == target.form
                        && other.language_asked == target.language_asked
                        && other.language_used == target.language_asked
                })
                || (target.language_asked.is_undetermined()
                    && (plan.gaps.iter().any(|gap| gap.language.is_undetermined() && gap.reason == GapReason::LanguageUnknown)
                        // A follow-up chooses nothing: a station that spoke to them speaks to them again, in the same words.
                        || matches!(target.recipients, Recipients::Previous { .. })))
        };
        if target.language_asked != target.language_used && !listed() {
            faults.push(Refusal::FallbackNotListed {
                target: index,
                asked: target.language_asked.to_string(),
                used: target.language_used.to_string(),
            });
        }
    }
    faults
}

fn named(by: &str) -> Result<(), DispatchError> {
    if by.trim().is_empty() { Err(DispatchError::one(Refusal::NoName)) } else { Ok(()) }
}

/// A name as it is compared: case and space around it do not make another person.
fn person(name: &str) -> String {
    name.trim().to_lowercase()
}

/// Whether a list lets a person do it; an empty one lets everybody.
fn listed(list: &[String], by: &str) -> bool {
    list.is_empty() || list.iter().any(|name| person(name) == person(by))
}

fn word(state: &PlanState) -> &'static str {
    match state {
        PlanState::Submitted => "submitted",
        PlanState::Approved { .. } => "approved",
        PlanState::Rejected { .. } => "returned or rejected",
        PlanState::Sent { .. } => "sent",
        PlanState::Withdrawn { .. } => "withdrawn",
    }
}

fn was_released(state: &PlanState) -> bool {
    match state {
        PlanState::Sent { .. } | PlanState::Withdrawn { .. } => true,
        PlanState::Submitted | PlanState::Approved { .. } | PlanState::Rejected { .. } => false,
    }
}

impl<M: Mode> Gateway<M> {
    fn check(&self, plan: &Plan<M>) -> Result<(), DispatchError> {
        let mut refusals = faults(plan, &self.core.settings, self.core.clock.now());
        for target in &plan.targets {
            for endpoint in std::iter::once(&target.endpoint).chain(&target.failover) {
                let channel = endpoint.channel();
                if !self.core.knows(&channel) && !refusals.contains(&Refusal::NoChannel(channel.clone())) {
                    refusals.push(Refusal::NoChannel(channel));
                }
            }
        }
        if refusals.is_empty() { Ok(()) } else { Err(DispatchError::Refused(refusals)) }
    }

    /// Reads a stored plan back and proves that it is still what its digest says.
    fn open_record(&self, record: &PlanRecord) -> Result<Plan<M>, DispatchError> {
        if record.mode != M::NAME {
            return Err(DispatchError::WrongMode { gateway: M::NAME, other: record.mode });
        }
        if Digest::of(record.plan_json.as_bytes()) != record.digest {
            return Err(DispatchError::one(Refusal::DigestChanged));
        }
        let plan: Plan<M> = serde_json::from_str(&record.plan_json).map_err(|source| DispatchError::PlanJson { source })?;
        if plan.mode != M::NAME || *plan.alert.key() != record.key {
            return Err(DispatchError::one(Refusal::DigestChanged));
        }
        Ok(plan)
    }

    async fn check_against_earlier(&self, plan: &Plan<M>, digest: &Digest, approver: Option<&str>) -> Result<(), DispatchError> {
        let earlier = self.core.store.plans(PLANS_SEARCHED_MAX).await?;
        let fields = plan.alert.fields();
        if earlier.iter().any(|old| old.key == fields.key && old.digest != *digest && was_released(&old.state)) {
            return Err(DispatchError::one(Refusal::AlreadyReleased(fields.key.clone())));
        }
        let follows = matches!(fields.message_type, MessageType::Update | MessageType::Cancel);
        if follows && !earlier.iter().any(|old| was_released(&old.state) && fields.references.contains(&old.key)) {
            return Err(DispatchError::one(Refusal::ReferenceNotSent(fields.message_type)));
        }
        if let Some(approver) = approver {
            let returned = |state: &PlanState| matches!(state, PlanState::Rejected { by, reason, .. } if by == approver && reason.starts_with(RETURNED));
            if earlier.iter().any(|old| old.key == fields.key && returned(&old.state)) {
                return Err(DispatchError::one(Refusal::Returner(approver.to_owned())));
            }
        }
        Ok(())
    }

    /// Keeps a plan for a second person to approve. The same plan again changes nothing.
    ///
    /// # Errors
    /// [`DispatchError::Refused`] with every rule that is broken.
    pub async fn submit(&self, plan: &Plan<M>, by: &str) -> Result<Digest, DispatchError> {
        named(by)?;
        if !listed(&self.core.settings.submitters, by) {
            return Err(DispatchError::one(Refusal::NotSubmitter(by.to_owned())));
        }
        self.check(plan)?;
        let plan_json = serde_json::to_string(plan).map_err(|source| DispatchError::PlanJson { source })?;
        let digest = Digest::of(plan_json.as_bytes());
        self.door(plan, &plan_json, &digest).await?;
        self.check_against_earlier(plan, &digest, None).await?;
        let record = PlanRecord {
            digest: digest.clone(),
            key: plan.alert.key().clone(),
            mode: M::NAME,
            plan_json,
            submitted_by: by.to_owned(),
            submitted_at: self.core.clock.now(),
            state: PlanState::Submitted,
        };
        self.core.store.submit_plan(&record).await?;
        tracing::info!(plan.digest = digest.short(), alert.id = %record.key.identifier, by, "plan submitted");
        Ok(digest)
    }

    /// Signs a plan's digest as a second person.
    ///
    /// # Errors
    /// [`DispatchError::Refused`] when the plan, the person or the moment does not allow it.
    pub async fn approve(&self, digest: &str, by: &str) -> Result<ApprovedPlan<M>, DispatchError> {
        named(by)?;
        let record = self.core.store.plan(digest).await?;
        let plan = self.open_record(&record)?;
        match &record.state {
            PlanState::Submitted => {}
            PlanState::Approved { .. } | PlanState::Rejected { .. } | PlanState::Sent { .. } | PlanState::Withdrawn { .. } => {
                return Err(DispatchError::one(Refusal::WrongState { is: word(&record.state), wanted: "submitted" }));
            }
        }
        self.may_approve(&record, by)?;
        self.check(&plan)?;
        self.check_against_earlier(&plan, &record.digest, Some(by)).await?;
        let state = PlanState::Approved { by: by.to_owned(), at: self.core.clock.now() };
        self.core.store.set_plan_state(&record.digest, &state).await?;
        tracing::info!(plan.digest = record.digest.short(), by, "plan approved");
        Ok(ApprovedPlan { plan, digest: record.digest, by: by.to_owned() })
    }

    fn may_approve(&self, record: &PlanRecord, by: &str) -> Result<(), DispatchError> {
        if person(by) == person(&record.submitted_by) {
            return Err(DispatchError::one(Refusal::SamePerson(by.to_owned())));
        }
        if !listed(&self.core.settings.approvers, by) {
            return Err(DispatchError::one(Refusal::NotApprover(by.to_owned())));
        }
        Ok(())
    }

    /// Takes an approved plan out of the store, as [`Gateway::approve`] left it; every rule is proved again.
    ///
    /// # Errors
    /// [`DispatchError::Refused`] when it is not approved or may no longer be sent.
    pub async fn approved(&self, digest: &str) -> Result<ApprovedPlan<M>, DispatchError> {
        let record = self.core.store.plan(digest).await?;
        let plan = self.open_record(&record)?;
        let by = match &record.state {
            PlanState::Approved { by, .. } => by.clone(),
            PlanState::Sent { .. } => String::new(),
            PlanState::Submitted | PlanState::Rejected { .. } | PlanState::Withdrawn { .. } => {
                return Err(DispatchError::one(Refusal::WrongState { is: word(&record.state), wanted: "approved" }));
            }
        };
        Ok(ApprovedPlan { plan, digest: record.digest, by })
    }

    /// Proves at the moment of sending that the stored plan is the approved one, by another person, and still holds.
    pub(super) async fn prove(&self, approved: &ApprovedPlan<M>) -> Result<Plan<M>, DispatchError> {
        let again = self.approved(approved.digest.as_str()).await?;
        let record = self.core.store.plan(approved.digest.as_str()).await?;
        if let PlanState::Approved { by, .. } = &record.state {
            self.may_approve(&record, by)?;
            self.check(&again.plan)?;
            self.check_against_earlier(&again.plan, &record.digest, None).await?;
        }
        Ok(again.plan)
    }

    /// Sends a plan back to be mended, with a reason.
    ///
    /// # Errors
    /// [`DispatchError::Refused`] when it is not waiting, or no name is given.
    pub async fn return_for_mending(&self, digest: &str, by: &str, reason: &str) -> Result<(), DispatchError> {
        self.turn_down(digest, by, format!("{RETURNED}{reason}")).await
    }

    /// Rejects a plan for good, with a reason.
    ///
    /// # Errors
    /// [`DispatchError::Refused`] when it is not waiting, or no name is given.
    pub async fn reject(&self, digest: &str, by: &str, reason: &str) -> Result<(), DispatchError> {
        self.turn_down(digest, by, reason.to_owned()).await
    }

    async fn turn_down(&self, digest: &str, by: &str, reason: String) -> Result<(), DispatchError> {
        named(by)?;
        let record = self.core.store.plan(digest).await?;
        match &record.state {
            PlanState::Submitted | PlanState::Approved { .. } => {}
            PlanState::Rejected { .. } | PlanState::Sent { .. } | PlanState::Withdrawn { .. } => {
                return Err(DispatchError::one(Refusal::WrongState { is: word(&record.state), wanted: "submitted or approved" }));
            }
        }
        let state = PlanState::Rejected { by: by.to_owned(), at: self.core.clock.now(), reason };
        self.core.store.set_plan_state(&record.digest, &state).await?;
        tracing::info!(plan.digest = record.digest.short(), by, "plan turned down");
        Ok(())
    }
}
