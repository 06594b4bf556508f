//! Texts out to translators and back: XLIFF, gettext PO, a spreadsheet.
//!
//! Lossless: what comes back unchanged changes nothing. A text with other variables than its source is refused with its row,
//! and no file is ever written in part.

mod change;
mod csv;
mod fluent;
mod import;
mod po;
mod shape;
mod units;
mod xliff;
mod xliff_read;

pub use change::Change;
pub use import::{ImportReport, ImportRequest};
pub use units::{Export, Only, Unit};

use std::path::Path;

use super::Catalog;
use super::limits::MAX_TOML_BYTES;
use crate::domain::{Finding, Language};

/// The largest file that is imported, in bytes.
pub const MAX_EXCHANGE_BYTES: usize = 16 * MAX_TOML_BYTES;

/// What a file of texts for translators is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// XLIFF 2.1.
    Xliff,
    /// gettext PO.
    Po,
    /// A spreadsheet: CSV in UTF-8.
    Csv,
}

impl Format {
    /// Every format.
    pub const ALL: [Format; 3] = [Format::Xliff, Format::Po, Format::Csv];

    /// The word on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Format::Xliff => "xliff",
            Format::Po => "po",
            Format::Csv => "csv",
        }
    }

    /// The format of a word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.as_str() == word)
    }

    /// The format of a file by the end of its name: `.xlf`, `.xliff`, `.po`, `.csv`.
    pub fn of_file(path: &Path) -> Option<Self> {
        match path.extension()?.to_string_lossy().to_ascii_lowercase().as_str() {
            "xlf" | "xliff" => Some(Format::Xliff),
            "po" => Some(Format::Po),
            "csv" => Some(Format::Csv),
            _ => None,
        }
    }
}

/// Why texts could not be exchanged.
#[derive(Debug, thiserror::Error)]
pub enum ExchangeError {
    /// There is no such locale.
    #[error("there is no locale `{0}`; `catalog status` lists them, `catalog new-locale {0}` makes one")]
    NoLocale(Language),
    /// The source language is not translated.
    #[error("`{0}` is the source language; its texts are written in its files, not translated")]
    IsSource(Language),
    /// A file cannot be read or written.
    #[error("`{0}` cannot be read or written")]
    File(String, #[source] std::io::Error),
    /// The file is too large.
    #[error("`{0}` is longer than {MAX_EXCHANGE_BYTES} bytes")]
    TooLong(String),
    /// The name of the file tells no format.
    #[error("`{0}` ends neither in .csv nor in .po, .xlf or .xliff")]
    NoFormat(String),
    /// The file cannot be used, or some of its rows cannot.
    #[error("nothing was written: the file has faults")]
    Faults(Vec<Finding>),
    /// The ledger refused.
    #[error(transparent)]
    Review(#[from] super::ReviewError),
    /// CSV could not be written.
    #[error("the spreadsheet cannot be written")]
    Csv(#[source] ::csv::Error),
}

/// One row of a file that came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    /// The unit.
    pub id: String,
    /// The source text that the translator saw, where the file has it.
    pub source: Option<String>,
    /// The translation; empty when there is none.
    pub target: String,
    /// Line of the file, from 1.
    pub line: u32,
}

/// A file that came back, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Parcel {
    /// The language that it says it is of.
    pub language: Language,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// Texts of a catalogue on their way out.
#[derive(Clone, Copy, Debug)]
pub struct Exchange<'a> {
    /// The catalogue.
    pub catalog: &'a Catalog,
}

impl Exchange<'_> {
    /// A file of texts for translators.
    ///
    /// # Errors
    /// When there is no such locale to translate.
    pub fn write(&self, export: &Export, format: Format) -> Result<String, ExchangeError> {
        Ok(match format {
            Format::Xliff => xliff::write(export),
            Format::Po => po::write(export),
            Format::Csv => csv::write(export)?,
        })
    }
}

/// A finding at a row of a file.
pub(super) fn at_row(code: &str, file: &str, line: u32, message: impl Into<String>) -> Finding {
    Finding::error(code, message).in_file(file).at_line(line)
}
