//! The providers' words and codes, each with its verdict. A word that is not here is an error, never a guess.

use crate::domain::{ReceiptState, SubmitOutcome, Why};

fn deferred(why: Why) -> SubmitOutcome {
    SubmitOutcome::Deferred { why, retry_after: None }
}

fn refused(why: Why) -> SubmitOutcome {
    SubmitOutcome::Refused { why }
}

/// Error codes of a Twilio-shaped API (`code` in the error body).
pub(super) fn twilio_error(code: i64) -> Option<SubmitOutcome> {
    Some(match code {
        20003 => deferred(Why::NotAllowed),
        20429 | 14107 => deferred(Why::Throttled),
        21211 | 21217 | 21401 | 21614 => refused(Why::BadAddress),
        21408 | 21606 | 21612 => refused(Why::NotAllowed),
        21610 => refused(Why::Barred),
        21602 | 21617 | 21619 => refused(Why::BadMessage),
        30001 => deferred(Why::QueueFull),
        30002 => deferred(Why::NotAllowed),
        _ => return None,
    })
}

/// Message states of a Twilio-shaped API.
pub(super) fn twilio_state(word: &str) -> Option<ReceiptState> {
    Some(match word {
        "accepted" | "scheduled" | "queued" | "sending" | "sent" => ReceiptState::Enroute,
        "delivered" | "read" => ReceiptState::Delivered,
        "undelivered" | "failed" | "canceled" => ReceiptState::Undelivered,
        _ => return None,
    })
}

/// Status groups of an Infobip-shaped API (`status.groupId`), as the verdict on a submission.
pub(super) fn infobip_group(group: i64, name: &str) -> Option<SubmitOutcome> {
    Some(match (group, name) {
        (0 | 1 | 3, _) => SubmitOutcome::Accepted { provider_ref: None, segments: 1 },
        (5, "REJECTED_NOT_ENOUGH_CREDITS") => deferred(Why::NoCredit),
        (5, "REJECTED_FLOODING_FILTER") => deferred(Why::Throttled),
        (5, "REJECTED_SYSTEM_ERROR") => deferred(Why::ProviderFault),
        (5, "REJECTED_DESTINATION" | "REJECTED_NETWORK" | "REJECTED_PREFIX_MISSING" | "REJECTED_INVALID_DESTINATION") => {
            refused(Why::BadAddress)
        }
        (5, "REJECTED_DND" | "REJECTED_BLACKLISTED_DESTINATION" | "REJECTED_DESTINATION_BLACKLISTED") => refused(Why::Barred),
        (5, "REJECTED_SENDER" | "REJECTED_NOT_ALLOWED" | "REJECTED_SOURCE") => refused(Why::NotAllowed),
        (2 | 4 | 5, _) => refused(Why::BadMessage),
        _ => return None,
    })
}

/// Status groups of an Infobip-shaped API, as a receipt.
pub(super) fn infobip_receipt(group: i64) -> Option<ReceiptState> {
    Some(match group {
        0 | 1 => ReceiptState::Enroute,
        3 => ReceiptState::Delivered,
        2 | 5 => ReceiptState::Undelivered,
        4 => ReceiptState::Expired,
        _ => return None,
    })
}

/// `statusCode` of an Africa's-Talking-shaped API.
pub(super) fn africas_talking(code: i64) -> Option<SubmitOutcome> {
    Some(match code {
        100..=102 => SubmitOutcome::Accepted { provider_ref: None, segments: 1 },
        401 => deferred(Why::NotAllowed),
        402 => refused(Why::NotAllowed),
        403 | 404 => refused(Why::BadAddress),
        405 => deferred(Why::NoCredit),
        406 | 409 => refused(Why::Barred),
        407 => deferred(Why::NoLink),
        500..=502 => deferred(Why::ProviderFault),
        _ => return None,
    })
}

/// Receipt words of an Africa's-Talking-shaped API.
pub(super) fn africas_talking_state(word: &str) -> Option<ReceiptState> {
    Some(match word {
        "Sent" | "Submitted" | "Buffered" => ReceiptState::Enroute,
        "Success" | "Delivered" => ReceiptState::Delivered,
        "Rejected" | "Failed" | "AbsentSubscriber" => ReceiptState::Undelivered,
        "Expired" => ReceiptState::Expired,
        _ => return None,
    })
}
