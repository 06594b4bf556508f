//! `GET /api/v1/alerts` and what lies below it: plans and where they stand, progress, account, ledger, CAP.
//!
//! It changes nothing. There is no address in what it reads.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use tokio::sync::SemaphorePermit;

use super::asked::{Asked, Named, Paging};
use super::auth::Caller;
use super::problem::Problem;
use super::served::Served;
use super::settings::Scope;
use super::shapes::{
    Account, Alert, AlertItem, AlertName, Alerts, Ledger, LedgerLine, PlanState, ProblemDetails, Status, TargetStatus, shaped,
};
use super::{answer, paging};
use crate::dispatch::DispatchError;
use crate::domain::{AlertKey, Digest, Mode};
use crate::store::{LedgerEntry, PlanRecord, StoreError, TargetProgress};

/// The fewest digits by which a plan can be named.
pub const DIGEST_MIN_CHARS: usize = 12;

pub(super) fn name_of(key: &AlertKey) -> AlertName {
    AlertName { sender: key.sender.clone(), identifier: key.identifier.clone(), sent: key.sent.to_string() }
}

fn item(record: &PlanRecord) -> Result<AlertItem, Problem> {
    Ok(AlertItem {
        digest: record.digest.as_str().to_owned(),
        alert: name_of(&record.key),
        mode: record.mode.to_string(),
        submitted_by: record.submitted_by.clone(),
        submitted_at: record.submitted_at.to_string(),
        state: shaped(&record.state)?,
    })
}

fn missing() -> Problem {
    Problem::not_found("there is no such alert")
}

/// The plan that is named, by all digits of its digest or by enough of the first ones; and a turn, since a plan may be large.
async fn plan_of<'s, M: Mode>(served: &'s Served<M>, digest: &str) -> Result<(SemaphorePermit<'s>, PlanRecord), Problem> {
    let fine = (DIGEST_MIN_CHARS..=64).contains(&digest.len())
        && digest.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
    if !fine {
        return Err(missing());
    }
    let turn = served.turn().await?;
    Ok((turn, served.asked(served.desk.store.plan(digest)).await?.ok_or_else(missing)?))
}

/// Whether jobs were made from this plan, and not from another one of the same alert.
fn was_sent(record: &PlanRecord) -> bool {
    matches!(record.state, crate::store::PlanState::Sent { .. } | crate::store::PlanState::Withdrawn { .. })
}

/// Lists plans, the newest first.
#[utoipa::path(
    get, path = "/alerts", tag = "alerts", params(Paging), security(("bearer" = ["alerts:read"])),
    responses(
        (status = 200, description = "A page of plans", body = Alerts),
        (status = 422, description = "`invalid`", body = ProblemDetails, content_type = "application/problem+json"),
    )
)]
pub(super) async fn list<M: Mode>(
    State(served): State<Arc<Served<M>>>,
    caller: Caller,
    Asked(asked): Asked<Paging>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let _place = served.enter(&caller, Scope::AlertsRead)?;
    let limit = paging::limit_of(asked.limit)?;
    let store = &served.desk.store;
    let mut records = match paging::key_of("alerts", asked.cursor.as_deref())? {
        None => served.asked(store.plans(limit + 1)).await?,
        Some(last) => {
            let last = paging::wrong_cursor(Digest::parse(&last).ok())?;
            served.asked(store.plans_before(&last, limit + 1)).await?
        }
    }
    .unwrap_or_default();
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let more = records.len() > limit;
    records.truncate(limit);
    let next = records.last().filter(|_| more).map(|last| paging::cursor("alerts", last.digest.as_str()));
    let alerts = records.iter().map(item).collect::<Result<_, _>>()?;
    answer::json(&headers, &Alerts { alerts, next })
}

