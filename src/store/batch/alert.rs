//! What an accepted alert is to its batches: its key, its end, whether it goes on.

use jiff::Timestamp;

use crate::domain::{AlertKey, JobState};
use crate::store::StoreError;
use crate::store::values::{Fields, alert_key, failed, ms};

/// A statement that reads alerts, for `AlertRow::from_row`, with its condition.
macro_rules! alert_sql {
    ($condition:literal) => {
        concat!("SELECT sender, identifier, sent, expires, resend, withdrawn_at IS NOT NULL, id FROM alerts WHERE ", $condition)
    };
}
pub(in crate::store) use alert_sql;

/// What an accepted alert is to its batches.
#[derive(Clone, Debug)]
pub(in crate::store) struct AlertRow {
    pub(in crate::store) key: AlertKey,
    pub(in crate::store) expires: i64,
    pub(in crate::store) resend: bool,
    pub(in crate::store) withdrawn: bool,
}

impl AlertRow {
    /// An alert and its id, from a row of a statement made by `alert_sql`.
    pub(in crate::store) fn from_row(row: &impl Fields) -> Result<(i64, Self), StoreError> {
        let doing = failed("read an alert");
        let alert = Self {
            key: alert_key(row, 0, "read an alert")?,
            expires: row.number(3).map_err(&doing)?,
            resend: row.flag(4).map_err(&doing)?,
            withdrawn: row.flag(5).map_err(&doing)?,
        };
        Ok((row.number(6).map_err(&doing)?, alert))
    }

    /// How jobs end that were not sent yet, when nothing of the alert may be sent any more.
    pub(in crate::store) fn stop(&self, now: Timestamp) -> Option<JobState> {
        if self.withdrawn {
            Some(JobState::Withdrawn)
        } else if ms(now) >= self.expires {
            Some(JobState::Expired)
        } else {
            None
        }
    }
}
