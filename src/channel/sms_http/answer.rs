//! Reads the answer of each shape: one verdict for each recipient of the call.

use jiff::Timestamp;
use serde_json::Value;

use super::request::own_reference;
use super::settings::{DeclaredVerdict, Settings, Shape};
use super::words;
use crate::channel::http::{Answer, judge_status, retry_after};
use crate::channel::{Recipient, Submission};
use crate::domain::{SubmitOutcome, Why};

const UNREADABLE: SubmitOutcome = SubmitOutcome::Unknown { why: Why::Unreadable };

fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

/// The verdict with this id and these segments, when it is an acceptance.
fn with_ref(verdict: SubmitOutcome, id: Option<String>, count: u16) -> SubmitOutcome {
    match verdict {
        SubmitOutcome::Accepted { .. } => SubmitOutcome::Accepted { provider_ref: id, segments: count },
        SubmitOutcome::Deferred { .. } | SubmitOutcome::Refused { .. } | SubmitOutcome::Unknown { .. } => verdict,
    }
}

/// One verdict for each of `recipients`, in their order.
pub(super) fn judge(
    settings: &Settings,
    answer: &Answer,
    submission: &Submission,
    recipients: &[Recipient],
    segments: u16,
    now: Timestamp,
) -> Vec<SubmitOutcome> {
    let body: Value = serde_json::from_slice(&answer.body).unwrap_or(Value::Null);
    let all = |outcome: SubmitOutcome| vec![outcome; recipients.len()];
    match settings.shape {
        Shape::Twilio => all(twilio(answer, &body, segments, now)),
        Shape::Infobip => match judge_status(answer, now) {
            Some(outcome) => all(outcome),
            None => recipients.iter().map(|recipient| infobip(&body, &own_reference(submission, recipient), segments)).collect(),
        },
        Shape::AfricasTalking => match judge_status(answer, now) {
            Some(outcome) => all(outcome),
            None => recipients.iter().map(|recipient| africas_talking(&body, recipient.address.reveal(), segments)).collect(),
        },
        Shape::Generic => match judge_status(answer, now) {
            Some(outcome) => all(outcome),
            None => all(generic(settings, &body, segments)),
        },
    }
}

fn twilio(answer: &Answer, body: &Value, segments: u16, now: Timestamp) -> SubmitOutcome {
    if let Some(by_status) = judge_status(answer, now) {
        // The body's code says more than the status, but not whether a server fault came before or after the work.
        return match body["code"].as_i64().and_then(words::twilio_error) {
            Some(SubmitOutcome::Deferred { why, .. }) if answer.status < 500 => {
                SubmitOutcome::Deferred { why, retry_after: retry_after(answer.retry_after.as_deref(), now) }
            }
            Some(verdict) if answer.status < 500 => verdict,
            _ => by_status,
        };
    }
    let state = body["status"].as_str().and_then(words::twilio_state);
    match (body["sid"].as_str(), state) {
        (Some(sid), Some(_)) => {
            let count = body["num_segments"].as_str().and_then(|count| count.parse().ok()).filter(|count| *count > 0);
            SubmitOutcome::Accepted { provider_ref: Some(sid.to_owned()), segments: count.unwrap_or(segments) }
        }
        _ => UNREADABLE,
    }
}

fn infobip(body: &Value, reference: &str, segments: u16) -> SubmitOutcome {
    let entries = body["messages"].as_array().map(Vec::as_slice).unwrap_or_default();
    let Some(entry) = entries.iter().find(|entry| entry["messageId"].as_str() == Some(reference)) else {
        return UNREADABLE;
    };
    let status = &entry["status"];
    let verdict = status["groupId"].as_i64().and_then(|group| words::infobip_group(group, status["name"].as_str().unwrap_or("")));
    let count = entry["messageCount"].as_u64().and_then(|count| u16::try_from(count).ok()).unwrap_or(segments);
    verdict.map_or(UNREADABLE, |verdict| with_ref(verdict, Some(reference.to_owned()), count))
}

fn africas_talking(body: &Value, number: &str, segments: u16) -> SubmitOutcome {
    let entries = body["SMSMessageData"]["Recipients"].as_array().map(Vec::as_slice).unwrap_or_default();
    let Some(entry) = entries.iter().find(|entry| entry["number"].as_str() == Some(number)) else {
        return UNREADABLE;
    };
    let count = entry["messageParts"].as_u64().and_then(|count| u16::try_from(count).ok()).filter(|count| *count > 0);
    let verdict = entry["statusCode"].as_i64().and_then(words::africas_talking);
    verdict.map_or(UNREADABLE, |verdict| with_ref(verdict, text_of(&entry["messageId"]), count.unwrap_or(segments)))
}

fn generic(settings: &Settings, body: &Value, segments: u16) -> SubmitOutcome {
    let Some(generic) = &settings.generic else { return UNREADABLE };
    let id = body.pointer(&generic.ref_pointer).and_then(text_of);
    let verdict = match &generic.status_pointer {
        None => id.is_some().then_some(DeclaredVerdict::Accepted),
        Some(pointer) => body.pointer(pointer).and_then(text_of).and_then(|word| generic.statuses.get(&word).copied()),
    };
    match verdict {
        Some(DeclaredVerdict::Accepted) => SubmitOutcome::Accepted { provider_ref: id, segments },
        Some(DeclaredVerdict::Deferred) => SubmitOutcome::Deferred { why: Why::ProviderFault, retry_after: None },
        Some(DeclaredVerdict::Refused) => SubmitOutcome::Refused { why: Why::BadMessage },
        Some(DeclaredVerdict::Unknown) | None => UNREADABLE,
    }
}
