//! How big a plan may be, how many may wait, and whether the disk has room: looked at before anything is written.
//!
//! Nothing is cut to fit: what is over a limit is refused as a whole, with the limit in the words, and counted.

use std::sync::atomic::Ordering;

use super::limits::{
    PLAN_JSON_MAX_BYTES, PLAN_RECIPIENTS_MAX, PLAN_TARGETS_MAX, PLAN_TEXTS_MAX, PLANS_SEARCHED_MAX, PLANS_WAITING_MAX,
};
use super::{DispatchError, Gateway, Refusal};
use crate::domain::{Digest, Mode, Plan};
use crate::store::PlanState;

/// Bytes in one mebibyte.
const MIB: u64 = 1_024 * 1_024;

/// What is measured of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanMeasure {
    /// Its length as JSON.
    Json,
    /// Its recipients over all targets; a post counts as one.
    Recipients,
    /// Its targets.
    Targets,
    /// Its texts, with those that are prepared.
    Texts,
}

impl PlanMeasure {
    /// In words, with the unit.
    pub fn words(self) -> &'static str {
        match self {
            Self::Json => "bytes of JSON",
            Self::Recipients => "recipients",
            Self::Targets => "targets",
            Self::Texts => "texts",
        }
    }

    fn door(self) -> &'static str {
        match self {
            Self::Json => "plan_json",
            Self::Recipients => "plan_recipients",
            Self::Targets => "plan_targets",
            Self::Texts => "plan_texts",
        }
    }
}

fn count(n: usize) -> u64 {
    u64::try_from(n).unwrap_or(u64::MAX)
}

fn recipients<M: Mode>(plan: &Plan<M>) -> u64 {
    plan.targets.iter().map(|target| target.recipients.count()).fold(0, u64::saturating_add)
}

/// Every limit of size that the plan passes.
pub(super) fn too_big<M: Mode>(plan: &Plan<M>, json_bytes: usize) -> Vec<Refusal> {
    let measured = [
        (PlanMeasure::Json, count(json_bytes), count(PLAN_JSON_MAX_BYTES)),
        (PlanMeasure::Recipients, recipients(plan), PLAN_RECIPIENTS_MAX),
        (PlanMeasure::Targets, count(plan.targets.len()), count(PLAN_TARGETS_MAX)),
        (PlanMeasure::Texts, count(plan.messages.len() + plan.prepared.len()), count(PLAN_TEXTS_MAX)),
    ];
    let over = measured.into_iter().filter(|(_, is, most)| is > most);
    over.map(|(what, is, most)| Refusal::TooBig { what, is, most }).collect()
}

impl<M: Mode> Gateway<M> {
    /// Says how many bytes the store's disk has free; below `store_free_min_mib` nothing new is taken in. What was
    /// taken in before is still sent.
    pub fn set_room(&self, free_bytes: u64) {
        self.core.room.store(free_bytes, Ordering::Relaxed);
    }

    /// Whether there is room on the store's disk for what is new.
    ///
    /// # Errors
    /// [`DispatchError::Refused`] with [`Refusal::NoRoom`]; it is counted as refused at the door.
    pub fn room(&self) -> Result<(), DispatchError> {
        self.has_room().map_err(|refusal| {
            self.core.metrics.measures.refused("store_room");
            DispatchError::one(refusal)
        })
    }

    /// As [`Gateway::room`], for a look that is not a try to take something in.
    ///
    /// # Errors
    /// [`Refusal::NoRoom`].
    pub fn has_room(&self) -> Result<(), Refusal> {
        let (free, least_mib) = (self.core.room.load(Ordering::Relaxed), self.core.settings.store_free_min_mib);
        if free / MIB >= least_mib { Ok(()) } else { Err(Refusal::NoRoom { free_mib: free / MIB, least_mib }) }
    }

    /// Plans that wait for a second person, among the newest that are looked through.
    ///
    /// # Errors
    /// When the store failed.
    pub async fn plans_waiting(&self) -> Result<usize, DispatchError> {
        let plans = self.core.store.plans(PLANS_SEARCHED_MAX).await?;
        Ok(plans.iter().filter(|plan| plan.state == PlanState::Submitted).count())
    }

    /// Refuses a plan that is too big, or one more than may wait. The same plan again is no new one.
    pub(super) async fn door(&self, plan: &Plan<M>, json: &str, digest: &Digest) -> Result<(), DispatchError> {
        self.room()?;
        let too_big = too_big(plan, json.len());
        for refusal in &too_big {
            if let Refusal::TooBig { what, .. } = refusal {
                self.core.metrics.measures.refused(what.door());
            }
        }
        if !too_big.is_empty() {
            return Err(DispatchError::Refused(too_big));
        }
        let plans = self.core.store.plans(PLANS_SEARCHED_MAX).await?;
        if plans.iter().any(|known| known.digest == *digest) {
            return Ok(());
        }
        let waiting = plans.iter().filter(|known| known.state == PlanState::Submitted).count();
        if waiting >= PLANS_WAITING_MAX {
            self.core.metrics.measures.refused("plans_waiting");
            return Err(DispatchError::one(Refusal::TooManyWaiting { waiting, most: PLANS_WAITING_MAX }));
        }
        Ok(())
    }
}
