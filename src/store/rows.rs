//! Reading rows: the statements that every SQL store shares, and what their rows mean.
//!
//! Placeholders are numbered, which every database here reads. It never opens an address.

use super::values::{Fields, alert_key, corrupt, failed, language, mode, time};
use super::{About, Announcement, DeadLetter, LedgerEntry, PlanRecord, StoreError, TargetProgress};
use crate::domain::{AlertKey, BatchId, Digest, EndpointId, JobState, PlaceCode, SubscriberCount};

/// A plan by digest from, and before, these digits.
pub(super) const PLAN: &str =
    "SELECT digest, sender, identifier, sent, mode, plan_json, submitted_by, submitted_at, state_json FROM plans
     WHERE digest >= $1 AND digest < $2 LIMIT 2";

/// The newest plans, without their JSON.
pub(super) const PLANS: &str =
    "SELECT digest, sender, identifier, sent, mode, '', submitted_by, submitted_at, state_json FROM plans
     ORDER BY seq DESC LIMIT $1";

/// As [`PLANS`], only those that were submitted before one of them.
pub(super) const PLANS_BEFORE: &str =
    "SELECT digest, sender, identifier, sent, mode, '', submitted_by, submitted_at, state_json FROM plans
     WHERE seq < (SELECT seq FROM plans WHERE digest = $2) ORDER BY seq DESC LIMIT $1";

/// The number of the ledger's last line; 0 when it has none.
pub(super) const LEDGER_END: &str = "SELECT coalesce(max(seq), 0) FROM ledger";

/// A plan's state by its digest.
pub(super) const PLAN_STATE: &str = "SELECT state_json FROM plans WHERE digest = $1";

/// An alert by its key.
pub(super) const ALERT_ID: &str =
    "SELECT id, withdrawn_at IS NOT NULL FROM alerts WHERE sender = $1 AND identifier = $2 AND sent = $3";

/// What an accepted alert is to its batches.
pub(super) const MESSAGE: &str = "SELECT message_json FROM messages WHERE id = $1";

/// Lines of one alert.
pub(super) const LEDGER_OF: &str =
    "SELECT l.seq, l.at, a.sender, a.identifier, a.sent, l.batch, l.job, l.event, l.count, l.detail
     FROM ledger l JOIN alerts a ON a.id = l.alert WHERE l.alert = $3 AND l.seq > $1 ORDER BY l.seq LIMIT $2";

/// Lines of all alerts.
pub(super) const LEDGER: &str = "SELECT l.seq, l.at, a.sender, a.identifier, a.sent, l.batch, l.job, l.event, l.count, l.detail
     FROM ledger l CROSS JOIN alerts a WHERE a.id = l.alert AND l.seq > $1 ORDER BY l.seq LIMIT $2";

/// A batch by its number, for one of its jobs.
pub(super) const JOB: &str =
    "SELECT a.sender, a.identifier, a.sent, t.target, b.endpoint, t.language_asked, t.language_used, j.map
     FROM batches b JOIN targets t ON t.id = b.target JOIN alerts a ON a.id = b.alert JOIN batch_jobs j ON j.batch = b.id
     WHERE b.id = $1";

/// A target of an alert, for an addition.
pub(super) const TARGET: &str =
    "SELECT id, endpoint, message, language_used, segments_each, receipts FROM targets WHERE alert = $1 AND target = $2";

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
pub(super) const EARLIER: &str = "SELECT t.endpoint, b.endpoint, t.language_asked, t.language_used, b.subscribers, r.ids, j.map
     FROM alerts a JOIN batches b ON b.alert = a.id JOIN targets t ON t.id = b.target
     JOIN batch_recipients r ON r.batch = b.id JOIN batch_jobs j ON j.batch = b.id
     WHERE a.sender = $1 AND a.identifier = $2 AND a.sent = $3";

/// Whether anything is to be announced now.
pub(super) const ANY_TO_ANNOUNCE: &str = "SELECT EXISTS (SELECT 1 FROM announcements n JOIN alerts a ON a.id = n.alert
     WHERE n.announced_at IS NULL AND n.taken_until <= $1 AND a.expires > $1
         AND (a.withdrawn_at IS NULL OR n.about = 'withdrawal'))";

/// What is to be announced, and not given to anybody at the moment; a store may add how it locks the rows.
macro_rules! to_announce_sql {
    ($lock:literal) => {
        concat!(
            "SELECT n.id, n.about, a.sender, a.identifier, a.sent, a.digest, coalesce(a.withdrawn_at, a.accepted_at), a.expires
             FROM announcements n JOIN alerts a ON a.id = n.alert
             WHERE n.announced_at IS NULL AND n.taken_until <= $1 AND a.expires > $1
                 AND (a.withdrawn_at IS NULL OR n.about = 'withdrawal')
             ORDER BY n.id LIMIT $2",
            $lock
        )
    };
}
pub(super) use to_announce_sql;

/// One announcement of an alert: its row, the alert's, and whether the broker has it.
pub(super) const ANNOUNCEMENT: &str =
    "SELECT n.id, n.alert, n.announced_at IS NOT NULL FROM announcements n JOIN alerts a ON a.id = n.alert
     WHERE a.sender = $1 AND a.identifier = $2 AND a.sent = $3 AND n.about = $4";

/// Rows of a statement made by `to_announce_sql`: their ids, and what they say.
pub(super) fn announcements(rows: &[impl Fields]) -> Result<(Vec<i64>, Vec<Announcement>), StoreError> {
    let doing = failed("gave out what is to be announced");
    let (mut ids, mut given) = (Vec::with_capacity(rows.len()), Vec::with_capacity(rows.len()));
    for row in rows {
        let when = |at: usize| row.number(at).map_err(&doing).and_then(time);
        let word = row.text(1).map_err(&doing)?;
        ids.push(row.number(0).map_err(&doing)?);
        given.push(Announcement {
            key: alert_key(row, 2, "gave out what is to be announced")?,
            digest: Digest::parse(&row.text(5).map_err(&doing)?).map_err(corrupt("digest"))?,
            about: About::parse(&word).ok_or_else(|| corrupt("announcement")(format!("`{word}` is nothing to announce")))?,
            at: when(6)?,
            expires: when(7)?,
        });
    }
    Ok((ids, given))
}

/// The row of [`ANNOUNCEMENT`]: its id and the alert's; `None` when the broker has it already.
pub(super) fn announcement(row: Option<&impl Fields>, key: &AlertKey, about: About) -> Result<Option<(i64, i64)>, StoreError> {
    let doing = failed("wrote what was announced");
    let row = row.ok_or_else(|| StoreError::NotFound { what: format!("{} of {key} to announce", about.as_str()) })?;
    if row.flag(2).map_err(&doing)? {
        return Ok(None);
    }
    Ok(Some((row.number(0).map_err(&doing)?, row.number(1).map_err(&doing)?)))
}

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
