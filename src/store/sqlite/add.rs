//! Adds single recipients to a target of an accepted alert: one batch for all that came together.
//!
//! It takes no text and no endpoint: both are the target's. A number that is not on the list stays on no list; its row only
//! holds the sealed address and is in no cell, so no other alert finds it.

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;
use sqlx::Row as _;
use sqlx::sqlite::SqliteRow;

use super::unit::{Unit, read_alert};
use crate::domain::{Address, AlertKey, Batch, BatchId, JobIndex, Ticket};
use crate::store::batch::{
    Asked, BatchRow, Granted, JobMap, Known, NO_CELL, NamedBefore, Taken, TargetRow, forgotten, hex, rank_number, recipients,
};
use crate::store::seal::Lookup;
use crate::store::values::{corrupt, failed, json, ms};
use crate::store::{Added, Addition, Claim, Progress, StoreError, Taker, rows};

/// A batch that was claimed as it was written.
pub(super) struct AddedClaim {
    pub claim: Claim,
    pub granted: Box<Granted>,
    /// In the order of its jobs.
    pub addresses: Vec<Address>,
    pub begun: bool,
}

/// Keyed hash, row and whether it said STOP, of each.
fn numbers_in(rows: &[SqliteRow]) -> Result<Known, StoreError> {
    let doing = failed("looked up recipients");
    rows.iter()
        .map(|row| {
            let lookup: Vec<u8> = row.try_get(0).map_err(&doing)?;
            let lookup = Lookup::try_from(lookup).map_err(|_| corrupt("keyed hash")("it has another length".to_owned()))?;
            Ok((lookup, (row.try_get(1).map_err(&doing)?, row.try_get(2).map_err(&doing)?)))
        })
        .collect()
}

impl Unit {
    /// Adds them, and claims their batch for the taker, where there is one.
    pub(super) async fn add_recipients(
        &mut self,
        addition: &Addition,
        taker: Option<&Taker>,
        now: Timestamp,
    ) -> Result<(Vec<Added>, Option<AddedClaim>), StoreError> {
        if addition.recipients.len() > usize::from(Batch::MAX_JOBS) {
            return Err(StoreError::NotFound { what: format!("batch of {} jobs", addition.recipients.len()) });
        }
        let alert = self.alert_of(&addition.key).await?;
        let asked = Asked::new(addition, &self.sealer);
        let taken = self.taken_names(&asked.names(), now).await?;
        let known = self.known_numbers(&asked.lookups).await?;
        let stop = self.book.alerts.get(&alert).and_then(|row| row.stop(now));
        // First what each is, then the batch, whose number the answers need.
        let decided = asked.decide(&taken, &known, stop);
        let target = self.target_of(alert, addition).await?;
        let (mut batch, mut claimed) = (None, None);
        if !decided.wanted.is_empty() {
            let numbers = self.numbered(addition, &asked.lookups, &decided.wanted, known).await?;
            let id = self.write_addition(addition, alert, &target, &numbers, now).await?;
            self.keep_names(&asked.kept(&decided.wanted), id, now).await?;
            batch = Some(BatchId(id));
            if let Some(taker) = taker {
                claimed = self.take_added(BatchId(id), addition, taker, now).await?;
                let addresses = decided.wanted.iter().map(|at| addition.recipients[*at].address.clone());
                claimed.iter_mut().for_each(|claimed| claimed.addresses.extend(addresses.clone()));
            }
        }
        Ok((decided.answers(batch)?, claimed))
    }

    /// Claims a batch that was just written, and begins it where that is wanted.
    async fn take_added(
        &mut self,
        batch: BatchId,
        addition: &Addition,
        taker: &Taker,
        now: Timestamp,
    ) -> Result<Option<AddedClaim>, StoreError> {
        let ticket = Ticket { batch, lane: addition.lane.clone() };
        let Taken::Granted(granted) = self.claim(&ticket, taker.worker.clone(), taker.until, now).await? else { return Ok(None) };
        let claim = Claim { batch, fence: granted.fence, worker: taker.worker.clone(), until: taker.until };
        let mut begun = false;
        if taker.begin {
            let begin = granted.jobs.iter().map(|(job, _)| *job).collect();
            let progress = Progress { claim: claim.clone(), begin, outcomes: Vec::new(), closed: Vec::new(), release: None };
            // An alert that has ended begins none of them.
            begun = self.finish(progress, now).await?.not_begun.is_empty();
        }
        Ok(Some(AddedClaim { claim, granted, addresses: Vec::new(), begun }))
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
        if let Some((id, _)) = self.book.alerts.iter().find(|(_, row)| row.key == *key) {
            return Ok(*id);
        }
        let found = super::read::alert_id(&mut self.conn, key).await?;
        let (id, _) = found.ok_or_else(|| StoreError::NotFound { what: format!("alert {key}") })?;
        let row = read_alert(id, &mut self.conn).await?;
        self.book.alerts.insert(id, row);
        Ok(id)
    }

