//! What leaves, field by field. The document is made of these shapes, and an answer is built through them: what is not in
//! the document is not in an answer.
//!
//! They decide nothing and know no rule; there is no field for an address, a token or a person's number.

mod account;
mod alert;
mod catalogue;
mod channels;
mod plan;
mod problem;
mod routing;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::problem::Problem;

pub(super) use account::{Account, Ledger, LedgerLine, Status, TargetStatus};
pub(super) use alert::{Alert, AlertItem, AlertName, Alerts, PlanState};
pub(super) use catalogue::{Locale, Locales, Template, TemplateParameter, Templates};
pub(super) use channels::{Channel, Channels, Endpoint};
pub(super) use plan::{Finding, Plan, Planned};
pub(super) use problem::ProblemDetails;
pub(super) use routing::{Coverage, Explanation, Place, Places};

/// A value of the modules below in its shape.
pub(super) fn shaped<S: DeserializeOwned>(value: &impl Serialize) -> Result<S, Problem> {
    serde_json::to_value(value).and_then(serde_json::from_value).map_err(|error| {
        tracing::error!(%error, "an answer has not the shape of the document");
        Problem::internal()
    })
}
