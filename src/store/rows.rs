//! Reading rows: the statements that every SQL store shares, and what their rows mean.
//!
//! Placeholders are numbered, which every database here reads. It never opens an address.

use super::values::{Fields, alert_key, corrupt, failed, language, mode, time};
use super::{DeadLetter, LedgerEntry, PlanRecord, StoreError, TargetProgress};
use crate::domain::{BatchId, Digest, EndpointId, JobState, PlaceCode, SubscriberCount};

/// A plan by digest from, and before, these digits.
pub(super) const PLAN: &str =
    "SELECT digest, sender, identifier, sent, mode, plan_json, submitted_by, submitted_at, state_json FROM plans
     WHERE digest >= $1 AND digest < $2 LIMIT 2";

/// The newest plans, without their JSON.
pub(super) const PLANS: &str =
    "SELECT digest, sender, identifier, sent, mode, '', submitted_by, submitted_at, state_json FROM plans
     ORDER BY seq DESC LIMIT $1";

/// A plan's state by its digest.
pub(super) const PLAN_STATE: &str = "SELECT state_json FROM plans WHERE digest = $1";

/// An alert by its key.
pub(super) const ALERT_ID: &str =
    "SELECT id, withdrawn_at IS NOT NULL FROM alerts WHERE sender = $1 AND identifier = $2 AND sent = $3";

/// What an accepted alert is to its batches.
pub(super) const MESSAGE: &str = "SELECT message_json FROM messages WHERE id = $1";

/// Lines of one alert.
pub(super) const LEDGER_OF: &str = "SELECT l.seq, l.at, a.sender, a.identifier, a.sent, l.batch, l.job, l.event, l.count, l.detail
     FROM ledger l JOIN alerts a ON a.id = l.alert WHERE l.alert = $3 AND l.seq > $1 ORDER BY l.seq LIMIT $2";

/// Lines of all alerts.
pub(super) const LEDGER: &str = "SELECT l.seq, l.at, a.sender, a.identifier, a.sent, l.batch, l.job, l.event, l.count, l.detail
     FROM ledger l CROSS JOIN alerts a WHERE a.id = l.alert AND l.seq > $1 ORDER BY l.seq LIMIT $2";

/// Jobs that were ever in doubt.
pub(super) const IN_DOUBT: &str = "SELECT batch, job, at FROM in_doubt WHERE alert = $1 ORDER BY batch, job";

/// Buried batches, the newest first.
pub(super) const DEAD_LETTERS: &str = "SELECT d.batch, a.sender, a.identifier, a.sent, b.endpoint, d.reason, d.at
     FROM dead_letters d JOIN batches b ON b.id = d.batch JOIN alerts a ON a.id = b.alert ORDER BY d.id DESC LIMIT $1";

/// Subscribers who are told, by language and place.
pub(super) const SUBSCRIBER_COUNTS: &str = "SELECT c.language, c.place, s.n
     FROM (SELECT cell, count(*) AS n FROM subscribers WHERE NOT stopped GROUP BY cell) s JOIN cells c ON c.id = s.cell
     ORDER BY c.language, c.place";

/// Every batch of an earlier alert, with who it went to and how that ended.
pub(super) const EARLIER: &str =
    "SELECT t.endpoint, b.endpoint, t.language_asked, t.language_used, b.subscribers, r.ids, j.map
     FROM alerts a JOIN batches b ON b.alert = a.id JOIN targets t ON t.id = b.target
     JOIN batch_recipients r ON r.batch = b.id JOIN batch_jobs j ON j.batch = b.id
     WHERE a.sender = $1 AND a.identifier = $2 AND a.sent = $3";

/// A prefix of a digest as the range that [`PLAN`] looks in; hexadecimal digits only.
pub(super) fn plan_range(prefix: &str) -> Result<(String, String), StoreError> {
    let prefix = prefix.trim().to_ascii_lowercase();
    if prefix.is_empty() || !prefix.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(StoreError::NotFound { what: format!("plan {prefix}: a plan is named by the first digits of its digest") });
    }
    let end = format!("{prefix}g");
    Ok((prefix, end))
}

