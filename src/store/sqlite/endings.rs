//! Ends what was not sent yet, batch by batch in one transaction: an alert was withdrawn, or its time is over.
//!
//! It never touches a job that was begun: its verdict is still to come.

use jiff::Timestamp;
use sqlx::Row as _;

use super::unit::Unit;
use crate::domain::{AlertKey, BatchId, JobState};
use crate::store::values::{failed, json, ms};
use crate::store::{About, PlanState, StoreError};

/// How many changed batches are held in memory before they are written into the transaction.
const FLUSH_EVERY_BATCHES: usize = 256;

impl Unit {
    pub(super) async fn withdraw(&mut self, key: &AlertKey, reason: &str, at: Timestamp) -> Result<u64, StoreError> {
        self.flush().await?;
        let doing = failed("withdrew an alert");
        let row = sqlx::query(
            "SELECT id, digest, withdrawn_at IS NOT NULL FROM alerts WHERE sender = ? AND identifier = ? AND sent = ?",
        )
        .bind(key.sender.as_str())
        .bind(key.identifier.as_str())
        .bind(ms(key.sent))
        .fetch_optional(&mut self.conn)
        .await
        .map_err(&doing)?
        .ok_or_else(|| StoreError::NotFound { what: format!("alert {key}") })?;
        let (alert, digest): (i64, String) = (row.try_get(0).map_err(&doing)?, row.try_get(1).map_err(&doing)?);
        if row.try_get::<bool, _>(2).map_err(&doing)? {
            return Ok(0);
        }
        sqlx::query("UPDATE alerts SET withdrawn_at = ? WHERE id = ?")
            .bind(ms(at))
            .bind(alert)
            .execute(&mut self.conn)
            .await
            .map_err(&doing)?;
        sqlx::query("UPDATE plans SET state_json = ? WHERE digest = ?")
            .bind(json(&PlanState::Withdrawn { at, reason: reason.to_owned() })?)
            .bind(digest)
            .execute(&mut self.conn)
            .await
            .map_err(&doing)?;
        if let Some(row) = self.book.alerts.get_mut(&alert) {
            row.withdrawn = true;
        }
        self.note_announcement(alert, About::Withdrawal).await?;
        let ended = self.end_waiting(alert, JobState::Withdrawn, at).await?;
        self.book.line(at, alert, "withdrawn", ended, reason.to_owned());
        Ok(ended)
    }

    pub(super) async fn expire(&mut self, now: Timestamp) -> Result<u64, StoreError> {
        self.flush().await?;
        let doing = failed("ended what has expired");
        let alerts: Vec<i64> = sqlx::query_scalar("SELECT id FROM alerts WHERE expired_at IS NULL AND expires <= ? ORDER BY id")
            .bind(ms(now))
            .fetch_all(&mut self.conn)
            .await
            .map_err(&doing)?;
        let mut total = 0;
        for alert in alerts {
            sqlx::query("UPDATE alerts SET expired_at = ? WHERE id = ?")
                .bind(ms(now))
                .bind(alert)
                .execute(&mut self.conn)
                .await
                .map_err(&doing)?;
            let ended = self.end_waiting(alert, JobState::Expired, now).await?;
            if ended > 0 {
                self.book.line(now, alert, "expired", ended, String::new());
            }
            total += ended;
        }
        self.forget_old_names(now).await?;
        Ok(total)
    }

    async fn end_waiting(&mut self, alert: i64, state: JobState, at: Timestamp) -> Result<u64, StoreError> {
        let mut ended = 0;
        for (index, id) in self.open_batches(alert).await?.into_iter().enumerate() {
            self.load(BatchId(id)).await?;
            ended += self.book.end_waiting(id, state, at);
            if index % FLUSH_EVERY_BATCHES == FLUSH_EVERY_BATCHES - 1 {
                self.flush().await?;
                self.book.batches.retain(|_, batch| batch.is_held());
            }
        }
        Ok(ended)
    }
}
