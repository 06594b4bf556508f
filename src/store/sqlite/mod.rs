//! The embedded store on SQLite: write-ahead log, full sync, one writer, a few readers.
//!
//! It keeps one row for each batch, never one for each recipient: 1,000 jobs are 3 kB of job map and about as much of
//! recipients. Several processes may open one store; each sees what the others have committed.

mod accept;
mod add;
mod announcements;
mod attendance;
mod claims;
mod endings;
mod flush;
mod open;
mod people;
mod plans;
mod previous;
mod read;
mod receipts;
mod subscribers;
mod turn;
mod unit;
mod writer;

use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use jiff::Timestamp;
use sqlx::Sqlite;
use sqlx::pool::PoolConnection;
use sqlx::sqlite::SqlitePool;
use tokio::task::JoinHandle;

use add::AddedClaim;
pub(super) use open::{STEPS, open, version};
use writer::Writer;

use super::batch::{Granted, Taken, Texts};
use super::seal::Sealer;
use super::values::failed;
use super::{
    About, AcceptPlan, Acceptance, Added, Addition, Announcement, Attendance, Claim, ClaimOutcome, ClaimedBatch, DeadLetter,
    Finished, Imported, InDoubt, JobStatus, LedgerEntry, NewSubscriber, PlanRecord, PlanState, Progress, Store, StoreError,
    Taker, TargetProgress,
};
use crate::domain::{
    Address, AlertKey, BatchId, Digest, EndpointId, JobIndex, Language, ModeName, Receipt, RenderedMessage, SubscriberCount,
    Ticket, with_causes,
};

struct SqliteStore {
    mode: ModeName,
    sealer: Arc<Sealer>,
    readers: SqlitePool,
    writer: Writer,
    task: Mutex<Option<JoinHandle<()>>>,
    texts: Texts,
}

impl SqliteStore {
    fn new(mode: ModeName, sealer: Arc<Sealer>, readers: SqlitePool, writer: Writer, task: JoinHandle<()>) -> Self {
        Self { mode, sealer, readers, writer, task: Mutex::new(Some(task)), texts: Texts::default() }
    }

    async fn reader(&self) -> Result<PoolConnection<Sqlite>, StoreError> {
        self.readers.acquire().await.map_err(failed("waited for a reader"))
    }

    async fn message(&self, id: i64) -> Result<Arc<RenderedMessage>, StoreError> {
        match self.texts.get(id) {
            Some(message) => Ok(message),
            None => Ok(self.texts.keep(id, read::message(&mut *self.reader().await?, id).await?)),
        }
    }

    /// A batch that was claimed as it was written: its addresses need not be read and opened.
    async fn added_batch(&self, added: AddedClaim) -> Result<ClaimedBatch, StoreError> {
        let AddedClaim { claim, granted, addresses, begun } = added;
        let message = self.message(granted.message).await?;
        let jobs = granted.jobs_to(addresses);
        granted.into_batch(claim, self.mode, message, jobs, begun)
    }

    async fn claimed(&self, claim: Claim, granted: Granted, now: Timestamp) -> Result<ClaimOutcome, StoreError> {
        let message = self.message(granted.message).await?;
        let jobs = if granted.subscribers {
            let (jobs, left_out) = read::addressed(&mut *self.reader().await?, &self.sealer, claim.batch, &granted.jobs).await?;
            if !left_out.is_empty() {
                let held = claim.clone();
                let done =
                    self.writer.write(move |unit| Box::pin(async move { unit.leave_out(&held, &left_out, now).await })).await?;
                if done {
                    return Ok(ClaimOutcome::Done);
                }
            }
            jobs
        } else {
            granted.jobs_of_endpoint()
        };
        Ok(ClaimOutcome::Claimed(Box::new(granted.into_batch(claim, self.mode, message, jobs, false)?)))
    }
}

#[async_trait]
impl Store for SqliteStore {
    fn mode(&self) -> ModeName {
        self.mode
    }

    async fn submit_plan(&self, record: &PlanRecord) -> Result<(), StoreError> {
        record.without_nul()?;
        let record = record.clone();
        self.writer.write(move |unit| Box::pin(async move { unit.submit_plan(&record).await })).await
    }

    async fn plan(&self, digest_prefix: &str) -> Result<PlanRecord, StoreError> {
        plans::plan(&mut *self.reader().await?, digest_prefix).await
    }

    async fn plans(&self, limit: u32) -> Result<Vec<PlanRecord>, StoreError> {
        plans::plans(&mut *self.reader().await?, limit).await
    }

    async fn plans_before(&self, digest: &Digest, limit: u32) -> Result<Vec<PlanRecord>, StoreError> {
        plans::plans_before(&mut *self.reader().await?, digest, limit).await
    }

