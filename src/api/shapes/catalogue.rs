//! Templates and locales.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// One fact that a template cites.
#[derive(Serialize, Deserialize, ToSchema)]
pub(in crate::api) struct TemplateParameter {
    /// Its name, as in `fact`.
    pub name: String,
    /// `place`, `datetime`, `duration`, `distance`, `count`, `contact`, `facility`, `link` or `choice`.
    pub kind: String,
    /// Whether an alert must give it.
    pub required: bool,
    /// An example.
    pub example: String,
    /// The closed list of a choice.
    pub choices: Vec<String>,
}

/// One kind of message about one hazard.
#[derive(Serialize, Deserialize, ToSchema)]
pub(in crate::api) struct Template {
    /// Its id.
    pub id: String,
    /// The hazard; `any` for templates of no one hazard.
    pub hazard: String,
    /// `warning`, `evacuate`, `shelter`, `service` or `assurance`.
    pub kind: String,
    /// `preparedness`, `emergency` or `recovery`.
    pub phase: String,
    /// The most SMS segments with the longest real values.
    pub segments: u16,
    /// The moments that it has texts for.
    pub moments: Vec<String>,
    /// Its facts, by name.
    pub parameters: Vec<TemplateParameter>,
    /// Digest of its declaration.
    pub digest: String,
}

/// A page of templates, by id.
#[derive(Serialize, Deserialize, ToSchema)]
pub(in crate::api) struct Templates {
    /// Templates.
    pub templates: Vec<Template>,
    /// `cursor` of the next page; not there on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub next: Option<String>,
}

/// One language and how far its review is.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
pub(in crate::api) struct Locale {
    /// BCP 47 tag.
    pub language: String,
    /// Its name in itself.
    pub name: String,
    /// Its English name.
    pub english: String,
    /// ISO 15924 script.
    pub script: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// Whether any text is a machine's draft.
    pub machine_draft: bool,
    /// Texts by state of review.
    pub counts: BTreeMap<String, u64>,
    /// Texts of the source language that it lacks.
    pub missing: u64,
    /// Whether a live alert may use all of it: nothing is missing and everything is approved.
    pub live: bool,
}

/// A page of locales, by tag.
#[derive(Serialize, Deserialize, ToSchema)]
pub(in crate::api) struct Locales {
    /// Locales.
    pub locales: Vec<Locale>,
    /// `cursor` of the next page; not there on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub next: Option<String>,
}
