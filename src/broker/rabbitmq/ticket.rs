//! A ticket as a message: a few bytes of JSON with a version, ids only.
//!
//! It never holds a text or an address.

use lapin::BasicProperties;
use serde::{Deserialize, Serialize};

use crate::domain::{BatchId, ChannelId, Lane, Rank, Ticket};

/// The longest message that is read as a ticket, in bytes.
pub(super) const TICKET_MAX_BYTES: usize = 1_024;

const VERSION: u8 = 1;
/// Kept on disk.
const PERSISTENT: u8 = 2;

#[derive(Serialize, Deserialize)]
struct Message {
    v: u8,
    batch: BatchId,
    channel: ChannelId,
    rank: Rank,
}

pub(super) fn write(ticket: &Ticket) -> Vec<u8> {
    let Ticket { batch, lane: Lane { channel, rank } } = ticket.clone();
    // A ticket is numbers and words: writing it as JSON has no way to fail.
    serde_json::to_vec(&Message { v: VERSION, batch, channel, rank }).unwrap_or_default()
}

/// The ticket of a message; `None` when it is not one.
pub(super) fn read(bytes: &[u8]) -> Option<Ticket> {
    if bytes.len() > TICKET_MAX_BYTES {
        return None;
    }
    let Message { v, batch, channel, rank } = serde_json::from_slice(bytes).ok()?;
    (v == VERSION).then_some(Ticket { batch, lane: Lane { channel, rank } })
}

pub(super) fn properties() -> BasicProperties {
    BasicProperties::default().with_delivery_mode(PERSISTENT).with_content_type("application/json".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ticket_is_read_as_it_was_written_and_anything_else_is_not_one() {
        let ticket = Ticket { batch: BatchId(i64::MAX), lane: Lane { channel: ChannelId("smsc-a".into()), rank: Rank::Life } };
        let bytes = write(&ticket);
        assert_eq!(read(&bytes), Some(ticket));
        assert!(bytes.len() < 100, "{}", String::from_utf8_lossy(&bytes));
        for other in ["", "7", "{\"v\":2,\"batch\":1,\"channel\":\"a\",\"rank\":\"life\"}", "{\"v\":1,\"batch\":1}"] {
            assert_eq!(read(other.as_bytes()), None, "{other}");
        }
    }
}
