//! The read side: what is due, how far an alert has come, what the ledger says, and the addresses of a claimed batch.
//!
//! It never writes, and opens addresses for a claimed batch only.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use jiff::Timestamp;
use sqlx::Row as _;
use sqlx::sqlite::{SqliteConnection, SqliteRow};

use super::batch::rank_of;
use super::jobs::{Job, JobMap};
use super::recipients;
use super::seal::Sealer;
use super::unit::{corrupt, failed, json, ms, time};
use crate::domain::{
    Address, AlertKey, BatchId, ChannelId, EndpointId, JobIndex, JobState, Lane, Language, PlaceCode, SubscriberCount, Ticket,
};
use crate::store::{ClaimedJob, DeadLetter, InDoubt, JobStatus, LedgerEntry, StoreError, TargetProgress};

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
            Some(address) => claimed.push(claimed_job(*index, *job, address)),
            None => left_out.push(*index),
        }
    }
    Ok((claimed, left_out))
}

/// A job to do, with its address.
pub(super) fn claimed_job(job: JobIndex, state: Job, address: Address) -> ClaimedJob {
    ClaimedJob { job, address, attempts: u16::from(state.attempts), maybe_dup: state.maybe_sent }
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
    let text: String = sqlx::query_scalar("SELECT message_json FROM messages WHERE id = ?")
        .bind(id)
        .fetch_one(conn)
        .await
        .map_err(failed("read a text"))?;
    serde_json::from_str(&text).map_err(|error| corrupt("text")(error.to_string()))
}

