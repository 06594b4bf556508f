//! A batch in memory while a transaction works on it, and what follows from each change.
//!
//! It holds no address and no text.

use jiff::Timestamp;

use super::addition::TargetRow;
use super::jobs::{Job, JobMap};
use super::notes::{Line, Notes};
use super::tally::Tally;
use crate::domain::{EndpointId, JobIndex, JobState, Lane, Rank, SubmitOutcome};
use crate::store::values::{Fields, corrupt, failed, ms};
use crate::store::{Addition, StoreError};

/// A statement that reads batches, for `BatchRow::from_row`, with its condition.
macro_rules! batch_sql {
    ($condition:literal) => {
        concat!(
            "SELECT b.id, b.alert, b.target, b.endpoint, b.failover, b.rank, b.subscribers, t.receipts, t.message,
                 t.segments_each, b.fence, b.worker, b.until, b.ready_at, b.closed, j.map
             FROM batches b JOIN targets t ON t.id = b.target JOIN batch_jobs j ON j.batch = b.id WHERE ",
            $condition
        )
    };
}
pub(in crate::store) use batch_sql;

/// Whether and how a batch has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::store) enum Closed {
    Open,
    Done,
    Dead,
}

/// A batch in the writer's memory.
#[derive(Clone, Debug)]
pub(in crate::store) struct BatchRow {
    pub(in crate::store) id: i64,
    pub(in crate::store) alert: i64,
    pub(in crate::store) target: i64,
    pub(in crate::store) endpoint: EndpointId,
    pub(in crate::store) failover: Vec<EndpointId>,
    pub(in crate::store) rank: Rank,
    pub(in crate::store) subscribers: bool,
    pub(in crate::store) receipts: bool,
    pub(in crate::store) message: i64,
    pub(in crate::store) segments_each: u16,
    pub(in crate::store) fence: i64,
    pub(in crate::store) worker: String,
    pub(in crate::store) until: Option<i64>,
    pub(in crate::store) ready_at: i64,
    pub(in crate::store) closed: Closed,
    pub(in crate::store) jobs: JobMap,
    row_changed: bool,
    jobs_changed: bool,
}

/// The number by which a rank is stored: life first.
pub(in crate::store) fn rank_number(rank: Rank) -> i64 {
    match rank {
        Rank::Life => 0,
        Rank::Urgent => 1,
        Rank::Bulk => 2,
    }
}

/// The rank of a stored number.
pub(in crate::store) fn rank_of(number: i64) -> Result<Rank, StoreError> {
    Rank::ALL
        .iter()
        .copied()
        .find(|rank| rank_number(*rank) == number)
        .ok_or_else(|| corrupt("rank")(format!("there is no rank {number}")))
}

impl BatchRow {
    /// From a row of a statement made by `batch_sql`.
    pub(in crate::store) fn from_row(row: &impl Fields) -> Result<Self, StoreError> {
        let doing = failed("read a batch");
        let failover = row.text(4).map_err(&doing)?;
        let closed = match row.number(14).map_err(&doing)? {
            0 => Closed::Open,
            1 => Closed::Done,
            _ => Closed::Dead,
        };
        Ok(Self {
            id: row.number(0).map_err(&doing)?,
            alert: row.number(1).map_err(&doing)?,
            target: row.number(2).map_err(&doing)?,
            endpoint: EndpointId(row.text(3).map_err(&doing)?),
            failover: serde_json::from_str(&failover).map_err(|error| corrupt("list of endpoints")(error.to_string()))?,
            rank: rank_of(row.number(5).map_err(&doing)?)?,
            subscribers: row.flag(6).map_err(&doing)?,
            receipts: row.flag(7).map_err(&doing)?,
            message: row.number(8).map_err(&doing)?,
            segments_each: row.small(9).map_err(&doing)?,
            fence: row.number(10).map_err(&doing)?,
            worker: row.text(11).map_err(&doing)?,
            until: row.maybe_number(12).map_err(&doing)?,
            ready_at: row.number(13).map_err(&doing)?,
            closed,
            jobs: JobMap::from_bytes(row.bytes(15).map_err(&doing)?)?,
            row_changed: false,
            jobs_changed: false,
        })
    }

    /// A batch as it was written just now.
    pub(in crate::store) fn fresh(
        id: i64,
        alert: i64,
        addition: &Addition,
        target: &TargetRow,
        jobs: JobMap,
        now: Timestamp,
    ) -> Self {
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

    /// The end as it is stored.
    pub(in crate::store) fn closed_number(&self) -> i64 {
        match self.closed {
            Closed::Open => 0,
            Closed::Done => 1,
            Closed::Dead => 2,
        }
    }

    /// Whether the job map, and whether the row itself, has changed since the last time this was asked.
    pub(in crate::store) fn take_changes(&mut self) -> (bool, bool) {
        (std::mem::take(&mut self.jobs_changed), std::mem::take(&mut self.row_changed))
    }

    /// Whether a worker holds it.
    pub(in crate::store) fn is_held(&self) -> bool {
        self.until.is_some() && self.closed == Closed::Open
    }

    pub(in crate::store) fn lane(&self) -> Lane {
        Lane { channel: self.endpoint.channel(), rank: self.rank }
    }

    /// Marks the row itself (claim, times, endpoint, end) as changed.
    pub(in crate::store) fn touch(&mut self) {
        self.row_changed = true;
    }

    /// Ends the batch once nothing in it is open; true when it has ended.
    pub(in crate::store) fn end_if_done(&mut self) -> bool {
        if self.closed == Closed::Open && !self.jobs.any_open() {
            self.closed = Closed::Done;
            self.until = None;
            self.row_changed = true;
        }
        self.closed != Closed::Open
    }

    /// Changes one job and notes what follows from it. Jobs that become in doubt get a line each.
    pub(in crate::store) fn change(
        &mut self,
        index: JobIndex,
        after: Job,
        at: Timestamp,
        tally: &mut Tally,
        notes: &mut Notes,
        why: &str,
    ) {
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
    pub(in crate::store) fn close_waiting(
        &mut self,
        state: JobState,
        at: Timestamp,
        tally: &mut Tally,
        notes: &mut Notes,
    ) -> u64 {
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
    pub(in crate::store) fn doubt_begun(
        &mut self,
        resend: bool,
        at: Timestamp,
        tally: &mut Tally,
        notes: &mut Notes,
        why: &str,
    ) -> u64 {
        let begun: Vec<_> = self.jobs.iter().filter(|(_, job)| job.state == JobState::Submitting).collect();
        let count = begun.len() as u64;
        for (index, job) in begun {
            self.change(index, job.doubt(resend), at, tally, notes, why);
        }
        count
    }

    /// A line of the ledger about this batch.
    pub(in crate::store) fn line(&self, at: Timestamp, event: &'static str, count: u64, detail: String) -> Line {
        Line { at, alert: self.alert, batch: Some(self.id), job: None, event, count, detail }
    }
}

/// The reason of a verdict, for the ledger.
pub(in crate::store) fn why_of(outcome: &SubmitOutcome) -> &'static str {
    match outcome {
        SubmitOutcome::Accepted { .. } => "accepted",
        SubmitOutcome::Deferred { why, .. } | SubmitOutcome::Refused { why } | SubmitOutcome::Unknown { why } => why.as_str(),
    }
}
