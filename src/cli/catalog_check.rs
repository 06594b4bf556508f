//! `catalog check`: every finding of the catalogue, for people, for programs, and for code review.
//!
//! Takes read arguments and two writers and gives the exit code; changes no file.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

use jiff::Timestamp;
use serde_json::json;

use super::catalog::{BLOCKED, NOTHING, OK};
use super::sarif;
use crate::catalog::{Catalog, LintOptions, LocaleStatus};
use crate::domain::{Contact, Finding, Language, Level, has_errors, render_findings};

/// How the findings are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Shape {
    /// For people, with carets; many warnings of one kind in one file are cut short.
    Text,
    /// One JSON object with every finding.
    Json,
    /// SARIF 2.1.0 with every finding, for tools of code review.
    Sarif,
}

/// What `catalog check` is told.
#[derive(Clone, Copy)]
pub struct CheckArgs<'a> {
    /// The folder of templates.
    pub templates: &'a Path,
    /// The folder of locales.
    pub locales: &'a Path,
    /// The contact directory.
    pub contacts: &'a [Contact],
    /// Whether the gazetteer knows a place by this name.
    pub known_place: Option<&'a dyn Fn(&str) -> bool>,
    /// Whether the gate is that of live alerts (`--gate live`).
    pub live: bool,
    /// Only what concerns this locale, all of it.
    pub language: Option<&'a Language>,
    /// Every finding in text too, however many there are of a kind.
    pub all: bool,
    /// How the findings are printed.
    pub shape: Shape,
    /// Now.
    pub now: Timestamp,
}

/// Warnings of one code in one file that are shown in text before they are cut short.
const SHOWN_OF_A_KIND: usize = 3;

/// One locale in the summary.
struct Row {
    status: LocaleStatus,
    errors: usize,
    warnings: usize,
}

/// `catalog check`: every finding, and one line a locale.
///
/// # Errors
/// When a writer fails.
pub fn check(args: &CheckArgs<'_>, out: &mut dyn Write, err: &mut dyn Write) -> std::io::Result<u8> {
    let (catalog, mut findings) = Catalog::load(args.templates, args.locales);
    let catalog = catalog.citing(args.contacts);
    findings.extend(catalog.lint(&LintOptions {
        contacts: args.contacts,
        now: args.now,
        known_place: args.known_place,
        live: args.live,
    }));
    let folder_of = |language: &Language| format!("{}/{language}/", args.locales.display());
    if let Some(language) = args.language {
        let (folder, written) = (folder_of(language), args.locales.join(language.as_str()).is_dir());
        if !written {
            writeln!(err, "error: there is no locale `{language}`\n  help: mothertongue catalog status lists them")?;
            return Ok(NOTHING);
        }
        // Findings about length stand in templates and name the language.
        let names = |finding: &Finding| {
            finding.message.ends_with("in every language")
                || finding.message.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').any(|word| word == language.as_str())
        };
        findings.retain(|finding| {
            finding.file.as_deref().is_some_and(|file| file.starts_with(&folder) || (file.contains("/alerts/") && names(finding)))
        });
    }
    let blocked = has_errors(&findings);
    let rows: Vec<Row> = catalog
        .status()
        .into_iter()
        .filter(|status| args.language.is_none_or(|language| *language == status.language))
        .map(|status| {
            let folder = folder_of(&status.language);
            let count = |level: Level| {
                let within = |finding: &&Finding| finding.file.as_deref().is_some_and(|file| file.starts_with(&folder));
                findings.iter().filter(within).filter(|finding| finding.level == level).count()
            };
            Row { errors: count(Level::Error), warnings: count(Level::Warning), status }
        })
        .collect();
    match args.shape {
        Shape::Json => writeln!(out, "{}", as_json(args, &rows, findings.as_slice(), blocked))?,
        Shape::Sarif => writeln!(out, "{}", sarif::write(&findings))?,
        Shape::Text => {
            as_text(args, &catalog, &rows, &findings, out)?;
            if blocked {
                writeln!(err, "next: mothertongue catalog explain {}", first_error(&findings))?;
            }
        }
    }
    Ok(if blocked { BLOCKED } else { OK })
}

fn as_json(args: &CheckArgs<'_>, rows: &[Row], findings: &[Finding], blocked: bool) -> serde_json::Value {
    let locales: Vec<_> = rows
        .iter()
        .map(|Row { status, errors, warnings }| {
            json!({"language": status.language, "name": status.name, "errors": errors, "warnings": warnings,
                   "texts": status.counts.values().sum::<u64>(), "missing": status.missing, "live": status.live})
        })
        .collect();
    let gate = if args.live { "live" } else { "exercise" };
    json!({"schema": "mothertongue.catalog-check/1", "ok": !blocked, "gate": gate, "locales": locales, "findings": findings})
}

fn as_text(
    args: &CheckArgs<'_>,
    catalog: &Catalog,
    rows: &[Row],
    findings: &[Finding],
    out: &mut dyn Write,
) -> std::io::Result<()> {
    let (shown, left_out) =
        if args.all || args.language.is_some() { (findings.to_vec(), BTreeMap::new()) } else { cut_short(findings) };
    if !shown.is_empty() {
        writeln!(out, "{}\n", render_findings(&shown))?;
    }
    if !left_out.is_empty() {
        let sums: Vec<String> = left_out.iter().map(|(code, count)| format!("{count} more of {code}")).collect();
        writeln!(out, "not shown: {}; --all shows every one, --lang TAG those of one locale\n", sums.join(", "))?;
    }
    for Row { status, errors, warnings } in rows {
        let approved = status.counts.get("approved").copied().unwrap_or(0);
        writeln!(
            out,
            "{:<10} {:>4} texts, {approved} approved, {} missing, {errors} errors, {warnings} warnings, live: {}",
            status.language.as_str(),
            status.counts.values().sum::<u64>(),
            status.missing,
            if status.live { "yes" } else { "no" }
        )?;
    }
    let count = |level: Level| findings.iter().filter(|finding| finding.level == level).count();
    writeln!(
        out,
        "{} templates, {} locales: {} errors, {} warnings",
        catalog.templates().count(),
        rows.len(),
        count(Level::Error),
        count(Level::Warning)
    )
}

/// All errors, and of each code the first warnings of each file; and how many warnings of each code that leaves out.
fn cut_short(findings: &[Finding]) -> (Vec<Finding>, BTreeMap<&str, usize>) {
    let mut seen: BTreeMap<(&str, Option<&str>), usize> = BTreeMap::new();
    let mut left_out: BTreeMap<&str, usize> = BTreeMap::new();
    let mut shown = Vec::new();
    for finding in findings {
        if finding.level != Level::Error {
            let of_a_kind = seen.entry((&finding.code, finding.file.as_deref())).or_default();
            *of_a_kind += 1;
            if *of_a_kind > SHOWN_OF_A_KIND {
                *left_out.entry(&finding.code).or_default() += 1;
                continue;
            }
        }
        shown.push(finding.clone());
    }
    (shown, left_out)
}

fn first_error(findings: &[Finding]) -> &str {
    findings.iter().find(|finding| finding.level == Level::Error).map_or("L01", |finding| finding.code.as_str())
}
