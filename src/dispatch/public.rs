//! From a plan to the messages that partners are told: finished texts by language, form and place.
//!
//! It takes nothing from a target but the language asked for and the text: no recipient, endpoint, route or count. It never
//! publishes what is not meant for the public, nor a text that the review gate of the mode does not let out.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{
    Digest, Form, Language, MessagePart, Mode, ModeName, PlacePath, Plan, PublicHead, PublicLanguage, PublicMessage, PublicPart,
    RenderedMessage, Scope, Status,
};

use super::planning::may_go;

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
