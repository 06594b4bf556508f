//! Which template and moment an alert maps to.

use mothertongue::domain::{
    Alert, AlertFields, AlertKey, Area, Category, Certainty, Code, Geocode, Info, Language, MessageType, Moment, ResponseType,
    Scope, Severity, Status, TemplateId, Urgency,
};

use super::shipped;

fn alert(change: impl FnOnce(&mut AlertFields)) -> Alert {
    let key = AlertKey { sender: "s".into(), identifier: "i".into(), sent: "2026-07-01T00:00:00Z".parse().unwrap() };
    let mut fields = AlertFields {
        key: key.clone(),
        status: Status::Exercise,
        message_type: MessageType::Alert,
        scope: Scope::Public,
        source: None,
        note: None,
        codes: vec![],
        references: vec![AlertKey { identifier: "before".into(), ..key }],
        incidents: vec![],
        infos: vec![Info {
            language: Language::parse("en").unwrap(),
            categories: vec![Category::Met],
            event: "Flood".into(),
            response_types: vec![ResponseType::Evacuate],
            urgency: Urgency::Immediate,
            severity: Severity::Severe,
            certainty: Certainty::Observed,
            event_codes: vec![Code { name: "same".into(), value: "flw".into() }],
            effective: None,
            onset: None,
            expires: "2026-07-01T12:00:00Z".parse().unwrap(),
            sender_name: None,
            headline: None,
            description: None,
            instruction: None,
            web: None,
            contact: None,
            parameters: vec![],
            areas: vec![Area {
                description: "x".into(),
                shapes: vec![],
                holes: vec![],
                geocodes: vec![Geocode { system: "SAME".into(), value: "036061".into() }],
            }],
        }],
    };
    change(&mut fields);
    Alert::new(fields).unwrap()
}

#[test]
fn the_event_code_finds_the_template_and_type_and_urgency_the_moment() {
    let catalog = shipped();
    let say = |fields: &mut AlertFields, name: &str, value: &str| {
        fields.infos[0].parameters.push(Code { name: name.into(), value: value.into() });
    };
    let cases: Vec<(Moment, Alert)> = vec![
        (Moment::ActNow, alert(|_| {})),
        (Moment::Watch, alert(|fields| fields.infos[0].urgency = Urgency::Future)),
        (
            Moment::Watch,
            alert(|fields| {
                fields.infos[0].urgency = Urgency::Expected;
                fields.infos[0].certainty = Certainty::Possible;
            }),
        ),
        (Moment::Update, alert(|fields| fields.message_type = MessageType::Update)),
        (
            Moment::AllClear,
            alert(|fields| {
                fields.message_type = MessageType::Update;
                fields.infos[0].response_types = vec![ResponseType::AllClear];
            }),
        ),
        (
            Moment::Correction,
            alert(|fields| {
                fields.message_type = MessageType::Update;
                say(fields, "mothertongue:moment", "correction");
            }),
        ),
        (
            Moment::Correction,
            alert(|fields| {
                fields.message_type = MessageType::Update;
                fields.note = Some("mothertongue:moment=correction".into());
            }),
        ),
        (Moment::Cancel, alert(|fields| fields.message_type = MessageType::Cancel)),
    ];
    for (moment, alert) in cases {
        let found = catalog.match_alert(&alert).unwrap();
        assert_eq!((found.template.0.as_str(), found.moment), ("flood", moment));
    }
    let named = alert(|fields| say(fields, "mothertongue:template", "tsunami"));
    assert_eq!(catalog.match_alert(&named).unwrap().template, TemplateId("tsunami".into()));
}

#[test]
fn an_alert_without_a_known_code_is_refused_with_what_comes_near() {
    let catalog = shipped();
    let near = catalog.match_alert(&alert(|fields| fields.infos[0].event_codes.clear())).unwrap_err().near;
    assert!(near.contains(&TemplateId("flood".into())), "{near:?}");
    let ack = alert(|fields| fields.message_type = MessageType::Ack);
    assert!(catalog.match_alert(&ack).is_err());
    let nonsense = alert(|fields| {
        fields.infos[0].parameters.push(Code { name: "mothertongue:moment".into(), value: "correction".into() });
    });
    assert!(catalog.match_alert(&nonsense).unwrap_err().why.contains("cannot speak"));
}

#[test]
fn the_facts_that_a_moment_needs_are_named_with_their_types() {
    let catalog = shipped();
    let needed = catalog.needed_parameters(&TemplateId("flood".into()), Moment::ActNow);
    let names: Vec<_> = needed.iter().map(|one| (one.name.as_str(), one.required)).collect();
    assert_eq!(names, [("contact", false), ("place", true), ("until", true)]);
}
