//! Plans: who gets what, who does not, and what it costs.

use std::collections::BTreeSet;

use mothertongue::domain::{Estimate, Form, GapReason, Recipients, ReviewState, Target};
use mothertongue::routing::{PlanParts, PreviousAudience, needed};

use super::country::{Country, end, key, language};

fn target<'a>(plan: &'a PlanParts, endpoint: &str, used: &str) -> &'a Target {
    let found: Vec<&Target> =
        plan.targets.iter().filter(|target| target.endpoint.0 == endpoint && target.language_used.as_str() == used).collect();
    assert_eq!(found.len(), 1, "{endpoint} {used}: {:#?}", plan.targets);
    found[0]
}

fn has_target(plan: &PlanParts, endpoint: &str, used: &str) -> bool {
    plan.targets.iter().any(|target| target.endpoint.0 == endpoint && target.language_used.as_str() == used)
}

fn reason(plan: &PlanParts, community: &str) -> Option<GapReason> {
    plan.gaps.iter().find(|gap| gap.community.as_ref().is_some_and(|id| id.0 == community)).map(|gap| gap.reason.clone())
}

#[test]
fn an_audience_counts_the_touched_part_of_each_place_and_keeps_the_unknown() {
    let country = Country::new(&[("SAME", "001000")], "flood");
    let people: Vec<(&str, Estimate)> =
        country.audience.members.iter().map(|member| (member.community.id.0.as_str(), member.people)).collect();
    assert_eq!(
        people,
        [
            ("vi-w", Estimate::new(900, 1100)),
            ("ne-w", Estimate::new(400, 600)),
            ("ti-w", Estimate::new(50, 70)),
            ("unknown", Estimate::new(600, 1200)),
        ]
    );
    assert_eq!(country.audience.total, Estimate::new(1950, 2970));
}

#[test]
fn all_matching_rows_fire_and_a_subscriber_gets_one_sms() {
    let plan = Country::new(&[("SAME", "001000")], "flood").plan(None);
    let sms = target(&plan, "smsc", "vi");
    assert_eq!(sms.failover, [end("smsb")], "the other SMS row of the same people becomes the failover");
    assert!(!has_target(&plan, "smsb", "vi"));
    assert!(matches!(&sms.recipients, Recipients::Subscribers { group, count: 7 } if group.language == language("vi")));
    assert_eq!(sms.people, Estimate::new(90, 220));
    assert_eq!((sms.segments_each, sms.cost_micros), (2, Some(42)));
    assert!(has_target(&plan, "radio/west-fm", "vi") && has_target(&plan, "wall", "vi") && has_target(&plan, "outbox", "vi"));
    assert_eq!(reason(&plan, "vi-w"), None);
}

#[test]
fn a_station_serves_only_languages_that_it_lists_where_it_is_heard() {
    let plan = Country::new(&[("SAME", "001000")], "flood").plan(None);
    assert!(!has_target(&plan, "radio/east-fm", "vi"), "East FM is not heard in the west");
    assert!(!has_target(&plan, "radio/west-fm", "en"));
    let mut country = Country::new(&[("SAME", "001000")], "flood");
    country.messages.push(super::country::message("ne", Form::RadioScript));
    assert!(has_target(&country.plan(None), "radio/far", "ne"), "a station of the country of origin is heard everywhere");
}

#[test]
fn a_fallback_follows_the_ladder_by_mode_and_is_recorded_as_fallback_and_gap() {
    let plan = Country::new(&[("SAME", "001000")], "flood").plan(None);
    assert!(plan.targets.iter().any(|target| {
        target.endpoint.0 == "radio/west-fm" && target.language_used == language("hi") && target.language_asked == language("ne")
    }));
    assert!(!has_target(&plan, "smsc", "hi"), "a spoken step never serves a text");
    let sms = target(&plan, "smsc", "en");
    assert_eq!((sms.language_asked.as_str(), sms.recipients.count()), ("ne", 5));
    assert_eq!(reason(&plan, "ne-w"), Some(GapReason::FallbackOnly));
    let radio = plan.fallbacks.iter().find(|fallback| fallback.used == language("hi")).unwrap();
    assert_eq!((radio.mode.as_str(), radio.source.as_str(), radio.people), ("spoken", "survey", Estimate::new(400, 600)));
    assert!(plan.fallbacks.iter().any(|fallback| fallback.community.is_none() && fallback.used == language("en")));
}

#[test]
fn people_without_a_text_or_a_route_are_gaps() {
    let west = Country::new(&[("SAME", "001000")], "flood").plan(None);
    assert_eq!(reason(&west, "ti-w"), Some(GapReason::NoRoute), "no station speaks Tigrinya and nobody subscribed");
    assert!(west.findings.iter().any(|finding| finding.code == "PLAN07"));
    let mut country = Country::new(&[("SAME", "002000")], "flood");
    country.messages.retain(|message| message.language != language("en"));
    let east = country.plan(None);
    assert_eq!(reason(&east, "am-e"), Some(GapReason::NoText));
    let turkish = west.gaps.iter().find(|gap| gap.language == language("tr")).unwrap();
    assert_eq!((turkish.people, turkish.reason.clone()), (Estimate::new(2, 2), GapReason::NoText));
}

#[test]
fn people_of_unknown_language_get_plain_and_host_texts_and_stay_a_gap() {
    let mut country = Country::new(&[("SAME", "001000")], "flood");
    let plan = country.plan(None);
    assert_eq!(reason(&plan, "unknown"), Some(GapReason::LanguageUnknown));
    let sms = target(&plan, "smsc", "ja-x-easy");
    assert_eq!((sms.language_asked.as_str(), sms.recipients.count()), ("und", 3));
    // The community is that of the whole country, so only the catch-all matches it.
    assert!(has_target(&plan, "outbox", "ja") && has_target(&plan, "outbox", "ja-x-easy"));
    country.messages.retain(|message| message.language != language("ja-x-easy"));
    assert!(has_target(&country.plan(None), "smsc", "ja"), "without a plain text, the host language");
}

