//! Lint: what a reader would stumble over, told before anyone reads it.
//!
//! Looks only at what is loaded; never changes a text.

mod keys;
mod length;
mod looks;
mod script;
mod trust;
mod variables;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use super::limits::MAX_FINDINGS;
use super::locale::Locale;
use super::template::Template;
use super::words::{Piece, Text, width};
use super::{Catalog, SOURCE_LANGUAGE};
use crate::domain::{Contact, Finding, Level};

/// What lint is told of the world outside the catalogue.
#[derive(Clone, Copy)]
pub struct LintOptions<'a> {
    /// The contact directory.
    pub contacts: &'a [Contact],
    /// Now.
    pub now: Timestamp,
    /// Whether the gazetteer knows a place by this name; no place is checked without it.
    pub known_place: Option<&'a dyn Fn(&str) -> bool>,
    /// Whether the gate is that of live alerts.
    pub live: bool,
}

/// The words of the life of an alert: without them nothing can be exercised, mended or taken back.
const LIFE_CYCLE_IDS: [&str; 5] = ["frame-exercise", "frame-update", "frame-correction", "frame-cancel", "frame-all-clear"];

/// The other messages that the engine says itself, and the one variable each is given.
const FIXED_IDS: [(&str, &[&str]); 7] = [
    ("frame-valid-until", &["until"]),
    ("frame-issued-by", &["issuer"]),
    ("frame-machine-draft", &[]),
    ("radio-attention", &[]),
    ("radio-repeat", &[]),
    ("radio-sign-off", &["issuer"]),
    ("radio-next-update", &["until"]),
];

/// Where a template or the engine uses a message.
struct Uses<'a> {
    by_id: BTreeMap<&'a str, Vec<&'a Template>>,
}

/// One locale under lint, with what it is compared to.
struct Bench<'a> {
    locale: &'a Locale,
    source: Option<&'a Locale>,
    uses: &'a Uses<'a>,
    is_source: bool,
}

impl Bench<'_> {
    /// Every piece of every text, with the piece of the source that it translates.
    fn pieces(&self) -> impl Iterator<Item = (&str, &Text, &Piece, Option<&Piece>)> {
        self.locale.texts.iter().flat_map(move |(id, text)| {
            let source = self.source.filter(|_| !self.is_source).and_then(|source| source.texts.get(id));
            text.pieces
                .iter()
                .map(move |piece| (id.as_str(), text, piece, source.and_then(|source| source.piece(piece.attribute.as_deref()))))
        })
    }
}

/// The name of a piece for people: `id` or `id.attribute`.
fn named(id: &str, piece: &Piece) -> String {
    piece.attribute.as_ref().map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}

/// A finding in a text, at a byte offset of its file.
fn at(level: Level, code: &str, text: &Text, offset: usize, chars: u32, message: String) -> Finding {
    Finding::new(level, code, message).in_file(&text.file).at_offset(&text.source, offset, chars)
}

impl Catalog {
    /// Every finding `L02`–`L15` and the warnings, each with its place; `L01` comes from [`Catalog::load`].
    pub fn lint(&self, options: &LintOptions<'_>) -> Vec<Finding> {
        let mut findings = Vec::new();
        let mut uses = Uses { by_id: BTreeMap::new() };
        for template in self.templates.values() {
            for id in template.moments.values().flat_map(super::MomentTexts::ids) {
                let users = uses.by_id.entry(id).or_default();
                if !users.iter().any(|user| user.id == template.id) {
                    users.push(template);
                }
            }
        }
        let source = self.locales.get(&self.source);
        for locale in self.locales.values() {
            let bench = Bench { locale, source, uses: &uses, is_source: locale.info.tag.as_str() == SOURCE_LANGUAGE };
            keys::check(&bench, &mut findings);
            variables::check(&bench, &mut findings);
            looks::check(&bench, &mut findings);
            script::check(&bench, &mut findings);
            trust::forbidden(&bench, &mut findings);
            trust::nothing_forbidden(&bench, options.live, &mut findings);
            trust::unreviewed(self, &bench, options.live, &mut findings);
            findings.truncate(MAX_FINDINGS);
        }
        if let Some(source) = source {
            self.missing_in_source(source, &mut findings);
        }
        length::check(self, &mut findings);
        self.layout_words(&mut findings);
        self.same_texts(&mut findings);
        self.unknown_places(options, &mut findings);
        trust::contacts(options, &mut findings);
        findings.truncate(MAX_FINDINGS);
        findings
    }

