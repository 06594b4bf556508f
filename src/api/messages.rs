//! `POST /api/v1/messages` and `GET /api/v1/messages/{id}`.
//!
//! There is no field for a text. What cannot be read is refused without being repeated.

use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::extract::rejection::{BytesRejection, FailedToBufferBody};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use phonenumber::Mode as Written;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::answer::NO_STORE;
use super::asked::Named;
use super::auth::Caller;
use super::problem::Problem;
use super::served::Served;
use super::settings::Scope;
use super::shapes::{AlertName, ProblemDetails};
use super::{BODY_MAX_BYTES, IDEMPOTENCY_KEY_MAX_CHARS, REQUEST_MAX_MS};
use crate::dispatch::{DispatchError, SingleRequest};
use crate::domain::{Address, AlertKey, BatchId, ChannelId, Digest, EndpointId, JobIndex, Language, Mode, with_causes};
use crate::store::StoreError;

/// Longest E.164 number with its `+`, in characters.
const NUMBER_MAX_CHARS: usize = 16;
/// Longest sender, identifier, language, endpoint or channel, in characters.
const WORD_MAX_CHARS: usize = 256;

/// An alert as a caller names it.
#[derive(Deserialize, ToSchema)]
#[serde(untagged)]
enum AskedAlert {
    /// `sender,identifier,sent`, as in CAP 1.2 `references`.
    Cap(String),
    /// The same in parts.
    Parts {
        /// CAP `sender`.
        #[schema(min_length = 1, max_length = 256)]
        sender: String,
        /// CAP `identifier`.
        #[schema(min_length = 1, max_length = 256)]
        identifier: String,
        /// CAP `sent`.
        #[schema(format = DateTime)]
        sent: String,
    },
}

/// What to send to one more number. There is no field for a text.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct MessageBody {
    /// The alert, which was sent from this world.
    alert: AskedAlert,
    /// E.164 with its plus, valid in the numbering plan of its country.
    #[schema(pattern = r"^\+[1-9][0-9]{1,14}$")]
    to: String,
    /// BCP 47 tag of the language that the person wants.
    #[schema(min_length = 1)]
    language: String,
    /// Only over this endpoint of the plan.
    #[schema(min_length = 1, max_length = 256)]
    endpoint: Option<String>,
    /// Only over an endpoint of this channel.
    #[schema(min_length = 1, max_length = 256)]
    channel: Option<String>,
}

/// A message that is on disk.
#[derive(Serialize, ToSchema)]
pub(super) struct MessageTaken<'a> {
    /// Batch and job, as in the ledger.
    id: String,
    /// The alert.
    #[schema(value_type = AlertName)]
    alert: &'a AlertKey,
    /// The endpoint.
    #[schema(value_type = String)]
    endpoint: &'a EndpointId,
    /// The language that was asked for.
    #[schema(value_type = String)]
    language_asked: &'a Language,
    /// The language of the text.
    #[schema(value_type = String)]
    language_used: &'a Language,
    /// Whether they differ.
    fallback: bool,
}

/// How a message stands. The number is never told.
#[derive(Serialize, ToSchema)]
pub(super) struct MessageState<'a> {
    /// Batch and job, as in the ledger.
    id: String,
    /// The alert.
    #[schema(value_type = AlertName)]
    alert: &'a AlertKey,
    /// The endpoint that it is at now.
    #[schema(value_type = String)]
    endpoint: &'a EndpointId,
    /// The language of its target.
    #[schema(value_type = String)]
    language_asked: &'a Language,
    /// The language of the text.
    #[schema(value_type = String)]
    language_used: &'a Language,
    /// Whether they differ.
    fallback: bool,
    /// `queued`, `submitting`, `deferred`, `in_doubt`, `accepted`, `delivered`, `undelivered`, `refused`, `expired` or `withdrawn`.
    state: &'static str,
    /// Tries so far.
    attempts: u16,
    /// Segments.
    segments: u16,
    /// Whether it was in doubt at any time.
    ever_in_doubt: bool,
}

