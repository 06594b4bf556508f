//! Receipts: matched to jobs by the provider's id, or kept until the job's verdict brings that id.
//!
//! A receipt never moves a job backwards, and is never dropped because it came early. A receipt that is kept and a verdict
//! that brings its id never miss each other: receipts of unknown submissions are written while no other transaction is
//! on its way.

use std::collections::BTreeMap;

use jiff::Timestamp;
use sqlx::Row as _;

use super::unit::{Unit, clean};
use crate::domain::{BatchId, JobIndex, Receipt, ReceiptState};
use crate::store::StoreError;
use crate::store::batch::NewRefs;
use crate::store::values::{Fields as _, corrupt, failed, ms};

/// A receipt's states by job.
type States = Vec<(JobIndex, ReceiptState)>;

impl Unit {
    /// In a transaction that holds no lock yet.
    pub(super) async fn record_receipts(&mut self, receipts: &[Receipt], at: Timestamp) -> Result<(), StoreError> {
        let channels: Vec<&str> = receipts.iter().map(|receipt| receipt.channel.0.as_str()).collect();
        let names: Vec<String> = receipts.iter().map(|receipt| clean(receipt.provider_ref.clone())).collect();
        let (mut by_batch, mut known) = self.known_receipts(receipts, &channels, &names).await?;
        if known.contains(&false) {
            self.alone_with_receipts().await?;
            // What was on its way has brought its ids by now.
            (by_batch, known) = self.known_receipts(receipts, &channels, &names).await?;
        }
        let ids: Vec<i64> = by_batch.keys().copied().collect();
        self.load(&ids, &[]).await?;
        for (batch, states) in by_batch {
            self.book.apply_receipts(BatchId(batch), &states, at);
        }
        let early: Vec<_> = receipts.iter().zip(&names).zip(known).filter(|(_, known)| !known).map(|(both, _)| both).collect();
        if early.is_empty() {
            return Ok(());
        }
        sqlx::query(
            "INSERT INTO early_receipts (channel, ref, state, code, at)
             SELECT n.channel, n.ref, n.state, n.code, $5
             FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) WITH ORDINALITY AS n (channel, ref, state, code, nr)
             ORDER BY n.nr",
        )
        .bind(early.iter().map(|(receipt, _)| receipt.channel.0.as_str()).collect::<Vec<_>>())
        .bind(early.iter().map(|(_, name)| name.as_str()).collect::<Vec<_>>())
        .bind(early.iter().map(|(receipt, _)| receipt.state.as_str()).collect::<Vec<_>>())
        .bind(early.iter().map(|(receipt, _)| receipt.code.clone().map(clean)).collect::<Vec<_>>())
        .bind(ms(at))
        .execute(&mut self.conn)
        .await
        .map_err(failed("kept receipts"))?;
        self.drop_oldest_early_receipts().await
    }

    async fn known_receipts(
        &mut self,
        receipts: &[Receipt],
        channels: &[&str],
        names: &[String],
    ) -> Result<(BTreeMap<i64, States>, Vec<bool>), StoreError> {
        let doing = failed("looked whose receipts these are");
        let rows = sqlx::query(
            "SELECT n.nr - 1, r.batch, r.job
             FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS n (channel, ref, nr)
             JOIN provider_refs r ON r.channel = n.channel AND r.ref = n.ref ORDER BY n.nr",
        )
        .bind(channels)
        .bind(names)
        .fetch_all(&mut self.conn)
        .await
        .map_err(&doing)?;
        let mut known = vec![false; receipts.len()];
        let mut by_batch: BTreeMap<i64, States> = BTreeMap::new();
        for row in rows {
            let place: usize = row.small(0).map_err(&doing)?;
            let Some((seen, receipt)) = known.get_mut(place).zip(receipts.get(place)) else { continue };
            *seen = true;
            let job = row.small(2).map_err(&doing)?;
            by_batch.entry(row.number(1).map_err(&doing)?).or_default().push((job, receipt.state));
        }
        Ok((by_batch, known))
    }

    async fn drop_oldest_early_receipts(&mut self) -> Result<(), StoreError> {
        let doing = failed("dropped old receipts");
        // Counting is slow, and needed only when the span of ids is wider than the limit.
        let kept: i64 = sqlx::query_scalar(
            "SELECT CASE WHEN (SELECT coalesce(max(id) - min(id) + 1, 0) FROM early_receipts) <= $1 THEN 0
                 ELSE (SELECT count(*) FROM early_receipts) END",
        )
        .bind(i64::from(self.setting.early_limit))
        .fetch_one(&mut self.conn)
        .await
        .map_err(&doing)?;
        let over = kept - i64::from(self.setting.early_limit);
        if over <= 0 {
            return Ok(());
        }
        tracing::warn!(receipts = over, "receipts for nothing that was sent from here were dropped, the oldest first");
        sqlx::query(
            "DELETE FROM early_receipts
             WHERE id IN (SELECT id FROM early_receipts ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED)",
        )
        .bind(over)
        .execute(&mut self.conn)
        .await
        .map(|_| ())
        .map_err(doing)
    }

    /// Applies receipts that came before the verdicts whose ids these are.
    pub(super) async fn match_early_receipts(&mut self, new: &NewRefs, at: Timestamp) -> Result<(), StoreError> {
        let doing = failed("matched early receipts");
        let rows = sqlx::query(
            "WITH gone AS (
                 DELETE FROM early_receipts e USING unnest($1::bigint[], $2::text[]) AS n (job, ref)
                 WHERE e.channel = $3 AND e.ref = n.ref RETURNING e.id, n.job, e.state)
             SELECT id, job, state FROM gone ORDER BY id",
        )
        .bind(new.refs.iter().map(|(job, _)| i64::from(*job)).collect::<Vec<_>>())
        .bind(new.refs.iter().map(|(_, name)| name.as_str()).collect::<Vec<_>>())
        .bind(new.channel.as_str())
        .fetch_all(&mut self.conn)
        .await
        .map_err(&doing)?;
        let mut states = States::with_capacity(rows.len());
        for row in rows {
            let word: String = row.try_get(2).map_err(&doing)?;
            let state = ReceiptState::parse(&word).ok_or_else(|| corrupt("receipt")(format!("`{word}` is not a state")))?;
            states.push((row.small(1).map_err(&doing)?, state));
        }
        if !states.is_empty() {
            self.book.apply_receipts(new.batch, &states, at);
        }
        Ok(())
    }
}
