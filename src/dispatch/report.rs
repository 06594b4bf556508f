//! The account of an alert: who was reached, by class of evidence, and who was not.
//!
//! People and jobs are counted apart: a delivered SMS is a job with a receipt, never a person who understood.

use std::collections::BTreeMap;
use std::fmt;

use comfy_table::{CellAlignment, Table, presets};
use jiff::Timestamp;
use serde::Serialize;

use crate::domain::{
    AlertKey, Digest, EndpointId, Estimate, Fallback, Gap, JobState, Language, Mode, ModeName, Plan, Recipients,
};
use crate::store::{PlanRecord, PlanState, TargetProgress};

/// The schema's name and version.
pub const SCHEMA: &str = "mothertongue.report/1";

/// Jobs by class of evidence. Each job is in exactly one class but `ever_in_doubt`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct JobCounts {
    /// Jobs of the plan.
    pub planned: u64,
    /// Not ended yet.
    pub open: u64,
    /// Taken by the provider, with no later word.
    pub accepted: u64,
    /// The provider says that it arrived.
    pub delivered: u64,
    /// The provider says that it did not arrive.
    pub undelivered: u64,
    /// May have been taken.
    pub in_doubt: u64,
    /// Never taken.
    pub refused: u64,
    /// Ran out before it was sent.
    pub expired: u64,
    /// Stopped before it was sent.
    pub withdrawn: u64,
    /// Were in doubt at any time, whatever came of them: a copy too many is possible for these.
    pub ever_in_doubt: u64,
    /// Segments taken by the provider.
    pub segments: u64,
}

impl JobCounts {
    fn add_progress(&mut self, progress: &TargetProgress) {
        self.ever_in_doubt += progress.ever_in_doubt;
        self.segments += progress.segments;
        for (state, count) in &progress.states {
            *match state {
                JobState::Queued | JobState::Submitting | JobState::Deferred => &mut self.open,
                JobState::InDoubt => &mut self.in_doubt,
                JobState::Accepted => &mut self.accepted,
                JobState::Delivered => &mut self.delivered,
                JobState::Undelivered => &mut self.undelivered,
                JobState::Refused => &mut self.refused,
                JobState::Expired => &mut self.expired,
                JobState::Withdrawn => &mut self.withdrawn,
            } += count;
        }
    }

    fn add(&mut self, other: &Self) {
        self.planned += other.planned;
        self.open += other.open;
        self.accepted += other.accepted;
        self.delivered += other.delivered;
        self.undelivered += other.undelivered;
        self.in_doubt += other.in_doubt;
        self.refused += other.refused;
        self.expired += other.expired;
        self.withdrawn += other.withdrawn;
        self.ever_in_doubt += other.ever_in_doubt;
        self.segments += other.segments;
    }

    fn made(&self) -> u64 {
        self.open
            + self.accepted
            + self.delivered
            + self.undelivered
            + self.in_doubt
            + self.refused
            + self.expired
            + self.withdrawn
    }

    /// Whether everything that was made reached a provider, with nothing in doubt.
    pub fn is_whole(&self) -> bool {
        self.open + self.undelivered + self.in_doubt + self.refused + self.expired + self.withdrawn == 0
    }
}

/// One language at one endpoint.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReportRow {
    /// The endpoint of the plan.
    pub endpoint: EndpointId,
    /// The kind of channel.
    pub kind: &'static str,
    /// The language these people want.
    pub language_asked: Language,
    /// The language they got.
    pub language_used: Language,
    /// Whether that is a fallback.
    pub fallback: bool,
    /// People whom the route may reach, as planned; never a count of deliveries.
    pub people_planned: Estimate,
    /// Jobs.
    pub jobs: JobCounts,
}

/// Shares of the jobs that were made, in percent; absent when there were none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Rates {
    /// Accepted or better.
    pub taken_percent: Option<f64>,
    /// With a receipt of arrival.
    pub delivered_percent: Option<f64>,
    /// In doubt now.
    pub in_doubt_percent: Option<f64>,
    /// In a fallback language, of what was taken.
    pub fallback_percent: Option<f64>,
}

/// The account of one alert.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    /// Name and number of the shape: `mothertongue.report/1`.
    pub schema: &'static str,
    /// Mode.
    pub mode: ModeName,
    /// The alert.
    pub alert: AlertKey,
    /// The plan.
    pub plan: Digest,
    /// When this account was made.
    pub made_at: Timestamp,
    /// Who submitted.
    pub submitted_by: String,
    /// Where the plan stands.
    pub state: PlanState,
    /// When the alert runs out.
    pub expires: Timestamp,
    /// People of the audience.
    pub audience: Estimate,
    /// All jobs.
    pub jobs: JobCounts,
    /// Shares.
    pub rates: Rates,
    /// By language and endpoint, in the plan's order.
    pub rows: Vec<ReportRow>,
    /// Languages not served in their own words.
    pub fallbacks: Vec<Fallback>,
    /// People not reached.
    pub gaps: Vec<Gap>,
}

#[expect(clippy::cast_precision_loss, reason = "jobs are far below 2^52")]
fn percent(part: u64, whole: u64) -> Option<f64> {
    (whole > 0).then(|| (part as f64 * 1_000.0 / whole as f64).round() / 10.0)
}

