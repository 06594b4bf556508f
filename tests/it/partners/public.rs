//! From plans to public messages.

use std::collections::{BTreeMap, BTreeSet};

use mothertongue::dispatch::public_messages;
use mothertongue::domain::{
    Digest, Exercise, Form, Live, PlaceCode, PlacePath, Plan, PublicHead, PublicMessage, ReviewState, Status,
};
use serde_json::Value;

use super::given::first_plan;

const SCENARIOS: [&str; 5] = ["tohoku-2011", "sandy-2012", "libya-2011", "car-2012", "yemen-2015"];

fn published(plan: &Plan<Exercise>) -> Vec<PublicMessage> {
    public_messages(plan, &plan.digest().unwrap(), &[])
}

/// The same plan in the live world, with what is changed in its JSON.
fn live(plan: &Plan<Exercise>, change: impl FnOnce(&mut Value)) -> Plan<Live> {
    let mut value = serde_json::to_value(plan).unwrap();
    value["mode"] = "live".into();
    change(&mut value);
    serde_json::from_value(value).unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_text_that_goes_out_is_published_for_every_language_that_asked_for_it_and_no_other_text_is() {
    let (mut fallbacks, mut drafts) = (0, 0);
    for name in SCENARIOS {
        let plan = first_plan(name).await;
        let messages = published(&plan);
        let sent: BTreeSet<(&str, &str, Form)> = plan
            .targets
            .iter()
            .flat_map(|target| {
                let (asked, used) = (target.language_asked.as_str(), target.language_used.as_str());
                [(asked, used, target.form), (asked, used, Form::CapInfo)]
            })
            .filter(|(_, used, form)| {
                plan.messages.iter().any(|message| message.language.as_str() == *used && message.form == *form)
            })
            .collect();
        let told: Vec<(&str, &str, Form)> = messages
            .iter()
            .map(|message| (message.head.language.asked.as_str(), message.head.language.used.as_str(), message.head.form))
            .collect();
        assert_eq!(told.iter().copied().collect::<BTreeSet<_>>(), sent, "{name}");
        assert_eq!(told.len(), sent.len(), "{name}: one message each, however many targets there are");
        for message in &messages {
            let language = &message.head.language;
            let text =
                plan.messages.iter().find(|text| text.language == language.used && text.form == message.head.form).unwrap();
            assert_eq!((&message.text, &message.title), (&text.text, &text.title), "byte for byte");
            assert_eq!(message.machine_draft, text.machine_draft);
            assert_eq!(language.fallback, language.asked != language.used, "{name}");
            assert_eq!(message.head.places, plan.places, "{name}");
            assert!(message.head.exercise && message.head.status == Status::Exercise, "{name} must say that it is an exercise");
            fallbacks += u32::from(language.fallback);
            drafts += u32::from(message.machine_draft);
        }
    }
    assert!(fallbacks > 0 && drafts > 0, "nothing was proved about {fallbacks} fallbacks and {drafts} drafts");
}

/// Every member of an object and of those in it.
fn members(value: &Value, path: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            let names: Vec<&String> = map.keys().collect();
            assert!(names.is_sorted(), "{path}: {names:?}");
            for (name, value) in map {
                let path = format!("{path}.{name}");
                members(value, &path, found);
                found.insert(path);
            }
        }
        Value::Array(list) => list.iter().for_each(|value| members(value, path, found)),
        Value::Number(number) => assert!(!number.is_f64(), "{path}: a fraction has no canonical form"),
        Value::Null | Value::Bool(_) | Value::String(_) => {}
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_message_has_the_documented_members_and_no_other() {
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/partners.md")).unwrap();
    let mut found = BTreeSet::new();
    for name in SCENARIOS {
        for message in published(&first_plan(name).await) {
            let bytes = message.to_bytes().unwrap();
            let value: Value = serde_json::from_slice(&bytes).unwrap();
            assert_eq!(value["schema"], "mothertongue.public-message/1");
            assert_eq!(serde_json::to_vec(&value).unwrap(), bytes, "no space, no other escapes");
            members(&value, "", &mut found);
            assert_eq!(serde_json::from_slice::<PublicMessage>(&bytes).unwrap(), message);
        }
    }
    let known = [
        "alert",
        "alert.identifier",
        "alert.sender",
        "alert.sent",
        "categories",
        "certainty",
        "exercise",
        "expires",
        "form",
        "gloss",
        "gloss.role",
        "gloss.text",
        "gloss_language",
        "hazard",
        "language",
        "language.asked",
        "language.direction",
        "language.fallback",
        "language.used",
        "machine_draft",
        "message_type",
        "moment",
        "numbers",
        "parts",
        "parts.role",
        "parts.text",
        "phase",
        "places",
        "places.code",
        "places.within",
        "plan",
        "references",
        "review",
        "schema",
        "severity",
        "status",
        "template",
        "text",
        "title",
        "urgency",
        "valid_until",
    ];
    assert_eq!(found, known.iter().map(|name| format!(".{name}")).collect(), "a new member is a decision, not an accident");
    for name in known.iter().flat_map(|name| name.split('.')) {
        assert!(page.contains(&format!("`{name}`")), "docs/partners.md does not say what `{name}` is");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_places_are_the_finest_that_the_alert_touches_with_those_that_hold_them() {
    let plan = first_plan("tohoku-2011").await;
    let codes: BTreeSet<&PlaceCode> = plan.places.iter().map(|place| &place.code).collect();
    assert!(!plan.places.is_empty() && codes.len() == plan.places.len());
    for place in &plan.places {
        assert!(place.within.iter().all(|above| !codes.contains(above)), "{place:?} stands beside one that holds it");
    }
    let keys: BTreeSet<String> = published(&plan).iter().flat_map(|message| message.head.routing_keys()).collect();
    assert!(keys.iter().all(|key| key.len() <= PublicHead::KEY_MAX_BYTES && *key == key.to_lowercase()), "{keys:?}");
    for place in &plan.places {
        let path: Vec<&str> = place.within.iter().chain([&place.code]).map(PlaceCode::as_str).collect();
        let words = path.join(".").to_lowercase();
        assert!(keys.contains(&format!("exercise.immediate.vi.{words}.sms")), "{words} is not among {keys:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_alert_with_many_places_has_several_messages_and_names_each_place_once() {
    let mut plan = first_plan("yemen-2015").await;
    let one = published(&plan).len();
    let place = |number: usize| PlacePath {
        within: vec![PlaceCode::parse("XX").unwrap()],
        code: PlaceCode::parse(&format!("XX-{number:04}")).unwrap(),
    };
    plan.places = (0..600).map(place).collect();
    let messages = published(&plan);
    assert_eq!(messages.len(), 3 * one);
    let mut by_text: BTreeMap<(String, String, Form), Vec<&PlacePath>> = BTreeMap::new();
    for message in &messages {
        assert!(message.head.places.len() <= PublicMessage::PLACES_MAX);
        assert_eq!(message.head.routing_keys().len(), message.head.places.len());
        let language = &message.head.language;
        let of = (language.asked.to_string(), language.used.to_string(), message.head.form);
        by_text.entry(of).or_default().extend(&message.head.places);
    }
    for (of, places) in by_text {
        assert_eq!(places, plan.places.iter().collect::<Vec<_>>(), "{of:?}");
    }
    let digests: BTreeSet<Digest> = messages.iter().map(|message| Digest::of(&message.to_bytes().unwrap())).collect();
    assert_eq!(digests.len(), messages.len());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_follows_an_alert_goes_to_the_places_of_that_alert_too() {
    let plan = first_plan("tohoku-2011").await;
    let gone = PlacePath { within: vec![], code: PlaceCode::parse("OLD-1").unwrap() };
    let earlier = [plan.places[0].clone(), gone.clone()];
    for message in public_messages(&plan, &plan.digest().unwrap(), &earlier) {
        assert_eq!(message.head.places.len(), plan.places.len() + 1);
        assert!(message.head.places.contains(&gone));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_not_for_the_public_is_not_published() {
    let plan = first_plan("car-2012").await;
    for scope in ["Restricted", "Private"] {
        let mut value = serde_json::to_value(&plan).unwrap();
        value["alert"]["scope"] = scope.into();
        let plan: Plan<Exercise> = serde_json::from_value(value).unwrap();
        assert_eq!(published(&plan), [], "{scope}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_live_message_says_so_and_a_text_that_the_review_gate_holds_back_is_not_published() {
    let plan = first_plan("tohoku-2011").await;
    let approve = |review: &'static str| {
        live(&plan, |value| {
            value["alert"]["status"] = "Actual".into();
            for message in value["messages"].as_array_mut().unwrap() {
                message["review"] = review.into();
            }
        })
    };
    let messages = |plan: &Plan<Live>| public_messages(plan, &Digest::of(b"plan"), &[]);
    assert_eq!(messages(&approve(ReviewState::Draft.as_str())), []);
    assert_eq!(messages(&approve(ReviewState::Stale.as_str())), []);
    let told = messages(&approve(ReviewState::Approved.as_str()));
    assert_eq!(told.len(), published(&plan).len());
    for message in told {
        assert!(!message.head.exercise && message.head.status == Status::Actual);
        assert!(message.head.routing_keys().iter().all(|key| key.starts_with("actual.")));
    }
}
