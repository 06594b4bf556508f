//! The facts that a plan's texts cite: from the alert, its area, the contact directory, and what an officer gave.
//!
//! It never makes a fact up: a number comes from the directory, a place from the gazetteer, a time from the alert.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::planning::Knowledge;
use crate::catalog::ParameterKind;
use crate::domain::{Alert, Contact, Fact, Facts, Finding, Language, ModeName, Moment, PlaceCode, PlaceNames, TemplateId};
use crate::place::{Gazetteer, PlaceShare, Resolution, ShareBy};

/// Where facts come from.
pub(super) struct FactSource<'a> {
    pub(super) knowledge: &'a Knowledge,
    pub(super) alert: &'a Alert,
    pub(super) resolution: &'a Resolution,
    pub(super) given: &'a BTreeMap<String, String>,
    pub(super) mode: ModeName,
    pub(super) now: Timestamp,
}

/// What CAP parameters that carry facts begin with.
const CAP_PREFIX: &str = "mothertongue:";

/// Most places that a text names one by one; above that their common parents are named.
const MAX_PLACES_NAMED: usize = 6;

/// Share from which a place that a code names, or whose parts codes name, is named itself rather than its parts.
const MIN_SHARE_BY_CODE: f64 = 0.9;

/// The same for a place that a shape overlaps. It is lower: most of a place has no parts that the gazetteer knows.
const MIN_SHARE_BY_SHAPE: f64 = 0.5;

/// Every fact that the moment cites, with remarks about those given in vain; or every one that is missing.
pub(super) fn gather(
    source: &FactSource<'_>,
    template: &TemplateId,
    moment: Moment,
) -> Result<(Facts, Vec<Finding>), Vec<Finding>> {
    let mut facts = Facts::new();
    let mut faults = Vec::new();
    let needed = source.knowledge.catalog.needed_parameters(template, moment);
    for name in source.given.keys().filter(|name| !needed.iter().any(|parameter| parameter.name == **name)) {
        faults.push(Finding::warning("PLAN15", format!("`{name}` is not a fact that `{template}` cites at {moment}")));
    }
    for parameter in &needed {
        let given = source.given.get(&parameter.name).cloned().or_else(|| source.in_cap(&parameter.name));
        let written = given.or_else(|| parameter.entry.clone());
        let found = match written {
            Some(text) => source.read(parameter.kind, &text).map(Some),
            None => Ok(source.known(&parameter.name, parameter.kind)),
        };
        match found {
            Ok(Some(fact)) => {
                faults.extend(source.runs_out(&fact));
                facts.insert(parameter.name.clone(), fact);
            }
            Ok(None) if parameter.required => faults.push(
                Finding::error("PLAN13", format!("the fact `{}` is missing, and `{template}` cites it", parameter.name))
                    .help(format!("give it with --fact {}=…, for example {}", parameter.name, parameter.example)),
            ),
            Ok(None) => faults.extend(source.all_expired(&parameter.name, parameter.kind)),
            Err(why) => faults.push(Finding::error("PLAN13", format!("the fact `{}` cannot be used: {why}", parameter.name))),
        }
    }
    if crate::domain::has_errors(&faults) { Err(faults) } else { Ok((facts, faults)) }
}

