//! The facts of one alert that its texts cite: typed, so that nobody types foreign words or numbers into an alert.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::language::Language;

/// The names of one place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlaceNames {
    /// The name used there, in the local script.
    pub local: String,
    /// Known names by language; never invented.
    pub names: BTreeMap<Language, String>,
}

impl PlaceNames {
    /// The name for a reader, and whether it is in the reader's own language (otherwise it is the local name).
    pub fn for_reader(&self, language: &Language) -> (&str, bool) {
        let own = self.names.get(language).or_else(|| self.names.get(&language.without_private_use()));
        match own {
            Some(name) => (name, true),
            None => (&self.local, false),
        }
    }

    /// How the local name is read, where the gazetteer has it: the name in the same language in kana or Latin letters, as
    /// `ja-Hira` beside `ja`.
    pub fn reading(&self) -> Option<&str> {
        let spelled = |tag: &Language| {
            let (language, script) = tag.as_str().split_once('-')?;
            let plain = Language::parse(language).ok()?;
            (matches!(script, "Hira" | "Kana" | "Latn") && self.names.contains_key(&plain)).then_some(())
        };
        self.names.iter().find(|(tag, _)| spelled(tag).is_some()).map(|(_, name)| name.as_str())
    }
}

/// A verified number or office that a message may cite.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// Id in the contact directory.
    pub id: String,
    /// The number as it is dialled there, digits and spaces.
    pub number: String,
    /// Languages answered.
    pub languages: Vec<Language>,
    /// Hours, as `24/7` or `Mo-Fr 09:00-17:00` (OpenStreetMap `opening_hours`).
    pub hours: String,
    /// The day it was last called and found right.
    pub checked_on: jiff::civil::Date,
    /// The day after which it must not be cited.
    pub expires_on: jiff::civil::Date,
    /// Who verified it, or `illustrative`.
    pub source: String,
}

/// One typed value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// A place; its name in the reader's language, else the local name.
    Place(PlaceNames),
    /// A point in time, shown in the place's time zone with its date.
    DateTime(Timestamp),
    /// A length of time in minutes.
    DurationMinutes(u32),
    /// A distance in kilometres.
    DistanceKm(f64),
    /// A whole number.
    Count(u64),
    /// An entry of the contact directory.
    Contact(Contact),
    /// The proper name of a facility, verbatim.
    Facility(String),
    /// A link to an allow-listed host.
    Link(String),
    /// One of a closed list, translated in Fluent.
    Choice(String),
}

/// The facts of one alert by parameter name.
pub type Facts = BTreeMap<String, Fact>;
