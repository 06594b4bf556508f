//! What partners are to be told: a row for each alert and thing to say, written in the transaction that brings it about.
//!
//! It never gives one to two callers at the same time, and never one whose alert has expired.

use jiff::Timestamp;
use sqlx::postgres::PgConnection;

use super::unit::Unit;
use crate::domain::AlertKey;
use crate::store::values::{failed, ms};
use crate::store::{About, Announcement, StoreError, rows};

/// Whether anything is to be announced now, so that nothing is written when there is not.
pub(super) async fn any(conn: &mut PgConnection, now: Timestamp) -> Result<bool, StoreError> {
    let query = sqlx::query_scalar(rows::ANY_TO_ANNOUNCE).bind(ms(now));
    query.fetch_one(conn).await.map_err(failed("looked for what is to be announced"))
}

impl Unit {
    /// Notes that there is something to say about an alert; what was noted before stays as it is.
    pub(super) async fn note_announcement(&mut self, alert: i64, about: About) -> Result<(), StoreError> {
        sqlx::query("INSERT INTO announcements (alert, about) VALUES ($1, $2) ON CONFLICT DO NOTHING")
            .bind(alert)
            .bind(about.as_str())
            .execute(&mut self.conn)
            .await
            .map(|_| ())
            .map_err(failed("noted what is to be announced"))
    }

    pub(super) async fn take_announcements(
        &mut self,
        until: Timestamp,
        now: Timestamp,
        limit: u32,
    ) -> Result<Vec<Announcement>, StoreError> {
        let doing = failed("gave out what is to be announced");
        let query = sqlx::query(rows::to_announce_sql!(" FOR UPDATE OF n SKIP LOCKED")).bind(ms(now)).bind(i64::from(limit));
        let (ids, given) = rows::announcements(&query.fetch_all(&mut self.conn).await.map_err(&doing)?)?;
        sqlx::query("UPDATE announcements SET taken_until = $1 WHERE id = ANY($2)")
            .bind(ms(until))
            .bind(ids)
            .execute(&mut self.conn)
            .await
            .map_err(&doing)?;
        Ok(given)
    }

    pub(super) async fn announced(
        &mut self,
        key: &AlertKey,
        about: About,
        messages: u64,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        let doing = failed("wrote what was announced");
        let row = sqlx::query(rows::ANNOUNCEMENT)
            .bind(key.sender.as_str())
            .bind(key.identifier.as_str())
            .bind(ms(key.sent))
            .bind(about.as_str())
            .fetch_optional(&mut self.conn)
            .await
            .map_err(&doing)?;
        let Some((id, alert)) = rows::announcement(row.as_ref(), key, about)? else { return Ok(()) };
        let changed = sqlx::query("UPDATE announcements SET announced_at = $1 WHERE id = $2 AND announced_at IS NULL")
            .bind(ms(at))
            .bind(id)
            .execute(&mut self.conn)
            .await
            .map_err(&doing)?
            .rows_affected();
        if changed > 0 {
            self.book.line(at, alert, "announced", messages, about.as_str().to_owned());
        }
        Ok(())
    }
}
