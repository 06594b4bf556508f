//! Exercise and live: two types, so that one can never be handed to the other.

use std::fmt;

use serde::{Deserialize, Serialize};

mod sealed {
    pub trait Sealed {}
}

/// Which of the two worlds a plan, a store or a set of endpoints belongs to. Only [`Live`] and [`Exercise`] are modes.
pub trait Mode: sealed::Sealed + Clone + Copy + fmt::Debug + Default + Send + Sync + PartialEq + 'static {
    /// The mode as a value.
    const NAME: ModeName;
}

/// Real alerts to real people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Live;

/// Exercises: every text says so in its own language, and nothing reaches a live endpoint.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Exercise;

impl sealed::Sealed for Live {}
impl sealed::Sealed for Exercise {}

impl Mode for Live {
    const NAME: ModeName = ModeName::Live;
}

impl Mode for Exercise {
    const NAME: ModeName = ModeName::Exercise;
}

/// A mode as a value, for files and screens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ModeName {
    /// See [`Live`].
    Live,
    /// See [`Exercise`].
    Exercise,
}

impl ModeName {
    /// `live` or `exercise`.
    pub fn as_str(self) -> &'static str {
        match self {
            ModeName::Live => "live",
            ModeName::Exercise => "exercise",
        }
    }
}

impl fmt::Display for ModeName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
