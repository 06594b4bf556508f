//! Channels and their ends: ids, kinds, and what planning needs to know of each.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::message::Form;

/// The id of a configured way out, such as `smsc-east`. 1 to 64 of `a-z 0-9 - _`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ChannelId(pub String);

impl fmt::Display for ChannelId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One end of a channel: `smsc-east` for a channel with a single end, `radio/sendai-fm` for one of several.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EndpointId(pub String);

impl EndpointId {
    /// The channel that the end belongs to: what stands before the `/`.
    pub fn channel(&self) -> ChannelId {
        ChannelId(self.0.split('/').next().unwrap_or_default().to_owned())
    }

    /// What stands after the `/`; the whole id when there is none.
    pub fn end(&self) -> &str {
        self.0.split_once('/').map_or(self.0.as_str(), |(_, end)| end)
    }
}

impl fmt::Display for EndpointId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The kinds of channel that exist; each has a folder under `src/channel` and a page under `docs/channels`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChannelKind {
    /// SMS over SMPP 3.4.
    SmsSmpp,
    /// SMS over a provider's HTTP API.
    SmsHttp,
    /// Radio scripts as files for stations.
    Radio,
    /// Telegram channels and groups.
    Telegram,
    /// Mastodon-compatible social servers.
    Mastodon,
    /// Signed webhooks.
    Webhook,
    /// Files in a folder.
    Outbox,
}

impl ChannelKind {
    /// Every kind.
    pub const ALL: [ChannelKind; 7] = [
        ChannelKind::SmsSmpp,
        ChannelKind::SmsHttp,
        ChannelKind::Radio,
        ChannelKind::Telegram,
        ChannelKind::Mastodon,
        ChannelKind::Webhook,
        ChannelKind::Outbox,
    ];

    /// The word in configuration files.
    pub fn as_str(self) -> &'static str {
        match self {
            ChannelKind::SmsSmpp => "sms_smpp",
            ChannelKind::SmsHttp => "sms_http",
            ChannelKind::Radio => "radio",
            ChannelKind::Telegram => "telegram",
            ChannelKind::Mastodon => "mastodon",
            ChannelKind::Webhook => "webhook",
            ChannelKind::Outbox => "outbox",
        }
    }

    /// Whether the channel carries SMS to subscribers, one job a subscriber.
    pub fn reaches_subscribers(self) -> bool {
        match self {
            ChannelKind::SmsSmpp | ChannelKind::SmsHttp => true,
            ChannelKind::Radio | ChannelKind::Telegram | ChannelKind::Mastodon | ChannelKind::Webhook | ChannelKind::Outbox => {
                false
            }
        }
    }

    /// Whether what it puts out stands on a public wall, where a second copy does harm.
    pub fn is_public_wall(self) -> bool {
        match self {
            ChannelKind::Telegram | ChannelKind::Mastodon => true,
            ChannelKind::SmsSmpp | ChannelKind::SmsHttp | ChannelKind::Radio | ChannelKind::Webhook | ChannelKind::Outbox => {
                false
            }
        }
    }
}

impl fmt::Display for ChannelKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a length limit counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LimitUnit {
    /// SMS segments.
    Segments,
    /// UTF-16 code units (Telegram).
    Utf16Units,
    /// Unicode scalar values (Mastodon).
    Characters,
    /// No limit of length.
    None,
}

/// The longest text of an endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextLimit {
    /// What is counted.
    pub unit: LimitUnit,
    /// The most of it.
    pub max: u32,
}

/// What one SMS segment costs, in millionths of the currency unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tariff {
    /// ISO 4217 code.
    pub currency: String,
    /// Price of one segment in millionths of the currency unit.
    pub micros_per_segment: u64,
}

/// What planning and dispatch must know of one endpoint.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EndpointProfile {
    /// The endpoint.
    pub id: EndpointId,
    /// Its kind.
    pub kind: ChannelKind,
    /// The form it takes.
    pub form: Form,
    /// The longest text it takes.
    pub limit: TextLimit,
    /// Whether receipts come back.
    pub receipts: bool,
    /// Units a second that the other side takes: segments for SMS, messages otherwise.
    pub rate_per_s: f64,
    /// Most submissions without an answer at one time.
    pub window: u32,
    /// Price, where there is one.
    pub tariff: Option<Tariff>,
    /// 3GPP national language tables that the endpoint was verified with, as BCP 47 tags (`tr`, `hi`); mostly none.
    pub national_tables: Vec<String>,
}
