//! What a store is given and what it tells: plans, claims, progress, lines of the ledger, subscribers.
//!
//! Values only. What may become of them is decided in `dispatch` and held to by the adapters.

use std::sync::Arc;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::domain::{
    Address, AlertKey, BatchId, Digest, EndpointId, JobIndex, JobOutcome, JobState, Lane, Language, ModeName, PlaceCode,
    RenderedMessage,
};

/// A plan as it lies in the store, from submission to the end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanRecord {
    /// The plan's digest; its id.
    pub digest: Digest,
    /// The alert.
    pub key: AlertKey,
    /// Mode.
    pub mode: ModeName,
    /// The whole plan as JSON.
    pub plan_json: String,
    /// Who submitted it.
    pub submitted_by: String,
    /// When.
    pub submitted_at: Timestamp,
    /// Where it stands.
    pub state: PlanState,
}

/// Where a plan stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum PlanState {
    /// Waits for a second person.
    Submitted,
    /// Approved.
    Approved {
        /// By whom.
        by: String,
        /// When.
        at: Timestamp,
    },
    /// Returned or rejected.
    Rejected {
        /// By whom.
        by: String,
        /// When.
        at: Timestamp,
        /// Why.
        reason: String,
    },
    /// Accepted into the store and on its way.
    Sent {
        /// When.
        at: Timestamp,
    },
    /// What was not sent has been stopped.
    Withdrawn {
        /// When.
        at: Timestamp,
        /// Why.
        reason: String,
    },
}

/// One target of an accepted plan, in the store's own terms: no seam above is needed to expand it.
#[derive(Clone, Debug)]
pub struct AcceptTarget {
    /// Index of the target in the plan.
    pub target: u32,
    /// Endpoint.
    pub endpoint: EndpointId,
    /// Endpoints to try next, in order.
    pub failover: Vec<EndpointId>,
    /// Lane.
    pub lane: Lane,
    /// Index into [`AcceptPlan::messages`].
    pub message: u32,
    /// Language these people wanted.
    pub language_asked: Language,
    /// Segments for each recipient.
    pub segments_each: u16,
    /// Whether receipts are to be matched.
    pub receipts: bool,
    /// Who.
    pub recipients: crate::domain::Recipients,
}

/// What [`Store::accept`](super::Store::accept) takes: a plan that was approved.
#[derive(Clone, Debug)]
pub struct AcceptPlan {
    /// The alert.
    pub key: AlertKey,
    /// The plan's digest: must be in the store as approved.
    pub digest: Digest,
    /// Mode.
    pub mode: ModeName,
    /// Nothing is sent after this.
    pub expires: Timestamp,
    /// Whether what may have been sent is sent again.
    pub resend_in_doubt: bool,
    /// Texts.
    pub messages: Vec<RenderedMessage>,
    /// Targets.
    pub targets: Vec<AcceptTarget>,
}

/// What came of [`Store::accept`](super::Store::accept).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acceptance {
    /// Batches made.
    pub batches: u64,
    /// Jobs made.
    pub jobs: u64,
    /// Whether the same plan had been accepted before.
    pub repeated: bool,
}

/// One job of a claimed batch that is still to do.
#[derive(Clone, Debug)]
pub struct ClaimedJob {
    /// Position.
    pub job: JobIndex,
    /// Address.
    pub address: Address,
    /// Tries made so far.
    pub attempts: u16,
    /// Whether an earlier try may have arrived (in doubt and to be sent again).
    pub maybe_dup: bool,
}

/// The exclusive right to a batch until a time.
#[derive(Clone, Debug)]
pub struct Claim {
    /// The batch.
    pub batch: BatchId,
    /// Fencing number: grows with each claim.
    pub fence: i64,
    /// The worker.
    pub worker: String,
    /// Until when.
    pub until: Timestamp,
}

/// A claimed batch with all that is needed to work it.
#[derive(Clone, Debug)]
pub struct ClaimedBatch {
    /// The claim.
    pub claim: Claim,
    /// The alert.
    pub key: AlertKey,
    /// Mode.
    pub mode: ModeName,
    /// Endpoint to use now.
    pub endpoint: EndpointId,
    /// Endpoints left to try.
    pub failover: Vec<EndpointId>,
    /// Lane.
    pub lane: Lane,
    /// Text.
    pub message: Arc<RenderedMessage>,
    /// Segments for each recipient.
    pub segments_each: u16,
    /// Nothing is sent after this.
    pub expires: Timestamp,
    /// Whether the alert was withdrawn.
    pub withdrawn: bool,
    /// Whether what may have been sent is sent again.
    pub resend_in_doubt: bool,
    /// Jobs still to do, by position.
    pub jobs: Vec<ClaimedJob>,
    /// Whether all of them were begun with the claim.
    pub begun: bool,
}

