//! A small plan by hand: one text to all subscribers of one language in one place.

use jiff::Timestamp;
use mothertongue::domain::*;

/// Where everybody is.
pub const PLACE: &str = "JP-04";

pub fn language() -> Language {
    Language::parse("ja").unwrap()
}

pub fn key(identifier: &str) -> AlertKey {
    AlertKey { sender: "test@example.org".into(), identifier: identifier.into(), sent: SystemClock.now() }
}

pub fn alert(key: AlertKey, expires: Timestamp, message_type: MessageType, references: Vec<AlertKey>) -> Alert {
    Alert::new(AlertFields {
        key,
        status: Status::Exercise,
        message_type,
        scope: Scope::Public,
        source: None,
        note: None,
        codes: vec![],
        references,
        incidents: vec![],
        infos: vec![Info {
            language: language(),
            categories: vec![Category::Met],
            event: "Flood".into(),
            response_types: vec![],
            urgency: Urgency::Immediate,
            severity: Severity::Severe,
            certainty: Certainty::Observed,
            event_codes: vec![],
            effective: None,
            onset: None,
            expires,
            sender_name: None,
            headline: None,
            description: None,
            instruction: None,
            web: None,
            contact: None,
            parameters: vec![],
            areas: vec![Area {
                description: "Miyagi".into(),
                shapes: vec![],
                holes: vec![],
                geocodes: vec![Geocode { system: "ISO3166-2".into(), value: PLACE.into() }],
            }],
        }],
    })
    .unwrap()
}

pub fn plan(key: AlertKey, expires: Timestamp, endpoint: &str, rank: Rank) -> Plan<Exercise> {
    let alert = alert(key, expires, MessageType::Alert, vec![]);
    plan_for(alert, Moment::ActNow, "Exercise. Flood. Go to high ground.", endpoint, rank)
}

fn plan_for(alert: Alert, moment: Moment, text: &str, endpoint: &str, rank: Rank) -> Plan<Exercise> {
    let expires = alert.expires();
    let tag = language();
    let template = TemplateId("flood".into());
    let hazard = Hazard("flood".into());
    let mut plan = Plan::new(alert, template.clone(), moment, hazard, Phase::Emergency, expires);
    plan.messages.push(RenderedMessage {
        template,
        template_digest: Digest::of(b"flood"),
        moment,
        form: Form::Sms,
        language: tag.clone(),
        direction: tag.direction(),
        title: None,
        text: text.into(),
        parts: vec![],
        gloss: vec![],
        gloss_language: None,
        names: vec![],
        numbers: vec![],
        review: ReviewState::Approved,
        machine_draft: false,
        valid_until: None,
        radio: None,
    });
    let group = SubscriberGroup { language: tag.clone(), places: vec![PlaceCode::parse(PLACE).unwrap()] };
    plan.targets.push(Target {
        route: None,
        endpoint: EndpointId(endpoint.into()),
        failover: vec![],
        kind: ChannelKind::SmsSmpp,
        form: Form::Sms,
        language_asked: tag.clone(),
        language_used: tag,
        message: 0,
        rank,
        communities: vec![],
        people: Estimate::new(100, 200),
        recipients: Recipients::Subscribers { group, count: 0 },
        segments_each: 1,
        cost_micros: None,
        currency: None,
    });
    plan
}

/// A cancel of an alert for whoever has got it, over the same endpoint.
pub fn cancel(of: &AlertKey, expires: Timestamp, endpoint: &str, rank: Rank) -> Plan<Exercise> {
    let alert = alert(key(&format!("{}-cancel", of.identifier)), expires, MessageType::Cancel, vec![of.clone()]);
    let mut cancel = plan_for(alert, Moment::Cancel, "Exercise. Flood. The warning is cancelled.", endpoint, rank);
    for target in &mut cancel.targets {
        target.recipients = Recipients::Previous { alerts: vec![of.clone()], language: language(), count: 0 };
    }
    cancel
}
