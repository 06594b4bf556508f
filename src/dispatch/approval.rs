//! Submit, approve, return, reject: two persons, bound to the digest of what will be sent.
//!
//! The rules live here and not on any page. Nothing here sends anything, and nothing edits a plan: what changes is
//! another plan with another digest.

use jiff::{SignedDuration, Timestamp};

use super::limits::{PLANS_SEARCHED_MAX, Settings};
use super::rights::Try;
use super::{DispatchError, Gateway, Refusal};
use crate::domain::{Act, Digest, GapReason, MessageType, Mode, ModeName, Plan, Recipients, ReviewState};
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
            let returned = |state: &PlanState| {
                matches!(state, PlanState::Rejected { by, reason, .. }
                    if person(by) == person(approver) && reason.starts_with(RETURNED))
            };
            let mut versions = earlier.iter().filter(|old| old.key == fields.key);
            if versions.clone().any(|old| returned(&old.state)) {
                return Err(DispatchError::one(Refusal::Returner(approver.to_owned())));
            }
            if versions.any(|old| old.digest != *digest && person(&old.submitted_by) == person(approver)) {
                return Err(DispatchError::one(Refusal::EarlierSubmitter(approver.to_owned())));
            }
        }
        Ok(())
    }

    /// Keeps a plan for a second person to approve. The same plan again changes nothing.
    ///
    /// # Errors
    /// [`DispatchError::Refused`] with every rule that is broken.
    pub async fn submit(&self, plan: &Plan<M>, by: &str) -> Result<Digest, DispatchError> {
        let plan_json = serde_json::to_string(plan).map_err(|source| DispatchError::PlanJson { source })?;
        let digest = Digest::of(plan_json.as_bytes());
        let what = Try::new(Act::Submit, by, digest.as_str())
            .with("type", plan.alert.fields().message_type.as_str())
            .with("moment", plan.moment.as_str());
        let judged = self.may_submit(plan, (&plan_json, &digest), by).await;
        self.judged(&what, judged).await?;
        let record = PlanRecord {
            digest: digest.clone(),
            key: plan.alert.key().clone(),
            mode: M::NAME,
            plan_json,
            submitted_by: by.to_owned(),
            submitted_at: self.core.clock.now(),
            state: PlanState::Submitted,
        };
        self.done(&what, self.core.store.submit_plan(&record).await).await?;
        tracing::info!(plan.digest = digest.short(), alert.id = %record.key.identifier, by, "plan submitted");
        Ok(digest)
    }

    async fn may_submit(&self, plan: &Plan<M>, (json, digest): (&str, &Digest), by: &str) -> Result<(), DispatchError> {
        named(by)?;
        self.may(Act::Submit, by).await?;
        if !listed(&self.core.settings.submitters, by) {
            return Err(DispatchError::one(Refusal::NotSubmitter(by.to_owned())));
        }
        self.check(plan)?;
        self.door(plan, json, digest).await?;
        self.check_against_earlier(plan, digest, None).await
    }

    /// Signs a plan's digest as a second person.
    ///
    /// # Errors
    /// [`DispatchError::Refused`] when the plan, the person or the moment does not allow it.
    pub async fn approve(&self, digest: &str, by: &str) -> Result<ApprovedPlan<M>, DispatchError> {
        let record = self.core.store.plan(digest).await?;
        let what = Try::new(Act::Approve, by, record.digest.as_str());
        let judged = self.judge_approval(&record, by).await;
        let plan = self.judged(&what, judged).await?;
        let state = PlanState::Approved { by: by.to_owned(), at: self.core.clock.now() };
        self.done(&what, self.core.store.set_plan_state(&record.digest, &state).await).await?;
        tracing::info!(plan.digest = record.digest.short(), by, "plan approved");
        Ok(ApprovedPlan { plan, digest: record.digest, by: by.to_owned() })
    }

    async fn judge_approval(&self, record: &PlanRecord, by: &str) -> Result<Plan<M>, DispatchError> {
        named(by)?;
        let plan = self.open_record(record)?;
        match &record.state {
            PlanState::Submitted => {}
            PlanState::Approved { .. } | PlanState::Rejected { .. } | PlanState::Sent { .. } | PlanState::Withdrawn { .. } => {
                return Err(DispatchError::one(Refusal::WrongState { is: word(&record.state), wanted: "submitted" }));
            }
        }
        self.may_approve(record, by).await?;
        self.check(&plan)?;
        self.check_against_earlier(&plan, &record.digest, Some(by)).await?;
        Ok(plan)
    }

    async fn may_approve(&self, record: &PlanRecord, by: &str) -> Result<(), DispatchError> {
        self.may(Act::Approve, by).await?;
        if person(by) == person(&record.submitted_by) {
            return Err(DispatchError::one(Refusal::SamePerson(by.to_owned())));
        }
        if !listed(&self.core.settings.approvers, by) {
            return Err(DispatchError::one(Refusal::NotApprover(by.to_owned())));
        }
        Ok(())
    }

    /// Takes an approved plan out of the store, as [`Gateway::approve`] left it, for somebody who wants to send it.
    ///
    /// # Errors
    /// [`DispatchError::Refused`] when it is not approved.
    pub async fn approved(&self, digest: &str, by: &str) -> Result<ApprovedPlan<M>, DispatchError> {
        let record = self.core.store.plan(digest).await?;
        match self.take_approved(record.clone()) {
            // What is allowed is written when it is sent.
            Ok(approved) => Ok(approved),
            refused => self.judged(&Try::new(Act::Send, by, record.digest.as_str()), refused).await,
        }
    }

    fn take_approved(&self, record: PlanRecord) -> Result<ApprovedPlan<M>, DispatchError> {
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
        let record = self.core.store.plan(approved.digest.as_str()).await?;
        let again = self.take_approved(record.clone())?;
        if let PlanState::Approved { by, .. } = &record.state {
            self.may_approve(&record, by).await?;
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
        self.turn_down(Act::Return, digest, by, format!("{RETURNED}{reason}")).await
    }

    /// Rejects a plan for good, with a reason.
    ///
    /// # Errors
    /// [`DispatchError::Refused`] when it is not waiting, or no name is given.
    pub async fn reject(&self, digest: &str, by: &str, reason: &str) -> Result<(), DispatchError> {
        self.turn_down(Act::Reject, digest, by, reason.to_owned()).await
    }

    async fn turn_down(&self, act: Act, digest: &str, by: &str, reason: String) -> Result<(), DispatchError> {
        let record = self.core.store.plan(digest).await?;
        let what = Try::new(act, by, record.digest.as_str());
        let judged = self.may_turn_down(act, &record, by).await;
        self.judged(&what, judged).await?;
        let state = PlanState::Rejected { by: by.to_owned(), at: self.core.clock.now(), reason };
        self.done(&what, self.core.store.set_plan_state(&record.digest, &state).await).await?;
        tracing::info!(plan.digest = record.digest.short(), by, "plan turned down");
        Ok(())
    }

    async fn may_turn_down(&self, act: Act, record: &PlanRecord, by: &str) -> Result<(), DispatchError> {
        named(by)?;
        self.may(act, by).await?;
        match &record.state {
            PlanState::Submitted | PlanState::Approved { .. } => Ok(()),
            PlanState::Rejected { .. } | PlanState::Sent { .. } | PlanState::Withdrawn { .. } => {
                Err(DispatchError::one(Refusal::WrongState { is: word(&record.state), wanted: "submitted or approved" }))
            }
        }
    }
}
