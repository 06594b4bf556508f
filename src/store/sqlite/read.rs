//! The read side: what is due, how far an alert has come, what the ledger says, and the addresses of a claimed batch.
//!
//! It never writes, and opens addresses for a claimed batch only.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use jiff::Timestamp;
use sqlx::Row as _;
use sqlx::sqlite::SqliteConnection;

use crate::domain::{Address, AlertKey, BatchId, ChannelId, JobIndex, Lane, SubscriberCount, Ticket};
use crate::store::batch::{Job, JobMap, job_status, rank_of, recipients};
use crate::store::seal::Sealer;
use crate::store::values::{corrupt, failed, json, ms, time};
use crate::store::{ClaimedJob, DeadLetter, InDoubt, JobStatus, LedgerEntry, StoreError, TargetProgress, rows};

pub(super) async fn due(conn: &mut SqliteConnection, now: Timestamp, limit: u32) -> Result<Vec<Ticket>, StoreError> {
    let doing = failed("looked for what is due");
    let rows = sqlx::query(
        "SELECT b.id, b.channel, b.rank FROM (SELECT DISTINCT rank, channel FROM batches WHERE closed = 0) l
         CROSS JOIN batches b ON b.id IN (
             SELECT d.id FROM batches d WHERE d.closed = 0 AND d.rank = l.rank AND d.channel = l.channel AND d.ready_at <= ?1
             ORDER BY d.ready_at, d.id LIMIT ?2)
         ORDER BY b.rank, b.ready_at, b.id",
    )
    .bind(ms(now))
    .bind(limit)
    .fetch_all(conn)
    .await
    .map_err(&doing)?;
    rows.iter()
        .map(|row| {
            let channel = ChannelId(row.try_get(1).map_err(&doing)?);
            let rank = rank_of(row.try_get(2).map_err(&doing)?)?;
            Ok(Ticket { batch: BatchId(row.try_get(0).map_err(&doing)?), lane: Lane { channel, rank } })
        })
        .collect()
}

/// A number that grows with each accepted alert.
pub(super) async fn acceptances(conn: &mut SqliteConnection) -> Result<i64, StoreError> {
    let newest: Option<i64> =
        sqlx::query_scalar("SELECT max(id) FROM alerts").fetch_one(conn).await.map_err(failed("looked for what was accepted"))?;
    Ok(newest.unwrap_or(0))
}

pub(super) async fn next_due(conn: &mut SqliteConnection, now: Timestamp) -> Result<Option<Timestamp>, StoreError> {
    let next: Option<i64> = sqlx::query_scalar(
        "SELECT min((SELECT d.ready_at FROM batches d
                     WHERE d.closed = 0 AND d.rank = l.rank AND d.channel = l.channel AND d.ready_at > ?
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
    conn: &mut SqliteConnection,
    sealer: &Sealer,
    batch: BatchId,
    jobs: &[(JobIndex, Job)],
) -> Result<(Vec<ClaimedJob>, Vec<JobIndex>), StoreError> {
    let doing = failed("read the addresses of a batch");
    let ids: Vec<u8> = sqlx::query_scalar("SELECT ids FROM batch_recipients WHERE batch = ?")
        .bind(batch.0)
        .fetch_one(&mut *conn)
        .await
        .map_err(&doing)?;
    let ids = recipients::unpack(&ids)?;
    let missing = || corrupt("list of recipients")("it is shorter than the batch".to_owned());
    let wanted: Vec<i64> =
        jobs.iter().map(|(index, _)| ids.get(usize::from(*index)).copied().ok_or_else(missing)).collect::<Result<_, _>>()?;
    // One row for the whole batch: rows one by one cost more than their content.
    let packed: Option<String> = sqlx::query_scalar(
        "SELECT group_concat(j.key || ' ' || hex(s.sealed))
         FROM json_each(?) j CROSS JOIN subscribers s ON s.id = j.value AND s.stopped = 0",
    )
    .bind(json(&wanted)?)
    .fetch_one(conn)
    .await
    .map_err(&doing)?;
    let mut found: Vec<Option<Address>> = vec![None; jobs.len()];
    let mut sealed = Vec::new();
    for entry in packed.as_deref().unwrap_or_default().split(',').filter(|entry| !entry.is_empty()) {
        let unreadable = || corrupt("sealed address")("it is not in its own form".to_owned());
        let (position, digits) = entry.split_once(' ').ok_or_else(unreadable)?;
        let place = position.parse().ok().and_then(|position: usize| found.get_mut(position)).ok_or_else(unreadable)?;
        unhex(digits, &mut sealed).ok_or_else(unreadable)?;
        *place = Some(sealer.open(&mut sealed)?);
    }
    let mut claimed = Vec::with_capacity(jobs.len());
    let mut left_out = Vec::new();
    for ((index, job), address) in jobs.iter().zip(found) {
        match address {
            Some(address) => claimed.push(job.claimed(*index, address)),
            None => left_out.push(*index),
        }
    }
    Ok((claimed, left_out))
}

fn unhex(digits: &str, bytes: &mut Vec<u8>) -> Option<()> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    bytes.clear();
    for pair in digits.as_bytes().chunks(2) {
        let [high, low] = pair else { return None };
        bytes.push(digit(*high)? << 4 | digit(*low)?);
    }
    Some(())
}

