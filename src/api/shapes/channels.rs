//! How the channels are.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// One end of a channel.
#[derive(Serialize, Deserialize, ToSchema)]
pub(in crate::api) struct Endpoint {
    /// The endpoint.
    pub endpoint: String,
    /// `closed`: it is used. `open`: it rests after failures. `half_open`: one group tries.
    pub breaker: String,
}

/// One channel.
#[derive(Serialize, Deserialize, ToSchema)]
pub(in crate::api) struct Channel {
    /// The channel.
    pub channel: String,
    /// Its kind; null when another process serves it.
    pub kind: Option<String>,
    /// Whether another process serves it: then its ends and deliveries are told there.
    pub elsewhere: bool,
    /// Its ends, by name.
    pub endpoints: Vec<Endpoint>,
    /// Groups handed to it without all verdicts.
    pub groups_in_flight: u64,
    /// Tickets that wait or are in hand, by rank.
    pub tickets: BTreeMap<String, u64>,
    /// When it last took a job; null when it has not since this process started.
    #[schema(format = DateTime)]
    pub last_accepted: Option<String>,
}

/// The channels of this world as this process sees them.
#[derive(Serialize, Deserialize, ToSchema)]
pub(in crate::api) struct Channels {
    /// Whether the broker can be reached.
    pub broker_up: bool,
    /// Channels, by name.
    pub channels: Vec<Channel>,
}
