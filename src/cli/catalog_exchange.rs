//! The commands behind `catalog export` and `catalog import`.
//!
//! Writes only the file that is named, and a locale's files when every row of an import holds.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::json;

use super::Failure;
use super::NOT_ALLOWED;
use super::args::Cli;
use super::catalog::{BLOCKED, FAILED, NOTHING, OK, USAGE};
use super::catalog_review::{language, refusal, reviewer};
use crate::catalog::{Catalog, Exchange, ExchangeError, Format, ImportReport, ImportRequest, Only};
use crate::domain::render_findings;

#[derive(Debug, Args)]
pub struct Export {
    /// The language to translate into.
    #[arg(long, value_name = "TAG")]
    lang: String,
    /// The format; by the name of the file when not given, csv without a file.
    #[arg(long, value_parser = ["xliff", "po", "csv"])]
    format: Option<String>,
    /// Only texts in this state.
    #[arg(long, value_parser = ["missing", "draft", "translated", "reviewed", "approved", "stale"])]
    only: Option<String>,
    /// The file to write; standard output when not given.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Import {
    /// The file that came back: .csv, .po, .xlf or .xliff.
    file: PathBuf,
    /// Who answers for the changed texts, such as translator-1: they become `translated`. Drafts without it.
    #[arg(long = "as", value_name = "ID")]
    who: Option<String>,
    /// Only show what would change, and what the check says of it.
    #[arg(long)]
    dry_run: bool,
    /// Write the good rows and leave the refused ones as they are.
    #[arg(long)]
    skip_refused: bool,
}

/// `catalog export`.
pub(super) fn export(cli: &Cli, catalog: &Catalog, args: &Export, out: &mut dyn Write) -> Result<u8, Failure> {
    let language = language(&args.lang)?;
    let of_name = args.out.as_deref().and_then(Format::of_file);
    let format = match (args.format.as_deref().and_then(Format::parse), of_name, &args.out) {
        (Some(format), Some(named), Some(path)) if format != named => {
            let message = format!("{} is the name of a {} file, not of {}", path.display(), named.as_str(), format.as_str());
            return Err(Failure::new(USAGE, message));
        }
        (Some(format), _, _) | (None, Some(format), _) => format,
        (None, None, None) => Format::Csv,
        (None, None, Some(path)) => return Err(fault(ExchangeError::NoFormat(path.display().to_string()))),
    };
    let only = args.only.as_deref().and_then(Only::parse).unwrap_or(Only::Everything);
    let exchange = Exchange { catalog };
    let export = exchange.export(&language, only).map_err(fault)?;
    if export.units.is_empty() {
        let what = args.only.as_deref().map_or_else(|| "any text".to_owned(), |only| format!("a text that is {only}"));
        return Err(Failure::new(NOTHING, format!("`{language}` does not have {what}"))
            .help(format!("mothertongue catalog status --lang {language} counts its texts by state")));
    }
    let text = exchange.write(&export, format).map_err(fault)?;
    if let Some(path) = &args.out {
        std::fs::write(path, &text).map_err(|error| fault(ExchangeError::File(path.display().to_string(), error)))?;
    }
    if cli.json {
        let value = json!({"schema": "mothertongue.catalog-export/1", "language": language, "format": format.as_str(),
                           "file": args.out, "units": export.units});
        writeln!(out, "{value}")?;
    } else if let Some(path) = &args.out {
        writeln!(out, "{}: {} texts for {language}", path.display(), export.units.len())?;
    } else {
        out.write_all(text.as_bytes())?;
    }
    Ok(OK)
}

/// Where an import works.
pub(super) struct Place<'a> {
    pub templates: &'a Path,
    pub locales: &'a Path,
    pub reviewers: &'a [String],
    pub now: Timestamp,
}

/// `catalog import`.
pub(super) fn import(cli: &Cli, catalog: &Catalog, place: &Place<'_>, args: &Import, out: &mut dyn Write) -> Result<u8, Failure> {
    let who = args.who.as_deref().map(reviewer).transpose()?;
    let request = ImportRequest {
        file: &args.file,
        templates: place.templates,
        locales: place.locales,
        translator: who.as_ref(),
        reviewers: place.reviewers,
        dry_run: args.dry_run,
        skip_refused: args.skip_refused,
        today: place.now.to_zoned(TimeZone::UTC).date(),
        now: place.now,
    };
    let report = Exchange { catalog }.import(&request).map_err(fault)?;
    let refused = crate::domain::has_errors(&report.findings);
    let code = if refused { BLOCKED } else { OK };
    if cli.json {
        let value = json!({"schema": "mothertongue.catalog-import/1", "language": report.language, "written": report.written,
                           "changes": report.changes, "unchanged": report.unchanged, "empty": report.empty,
                           "files": report.files, "findings": report.findings});
        writeln!(out, "{value}")?;
        return Ok(code);
    }
    show(&report, out)?;
    Ok(code)
}

fn show(report: &ImportReport, out: &mut dyn Write) -> std::io::Result<()> {
    for change in &report.changes {
        writeln!(out, "{} (line {})", change.id, change.line)?;
        for line in change.old.iter().flat_map(|old| old.lines()) {
            writeln!(out, "- {line}")?;
        }
        for line in change.new.lines() {
            writeln!(out, "+ {line}")?;
        }
        writeln!(out)?;
    }
    if !report.findings.is_empty() {
        writeln!(out, "{}\n", render_findings(&report.findings))?;
    }
    let done = if report.written { "written" } else { "nothing was written" };
    let (changed, language) = (report.changes.len(), &report.language);
    writeln!(out, "{language}: {changed} texts changed, {} as before, {} empty; {done}", report.unchanged, report.empty)?;
    for file in report.files.iter().filter(|_| report.written) {
        writeln!(out, "  {file}")?;
    }
    Ok(())
}

fn fault(error: ExchangeError) -> Failure {
    match error {
        ExchangeError::Faults(findings) => {
            Failure::of_findings(BLOCKED, "nothing was written: some rows cannot be used", findings)
                .help("mend these rows and import again, or write the others with --skip-refused")
        }
        ExchangeError::Review(error) => refusal(error),
        error => {
            let code = match &error {
                ExchangeError::NoLocale(_) => NOTHING,
                ExchangeError::IsSource(_) => NOT_ALLOWED,
                ExchangeError::NoFormat(_) => USAGE,
                ExchangeError::TooLong(_)
                | ExchangeError::File(..)
                | ExchangeError::Csv(_)
                | ExchangeError::Faults(_)
                | ExchangeError::Review(_) => FAILED,
            };
            Failure { code, ..Failure::from(error) }
        }
    }
}
