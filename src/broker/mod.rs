//! The broker seam: rings the doorbell for batches that are due and fans tickets out to workers, by lane.
//!
//! # Contract
//! `publish` returns `Ok` only once the broker has taken responsibility for the ticket. A ticket is delivered at least
//! once to one consumer of its lane. A delivery that is dropped without being settled is released. The broker promises
//! neither order, nor delay, nor survival of a crash: the relay rings again for whatever is due in the store. A broker
//! never sees a text or an address in a ticket. One conformance suite holds every implementation to this.
//!
//! A broker that others can connect to may also announce: it takes the finished public messages of an alert and gives each to
//! whichever partner has asked for its language, place and form. `announce` returns `Ok` only once it has taken all of them;
//! after an error it may have taken some, and the same are handed over again.

mod embedded;
mod rabbitmq;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use async_trait::async_trait;
use serde::{Deserialize, Deserializer, Serialize};

use crate::domain::{Lane, ModeName, Publication, Ticket};

pub use rabbitmq::{RabbitSettings, RabbitTls};

/// The most buried tickets that are kept for people to look at; the oldest goes first.
pub const BURIED_MAX: usize = 10_000;

/// How the broker is set up, by kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settings {
    /// The embedded one, for a gateway that is a single process.
    Embedded(EmbeddedSettings),
    /// A RabbitMQ server or cluster, for a gateway of several processes.
    RabbitMq(Box<RabbitSettings>),
}

/// Every kind of broker by its word in the configuration.
pub const KINDS: &[&str] = &["embedded", "rabbitmq"];

impl Settings {
    /// Reads the settings of a kind; `None` when there is no such kind.
    ///
    /// # Errors
    /// Those of the deserializer.
    pub fn read<'de, D: Deserializer<'de>>(kind: &str, from: D) -> Result<Option<Self>, D::Error> {
        Ok(match kind {
            "embedded" => Some(Self::Embedded(EmbeddedSettings::deserialize(from)?)),
            "rabbitmq" => Some(Self::RabbitMq(Box::new(RabbitSettings::deserialize(from)?))),
            _ => None,
        })
    }

    /// Whether several processes share the queues of such a broker.
    pub fn is_shared(&self) -> bool {
        match self {
            Self::Embedded(_) => false,
            Self::RabbitMq(_) => true,
        }
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

/// Opens the broker of a world. Relative files of the settings start at `base`. One over the network begins to connect and
/// does not wait for it; [`Broker::ready`] does.
///
/// # Errors
/// When the settings name a secret or a certificate that is not there.
pub async fn open(settings: &Settings, mode: ModeName, base: &Path) -> Result<Arc<dyn Broker>, OpenBrokerError> {
    match settings {
        Settings::Embedded(settings) => Ok(embedded(settings)),
        Settings::RabbitMq(settings) => Ok(Arc::new(rabbitmq::RabbitBroker::open(settings, mode, base)?)),
    }
}

/// Whether exercise and live would use the same queues, as far as the settings tell.
pub fn share_queues(exercise: &Settings, live: &Settings) -> bool {
    match (exercise, live) {
        (Settings::RabbitMq(exercise), Settings::RabbitMq(live)) => {
            exercise.vhost == live.vhost && exercise.prefix(ModeName::Exercise) == live.prefix(ModeName::Live)
        }
        (Settings::Embedded(_), _) | (_, Settings::Embedded(_)) => false,
    }
}

/// Declares every queue of the lanes that is missing; gives their names. Nothing for the embedded broker.
///
/// # Errors
/// When the broker cannot be reached, or a queue is there and not as it must be.
pub async fn declare(settings: &Settings, mode: ModeName, base: &Path, lanes: &[Lane]) -> Result<Vec<String>, OpenBrokerError> {
    match settings {
        Settings::Embedded(_) => Ok(Vec::new()),
        Settings::RabbitMq(settings) => rabbitmq::declare(settings, mode, base, lanes).await,
    }
}

/// Every queue of the lanes and the exchange for partners as they are, seen from outside. Nothing for the embedded broker: only
/// its own process can see it.
///
/// # Errors
/// When the broker cannot be reached.
pub async fn survey(settings: &Settings, mode: ModeName, base: &Path, lanes: &[Lane]) -> Result<Survey, OpenBrokerError> {
    match settings {
        Settings::Embedded(_) => Ok(Survey::default()),
        Settings::RabbitMq(settings) => rabbitmq::survey(settings, mode, base, lanes).await,
    }
}

/// What a broker over the network has for a world.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Survey {
    /// Its queues.
    pub queues: Vec<QueueRow>,
    /// The exchange for partners; none where the broker has no partners.
    pub exchange: Option<ExchangeRow>,
}

/// The exchange that partners bind their queues to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ExchangeRow {
    /// Its name.
    pub name: String,
    /// How it is.
    #[serde(flatten)]
    pub state: ExchangeState,
}

