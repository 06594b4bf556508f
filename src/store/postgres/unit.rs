//! One transaction: batches are locked in the order of their ids, changed in memory, and written together at the end.
//!
//! Nothing in memory outlives a transaction: other processes write too. Locks are always taken in one order (receipts,
//! alert, batches, the rest, ledger), so that two transactions do not wait for each other.

use std::sync::Arc;

use sqlx::postgres::PgConnection;
use sqlx::{AssertSqlSafe, Connection as _};

use super::fault::lock_key;
use crate::domain::{ModeName, with_causes};
use crate::store::StoreError;
use crate::store::batch::{AlertRow, BatchRow, Book, alert_sql, batch_sql};
use crate::store::seal::Sealer;
use crate::store::values::{failed, json, ms};

/// Purposes of advisory locks; connections that write have theirs from `SHARDS` on.
pub(super) const MIGRATE: u16 = 1;
const RECEIPTS: u16 = 2;
pub(super) const ATTENDANCE: u16 = 4;
pub(super) const ONCE: u16 = 5;
pub(super) const AUDIT: u16 = 6;
pub(super) const LEDGER: u16 = 3;
const SHARDS: u16 = 256;

/// The most connections that write one store at once, over all processes.
const SHARDS_MAX: u16 = 4_096;

/// What every connection that writes has to know.
#[derive(Clone)]
pub(super) struct Setting {
    pub(super) schema: String,
    pub(super) sealer: Arc<Sealer>,
    pub(super) mode: ModeName,
    pub(super) early_limit: u32,
}

/// See the module.
pub(super) struct Unit {
    pub(super) conn: PgConnection,
    pub(super) setting: Setting,
    pub(super) book: Book,
    /// The transaction's number, once it has written.
    pub(super) xid: Option<String>,
    shard: i64,
}

impl Unit {
    /// Takes a connection and finds it a row of its own among the counters.
    pub(super) async fn new(mut conn: PgConnection, setting: Setting) -> Result<Self, StoreError> {
        let doing = failed("looked for a free place among the counters");
        let first = lock_key(&setting.schema, SHARDS);
        // The lock is the session's: it ends with the connection, however that ends.
        for shard in 0..i64::from(SHARDS_MAX) {
            let free: bool = sqlx::query_scalar("SELECT pg_try_advisory_lock($1)")
                .bind(first + shard)
                .fetch_one(&mut conn)
                .await
                .map_err(&doing)?;
            if free {
                return Ok(Self { conn, setting, book: Book::default(), xid: None, shard });
            }
        }
        Err(doing(sqlx::Error::Protocol(format!("{SHARDS_MAX} connections write already"))))
    }

