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
    ("CON007", "the entry expires within 30 days"),
    ("CON008", "the entry names no language that is answered"),
    ("CON009", "the number was last called more than a year ago"),
];

/// Days before its expiry from which an entry is warned of.
pub const EXPIRES_SOON_DAYS: u8 = 30;

/// Days after which a number should have been called again.
const CHECK_AGAIN_DAYS: i32 = 366;

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
        if expires_on < checked_on && findings.len() == before {
            let fault = Finding::error("CON005", format!("contact `{id}` expires before it was checked"));
            findings.push(table.at(fault, row, "expires_on"));
        }
        let hours = table.cell(row, "hours");
        if !are_hours(hours) {
            let fault = Finding::error("CON005", format!("`{hours}` are no opening hours"))
                .help("write 24/7, or days and times as in Mo-Fr 09:00-17:00; Sa 10:00-12:00");
            findings.push(table.at(fault, row, "hours"));
        }
        if findings.len() > before {
            continue;
        }
        if languages.is_empty() {
            let fault = Finding::warning("CON008", format!("contact `{id}` names no language that is answered"))
                .help("write the tags of the languages, with ; between them");
            findings.push(table.at(fault, row, "languages"));
        }
        findings.extend(age(&id, checked_on, expires_on, today).map(|fault| table.at(fault, row, "expires_on")));
        contacts.push(Contact {
            id,
            number,
            languages,
            hours: hours.to_owned(),
            checked_on,
            expires_on,
            source: table.cell(row, "source").to_owned(),
        });
    }
    (contacts, findings)
}

/// What the dates of an entry call for.
fn age(id: &str, checked_on: Date, expires_on: Date, today: Date) -> Option<Finding> {
    let days = |from: Date, to: Date| from.until(to).map_or(0, |span| span.get_days());
    let fault = match (days(today, expires_on), days(checked_on, today)) {
        (..0, _) => Finding::warning("CON006", format!("contact `{id}` expired on {expires_on}")),
        (left, _) if left <= i32::from(EXPIRES_SOON_DAYS) => {
            Finding::warning("CON007", format!("contact `{id}` expires on {expires_on}, in {left} days"))
        }
        (_, old) if old > CHECK_AGAIN_DAYS => {
            Finding::warning("CON009", format!("contact `{id}` was last called on {checked_on}"))
        }
        _ => return None,
    };
    Some(fault.help("call the number, then set checked_on and expires_on"))
}

/// `24/7`, or rules of days and times as OpenStreetMap's `opening_hours` writes the simple ones.
fn are_hours(text: &str) -> bool {
    const DAYS: [&str; 8] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "PH"];
    let is_day = |text: &str| text.split('-').count() <= 2 && text.split('-').all(|day| DAYS.contains(&day));
    let is_time = |text: &str| {
        let clock = |text: &str| match text.split_once(':') {
            Some((hour, minute)) => {
                let number = |text: &str, most: u8| text.chars().count() == 2 && text.parse::<u8>().is_ok_and(|n| n <= most);
                number(hour, 24) && number(minute, 59)
            }
            None => false,
        };
        text.split_once('-').is_some_and(|(from, to)| clock(from) && clock(to))
    };
    let is_rule = |rule: &str| match rule.trim().split_once(' ') {
        Some((days, times)) => days.split(',').all(is_day) && times.split(',').all(|time| is_time(time.trim())),
        None => is_time(rule.trim()),
    };
    text == "24/7" || text.split(';').all(is_rule)
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

    #[test]
    fn what_runs_out_is_warned_of_before_and_old_checks_after_a_year() {
        let (contacts, findings) = read(
            "soon,119,ja,24/7,2026-05-01,2026-06-20,x\nlong,118,ja,Mo-Fr 09:00-17:00; Sa 10:00-12:00,2025-05-01,2027-12-31,x\nmute,117,,24/7,2026-05-01,2026-12-31,x\n",
        );
        assert_eq!(contacts.len(), 3);
        let codes: Vec<&str> = findings.iter().map(|finding| finding.code.as_str()).collect();
        assert_eq!(codes, ["CON007", "CON009", "CON008"], "{findings:#?}");
        assert!(findings[0].message.contains("in 19 days"), "{}", findings[0].message);
    }

    #[test]
    fn hours_and_dates_that_make_no_sense_keep_the_number_back() {
        let (contacts, findings) = read(
            "a,119,ja,daily,2026-05-01,2026-12-31,x\nb,118,ja,Mo-Su 9-17,2026-05-01,2026-12-31,x\nc,117,ja,24/7,2026-12-01,2026-11-01,x\n",
        );
        assert!(contacts.is_empty());
        assert_eq!(findings.iter().filter(|finding| finding.code == "CON005").count(), 3, "{findings:#?}");
        for good in ["24/7", "Mo-Su 08:00-20:00", "Sa-Th 08:00-16:00", "Mo,We 08:00-12:00,13:00-17:00", "08:00-20:00"] {
            assert!(are_hours(good), "{good}");
        }
    }
}
