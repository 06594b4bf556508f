//! The plan's parts: targets, fallbacks, gaps, findings and sums.
//!
//! It never renders a text and never drops people in silence: whoever is not told in the own language is a gap.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{
    CommunityId, EndpointId, EndpointProfile, Estimate, Fallback, Finding, Form, Gap, GapReason, Language, Level, LimitUnit,
    PlaceCode, PlanTotals, Rank, Recipients, RenderedMessage, ReviewState, RouteId, SubscriberGroup, Target,
};

use super::audience::AudienceMember;
use super::ladders::LadderStep;
use super::previous::{PreviousAudience, previous_targets};
use super::routes::Route;
use super::serving::{Carries, Ground};
use super::subscribers::{Cell, cells};

/// What a plan is made of.
#[derive(Clone, Copy)]
pub struct PlanInput<'a> {
    /// Table, gazetteer, audience, endpoints and subscribers.
    pub ground: Ground<'a>,
    /// Every text there is, once per language and form; targets hold indexes into it.
    pub messages: &'a [RenderedMessage],
    /// Which review states may go out: `Approved` for live alerts, all for exercises.
    pub may_go: &'a [ReviewState],
    /// The lane of the alert.
    pub rank: Rank,
    /// Who got the earlier alert, for update, correction, cancel and all-clear; none for a first alert.
    pub previous: Option<PreviousAudience<'a>>,
    /// How many SMS segments a text takes at an endpoint.
    pub segments: &'a dyn Fn(&str, &EndpointProfile) -> u16,
}

/// The parts of a plan that follow from routing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlanParts {
    /// Everything that will be sent.
    pub targets: Vec<Target>,
    /// Languages not served in their own words.
    pub fallbacks: Vec<Fallback>,
    /// People not reached.
    pub gaps: Vec<Gap>,
    /// Blockers and warnings.
    pub findings: Vec<Finding>,
    /// Sums.
    pub totals: PlanTotals,
}

/// Works out who gets what, and who does not.
pub fn plan_parts(input: &PlanInput<'_>) -> PlanParts {
    let mut parts = PlanParts { gaps: input.ground.audience.gaps.clone(), ..PlanParts::default() };
    match &input.previous {
        Some(previous) => previous_targets(input, previous, &mut parts),
        None => first_targets(input, &mut parts),
    }
    if parts.targets.is_empty() {
        parts.findings.push(
            Finding::error("PLAN04", "the alert reaches nobody").help("see the gaps: routes, texts and endpoints are missing"),
        );
    }
    parts.totals = totals(input, &parts.targets);
    parts
}

/// A text, as far as planning may use it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Text {
    Ready(usize),
    NotReviewed,
    Missing,
}

pub(super) fn find_text(input: &PlanInput<'_>, language: &Language, form: Form) -> Text {
    match input.messages.iter().position(|message| &message.language == language && message.form == form) {
        Some(at) if input.may_go.contains(&input.messages[at].review) => Text::Ready(at),
        Some(_) => Text::NotReviewed,
        None => Text::Missing,
    }
}

/// How well people are served, the worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Served {
    NoRoute,
    NoText,
    NotReviewed,
    Fallback,
    Own,
}

#[derive(Clone, Copy)]
struct Pick<'a> {
    language: &'a Language,
    message: usize,
    step: Option<&'a LadderStep>,
}

#[derive(Clone, Copy)]
struct Offer<'a> {
    route: &'a Route,
    profile: &'a EndpointProfile,
}

#[derive(Default)]
struct Drafts<'a> {
    subscribers: BTreeMap<(&'a EndpointId, &'a Language, &'a Language, Vec<EndpointId>), Draft<'a>>,
    ends: BTreeMap<(&'a EndpointId, &'a Language), Draft<'a>>,
}

#[derive(Default)]
struct Draft<'a> {
    route: Option<&'a RouteId>,
    profile: Option<&'a EndpointProfile>,
    failover: Vec<EndpointId>,
    message: usize,
    askers: BTreeMap<&'a Language, u64>,
    people: BTreeMap<&'a CommunityId, Estimate>,
    places: BTreeSet<&'a PlaceCode>,
    count: u64,
}

