//! A spreadsheet for translators without tools: CSV that opens in LibreOffice and Excel as it stands.
//!
//! UTF-8 with a byte order mark, every cell quoted, CRLF. No cell can begin a formula: what would is led by an apostrophe,
//! which goes away again when the file comes back.

use super::{ExchangeError, Export, Parcel, Row, at_row};
use crate::domain::{Finding, Language};

const ID: &str = "id";
const ENGLISH: &str = "english";
/// Columns that are for the translator only, beside the one of the translation.
const TOLD: [&str; 3] = ["comment", "state", "back"];
/// What spreadsheets take for the beginning of a formula.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

pub(super) fn write(export: &Export) -> Result<String, ExchangeError> {
    let mut writer = csv::WriterBuilder::new()
        .quote_style(csv::QuoteStyle::Always)
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::from("\u{FEFF}".as_bytes()));
    let fault = ExchangeError::Csv;
    writer.write_record([ID, ENGLISH, export.language.as_str(), TOLD[0], TOLD[1], TOLD[2]]).map_err(fault)?;
    for unit in &export.units {
        let state = unit.state.map_or("missing", |state| state.as_str());
        let cells = [
            unit.id.as_str(),
            &unit.source,
            unit.target.as_deref().unwrap_or_default(),
            &unit.comment,
            state,
            unit.back.as_deref().unwrap_or_default(),
        ];
        writer.write_record(cells.map(guarded)).map_err(fault)?;
    }
    let bytes = writer.into_inner().map_err(|error| ExchangeError::Csv(error.into_error().into()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// A cell that no spreadsheet takes for a formula.
fn guarded(cell: &str) -> String {
    let mut rest = cell.chars();
    let leads = match rest.next() {
        Some('\'') => rest.next().is_some_and(|c| c == '\'' || FORMULA.contains(&c)),
        Some(first) => FORMULA.contains(&first),
        None => false,
    };
    if leads { format!("'{cell}") } else { cell.to_owned() }
}

/// A cell as it was before it was guarded.
fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(|c| c == '\'' || FORMULA.contains(&c)) => rest,
        Some(_) | None => cell,
    }
}

/// The line of the first character from a byte offset that is no line end. The reader counts a CRLF where it ends.
fn line_at(text: &str, byte: u64) -> u32 {
    let bytes = text.as_bytes();
    let mut at = usize::try_from(byte).unwrap_or(usize::MAX).min(bytes.len());
    while bytes.get(at).is_some_and(|byte| matches!(byte, b'\r' | b'\n')) {
        at += 1;
    }
    u32::try_from(bytes.iter().take(at).filter(|byte| **byte == b'\n').count()).unwrap_or(u32::MAX - 1) + 1
}

/// Reads a spreadsheet; commas, semicolons and tabs between cells, whichever its program writes.
pub(super) fn read(shown: &str, text: &str) -> Result<Parcel, Vec<Finding>> {
    let first = text.lines().next().unwrap_or_default();
    let delimiter =
        [b',', b';', b'\t'].into_iter().max_by_key(|byte| first.bytes().filter(|found| found == byte).count()).unwrap_or(b',');
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(text.as_bytes());
    let mut records = reader.records();
    let fault = |line: u64, message: String, help: &str| {
        vec![at_row("X01", shown, u32::try_from(line).unwrap_or(u32::MAX), message).help(help)]
    };
    let header = match records.next() {
        Some(Ok(header)) => header,
        Some(Err(error)) => return Err(fault(1, format!("the first row cannot be read: {error}"), "export again")),
        None => return Err(fault(1, "the file is empty".to_owned(), "export again")),
    };
    let names: Vec<String> = header.iter().map(|name| name.trim().to_lowercase()).collect();
    let column = |name: &str| names.iter().position(|found| found == name);
    let help = "keep the first row as it was exported: id, english, the language, comment, state, back";
    let Some(id) = column(ID) else { return Err(fault(1, "no column is called `id`".to_owned(), help)) };
    // Indonesian is called `id` too: the first column of that name says which text it is.
    let english = column(ENGLISH);
    let own: Vec<(usize, Language)> = header
        .iter()
        .enumerate()
        .filter(|(at, _)| *at != id && Some(*at) != english)
        .filter(|(at, _)| names.get(*at).is_some_and(|name| !name.is_empty() && !TOLD.contains(&name.as_str())))
        .filter_map(|(at, name)| Language::parse(name.trim()).ok().map(|tag| (at, tag)))
        .collect();
    let [(translation, language)] = own.as_slice() else {
        return Err(fault(1, "not exactly one column has a language as its name".to_owned(), help));
    };
    let mut rows = Vec::new();
    for record in records {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                let line = error.position().map_or(1, csv::Position::line);
                return Err(fault(line, format!("the row cannot be read: {error}"), "save the file as CSV UTF-8 again"));
            }
        };
        let cell = |at: usize| unguarded(record.get(at).unwrap_or_default());
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        rows.push(Row {
            id: cell(id).trim().to_owned(),
            source: english.map(|at| cell(at).to_owned()),
            target: cell(*translation).to_owned(),
            line: record.position().map_or(1, |at| line_at(text, at.byte())),
        });
    }
    Ok(Parcel { language: language.clone(), rows })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_begins_a_formula_and_every_cell_comes_back_as_it_was() {
        for cell in ["=1+1", "+49", "-x", "@a", "\ttab", "'=a", "''a", "'s avonds", "plain", "", "＝1", "'", "''"] {
            let safe = guarded(cell);
            assert!(!safe.starts_with(FORMULA), "{safe}");
            assert_eq!(unguarded(&safe), cell);
        }
    }

    #[test]
    fn indonesian_is_a_language_although_the_first_column_has_its_name() {
        let parcel = read("t.csv", "\"id\",\"english\",\"id\"\r\n\"a\",\"A\",\"B\"\r\n").unwrap();
        assert_eq!((parcel.language.as_str(), parcel.rows[0].id.as_str(), parcel.rows[0].target.as_str()), ("id", "a", "B"));
    }

    #[test]
    fn a_spreadsheet_that_another_program_saved_with_semicolons_is_read() {
        let text = "id;english;es;comment\r\na-b;\"One; two\";\"Uno;\ndos\";x\r\n;;;\r\nc;C;;\r\n";
        let parcel = read("t.csv", text).unwrap();
        assert_eq!(parcel.language.as_str(), "es");
        let rows: Vec<_> = parcel.rows.iter().map(|row| (row.id.as_str(), row.target.as_str(), row.line)).collect();
        assert_eq!(rows, [("a-b", "Uno;\ndos", 2), ("c", "", 5)]);
        for bad in ["", "english,es\n", "id,english\n", "id,english,es,fr\n"] {
            assert_eq!(read("t.csv", bad).unwrap_err()[0].code, "X01", "{bad:?}");
        }
    }
}