    pub(super) async fn begin(&mut self) -> Result<(), StoreError> {
        self.book.forget();
        self.xid = None;
        let receipts = lock_key(&self.setting.schema, RECEIPTS);
        let sql = format!("BEGIN ISOLATION LEVEL READ COMMITTED; SELECT pg_advisory_xact_lock_shared({receipts})");
        sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut self.conn).await.map(|_| ()).map_err(failed("began a transaction"))
    }

    /// Keeps receipts of unknown submissions and new ids of submissions from missing each other: waits until no other
    /// transaction is on its way. Taken before anything else, in a transaction that was begun with [`Self::begin_plain`].
    pub(super) async fn alone_with_receipts(&mut self) -> Result<(), StoreError> {
        sqlx::query("SELECT pg_advisory_xact_lock($1)")
            .bind(lock_key(&self.setting.schema, RECEIPTS))
            .execute(&mut self.conn)
            .await
            .map(|_| ())
            .map_err(failed("waited to keep receipts"))
    }

    /// Begins a transaction that holds no lock yet.
    pub(super) async fn begin_plain(&mut self) -> Result<(), StoreError> {
        self.book.forget();
        self.xid = None;
        sqlx::raw_sql("BEGIN ISOLATION LEVEL READ COMMITTED")
            .execute(&mut self.conn)
            .await
            .map(|_| ())
            .map_err(failed("began a transaction"))
    }

    pub(super) async fn commit(&mut self) -> Result<(), StoreError> {
        self.flush().await?;
        sqlx::raw_sql("COMMIT").execute(&mut self.conn).await.map(|_| ()).map_err(failed("committed"))
    }

    pub(super) async fn rollback(&mut self) -> Result<(), StoreError> {
        self.book.forget();
        sqlx::raw_sql("ROLLBACK").execute(&mut self.conn).await.map(|_| ()).map_err(failed("rolled back"))
    }

    pub(super) async fn close(self) {
        if let Err(error) = self.conn.close().await {
            tracing::debug!(error = %with_causes(&error), "a connection to the store did not close cleanly; nothing that was accepted is lost");
        }
    }

    /// Locks batches in the order of their ids and brings them and their alerts into memory. Those of `at_once` that somebody
    /// else has locked are left out.
    pub(super) async fn load(&mut self, ids: &[i64], at_once: &[i64]) -> Result<(), StoreError> {
        let doing = failed("locked batches");
        let mut locked: Vec<i64> = Vec::with_capacity(ids.len() + at_once.len());
        if !ids.is_empty() {
            let found = sqlx::query_scalar("SELECT id FROM batches WHERE id = ANY($1) ORDER BY id FOR UPDATE")
                .bind(ids)
                .fetch_all(&mut self.conn)
                .await
                .map_err(&doing)?;
            locked.extend::<Vec<i64>>(found);
        }
        if !at_once.is_empty() {
            let found = sqlx::query_scalar("SELECT id FROM batches WHERE id = ANY($1) ORDER BY id FOR UPDATE SKIP LOCKED")
                .bind(at_once)
                .fetch_all(&mut self.conn)
                .await
                .map_err(&doing)?;
            locked.extend::<Vec<i64>>(found);
        }
        locked.retain(|id| !self.book.batches.contains_key(id));
        if locked.is_empty() {
            return Ok(());
        }
        // A statement of its own: it sees what the last holder of the lock has committed.
        let doing = failed("read batches");
        let rows = sqlx::query(batch_sql!("b.id = ANY($1)")).bind(&locked).fetch_all(&mut self.conn).await.map_err(&doing)?;
        let mut alerts = Vec::new();
        for row in &rows {
            let batch = BatchRow::from_row(row)?;
            if !self.book.alerts.contains_key(&batch.alert) && !alerts.contains(&batch.alert) {
                alerts.push(batch.alert);
            }
            self.book.batches.insert(batch.id, batch);
        }
        if alerts.is_empty() {
            return Ok(());
        }
        let rows = sqlx::query(alert_sql!("id = ANY($1)"))
            .bind(&alerts)
            .fetch_all(&mut self.conn)
            .await
            .map_err(failed("read alerts"))?;
        for row in &rows {
            let (id, alert) = AlertRow::from_row(row)?;
            self.book.alerts.insert(id, alert);
        }
        Ok(())
    }

    /// Writes the batches that have changed so far.
    pub(super) async fn flush_batches(&mut self) -> Result<(), StoreError> {
        let doing = failed("wrote what has changed");
        let (mut ids, mut maps) = (Vec::new(), Vec::new());
        let mut rows = Changed::default();
        for id in std::mem::take(&mut self.book.dirty) {
            let Some(batch) = self.book.batches.get_mut(&id) else { continue };
            let (jobs_changed, row_changed) = batch.take_changes();
            if jobs_changed {
                ids.push(id);
                maps.push(batch.jobs.as_bytes().to_vec());
            }
            if row_changed {
                rows.add(batch)?;
            }
        }
        if !ids.is_empty() {
            sqlx::query(
                "UPDATE batch_jobs j SET map = n.map FROM unnest($1::bigint[], $2::bytea[]) AS n (batch, map)
                 WHERE j.batch = n.batch",
            )
            .bind(ids)
            .bind(maps)
            .execute(&mut self.conn)
            .await
            .map_err(&doing)?;
        }
        rows.write(&mut self.conn).await.map_err(&doing)
    }

    async fn flush_counts(&mut self) -> Result<(), StoreError> {
        let counts = std::mem::take(&mut self.book.notes.counts);
        if counts.is_empty() {
            return Ok(());
        }
        let mut columns: [Vec<i64>; 12] = Default::default();
        for tally in counts.values() {
            for (column, number) in columns.iter_mut().zip(tally.numbers()) {
                column.push(number);
            }
        }
        let mut query = sqlx::query(
            "INSERT INTO counters AS c (target, shard, queued, submitting, deferred, in_doubt, accepted, delivered,
                 undelivered, refused, expired, withdrawn, segments, ever_in_doubt)
             SELECT n.t, $1, n.a, n.b, n.c, n.d, n.e, n.f, n.g, n.h, n.i, n.j, n.k, n.l
             FROM unnest($2::bigint[], $3::bigint[], $4::bigint[], $5::bigint[], $6::bigint[], $7::bigint[], $8::bigint[],
                 $9::bigint[], $10::bigint[], $11::bigint[], $12::bigint[], $13::bigint[], $14::bigint[])
                 AS n (t, a, b, c, d, e, f, g, h, i, j, k, l)
             ON CONFLICT (target, shard) DO UPDATE SET
                 queued = c.queued + excluded.queued, submitting = c.submitting + excluded.submitting,
                 deferred = c.deferred + excluded.deferred, in_doubt = c.in_doubt + excluded.in_doubt,
                 accepted = c.accepted + excluded.accepted, delivered = c.delivered + excluded.delivered,
                 undelivered = c.undelivered + excluded.undelivered, refused = c.refused + excluded.refused,
                 expired = c.expired + excluded.expired, withdrawn = c.withdrawn + excluded.withdrawn,
                 segments = c.segments + excluded.segments, ever_in_doubt = c.ever_in_doubt + excluded.ever_in_doubt",
        )
        .bind(self.shard)
        .bind(counts.keys().copied().collect::<Vec<i64>>());
        for column in columns {
            query = query.bind(column);
        }
        query.execute(&mut self.conn).await.map(|_| ()).map_err(failed("wrote counts"))
    }

    async fn flush_doubts(&mut self) -> Result<(), StoreError> {
        let doubts = std::mem::take(&mut self.book.notes.doubts);
        if doubts.is_empty() {
            return Ok(());
        }
        let column = |pick: fn(&(i64, u16, i64, i64)) -> i64| doubts.iter().map(pick).collect::<Vec<i64>>();
        sqlx::query(
            "INSERT INTO in_doubt (batch, job, alert, at)
             SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::bigint[]) ON CONFLICT DO NOTHING",
        )
        .bind(column(|d| d.0))
        .bind(column(|d| i64::from(d.1)))
        .bind(column(|d| d.2))
        .bind(column(|d| d.3))
        .execute(&mut self.conn)
        .await
        .map(|_| ())
        .map_err(failed("wrote what is in doubt"))
    }

    async fn flush_refs(&mut self) -> Result<(), StoreError> {
        let mut refs: std::collections::BTreeMap<(String, String), (i64, i64)> = std::collections::BTreeMap::new();
        for line in std::mem::take(&mut self.book.notes.refs) {
            // The last one counts, and they are written in one order.
            refs.insert((line.channel, clean(line.provider_ref)), (line.batch, i64::from(line.job)));
        }
        if refs.is_empty() {
            return Ok(());
        }
        let (mut channels, mut names, mut batches, mut jobs) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for ((channel, name), (batch, job)) in refs {
            channels.push(channel);
            names.push(name);
            batches.push(batch);
            jobs.push(job);
        }
        sqlx::query(
            "INSERT INTO provider_refs (channel, ref, batch, job)
             SELECT * FROM unnest($1::text[], $2::text[], $3::bigint[], $4::bigint[])
             ON CONFLICT (channel, ref) DO UPDATE SET batch = excluded.batch, job = excluded.job",
        )
        .bind(channels)
        .bind(names)
        .bind(batches)
        .bind(jobs)
        .execute(&mut self.conn)
        .await
        .map(|_| ())
        .map_err(failed("wrote providers' ids"))
    }

    /// The last step: lines get their numbers while readers of the ledger cannot look between two of them.
    async fn flush_ledger(&mut self) -> Result<(), StoreError> {
        let doing = failed("wrote the ledger");
        let lines = std::mem::take(&mut self.book.notes.ledger);
        let xid: String =
            sqlx::query_scalar("SELECT pg_current_xact_id()::text FROM (SELECT pg_advisory_xact_lock_shared($1)) AS ledger")
                .bind(lock_key(&self.setting.schema, LEDGER))
                .fetch_one(&mut self.conn)
                .await
                .map_err(&doing)?;
        self.xid = Some(xid);
        for part in lines.chunks(10_000) {
            sqlx::query(
                "INSERT INTO ledger (at, alert, batch, job, event, count, detail)
                 SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::bigint[], $5::text[], $6::bigint[], $7::text[])",
            )
            .bind(part.iter().map(|line| ms(line.at)).collect::<Vec<_>>())
            .bind(part.iter().map(|line| line.alert).collect::<Vec<_>>())
            .bind(part.iter().map(|line| line.batch).collect::<Vec<_>>())
            .bind(part.iter().map(|line| line.job.map(i64::from)).collect::<Vec<_>>())
            .bind(part.iter().map(|line| line.event).collect::<Vec<_>>())
            .bind(part.iter().map(|line| line.count.cast_signed()).collect::<Vec<_>>())
            .bind(part.iter().map(|line| clean(line.detail.clone())).collect::<Vec<_>>())
            .execute(&mut self.conn)
            .await
            .map_err(&doing)?;
        }
        Ok(())
    }

    /// Writes all that has changed; nothing of this transaction may be written after it.
    async fn flush(&mut self) -> Result<(), StoreError> {
        self.flush_batches().await?;
        self.flush_counts().await?;
        self.flush_doubts().await?;
        self.flush_refs().await?;
        self.flush_ledger().await
    }
}