fn first_targets(input: &PlanInput<'_>, parts: &mut PlanParts) {
    let ground = &input.ground;
    let mut drafts = Drafts::default();
    let mut said = BTreeSet::new();
    for ((language, place), cell) in &cells(ground.audience, ground.subscribers, ground.resolution) {
        let mut offers: Vec<Offer<'_>> = Vec::new();
        for route in ground.table.firing(language, place, ground.conditions(), ground.gazetteer) {
            let ends = ground.ends(&route.endpoint);
            if ends.is_empty() && said.insert(("PLAN02", &route.endpoint)) {
                let message = format!("route `{}` leads to `{}`, which is not configured", route.id.0, route.endpoint);
                parts.findings.push(Finding::warning("PLAN02", message).help("configure the channel or mend the route"));
            }
            for profile in ends {
                if ground.carries(profile, language, place) == Carries::NoStation && said.insert(("PLAN03", &profile.id)) {
                    let message =
                        format!("the radio endpoint `{}` has no row in stations.csv, so its languages are unknown", profile.id);
                    parts.findings.push(Finding::warning("PLAN03", message).help("add its row to stations.csv"));
                }
                // Of two rows to one endpoint the first counts, but never a catch-all before a row of their own.
                match offers.iter_mut().find(|offer| offer.profile.id == profile.id) {
                    Some(offer) if offer.route.is_catch_all() => offer.route = route,
                    Some(_) => {}
                    None => offers.push(Offer { route, profile }),
                }
            }
        }
        plan_cell(input, language, place, cell, &offers, &mut drafts, parts);
    }
    parts.targets = finish(input, drafts, &mut parts.findings);
}

fn plan_cell<'a>(
    input: &PlanInput<'a>,
    language: &'a Language,
    place: &'a PlaceCode,
    cell: &Cell<'a>,
    offers: &[Offer<'a>],
    drafts: &mut Drafts<'a>,
    parts: &mut PlanParts,
) {
    let first = cell.members.first().map(|member| &member.community.id);
    let by_sms: Vec<Offer<'a>> = offers.iter().copied().filter(|offer| offer.profile.kind.reaches_subscribers()).collect();
    let sms = if cell.subscribers > 0 { plan_sms(input, language, place, first, cell, &by_sms, drafts) } else { None };
    if cell.subscribers > 0 && cell.members.is_empty() {
        let people = Estimate::new(cell.subscribers, cell.subscribers);
        let used = sms.as_ref().and_then(|(_, picks)| picks.first());
        let served = match (&sms, used) {
            (_, Some(pick)) if pick.language == language => Served::Own,
            (_, Some(_)) => Served::Fallback,
            (Some((served, _)), None) => *served,
            (None, None) => Served::NoRoute,
        };
        if let (Some(pick), Served::Fallback, false) = (used, served, language.is_undetermined()) {
            parts.fallbacks.push(fallback(None, language, pick, Form::Sms, people));
        }
        if let Some(reason) = reason(served, language) {
            let (language, place) = (language.clone(), Some(place.clone()));
            parts.gaps.push(Gap { community: None, language, place, people, grade: None, reason });
        }
    }
    for member in &cell.members {
        plan_member(input, member, sms.as_ref(), offers, &by_sms, cell, drafts, parts);
    }
}

type SmsResult<'a> = (Served, Vec<Pick<'a>>);

