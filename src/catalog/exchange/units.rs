//! Units: one text of one message in one case, with the id that it keeps in every format.
//!
//! The id is `message`, `message.attribute`, and `:case` for each choice that leads to the text: `shelter.sms:open`.

use std::collections::BTreeMap;

use fluent_syntax::ast::Entry;
use serde::Serialize;

use super::super::locale::Locale;
use super::super::{Catalog, UNWRITTEN};
use super::shape::{Shape, variables};
use super::{Exchange, ExchangeError};
use crate::domain::{Language, ReviewState};

/// One text for a translator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Unit {
    /// `message[.attribute][:case…]`; letters, digits, `-`, `_`, `.`, `:` only.
    pub id: String,
    /// The message.
    pub message: String,
    /// The file of the source language, such as `action.ftl`.
    pub file: String,
    /// What the source says.
    pub source: String,
    /// What the translation says; none when it is missing.
    pub target: Option<String>,
    /// What the author says about the sentence and its variables.
    pub comment: String,
    /// How far the review of the message has come; none when it is missing.
    pub state: Option<ReviewState>,
    /// The translation back into the source language, where a machine gave one.
    pub back: Option<String>,
    #[serde(skip)]
    pub(super) attribute: Option<String>,
    #[serde(skip)]
    pub(super) keys: Vec<String>,
}

/// Which texts are exported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Only {
    /// All.
    Everything,
    /// Those that are not there.
    Missing,
    /// Those whose message is in this state.
    State(ReviewState),
}

impl Only {
    /// Reads `missing` or the word of a state.
    pub fn parse(word: &str) -> Option<Self> {
        match word {
            "missing" => Some(Only::Missing),
            word => ReviewState::parse(word).map(Only::State),
        }
    }
}

/// All that goes into a file for translators.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Export {
    /// The source language.
    pub source: Language,
    /// The language that is translated into.
    pub language: Language,
    /// The texts, in the order of the source's files.
    pub units: Vec<Unit>,
}

/// A message's value and attributes, taken apart, in their order.
pub(super) type Pieces = Vec<(Option<String>, Shape)>;

/// Every message of a locale's files, taken apart, with its comment: `(file, id, comment, pieces)`.
pub(super) fn taken_apart(locale: &Locale) -> Vec<(String, String, String, Pieces)> {
    let mut found = Vec::new();
    for (file, source) in locale.sources.iter().filter(|(file, _)| file.ends_with(".ftl")) {
        let file = file.rsplit('/').next().unwrap_or(file).to_owned();
        let resource = match fluent_syntax::parser::parse(&**source) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let mut group = String::new();
        for entry in resource.body {
            match entry {
                Entry::GroupComment(comment) => group = comment.content.join("\n"),
                Entry::Message(message) => {
                    let mut pieces = Pieces::new();
                    if let Some(value) = &message.value {
                        pieces.push((None, Shape::of(value)));
                    }
                    for attribute in &message.attributes {
                        pieces.push((Some(attribute.id.name.to_owned()), Shape::of(&attribute.value)));
                    }
                    let own = message.comment.map(|comment| comment.content.join("\n")).unwrap_or_default();
                    let comment: Vec<&str> = [group.as_str(), own.as_str()].into_iter().filter(|text| !text.is_empty()).collect();
                    found.push((file.clone(), message.id.name.to_owned(), comment.join("\n"), pieces));
                }
                Entry::Term(_) | Entry::Comment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
            }
        }
    }
    found
}

/// The id of a unit.
pub(super) fn unit_id(message: &str, attribute: Option<&str>, keys: &[String]) -> String {
    let mut id = message.to_owned();
    if let Some(attribute) = attribute {
        id.push('.');
        id.push_str(attribute);
    }
    for key in keys {
        id.push(':');
        id.push_str(key);
    }
    id
}

impl Catalog {
    /// Both locales of a translation: the source and the one that is translated into.
    pub(super) fn pair(&self, language: &Language) -> Result<(&Locale, &Locale), ExchangeError> {
        if *language == self.source {
            return Err(ExchangeError::IsSource(language.clone()));
        }
        let missing = |language: &Language| ExchangeError::NoLocale(language.clone());
        let source = self.locales.get(&self.source).ok_or_else(|| missing(&self.source))?;
        let written = self.locales.get(language).filter(|_| !language.is_pseudo());
        Ok((source, written.ok_or_else(|| missing(language))?))
    }
}

impl Exchange<'_> {
    /// The texts of a language for its translators. A message is given whole: with one of its texts go the others.
    ///
    /// # Errors
    /// When there is no such locale to translate.
    pub fn export(&self, language: &Language, only: Only) -> Result<Export, ExchangeError> {
        let (source, locale) = self.catalog.pair(language)?;
        let theirs: BTreeMap<String, Pieces> = taken_apart(locale).into_iter().map(|(_, id, _, pieces)| (id, pieces)).collect();
        let categories = locale.formats.plural_categories();
        let mut units = Vec::new();
        for (file, message, comment, pieces) in taken_apart(source) {
            // What the author has not written yet is nothing to translate.
            if pieces.iter().flat_map(|(_, shape)| shape.leaves()).any(|(_, text)| variables(text).contains(UNWRITTEN)) {
                continue;
            }
            let own = theirs.get(&message);
            let state = own.map(|_| locale.review_of(&message, self.catalog.basis(&message)).0);
            let back = locale.review.get(&message).and_then(|entry| entry.back.clone());
            let mut of_message = Vec::new();
            // A translation may have words of its own for a form where the source has none.
            let more = own.into_iter().flatten().filter(|(name, _)| !pieces.iter().any(|(known, _)| known == name));
            let value = pieces.first().map(|(_, shape)| shape.clone()).unwrap_or(Shape::Leaf(String::new()));
            let more: Pieces = more.map(|(name, _)| (name.clone(), value.clone())).collect();
            for (attribute, shape) in pieces.iter().chain(&more) {
                let target = own.and_then(|own| own.iter().find(|(name, _)| name == attribute)).map(|(_, shape)| shape);
                let outline = target.cloned().unwrap_or_else(|| shape.with_plurals(&categories));
                for (keys, text) in outline.leaves() {
                    of_message.push(Unit {
                        id: unit_id(&message, attribute.as_deref(), &keys),
                        message: message.clone(),
                        file: file.clone(),
                        source: shape.text(&keys).to_owned(),
                        target: target.map(|_| text.to_owned()),
                        comment: comment.clone(),
                        state,
                        back: back.clone(),
                        attribute: attribute.clone(),
                        keys,
                    });
                }
            }
            let wanted = match only {
                Only::Everything => true,
                Only::Missing => of_message.iter().any(|unit| unit.target.is_none()),
                Only::State(wanted) => state == Some(wanted),
            };
            if wanted {
                units.extend(of_message);
            }
        }
        Ok(Export { source: source.info.tag.clone(), language: language.clone(), units })
    }
}
