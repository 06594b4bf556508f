//! The time as an argument: the system's clock in the product, a clock that stands still in tests.

use std::sync::atomic::{AtomicI64, Ordering};

use jiff::Timestamp;

/// Tells the time.
pub trait Clock: Send + Sync + 'static {
    /// Now, in whole milliseconds: the ledger keeps no finer time.
    fn now(&self) -> Timestamp;
}

/// The system's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the system's clock")]
    fn now(&self) -> Timestamp {
        let now = Timestamp::now();
        Timestamp::from_millisecond(now.as_millisecond()).unwrap_or(now)
    }
}

/// A clock that moves only when it is told to.
#[derive(Debug)]
pub struct ManualClock(AtomicI64);

impl ManualClock {
    /// A clock that shows `at`.
    pub fn new(at: Timestamp) -> Self {
        Self(AtomicI64::new(at.as_millisecond()))
    }

    /// Moves on by that many milliseconds; back when negative.
    pub fn advance_ms(&self, by: i64) {
        self.0.fetch_add(by, Ordering::SeqCst);
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_millisecond(self.0.load(Ordering::SeqCst)).unwrap_or(Timestamp::UNIX_EPOCH)
    }
}

/// A clock that runs at the system's pace from another point in time, for replays: past alerts are not altered, time is.
#[derive(Debug)]
pub struct ReplayClock(AtomicI64);

impl ReplayClock {
    /// A clock that shows `at` now and runs on.
    pub fn starting_at(at: Timestamp) -> Self {
        Self(AtomicI64::new(at.as_millisecond() - SystemClock.now().as_millisecond()))
    }

    /// Goes on to `at`; never back.
    pub fn skip_to(&self, at: Timestamp) {
        self.0.fetch_max(at.as_millisecond() - SystemClock.now().as_millisecond(), Ordering::SeqCst);
    }
}

impl Clock for ReplayClock {
    fn now(&self) -> Timestamp {
        let shown = SystemClock.now().as_millisecond() + self.0.load(Ordering::SeqCst);
        Timestamp::from_millisecond(shown).unwrap_or(Timestamp::UNIX_EPOCH)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_replay_goes_on_from_its_own_time_and_never_back() {
        let at: Timestamp = "2011-03-11T05:50:00Z".parse().unwrap();
        let clock = ReplayClock::starting_at(at);
        assert!(clock.now() >= at && clock.now().as_second() - at.as_second() < 60);
        let later: Timestamp = "2011-03-13T08:58:00Z".parse().unwrap();
        clock.skip_to(later);
        assert!(clock.now() >= later);
        clock.skip_to(at);
        assert!(clock.now() >= later);
    }
}
