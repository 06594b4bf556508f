//! From a checked alert to a plan: places, audience, texts, routes. Everything that will be said exists afterwards.
//!
//! It never sends, never stores, and never leaves a fault out: what stops the alert is an error among the findings.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::facts::{FactSource, gather};
use crate::catalog::{Catalog, RenderError, RenderRequest, TemplateMatch};
use crate::domain::{
    Alert, Contact, EndpointProfile, Facts, Finding, Form, Language, Mode, ModeName, Moment, Phase, Plan, Rank, RenderedMessage,
    ReviewState, Status, SubscriberCount, TemplateId, Urgency,
};
use crate::place::{Gazetteer, OverlapRule, Resolution};
use crate::routing::{Ground, PlanInput, PreviousAudience, RoutingTable, needed, plan_parts};
use crate::sms::{Reference, TextPolicy, split};

/// What is known before any alert comes.
#[derive(Debug)]
pub struct Knowledge {
    /// Templates and locales.
    pub catalog: Catalog,
    /// Places.
    pub gazetteer: Gazetteer,
    /// Communities and routes.
    pub table: RoutingTable,
    /// The contact directory.
    pub contacts: Vec<Contact>,
}

/// One alert to be planned.
#[derive(Clone, Copy)]
pub struct PlanRequest<'a> {
    /// The alert.
    pub alert: &'a Alert,
    /// Facts that an officer gave, as written: parameter name to value.
    pub given: &'a BTreeMap<String, String>,
    /// The language of the country.
    pub host_language: &'a Language,
    /// The language of the gloss beside radio scripts.
    pub gloss_language: &'a Language,
    /// The time zone of texts when the place does not say.
    pub zone: &'a TimeZone,
    /// Who issues, when the alert does not say.
    pub issuer: &'a str,
    /// How much overlap counts.
    pub overlap: &'a OverlapRule,
    /// Every endpoint of the mode.
    pub profiles: &'a [EndpointProfile],
    /// Subscribers of the mode.
    pub subscribers: &'a [SubscriberCount],
    /// The template of the alert that this one follows. It is kept to, unless an update has none of its event codes: that
    /// asks people for something else.
    pub follows: Option<&'a TemplateId>,
    /// Who got the earlier alert, for one that follows another.
    pub previous: Option<PreviousAudience<'a>>,
    /// Now.
    pub now: Timestamp,
}

/// The moments whose texts must be ready before a warning goes out.
const PREPARED: &[Moment] = &[Moment::Correction, Moment::Cancel, Moment::AllClear];

/// Makes the plan. A plan with errors among its findings must not be submitted.
///
/// # Errors
/// When there is nothing to plan with: no template for the alert, a fact missing, a status of the other mode.
pub fn plan<M: Mode>(knowledge: &Knowledge, request: &PlanRequest<'_>) -> Result<Plan<M>, Vec<Finding>> {
    let alert = request.alert;
    let mut findings = gate(M::NAME, alert, request.now);
    let chosen = match knowledge.catalog.match_alert(alert) {
        Ok(chosen) => kept(&knowledge.catalog, alert, request.follows, chosen),
        Err(none) => {
            let near: Vec<&str> = none.near.iter().map(|id| id.0.as_str()).collect();
            let help = if near.is_empty() {
                "mothertongue catalog list shows the templates".to_owned()
            } else {
                format!("near: {}", near.join(", "))
            };
            findings.push(Finding::error("PLAN10", none.to_string()).help(help));
            return Err(findings);
        }
    };
    let Some(template) = knowledge.catalog.template(&chosen.template) else {
        findings.push(Finding::error("PLAN10", format!("there is no template `{}`", chosen.template)));
        return Err(findings);
    };
    let resolution = knowledge.gazetteer.resolve(&alert.areas(), request.overlap);
    findings.extend(resolution.findings.iter().cloned());
    let zone = zone_of(knowledge, &resolution, request.zone);
    let source = FactSource { knowledge, alert, resolution: &resolution, given: request.given, mode: M::NAME, now: request.now };
    let facts = match gather(&source, &chosen.template, chosen.moment) {
        Ok((facts, remarks)) => {
            findings.extend(remarks);
            facts
        }
        Err(faults) => {
            findings.extend(faults);
            return Err(findings);
        }
    };
    let audience = knowledge.table.audience(alert, &template.hazard, template.phase, &resolution, &knowledge.gazetteer);
    let ground = Ground {
        table: &knowledge.table,
        gazetteer: &knowledge.gazetteer,
        resolution: &resolution,
        audience: &audience,
        profiles: request.profiles,
        subscribers: request.subscribers,
        host_language: request.host_language,
    };
    let available: Vec<Language> = knowledge.catalog.locales().iter().map(|locale| locale.tag.clone()).collect();
    let texts = needed(&ground, &available, request.previous.as_ref());
    let issuer = alert.lead().sender_name.as_deref().unwrap_or(request.issuer);
    let writer = Writer {
        catalog: &knowledge.catalog,
        template: &chosen.template,
        facts: &facts,
        mode: M::NAME,
        zone: &zone,
        issuer,
        gloss: request.gloss_language,
    };
    let messages = writer.all(&texts, chosen.moment, &mut findings);
    let spoken: BTreeSet<(Language, Form)> = messages.iter().map(|message| (message.language.clone(), message.form)).collect();
    let mut prepared = Vec::new();
    if matches!(chosen.moment, Moment::Watch | Moment::ActNow | Moment::Update) {
        for moment in PREPARED {
            prepared.extend(writer.all(&spoken, *moment, &mut findings));
        }
    }
    let parts = plan_parts(&PlanInput {
        ground,
        messages: &messages,
        may_go: may_go(M::NAME),
        rank: rank(alert, chosen.moment, template.phase),
        previous: request.previous,
        segments: &segments,
    });
    let mut plan = Plan::<M>::new(
        alert.clone(),
        chosen.template.clone(),
        chosen.moment,
        template.hazard.clone(),
        template.phase,
        alert.expires(),
    );
    // The alert as CAP is said in the languages that it is sent in; nothing targets these texts.
    let sent: BTreeSet<(Language, Form)> =
        parts.targets.iter().map(|target| (target.language_used.clone(), Form::CapInfo)).collect();
    let mut messages = messages;
    messages.extend(writer.all(&sent, chosen.moment, &mut findings));
    findings.extend(parts.findings);
    plan.places = knowledge.gazetteer.finest(&resolution);
    plan.messages = messages;
    plan.prepared = prepared;
    plan.targets = parts.targets;
    plan.fallbacks = parts.fallbacks;
    plan.gaps = parts.gaps;
    plan.totals = parts.totals;
    plan.findings = findings;
    Ok(plan)
}

