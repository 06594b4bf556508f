//! The read side: what is due, how far an alert has come, what the ledger says, and the addresses of a claimed batch.
//!
//! It never writes, and opens addresses for a claimed batch only.

use std::collections::HashMap;

use jiff::Timestamp;
use sqlx::postgres::PgConnection;
use sqlx::{Connection as _, Row as _};

use super::fault::lock_key;
use super::unit::LEDGER;
use crate::domain::{Address, AlertKey, BatchId, ChannelId, JobIndex, Lane, RenderedMessage, SubscriberCount, Ticket};
use crate::store::batch::{Job, JobMap, job_status, rank_of, recipients};
use crate::store::seal::Sealer;
use crate::store::values::{Fields as _, corrupt, failed, ms, time};
use crate::store::{ClaimedJob, DeadLetter, InDoubt, JobStatus, LedgerEntry, StoreError, TargetProgress, rows};

pub(super) async fn due(conn: &mut PgConnection, now: Timestamp, limit: u32) -> Result<Vec<Ticket>, StoreError> {
    let doing = failed("looked for what is due");
    let found = sqlx::query(
        "SELECT b.id, l.channel, l.rank FROM (SELECT DISTINCT rank, channel FROM batches WHERE closed = 0) l
         JOIN LATERAL (
             SELECT d.id, d.ready_at FROM batches d
             WHERE d.closed = 0 AND d.rank = l.rank AND d.channel = l.channel AND d.ready_at <= $1
             ORDER BY d.ready_at, d.id LIMIT $2) b ON true
         ORDER BY l.rank, b.ready_at, b.id",
    )
    .bind(ms(now))
    .bind(i64::from(limit))
    .fetch_all(conn)
    .await
    .map_err(&doing)?;
    found
        .iter()
        .map(|row| {
            let channel = ChannelId(row.try_get(1).map_err(&doing)?);
            let rank = rank_of(row.try_get(2).map_err(&doing)?)?;
            Ok(Ticket { batch: BatchId(row.try_get(0).map_err(&doing)?), lane: Lane { channel, rank } })
        })
        .collect()
}

pub(super) async fn next_due(conn: &mut PgConnection, now: Timestamp) -> Result<Option<Timestamp>, StoreError> {
    let next: Option<i64> = sqlx::query_scalar(
        "SELECT min((SELECT d.ready_at FROM batches d
                     WHERE d.closed = 0 AND d.rank = l.rank AND d.channel = l.channel AND d.ready_at > $1
                     ORDER BY d.ready_at LIMIT 1))
         FROM (SELECT DISTINCT rank, channel FROM batches WHERE closed = 0) l",
    )
    .bind(ms(now))
    .fetch_one(conn)
    .await
    .map_err(failed("looked for what is due next"))?;
    next.map(time).transpose()
}

/// The jobs of a claimed batch with their addresses, and those whose subscriber has said STOP since.
pub(super) async fn addressed(
    conn: &mut PgConnection,
    sealer: &Sealer,
    batch: BatchId,
    jobs: &[(JobIndex, Job)],
) -> Result<(Vec<ClaimedJob>, Vec<JobIndex>), StoreError> {
    let doing = failed("read the addresses of a batch");
    let ids: Vec<u8> = sqlx::query_scalar("SELECT ids FROM batch_recipients WHERE batch = $1")
        .bind(batch.0)
        .fetch_one(&mut *conn)
        .await
        .map_err(&doing)?;
    let ids = recipients::unpack(&ids)?;
    let missing = || corrupt("list of recipients")("it is shorter than the batch".to_owned());
    let wanted: Vec<i64> =
        jobs.iter().map(|(index, _)| ids.get(usize::from(*index)).copied().ok_or_else(missing)).collect::<Result<_, _>>()?;
    let found = sqlx::query("SELECT id, sealed FROM subscribers WHERE id = ANY($1) AND NOT stopped")
        .bind(&wanted)
        .fetch_all(conn)
        .await
        .map_err(&doing)?;
    let mut sealed: HashMap<i64, Vec<u8>> = HashMap::with_capacity(found.len());
    for row in &found {
        sealed.insert(row.try_get(0).map_err(&doing)?, row.try_get(1).map_err(&doing)?);
    }
    let mut claimed = Vec::with_capacity(jobs.len());
    let mut left_out = Vec::new();
    for ((index, job), id) in jobs.iter().zip(wanted) {
        match sealed.get_mut(&id) {
            Some(bytes) => {
                let address: Address = sealer.open(&mut bytes.clone())?;
                claimed.push(job.claimed(*index, address));
            }
            None => left_out.push(*index),
        }
    }
    Ok((claimed, left_out))
}

