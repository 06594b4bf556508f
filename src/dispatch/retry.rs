//! What happens to a job after a verdict: one table, outcome × rank × kind of channel.
//!
//! Nothing here waits or writes. The jitter comes from a hash of batch, job and attempt, so that a run can be repeated.

use std::time::Duration;

use jiff::Timestamp;

use super::limits::{ATTEMPTS_BULK, ATTEMPTS_LIFE, ATTEMPTS_URGENT, QUICK_RETRY_MAX_MS, RETRY_FIRST_MS, RETRY_MAX_MS, ms};
use crate::domain::{BatchId, ChannelKind, JobIndex, Rank, SubmitOutcome, Why};

/// What the table needs to know beside the verdict.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    /// The batch.
    pub batch: BatchId,
    /// The job.
    pub job: JobIndex,
    /// Which try this was, from 1.
    pub attempt: u16,
    /// The lane's rank.
    pub rank: Rank,
    /// The kind of channel.
    pub kind: ChannelKind,
    /// The alert's own setting about what may have been sent.
    pub resend_in_doubt: bool,
    /// Whether another endpoint is left.
    pub failover: bool,
    /// Now.
    pub now: Timestamp,
    /// Nothing is sent after this.
    pub expires: Timestamp,
}

/// What happens next to a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Nothing more.
    Settled,
    /// In doubt, and left so.
    Hold,
    /// Ready again at once: it was only put aside.
    Again,
    /// Again after this time.
    After(Duration),
    /// Again at the next endpoint, at once.
    Failover,
    /// The alert has run out.
    Expire,
    /// It was tried as often as allowed.
    GiveUp,
}

/// Whether a job that may have arrived is sent again.
pub fn sends_again_in_doubt(rank: Rank, kind: ChannelKind, resend_in_doubt: bool) -> bool {
    if kind.is_public_wall() {
        return false;
    }
    match rank {
        Rank::Life => true,
        Rank::Urgent | Rank::Bulk => resend_in_doubt,
    }
}

/// Tries of one job that fail at the provider.
pub fn attempts_max(rank: Rank) -> u16 {
    match rank {
        Rank::Life => ATTEMPTS_LIFE,
        Rank::Urgent => ATTEMPTS_URGENT,
        Rank::Bulk => ATTEMPTS_BULK,
    }
}

