//! What partners are to be told: a row for each alert and thing to say, written in the transaction that brings it about.
//!
//! It never gives one to two callers at the same time, and never one whose alert has expired.

use jiff::Timestamp;
use sqlx::Row as _;
use sqlx::sqlite::SqliteConnection;

use super::unit::{Line, Unit, corrupt, failed, json, ms, time};
use crate::domain::{AlertKey, Digest};
use crate::store::{About, Announcement, StoreError};

/// Whether anything is to be announced now, so that nothing is written when there is not.
pub(super) async fn any(conn: &mut SqliteConnection, now: Timestamp) -> Result<bool, StoreError> {
    sqlx::query_scalar(
        "SELECT EXISTS (SELECT 1 FROM announcements n JOIN alerts a ON a.id = n.alert
         WHERE n.announced_at IS NULL AND n.taken_until <= ?1 AND a.expires > ?1
             AND (a.withdrawn_at IS NULL OR n.about = 'withdrawal'))",
    )
    .bind(ms(now))
    .fetch_one(conn)
    .await
    .map_err(failed("looked for what is to be announced"))
}

impl Unit {
    /// Notes that there is something to say about an alert; what was noted before stays as it is.
    pub(super) async fn note_announcement(&mut self, alert: i64, about: About) -> Result<(), StoreError> {
        sqlx::query("INSERT OR IGNORE INTO announcements (alert, about) VALUES (?, ?)")
            .bind(alert)
            .bind(about.as_str())
            .execute(&mut self.conn)
            .await
            .map(|_| ())
            .map_err(failed("noted what is to be announced"))
    }

    pub(super) async fn to_announce(
        &mut self,
        until: Timestamp,
        now: Timestamp,
        limit: u32,
    ) -> Result<Vec<Announcement>, StoreError> {
        let doing = failed("gave out what is to be announced");
        let rows = sqlx::query(
            "SELECT n.id, n.about, a.sender, a.identifier, a.sent, a.digest, coalesce(a.withdrawn_at, a.accepted_at), a.expires
             FROM announcements n JOIN alerts a ON a.id = n.alert
             WHERE n.announced_at IS NULL AND n.taken_until <= ?1 AND a.expires > ?1
                 AND (a.withdrawn_at IS NULL OR n.about = 'withdrawal')
             ORDER BY n.id LIMIT ?2",
        )
        .bind(ms(now))
        .bind(limit)
        .fetch_all(&mut self.conn)
        .await
        .map_err(&doing)?;
        let (mut ids, mut given): (Vec<i64>, _) = (Vec::with_capacity(rows.len()), Vec::with_capacity(rows.len()));
        for row in &rows {
            let text = |at: usize| row.try_get::<String, _>(at).map_err(&doing);
            let when = |at: usize| row.try_get::<i64, _>(at).map_err(&doing).and_then(time);
            let word = text(1)?;
            ids.push(row.try_get(0).map_err(&doing)?);
            given.push(Announcement {
                key: AlertKey { sender: text(2)?, identifier: text(3)?, sent: when(4)? },
                digest: Digest::parse(&text(5)?).map_err(corrupt("digest"))?,
                about: About::parse(&word).ok_or_else(|| corrupt("announcement")(format!("`{word}` is nothing to announce")))?,
                at: when(6)?,
                expires: when(7)?,
            });
        }
        sqlx::query("UPDATE announcements SET taken_until = ? WHERE id IN (SELECT value FROM json_each(?))")
            .bind(ms(until))
            .bind(json(&ids)?)
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
        let row = sqlx::query(
            "SELECT n.id, n.alert, n.announced_at IS NOT NULL FROM announcements n JOIN alerts a ON a.id = n.alert
             WHERE a.sender = ? AND a.identifier = ? AND a.sent = ? AND n.about = ?",
        )
        .bind(key.sender.as_str())
        .bind(key.identifier.as_str())
        .bind(ms(key.sent))
        .bind(about.as_str())
        .fetch_optional(&mut self.conn)
        .await
        .map_err(&doing)?
        .ok_or_else(|| StoreError::NotFound { what: format!("{} of {key} to announce", about.as_str()) })?;
        if row.try_get::<bool, _>(2).map_err(&doing)? {
            return Ok(());
        }
        sqlx::query("UPDATE announcements SET announced_at = ? WHERE id = ?")
            .bind(ms(at))
            .bind(row.try_get::<i64, _>(0).map_err(&doing)?)
            .execute(&mut self.conn)
            .await
            .map_err(&doing)?;
        self.notes.ledger.push(Line {
            at,
            alert: row.try_get(1).map_err(&doing)?,
            batch: None,
            job: None,
            event: "announced",
            count: messages,
            detail: about.as_str().to_owned(),
        });
        Ok(())
    }
}
