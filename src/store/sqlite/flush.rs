//! What one commit writes at its end: batches, counts, lines of the ledger, doubts, providers' references.
//!
//! Statements go to the connection many at a time: each trip there costs two changes of threads, which for a single
//! message is most of its cost.

use sqlx::sqlite::{Sqlite, SqliteConnection};
use sqlx::{Encode, QueryBuilder, Type};

use super::unit::Unit;
use crate::store::StoreError;
use crate::store::batch::{BatchRow, Notes, Tally};
use crate::store::values::{failed, json, ms};

/// The most statements of one trip.
const TRIP_STATEMENTS: usize = 8;

/// The most lines of the ledger in one statement.
const LEDGER_LINES: usize = 1_000;

/// The columns of `counters`, in the order of [`Tally::numbers`].
const COUNTS: [&str; 12] = [
    "queued",
    "submitting",
    "deferred",
    "in_doubt",
    "accepted",
    "delivered",
    "undelivered",
    "refused",
    "expired",
    "withdrawn",
    "segments",
    "ever_in_doubt",
];

/// Statements on their way.
struct Trip<'c> {
    conn: &'c mut SqliteConnection,
    sql: QueryBuilder<Sqlite>,
    statements: usize,
}

impl<'c> Trip<'c> {
    fn new(conn: &'c mut SqliteConnection) -> Self {
        Self { conn, sql: QueryBuilder::default(), statements: 0 }
    }

    fn sql(&mut self, text: &'static str) -> &mut Self {
        self.sql.push(text);
        self
    }

    fn bind<'q, T: Encode<'q, Sqlite> + Type<Sqlite>>(&mut self, value: T) -> &mut Self {
        self.sql.push_bind(value);
        self
    }

    /// Ends a statement, and takes what there is to the connection when it is enough.
    async fn end(&mut self) -> Result<(), sqlx::Error> {
        self.sql.push(";");
        self.statements += 1;
        if self.statements < TRIP_STATEMENTS { Ok(()) } else { self.go().await }
    }

    async fn go(&mut self) -> Result<(), sqlx::Error> {
        if self.statements > 0 {
            self.sql.build().execute(&mut *self.conn).await?;
            self.sql = QueryBuilder::default();
            self.statements = 0;
        }
        Ok(())
    }
}

impl Unit {
    /// Writes what has changed and commits it.
    pub(super) async fn commit(&mut self) -> Result<(), StoreError> {
        let doing = failed("committed");
        let mut trip = self.changes().await?;
        trip.sql("COMMIT").end().await.map_err(&doing)?;
        trip.go().await.map_err(&doing)
    }

    /// Writes all that has changed so far into the open transaction.
    pub(super) async fn flush(&mut self) -> Result<(), StoreError> {
        self.changes().await?.go().await.map_err(failed("wrote what has changed"))
    }

    /// Puts all that has changed so far on a trip; the last part of it has still to go.
    async fn changes(&mut self) -> Result<Trip<'_>, StoreError> {
        let doing = failed("wrote what has changed");
        let dirty = std::mem::take(&mut self.book.dirty);
        let notes = std::mem::take(&mut self.book.notes);
        let mut trip = Trip::new(&mut self.conn);
        for id in dirty {
            let Some(batch) = self.book.batches.get_mut(&id) else { continue };
            let failover = json(&batch.failover)?;
            batch_changes(&mut trip, batch, failover).await.map_err(&doing)?;
        }
        for (target, tally) in &notes.counts {
            count_changes(&mut trip, *target, tally).await.map_err(&doing)?;
        }
        note_changes(&mut trip, &notes).await?;
        Ok(trip)
    }
}

async fn batch_changes(trip: &mut Trip<'_>, batch: &mut BatchRow, failover: String) -> Result<(), sqlx::Error> {
    let (jobs_changed, row_changed) = batch.take_changes();
    if jobs_changed {
        trip.sql("UPDATE batch_jobs SET map = ").bind(batch.jobs.as_bytes());
        trip.sql(" WHERE batch = ").bind(batch.id).end().await?;
    }
    if row_changed {
        trip.sql("UPDATE batches SET endpoint = ").bind(batch.endpoint.0.as_str());
        trip.sql(", failover = ").bind(failover);
        trip.sql(", channel = ").bind(batch.endpoint.channel().0);
        trip.sql(", fence = ").bind(batch.fence);
        trip.sql(", worker = ").bind(batch.worker.as_str());
        trip.sql(", until = ").bind(batch.until);
        trip.sql(", ready_at = ").bind(batch.ready_at);
        trip.sql(", closed = ").bind(batch.closed_number());
        trip.sql(" WHERE id = ").bind(batch.id).end().await?;
    }
    Ok(())
}

async fn count_changes(trip: &mut Trip<'_>, target: i64, tally: &Tally) -> Result<(), sqlx::Error> {
    trip.sql("UPDATE counters SET ");
    for (position, (column, number)) in COUNTS.into_iter().zip(tally.numbers()).enumerate() {
        trip.sql(if position == 0 { "" } else { ", " }).sql(column).sql(" = ").sql(column).sql(" + ").bind(number);
    }
    trip.sql(" WHERE target = ").bind(target).end().await
}

async fn note_changes(trip: &mut Trip<'_>, notes: &Notes) -> Result<(), StoreError> {
    let doing = failed("wrote what has changed");
    for lines in notes.ledger.chunks(LEDGER_LINES) {
        let rows: Vec<_> = lines
            .iter()
            .map(|line| (ms(line.at), line.alert, line.batch, line.job, line.event, line.count, &line.detail))
            .collect();
        trip.sql(
            "INSERT INTO ledger (at, alert, batch, job, event, count, detail)
             SELECT value->>0, value->>1, value->>2, value->>3, value->>4, value->>5, value->>6 FROM json_each(",
        );
        trip.bind(json(&rows)?).sql(")").end().await.map_err(&doing)?;
    }
    if !notes.doubts.is_empty() {
        trip.sql(
            "INSERT OR IGNORE INTO in_doubt (batch, job, alert, at)
             SELECT value->>0, value->>1, value->>2, value->>3 FROM json_each(",
        );
        trip.bind(json(&notes.doubts)?).sql(")").end().await.map_err(&doing)?;
    }
    // One list of plain texts a batch: the job in five digits, then the reference. Lists in lists cost SQLite twice as much.
    for lines in notes.refs.chunk_by(|a, b| a.batch == b.batch && a.channel == b.channel) {
        let rows: Vec<_> = lines.iter().map(|line| format!("{:05}{}", line.job, line.provider_ref)).collect();
        trip.sql("INSERT OR REPLACE INTO provider_refs (channel, ref, batch, job) SELECT ").bind(lines[0].channel.as_str());
        trip.sql(", substr(value, 6), ").bind(lines[0].batch);
        trip.sql(", CAST(substr(value, 1, 5) AS INTEGER) FROM json_each(").bind(json(&rows)?);
        trip.sql(")").end().await.map_err(&doing)?;
    }
    Ok(())
}
