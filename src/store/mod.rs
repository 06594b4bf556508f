//! The store seam: the truth about plans, batches, jobs, subscribers and the ledger.
//!
//! # Contract
//! `Ok` means synced to disk. `accept` is one transaction with the alert's key as its own: the same plan again is
//! answered with the first acceptance, another plan under the same key is refused. A claim has a fencing number; a
//! stale claim cannot write. Job states never move backwards. The ledger only grows. Time is always an argument. A store
//! belongs to one mode for ever and refuses plans of the other. Addresses are sealed under a key that is not in the
//! store. One conformance suite holds every implementation to this.

mod adding;
mod announcement;
mod batch;
mod key;
mod postgres;
mod rows;
mod seal;
mod sqlite;
mod tables;
mod values;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use async_trait::async_trait;
use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize};

use crate::domain::{
    Address, AlertKey, BatchId, Digest, EndpointId, JobIndex, JobOutcome, JobState, Lane, Language, ModeName, PlaceCode, Receipt,
    RenderedMessage, SubscriberCount, Ticket,
};

pub use adding::{Added, Addition, JobStatus, NewRecipient, ONCE_KEPT_HOURS, Once};
pub use announcement::{About, Announcement};
pub use key::{AddressKey, KeyError};
pub use postgres::{OpenError, PostgresSettings, Tls};
pub use tables::{Checked, Copied, CopyError, Row, check, copy};

/// How the store is set up, by kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settings {
    /// The embedded one, for gateways on one machine.
    Sqlite(SqliteSettings),
    /// A server, for several gateways at once.
    Postgresql(PostgresSettings),
}

/// Every kind of store by its word in the configuration.
pub const KINDS: &[&str] = &["sqlite", "postgresql"];

impl Default for Settings {
    fn default() -> Self {
        Self::Sqlite(SqliteSettings::default())
    }
}

impl Settings {
    /// The embedded store in that file, with every other setting at its default.
    pub fn sqlite(path: PathBuf) -> Self {
        Self::Sqlite(SqliteSettings { path, ..SqliteSettings::default() })
    }

    /// Reads the settings of a kind; `None` when there is no such kind.
    ///
    /// # Errors
    /// Those of the deserializer.
    pub fn read<'de, D: Deserializer<'de>>(kind: &str, from: D) -> Result<Option<Self>, D::Error> {
        Ok(match kind {
            "sqlite" => Some(Self::Sqlite(SqliteSettings::deserialize(from)?)),
            "postgresql" => Some(Self::Postgresql(PostgresSettings::deserialize(from)?)),
            _ => None,
        })
    }
}

/// How the store on SQLite is set up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SqliteSettings {
    /// The database file; made when there is none. One file belongs to one mode. It lies in the world's state folder.
    #[serde(skip)]
    pub path: PathBuf,
    /// Connections that read, 1 to 16. There is always exactly one that writes.
    pub readers: u32,
    /// The most receipts kept for submissions that the store does not know (yet); the oldest goes first.
    pub early_receipts: u32,
}

impl SqliteSettings {
    /// Connections that read when nothing else is said.
    pub const READERS: u32 = 4;
    /// The most connections that read.
    pub const READERS_MAX: u32 = 16;
    /// Receipts kept for unknown submissions when nothing else is said.
    pub const EARLY_RECEIPTS: u32 = 1_000_000;
}

impl Default for SqliteSettings {
    fn default() -> Self {
        Self { path: PathBuf::from("mothertongue.db"), readers: Self::READERS, early_receipts: Self::EARLY_RECEIPTS }
    }
}

/// Opens the store, and makes it for `mode` when there is none yet. Relative files of the settings start at `base`.
///
/// # Errors
/// [`StoreError::WrongMode`] when it belongs to the other mode, [`StoreError::Sealed`] when the key is not the one it
/// was made with, [`StoreError::Database`] when the file cannot be opened, [`StoreError::Open`] when the server cannot be used.
pub async fn open(settings: &Settings, mode: ModeName, key: AddressKey, base: &Path) -> Result<Arc<dyn Store>, StoreError> {
    match settings {
        Settings::Sqlite(settings) => {
            let settings = SqliteSettings { path: base.join(&settings.path), ..settings.clone() };
            sqlite::open(&settings, mode, &key).await
        }
        Settings::Postgresql(settings) => postgres::open(settings, mode, &key, base).await,
    }
}

/// Whether there is a store already; looking makes none. Relative files of the settings start at `base`.
///
/// # Errors
/// [`StoreError::Open`] when its server cannot be used.
pub async fn is_made(settings: &Settings, base: &Path) -> Result<bool, StoreError> {
    match settings {
        Settings::Sqlite(settings) => Ok(base.join(&settings.path).exists()),
        Settings::Postgresql(settings) => Ok(postgres::look(settings, base).await?.have > 0),
    }
}

/// Steps of the schema: what a store had, and what it has now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Migrated {
    /// Before.
    pub from: usize,
    /// Now.
    pub to: usize,
}