/// One SMS target for the subscribers of a cell: the first endpoint that has a text; the others become failover.
fn plan_sms<'a>(
    input: &PlanInput<'a>,
    language: &'a Language,
    place: &'a PlaceCode,
    community: Option<&CommunityId>,
    cell: &Cell<'a>,
    offers: &[Offer<'a>],
    drafts: &mut Drafts<'a>,
) -> Option<SmsResult<'a>> {
    let mut worst: Option<SmsResult<'a>> = None;
    for (at, offer) in offers.iter().enumerate() {
        let (served, picks) = pick(input, language, place, community, offer.profile);
        let Some(chosen) = picks.first().copied() else {
            worst = worst.or(Some((served, picks)));
            continue;
        };
        let mut failover: Vec<EndpointId> = Vec::new();
        let others = offers.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, other)| &other.profile.id);
        for id in offer.route.failover.iter().chain(others) {
            let configured = input.ground.profiles.iter().find(|profile| &profile.id == id);
            let fits = configured.is_some_and(|profile| profile.form == offer.profile.form && profile.kind.reaches_subscribers());
            if fits && id != &offer.profile.id && !failover.contains(id) {
                failover.push(id.clone());
            }
        }
        let key = (&offer.profile.id, language, chosen.language, failover.clone());
        let draft = drafts.subscribers.entry(key).or_default();
        fill(draft, offer, &chosen, language, cell.subscribers);
        draft.failover = failover;
        draft.places.insert(place);
        draft.count = draft.count.saturating_add(cell.subscribers);
        for member in &cell.members {
            add_people(input, draft, member, offer);
        }
        return Some((served, picks));
    }
    worst
}

#[expect(clippy::too_many_arguments, reason = "one step of one loop, with everything that it fills")]
fn plan_member<'a>(
    input: &PlanInput<'a>,
    member: &'a AudienceMember,
    sms: Option<&SmsResult<'a>>,
    offers: &[Offer<'a>],
    by_sms: &[Offer<'a>],
    cell: &Cell<'a>,
    drafts: &mut Drafts<'a>,
    parts: &mut PlanParts,
) {
    let community = &member.community;
    let language = &community.language;
    let mut best = Served::NoRoute;
    let mut forms: BTreeMap<Form, Vec<Pick<'a>>> = BTreeMap::new();
    if let Some((served, picks)) = sms {
        if by_sms.iter().any(|offer| !offer.route.is_catch_all()) {
            best = best.max(*served);
        }
        forms.entry(Form::Sms).or_default().extend(picks.first());
    }
    for offer in offers.iter().filter(|offer| !offer.profile.kind.reaches_subscribers()) {
        let (served, picks) = pick(input, language, &community.place, Some(&community.id), offer.profile);
        if !offer.route.is_catch_all() {
            best = best.max(served);
        }
        // People whose language is not known are given every text of the host language; others the best one.
        let take = if language.is_undetermined() { picks.len() } else { 1 };
        for chosen in picks.iter().take(take) {
            let draft = drafts.ends.entry((&offer.profile.id, chosen.language)).or_default();
            if draft.profile.is_none() {
                draft.failover = failover_of(input, offer, chosen.language, &community.place);
            }
            fill(draft, offer, chosen, language, member.people.mid());
            add_people(input, draft, member, offer);
            forms.entry(offer.profile.form).or_default().push(*chosen);
        }
    }
    let waits_for_subscribers = by_sms.iter().any(|offer| !offer.route.is_catch_all());
    if best == Served::NoRoute && cell.subscribers == 0 && waits_for_subscribers {
        let message = format!("community `{}` has only SMS, and nobody there has subscribed", community.id);
        parts.findings.push(Finding::new(Level::Warning, "PLAN07", message).help("add a station, a relay or a page"));
    }
    if best == Served::NotReviewed {
        let message = format!("community `{}` has a text, but its review state does not let it out", community.id);
        parts.findings.push(Finding::warning("PLAN08", message).help("approve it, or record an override"));
    }
    if !language.is_undetermined() {
        for (form, picks) in &forms {
            if picks.iter().any(|pick| pick.language == language) {
                continue;
            }
            let mut seen = BTreeSet::new();
            for pick in picks.iter().filter(|pick| seen.insert(pick.language)) {
                parts.fallbacks.push(fallback(Some(&community.id), language, pick, *form, member.people));
            }
        }
    }
    if let Some(reason) = reason(best, language) {
        parts.gaps.push(Gap {
            community: Some(community.id.clone()),
            language: language.clone(),
            place: Some(community.place.clone()),
            people: member.people,
            grade: Some(community.grade),
            reason,
        });
    }
}

/// The texts that an endpoint may give people, the best first, and how well that serves them.
fn pick<'a>(
    input: &PlanInput<'a>,
    asked: &'a Language,
    place: &PlaceCode,
    community: Option<&CommunityId>,
    profile: &EndpointProfile,
) -> (Served, Vec<Pick<'a>>) {
    let available: Vec<&'a Language> = input.messages.iter().map(|message| &message.language).collect();
    let (mut served, mut picks) = (Served::NoRoute, Vec::new());
    for candidate in input.ground.candidates(asked, place, community, profile.form, &available) {
        if input.ground.carries(profile, candidate.language, place) != Carries::Yes {
            continue;
        }
        let this = match find_text(input, candidate.language, profile.form) {
            Text::Ready(message) => {
                picks.push(Pick { language: candidate.language, message, step: candidate.step });
                if candidate.language == asked { Served::Own } else { Served::Fallback }
            }
            Text::NotReviewed => Served::NotReviewed,
            Text::Missing => Served::NoText,
        };
        served = served.max(this);
    }
    (served, picks)
}

