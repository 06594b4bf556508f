//! `POST /api/v1/plans`: what an alert would say, to whom, and who would not be reached.
//!
//! Nothing of it is kept and nothing is sent. No text can be given: it comes from the catalogue.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, FailedToBufferBody};
use axum::extract::{FromRequest as _, Request, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use utoipa::ToSchema;

use super::answer::NO_STORE;
use super::auth::Caller;
use super::problem::Problem;
use super::served::{PlanFault, Served};
use super::settings::Scope;
use super::shapes::{Plan, Planned, ProblemDetails, shaped};
use super::{PLAN_BODY_MAX_BYTES, PLAN_MAX_MS, REQUEST_MAX_MS};
use crate::domain::Mode;

/// Most facts beside an alert.
pub const FACTS_MAX: usize = 64;
/// Longest name of a fact, in characters.
pub const FACT_NAME_MAX_CHARS: usize = 64;
/// Longest value of a fact, in characters.
pub const FACT_MAX_CHARS: usize = 1_000;

/// An alert and its facts.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct PlanBody {
    /// The alert, CAP 1.2.
    #[schema(min_length = 1)]
    cap: String,
    /// Facts that CAP has no field for, by the names of the template's parameters.
    #[serde(default)]
    #[schema(nullable = false)]
    facts: BTreeMap<String, String>,
}

/// What the body is.
enum Kind {
    Xml,
    Json,
}

fn kind_of(headers: &HeaderMap) -> Result<Kind, Problem> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    match kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase().as_str() {
        "application/cap+xml" | "application/xml" => Ok(Kind::Xml),
        "application/json" => Ok(Kind::Json),
        _ => Err(Problem::media_type("send content-type: application/cap+xml, application/xml or application/json")),
    }
}

/// The facts of a query: `fact=NAME=VALUE`, as often as there are facts.
fn facts_of(query: &str) -> Result<BTreeMap<String, String>, Problem> {
    let wrong = || Problem::invalid("fact", "the query has nothing but `fact=NAME=VALUE`, each name once");
    let mut facts = BTreeMap::new();
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        let fact = value.split_once('=').filter(|_| name == "fact").ok_or_else(wrong)?;
        if facts.insert(fact.0.to_owned(), fact.1.to_owned()).is_some() {
            return Err(wrong());
        }
    }
    Ok(facts)
}

fn fine(facts: &BTreeMap<String, String>) -> Result<(), Problem> {
    let fits = |name: &String, value: &String| {
        (1..=FACT_NAME_MAX_CHARS).contains(&name.chars().count()) && value.chars().count() <= FACT_MAX_CHARS
    };
    if facts.len() > FACTS_MAX || !facts.iter().all(|(name, value)| fits(name, value)) {
        let detail = format!(
            "there may be {FACTS_MAX} facts, with names of 1 to {FACT_NAME_MAX_CHARS} and values of up to {FACT_MAX_CHARS} characters"
        );
        return Err(Problem::invalid("facts", detail));
    }
    Ok(())
}

async fn body_of(request: Request) -> Result<Vec<u8>, Problem> {
    let read = tokio::time::timeout(Duration::from_millis(REQUEST_MAX_MS), Bytes::from_request(request, &()));
    match read.await {
        Ok(Ok(bytes)) => Ok(bytes.into()),
        Ok(Err(BytesRejection::FailedToBufferBody(FailedToBufferBody::LengthLimitError(_)))) => {
            Err(Problem::too_long(PLAN_BODY_MAX_BYTES))
        }
        Ok(Err(_)) => Err(Problem::malformed("the body could not be read")),
        Err(_) => Err(Problem::malformed("the body did not come in time")),
    }
}

/// Plans an alert and keeps nothing of it: the digest, what blocks it, every text, target, fallback and gap.
#[utoipa::path(
    post, path = "/plans", tag = "plans", security(("bearer" = ["alerts:plan"])),
    params(("fact" = Option<Vec<String>>, Query, description = "With XML: a fact as `NAME=VALUE`, such as `contact=helpline`; as often as there are facts", style = Form, explode)),
    request_body(
        description = "The alert as CAP 1.2, alone or with its facts",
        content((String = "application/cap+xml"), (String = "application/xml"), (PlanBody = "application/json"))
    ),
    responses(
        (status = 200, description = "The plan", body = Planned),
        (status = 400, description = "`malformed`", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 413, description = "`too-long`", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 415, description = "`media-type`", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 422, description = "`cannot-plan` with every finding, or `invalid`", body = ProblemDetails, content_type = "application/problem+json"),
    )
)]
pub(super) async fn make<M: Mode>(
    State(served): State<Arc<Served<M>>>,
    caller: Caller,
    request: Request,
) -> Result<Response, Problem> {
    let _place = served.enter(&caller, Scope::AlertsPlan)?;
    let Ok(at_once) = Arc::clone(&served.planning).try_acquire_owned() else {
        return Err(Problem::busy("too many plans are being made"));
    };
    let kind = kind_of(request.headers())?;
    let mut facts = facts_of(request.uri().query().unwrap_or_default())?;
    let bytes = body_of(request).await?;
    let cap = match kind {
        Kind::Xml => bytes,
        Kind::Json => {
            let body: PlanBody = Problem::json(&bytes)?;
            if !facts.is_empty() {
                return Err(Problem::invalid("fact", "with JSON the facts stand in the body"));
            }
            facts = body.facts;
            body.cap.into_bytes()
        }
    };
    fine(&facts)?;
    let planner = Arc::clone(&served.desk.planner);
    // A plan whose caller has gone is made to its end, and holds its place until then.
    let made = tokio::spawn(async move {
        let made = planner.plan(cap, facts).await;
        drop(at_once);
        made
    });
    let made = match tokio::time::timeout(Duration::from_millis(PLAN_MAX_MS), made).await {
        Ok(Ok(made)) => made,
        Ok(Err(_)) => Err(PlanFault::Failed),
        Err(_) => return Err(Problem::busy("the plan was not made in time")),
    };
    let plan = made.map_err(|fault| match fault {
        PlanFault::Findings(findings) => Problem::cannot_plan(&findings),
        PlanFault::Failed => Problem::internal(),
    })?;
    let digest = plan.digest().map_err(|_| Problem::internal())?;
    let plan: Plan = shaped(&plan)?;
    let blockers: Vec<_> = plan.findings.iter().filter(|finding| finding.level == "error").cloned().collect();
    let planned = Planned { digest: digest.as_str().to_owned(), blocked: !blockers.is_empty(), blockers, plan };
    Ok(([(header::CACHE_CONTROL, NO_STORE)], Json(planned)).into_response())
}
