//! What one commit changes: batches in memory, lines for the ledger, counts; written together at the end.
//!
//! Nothing of it is believed after a failed commit, or after another process has written: the next commit reads anew.

use std::sync::Arc;

use sqlx::sqlite::SqliteConnection;
use sqlx::{Connection as _, Row as _};

use super::turn;
use crate::domain::{BatchId, ModeName, with_causes};
use crate::store::StoreError;
use crate::store::batch::{AlertRow, BatchRow, Book, Tally, alert_sql, batch_sql};
use crate::store::seal::Sealer;
use crate::store::values::{failed, json, ms};

/// The most batches kept in memory between commits (3 kB each).
pub(super) const KEPT_BATCHES: usize = 4_096;

/// The most alerts kept in memory between commits.
const KEPT_ALERTS: usize = 1_024;

/// See the module.
pub(super) struct Unit {
    pub(super) conn: SqliteConnection,
    pub(super) sealer: Arc<Sealer>,
    pub(super) mode: ModeName,
    pub(super) closing: bool,
    pub(super) book: Book,
    pub(super) early_receipts: i64,
    pub(super) early_limit: u32,
    data_version: i64,
}

impl Unit {
    pub(super) fn new(conn: SqliteConnection, sealer: Arc<Sealer>, mode: ModeName, early_limit: u32) -> Self {
        Self { conn, sealer, mode, closing: false, book: Book::default(), early_receipts: 0, early_limit, data_version: -1 }
    }

    pub(super) async fn begin(&mut self) -> Result<(), StoreError> {
        let doing = failed("began a transaction");
        let version = turn::begin(&mut self.conn).await.map_err(&doing)?;
        if version != self.data_version {
            self.book.forget();
            self.early_receipts =
                sqlx::query_scalar("SELECT count(*) FROM early_receipts").fetch_one(&mut self.conn).await.map_err(&doing)?;
            self.data_version = version;
        }
        if self.book.batches.len() > KEPT_BATCHES {
            self.book.batches.retain(|_, batch| batch.is_held());
        }
        if self.book.batches.len() > KEPT_BATCHES {
            self.book.batches.clear();
        }
        if self.book.alerts.len() > KEPT_ALERTS {
            self.book.alerts.clear();
        }
        Ok(())
    }

    pub(super) async fn commit(&mut self) -> Result<(), StoreError> {
        self.flush().await?;
        sqlx::query("COMMIT").execute(&mut self.conn).await.map_err(failed("committed"))?;
        Ok(())
    }

    pub(super) async fn rollback(&mut self) {
        self.book.forget();
        self.data_version = -1;
        // Fails only when there is no transaction, or when the connection is gone: then the next begin says so.
        if let Err(error) = sqlx::query("ROLLBACK").execute(&mut self.conn).await {
            tracing::debug!(error = %with_causes(&error), "there was nothing to roll back");
        }
    }

    pub(super) async fn close(self) {
        if let Err(error) = self.conn.close().await {
            tracing::warn!(error = %with_causes(&error), "the store did not close cleanly; nothing that was accepted is lost");
        }
    }

    /// Marks the rest of this commit as the last one.
    pub(super) fn shut(&mut self) {
        self.closing = true;
    }

    /// Writes all that has changed so far into the open transaction.
    pub(super) async fn flush(&mut self) -> Result<(), StoreError> {
        let doing = failed("wrote what has changed");
        for id in std::mem::take(&mut self.book.dirty) {
            let Some(batch) = self.book.batches.get_mut(&id) else { continue };
            write_batch(batch, &mut self.conn).await?;
        }
        let notes = std::mem::take(&mut self.book.notes);
        for (target, tally) in &notes.counts {
            write_tally(tally, *target, &mut self.conn).await.map_err(&doing)?;
        }
        for lines in notes.ledger.chunks(1_000) {
            let rows: Vec<_> = lines
                .iter()
                .map(|line| (ms(line.at), line.alert, line.batch, line.job, line.event, line.count, &line.detail))
                .collect();
            sqlx::query(
                "INSERT INTO ledger (at, alert, batch, job, event, count, detail)
                 SELECT value->>0, value->>1, value->>2, value->>3, value->>4, value->>5, value->>6 FROM json_each(?)",
            )
            .bind(json(&rows)?)
            .execute(&mut self.conn)
            .await
            .map_err(&doing)?;
        }
        if !notes.doubts.is_empty() {
            sqlx::query(
                "INSERT OR IGNORE INTO in_doubt (batch, job, alert, at)
                 SELECT value->>0, value->>1, value->>2, value->>3 FROM json_each(?)",
            )
            .bind(json(&notes.doubts)?)
            .execute(&mut self.conn)
            .await
            .map_err(&doing)?;
        }
        // One list of plain texts a batch: the job in five digits, then the reference. Lists in lists cost SQLite twice as much.
        for lines in notes.refs.chunk_by(|a, b| a.batch == b.batch && a.channel == b.channel) {
            let rows: Vec<_> = lines.iter().map(|line| format!("{:05}{}", line.job, line.provider_ref)).collect();
            sqlx::query(
                "INSERT OR REPLACE INTO provider_refs (channel, ref, batch, job)
                 SELECT ?, substr(value, 6), ?, CAST(substr(value, 1, 5) AS INTEGER) FROM json_each(?)",
            )
            .bind(lines[0].channel.as_str())
            .bind(lines[0].batch)
            .bind(json(&rows)?)
            .execute(&mut self.conn)
            .await
            .map_err(&doing)?;
        }
        Ok(())
    }

