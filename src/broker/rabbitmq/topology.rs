//! The queues: what they are called and how they must be; declared once, compared on every connection.
//!
//! It never deletes or changes a queue: one that is there with other arguments is a fault for people to mend.

use std::collections::HashMap;
use std::sync::{Arc, MutexGuard, PoisonError};
use std::time::Duration;

use lapin::options::QueueDeclareOptions;
use lapin::types::{AMQPValue, FieldTable};
use lapin::{Channel, Queue};
use tokio::sync::Mutex;
use tokio::time::Instant;

use super::RabbitSettings;
use super::connection::{Link, Live, unreachable};
use super::dial::said;
use crate::broker::{BURIED_MAX, BrokerError};
use crate::domain::{Lane, ModeName};

/// Buried tickets may be looked at that often before the broker drops them. RabbitMQ 4 would drop them after 20 looks.
const BURIED_DELIVERY_LIMIT: i64 = 1_000_000;

pub(super) const ACCESS_REFUSED: u16 = 403;
pub(super) const NOT_FOUND: u16 = 404;
pub(super) const PRECONDITION_FAILED: u16 = 406;

/// One queue as it must be.
#[derive(Clone, Debug)]
pub(super) struct QueuePlan {
    pub(super) name: String,
    arguments: FieldTable,
}

/// What a passive look at a queue finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Count {
    /// Tickets that wait; those in a worker's hand are not among them.
    pub(super) ready: u32,
    /// Consumers.
    pub(super) consumers: u32,
}

fn arguments(pairs: &[(&str, AMQPValue)]) -> FieldTable {
    let mut table = FieldTable::default();
    for (name, value) in pairs {
        table.insert((*name).into(), value.clone());
    }
    table
}

fn word(text: &str) -> AMQPValue {
    AMQPValue::LongString(text.into())
}

/// The queue of a lane: replicated, bounded, refusing what is too much, and handing on what is buried without losing it.
pub(super) fn lane_plan(settings: &RabbitSettings, mode: ModeName, lane: &Lane) -> QueuePlan {
    let arguments = arguments(&[
        ("x-queue-type", word("quorum")),
        ("x-max-length", AMQPValue::LongLongInt(i64::from(settings.lane_limit))),
        ("x-overflow", word("reject-publish")),
        ("x-delivery-limit", AMQPValue::LongLongInt(i64::from(settings.delivery_limit))),
        ("x-dead-letter-exchange", word("")),
        ("x-dead-letter-routing-key", word(&settings.buried_queue(mode))),
        ("x-dead-letter-strategy", word("at-least-once")),
    ]);
    QueuePlan { name: settings.lane_queue(mode, lane), arguments }
}

/// The queue of buried tickets: the oldest goes first when there are too many.
pub(super) fn buried_plan(settings: &RabbitSettings, mode: ModeName) -> QueuePlan {
    let arguments = arguments(&[
        ("x-queue-type", word("quorum")),
        ("x-max-length", AMQPValue::LongLongInt(i64::try_from(BURIED_MAX).unwrap_or(i64::MAX))),
        ("x-overflow", word("drop-head")),
        ("x-delivery-limit", AMQPValue::LongLongInt(BURIED_DELIVERY_LIMIT)),
    ]);
    QueuePlan { name: settings.buried_queue(mode), arguments }
}

/// The reply code of a fault that the broker sent.
pub(super) fn code(error: &lapin::Error) -> Option<u16> {
    match error.kind() {
        lapin::ErrorKind::ProtocolError(fault) => Some(fault.get_id()),
        _ => None,
    }
}

/// What a mismatch says: which argument, and what to do.
fn mismatch(queue: &str, error: &lapin::Error) -> BrokerError {
    BrokerError::Mismatch { queue: queue.to_owned(), why: said(error) }
}

