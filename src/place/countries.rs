//! Names of countries in many languages, from CLDR.
//!
//! A name that the gazetteer has is never replaced, and a language that CLDR has no name in gets none: the local name stands.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::domain::Language;

use super::gazetteer::{Gazetteer, Place};

/// CLDR's names of territories, made by `script/territories`: language, ISO 3166-1 code, name.
const TERRITORIES: &str = include_str!("territories.tsv");

/// Country code ▷ language ▷ name.
static NAMES: LazyLock<BTreeMap<&'static str, BTreeMap<Language, &'static str>>> = LazyLock::new(|| {
    let mut names: BTreeMap<&'static str, BTreeMap<Language, &'static str>> = BTreeMap::new();
    let mut tags: BTreeMap<&'static str, Option<Language>> = BTreeMap::new();
    for line in TERRITORIES.lines().filter(|line| !line.starts_with('#')) {
        let mut cells = line.split('\t');
        let (Some(tag), Some(code), Some(name)) = (cells.next(), cells.next(), cells.next()) else { continue };
        if let Some(language) = tags.entry(tag).or_insert_with(|| Language::parse(tag).ok()) {
            names.entry(code).or_default().insert(language.clone(), name);
        }
    }
    names
});

/// The ISO 3166-1 code of a country of the gazetteer: its code of that system, else its own when it is two capitals.
fn country_code(place: &Place) -> Option<&str> {
    if place.level != 0 {
        return None;
    }
    let iso = place.codes.iter().find(|code| code.system.eq_ignore_ascii_case("ISO3166-1")).map(|code| code.value.as_str());
    let own = place.code.as_str();
    iso.or_else(|| (own.chars().count() == 2 && own.chars().all(|c| c.is_ascii_uppercase())).then_some(own))
}

impl Gazetteer {
    /// Adds the names of countries that CLDR has and the gazetteer has not; how many were added.
    pub(super) fn add_country_names(&mut self) -> usize {
        let mut added = 0;
        for place in self.places.values_mut() {
            let Some(known) = country_code(place).and_then(|code| NAMES.get(code.to_ascii_uppercase().as_str())) else {
                continue;
            };
            for (language, name) in known {
                if !place.names.names.contains_key(language) {
                    place.names.names.insert(language.clone(), (*name).to_owned());
                    added += 1;
                }
            }
        }
        added
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::PlaceCode;

    const PLACES: &str = "code,parent,level,name,language,names,codes,zone,population,source\n\
        JP,,0,日本,ja,en=Nippon,ISO3166-1=JP,Asia/Tokyo,1000,illustrative\n\
        JP-04,JP,1,宮城県,ja,en=Miyagi,,,400,illustrative\nLAND,,0,Landia,en,,,UTC,10,illustrative\n";

    #[test]
    fn countries_have_the_names_of_cldr_unless_the_gazetteer_names_them() {
        let (gazetteer, findings) = Gazetteer::from_texts(("places.csv", Some(PLACES)), ("", None), ("", None));
        assert!(findings.is_empty(), "{findings:#?}");
        let names = |code: &str| gazetteer.place(&PlaceCode::parse(code).unwrap()).unwrap().names.clone();
        let shown = |code: &str, tag: &str| {
            let (names, language) = (names(code), Language::parse(tag).unwrap());
            let (name, own) = names.for_reader(&language);
            (name.to_owned(), own)
        };
        assert_eq!(shown("JP", "en"), ("Nippon".to_owned(), true), "the gazetteer's own name stays");
        assert_eq!(shown("JP", "my"), ("ဂျပန်".to_owned(), true));
        assert_eq!(shown("JP", "ja-x-easy"), ("日本".to_owned(), true));
        assert_eq!(shown("JP", "ht"), ("日本".to_owned(), false), "CLDR has only French names for Haitian Creole");
        assert_eq!(shown("JP", "rhg"), ("日本".to_owned(), false));
        assert_eq!(shown("JP-04", "my"), ("宮城県".to_owned(), false), "only countries");
        assert_eq!(shown("LAND", "my"), ("Landia".to_owned(), false));
    }

    #[test]
    fn every_row_has_a_language_a_code_and_a_name() {
        let mut rows = 0;
        for line in TERRITORIES.lines().filter(|line| !line.starts_with('#')) {
            let cells: Vec<&str> = line.split('\t').collect();
            assert!(cells.len() == 3 && cells[1].chars().count() == 2 && !cells[2].is_empty(), "{line}");
            assert_eq!(Language::parse(cells[0]).unwrap().as_str(), cells[0], "{line}");
            rows += 1;
        }
        assert!(rows > 10_000 && NAMES.len() > 200, "{rows} rows, {} countries", NAMES.len());
    }
}
