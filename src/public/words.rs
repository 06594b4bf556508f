//! The sentences that the pages say themselves, in every language of the catalogue.
//!
//! A language that lacks one of them is served in the source language around its text.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::OpenPublicError;
use crate::catalog::{Catalog, Phrases, SOURCE_LANGUAGE};
use crate::domain::{Language, Moment};

/// What the pages say, each with its one variable. The texts stand in `frame.ftl` and `public.ftl` of each locale.
const IDS: [(&str, Option<&str>); 20] = [
    ("frame-exercise", None),
    ("frame-update", None),
    ("frame-correction", None),
    ("frame-cancel", None),
    ("frame-all-clear", None),
    ("frame-valid-until", Some("until")),
    ("frame-machine-draft", None),
    ("public-current", None),
    ("public-none", None),
    ("public-language", None),
    ("public-no-language", None),
    ("public-changed", Some("time")),
    ("public-newest", None),
    ("public-withdrawn", None),
    ("public-expired", None),
    ("public-check", Some("code")),
    ("public-check-how", None),
    ("public-copy", None),
    ("public-not-here", None),
    ("public-busy", None),
];

/// The sentences of every language.
pub(super) struct Words {
    all: BTreeMap<Language, Phrases>,
    source: Language,
}

impl Words {
    /// Takes them out of the catalogue.
    pub fn of(catalog: &Catalog) -> Result<Self, OpenPublicError> {
        let all = catalog.phrases(&IDS);
        let source = Language::parse(SOURCE_LANGUAGE).ok().filter(|source| all.contains_key(source));
        Ok(Self { source: source.ok_or(OpenPublicError::Words)?, all })
    }

    /// The sentences of a language, or those of the source language.
    pub fn of_language(&self, language: &Language) -> Option<&Phrases> {
        self.all.get(language).or_else(|| self.all.get(&self.source))
    }

    /// Every language that has them.
    pub fn languages(&self) -> impl Iterator<Item = &Language> + Clone {
        self.all.keys()
    }

    /// The language that all others are translated from.
    pub fn source(&self) -> &Language {
        &self.source
    }

    /// What is said to who cannot be served now: in every language, one a line, since nothing is looked up for them.
    pub fn busy(&self) -> String {
        self.all.values().map(|words| format!("{}\n", words.say("public-busy"))).collect()
    }

    /// A language's name in itself; its tag when the catalogue does not know it.
    pub fn name<'a>(&'a self, language: &'a Language) -> &'a str {
        self.all.get(language).map_or(language.as_str(), |phrases| phrases.info().name.as_str())
    }
}

/// A time as readers write it; as ISO 8601 writes it when the calendar has no such time.
pub(super) fn time(words: &Phrases, at: Timestamp, zone: &TimeZone) -> String {
    words.datetime(at, zone).unwrap_or_else(|_| at.to_string())
}

/// What is said of an alert that follows another one.
pub(super) fn followed(words: &Phrases, moment: Moment) -> &str {
    words.say(match moment {
        Moment::Correction => "frame-correction",
        Moment::Cancel => "frame-cancel",
        Moment::AllClear => "frame-all-clear",
        Moment::Watch | Moment::ActNow | Moment::Update => "frame-update",
    })
}