impl FactSource<'_> {
    fn in_cap(&self, name: &str) -> Option<String> {
        let infos = &self.alert.fields().infos;
        let mut parameters = infos.iter().flat_map(|info| &info.parameters);
        parameters.find(|code| code.name.strip_prefix(CAP_PREFIX) == Some(name)).map(|code| code.value.clone())
    }

    /// What follows from the alert itself.
    fn known(&self, name: &str, kind: ParameterKind) -> Option<Fact> {
        match (name, kind) {
            ("place", ParameterKind::Place) => affected(&self.knowledge.gazetteer, &self.resolution.places).map(Fact::Place),
            ("until", ParameterKind::Datetime) => Some(Fact::DateTime(self.alert.expires())),
            (_, ParameterKind::Contact) => self.usable_contacts().next().cloned().map(Fact::Contact),
            _ => None,
        }
    }

    /// Every contact there is has expired: a live alert does not go out without the number that it would have cited, and an
    /// exercise says what it lacks.
    fn all_expired(&self, name: &str, kind: ParameterKind) -> Option<Finding> {
        let latest = self.knowledge.contacts.iter().map(|contact| contact.expires_on).max()?;
        if kind != ParameterKind::Contact {
            return None;
        }
        let said = format!("every contact has expired, the last on {latest}; `{name}` is left out");
        let finding = match self.mode {
            ModeName::Live => Finding::error("PLAN17", said),
            ModeName::Exercise => Finding::warning("PLAN17", said),
        };
        Some(finding.help("mothertongue contact list shows them; call the number, then set checked_on and expires_on"))
    }

    /// A contact that must no longer be cited before the alert ends.
    fn runs_out(&self, fact: &Fact) -> Option<Finding> {
        let Fact::Contact(contact) = fact else { return None };
        let ends = self.alert.expires().to_zoned(TimeZone::UTC).date();
        (contact.expires_on < ends).then(|| {
            let said = format!("contact `{}` expires on {}, before the alert ends", contact.id, contact.expires_on);
            Finding::warning("PLAN17", said).help("call the number, then set checked_on and expires_on")
        })
    }

    fn usable_contacts(&self) -> impl Iterator<Item = &Contact> {
        let today = self.now.to_zoned(TimeZone::UTC).date();
        self.knowledge.contacts.iter().filter(move |contact| contact.expires_on >= today)
    }

    fn read(&self, kind: ParameterKind, text: &str) -> Result<Fact, String> {
        let text = text.trim();
        match kind {
            ParameterKind::Place => {
                let code = PlaceCode::parse(text)?;
                let place = self.knowledge.gazetteer.place(&code).ok_or_else(|| format!("`{code}` is not in the gazetteer"))?;
                Ok(Fact::Place(place.names.clone()))
            }
            ParameterKind::Datetime => {
                text.parse().map(Fact::DateTime).map_err(|_| format!("`{text}` is not a time such as 2026-07-01T18:00:00+09:00"))
            }
            ParameterKind::Duration => {
                text.parse().map(Fact::DurationMinutes).map_err(|_| format!("`{text}` is not a number of minutes"))
            }
            ParameterKind::Distance => match text.parse::<f64>() {
                Ok(km) if km.is_finite() && km >= 0.0 => Ok(Fact::DistanceKm(km)),
                _ => Err(format!("`{text}` is not a number of kilometres")),
            },
            ParameterKind::Count => text.parse().map(Fact::Count).map_err(|_| format!("`{text}` is not a whole number")),
            ParameterKind::Contact => {
                let all = &self.knowledge.contacts;
                match (all.iter().find(|contact| contact.id == text), self.usable_contacts().find(|contact| contact.id == text)) {
                    (_, Some(contact)) => Ok(Fact::Contact(contact.clone())),
                    (Some(contact), None) => Err(format!("contact `{text}` expired on {}", contact.expires_on)),
                    (None, None) => Err(format!("`{text}` is not in contacts.csv; numbers are never typed")),
                }
            }
            ParameterKind::Facility => Ok(Fact::Facility(text.to_owned())),
            ParameterKind::Link => Ok(Fact::Link(text.to_owned())),
            ParameterKind::Choice => Ok(Fact::Choice(text.to_owned())),
        }
    }
}

/// The names of the affected places. What only holds an affected place is not one: nobody is told to leave a country
/// because of two of its towns. Many under one parent are named by that parent, but never by a whole country.
fn affected(gazetteer: &Gazetteer, touched: &[PlaceShare]) -> Option<PlaceNames> {
    let holds = |place: &PlaceShare| {
        let enough = match place.by {
            ShareBy::Code => MIN_SHARE_BY_CODE,
            ShareBy::Shape => MIN_SHARE_BY_SHAPE,
        };
        place.share < enough
            && touched.iter().any(|other| other.code != place.code && gazetteer.is_within(&other.code, &place.code))
    };
    let mut codes: Vec<PlaceCode> = touched.iter().filter(|place| !holds(place)).map(|place| place.code.clone()).collect();
    topmost(gazetteer, &mut codes);
    while codes.len() > MAX_PLACES_NAMED {
        let Some(parent) = crowded(gazetteer, &codes) else { break };
        codes.push(parent);
        topmost(gazetteer, &mut codes);
    }
    let names: Vec<&PlaceNames> = codes.iter().filter_map(|code| gazetteer.place(code)).map(|place| &place.names).collect();
    joined(&names)
}

/// Leaves each place once, and none that lies in another.
fn topmost(gazetteer: &Gazetteer, codes: &mut Vec<PlaceCode>) {
    codes.sort();
    codes.dedup();
    let all = codes.clone();
    codes.retain(|code| !all.iter().any(|other| other != code && gazetteer.is_within(code, other)));
}

/// The parent that stands for the most places, the deepest of those; never one that has no parent itself, a country.
fn crowded(gazetteer: &Gazetteer, codes: &[PlaceCode]) -> Option<PlaceCode> {
    let mut children: BTreeMap<PlaceCode, usize> = BTreeMap::new();
    for code in codes {
        let Some(parent) = gazetteer.place(code).and_then(|place| place.parent.clone()) else { continue };
        if gazetteer.place(&parent).is_some_and(|parent| parent.parent.is_some()) {
            *children.entry(parent).or_default() += 1;
        }
    }
    let most = children.into_iter().max_by_key(|(parent, count)| (*count, gazetteer.depth(parent)));
    most.filter(|(_, count)| *count > 1).map(|(parent, _)| parent)
}