/// FNV-1a over the three numbers.
fn hash(batch: BatchId, job: JobIndex, attempt: u16) -> u64 {
    let bytes = batch.0.to_le_bytes().into_iter().chain(job.to_le_bytes()).chain(attempt.to_le_bytes());
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Doubles with each try up to `most_ms`; half of it is jitter.
fn backoff(case: &Case, first_ms: u64, most_ms: u64) -> Duration {
    let doubled = first_ms.saturating_mul(1 << u32::from(case.attempt.saturating_sub(1)).min(16)).min(most_ms);
    let half = (doubled / 2).max(1);
    ms(half + (hash(case.batch, case.job, case.attempt) >> 16) % half)
}

fn later(case: &Case, wish: Option<Duration>) -> Next {
    let wait = backoff(case, RETRY_FIRST_MS, RETRY_MAX_MS).max(wish.unwrap_or_default().min(ms(RETRY_MAX_MS)));
    Next::After(until_expiry(case, wait))
}

fn until_expiry(case: &Case, wait: Duration) -> Duration {
    Duration::try_from(case.expires.duration_since(case.now)).map_or(Duration::ZERO, |left| wait.min(left))
}

/// The table.
pub fn next(outcome: &SubmitOutcome, case: &Case) -> Next {
    let spent = case.attempt >= attempts_max(case.rank);
    match outcome {
        SubmitOutcome::Accepted { .. } => Next::Settled,
        // It did not go out in time: that is an end of its own, and nobody refused anything.
        SubmitOutcome::Refused { why: Why::Expired } => Next::Expire,
        SubmitOutcome::Refused { why } => {
            // These two are about the endpoint, not about the recipient.
            if matches!(why, Why::NotAllowed | Why::NoCredit) && case.failover { Next::Failover } else { Next::Settled }
        }
        SubmitOutcome::Unknown { .. } => {
            if !sends_again_in_doubt(case.rank, case.kind, case.resend_in_doubt) || case.now >= case.expires || spent {
                Next::Hold
            } else if case.failover {
                Next::Failover
            } else {
                later(case, None)
            }
        }
        SubmitOutcome::Deferred { .. } if case.now >= case.expires => Next::Expire,
        SubmitOutcome::Deferred { why, retry_after } => match why {
            Why::Stopped => Next::Again,
            Why::Expired => Next::Expire,
            // A throttle says nothing about the job: it is not counted, and only the expiry ends it.
            Why::Throttled | Why::QueueFull => {
                let wait = retry_after.unwrap_or_else(|| backoff(case, QUICK_RETRY_MAX_MS / 8, QUICK_RETRY_MAX_MS));
                Next::After(until_expiry(case, wait))
            }
            // Nothing left the house.
            Why::NoLink | Why::BreakerOpen => {
                if case.failover {
                    Next::Failover
                } else {
                    later(case, *retry_after)
                }
            }
            Why::LinkLost
            | Why::Timeout
            | Why::ProviderFault
            | Why::Unreadable
            | Why::BadAddress
            | Why::Barred
            | Why::BadMessage
            | Why::NotAllowed
            | Why::NoCredit
            | Why::WorkerLost
            | Why::Storage => {
                if case.failover {
                    Next::Failover
                } else if spent {
                    Next::GiveUp
                } else {
                    later(case, *retry_after)
                }
            }
        },
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const WHYS: [Why; 17] = [
        Why::Throttled,
        Why::QueueFull,
        Why::NoLink,
        Why::LinkLost,
        Why::Timeout,
        Why::ProviderFault,
        Why::Unreadable,
        Why::BadAddress,
        Why::Barred,
        Why::BadMessage,
        Why::NotAllowed,
        Why::NoCredit,
        Why::Stopped,
        Why::Expired,
        Why::WorkerLost,
        Why::BreakerOpen,
        Why::Storage,
    ];

    fn outcome(kind: u8, why: Why) -> SubmitOutcome {
        match kind {
            0 => SubmitOutcome::Accepted { provider_ref: None, segments: 1 },
            1 => SubmitOutcome::Refused { why },
            2 => SubmitOutcome::Unknown { why },
            _ => SubmitOutcome::Deferred { why, retry_after: None },
        }
    }

    proptest! {
        #[test]
        fn every_case_obeys_the_rules_of_the_table(
            kind in 0_u8..4, why in 0_usize..17, rank in 0_usize..3, channel in 0_usize..7,
            attempt in 1_u16..300, resend: bool, failover: bool, left_ms in -5_i64..100_000, batch: i64, job: u16,
        ) {
            let now = Timestamp::UNIX_EPOCH;
            let case = Case {
                batch: BatchId(batch), job, attempt, rank: Rank::ALL[rank], kind: ChannelKind::ALL[channel],
                resend_in_doubt: resend, failover, now, expires: Timestamp::from_millisecond(left_ms).unwrap(),
            };
            let outcome = outcome(kind, WHYS[why]);
            let next = next(&outcome, &case);
            prop_assert_eq!(next, super::next(&outcome, &case), "a run can be repeated");
            if let SubmitOutcome::Unknown { .. } = outcome {
                if case.kind.is_public_wall() { prop_assert_eq!(next, Next::Hold); }
                if case.rank == Rank::Life && !case.kind.is_public_wall() && left_ms > 0 && attempt < ATTEMPTS_LIFE {
                    prop_assert!(matches!(next, Next::Failover | Next::After(_)));
                }
            }
            if let Next::After(wait) = next {
                prop_assert!(wait <= ms(RETRY_MAX_MS));
                prop_assert!(i128::try_from(wait.as_millis()).unwrap() <= i128::from(left_ms), "never after the expiry");
                if matches!(WHYS[why], Why::Throttled | Why::QueueFull) && kind == 3 {
                    prop_assert!(wait <= ms(QUICK_RETRY_MAX_MS));
                }
            }
            if next == Next::Failover { prop_assert!(failover); }
            let late = kind == 1 && WHYS[why] == Why::Expired;
            if late { prop_assert_eq!(next, Next::Expire); }
            if kind < 2 && !late && next != Next::Failover { prop_assert_eq!(next, Next::Settled); }
        }
    }
}
