//! The store on PostgreSQL: for several gateways at once.
//!
//! It keeps one row for each batch, as the embedded store does, and the same rules change it. Each process gathers its
//! writes into few commits; a batch is locked while a transaction works on it. Nothing of another process is believed
//! from memory.

mod accept;
mod add;
mod announcements;
mod attendance;
mod changes;
mod claims;
mod endings;
mod fault;
mod link;
mod open;
mod people;
mod plans;
mod previous;
mod read;
mod receipts;
mod settings;
mod subscribers;
mod unit;
mod writer;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use async_trait::async_trait;
use jiff::Timestamp;
use sqlx::postgres::{PgConnection, PgPool};

use claims::Asked;
pub use fault::OpenError;
pub(super) use open::{STEPS, connect, look, migrate, open};
pub use settings::{PostgresSettings, Tls};

use super::batch::{Granted, Taken, Texts};
use super::values::failed;
use super::{
    About, AcceptPlan, Acceptance, Added, Addition, Announcement, Attendance, Change, Claim, ClaimOutcome, DeadLetter, Finished,
    Imported, InDoubt, JobStatus, LedgerEntry, NewSubscriber, PlanRecord, PlanState, Progress, Store, StoreError, TargetProgress,
};
use crate::domain::{
    Address, AlertKey, BatchId, Digest, EndpointId, JobIndex, Language, ModeName, Receipt, SubscriberCount, Ticket,
};
use link::Link;
use unit::Setting;
use writer::{Scope, Writers};

/// How long a reading is tried again when its connection is lost.
const READ_AGAIN_FOR: Duration = Duration::from_secs(10);

type ReadFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

pub(super) struct PgStore {
    link: Arc<Link>,
    setting: Setting,
    readers: PgPool,
    writers: Writers,
    texts: Texts,
    changes: changes::Changes,
}

impl PgStore {
    fn new(link: Arc<Link>, setting: Setting, readers: PgPool, writers: Writers) -> Self {
        let changes = changes::Changes::start(&setting.schema, &readers);
        Self { link, setting, readers, writers, texts: Texts::default(), changes }
    }

    /// Reads; again when the connection is lost, from the server that takes writes now.
    async fn read<T: Send>(
        &self,
        work: impl for<'a> Fn(&'a mut PgConnection) -> ReadFuture<'a, T> + Send + Sync,
    ) -> Result<T, StoreError> {
        let began = Instant::now();
        loop {
            let error = match self.readers.acquire().await {
                Ok(mut conn) => match work(&mut conn).await {
                    Err(StoreError::Database { doing, source }) if fault::is_cut(&source) => {
                        // It must not go back to the others.
                        drop(conn.detach());
                        StoreError::Database { doing, source }
                    }
                    done => return done,
                },
                Err(source @ sqlx::Error::PoolClosed) => return Err(failed("was closed")(source)),
                Err(source) => failed("waited for a reader")(source),
            };
            if began.elapsed() >= READ_AGAIN_FOR {
                return Err(error);
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
            if self.link.connect().await.is_ok() {
                self.readers.set_connect_options(self.link.options());
            }
        }
    }

    async fn claimed(&self, claim: Claim, granted: Granted, now: Timestamp) -> Result<ClaimOutcome, StoreError> {
        let text = granted.message;
        let message = match self.texts.get(text) {
            Some(message) => message,
            None => self.texts.keep(text, self.read(move |conn| Box::pin(read::message(conn, text))).await?),
        };
        let jobs = if granted.subscribers {
            let sealer = &self.setting.sealer;
            let (batch, asked) = (claim.batch, &granted.jobs);
            let (jobs, left_out) = self
                .read(|conn| {
                    let (sealer, asked) = (Arc::clone(sealer), asked.clone());
                    Box::pin(async move { read::addressed(conn, &sealer, batch, &asked).await })
                })
                .await?;
            if !left_out.is_empty() {
                let held = claim.clone();
                let done = self
                    .writers
                    .write(Scope::Batch(batch.0), move |unit| {
                        let done = unit.book.leave_out(&held, &left_out, now);
                        Box::pin(std::future::ready(done))
                    })
                    .await?;
                if done {
                    return Ok(ClaimOutcome::Done);
                }
            }
            jobs
        } else {
            granted.jobs_of_endpoint()
        };
        Ok(ClaimOutcome::Claimed(Box::new(granted.into_batch(claim, self.setting.mode, message, jobs, false)?)))
    }
}

