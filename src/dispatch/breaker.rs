//! One circuit breaker an endpoint: after some failed groups in a row it rests, then lets one group try.
//!
//! It never decides about a job; it only says whether an endpoint may be used now.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::limits::{BREAKER_FIRST_MS, BREAKER_MAX_MS, BREAKER_THRESHOLD, ms};
use crate::domain::EndpointId;

/// Where a breaker stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BreakerState {
    /// The endpoint is used.
    Closed,
    /// One group tries.
    HalfOpen,
    /// The endpoint rests.
    Open,
}

impl BreakerState {
    /// The word of health, API and logs.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Closed => "closed",
            Self::HalfOpen => "half_open",
            Self::Open => "open",
        }
    }
}

/// Whether an endpoint may be used now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pass {
    /// Yes.
    Go,
    /// Yes, with one job: this is the trial.
    Trial,
    /// Not before this time has passed.
    Rest(Duration),
}

#[derive(Clone, Copy, Debug)]
struct Breaker {
    state: BreakerState,
    failed: u32,
    opened: u32,
    until: Instant,
}

/// All breakers of a gateway.
#[derive(Debug, Default)]
pub(super) struct Breakers(Mutex<HashMap<EndpointId, Breaker>>);

impl Breakers {
    /// Asks before a group is handed over. A trial that is asked for is under way until [`Self::judge`].
    pub(super) fn pass(&self, endpoint: &EndpointId, now: Instant) -> Pass {
        let mut breakers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(breaker) = breakers.get_mut(endpoint) else { return Pass::Go };
        match breaker.state {
            BreakerState::Closed => Pass::Go,
            BreakerState::Open if now < breaker.until => Pass::Rest(breaker.until - now),
            BreakerState::HalfOpen if now < breaker.until => Pass::Rest(ms(BREAKER_FIRST_MS)),
            // A trial that was never judged (its worker died) is asked for again after the same rest.
            BreakerState::Open | BreakerState::HalfOpen => {
                breaker.state = BreakerState::HalfOpen;
                breaker.until = now + ms(BREAKER_MAX_MS);
                Pass::Trial
            }
        }
    }

    /// Whether groups go to the endpoint without a trial.
    pub(super) fn is_closed(&self, endpoint: &EndpointId) -> bool {
        let breakers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        breakers.get(endpoint).is_none_or(|breaker| breaker.state == BreakerState::Closed)
    }

    /// Whether the endpoint rests, without asking for a trial; and for how long still.
    pub(super) fn rests(&self, endpoint: &EndpointId, now: Instant) -> Option<Duration> {
        let breakers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let breaker = breakers.get(endpoint)?;
        match breaker.state {
            BreakerState::Open if now < breaker.until => Some(breaker.until - now),
            BreakerState::HalfOpen if now < breaker.until => Some(ms(BREAKER_FIRST_MS)),
            BreakerState::Closed | BreakerState::Open | BreakerState::HalfOpen => None,
        }
    }

    /// Hears how a group went; gives the new state when it changed.
    pub(super) fn judge(&self, endpoint: &EndpointId, worked: bool, now: Instant) -> Option<BreakerState> {
        let mut breakers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if worked {
            return breakers
                .remove(endpoint)
                .filter(|breaker| breaker.state != BreakerState::Closed)
                .map(|_| BreakerState::Closed);
        }
        let breaker =
            breakers.entry(endpoint.clone()).or_insert(Breaker { state: BreakerState::Closed, failed: 0, opened: 0, until: now });
        breaker.failed += 1;
        let opens = match breaker.state {
            BreakerState::Closed => breaker.failed >= BREAKER_THRESHOLD,
            BreakerState::HalfOpen => true,
            BreakerState::Open => false,
        };
        if !opens {
            return None;
        }
        let rest = BREAKER_FIRST_MS.saturating_mul(1 << breaker.opened.min(16)).min(BREAKER_MAX_MS);
        breaker.opened += 1;
        breaker.state = BreakerState::Open;
        breaker.until = now + ms(rest);
        Some(BreakerState::Open)
    }

    /// Every breaker that is not simply closed.
    pub(super) fn states(&self) -> Vec<(EndpointId, BreakerState)> {
        let breakers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut states: Vec<_> = breakers.iter().map(|(id, breaker)| (id.clone(), breaker.state)).collect();
        states.sort_by(|a, b| a.0.cmp(&b.0));
        states
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_opens_after_failures_in_a_row_tries_once_and_rests_longer_each_time() {
        let (breakers, id, start) = (Breakers::default(), EndpointId("a".into()), Instant::now());
        for _ in 1..BREAKER_THRESHOLD {
            assert_eq!(breakers.judge(&id, false, start), None);
        }
        assert_eq!(breakers.judge(&id, false, start), Some(BreakerState::Open));
        assert_eq!(breakers.pass(&id, start), Pass::Rest(ms(BREAKER_FIRST_MS)));
        let later = start + ms(BREAKER_FIRST_MS);
        assert_eq!(breakers.pass(&id, later), Pass::Trial);
        assert!(matches!(breakers.pass(&id, later), Pass::Rest(_)), "one trial at a time");
        assert_eq!(breakers.judge(&id, false, later), Some(BreakerState::Open));
        assert_eq!(breakers.rests(&id, later), Some(ms(2 * BREAKER_FIRST_MS)));
        assert_eq!(breakers.pass(&id, later + ms(2 * BREAKER_FIRST_MS)), Pass::Trial);
        assert_eq!(breakers.judge(&id, true, later), Some(BreakerState::Closed));
        assert_eq!(breakers.pass(&id, later), Pass::Go);
    }
}
