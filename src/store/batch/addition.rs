//! Single recipients that are added to an accepted alert: what each of them is, before anything is written.

use std::collections::HashMap;

use jiff::Timestamp;

use super::jobs::JobMap;
use super::notes::Line;
use super::tally::Tally;
use super::transitions::Book;
use crate::domain::{BatchId, EndpointId, JobIndex, JobState};
use crate::store::seal::{Lookup, Sealer};
use crate::store::values::{Fields, alert_key, corrupt, failed, language, ms};
use crate::store::{Added, Addition, JobStatus, ONCE_KEPT_HOURS, StoreError};

/// The cell of a number that is on no list: it said STOP before it was known, or got a single message.
pub(in crate::store) const NO_CELL: i64 = 0;

/// Numbers that have a row, and whether they said STOP.
pub(in crate::store) type Known = HashMap<Lookup, (i64, bool)>;

/// One name of a caller's, as stored.
pub(in crate::store) struct NamedBefore {
    pub(in crate::store) request: String,
    pub(in crate::store) batch: i64,
    pub(in crate::store) job: JobIndex,
}

pub(in crate::store) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The time at or before which names are forgotten.
pub(in crate::store) fn forgotten(now: Timestamp) -> i64 {
    ms(now) - ONCE_KEPT_HOURS * 3_600_000
}

/// What is asked, in the store's own terms.
pub(in crate::store) struct Asked<'a> {
    pub(in crate::store) lookups: Vec<Lookup>,
    requests: Vec<Option<(&'a str, String)>>,
}

/// What each recipient is.
pub(in crate::store) struct Decided {
    /// Positions of those that become jobs, in order.
    pub(in crate::store) wanted: Vec<usize>,
    answers: Vec<Option<Added>>,
    same_as: Vec<Option<usize>>,
}

impl<'a> Asked<'a> {
    pub(in crate::store) fn new(addition: &'a Addition, sealer: &Sealer) -> Self {
        let lookups: Vec<Lookup> = addition.recipients.iter().map(|new| sealer.lookup(&new.address)).collect();
        let requests = addition
            .recipients
            .iter()
            .zip(&lookups)
            .map(|(new, lookup)| {
                new.once.as_ref().map(|once| (once.name.as_str(), format!("{}{}", once.request.as_str(), hex(lookup))))
            })
            .collect();
        Self { lookups, requests }
    }

    /// The callers' names for the requests.
    pub(in crate::store) fn names(&self) -> Vec<&str> {
        self.requests.iter().flatten().map(|(name, _)| *name).collect()
    }

    /// Names and requests of those that became jobs, to be kept.
    pub(in crate::store) fn kept(&self, wanted: &[usize]) -> Vec<(&str, &str, JobIndex)> {
        let named =
            |(at, index): (&usize, JobIndex)| self.requests[*at].as_ref().map(|(name, request)| (*name, request.as_str(), index));
        wanted.iter().zip(0..).filter_map(named).collect()
    }

    pub(in crate::store) fn decide(
        &self,
        taken: &HashMap<String, NamedBefore>,
        known: &Known,
        stop: Option<JobState>,
    ) -> Decided {
        let mut answers: Vec<Option<Added>> = vec![None; self.lookups.len()];
        let mut first_with: HashMap<&str, (usize, &String)> = HashMap::new();
        let mut same_as: Vec<Option<usize>> = vec![None; self.lookups.len()];
        let mut wanted: Vec<usize> = Vec::new();
        for (at, lookup) in self.lookups.iter().enumerate() {
            if let Some((name, request)) = &self.requests[at] {
                if let Some(before) = taken.get(*name) {
                    let same = before.request == *request;
                    answers[at] = Some(if same { Added::Repeated(BatchId(before.batch), before.job) } else { Added::OnceTaken });
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
        Decided { wanted, answers, same_as }
    }
}

impl Decided {
    /// The answers, with the batch that was written for those that became jobs.
    pub(in crate::store) fn answers(self, batch: Option<BatchId>) -> Result<Vec<Added>, StoreError> {
        let Self { wanted, mut answers, same_as } = self;
        if let Some(batch) = batch {
            for (at, index) in wanted.iter().zip(0..) {
                answers[*at] = Some(Added::Queued(batch, index));
            }
        }
        for (at, first) in same_as.into_iter().enumerate() {
            let Some(first) = first else { continue };
            answers[at] = match answers[first] {
                Some(Added::Queued(batch, job)) => Some(Added::Repeated(batch, job)),
                other => other,
            };
        }
        let complete = |answer: Option<Added>| answer.ok_or_else(|| corrupt("addition")("a recipient has no answer".to_owned()));
        answers.into_iter().map(complete).collect()
    }
}

/// What an addition needs of its target.
#[derive(Clone)]
pub(in crate::store) struct TargetRow {
    pub(in crate::store) id: i64,
    pub(in crate::store) endpoint: EndpointId,
    pub(in crate::store) message: i64,
    pub(in crate::store) language_used: String,
    pub(in crate::store) segments_each: u16,
    pub(in crate::store) receipts: bool,
}

impl TargetRow {
    /// From a row of [`crate::store::rows::TARGET`].
    pub(in crate::store) fn from_row(row: Option<&impl Fields>, addition: &Addition) -> Result<Self, StoreError> {
        let doing = failed("looked for a target");
        let missing = || StoreError::NotFound { what: format!("target {} of {}", addition.target, addition.key) };
        let row = row.ok_or_else(missing)?;
        let target = Self {
            id: row.number(0).map_err(&doing)?,
            endpoint: EndpointId(row.text(1).map_err(&doing)?),
            message: row.number(2).map_err(&doing)?,
            language_used: row.text(3).map_err(&doing)?,
            segments_each: row.small(4).map_err(&doing)?,
            receipts: row.flag(5).map_err(&doing)?,
        };
        if target.endpoint.channel() == addition.lane.channel {
            Ok(target)
        } else {
            Err(StoreError::NotFound { what: format!("lane {} of endpoint {}", addition.lane, target.endpoint) })
        }
    }
}

impl Book {
    /// Notes a batch that was added.
    pub(in crate::store) fn note_addition(
        &mut self,
        batch: i64,
        alert: i64,
        addition: &Addition,
        target: &TargetRow,
        jobs: usize,
        now: Timestamp,
    ) {
        let jobs = jobs as u64;
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
    }
}

/// One job of the batch in a row of [`crate::store::rows::JOB`].
pub(in crate::store) fn job_status(row: Option<&impl Fields>, batch: BatchId, index: JobIndex) -> Result<JobStatus, StoreError> {
    let doing = failed("read a job");
    let missing = || StoreError::NotFound { what: format!("job {batch}-{index}") };
    let row = row.ok_or_else(missing)?;
    let job = JobMap::from_bytes(row.bytes(7).map_err(&doing)?)?.get(index).ok_or_else(missing)?;
    Ok(JobStatus {
        key: alert_key(row, 0, "read a job")?,
        target: row.small(3).map_err(&doing)?,
        endpoint: EndpointId(row.text(4).map_err(&doing)?),
        language_asked: language(&row.text(5).map_err(&doing)?)?,
        language_used: language(&row.text(6).map_err(&doing)?)?,
        state: job.state,
        attempts: u16::from(job.attempts),
        segments: u16::from(job.segments),
        ever_in_doubt: job.maybe_sent,
    })
}
