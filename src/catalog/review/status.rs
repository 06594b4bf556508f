//! How far the review has come: by locale, by template and language, and what stands between a language and a live alert.
//!
//! Reads only.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::super::locale::Locale;
use super::super::render::review_rank;
use super::super::template::Template;
use super::super::{Catalog, MomentTexts, fixed_ids};
use super::Hold;
use crate::domain::{Finding, Form, Language, Level, ModeName, Moment, ReviewState, TemplateId};

/// One row of the review table.
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

/// One template in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MatrixCell {
    /// The template.
    pub template: TemplateId,
    /// The language.
    pub language: Language,
    /// The least state of all that it says; none when a text is missing.
    pub state: Option<ReviewState>,
    /// Texts that it says, in all moments, with the words around them.
    pub texts: u64,
    /// How many of them are approved.
    pub approved: u64,
    /// How many are not there.
    pub missing: u64,
}

/// What stands between a language and a live alert.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Blocked {
    /// The language.
    pub language: Language,
    /// Whether nothing does.
    pub live: bool,
    /// Source texts that are not there.
    pub missing: u64,
    /// Texts that are not approved, by state.
    pub waiting: BTreeMap<&'static str, u64>,
    /// Errors of the check in its files, review apart.
    pub errors: u64,
}

impl Catalog {
    /// The review table: for each locale, how many texts are in each state, and whether a live alert may use it.
    pub fn status(&self) -> Vec<LocaleStatus> {
        self.written()
            .map(|locale| {
                let mut counts: BTreeMap<&'static str, u64> = ReviewState::ALL.iter().map(|state| (state.as_str(), 0)).collect();
                for id in locale.texts.keys() {
                    let (state, _) = locale.review_of(id, self.basis(id));
                    *counts.entry(state.as_str()).or_default() += 1;
                }
                let missing = self.missing_in(locale);
                let approved = counts.get("approved").copied().unwrap_or(0);
                LocaleStatus {
                    language: locale.info.tag.clone(),
                    name: locale.info.name.clone(),
                    live: missing == 0 && !locale.texts.is_empty() && approved == locale.texts.len() as u64,
                    counts,
                    missing,
                }
            })
            .collect()
    }

    fn missing_in(&self, locale: &Locale) -> u64 {
        let source = self.locales.get(&self.source);
        source.map_or(0, |source| source.texts.keys().filter(|id| !locale.texts.contains_key(*id)).count()) as u64
    }

    /// Template × language × state, for one template or one language where given.
    pub fn matrix(&self, template: Option<&TemplateId>, language: Option<&Language>) -> Vec<MatrixCell> {
        let templates: Vec<(&Template, BTreeSet<&str>)> = self
            .templates
            .values()
            .filter(|one| template.is_none_or(|id| *id == one.id))
            .map(|template| (template, said_by(template)))
            .collect();
        let mut cells = Vec::new();
        for locale in self.written().filter(|one| language.is_none_or(|tag| *tag == one.info.tag)) {
            let states: BTreeMap<&str, ReviewState> =
                locale.texts.keys().map(|id| (id.as_str(), locale.review_of(id, self.basis(id)).0)).collect();
            for (template, ids) in &templates {
                let found: Vec<ReviewState> = ids.iter().filter_map(|id| states.get(id).copied()).collect();
                let missing = ids.len() - found.len();
                cells.push(MatrixCell {
                    template: template.id.clone(),
                    language: locale.info.tag.clone(),
                    state: found.iter().copied().min_by_key(|state| review_rank(*state)).filter(|_| missing == 0),
                    texts: ids.len() as u64,
                    approved: found.iter().filter(|state| **state == ReviewState::Approved).count() as u64,
                    missing: missing as u64,
                });
            }
        }
        cells.sort_by(|a, b| (&a.template.0, &a.language).cmp(&(&b.template.0, &b.language)));
        cells
    }

    /// What blocks each language from live alerts, with the findings of a check as the judge of its files.
    pub fn gate(&self, findings: &[Finding]) -> Vec<Blocked> {
        self.written()
            .map(|locale| {
                let mut waiting: BTreeMap<&'static str, u64> = BTreeMap::new();
                for id in locale.texts.keys() {
                    let (state, _) = locale.review_of(id, self.basis(id));
                    if state != ReviewState::Approved {
                        *waiting.entry(state.as_str()).or_default() += 1;
                    }
                }
                let folder = format!("{}/", locale.folder);
                let errors = findings
                    .iter()
                    .filter(|finding| finding.level == Level::Error && !matches!(finding.code.as_str(), "L02" | "L05" | "L13"))
                    .filter(|finding| finding.file.as_deref().is_some_and(|file| file.starts_with(&folder)))
                    .count() as u64;
                let missing = self.missing_in(locale);
                let live = missing == 0 && waiting.is_empty() && errors == 0 && !locale.texts.is_empty();
                Blocked { language: locale.info.tag.clone(), live, missing, waiting, errors }
            })
            .collect()
    }

    /// What is taken in a locale, with what has run out.
    pub fn taken(&self, language: &Language) -> BTreeMap<String, Hold> {
        self.locales.get(language).map(|locale| locale.taken.clone()).unwrap_or_default()
    }

    /// The messages of a locale that are not approved, with their states and what was last said about each.
    pub fn unapproved(&self, language: &Language) -> Vec<(String, ReviewState, Option<String>)> {
        let Some(locale) = self.locales.get(language) else { return Vec::new() };
        let states = locale.texts.keys().map(|id| (id, locale.review_of(id, self.basis(id)).0));
        states
            .filter(|(_, state)| *state != ReviewState::Approved)
            .map(|(id, state)| (id.clone(), state, locale.review.get(id).and_then(|entry| entry.note.clone())))
            .collect()
    }
}

/// Every message that a template can say in a live alert or an exercise.
fn said_by(template: &Template) -> BTreeSet<&str> {
    let own = template.moments.values().flat_map(MomentTexts::ids);
    let around =
        Moment::ALL.iter().flat_map(|moment| Form::ALL.iter().flat_map(|form| fixed_ids(*form, *moment, ModeName::Exercise)));
    own.chain(around).collect()
}
