//! Plans from submission to the end.
//!
//! It never decides who may approve or send: that is decided above.

use sqlx::sqlite::SqliteConnection;

use super::unit::Unit;
use crate::domain::Digest;
use crate::store::values::{corrupt, failed, json, ms};
use crate::store::{PlanRecord, PlanState, StoreError, rows};

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
        let state: Option<String> = sqlx::query_scalar(rows::PLAN_STATE)
            .bind(digest)
            .fetch_optional(&mut self.conn)
            .await
            .map_err(failed("read a plan's state"))?;
        let state = state.ok_or_else(|| StoreError::NotFound { what: format!("plan {digest}") })?;
        serde_json::from_str(&state).map_err(|error| corrupt("plan's state")(error.to_string()))
    }
}

/// The plan whose digest starts with these digits, when there is exactly one.
pub(super) async fn plan(conn: &mut SqliteConnection, prefix: &str) -> Result<PlanRecord, StoreError> {
    let (from, before) = rows::plan_range(prefix)?;
    let found = sqlx::query(rows::PLAN).bind(&from).bind(before).fetch_all(conn).await.map_err(failed("read a plan"))?;
    rows::one_plan(&found, &from)
}

/// The newest plans, without their JSON.
pub(super) async fn plans(conn: &mut SqliteConnection, limit: u32) -> Result<Vec<PlanRecord>, StoreError> {
    let found = sqlx::query(rows::PLANS).bind(limit).fetch_all(conn).await.map_err(failed("read plans"))?;
    found.iter().map(rows::plan).collect()
}

/// The plans that were submitted before one of them, the newest first.
pub(super) async fn plans_before(
    conn: &mut SqliteConnection,
    digest: &Digest,
    limit: u32,
) -> Result<Vec<PlanRecord>, StoreError> {
    let query = sqlx::query(rows::PLANS_BEFORE).bind(limit).bind(digest.as_str());
    query.fetch_all(conn).await.map_err(failed("read plans"))?.iter().map(rows::plan).collect()
}