#[test]
fn a_relay_serves_its_languages_and_is_counted_by_its_own_band() {
    let plan = Country::new(&[("SAME", "002000")], "flood").plan(None);
    let relay = target(&plan, "group/so", "ar");
    assert_eq!((relay.people, relay.language_asked.as_str()), (Estimate::new(0, 40), "so"));
    assert_eq!(reason(&plan, "so-e"), Some(GapReason::FallbackOnly));
}

#[test]
fn a_wall_gets_one_post_a_language_whoever_it_is_for() {
    let plan = Country::new(&[("SAME", "001000"), ("SAME", "002000")], "flood").plan(None);
    let mut seen = BTreeSet::new();
    for target in plan.targets.iter().filter(|target| target.recipients == Recipients::Endpoint) {
        assert!(seen.insert((target.endpoint.clone(), target.language_used.clone())), "twice: {target:?}");
    }
}

#[test]
fn review_holds_texts_back() {
    let mut country = Country::new(&[("SAME", "001000")], "flood");
    for message in country.messages.iter_mut().filter(|message| message.language == language("vi")) {
        message.review = ReviewState::Draft;
    }
    let plan = country.plan(None);
    assert_eq!(reason(&plan, "vi-w"), Some(GapReason::NotReviewed));
    assert!(!plan.targets.iter().any(|target| target.language_used == language("vi")));
    country.may_go.push(ReviewState::Draft);
    assert_eq!(reason(&country.plan(None), "vi-w"), None, "an exercise takes drafts");
}

#[test]
fn an_unknown_area_is_a_gap_of_unknown_size_and_nobody_at_all_blocks() {
    let plan = Country::new(&[("MOON", "1")], "flood").plan(None);
    assert!(matches!(&plan.gaps[0].reason, GapReason::UnknownArea(code) if code.system == "MOON"));
    assert_eq!(plan.gaps[0].people, Estimate::default());
    assert!(plan.findings.iter().any(|finding| finding.code == "PLAN04"));
}

#[test]
fn a_text_too_long_for_its_endpoint_blocks() {
    let mut country = Country::new(&[("SAME", "001000")], "flood");
    country.segments = 7;
    assert!(country.plan(None).findings.iter().any(|finding| finding.code == "PLAN01"));
    country.segments = 6;
    assert!(!country.plan(None).findings.iter().any(|finding| finding.code == "PLAN01"));
}

#[test]
fn totals_count_jobs_segments_cost_and_the_slowest_endpoint() {
    let plan = Country::new(&[("SAME", "001000")], "flood").plan(None);
    let jobs: u64 = plan.targets.iter().map(|target| target.recipients.count()).sum();
    assert_eq!((plan.totals.jobs, plan.totals.sms_jobs, plan.totals.sms_segments), (jobs, 15, 30));
    assert_eq!(plan.totals.cost_micros.get("JPY"), Some(&90));
    assert!((plan.totals.drain_seconds - 3.0).abs() < 1e-9, "30 segments at 10 a second");
}

#[test]
fn every_text_that_a_plan_uses_was_asked_for() {
    let country = Country::new(&[("SAME", "001000"), ("SAME", "002000")], "flood");
    let available: Vec<_> = country.messages.iter().map(|message| message.language.clone()).collect();
    let texts = needed(&country.ground(), &available, None);
    let plan = country.plan(None);
    for target in &plan.targets {
        assert!(texts.contains(&(target.language_used.clone(), target.form)), "{target:?}");
    }
    assert!(!texts.contains(&(language("ar"), Form::RadioScript)), "no station speaks Arabic");
}

#[test]
fn an_update_goes_to_exactly_those_who_got_the_original() {
    let country = Country::new(&[("SAME", "002000")], "flood");
    let jobs = [
        (end("smsc"), language("vi"), language("vi"), 7),
        (end("smsc"), language("ne"), language("en"), 5),
        (end("smsc"), language("tr"), language("en"), 2),
        (end("radio/west-fm"), language("vi"), language("vi"), 1),
        (end("gone"), language("vi"), language("vi"), 4),
        (end("smsc"), language("fr"), language("fr"), 6),
    ];
    let keys = [key()];
    let plan = country.plan(Some(PreviousAudience { alerts: &keys, jobs: &jobs }));
    let got: Vec<(&str, &str, &str, u64)> = plan
        .targets
        .iter()
        .map(|target| {
            assert!(matches!(&target.recipients, Recipients::Previous { alerts, language, .. }
                if alerts == &keys && language == &target.language_used));
            (target.endpoint.0.as_str(), target.language_asked.as_str(), target.language_used.as_str(), target.recipients.count())
        })
        .collect();
    assert_eq!(
        got,
        [("radio/west-fm", "vi", "vi", 1), ("smsc", "ne", "en", 5), ("smsc", "tr", "en", 2), ("smsc", "vi", "vi", 7)]
    );
    let codes: BTreeSet<&str> = plan.findings.iter().map(|finding| finding.code.as_str()).collect();
    assert!(codes.contains("PLAN05") && codes.contains("PLAN06"), "{codes:?}");
    assert!(plan.gaps.iter().any(|gap| gap.language == language("fr") && gap.people == Estimate::new(6, 6)));
    let texts = needed(&country.ground(), &[], Some(&PreviousAudience { alerts: &keys, jobs: &jobs }));
    assert_eq!(texts.len(), 4, "{texts:?}");
}
