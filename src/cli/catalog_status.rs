//! The commands behind `catalog status`: the table, the matrix, the gate.
//!
//! Reads only.

use std::collections::BTreeMap;
use std::io::Write;

use clap::Args;
use serde_json::json;

use super::Failure;
use super::args::Cli;
use super::catalog::{self, BLOCKED, NOTHING, OK};
use super::catalog_review::language;
use crate::catalog::{Blocked, Catalog, MatrixCell};
use crate::domain::{Finding, Language, ReviewState, TemplateId};

#[derive(Debug, Args)]
pub struct Status {
    /// Template by language: how far the least of a template's texts is.
    #[arg(long)]
    matrix: bool,
    /// One template only; implies --matrix.
    #[arg(long, value_name = "ID")]
    template: Option<String>,
    /// One language only.
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// Say what blocks each language from live alerts, and the next command. Exits 5 when something does.
    #[arg(long, value_parser = ["live"], conflicts_with_all = ["matrix", "template"])]
    gate: Option<String>,
}

/// `catalog status` in each of its ways.
pub(super) fn run(
    cli: &Cli,
    texts: &Catalog,
    findings: &dyn Fn() -> Vec<Finding>,
    args: &Status,
    out: &mut dyn Write,
) -> Result<u8, Failure> {
    let lang = args.lang.as_deref().map(language).transpose()?;
    if let Some(lang) = &lang
        && !texts.locales().iter().any(|locale| locale.tag == *lang)
    {
        return Err(Failure::new(NOTHING, format!("there is no locale `{lang}`")).help("mothertongue catalog status lists them"));
    }
    if args.gate.is_some() {
        return gate(cli, texts.gate(&findings()), lang.as_ref(), out);
    }
    if args.matrix || args.template.is_some() {
        let template = args.template.clone().map(TemplateId);
        if let Some(id) = template.as_ref().filter(|id| texts.template(id).is_none()) {
            return Err(
                Failure::new(NOTHING, format!("there is no template `{id}`")).help("mothertongue catalog list lists them")
            );
        }
        return matrix(cli, &texts.matrix(template.as_ref(), lang.as_ref()), out);
    }
    Ok(catalog::status(texts, lang.as_ref(), cli.json, out)?)
}

/// The letter of a state in the grid.
fn letter(state: Option<ReviewState>) -> char {
    match state {
        None => '.',
        Some(ReviewState::Draft) => 'd',
        Some(ReviewState::Translated) => 't',
        Some(ReviewState::Reviewed) => 'r',
        Some(ReviewState::Approved) => 'A',
        Some(ReviewState::Stale) => 's',
    }
}

fn matrix(cli: &Cli, cells: &[MatrixCell], out: &mut dyn Write) -> Result<u8, Failure> {
    let code = if cells.is_empty() { NOTHING } else { OK };
    if cli.json {
        writeln!(out, "{}", json!({"schema": "mothertongue.catalog-matrix/1", "cells": cells}))?;
        return Ok(code);
    }
    let mut rows: BTreeMap<&str, Vec<&MatrixCell>> = BTreeMap::new();
    for cell in cells {
        rows.entry(&cell.template.0).or_default().push(cell);
    }
    let languages: Vec<&Language> = rows.values().next().into_iter().flatten().map(|cell| &cell.language).collect();
    if rows.len() == 1 || languages.len() == 1 {
        let mut table = comfy_table::Table::new();
        table.load_preset(comfy_table::presets::NOTHING);
        table.set_header(["template", "language", "state", "approved", "texts", "missing"]);
        for cell in cells {
            table.add_row([
                cell.template.to_string(),
                cell.language.to_string(),
                cell.state.map_or("missing", |state| state.as_str()).to_owned(),
                cell.approved.to_string(),
                cell.texts.to_string(),
                cell.missing.to_string(),
            ]);
        }
        writeln!(out, "{table}")?;
        return Ok(code);
    }
    // One column a language, its tag from top to bottom: forty of them fit beside the template's id.
    let margin = rows.keys().map(|id| id.chars().count()).max().unwrap_or(0);
    let height = languages.iter().map(|tag| tag.as_str().len()).max().unwrap_or(0);
    for line in 0..height {
        let letters: Vec<String> = languages
            .iter()
            .map(|tag| {
                let from_top = (line + tag.as_str().len()).checked_sub(height);
                from_top.and_then(|at| tag.as_str().chars().nth(at)).unwrap_or(' ').to_string()
            })
            .collect();
        writeln!(out, "{:margin$}  {}", "", letters.join(" ").trim_end())?;
    }
    for (id, cells) in rows {
        let letters: Vec<String> = cells.iter().map(|cell| letter(cell.state).to_string()).collect();
        writeln!(out, "{id:margin$}  {}", letters.join(" "))?;
    }
    writeln!(out, "\n. missing  d draft  t translated  r reviewed  A approved  s stale: the least of the template's texts")?;
    Ok(code)
}

/// The command that brings a language on.
fn next(row: &Blocked) -> Option<String> {
    let tag = &row.language;
    let waits = |state: ReviewState| row.waiting.contains_key(state.as_str());
    if row.live {
        None
    } else if row.missing > 0 {
        Some(format!("mothertongue catalog export --lang {tag} --only missing --out {tag}.csv"))
    } else if row.errors > 0 {
        Some("mothertongue catalog check".to_owned())
    } else if *tag.as_str() == *crate::catalog::SOURCE_LANGUAGE {
        Some("mothertongue catalog review sync".to_owned())
    } else if waits(ReviewState::Stale) {
        Some(format!("mothertongue catalog export --lang {tag} --only stale --out {tag}.csv"))
    } else if waits(ReviewState::Draft) {
        Some(format!("mothertongue catalog export --lang {tag} --only draft --out {tag}.csv"))
    } else if waits(ReviewState::Translated) {
        Some(format!("mothertongue catalog review approve {tag} --all --to reviewed --as a-second-person"))
    } else {
        Some(format!("mothertongue catalog review approve {tag} --all --to approved --as a-second-person"))
    }
}

fn gate(cli: &Cli, rows: Vec<Blocked>, lang: Option<&Language>, out: &mut dyn Write) -> Result<u8, Failure> {
    let rows: Vec<Blocked> = rows.into_iter().filter(|row| lang.is_none_or(|lang| *lang == row.language)).collect();
    let open = rows.iter().filter(|row| row.live).count();
    if cli.json {
        let rows: Vec<_> = rows
            .iter()
            .map(|row| {
                json!({"language": row.language, "live": row.live, "missing": row.missing, "waiting": row.waiting,
                       "errors": row.errors, "next": next(row)})
            })
            .collect();
        writeln!(
            out,
            "{}",
            json!({"schema": "mothertongue.catalog-gate/1", "gate": "live", "ok": open == rows.len(), "locales": rows})
        )?;
    } else {
        for row in &rows {
            let mut blocks: Vec<String> = Vec::new();
            if row.missing > 0 {
                blocks.push(format!("{} missing", row.missing));
            }
            blocks.extend(row.waiting.iter().map(|(state, count)| format!("{count} {state}")));
            if row.errors > 0 {
                blocks.push(format!("{} errors", row.errors));
            }
            match next(row) {
                None => writeln!(out, "{:<10} open", row.language.as_str())?,
                Some(next) => {
                    writeln!(out, "{:<10} blocked by {}\n{:<10} next: {next}", row.language.as_str(), blocks.join(", "), "")?;
                }
            }
        }
        writeln!(out, "{open} of {} languages are open to live alerts", rows.len())?;
    }
    Ok(if open == rows.len() { OK } else { BLOCKED })
}
