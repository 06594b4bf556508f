//! What the store is given and says when single recipients are added to an alert that was accepted before.
//!
//! A recipient is added to a target of the accepted plan: text, language and way out are that target's and were approved.

use jiff::Timestamp;

use crate::domain::{Address, AlertKey, BatchId, Digest, EndpointId, JobIndex, JobState, Lane, Language};

/// How long an [`Once`] is remembered, in hours.
pub const ONCE_KEPT_HOURS: i64 = 24;

/// A caller's name for one request: the same request under the same name is done once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Once {
    /// The caller's name for it.
    pub name: Digest,
    /// What was asked, without the address: the store adds a keyed hash of that.
    pub request: Digest,
}

/// One recipient to be added.
#[derive(Clone, Debug)]
pub struct NewRecipient {
    /// Number in E.164.
    pub address: Address,
    /// The caller's name for the request, where there is one.
    pub once: Option<Once>,
}

/// What [`super::Store::add_recipients`] takes: recipients of one target. They become one batch.
#[derive(Clone, Debug)]
pub struct Addition {
    /// The alert.
    pub key: AlertKey,
    /// Index of the target in the plan: its text and endpoint are used.
    pub target: u32,
    /// Endpoints to try after the target's, in order.
    pub failover: Vec<EndpointId>,
    /// Lane.
    pub lane: Lane,
    /// Who, at most [`crate::domain::Batch::MAX_JOBS`].
    pub recipients: Vec<NewRecipient>,
}

/// Who takes a batch as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taker {
    /// The worker.
    pub worker: String,
    /// Until when.
    pub until: Timestamp,
    /// Whether its jobs are begun with the claim: they are handed to the channel as soon as this is on disk.
    pub begin: bool,
}

/// What came of one recipient of an [`Addition`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    /// A job of its own, on disk.
    Queued(BatchId, JobIndex),
    /// The same request was taken before, as this job. Nothing was added.
    Repeated(BatchId, JobIndex),
    /// Another request was taken under the same name. Nothing was added.
    OnceTaken,
    /// The number said STOP. Nothing was added.
    Stopped,
    /// The alert was withdrawn. Nothing was added.
    Withdrawn,
    /// The alert has expired. Nothing was added.
    Expired,
}

/// One job as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JobStatus {
    /// The alert.
    pub key: AlertKey,
    /// Index of the target in the plan.
    pub target: u32,
    /// The endpoint of its batch now.
    pub endpoint: EndpointId,
    /// Language asked for.
    pub language_asked: Language,
    /// Language of the text.
    pub language_used: Language,
    /// State.
    pub state: JobState,
    /// Tries begun.
    pub attempts: u16,
    /// Segments taken by the provider.
    pub segments: u16,
    /// Whether it was in doubt at any time.
    pub ever_in_doubt: bool,
}
