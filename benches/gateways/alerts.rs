//! Alerts by hand: one text to all subscribers at some places.

use jiff::{SignedDuration, Timestamp};
use mothertongue::domain::*;

use super::limits::TEXT;

/// Where the subscribers of a group are: `P0`, `P1`, …
pub fn place(number: u64) -> PlaceCode {
    PlaceCode::parse(&format!("P{number}")).expect("P and digits are a code")
}

pub fn language() -> Language {
    Language::parse("en").expect("a tag")
}

/// The channel of every world here.
pub const CHANNEL: &str = "smsc";

fn alert(key: AlertKey, expires: Timestamp, places: &[PlaceCode]) -> Alert {
    let codes = places.iter().map(|place| Geocode { system: "bench".to_owned(), value: place.as_str().to_owned() });
    let area = Area { description: "the coast".to_owned(), shapes: Vec::new(), holes: Vec::new(), geocodes: codes.collect() };
    Alert::new(AlertFields {
        key,
        status: Status::Exercise,
        message_type: MessageType::Alert,
        scope: Scope::Public,
        source: None,
        note: None,
        codes: Vec::new(),
        references: Vec::new(),
        incidents: Vec::new(),
        infos: vec![Info {
            language: language(),
            categories: vec![Category::Geo],
            event: "Tsunami".to_owned(),
            response_types: Vec::new(),
            urgency: Urgency::Immediate,
            severity: Severity::Extreme,
            certainty: Certainty::Observed,
            event_codes: Vec::new(),
            effective: None,
            onset: None,
            expires,
            sender_name: None,
            headline: None,
            description: None,
            instruction: None,
            web: None,
            contact: None,
            parameters: Vec::new(),
            areas: vec![area],
        }],
    })
    .unwrap()
}

/// A plan of one text to all subscribers at those places.
pub fn plan(name: &str, rank: Rank, places: &[PlaceCode], recipients: u64) -> Plan<Exercise> {
    let now = SystemClock.now();
    let expires = now.saturating_add(SignedDuration::from_hours(6)).unwrap();
    let key = AlertKey { sender: "bench@example.org".to_owned(), identifier: name.to_owned(), sent: now };
    let (template, hazard) = (TemplateId("bench".to_owned()), Hazard("tsunami".to_owned()));
    let alert = alert(key, expires, places);
    let mut plan = Plan::new(alert, template.clone(), Moment::ActNow, hazard, Phase::Emergency, expires);
    plan.messages.push(RenderedMessage {
        template,
        template_digest: Digest::of(b"bench"),
        moment: Moment::ActNow,
        form: Form::Sms,
        language: language(),
        direction: Direction::Ltr,
        title: None,
        text: TEXT.to_owned(),
        parts: Vec::new(),
        gloss: Vec::new(),
        gloss_language: None,
        names: Vec::new(),
        numbers: Vec::new(),
        review: ReviewState::Approved,
        machine_draft: false,
        valid_until: None,
        radio: None,
    });
    let group = SubscriberGroup { language: language(), places: places.to_vec() };
    plan.targets.push(Target {
        route: None,
        endpoint: EndpointId(CHANNEL.to_owned()),
        failover: Vec::new(),
        kind: ChannelKind::SmsSmpp,
        form: Form::Sms,
        language_asked: language(),
        language_used: language(),
        message: 0,
        rank,
        communities: Vec::new(),
        people: Estimate::new(recipients, recipients),
        recipients: Recipients::Subscribers { group, count: recipients },
        segments_each: 1,
        cost_micros: None,
        currency: None,
    });
    plan
}
