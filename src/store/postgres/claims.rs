//! Claims on batches, on the writer's side: a batch is locked and read before, changed in memory, and written with the
//! commit.

use jiff::Timestamp;

use super::unit::{Unit, clean};
use crate::domain::Ticket;
use crate::store::batch::{NewRefs, Taken};
use crate::store::values::{failed, ms};
use crate::store::{Claim, Finished, Progress, StoreError};

/// What came of asking for a batch.
pub(super) enum Asked {
    /// It could be looked at.
    Answered(Taken),
    /// Another transaction has it locked, or there is none.
    Locked,
}

impl Unit {
    pub(super) fn claim(
        &mut self,
        ticket: &Ticket,
        worker: String,
        until: Timestamp,
        now: Timestamp,
        wait: bool,
    ) -> Result<Asked, StoreError> {
        if !wait && !self.book.batches.contains_key(&ticket.batch.0) {
            return Ok(Asked::Locked);
        }
        self.book.claim(ticket, worker, until, now).map(Asked::Answered)
    }

    pub(super) async fn finish(&mut self, progress: &Progress, at: Timestamp) -> Result<Finished, StoreError> {
        let (answer, refs) = self.book.finish(progress, at)?;
        if let Some(refs) = refs {
            self.keep_refs(refs, at).await?;
        }
        Ok(answer)
    }

    async fn keep_refs(&mut self, mut new: NewRefs, at: Timestamp) -> Result<(), StoreError> {
        for (_, name) in &mut new.refs {
            *name = clean(std::mem::take(name));
        }
        self.match_early_receipts(&new, at).await?;
        self.book.notes.refs.extend(new.lines());
        Ok(())
    }

    pub(super) async fn bury(&mut self, claim: &Claim, reason: &str, at: Timestamp) -> Result<(), StoreError> {
        self.book.bury(claim, reason, at)?;
        sqlx::query("INSERT INTO dead_letters (batch, reason, at) VALUES ($1, $2, $3)")
            .bind(claim.batch.0)
            .bind(clean(reason.to_owned()))
            .bind(ms(at))
            .execute(&mut self.conn)
            .await
            .map(|_| ())
            .map_err(failed("buried a batch"))
    }
}
