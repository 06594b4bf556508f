//! Copies a whole store into an empty one of any kind, and makes sure that nothing of it was lost.
//!
//! The copy is one transaction: it is there whole, or the other store stays empty. Nothing is taken from the first one.

use std::path::Path;

use super::side::Side;
use super::{TABLES, Table, Value};
use crate::domain::{Digest, ModeName};
use crate::store::{AddressKey, Settings, StoreError};

/// How many rows are read and written at once.
const ROWS_AT_ONCE: usize = 1_000;

/// Tables that are empty in a store that was never used.
const MUST_BE_EMPTY: &[&str] = &["plans", "alerts", "ledger", "subscribers", "early_receipts", "users", "audit"];

/// One table that was copied.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Copied {
    /// Its name.
    pub table: &'static str,
    /// Its rows.
    pub rows: u64,
    /// A digest of all of them, the same on both sides.
    pub digest: Digest,
}

/// Why a store was not copied.
#[derive(Debug, thiserror::Error)]
pub enum CopyError {
    /// One of the two failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The other store has something in it.
    #[error("the store to copy to is not empty: its table `{table}` has rows")]
    NotEmpty {
        /// The table.
        table: &'static str,
    },
    /// Processes work on the store.
    #[error("{workers} processes work on the store to copy from: stop them first, or what they write is not copied")]
    InUse {
        /// How many.
        workers: u64,
    },
    /// The key of the other store is another one.
    #[error("the two configurations name different address keys: addresses stay sealed, so copy the key file too")]
    OtherKey,
    /// What was written is not what was read.
    #[error("the copy of table `{table}` is not the same ({read} rows read, {written} written): nothing was kept")]
    Differs {
        /// The table.
        table: &'static str,
        /// Rows of the first store.
        read: u64,
        /// Rows of the other.
        written: u64,
    },
}

/// Copies one store into another that is empty. `progress` hears of every table as it goes on, with the rows so far.
/// Relative files of the settings start at their own folder.
///
/// # Errors
/// See [`CopyError`]; nothing is kept then.
pub async fn copy(
    from: (&Settings, &Path),
    to: (&Settings, &Path),
    mode: ModeName,
    keys: (&AddressKey, &AddressKey),
    now: jiff::Timestamp,
    progress: &mut (dyn FnMut(&'static str, u64) + Send),
) -> Result<Vec<Copied>, CopyError> {
    if keys.0.reveal() != keys.1.reveal() {
        return Err(CopyError::OtherKey);
    }
    // Each is opened once: that checks mode and key, and makes the tables of the other.
    let first = crate::store::open(from.0, mode, keys.0.clone(), from.1).await?;
    let workers = first.attendance(now).await?;
    first.close().await;
    let workers: std::collections::BTreeSet<_> = workers.into_iter().map(|entry| entry.worker).collect();
    if !workers.is_empty() {
        return Err(CopyError::InUse { workers: workers.len() as u64 });
    }
    crate::store::open(to.0, mode, keys.1.clone(), to.1).await?.close().await;
    let mut source = Side::open(from.0, from.1, false).await?;
    let mut target = Side::open(to.0, to.1, true).await?;
    for table in TABLES.iter().filter(|table| MUST_BE_EMPTY.contains(&table.name)) {
        if !target.page(table, None, 1).await?.is_empty() {
            return Err(CopyError::NotEmpty { table: table.name });
        }
    }
    let mut copied = Vec::new();
    for table in TABLES {
        let mut read = Running::default();
        let mut last: Option<Vec<Value>> = None;
        loop {
            let rows = source.page(table, last.as_deref(), ROWS_AT_ONCE).await?;
            let Some(end) = rows.last() else { break };
            last = Some(end.clone());
            target.write(table, &rows).await?;
            for row in &rows {
                read.add(row);
            }
            progress(table.name, read.rows);
        }
        let written = digest_of(&mut target, table).await?;
        let (rows, digest) = read.end();
        if (rows, &digest) != (written.0, &written.1) {
            return Err(CopyError::Differs { table: table.name, read: rows, written: written.0 });
        }
        copied.push(Copied { table: table.name, rows, digest });
    }
    target.commit(TABLES).await?;
    Ok(copied)
}

/// Rows and digest of a table.
pub(super) async fn digest_of(side: &mut Side, table: &Table) -> Result<(u64, Digest), StoreError> {
    let mut running = Running::default();
    side.each_of(table, &mut |row| {
        running.add(&row);
        Ok(())
    })
    .await?;
    Ok(running.end())
}

/// A digest of rows that never holds more than some of them: of what came before and the next part.
#[derive(Default)]
struct Running {
    rows: u64,
    before: String,
    part: Vec<u8>,
}

/// Bytes of a part.
const PART_BYTES: usize = 65_536;

impl Running {
    fn add(&mut self, row: &[Value]) {
        self.rows += 1;
        for value in row {
            value.feed(&mut self.part);
        }
        if self.part.len() >= PART_BYTES {
            self.fold();
        }
    }

    fn fold(&mut self) {
        let mut bytes = std::mem::take(&mut self.before).into_bytes();
        bytes.append(&mut self.part);
        self.before = Digest::of(&bytes).as_str().to_owned();
    }

    fn end(mut self) -> (u64, Digest) {
        let mut bytes = std::mem::take(&mut self.before).into_bytes();
        bytes.append(&mut self.part);
        (self.rows, Digest::of(&bytes))
    }
}