pub(super) async fn message(conn: &mut PgConnection, id: i64) -> Result<RenderedMessage, StoreError> {
    let text: String = sqlx::query_scalar(rows::MESSAGE).bind(id).fetch_one(conn).await.map_err(failed("read a text"))?;
    serde_json::from_str(&text).map_err(|error| corrupt("text")(error.to_string()))
}

/// The row of an alert, where there is one.
pub(super) async fn alert_id(conn: &mut PgConnection, key: &AlertKey) -> Result<Option<(i64, bool)>, StoreError> {
    let doing = failed("looked for an alert");
    sqlx::query(rows::ALERT_ID)
        .bind(key.sender.as_str())
        .bind(key.identifier.as_str())
        .bind(ms(key.sent))
        .fetch_optional(conn)
        .await
        .and_then(|row| row.map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).transpose())
        .map_err(doing)
}

async fn known_alert(conn: &mut PgConnection, key: &AlertKey) -> Result<i64, StoreError> {
    let found = alert_id(conn, key).await?;
    found.map(|(id, _)| id).ok_or_else(|| StoreError::NotFound { what: format!("alert {key}") })
}

pub(super) async fn progress(conn: &mut PgConnection, key: &AlertKey) -> Result<Vec<TargetProgress>, StoreError> {
    let alert = known_alert(conn, key).await?;
    let found = sqlx::query(
        "SELECT t.target, t.endpoint, t.language_asked, t.language_used,
             coalesce(sum(c.segments), 0)::bigint, coalesce(sum(c.ever_in_doubt), 0)::bigint,
             coalesce(sum(c.queued), 0)::bigint, coalesce(sum(c.submitting), 0)::bigint,
             coalesce(sum(c.deferred), 0)::bigint, coalesce(sum(c.in_doubt), 0)::bigint,
             coalesce(sum(c.accepted), 0)::bigint, coalesce(sum(c.delivered), 0)::bigint,
             coalesce(sum(c.undelivered), 0)::bigint, coalesce(sum(c.refused), 0)::bigint,
             coalesce(sum(c.expired), 0)::bigint, coalesce(sum(c.withdrawn), 0)::bigint
         FROM targets t LEFT JOIN counters c ON c.target = t.id WHERE t.alert = $1
         GROUP BY t.id ORDER BY t.target, t.id",
    )
    .bind(alert)
    .fetch_all(conn)
    .await
    .map_err(failed("read an alert's progress"))?;
    found.iter().map(rows::progress).collect()
}

/// The number of the last line that nobody with a lower one can still write.
pub(super) async fn ledger_end(conn: &mut PgConnection, schema: &str) -> Result<i64, StoreError> {
    let doing = failed("read the ledger's end");
    let mut reading = conn.begin().await.map_err(&doing)?;
    sqlx::query("SELECT pg_advisory_xact_lock($1)")
        .bind(lock_key(schema, LEDGER))
        .execute(&mut *reading)
        .await
        .map_err(&doing)?;
    let settled: i64 = sqlx::query_scalar(rows::LEDGER_END).fetch_one(&mut *reading).await.map_err(&doing)?;
    reading.commit().await.map_err(&doing)?;
    Ok(settled)
}

