//! Public messages to the topic exchange that partners bind their queues to.
//!
//! It says that a message is taken only after the broker has confirmed it. That no partner has asked for it is no fault, and it never
//! declares or looks at a partner's queue.

use std::time::Duration;

use futures::StreamExt as _;
use lapin::options::ExchangeDeclareOptions;
use lapin::types::{AMQPValue, FieldArray, FieldTable, ShortString};
use lapin::{BasicProperties, Channel, ExchangeKind};
use tokio::sync::Mutex;

use super::CONFIRM_WINDOW;
use super::connection::{Link, Live, unreachable};
use super::dial::said;
use super::publish::{Message, NotTaken, Publisher};
use super::topology::{ACCESS_REFUSED, NOT_FOUND, PRECONDITION_FAILED, code};
use crate::broker::{BrokerError, ExchangeState};
use crate::domain::{ModeName, Publication};

/// The most bytes of routing keys of one publication. Its header must fit into one frame, 131,072 bytes by default.
const KEYS_MAX_BYTES: usize = 65_536;

/// Persistent (AMQP 0-9-1, basic properties).
const PERSISTENT: u8 = 2;

/// The exchange of a mode. Two, so that a partner that binds everything never takes an exercise for an alert.
pub(super) fn exchange(mode: ModeName) -> &'static str {
    match mode {
        ModeName::Live => "mothertongue.alerts",
        ModeName::Exercise => "mothertongue.exercise.alerts",
    }
}

/// Publishes to the exchange of a mode, over the link that publishes.
pub(super) struct Announcer {
    exchange: &'static str,
    link: Link,
    publisher: Publisher,
    wait: Duration,
    /// The connection on which the exchange was seen.
    seen_on: Mutex<Option<u64>>,
}

impl Announcer {
    pub(super) fn new(mode: ModeName, link: Link, wait: Duration) -> Self {
        let publisher = Publisher::new(link.clone(), wait);
        Self { exchange: exchange(mode), link, publisher, wait, seen_on: Mutex::default() }
    }

    /// Publishes all; `Ok` only once the broker has taken each of them.
    pub(super) async fn announce(&self, publications: &[Publication]) -> Result<(), BrokerError> {
        self.ensure().await?;
        let mut parts: Vec<(&Publication, &[String])> = Vec::with_capacity(publications.len());
        for publication in publications {
            parts.extend(key_runs(&publication.routing_keys).into_iter().map(|keys| (publication, keys)));
        }
        let one = async |part: &(&Publication, &[String])| self.one(part.0, part.1).await;
        let taken: Vec<Result<(), BrokerError>> = futures::stream::iter(&parts).map(one).buffered(CONFIRM_WINDOW).collect().await;
        let done: Result<(), BrokerError> = taken.into_iter().collect();
        if done.is_err() {
            // The exchange may be gone: it is looked at again before the next try.
            *self.seen_on.lock().await = None;
        }
        done
    }

    async fn one(&self, publication: &Publication, keys: &[String]) -> Result<(), BrokerError> {
        let Some((key, others)) = keys.split_first() else { return Ok(()) };
        let message = Message {
            exchange: self.exchange,
            key,
            mandatory: false,
            body: &publication.body,
            properties: properties(publication, others),
        };
        let untaken = |why: String| BrokerError::NotAnnounced { exchange: self.exchange, why };
        self.publisher.publish(message).await.map_err(|fault| match fault {
            NotTaken::Refused => untaken("a partner's queue refused it".to_owned()),
            NotTaken::Returned { why } => untaken(why),
            NotTaken::TimedOut => untaken(format!("there was no confirm within {} ms", self.wait.as_millis())),
            NotTaken::Broker(fault) => fault,
        })
    }

    /// Makes sure that the exchange is there, once for each connection.
    async fn ensure(&self) -> Result<(), BrokerError> {
        let live = self.link.up(self.wait).await?;
        let mut seen_on = self.seen_on.lock().await;
        if *seen_on != Some(live.generation) {
            declare(self.exchange, &live, self.wait).await?;
            *seen_on = Some(live.generation);
        }
        Ok(())
    }
}

/// Declares the exchange; where the user may not, sees that it is there.
pub(super) async fn declare(exchange: &str, live: &Live, wait: Duration) -> Result<(), BrokerError> {
    let declared = async {
        let durable = ExchangeDeclareOptions { durable: true, ..ExchangeDeclareOptions::default() };
        let Err(refused) = declare_as(exchange, live, durable).await? else { return Ok(()) };
        let fault = || BrokerError::ExchangeNotDeclared { exchange: exchange.to_owned(), why: said(&refused) };
        match code(&refused) {
            Some(ACCESS_REFUSED) => {
                match declare_as(exchange, live, ExchangeDeclareOptions { passive: true, ..durable }).await? {
                    Ok(()) => Ok(()),
                    Err(missing) if code(&missing) == Some(NOT_FOUND) => Err(fault()),
                    Err(other) => Err(unreachable(&other)),
                }
            }
            Some(PRECONDITION_FAILED) => Err(fault()),
            Some(_) | None => Err(unreachable(&refused)),
        }
    };
    tokio::time::timeout(wait, declared).await.unwrap_or_else(|_| Err(too_late(wait)))
}

