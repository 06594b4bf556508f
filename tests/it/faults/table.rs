//! The table of faults: what each row promises, what came out, and the copy of it in `docs/reliability.md`.
//!
//! A normal run writes `target/faults.md` and only compares the rows with the page. With `UPDATE_GOLDEN=1` the figures
//! of the rows that ran are written into the page.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use super::ROWS;
use super::dice::Dice;

const BEGIN: &str = "<!-- faults: begin (written by tests/it/faults) -->";
const END: &str = "<!-- faults: end -->";
const HEAD: &str = "| fault | set-up | expected behaviour | recipients | lost | duplicated | listed in doubt | flowing again after |\n\
                    |---|---|---|---|---|---|---|---|";

/// What one run of a row counted.
#[derive(Clone, Copy, Debug)]
pub struct Figures {
    pub recipients: u64,
    /// Recipients without a copy who were not told to be without one.
    pub lost: u64,
    /// Copies beyond the first of each recipient; each of them is listed in doubt.
    pub duplicated: u64,
    /// Recipients listed in doubt.
    pub listed: u64,
    /// From the blow, or from the end of a fault that lasts, to the next message at the SMSC.
    pub flowing: Option<Duration>,
}

/// One fault.
#[derive(Debug)]
pub struct Row {
    pub fault: &'static str,
    pub set_up: &'static str,
    pub expected: &'static str,
}

/// Rows that ended in this process, by fault and set-up.
static ENDED: Mutex<BTreeMap<String, String>> = Mutex::new(BTreeMap::new());

fn page() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/reliability.md")
}

/// What stands before the table, its lines, what stands after it.
fn parts(text: &str) -> (&str, Vec<&str>, &str) {
    let (before, rest) = text.split_once(BEGIN).expect("docs/reliability.md has the line where the table begins");
    let (table, after) = rest.split_once(END).expect("docs/reliability.md has the line where the table ends");
    let lines = table.lines().filter(|line| line.starts_with('|')).skip(2).collect();
    (before, lines, after)
}

impl Row {
    /// The chance of this row.
    pub fn dice(&self) -> Dice {
        Dice::of(&self.start())
    }

    /// The cells that say which row it is.
    fn start(&self) -> String {
        format!("| {} | {} |", self.fault, self.set_up)
    }

    fn line(&self, figures: &Figures) -> String {
        let flowing = figures.flowing.map_or_else(|| "–".to_owned(), |time| format!("{:.2} s", time.as_secs_f64()));
        format!(
            "{} {} | {} | {} | {} | {} | {flowing} |",
            self.start(),
            self.expected,
            figures.recipients,
            figures.lost,
            figures.duplicated,
            figures.listed
        )
    }

    /// Holds the figures to the promise and writes them down. At most `in_flight` messages can have been on their way
    /// at all blows together.
    pub fn close(&self, figures: &Figures, in_flight: u64) {
        let line = self.line(figures);
        println!("{line}");
        assert_eq!(figures.lost, 0, "nobody is lost: {line}");
        assert!(figures.duplicated <= in_flight, "no more than {in_flight} were in flight: {line}");
        assert!(figures.listed <= in_flight, "no more than {in_flight} were in flight: {line}");
        let mut ended = ENDED.lock().unwrap_or_else(PoisonError::into_inner);
        ended.insert(self.start(), line);
        let mut lines = vec![HEAD];
        lines.extend(ROWS.iter().filter_map(|row| ended.get(&row.start()).map(String::as_str)));
        let text = lines.join("\n") + "\n";
        let target = Path::new(env!("CARGO_BIN_EXE_mothertongue")).ancestors().nth(2).unwrap();
        std::fs::write(target.join("faults.md"), text).unwrap();
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            update(&ended);
        }
    }
}

/// Writes the rows that ended into the page; the others stay as they are.
fn update(ended: &BTreeMap<String, String>) {
    let text = std::fs::read_to_string(page()).unwrap();
    let (before, old, after) = parts(&text);
    let mut table = vec![HEAD];
    for row in ROWS {
        let start = row.start();
        let known = old.iter().copied().find(|line| line.starts_with(&start));
        table.extend(ended.get(&start).map(String::as_str).or(known));
    }
    let table = table.join("\n");
    std::fs::write(page(), format!("{before}{BEGIN}\n\n{table}\n\n{END}{after}")).unwrap();
}

#[test]
fn the_page_has_each_row_of_the_harness_and_no_other_and_nobody_is_lost_in_it() {
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        return;
    }
    let text = std::fs::read_to_string(page()).unwrap();
    let (_, lines, _) = parts(&text);
    let again = "run the rows with UPDATE_GOLDEN=1, or script/soak";
    for row in ROWS {
        let start = format!("{} {} |", row.start(), row.expected);
        let found: Vec<_> = lines.iter().filter(|line| line.starts_with(&start)).collect();
        assert_eq!(found.len(), 1, "the page has no row for {start} or has it twice: {again}");
        let cells: Vec<&str> = found[0].trim_matches('|').split('|').map(str::trim).collect();
        assert_eq!((cells.len(), cells[4]), (8, "0"), "{}", found[0]);
        let number = |at: usize| cells[at].parse::<u64>().unwrap();
        assert!(number(3) > 0 && number(5) <= number(3) && number(6) <= number(3), "{}", found[0]);
    }
    assert_eq!(lines.len(), ROWS.len(), "the page has a row that no test has: {again}");
}