impl Report {
    /// Puts the account together from the plan and the store's counts.
    pub fn of<M: Mode>(plan: &Plan<M>, record: &PlanRecord, progress: &[TargetProgress], now: Timestamp) -> Self {
        let mut rows: Vec<ReportRow> = Vec::new();
        for (index, target) in plan.targets.iter().enumerate() {
            let mut jobs = JobCounts { planned: target.recipients.count(), ..JobCounts::default() };
            progress.iter().filter(|line| usize::try_from(line.target) == Ok(index)).for_each(|line| jobs.add_progress(line));
            if let Recipients::Previous { .. } = target.recipients {
                // What an earlier alert reached is known only when this one is taken over.
                jobs.planned = jobs.planned.max(jobs.made());
            }
            let same = rows.iter_mut().find(|row| {
                row.endpoint == target.endpoint
                    && row.language_asked == target.language_asked
                    && row.language_used == target.language_used
            });
            match same {
                Some(row) => {
                    row.jobs.add(&jobs);
                    row.people_planned = row.people_planned + target.people;
                }
                None => rows.push(ReportRow {
                    endpoint: target.endpoint.clone(),
                    kind: target.kind.as_str(),
                    language_asked: target.language_asked.clone(),
                    language_used: target.language_used.clone(),
                    fallback: target.language_asked != target.language_used,
                    people_planned: target.people,
                    jobs,
                }),
            }
        }
        let mut jobs = JobCounts::default();
        rows.iter().for_each(|row| jobs.add(&row.jobs));
        let taken = |jobs: &JobCounts| jobs.accepted + jobs.delivered + jobs.undelivered;
        let in_fallback: u64 = rows.iter().filter(|row| row.fallback).map(|row| taken(&row.jobs)).sum();
        let rates = Rates {
            taken_percent: percent(taken(&jobs), jobs.made()),
            delivered_percent: percent(jobs.delivered, jobs.made()),
            in_doubt_percent: percent(jobs.in_doubt, jobs.made()),
            fallback_percent: percent(in_fallback, taken(&jobs)),
        };
        Self {
            schema: SCHEMA,
            mode: plan.mode,
            alert: plan.alert.key().clone(),
            plan: record.digest.clone(),
            made_at: now,
            submitted_by: record.submitted_by.clone(),
            state: record.state.clone(),
            expires: plan.expires,
            audience: plan.totals.audience,
            jobs,
            rates,
            rows,
            fallbacks: plan.fallbacks.clone(),
            gaps: plan.gaps.clone(),
        }
    }
}

const HEAD: [&str; 12] = [
    "endpoint",
    "language",
    "people",
    "planned",
    "accepted",
    "delivered",
    "not del.",
    "in doubt",
    "refused",
    "expired",
    "withdrawn",
    "open",
];

fn numbers(jobs: &JobCounts) -> [u64; 9] {
    [
        jobs.planned,
        jobs.accepted,
        jobs.delivered,
        jobs.undelivered,
        jobs.in_doubt,
        jobs.refused,
        jobs.expired,
        jobs.withdrawn,
        jobs.open,
    ]
}

/// The largest estimate for each key. A community counted once for each form is the same people every time.
fn summed<'a>(rows: impl Iterator<Item = ((&'a str, &'a str), Estimate)>) -> BTreeMap<(&'a str, &'a str), Estimate> {
    let mut largest: BTreeMap<(&str, &str), Estimate> = BTreeMap::new();
    for (key, people) in rows {
        let so_far = largest.entry(key).or_default();
        if people.high > so_far.high {
            *so_far = people;
        }
    }
    largest
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} · {} · plan {} · {}", self.mode, self.alert.identifier, self.plan.short(), self.made_at)?;
        writeln!(f, "Audience {} people. The columns after `people` count jobs, not people.", self.audience)?;
        let mut table = Table::new();
        table.load_preset(presets::ASCII_BORDERS_ONLY_CONDENSED).set_header(HEAD);
        for row in &self.rows {
            let language = if row.fallback {
                format!("{} (asked {})", row.language_used, row.language_asked)
            } else {
                row.language_used.to_string()
            };
            let mut cells = vec![row.endpoint.to_string(), language, row.people_planned.to_string()];
            cells.extend(numbers(&row.jobs).iter().map(ToString::to_string));
            table.add_row(cells);
        }
        let mut cells = vec!["all".to_owned(), String::new(), String::new()];
        cells.extend(numbers(&self.jobs).iter().map(ToString::to_string));
        table.add_row(cells);
        for column in table.column_iter_mut().skip(2) {
            column.set_cell_alignment(CellAlignment::Right);
        }
        writeln!(f, "{table}")?;
        let shown = |rate: Option<f64>| rate.map_or_else(|| "–".to_owned(), |rate| format!("{rate} %"));
        writeln!(
            f,
            "taken {} · delivered {} · in doubt {} (ever {} jobs) · in a fallback language {} · {} segments",
            shown(self.rates.taken_percent),
            shown(self.rates.delivered_percent),
            shown(self.rates.in_doubt_percent),
            self.jobs.ever_in_doubt,
            shown(self.rates.fallback_percent),
            self.jobs.segments
        )?;
        for ((asked, used), people) in summed(self.fallbacks.iter().map(|f| ((f.asked.as_str(), f.used.as_str()), f.people))) {
            writeln!(f, "fallback: {people} people asked {asked}, got {used}")?;
        }
        Ok(())
    }
}
