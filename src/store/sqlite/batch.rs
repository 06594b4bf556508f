//! Batches and alerts as the writer holds them, and the counts of jobs that go with them.
//!
//! It holds no address and no text.

use sqlx::Row as _;
use sqlx::sqlite::{SqliteConnection, SqliteRow};

use super::add::TargetRow;
use super::jobs::{Job, JobMap};
use super::unit::{Line, Notes, corrupt, failed, ms, time};
use crate::domain::{AlertKey, EndpointId, JobIndex, JobState, Lane, Rank, SubmitOutcome};
use crate::store::{Addition, StoreError};
use jiff::Timestamp;

/// What an accepted alert is to its batches.
#[derive(Clone, Debug)]
pub(super) struct AlertRow {
    pub(super) key: AlertKey,
    pub(super) expires: i64,
    pub(super) resend: bool,
    pub(super) withdrawn: bool,
}

impl AlertRow {
    pub(super) async fn read(id: i64, conn: &mut SqliteConnection) -> Result<Self, StoreError> {
        let doing = failed("read an alert");
        let row =
            sqlx::query("SELECT sender, identifier, sent, expires, resend, withdrawn_at IS NOT NULL FROM alerts WHERE id = ?")
                .bind(id)
                .fetch_one(conn)
                .await
                .map_err(&doing)?;
        let (sent, key_parts) = (row.try_get(2).map_err(&doing)?, (row.try_get(0), row.try_get(1)));
        Ok(Self {
            key: AlertKey { sender: key_parts.0.map_err(&doing)?, identifier: key_parts.1.map_err(&doing)?, sent: time(sent)? },
            expires: row.try_get(3).map_err(&doing)?,
            resend: row.try_get(4).map_err(&doing)?,
            withdrawn: row.try_get(5).map_err(&doing)?,
        })
    }

    /// How jobs end that were not sent yet, when nothing of the alert may be sent any more.
    pub(super) fn stop(&self, now: Timestamp) -> Option<JobState> {
        if self.withdrawn {
            Some(JobState::Withdrawn)
        } else if ms(now) >= self.expires {
            Some(JobState::Expired)
        } else {
            None
        }
    }
}

/// Changes of one target's counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    states: [i64; JobState::ALL.len()],
    segments: i64,
    ever_in_doubt: i64,
}

fn position(state: JobState) -> usize {
    JobState::ALL.iter().position(|known| *known == state).expect("ALL lists every state")
}

impl Tally {
    pub(super) fn queued(jobs: i64) -> Self {
        let mut tally = Self::default();
        tally.states[position(JobState::Queued)] = jobs;
        tally
    }

    fn change(&mut self, before: Job, after: Job) {
        self.states[position(before.state)] -= 1;
        self.states[position(after.state)] += 1;
        self.segments += i64::from(after.segments) - i64::from(before.segments);
        self.ever_in_doubt += i64::from(after.maybe_sent) - i64::from(before.maybe_sent);
    }

    pub(super) fn is_zero(&self) -> bool {
        *self == Self::default()
    }

    pub(super) fn add(&mut self, other: &Self) {
        for (sum, part) in self.states.iter_mut().zip(other.states) {
            *sum += part;
        }
        self.segments += other.segments;
        self.ever_in_doubt += other.ever_in_doubt;
    }

    pub(super) async fn write(&self, target: i64, conn: &mut SqliteConnection) -> Result<(), sqlx::Error> {
        let mut query = sqlx::query(
            "UPDATE counters SET queued = queued + ?, submitting = submitting + ?, deferred = deferred + ?,
                 in_doubt = in_doubt + ?, accepted = accepted + ?, delivered = delivered + ?, undelivered = undelivered + ?,
                 refused = refused + ?, expired = expired + ?, withdrawn = withdrawn + ?, segments = segments + ?,
                 ever_in_doubt = ever_in_doubt + ? WHERE target = ?",
        );
        for change in self.states {
            query = query.bind(change);
        }
        query.bind(self.segments).bind(self.ever_in_doubt).bind(target).execute(conn).await.map(|_| ())
    }
}

/// Whether and how a batch has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Closed {
    Open,
    Done,
    Dead,
}

