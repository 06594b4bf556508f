//! Reads a subscriber file: number, language, place. Numbers are checked and never shown, not even in a fault.

use std::path::Path;

use phonenumber::Mode;
use phonenumber::country::Id;

use crate::domain::{Address, Finding, Language, PlaceCode};
use crate::place::Gazetteer;
use crate::place::table::{Table, TableCodes, read_text};
use crate::store::NewSubscriber;

/// Most rows of one file.
pub const MAX_IMPORT_ROWS: usize = 200_000;

/// Longest file, in bytes.
const MAX_BYTES: usize = 32 * 1024 * 1024;

const TABLE: TableCodes = TableCodes { unreadable: "SUB001", too_big: "SUB002", header: "SUB003", row: "SUB004" };

/// Why a file was not read at all.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// Not a country.
    #[error("`{0}` is not an ISO 3166-1 country code")]
    Region(String),
}

/// What a file holds.
#[derive(Debug, Default)]
pub struct ImportReport {
    /// Rows that can be imported.
    pub subscribers: Vec<NewSubscriber>,
    /// Faults; each names the line and never the number.
    pub findings: Vec<Finding>,
}

/// Reads and checks a file. A row with a fault is left out and said.
///
/// # Errors
/// When `region` is not a country.
pub fn read_subscribers(file: &Path, region: Option<&str>, gazetteer: &Gazetteer) -> Result<ImportReport, ImportError> {
    let region = match region {
        Some(code) => Some(code.parse::<Id>().map_err(|_| ImportError::Region(code.to_owned()))?),
        None => None,
    };
    let mut report = ImportReport::default();
    let text = match read_text(file, MAX_BYTES, TABLE) {
        Ok(text) => text,
        Err(finding) => {
            report.findings.push(*finding);
            return Ok(report);
        }
    };
    let (table, findings) = Table::parse(&file.display().to_string(), &text, &["number", "language", "place"], TABLE);
    report.findings = findings;
    for finding in &mut report.findings {
        // In a file without a header, the first line is a subscriber's: what it says is not repeated.
        if finding.code == TABLE.header && finding.message.starts_with("column `") {
            "a column is there twice".clone_into(&mut finding.message);
        }
        finding.excerpt = None;
    }
    for row in table.rows() {
        let mut fault = |column: &str, message: String, help: &str| {
            // The line itself is not shown: there is a number in it.
            let mut finding = table.at(Finding::error("SUB005", message), row, column).help(help);
            finding.excerpt = None;
            report.findings.push(finding);
        };
        let number = phonenumber::parse(region, table.cell(row, "number"))
            .ok()
            .filter(phonenumber::is_valid)
            .map(|number| number.format().mode(Mode::E164).to_string());
        if number.is_none() {
            fault(
                "number",
                "not a valid phone number".to_owned(),
                "write it with + and country code, or name the country with --region",
            );
        }
        let language = Language::parse(table.cell(row, "language"));
        if language.is_err() {
            // The cell is not repeated: with columns swapped it is the number.
            fault("language", "not a BCP 47 language tag".to_owned(), "write a tag such as vi or zh-Hans");
        }
        let place = PlaceCode::parse(table.cell(row, "place")).ok().filter(|code| gazetteer.place(code).is_some());
        if place.is_none() {
            fault("place", "not a place of the gazetteer".to_owned(), "use a code of places.csv");
        }
        if let (Some(number), Ok(language), Some(place)) = (number, language, place) {
            report.subscribers.push(NewSubscriber { address: Address::new(number), language, place });
        }
    }
    Ok(report)
}
