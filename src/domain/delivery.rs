//! Lanes, tickets, batches and jobs, and what became of them.

use std::fmt;
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::address::Address;
use super::endpoint::{ChannelId, EndpointId};
use super::language::Language;
use super::message::words;

words! {
    /// Which of the three lanes of a channel.
    Rank {
        /// Life safety: overtakes everything at once.
        Life = "life",
        /// Urgent, but no life hangs on the minute.
        Urgent = "urgent",
        /// Everything else.
        Bulk = "bulk",
    }
}

/// One queue of tickets: a channel and a rank.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Lane {
    /// The channel.
    pub channel: ChannelId,
    /// The rank.
    pub rank: Rank,
}

impl Lane {
    /// The lanes of channels.
    pub fn of_all<'c>(channels: impl IntoIterator<Item = &'c ChannelId>) -> Vec<Self> {
        let lanes = |channel: &ChannelId| Rank::ALL.iter().map(|rank| Self { channel: channel.clone(), rank: *rank }).collect();
        channels.into_iter().flat_map(|channel| -> Vec<Self> { lanes(channel) }).collect()
    }
}

impl fmt::Display for Lane {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.channel, self.rank)
    }
}

/// The id of a batch in its store; ids grow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct BatchId(pub i64);

impl fmt::Display for BatchId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// The position of a job in its batch, from 0.
pub type JobIndex = u16;

/// A note on the broker that a batch is due. Holds no text and no address.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Ticket {
    /// The batch.
    pub batch: BatchId,
    /// The lane it belongs to.
    pub lane: Lane,
}

/// One message to up to [`Batch::MAX_JOBS`] addresses on one endpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// Id.
    pub id: BatchId,
    /// The endpoint.
    pub endpoint: EndpointId,
    /// The lane.
    pub lane: Lane,
    /// Number of jobs.
    pub jobs: u16,
}

impl Batch {
    /// The most jobs of one batch.
    pub const MAX_JOBS: u16 = 1_000;
}

words! {
    /// Where a job stands. A state never moves backwards.
    JobState {
        /// In the store, not yet begun.
        Queued = "queued",
        /// Handed to a channel; no verdict yet.
        Submitting = "submitting",
        /// Certainly not taken; will be tried again.
        Deferred = "deferred",
        /// May have been taken; no verdict will come.
        InDoubt = "in_doubt",
        /// Taken by the provider.
        Accepted = "accepted",
        /// The provider says it arrived.
        Delivered = "delivered",
        /// The provider says it did not arrive.
        Undelivered = "undelivered",
        /// Never will be taken.
        Refused = "refused",
        /// Not sent before the alert's end.
        Expired = "expired",
        /// Stopped by an update, a cancel or an officer before it was sent.
        Withdrawn = "withdrawn",
    }
}

impl JobState {
    /// Whether nothing will happen to the job any more, receipts apart.
    pub fn is_settled(self) -> bool {
        match self {
            JobState::Queued | JobState::Submitting | JobState::Deferred => false,
            JobState::InDoubt
            | JobState::Accepted
            | JobState::Delivered
            | JobState::Undelivered
            | JobState::Refused
            | JobState::Expired
            | JobState::Withdrawn => true,
        }
    }
}

words! {
    /// Why a submission was not simply accepted: the closed list of reasons.
    Why {
        /// The other side asked to slow down.
        Throttled = "throttled",
        /// The other side's queue is full.
        QueueFull = "queue_full",
        /// There is no link.
        NoLink = "no_link",
        /// The link broke with the request on it.
        LinkLost = "link_lost",
        /// No answer in time.
        Timeout = "timeout",
        /// The other side had a passing fault.
        ProviderFault = "provider_fault",
        /// An answer that cannot be read.
        Unreadable = "unreadable",
        /// The address is not one.
        BadAddress = "bad_address",
        /// The recipient asked not to be written to, or is barred.
        Barred = "barred",
        /// The text or its form is not taken.
        BadMessage = "bad_message",
        /// Credentials or sender are not accepted.
        NotAllowed = "not_allowed",
        /// No money left with the provider.
        NoCredit = "no_credit",
        /// The gateway is stopping, or the alert was withdrawn.
        Stopped = "stopped",
        /// The alert ran out before the submission.
        Expired = "expired",
        /// The worker died with the job in hand.
        WorkerLost = "worker_lost",
        /// The breaker of the endpoint is open.
        BreakerOpen = "breaker_open",
        /// A file could not be written.
        Storage = "storage",
    }
}

/// A channel's verdict about one job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SubmitOutcome {
    /// Taken by the provider.
    Accepted {
        /// The provider's id, where it gives one; for receipts.
        provider_ref: Option<String>,
        /// Segments sent; 1 for anything but SMS.
        segments: u16,
    },
    /// Certainly not taken; may be tried again.
    Deferred {
        /// Reason.
        why: Why,
        /// The other side's wish, where it has one.
        retry_after: Option<Duration>,
    },
    /// Never will be taken.
    Refused {
        /// Reason.
        why: Why,
    },
    /// May have been taken.
    Unknown {
        /// Reason.
        why: Why,
    },
}

/// The verdict about one job of a batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JobOutcome {
    /// Which job.
    pub job: JobIndex,
    /// The verdict.
    pub outcome: SubmitOutcome,
}

words! {
    /// A provider's later word about one job.
    ReceiptState {
        /// On its way.
        Enroute = "enroute",
        /// Arrived.
        Delivered = "delivered",
        /// Did not arrive and will not.
        Undelivered = "undelivered",
        /// Ran out on the way.
        Expired = "expired",
        /// The provider does not know.
        Unknown = "unknown",
    }
}

/// A receipt, as a channel read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The channel that it came by.
    pub channel: ChannelId,
    /// The provider's id of the submission, normalized by the channel.
    pub provider_ref: String,
    /// The word.
    pub state: ReceiptState,
    /// The provider's own code, for people.
    pub code: Option<String>,
}

/// A message from a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inbound {
    /// The channel that it came by.
    pub channel: ChannelId,
    /// From whom; personal data.
    pub from: Address,
    /// What they wrote; personal text, never logged.
    pub text: String,
    /// The language, where the channel knows it.
    pub language: Option<Language>,
    /// When it came.
    pub at: Timestamp,
}

/// What a channel hears without having asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChannelEvent {
    /// A receipt.
    Receipt(Receipt),
    /// A message from a person.
    Inbound(Inbound),
}
