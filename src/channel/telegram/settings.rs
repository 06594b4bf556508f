//! What may be set.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::channel::http::HttpSettings;
use crate::domain::{ChannelId, ChannelKind, EndpointId, EndpointProfile, Form, LimitUnit, TextLimit};
use crate::secret::SecretSource;

/// Settings of a Telegram channel.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Base URL of the Bot API.
    pub api: String,
    /// The bot's token.
    pub token: SecretSource,
    /// The ends by name.
    pub ends: BTreeMap<String, End>,
    /// Messages a second. The Bot API takes about 30 to different chats. Default 20.
    #[serde(default = "default_rate")]
    pub rate_per_s: f64,
    /// The way out.
    #[serde(default)]
    pub http: HttpSettings,
}

/// One chat.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct End {
    /// `@channelname`, or the numeric id of a group.
    pub chat_id: String,
}

fn default_rate() -> f64 {
    20.0
}

/// The longest message, in UTF-16 code units (Bot API, `sendMessage`).
const MAX_UTF16_UNITS: u32 = 4_096;

impl Settings {
    /// One profile an end.
    pub fn profiles(&self, id: &ChannelId) -> Vec<EndpointProfile> {
        let profile = |name: &String| EndpointProfile {
            id: EndpointId(format!("{id}/{name}")),
            kind: ChannelKind::Telegram,
            form: Form::SocialPost,
            limit: TextLimit { unit: LimitUnit::Utf16Units, max: MAX_UTF16_UNITS },
            receipts: false,
            rate_per_s: self.rate_per_s,
            window: 1,
            tariff: None,
            national_tables: Vec::new(),
        };
        self.ends.keys().map(profile).collect()
    }
}