/// A text from outside as this database can keep it.
pub(super) fn clean(text: String) -> String {
    if text.contains('\0') { text.replace('\0', "\u{fffd}") } else { text }
}

/// Rows of batches to write, by column.
#[derive(Default)]
struct Changed {
    ids: Vec<i64>,
    endpoints: Vec<String>,
    failovers: Vec<String>,
    channels: Vec<String>,
    fences: Vec<i64>,
    workers: Vec<String>,
    untils: Vec<Option<i64>>,
    ready: Vec<i64>,
    closed: Vec<i64>,
}

impl Changed {
    fn add(&mut self, batch: &BatchRow) -> Result<(), StoreError> {
        self.ids.push(batch.id);
        self.endpoints.push(batch.endpoint.0.clone());
        self.failovers.push(json(&batch.failover)?);
        self.channels.push(batch.endpoint.channel().0);
        self.fences.push(batch.fence);
        self.workers.push(clean(batch.worker.clone()));
        self.untils.push(batch.until);
        self.ready.push(batch.ready_at);
        self.closed.push(batch.closed_number());
        Ok(())
    }

    async fn write(self, conn: &mut PgConnection) -> Result<(), sqlx::Error> {
        if self.ids.is_empty() {
            return Ok(());
        }
        sqlx::query(
            "UPDATE batches b SET endpoint = n.endpoint, failover = n.failover, channel = n.channel, fence = n.fence,
                 worker = n.worker, until = n.until, ready_at = n.ready_at, closed = n.closed
             FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::text[], $7::bigint[],
                 $8::bigint[], $9::bigint[])
                 AS n (id, endpoint, failover, channel, fence, worker, until, ready_at, closed)
             WHERE b.id = n.id",
        )
        .bind(self.ids)
        .bind(self.endpoints)
        .bind(self.failovers)
        .bind(self.channels)
        .bind(self.fences)
        .bind(self.workers)
        .bind(self.untils)
        .bind(self.ready)
        .bind(self.closed)
        .execute(conn)
        .await
        .map(|_| ())
    }
}