/// A batch in the writer's memory.
#[derive(Clone, Debug)]
pub(super) struct BatchRow {
    pub(super) id: i64,
    pub(super) alert: i64,
    pub(super) target: i64,
    pub(super) endpoint: EndpointId,
    pub(super) failover: Vec<EndpointId>,
    pub(super) rank: Rank,
    pub(super) subscribers: bool,
    pub(super) receipts: bool,
    pub(super) message: i64,
    pub(super) segments_each: u16,
    pub(super) fence: i64,
    pub(super) worker: String,
    pub(super) until: Option<i64>,
    pub(super) ready_at: i64,
    pub(super) closed: Closed,
    pub(super) jobs: JobMap,
    row_changed: bool,
    jobs_changed: bool,
}

/// The number by which a rank is stored: life first.
pub(super) fn rank_number(rank: Rank) -> i64 {
    match rank {
        Rank::Life => 0,
        Rank::Urgent => 1,
        Rank::Bulk => 2,
    }
}

/// The rank of a stored number.
pub(super) fn rank_of(number: i64) -> Result<Rank, StoreError> {
    Rank::ALL
        .iter()
        .copied()
        .find(|rank| rank_number(*rank) == number)
        .ok_or_else(|| corrupt("rank")(format!("there is no rank {number}")))
}

impl BatchRow {
    pub(super) async fn read(id: i64, conn: &mut SqliteConnection) -> Result<Self, StoreError> {
        let doing = failed("read a batch");
        let row = sqlx::query(
            "SELECT b.alert, b.target, b.endpoint, b.failover, b.rank, b.subscribers, t.receipts, t.message,
                 t.segments_each, b.fence, b.worker, b.until, b.ready_at, b.closed, j.map
             FROM batches b JOIN targets t ON t.id = b.target JOIN batch_jobs j ON j.batch = b.id WHERE b.id = ?",
        )
        .bind(id)
        .fetch_optional(conn)
        .await
        .map_err(&doing)?
        .ok_or_else(|| StoreError::NotFound { what: format!("batch {id}") })?;
        let batch = Self::from_row(id, &row).map_err(&doing)?;
        batch.and_then(|(batch, map)| Ok(Self { jobs: JobMap::from_bytes(map)?, ..batch }))
    }

    /// A batch as it was written just now.
    pub(super) fn fresh(id: i64, alert: i64, addition: &Addition, target: &TargetRow, jobs: JobMap, now: Timestamp) -> Self {
        Self {
            id,
            alert,
            target: target.id,
            endpoint: target.endpoint.clone(),
            failover: addition.failover.clone(),
            rank: addition.lane.rank,
            subscribers: true,
            receipts: target.receipts,
            message: target.message,
            segments_each: target.segments_each,
            fence: 0,
            worker: String::new(),
            until: None,
            ready_at: ms(now),
            closed: Closed::Open,
            jobs,
            row_changed: false,
            jobs_changed: false,
        }
    }

    fn from_row(id: i64, row: &SqliteRow) -> Result<Result<(Self, Vec<u8>), StoreError>, sqlx::Error> {
        let failover: String = row.try_get(3)?;
        let rank = match rank_of(row.try_get(4)?) {
            Ok(rank) => rank,
            Err(error) => return Ok(Err(error)),
        };
        let failover = match serde_json::from_str(&failover) {
            Ok(failover) => failover,
            Err(error) => return Ok(Err(corrupt("list of endpoints")(error.to_string()))),
        };
        let closed = match row.try_get::<i64, _>(13)? {
            0 => Closed::Open,
            1 => Closed::Done,
            _ => Closed::Dead,
        };
        let batch = Self {
            id,
            alert: row.try_get(0)?,
            target: row.try_get(1)?,
            endpoint: EndpointId(row.try_get(2)?),
            failover,
            rank,
            subscribers: row.try_get(5)?,
            receipts: row.try_get(6)?,
            message: row.try_get(7)?,
            segments_each: row.try_get(8)?,
            fence: row.try_get(9)?,
            worker: row.try_get(10)?,
            until: row.try_get(11)?,
            ready_at: row.try_get(12)?,
            closed,
            jobs: JobMap::queued(0),
            row_changed: false,
            jobs_changed: false,
        };
        Ok(Ok((batch, row.try_get(14)?)))
    }

