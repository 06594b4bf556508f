//! Publishing with confirms: success only when the broker has taken the message and did not give it back.
//!
//! It never tries twice and never waits longer than its deadline: who publishes decides about another try.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use lapin::options::{BasicPublishOptions, ConfirmSelectOptions};
use lapin::{BasicProperties, Channel, Confirmation};
use tokio::sync::Mutex;

use super::connection::{Link, unreachable};
use crate::broker::BrokerError;

/// What happened to messages that were not taken.
#[derive(Debug, Default)]
pub(super) struct Untaken {
    pub(super) timed_out: AtomicU64,
    pub(super) returned: AtomicU64,
    pub(super) refused: AtomicU64,
}

/// One message.
pub(super) struct Message<'m> {
    pub(super) exchange: &'m str,
    pub(super) key: &'m str,
    /// Whether a message that no queue takes is an error.
    pub(super) mandatory: bool,
    pub(super) body: &'m [u8],
    pub(super) properties: BasicProperties,
}

/// Why a message was not taken.
#[derive(Debug)]
pub(super) enum NotTaken {
    /// The queue refused it: it is full, or has no leader.
    Refused,
    /// No queue takes it.
    Returned { why: String },
    /// There was no word in time. It may have been taken.
    TimedOut,
    /// There is no connection, it was lost on the way, or the broker takes nothing now.
    Broker(BrokerError),
}

/// A channel in confirm mode. One that a message timed out on is not used again: its late confirms would pile up. Nor is one
/// that refused a message: in RabbitMQ 3.10 a channel that has met a queue whose leader is dead refuses for ever.
struct Confirming {
    generation: u64,
    channel: Channel,
    spoiled: AtomicBool,
}

/// Publishes over one link.
pub(super) struct Publisher {
    link: Link,
    deadline: Duration,
    channel: Mutex<Option<Arc<Confirming>>>,
    /// Counts of what was not taken.
    pub(super) untaken: Untaken,
}

impl Publisher {
    pub(super) fn new(link: Link, deadline: Duration) -> Self {
        Self { link, deadline, channel: Mutex::default(), untaken: Untaken::default() }
    }

    async fn channel(&self) -> Result<Arc<Confirming>, BrokerError> {
        let live = self.link.up(self.deadline).await?;
        if live.blocked() {
            return Err(BrokerError::Blocked { addr: live.addr.clone() });
        }
        let mut kept = self.channel.lock().await;
        if let Some(kept) = &*kept
            && kept.generation == live.generation
            && kept.channel.status().connected()
            && !kept.spoiled.load(Ordering::Relaxed)
        {
            return Ok(Arc::clone(kept));
        }
        *kept = None;
        let channel = live.channel().await?;
        channel.confirm_select(ConfirmSelectOptions::default()).await.map_err(|error| unreachable(&error))?;
        let new = Arc::new(Confirming { generation: live.generation, channel, spoiled: AtomicBool::new(false) });
        *kept = Some(Arc::clone(&new));
        Ok(new)
    }

    /// Publishes one message; `Ok` only once the broker has taken it.
    pub(super) async fn publish(&self, message: Message<'_>) -> Result<(), NotTaken> {
        let mut used = None;
        let sent = async {
            let confirming = self.channel().await.map_err(NotTaken::Broker)?;
            let channel = &used.insert(confirming).channel;
            let options = BasicPublishOptions { mandatory: message.mandatory, immediate: false };
            let (exchange, key) = (message.exchange.into(), message.key.into());
            let confirm = channel.basic_publish(exchange, key, options, message.body, message.properties).await;
            let confirm = match confirm {
                Ok(confirm) => confirm.await,
                Err(error) => Err(error),
            };
            match confirm.map_err(|error| NotTaken::Broker(unreachable(&error)))? {
                Confirmation::Ack(None) => Ok(()),
                // An unroutable message is confirmed too: it comes back, and then it is confirmed.
                Confirmation::Ack(Some(back)) => Err(NotTaken::Returned { why: back.reply_text.to_string() }),
                Confirmation::Nack(_) => Err(NotTaken::Refused),
                Confirmation::NotRequested => Err(NotTaken::Returned { why: "the channel gives no confirms".to_owned() }),
            }
        };
        let done = tokio::time::timeout(self.deadline, sent).await.unwrap_or(Err(NotTaken::TimedOut));
        let count = |counter: &AtomicU64| {
            counter.fetch_add(1, Ordering::Relaxed);
        };
        if let (Err(NotTaken::TimedOut | NotTaken::Refused), Some(used)) = (&done, used) {
            used.spoiled.store(true, Ordering::Relaxed);
        }
        match &done {
            Err(NotTaken::TimedOut) => count(&self.untaken.timed_out),
            Err(NotTaken::Returned { .. }) => count(&self.untaken.returned),
            Err(NotTaken::Refused) => count(&self.untaken.refused),
            Ok(()) | Err(NotTaken::Broker(_)) => {}
        }
        done
    }
}
