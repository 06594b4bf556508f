//! The alert as CAP 1.2 in every language that it is sent in.
//!
//! It never goes out under the issuer's own identifier: other words are another message, by another sender. What is rehearsed
//! says so, whatever the issuer's alert said.

use crate::cap::{Localization, LocalizeError, localize, write};
use crate::domain::{Alert, AlertFields, AlertKey, Area, Geocode, Language, Mode, ModeName, Plan, RenderedMessage, Status};
use crate::place::{Gazetteer, OverlapRule};
use crate::store::{PlanRecord, PlanState, Store, StoreError};

/// Most plans of the store that are looked through for earlier alerts.
const MAX_EARLIER: u32 = 1_000;

/// Why there is no CAP.
#[derive(Debug, thiserror::Error)]
pub enum CapOutError {
    /// The stored plan cannot be read.
    #[error("the stored plan cannot be read")]
    Plan(#[from] serde_json::Error),
    /// The store failed.
    #[error("the store failed")]
    Store(#[from] StoreError),
    /// The texts do not make an alert.
    #[error("the texts do not make an alert")]
    Localize(#[from] LocalizeError),
}

/// The key under which this gateway says what `record` plans. The same plan always has the same key.
fn own_key(record: &PlanRecord, sender: &str) -> AlertKey {
    let sent = jiff::Timestamp::from_second(record.submitted_at.as_second()).unwrap_or(record.submitted_at);
    AlertKey { sender: sender.to_owned(), identifier: format!("{}-{}", record.key.identifier, record.digest.short()), sent }
}

/// Writes the alert of a plan as CAP, by `sender`, in the languages that `wanted` takes.
///
/// # Errors
/// When the plan cannot be read or its texts do not make an alert, as with references to alerts that were not sent here.
pub async fn cap_of<M: Mode>(
    store: &dyn Store,
    record: &PlanRecord,
    sender: &str,
    gazetteer: &Gazetteer,
    wanted: &(dyn Fn(&Language) -> bool + Sync),
) -> Result<String, CapOutError> {
    let plan: Plan<M> = serde_json::from_str(&record.plan_json)?;
    let mut references = Vec::new();
    for earlier in store.plans(MAX_EARLIER).await? {
        let sent = matches!(earlier.state, PlanState::Sent { .. } | PlanState::Withdrawn { .. });
        if sent && plan.alert.fields().references.contains(&earlier.key) {
            references.push(own_key(&earlier, sender));
        }
    }
    let area_name = |area: &Area, language: &Language| name_of(area, language, gazetteer);
    let with = Localization { key: own_key(record, sender), references, area_name: &area_name, keep_issuer_blocks: false };
    let messages: Vec<RenderedMessage> = plan.messages.iter().filter(|message| wanted(&message.language)).cloned().collect();
    let alert = localize(&plan.alert, &messages, &with)?;
    let alert = match M::NAME {
        ModeName::Live => alert,
        ModeName::Exercise => {
            let fields = AlertFields { status: Status::Exercise, ..alert.into() };
            Alert::new(fields).map_err(LocalizeError::Faults)?
        }
    };
    Ok(write(&alert))
}

/// The name of an area that is one place of the gazetteer.
fn name_of(area: &Area, language: &Language, gazetteer: &Gazetteer) -> Option<String> {
    let codes: Vec<&Geocode> = area.geocodes.iter().collect();
    if codes.is_empty() || !area.shapes.is_empty() {
        return None;
    }
    let places = gazetteer.resolve(&[area], &OverlapRule::default()).places;
    let whole = places.iter().filter(|place| place.share >= 1.0).min_by_key(|place| gazetteer.depth(&place.code))?;
    match gazetteer.place(&whole.code)?.names.for_reader(language) {
        (name, true) => Some(name.to_owned()),
        (_, false) => None,
    }
}
