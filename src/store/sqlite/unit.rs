//! What one commit changes: batches in memory, lines for the ledger, counts; written together at the end.
//!
//! Nothing of it is believed after a failed commit, or after another process has written: the next commit reads anew.

use std::sync::Arc;

use sqlx::sqlite::SqliteConnection;
use sqlx::{Connection as _, Row as _};

use super::turn;
use crate::domain::{BatchId, ModeName, with_causes};
use crate::store::StoreError;
use crate::store::batch::{AlertRow, BatchRow, Book, alert_sql, batch_sql};
use crate::store::seal::Sealer;
use crate::store::values::failed;

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
            self.book.targets.clear();
        }
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