    pub(super) async fn write(&mut self, conn: &mut SqliteConnection) -> Result<(), sqlx::Error> {
        if self.jobs_changed {
            sqlx::query("UPDATE batch_jobs SET map = ? WHERE batch = ?")
                .bind(self.jobs.as_bytes())
                .bind(self.id)
                .execute(&mut *conn)
                .await?;
        }
        if self.row_changed {
            let failover = serde_json::to_string(&self.failover).map_err(|error| sqlx::Error::Encode(Box::new(error)))?;
            let closed = match self.closed {
                Closed::Open => 0_i64,
                Closed::Done => 1,
                Closed::Dead => 2,
            };
            sqlx::query(
                "UPDATE batches SET endpoint = ?, failover = ?, channel = ?, fence = ?, worker = ?, until = ?,
                     ready_at = ?, closed = ? WHERE id = ?",
            )
            .bind(self.endpoint.0.as_str())
            .bind(failover)
            .bind(self.endpoint.channel().0)
            .bind(self.fence)
            .bind(self.worker.as_str())
            .bind(self.until)
            .bind(self.ready_at)
            .bind(closed)
            .bind(self.id)
            .execute(&mut *conn)
            .await?;
        }
        (self.jobs_changed, self.row_changed) = (false, false);
        Ok(())
    }

    /// Whether a worker holds it.
    pub(super) fn is_held(&self) -> bool {
        self.until.is_some() && self.closed == Closed::Open
    }

    pub(super) fn lane(&self) -> Lane {
        Lane { channel: self.endpoint.channel(), rank: self.rank }
    }

    /// Marks the row itself (claim, times, endpoint, end) as changed.
    pub(super) fn touch(&mut self) {
        self.row_changed = true;
    }

    /// Ends the batch once nothing in it is open; true when it has ended.
    pub(super) fn end_if_done(&mut self) -> bool {
        if self.closed == Closed::Open && !self.jobs.any_open() {
            self.closed = Closed::Done;
            self.until = None;
            self.row_changed = true;
        }
        self.closed != Closed::Open
    }

    /// Changes one job and notes what follows from it. Jobs that become in doubt get a line each.
    pub(super) fn change(&mut self, index: JobIndex, after: Job, at: Timestamp, tally: &mut Tally, notes: &mut Notes, why: &str) {
        let Some(before) = self.jobs.get(index) else { return };
        if before == after {
            return;
        }
        tally.change(before, after);
        self.jobs.set(index, after);
        self.jobs_changed = true;
        if after.state == JobState::InDoubt && before.state != JobState::InDoubt {
            if !before.maybe_sent {
                notes.doubts.push((self.id, index, self.alert, ms(at)));
            }
            notes.ledger.push(Line {
                at,
                alert: self.alert,
                batch: Some(self.id),
                job: Some(index),
                event: "in_doubt",
                count: 1,
                detail: why.to_owned(),
            });
        }
    }

    /// Ends every job that waits; returns how many ended in `state`.
    pub(super) fn close_waiting(&mut self, state: JobState, at: Timestamp, tally: &mut Tally, notes: &mut Notes) -> u64 {
        let waiting: Vec<_> = self.jobs.iter().filter(|(_, job)| job.is_waiting()).collect();
        let mut ended = 0;
        for (index, job) in waiting {
            let after = job.close(state);
            ended += u64::from(after.state == state);
            self.change(index, after, at, tally, notes, "not sent again");
        }
        ended
    }

    /// Puts in doubt every job that was begun and has no verdict; returns how many.
    pub(super) fn doubt_begun(&mut self, resend: bool, at: Timestamp, tally: &mut Tally, notes: &mut Notes, why: &str) -> u64 {
        let begun: Vec<_> = self.jobs.iter().filter(|(_, job)| job.state == JobState::Submitting).collect();
        let count = begun.len() as u64;
        for (index, job) in begun {
            self.change(index, job.doubt(resend), at, tally, notes, why);
        }
        count
    }

    /// A line of the ledger about this batch.
    pub(super) fn line(&self, at: Timestamp, event: &'static str, count: u64, detail: String) -> Line {
        Line { at, alert: self.alert, batch: Some(self.id), job: None, event, count, detail }
    }
}

/// The reason of a verdict, for the ledger.
pub(super) fn why_of(outcome: &SubmitOutcome) -> &'static str {
    match outcome {
        SubmitOutcome::Accepted { .. } => "accepted",
        SubmitOutcome::Deferred { why, .. } | SubmitOutcome::Refused { why } | SubmitOutcome::Unknown { why } => why.as_str(),
    }
}
