//! Ends what was not sent yet, batch by batch in one transaction: an alert was withdrawn, or its time is over.
//!
//! It never touches a job that was begun: its verdict is still to come.

use jiff::Timestamp;
use sqlx::Row as _;

use super::unit::{Unit, clean};
use crate::domain::{AlertKey, JobState};
use crate::store::values::{failed, json, ms};
use crate::store::{About, PlanState, StoreError};

/// How many batches are held in memory at once.
const BATCHES_AT_ONCE: i64 = 256;

impl Unit {
    pub(super) async fn withdraw(&mut self, key: &AlertKey, reason: &str, at: Timestamp) -> Result<u64, StoreError> {
        let doing = failed("withdrew an alert");
        let row = sqlx::query(
            "SELECT id, digest, withdrawn_at IS NOT NULL FROM alerts
             WHERE sender = $1 AND identifier = $2 AND sent = $3 FOR UPDATE",
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
        sqlx::query("UPDATE alerts SET withdrawn_at = $1 WHERE id = $2")
            .bind(ms(at))
            .bind(alert)
            .execute(&mut self.conn)
            .await
            .map_err(&doing)?;
        sqlx::query("UPDATE plans SET state_json = $1 WHERE digest = $2")
            .bind(json(&PlanState::Withdrawn { at, reason: clean(reason.to_owned()) })?)
            .bind(digest)
            .execute(&mut self.conn)
            .await
            .map_err(&doing)?;
        self.note_announcement(alert, About::Withdrawal).await?;
        self.tell(Some(key)).await?;
        let ended = self.end_all_waiting(alert, JobState::Withdrawn, at).await?;
        self.book.line(at, alert, "withdrawn", ended, reason.to_owned());
        Ok(ended)
    }

    pub(super) async fn expire(&mut self, now: Timestamp) -> Result<u64, StoreError> {
        let doing = failed("ended what has expired");
        let alerts: Vec<i64> =
            sqlx::query_scalar("SELECT id FROM alerts WHERE expired_at IS NULL AND expires <= $1 ORDER BY id FOR UPDATE")
                .bind(ms(now))
                .fetch_all(&mut self.conn)
                .await
                .map_err(&doing)?;
        let mut total = 0;
        for alert in alerts {
            sqlx::query("UPDATE alerts SET expired_at = $1 WHERE id = $2")
                .bind(ms(now))
                .bind(alert)
                .execute(&mut self.conn)
                .await
                .map_err(&doing)?;
            let ended = self.end_all_waiting(alert, JobState::Expired, now).await?;
            if ended > 0 {
                self.book.line(now, alert, "expired", ended, String::new());
            }
            total += ended;
        }
        self.forget_old_names(now).await?;
        Ok(total)
    }

    async fn end_all_waiting(&mut self, alert: i64, state: JobState, at: Timestamp) -> Result<u64, StoreError> {
        let (mut ended, mut after) = (0, i64::MIN);
        loop {
            let ids: Vec<i64> =
                sqlx::query_scalar("SELECT id FROM batches WHERE alert = $1 AND closed = 0 AND id > $2 ORDER BY id LIMIT $3")
                    .bind(alert)
                    .bind(after)
                    .bind(BATCHES_AT_ONCE)
                    .fetch_all(&mut self.conn)
                    .await
                    .map_err(failed("looked for open batches"))?;
            let Some(last) = ids.last() else { return Ok(ended) };
            after = *last;
            self.load(&ids, &[]).await?;
            for id in ids {
                ended += self.book.end_waiting(id, state, at);
            }
            self.flush_batches().await?;
            self.book.batches.clear();
        }
    }
}
