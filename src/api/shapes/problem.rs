//! Problem details (RFC 9457) as the document shows them.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Finding;

/// What is answered when something is not done (RFC 9457).
#[derive(Serialize, Deserialize, ToSchema)]
pub(in crate::api) struct ProblemDetails {
    /// `urn:problem:mothertongue:` and the name of the problem.
    #[serde(rename = "type")]
    kind: String,
    /// The kind of problem in a few words.
    title: String,
    /// The status of the answer.
    status: u16,
    /// What is wrong with this request, in words.
    detail: String,
    /// `invalid`: the field or parameter that is wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    field: Option<String>,
    /// `no-text`: the languages that there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    languages: Option<Vec<String>>,
    /// `cannot-plan`: everything that is wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    findings: Option<Vec<Finding>>,
}
