//! The broker seam: rings the doorbell for batches that are due and fans tickets out to workers, by lane.
//!
//! # Contract
//! `publish` returns `Ok` only once the broker has taken responsibility for the ticket. A ticket is delivered at least
//! once to one consumer of its lane. A delivery that is dropped without being settled is released. The broker promises
//! neither order, nor delay, nor survival of a crash: the relay rings again for whatever is due in the store. A broker
//! never sees a text or an address. One conformance suite holds every implementation to this.

mod embedded;

use std::path::Path;
use std::sync::Arc;

use async_trait::async_trait;
use serde::{Deserialize, Deserializer, Serialize};

use crate::domain::{Lane, ModeName, Ticket};

/// The most buried tickets that are kept for people to look at; the oldest goes first.
pub const BURIED_MAX: usize = 10_000;

/// How the broker is set up, by kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settings {
    /// The embedded one, for a gateway that is a single process.
    Embedded(EmbeddedSettings),
}

/// Every kind of broker by its word in the configuration.
pub const KINDS: &[&str] = &["embedded"];

impl Settings {
    /// Reads the settings of a kind; `None` when there is no such kind.
    ///
    /// # Errors
    /// Those of the deserializer.
    pub fn read<'de, D: Deserializer<'de>>(kind: &str, from: D) -> Result<Option<Self>, D::Error> {
        Ok(match kind {
            "embedded" => Some(Self::Embedded(EmbeddedSettings::deserialize(from)?)),
            _ => None,
        })
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self::Embedded(EmbeddedSettings::default())
    }
}

/// How the embedded broker is set up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct EmbeddedSettings {
    /// The most tickets of one lane, waiting and in hand; at least 1. A ticket is a batch of up to 1,000 jobs.
    pub lane_limit: usize,
}

impl EmbeddedSettings {
    /// The most tickets of one lane when nothing else is said.
    pub const LANE_LIMIT: usize = 10_000;
}

impl Default for EmbeddedSettings {
    fn default() -> Self {
        Self { lane_limit: Self::LANE_LIMIT }
    }
}

/// Opens the broker of a world. Relative files of the settings start at `base`.
///
/// # Errors
/// When it cannot be reached, or is not set up as it must be.
pub async fn open(settings: &Settings, mode: ModeName, base: &Path) -> Result<Arc<dyn Broker>, OpenBrokerError> {
    let (_, _) = (mode, base);
    match settings {
        Settings::Embedded(settings) => Ok(embedded(settings)),
    }
}

/// Opens the embedded broker.
pub fn embedded(settings: &EmbeddedSettings) -> Arc<dyn Broker> {
    Arc::new(embedded::EmbeddedBroker::new(settings))
}

/// Why a broker could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenBrokerError {}

/// Why the broker did not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum BrokerError {
    /// The lane holds as many tickets as it may; ring again later.
    #[error("lane {lane} is full at {limit} tickets")]
    Full {
        /// The lane.
        lane: Lane,
        /// Its limit.
        limit: usize,
    },
    /// The broker is stopping.
    #[error("the broker is closed")]
    Closed,
}

/// What becomes of a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settle {
    /// Done with: forget it.
    Ack,
    /// Give it to somebody else: this worker stops.
    Release,
    /// Never deliver it again; keep it where people look.
    Bury,
}

/// Takes a delivery's verdict back to the broker it came from.
pub trait Settler: Send {
    /// Settles once.
    fn settle(self: Box<Self>, how: Settle);
}

/// One ticket in a worker's hand. Dropping it releases it.
pub struct Delivery {
    ticket: Ticket,
    settler: Option<Box<dyn Settler>>,
}

impl Delivery {
    /// A delivery of `ticket` that reports to `settler`.
    pub fn new(ticket: Ticket, settler: Box<dyn Settler>) -> Self {
        Self { ticket, settler: Some(settler) }
    }

    /// The ticket.
    pub fn ticket(&self) -> &Ticket {
        &self.ticket
    }

    /// Settles and ends the delivery.
    pub fn settle(mut self, how: Settle) {
        if let Some(settler) = self.settler.take() {
            settler.settle(how);
        }
    }
}

impl Drop for Delivery {
    fn drop(&mut self) {
        if let Some(settler) = self.settler.take() {
            settler.settle(Settle::Release);
        }
    }
}

/// A stream of deliveries from one lane.
#[async_trait]
pub trait Consumer: Send {
    /// The next delivery; `None` once the broker is closed.
    async fn next(&mut self) -> Option<Delivery>;
}

/// See the module's contract.
#[async_trait]
pub trait Broker: Send + Sync {
    /// Hands a ticket over.
    async fn publish(&self, ticket: &Ticket) -> Result<(), BrokerError>;

    /// Consumes a lane, with at most `prefetch` unsettled deliveries.
    async fn consume(&self, lane: &Lane, prefetch: usize) -> Result<Box<dyn Consumer>, BrokerError>;

    /// Whether several processes share its queues. Then one relay rings for all of them; else each rings its own.
    fn is_shared(&self) -> bool;

    /// Tickets waiting and in hand, by lane.
    async fn depths(&self) -> Vec<(Lane, usize)>;

    /// Tickets that were buried.
    async fn buried(&self) -> Vec<Ticket>;

    /// Stops giving out deliveries; consumers end.
    async fn close(&self);
}
