//! Adds single recipients to a target of an accepted alert: one batch for all that came together.
//!
//! It takes no text and no endpoint: both are the target's. A number that is not on the list stays on no list; its row only
//! holds the sealed address and is in no cell, so no other alert finds it.

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;
use sqlx::Row as _;

use super::batch::{AlertRow, BatchRow, Tally};
use super::jobs::JobMap;
use super::recipients;
use super::seal::LOOKUP_BYTES;
use super::subscribers::NO_CELL;
use super::unit::{Line, Unit, corrupt, failed, json, ms};
use crate::domain::{AlertKey, Batch, BatchId, EndpointId, JobIndex, JobState};
use crate::store::{Added, Addition, ONCE_KEPT_HOURS, StoreError};

type Lookup = [u8; LOOKUP_BYTES];

/// One name of a caller's, as stored.
struct Taken {
    request: String,
    batch: i64,
    job: JobIndex,
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The time at or before which names are forgotten.
fn forgotten(now: Timestamp) -> i64 {
    ms(now) - ONCE_KEPT_HOURS * 3_600_000
}

impl Unit {
    pub(super) async fn add_recipients(&mut self, addition: &Addition, now: Timestamp) -> Result<Vec<Added>, StoreError> {
        if addition.recipients.len() > usize::from(Batch::MAX_JOBS) {
            return Err(StoreError::NotFound { what: format!("batch of {} jobs", addition.recipients.len()) });
        }
        let alert = self.alert_of(&addition.key).await?;
        let lookups: Vec<Lookup> = addition.recipients.iter().map(|new| self.sealer.lookup(&new.address)).collect();
        let requests: Vec<Option<(&str, String)>> = addition
            .recipients
            .iter()
            .zip(&lookups)
            .map(|(new, lookup)| {
                new.once.as_ref().map(|once| (once.name.as_str(), format!("{}{}", once.request.as_str(), hex(lookup))))
            })
            .collect();
        let names: Vec<&str> = requests.iter().flatten().map(|(name, _)| *name).collect();
        let mut taken = self.taken_names(&names, now).await?;
        let known = self.known_numbers(&lookups).await?;
        let stop = self.alerts.get(&alert).and_then(|row| row.stop(now));
        // First what each is, then the batch, whose number the answers need.
        let mut answers: Vec<Option<Added>> = vec![None; lookups.len()];
        let mut first_with: HashMap<&str, (usize, &String)> = HashMap::new();
        let mut same_as: Vec<Option<usize>> = vec![None; lookups.len()];
        let mut wanted: Vec<usize> = Vec::new();
        for (at, lookup) in lookups.iter().enumerate() {
            if let Some((name, request)) = &requests[at] {
                if let Some(before) = taken.remove(*name) {
                    let same = before.request == *request;
                    answers[at] = Some(if same { Added::Repeated(BatchId(before.batch), before.job) } else { Added::OnceTaken });
                    taken.insert((*name).to_owned(), before);
                    continue;
                }
                if let Some((first, asked)) = first_with.get(name) {
                    if *asked == request {
                        same_as[at] = Some(*first)
                    } else {
                        answers[at] = Some(Added::OnceTaken)
                    }
                    continue;
                }
                first_with.insert(name, (at, request));
            }
            answers[at] = match stop {
                Some(JobState::Withdrawn) => Some(Added::Withdrawn),
                Some(_) => Some(Added::Expired),
                None if known.get(lookup).is_some_and(|(_, stopped)| *stopped) => Some(Added::Stopped),
                None => None,
            };
            if answers[at].is_none() {
                wanted.push(at);
            }
        }
        let target = self.target_of(alert, addition).await?;
        if !wanted.is_empty() {
            let numbers = self.numbered(addition, &lookups, &wanted, known).await?;
            let batch = self.write_addition(addition, alert, &target, &numbers, now).await?;
            for (at, index) in wanted.iter().zip(0..) {
                answers[*at] = Some(Added::Queued(BatchId(batch), index));
            }
            self.keep_names(&requests, &wanted, batch, now).await?;
        }
        for at in 0..answers.len() {
            let Some(first) = same_as[at] else { continue };
            answers[at] = match answers[first] {
                Some(Added::Queued(batch, job)) => Some(Added::Repeated(batch, job)),
                other => other,
            };
        }
        answers
            .into_iter()
            .map(|answer| answer.ok_or_else(|| corrupt("addition")("a recipient has no answer".to_owned())))
            .collect()
    }

