//! Looks at buried tickets without taking them away.
//!
//! It never acknowledges: when its channel closes, the broker puts everything back.

use std::time::Duration;

use futures::StreamExt as _;
use lapin::options::{BasicConsumeOptions, BasicQosOptions};
use lapin::types::FieldTable;

use super::connection::{Link, unreachable};
use super::ticket;
use super::topology::{QueuePlan, Topology};
use crate::broker::{BURIED_MAX, BrokerError};
use crate::domain::Ticket;

/// The longest wait for the next ticket, in milliseconds. Somebody else may be looking at the same time.
const NEXT_MAX_MS: u64 = 1_000;

/// The buried tickets, the oldest first, at most [`BURIED_MAX`]; what is not a ticket is left out.
pub(super) async fn buried(topology: &Topology, queue: &QueuePlan, link: &Link) -> Result<Vec<Ticket>, BrokerError> {
    if let Err(why) = link.said() {
        return Err(BrokerError::Unreachable { why });
    }
    let waiting = topology.count(queue).await?.map_or(0, |count| usize::try_from(count.ready).unwrap_or(usize::MAX));
    let wanted = waiting.min(BURIED_MAX);
    let mut tickets = Vec::new();
    if wanted == 0 {
        return Ok(tickets);
    }
    let channel = topology.own_channel().await?;
    let wait = Duration::from_millis(NEXT_MAX_MS);
    let subscribed = async {
        channel.basic_qos(u16::try_from(wanted).unwrap_or(u16::MAX), BasicQosOptions::default()).await?;
        let (name, tag) = (queue.name.as_str().into(), "".into());
        channel.basic_consume(name, tag, BasicConsumeOptions::default(), FieldTable::default()).await
    };
    let mut seen = match tokio::time::timeout(wait, subscribed).await {
        Ok(subscribed) => subscribed.map_err(|error| unreachable(&error))?,
        Err(_) => return Err(BrokerError::Unreachable { why: format!("no answer within {wait:?}") }),
    };
    for _ in 0..wanted {
        match tokio::time::timeout(wait, seen.next()).await {
            Ok(Some(Ok(delivery))) => tickets.extend(ticket::read(&delivery.data)),
            Ok(Some(Err(error))) => return Err(unreachable(&error)),
            Ok(None) | Err(_) => break,
        }
    }
    let _ = tokio::time::timeout(wait, channel.close(200, "looked".into())).await;
    Ok(tickets)
}
