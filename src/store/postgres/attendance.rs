//! Attendance: which worker is at which post, and until when. A row for each worker and post, rewritten as it goes on.
//!
//! It never decides who leads or how much anybody may send: it keeps the order in which the workers came. One lock makes
//! that order the same for all who look.

use jiff::Timestamp;
use sqlx::Row as _;
use sqlx::postgres::PgConnection;

use super::fault::lock_key;
use super::unit::{ATTENDANCE, Unit, clean};
use crate::store::values::{failed, ms, time};
use crate::store::{Attendance, MARK_POST, StoreError, mark_post};

impl Unit {
    /// Keeps others from changing who attends until this transaction ends.
    async fn lock_attendance(&mut self) -> Result<(), StoreError> {
        sqlx::query("SELECT pg_advisory_xact_lock($1)")
            .bind(lock_key(&self.setting.schema, ATTENDANCE))
            .execute(&mut self.conn)
            .await
            .map(|_| ())
            .map_err(failed("waited for those who attend"))
    }

    /// Until when a process is there under the name whose mark is at none of these posts.
    async fn another(&mut self, worker: &str, own: &[String], now: Timestamp) -> Result<Option<Timestamp>, StoreError> {
        let doing = failed("looked who has a worker's name");
        let found: Option<i64> = sqlx::query_scalar(
            "SELECT max(until) FROM attendance
             WHERE worker = $1 AND until > $2 AND starts_with(post, $3) AND NOT post = ANY($4)",
        )
        .bind(worker)
        .bind(ms(now))
        .bind(MARK_POST)
        .bind(own)
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
        let worker = clean(worker.to_owned());
        let own: Vec<String> = before.iter().map(String::as_str).chain([mark]).map(mark_post).collect();
        self.lock_attendance().await?;
        if let Some(until) = self.another(&worker, &own, now).await? {
            return Err(StoreError::NameTaken { worker, until });
        }
        let back = self.leave(&worker, None, now).await?;
        sqlx::query("INSERT INTO attendance (post, worker, since, until) VALUES ($1, $2, $3, $4)")
            .bind(mark_post(mark))
            .bind(&worker)
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
        let worker = clean(worker.to_owned());
        self.lock_attendance().await?;
        if posts.iter().any(|post| post.starts_with(MARK_POST))
            && let Some(until) = self.another(&worker, posts, now).await?
        {
            return Err(StoreError::NameTaken { worker, until });
        }
        // What has run out goes first, so that who comes back stands last.
        sqlx::query("DELETE FROM attendance WHERE until <= $1 OR (worker = $2 AND NOT post = ANY($3))")
            .bind(ms(now))
            .bind(&worker)
            .bind(posts)
            .execute(&mut self.conn)
            .await
            .map_err(&doing)?;
        sqlx::query(
            "INSERT INTO attendance (post, worker, since, until)
             SELECT DISTINCT post, $1, $2::bigint, $3::bigint FROM unnest($4::text[]) AS n (post)
             ON CONFLICT (post, worker) DO UPDATE SET until = excluded.until",
        )
        .bind(&worker)
        .bind(ms(now))
        .bind(ms(until))
        .bind(posts)
        .execute(&mut self.conn)
        .await
        .map_err(&doing)?;
        let found = sqlx::query("SELECT post, worker FROM attendance WHERE post = ANY($1) AND until > $2 ORDER BY seq")
            .bind(posts)
            .bind(ms(now))
            .fetch_all(&mut self.conn)
            .await
            .map_err(&doing)?;
        let mut present = vec![Vec::new(); posts.len()];
        for row in found {
            let (at, by): (String, String) = (row.try_get(0).map_err(&doing)?, row.try_get(1).map_err(&doing)?);
            for (post, workers) in posts.iter().zip(&mut present) {
                if *post == at {
                    workers.push(by.clone());
                }
            }
        }
        Ok(present)
    }

    pub(super) async fn leave(&mut self, worker: &str, mark: Option<&str>, now: Timestamp) -> Result<u64, StoreError> {
        let doing = failed("let a worker leave");
        let worker = clean(worker.to_owned());
        self.lock_attendance().await?;
        if let Some(mark) = mark
            && self.another(&worker, &[mark_post(mark)], now).await?.is_some()
        {
            return Ok(0);
        }
        sqlx::query("DELETE FROM attendance WHERE worker = $1").bind(&worker).execute(&mut self.conn).await.map_err(&doing)?;
        let held: Vec<i64> =
            sqlx::query_scalar("SELECT id FROM batches WHERE closed = 0 AND until IS NOT NULL AND worker = $1 ORDER BY id")
                .bind(&worker)
                .fetch_all(&mut self.conn)
                .await
                .map_err(&doing)?;
        self.load(&held, &[]).await?;
        Ok(self.book.give_back(&held, &worker, now))
    }
}

pub(super) async fn attendance(conn: &mut PgConnection, now: Timestamp) -> Result<Vec<Attendance>, StoreError> {
    let doing = failed("read who attends");
    let found = sqlx::query("SELECT post, worker, since, until FROM attendance WHERE until > $1 ORDER BY post, seq")
        .bind(ms(now))
        .fetch_all(conn)
        .await
        .map_err(&doing)?;
    found
        .iter()
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
