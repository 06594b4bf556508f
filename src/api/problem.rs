//! What the API answers when it does not do what it was asked: problem details (RFC 9457).
//!
//! No answer repeats a number, a token or a part of the body.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::answer::NO_STORE;
use super::settings::Scope;
use crate::dispatch::SingleError;
use crate::domain::{Finding, Language, with_causes};

/// The media type of an answer that says what is wrong.
pub(super) const PROBLEM_JSON: &str = "application/problem+json";

/// What every `type` begins with.
const TYPE_PREFIX: &str = "urn:problem:mothertongue:";

/// How long to wait when the gateway is busy or stops, in seconds.
const COME_AGAIN_S: u64 = 1;

/// One problem.
#[derive(Debug)]
pub struct Problem(Box<Details>);

#[derive(Debug)]
struct Details {
    status: StatusCode,
    name: &'static str,
    title: &'static str,
    detail: String,
    retry_after_s: Option<u64>,
    authenticate: Option<String>,
    more: Map<String, Value>,
}

impl Problem {
    fn new(status: StatusCode, name: &'static str, title: &'static str, detail: impl Into<String>) -> Self {
        let detail = detail.into();
        Self(Box::new(Details { status, name, title, detail, retry_after_s: None, authenticate: None, more: Map::new() }))
    }

    fn again_after(mut self, seconds: u64) -> Self {
        self.0.retry_after_s = Some(seconds.max(1));
        self
    }

    fn challenge(mut self, text: String) -> Self {
        self.0.authenticate = Some(text);
        self
    }

    /// Nothing is there.
    pub(super) fn not_found(detail: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, "not-found", "Not found", detail)
    }

    pub(super) fn method_not_allowed() -> Self {
        Self::new(StatusCode::METHOD_NOT_ALLOWED, "method", "Method not allowed", "this path has another method")
    }

    pub(super) fn unauthorized(had_token: bool) -> Self {
        let (detail, authenticate) = if had_token {
            ("the bearer token is not known", "Bearer error=\"invalid_token\"")
        } else {
            ("a bearer token is needed", "Bearer")
        };
        Self::new(StatusCode::UNAUTHORIZED, "unauthorized", "Who are you?", detail).challenge(authenticate.to_owned())
    }

    pub(super) fn forbidden(scope: Scope) -> Self {
        let detail = format!("the token lacks the scope {}", scope.as_str());
        Self::new(StatusCode::FORBIDDEN, "forbidden", "Not allowed", detail)
            .challenge(format!("Bearer error=\"insufficient_scope\", scope=\"{}\"", scope.as_str()))
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a wait is a small number above zero")]
    pub(super) fn too_many(wait_s: f64) -> Self {
        let detail = "the token is used more often than its limit allows";
        Self::new(StatusCode::TOO_MANY_REQUESTS, "too-many-requests", "Too many requests", detail)
            .again_after(wait_s.ceil() as u64)
    }

    pub(super) fn busy(detail: &str) -> Self {
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "busy", "Come again", detail).again_after(COME_AGAIN_S)
    }

    pub(super) fn too_long(max_bytes: usize) -> Self {
        let detail = format!("the body is longer than {max_bytes} bytes");
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, "too-long", "Too long", detail)
    }

    pub(super) fn media_type(detail: &str) -> Self {
        Self::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "media-type", "Not this media type", detail)
    }

    /// Something failed that the caller cannot mend; it has been logged.
    pub(super) fn internal() -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "internal", "Failed", "the gateway failed; its log says how")
    }

    /// Nothing was sent from that plan.
    pub(super) fn not_sent() -> Self {
        Self::new(StatusCode::CONFLICT, "not-sent", "Not sent", "nothing was sent from this plan, so there is no account of it")
    }

    /// The texts of that plan do not make a CAP alert.
    pub(super) fn no_cap(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::CONFLICT, "no-cap", "No CAP", detail)
    }

    /// The alert cannot be planned; with everything that is wrong, without the lines of the alert.
    pub(super) fn cannot_plan(findings: &[Finding]) -> Self {
        let detail = "the alert cannot be planned; `findings` says what is wrong";
        let mut problem = Self::new(StatusCode::UNPROCESSABLE_ENTITY, "cannot-plan", "Cannot be planned", detail);
        let findings: Vec<Finding> = findings.iter().cloned().map(|finding| Finding { excerpt: None, ..finding }).collect();
        problem.0.more.insert("findings".to_owned(), json!(findings));
        problem
    }

    /// Reads JSON of a caller.
    pub(super) fn json<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Self> {
        serde_json::from_slice(bytes).map_err(|error| {
            // What the parser says may repeat what stands there, so only the place is said.
            let place = format!("line {}, column {}", error.line(), error.column());
            if error.is_data() {
                Self::invalid("body", format!("a field is missing, unknown or of the wrong type ({place})"))
            } else {
                Self::malformed(format!("the body is not JSON ({place})"))
            }
        })
    }

    pub(super) fn malformed(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "malformed", "Cannot be read", detail)
    }

    /// Something in the request cannot be.
    pub(super) fn invalid(field: &'static str, detail: impl Into<String>) -> Self {
        let mut problem = Self::new(StatusCode::UNPROCESSABLE_ENTITY, "invalid", "Cannot be done", detail);
        problem.0.more.insert("field".to_owned(), json!(field));
        problem
    }

    fn no_text(has: &[Language]) -> Self {
        let detail = "the alert has no SMS for that language";
        let mut problem = Self::new(StatusCode::UNPROCESSABLE_ENTITY, "no-text", "No text in that language", detail);
        problem.0.more.insert("languages".to_owned(), json!(has));
        problem
    }
}