    /// Forgets names that are older than they need be.
    pub(super) async fn forget_old_names(&mut self, now: Timestamp) -> Result<(), StoreError> {
        sqlx::query("DELETE FROM once WHERE at <= ?")
            .bind(forgotten(now))
            .execute(&mut self.conn)
            .await
            .map(|_| ())
            .map_err(failed("forgot old names of requests"))
    }

    /// The row of an accepted alert, brought into memory.
    async fn alert_of(&mut self, key: &AlertKey) -> Result<i64, StoreError> {
        if let Some((id, _)) = self.alerts.iter().find(|(_, row)| row.key == *key) {
            return Ok(*id);
        }
        let found = super::read::alert_id(&mut self.conn, key).await?;
        let (id, _) = found.ok_or_else(|| StoreError::NotFound { what: format!("alert {key}") })?;
        let row = AlertRow::read(id, &mut self.conn).await?;
        self.alerts.insert(id, row);
        Ok(id)
    }

    async fn taken_names(&mut self, names: &[&str], now: Timestamp) -> Result<HashMap<String, Taken>, StoreError> {
        let doing = failed("looked for a request that was taken before");
        if names.is_empty() {
            return Ok(HashMap::new());
        }
        let rows = sqlx::query(
            "SELECT o.name, o.request, o.batch, o.job FROM json_each(?) j CROSS JOIN once o ON o.name = j.value AND o.at > ?",
        )
        .bind(json(&names)?)
        .bind(forgotten(now))
        .fetch_all(&mut self.conn)
        .await
        .map_err(&doing)?;
        rows.iter()
            .map(|row| {
                let taken = Taken { request: row.try_get(1)?, batch: row.try_get(2)?, job: row.try_get(3)? };
                Ok((row.try_get(0)?, taken))
            })
            .collect::<Result<_, sqlx::Error>>()
            .map_err(doing)
    }

    async fn keep_names(
        &mut self,
        requests: &[Option<(&str, String)>],
        wanted: &[usize],
        batch: i64,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let rows: Vec<(&str, &str, JobIndex)> = wanted
            .iter()
            .zip(0..)
            .filter_map(|(at, index)| requests[*at].as_ref().map(|(name, request)| (*name, request.as_str(), index)))
            .collect();
        if rows.is_empty() {
            return Ok(());
        }
        sqlx::query(
            "INSERT OR REPLACE INTO once (name, request, batch, job, at)
             SELECT value->>0, value->>1, ?, value->>2, ? FROM json_each(?)",
        )
        .bind(batch)
        .bind(ms(now))
        .bind(json(&rows)?)
        .execute(&mut self.conn)
        .await
        .map(|_| ())
        .map_err(failed("kept the names of requests"))
    }

    /// Those of the numbers that have a row, and whether they said STOP.
    async fn known_numbers(&mut self, lookups: &[Lookup]) -> Result<HashMap<Lookup, (i64, bool)>, StoreError> {
        let doing = failed("looked up recipients");
        let list: Vec<String> = lookups.iter().map(|lookup| hex(lookup)).collect();
        let rows = sqlx::query(
            "SELECT s.lookup, s.id, s.stopped FROM json_each(?) j CROSS JOIN subscribers s ON s.lookup = unhex(j.value)",
        )
        .bind(json(&list)?)
        .fetch_all(&mut self.conn)
        .await
        .map_err(&doing)?;
        rows.iter()
            .map(|row| {
                let lookup: Vec<u8> = row.try_get(0).map_err(&doing)?;
                let lookup = Lookup::try_from(lookup).map_err(|_| corrupt("keyed hash")("it has another length".to_owned()))?;
                Ok((lookup, (row.try_get(1).map_err(&doing)?, row.try_get(2).map_err(&doing)?)))
            })
            .collect()
    }