/// How an exchange is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum ExchangeState {
    /// Not there.
    Missing,
    /// There, of another kind than it must be.
    Different {
        /// What differs, as the broker says it.
        why: String,
    },
    /// There and right.
    There,
}

/// One queue of a broker over the network.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct QueueRow {
    /// Its name.
    pub name: String,
    /// Its lane; none for the queue of buried tickets.
    pub lane: Option<Lane>,
    /// How it is.
    #[serde(flatten)]
    pub state: QueueState,
}

/// How a queue is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum QueueState {
    /// Not there.
    Missing,
    /// There, with other arguments than it must have.
    Different {
        /// Which one, as the broker says it.
        why: String,
    },
    /// There and right.
    There {
        /// Tickets that wait.
        tickets: u32,
        /// Consumers.
        consumers: u32,
    },
}

/// How the connection to a broker is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Health {
    /// Whether tickets can be handed over and come.
    pub up: bool,
    /// In a sentence: where it is connected to, or why not.
    pub said: String,
    /// Connections that were opened again after one was lost.
    pub reconnects: u64,
    /// Tickets without a confirm in time.
    pub timed_out: u64,
    /// Tickets that no queue took.
    pub returned: u64,
    /// Tickets that a queue refused: full, or without a leader.
    pub refused: u64,
}

/// Opens the embedded broker.
pub fn embedded(settings: &EmbeddedSettings) -> Arc<dyn Broker> {
    Arc::new(embedded::EmbeddedBroker::new(settings))
}

/// Why a broker could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenBrokerError {
    /// The password is not where the settings say.
    #[error("the broker's password is not there; set the variable or write the file that `password` names")]
    NoPassword,
    /// A file for TLS does not serve.
    #[error("{file} does not serve for TLS towards the broker: {why}")]
    Tls {
        /// The file.
        file: PathBuf,
        /// Why.
        why: String,
    },
    /// TLS cannot be set up.
    #[error("TLS towards the broker cannot be set up: {why}; name the certificates to trust with `ca_file`")]
    TlsSetup {
        /// Why.
        why: String,
    },
    /// It was reached, and did not do what it was asked, or was not reached.
    #[error(transparent)]
    Broker(#[from] BrokerError),
}