fn reason(served: Served, language: &Language) -> Option<GapReason> {
    if language.is_undetermined() {
        return Some(GapReason::LanguageUnknown);
    }
    match served {
        Served::NoRoute => Some(GapReason::NoRoute),
        Served::NoText => Some(GapReason::NoText),
        Served::NotReviewed => Some(GapReason::NotReviewed),
        Served::Fallback => Some(GapReason::FallbackOnly),
        Served::Own => None,
    }
}

fn fallback(community: Option<&CommunityId>, asked: &Language, pick: &Pick<'_>, form: Form, people: Estimate) -> Fallback {
    Fallback {
        community: community.cloned(),
        asked: asked.clone(),
        used: pick.language.clone(),
        form,
        mode: if form == Form::RadioScript { "spoken" } else { "written" }.to_owned(),
        source: pick.step.map_or_else(String::new, |step| step.source.clone()),
        people,
    }
}

fn fill<'a>(draft: &mut Draft<'a>, offer: &Offer<'a>, chosen: &Pick<'a>, asked: &'a Language, people: u64) {
    draft.route.get_or_insert(&offer.route.id);
    draft.profile = Some(offer.profile);
    draft.message = chosen.message;
    let so_far = draft.askers.entry(asked).or_default();
    *so_far = so_far.saturating_add(people);
}

fn failover_of(input: &PlanInput<'_>, offer: &Offer<'_>, language: &Language, place: &PlaceCode) -> Vec<EndpointId> {
    let fits = |id: &&EndpointId| {
        input.ground.profiles.iter().any(|profile| {
            &profile.id == *id
                && profile.form == offer.profile.form
                && input.ground.carries(profile, language, place) == Carries::Yes
        })
    };
    offer.route.failover.iter().filter(fits).cloned().collect()
}

fn add_people<'a>(input: &PlanInput<'_>, draft: &mut Draft<'a>, member: &'a AudienceMember, offer: &Offer<'_>) {
    let low = member.people.share(offer.route.reach_low_pct / 100.0).low;
    let high = member.people.share(offer.route.reach_high_pct / 100.0).high;
    let mut reached = Estimate::new(low, high);
    if let Some(relay) = input.ground.table.relays.iter().find(|relay| relay.endpoint == offer.profile.id) {
        reached = Estimate::new(reached.low.min(relay.band.low), reached.high.min(relay.band.high));
    }
    draft.people.insert(&member.community.id, reached);
}

fn finish(input: &PlanInput<'_>, drafts: Drafts<'_>, findings: &mut Vec<Finding>) -> Vec<Target> {
    let mut targets = Vec::new();
    let by_sms = drafts.subscribers.into_iter().map(|((_, asked, used, _), draft)| (Some(asked), used, draft));
    let ends = drafts.ends.into_iter().map(|((_, used), draft)| (None, used, draft));
    for (asked, used, draft) in by_sms.chain(ends) {
        let Some(profile) = draft.profile else { continue };
        let most = draft.askers.iter().max_by_key(|(_, people)| **people).map(|(language, _)| *language);
        let own = draft.askers.contains_key(used).then_some(used);
        let mut target = new_target(input, profile, draft.message, asked.or(own).or(most).unwrap_or(used), used);
        target.route = draft.route.cloned();
        target.failover = draft.failover;
        target.communities = draft.people.keys().map(|id| (*id).clone()).collect();
        target.people = draft.people.values().copied().sum();
        if let Some(asked) = asked {
            let places = draft.places.into_iter().cloned().collect();
            let group = SubscriberGroup { language: asked.clone(), places };
            target.recipients = Recipients::Subscribers { group, count: draft.count };
        }
        target.cost_micros = price(profile, &target);
        check_length(input, profile, &target, findings);
        targets.push(target);
    }
    targets
}