fn key_of(name: AskedAlert) -> Result<AlertKey, Problem> {
    let wrong = || Problem::invalid("alert", "`alert` is `sender,identifier,sent`, or an object of the three");
    let (sender, identifier, sent) = match name {
        AskedAlert::Parts { sender, identifier, sent } => (sender, identifier, sent),
        AskedAlert::Cap(text) => {
            let mut parts = text.split(',').map(|part| part.trim().to_owned());
            let three = (parts.next(), parts.next(), parts.next(), parts.next());
            let (Some(sender), Some(identifier), Some(sent), None) = three else { return Err(wrong()) };
            (sender, identifier, sent)
        }
    };
    let fine = |word: &str| !word.is_empty() && word.chars().count() <= WORD_MAX_CHARS && !word.contains('\0');
    if !fine(&sender) || !fine(&identifier) {
        return Err(wrong());
    }
    let sent: Timestamp = sent.parse().map_err(|_| Problem::invalid("alert", "`sent` is not a time with an offset"))?;
    Ok(AlertKey { sender, identifier, sent })
}

/// A number as it goes to a provider: E.164, valid in the numbering plan of its country.
fn address_of(to: &str) -> Result<Address, Problem> {
    let wrong = || Problem::invalid("to", "`to` is not a valid number in E.164: a plus and digits, valid in its country");
    let digits = to.strip_prefix('+').ok_or_else(wrong)?;
    if to.len() > NUMBER_MAX_CHARS || digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(wrong());
    }
    let number = phonenumber::parse(None, to).ok().filter(phonenumber::is_valid).ok_or_else(wrong)?;
    Ok(Address::new(number.format().mode(Written::E164).to_string()))
}

fn short(field: &'static str, word: Option<String>) -> Result<Option<String>, Problem> {
    match word {
        Some(word) if word.is_empty() || word.chars().count() > WORD_MAX_CHARS => {
            Err(Problem::invalid(field, format!("`{field}` is empty or too long")))
        }
        word => Ok(word),
    }
}

fn body_of(headers: &HeaderMap, bytes: Result<Bytes, BytesRejection>) -> Result<MessageBody, Problem> {
    let bytes = bytes.map_err(|why| match why {
        BytesRejection::FailedToBufferBody(FailedToBufferBody::LengthLimitError(_)) => Problem::too_long(BODY_MAX_BYTES),
        _ => Problem::malformed("the body could not be read"),
    })?;
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case("application/json") {
        return Err(Problem::media_type("send content-type: application/json"));
    }
    Problem::json(&bytes)
}

/// The caller's name for the request; the same name of two callers is two names.
fn once_of(caller: &Caller, headers: &HeaderMap) -> Result<Option<Digest>, Problem> {
    let Some(value) = headers.get("idempotency-key") else { return Ok(None) };
    let wrong = || {
        let detail = format!("Idempotency-Key is 1 to {IDEMPOTENCY_KEY_MAX_CHARS} visible ASCII characters");
        Problem::malformed(detail)
    };
    let text = value.to_str().map_err(|_| wrong())?.trim();
    if text.is_empty() || text.len() > IDEMPOTENCY_KEY_MAX_CHARS {
        return Err(wrong());
    }
    Ok(Some(Digest::of(format!("{}\n{text}", caller.name()).as_bytes())))
}

/// Sends the approved text of an alert to one more number.
#[utoipa::path(
    post, path = "/messages", tag = "messages", security(("bearer" = ["messages:send"])),
    params(("Idempotency-Key" = Option<String>, Header, description = "The caller's name for the request: 1 to 255 visible ASCII characters. The same request under it is sent once, for 24 hours", min_length = 1, max_length = 255, pattern = "^[!-~]+$")),
    request_body(content = MessageBody, content_type = "application/json"),
    responses(
        (status = 202, description = "It is on disk", body = MessageTaken, headers(("Location" = String, description = "The path of the message"))),
        (status = 400, description = "`malformed`", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 404, description = "`unknown-alert`", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 409, description = "`withdrawn`", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 410, description = "`expired`", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 413, description = "`too-long`", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 415, description = "`media-type`", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 422, description = "`invalid`, `no-text`, `no-endpoint`, `not-sms`, `not-deliverable` or `idempotency-key`", body = ProblemDetails, content_type = "application/problem+json"),
    )
)]
pub(super) async fn send<M: Mode>(
    State(served): State<Arc<Served<M>>>,
    caller: Caller,
    headers: HeaderMap,
    bytes: Result<Bytes, BytesRejection>,
) -> Result<Response, Problem> {
    caller.may(Scope::MessagesSend)?;
    if served.gateway.is_stopping() {
        return Err(Problem::busy("the gateway is stopping"));
    }
    let Ok(_place) = served.api.in_work.try_acquire() else {
        return Err(Problem::busy("too many requests are in work"));
    };
    let once = once_of(&caller, &headers)?;
    let body = body_of(&headers, bytes)?;
    let alert = key_of(body.alert)?;
    let to = address_of(&body.to)?;
    let language = Language::parse(&body.language).map_err(|_| Problem::invalid("language", "`language` is not a BCP 47 tag"))?;
    let endpoint = short("endpoint", body.endpoint)?.map(EndpointId);
    let channel = short("channel", body.channel)?.map(ChannelId);
    let request = SingleRequest { alert: alert.clone(), to, language: language.clone(), endpoint, channel, once };
    let sent = tokio::time::timeout(Duration::from_millis(REQUEST_MAX_MS), served.gateway.send_one(request)).await;
    let sent = sent.map_err(|_| Problem::busy("it was not written in time; send it again under the same Idempotency-Key"))??;
    let id = name_of(sent.batch, sent.job);
    let location = format!("/api/v1/messages/{id}");
    let taken = MessageTaken {
        id,
        alert: &alert,
        endpoint: &sent.endpoint,
        language_asked: &language,
        language_used: &sent.language_used,
        fallback: language != sent.language_used,
    };
    Ok((StatusCode::ACCEPTED, [(header::LOCATION, location), (header::CACHE_CONTROL, "no-store".to_owned())], Json(taken))
        .into_response())
}

