//! The desk at which ledgers are read and written: who asks, of which catalogue, on which day.
//!
//! Writes whole files or nothing; what a person said is only ever changed by a person's step.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::civil::Date;
use serde::Serialize;

use super::super::Catalog;
use super::super::locale::Locale;
use super::{Hold, Ledger, MACHINE, ReviewEntry, ReviewError, Reviewer, SOURCE, WHOLE_LOCALE, zero_width};
use crate::domain::{Language, ReviewState};

/// Where ledgers are changed: a catalogue, its folder of locales, the people who may review, and today.
#[derive(Clone, Copy, Debug)]
pub struct ReviewDesk<'a> {
    /// The catalogue as it is loaded from the folder.
    pub catalog: &'a Catalog,
    /// The folder of locales.
    pub locales: &'a Path,
    /// Ids that may review; everybody with an id when empty.
    pub reviewers: &'a [String],
    /// Today, in UTC.
    pub today: Date,
}

/// What [`ReviewDesk::sync`] did to one locale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SyncedLocale {
    /// The locale.
    pub language: Language,
    /// Entries added.
    pub added: u64,
    /// Machine drafts whose digests were brought up to date.
    pub refreshed: u64,
    /// Entries of texts that are no longer there, taken out; only machine drafts are.
    pub dropped: u64,
}

impl Catalog {
    /// [`ReviewDesk::sync`] for every locale.
    ///
    /// # Errors
    /// When a ledger cannot be written.
    pub fn review_sync(&self, locales: &Path, today: Date) -> Result<Vec<SyncedLocale>, ReviewError> {
        ReviewDesk { catalog: self, locales, reviewers: &[], today }.sync(None)
    }
}

impl<'a> ReviewDesk<'a> {
    /// Rewrites the `review.toml` of every locale, or of one: adds an entry for each text that has none, brings a machine's
    /// drafts up to date, and leaves what a person said as it is. A pass and a back-translation stay with the words that
    /// they were made of; they go when those change.
    ///
    /// # Errors
    /// When a ledger cannot be written.
    pub fn sync(&self, only: Option<&Language>) -> Result<Vec<SyncedLocale>, ReviewError> {
        let mut report = Vec::new();
        for locale in self.catalog.written().filter(|locale| only.is_none_or(|only| *only == locale.info.tag)) {
            let language = &locale.info.tag;
            let mut synced = SyncedLocale { language: language.clone(), added: 0, refreshed: 0, dropped: 0 };
            let mut ledger = self.ledger(locale);
            ledger.messages.retain(|id, entry| {
                let keep = locale.texts.contains_key(id) || (entry.by != MACHINE && entry.by != SOURCE);
                synced.dropped += u64::from(!keep);
                keep
            });
            let is_source = *language == self.catalog.source;
            for id in locale.texts.keys() {
                let Some(fresh) = self.fresh(locale, id, is_source) else { continue };
                match ledger.messages.get_mut(id) {
                    None => {
                        synced.added += 1;
                        ledger.messages.insert(id.clone(), fresh);
                    }
                    Some(entry) => {
                        let nobodys = entry.is_machine_draft() || (is_source && entry.by == SOURCE);
                        if nobodys && !stands_on(entry, &fresh) {
                            synced.refreshed += 1;
                            move_to(entry, &fresh);
                            entry.on = self.today.to_string();
                        }
                        if entry.target == fresh.target {
                            entry.zero_width = fresh.zero_width;
                        }
                    }
                }
            }
            self.write(language, &ledger)?;
            report.push(synced);
        }
        Ok(report)
    }

    /// What a new entry of a text says.
    pub(super) fn fresh(&self, locale: &Locale, id: &str, is_source: bool) -> Option<ReviewEntry> {
        let text = locale.texts.get(id)?;
        let basis = self.catalog.basis(id);
        Some(ReviewEntry {
            source: basis.source.unwrap_or(&text.digest).to_owned(),
            target: text.digest.clone(),
            parameters: basis.parameters.map(str::to_owned),
            contacts: basis.contacts.map(str::to_owned),
            state: if is_source { ReviewState::Approved } else { ReviewState::Draft },
            by: if is_source { SOURCE } else { MACHINE }.to_owned(),
            on: self.today.to_string(),
            translator: None,
            machine: false,
            note: None,
            passes: Vec::new(),
            back: None,
            zero_width: zero_width(text),
        })
    }

    /// The locale, when it is one that people translate.
    pub(super) fn locale(&self, language: &Language) -> Result<&'a Locale, ReviewError> {
        if *language == self.catalog.source {
            return Err(ReviewError::IsSource(language.clone()));
        }
        let written = self.catalog.locales.get(language).filter(|_| !language.is_pseudo());
        written.ok_or_else(|| ReviewError::NoLocale(language.clone()))
    }

    /// Refuses who is not on the list.
    pub(super) fn listed(&self, who: &Reviewer) -> Result<(), ReviewError> {
        if self.reviewers.is_empty() || self.reviewers.iter().any(|listed| listed == who.as_str()) {
            Ok(())
        } else {
            Err(ReviewError::NotListed(who.to_string()))
        }
    }

    /// The ledger of a locale, without what was taken and has run out.
    pub(super) fn ledger(&self, locale: &Locale) -> Ledger {
        let taken: BTreeMap<String, Hold> = locale
            .taken
            .iter()
            .filter(|(_, hold)| hold.until >= self.today)
            .map(|(id, hold)| (id.clone(), hold.clone()))
            .collect();
        Ledger { taken, messages: locale.review.clone() }
    }

    /// Refuses a message that another person works on.
    pub(super) fn free(&self, language: &Language, ledger: &Ledger, id: &str, who: &Reviewer) -> Result<(), ReviewError> {
        for key in [id, WHOLE_LOCALE] {
            if let Some(hold) = ledger.taken.get(key).filter(|hold| hold.by != who.as_str()) {
                return Err(ReviewError::Taken {
                    language: language.clone(),
                    id: key.to_owned(),
                    by: hold.by.clone(),
                    until: hold.until.to_string(),
                });
            }
        }
        Ok(())
    }

    /// Writes a ledger whole: beside the old one, then in its place.
    pub(super) fn write(&self, language: &Language, ledger: &Ledger) -> Result<(), ReviewError> {
        let text = ledger.to_toml().map_err(|error| ReviewError::Form(language.clone(), error))?;
        let path = self.locales.join(language.as_str()).join("review.toml");
        if std::fs::read_to_string(&path).is_ok_and(|kept| kept == text) {
            return Ok(());
        }
        let beside = path.with_extension("toml.new");
        std::fs::write(&beside, text)
            .and_then(|()| std::fs::rename(&beside, &path))
            .map_err(|error| ReviewError::Write(path.display().to_string(), error))
    }
}

/// Whether an entry stands on the texts and declarations of today.
pub(super) fn stands_on(entry: &ReviewEntry, fresh: &ReviewEntry) -> bool {
    entry.source == fresh.source
        && entry.target == fresh.target
        && entry.parameters == fresh.parameters
        && entry.contacts == fresh.contacts
}

/// Brings an entry's digests up to date; passes and a back-translation of other words go.
pub(super) fn move_to(entry: &mut ReviewEntry, fresh: &ReviewEntry) {
    if entry.source != fresh.source || entry.target != fresh.target {
        entry.passes.clear();
        entry.back = None;
        entry.note = None;
    }
    entry.source.clone_from(&fresh.source);
    entry.target.clone_from(&fresh.target);
    entry.parameters.clone_from(&fresh.parameters);
    entry.contacts.clone_from(&fresh.contacts);
    entry.zero_width = fresh.zero_width;
}