/// Several names as one, in each language that any of them is known in; an unknown one keeps its local name.
fn joined(names: &[&PlaceNames]) -> Option<PlaceNames> {
    let languages: BTreeSet<&Language> = names.iter().flat_map(|names| names.names.keys()).collect();
    let join = |language: Option<&Language>| {
        let each: Vec<&str> =
            names.iter().map(|names| language.map_or(names.local.as_str(), |language| names.for_reader(language).0)).collect();
        each.join(separator(language))
    };
    if names.is_empty() {
        return None;
    }
    let named = languages.into_iter().map(|language| (language.clone(), join(Some(language)))).collect();
    Some(PlaceNames { local: join(None), names: named })
}

/// What stands between names in a list without "and".
fn separator(language: Option<&Language>) -> &'static str {
    match language.map(|language| language.as_str().split('-').next().unwrap_or_default()) {
        Some("ja" | "zh") => "、",
        Some("ar" | "fa" | "ur" | "ps" | "ckb") => "، ",
        Some("am" | "ti") => "፣ ",
        Some("my") => "၊ ",
        _ => ", ",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_places_are_one_list_in_each_language() {
        let names = |local: &str, vi: Option<&str>| PlaceNames {
            local: local.to_owned(),
            names: vi.map(|vi| (Language::parse("vi").unwrap(), vi.to_owned())).into_iter().collect(),
        };
        let (a, b) = (names("宮城県", Some("Miyagi")), names("岩手県", None));
        let both = joined(&[&a, &b]).unwrap();
        assert_eq!(both.local, "宮城県, 岩手県");
        assert_eq!(both.names[&Language::parse("vi").unwrap()], "Miyagi, 岩手県");
        assert!(joined(&[]).is_none());
    }

    const PLACES: &str = "code,parent,level,name,language,names,codes,zone,population,source\n\
        X,,0,Land,en,,,UTC,1000,illustrative\nX-A,X,1,North,en,,,,400,illustrative\nX-B,X,1,South,en,,,,600,illustrative\n\
        X-A1,X-A,2,Port,en,,,,100,illustrative\nX-A2,X-A,2,Hill,en,,,,300,illustrative\n";

    fn named(touched: &[(&str, f64, ShareBy)]) -> String {
        let dir = tempfile::tempdir().unwrap();
        let mut places = PLACES.to_owned();
        for number in 1..=7 {
            places.push_str(&format!("X-B{number},X-B,2,Town {number},en,,,,80,illustrative\n"));
        }
        std::fs::write(dir.path().join("places.csv"), places).unwrap();
        let (gazetteer, findings) = Gazetteer::load(dir.path());
        assert!(gazetteer.place(&PlaceCode::parse("X-B7").unwrap()).is_some(), "{findings:?}");
        let mut shares: Vec<PlaceShare> = touched
            .iter()
            .map(|(code, share, by)| PlaceShare { code: PlaceCode::parse(code).unwrap(), share: *share, by: *by })
            .collect();
        shares.sort_by(|a, b| a.code.cmp(&b.code));
        affected(&gazetteer, &shares).unwrap().local
    }

    #[test]
    fn a_country_does_not_stand_for_its_towns() {
        assert_eq!(named(&[("X", 0.1, ShareBy::Code), ("X-A", 0.25, ShareBy::Code), ("X-A1", 1.0, ShareBy::Code)]), "Port");
        let all_of_a = [("X", 0.4, ShareBy::Code), ("X-A", 1.0, ShareBy::Code), ("X-A1", 1.0, ShareBy::Code)];
        assert_eq!(named(&all_of_a), "North");
        assert_eq!(named(&[("X-A", 0.6, ShareBy::Shape), ("X-A1", 1.0, ShareBy::Shape)]), "North");
        assert_eq!(named(&[("X-A", 0.4, ShareBy::Shape), ("X-A1", 1.0, ShareBy::Shape)]), "Port");
        assert_eq!(named(&[("X", 1.0, ShareBy::Code), ("X-A", 1.0, ShareBy::Code)]), "Land");
    }

    #[test]
    fn more_towns_than_a_text_can_name_are_named_by_what_holds_them_but_never_by_the_country() {
        let towns: Vec<String> = (1..=7).map(|number| format!("X-B{number}")).collect();
        let mut touched: Vec<(&str, f64, ShareBy)> = towns.iter().map(|town| (town.as_str(), 1.0, ShareBy::Code)).collect();
        touched.push(("X-A1", 1.0, ShareBy::Code));
        touched.extend([("X", 0.6, ShareBy::Code), ("X-B", 0.8, ShareBy::Code), ("X-A", 0.2, ShareBy::Code)]);
        assert_eq!(named(&touched), "Port, South");
    }
}
