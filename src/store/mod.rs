//! The store seam: the truth about plans, batches, jobs, subscribers and the ledger.
//!
//! # Contract
//! `Ok` means synced to disk. `accept` is one transaction with the alert's key as its own: the same plan again is
//! answered with the first acceptance, another plan under the same key is refused. A claim has a fencing number; a
//! stale claim cannot write. Job states never move backwards. The ledger only grows. Time is always an argument. A store
//! belongs to one mode for ever and refuses plans of the other. Addresses are sealed under a key that is not in the
//! store. Users, tokens and the audit log are in [`People`]. One conformance suite holds every implementation to this.

mod adding;
mod announcement;
mod batch;
mod key;
mod people;
mod postgres;
mod records;
mod rows;
mod seal;
mod settings;
mod sqlite;
mod tables;
mod values;

use std::path::Path;
use std::sync::Arc;

use async_trait::async_trait;
use jiff::Timestamp;
use serde::Serialize;

use crate::domain::{
    Address, AlertKey, BatchId, Digest, EndpointId, JobIndex, Language, ModeName, Receipt, SubscriberCount, Ticket,
};

pub use adding::{Added, Addition, JobStatus, NewRecipient, ONCE_KEPT_HOURS, Once, Taker};
pub use announcement::{About, Announcement};
pub use key::{AddressKey, KeyError};
pub use people::{
    AUDIT_DETAIL_MAX_BYTES, AUDIT_WORD_MAX_CHARS, ApiToken, AuditChain, AuditEntry, AuditFilter, AuditLine, Broken, NewUser,
    People, TOKENS_MAX, USERS_MAX, User, UserChange,
};
pub use postgres::{OpenError, PostgresSettings, Tls};
pub use records::{
    AcceptPlan, AcceptTarget, Acceptance, Attendance, Change, Claim, ClaimOutcome, ClaimedBatch, ClaimedJob, DeadLetter,
    Finished, Imported, InDoubt, LedgerEntry, NewSubscriber, PlanRecord, PlanState, Progress, Release, TargetProgress,
};
pub use settings::{KINDS, Settings, SqliteSettings};
pub use tables::{Checked, Copied, CopyError, Row, check, copy};

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
    /// Another process is alive under this worker's name.
    #[error(
        "a worker of the name `{worker}` is alive on another state folder and has the name until {until:.0}: give each process \
         a name of its own; if this folder is a copy of the other one, empty `workers` in it; if that process is gone for good, \
         its name is free after that time"
    )]
    NameTaken {
        /// The name.
        worker: String,
        /// Until when the other process has said that it is there.
        until: Timestamp,
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
    /// There is one of that name already.
    #[error("there is a {what} already")]
    Taken {
        /// What.
        what: String,
    },
    /// There are too many.
    #[error("there are {most} {what} already, and no more may be")]
    TooMany {
        /// Of what.
        what: &'static str,
        /// The most.
        most: u32,
    },
    /// Nobody could make or change users any more.
    #[error("no active administrator would be left; a store's first user is one, and the last one stays one")]
    NoAdministrator,
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

/// What stands before a process's mark in its post.
pub const MARK_POST: &str = "process:";

/// The post by which a process says that it has its worker's name: nobody else may be at one of them under that name.
pub fn mark_post(mark: &str) -> String {
    format!("{MARK_POST}{mark}")
}

/// See the module's contract.
#[async_trait]
pub trait Store: People {
    /// The mode it belongs to.
    fn mode(&self) -> ModeName;

    /// Keeps a submitted plan; the same digest again changes nothing.
    async fn submit_plan(&self, record: &PlanRecord) -> Result<(), StoreError>;

    /// A plan by its digest, or by the first digits of it when they are unambiguous.
    async fn plan(&self, digest_prefix: &str) -> Result<PlanRecord, StoreError>;

    /// Plans, the newest first, at most `limit`, without their JSON.
    async fn plans(&self, limit: u32) -> Result<Vec<PlanRecord>, StoreError>;

    /// As [`Store::plans`], only those that were submitted before that one; none when there is no such plan. What is submitted
    /// meanwhile changes nothing in it.
    async fn plans_before(&self, digest: &Digest, limit: u32) -> Result<Vec<PlanRecord>, StoreError>;

    /// Writes a plan's new state. `dispatch` decides whether it may.
    async fn set_plan_state(&self, digest: &Digest, state: &PlanState) -> Result<(), StoreError>;

    /// Accepts an approved plan: batches and jobs, one transaction; marks the plan sent.
    async fn accept(&self, plan: &AcceptPlan, now: Timestamp) -> Result<Acceptance, StoreError>;

    /// Adds recipients to a target of an accepted alert, as one batch that is due at once, in one transaction. Gives for each
    /// recipient, in order, what came of it. Refused when there is no such alert or target.
    async fn add_recipients(&self, addition: Addition, now: Timestamp) -> Result<Vec<Added>, StoreError>;

    /// As [`Store::add_recipients`], and the new batch is claimed for the taker where that can be done without a second write. A
    /// batch that is not claimed here is due.
    async fn add_claimed(
        &self,
        addition: Addition,
        _taker: &Taker,
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

    /// As [`Store::finish`], but it may wait a few milliseconds for other writes and share their sync.
    async fn finish_with_others(&self, progress: Progress, at: Timestamp) -> Result<Finished, StoreError> {
        self.finish(progress, at).await
    }

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

    /// The position of the ledger's last line, 0 when it has none: no line that comes later has a lower one.
    async fn ledger_end(&self) -> Result<i64, StoreError>;

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

    /// Gives a worker's name to the process that bears `mark`, until then, and ends what the name still held, as
    /// [`Store::leave`] does; returns how many claims. `before` are the marks of processes of this name that are surely dead.
    /// Refused with [`StoreError::NameTaken`] while a process with another mark is there under the name.
    ///
    /// The mark is kept as a post of its own, [`mark_post`], so that it goes on and runs out like every other.
    async fn enter(
        &self,
        worker: &str,
        mark: &str,
        before: &[String],
        until: Timestamp,
        now: Timestamp,
    ) -> Result<u64, StoreError>;

    /// Writes that `worker` attends exactly `posts` until then, and gives for each of them, in the order asked, the workers
    /// whose attendance has not run out: in the order of coming, so that who attends longest stands first. All who share
    /// the store see the same order. Who had run out, or had left, comes anew. When a [`mark_post`] is among the posts and a
    /// process with another mark is there under the name, nothing is written and [`StoreError::NameTaken`] says so.
    async fn attend(
        &self,
        worker: &str,
        posts: &[String],
        until: Timestamp,
        now: Timestamp,
    ) -> Result<Vec<Vec<String>>, StoreError>;

    /// Ends all of a worker's attendance and every claim under its name, and returns how many claims. Their batches are
    /// due at once, the old fences are stale, and what was begun without a verdict is in doubt at the next claim. A worker
    /// that holds nothing may leave too. With a mark, nothing happens when a process with another mark is there under the name.
    async fn leave(&self, worker: &str, mark: Option<&str>, now: Timestamp) -> Result<u64, StoreError>;

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
