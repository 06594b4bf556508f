//! The commands behind `catalog`: explain, render, status, list; `check` stands in `catalog_check`, each other in a file of
//! its own name.
//!
//! Each takes read arguments and two writers and gives the exit code; none reads the command line or writes a file.

use std::io::Write;

use jiff::tz::TimeZone;
use serde_json::json;

use crate::catalog::{CODES, Catalog, Explanation, RenderRequest, explain};
use crate::domain::{Facts, Form, Language, ModeName, Moment, TemplateId};
use crate::sms;

/// Exit code: all is well.
pub const OK: u8 = 0;
/// Exit code: something failed.
pub const FAILED: u8 = 1;
/// Exit code: the arguments make no sense.
pub const USAGE: u8 = 2;
/// Exit code: nothing matched.
pub const NOTHING: u8 = 3;
/// Exit code: stopped by lint.
pub const BLOCKED: u8 = 5;

/// `catalog explain CODE`; every code in one line each without one.
///
/// # Errors
/// When a writer fails.
pub fn explain_code(code: Option<&str>, json: bool, out: &mut dyn Write, err: &mut dyn Write) -> std::io::Result<u8> {
    let Some(code) = code else {
        if json {
            let codes: Vec<_> = CODES.iter().map(|one| json!({"code": one.code, "title": one.title})).collect();
            writeln!(out, "{}", json!({"schema": "mothertongue.catalog-codes/1", "codes": codes}))?;
        } else {
            for one in CODES {
                writeln!(out, "{}  {}", one.code, one.title)?;
            }
        }
        return Ok(OK);
    };
    let Some(Explanation { code, title, why, bad, good }) = explain(code) else {
        writeln!(err, "error: there is no code `{code}`\n  help: mothertongue catalog explain lists all codes")?;
        return Ok(NOTHING);
    };
    if json {
        let value = json!({"schema": "mothertongue.catalog-explain/1", "code": code, "title": title, "why": why, "bad": bad, "good": good});
        writeln!(out, "{value}")?;
    } else {
        writeln!(out, "{code}: {title}\n\n{why}\n\n  instead of  {bad}\n  write       {good}")?;
    }
    Ok(OK)
}

/// What `catalog render` is told.
#[derive(Clone, Copy, Debug)]
pub struct RenderArgs<'a> {
    /// The template's id.
    pub template: &'a str,
    /// The moment's word.
    pub moment: &'a str,
    /// The form's word.
    pub form: &'a str,
    /// The language's tag; all locales when none.
    pub language: Option<&'a str>,
    /// Facts; the template's first sample when none.
    pub facts: Option<&'a Facts>,
    /// Exercise or live.
    pub mode: ModeName,
    /// The time zone of the place.
    pub zone: &'a TimeZone,
    /// The sender's name.
    pub issuer: &'a str,
    /// The language of a radio script's gloss.
    pub gloss: Option<&'a Language>,
}

