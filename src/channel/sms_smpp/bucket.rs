//! A token bucket whose rate follows what the other side takes.
//!
//! Halves when the other side throttles, grows again by steps, and never falls to nothing: a throttle slows a link and
//! never stops it.

use std::time::{Duration, Instant};

/// The least rate after any number of throttles, in segments a second.
pub(crate) const RATE_MIN_PER_S: f64 = 2.0;
/// The least time between two cuts and between two raises of the rate, in milliseconds.
pub(crate) const RATE_STEP_MS: u64 = 100;
/// How much one raise adds, as a share of the rate at the last cut.
const RAISE_SHARE: f64 = 0.02;
/// After this time without a throttle the raises grow with the rate, in milliseconds.
const PROBE_AFTER_MS: u64 = 2_000;
/// How far a cut goes: this share of what the other side took. Enough to end the throttles, and little to lose.
const CUT_SHARE: f64 = 0.95;
/// The least time over which it counts what the other side took, in seconds.
const SEEN_MIN_S: f64 = 0.25;
/// How much of a second's tokens may be used at once.
const BURST_SHARE: f64 = 0.1;

/// See the module.
#[derive(Clone, Debug)]
pub(crate) struct Bucket {
    most_per_s: f64,
    rate_per_s: f64,
    rate_at_cut: f64,
    tokens: f64,
    filled_at: Instant,
    raised_at: Instant,
    cut_at: Option<Instant>,
    taken_since: f64,
    taken_from: Instant,
    /// What the other side took a second in the time before that.
    taken_before_per_s: Option<f64>,
}

impl Bucket {
    /// A bucket of `most_per_s` segments a second, full. 0 holds everything back.
    pub(crate) fn new(most_per_s: f64, now: Instant) -> Self {
        let mut bucket = Self {
            most_per_s,
            rate_per_s: most_per_s,
            rate_at_cut: most_per_s,
            tokens: 0.0,
            filled_at: now,
            raised_at: now,
            cut_at: None,
            taken_since: 0.0,
            taken_from: now,
            taken_before_per_s: None,
        };
        bucket.tokens = bucket.burst();
        bucket
    }

    /// From now on at most that many segments a second; 0 holds everything back. A rate that no throttle had cut follows at
    /// once, up and down; one that was cut stays where it is and grows by steps.
    pub(crate) fn limit(&mut self, most_per_s: f64, now: Instant) {
        if most_per_s.total_cmp(&self.most_per_s).is_eq() {
            return;
        }
        self.fill(now);
        let uncut = self.rate_per_s >= self.most_per_s;
        self.most_per_s = most_per_s;
        self.rate_per_s = if uncut { most_per_s } else { self.rate_per_s.min(most_per_s) };
        self.tokens = self.tokens.min(self.burst());
    }

    /// The most tokens that are kept.
    fn burst(&self) -> f64 {
        if self.rate_per_s > 0.0 { (self.rate_per_s * BURST_SHARE).max(1.0) } else { 0.0 }
    }

    /// Segments a second, now.
    #[cfg(test)]
    pub(crate) fn rate_per_s(&self) -> f64 {
        self.rate_per_s
    }

    fn fill(&mut self, now: Instant) {
        let seconds = now.saturating_duration_since(self.filled_at).as_secs_f64();
        self.filled_at = now;
        self.tokens = (self.tokens + seconds * self.rate_per_s).min(self.burst());
        if self.rate_per_s < self.most_per_s
            && now.saturating_duration_since(self.raised_at) >= Duration::from_millis(RATE_STEP_MS)
        {
            let quiet = self.cut_at.map_or(Duration::MAX, |cut| now.saturating_duration_since(cut));
            let base = if quiet >= Duration::from_millis(PROBE_AFTER_MS) { self.rate_per_s * 3.0 } else { self.rate_at_cut };
            self.rate_per_s = (self.rate_per_s + (base * RAISE_SHARE).max(0.2)).min(self.most_per_s);
            self.raised_at = now;
        }
    }

    /// Whole tokens there are now.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to a small whole number")]
    pub(crate) fn available(&mut self, now: Instant) -> usize {
        self.fill(now);
        self.tokens.clamp(0.0, 1e6) as usize
    }

    /// Uses `count` tokens.
    pub(crate) fn take(&mut self, count: usize) {
        self.tokens -= f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    }

    /// How long until there is a whole token, at most a second.
    pub(crate) fn wait(&self) -> Duration {
        if self.rate_per_s <= 0.0 {
            return Duration::from_secs(1);
        }
        Duration::from_secs_f64(((1.0 - self.tokens) / self.rate_per_s).clamp(0.0, 1.0))
    }

    /// Hears that the other side took `count` segments.
    pub(crate) fn accepted(&mut self, count: u32, now: Instant) {
        let seconds = now.saturating_duration_since(self.taken_from).as_secs_f64();
        if seconds >= 1.0 {
            // After a rest the time before says nothing.
            self.taken_before_per_s = (seconds < 2.0).then_some(self.taken_since / seconds);
            self.taken_since = 0.0;
            self.taken_from = now;
        }
        self.taken_since += f64::from(count);
    }

