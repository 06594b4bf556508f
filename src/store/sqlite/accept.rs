//! Takes an approved plan: alert, texts, targets and batches in one transaction.
//!
//! It never holds more recipients in memory than one look-up gives, follow-ups of earlier alerts apart (8 bytes each).

use std::collections::HashSet;

use jiff::Timestamp;
use sqlx::Row as _;

use super::previous::gone;
use super::unit::Unit;
use crate::domain::{AlertKey, Batch, Language, Recipients};
use crate::store::batch::{Earlier, JobMap, Notes, Tally, rank_number, recipients};
use crate::store::values::{failed, json, ms};
use crate::store::{About, AcceptPlan, AcceptTarget, Acceptance, PlanState, StoreError};

/// How many subscribers one look-up gives.
const LOOK_UP_SUBSCRIBERS: i64 = 10_000;

struct Writing<'a> {
    alert: i64,
    target: &'a AcceptTarget,
    target_row: i64,
    now: Timestamp,
    batches: u64,
    jobs: u64,
}

impl Unit {
    pub(super) async fn accept(&mut self, plan: &AcceptPlan, now: Timestamp) -> Result<Acceptance, StoreError> {
        if plan.mode != self.mode {
            return Err(StoreError::WrongMode { store: self.mode, plan: plan.mode });
        }
        if let Some(repeated) = self.accepted_before(plan).await? {
            return Ok(repeated);
        }
        let state = self.plan_state(plan.digest.as_str()).await?;
        if !matches!(state, PlanState::Approved { .. }) {
            return Err(StoreError::NotFound { what: format!("approval of plan {}", plan.digest.short()) });
        }
        if let Some(target) = plan.targets.iter().find(|target| target.message as usize >= plan.messages.len()) {
            return Err(StoreError::NotFound { what: format!("text {} of target {}", target.message, target.target) });
        }
        self.flush().await?;
        let doing = failed("accepted a plan");
        sqlx::query("SAVEPOINT accept").execute(&mut self.conn).await.map_err(&doing)?;
        let result = self.write_plan(plan, now).await;
        if result.is_err() {
            sqlx::query("ROLLBACK TO accept").execute(&mut self.conn).await.map_err(&doing)?;
            self.book.notes = Notes::default();
        }
        sqlx::query("RELEASE accept").execute(&mut self.conn).await.map_err(&doing)?;
        result
    }

    async fn accepted_before(&mut self, plan: &AcceptPlan) -> Result<Option<Acceptance>, StoreError> {
        let doing = failed("looked for an earlier acceptance");
        let row = sqlx::query("SELECT digest, batches, jobs FROM alerts WHERE sender = ? AND identifier = ? AND sent = ?")
            .bind(plan.key.sender.as_str())
            .bind(plan.key.identifier.as_str())
            .bind(ms(plan.key.sent))
            .fetch_optional(&mut self.conn)
            .await
            .map_err(&doing)?;
        let Some(row) = row else { return Ok(None) };
        if row.try_get::<String, _>(0).map_err(&doing)? != plan.digest.as_str() {
            return Err(StoreError::KeyTaken { key: plan.key.clone() });
        }
        let (batches, jobs): (i64, i64) = (row.try_get(1).map_err(&doing)?, row.try_get(2).map_err(&doing)?);
        Ok(Some(Acceptance { batches: batches.cast_unsigned(), jobs: jobs.cast_unsigned(), repeated: true }))
    }

    async fn write_plan(&mut self, plan: &AcceptPlan, now: Timestamp) -> Result<Acceptance, StoreError> {
        let doing = failed("accepted a plan");
        let alert = sqlx::query(
            "INSERT INTO alerts (sender, identifier, sent, digest, expires, resend, accepted_at, batches, jobs)
             VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0)",
        )
        .bind(plan.key.sender.as_str())
        .bind(plan.key.identifier.as_str())
        .bind(ms(plan.key.sent))
        .bind(plan.digest.as_str())
        .bind(ms(plan.expires))
        .bind(plan.resend_in_doubt)
        .bind(ms(now))
        .execute(&mut self.conn)
        .await
        .map_err(&doing)?
        .last_insert_rowid();
        self.note_announcement(alert, About::Messages).await?;
        let mut messages = Vec::with_capacity(plan.messages.len());
        for message in &plan.messages {
            let id = sqlx::query("INSERT INTO messages (alert, message_json) VALUES (?, ?)")
                .bind(alert)
                .bind(json(message)?)
                .execute(&mut self.conn)
                .await
                .map_err(&doing)?
                .last_insert_rowid();
            messages.push((id, &message.language));
        }
        let mut earlier = Earlier::default();
        let mut sum = Acceptance { batches: 0, jobs: 0, repeated: false };
        for (position, target) in plan.targets.iter().enumerate() {
            let (message, language_used) = messages[target.message as usize];
            let target_row = sqlx::query(
                "INSERT INTO targets (alert, target, endpoint, message, language_asked, language_used, segments_each, receipts)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            )
            .bind(alert)
            .bind(target.target)
            .bind(target.endpoint.0.as_str())
            .bind(message)
            .bind(target.language_asked.as_str())
            .bind(language_used.as_str())
            .bind(target.segments_each)
            .bind(target.receipts)
            .execute(&mut self.conn)
            .await
            .map_err(&doing)?
            .last_insert_rowid();
            sqlx::query("INSERT INTO counters (target) VALUES (?)")
                .bind(target_row)
                .execute(&mut self.conn)
                .await
                .map_err(&doing)?;
            let mut writing = Writing { alert, target, target_row, now, batches: 0, jobs: 0 };
            match &target.recipients {
                Recipients::Endpoint => self.write_batch(&mut writing, None).await?,
                Recipients::Subscribers { group, .. } => {
                    self.write_subscribers(&mut writing, &group.language, &group.places).await?;
                }
                Recipients::Previous { alerts, language, .. } => {
                    let later = &plan.targets[position + 1..];
                    self.write_previous(&mut writing, &mut earlier, alerts, language, later).await?;
                }
            }
            self.book.notes.count(target_row, &Tally::queued(writing.jobs.cast_signed()));
            let detail = format!("target {} on {} in {language_used}", target.target, target.endpoint);
            self.book.line(now, alert, "accepted", writing.jobs, detail);
            sum.batches += writing.batches;
            sum.jobs += writing.jobs;
        }
        sqlx::query("UPDATE alerts SET batches = ?, jobs = ? WHERE id = ?")
            .bind(sum.batches.cast_signed())
            .bind(sum.jobs.cast_signed())
            .bind(alert)
            .execute(&mut self.conn)
            .await
            .map_err(&doing)?;
        sqlx::query("UPDATE plans SET state_json = ? WHERE digest = ?")
            .bind(json(&PlanState::Sent { at: now })?)
            .bind(plan.digest.as_str())
            .execute(&mut self.conn)
            .await
            .map_err(&doing)?;
        self.flush().await?;
        Ok(sum)
    }