pub(super) async fn message(conn: &mut SqliteConnection, id: i64) -> Result<crate::domain::RenderedMessage, StoreError> {
    let text: String = sqlx::query_scalar(rows::MESSAGE).bind(id).fetch_one(conn).await.map_err(failed("read a text"))?;
    serde_json::from_str(&text).map_err(|error| corrupt("text")(error.to_string()))
}

/// The row of an alert, where there is one.
pub(super) async fn alert_id(conn: &mut SqliteConnection, key: &AlertKey) -> Result<Option<(i64, bool)>, StoreError> {
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

async fn known_alert(conn: &mut SqliteConnection, key: &AlertKey) -> Result<i64, StoreError> {
    let found = alert_id(conn, key).await?;
    found.map(|(id, _)| id).ok_or_else(|| StoreError::NotFound { what: format!("alert {key}") })
}

pub(super) async fn progress(conn: &mut SqliteConnection, key: &AlertKey) -> Result<Vec<TargetProgress>, StoreError> {
    let alert = known_alert(conn, key).await?;
    let found = sqlx::query(
        "SELECT t.target, t.endpoint, t.language_asked, t.language_used, c.segments, c.ever_in_doubt,
             c.queued, c.submitting, c.deferred, c.in_doubt, c.accepted, c.delivered, c.undelivered, c.refused, c.expired,
             c.withdrawn
         FROM targets t JOIN counters c ON c.target = t.id WHERE t.alert = ? ORDER BY t.target, t.id",
    )
    .bind(alert)
    .fetch_all(conn)
    .await
    .map_err(failed("read an alert's progress"))?;
    found.iter().map(rows::progress).collect()
}

pub(super) async fn ledger(
    conn: &mut SqliteConnection,
    key: Option<&AlertKey>,
    after_seq: i64,
    limit: u32,
) -> Result<Vec<LedgerEntry>, StoreError> {
    let alert = match key {
        Some(key) => Some(known_alert(conn, key).await?),
        None => None,
    };
    let query = sqlx::query(if alert.is_some() { rows::LEDGER_OF } else { rows::LEDGER }).bind(after_seq).bind(limit);
    let query = match alert {
        Some(alert) => query.bind(alert),
        None => query,
    };
    query.fetch_all(conn).await.map_err(failed("read the ledger"))?.iter().map(rows::ledger_entry).collect()
}

pub(super) async fn ledger_end(conn: &mut SqliteConnection) -> Result<i64, StoreError> {
    sqlx::query_scalar(rows::LEDGER_END).fetch_one(conn).await.map_err(failed("read the ledger's end"))
}

pub(super) async fn in_doubt(conn: &mut SqliteConnection, key: &AlertKey) -> Result<Vec<InDoubt>, StoreError> {
    let doing = failed("read what is in doubt");
    let alert = known_alert(conn, key).await?;
    let found = sqlx::query(rows::IN_DOUBT).bind(alert).fetch_all(&mut *conn).await.map_err(&doing)?;
    let mut maps: HashMap<i64, JobMap> = HashMap::new();
    let mut list = Vec::with_capacity(found.len());
    for row in found {
        let (batch, job): (i64, JobIndex) = (row.try_get(0).map_err(&doing)?, row.try_get(1).map_err(&doing)?);
        if let Entry::Vacant(vacant) = maps.entry(batch) {
            let bytes: Vec<u8> = sqlx::query_scalar("SELECT map FROM batch_jobs WHERE batch = ?")
                .bind(batch)
                .fetch_one(&mut *conn)
                .await
                .map_err(&doing)?;
            vacant.insert(JobMap::from_bytes(bytes)?);
        }
        let state = maps.get(&batch).and_then(|map| map.get(job)).map(|job| job.state);
        let state = state.ok_or_else(|| corrupt("job map")(format!("it has no job {job}")))?;
        list.push(InDoubt { batch: BatchId(batch), job, at: time(row.try_get(2).map_err(&doing)?)?, state });
    }
    Ok(list)
}

pub(super) async fn early_receipts(conn: &mut SqliteConnection) -> Result<u64, StoreError> {
    let counted: i64 = sqlx::query_scalar("SELECT count(*) FROM early_receipts")
        .fetch_one(conn)
        .await
        .map_err(failed("counted early receipts"))?;
    Ok(u64::try_from(counted).unwrap_or(0))
}

/// One job by its batch and position.
pub(super) async fn job(conn: &mut SqliteConnection, batch: BatchId, index: JobIndex) -> Result<JobStatus, StoreError> {
    let found = sqlx::query(rows::JOB).bind(batch.0).fetch_optional(conn).await.map_err(failed("read a job"))?;
    job_status(found.as_ref(), batch, index)
}

pub(super) async fn dead_letters(conn: &mut SqliteConnection, limit: u32) -> Result<Vec<DeadLetter>, StoreError> {
    let found = sqlx::query(rows::DEAD_LETTERS).bind(limit).fetch_all(conn).await.map_err(failed("read dead letters"))?;
    found.iter().map(rows::dead_letter).collect()
}

pub(super) async fn subscriber_counts(conn: &mut SqliteConnection) -> Result<Vec<SubscriberCount>, StoreError> {
    let found = sqlx::query(rows::SUBSCRIBER_COUNTS).fetch_all(conn).await.map_err(failed("counted subscribers"))?;
    found.iter().map(rows::subscriber_count).collect()
}