/// What came of [`Store::claim`](super::Store::claim).
#[derive(Clone, Debug)]
pub enum ClaimOutcome {
    /// Yours.
    Claimed(Box<ClaimedBatch>),
    /// Somebody else holds it, or it is not due yet.
    NotNow,
    /// There is nothing left to do in it.
    Done,
}

/// Progress on a claim, written in one transaction.
#[derive(Clone, Debug)]
pub struct Progress {
    /// The claim.
    pub claim: Claim,
    /// Jobs that will be handed to the channel next: synced before the first byte leaves.
    pub begin: Vec<JobIndex>,
    /// Verdicts.
    pub outcomes: Vec<JobOutcome>,
    /// Jobs that end without a submission, and how (expired, withdrawn, in doubt by policy).
    pub closed: Vec<(JobIndex, JobState)>,
    /// Ends the claim: the batch is due again then, and what was begun without a verdict is in doubt. With `None` the
    /// claim goes on, and ends by itself once nothing is open.
    pub release: Option<Release>,
}

/// What came of [`Store::finish`](super::Store::finish).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Finished {
    /// Whether the alert was withdrawn: nothing more of it may be begun.
    pub withdrawn: bool,
    /// Jobs of `begin` that are not open any more (withdrawn, expired, settled): they must not be handed to a channel.
    pub not_begun: Vec<JobIndex>,
}

/// How a claim ends.
#[derive(Clone, Debug)]
pub struct Release {
    /// When the open jobs are due again.
    pub next_due: Timestamp,
    /// The endpoint to use then, when it changes (failover).
    pub endpoint: Option<EndpointId>,
}

/// Counts of jobs by state for one target.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TargetProgress {
    /// Index of the target in the plan.
    pub target: u32,
    /// Endpoint.
    pub endpoint: EndpointId,
    /// Language these people wanted.
    pub language_asked: Language,
    /// Language they get.
    pub language_used: Language,
    /// Jobs by state; only states with jobs.
    pub states: Vec<(JobState, u64)>,
    /// Segments accepted so far.
    pub segments: u64,
    /// Jobs that were in doubt at any time.
    pub ever_in_doubt: u64,
}

/// One line of the ledger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LedgerEntry {
    /// Position in the ledger; grows.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// The alert.
    pub key: AlertKey,
    /// The batch, where one is meant.
    pub batch: Option<BatchId>,
    /// The job, where one is meant.
    pub job: Option<JobIndex>,
    /// What happened: `accepted`, `claimed`, `given_back`, `outcomes`, `in_doubt`, `receipt`, `withdrawn`, `announced`, …
    pub event: String,
    /// How many jobs.
    pub count: u64,
    /// Words about it; never an address or a text.
    pub detail: String,
}

/// One job that may have been sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InDoubt {
    /// The batch.
    pub batch: BatchId,
    /// The job.
    pub job: JobIndex,
    /// When it became so.
    pub at: Timestamp,
    /// Where it stands now.
    pub state: JobState,
}

/// A subscriber to be imported.
#[derive(Clone, Debug)]
pub struct NewSubscriber {
    /// Number in E.164.
    pub address: Address,
    /// Language asked for.
    pub language: Language,
    /// Coarse place.
    pub place: PlaceCode,
}

/// What an import did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Imported {
    /// New subscribers.
    pub added: u64,
    /// Known ones whose language or place changed.
    pub changed: u64,
    /// Known ones as they were.
    pub unchanged: u64,
    /// Numbers that had said STOP and stay stopped.
    pub stopped: u64,
}

/// A batch that is dead: looked at by people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DeadLetter {
    /// The batch.
    pub batch: BatchId,
    /// The alert.
    pub key: AlertKey,
    /// Endpoint.
    pub endpoint: EndpointId,
    /// Why.
    pub reason: String,
    /// When.
    pub at: Timestamp,
}

/// One worker at one post.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Attendance {
    /// The post: `relay`, or `endpoint:` and an endpoint.
    pub post: String,
    /// The worker.
    pub worker: String,
    /// Since when, by the worker's clock.
    pub since: Timestamp,
    /// Until when, unless it goes on.
    pub until: Timestamp,
}

/// What another process has written that others may want to hear of at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Something new is due.
    Accepted,
    /// An alert was withdrawn.
    Withdrawn(AlertKey),
}
