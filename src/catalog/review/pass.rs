//! A machine's pass over a locale, entered as a machine's: a back-translation, or any other work that has a word.
//!
//! Never changes a state, and never counts as a person's reading.

use std::collections::BTreeMap;

use serde::Serialize;

use super::desk::stands_on;
use super::{ReviewDesk, ReviewError};
use crate::domain::Language;

/// The pass that brings a translation back into the source language.
const BACK_TRANSLATION: &str = "back-translation";
/// The most faults that are told at one time.
const MAX_FAULTS: usize = 20;
/// The longest back-translation, in characters.
const MAX_BACK_CHARS: usize = 2_000;
/// The longest word for a pass, in characters.
const MAX_KIND_CHARS: usize = 40;

/// What [`ReviewDesk::pass`] entered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PassReport {
    /// The locale.
    pub language: Language,
    /// The pass with its day, as the ledger keeps it.
    pub pass: String,
    /// Texts that it was entered for.
    pub texts: u64,
}

impl ReviewDesk<'_> {
    /// Enters a machine pass of a locale from lines `id<TAB>back`; empty lines and lines that begin with `#` are left out.
    ///
    /// A pass of another kind than `back-translation` may leave the second column out. Every text of the locale must be in
    /// the file unless it has the pass already.
    ///
    /// # Errors
    /// With every line that does not fit: a message that is not there, one twice, an empty back-translation, a text that
    /// changed since the ledger was brought up to date, and every text that no line is for. Nothing is written then.
    pub fn pass(&self, language: &Language, kind: &str, lines: &str) -> Result<PassReport, ReviewError> {
        let locale = self.locale(language)?;
        let mut faults = Vec::new();
        let is_word =
            (1..=MAX_KIND_CHARS).contains(&kind.len()) && kind.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        if !is_word {
            faults.push(format!("`{kind}` is no word for a pass: small letters and hyphens, such as {BACK_TRANSLATION}"));
        }
        let needs_back = kind == BACK_TRANSLATION;
        let mut given: BTreeMap<&str, &str> = BTreeMap::new();
        for (number, line) in lines.trim_start_matches('\u{FEFF}').lines().enumerate().map(|(at, line)| (at + 1, line)) {
            let line = line.trim_end_matches('\r');
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            let (id, back) = line.split_once('\t').map_or((line.trim(), ""), |(id, back)| (id.trim(), back.trim()));
            if !locale.texts.contains_key(id) {
                faults.push(format!("line {number}: `{id}` is no text of this locale"));
            } else if needs_back && back.is_empty() {
                faults.push(format!("line {number}: `{id}` has no back-translation after a tab"));
            } else if back.chars().count() > MAX_BACK_CHARS {
                faults.push(format!("line {number}: `{id}` is longer than {MAX_BACK_CHARS} characters"));
            } else if given.insert(id, back).is_some() {
                faults.push(format!("line {number}: `{id}` is there twice"));
            }
        }
        let mut ledger = self.ledger(locale);
        let entered = |passes: &[String]| passes.iter().any(|pass| pass.split(' ').next() == Some(kind));
        for id in locale.texts.keys() {
            let entry = ledger.messages.get(id);
            if !given.contains_key(id.as_str()) {
                if !entry.is_some_and(|entry| entered(&entry.passes)) {
                    faults.push(format!("`{id}` has no line"));
                }
            } else if !entry.zip(self.fresh(locale, id, false)).is_some_and(|(entry, fresh)| stands_on(entry, &fresh)) {
                faults.push(format!(
                    "`{id}` has changed since the ledger was written: `catalog review sync` first, or it is stale"
                ));
            }
        }
        if !faults.is_empty() {
            let more = faults.len().saturating_sub(MAX_FAULTS);
            faults.truncate(MAX_FAULTS);
            if more > 0 {
                faults.push(format!("and {more} more"));
            }
            return Err(ReviewError::Pass { language: language.clone(), faults });
        }
        let pass = format!("{kind} {}", self.today);
        for (id, back) in &given {
            let Some(entry) = ledger.messages.get_mut(*id) else { continue };
            entry.passes.retain(|old| old.split(' ').next() != Some(kind));
            entry.passes.push(pass.clone());
            if needs_back {
                entry.back = Some((*back).to_owned());
            }
        }
        self.write(language, &ledger)?;
        Ok(PassReport { language: language.clone(), pass, texts: given.len() as u64 })
    }
}