    /// Hears that the other side throttled: at most one cut a step, and not below what it took in the last second.
    pub(crate) fn throttled(&mut self, now: Instant) {
        if self.cut_at.is_some_and(|cut| now.saturating_duration_since(cut) < Duration::from_millis(RATE_STEP_MS)) {
            return;
        }
        let seconds = now.saturating_duration_since(self.taken_from).as_secs_f64();
        let mut rate = self.rate_per_s / 2.0;
        let seen = if seconds >= SEEN_MIN_S { Some(self.taken_since / seconds) } else { self.taken_before_per_s };
        if let Some(seen) = seen {
            // What was really taken says more than halving: close to it from above at once, and no further below it.
            rate = if self.rate_per_s > seen * 3.0 { seen * 1.5 } else { rate.max(seen * CUT_SHARE) };
        }
        self.rate_per_s = rate.max(RATE_MIN_PER_S).min(self.most_per_s);
        self.rate_at_cut = self.rate_per_s;
        self.tokens = self.tokens.min(0.0);
        self.cut_at = Some(now);
        self.raised_at = now;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(start: Instant, ms: u64) -> Instant {
        start + Duration::from_millis(ms)
    }

    #[test]
    fn a_second_gives_the_rate_and_the_burst_is_a_tenth_of_it() {
        let start = Instant::now();
        let mut bucket = Bucket::new(100.0, start);
        assert_eq!(bucket.available(start), 10);
        let mut sent = 0;
        for ms in (0..=1_000).step_by(20) {
            let tokens = bucket.available(after(start, ms));
            bucket.take(tokens);
            sent += tokens;
        }
        assert!((108..=112).contains(&sent), "{sent}");
    }

    #[test]
    fn a_throttle_halves_once_a_step_and_never_stops_the_link() {
        let start = Instant::now();
        let mut bucket = Bucket::new(100.0, start);
        bucket.throttled(start);
        bucket.throttled(after(start, 10));
        assert!((bucket.rate_per_s() - 50.0).abs() < 1e-9);
        for step in 1..100 {
            bucket.throttled(after(start, step * RATE_STEP_MS));
        }
        assert!(bucket.rate_per_s() >= RATE_MIN_PER_S);
        assert!(bucket.wait() <= Duration::from_secs(1), "the next segment goes within a second");
    }

    #[test]
    fn a_limit_that_nobody_told_is_used_nearly_whole() {
        // A peer that takes 500 a second, 50 at once, asked every 2 ms for as much as the bucket gives.
        let (start, limit) = (Instant::now(), 500.0);
        let mut bucket = Bucket::new(1e6, start);
        let (mut peer, mut taken, mut refused) = (50.0_f64, 0_u32, 0_u32);
        for step in 0..10_000_u64 {
            let now = after(start, step * 2);
            peer = (peer + limit * 0.002).min(50.0);
            let tokens = bucket.available(now).min(100);
            bucket.take(tokens);
            for _ in 0..tokens {
                let takes = peer >= 1.0;
                if takes {
                    peer -= 1.0;
                    bucket.accepted(1, now);
                } else {
                    bucket.throttled(now);
                }
                // The first two seconds are for finding the limit.
                if step >= 1_000 {
                    taken += u32::from(takes);
                    refused += u32::from(!takes);
                }
            }
        }
        assert!(f64::from(taken) >= 0.95 * limit * 18.0, "{taken} of {}", limit * 18.0);
        assert!(f64::from(refused) <= 0.02 * f64::from(taken), "{refused} were refused for {taken}");
    }

    #[test]
    fn a_new_limit_holds_at_once_and_nothing_is_saved_up_for_a_better_one() {
        let start = Instant::now();
        let mut bucket = Bucket::new(100.0, start);
        bucket.limit(50.0, start);
        assert_eq!(bucket.available(after(start, 1_000)), 5);
        bucket.limit(0.0, after(start, 1_000));
        assert_eq!((bucket.available(after(start, 9_000)), bucket.wait()), (0, Duration::from_secs(1)));
        bucket.limit(100.0, after(start, 9_000));
        assert_eq!(bucket.available(after(start, 9_000)), 0);
        assert_eq!(bucket.available(after(start, 9_050)), 5);
        bucket.throttled(after(start, 9_050));
        let cut = bucket.rate_per_s();
        bucket.limit(80.0, after(start, 9_050));
        assert!((bucket.rate_per_s() - cut).abs() < 1e-9, "what the other side takes is still known");
        bucket.limit(1.0, after(start, 9_050));
        bucket.throttled(after(start, 19_050));
        assert!((bucket.rate_per_s() - 1.0).abs() < 1e-9, "the least rate is not more than what is allowed");
    }

    #[test]
    fn the_rate_comes_back_to_the_most_that_is_allowed_when_throttles_end() {
        let start = Instant::now();
        let mut bucket = Bucket::new(1_000.0, start);
        bucket.throttled(start);
        let low = bucket.rate_per_s();
        bucket.available(after(start, 1_000));
        assert!(bucket.rate_per_s() > low);
        for ms in (0..20_000).step_by(100) {
            bucket.available(after(start, ms));
        }
        assert!((bucket.rate_per_s() - 1_000.0).abs() < 1e-9);
    }
}
