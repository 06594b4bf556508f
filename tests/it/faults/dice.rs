//! Chance that can be repeated, and how long the set runs.
//!
//! `FAULTS_SEED`, `FAULTS_ROUNDS` and `FAULTS_RECIPIENTS` make a longer run of the same tests; `script/soak` sets them.

use std::ops::Range;

/// What is drawn from when nothing else is said.
const SEED: u64 = 2011;
/// Blows of one row when nothing else is said.
const ROUNDS: u32 = 2;
/// Recipients of one row when nothing else is said.
const RECIPIENTS: u32 = 1_000;

fn number(name: &str) -> Option<u64> {
    let text = std::env::var(name).ok()?;
    Some(text.parse().unwrap_or_else(|_| panic!("{name} is no number: {text:?}")))
}

/// Chance for one row.
#[derive(Clone, Copy, Debug)]
pub struct Dice {
    state: u64,
    /// How often the blow falls in one run.
    pub rounds: u32,
    /// How many messages are sent in one run.
    pub recipients: u32,
}

impl Dice {
    /// Each row draws its own numbers from the one seed.
    pub fn of(row: &str) -> Self {
        let seed = number("FAULTS_SEED").unwrap_or(SEED);
        let own = row.bytes().fold(seed, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        let small = |name, default| number(name).map_or(default, |number| u32::try_from(number).unwrap());
        Self { state: own, rounds: small("FAULTS_ROUNDS", ROUNDS), recipients: small("FAULTS_RECIPIENTS", RECIPIENTS) }
    }

    /// The next number of a range (splitmix64).
    pub fn draw(&mut self, range: Range<u64>) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        range.start + (z ^ (z >> 31)) % (range.end - range.start)
    }
}
