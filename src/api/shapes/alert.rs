//! Alerts and where they stand.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Plan;

/// How CAP 1.2 names an alert.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
pub(in crate::api) struct AlertName {
    /// CAP `sender`.
    pub sender: String,
    /// CAP `identifier`.
    pub identifier: String,
    /// CAP `sent`, as UTC.
    #[schema(format = DateTime)]
    pub sent: String,
}

/// Where a plan stands, and who brought it there.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
pub(in crate::api) struct PlanState {
    /// `submitted` (waits for a second person), `approved`, `rejected`, `sent`, or `withdrawn` (what was not sent is stopped).
    pub state: String,
    /// Who approved or rejected it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub by: Option<String>,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(format = DateTime, nullable = false)]
    pub at: Option<String>,
    /// Why it was rejected or withdrawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub reason: Option<String>,
}

/// One plan of the list.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
pub(in crate::api) struct AlertItem {
    /// The plan's digest: its name in every path.
    pub digest: String,
    /// The alert that it plans.
    pub alert: AlertName,
    /// `exercise` or `live`.
    pub mode: String,
    /// Who submitted it.
    pub submitted_by: String,
    /// When.
    #[schema(format = DateTime)]
    pub submitted_at: String,
    /// Where it stands.
    pub state: PlanState,
}

/// A page of the list, the newest first.
#[derive(Serialize, Deserialize, ToSchema)]
pub(in crate::api) struct Alerts {
    /// Plans, the newest first.
    pub alerts: Vec<AlertItem>,
    /// `cursor` of the next page; not there on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub next: Option<String>,
}

/// One plan, whole.
#[derive(Serialize, Deserialize, ToSchema)]
pub(in crate::api) struct Alert {
    /// As in the list.
    #[serde(flatten)]
    pub item: AlertItem,
    /// All that will be, or was, sent. The digest is over its JSON.
    pub plan: Plan,
}