/// Says how a message stands.
#[utoipa::path(
    get, path = "/messages/{id}", tag = "messages", security(("bearer" = ["messages:read"])),
    params(("id" = String, Path, description = "`id` of the message")),
    responses(
        (status = 200, description = "How it stands", body = MessageState),
        (status = 404, description = "`not-found`", body = ProblemDetails, content_type = "application/problem+json"),
    )
)]
pub(super) async fn show<M: Mode>(
    State(served): State<Arc<Served<M>>>,
    caller: Caller,
    Named(id): Named,
) -> Result<Response, Problem> {
    caller.may(Scope::MessagesRead)?;
    let missing = || Problem::not_found("there is no such message");
    let (batch, job) = parts_of(&id).ok_or_else(missing)?;
    let stands = match served.gateway.job(batch, job).await {
        Ok(stands) => stands,
        Err(DispatchError::Store { source: StoreError::NotFound { .. } }) => return Err(missing()),
        Err(error) => {
            tracing::error!(error = %with_causes(&error), "a message could not be looked up");
            return Err(Problem::busy("the store did not answer"));
        }
    };
    let answer = MessageState {
        id,
        alert: &stands.key,
        endpoint: &stands.endpoint,
        language_asked: &stands.language_asked,
        language_used: &stands.language_used,
        fallback: stands.language_asked != stands.language_used,
        state: stands.state.as_str(),
        attempts: stands.attempts,
        segments: stands.segments,
        ever_in_doubt: stands.ever_in_doubt,
    };
    Ok(([(header::CACHE_CONTROL, NO_STORE)], Json(answer)).into_response())
}

fn name_of(batch: BatchId, job: JobIndex) -> String {
    format!("{}-{job}", batch.0)
}

fn parts_of(id: &str) -> Option<(BatchId, JobIndex)> {
    let (batch, job) = id.split_once('-')?;
    let plain = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    (plain(batch) && plain(job)).then_some(())?;
    Some((BatchId(batch.parse().ok()?), job.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_valid_e164_or_refused() {
        assert_eq!(address_of("+819012345678").unwrap().reveal(), "+819012345678");
        for wrong in ["", "+", "819012345678", "+81 90 1234 5678", "+8190", "+99999999999", "+81901234567a", "+0819012345678"] {
            assert!(address_of(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn an_alert_is_named_in_one_word_or_in_three_parts() {
        let word = AskedAlert::Cap("warn@example.org,one,2026-07-01T09:00:00+09:00".to_owned());
        let parts = AskedAlert::Parts {
            sender: "warn@example.org".to_owned(),
            identifier: "one".to_owned(),
            sent: "2026-07-01T00:00:00Z".to_owned(),
        };
        let (word, parts) = (key_of(word).unwrap(), key_of(parts).unwrap());
        assert_eq!(word, parts);
        for wrong in ["", "a,b", "a,b,2026-07-01T00:00:00Z,c", "a,,2026-07-01T00:00:00Z", "a,b,yesterday"] {
            assert!(key_of(AskedAlert::Cap(wrong.to_owned())).is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_name_of_a_message_says_batch_and_job() {
        assert_eq!(parts_of(&name_of(BatchId(12), 3)), Some((BatchId(12), 3)));
        for wrong in ["", "12", "12-", "-3", "+12-3", "12-3-4", "12-70000", "a-b"] {
            assert_eq!(parts_of(wrong), None, "{wrong}");
        }
    }
}