    async fn taken_names(&mut self, names: &[&str], now: Timestamp) -> Result<HashMap<String, NamedBefore>, StoreError> {
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
                let taken = NamedBefore { request: row.try_get(1)?, batch: row.try_get(2)?, job: row.try_get(3)? };
                Ok((row.try_get(0)?, taken))
            })
            .collect::<Result<_, sqlx::Error>>()
            .map_err(doing)
    }

    async fn keep_names(&mut self, rows: &[(&str, &str, JobIndex)], batch: i64, now: Timestamp) -> Result<(), StoreError> {
        if rows.is_empty() {
            return Ok(());
        }
        sqlx::query(
            "INSERT OR REPLACE INTO once (name, request, batch, job, at)
             SELECT value->>0, value->>1, ?, value->>2, ? FROM json_each(?)",
        )
        .bind(batch)
        .bind(ms(now))
        .bind(json(rows)?)
        .execute(&mut self.conn)
        .await
        .map(|_| ())
        .map_err(failed("kept the names of requests"))
    }

    /// Those of the numbers that have a row, and whether they said STOP.
    async fn known_numbers(&mut self, lookups: &[Lookup]) -> Result<Known, StoreError> {
        let doing = failed("looked up recipients");
        let list: Vec<String> = lookups.iter().map(|lookup| hex(lookup)).collect();
        let rows = sqlx::query(
            "SELECT s.lookup, s.id, s.stopped FROM json_each(?) j CROSS JOIN subscribers s ON s.lookup = unhex(j.value)",
        )
        .bind(json(&list)?)
        .fetch_all(&mut self.conn)
        .await
        .map_err(&doing)?;
        numbers_in(&rows)
    }

    /// The row of each wanted number, made where there is none.
    async fn numbered(
        &mut self,
        addition: &Addition,
        lookups: &[Lookup],
        wanted: &[usize],
        mut known: Known,
    ) -> Result<Vec<i64>, StoreError> {
        let doing = failed("added recipients");
        let mut seen = HashSet::new();
        let new: Vec<(String, String)> = wanted
            .iter()
            .filter(|at| !known.contains_key(&lookups[**at]) && seen.insert(lookups[**at]))
            .map(|at| (hex(&lookups[*at]), hex(&self.sealer.seal(&addition.recipients[*at].address))))
            .collect();
        if !new.is_empty() {
            let rows = sqlx::query(
                "INSERT INTO subscribers (lookup, sealed, cell)
                 SELECT unhex(value->>0), unhex(value->>1), ? FROM json_each(?) RETURNING lookup, id, stopped",
            )
            .bind(NO_CELL)
            .bind(json(&new)?)
            .fetch_all(&mut self.conn)
            .await
            .map_err(&doing)?;
            known.extend(numbers_in(&rows)?);
        }
        wanted
            .iter()
            .map(|at| known.get(&lookups[*at]).map(|(id, _)| *id))
            .collect::<Option<_>>()
            .ok_or_else(|| corrupt("recipient")("its row is not there".to_owned()))
    }

    async fn target_of(&mut self, alert: i64, addition: &Addition) -> Result<TargetRow, StoreError> {
        let name = (alert, addition.target);
        if let Some(known) = self.book.targets.get(&name).filter(|known| known.endpoint.channel() == addition.lane.channel) {
            return Ok(known.clone());
        }
        let row = sqlx::query(rows::TARGET)
            .bind(alert)
            .bind(addition.target)
            .fetch_optional(&mut self.conn)
            .await
            .map_err(failed("looked for a target"))?;
        let target = TargetRow::from_row(row.as_ref(), addition)?;
        self.book.targets.insert(name, target.clone());
        Ok(target)
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
        .bind(rank_number(addition.lane.rank))
        .bind(ms(now))
        .bind(recipients::pack(numbers))
        .bind(map.as_bytes())
        .execute(&mut self.conn)
        .await
        .map_err(&doing)?
        .last_insert_rowid();
        self.book.note_addition(batch, alert, addition, target, numbers.len(), now);
        // The worker that claims it next finds it in memory.
        self.book.batches.insert(batch, BatchRow::fresh(batch, alert, addition, target, map, now));
        Ok(batch)
    }
}
