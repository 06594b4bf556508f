//! The stores and brokers that a gateway can run on: the embedded ones, and what is started for the scale mode.

use super::Bench;

/// One store with one broker.
pub enum Stack {
    /// SQLite and the broker in the process.
    Embedded,
}

impl Stack {
    /// Every stack that is measured.
    pub fn all(_bench: &Bench) -> Vec<Self> {
        vec![Self::Embedded]
    }

    /// Recipients a second and microseconds of processor time each that are hoped for on a stack of that name.
    pub fn aim(name: &str) -> (f64, f64) {
        if name == Self::Embedded.name() { (100_000.0, 4.0) } else { (50_000.0, 10.0) }
    }

    pub fn name(&self) -> &'static str {
        match self {
            Self::Embedded => "embedded",
        }
    }

    pub fn slug(&self) -> &'static str {
        match self {
            Self::Embedded => "embedded",
        }
    }

    /// `[exercise.store]` and `[exercise.broker]`.
    pub fn parts(&self) -> String {
        match self {
            Self::Embedded => String::new(),
        }
    }

    /// Seconds of processor time that broker and database have used so far.
    pub fn cpu_s(&self) -> f64 {
        match self {
            Self::Embedded => 0.0,
        }
    }
}
