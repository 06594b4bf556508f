//! Plans from submission to the end.
//!
//! It never decides who may approve or send: that is decided above.

use sqlx::Row as _;
use sqlx::sqlite::{SqliteConnection, SqliteRow};

use super::unit::{Unit, corrupt, failed, json, ms, time};
use crate::domain::{AlertKey, Digest, ModeName};
use crate::store::{PlanRecord, PlanState, StoreError};

impl Unit {
    pub(super) async fn submit_plan(&mut self, record: &PlanRecord) -> Result<(), StoreError> {
        if record.mode != self.mode {
            return Err(StoreError::WrongMode { store: self.mode, plan: record.mode });
        }
        sqlx::query(
            "INSERT OR IGNORE INTO plans
                 (digest, sender, identifier, sent, mode, plan_json, submitted_by, submitted_at, state_json)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        )
        .bind(record.digest.as_str())
        .bind(record.key.sender.as_str())
        .bind(record.key.identifier.as_str())
        .bind(ms(record.key.sent))
        .bind(record.mode.as_str())
        .bind(record.plan_json.as_str())
        .bind(record.submitted_by.as_str())
        .bind(ms(record.submitted_at))
        .bind(json(&record.state)?)
        .execute(&mut self.conn)
        .await
        .map(|_| ())
        .map_err(failed("kept a plan"))
    }

    pub(super) async fn set_plan_state(&mut self, digest: &Digest, state: &PlanState) -> Result<(), StoreError> {
        let changed = sqlx::query("UPDATE plans SET state_json = ? WHERE digest = ?")
            .bind(json(state)?)
            .bind(digest.as_str())
            .execute(&mut self.conn)
            .await
            .map_err(failed("wrote a plan's state"))?
            .rows_affected();
        if changed == 0 { Err(StoreError::NotFound { what: format!("plan {}", digest.short()) }) } else { Ok(()) }
    }

    pub(super) async fn plan_state(&mut self, digest: &str) -> Result<PlanState, StoreError> {
        let state: Option<String> = sqlx::query_scalar("SELECT state_json FROM plans WHERE digest = ?")
            .bind(digest)
            .fetch_optional(&mut self.conn)
            .await
            .map_err(failed("read a plan's state"))?;
        let state = state.ok_or_else(|| StoreError::NotFound { what: format!("plan {digest}") })?;
        serde_json::from_str(&state).map_err(|error| corrupt("plan's state")(error.to_string()))
    }
}

fn record(row: &SqliteRow) -> Result<PlanRecord, StoreError> {
    let doing = failed("read a plan");
    let text = |at: usize| row.try_get::<String, _>(at).map_err(&doing);
    let number = |at: usize| row.try_get::<i64, _>(at).map_err(&doing);
    let mode = match text(4)?.as_str() {
        "live" => ModeName::Live,
        "exercise" => ModeName::Exercise,
        other => return Err(corrupt("mode")(format!("`{other}` is not a mode"))),
    };
    Ok(PlanRecord {
        digest: Digest::parse(&text(0)?).map_err(corrupt("digest"))?,
        key: AlertKey { sender: text(1)?, identifier: text(2)?, sent: time(number(3)?)? },
        mode,
        plan_json: text(5)?,
        submitted_by: text(6)?,
        submitted_at: time(number(7)?)?,
        state: serde_json::from_str(&text(8)?).map_err(|error| corrupt("plan's state")(error.to_string()))?,
    })
}

/// The plan whose digest starts with these digits, when there is exactly one.
pub(super) async fn plan(conn: &mut SqliteConnection, prefix: &str) -> Result<PlanRecord, StoreError> {
    let prefix = prefix.trim().to_ascii_lowercase();
    let missing = |why: &str| StoreError::NotFound { what: format!("plan {prefix}{why}") };
    if prefix.is_empty() || !prefix.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(missing(": a plan is named by the first digits of its digest"));
    }
    let rows = sqlx::query(
        "SELECT digest, sender, identifier, sent, mode, plan_json, submitted_by, submitted_at, state_json FROM plans
         WHERE digest >= ?1 AND digest < ?1 || 'g' LIMIT 2",
    )
    .bind(prefix.as_str())
    .fetch_all(conn)
    .await
    .map_err(failed("read a plan"))?;
    match rows.as_slice() {
        [row] => record(row),
        [] => Err(missing("")),
        _ => Err(missing(": these digits are the first of more than one; give more of them")),
    }
}

/// The newest plans, without their JSON.
pub(super) async fn plans(conn: &mut SqliteConnection, limit: u32) -> Result<Vec<PlanRecord>, StoreError> {
    sqlx::query(
        "SELECT digest, sender, identifier, sent, mode, '', submitted_by, submitted_at, state_json FROM plans
         ORDER BY seq DESC LIMIT ?",
    )
    .bind(limit)
    .fetch_all(conn)
    .await
    .map_err(failed("read plans"))?
    .iter()
    .map(record)
    .collect()
}
