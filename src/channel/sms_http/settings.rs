//! What may be set.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::channel::http::HttpSettings;
use crate::domain::{ChannelId, ChannelKind, EndpointId, EndpointProfile, Form, LimitUnit, Tariff, TextLimit};
use crate::secret::SecretSource;

/// Settings of an SMS provider.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Base URL of the provider's API.
    pub api: String,
    /// Which shape the API has.
    pub shape: Shape,
    /// Account, user name or SID, where the shape has one.
    #[serde(default)]
    pub account: String,
    /// Token, password or API key.
    pub token: SecretSource,
    /// The sender that people see.
    pub sender: String,
    /// Where the provider posts receipts, where the shape takes one.
    #[serde(default)]
    pub callback_url: Option<String>,
    /// Secret that authentic callbacks carry: Twilio's auth token, or the value of `callback_header` for the others.
    #[serde(default)]
    pub callback_secret: Option<SecretSource>,
    /// Header that carries the secret, lower case. Default `authorization`.
    #[serde(default = "default_header")]
    pub callback_header: String,
    /// Segments a second that the provider takes. Default 50.
    #[serde(default = "default_rate")]
    pub rate_per_s: f64,
    /// Calls at one time. Default 8.
    #[serde(default = "default_window")]
    pub window: u32,
    /// Most segments of one text. Default 8.
    #[serde(default = "default_segments")]
    pub max_segments: u32,
    /// Price of a segment.
    #[serde(default)]
    pub tariff: Option<Tariff>,
    /// How a provider of the generic shape is spoken to.
    #[serde(default)]
    pub generic: Option<GenericShape>,
    /// The way out.
    #[serde(default)]
    pub http: HttpSettings,
}

/// The shapes of API that are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// Form-encoded, one recipient a call, `StatusCallback`.
    Twilio,
    /// JSON, many recipients a call, a status for each.
    Infobip,
    /// Form-encoded, many recipients a call, a `statusCode` for each.
    AfricasTalking,
    /// As declared in `generic`.
    Generic,
}

/// A provider that takes one recipient a call, described by its request and its answer.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GenericShape {
    /// Path below the base URL.
    pub path: String,
    /// Body as JSON; every string in it may hold `{to}`, `{from}`, `{text}`, `{ref}`, `{account}`.
    pub body: serde_json::Value,
    /// Header that carries the token. Default `authorization`.
    #[serde(default = "default_header")]
    pub token_header: String,
    /// What stands before the token in it. Default `Bearer `.
    #[serde(default = "default_scheme")]
    pub token_prefix: String,
    /// JSON Pointer (RFC 6901) to the provider's id in an answer.
    pub ref_pointer: String,
    /// JSON Pointer to the status word, where the answer has one.
    #[serde(default)]
    pub status_pointer: Option<String>,
    /// Status word to verdict; a word that is not here is an error.
    #[serde(default)]
    pub statuses: BTreeMap<String, DeclaredVerdict>,
}

/// The verdict of a declared status word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeclaredVerdict {
    /// Taken.
    Accepted,
    /// Certainly not taken; try again.
    Deferred,
    /// Never will be taken.
    Refused,
    /// May have been taken.
    Unknown,
}

fn default_header() -> String {
    "authorization".to_owned()
}

fn default_scheme() -> String {
    "Bearer ".to_owned()
}

fn default_rate() -> f64 {
    50.0
}

fn default_window() -> u32 {
    8
}

fn default_segments() -> u32 {
    8
}

impl Settings {
    /// The one profile.
    pub fn profiles(&self, id: &ChannelId) -> Vec<EndpointProfile> {
        vec![EndpointProfile {
            id: EndpointId(id.0.clone()),
            kind: ChannelKind::SmsHttp,
            form: Form::Sms,
            limit: TextLimit { unit: LimitUnit::Segments, max: self.max_segments },
            receipts: self.callback_secret.is_some(),
            rate_per_s: self.rate_per_s,
            window: self.window,
            tariff: self.tariff.clone(),
            national_tables: Vec::new(),
        }]
    }

    /// Most recipients of one call.
    pub(super) fn recipients_a_call(&self) -> usize {
        match self.shape {
            Shape::Twilio | Shape::Generic => 1,
            Shape::Infobip | Shape::AfricasTalking => 100,
        }
    }
}