    async fn set_plan_state(&self, digest: &Digest, state: &PlanState) -> Result<(), StoreError> {
        let (digest, state) = (digest.clone(), state.clone());
        self.writer.write(move |unit| Box::pin(async move { unit.set_plan_state(&digest, &state).await })).await
    }

    async fn accept(&self, plan: &AcceptPlan, now: Timestamp) -> Result<Acceptance, StoreError> {
        let plan = plan.clone();
        self.writer.write(move |unit| Box::pin(async move { unit.accept(&plan, now).await })).await
    }

    async fn add_recipients(&self, addition: Addition, now: Timestamp) -> Result<Vec<Added>, StoreError> {
        let (added, _) =
            self.writer.write(move |unit| Box::pin(async move { unit.add_recipients(&addition, None, now).await })).await?;
        Ok(added)
    }

    async fn add_claimed(
        &self,
        addition: Addition,
        taker: &Taker,
        now: Timestamp,
    ) -> Result<(Vec<Added>, Option<Box<ClaimedBatch>>), StoreError> {
        let by = taker.clone();
        let (added, claimed) =
            self.writer.write(move |unit| Box::pin(async move { unit.add_recipients(&addition, Some(&by), now).await })).await?;
        let Some(claimed) = claimed else { return Ok((added, None)) };
        let batch = claimed.claim.batch;
        // The messages are on disk whatever happens here: a claim that cannot be told runs out by itself.
        let claimed = match self.added_batch(claimed).await {
            Ok(claimed) => Some(Box::new(claimed)),
            Err(error) => {
                tracing::warn!(batch.id = %batch, error = %with_causes(&error), "a batch was claimed and cannot be worked before its claim runs out");
                None
            }
        };
        Ok((added, claimed))
    }

    async fn acceptances(&self) -> Result<i64, StoreError> {
        read::acceptances(&mut *self.reader().await?).await
    }

    async fn job(&self, batch: BatchId, job: JobIndex) -> Result<JobStatus, StoreError> {
        read::job(&mut *self.reader().await?, batch, job).await
    }

    async fn due(&self, now: Timestamp, limit: u32) -> Result<Vec<Ticket>, StoreError> {
        read::due(&mut *self.reader().await?, now, limit).await
    }

    async fn next_due(&self, now: Timestamp) -> Result<Option<Timestamp>, StoreError> {
        read::next_due(&mut *self.reader().await?, now).await
    }

    async fn claim(&self, ticket: &Ticket, worker: &str, until: Timestamp, now: Timestamp) -> Result<ClaimOutcome, StoreError> {
        let (of, by) = (ticket.clone(), worker.to_owned());
        let taken = self.writer.write(move |unit| Box::pin(async move { unit.claim(&of, by, until, now).await })).await?;
        match taken {
            Taken::NotNow => Ok(ClaimOutcome::NotNow),
            Taken::Done => Ok(ClaimOutcome::Done),
            Taken::Granted(granted) => {
                let claim = Claim { batch: ticket.batch, fence: granted.fence, worker: worker.to_owned(), until };
                self.claimed(claim, *granted, now).await
            }
        }
    }

    async fn extend(&self, claim: &Claim, until: Timestamp) -> Result<Claim, StoreError> {
        let claim = claim.clone();
        self.writer.write(move |unit| Box::pin(async move { unit.extend(&claim, until).await })).await
    }

    async fn finish(&self, progress: Progress, at: Timestamp) -> Result<Finished, StoreError> {
        self.writer.write(move |unit| Box::pin(unit.finish(progress, at))).await
    }

    async fn finish_with_others(&self, progress: Progress, at: Timestamp) -> Result<Finished, StoreError> {
        self.writer.write_with_others(move |unit| Box::pin(unit.finish(progress, at))).await
    }

    async fn bury(&self, claim: &Claim, reason: &str, at: Timestamp) -> Result<(), StoreError> {
        let (claim, reason) = (claim.clone(), reason.to_owned());
        self.writer.write(move |unit| Box::pin(async move { unit.bury(&claim, &reason, at).await })).await
    }

    async fn record_receipts(&self, receipts: &[Receipt], at: Timestamp) -> Result<(), StoreError> {
        let receipts = receipts.to_vec();
        self.writer.write(move |unit| Box::pin(async move { unit.record_receipts(&receipts, at).await })).await
    }

    async fn withdraw(&self, key: &AlertKey, reason: &str, at: Timestamp) -> Result<u64, StoreError> {
        let (key, reason) = (key.clone(), reason.to_owned());
        self.writer.write(move |unit| Box::pin(async move { unit.withdraw(&key, &reason, at).await })).await
    }

    async fn expire(&self, now: Timestamp) -> Result<u64, StoreError> {
        self.writer.write(move |unit| Box::pin(unit.expire(now))).await
    }

