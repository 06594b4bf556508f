//! What may be set.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::channel::http::HttpSettings;
use crate::domain::{ChannelId, ChannelKind, EndpointId, EndpointProfile, Form, LimitUnit, TextLimit};
use crate::secret::SecretSource;

/// Settings of a webhook channel.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The ends by name; a route names one as `channel/end`.
    pub ends: BTreeMap<String, End>,
    /// Messages a second and end. Default 10.
    #[serde(default = "default_rate")]
    pub rate_per_s: f64,
    /// Calls at one time. Default 8.
    #[serde(default = "default_window")]
    pub window: u32,
    /// The way out.
    #[serde(default)]
    pub http: HttpSettings,
}

/// One end.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct End {
    /// Where to post.
    pub url: String,
    /// Signing secret: base64, optionally after `whsec_`.
    pub secret: SecretSource,
    /// The form it takes. Default `social`.
    #[serde(default = "default_form")]
    pub form: Form,
}

fn default_rate() -> f64 {
    10.0
}

fn default_window() -> u32 {
    8
}

fn default_form() -> Form {
    Form::SocialPost
}

impl Settings {
    /// One profile an end.
    pub fn profiles(&self, id: &ChannelId) -> Vec<EndpointProfile> {
        let profile = |(name, end): (&String, &End)| EndpointProfile {
            id: EndpointId(format!("{id}/{name}")),
            kind: ChannelKind::Webhook,
            form: end.form,
            limit: TextLimit { unit: LimitUnit::None, max: 0 },
            receipts: false,
            rate_per_s: self.rate_per_s,
            window: self.window,
            tariff: None,
            national_tables: Vec::new(),
        };
        self.ends.iter().map(profile).collect()
    }
}
