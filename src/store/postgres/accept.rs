//! Takes an approved plan: alert, texts, targets and batches in one transaction.
//!
//! It never holds more recipients in memory than one look-up gives, follow-ups of earlier alerts apart (8 bytes each).

use std::collections::HashSet;

use jiff::Timestamp;
use sqlx::Row as _;

use super::previous::gone;
use super::unit::Unit;
use crate::domain::{AlertKey, Batch, Language, PlaceCode, Recipients};
use crate::store::batch::{Earlier, JobMap, Tally, rank_number, recipients};
use crate::store::values::{failed, json, ms};
use crate::store::{About, AcceptPlan, AcceptTarget, Acceptance, PlanState, StoreError};

/// How many subscribers one look-up gives.
const LOOK_UP_SUBSCRIBERS: i64 = 50_000;

/// How many batches one statement writes.
const BATCHES_A_STATEMENT: usize = 50;

/// A target on its way into the store, with batches that are not written yet.
struct Writing<'a> {
    alert: i64,
    target: &'a AcceptTarget,
    target_row: i64,
    now: Timestamp,
    batches: u64,
    jobs: u64,
    ids: Vec<Vec<u8>>,
    maps: Vec<Vec<u8>>,
    subscribers: Vec<bool>,
}

impl Unit {
    pub(super) async fn accept(&mut self, plan: &AcceptPlan, now: Timestamp) -> Result<Acceptance, StoreError> {
        if plan.mode != self.setting.mode {
            return Err(StoreError::WrongMode { store: self.setting.mode, plan: plan.mode });
        }
        if let Some(repeated) = self.accepted_before(plan).await? {
            return Ok(repeated);
        }
        // The plan's row is locked: whoever accepts it at the same moment is waited for.
        let state = self.plan_state(plan.digest.as_str()).await?;
        if let Some(repeated) = self.accepted_before(plan).await? {
            return Ok(repeated);
        }
        if !matches!(state, PlanState::Approved { .. }) {
            return Err(StoreError::NotFound { what: format!("approval of plan {}", plan.digest.short()) });
        }
        if let Some(target) = plan.targets.iter().find(|target| target.message as usize >= plan.messages.len()) {
            return Err(StoreError::NotFound { what: format!("text {} of target {}", target.message, target.target) });
        }
        match self.write_alert(plan, now).await? {
            Some(alert) => self.write_plan(plan, alert, now).await,
            // Another plan under this key came first, a moment ago.
            None => Err(StoreError::KeyTaken { key: plan.key.clone() }),
        }
    }

