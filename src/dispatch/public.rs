//! From a plan to the messages that partners are told: finished texts by language, form and place.
//!
//! It takes nothing from a target but the language asked for and the text: no recipient, endpoint, route or count. It never
//! publishes what is not meant for the public, nor a text that the review gate of the mode does not let out.

use std::collections::{BTreeMap, BTreeSet};

use super::limits::PLANS_SEARCHED_MAX;
use super::planning::may_go;
use super::{DispatchError, Refusal};
use crate::domain::{
    AlertKey, Digest, Form, Language, MessagePart, Mode, ModeName, PlacePath, Plan, PublicHead, PublicLanguage, PublicMessage,
    PublicPart, RenderedMessage, Scope, Status,
};
use crate::store::{PlanState, Store};

/// An accepted plan and what of it is for the public.
pub struct PublicPlan<M: Mode> {
    /// The plan.
    pub plan: Plan<M>,
    /// Its public messages, the same that partners are told.
    pub messages: Vec<PublicMessage>,
}

/// Reads an accepted plan out of the store with its public messages.
///
/// # Errors
/// When the plan is not there, is not the one that its digest names, or belongs to the other mode.
pub async fn public_plan<M: Mode>(store: &dyn Store, digest: &Digest) -> Result<PublicPlan<M>, DispatchError> {
    let plan = plan_of::<M>(store, digest).await?;
    let earlier = earlier_places::<M>(store, &plan.alert.fields().references).await?;
    let messages = public_messages(&plan, digest, &earlier);
    Ok(PublicPlan { plan, messages })
}

/// An accepted plan, proved to be the one that its digest names.
async fn plan_of<M: Mode>(store: &dyn Store, digest: &Digest) -> Result<Plan<M>, DispatchError> {
    let record = store.plan(digest.as_str()).await?;
    if record.mode != M::NAME {
        return Err(DispatchError::WrongMode { gateway: M::NAME, other: record.mode });
    }
    if Digest::of(record.plan_json.as_bytes()) != record.digest {
        return Err(DispatchError::one(Refusal::DigestChanged));
    }
    serde_json::from_str(&record.plan_json).map_err(|source| DispatchError::PlanJson { source })
}

/// The places of the alerts that were sent under these keys.
async fn earlier_places<M: Mode>(store: &dyn Store, references: &[AlertKey]) -> Result<Vec<PlacePath>, DispatchError> {
    let mut places = Vec::new();
    if references.is_empty() {
        return Ok(places);
    }
    for record in store.plans(PLANS_SEARCHED_MAX).await? {
        if references.contains(&record.key) && matches!(record.state, PlanState::Sent { .. } | PlanState::Withdrawn { .. }) {
            places.extend(plan_of::<M>(store, &record.digest).await?.places);
        }
    }
    Ok(places)
}

/// Every public message of a plan, in an order that is always the same.
///
/// One for each language asked for, text and run of at most [`PublicMessage::PLACES_MAX`] places. `earlier` are the places of
/// the alerts that this one follows up: who was told there hears this too. Texts in the form of CAP are said in the same
/// languages. None when the alert's scope is not `Public` (CAP 1.2 section 3.2.1).
pub fn public_messages<M: Mode>(plan: &Plan<M>, digest: &Digest, earlier: &[PlacePath]) -> Vec<PublicMessage> {
    match plan.alert.fields().scope {
        Scope::Public => {}
        Scope::Restricted | Scope::Private => return Vec::new(),
    }
    let mut said: BTreeSet<(&Language, usize)> = BTreeSet::new();
    let cap: BTreeMap<&Language, usize> = (0..)
        .zip(&plan.messages)
        .filter(|(_, message)| message.form == Form::CapInfo)
        .map(|(at, message)| (&message.language, at))
        .collect();
    for target in &plan.targets {
        said.insert((&target.language_asked, target.message));
        said.extend(cap.get(&target.language_used).map(|at| (&target.language_asked, *at)));
    }
    let places: Vec<PlacePath> = plan.places.iter().chain(earlier).cloned().collect::<BTreeSet<_>>().into_iter().collect();
    let runs: Vec<&[PlacePath]> = if places.is_empty() { vec![&[]] } else { places.chunks(PublicMessage::PLACES_MAX).collect() };
    let mut messages = Vec::new();
    for (asked, at) in said {
        let Some(text) = plan.messages.get(at).filter(|text| may_go(M::NAME).contains(&text.review)) else { continue };
        messages.extend(runs.iter().map(|places| public(plan, digest, asked, text, places)));
    }
    messages
}

fn public<M: Mode>(
    plan: &Plan<M>,
    digest: &Digest,
    asked: &Language,
    text: &RenderedMessage,
    places: &[PlacePath],
) -> PublicMessage {
    let (alert, lead) = (plan.alert.fields(), plan.alert.lead());
    let parts = |parts: &[MessagePart]| -> Vec<PublicPart> {
        parts.iter().map(|part| PublicPart { role: part.role, text: part.text.clone() }).collect()
    };
    PublicMessage {
        head: PublicHead {
            alert: alert.key.clone(),
            status: match M::NAME {
                ModeName::Exercise => Status::Exercise,
                ModeName::Live => alert.status,
            },
            exercise: M::NAME == ModeName::Exercise,
            urgency: plan.alert.urgency(),
            language: PublicLanguage {
                asked: asked.clone(),
                used: text.language.clone(),
                fallback: *asked != text.language,
                direction: text.direction,
            },
            form: text.form,
            places: places.to_vec(),
            expires: plan.expires.min(plan.alert.expires()),
            plan: digest.clone(),
        },
        message_type: alert.message_type,
        references: alert.references.clone(),
        moment: plan.moment,
        hazard: plan.hazard.clone(),
        phase: plan.phase,
        template: text.template.clone(),
        categories: lead.categories.clone(),
        severity: plan.alert.severity(),
        certainty: lead.certainty,
        machine_draft: text.machine_draft,
        review: text.review,
        title: text.title.clone(),
        text: text.text.clone(),
        parts: parts(&text.parts),
        gloss: parts(&text.gloss),
        gloss_language: text.gloss_language.clone(),
        numbers: text.numbers.clone(),
        valid_until: text.valid_until,
    }
}
