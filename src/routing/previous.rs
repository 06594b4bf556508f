//! Targets of an update, correction, cancel or all-clear: exactly those who got the earlier alert.
//!
//! Nobody is added, nobody is told in another language or on another channel than the first time.

use std::collections::BTreeMap;

use crate::domain::{AlertKey, EndpointId, EndpointProfile, Estimate, Fallback, Finding, Gap, GapReason, Language, Recipients};

use super::plan::{PlanInput, PlanParts, Text, check_length, find_text, new_target, price};

/// Who got the earlier alerts, as the store counts them.
#[derive(Clone, Copy, Debug)]
pub struct PreviousAudience<'a> {
    /// The earlier alerts.
    pub alerts: &'a [AlertKey],
    /// (endpoint, language asked, language used, jobs).
    pub jobs: &'a [(EndpointId, Language, Language, u64)],
}

pub(super) fn previous_targets(input: &PlanInput<'_>, previous: &PreviousAudience<'_>, parts: &mut PlanParts) {
    // One target for each language asked for, so that a fallback stays one in the account.
    let mut groups: BTreeMap<(&EndpointId, &Language), BTreeMap<&Language, u64>> = BTreeMap::new();
    for (endpoint, asked, used, count) in previous.jobs.iter().filter(|job| job.3 > 0) {
        let jobs = groups.entry((endpoint, used)).or_default().entry(asked).or_default();
        *jobs = jobs.saturating_add(*count);
    }
    for ((endpoint, used), askers) in groups {
        let count = askers.values().fold(0_u64, |sum, jobs| sum.saturating_add(*jobs));
        let Some(profile) = input.ground.profiles.iter().find(|profile| &profile.id == endpoint) else {
            let message = format!("{count} who got the earlier alert at `{endpoint}` cannot be told: it is not configured");
            parts.findings.push(Finding::error("PLAN06", message).help("configure the endpoint again"));
            lose(parts, &askers, &GapReason::NoRoute);
            continue;
        };
        let message = match find_text(input, used, profile.form) {
            Text::Ready(message) => message,
            Text::NotReviewed => {
                let why = format!("the {} text in {used} is not reviewed far enough", profile.form);
                parts.findings.push(Finding::error("PLAN08", why).help("approve it, or record an override"));
                lose(parts, &askers, &GapReason::NotReviewed);
                continue;
            }
            Text::Missing => {
                let why = format!("{count} who got the earlier alert at `{endpoint}` in {used} cannot be told: no such text");
                parts.findings.push(Finding::error("PLAN05", why).help("add the text to the locale"));
                lose(parts, &askers, &GapReason::NoText);
                continue;
            }
        };
        for (asked, jobs) in askers.iter().filter(|(asked, _)| **asked != used) {
            let people = concerned(input, profile, endpoint, asked, *jobs);
            let reason = if asked.is_undetermined() { GapReason::LanguageUnknown } else { GapReason::FallbackOnly };
            if !asked.is_undetermined() {
                parts.fallbacks.push(Fallback {
                    community: None,
                    asked: (*asked).clone(),
                    used: used.clone(),
                    form: profile.form,
                    mode: "as before".to_owned(),
                    source: "the earlier alert".to_owned(),
                    people,
                });
            }
            if profile.kind.reaches_subscribers() {
                parts.gaps.push(gap(asked, people, reason));
            }
        }
        for (asked, jobs) in askers {
            let mut target = new_target(input, profile, message, asked, used);
            let members = input.ground.audience.members.iter().filter(|member| member.community.language == *asked);
            target.communities = members.map(|member| member.community.id.clone()).collect();
            let count = if profile.kind.reaches_subscribers() { jobs } else { 1 };
            target.people = concerned(input, profile, endpoint, asked, jobs);
            target.recipients = Recipients::Previous { alerts: previous.alerts.to_vec(), language: used.clone(), count };
            target.cost_micros = price(profile, &target);
            check_length(input, profile, &target, &mut parts.findings);
            parts.targets.push(target);
        }
    }
}

/// Subscribers are counted; who hears a station or reads a page is estimated by the route, as for a first alert.
fn concerned(input: &PlanInput<'_>, profile: &EndpointProfile, endpoint: &EndpointId, asked: &Language, jobs: u64) -> Estimate {
    if profile.kind.reaches_subscribers() {
        return Estimate::new(jobs, jobs);
    }
    let ground = &input.ground;
    let members = ground.audience.members.iter().filter(|member| member.community.language == *asked);
    let reached = members.filter_map(|member| {
        let (language, place) = (&member.community.language, &member.community.place);
        let mut routes = ground.table.routes.iter().filter(|route| route.endpoint == *endpoint);
        let route = routes.find(|route| route.serves(language, place, ground.gazetteer))?;
        let share = |percent: f64| member.people.share(percent / 100.0);
        Some(Estimate::new(share(route.reach_low_pct).low, share(route.reach_high_pct).high))
    });
    reached.sum()
}

fn lose(parts: &mut PlanParts, askers: &BTreeMap<&Language, u64>, reason: &GapReason) {
    for (asked, jobs) in askers {
        parts.gaps.push(gap(asked, Estimate::new(*jobs, *jobs), reason.clone()));
    }
}

fn gap(language: &Language, people: Estimate, reason: GapReason) -> Gap {
    Gap { community: None, language: language.clone(), place: None, people, grade: None, reason }
}