/// The row of an alert, where there is one.
pub(super) async fn alert_id(conn: &mut SqliteConnection, key: &AlertKey) -> Result<Option<(i64, bool)>, StoreError> {
    let doing = failed("looked for an alert");
    sqlx::query("SELECT id, withdrawn_at IS NOT NULL FROM alerts WHERE sender = ? AND identifier = ? AND sent = ?")
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

fn language(tag: &str) -> Result<Language, StoreError> {
    Language::parse(tag).map_err(|error| corrupt("language")(error.to_string()))
}

pub(super) async fn progress(conn: &mut SqliteConnection, key: &AlertKey) -> Result<Vec<TargetProgress>, StoreError> {
    let doing = failed("read an alert's progress");
    let alert = known_alert(conn, key).await?;
    let rows = sqlx::query(
        "SELECT t.target, t.endpoint, t.language_asked, t.language_used, c.segments, c.ever_in_doubt,
             c.queued, c.submitting, c.deferred, c.in_doubt, c.accepted, c.delivered, c.undelivered, c.refused, c.expired,
             c.withdrawn
         FROM targets t JOIN counters c ON c.target = t.id WHERE t.alert = ? ORDER BY t.target, t.id",
    )
    .bind(alert)
    .fetch_all(conn)
    .await
    .map_err(&doing)?;
    rows.iter()
        .map(|row| {
            let number = |at: usize| row.try_get::<i64, _>(at).map(|n| u64::try_from(n).unwrap_or(0)).map_err(&doing);
            let mut states = Vec::new();
            for (at, state) in JobState::ALL.iter().enumerate() {
                let count = number(6 + at)?;
                if count > 0 {
                    states.push((*state, count));
                }
            }
            Ok(TargetProgress {
                target: row.try_get(0).map_err(&doing)?,
                endpoint: EndpointId(row.try_get(1).map_err(&doing)?),
                language_asked: language(row.try_get(2).map_err(&doing)?)?,
                language_used: language(row.try_get(3).map_err(&doing)?)?,
                states,
                segments: number(4)?,
                ever_in_doubt: number(5)?,
            })
        })
        .collect()
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
    let query = match alert {
        Some(alert) => sqlx::query(
            "SELECT l.seq, l.at, a.sender, a.identifier, a.sent, l.batch, l.job, l.event, l.count, l.detail
             FROM ledger l JOIN alerts a ON a.id = l.alert WHERE l.alert = ? AND l.seq > ? ORDER BY l.seq LIMIT ?",
        )
        .bind(alert),
        None => sqlx::query(
            "SELECT l.seq, l.at, a.sender, a.identifier, a.sent, l.batch, l.job, l.event, l.count, l.detail
             FROM ledger l CROSS JOIN alerts a ON a.id = l.alert WHERE l.seq > ? ORDER BY l.seq LIMIT ?",
        ),
    };
    let rows = query.bind(after_seq).bind(limit).fetch_all(conn).await.map_err(failed("read the ledger"))?;
    rows.iter().map(ledger_entry).collect()
}

fn ledger_entry(row: &SqliteRow) -> Result<LedgerEntry, StoreError> {
    let doing = failed("read the ledger");
    Ok(LedgerEntry {
        seq: row.try_get(0).map_err(&doing)?,
        at: time(row.try_get(1).map_err(&doing)?)?,
        key: AlertKey {
            sender: row.try_get(2).map_err(&doing)?,
            identifier: row.try_get(3).map_err(&doing)?,
            sent: time(row.try_get(4).map_err(&doing)?)?,
        },
        batch: row.try_get::<Option<i64>, _>(5).map_err(&doing)?.map(BatchId),
        job: row.try_get(6).map_err(&doing)?,
        event: row.try_get(7).map_err(&doing)?,
        count: u64::try_from(row.try_get::<i64, _>(8).map_err(&doing)?).unwrap_or(0),
        detail: row.try_get(9).map_err(&doing)?,
    })
}

pub(super) async fn in_doubt(conn: &mut SqliteConnection, key: &AlertKey) -> Result<Vec<InDoubt>, StoreError> {
    let doing = failed("read what is in doubt");
    let alert = known_alert(conn, key).await?;
    let rows = sqlx::query("SELECT batch, job, at FROM in_doubt WHERE alert = ? ORDER BY batch, job")
        .bind(alert)
        .fetch_all(&mut *conn)
        .await
        .map_err(&doing)?;
    let mut maps: HashMap<i64, JobMap> = HashMap::new();
    let mut list = Vec::with_capacity(rows.len());
    for row in rows {
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

/// One job by its batch and position.
pub(super) async fn job(conn: &mut SqliteConnection, batch: BatchId, index: JobIndex) -> Result<JobStatus, StoreError> {
    let doing = failed("read a job");
    let missing = || StoreError::NotFound { what: format!("job {batch}-{index}") };
    let row = sqlx::query(
        "SELECT a.sender, a.identifier, a.sent, t.target, b.endpoint, t.language_asked, t.language_used, j.map
         FROM batches b JOIN targets t ON t.id = b.target JOIN alerts a ON a.id = b.alert JOIN batch_jobs j ON j.batch = b.id
         WHERE b.id = ?",
    )
    .bind(batch.0)
    .fetch_optional(conn)
    .await
    .map_err(&doing)?
    .ok_or_else(missing)?;
    let text = |at: usize| row.try_get::<String, _>(at).map_err(&doing);
    let job = JobMap::from_bytes(row.try_get(7).map_err(&doing)?)?.get(index).ok_or_else(missing)?;
    Ok(JobStatus {
        key: AlertKey { sender: text(0)?, identifier: text(1)?, sent: time(row.try_get(2).map_err(&doing)?)? },
        target: row.try_get(3).map_err(&doing)?,
        endpoint: EndpointId(text(4)?),
        language_asked: language(&text(5)?)?,
        language_used: language(&text(6)?)?,
        state: job.state,
        attempts: u16::from(job.attempts),
        segments: u16::from(job.segments),
        ever_in_doubt: job.maybe_sent,
    })
}

pub(super) async fn dead_letters(conn: &mut SqliteConnection, limit: u32) -> Result<Vec<DeadLetter>, StoreError> {
    let doing = failed("read dead letters");
    let rows = sqlx::query(
        "SELECT d.batch, a.sender, a.identifier, a.sent, b.endpoint, d.reason, d.at
         FROM dead_letters d JOIN batches b ON b.id = d.batch JOIN alerts a ON a.id = b.alert ORDER BY d.id DESC LIMIT ?",
    )
    .bind(limit)
    .fetch_all(conn)
    .await
    .map_err(&doing)?;
    rows.iter()
        .map(|row| {
            Ok(DeadLetter {
                batch: BatchId(row.try_get(0).map_err(&doing)?),
                key: AlertKey {
                    sender: row.try_get(1).map_err(&doing)?,
                    identifier: row.try_get(2).map_err(&doing)?,
                    sent: time(row.try_get(3).map_err(&doing)?)?,
                },
                endpoint: EndpointId(row.try_get(4).map_err(&doing)?),
                reason: row.try_get(5).map_err(&doing)?,
                at: time(row.try_get(6).map_err(&doing)?)?,
            })
        })
        .collect()
}

pub(super) async fn subscriber_counts(conn: &mut SqliteConnection) -> Result<Vec<SubscriberCount>, StoreError> {
    let doing = failed("counted subscribers");
    let rows = sqlx::query(
        "SELECT c.language, c.place, s.n
         FROM (SELECT cell, count(*) AS n FROM subscribers WHERE stopped = 0 GROUP BY cell) s JOIN cells c ON c.id = s.cell
         ORDER BY c.language, c.place",
    )
    .fetch_all(conn)
    .await
    .map_err(&doing)?;
    rows.iter()
        .map(|row| {
            let place: String = row.try_get(1).map_err(&doing)?;
            Ok(SubscriberCount {
                language: language(row.try_get(0).map_err(&doing)?)?,
                place: PlaceCode::parse(&place).map_err(corrupt("place"))?,
                count: u64::try_from(row.try_get::<i64, _>(2).map_err(&doing)?).unwrap_or(0),
            })
        })
        .collect()
}
