//! One fault or remark about something that a person wrote, with its place and what would mend it.

use std::fmt;

use serde::{Deserialize, Serialize};

/// How much a [`Finding`] weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Must be mended before anything goes out.
    Error,
    /// Should be looked at; nothing is stopped by it.
    Warning,
    /// Said so that nobody wonders.
    Note,
}

impl Level {
    /// The word printed before the code.
    pub fn as_str(self) -> &'static str {
        match self {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Note => "note",
        }
    }
}

/// One fault in a file, always with a code and mostly with a place and a hint.
///
/// Prints in the manner of a compiler: a headline, the line with a caret under the fault, and the help.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// Stable code such as `L03` or `CAP012`.
    pub code: String,
    /// Weight.
    pub level: Level,
    /// File as the user named it.
    pub file: Option<String>,
    /// Line, from 1.
    pub line: Option<u32>,
    /// Column in characters, from 1.
    pub column: Option<u32>,
    /// The whole line of the file, for the caret.
    pub excerpt: Option<String>,
    /// How many characters the caret underlines; at least 1 where there is a column.
    pub width: u32,
    /// What is wrong, one sentence without a final stop.
    pub message: String,
    /// What mends it.
    pub help: Option<String>,
}

impl Finding {
    /// A finding without a place.
    pub fn new(level: Level, code: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            level,
            file: None,
            line: None,
            column: None,
            excerpt: None,
            width: 1,
            message: message.into(),
            help: None,
        }
    }

    /// An error without a place.
    pub fn error(code: impl Into<String>, message: impl Into<String>) -> Self {
        Self::new(Level::Error, code, message)
    }

    /// A warning without a place.
    pub fn warning(code: impl Into<String>, message: impl Into<String>) -> Self {
        Self::new(Level::Warning, code, message)
    }

    /// Names the file.
    pub fn in_file(mut self, file: impl Into<String>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// Names the line, from 1.
    pub fn at_line(mut self, line: u32) -> Self {
        self.line = Some(line);
        self
    }

    /// Finds line, column and excerpt from a byte offset into the whole `source`.
    ///
    /// An offset past the end or inside a character is moved to the nearest earlier character border.
    pub fn at_offset(mut self, source: &str, byte_offset: usize, width_chars: u32) -> Self {
        let mut end = byte_offset.min(source.len());
        while !source.is_char_boundary(end) {
            end -= 1;
        }
        let before = &source[..end];
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        self.line = Some(u32::try_from(before.matches('\n').count()).unwrap_or(u32::MAX - 1) + 1);
        self.column = Some(u32::try_from(source[start..end].chars().count()).unwrap_or(u32::MAX - 1) + 1);
        self.excerpt = Some(source[start..].lines().next().unwrap_or_default().to_owned());
        self.width = width_chars.max(1);
        self
    }

    /// Says what mends it.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// The most of an over-long line that is shown beside a caret, in characters.
const EXCERPT_CHARS: usize = 160;

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}[{}]: ", self.level.as_str(), self.code)?;
        if let Some(file) = &self.file {
            write!(f, "{file}:")?;
            if let Some(line) = self.line {
                write!(f, "{line}:")?;
                if let Some(column) = self.column {
                    write!(f, "{column}:")?;
                }
            }
            write!(f, " ")?;
        }
        write!(f, "{}", self.message)?;
        if let (Some(excerpt), Some(line), Some(column)) = (&self.excerpt, self.line, self.column) {
            let number = line.to_string();
            let gutter = " ".repeat(number.len());
            let from = (column as usize - 1).saturating_sub(EXCERPT_CHARS / 2);
            let shown: String = excerpt.chars().skip(from).take(EXCERPT_CHARS).collect();
            let pad = " ".repeat(column as usize - 1 - from);
            let carets = "^".repeat((self.width as usize).clamp(1, EXCERPT_CHARS));
            write!(f, "\n {gutter} |\n {number} | {}\n {gutter} | {pad}{carets}", shown.replace('\t', " "))?;
        }
        if let Some(help) = &self.help {
            write!(f, "\n  help: {help}")?;
        }
        Ok(())
    }
}

/// Whether any finding is an error.
pub fn has_errors(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| finding.level == Level::Error)
}

/// All findings as text, errors first, one blank line between them.
pub fn render_findings(findings: &[Finding]) -> String {
    let mut sorted: Vec<&Finding> = findings.iter().collect();
    sorted.sort_by_key(|finding| finding.level);
    sorted.iter().map(|finding| finding.to_string()).collect::<Vec<_>>().join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_caret_stands_under_the_fault_even_in_a_long_line_of_another_script() {
        let source = "first\nሰላም bad word\n";
        let at = source.find("bad").unwrap();
        let text =
            Finding::error("L03", "no such word").in_file("x.ftl").at_offset(source, at, 3).help("write another").to_string();
        assert_eq!(text, "error[L03]: x.ftl:2:5: no such word\n   |\n 2 | ሰላም bad word\n   |     ^^^\n  help: write another");
    }

    #[test]
    fn an_offset_inside_a_character_does_not_panic() {
        let finding = Finding::error("X", "x").at_offset("é", 1, 1);
        assert_eq!((finding.line, finding.column), (Some(1), Some(1)));
    }
}
