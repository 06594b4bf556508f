//! Reads CSV files with a header row and an HXL row, and keeps the line of every fault.
//!
//! It never stops at the first fault, never guesses a missing column, and never reads more than its limits.

use std::collections::BTreeSet;
use std::path::Path;

use crate::domain::Finding;

/// The most bytes of one CSV file that are read.
pub const MAX_CSV_BYTES: usize = 32 * 1024 * 1024;
/// The most data rows of one CSV file.
pub const MAX_CSV_ROWS: usize = 200_000;
/// The most characters of one cell.
pub const MAX_CELL_CHARS: usize = 8_192;
/// The most findings that one file may cause; the rest is counted in one last finding.
pub const MAX_FINDINGS_PER_FILE: usize = 200;

/// The finding codes of one reader: the same faults carry the codes of the file's own module.
#[derive(Clone, Copy, Debug)]
pub struct TableCodes {
    /// The file is missing or cannot be read.
    pub unreadable: &'static str,
    /// A limit is passed.
    pub too_big: &'static str,
    /// A column is missing, or there is no header.
    pub header: &'static str,
    /// A row is not CSV or has too many or too few cells.
    pub row: &'static str,
}

/// One data row.
#[derive(Clone, Debug)]
pub struct Row {
    /// Line in the file, from 1.
    pub line: u32,
    cells: Vec<String>,
}

/// A CSV file: header, and data rows without the HXL row.
#[derive(Clone, Debug)]
pub struct Table {
    file: String,
    header: Vec<String>,
    rows: Vec<Row>,
    lines: Vec<String>,
}

/// Reads a whole text file of limited size, without its byte order mark.
///
/// # Errors
/// A finding when the file is missing, too big or not UTF-8.
pub fn read_text(path: &Path, max_bytes: usize, codes: TableCodes) -> Result<String, Box<Finding>> {
    use std::io::Read as _;
    let name = path.display().to_string();
    let fault = |code: &str, message: String| Box::new(Finding::error(code, message).in_file(&name));
    let file = std::fs::File::open(path).map_err(|error| fault(codes.unreadable, format!("cannot be read: {error}")))?;
    let mut bytes = Vec::new();
    let limit = u64::try_from(max_bytes).unwrap_or(u64::MAX).saturating_add(1);
    file.take(limit).read_to_end(&mut bytes).map_err(|error| fault(codes.unreadable, format!("cannot be read: {error}")))?;
    if bytes.len() > max_bytes {
        return Err(fault(codes.too_big, format!("is larger than {max_bytes} bytes")));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        fault(codes.unreadable, format!("is not UTF-8 (byte {at}); save it as UTF-8"))
    })?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

impl Table {
    /// Reads CSV text; `columns` must all be in the header, others are kept and reported by nobody.
    ///
    /// A file without a usable header gives a table without rows and a finding.
    pub fn parse(file: &str, text: &str, columns: &[&str], codes: TableCodes) -> (Self, Vec<Finding>) {
        let mut findings = Vec::new();
        let mut table = Self { file: file.to_owned(), header: Vec::new(), rows: Vec::new(), lines: Vec::new() };
        if text.len() > MAX_CSV_BYTES {
            findings.push(Finding::error(codes.too_big, format!("is larger than {MAX_CSV_BYTES} bytes")).in_file(file));
            return (table, findings);
        }
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        table.lines = text.lines().map(str::to_owned).collect();
        let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
        let mut data_rows = 0_usize;
        for record in reader.records() {
            let record = match record {
                Ok(record) => record,
                Err(error) => {
                    findings.push(Finding::error(codes.row, format!("is not CSV: {error}")).in_file(file));
                    break;
                }
            };
            let line = record.position().map_or(0, |position| u32::try_from(position.line()).unwrap_or(u32::MAX));
            let cells: Vec<String> = record.iter().map(|cell| cell.trim().to_owned()).collect();
            if table.header.is_empty() {
                table.header = cells;
                let missing: Vec<&str> =
                    columns.iter().copied().filter(|column| !table.header.iter().any(|have| have == column)).collect();
                let mut seen = BTreeSet::new();
                if let Some(twice) = table.header.iter().find(|name| !name.is_empty() && !seen.insert((*name).clone())) {
                    findings.push(
                        Finding::error(codes.header, format!("column `{twice}` is there twice")).in_file(file).at_line(line),
                    );
                }
                if !missing.is_empty() {
                    findings.push(
                        Finding::error(codes.header, format!("column missing: {}", missing.join(", ")))
                            .in_file(file)
                            .at_line(line)
                            .help(format!("the header must have: {}", columns.join(","))),
                    );
                    return (table, findings);
                }
                continue;
            }
            if data_rows == 0 && table.rows.is_empty() && is_hxl(&cells) {
                continue;
            }
            if cells.iter().all(String::is_empty) {
                continue;
            }
            data_rows += 1;
            if data_rows > MAX_CSV_ROWS {
                findings.push(
                    Finding::error(codes.too_big, format!("has more than {MAX_CSV_ROWS} rows; the rest is not read"))
                        .in_file(file)
                        .at_line(line),
                );
                break;
            }
            if cells.iter().any(|cell| cell.chars().count() > MAX_CELL_CHARS) {
                findings.push(
                    Finding::error(codes.too_big, format!("a cell has more than {MAX_CELL_CHARS} characters"))
                        .in_file(file)
                        .at_line(line),
                );
                continue;
            }
            if cells.len() != table.header.len() {
                findings.push(
                    table.place_in_file(
                        Finding::error(
                            codes.row,
                            format!("the row has {} cells, the header has {}", cells.len(), table.header.len()),
                        )
                        .help("quote a cell that holds a comma; inside a cell, lists are separated by `;`"),
                        line,
                        None,
                    ),
                );
                continue;
            }
            table.rows.push(Row { line, cells });
        }
        if table.header.is_empty() {
            findings
                .push(Finding::error(codes.header, "is empty").in_file(file).help(format!("first line: {}", columns.join(","))));
        }
        (table, findings)
    }

