//! The commands behind `catalog review`: status, take, approve, reject, sync, pass.
//!
//! Who may do what is decided in `catalog`, never here.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Subcommand;
use jiff::ToSpan as _;
use jiff::civil::Date;
use serde_json::json;

use super::args::Cli;
use super::catalog::{BLOCKED, FAILED, NOTHING, OK, USAGE};
use super::{Failure, NOT_ALLOWED};
use crate::catalog::{Catalog, ReviewDesk, ReviewError, Reviewer, Stepped, WHOLE_LOCALE};
use crate::domain::{Language, ReviewState};

#[derive(Debug, Subcommand)]
pub enum Review {
    /// Show what waits for whom: for each locale, or each text of one.
    Status {
        /// The language; all when not given.
        #[arg(long, value_name = "TAG")]
        lang: Option<String>,
    },
    /// Take a locale, or some of its texts, to work on: nobody else can step in until you let go or it runs out.
    Take {
        /// The language.
        #[arg(value_name = "LANG")]
        lang: String,
        /// Messages; the whole locale when none is given.
        #[arg(value_name = "ID")]
        ids: Vec<String>,
        /// Who you are: an opaque id such as reviewer-3, never a name.
        #[arg(long = "as", value_name = "ID")]
        who: String,
        /// For how many days, today included.
        #[arg(long, default_value_t = 7, value_parser = clap::value_parser!(u16).range(1..=60))]
        days: u16,
        /// Let go of it instead.
        #[arg(long)]
        release: bool,
    },
    /// Bring texts a step on: draft to translated, translated to reviewed (by a second person), reviewed to approved.
    Approve {
        /// The language.
        #[arg(value_name = "LANG")]
        lang: String,
        /// Messages.
        #[arg(value_name = "ID", required_unless_present = "all")]
        ids: Vec<String>,
        /// Every text for which you can do it; needs --to.
        #[arg(long, conflicts_with = "ids", requires = "to")]
        all: bool,
        /// Who you are: an opaque id such as reviewer-3, never a name.
        #[arg(long = "as", value_name = "ID")]
        who: String,
        /// How far; one step when not given.
        #[arg(long, value_parser = ["translated", "reviewed", "approved"])]
        to: Option<String>,
        /// A remark for those who come after.
        #[arg(long, value_name = "TEXT")]
        reason: Option<String>,
    },
    /// Send texts back to draft, with a reason.
    Reject {
        /// The language.
        #[arg(value_name = "LANG")]
        lang: String,
        /// Messages.
        #[arg(value_name = "ID", required = true)]
        ids: Vec<String>,
        /// Who you are: an opaque id such as reviewer-3, never a name.
        #[arg(long = "as", value_name = "ID")]
        who: String,
        /// What is wrong with them.
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
    /// Add new texts to each locale's review.toml as machine drafts. A person's state is never changed.
    Sync,
    /// Enter a machine's pass over a locale. It never counts as a person's review.
    Pass {
        /// The language.
        #[arg(value_name = "LANG")]
        lang: String,
        /// What the machine did: back-translation, or another word.
        #[arg(long, value_name = "WORD")]
        kind: String,
        /// Lines of message, tab, back-translation; `-` is standard input.
        #[arg(long, value_name = "FILE")]
        from: PathBuf,
    },
}

/// Where the commands work.
pub(super) struct Place<'a> {
    pub catalog: &'a Catalog,
    pub locales: &'a Path,
    pub reviewers: &'a [String],
    pub today: Date,
}