/// `catalog render`: one text as it would go out, for one language or all.
///
/// # Errors
/// When a writer fails.
pub fn render(
    catalog: &Catalog,
    args: &RenderArgs<'_>,
    json: bool,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> std::io::Result<u8> {
    let (Some(moment), Some(form)) = (Moment::parse(args.moment), Form::parse(args.form)) else {
        let words = |all: Vec<&str>| all.join(", ");
        writeln!(
            err,
            "error: `{}` and `{}` are not a moment and a form\n  help: moments are {}; forms are {}",
            args.moment,
            args.form,
            words(Moment::ALL.iter().map(|one| one.as_str()).collect()),
            words(Form::ALL.iter().map(|one| one.as_str()).collect())
        )?;
        return Ok(USAGE);
    };
    let id = TemplateId(args.template.to_owned());
    let Some(template) = catalog.template(&id) else {
        let ids: Vec<String> = catalog.templates().map(|template| template.id.to_string()).collect();
        writeln!(err, "error: there is no template `{id}`\n  help: the templates are {}", ids.join(", "))?;
        return Ok(NOTHING);
    };
    let languages: Vec<Language> = match args.language.map(Language::parse) {
        Some(Ok(language)) => vec![language],
        Some(Err(error)) => {
            writeln!(err, "error: {error}")?;
            return Ok(USAGE);
        }
        None => catalog.locales().into_iter().map(|locale| locale.tag.clone()).collect(),
    };
    let sample = template.samples_facts().into_iter().next().map(|(_, facts)| facts).unwrap_or_default();
    let facts = args.facts.unwrap_or(&sample);
    // A sample is told as in its own place, where it names one.
    let own = template.samples.first().filter(|_| args.facts.is_none());
    let zone = own.and_then(|sample| sample.zone.as_deref()).and_then(|zone| TimeZone::get(zone).ok());
    let mut worst = OK;
    let mut messages = Vec::new();
    for language in &languages {
        let request = RenderRequest {
            template: &id,
            moment,
            form,
            language,
            facts,
            mode: args.mode,
            zone: zone.as_ref().unwrap_or(args.zone),
            issuer: args.issuer,
            gloss: args.gloss,
        };
        match catalog.render(&request) {
            Ok(message) if json => messages.push(message),
            Ok(message) if languages.len() == 1 => writeln!(out, "{}", message.text)?,
            Ok(message) => {
                let size = match form {
                    Form::Sms => {
                        let sms = sms::split(&message.text, &sms::TextPolicy::default(), sms::Reference(0));
                        format!("{} {} / {} segments", sms.units, sms.alphabet.unit(), sms.segment_count())
                    }
                    Form::RadioScript | Form::SocialPost | Form::Email | Form::CapInfo => {
                        format!("{} characters", message.text.chars().count())
                    }
                };
                writeln!(out, "{language} · {form} · {moment} · {size}\n{}\n", message.text)?;
            }
            Err(error) => {
                worst = FAILED;
                writeln!(err, "error: {error}")?;
            }
        }
    }
    if json {
        writeln!(out, "{}", json!({"schema": "mothertongue.catalog-render/1", "messages": messages}))?;
    }
    Ok(worst)
}

/// `catalog status`: texts by review state and locale, and the live gate.
///
/// # Errors
/// When a writer fails.
pub fn status(catalog: &Catalog, language: Option<&Language>, json: bool, out: &mut dyn Write) -> std::io::Result<u8> {
    let mut rows = catalog.status();
    rows.retain(|row| language.is_none_or(|language| *language == row.language));
    if json {
        let value = json!({"schema": "mothertongue.catalog-status/1", "locales": rows, "audio_first": catalog.audio_first()});
        writeln!(out, "{value}")?;
        return Ok(OK);
    }
    let mut table = comfy_table::Table::new();
    table.load_preset(comfy_table::presets::NOTHING);
    table.set_header(["language", "name", "draft", "translated", "reviewed", "approved", "stale", "missing", "live"]);
    for row in rows {
        let count = |state: &str| row.counts.get(state).copied().unwrap_or(0).to_string();
        table.add_row([
            row.language.to_string(),
            row.name.clone(),
            count("draft"),
            count("translated"),
            count("reviewed"),
            count("approved"),
            count("stale"),
            row.missing.to_string(),
            if row.live { "yes" } else { "no" }.to_owned(),
        ]);
    }
    writeln!(out, "{table}")?;
    audio_first(catalog, out)?;
    Ok(OK)
}

/// The languages that are served by voice before they are served in writing, in a table of their own.
fn audio_first(catalog: &Catalog, out: &mut dyn Write) -> std::io::Result<()> {
    if catalog.audio_first().is_empty() {
        return Ok(());
    }
    let mut table = comfy_table::Table::new();
    table.load_preset(comfy_table::presets::NOTHING);
    table.set_header(["audio first", "name", "english", "recorded", "missing"]);
    for row in catalog.audio_first() {
        let list = |groups: &[String]| if groups.is_empty() { "nothing".to_owned() } else { groups.join(", ") };
        table.add_row([
            row.language.to_string(),
            row.entry.name.clone(),
            row.entry.english.clone(),
            list(&row.entry.recorded),
            list(&row.entry.missing),
        ]);
    }
    writeln!(out, "\n{table}")
}

/// `catalog list`: every template with its hazard, moments and facts.
///
/// # Errors
/// When a writer fails.
pub fn list(catalog: &Catalog, json: bool, out: &mut dyn Write) -> std::io::Result<u8> {
    if json {
        let templates: Vec<_> = catalog
            .templates()
            .map(|template| {
                let facts: Vec<_> = template
                    .parameters
                    .iter()
                    .map(|(name, parameter)| json!({"name": name, "type": parameter.kind, "required": parameter.required}))
                    .collect();
                json!({"id": template.id, "hazard": template.hazard, "kind": template.kind, "phase": template.phase,
                       "segments": template.segments, "moments": template.moments.keys().collect::<Vec<_>>(), "facts": facts})
            })
            .collect();
        writeln!(out, "{}", json!({"schema": "mothertongue.catalog-list/1", "templates": templates}))?;
        return Ok(if catalog.templates().count() == 0 { NOTHING } else { OK });
    }
    let mut table = comfy_table::Table::new();
    table.load_preset(comfy_table::presets::NOTHING);
    table.set_header(["template", "hazard", "phase", "segments", "facts (* required)"]);
    for template in catalog.templates() {
        let facts: Vec<String> = template
            .parameters
            .iter()
            .map(|(name, parameter)| if parameter.required { format!("{name}*") } else { name.clone() })
            .collect();
        table.add_row([
            template.id.to_string(),
            template.hazard.to_string(),
            template.phase.to_string(),
            template.segments.to_string(),
            facts.join(" "),
        ]);
    }
    writeln!(out, "{table}")?;
    Ok(if catalog.templates().count() == 0 { NOTHING } else { OK })
}