    /// Brings a batch and its alert into memory.
    pub(super) async fn load(&mut self, id: BatchId) -> Result<(), StoreError> {
        if !self.book.batches.contains_key(&id.0) {
            let batch = read_batch(id, &mut self.conn).await?;
            self.book.batches.insert(id.0, batch);
        }
        let alert = self.book.batches[&id.0].alert;
        if !self.book.alerts.contains_key(&alert) {
            let row = read_alert(alert, &mut self.conn).await?;
            self.book.alerts.insert(alert, row);
        }
        Ok(())
    }

    /// The ids of an alert's batches that are still open.
    pub(super) async fn open_batches(&mut self, alert: i64) -> Result<Vec<i64>, StoreError> {
        let doing = failed("looked for open batches");
        sqlx::query("SELECT id FROM batches WHERE alert = ? AND closed = 0 ORDER BY id")
            .bind(alert)
            .fetch_all(&mut self.conn)
            .await
            .and_then(|rows| rows.iter().map(|row| row.try_get(0)).collect())
            .map_err(doing)
    }
}

async fn read_batch(id: BatchId, conn: &mut SqliteConnection) -> Result<BatchRow, StoreError> {
    let row = sqlx::query(batch_sql!("b.id = $1")).bind(id.0).fetch_optional(conn).await.map_err(failed("read a batch"))?;
    BatchRow::from_row(&row.ok_or_else(|| StoreError::NotFound { what: format!("batch {id}") })?)
}

pub(super) async fn read_alert(id: i64, conn: &mut SqliteConnection) -> Result<AlertRow, StoreError> {
    let row = sqlx::query(alert_sql!("id = $1")).bind(id).fetch_one(conn).await.map_err(failed("read an alert"))?;
    AlertRow::from_row(&row).map(|(_, alert)| alert)
}

async fn write_batch(batch: &mut BatchRow, conn: &mut SqliteConnection) -> Result<(), StoreError> {
    let doing = failed("wrote what has changed");
    let (jobs_changed, row_changed) = batch.take_changes();
    if jobs_changed {
        sqlx::query("UPDATE batch_jobs SET map = ? WHERE batch = ?")
            .bind(batch.jobs.as_bytes())
            .bind(batch.id)
            .execute(&mut *conn)
            .await
            .map_err(&doing)?;
    }
    if row_changed {
        sqlx::query(
            "UPDATE batches SET endpoint = ?, failover = ?, channel = ?, fence = ?, worker = ?, until = ?,
                 ready_at = ?, closed = ? WHERE id = ?",
        )
        .bind(batch.endpoint.0.as_str())
        .bind(json(&batch.failover)?)
        .bind(batch.endpoint.channel().0)
        .bind(batch.fence)
        .bind(batch.worker.as_str())
        .bind(batch.until)
        .bind(batch.ready_at)
        .bind(batch.closed_number())
        .bind(batch.id)
        .execute(&mut *conn)
        .await
        .map_err(&doing)?;
    }
    Ok(())
}

async fn write_tally(tally: &Tally, target: i64, conn: &mut SqliteConnection) -> Result<(), sqlx::Error> {
    let mut query = sqlx::query(
        "UPDATE counters SET queued = queued + ?, submitting = submitting + ?, deferred = deferred + ?,
             in_doubt = in_doubt + ?, accepted = accepted + ?, delivered = delivered + ?, undelivered = undelivered + ?,
             refused = refused + ?, expired = expired + ?, withdrawn = withdrawn + ?, segments = segments + ?,
             ever_in_doubt = ever_in_doubt + ? WHERE target = ?",
    );
    for number in tally.numbers() {
        query = query.bind(number);
    }
    query.bind(target).execute(conn).await.map(|_| ())
}
