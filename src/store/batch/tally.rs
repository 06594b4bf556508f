//! Counts of jobs by state, as changes that are added up and written once.

use super::jobs::Job;
use crate::domain::JobState;

/// Changes of one target's counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::store) struct Tally {
    states: [i64; JobState::ALL.len()],
    segments: i64,
    ever_in_doubt: i64,
}

fn position(state: JobState) -> usize {
    JobState::ALL.iter().position(|known| *known == state).expect("ALL lists every state")
}

impl Tally {
    pub(in crate::store) fn queued(jobs: i64) -> Self {
        let mut tally = Self::default();
        tally.states[position(JobState::Queued)] = jobs;
        tally
    }

    pub(in crate::store) fn change(&mut self, before: Job, after: Job) {
        self.states[position(before.state)] -= 1;
        self.states[position(after.state)] += 1;
        self.segments += i64::from(after.segments) - i64::from(before.segments);
        self.ever_in_doubt += i64::from(after.maybe_sent) - i64::from(before.maybe_sent);
    }

    /// Counts a job as it stands.
    pub(in crate::store) fn add_job(&mut self, job: Job) {
        self.states[position(job.state)] += 1;
        self.segments += i64::from(job.segments);
        self.ever_in_doubt += i64::from(job.maybe_sent);
    }

    pub(in crate::store) fn is_zero(&self) -> bool {
        *self == Self::default()
    }

    pub(in crate::store) fn add(&mut self, other: &Self) {
        for (sum, part) in self.states.iter_mut().zip(other.states) {
            *sum += part;
        }
        self.segments += other.segments;
        self.ever_in_doubt += other.ever_in_doubt;
    }

    /// Every number in the order of the columns: states as in [`JobState::ALL`], segments, ever in doubt.
    pub(in crate::store) fn numbers(&self) -> impl Iterator<Item = i64> {
        self.states.into_iter().chain([self.segments, self.ever_in_doubt])
    }
}