pub(super) fn new_target(
    input: &PlanInput<'_>,
    profile: &EndpointProfile,
    message: usize,
    asked: &Language,
    used: &Language,
) -> Target {
    let segments_each =
        if profile.form == Form::Sms { (input.segments)(&input.messages[message].text, profile).max(1) } else { 1 };
    Target {
        route: None,
        endpoint: profile.id.clone(),
        failover: Vec::new(),
        kind: profile.kind,
        form: profile.form,
        language_asked: asked.clone(),
        language_used: used.clone(),
        message,
        rank: input.rank,
        communities: Vec::new(),
        people: Estimate::default(),
        recipients: Recipients::Endpoint,
        segments_each,
        cost_micros: None,
        currency: profile.tariff.as_ref().map(|tariff| tariff.currency.clone()),
    }
}

/// What a target's jobs cost together, by the endpoint's tariff.
pub(super) fn price(profile: &EndpointProfile, target: &Target) -> Option<u64> {
    let tariff = profile.tariff.as_ref()?;
    let segments = target.recipients.count().saturating_mul(u64::from(target.segments_each));
    Some(segments.saturating_mul(tariff.micros_per_segment))
}

/// An error when the text is longer than the endpoint takes.
pub(super) fn check_length(input: &PlanInput<'_>, profile: &EndpointProfile, target: &Target, findings: &mut Vec<Finding>) {
    let text = &input.messages[target.message].text;
    let (length, unit) = match profile.limit.unit {
        LimitUnit::Segments => (usize::from(target.segments_each), "segments"),
        LimitUnit::Utf16Units => (text.encode_utf16().count(), "UTF-16 units"),
        LimitUnit::Characters => (text.chars().count(), "characters"),
        LimitUnit::None => return,
    };
    if u32::try_from(length).unwrap_or(u32::MAX) > profile.limit.max {
        let message = format!(
            "the {} text in {} has {length} {unit}; `{}` takes {}",
            profile.form, target.language_used, profile.id, profile.limit.max
        );
        let finding = Finding::error("PLAN01", message).help("shorten the text, or raise the endpoint's limit");
        if !findings.contains(&finding) {
            findings.push(finding);
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "units are far below 2^52")]
fn totals(input: &PlanInput<'_>, targets: &[Target]) -> PlanTotals {
    let mut totals = PlanTotals { audience: input.ground.audience.total, ..PlanTotals::default() };
    let mut units_by_end: BTreeMap<&EndpointId, u64> = BTreeMap::new();
    for target in targets {
        let jobs = target.recipients.count();
        let units = jobs.saturating_mul(u64::from(target.segments_each));
        totals.jobs = totals.jobs.saturating_add(jobs);
        if target.form == Form::Sms {
            totals.sms_jobs = totals.sms_jobs.saturating_add(jobs);
            totals.sms_segments = totals.sms_segments.saturating_add(units);
        }
        if let (Some(cost), Some(currency)) = (target.cost_micros, &target.currency) {
            let sum = totals.cost_micros.entry(currency.clone()).or_default();
            *sum = sum.saturating_add(cost);
        }
        *units_by_end.entry(&target.endpoint).or_default() += units;
    }
    for (endpoint, units) in units_by_end {
        let rate = input.ground.profiles.iter().find(|profile| &profile.id == endpoint).map_or(0.0, |profile| profile.rate_per_s);
        if rate > 0.0 {
            totals.drain_seconds = totals.drain_seconds.max(units as f64 / rate);
        }
    }
    totals
}
