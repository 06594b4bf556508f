//! What goes with a radio script: read time, cuts, names, voice, recordings. Made with the text, so that it is approved with it.
//!
//! It never changes the text.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_bundle::FluentArgs;
use serde::Deserialize;

use super::Catalog;
use super::cuts::cuts;
use super::locale::{Locale, read_limited};
use super::read_time::{rate_of, spoken, total};
use super::render::RenderRequest;
use super::spoken::digit_by_digit;
use super::template::toml_finding;
use crate::domain::{Fact, Finding, Language, MessagePart, RadioFacts, SpokenName, SpokenNumber};

/// What the machine voice says first.
pub(super) const MACHINE_VOICE: &str = "radio-machine-voice";

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    never_cut: BTreeSet<String>,
}

/// Reads `templates/radio.toml`: the actions that a life hangs on. No file is none but the first action of each moment.
pub(super) fn never_cut(templates: &Path, findings: &mut Vec<Finding>) -> BTreeSet<String> {
    let path = templates.join("radio.toml");
    if !path.exists() {
        return BTreeSet::new();
    }
    let file = path.display().to_string();
    let Some(source) = read_limited(&path, &file, findings) else { return BTreeSet::new() };
    match toml::from_str::<File>(&source) {
        Ok(read) => read.never_cut,
        Err(error) => {
            findings.push(toml_finding(&file, &source, &error));
            BTreeSet::new()
        }
    }
}

/// The gloss of each part: the same message, said for the same time. A message that the gloss says less often is glossed
/// each time; one that it does not say has no gloss.
pub(super) fn aligned(parts: &[MessagePart], gloss: &[MessagePart]) -> Vec<MessagePart> {
    let mut said: BTreeMap<&str, usize> = BTreeMap::new();
    parts
        .iter()
        .map(|part| {
            let time = said.entry(&part.message_id).or_default();
            let same = || gloss.iter().filter(|other| other.message_id == part.message_id);
            let text = same().nth(*time).or_else(|| same().next_back()).map(|other| other.text.clone()).unwrap_or_default();
            *time += 1;
            MessagePart { role: part.role, message_id: part.message_id.clone(), text }
        })
        .collect()
}

impl Catalog {
    /// Read time, cuts, names, voice and recordings of a script.
    pub(super) fn radio_facts(&self, request: &RenderRequest<'_>, locale: &Locale, parts: &[MessagePart]) -> RadioFacts {
        let info = &locale.info;
        let rate = rate_of(&info.tag, Some(info.radio_rate));
        let blocks: Vec<_> = parts.iter().map(|part| spoken(&part.text, &info.tag, &info.script)).collect();
        RadioFacts {
            script: info.script.clone(),
            read: total(blocks.iter().copied(), rate),
            cuts: cuts(parts, &blocks, rate, &self.never_cut),
            names: names(request, &info.tag),
            numbers: numbers(request, &info.tag),
            links: links(request),
            voice: self.voices.usable(&info.tag).map(str::to_owned),
            machine_voice: locale
                .texts
                .contains_key(MACHINE_VOICE)
                .then(|| locale.say(MACHINE_VOICE, None, &FluentArgs::new(), false).ok())
                .flatten(),
            recordings: locale.recordings_of(parts),
        }
    }
}

fn links(request: &RenderRequest<'_>) -> Vec<String> {
    let links = request.facts.values().filter_map(|fact| match fact {
        Fact::Link(link) => Some(link.clone()),
        Fact::Place(_)
        | Fact::DateTime(_)
        | Fact::DurationMinutes(_)
        | Fact::DistanceKm(_)
        | Fact::Count(_)
        | Fact::Contact(_)
        | Fact::Facility(_)
        | Fact::Choice(_) => None,
    });
    links.collect()
}

fn numbers(request: &RenderRequest<'_>, language: &Language) -> Vec<SpokenNumber> {
    let alone = language.without_private_use();
    let numbers = request.facts.values().filter_map(|fact| match fact {
        Fact::Contact(contact) => Some(SpokenNumber {
            shown: digit_by_digit(&contact.number),
            languages: contact.languages.clone(),
            hours: contact.hours.clone(),
            answers: contact.languages.iter().any(|answered| *answered == *language || *answered == alone),
        }),
        Fact::Place(_)
        | Fact::DateTime(_)
        | Fact::DurationMinutes(_)
        | Fact::DistanceKm(_)
        | Fact::Count(_)
        | Fact::Facility(_)
        | Fact::Link(_)
        | Fact::Choice(_) => None,
    });
    numbers.collect()
}

fn names(request: &RenderRequest<'_>, language: &Language) -> Vec<SpokenName> {
    let as_it_is =
        |name: &str| SpokenName { shown: name.to_owned(), local: name.to_owned(), own: true, newsroom: None, reading: None };
    let places = request.facts.values().filter_map(|fact| match fact {
        Fact::Place(names) => {
            let (shown, own) = names.for_reader(language);
            let newsroom =
                request.gloss.map(|gloss| names.for_reader(gloss)).filter(|(_, own)| *own).map(|(name, _)| name.to_owned());
            let reading = names.reading().map(str::to_owned);
            Some(SpokenName { shown: shown.to_owned(), local: names.local.clone(), own, newsroom, reading })
        }
        Fact::Facility(name) => Some(as_it_is(name)),
        Fact::DateTime(_)
        | Fact::DurationMinutes(_)
        | Fact::DistanceKm(_)
        | Fact::Count(_)
        | Fact::Contact(_)
        | Fact::Link(_)
        | Fact::Choice(_) => None,
    });
    let mut all: Vec<SpokenName> = places.collect();
    if !request.issuer.is_empty() {
        all.push(as_it_is(request.issuer));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::PartRole;

    fn part(id: &str, text: &str) -> MessagePart {
        MessagePart { role: PartRole::Contact, message_id: id.to_owned(), text: text.to_owned() }
    }

    #[test]
    fn a_gloss_stands_beside_its_own_part_though_the_languages_repeat_differently() {
        let parts = [part("a", "A"), part("call", "C"), part("call", "C"), part("b", "B"), part("none", "N")];
        let gloss = [part("a", "ga"), part("call", "gc"), part("b", "gb")];
        let texts: Vec<String> = aligned(&parts, &gloss).into_iter().map(|part| part.text).collect();
        assert_eq!(texts, ["ga", "gc", "gc", "gb", ""]);
    }
}
