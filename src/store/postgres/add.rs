//! Adds single recipients to a target of an accepted alert: one batch for all that came together.
//!
//! It takes no text and no endpoint: both are the target's. A number that is not on the list stays on no list; its row only
//! holds the sealed address and is in no cell, so no other alert finds it.

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;
use sqlx::Row as _;

use super::fault::lock_key;
use super::unit::{ONCE, Unit};
use crate::domain::{AlertKey, Batch, BatchId, JobIndex, JobState};
use crate::store::batch::{
    AlertRow, Asked, JobMap, Known, NO_CELL, NamedBefore, TargetRow, alert_sql, forgotten, rank_number, recipients,
};
use crate::store::seal::Lookup;
use crate::store::values::{Fields as _, corrupt, failed, json, ms};
use crate::store::{Added, Addition, StoreError, rows};

impl Unit {
    pub(super) async fn add_recipients(&mut self, addition: &Addition, now: Timestamp) -> Result<Vec<Added>, StoreError> {
        if addition.recipients.len() > usize::from(Batch::MAX_JOBS) {
            return Err(StoreError::NotFound { what: format!("batch of {} jobs", addition.recipients.len()) });
        }
        let (alert, stop) = self.alert_to_add_to(&addition.key, now).await?;
        let sealer = std::sync::Arc::clone(&self.setting.sealer);
        let asked = Asked::new(addition, &sealer);
        let taken = self.taken_names(&asked.names(), now).await?;
        let known = self.known_numbers(&asked.lookups).await?;
        // First what each is, then the batch, whose number the answers need.
        let decided = asked.decide(&taken, &known, stop);
        let target = self.target_of(alert, addition).await?;
        let mut batch = None;
        if !decided.wanted.is_empty() {
            let numbers = self.numbered(addition, &asked.lookups, &decided.wanted, known).await?;
            let id = self.write_addition(addition, alert, &target, &numbers, now).await?;
            self.keep_names(&asked.kept(&decided.wanted), id, now).await?;
            batch = Some(BatchId(id));
        }
        decided.answers(batch)
    }

    /// Forgets names that are older than they need be.
    pub(super) async fn forget_old_names(&mut self, now: Timestamp) -> Result<(), StoreError> {
        sqlx::query("DELETE FROM once WHERE at <= $1")
            .bind(forgotten(now))
            .execute(&mut self.conn)
            .await
            .map(|_| ())
            .map_err(failed("forgot old names of requests"))
    }

    /// An accepted alert, which nobody withdraws before this is written.
    async fn alert_to_add_to(&mut self, key: &AlertKey, now: Timestamp) -> Result<(i64, Option<JobState>), StoreError> {
        let row = sqlx::query(alert_sql!("sender = $1 AND identifier = $2 AND sent = $3 FOR SHARE"))
            .bind(key.sender.as_str())
            .bind(key.identifier.as_str())
            .bind(ms(key.sent))
            .fetch_optional(&mut self.conn)
            .await
            .map_err(failed("looked for an alert"))?;
        let (id, row) = AlertRow::from_row(&row.ok_or_else(|| StoreError::NotFound { what: format!("alert {key}") })?)?;
        Ok((id, row.stop(now)))
    }

    async fn taken_names(&mut self, names: &[&str], now: Timestamp) -> Result<HashMap<String, NamedBefore>, StoreError> {
        let doing = failed("looked for a request that was taken before");
        if names.is_empty() {
            return Ok(HashMap::new());
        }
        // The same name may be on its way in another process.
        sqlx::query("SELECT pg_advisory_xact_lock($1)")
            .bind(lock_key(&self.setting.schema, ONCE))
            .execute(&mut self.conn)
            .await
            .map_err(&doing)?;
        let found = sqlx::query("SELECT name, request, batch, job FROM once WHERE name = ANY($1) AND at > $2")
            .bind(names)
            .bind(forgotten(now))
            .fetch_all(&mut self.conn)
            .await
            .map_err(&doing)?;
        let read = |row: &sqlx::postgres::PgRow| {
            Ok((row.text(0)?, NamedBefore { request: row.text(1)?, batch: row.number(2)?, job: row.small(3)? }))
        };
        found.iter().map(read).collect::<Result<_, sqlx::Error>>().map_err(doing)
    }

