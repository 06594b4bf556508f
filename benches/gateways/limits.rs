//! Every number that the benchmark runs with, by name and unit.

use std::time::Duration;

/// One segment of the GSM 7-bit default alphabet, for both gateways.
pub const TEXT: &str =
    "EXERCISE. Tsunami warning for the coast. Go to high ground now. Do not go to the shore. Alert Desk. EXERCISE.";
/// Unanswered segments of the one bind, for both gateways, where they are compared.
pub const WINDOW: u32 = 100;
/// Callers at one time.
pub const CONCURRENCY: [usize; 3] = [1, 16, 64];
/// Binds and window of a fan-out.
pub const FANOUT_BINDS: u16 = 2;
pub const FANOUT_WINDOW: u32 = 2_000;
/// How long the peer keeps each answer back.
pub const DELAY_MS: u64 = 50;
/// What the throttling peer takes a second.
pub const THROTTLE_PER_S: u32 = 500;
/// The longest wait for a program to be ready.
pub const START_WAIT: Duration = Duration::from_secs(30);
/// The longest wait for the next message at the SMSC before a part is ended as it stands.
pub const SILENCE: Duration = Duration::from_secs(10);
/// How often counts are looked at.
pub const LOOK_EVERY: Duration = Duration::from_millis(2);
