//! Lint: what a reader would stumble over, told before anyone reads it.
//!
//! Looks only at what is loaded; never changes a text.

use jiff::Timestamp;

use super::Catalog;
use crate::domain::{Contact, Finding};

/// What lint is told of the world outside the catalogue.
#[derive(Clone, Copy)]
pub struct LintOptions<'a> {
    /// The contact directory.
    pub contacts: &'a [Contact],
    /// Now.
    pub now: Timestamp,
    /// Whether the gazetteer knows a place by this name; no place is checked without it.
    pub known_place: Option<&'a dyn Fn(&str) -> bool>,
    /// Whether the gate is that of live alerts.
    pub live: bool,
}

impl Catalog {
    /// Every finding `L01`–`L15` and the warnings, each with its place.
    pub fn lint(&self, _options: &LintOptions<'_>) -> Vec<Finding> {
        Vec::new()
    }
}
