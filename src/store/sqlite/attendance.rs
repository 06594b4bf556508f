//! Attendance: which worker is at which post, and until when. A row for each worker and post, rewritten as it goes on.
//!
//! It never decides who leads or how much anybody may send: it keeps the order in which the workers came.

use jiff::Timestamp;
use sqlx::Row as _;
use sqlx::sqlite::SqliteConnection;

use super::unit::Unit;
use crate::domain::BatchId;
use crate::store::values::{failed, json, ms, time};
use crate::store::{Attendance, MARK_POST, StoreError, mark_post};

impl Unit {
    /// Until when a process is there under the name whose mark is at none of these posts.
    async fn another(&mut self, worker: &str, own: &[String], now: Timestamp) -> Result<Option<Timestamp>, StoreError> {
        let doing = failed("looked who has a worker's name");
        let found: Option<i64> = sqlx::query_scalar(
            "SELECT max(until) FROM attendance WHERE worker = ?1 AND until > ?2 AND substr(post, 1, length(?3)) = ?3
             AND post NOT IN (SELECT value FROM json_each(?4))",
        )
        .bind(worker)
        .bind(ms(now))
        .bind(MARK_POST)
        .bind(json(&own)?)
        .fetch_one(&mut self.conn)
        .await
        .map_err(&doing)?;
        found.map(time).transpose()
    }

    pub(super) async fn enter(
        &mut self,
        worker: &str,
        mark: &str,
        before: &[String],
        until: Timestamp,
        now: Timestamp,
    ) -> Result<u64, StoreError> {
        let own: Vec<String> = before.iter().map(String::as_str).chain([mark]).map(mark_post).collect();
        if let Some(until) = self.another(worker, &own, now).await? {
            return Err(StoreError::NameTaken { worker: worker.to_owned(), until });
        }
        let back = self.leave(worker, None, now).await?;
        sqlx::query("INSERT INTO attendance (post, worker, since, until) VALUES (?, ?, ?, ?)")
            .bind(mark_post(mark))
            .bind(worker)
            .bind(ms(now))
            .bind(ms(until))
            .execute(&mut self.conn)
            .await
            .map_err(failed("gave a process a worker's name"))?;
        Ok(back)
    }

    pub(super) async fn attend(
        &mut self,
        worker: &str,
        posts: &[String],
        until: Timestamp,
        now: Timestamp,
    ) -> Result<Vec<Vec<String>>, StoreError> {
        let doing = failed("wrote who attends");
        let asked = json(&posts)?;
        if posts.iter().any(|post| post.starts_with(MARK_POST))
            && let Some(until) = self.another(worker, posts, now).await?
        {
            return Err(StoreError::NameTaken { worker: worker.to_owned(), until });
        }
        // What has run out goes first, so that who comes back stands last.
        sqlx::query(
            "DELETE FROM attendance WHERE until <= ?1 OR (worker = ?2 AND post NOT IN (SELECT value FROM json_each(?3)))",
        )
        .bind(ms(now))
        .bind(worker)
        .bind(&asked)
        .execute(&mut self.conn)
        .await
        .map_err(&doing)?;
        sqlx::query(
            "INSERT INTO attendance (post, worker, since, until) SELECT value, ?1, ?2, ?3 FROM json_each(?4) WHERE true
             ON CONFLICT (post, worker) DO UPDATE SET until = excluded.until",
        )
        .bind(worker)
        .bind(ms(now))
        .bind(ms(until))
        .bind(&asked)
        .execute(&mut self.conn)
        .await
        .map_err(&doing)?;
        let mut present = Vec::with_capacity(posts.len());
        for post in posts {
            let workers = sqlx::query_scalar("SELECT worker FROM attendance WHERE post = ? AND until > ? ORDER BY seq")
                .bind(post)
                .bind(ms(now))
                .fetch_all(&mut self.conn)
                .await
                .map_err(&doing)?;
            present.push(workers);
        }
        Ok(present)
    }

    pub(super) async fn leave(&mut self, worker: &str, mark: Option<&str>, now: Timestamp) -> Result<u64, StoreError> {
        if let Some(mark) = mark
            && self.another(worker, &[mark_post(mark)], now).await?.is_some()
        {
            return Ok(0);
        }
        self.flush().await?;
        let doing = failed("let a worker leave");
        sqlx::query("DELETE FROM attendance WHERE worker = ?").bind(worker).execute(&mut self.conn).await.map_err(&doing)?;
        let held: Vec<i64> =
            sqlx::query_scalar("SELECT id FROM batches WHERE closed = 0 AND until IS NOT NULL AND worker = ? ORDER BY id")
                .bind(worker)
                .fetch_all(&mut self.conn)
                .await
                .map_err(&doing)?;
        for id in &held {
            self.load(BatchId(*id)).await?;
        }
        Ok(self.book.give_back(&held, worker, now))
    }
}

pub(super) async fn attendance(conn: &mut SqliteConnection, now: Timestamp) -> Result<Vec<Attendance>, StoreError> {
    let doing = failed("read who attends");
    let rows = sqlx::query("SELECT post, worker, since, until FROM attendance WHERE until > ? ORDER BY post, seq")
        .bind(ms(now))
        .fetch_all(conn)
        .await
        .map_err(&doing)?;
    rows.iter()
        .map(|row| {
            Ok(Attendance {
                post: row.try_get(0).map_err(&doing)?,
                worker: row.try_get(1).map_err(&doing)?,
                since: time(row.try_get(2).map_err(&doing)?)?,
                until: time(row.try_get(3).map_err(&doing)?)?,
            })
        })
        .collect()
}
