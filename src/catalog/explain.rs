//! What each code means.
//!
//! Never looks at a file.

/// What a code means, with an example.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The code.
    pub code: &'static str,
    /// What it finds.
    pub title: &'static str,
    /// Why it matters.
    pub why: &'static str,
    /// What is found.
    pub bad: &'static str,
    /// What is right.
    pub good: &'static str,
}

/// Every code.
pub const CODES: &[Explanation] = &[];

/// What a code means.
pub fn explain(code: &str) -> Option<Explanation> {
    CODES.iter().copied().find(|explanation| explanation.code.eq_ignore_ascii_case(code.trim()))
}