    async fn write_subscribers(
        &mut self,
        writing: &mut Writing<'_>,
        language: &Language,
        places: &[crate::domain::PlaceCode],
    ) -> Result<(), StoreError> {
        let doing = failed("looked up subscribers");
        let most = usize::from(Batch::MAX_JOBS);
        let mut waiting: Vec<i64> = Vec::new();
        let mut seen = HashSet::new();
        for place in places.iter().filter(|place| seen.insert(*place)) {
            let mut after = 0_i64;
            loop {
                let ids: Option<String> = sqlx::query_scalar(
                    "SELECT group_concat(id) FROM (
                         SELECT id FROM subscribers
                         WHERE cell = (SELECT id FROM cells WHERE language = ? AND place = ?) AND stopped = 0 AND id > ?
                         ORDER BY id LIMIT ?)",
                )
                .bind(language.as_str())
                .bind(place.as_str())
                .bind(after)
                .bind(LOOK_UP_SUBSCRIBERS)
                .fetch_one(&mut self.conn)
                .await
                .map_err(&doing)?;
                let Some(ids) = ids else { break };
                let before = waiting.len();
                for id in ids.split(',') {
                    waiting.push(
                        id.parse().map_err(|_| StoreError::Corrupt { what: "subscriber id", why: "not a number".to_owned() })?,
                    );
                }
                after = waiting.last().copied().unwrap_or(after);
                let found = waiting.len() - before;
                while waiting.len() >= most {
                    let rest = waiting.split_off(most);
                    self.write_batch(writing, Some(&waiting)).await?;
                    waiting = rest;
                }
                if found < usize::try_from(LOOK_UP_SUBSCRIBERS).unwrap_or(usize::MAX) {
                    break;
                }
            }
        }
        if waiting.is_empty() { Ok(()) } else { self.write_batch(writing, Some(&waiting)).await }
    }

    /// Those who may have got the earlier alerts.
    async fn write_previous(
        &mut self,
        writing: &mut Writing<'_>,
        earlier: &mut Earlier,
        alerts: &[AlertKey],
        language: &Language,
        later: &[AcceptTarget],
    ) -> Result<(), StoreError> {
        if !earlier.has(alerts) {
            earlier.keep(alerts, gone(&mut self.conn, alerts).await?);
        }
        let (to_endpoint, ids) = earlier.take(writing.target, alerts, language, later);
        if to_endpoint {
            self.write_batch(writing, None).await?;
        }
        for part in ids.chunks(usize::from(Batch::MAX_JOBS)) {
            self.write_batch(writing, Some(part)).await?;
        }
        Ok(())
    }

    /// Writes one batch: for these subscribers, or for the endpoint itself.
    async fn write_batch(&mut self, writing: &mut Writing<'_>, ids: Option<&[i64]>) -> Result<(), StoreError> {
        let jobs = ids.map_or(1, <[i64]>::len);
        let target = writing.target;
        sqlx::query(
            "INSERT INTO batches (alert, target, endpoint, failover, channel, rank, subscribers, ready_at)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?);
             INSERT INTO batch_recipients (batch, ids) VALUES (last_insert_rowid(), ?);
             INSERT INTO batch_jobs (batch, map) VALUES (last_insert_rowid(), ?)",
        )
        .bind(writing.alert)
        .bind(writing.target_row)
        .bind(target.endpoint.0.as_str())
        .bind(json(&target.failover)?)
        .bind(target.lane.channel.0.as_str())
        .bind(rank_number(target.lane.rank))
        .bind(ids.is_some())
        .bind(ms(writing.now))
        .bind(recipients::pack(ids.unwrap_or_default()))
        .bind(JobMap::queued(jobs).as_bytes())
        .execute(&mut self.conn)
        .await
        .map_err(failed("wrote a batch"))?;
        writing.batches += 1;
        writing.jobs += jobs as u64;
        Ok(())
    }
}
