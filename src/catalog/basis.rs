//! What a review stands on: the source text, and the parameters that templates hand to it.
//!
//! A reviewer read a text knowing that `{ $until }` is a time. When it becomes something else, the review no longer holds.

use std::collections::{BTreeMap, BTreeSet};

use super::locale::Locale;
use super::template::{ParameterKind, Template};
use crate::domain::{Digest, TemplateId};

/// What an entry of the ledger is compared with.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Basis<'a> {
    /// Digest of the source text.
    pub source: Option<&'a str>,
    /// Digest of the declarations of the parameters that the text cites; none when it cites none.
    pub parameters: Option<&'a str>,
}

/// Digits of a digest that the ledger keeps.
const DIGITS: usize = 16;

/// The digest of the cited parameters, by message: name, type and choices, over every template that declares them.
///
/// Another template with the same declarations changes nothing; an example or a longest value is not part of it.
pub(super) fn parameter_digests(source: Option<&Locale>, templates: &BTreeMap<TemplateId, Template>) -> BTreeMap<String, String> {
    let mut declared: BTreeMap<&str, BTreeSet<(ParameterKind, BTreeSet<&str>)>> = BTreeMap::new();
    for (name, parameter) in templates.values().flat_map(|template| &template.parameters) {
        let choices = parameter.choices.iter().map(String::as_str).collect();
        declared.entry(name).or_default().insert((parameter.kind, choices));
    }
    let mut digests = BTreeMap::new();
    for (id, text) in source.into_iter().flat_map(|source| &source.texts) {
        let cited: BTreeSet<&str> = text.pieces.iter().flat_map(|piece| piece.names()).collect();
        let what: Vec<_> = cited.into_iter().filter_map(|name| Some((name, declared.get(name)?))).collect();
        if what.is_empty() {
            continue;
        }
        // Words in lists always have a JSON form.
        if let Ok(digest) = Digest::of_json(&what) {
            digests.insert(id.clone(), digest.as_str()[..DIGITS].to_owned());
        }
    }
    digests
}