/// So long a queue that was missing is not looked for again where only its count is wanted, in milliseconds. Each look at a
/// missing queue costs a channel: the broker closes the one that asked.
const MISSING_KEPT_MS: u64 = 1_000;

/// Which queues of a connection are known to be right.
#[derive(Default)]
struct Known {
    generation: u64,
    /// From when on each can be trusted.
    good: HashMap<String, Instant>,
}

impl Known {
    /// From when on all of them can be trusted; `None` when one is not known.
    fn trusted_at(&self, generation: u64, queues: &[QueuePlan]) -> Option<Instant> {
        let now = Instant::now();
        let at = |queue: &QueuePlan| self.good.get(&queue.name).copied();
        let newest = queues.iter().map(at).try_fold(now, |latest, at| at.map(|at| latest.max(at)));
        newest.filter(|_| self.generation == generation)
    }
}

/// Looks at queues and declares them, over one link.
pub(super) struct Topology {
    link: Link,
    wait: Duration,
    rest: Duration,
    channel: Mutex<Option<(u64, Channel)>>,
    known: Mutex<Known>,
    /// Until when a queue counts as missing without another look.
    missing: std::sync::Mutex<HashMap<String, Instant>>,
}

impl Topology {
    pub(super) fn new(link: Link, settings: &RabbitSettings) -> Self {
        Self {
            link,
            wait: Duration::from_millis(settings.confirm_ms),
            rest: Duration::from_millis(settings.declare_wait_ms),
            channel: Mutex::default(),
            known: Mutex::default(),
            missing: std::sync::Mutex::default(),
        }
    }

    fn missing(&self) -> MutexGuard<'_, HashMap<String, Instant>> {
        self.missing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// One declare with a deadline, on a channel that is kept until a fault spoils it.
    async fn declare_one(
        &self,
        live: &Live,
        queue: &QueuePlan,
        options: QueueDeclareOptions,
    ) -> Result<Result<Queue, lapin::Error>, BrokerError> {
        let asked = async {
            let mut kept = self.channel.lock().await;
            let channel = match kept.take() {
                Some((generation, channel)) if generation == live.generation && channel.status().connected() => channel,
                Some(_) | None => live.channel().await?,
            };
            let arguments = if options.passive { FieldTable::default() } else { queue.arguments.clone() };
            let found = channel.queue_declare(queue.name.as_str().into(), options, arguments).await;
            if found.is_ok() {
                *kept = Some((live.generation, channel));
            }
            Ok(found)
        };
        tokio::time::timeout(self.wait, asked).await.unwrap_or_else(|_| Err(self.too_late()))
    }

    fn too_late(&self) -> BrokerError {
        BrokerError::Unreachable { why: format!("no answer about a queue within {} ms", self.wait.as_millis()) }
    }

    /// Counts a queue; `None` when there is no such queue.
    pub(super) async fn count(&self, queue: &QueuePlan) -> Result<Option<Count>, BrokerError> {
        let live = self.link.up(self.wait).await?;
        match self.declare_one(&live, queue, QueueDeclareOptions::durable().passive()).await? {
            Ok(found) => Ok(Some(Count { ready: found.message_count(), consumers: found.consumer_count() })),
            Err(error) if code(&error) == Some(NOT_FOUND) => Ok(None),
            Err(error) => Err(unreachable(&error)),
        }
    }

    /// As [`Self::count`], for whoever asks often and may be told what was so a moment ago: asking hard for a queue that is
    /// missing must not use channels up.
    pub(super) async fn count_lately(&self, queue: &QueuePlan) -> Result<Option<Count>, BrokerError> {
        if self.missing().get(&queue.name).is_some_and(|until| Instant::now() < *until) {
            return Ok(None);
        }
        let found = self.count(queue).await?;
        let mut missing = self.missing();
        match found {
            None => missing.insert(queue.name.clone(), Instant::now() + Duration::from_millis(MISSING_KEPT_MS)),
            Some(_) => missing.remove(&queue.name),
        };
        Ok(found)
    }

