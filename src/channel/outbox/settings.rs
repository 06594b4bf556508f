//! What may be set.

use std::path::PathBuf;

use serde::Deserialize;

use crate::domain::{ChannelId, ChannelKind, EndpointId, EndpointProfile, Form, LimitUnit, TextLimit};

/// Settings of an outbox.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The folder, relative to the configuration's folder.
    pub folder: PathBuf,
    /// The form it takes. Default `social`.
    #[serde(default = "default_form")]
    pub form: Form,
    /// The ends; each is a sub-folder. Without any, the channel itself is the one end.
    #[serde(default)]
    pub ends: Vec<String>,
}

fn default_form() -> Form {
    Form::SocialPost
}

impl Settings {
    /// One profile an end.
    pub fn profiles(&self, id: &ChannelId) -> Vec<EndpointProfile> {
        let names =
            if self.ends.is_empty() { vec![id.0.clone()] } else { self.ends.iter().map(|end| format!("{id}/{end}")).collect() };
        let profile = |name| EndpointProfile {
            id: EndpointId(name),
            kind: ChannelKind::Outbox,
            form: self.form,
            limit: TextLimit { unit: LimitUnit::None, max: 0 },
            receipts: false,
            rate_per_s: 100.0,
            window: 1,
            tariff: None,
            national_tables: Vec::new(),
        };
        names.into_iter().map(profile).collect()
    }
}