/// Why the broker did not do what it was asked. A ticket that meets one of these is not taken, as far as anybody knows.
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
    /// There is no connection, or it was lost on the way.
    #[error("the broker cannot be reached: {why}")]
    Unreachable {
        /// Why.
        why: String,
    },
    /// The broker takes nothing until it has room again.
    #[error("the broker at {addr} takes nothing: it is short of memory or disk")]
    Blocked {
        /// Where.
        addr: String,
    },
    /// The broker did not say in time that it has taken the ticket. It may have.
    #[error("the broker did not confirm a ticket of lane {lane} within {waited_ms} ms")]
    TimedOut {
        /// The lane.
        lane: Lane,
        /// How long was waited, in milliseconds.
        waited_ms: u64,
    },
    /// The broker refused the ticket although the lane has room: its queue has lost its leader, or is about to have another.
    #[error("the broker refused a ticket of lane {lane}, which is not full: its queue may be without a leader")]
    Refused {
        /// The lane.
        lane: Lane,
    },
    /// No queue took the ticket.
    #[error("no queue takes tickets of lane {lane}: {why}; `mothertongue broker declare` declares it")]
    Returned {
        /// The lane.
        lane: Lane,
        /// What the broker said.
        why: String,
    },
    /// A queue is there, and is not as it must be.
    #[error(
        "queue {queue} is not as it must be: {why}. Give the setting its old value back, or stop the gateway, let the queue \
         run empty, delete it and run `mothertongue broker declare`: every batch that is due is rung for again"
    )]
    Mismatch {
        /// The queue.
        queue: String,
        /// Which argument, as the broker says it.
        why: String,
    },
    /// A queue is missing and cannot be declared.
    #[error(
        "queue {queue} is missing and cannot be declared: {why}; run `mothertongue broker declare` as a user who may configure"
    )]
    NotDeclared {
        /// The queue.
        queue: String,
        /// What the broker said.
        why: String,
    },
    /// Nobody else can connect to this broker.
    #[error("this kind of broker has no partners to announce to")]
    NoPartners,
    /// The broker did not take a message for partners. It may have taken others.
    #[error("the broker did not take a message for partners at exchange {exchange}: {why}")]
    NotAnnounced {
        /// The exchange.
        exchange: &'static str,
        /// Why.
        why: String,
    },
    /// An exchange is missing and cannot be declared, or is there and is not as it must be.
    #[error(
        "exchange {exchange} is not there as it must be: {why}; delete one of another kind, and run `mothertongue broker \
         declare` as a user who may configure"
    )]
    ExchangeNotDeclared {
        /// The exchange.
        exchange: String,
        /// What the broker said.
        why: String,
    },
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
    /// Waits until lanes can be trusted with tickets. To be called before a gateway goes live.
    ///
    /// # Errors
    /// When the broker cannot be reached, or is not set up as it must be.
    async fn ready(&self, lanes: &[Lane]) -> Result<(), BrokerError> {
        let _ = lanes;
        Ok(())
    }

    /// Hands a ticket over.
    async fn publish(&self, ticket: &Ticket) -> Result<(), BrokerError>;

    /// Hands many tickets over, several on their way at the same time where that is quicker; one result for each, in order.
    async fn publish_all(&self, tickets: &[Ticket]) -> Vec<Result<(), BrokerError>> {
        let mut results = Vec::with_capacity(tickets.len());
        for ticket in tickets {
            results.push(self.publish(ticket).await);
        }
        results
    }

    /// Consumes a lane, with at most `prefetch` unsettled deliveries.
    async fn consume(&self, lane: &Lane, prefetch: usize) -> Result<Box<dyn Consumer>, BrokerError>;

    /// Whether several processes share its queues. Then one relay rings for all of them; else each rings its own.
    fn is_shared(&self) -> bool;

    /// Tickets waiting and in this process's hand, by lane; without those that could not be counted.
    async fn depths(&self) -> Vec<(Lane, usize)>;

    /// Tickets that were buried, at most [`BURIED_MAX`]. Looking does not take them away.
    async fn buried(&self) -> Vec<Ticket>;

    /// How many tickets were buried.
    async fn buried_count(&self) -> usize {
        self.buried().await.len()
    }

    /// How the connection to the broker is. Does not wait.
    fn health(&self) -> Health {
        Health { up: true, said: "in this process".to_owned(), reconnects: 0, timed_out: 0, returned: 0, refused: 0 }
    }

    /// Whether partners can connect to it, so that it is worth announcing anything.
    fn announces(&self) -> bool;

    /// Takes public messages for the partners. Nobody need have asked for them.
    async fn announce(&self, publications: &[Publication]) -> Result<(), BrokerError>;

    /// Stops giving out deliveries; consumers end. What was settled before is settled.
    async fn close(&self);
}
