//! What the simulator does with the next segment: chance from a seed, a rate, and limits.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use super::SimulatorSettings;

/// What becomes of one segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    Take,
    TakeInSilence,
    Throttle,
    QueueFull,
    SystemError,
    Garbage,
}

#[derive(Debug)]
pub(super) struct Faults {
    seen: AtomicU64,
    taken: AtomicU64,
    rate: Mutex<(f64, Instant)>,
    quiet: bool,
}

/// A number from 0 to 1 out of seed and position (splitmix64).
#[expect(clippy::cast_precision_loss, reason = "53 bits are kept")]
pub(super) fn chance(seed: u64, position: u64) -> f64 {
    let mut z = seed.wrapping_add(position.wrapping_mul(0x9E37_79B9_7F4A_7C15));
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    ((z ^ (z >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
}

impl Faults {
    pub(super) fn new(settings: &SimulatorSettings) -> Self {
        let quiet = settings.throttle_per_s.is_none()
            && settings.flaky <= 0.0
            && settings.garbage <= 0.0
            && settings.no_response <= 0.0
            && settings.dead_after.is_none()
            && settings.capacity.is_none();
        let tokens = f64::from(settings.throttle_per_s.unwrap_or(0)) / 10.0;
        Self { seen: AtomicU64::new(0), taken: AtomicU64::new(0), rate: Mutex::new((tokens.max(1.0), Instant::now())), quiet }
    }

    pub(super) fn next(&self, settings: &SimulatorSettings) -> Fate {
        if self.quiet {
            return Fate::Take;
        }
        let position = self.seen.fetch_add(1, Ordering::SeqCst);
        if settings.dead_after.is_some_and(|limit| position >= limit) {
            return Fate::TakeInSilence;
        }
        if let Some(per_s) = settings.throttle_per_s {
            let mut rate = self.rate.lock().unwrap_or_else(PoisonError::into_inner);
            let now = Instant::now();
            let per_s = f64::from(per_s);
            rate.0 = (rate.0 + now.saturating_duration_since(rate.1).as_secs_f64() * per_s).min((per_s / 10.0).max(1.0));
            rate.1 = now;
            if rate.0 < 1.0 {
                return Fate::Throttle;
            }
            rate.0 -= 1.0;
        }
        let drawn = chance(settings.seed, position);
        if drawn < settings.flaky {
            return Fate::SystemError;
        }
        if drawn < settings.flaky + settings.garbage {
            return Fate::Garbage;
        }
        if settings.capacity.is_some_and(|most| self.taken.fetch_add(1, Ordering::SeqCst) >= most) {
            return Fate::QueueFull;
        }
        if drawn < settings.flaky + settings.garbage + settings.no_response {
            return Fate::TakeInSilence;
        }
        Fate::Take
    }
}