/// Brings the tables of a store up to date, and makes them where there are none. Two processes never do it at once.
///
/// # Errors
/// Those of [`open`].
pub async fn migrate(settings: &Settings, mode: ModeName, key: AddressKey, base: &Path) -> Result<Migrated, StoreError> {
    match settings {
        Settings::Sqlite(found) => {
            let from = sqlite::version(&base.join(&found.path)).await?;
            open(settings, mode, key, base).await?.close().await;
            Ok(Migrated { from, to: schema_version(settings) })
        }
        Settings::Postgresql(found) => {
            let done = postgres::migrate(found, base).await?;
            // Mode and key are written with the first opening.
            open(settings, mode, key, base).await?.close().await;
            Ok(Migrated { from: done.have, to: done.need })
        }
    }
}

/// Steps of the schema that this release has.
fn schema_version(settings: &Settings) -> usize {
    match settings {
        Settings::Sqlite(_) => sqlite::STEPS,
        Settings::Postgresql(_) => postgres::STEPS,
    }
}

/// Why a store did not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database failed.
    #[error("the store failed while it {doing}")]
    Database {
        /// What it was doing.
        doing: &'static str,
        /// Cause.
        #[source]
        source: sqlx::Error,
    },
    /// The store on a server cannot be used.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The store belongs to the other mode.
    #[error("this store is for {store} and the plan is for {plan}")]
    WrongMode {
        /// The store's mode.
        store: ModeName,
        /// The plan's mode.
        plan: ModeName,
    },
    /// Another plan was accepted under this alert's key.
    #[error("another plan was already accepted for {key}")]
    KeyTaken {
        /// The key.
        key: AlertKey,
    },
    /// The claim is no longer held.
    #[error("the claim on batch {batch} is stale")]
    StaleClaim {
        /// The batch.
        batch: BatchId,
    },
    /// There is no such thing.
    #[error("there is no {what}")]
    NotFound {
        /// What.
        what: String,
    },
    /// The address key does not fit this store, or a sealed value was altered.
    #[error("addresses cannot be opened: the key file is not the one this store was made with, or the data was altered")]
    Sealed,
    /// A text that no store keeps.
    #[error("this {what} cannot be stored: {why}")]
    Unstorable {
        /// What.
        what: &'static str,
        /// Why.
        why: String,
    },
    /// Something stored cannot be read back.
    #[error("a stored {what} cannot be read: {why}")]
    Corrupt {
        /// What.
        what: &'static str,
        /// Why.
        why: String,
    },
}

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

/// What [`Store::accept`] takes: a plan that was approved.
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

/// What came of [`Store::accept`].
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
}

/// What came of [`Store::claim`].
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

/// What came of [`Store::finish`].
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

/// See the module's contract.
#[async_trait]
pub trait Store: Send + Sync {
    /// The mode it belongs to.
    fn mode(&self) -> ModeName;

    /// Keeps a submitted plan; the same digest again changes nothing.
    async fn submit_plan(&self, record: &PlanRecord) -> Result<(), StoreError>;

    /// A plan by its digest, or by the first digits of it when they are unambiguous.
    async fn plan(&self, digest_prefix: &str) -> Result<PlanRecord, StoreError>;

    /// Plans, the newest first, at most `limit`, without their JSON.
    async fn plans(&self, limit: u32) -> Result<Vec<PlanRecord>, StoreError>;

    /// Writes a plan's new state. `dispatch` decides whether it may.
    async fn set_plan_state(&self, digest: &Digest, state: &PlanState) -> Result<(), StoreError>;

    /// Accepts an approved plan: batches and jobs, one transaction; marks the plan sent.
    async fn accept(&self, plan: &AcceptPlan, now: Timestamp) -> Result<Acceptance, StoreError>;

    /// Adds recipients to a target of an accepted alert, as one batch that is due at once, in one transaction. Gives for each
    /// recipient, in order, what came of it. Refused when there is no such alert or target.
    async fn add_recipients(&self, addition: Addition, now: Timestamp) -> Result<Vec<Added>, StoreError>;

    /// As [`Store::add_recipients`], and the new batch is claimed for `worker` where that can be done without a second write. A
    /// batch that is not claimed here is due.
    async fn add_claimed(
        &self,
        addition: Addition,
        _worker: &str,
        _until: Timestamp,
        now: Timestamp,
    ) -> Result<(Vec<Added>, Option<Box<ClaimedBatch>>), StoreError> {
        Ok((self.add_recipients(addition, now).await?, None))
    }

    /// A number that is greater after each alert that was accepted, by whatever process; cheap enough to be asked for many
    /// times a second. A store that always says the same is looked through at the relay's own pace.
    async fn acceptances(&self) -> Result<i64, StoreError> {
        Ok(0)
    }

    /// How one job stands.
    async fn job(&self, batch: BatchId, job: JobIndex) -> Result<JobStatus, StoreError>;

    /// Batches that are due and not claimed (or whose claim has run out): life lanes first, then the oldest; at most `limit` of each lane, so that a lane that is full hides no other.
    async fn due(&self, now: Timestamp, limit: u32) -> Result<Vec<Ticket>, StoreError>;

    /// The time of the next batch that is not due yet, for a sleep.
    async fn next_due(&self, now: Timestamp) -> Result<Option<Timestamp>, StoreError>;