    /// The row of each wanted number, made where there is none.
    async fn numbered(
        &mut self,
        addition: &Addition,
        lookups: &[Lookup],
        wanted: &[usize],
        mut known: HashMap<Lookup, (i64, bool)>,
    ) -> Result<Vec<i64>, StoreError> {
        let doing = failed("added recipients");
        let mut seen = HashSet::new();
        let new: Vec<(String, String)> = wanted
            .iter()
            .filter(|at| !known.contains_key(&lookups[**at]) && seen.insert(lookups[**at]))
            .map(|at| (hex(&lookups[*at]), hex(&self.sealer.seal(&addition.recipients[*at].address))))
            .collect();
        if !new.is_empty() {
            sqlx::query(
                "INSERT INTO subscribers (lookup, sealed, cell)
                 SELECT unhex(value->>0), unhex(value->>1), ? FROM json_each(?)",
            )
            .bind(NO_CELL)
            .bind(json(&new)?)
            .execute(&mut self.conn)
            .await
            .map_err(&doing)?;
            let made: Vec<Lookup> = seen.into_iter().collect();
            known.extend(self.known_numbers(&made).await?);
        }
        wanted
            .iter()
            .map(|at| known.get(&lookups[*at]).map(|(id, _)| *id))
            .collect::<Option<_>>()
            .ok_or_else(|| corrupt("recipient")("its row is not there".to_owned()))
    }

    async fn target_of(&mut self, alert: i64, addition: &Addition) -> Result<TargetRow, StoreError> {
        let doing = failed("looked for a target");
        let row = sqlx::query(
            "SELECT id, endpoint, message, language_used, segments_each, receipts FROM targets WHERE alert = ? AND target = ?",
        )
        .bind(alert)
        .bind(addition.target)
        .fetch_optional(&mut self.conn)
        .await
        .map_err(&doing)?
        .ok_or_else(|| StoreError::NotFound { what: format!("target {} of {}", addition.target, addition.key) })?;
        let read = |row: &sqlx::sqlite::SqliteRow| {
            Ok(TargetRow {
                id: row.try_get(0)?,
                endpoint: EndpointId(row.try_get(1)?),
                message: row.try_get(2)?,
                language_used: row.try_get(3)?,
                segments_each: row.try_get(4)?,
                receipts: row.try_get(5)?,
            })
        };
        let target: TargetRow = read(&row).map_err(doing)?;
        if target.endpoint.channel() == addition.lane.channel {
            Ok(target)
        } else {
            Err(StoreError::NotFound { what: format!("lane {} of endpoint {}", addition.lane, target.endpoint) })
        }
    }

    async fn write_addition(
        &mut self,
        addition: &Addition,
        alert: i64,
        target: &TargetRow,
        numbers: &[i64],
        now: Timestamp,
    ) -> Result<i64, StoreError> {
        let doing = failed("added recipients");
        let map = JobMap::queued(numbers.len());
        let batch = sqlx::query(
            "INSERT INTO batches (alert, target, endpoint, failover, channel, rank, subscribers, ready_at)
                 VALUES (?, ?, ?, ?, ?, ?, 1, ?);
             INSERT INTO batch_recipients (batch, ids) VALUES (last_insert_rowid(), ?);
             INSERT INTO batch_jobs (batch, map) VALUES (last_insert_rowid(), ?)",
        )
        .bind(alert)
        .bind(target.id)
        .bind(target.endpoint.0.as_str())
        .bind(json(&addition.failover)?)
        .bind(addition.lane.channel.0.as_str())
        .bind(super::batch::rank_number(addition.lane.rank))
        .bind(ms(now))
        .bind(recipients::pack(numbers))
        .bind(map.as_bytes())
        .execute(&mut self.conn)
        .await
        .map_err(&doing)?
        .last_insert_rowid();
        let jobs = numbers.len() as u64;
        self.notes.count(target.id, &Tally::queued(jobs.cast_signed()));
        self.notes.ledger.push(Line {
            at: now,
            alert,
            batch: Some(batch),
            job: None,
            event: "added",
            count: jobs,
            detail: format!("target {} on {} in {}", addition.target, target.endpoint, target.language_used),
        });
        // The worker that claims it next finds it in memory.
        self.batches.insert(batch, BatchRow::fresh(batch, alert, addition, target, map, now));
        Ok(batch)
    }
}

/// What an addition needs of its target.
pub(super) struct TargetRow {
    pub(super) id: i64,
    pub(super) endpoint: EndpointId,
    pub(super) message: i64,
    pub(super) language_used: String,
    pub(super) segments_each: u16,
    pub(super) receipts: bool,
}