    async fn is_withdrawn(&self, key: &AlertKey) -> Result<bool, StoreError> {
        Ok(read::alert_id(&mut *self.reader().await?, key).await?.is_some_and(|(_, withdrawn)| withdrawn))
    }

    async fn previous(&self, alerts: &[AlertKey]) -> Result<Vec<(EndpointId, Language, Language, u64)>, StoreError> {
        let gone = previous::gone(&mut *self.reader().await?, alerts).await?;
        Ok(gone.into_iter().map(|((endpoint, asked, used), who)| (endpoint, asked, used, who.count())).collect())
    }

    async fn progress(&self, key: &AlertKey) -> Result<Vec<TargetProgress>, StoreError> {
        read::progress(&mut *self.reader().await?, key).await
    }

    async fn ledger(&self, key: Option<&AlertKey>, after_seq: i64, limit: u32) -> Result<Vec<LedgerEntry>, StoreError> {
        read::ledger(&mut *self.reader().await?, key, after_seq, limit).await
    }

    async fn ledger_end(&self) -> Result<i64, StoreError> {
        read::ledger_end(&mut *self.reader().await?).await
    }

    async fn in_doubt(&self, key: &AlertKey) -> Result<Vec<InDoubt>, StoreError> {
        read::in_doubt(&mut *self.reader().await?, key).await
    }

    async fn early_receipts(&self) -> Result<Option<u64>, StoreError> {
        read::early_receipts(&mut *self.reader().await?).await.map(Some)
    }

    async fn dead_letters(&self, limit: u32) -> Result<Vec<DeadLetter>, StoreError> {
        read::dead_letters(&mut *self.reader().await?, limit).await
    }

    async fn import_subscribers(&self, subscribers: Vec<NewSubscriber>, _now: Timestamp) -> Result<Imported, StoreError> {
        self.writer.write(move |unit| Box::pin(unit.import(subscribers))).await
    }

    async fn subscriber_counts(&self) -> Result<Vec<SubscriberCount>, StoreError> {
        read::subscriber_counts(&mut *self.reader().await?).await
    }

    async fn stop_subscriber(&self, address: &Address, _at: Timestamp) -> Result<bool, StoreError> {
        let address = address.clone();
        self.writer.write(move |unit| Box::pin(async move { unit.stop(&address).await })).await
    }

    async fn enter(
        &self,
        worker: &str,
        mark: &str,
        before: &[String],
        until: Timestamp,
        now: Timestamp,
    ) -> Result<u64, StoreError> {
        let (by, mark, before) = (worker.to_owned(), mark.to_owned(), before.to_vec());
        self.writer.write(move |unit| Box::pin(async move { unit.enter(&by, &mark, &before, until, now).await })).await
    }

    async fn attend(
        &self,
        worker: &str,
        posts: &[String],
        until: Timestamp,
        now: Timestamp,
    ) -> Result<Vec<Vec<String>>, StoreError> {
        let (by, posts) = (worker.to_owned(), posts.to_vec());
        self.writer.write(move |unit| Box::pin(async move { unit.attend(&by, &posts, until, now).await })).await
    }

    async fn leave(&self, worker: &str, mark: Option<&str>, now: Timestamp) -> Result<u64, StoreError> {
        let (by, mark) = (worker.to_owned(), mark.map(str::to_owned));
        self.writer.write(move |unit| Box::pin(async move { unit.leave(&by, mark.as_deref(), now).await })).await
    }

    async fn attendance(&self, now: Timestamp) -> Result<Vec<Attendance>, StoreError> {
        attendance::attendance(&mut *self.reader().await?, now).await
    }

    async fn to_announce(&self, until: Timestamp, now: Timestamp, limit: u32) -> Result<Vec<Announcement>, StoreError> {
        if !announcements::any(&mut *self.reader().await?, now).await? {
            return Ok(Vec::new());
        }
        self.writer.write(move |unit| Box::pin(unit.take_announcements(until, now, limit))).await
    }

    async fn announced(&self, key: &AlertKey, about: About, messages: u64, at: Timestamp) -> Result<(), StoreError> {
        let key = key.clone();
        self.writer.write(move |unit| Box::pin(async move { unit.announced(&key, about, messages, at).await })).await
    }

    async fn close(&self) {
        self.readers.close().await;
        let last = self.writer.write(|unit| {
            unit.shut();
            Box::pin(std::future::ready(Ok(())))
        });
        if let Err(error) = last.await {
            tracing::debug!(error = %with_causes(&error), "the store was closed before");
        }
        let task = self.task.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(Err(error)) = match task {
            Some(task) => Some(task.await),
            None => None,
        } {
            tracing::warn!(error = %with_causes(&error), "the writer did not end by itself");
        }
    }
}
