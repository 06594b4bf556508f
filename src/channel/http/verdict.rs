//! What an HTTP answer, or none, says about a submission.

use std::time::Duration;

use jiff::Timestamp;

use crate::domain::{SubmitOutcome, Why};

/// An answer that was read.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Status code.
    pub status: u16,
    /// `Retry-After`, as written.
    pub retry_after: Option<String>,
    /// Body, cut at the limit.
    pub body: Vec<u8>,
}

/// The longest `Retry-After` that is honoured.
const MAX_RETRY_AFTER: Duration = Duration::from_secs(3_600);

/// Reads `Retry-After` in seconds or as an HTTP date (RFC 9110 section 10.2.3), at most an hour.
pub fn retry_after(value: Option<&str>, now: Timestamp) -> Option<Duration> {
    let value = value?.trim();
    let wait = match value.parse::<u64>() {
        Ok(seconds) => Duration::from_secs(seconds),
        Err(_) => {
            let at = jiff::fmt::rfc2822::parse(value).ok()?.timestamp();
            Duration::from_millis(u64::try_from(at.as_millisecond() - now.as_millisecond()).unwrap_or(0))
        }
    };
    Some(wait.min(MAX_RETRY_AFTER))
}

/// The verdict of a status code that is not a success; `None` for 2xx, where the body decides.
///
/// A refused credential is `Deferred`: it is the operator's fault, can be mended, and another endpoint may work. A 5xx
/// other than 503 is `Unknown`: the other side may have acted before it failed.
pub fn judge_status(answer: &Answer, now: Timestamp) -> Option<SubmitOutcome> {
    let deferred = |why| SubmitOutcome::Deferred { why, retry_after: retry_after(answer.retry_after.as_deref(), now) };
    match answer.status {
        200..=299 => None,
        300..=399 => Some(SubmitOutcome::Refused { why: Why::NotAllowed }),
        401 | 403 | 407 => Some(deferred(Why::NotAllowed)),
        402 => Some(deferred(Why::NoCredit)),
        404 | 410 => Some(SubmitOutcome::Refused { why: Why::BadAddress }),
        408 => Some(deferred(Why::Timeout)),
        425 | 429 => Some(deferred(Why::Throttled)),
        503 => Some(deferred(Why::ProviderFault)),
        400..=499 => Some(SubmitOutcome::Refused { why: Why::BadMessage }),
        500..=599 => Some(SubmitOutcome::Unknown { why: Why::ProviderFault }),
        _ => Some(SubmitOutcome::Unknown { why: Why::Unreadable }),
    }
}

/// What a failure without an answer means: not connected is certainly not taken, anything later may have been.
pub fn verdict_of_failure(failure: &reqwest::Error) -> SubmitOutcome {
    if failure.is_connect() || failure.is_builder() {
        SubmitOutcome::Deferred { why: Why::NoLink, retry_after: None }
    } else if failure.is_timeout() {
        SubmitOutcome::Unknown { why: Why::Timeout }
    } else {
        SubmitOutcome::Unknown { why: Why::LinkLost }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_status_code_has_its_verdict() {
        let now: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
        let cases: &[(u16, &str)] = &[
            (200, "body"),
            (201, "body"),
            (204, "body"),
            (301, "Refused not_allowed"),
            (302, "Refused not_allowed"),
            (400, "Refused bad_message"),
            (401, "Deferred not_allowed"),
            (402, "Deferred no_credit"),
            (403, "Deferred not_allowed"),
            (404, "Refused bad_address"),
            (408, "Deferred timeout"),
            (409, "Refused bad_message"),
            (410, "Refused bad_address"),
            (413, "Refused bad_message"),
            (422, "Refused bad_message"),
            (425, "Deferred throttled"),
            (429, "Deferred throttled"),
            (500, "Unknown provider_fault"),
            (502, "Unknown provider_fault"),
            (503, "Deferred provider_fault"),
            (504, "Unknown provider_fault"),
            (600, "Unknown unreadable"),
        ];
        for (status, expected) in cases {
            let answer = Answer { status: *status, retry_after: None, body: Vec::new() };
            let got = match judge_status(&answer, now) {
                None => "body".to_owned(),
                Some(SubmitOutcome::Deferred { why, .. }) => format!("Deferred {why}"),
                Some(SubmitOutcome::Refused { why }) => format!("Refused {why}"),
                Some(SubmitOutcome::Unknown { why }) => format!("Unknown {why}"),
                Some(SubmitOutcome::Accepted { .. }) => "Accepted".to_owned(),
            };
            assert_eq!(&got, expected, "{status}");
        }
    }

    #[test]
    fn retry_after_is_read_in_seconds_and_as_a_date() {
        let now: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
        assert_eq!(retry_after(Some("7"), now), Some(Duration::from_secs(7)));
        assert_eq!(retry_after(Some("Thu, 01 Jan 2026 00:00:30 GMT"), now), Some(Duration::from_secs(30)));
        assert_eq!(retry_after(Some("Wed, 31 Dec 2025 00:00:00 GMT"), now), Some(Duration::ZERO));
        assert_eq!(retry_after(Some("999999999"), now), Some(MAX_RETRY_AFTER));
        assert_eq!(retry_after(Some("soon"), now), None);
    }
}
