//! Receipts: matched to jobs by the provider's id, or kept until the job's verdict brings that id.
//!
//! A receipt never moves a job backwards, and is never dropped because it came early.

use std::collections::BTreeMap;

use jiff::Timestamp;
use sqlx::Row as _;

use super::unit::Unit;
use crate::domain::{BatchId, JobIndex, Receipt, ReceiptState};
use crate::store::StoreError;
use crate::store::batch::NewRefs;
use crate::store::values::{corrupt, failed, json, ms};

/// The most receipts that one statement looks up.
const LOOK_UP_RECEIPTS: usize = 1_000;

impl Unit {
    pub(super) async fn record_receipts(&mut self, receipts: &[Receipt], at: Timestamp) -> Result<(), StoreError> {
        // Ids that other writes of this commit brought must be found too.
        self.flush().await?;
        for part in receipts.chunks(LOOK_UP_RECEIPTS) {
            self.record_part(part, at).await?;
        }
        Ok(())
    }

    async fn record_part(&mut self, receipts: &[Receipt], at: Timestamp) -> Result<(), StoreError> {
        let doing = failed("kept receipts");
        let ids: Vec<_> = receipts.iter().map(|receipt| (&receipt.channel.0, &receipt.provider_ref)).collect();
        let rows = sqlx::query(
            "SELECT j.key, r.batch, r.job FROM json_each(?) j
             CROSS JOIN provider_refs r ON r.channel = j.value->>0 AND r.ref = j.value->>1",
        )
        .bind(json(&ids)?)
        .fetch_all(&mut self.conn)
        .await
        .map_err(&doing)?;
        let mut known = vec![false; receipts.len()];
        let mut by_batch: BTreeMap<i64, Vec<(JobIndex, ReceiptState)>> = BTreeMap::new();
        for row in rows {
            let (at, batch, job): (i64, i64, JobIndex) =
                (row.try_get(0).map_err(&doing)?, row.try_get(1).map_err(&doing)?, row.try_get(2).map_err(&doing)?);
            let Some((seen, receipt)) = usize::try_from(at).ok().and_then(|at| known.get_mut(at).zip(receipts.get(at))) else {
                continue;
            };
            *seen = true;
            by_batch.entry(batch).or_default().push((job, receipt.state));
        }
        for (batch, states) in by_batch {
            self.apply_receipts(BatchId(batch), &states, at).await?;
        }
        let early: Vec<_> = receipts
            .iter()
            .zip(known)
            .filter(|(_, known)| !known)
            .map(|(receipt, _)| (&receipt.channel.0, &receipt.provider_ref, receipt.state.as_str(), &receipt.code, ms(at)))
            .collect();
        if !early.is_empty() {
            sqlx::query(
                "INSERT INTO early_receipts (channel, ref, state, code, at)
                 SELECT value->>0, value->>1, value->>2, value->>3, value->>4 FROM json_each(?)",
            )
            .bind(json(&early)?)
            .execute(&mut self.conn)
            .await
            .map_err(&doing)?;
            self.early_receipts += i64::try_from(early.len()).unwrap_or(i64::MAX);
            self.drop_oldest_early_receipts().await?;
        }
        Ok(())
    }

    async fn drop_oldest_early_receipts(&mut self) -> Result<(), StoreError> {
        let over = self.early_receipts - i64::from(self.early_limit);
        if over <= 0 {
            return Ok(());
        }
        tracing::warn!(receipts = over, "receipts for nothing that was sent from here were dropped, the oldest first");
        sqlx::query("DELETE FROM early_receipts WHERE id IN (SELECT id FROM early_receipts ORDER BY id LIMIT ?)")
            .bind(over)
            .execute(&mut self.conn)
            .await
            .map_err(failed("dropped old receipts"))?;
        tracing::warn!(receipts = over, "receipts for unknown submissions are over the limit; the oldest were let go");
        self.early_receipts -= over;
        Ok(())
    }

    async fn apply_receipts(
        &mut self,
        id: BatchId,
        states: &[(JobIndex, ReceiptState)],
        at: Timestamp,
    ) -> Result<(), StoreError> {
        self.load(id).await?;
        self.book.apply_receipts(id, states, at);
        Ok(())
    }

    /// Applies receipts that came before the verdicts whose ids these are.
    pub(super) async fn match_early_receipts(&mut self, new: &NewRefs, at: Timestamp) -> Result<(), StoreError> {
        let doing = failed("matched early receipts");
        let rows = sqlx::query(
            "SELECT e.id, j.value->>0, e.state FROM json_each(?) j
             CROSS JOIN early_receipts e ON e.channel = ? AND e.ref = j.value->>1 ORDER BY e.id",
        )
        .bind(json(&new.refs)?)
        .bind(new.channel.as_str())
        .fetch_all(&mut self.conn)
        .await
        .map_err(&doing)?;
        if rows.is_empty() {
            return Ok(());
        }
        let mut matched: Vec<i64> = Vec::with_capacity(rows.len());
        let mut states = Vec::with_capacity(rows.len());
        for row in rows {
            let word: String = row.try_get(2).map_err(&doing)?;
            let state = ReceiptState::parse(&word).ok_or_else(|| corrupt("receipt")(format!("`{word}` is not a state")))?;
            matched.push(row.try_get(0).map_err(&doing)?);
            states.push((row.try_get(1).map_err(&doing)?, state));
        }
        sqlx::query("DELETE FROM early_receipts WHERE id IN (SELECT value FROM json_each(?))")
            .bind(json(&matched)?)
            .execute(&mut self.conn)
            .await
            .map_err(&doing)?;
        self.early_receipts -= i64::try_from(matched.len()).unwrap_or(i64::MAX);
        self.apply_receipts(new.batch, &states, at).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{ChannelId, ModeName};
    use crate::store::AddressKey;
    use crate::store::seal::Sealer;

    #[tokio::test]
    async fn receipts_for_unknown_submissions_are_kept_up_to_the_limit_and_the_oldest_goes_first() {
        use sqlx::Connection as _;
        let mut conn = sqlx::SqliteConnection::connect("sqlite::memory:").await.unwrap();
        sqlx::raw_sql(include_str!("migrations/0001_first.sql")).execute(&mut conn).await.unwrap();
        let sealer = std::sync::Arc::new(Sealer::new(&AddressKey::from_bytes([1; 32])));
        let mut unit = Unit::new(conn, sealer, ModeName::Exercise, 3);
        let receipts: Vec<_> = (0..5)
            .map(|index| Receipt {
                channel: ChannelId("a".into()),
                provider_ref: format!("r{index}"),
                state: ReceiptState::Delivered,
                code: None,
            })
            .collect();
        unit.begin().await.unwrap();
        unit.record_receipts(&receipts, Timestamp::UNIX_EPOCH).await.unwrap();
        unit.commit().await.unwrap();
        let kept: Vec<String> =
            sqlx::query_scalar("SELECT ref FROM early_receipts ORDER BY id").fetch_all(&mut unit.conn).await.unwrap();
        assert_eq!(kept, ["r2", "r3", "r4"]);
        assert_eq!(unit.early_receipts, 3);
    }
}