pub(super) fn run(cli: &Cli, place: &Place<'_>, command: &Review, out: &mut dyn Write) -> Result<u8, Failure> {
    let desk = ReviewDesk { catalog: place.catalog, locales: place.locales, reviewers: place.reviewers, today: place.today };
    match command {
        Review::Status { lang: None } => overview(cli, place, out),
        Review::Status { lang: Some(lang) } => waiting(cli, place, &language(lang)?, out),
        Review::Take { lang, ids, who, days, release } => {
            let (language, who) = (language(lang)?, reviewer(who)?);
            let until = place.today.saturating_add((i64::from(*days) - 1).days());
            let held = if *release { desk.release(&language, ids, &who) } else { desk.take(&language, ids, &who, until) };
            let held = held.map_err(refusal)?;
            if cli.json {
                let until = (!release).then(|| until.to_string());
                let value = json!({"schema": "mothertongue.review-take/1", "language": language, "by": who.as_str(),
                                   "taken": !release, "ids": held, "until": until});
                writeln!(out, "{value}")?;
            } else {
                let what = if held.iter().any(|id| id == WHOLE_LOCALE) { "the whole locale".to_owned() } else { held.join(", ") };
                match release {
                    true => writeln!(out, "{language}: {who} has let go of {what}")?,
                    false => writeln!(out, "{language}: {who} has taken {what} until {until}")?,
                }
            }
            Ok(OK)
        }
        Review::Approve { lang, ids, who, to, reason, .. } => {
            let (language, who) = (language(lang)?, reviewer(who)?);
            let to = to.as_deref().and_then(ReviewState::parse);
            let stepped = desk.approve(&language, ids, &who, to, reason.as_deref()).map_err(refusal)?;
            tell(cli, &stepped, "mothertongue.review-approve/1", out)
        }
        Review::Reject { lang, ids, who, reason } => {
            let (language, who) = (language(lang)?, reviewer(who)?);
            let stepped = desk.reject(&language, ids, &who, reason).map_err(refusal)?;
            tell(cli, &stepped, "mothertongue.review-reject/1", out)
        }
        Review::Sync => {
            let report = desk.sync(None).map_err(refusal)?;
            if cli.json {
                writeln!(out, "{}", json!({"schema": "mothertongue.review-sync/1", "locales": report}))?;
                return Ok(OK);
            }
            for row in report {
                let tag = row.language.as_str();
                writeln!(out, "{tag:<10} {} added, {} drafts refreshed, {} dropped", row.added, row.refreshed, row.dropped)?;
            }
            Ok(OK)
        }
        Review::Pass { lang, kind, from } => {
            let language = language(lang)?;
            let lines = read(from)?;
            let report = desk.pass(&language, kind, &lines).map_err(refusal)?;
            if cli.json {
                let value = json!({"schema": "mothertongue.review-pass/1", "language": report.language, "pass": report.pass, "texts": report.texts});
                writeln!(out, "{value}")?;
            } else {
                writeln!(out, "{language}: `{}` entered for {} texts; a machine's pass is no review", report.pass, report.texts)?;
            }
            Ok(OK)
        }
    }
}

fn tell(cli: &Cli, stepped: &Stepped, schema: &str, out: &mut dyn Write) -> Result<u8, Failure> {
    if cli.json {
        let value = json!({"schema": schema, "language": stepped.language, "by": stepped.by, "steps": stepped.steps, "waiting": stepped.waiting});
        writeln!(out, "{value}")?;
        return Ok(OK);
    }
    for step in &stepped.steps {
        writeln!(out, "{}  {} > {}", step.id, step.from, step.to)?;
    }
    writeln!(out, "{}: {} texts by {}", stepped.language, stepped.steps.len(), stepped.by)?;
    if !stepped.waiting.is_empty() {
        writeln!(out, "{} texts wait for a second person: {} translated them", stepped.waiting.len(), stepped.by)?;
    }
    Ok(OK)
}

