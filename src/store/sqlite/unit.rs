//! What one commit changes: batches in memory, lines for the ledger, counts; written together at the end.
//!
//! Nothing of it is believed after a failed commit, or after another process has written: the next commit reads anew.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use jiff::Timestamp;
use sqlx::sqlite::SqliteConnection;
use sqlx::{Connection as _, Row as _};

use super::batch::{AlertRow, BatchRow, Tally};
use super::seal::Sealer;
use crate::domain::{BatchId, JobIndex, ModeName};
use crate::store::StoreError;

/// The most batches kept in memory between commits (3 kB each).
pub(super) const KEPT_BATCHES: usize = 4_096;

/// The most alerts kept in memory between commits.
const KEPT_ALERTS: usize = 1_024;

/// Makes a database error that says what the store did.
pub(super) fn failed(doing: &'static str) -> impl Fn(sqlx::Error) -> StoreError {
    move |source| StoreError::Database { doing, source }
}

/// Milliseconds since 1970; the store keeps no finer time.
pub(super) fn ms(at: Timestamp) -> i64 {
    at.as_millisecond()
}

/// The time that was stored as milliseconds.
pub(super) fn time(ms: i64) -> Result<Timestamp, StoreError> {
    Timestamp::from_millisecond(ms).map_err(|error| StoreError::Corrupt { what: "time", why: error.to_string() })
}

/// A stored value that cannot be read.
pub(super) fn corrupt(what: &'static str) -> impl Fn(String) -> StoreError {
    move |why| StoreError::Corrupt { what, why }
}

/// One line for the ledger.
pub(super) struct Line {
    pub(super) at: Timestamp,
    pub(super) alert: i64,
    pub(super) batch: Option<i64>,
    pub(super) job: Option<JobIndex>,
    pub(super) event: &'static str,
    pub(super) count: u64,
    pub(super) detail: String,
}

/// One provider's id of a submission.
pub(super) struct RefLine {
    pub(super) channel: String,
    pub(super) provider_ref: String,
    pub(super) batch: i64,
    pub(super) job: JobIndex,
}

/// What is noted beside the batches until the flush.
#[derive(Default)]
pub(super) struct Notes {
    pub(super) ledger: Vec<Line>,
    pub(super) counts: BTreeMap<i64, Tally>,
    pub(super) doubts: Vec<(i64, JobIndex, i64, i64)>,
    pub(super) refs: Vec<RefLine>,
}

impl Notes {
    pub(super) fn count(&mut self, target: i64, tally: &Tally) {
        if !tally.is_zero() {
            self.counts.entry(target).or_default().add(tally);
        }
    }
}

/// See the module.
pub(super) struct Unit {
    pub(super) conn: SqliteConnection,
    pub(super) sealer: Arc<Sealer>,
    pub(super) mode: ModeName,
    pub(super) closing: bool,
    pub(super) batches: HashMap<i64, BatchRow>,
    pub(super) alerts: HashMap<i64, AlertRow>,
    pub(super) dirty: BTreeSet<i64>,
    pub(super) notes: Notes,
    pub(super) early_receipts: i64,
    pub(super) early_limit: u32,
    data_version: i64,
}

impl Unit {
    pub(super) fn new(conn: SqliteConnection, sealer: Arc<Sealer>, mode: ModeName, early_limit: u32) -> Self {
        Self {
            conn,
            sealer,
            mode,
            closing: false,
            batches: HashMap::new(),
            alerts: HashMap::new(),
            dirty: BTreeSet::new(),
            notes: Notes::default(),
            early_receipts: 0,
            early_limit,
            data_version: -1,
        }
    }

    pub(super) async fn begin(&mut self) -> Result<(), StoreError> {
        let doing = failed("began a transaction");
        // Two statements in one go: each go costs two changes of threads.
        let version: i64 =
            sqlx::query_scalar("BEGIN IMMEDIATE; PRAGMA data_version").fetch_one(&mut self.conn).await.map_err(&doing)?;
        if version != self.data_version {
            self.forget();
            self.early_receipts =
                sqlx::query_scalar("SELECT count(*) FROM early_receipts").fetch_one(&mut self.conn).await.map_err(&doing)?;
            self.data_version = version;
        }
        if self.batches.len() > KEPT_BATCHES {
            self.batches.retain(|_, batch| batch.is_held());
        }
        if self.batches.len() > KEPT_BATCHES {
            self.batches.clear();
        }
        if self.alerts.len() > KEPT_ALERTS {
            self.alerts.clear();
        }
        Ok(())
    }

    pub(super) async fn commit(&mut self) -> Result<(), StoreError> {
        self.flush().await?;
        sqlx::query("COMMIT").execute(&mut self.conn).await.map_err(failed("committed"))?;
        Ok(())
    }

    pub(super) async fn rollback(&mut self) {
        self.forget();
        self.data_version = -1;
        // Fails only when there is no transaction, or when the connection is gone: then the next begin says so.
        if let Err(error) = sqlx::query("ROLLBACK").execute(&mut self.conn).await {
            tracing::debug!(%error, "there was nothing to roll back");
        }
    }

    fn forget(&mut self) {
        self.batches.clear();
        self.alerts.clear();
        self.dirty.clear();
        self.notes = Notes::default();
    }

    pub(super) async fn close(self) {
        if let Err(error) = self.conn.close().await {
            tracing::warn!(%error, "the store did not close cleanly; nothing that was accepted is lost");
        }
    }

    /// Marks the rest of this commit as the last one.
    pub(super) fn shut(&mut self) {
        self.closing = true;
    }

    /// Writes all that has changed so far into the open transaction.
    pub(super) async fn flush(&mut self) -> Result<(), StoreError> {
        let doing = failed("wrote what has changed");
        for id in std::mem::take(&mut self.dirty) {
            let Some(batch) = self.batches.get_mut(&id) else { continue };
            batch.write(&mut self.conn).await.map_err(&doing)?;
        }
        let notes = std::mem::take(&mut self.notes);
        for (target, tally) in &notes.counts {
            tally.write(*target, &mut self.conn).await.map_err(&doing)?;
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
        if !self.batches.contains_key(&id.0) {
            let batch = BatchRow::read(id.0, &mut self.conn).await?;
            self.batches.insert(id.0, batch);
        }
        let alert = self.batches[&id.0].alert;
        if !self.alerts.contains_key(&alert) {
            let row = AlertRow::read(alert, &mut self.conn).await?;
            self.alerts.insert(alert, row);
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

/// A list as JSON, for one statement that writes many rows.
pub(super) fn json<T: serde::Serialize>(rows: &T) -> Result<String, StoreError> {
    serde_json::to_string(rows).map_err(|error| StoreError::Corrupt { what: "list of rows", why: error.to_string() })
}