/// Gives a plan: every text, target, fallback and gap, and where it stands.
#[utoipa::path(
    get, path = "/alerts/{digest}", tag = "alerts", security(("bearer" = ["alerts:read"])),
    params(("digest" = String, Path, description = "Digest of the plan: 64 hexadecimal digits, or at least the first 12", min_length = 12, max_length = 64, pattern = "^[0-9a-f]+$")),
    responses(
        (status = 200, description = "The plan", body = Alert),
        (status = 404, description = "`not-found`", body = ProblemDetails, content_type = "application/problem+json"),
    )
)]
pub(super) async fn show<M: Mode>(
    State(served): State<Arc<Served<M>>>,
    caller: Caller,
    Named(digest): Named,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let _place = served.enter(&caller, Scope::AlertsRead)?;
    let (_turn, record) = plan_of(&served, &digest).await?;
    let plan = serde_json::from_str(&record.plan_json).map_err(|error| {
        tracing::error!(%error, plan = record.digest.short(), "a stored plan has not the shape of the document");
        Problem::internal()
    })?;
    answer::json(&headers, &Alert { item: item(&record)?, plan })
}

fn counts(progress: &TargetProgress) -> BTreeMap<String, u64> {
    progress.states.iter().map(|(state, count)| (state.as_str().to_owned(), *count)).collect()
}

/// Says how far an alert is: jobs by state, in all and by target.
#[utoipa::path(
    get, path = "/alerts/{digest}/status", tag = "alerts", security(("bearer" = ["alerts:read"])),
    params(("digest" = String, Path, description = "Digest of the plan: 64 hexadecimal digits, or at least the first 12", min_length = 12, max_length = 64, pattern = "^[0-9a-f]+$")),
    responses(
        (status = 200, description = "Jobs by state", body = Status),
        (status = 404, description = "`not-found`", body = ProblemDetails, content_type = "application/problem+json"),
    )
)]
pub(super) async fn status<M: Mode>(
    State(served): State<Arc<Served<M>>>,
    caller: Caller,
    Named(digest): Named,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let _place = served.enter(&caller, Scope::AlertsRead)?;
    let (_turn, record) = plan_of(&served, &digest).await?;
    let progress = match was_sent(&record) {
        true => served.asked(served.desk.store.progress(&record.key)).await?.unwrap_or_default(),
        false => Vec::new(),
    };
    let (mut jobs, mut open) = (BTreeMap::new(), 0);
    for (state, count) in progress.iter().flat_map(|target| &target.states) {
        *jobs.entry(state.as_str().to_owned()).or_default() += count;
        open += if state.is_settled() { 0 } else { *count };
    }
    let target = |line: &TargetProgress| TargetStatus {
        target: line.target,
        endpoint: line.endpoint.to_string(),
        language_asked: line.language_asked.to_string(),
        language_used: line.language_used.to_string(),
        jobs: counts(line),
        segments: line.segments,
        ever_in_doubt: line.ever_in_doubt,
    };
    let state: PlanState = shaped(&record.state)?;
    let targets = progress.iter().map(target).collect();
    answer::json(&headers, &Status { digest: record.digest.as_str().to_owned(), state, open, jobs, targets })
}

/// Gives the account of an alert that was sent: who was reached, by class of evidence, and who was not.
#[utoipa::path(
    get, path = "/alerts/{digest}/report", tag = "alerts", security(("bearer" = ["alerts:read"])),
    params(("digest" = String, Path, description = "Digest of the plan: 64 hexadecimal digits, or at least the first 12", min_length = 12, max_length = 64, pattern = "^[0-9a-f]+$")),
    responses(
        (status = 200, description = "The account; its `ETag` is weak, since `made_at` is not part of it", body = Account),
        (status = 404, description = "`not-found`", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 409, description = "`not-sent`", body = ProblemDetails, content_type = "application/problem+json"),
    )
)]
pub(super) async fn report<M: Mode>(
    State(served): State<Arc<Served<M>>>,
    caller: Caller,
    Named(digest): Named,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let _place = served.enter(&caller, Scope::AlertsRead)?;
    let (_turn, record) = plan_of(&served, &digest).await?;
    if !was_sent(&record) {
        return Err(Problem::not_sent());
    }
    let report = async {
        served.gateway.report(&record.key).await.map_err(|error| match error {
            DispatchError::Store { source } => source,
            other => StoreError::Corrupt { what: "plan", why: other.to_string() },
        })
    };
    let report = served.asked(report).await?.ok_or_else(Problem::not_sent)?;
    let account: Account = shaped(&report)?;
    let mut basis: Account = shaped(&report)?;
    basis.made_at.clear();
    answer::json_of(&headers, &account, &basis)
}

