//! How many people, how well it is known, and of which community.

use std::fmt;
use std::ops::Add;

use serde::{Deserialize, Serialize};

/// A number of people between a low and a high figure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Estimate {
    /// Not fewer than this.
    pub low: u64,
    /// Not more than this.
    pub high: u64,
}

impl Estimate {
    /// An estimate; the two figures in either order.
    pub fn new(a: u64, b: u64) -> Self {
        Self { low: a.min(b), high: a.max(b) }
    }

    /// The middle, rounded down.
    pub fn mid(self) -> u64 {
        self.low + (self.high - self.low) / 2
    }

    /// This share (0 to 1) of the people, rounded to the nearest whole person.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "people are far below 2^52"
    )]
    pub fn share(self, share: f64) -> Self {
        let part = |n: u64| (n as f64 * share.clamp(0.0, 1.0)).round() as u64;
        Self { low: part(self.low), high: part(self.high) }
    }
}

impl Add for Estimate {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self { low: self.low.saturating_add(other.low), high: self.high.saturating_add(other.high) }
    }
}

impl std::iter::Sum for Estimate {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        iter.fold(Self::default(), Add::add)
    }
}

impl fmt::Display for Estimate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.low == self.high { write!(f, "{}", self.low) } else { write!(f, "{}–{}", self.low, self.high) }
    }
}

/// How well an estimate is founded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Grade {
    /// Measured here.
    A,
    /// Measured nearby or some years ago.
    B,
    /// Derived from other figures.
    C,
    /// A proxy or an illustration.
    D,
}

impl Grade {
    /// Reads `A` to `D`.
    pub fn parse(text: &str) -> Option<Self> {
        match text.trim() {
            "A" | "a" => Some(Grade::A),
            "B" | "b" => Some(Grade::B),
            "C" | "c" => Some(Grade::C),
            "D" | "d" => Some(Grade::D),
            _ => None,
        }
    }
}

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// People who speak the language at home.
    Speakers,
    /// People born in, or citizens of, a country where the language is usual: counted, never stored per person.
    Origin,
    /// Camp, site or service figures.
    Site,
    /// Estimate by a community group.
    Group,
}

impl Basis {
    /// Reads `speakers`, `origin`, `site` or `group`.
    pub fn parse(text: &str) -> Option<Self> {
        match text.trim() {
            "speakers" => Some(Basis::Speakers),
            "origin" => Some(Basis::Origin),
            "site" => Some(Basis::Site),
            "group" => Some(Basis::Group),
            _ => None,
        }
    }
}

/// The id of one row of `communities.csv`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct CommunityId(pub String);

impl fmt::Display for CommunityId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