/// A write whose arguments are kept for the case that it is done again.
macro_rules! write {
    ($self:ident, $scope:expr, |$unit:ident| ($($kept:ident),*) $work:expr) => {
        $self.writers.write($scope, move |$unit| {
            $(let $kept = Arc::clone(&$kept);)*
            Box::pin(async move { $work.await })
        })
    };
}

#[async_trait]
impl Store for PgStore {
    fn mode(&self) -> ModeName {
        self.setting.mode
    }

    async fn submit_plan(&self, record: &PlanRecord) -> Result<(), StoreError> {
        record.without_nul()?;
        let record = Arc::new(record.clone());
        write!(self, Scope::Plain, |unit| (record) unit.submit_plan(&record)).await
    }

    async fn plan(&self, digest_prefix: &str) -> Result<PlanRecord, StoreError> {
        self.read(|conn| {
            let prefix = digest_prefix.to_owned();
            Box::pin(async move { plans::plan(conn, &prefix).await })
        })
        .await
    }

    async fn plans(&self, limit: u32) -> Result<Vec<PlanRecord>, StoreError> {
        self.read(move |conn| Box::pin(plans::plans(conn, limit))).await
    }

    async fn plans_before(&self, digest: &Digest, limit: u32) -> Result<Vec<PlanRecord>, StoreError> {
        self.read(|conn| {
            let digest = digest.clone();
            Box::pin(async move { plans::plans_before(conn, &digest, limit).await })
        })
        .await
    }

    async fn set_plan_state(&self, digest: &Digest, state: &PlanState) -> Result<(), StoreError> {
        let (digest, state) = (Arc::new(digest.clone()), Arc::new(state.clone()));
        write!(self, Scope::Plain, |unit| (digest, state) unit.set_plan_state(&digest, &state)).await
    }

    async fn accept(&self, plan: &AcceptPlan, now: Timestamp) -> Result<Acceptance, StoreError> {
        let plan = Arc::new(plan.clone());
        write!(self, Scope::Alone, |unit| (plan) unit.accept(&plan, now)).await
    }

    async fn add_recipients(&self, addition: Addition, now: Timestamp) -> Result<Vec<Added>, StoreError> {
        let addition = Arc::new(addition);
        write!(self, Scope::Alone, |unit| (addition) unit.add_recipients(&addition, now)).await
    }

    async fn job(&self, batch: BatchId, job: JobIndex) -> Result<JobStatus, StoreError> {
        self.read(move |conn| Box::pin(read::job(conn, batch, job))).await
    }

    async fn due(&self, now: Timestamp, limit: u32) -> Result<Vec<Ticket>, StoreError> {
        self.read(move |conn| Box::pin(read::due(conn, now, limit))).await
    }

    async fn next_due(&self, now: Timestamp) -> Result<Option<Timestamp>, StoreError> {
        self.read(move |conn| Box::pin(read::next_due(conn, now))).await
    }