/// Gives the ledger of an alert in pages, the oldest line first.
#[utoipa::path(
    get, path = "/alerts/{digest}/ledger", tag = "alerts", security(("bearer" = ["alerts:read"])),
    params(("digest" = String, Path, description = "Digest of the plan: 64 hexadecimal digits, or at least the first 12", min_length = 12, max_length = 64, pattern = "^[0-9a-f]+$"), Paging),
    responses(
        (status = 200, description = "A page of lines", body = Ledger),
        (status = 404, description = "`not-found`", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 422, description = "`invalid`", body = ProblemDetails, content_type = "application/problem+json"),
    )
)]
pub(super) async fn ledger<M: Mode>(
    State(served): State<Arc<Served<M>>>,
    caller: Caller,
    Named(digest): Named,
    Asked(asked): Asked<Paging>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let _place = served.enter(&caller, Scope::AlertsRead)?;
    let limit = paging::limit_of(asked.limit)?;
    let after = match paging::key_of("ledger", asked.cursor.as_deref())? {
        Some(seq) => paging::wrong_cursor(seq.parse().ok())?,
        None => 0,
    };
    let (_turn, record) = plan_of(&served, &digest).await?;
    let lines = match was_sent(&record) {
        true => served.asked(served.desk.store.ledger(Some(&record.key), after, limit + 1)).await?.unwrap_or_default(),
        false => Vec::new(),
    };
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let given = lines.get(..limit).unwrap_or(&lines);
    let next = given.last().filter(|_| given.len() < lines.len()).map(|last| paging::cursor("ledger", &last.seq.to_string()));
    let line = |entry: &LedgerEntry| LedgerLine {
        seq: entry.seq,
        at: entry.at.to_string(),
        batch: entry.batch.map(|batch| batch.0),
        job: entry.job.map(u32::from),
        event: entry.event.clone(),
        count: entry.count,
        detail: entry.detail.clone(),
    };
    answer::json(&headers, &Ledger { lines: given.iter().map(line).collect(), next })
}

/// Gives the alert as CAP 1.2 in every language that it is sent in.
#[utoipa::path(
    get, path = "/alerts/{digest}/cap", tag = "alerts", security(("bearer" = ["alerts:read"])),
    params(("digest" = String, Path, description = "Digest of the plan: 64 hexadecimal digits, or at least the first 12", min_length = 12, max_length = 64, pattern = "^[0-9a-f]+$")),
    responses(
        (status = 200, description = "CAP 1.2", body = String, content_type = "application/cap+xml"),
        (status = 404, description = "`not-found`", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 409, description = "`no-cap`", body = ProblemDetails, content_type = "application/problem+json"),
    )
)]
pub(super) async fn cap<M: Mode>(
    State(served): State<Arc<Served<M>>>,
    caller: Caller,
    Named(digest): Named,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let _place = served.enter(&caller, Scope::AlertsRead)?;
    let (_turn, record) = plan_of(&served, &digest).await?;
    let cap = served.asked(async { Ok(served.desk.planner.cap(&record).await) }).await?.ok_or_else(missing)?;
    match cap {
        Ok(cap) => Ok(answer::bytes(&headers, "application/cap+xml", cap.into_bytes())),
        Err(Some(why)) => Err(Problem::no_cap(why)),
        Err(None) => Err(Problem::busy("the alert could not be written")),
    }
}
