//! An approved plan goes into the store as batches; what it overtakes is stopped first.
//!
//! Nothing is sent here: the relay rings for what the store has taken.

use std::sync::atomic::Ordering;

use std::time::Instant;

use super::approval::ApprovedPlan;
use super::limits::Settings;
use super::rights::Try;
use super::{DispatchError, Gateway};
use crate::domain::{Act, Digest, Lane, MessageType, Mode, Moment, Plan, Rank};
use crate::store::{AcceptPlan, AcceptTarget, Acceptance, StoreError};

/// Whether the plan overtakes the alerts that it references.
fn overtakes<M: Mode>(plan: &Plan<M>) -> bool {
    let by_type = match plan.alert.fields().message_type {
        MessageType::Update | MessageType::Cancel => true,
        MessageType::Alert | MessageType::Ack | MessageType::Error => false,
    };
    let by_moment = match plan.moment {
        Moment::Update | Moment::Correction | Moment::Cancel | Moment::AllClear => true,
        Moment::Watch | Moment::ActNow => false,
    };
    by_type || by_moment
}

/// The plan in the store's terms. In doubt is sent again for life safety; otherwise as set. A public wall never gets a
/// second copy, whatever is said here: workers see to that.
pub(super) fn in_store_terms<M: Mode>(plan: &Plan<M>, digest: Digest, settings: &Settings) -> AcceptPlan {
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    AcceptPlan {
        key: plan.alert.key().clone(),
        digest,
        mode: M::NAME,
        expires: plan.expires.min(plan.alert.expires()),
        resend_in_doubt: settings.resend_in_doubt || plan.targets.iter().any(|target| target.rank == Rank::Life),
        messages: plan.messages.clone(),
        targets: plan
            .targets
            .iter()
            .enumerate()
            .map(|(index, target)| AcceptTarget {
                target: number(index),
                endpoint: target.endpoint.clone(),
                failover: target.failover.clone(),
                lane: Lane { channel: target.endpoint.channel(), rank: target.rank },
                message: number(target.message),
                language_asked: target.language_asked.clone(),
                segments_each: target.segments_each,
                receipts: target.kind.reaches_subscribers(),
                recipients: target.recipients.clone(),
            })
            .collect(),
    }
}

impl<M: Mode> Gateway<M> {
    /// Takes an approved plan over: `Ok` means that it is on disk and will be sent. The same plan again changes nothing.
    ///
    /// `by` is who sends it; in a store without users it may be empty.
    ///
    /// An Update, Correction, Cancel or All-clear first stops what its referenced alerts have not sent yet.
    ///
    /// # Errors
    /// [`DispatchError::Refused`] when the approval no longer holds; [`DispatchError::Store`] when it is not on disk.
    pub async fn send(&self, approved: ApprovedPlan<M>, by: &str) -> Result<Acceptance, DispatchError> {
        let what = Try::new(Act::Send, by, approved.digest.as_str());
        let judged = self.may_send(&approved, by).await;
        let plan = self.judged(&what, judged).await?;
        let accepted = self.take_over(plan, approved.digest).await;
        self.done(&what, accepted).await
    }

    async fn may_send(&self, approved: &ApprovedPlan<M>, by: &str) -> Result<Plan<M>, DispatchError> {
        self.may(Act::Send, by).await?;
        self.room()?;
        self.prove(approved).await
    }

    async fn take_over(&self, plan: Plan<M>, digest: Digest) -> Result<Acceptance, StoreError> {
        if overtakes(&plan) {
            for key in &plan.alert.fields().references {
                match self.stop(key, &format!("overtaken by {}", plan.alert.key().identifier)).await {
                    // A chain of references may reach back to alerts that were never sent from here.
                    Ok(_) | Err(StoreError::NotFound { .. }) => {}
                    Err(error) => return Err(error),
                }
            }
        }
        let accept = in_store_terms(&plan, digest, &self.core.settings);
        let began = Instant::now();
        let acceptance = self.core.store.accept(&accept, self.core.clock.now()).await?;
        self.core.metrics.measures.committed("accept", began.elapsed());
        tracing::info!(
            alert.id = %accept.key.identifier,
            batches = acceptance.batches,
            jobs = acceptance.jobs,
            repeated = acceptance.repeated,
            "plan accepted"
        );
        self.core.accepted.store(true, Ordering::SeqCst);
        self.core.bell.notify_one();
        self.core.news.notify_one();
        Ok(acceptance)
    }
}