    async fn claim(&self, ticket: &Ticket, worker: &str, until: Timestamp, now: Timestamp) -> Result<ClaimOutcome, StoreError> {
        let id = ticket.batch.0;
        for (scope, wait) in [(Scope::BatchAtOnce(id), false), (Scope::Batch(id), true)] {
            let (of, by) = (ticket.clone(), worker.to_owned());
            let asked = self
                .writers
                .write(scope, move |unit| {
                    let asked = unit.claim(&of, by.clone(), until, now, wait);
                    Box::pin(std::future::ready(asked))
                })
                .await?;
            return match asked {
                Asked::Answered(Taken::NotNow) => Ok(ClaimOutcome::NotNow),
                Asked::Answered(Taken::Done) => Ok(ClaimOutcome::Done),
                Asked::Answered(Taken::Granted(granted)) => {
                    let claim = Claim { batch: ticket.batch, fence: granted.fence, worker: worker.to_owned(), until };
                    self.claimed(claim, *granted, now).await
                }
                // Receipts or an end may hold it for a moment, and that must not cost the batch its turn.
                Asked::Locked => continue,
            };
        }
        Ok(ClaimOutcome::NotNow)
    }

    async fn extend(&self, claim: &Claim, until: Timestamp) -> Result<Claim, StoreError> {
        let claim = claim.clone();
        self.writers
            .write(Scope::Batch(claim.batch.0), move |unit| Box::pin(std::future::ready(unit.book.extend(&claim, until))))
            .await
    }

    async fn finish(&self, progress: Progress, at: Timestamp) -> Result<Finished, StoreError> {
        let progress = Arc::new(progress);
        let scope = Scope::Batch(progress.claim.batch.0);
        write!(self, scope, |unit| (progress) unit.finish(&progress, at)).await
    }

    async fn bury(&self, claim: &Claim, reason: &str, at: Timestamp) -> Result<(), StoreError> {
        let (claim, reason) = (Arc::new(claim.clone()), Arc::new(reason.to_owned()));
        let scope = Scope::Batch(claim.batch.0);
        write!(self, scope, |unit| (claim, reason) unit.bury(&claim, &reason, at)).await
    }

    async fn record_receipts(&self, receipts: &[Receipt], at: Timestamp) -> Result<(), StoreError> {
        for part in receipts.chunks(RECEIPTS_AT_ONCE) {
            let part = Arc::new(part.to_vec());
            write!(self, Scope::AloneUnlocked, |unit| (part) unit.record_receipts(&part, at)).await?;
        }
        Ok(())
    }

    async fn withdraw(&self, key: &AlertKey, reason: &str, at: Timestamp) -> Result<u64, StoreError> {
        let (key, reason) = (Arc::new(key.clone()), Arc::new(reason.to_owned()));
        write!(self, Scope::Alone, |unit| (key, reason) unit.withdraw(&key, &reason, at)).await
    }

    async fn expire(&self, now: Timestamp) -> Result<u64, StoreError> {
        write!(self, Scope::Alone, |unit| () unit.expire(now)).await
    }

    async fn is_withdrawn(&self, key: &AlertKey) -> Result<bool, StoreError> {
        let found = self.read(|conn| {
            let key = key.clone();
            Box::pin(async move { read::alert_id(conn, &key).await })
        });
        Ok(found.await?.is_some_and(|(_, withdrawn)| withdrawn))
    }

    async fn previous(&self, alerts: &[AlertKey]) -> Result<Vec<(EndpointId, Language, Language, u64)>, StoreError> {
        let gone = self.read(|conn| {
            let alerts = alerts.to_vec();
            Box::pin(async move { previous::gone(conn, &alerts).await })
        });
        Ok(gone.await?.into_iter().map(|((endpoint, asked, used), who)| (endpoint, asked, used, who.count())).collect())
    }

    async fn progress(&self, key: &AlertKey) -> Result<Vec<TargetProgress>, StoreError> {
        self.read(|conn| {
            let key = key.clone();
            Box::pin(async move { read::progress(conn, &key).await })
        })
        .await
    }

    async fn ledger(&self, key: Option<&AlertKey>, after_seq: i64, limit: u32) -> Result<Vec<LedgerEntry>, StoreError> {
        self.read(|conn| {
            let (key, schema) = (key.cloned(), self.setting.schema.clone());
            Box::pin(async move { read::ledger(conn, &schema, key.as_ref(), after_seq, limit).await })
        })
        .await
    }

