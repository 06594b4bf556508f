//! Claims on batches, on the writer's side: a batch is read, changed in memory, and written with the commit.

use jiff::Timestamp;

use super::unit::Unit;
use crate::domain::{JobIndex, Ticket};
use crate::store::batch::{NewRefs, Taken};
use crate::store::values::{failed, ms};
use crate::store::{Claim, Finished, Progress, StoreError};

impl Unit {
    pub(super) async fn claim(
        &mut self,
        ticket: &Ticket,
        worker: String,
        until: Timestamp,
        now: Timestamp,
    ) -> Result<Taken, StoreError> {
        self.load(ticket.batch).await?;
        self.book.claim(ticket, worker, until, now)
    }

    pub(super) async fn extend(&mut self, claim: &Claim, until: Timestamp) -> Result<Claim, StoreError> {
        self.load(claim.batch).await?;
        self.book.extend(claim, until)
    }

    pub(super) async fn finish(&mut self, progress: Progress, at: Timestamp) -> Result<Finished, StoreError> {
        self.load(progress.claim.batch).await?;
        let (answer, refs) = self.book.finish(&progress, at)?;
        if let Some(refs) = refs {
            self.keep_refs(refs, at).await?;
        }
        Ok(answer)
    }

    async fn keep_refs(&mut self, new: NewRefs, at: Timestamp) -> Result<(), StoreError> {
        if self.early_receipts > 0 {
            self.match_early_receipts(&new, at).await?;
        }
        self.book.notes.refs.extend(new.lines());
        Ok(())
    }

    pub(super) async fn bury(&mut self, claim: &Claim, reason: &str, at: Timestamp) -> Result<(), StoreError> {
        self.load(claim.batch).await?;
        self.book.bury(claim, reason, at)?;
        sqlx::query("INSERT INTO dead_letters (batch, reason, at) VALUES (?, ?, ?)")
            .bind(claim.batch.0)
            .bind(reason)
            .bind(ms(at))
            .execute(&mut self.conn)
            .await
            .map(|_| ())
            .map_err(failed("buried a batch"))
    }

    /// Ends jobs whose subscriber has said STOP since the batch was made; true when nothing is left to do.
    pub(super) async fn leave_out(&mut self, claim: &Claim, jobs: &[JobIndex], at: Timestamp) -> Result<bool, StoreError> {
        self.load(claim.batch).await?;
        self.book.leave_out(claim, jobs, at)
    }
}
