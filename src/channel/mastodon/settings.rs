//! What may be set.

use serde::Deserialize;

use crate::channel::http::HttpSettings;
use crate::domain::{ChannelId, ChannelKind, EndpointId, EndpointProfile, Form, LimitUnit, TextLimit};
use crate::secret::SecretSource;

/// Settings of a Mastodon channel: one account.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The server's base URL.
    pub server: String,
    /// Access token with the scope `write:statuses`.
    pub token: SecretSource,
    /// `public`, `unlisted`, `private` or `direct`. Default `public`.
    #[serde(default)]
    pub visibility: Visibility,
    /// The longest status of the server, in characters. Default 500.
    #[serde(default = "default_characters")]
    pub max_characters: u32,
    /// Statuses a second. Servers take 300 in five minutes by default. Default 1.
    #[serde(default = "default_rate")]
    pub rate_per_s: f64,
    /// The way out.
    #[serde(default)]
    pub http: HttpSettings,
}

/// Who sees a status.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Visibility {
    /// Everyone; on public timelines.
    #[default]
    Public,
    /// Everyone; not on public timelines.
    Unlisted,
    /// Followers.
    Private,
    /// Nobody but those named: for trying out.
    Direct,
}

fn default_characters() -> u32 {
    500
}

fn default_rate() -> f64 {
    1.0
}

impl Settings {
    /// The one profile.
    pub fn profiles(&self, id: &ChannelId) -> Vec<EndpointProfile> {
        vec![EndpointProfile {
            id: EndpointId(id.0.clone()),
            kind: ChannelKind::Mastodon,
            form: Form::SocialPost,
            limit: TextLimit { unit: LimitUnit::Characters, max: self.max_characters },
            receipts: false,
            rate_per_s: self.rate_per_s,
            window: 1,
            tariff: None,
            national_tables: Vec::new(),
        }]
    }
}
