//! A command that could not do its work: what, why, and what to do about it.

use std::error::Error;
use std::io::Write;

use serde_json::json;

use crate::domain::{Finding, render_findings, with_causes};

/// Why a command failed.
#[derive(Debug)]
pub struct Failure {
    /// Exit code.
    pub code: u8,
    /// What failed, one sentence.
    pub message: String,
    /// What mends it.
    pub help: Option<String>,
    /// Faults in files, where that is the reason.
    pub findings: Vec<Finding>,
}

impl Failure {
    /// A failure with an exit code.
    pub fn new(code: u8, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), help: None, findings: Vec::new() }
    }

    /// Adds what mends it.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// A failure because of faults in files.
    pub fn of_findings(code: u8, message: impl Into<String>, findings: Vec<Finding>) -> Self {
        Self { findings, ..Self::new(code, message) }
    }

    /// Prints it and gives the exit code.
    pub fn print(&self, as_json: bool, err: &mut dyn Write) -> u8 {
        // Nothing can be said when standard error is closed.
        let _ = if as_json {
            let body = json!({
                "schema": "mothertongue.error/1",
                "code": self.code,
                "message": self.message,
                "help": self.help,
                "where": self.findings,
            });
            writeln!(err, "{body}")
        } else {
            let mut text = String::new();
            if !self.findings.is_empty() {
                text.push_str(&render_findings(&self.findings));
                text.push_str("\n\n");
            }
            text.push_str(&format!("error: {}", self.message));
            if let Some(help) = &self.help {
                text.push_str(&format!("\n  help: {help}"));
            }
            writeln!(err, "{text}")
        };
        self.code
    }
}

impl<E: Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::new(super::FAILED, with_causes(&error).to_string())
    }
}
