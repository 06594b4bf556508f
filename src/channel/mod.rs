//! The channel seam: hands one message for many addresses to a provider and says what became of each.
//!
//! # Contract
//! `submit` gives exactly one outcome for each recipient, as they come, in any order, and returns when all have been
//! given. `Deferred` means certainly not taken. Whatever was written and not answered is `Unknown`, never `Deferred`.
//! After the submission's `stop` fires, what was not yet written is `Deferred` with `Why::Stopped`. No text is changed:
//! what cannot go as it is, is `Refused`. `probe` reaches the provider and sends nothing to anybody. A channel reaches
//! only the hosts of its own settings. What to do about an outcome is decided in `dispatch`, not here. One conformance
//! suite holds every kind to this.

pub mod http;
pub mod mastodon;
pub mod outbox;
pub mod radio;
pub mod sms_http;
pub mod sms_smpp;
pub mod social_simulator;
pub mod telegram;
pub mod webhook;

mod each;
mod files;
mod markup;
mod settings;
mod share;

pub use settings::{OpenContext, OpenError, Settings};
pub use share::Share;

use std::sync::Arc;

use async_trait::async_trait;
use jiff::Timestamp;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use crate::domain::{
    Address, BatchId, ChannelEvent, ChannelId, ChannelKind, EndpointId, EndpointProfile, JobIndex, JobOutcome, Rank,
    RenderedMessage,
};

/// One address of a submission.
#[derive(Clone, Debug)]
pub struct Recipient {
    /// The job.
    pub job: JobIndex,
    /// Where to.
    pub address: Address,
    /// Which try, from 1.
    pub attempt: u16,
}

/// One message for up to a batch of addresses on one endpoint.
#[derive(Clone, Debug)]
pub struct Submission {
    /// The batch; with job and attempt it makes the reference that a provider may see.
    pub batch: BatchId,
    /// Which end of the channel.
    pub endpoint: EndpointId,
    /// The text.
    pub message: Arc<RenderedMessage>,
    /// CAP identifier of the alert, for file names and headers.
    pub alert_identifier: String,
    /// When the alert was issued.
    pub issued: Timestamp,
    /// After this it must not be sent; passed on as validity where the provider takes one.
    pub expires: Timestamp,
    /// The rank, for providers with priorities.
    pub rank: Rank,
    /// Whether this is an exercise, for headers and sheets.
    pub exercise: bool,
    /// The addresses.
    pub recipients: Vec<Recipient>,
    /// Fires when what is not yet written should not be.
    pub stop: CancellationToken,
}

/// A provider's call to us.
#[derive(Clone, Debug)]
pub struct CallbackRequest {
    /// HTTP method.
    pub method: String,
    /// Path and query.
    pub path: String,
    /// Header names in lower case, and values.
    pub headers: Vec<(String, String)>,
    /// Body.
    pub body: Vec<u8>,
}

/// Why a callback was not taken.
#[derive(Debug, thiserror::Error)]
pub enum CallbackError {
    /// This channel takes no callbacks.
    #[error("this channel takes no callbacks")]
    NotExpected,
    /// The signature is missing or wrong.
    #[error("the callback's signature is missing or wrong")]
    NotAuthentic,
    /// The body cannot be read.
    #[error("the callback cannot be read: {0}")]
    Unreadable(String),
}

/// What a probe found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Probe {
    /// Reached, with a word about it.
    Up(String),
    /// Not reached, or not accepted, with the reason.
    Down(String),
}

/// See the module's contract.
#[async_trait]
pub trait Channel: Send + Sync {
    /// The channel's id.
    fn id(&self) -> &ChannelId;

    /// The kind.
    fn kind(&self) -> ChannelKind;

    /// One profile for each end.
    fn profiles(&self) -> &[EndpointProfile];

    /// Submits; gives every outcome to `outcomes`; returns when all have been given.
    async fn submit(&self, submission: Submission, outcomes: mpsc::Sender<JobOutcome>);

    /// Reads a provider's call.
    async fn on_callback(&self, _request: CallbackRequest) -> Result<Vec<ChannelEvent>, CallbackError> {
        Err(CallbackError::NotExpected)
    }

    /// Receipts and messages that come without a call of ours; can be taken once.
    fn take_events(&self) -> Option<mpsc::Receiver<ChannelEvent>> {
        None
    }

    /// Whether it keeps to a rate that several processes must divide among them; then it heeds [`Channel::set_share`].
    fn is_paced(&self) -> bool {
        false
    }

    /// From now on this process may use that part of the endpoint's rate. Until it is said, it is the whole.
    fn set_share(&self, _endpoint: &EndpointId, _share: Share) {}

    /// Reaches the provider and sends nothing to the public.
    async fn probe(&self) -> Probe;

    /// Ends sessions in good order. Outcomes still out are given first.
    async fn close(&self) {}
}