    /// L02 in a template: it says a message that the source language does not have.
    fn missing_in_source(&self, source: &Locale, findings: &mut Vec<Finding>) {
        for template in self.templates.values() {
            let ids: BTreeSet<&str> = template.moments.values().flat_map(super::MomentTexts::ids).collect();
            for id in ids.into_iter().filter(|id| !source.texts.contains_key(*id)) {
                let quoted = format!("\"{id}\"");
                let offset = template.source.find(&quoted).map_or(0, |at| at + 1);
                findings.push(
                    Finding::error("L02", format!("`{id}` is in no file of {}", source.folder))
                        .in_file(&template.file)
                        .at_offset(&template.source, offset, width(id))
                        .help("add the message to the source language, or correct the id"),
                );
            }
        }
    }

    /// L12: letters of a human language in a layout.
    fn layout_words(&self, findings: &mut Vec<Finding>) {
        for layout in self.layouts.files.values() {
            let (mut tag, mut braces) = (false, 0usize);
            let mut word: Option<(usize, u32)> = None;
            for (offset, c) in layout.source.char_indices().chain([(layout.source.len(), ' ')]) {
                match c {
                    '{' => braces += 1,
                    '}' => braces = braces.saturating_sub(1),
                    '<' if braces == 0 => tag = true,
                    '>' if braces == 0 => tag = false,
                    _ => {}
                }
                if c.is_alphabetic() && braces == 0 && !tag {
                    word = Some(word.map_or((offset, 1), |(start, chars)| (start, chars + 1)));
                } else if let Some((start, chars)) = word.take() {
                    let found: String = layout.source[start..].chars().take(chars as usize).collect();
                    findings.push(
                        Finding::error("L12", format!("`{found}` is a word in a layout"))
                            .in_file(&layout.file)
                            .at_offset(&layout.source, start, chars)
                            .help("a layout only arranges parts; say it in a Fluent message of every locale"),
                    );
                }
            }
        }
    }

    /// L15: the same text in two locales of different languages.
    fn same_texts(&self, findings: &mut Vec<Finding>) {
        let mut seen: BTreeMap<(&str, Option<&str>, String), &Locale> = BTreeMap::new();
        for locale in self.locales.values().filter(|locale| locale.info.tag.as_str() != SOURCE_LANGUAGE) {
            for (id, text) in &locale.texts {
                for piece in &text.pieces {
                    let literal = piece.literal();
                    if literal.chars().filter(|c| c.is_alphabetic()).count() < SAME_TEXT_LETTERS {
                        continue;
                    }
                    let key = (id.as_str(), piece.attribute.as_deref(), literal);
                    match seen.get(&key) {
                        Some(other) if primary(other) != primary(locale) => findings.push(
                            at(
                                Level::Error,
                                "L15",
                                text,
                                piece.offset,
                                width(piece.attribute.as_deref().unwrap_or(id)),
                                format!("`{}` reads the same in {} and {}", named(id, piece), other.info.tag, locale.info.tag),
                            )
                            .help("one of the two was copied into the wrong folder"),
                        ),
                        Some(_) => {}
                        None => {
                            seen.insert(key, locale);
                        }
                    }
                }
            }
        }
    }

    /// L14: a place of a sample that the gazetteer does not know.
    fn unknown_places(&self, options: &LintOptions<'_>, findings: &mut Vec<Finding>) {
        let Some(known) = options.known_place else { return };
        for template in self.templates.values() {
            let mut told = BTreeSet::new();
            for (name, parameter) in &template.parameters {
                if parameter.kind != super::ParameterKind::Place {
                    continue;
                }
                let values = std::iter::once(&parameter.example)
                    .chain(&parameter.longest)
                    .chain(template.samples.iter().filter_map(|sample| sample.values.get(name)));
                for value in values.filter_map(toml::Value::as_str) {
                    if known(value) || !told.insert(value) {
                        continue;
                    }
                    let offset = template.source.find(&format!("\"{value}\"")).map_or(0, |at| at + 1);
                    findings.push(
                        Finding::error("L14", format!("the gazetteer has no place called `{value}`"))
                            .in_file(&template.file)
                            .at_offset(&template.source, offset, width(value))
                            .help("add the place to places.csv, or name one that is there"),
                    );
                }
            }
        }
    }
}

/// The fewest letters of a text that two languages cannot share by chance.
const SAME_TEXT_LETTERS: usize = 12;

fn primary(locale: &Locale) -> &str {
    locale.info.tag.as_str().split('-').next().unwrap_or_default()
}