    /// Claims a batch. Jobs that a lost worker had begun come back as in doubt: listed, and with `maybe_dup` when they are to be sent again.
    async fn claim(&self, ticket: &Ticket, worker: &str, until: Timestamp, now: Timestamp) -> Result<ClaimOutcome, StoreError>;

    /// Prolongs a claim.
    async fn extend(&self, claim: &Claim, until: Timestamp) -> Result<Claim, StoreError>;

    /// Writes progress on a claim: verdicts, then ends, then begins. Jobs in [`Finished::not_begun`] must not be sent.
    async fn finish(&self, progress: Progress, at: Timestamp) -> Result<Finished, StoreError>;

    /// Buries a batch: no more tries; its open jobs are refused.
    async fn bury(&self, claim: &Claim, reason: &str, at: Timestamp) -> Result<(), StoreError>;

    /// Keeps receipts: late, early, twice and in any order.
    async fn record_receipts(&self, receipts: &[Receipt], at: Timestamp) -> Result<(), StoreError>;

    /// Stops what is not sent yet; returns how many jobs. Claims still held see it at their next `finish`.
    async fn withdraw(&self, key: &AlertKey, reason: &str, at: Timestamp) -> Result<u64, StoreError>;

    /// Ends what was not sent before its expiry; returns how many jobs.
    async fn expire(&self, now: Timestamp) -> Result<u64, StoreError>;

    /// Whether an alert was withdrawn.
    async fn is_withdrawn(&self, key: &AlertKey) -> Result<bool, StoreError>;

    /// How many jobs of `alerts` went, or may have gone, out: by endpoint and language used.
    async fn previous(&self, alerts: &[AlertKey]) -> Result<Vec<(EndpointId, Language, Language, u64)>, StoreError>;

    /// Progress of an alert by target.
    async fn progress(&self, key: &AlertKey) -> Result<Vec<TargetProgress>, StoreError>;

    /// Lines of the ledger after `seq`, at most `limit`, of one alert or of all.
    async fn ledger(&self, key: Option<&AlertKey>, after_seq: i64, limit: u32) -> Result<Vec<LedgerEntry>, StoreError>;

    /// Every job of an alert that is, or was, in doubt.
    async fn in_doubt(&self, key: &AlertKey) -> Result<Vec<InDoubt>, StoreError>;

    /// How many receipts are kept for submissions that the store does not know yet; `None` from a store that does not count.
    async fn early_receipts(&self) -> Result<Option<u64>, StoreError> {
        Ok(None)
    }

    /// Dead letters.
    async fn dead_letters(&self, limit: u32) -> Result<Vec<DeadLetter>, StoreError>;

    /// Imports subscribers; a number that said STOP stays stopped.
    async fn import_subscribers(&self, subscribers: Vec<NewSubscriber>, now: Timestamp) -> Result<Imported, StoreError>;

    /// How many subscribers by language and place.
    async fn subscriber_counts(&self) -> Result<Vec<SubscriberCount>, StoreError>;

    /// Stops a number for good; true when it was known.
    async fn stop_subscriber(&self, address: &Address, at: Timestamp) -> Result<bool, StoreError>;

    /// Writes that `worker` attends exactly `posts` until then, and gives for each of them, in the order asked, the workers
    /// whose attendance has not run out: in the order of coming, so that who attends longest stands first. All who share
    /// the store see the same order. Who had run out, or had left, comes anew.
    async fn attend(
        &self,
        worker: &str,
        posts: &[String],
        until: Timestamp,
        now: Timestamp,
    ) -> Result<Vec<Vec<String>>, StoreError>;

    /// Ends all of a worker's attendance and every claim under its name, and returns how many claims. Their batches are
    /// due at once, the old fences are stale, and what was begun without a verdict is in doubt at the next claim. A worker
    /// that holds nothing may leave too; one that starts under a name takes back so what it held before it died.
    async fn leave(&self, worker: &str, now: Timestamp) -> Result<u64, StoreError>;

    /// Every attendance that has not run out, by post (in the order of bytes), then in the order of coming.
    async fn attendance(&self, now: Timestamp) -> Result<Vec<Attendance>, StoreError>;

    /// What partners are to be told about accepted alerts, the oldest first, at most `limit`. `accept` and `withdraw` note it in
    /// their own transactions. What is given here is given to nobody else until `until`, and again after that unless
    /// [`Store::announced`] was called for it. Nothing of an alert that has expired; of a withdrawn one only the withdrawal.
    async fn to_announce(&self, until: Timestamp, now: Timestamp, limit: u32) -> Result<Vec<Announcement>, StoreError>;

    /// Writes that the broker has taken it, in that many messages. A second time changes nothing.
    async fn announced(&self, key: &AlertKey, about: About, messages: u64, at: Timestamp) -> Result<(), StoreError>;

    /// What processes on this store write, as it happens; `None` when the store cannot tell. It is a hint, and may be missed: who
    /// hears nothing still has to look.
    fn changes(&self) -> Option<tokio::sync::broadcast::Receiver<Change>> {
        None
    }

    /// Syncs and closes.
    async fn close(&self);
}
