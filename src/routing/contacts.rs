//! The verified contact directory: the only source of the numbers that messages cite.
//!
//! It never passes on a number that is not one, and never hides that an entry has expired.

use std::path::Path;

use jiff::civil::Date;

use crate::domain::{Contact, Finding, Language};
use crate::place::table::{MAX_CSV_BYTES, Table, TableCodes, read_text};

/// Finding codes of the directory, and what each means.
pub const CONTACT_CODES: &[(&str, &str)] = &[
    ("CON001", "contacts.csv is missing, cannot be read, or is not UTF-8"),
    ("CON002", "a limit on bytes or rows is passed"),
    ("CON003", "the header is missing, a column is missing or there twice"),
    ("CON004", "a row is not CSV or has the wrong number of cells"),
    ("CON005", "a cell is not what its column needs"),
    ("CON006", "the entry has expired and must not be cited"),
];

const TABLE: TableCodes = TableCodes { unreadable: "CON001", too_big: "CON002", header: "CON003", row: "CON004" };

/// Reads `contacts.csv` of a folder. Entries that have expired by `today` are given too, with a warning: what cites one is stale.
pub fn read_contacts(dir: &Path, today: Date) -> (Vec<Contact>, Vec<Finding>) {
    let path = dir.join("contacts.csv");
    let text = match read_text(&path, MAX_CSV_BYTES, TABLE) {
        Ok(text) => text,
        Err(finding) => return (Vec::new(), vec![*finding]),
    };
    parse_contacts(&path.display().to_string(), &text, today)
}

fn parse_contacts(file: &str, text: &str, today: Date) -> (Vec<Contact>, Vec<Finding>) {
    let columns = ["id", "number", "languages", "hours", "checked_on", "expires_on", "source"];
    let (table, mut findings) = Table::parse(file, text, &columns, TABLE);
    let mut contacts: Vec<Contact> = Vec::new();
    for row in table.rows() {
        let before = findings.len();
        let id = table.cell(row, "id").to_owned();
        if id.is_empty() || contacts.iter().any(|contact| contact.id == id) {
            findings.push(table.at(Finding::error("CON005", format!("`{id}` is empty or there twice")), row, "id"));
        }
        let number = table.cell(row, "number").to_owned();
        if !number.chars().any(|c| c.is_ascii_digit()) || !number.chars().all(|c| c.is_ascii_digit() || "+ -#*".contains(c)) {
            let fault =
                Finding::error("CON005", format!("`{number}` cannot be dialled")).help("write digits, spaces, + - # and * only");
            findings.push(table.at(fault, row, "number"));
        }
        let mut languages = Vec::new();
        for tag in table.list(row, "languages") {
            match Language::parse(tag) {
                Ok(language) => languages.push(language),
                Err(fault) => findings.push(table.at(Finding::error("CON005", fault.to_string()), row, "languages")),
            }
        }
        let mut date = |column: &str| match table.cell(row, column).parse::<Date>() {
            Ok(date) => date,
            Err(_) => {
                let fault = Finding::error("CON005", format!("`{}` is not a date", table.cell(row, column)))
                    .help("write it as 2026-01-31");
                findings.push(table.at(fault, row, column));
                today
            }
        };
        let (checked_on, expires_on) = (date("checked_on"), date("expires_on"));
        if expires_on < today && findings.len() == before {
            let fault = Finding::warning("CON006", format!("contact `{id}` expired on {expires_on}"))
                .help("call the number, then set checked_on and expires_on");
            findings.push(table.at(fault, row, "expires_on"));
        } else if findings.len() > before {
            continue;
        }
        contacts.push(Contact {
            id,
            number,
            languages,
            hours: table.cell(row, "hours").to_owned(),
            checked_on,
            expires_on,
            source: table.cell(row, "source").to_owned(),
        });
    }
    (contacts, findings)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = "id,number,languages,hours,checked_on,expires_on,source\n#meta+id,#contact+phone,#language+code,,#date+checked,#date+expires,#meta+source\n";

    fn read(rows: &str) -> (Vec<Contact>, Vec<Finding>) {
        parse_contacts("contacts.csv", &format!("{HEADER}{rows}"), "2026-06-01".parse().unwrap())
    }

    #[test]
    fn a_good_row_is_a_contact() {
        let (contacts, findings) = read("help,0120 555 210,ja;en;vi,24/7,2026-05-01,2026-12-31,illustrative\n");
        assert!(findings.is_empty(), "{findings:#?}");
        assert_eq!((contacts[0].number.as_str(), contacts[0].languages.len()), ("0120 555 210", 3));
    }

    #[test]
    fn an_expired_contact_is_said_and_a_wrong_number_is_not_passed_on() {
        let (contacts, findings) = read(
            "old,119,ja,24/7,2025-01-01,2025-06-01,x\nbad,call us,ja,24/7,2026-05-01,2026-12-31,x\nold,118,english words,24/7,soon,2026-12-31,x\n",
        );
        assert_eq!(contacts.len(), 1);
        let codes: Vec<&str> = findings.iter().map(|finding| finding.code.as_str()).collect();
        assert_eq!(codes, ["CON006", "CON005", "CON005", "CON005", "CON005"], "{findings:#?}");
    }
}
