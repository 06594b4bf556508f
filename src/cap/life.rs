//! Where an alert stands in its life: cancelled, all clear and expired are three things.
//!
//! Never says that a danger is over because an alert is.

use jiff::Timestamp;

use crate::domain::{Alert, MessageType, ResponseType, Urgency};

/// Where an alert stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Life {
    /// A first warning.
    New,
    /// New facts about a warning already given.
    Update,
    /// The warning no longer stands; that says nothing about safety.
    Cancelled,
    /// The danger is over: an Update with response type AllClear and urgency Past in every block.
    AllClear,
    /// Nothing of it may be sent any more.
    Expired,
}

/// Tells where an alert stands at a time.
pub fn life(alert: &Alert, now: Timestamp) -> Life {
    let fields = alert.fields();
    if alert.expires() <= now {
        return Life::Expired;
    }
    match fields.message_type {
        MessageType::Cancel => Life::Cancelled,
        MessageType::Update => {
            let clear = fields
                .infos
                .iter()
                .all(|info| info.response_types.contains(&ResponseType::AllClear) && info.urgency == Urgency::Past);
            if clear { Life::AllClear } else { Life::Update }
        }
        MessageType::Alert | MessageType::Ack | MessageType::Error => Life::New,
    }
}
