//! The review ledger: how far people have come with each text, held to digests so that no change goes unseen.
//!
//! Never alters what a person has said; a machine's draft is the only entry that it writes.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Catalog;
use super::locale::read_limited;
use super::template::toml_finding;
use super::words::Text;
use crate::domain::{Finding, Language, ReviewState};

/// Who stands behind a machine's draft.
pub(super) const MACHINE: &str = "machine";
/// Who stands behind the source language.
pub(super) const SOURCE: &str = "source";

/// One entry of `review.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewEntry {
    /// Digest of the source text that the translation was made from.
    pub source: String,
    /// Digest of the text itself.
    pub target: String,
    /// Digest of the declarations of the parameters that the text cites.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parameters: Option<String>,
    /// How far.
    pub state: ReviewState,
    /// Who.
    pub by: String,
    /// When.
    pub on: String,
    /// A translation back into the source language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub back: Option<String>,
    /// Zero-width characters of the text; they are spelling in Persian, Sinhala and Khmer, and editors lose them unseen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zero_width: Option<u32>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Ledger {
    #[serde(default)]
    messages: BTreeMap<String, ReviewEntry>,
}

/// The zero-width spaces, joiners and non-joiners of a text; none when it has none.
pub(super) fn zero_width(text: &Text) -> Option<u32> {
    let marks = |run: &str| run.chars().filter(|c| matches!(c, '\u{200B}'..='\u{200D}')).count();
    let count: usize = text.pieces.iter().flat_map(|piece| &piece.runs).map(|(_, run)| marks(run)).sum();
    u32::try_from(count).ok().filter(|count| *count > 0)
}

/// Reads a locale's ledger; an absent one is empty.
pub(super) fn read(folder: &Path, shown: &str, findings: &mut Vec<Finding>) -> BTreeMap<String, ReviewEntry> {
    let path = folder.join("review.toml");
    if !path.exists() {
        return BTreeMap::new();
    }
    let file = format!("{shown}/review.toml");
    let Some(source) = read_limited(&path, &file, findings) else { return BTreeMap::new() };
    match toml::from_str::<Ledger>(&source) {
        Ok(ledger) => ledger.messages,
        Err(error) => {
            findings.push(toml_finding(&file, &source, &error));
            BTreeMap::new()
        }
    }
}

/// Why the ledger could not be written.
#[derive(Debug, thiserror::Error)]
pub enum ReviewError {
    /// The ledger has no TOML form.
    #[error("the ledger of `{0}` cannot be written as TOML")]
    Form(Language, #[source] toml::ser::Error),
    /// The file cannot be written.
    #[error("`{0}` cannot be written")]
    Write(String, #[source] std::io::Error),
}

/// What [`Catalog::review_sync`] did to one locale.
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

/// One row of the review matrix.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LocaleStatus {
    /// The locale.
    pub language: Language,
    /// Its name in itself.
    pub name: String,
    /// Texts by state.
    pub counts: BTreeMap<&'static str, u64>,
    /// Source texts that it lacks.
    pub missing: u64,
    /// Whether a live alert may use all of it.
    pub live: bool,
}

impl Catalog {
    /// Rewrites every `review.toml` under `locales`: adds an entry for each text that has none, brings a machine's drafts
    /// up to date, and leaves what a person said as it is.
    ///
    /// # Errors
    /// When a ledger cannot be written.
    pub fn review_sync(&self, locales: &Path, today: Date) -> Result<Vec<SyncedLocale>, ReviewError> {
        let mut report = Vec::new();
        for locale in self.written() {
            let language = &locale.info.tag;
            let mut synced = SyncedLocale { language: language.clone(), added: 0, refreshed: 0, dropped: 0 };
            let mut entries = locale.review.clone();
            entries.retain(|id, entry| {
                let keep = locale.texts.contains_key(id) || (entry.by != MACHINE && entry.by != SOURCE);
                synced.dropped += u64::from(!keep);
                keep
            });
            for (id, text) in &locale.texts {
                let source = self.source_digest(id).unwrap_or(&text.digest).to_owned();
                let parameters = self.parameters.get(id).cloned();
                let is_source = *language == self.source;
                match entries.get_mut(id) {
                    None => {
                        synced.added += 1;
                        entries.insert(
                            id.clone(),
                            ReviewEntry {
                                source,
                                target: text.digest.clone(),
                                parameters,
                                state: if is_source { ReviewState::Approved } else { ReviewState::Draft },
                                by: if is_source { SOURCE } else { MACHINE }.to_owned(),
                                on: today.to_string(),
                                back: None,
                                zero_width: zero_width(text),
                            },
                        );
                    }
                    Some(entry) => {
                        let nobodys =
                            (entry.by == MACHINE && entry.state == ReviewState::Draft) || (is_source && entry.by == SOURCE);
                        let fits = entry.source == source && entry.target == text.digest && entry.parameters == parameters;
                        if nobodys && !fits {
                            synced.refreshed += 1;
                            entry.source = source;
                            entry.parameters = parameters;
                            entry.target.clone_from(&text.digest);
                            entry.on = today.to_string();
                        }
                        if entry.target == text.digest {
                            entry.zero_width = zero_width(text);
                        }
                    }
                }
            }
            let ledger = Ledger { messages: entries };
            let text = toml::to_string(&ledger).map_err(|error| ReviewError::Form(language.clone(), error))?;
            let path = locales.join(language.as_str()).join("review.toml");
            std::fs::write(&path, text).map_err(|error| ReviewError::Write(path.display().to_string(), error))?;
            report.push(synced);
        }
        Ok(report)
    }

    /// The review matrix: for each locale, how many texts are in each state, and whether a live alert may use it.
    pub fn status(&self) -> Vec<LocaleStatus> {
        let source = self.locales.get(&self.source);
        self.written()
            .map(|locale| {
                let mut counts: BTreeMap<&'static str, u64> = ReviewState::ALL.iter().map(|state| (state.as_str(), 0)).collect();
                for id in locale.texts.keys() {
                    let (state, _) = locale.review_of(id, self.basis(id));
                    *counts.entry(state.as_str()).or_default() += 1;
                }
                let missing = source.map_or(0, |source| source.texts.keys().filter(|id| !locale.texts.contains_key(*id)).count());
                let approved = counts.get("approved").copied().unwrap_or(0);
                LocaleStatus {
                    language: locale.info.tag.clone(),
                    name: locale.info.name.clone(),
                    live: missing == 0 && !locale.texts.is_empty() && approved == locale.texts.len() as u64,
                    counts,
                    missing: missing as u64,
                }
            })
            .collect()
    }
}