/// The one plan of these rows.
pub(super) fn one_plan(rows: &[impl Fields], prefix: &str) -> Result<PlanRecord, StoreError> {
    let missing = |why: &str| StoreError::NotFound { what: format!("plan {prefix}{why}") };
    match rows {
        [row] => plan(row),
        [] => Err(missing("")),
        _ => Err(missing(": these digits are the first of more than one; give more of them")),
    }
}

/// A row of [`PLAN`] or [`PLANS`].
pub(super) fn plan(row: &impl Fields) -> Result<PlanRecord, StoreError> {
    let doing = failed("read a plan");
    let text = |at: usize| row.text(at).map_err(&doing);
    Ok(PlanRecord {
        digest: Digest::parse(&text(0)?).map_err(corrupt("digest"))?,
        key: alert_key(row, 1, "read a plan")?,
        mode: mode(&text(4)?)?,
        plan_json: text(5)?,
        submitted_by: text(6)?,
        submitted_at: time(row.number(7).map_err(&doing)?)?,
        state: serde_json::from_str(&text(8)?).map_err(|error| corrupt("plan's state")(error.to_string()))?,
    })
}

/// A row with a target's fields and its counts in the order of [`JobState::ALL`].
pub(super) fn progress(row: &impl Fields) -> Result<TargetProgress, StoreError> {
    let doing = failed("read an alert's progress");
    let number = |at: usize| row.number(at).map(|n| u64::try_from(n).unwrap_or(0)).map_err(&doing);
    let mut states = Vec::new();
    for (at, state) in JobState::ALL.iter().enumerate() {
        let count = number(6 + at)?;
        if count > 0 {
            states.push((*state, count));
        }
    }
    Ok(TargetProgress {
        target: row.small(0).map_err(&doing)?,
        endpoint: EndpointId(row.text(1).map_err(&doing)?),
        language_asked: language(&row.text(2).map_err(&doing)?)?,
        language_used: language(&row.text(3).map_err(&doing)?)?,
        states,
        segments: number(4)?,
        ever_in_doubt: number(5)?,
    })
}

/// A row of [`LEDGER`] or [`LEDGER_OF`].
pub(super) fn ledger_entry(row: &impl Fields) -> Result<LedgerEntry, StoreError> {
    let doing = failed("read the ledger");
    let job = row.maybe_number(6).map_err(&doing)?;
    Ok(LedgerEntry {
        seq: row.number(0).map_err(&doing)?,
        at: time(row.number(1).map_err(&doing)?)?,
        key: alert_key(row, 2, "read the ledger")?,
        batch: row.maybe_number(5).map_err(&doing)?.map(BatchId),
        job: job.map(|job| job.try_into().map_err(|_| corrupt("job of the ledger")(job.to_string()))).transpose()?,
        event: row.text(7).map_err(&doing)?,
        count: u64::try_from(row.number(8).map_err(&doing)?).unwrap_or(0),
        detail: row.text(9).map_err(&doing)?,
    })
}

/// A row of [`DEAD_LETTERS`].
pub(super) fn dead_letter(row: &impl Fields) -> Result<DeadLetter, StoreError> {
    let doing = failed("read dead letters");
    Ok(DeadLetter {
        batch: BatchId(row.number(0).map_err(&doing)?),
        key: alert_key(row, 1, "read dead letters")?,
        endpoint: EndpointId(row.text(4).map_err(&doing)?),
        reason: row.text(5).map_err(&doing)?,
        at: time(row.number(6).map_err(&doing)?)?,
    })
}

/// A row of [`SUBSCRIBER_COUNTS`].
pub(super) fn subscriber_count(row: &impl Fields) -> Result<SubscriberCount, StoreError> {
    let doing = failed("counted subscribers");
    Ok(SubscriberCount {
        language: language(&row.text(0).map_err(&doing)?)?,
        place: PlaceCode::parse(&row.text(1).map_err(&doing)?).map_err(corrupt("place"))?,
        count: u64::try_from(row.number(2).map_err(&doing)?).unwrap_or(0),
    })
}