impl From<SingleError> for Problem {
    fn from(error: SingleError) -> Self {
        let said = error.to_string();
        let unprocessable = |name, title| Self::new(StatusCode::UNPROCESSABLE_ENTITY, name, title, said.clone());
        match error {
            SingleError::UnknownAlert => Self::new(StatusCode::NOT_FOUND, "unknown-alert", "Unknown alert", said),
            SingleError::Withdrawn => Self::new(StatusCode::CONFLICT, "withdrawn", "Withdrawn", said),
            SingleError::Expired => Self::new(StatusCode::GONE, "expired", "Expired", said),
            SingleError::NoEndpoint => unprocessable("no-endpoint", "No such way"),
            SingleError::NotSms => unprocessable("not-sms", "Not an SMS endpoint"),
            SingleError::NoText { has } => Self::no_text(&has),
            SingleError::OnceTaken => unprocessable("idempotency-key", "Another request had this Idempotency-Key"),
            SingleError::NotDeliverable => unprocessable("not-deliverable", "Cannot be sent"),
            SingleError::Draining | SingleError::Busy | SingleError::NoRoom => Self::busy(&said),
            SingleError::Dispatch { source } => {
                tracing::error!(error = %with_causes(&source), "a single message was not taken");
                Self::busy("it is not known to be on disk; send it again under the same Idempotency-Key")
            }
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let details = *self.0;
        let mut body = json!({
            "type": format!("{TYPE_PREFIX}{}", details.name),
            "title": details.title,
            "status": details.status.as_u16(),
            "detail": details.detail,
        });
        if let Some(body) = body.as_object_mut() {
            body.extend(details.more);
        }
        let mut response = (details.status, [(header::CONTENT_TYPE, PROBLEM_JSON)], body.to_string()).into_response();
        response.headers_mut().insert(header::CACHE_CONTROL, NO_STORE);
        if let Some(seconds) = details.retry_after_s {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        if let Some(challenge) = details.authenticate.and_then(|text| HeaderValue::from_str(&text).ok()) {
            response.headers_mut().insert(header::WWW_AUTHENTICATE, challenge);
        }
        response
    }
}