/// Lines of the ledger. A line with a number below one that was read never comes later: the lock waits for those who
/// have their numbers and have not committed.
pub(super) async fn ledger(
    conn: &mut PgConnection,
    schema: &str,
    key: Option<&AlertKey>,
    after_seq: i64,
    limit: u32,
) -> Result<Vec<LedgerEntry>, StoreError> {
    let doing = failed("read the ledger");
    let alert = match key {
        Some(key) => Some(known_alert(conn, key).await?),
        None => None,
    };
    let settled = ledger_end(conn, schema).await?;
    let query = sqlx::query(if alert.is_some() { rows::LEDGER_OF } else { rows::LEDGER });
    let query = query.bind(after_seq).bind(i64::from(limit));
    let query = match alert {
        Some(alert) => query.bind(alert),
        None => query,
    };
    let found = query.fetch_all(conn).await.map_err(&doing)?;
    let mut lines: Vec<LedgerEntry> = found.iter().map(rows::ledger_entry).collect::<Result<_, _>>()?;
    lines.retain(|line| line.seq <= settled);
    Ok(lines)
}

pub(super) async fn in_doubt(conn: &mut PgConnection, key: &AlertKey) -> Result<Vec<InDoubt>, StoreError> {
    let doing = failed("read what is in doubt");
    let alert = known_alert(conn, key).await?;
    let found = sqlx::query(rows::IN_DOUBT).bind(alert).fetch_all(&mut *conn).await.map_err(&doing)?;
    let mut maps: HashMap<i64, JobMap> = HashMap::new();
    let batches = sqlx::query(
        "SELECT batch, map FROM batch_jobs WHERE batch IN (SELECT DISTINCT d.batch FROM in_doubt d WHERE d.alert = $1)",
    )
    .bind(alert)
    .fetch_all(conn)
    .await
    .map_err(&doing)?;
    for row in batches {
        maps.insert(row.try_get(0).map_err(&doing)?, JobMap::from_bytes(row.try_get(1).map_err(&doing)?)?);
    }
    let mut list = Vec::with_capacity(found.len());
    for row in found {
        let batch = row.number(0).map_err(&doing)?;
        let job: JobIndex = row.small(1).map_err(&doing)?;
        let state = maps.get(&batch).and_then(|map| map.get(job)).map(|job| job.state);
        let state = state.ok_or_else(|| corrupt("job map")(format!("it has no job {job}")))?;
        list.push(InDoubt { batch: BatchId(batch), job, at: time(row.number(2).map_err(&doing)?)?, state });
    }
    Ok(list)
}

/// One job by its batch and position.
pub(super) async fn job(conn: &mut PgConnection, batch: BatchId, index: JobIndex) -> Result<JobStatus, StoreError> {
    let found = sqlx::query(rows::JOB).bind(batch.0).fetch_optional(conn).await.map_err(failed("read a job"))?;
    job_status(found.as_ref(), batch, index)
}

pub(super) async fn early_receipts(conn: &mut PgConnection) -> Result<u64, StoreError> {
    let counted: i64 = sqlx::query_scalar("SELECT count(*) FROM early_receipts")
        .fetch_one(conn)
        .await
        .map_err(failed("counted early receipts"))?;
    Ok(u64::try_from(counted).unwrap_or(0))
}

pub(super) async fn dead_letters(conn: &mut PgConnection, limit: u32) -> Result<Vec<DeadLetter>, StoreError> {
    let query = sqlx::query(rows::DEAD_LETTERS).bind(i64::from(limit));
    query.fetch_all(conn).await.map_err(failed("read dead letters"))?.iter().map(rows::dead_letter).collect()
}

pub(super) async fn subscriber_counts(conn: &mut PgConnection) -> Result<Vec<SubscriberCount>, StoreError> {
    let found = sqlx::query(rows::SUBSCRIBER_COUNTS).fetch_all(conn).await.map_err(failed("counted subscribers"))?;
    found.iter().map(rows::subscriber_count).collect()
}