    async fn ledger_end(&self) -> Result<i64, StoreError> {
        self.read(|conn| {
            let schema = self.setting.schema.clone();
            Box::pin(async move { read::ledger_end(conn, &schema).await })
        })
        .await
    }

    async fn in_doubt(&self, key: &AlertKey) -> Result<Vec<InDoubt>, StoreError> {
        self.read(|conn| {
            let key = key.clone();
            Box::pin(async move { read::in_doubt(conn, &key).await })
        })
        .await
    }

    async fn early_receipts(&self) -> Result<Option<u64>, StoreError> {
        self.read(move |conn| Box::pin(read::early_receipts(conn))).await.map(Some)
    }

    async fn dead_letters(&self, limit: u32) -> Result<Vec<DeadLetter>, StoreError> {
        self.read(move |conn| Box::pin(read::dead_letters(conn, limit))).await
    }

    async fn import_subscribers(&self, subscribers: Vec<NewSubscriber>, _now: Timestamp) -> Result<Imported, StoreError> {
        let subscribers = Arc::new(subscribers);
        write!(self, Scope::Alone, |unit| (subscribers) unit.import(&subscribers)).await
    }

    async fn subscriber_counts(&self) -> Result<Vec<SubscriberCount>, StoreError> {
        self.read(|conn| Box::pin(read::subscriber_counts(conn))).await
    }

    async fn stop_subscriber(&self, address: &Address, _at: Timestamp) -> Result<bool, StoreError> {
        let address = Arc::new(address.clone());
        write!(self, Scope::Plain, |unit| (address) unit.stop(&address)).await
    }

    async fn enter(
        &self,
        worker: &str,
        mark: &str,
        before: &[String],
        until: Timestamp,
        now: Timestamp,
    ) -> Result<u64, StoreError> {
        let (by, mark, before) = (Arc::new(worker.to_owned()), Arc::new(mark.to_owned()), Arc::new(before.to_vec()));
        write!(self, Scope::Alone, |unit| (by, mark, before) unit.enter(&by, &mark, &before, until, now)).await
    }

    async fn attend(
        &self,
        worker: &str,
        posts: &[String],
        until: Timestamp,
        now: Timestamp,
    ) -> Result<Vec<Vec<String>>, StoreError> {
        let (by, posts) = (Arc::new(worker.to_owned()), Arc::new(posts.to_vec()));
        write!(self, Scope::Alone, |unit| (by, posts) unit.attend(&by, &posts, until, now)).await
    }

    async fn leave(&self, worker: &str, mark: Option<&str>, now: Timestamp) -> Result<u64, StoreError> {
        let (by, mark) = (Arc::new(worker.to_owned()), Arc::new(mark.map(str::to_owned)));
        write!(self, Scope::Alone, |unit| (by, mark) unit.leave(&by, mark.as_deref(), now)).await
    }

    async fn attendance(&self, now: Timestamp) -> Result<Vec<Attendance>, StoreError> {
        self.read(move |conn| Box::pin(attendance::attendance(conn, now))).await
    }

    async fn to_announce(&self, until: Timestamp, now: Timestamp, limit: u32) -> Result<Vec<Announcement>, StoreError> {
        if !self.read(move |conn| Box::pin(announcements::any(conn, now))).await? {
            return Ok(Vec::new());
        }
        write!(self, Scope::Alone, |unit| () unit.take_announcements(until, now, limit)).await
    }

    async fn announced(&self, key: &AlertKey, about: About, messages: u64, at: Timestamp) -> Result<(), StoreError> {
        let key = Arc::new(key.clone());
        write!(self, Scope::Alone, |unit| (key) unit.announced(&key, about, messages, at)).await
    }

    fn changes(&self) -> Option<tokio::sync::broadcast::Receiver<Change>> {
        Some(self.changes.subscribe())
    }

    async fn close(&self) {
        self.changes.stop();
        self.writers.close().await;
        self.readers.close().await;
    }
}

/// The most receipts of one transaction.
const RECEIPTS_AT_ONCE: usize = 1_000;