    /// The data rows in order.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// One cell, trimmed; empty when the column is absent.
    pub fn cell<'a>(&self, row: &'a Row, column: &str) -> &'a str {
        self.position(column).and_then(|at| row.cells.get(at)).map_or("", String::as_str)
    }

    /// The entries of a list cell, separated by `;`, without empty ones.
    pub fn list<'a>(&self, row: &'a Row, column: &str) -> Vec<&'a str> {
        self.cell(row, column).split(';').map(str::trim).filter(|entry| !entry.is_empty()).collect()
    }

    /// Puts a finding at a cell of this file: line, column in characters, excerpt.
    pub fn at(&self, finding: Finding, row: &Row, column: &str) -> Finding {
        self.place_in_file(finding, row.line, self.position(column))
    }

    fn position(&self, column: &str) -> Option<usize> {
        self.header.iter().position(|name| name == column)
    }

    fn place_in_file(&self, finding: Finding, line: u32, cell: Option<usize>) -> Finding {
        let mut finding = finding.in_file(&self.file).at_line(line);
        let text = usize::try_from(line).ok().and_then(|line| self.lines.get(line.wrapping_sub(1)));
        if let (Some(text), Some((column, width))) = (text, cell.and_then(|cell| text.and_then(|text| cell_span(text, cell)))) {
            finding.column = Some(column);
            finding.width = width.max(1);
            finding.excerpt = Some(text.clone());
        }
        finding
    }
}

/// Keeps at most [`MAX_FINDINGS_PER_FILE`] findings and says how many more there were.
pub fn limit_findings(mut findings: Vec<Finding>, file: &str, code: &str) -> Vec<Finding> {
    let extra = findings.len().saturating_sub(MAX_FINDINGS_PER_FILE);
    if extra > 0 {
        findings.truncate(MAX_FINDINGS_PER_FILE);
        findings.push(Finding::error(code, format!("{extra} more findings are not shown")).in_file(file));
    }
    findings
}

fn is_hxl(cells: &[String]) -> bool {
    cells.iter().any(|cell| cell.starts_with('#')) && cells.iter().all(|cell| cell.is_empty() || cell.starts_with('#'))
}

/// Column (from 1) and width in characters of the nth cell of a line.
fn cell_span(line: &str, wanted: usize) -> Option<(u32, u32)> {
    let (mut cell, mut quoted, mut start, mut width) = (0_usize, false, 1_u32, 0_u32);
    for (at, c) in (1_u32..).zip(line.chars()) {
        if c == '"' {
            quoted = !quoted;
        }
        if c == ',' && !quoted {
            if cell == wanted {
                return Some((start, width));
            }
            cell += 1;
            start = at + 1;
            width = 0;
        } else {
            width += 1;
        }
    }
    (cell == wanted).then_some((start, width))
}
