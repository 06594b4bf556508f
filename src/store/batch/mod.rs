//! What every SQL store does to batches, free of SQL: job maps, claims, verdicts, receipts, counts, recipients.
//!
//! A store reads rows into a [`Book`], lets it decide, and writes what has changed in one transaction. Nothing here
//! opens an address or knows a database.

mod addition;
mod alert;
mod earlier;
mod granted;
mod jobs;
mod notes;
pub(super) mod recipients;
mod row;
mod tally;
mod transitions;

pub(super) use addition::{Asked, Known, NO_CELL, NamedBefore, TargetRow, forgotten, hex, job_status};
pub(super) use alert::{AlertRow, alert_sql};
pub(super) use earlier::{Earlier, Gathering, Gone, in_order};
pub(super) use granted::{Granted, Taken, Texts};
pub(super) use jobs::{Job, JobMap};
pub(super) use notes::Notes;
pub(super) use row::{BatchRow, batch_sql, rank_number, rank_of};
pub(super) use tally::Tally;
pub(super) use transitions::{Book, NewRefs};
