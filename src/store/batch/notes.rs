//! What is noted beside the batches until it is written: lines for the ledger, counts, doubts, providers' ids.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::tally::Tally;
use crate::domain::JobIndex;

/// One line for the ledger.
pub(in crate::store) struct Line {
    pub(in crate::store) at: Timestamp,
    pub(in crate::store) alert: i64,
    pub(in crate::store) batch: Option<i64>,
    pub(in crate::store) job: Option<JobIndex>,
    pub(in crate::store) event: &'static str,
    pub(in crate::store) count: u64,
    pub(in crate::store) detail: String,
}

/// One provider's id of a submission.
pub(in crate::store) struct RefLine {
    pub(in crate::store) channel: String,
    pub(in crate::store) provider_ref: String,
    pub(in crate::store) batch: i64,
    pub(in crate::store) job: JobIndex,
}

/// What is noted beside the batches until the flush.
#[derive(Default)]
pub(in crate::store) struct Notes {
    pub(in crate::store) ledger: Vec<Line>,
    pub(in crate::store) counts: BTreeMap<i64, Tally>,
    pub(in crate::store) doubts: Vec<(i64, JobIndex, i64, i64)>,
    pub(in crate::store) refs: Vec<RefLine>,
}

impl Notes {
    pub(in crate::store) fn count(&mut self, target: i64, tally: &Tally) {
        if !tally.is_zero() {
            self.counts.entry(target).or_default().add(tally);
        }
    }
}
