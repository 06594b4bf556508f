//! The commands behind `catalog new` and `catalog new-locale`.
//!
//! Writes new files, and adds to two: the headlines of the source language and the list of locales.

use std::io::Write;
use std::path::Path;

use clap::Args;
use serde_json::json;

use super::Failure;
use super::args::Cli;
use super::catalog::{BLOCKED, FAILED, OK, USAGE};
use crate::catalog::{Catalog, NewLocale, NewTemplate, Scaffold, ScaffoldError};

#[derive(Debug, Args)]
pub struct New {
    /// Its id, such as flood-shelter: a-z, 0-9 and -.
    template: String,
    /// The danger; the id when not given, `any` for no one danger.
    #[arg(long)]
    hazard: Option<String>,
    /// What it is for, such as warning, evacuate, shelter, service.
    #[arg(long, default_value = "warning")]
    kind: String,
    /// preparedness, emergency or recovery.
    #[arg(long, default_value = "emergency")]
    phase: String,
    /// Only show what would be written.
    #[arg(long)]
    dry_run: bool,
}

#[derive(Debug, Args)]
pub struct NewLocaleArgs {
    /// Its BCP 47 tag, such as so or zh-Hant.
    tag: String,
    /// Its name in itself; from CLDR when not given.
    #[arg(long)]
    name: Option<String>,
    /// Its English name; from CLDR when not given.
    #[arg(long)]
    english: Option<String>,
    /// Its script, ISO 15924; from CLDR when not given.
    #[arg(long)]
    script: Option<String>,
    /// The locale of CLDR whose dates and numbers its readers know; the language itself when not given.
    #[arg(long, value_name = "TAG")]
    format_locale: Option<String>,
    /// Only show what would be written.
    #[arg(long)]
    dry_run: bool,
}

/// `catalog new`.
pub(super) fn template(
    cli: &Cli,
    catalog: &Catalog,
    folders: (&Path, &Path),
    args: &New,
    out: &mut dyn Write,
) -> Result<u8, Failure> {
    let new = NewTemplate {
        id: args.template.clone(),
        hazard: args.hazard.clone(),
        kind: args.kind.clone(),
        phase: args.phase.clone(),
    };
    let scaffold = catalog.new_template(folders.0, folders.1, &new).map_err(fault)?;
    let next = [
        "write the headlines that hold { $unwritten } in locales/en/hazard.ftl".to_owned(),
        format!("choose the actions in {}", folders.0.join("alerts").join(format!("{}.toml", new.id)).display()),
        "mothertongue catalog review sync".to_owned(),
        "mothertongue catalog check".to_owned(),
    ];
    write(cli, &scaffold, args.dry_run, &next, out)
}

/// `catalog new-locale`.
pub(super) fn locale(
    cli: &Cli,
    catalog: &Catalog,
    locales: &Path,
    args: &NewLocaleArgs,
    out: &mut dyn Write,
) -> Result<u8, Failure> {
    let new = NewLocale {
        tag: args.tag.clone(),
        name: args.name.clone(),
        english: args.english.clone(),
        script: args.script.clone(),
        format_locale: args.format_locale.clone(),
    };
    let scaffold = catalog.new_locale(locales, &new).map_err(fault)?;
    let tag = &new.tag;
    let next = [
        format!("read {}, and list the forbidden words", locales.join(tag).join("locale.toml").display()),
        format!("mothertongue catalog export --lang {tag} --out {tag}.csv"),
        format!("mothertongue catalog import {tag}.csv --as translator-1"),
        format!("mothertongue catalog status --gate live --lang {tag}"),
    ];
    write(cli, &scaffold, args.dry_run, &next, out)
}

fn write(cli: &Cli, scaffold: &Scaffold, dry_run: bool, next: &[String], out: &mut dyn Write) -> Result<u8, Failure> {
    if !dry_run {
        scaffold.write().map_err(fault)?;
    }
    if cli.json {
        let files: Vec<_> = scaffold.files.iter().map(|(path, _, new)| json!({"file": path, "new": new})).collect();
        writeln!(out, "{}", json!({"schema": "mothertongue.catalog-new/1", "written": !dry_run, "files": files, "next": next}))?;
        return Ok(OK);
    }
    for (path, text, new) in &scaffold.files {
        let word = match (dry_run, new) {
            (true, true) => "would write",
            (true, false) => "would change",
            (false, true) => "written",
            (false, false) => "changed",
        };
        writeln!(out, "{word} {} ({} lines)", path.display(), text.lines().count())?;
    }
    for step in next.iter().filter(|_| !dry_run) {
        writeln!(out, "next: {step}")?;
    }
    Ok(OK)
}

fn fault(error: ScaffoldError) -> Failure {
    let code = match &error {
        ScaffoldError::Exists(_) | ScaffoldError::NoSource | ScaffoldError::Template(_) => BLOCKED,
        ScaffoldError::Id(_)
        | ScaffoldError::Tag { .. }
        | ScaffoldError::NoName(_)
        | ScaffoldError::NoFormats(_)
        | ScaffoldError::NoScript(_) => USAGE,
        ScaffoldError::File(..) => FAILED,
    };
    Failure { code, ..Failure::from(error) }
}
