//! Lint: what a reader would stumble over, told before anyone reads it.
//!
//! Looks only at what is loaded; never changes a text.

mod across;
mod glossary;
mod keys;
mod ledger;
mod length;
mod looks;
mod plural;
mod radio;
mod script;
mod trust;
mod variables;

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::limits::MAX_FINDINGS;
use super::locale::Locale;
use super::template::Template;
use super::words::{Piece, Text};
use super::{Catalog, SOURCE_LANGUAGE, parallel};
use crate::domain::{Contact, Facts, Finding, Level, TemplateId};

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

/// The longest name of a sender that is counted with.
const LONGEST_ISSUER: &str = "Miyagi Prefecture Crisis Office";

/// Whether a script is written without spaces between words.
fn unspaced(script: &str) -> bool {
    matches!(script, "Jpan" | "Hans" | "Hant" | "Mymr" | "Thai" | "Khmr" | "Laoo")
}

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
    ///
    /// Errors stand before warnings when there are more than [`MAX_FINDINGS`]. Pseudolocales are not looked at.
    pub fn lint(&self, options: &LintOptions<'_>) -> Vec<Finding> {
        self.found(options, true)
    }

    /// The errors of [`Catalog::lint`] alone, in half the time: what only gives warnings is not looked at.
    pub fn lint_errors(&self, options: &LintOptions<'_>) -> Vec<Finding> {
        let mut findings = self.found(options, false);
        findings.retain(|finding| finding.level == Level::Error);
        findings
    }

    fn found(&self, options: &LintOptions<'_>, warnings: bool) -> Vec<Finding> {
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
        let said = source.map(glossary::said).unwrap_or_default();
        let longest: Vec<(&Template, Facts)> =
            self.templates.values().map(|template| (template, template.longest_facts())).collect();
        let samples: Vec<(&TemplateId, Facts)> = self
            .templates
            .values()
            .filter_map(|template| Some((&template.id, template.samples_facts().into_iter().next()?.1)))
            .collect();
        let locales: Vec<&Locale> = self.written().collect();
        let (now, live) = (options.now, options.live);
        let found = parallel::each(&locales, |locale| {
            let bench = Bench { locale, source, uses: &uses, is_source: locale.info.tag.as_str() == SOURCE_LANGUAGE };
            let mut findings = Vec::new();
            keys::check(&bench, &mut findings);
            variables::check(&bench, &mut findings);
            looks::check(&bench, &mut findings);
            script::check(&bench, &mut findings);
            trust::forbidden(&bench, &mut findings);
            trust::nothing_forbidden(&bench, live, &mut findings);
            trust::unreviewed(self, &bench, live, &mut findings);
            length::check(self, &longest, locale, &mut findings);
            let mut slow = radio::Slow::new();
            if warnings {
                plural::check(&bench, &mut findings);
                glossary::check(&bench, &said, &mut findings);
                ledger::check(&bench, now, &mut findings);
                radio::check(self, &bench, &mut findings);
                slow = radio::slow(self, &samples, locale);
            }
            (findings, (&locale.info.tag, slow))
        });
        let (mut findings, mut slow) = (Vec::new(), Vec::new());
        for (more, times) in found {
            findings.extend(more);
            slow.push(times);
        }
        if let Some(source) = source {
            self.missing_in_source(source, &mut findings);
        }
        radio::read_times(self, &slow, &mut findings);
        self.layout_words(&mut findings);
        self.same_texts(&mut findings);
        self.unknown_places(options, &mut findings);
        trust::contacts(options, &mut findings);
        if findings.len() > MAX_FINDINGS {
            findings.sort_by_key(|finding| finding.level);
            findings.truncate(MAX_FINDINGS);
        }
        findings
    }
}