/// How the exchange is. A user who may not declare is told only that it is there.
pub(super) async fn look(exchange: &str, live: &Live, wait: Duration) -> Result<ExchangeState, BrokerError> {
    let looked = async {
        let durable = ExchangeDeclareOptions { durable: true, ..ExchangeDeclareOptions::default() };
        match declare_as(exchange, live, ExchangeDeclareOptions { passive: true, ..durable }).await? {
            Ok(()) => {}
            Err(missing) if code(&missing) == Some(NOT_FOUND) => return Ok(ExchangeState::Missing),
            Err(other) => return Err(unreachable(&other)),
        }
        match declare_as(exchange, live, durable).await? {
            Ok(()) => Ok(ExchangeState::There),
            Err(refused) if code(&refused) == Some(ACCESS_REFUSED) => Ok(ExchangeState::There),
            Err(other) if code(&other) == Some(PRECONDITION_FAILED) => Ok(ExchangeState::Different { why: said(&other) }),
            Err(other) => Err(unreachable(&other)),
        }
    };
    tokio::time::timeout(wait, looked).await.unwrap_or_else(|_| Err(too_late(wait)))
}

fn too_late(wait: Duration) -> BrokerError {
    BrokerError::Unreachable { why: format!("no answer about an exchange within {} ms", wait.as_millis()) }
}

/// One declare on a channel of its own: a fault closes the channel that it comes on.
async fn declare_as(
    exchange: &str,
    live: &Live,
    options: ExchangeDeclareOptions,
) -> Result<Result<(), lapin::Error>, BrokerError> {
    let channel = live.channel().await?;
    let done = channel.exchange_declare(exchange.into(), ExchangeKind::Topic, options, FieldTable::default()).await;
    if done.is_ok() {
        close(&channel).await;
    }
    Ok(done)
}

async fn close(channel: &Channel) {
    if let Err(error) = channel.close(200, "looked".into()).await {
        tracing::debug!(%error, "a channel was gone before it was closed");
    }
}

/// The keys in runs that fit into one header. RabbitMQ gives a message once to each queue, however many of a run's keys fit.
fn key_runs(keys: &[String]) -> Vec<&[String]> {
    let mut runs = Vec::new();
    let (mut from, mut bytes) = (0, 0);
    for (at, key) in keys.iter().enumerate() {
        // Type and length of a long string.
        let more = key.len() + 5;
        if bytes + more > KEYS_MAX_BYTES && at > from {
            runs.push(&keys[from..at]);
            (from, bytes) = (at, 0);
        }
        bytes += more;
    }
    if from < keys.len() {
        runs.push(&keys[from..]);
    }
    runs
}

/// Further keys go into the header `CC`, which the broker routes by as well (sender-selected distribution).
fn properties(publication: &Publication, others: &[String]) -> BasicProperties {
    let text = |value: &str| AMQPValue::LongString(value.into());
    let mut headers = FieldTable::default();
    headers.insert("signature".into(), text(&publication.signature));
    headers.insert("key_id".into(), text(&publication.key_id));
    headers.insert("expires".into(), text(&publication.expires.to_string()));
    if !others.is_empty() {
        let keys: Vec<AMQPValue> = others.iter().map(|key| text(key)).collect();
        headers.insert("CC".into(), AMQPValue::FieldArray(FieldArray::from(keys)));
    }
    let short = |value: &str| ShortString::from(value.to_owned());
    BasicProperties::default()
        .with_content_type(short("application/json"))
        .with_delivery_mode(PERSISTENT)
        .with_message_id(short(publication.digest.as_str()))
        .with_type(short(publication.schema))
        .with_app_id(short("mothertongue"))
        .with_headers(headers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_stands_in_one_run_and_no_run_is_longer_than_a_header_may_be() {
        let keys: Vec<String> = (0..2_000).map(|number| format!("{number:0>200}")).collect();
        let runs = key_runs(&keys);
        assert!(runs.len() > 5);
        assert!(runs.iter().all(|run| run.iter().map(|key| key.len() + 5).sum::<usize>() <= KEYS_MAX_BYTES));
        assert_eq!(runs.concat(), keys);
        assert_eq!(key_runs(&keys[..3]).len(), 1);
    }

    #[test]
    fn exercise_and_live_never_share_an_exchange() {
        assert_ne!(exchange(ModeName::Live), exchange(ModeName::Exercise));
    }
}