    async fn accepted_before(&mut self, plan: &AcceptPlan) -> Result<Option<Acceptance>, StoreError> {
        let doing = failed("looked for an earlier acceptance");
        let row = sqlx::query("SELECT digest, batches, jobs FROM alerts WHERE sender = $1 AND identifier = $2 AND sent = $3")
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

    async fn write_alert(&mut self, plan: &AcceptPlan, now: Timestamp) -> Result<Option<i64>, StoreError> {
        sqlx::query_scalar(
            "INSERT INTO alerts (sender, identifier, sent, digest, expires, resend, accepted_at, batches, jobs)
             VALUES ($1, $2, $3, $4, $5, $6, $7, 0, 0) ON CONFLICT DO NOTHING RETURNING id",
        )
        .bind(plan.key.sender.as_str())
        .bind(plan.key.identifier.as_str())
        .bind(ms(plan.key.sent))
        .bind(plan.digest.as_str())
        .bind(ms(plan.expires))
        .bind(plan.resend_in_doubt)
        .bind(ms(now))
        .fetch_optional(&mut self.conn)
        .await
        .map_err(failed("accepted a plan"))
    }

    async fn write_plan(&mut self, plan: &AcceptPlan, alert: i64, now: Timestamp) -> Result<Acceptance, StoreError> {
        let doing = failed("accepted a plan");
        self.note_announcement(alert, About::Messages).await?;
        let mut messages = Vec::with_capacity(plan.messages.len());
        for message in &plan.messages {
            let id: i64 = sqlx::query_scalar("INSERT INTO messages (alert, message_json) VALUES ($1, $2) RETURNING id")
                .bind(alert)
                .bind(json(message)?)
                .fetch_one(&mut self.conn)
                .await
                .map_err(&doing)?;
            messages.push((id, &message.language));
        }
        let mut earlier = Earlier::default();
        let mut sum = Acceptance { batches: 0, jobs: 0, repeated: false };
        for (position, target) in plan.targets.iter().enumerate() {
            let (message, language_used) = messages[target.message as usize];
            let target_row = self.write_target(alert, target, message, language_used).await?;
            let (ids, maps, subscribers) = (Vec::new(), Vec::new(), Vec::new());
            let mut writing = Writing { alert, target, target_row, now, batches: 0, jobs: 0, ids, maps, subscribers };
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
            self.write_batches(&mut writing).await?;
            self.book.notes.count(target_row, &Tally::queued(writing.jobs.cast_signed()));
            let detail = format!("target {} on {} in {language_used}", target.target, target.endpoint);
            self.book.line(now, alert, "accepted", writing.jobs, detail);
            sum.batches += writing.batches;
            sum.jobs += writing.jobs;
        }
        sqlx::query("UPDATE alerts SET batches = $1, jobs = $2 WHERE id = $3")
            .bind(sum.batches.cast_signed())
            .bind(sum.jobs.cast_signed())
            .bind(alert)
            .execute(&mut self.conn)
            .await
            .map_err(&doing)?;
        sqlx::query("UPDATE plans SET state_json = $1 WHERE digest = $2")
            .bind(json(&PlanState::Sent { at: now })?)
            .bind(plan.digest.as_str())
            .execute(&mut self.conn)
            .await
            .map_err(&doing)?;
        self.tell(None).await?;
        Ok(sum)
    }

    async fn write_target(
        &mut self,
        alert: i64,
        target: &AcceptTarget,
        message: i64,
        language_used: &Language,
    ) -> Result<i64, StoreError> {
        let doing = failed("accepted a plan");
        sqlx::query_scalar(
            "INSERT INTO targets (alert, target, endpoint, message, language_asked, language_used, segments_each, receipts)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id",
        )
        .bind(alert)
        .bind(i64::from(target.target))
        .bind(target.endpoint.0.as_str())
        .bind(message)
        .bind(target.language_asked.as_str())
        .bind(language_used.as_str())
        .bind(i64::from(target.segments_each))
        .bind(target.receipts)
        .fetch_one(&mut self.conn)
        .await
        .map_err(doing)
    }

    async fn write_subscribers(
        &mut self,
        writing: &mut Writing<'_>,
        language: &Language,
        places: &[PlaceCode],
    ) -> Result<(), StoreError> {
        let most = usize::from(Batch::MAX_JOBS);
        let mut waiting: Vec<i64> = Vec::new();
        let mut seen = HashSet::new();
        for place in places.iter().filter(|place| seen.insert(*place)) {
            let mut after = 0_i64;
            loop {
                let ids: Vec<i64> = sqlx::query_scalar(
                    "SELECT coalesce(array_agg(id ORDER BY id), '{}') FROM (
                         SELECT id FROM subscribers
                         WHERE cell = (SELECT id FROM cells WHERE language = $1 AND place = $2) AND NOT stopped AND id > $3
                         ORDER BY id LIMIT $4) AS found",
                )
                .bind(language.as_str())
                .bind(place.as_str())
                .bind(after)
                .bind(LOOK_UP_SUBSCRIBERS)
                .fetch_one(&mut self.conn)
                .await
                .map_err(failed("looked up subscribers"))?;
                let Some(last) = ids.last() else { break };
                after = *last;
                waiting.extend(ids);
                while waiting.len() >= most {
                    let rest = waiting.split_off(most);
                    self.write_batch(writing, Some(&waiting)).await?;
                    waiting = rest;
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

    /// Takes one batch: for these subscribers, or for the endpoint itself.
    async fn write_batch(&mut self, writing: &mut Writing<'_>, ids: Option<&[i64]>) -> Result<(), StoreError> {
        let jobs = ids.map_or(1, <[i64]>::len);
        writing.ids.push(recipients::pack(ids.unwrap_or_default()));
        writing.maps.push(JobMap::queued(jobs).as_bytes().to_vec());
        writing.subscribers.push(ids.is_some());
        writing.batches += 1;
        writing.jobs += jobs as u64;
        if writing.ids.len() >= BATCHES_A_STATEMENT { self.write_batches(writing).await } else { Ok(()) }
    }

    /// Writes the batches that were taken.
    async fn write_batches(&mut self, writing: &mut Writing<'_>) -> Result<(), StoreError> {
        if writing.ids.is_empty() {
            return Ok(());
        }
        let target = writing.target;
        // All parts of one statement see the same numbers.
        sqlx::query(
            "WITH n AS MATERIALIZED (
                 SELECT nextval(pg_get_serial_sequence('batches', 'id')) AS id, w.subscribers, w.ids, w.map
                 FROM (SELECT * FROM unnest($8::boolean[], $9::bytea[], $10::bytea[])
                           WITH ORDINALITY AS w (subscribers, ids, map, nr) ORDER BY nr) AS w),
             b AS (INSERT INTO batches (id, alert, target, endpoint, failover, channel, rank, subscribers, ready_at)
                   SELECT n.id, $1, $2, $3, $4, $5, $6, n.subscribers, $7 FROM n),
             r AS (INSERT INTO batch_recipients (batch, ids) SELECT n.id, n.ids FROM n)
             INSERT INTO batch_jobs (batch, map) SELECT n.id, n.map FROM n",
        )
        .bind(writing.alert)
        .bind(writing.target_row)
        .bind(target.endpoint.0.as_str())
        .bind(json(&target.failover)?)
        .bind(target.lane.channel.0.as_str())
        .bind(rank_number(target.lane.rank))
        .bind(ms(writing.now))
        .bind(std::mem::take(&mut writing.subscribers))
        .bind(std::mem::take(&mut writing.ids))
        .bind(std::mem::take(&mut writing.maps))
        .execute(&mut self.conn)
        .await
        .map(|_| ())
        .map_err(failed("wrote batches"))
    }
}
