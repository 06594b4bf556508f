//! The CAP info block that a text becomes, made by the same function that makes the outgoing alert.

use jiff::{SignedDuration, Timestamp};

use crate::cap::{Localization, localize};
use crate::catalog::{MomentTexts, Template};
use crate::domain::{
    Alert, AlertFields, AlertKey, Area, Fact, Facts, Geocode, Info, Language, MessageType, RenderedMessage, Scope, Status,
};

/// The block of a message, or why there is none.
pub(super) fn info(template: &Template, texts: &MomentTexts, facts: &Facts, message: &RenderedMessage) -> Result<Info, String> {
    let expires = message.valid_until.unwrap_or(Timestamp::UNIX_EPOCH);
    let place = match facts.get("place") {
        Some(Fact::Place(names)) => Some(names),
        Some(_) | None => None,
    };
    let area = Area {
        description: place.map(|names| names.local.clone()).unwrap_or_default(),
        shapes: Vec::new(),
        holes: Vec::new(),
        // An area must have a code or a shape; the page shows neither.
        geocodes: vec![Geocode { system: "sample".to_owned(), value: "sample".to_owned() }],
    };
    let cap = &template.cap;
    let lead = Info {
        language: message.language.clone(),
        categories: cap.categories.clone(),
        event: String::new(),
        response_types: texts.response_type.or(cap.response_types.first().copied()).into_iter().collect(),
        urgency: texts.urgency.unwrap_or(cap.urgency),
        severity: texts.severity.unwrap_or(cap.severity),
        certainty: texts.certainty.unwrap_or(cap.certainty),
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
    };
    let sent = expires.saturating_sub(SignedDuration::from_hours(1)).map_err(|error| error.to_string())?;
    let key = AlertKey { sender: "preview".to_owned(), identifier: "preview".to_owned(), sent };
    let fields = AlertFields {
        key: key.clone(),
        status: Status::Exercise,
        // Only the block is shown, so that nothing has to be referred to.
        message_type: MessageType::Alert,
        scope: Scope::Public,
        source: None,
        note: None,
        codes: Vec::new(),
        references: Vec::new(),
        incidents: Vec::new(),
        infos: vec![lead],
    };
    let alert = Alert::new(fields).map_err(|faults| faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))?;
    let area_name = |_: &Area, language: &Language| place.map(|names| names.for_reader(language).0.to_owned());
    let with = Localization { key, references: Vec::new(), area_name: &area_name, keep_issuer_blocks: false };
    let outgoing = localize(&alert, std::slice::from_ref(message), &with).map_err(|error| error.to_string())?;
    Ok(outgoing.lead().clone())
}