    /// Compares a queue that is there with its plan.
    ///
    /// # Errors
    /// [`BrokerError::Mismatch`] when an argument differs. A user who may not declare is not told about arguments.
    pub(super) async fn compare(&self, queue: &QueuePlan) -> Result<(), BrokerError> {
        let live = self.link.up(self.wait).await?;
        match self.declare_one(&live, queue, QueueDeclareOptions::durable()).await? {
            Ok(_) => Ok(()),
            Err(error) if code(&error) == Some(PRECONDITION_FAILED) => Err(mismatch(&queue.name, &error)),
            Err(error) if code(&error) == Some(ACCESS_REFUSED) => {
                tracing::debug!(queue = %queue.name, "the user may not declare, so the queue's arguments are not compared");
                Ok(())
            }
            Err(error) => Err(unreachable(&error)),
        }
    }

    /// Declares what is missing and compares what is there; gives the names that were missing.
    pub(super) async fn declare(&self, queues: &[QueuePlan]) -> Result<Vec<String>, BrokerError> {
        let mut made = Vec::new();
        for queue in queues {
            if self.count(queue).await?.is_none() {
                let live = self.link.up(self.wait).await?;
                match self.declare_one(&live, queue, QueueDeclareOptions::durable()).await? {
                    Ok(_) => {
                        self.missing().remove(&queue.name);
                        made.push(queue.name.clone());
                    }
                    Err(error) => return Err(BrokerError::NotDeclared { queue: queue.name.clone(), why: said(&error) }),
                }
            } else {
                self.compare(queue).await?;
            }
        }
        Ok(made)
    }

    /// Makes sure that queues can be trusted: there, as planned, and not younger than their rest.
    ///
    /// Whoever gives up on it has not lost the work: it goes on by itself, and the next call finds it done.
    pub(super) async fn ensure(self: &Arc<Self>, queues: &[QueuePlan]) -> Result<(), BrokerError> {
        let live = self.link.up(self.wait).await?;
        let known = self.known.lock().await.trusted_at(live.generation, queues);
        let trusted_at = match known {
            Some(at) => at,
            None => {
                let (this, queues) = (Arc::clone(self), queues.to_vec());
                let looked = tokio::spawn(async move { this.look(&live, &queues).await }).await;
                looked.unwrap_or(Err(BrokerError::Closed))?
            }
        };
        tokio::time::sleep_until(trusted_at).await;
        Ok(())
    }

    /// Looks at queues that are not known yet; gives from when on they can be trusted.
    async fn look(&self, live: &Live, queues: &[QueuePlan]) -> Result<Instant, BrokerError> {
        let mut known = self.known.lock().await;
        if known.generation != live.generation {
            *known = Known { generation: live.generation, good: HashMap::new() };
        }
        let unknown: Vec<QueuePlan> = queues.iter().filter(|queue| !known.good.contains_key(&queue.name)).cloned().collect();
        let made = self.declare(&unknown).await?;
        if !made.is_empty() {
            tracing::warn!(queues = made.len(), "queues were missing and have been declared; `broker declare` does it before");
        }
        let now = Instant::now();
        for queue in unknown {
            let rested = if made.contains(&queue.name) { now + self.rest } else { now };
            known.good.insert(queue.name, rested);
        }
        Ok(known.trusted_at(live.generation, queues).unwrap_or(now))
    }

    /// A queue has gone: it is looked at again before it is used.
    pub(super) async fn doubt(&self, queue: &str) {
        self.known.lock().await.good.remove(queue);
    }

    /// A channel of its own on the current connection.
    pub(super) async fn own_channel(&self) -> Result<Channel, BrokerError> {
        let live = self.link.up(self.wait).await?;
        tokio::time::timeout(self.wait, live.channel()).await.unwrap_or_else(|_| Err(self.too_late()))
    }
}