/// The template of the earlier alert, unless an update names none of its event codes.
fn kept(catalog: &Catalog, alert: &Alert, follows: Option<&TemplateId>, chosen: TemplateMatch) -> TemplateMatch {
    let Some(template) = follows.and_then(|id| catalog.template(id)) else { return chosen };
    let codes = || alert.fields().infos.iter().flat_map(|info| &info.event_codes);
    let same = template.cap.event_codes.iter().any(|own| {
        codes().any(|code| own.system.eq_ignore_ascii_case(code.name.trim()) && own.value.eq_ignore_ascii_case(code.value.trim()))
    });
    if chosen.moment == Moment::Update && !same {
        return chosen;
    }
    TemplateMatch { template: template.id.clone(), moment: chosen.moment }
}

/// How many SMS segments a text takes at an endpoint.
pub fn segments(text: &str, profile: &EndpointProfile) -> u16 {
    let policy = TextPolicy::with_national(&profile.national_tables).unwrap_or_default();
    split(text, &policy, Reference(0)).segment_count()
}

/// Which review states may go out in a mode: approved texts to live, everything to an exercise, marked.
pub(super) fn may_go(mode: ModeName) -> &'static [ReviewState] {
    match mode {
        ModeName::Live => &[ReviewState::Approved],
        ModeName::Exercise => ReviewState::ALL,
    }
}

/// Whether an alert may be planned in a mode at all (CAP 1.2 section 3.2.1, `status`).
fn gate(mode: ModeName, alert: &Alert, now: Timestamp) -> Vec<Finding> {
    let mut findings = Vec::new();
    match (mode, alert.fields().status) {
        (ModeName::Live, Status::Actual) | (ModeName::Exercise, Status::Exercise) => {}
        (ModeName::Exercise, Status::Actual) => {
            let said = "the alert says Actual and is rehearsed here: every text says that it is an exercise";
            findings.push(Finding::warning("PLAN11", said));
        }
        (mode, status) => {
            let said = format!("an alert with status {status} cannot go out in the {mode} world");
            findings.push(Finding::error("PLAN11", said).help("live takes Actual; exercise takes Exercise"));
        }
    }
    if alert.expires() <= now {
        findings.push(
            Finding::error("PLAN12", format!("the alert expired at {}", alert.expires()))
                .help("issue an update with a later expiry"),
        );
    }
    findings
}

/// The lane. Life is for what must be done now; a watch, an end and a correction of rank come after; the rest is bulk.
fn rank(alert: &Alert, moment: Moment, phase: Phase) -> Rank {
    match (phase, moment, alert.urgency()) {
        (Phase::Preparedness | Phase::Recovery, _, _) => Rank::Bulk,
        (Phase::Emergency, Moment::ActNow | Moment::Update | Moment::Correction, Urgency::Immediate | Urgency::Expected) => {
            Rank::Life
        }
        (Phase::Emergency, _, _) => Rank::Urgent,
    }
}

fn zone_of(knowledge: &Knowledge, resolution: &Resolution, otherwise: &TimeZone) -> TimeZone {
    let named = resolution.places.first().and_then(|place| knowledge.gazetteer.zone_of(&place.code));
    named.and_then(|name| TimeZone::get(name).ok()).unwrap_or_else(|| otherwise.clone())
}

struct Writer<'a> {
    catalog: &'a Catalog,
    template: &'a TemplateId,
    facts: &'a Facts,
    mode: ModeName,
    zone: &'a TimeZone,
    issuer: &'a str,
    gloss: &'a Language,
}

impl Writer<'_> {
    /// Renders each text once. A language without words is left to routing; every other fault stops the alert here.
    fn all(&self, texts: &BTreeSet<(Language, Form)>, moment: Moment, findings: &mut Vec<Finding>) -> Vec<RenderedMessage> {
        let mut messages = Vec::new();
        for (language, form) in texts {
            let rendered = self.catalog.render(&RenderRequest {
                template: self.template,
                moment,
                form: *form,
                language,
                facts: self.facts,
                mode: self.mode,
                zone: self.zone,
                issuer: self.issuer,
                gloss: (*form == Form::RadioScript).then_some(self.gloss),
            });
            match rendered {
                Ok(message) => messages.push(message),
                Err(RenderError::NoText { .. }) => {}
                Err(fault) => {
                    let said = format!("the {form} text in {language} cannot be made for {moment}: {fault}");
                    findings.push(
                        Finding::error("PLAN14", said).help("mothertongue catalog check shows what is wrong with the texts"),
                    );
                }
            }
        }
        messages
    }
}