fn overview(cli: &Cli, place: &Place<'_>, out: &mut dyn Write) -> Result<u8, Failure> {
    let rows: Vec<_> = place.catalog.status();
    let held = |language: &Language| {
        let all = place.catalog.taken(language).into_iter().filter(|(_, hold)| hold.until >= place.today);
        all.map(|(id, hold)| (id, hold.by, hold.until.to_string())).collect::<Vec<_>>()
    };
    if cli.json {
        let locales: Vec<_> = rows
            .iter()
            .map(|row| {
                let taken: Vec<_> =
                    held(&row.language).into_iter().map(|(id, by, until)| json!({"id": id, "by": by, "until": until})).collect();
                json!({"language": row.language, "counts": row.counts, "missing": row.missing, "taken": taken})
            })
            .collect();
        writeln!(out, "{}", json!({"schema": "mothertongue.review-status/1", "locales": locales}))?;
        return Ok(if rows.is_empty() { NOTHING } else { OK });
    }
    let mut table = comfy_table::Table::new();
    table.load_preset(comfy_table::presets::NOTHING);
    table.set_header(["language", "to translate", "to review", "to approve", "approved", "taken"]);
    for row in &rows {
        let count = |state: &str| row.counts.get(state).copied().unwrap_or(0);
        let taken: Vec<String> = held(&row.language)
            .into_iter()
            .map(
                |(id, by, until)| {
                    if id == WHOLE_LOCALE { format!("by {by} until {until}") } else { format!("{id} by {by} until {until}") }
                },
            )
            .collect();
        table.add_row([
            row.language.to_string(),
            (row.missing + count("draft") + count("stale")).to_string(),
            count("translated").to_string(),
            count("reviewed").to_string(),
            count("approved").to_string(),
            taken.join(", "),
        ]);
    }
    writeln!(out, "{table}")?;
    Ok(if rows.is_empty() { NOTHING } else { OK })
}

fn waiting(cli: &Cli, place: &Place<'_>, language: &Language, out: &mut dyn Write) -> Result<u8, Failure> {
    if !place.catalog.locales().iter().any(|locale| locale.tag == *language) {
        return Err(refusal(ReviewError::NoLocale(language.clone())));
    }
    let texts = place.catalog.unapproved(language);
    if cli.json {
        let texts: Vec<_> = texts.iter().map(|(id, state, note)| json!({"id": id, "state": state, "note": note})).collect();
        writeln!(out, "{}", json!({"schema": "mothertongue.review-texts/1", "language": language, "texts": texts}))?;
        return Ok(OK);
    }
    for (id, state, note) in &texts {
        match note {
            Some(note) => writeln!(out, "{:<10}  {id}  ({note})", state.as_str())?,
            None => writeln!(out, "{:<10}  {id}", state.as_str())?,
        }
    }
    writeln!(out, "{language}: {} texts are not approved", texts.len())?;
    Ok(OK)
}

/// A language of the command line.
pub(super) fn language(text: &str) -> Result<Language, Failure> {
    Language::parse(text).map_err(|error| Failure::new(USAGE, error.to_string()))
}

/// A reviewer of the command line.
pub(super) fn reviewer(text: &str) -> Result<Reviewer, Failure> {
    Reviewer::parse(text).map_err(|error| Failure::new(USAGE, error).help("a role and a number; the ledger holds no names"))
}

fn read(path: &Path) -> Result<String, Failure> {
    let shown = path.display();
    let fault = |error: std::io::Error| Failure::new(FAILED, format!("{shown} cannot be read: {error}"));
    if path == Path::new("-") {
        return std::io::read_to_string(std::io::stdin()).map_err(fault);
    }
    std::fs::read_to_string(path).map_err(fault)
}

/// The exit code of a refusal.
pub(super) fn refusal(error: ReviewError) -> Failure {
    let code = match &error {
        ReviewError::NoLocale(_) | ReviewError::NoText { .. } | ReviewError::Nothing { .. } => NOTHING,
        ReviewError::IsSource(_) | ReviewError::NotListed(_) | ReviewError::Taken { .. } | ReviewError::SecondPerson { .. } => {
            NOT_ALLOWED
        }
        ReviewError::NotNext { .. } | ReviewError::Pass { .. } => BLOCKED,
        ReviewError::Reason(_) => USAGE,
        ReviewError::Form(..) | ReviewError::Write(..) => FAILED,
    };
    Failure { code, ..Failure::from(error) }
}
