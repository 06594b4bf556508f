//! What is printed and written: tables in Markdown, and the aims beside what was measured.

use std::fmt::Write as _;
use std::path::Path;

use super::Bench;
use super::limits::{DELAY_MS, FANOUT_BINDS, FANOUT_WINDOW, THROTTLE_PER_S, WINDOW};
use super::{kannel, process};

const BEGIN: &str = "<!-- gateways:begin -->";
const END: &str = "<!-- gateways:end -->";

/// One table with a sentence before it.
pub struct Table {
    pub says: String,
    pub head: Vec<&'static str>,
    pub rows: Vec<Vec<String>>,
}

/// One aim and what was measured.
pub struct Aim {
    pub aim: String,
    pub got: String,
    pub met: bool,
}

impl Table {
    fn text(&self) -> String {
        let mut text = format!("{}\n\n", self.says);
        let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
        text.push_str(&line(&self.head.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>()));
        text.push_str(&line(&vec!["---".to_owned(); self.head.len()]));
        self.rows.iter().for_each(|row| text.push_str(&line(row)));
        text
    }
}

/// All of one run.
pub struct Report {
    text: String,
    aims: Vec<Aim>,
}

impl Report {
    pub fn new(bench: &Bench) -> Self {
        let mut text = String::new();
        let kannel = if bench.options.without_kannel { "without Kannel".to_owned() } else { kannel::version() };
        let kind = if bench.options.quick { "Quick run" } else { "Full run" };
        let _ = writeln!(
            text,
            "{kind} on {}. Mothertongue {} ({} build), {kannel} with store-type spool, SMSC: crate smpp34 {} in the measuring \
             process. Both gateways: one bind, window {WINDOW}, no receipts, one segment of GSM 7-bit text; fan-out: {FANOUT_BINDS} \
             binds, window {FANOUT_WINDOW}. Slow peer: {DELAY_MS} ms. Throttling peer: {THROTTLE_PER_S} a second.\n",
            process::machine(bench.folder.path()),
            env!("CARGO_PKG_VERSION"),
            if cfg!(debug_assertions) { "debug" } else { "release" },
            super::smsc::version(),
        );
        print!("{text}");
        Self { text, aims: Vec::new() }
    }

    pub fn add(&mut self, table: Table) {
        let text = table.text();
        println!("{text}");
        let _ = writeln!(self.text, "{text}");
    }

    pub fn aims(&mut self, aims: Vec<Aim>) {
        self.aims.extend(aims);
    }

    /// Prints the aims and writes all into the file.
    pub fn finish(mut self, file: Option<&Path>) {
        let rows = self.aims.iter().map(|aim| {
            let met = if aim.met { "met" } else { "**not met**" };
            vec![aim.aim.clone(), aim.got.clone(), met.to_owned()]
        });
        let rows = rows.collect();
        let head = vec!["aim", "this run", ""];
        self.add(Table { says: "Aims:".to_owned(), head, rows });
        let Some(file) = file else { return };
        let old = std::fs::read_to_string(file).unwrap_or_default();
        let new = match (old.split_once(BEGIN), old.split_once(END)) {
            (Some((before, _)), Some((_, after))) => format!("{before}{BEGIN}\n{}{END}{after}", self.text),
            _ => format!("{BEGIN}\n{}{END}\n", self.text),
        };
        std::fs::write(file, new).unwrap();
        println!("written to {}", file.display());
    }
}