    async fn keep_names(&mut self, names: &[(&str, &str, JobIndex)], batch: i64, now: Timestamp) -> Result<(), StoreError> {
        if names.is_empty() {
            return Ok(());
        }
        sqlx::query(
            "INSERT INTO once (name, request, batch, job, at)
             SELECT n.name, n.request, $1, n.job, $2 FROM unnest($3::text[], $4::text[], $5::bigint[]) AS n (name, request, job)
             ON CONFLICT (name) DO UPDATE
                 SET request = excluded.request, batch = excluded.batch, job = excluded.job, at = excluded.at",
        )
        .bind(batch)
        .bind(ms(now))
        .bind(names.iter().map(|(name, _, _)| *name).collect::<Vec<_>>())
        .bind(names.iter().map(|(_, request, _)| *request).collect::<Vec<_>>())
        .bind(names.iter().map(|(_, _, job)| i64::from(*job)).collect::<Vec<_>>())
        .execute(&mut self.conn)
        .await
        .map(|_| ())
        .map_err(failed("kept the names of requests"))
    }

    /// Those of the numbers that have a row, and whether they said STOP.
    async fn known_numbers(&mut self, lookups: &[Lookup]) -> Result<Known, StoreError> {
        let doing = failed("looked up recipients");
        let list: Vec<&[u8]> = lookups.iter().map(<[u8; 16]>::as_slice).collect();
        let found = sqlx::query("SELECT lookup, id, stopped FROM subscribers WHERE lookup = ANY($1)")
            .bind(list)
            .fetch_all(&mut self.conn)
            .await
            .map_err(&doing)?;
        found
            .iter()
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
        mut known: Known,
    ) -> Result<Vec<i64>, StoreError> {
        let mut seen = HashSet::new();
        let (mut new, mut sealed): (Vec<&[u8]>, Vec<Vec<u8>>) = (Vec::new(), Vec::new());
        for at in wanted {
            if !known.contains_key(&lookups[*at]) && seen.insert(lookups[*at]) {
                new.push(&lookups[*at]);
                sealed.push(self.setting.sealer.seal(&addition.recipients[*at].address));
            }
        }
        if !new.is_empty() {
            sqlx::query(
                "INSERT INTO subscribers (lookup, sealed, cell)
                 SELECT n.lookup, n.sealed, $1 FROM unnest($2::bytea[], $3::bytea[]) AS n (lookup, sealed)
                 ON CONFLICT (lookup) DO NOTHING",
            )
            .bind(NO_CELL)
            .bind(new)
            .bind(sealed)
            .execute(&mut self.conn)
            .await
            .map_err(failed("added recipients"))?;
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
        let row = sqlx::query(rows::TARGET)
            .bind(alert)
            .bind(i64::from(addition.target))
            .fetch_optional(&mut self.conn)
            .await
            .map_err(failed("looked for a target"))?;
        TargetRow::from_row(row.as_ref(), addition)
    }

    async fn write_addition(
        &mut self,
        addition: &Addition,
        alert: i64,
        target: &TargetRow,
        numbers: &[i64],
        now: Timestamp,
    ) -> Result<i64, StoreError> {
        let batch: i64 = sqlx::query_scalar(
            "WITH b AS (INSERT INTO batches (alert, target, endpoint, failover, channel, rank, subscribers, ready_at)
                        VALUES ($1, $2, $3, $4, $5, $6, true, $7) RETURNING id),
             r AS (INSERT INTO batch_recipients (batch, ids) SELECT b.id, $8 FROM b)
             INSERT INTO batch_jobs (batch, map) SELECT b.id, $9 FROM b RETURNING batch",
        )
        .bind(alert)
        .bind(target.id)
        .bind(target.endpoint.0.as_str())
        .bind(json(&addition.failover)?)
        .bind(addition.lane.channel.0.as_str())
        .bind(rank_number(addition.lane.rank))
        .bind(ms(now))
        .bind(recipients::pack(numbers))
        .bind(JobMap::queued(numbers.len()).as_bytes())
        .fetch_one(&mut self.conn)
        .await
        .map_err(failed("added recipients"))?;
        self.book.note_addition(batch, alert, addition, target, numbers.len(), now);
        Ok(batch)
    }
}
