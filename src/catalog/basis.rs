//! What a review stands on: the source text, the parameters that templates hand to it, and the contacts that it cites.
//!
//! A reviewer read a text knowing that `{ $until }` is a time and that `{ $contact }` is a line that answers day and night in
//! the reader's language. When either becomes something else, the review no longer holds.

use std::collections::{BTreeMap, BTreeSet};

use super::locale::Locale;
use super::template::{MomentTexts, ParameterKind, Template};
use crate::domain::{Contact, Digest, TemplateId};

/// What an entry of the ledger is compared with.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Basis<'a> {
    /// Digest of the source text.
    pub source: Option<&'a str>,
    /// Digest of the declarations of the parameters that the text cites; none when it cites none.
    pub parameters: Option<&'a str>,
    /// Digest of the entries of the contact directory that the text cites by id; none when it cites none.
    pub contacts: Option<&'a str>,
    /// Whether the directory is known; without it nothing can be said about contacts.
    pub directory: bool,
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

/// The digest of the cited entries of the contact directory, by message: over every template that says the message and names
/// an entry for a contact that the message cites.
///
/// Id, number, languages and hours are part of it; when the entry was last checked is not. An entry that is not in the
/// directory has a digest too, so that its coming and going are seen.
pub(super) fn contact_digests(
    source: Option<&Locale>,
    templates: &BTreeMap<TemplateId, Template>,
    contacts: &[Contact],
) -> BTreeMap<String, String> {
    let mut cited: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for template in templates.values() {
        let entries: Vec<(&str, &str)> = template
            .parameters
            .iter()
            .filter_map(|(name, parameter)| Some((name.as_str(), parameter.entry.as_deref()?)))
            .collect();
        if entries.is_empty() {
            continue;
        }
        for id in template.moments.values().flat_map(MomentTexts::ids) {
            let Some(text) = source.and_then(|source| source.texts.get(id)) else { continue };
            let names: BTreeSet<&str> = text.pieces.iter().flat_map(|piece| piece.names()).collect();
            cited.entry(id).or_default().extend(entries.iter().filter(|(name, _)| names.contains(name)).map(|(_, entry)| *entry));
        }
    }
    let mut digests = BTreeMap::new();
    for (id, entries) in cited.into_iter().filter(|(_, entries)| !entries.is_empty()) {
        let what: Vec<_> = entries
            .into_iter()
            .map(|entry| {
                let found = contacts.iter().find(|contact| contact.id == entry);
                (entry, found.map(|contact| (&contact.number, &contact.languages, &contact.hours)))
            })
            .collect();
        // Words in lists always have a JSON form.
        if let Ok(digest) = Digest::of_json(&what) {
            digests.insert(id.to_owned(), digest.as_str()[..DIGITS].to_owned());
        }
    }
    digests
}
