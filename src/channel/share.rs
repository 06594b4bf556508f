//! The part of an endpoint's rate that one process may use.
//!
//! It knows nothing of the other processes: dispatch divides, channels keep to it.

use std::time::Instant;

/// `part` of `of` equal parts, until a time of this process's own clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// Parts of this process; 0 is nothing.
    pub part: u32,
    /// All parts; at least 1.
    pub of: u32,
    /// After this it is nothing: whoever lost touch with the others must not send at a rate that they have divided anew.
    pub until: Option<Instant>,
}

impl Share {
    /// All of it, for ever.
    pub const WHOLE: Self = Self { part: 1, of: 1, until: None };

    /// As a number from 0 to 1.
    pub fn ratio(&self, now: Instant) -> f64 {
        if self.until.is_some_and(|until| now >= until) || self.of == 0 {
            return 0.0;
        }
        (f64::from(self.part) / f64::from(self.of)).min(1.0)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_share_is_a_part_until_its_time_and_then_nothing() {
        let now = Instant::now();
        assert!((Share::WHOLE.ratio(now) - 1.0).abs() < f64::EPSILON);
        let third = Share { part: 1, of: 3, until: Some(now + Duration::from_secs(1)) };
        assert!((third.ratio(now) - 1.0 / 3.0).abs() < f64::EPSILON);
        assert!(third.ratio(now + Duration::from_secs(1)) <= 0.0);
        assert!(Share { part: 1, of: 0, until: None }.ratio(now) <= 0.0);
    }
}
