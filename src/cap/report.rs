//! Collects findings with their places.
//!
//! It never lists more findings than the limit: the rest is counted and said.

use crate::domain::{Finding, Level};

use super::codes;
use super::draft::Spot;

/// The longest line that is shown beside a caret, in bytes; a longer line is named by number and column only.
const MAX_EXCERPT_BYTES: usize = 16 * 1024;

/// The text, its name, and what was found in it.
pub(super) struct Report<'a> {
    source: &'a str,
    file: &'a str,
    max: usize,
    findings: Vec<Finding>,
    left_out: usize,
    errors: usize,
}

impl<'a> Report<'a> {
    pub(super) fn new(source: &'a str, file: &'a str, max: usize) -> Self {
        Self { source, file, max, findings: Vec::new(), left_out: 0, errors: 0 }
    }

    /// Adds a finding; `spot` is where in the text.
    pub(super) fn add(&mut self, level: Level, code: &'static str, spot: Option<Spot>, message: impl Into<String>, help: &str) {
        if level == Level::Error {
            self.errors += 1;
        }
        // Room is kept for errors: a flood of notes must not hide one.
        let room = if level == Level::Error { self.max } else { self.max / 2 };
        if self.findings.len() >= room {
            self.left_out += 1;
            return;
        }
        let mut finding = Finding::new(level, code, message).in_file(self.file);
        if let Some(spot) = spot {
            finding = finding.at_offset(self.source, spot.at, spot.width);
            if finding.excerpt.as_ref().is_some_and(|line| line.len() > MAX_EXCERPT_BYTES) {
                finding.excerpt = None;
            }
        }
        if !help.is_empty() {
            finding = finding.help(help);
        }
        self.findings.push(finding);
    }

    pub(super) fn error(&mut self, code: &'static str, spot: Option<Spot>, message: impl Into<String>, help: &str) {
        self.add(Level::Error, code, spot, message, help);
    }

    pub(super) fn warning(&mut self, code: &'static str, spot: Option<Spot>, message: impl Into<String>, help: &str) {
        self.add(Level::Warning, code, spot, message, help);
    }

    pub(super) fn note(&mut self, code: &'static str, spot: Option<Spot>, message: impl Into<String>, help: &str) {
        self.add(Level::Note, code, spot, message, help);
    }

    /// Whether any error was found, listed or not.
    pub(super) fn has_errors(&self) -> bool {
        self.errors > 0
    }

    pub(super) fn finish(mut self) -> Vec<Finding> {
        if self.left_out > 0 {
            let level = if self.has_errors() { Level::Error } else { Level::Note };
            self.findings.push(
                Finding::new(level, codes::CUT_LIST, format!("{} more findings are not listed", self.left_out))
                    .in_file(self.file),
            );
        }
        self.findings
    }
}
