//! The gazetteer: the tree of places, and lookups in it.
//!
//! It never invents a name, a code or a parent.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{Geocode, PlaceCode, PlaceNames};

use super::geometry::Region;
use super::systems::CodeSystems;

/// One coded node of the tree of places.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// Its code.
    pub code: PlaceCode,
    /// The place that it is part of.
    pub parent: Option<PlaceCode>,
    /// Administrative level, 0 for a country.
    pub level: u8,
    /// Local name, and names by language.
    pub names: PlaceNames,
    /// Its codes in other systems; system names are canonical.
    pub codes: Vec<Geocode>,
    /// IANA time zone, its own or that of the nearest place above it that has one.
    pub zone: Option<String>,
    /// Inhabitants, where known.
    pub population: Option<u64>,
    /// Where the row comes from.
    pub source: String,
}

/// Every place, its outlines and codes.
#[derive(Clone, Debug, Default)]
pub struct Gazetteer {
    pub(super) places: BTreeMap<PlaceCode, Place>,
    pub(super) children: BTreeMap<PlaceCode, Vec<PlaceCode>>,
    pub(super) outlines: BTreeMap<PlaceCode, Region>,
    pub(super) systems: CodeSystems,
    /// (canonical system, upper-case code) ▷ place.
    pub(super) by_code: BTreeMap<(String, String), PlaceCode>,
    pub(super) known_systems: BTreeSet<String>,
}

impl Gazetteer {
    /// The place of a code.
    pub fn place(&self, code: &PlaceCode) -> Option<&Place> {
        self.places.get(code)
    }

    /// Every place, by code.
    pub fn places(&self) -> impl Iterator<Item = &Place> {
        self.places.values()
    }

    /// The code systems and their aliases.
    pub fn systems(&self) -> &CodeSystems {
        &self.systems
    }

    /// The outline of a place, where there is one.
    pub fn outline(&self, code: &PlaceCode) -> Option<&Region> {
        self.outlines.get(code)
    }

    /// Whether a place is the same as, or part of, another; unknown codes are within themselves only.
    pub fn is_within(&self, code: &PlaceCode, ancestor: &PlaceCode) -> bool {
        code == ancestor || self.ancestors(code).any(|above| &above.code == ancestor)
    }

    /// The places above a place, the nearest first.
    pub fn ancestors(&self, code: &PlaceCode) -> impl Iterator<Item = &Place> {
        std::iter::successors(self.parent_of(code), |place| self.parent_of(&place.code))
    }

    /// The places within a place, itself not among them, by code.
    pub fn descendants(&self, code: &PlaceCode) -> Vec<&Place> {
        let mut found = BTreeMap::new();
        let mut todo: Vec<&PlaceCode> = self.children_of(code).iter().collect();
        while let Some(next) = todo.pop() {
            if let Some(place) = self.places.get(next)
                && found.insert(next.clone(), place).is_none()
            {
                todo.extend(self.children_of(next));
            }
        }
        found.into_values().collect()
    }

    /// The time zone of a place, its own or inherited.
    pub fn zone_of(&self, code: &PlaceCode) -> Option<&str> {
        self.place(code).and_then(|place| place.zone.as_deref())
    }

    /// How many places stand above a place.
    pub fn depth(&self, code: &PlaceCode) -> u32 {
        u32::try_from(self.ancestors(code).count()).unwrap_or(u32::MAX)
    }

    pub(super) fn children_of(&self, code: &PlaceCode) -> &[PlaceCode] {
        self.children.get(code).map_or(&[], Vec::as_slice)
    }

    fn parent_of(&self, code: &PlaceCode) -> Option<&Place> {
        self.places.get(code).and_then(|place| place.parent.as_ref()).and_then(|parent| self.places.get(parent))
    }

    /// The places that a geocode of an alert names, or why it names none.
    pub(super) fn find_code(&self, code: &Geocode) -> Result<Vec<PlaceCode>, CodeFault> {
        let system = self.systems.canonical(&code.system).ok_or(CodeFault::UnknownSystem)?;
        let one = |value: &str| -> Option<PlaceCode> {
            if system == "PLACE" {
                return PlaceCode::parse(value).ok().filter(|code| self.places.contains_key(code));
            }
            let value = value.trim().to_uppercase();
            self.systems.lookups(system).into_iter().find_map(|system| {
                let find = |value: &str| self.by_code.get(&(system.to_owned(), value.to_owned())).cloned();
                // The first digit of a SAME code is the part of a county; 0 is all of it.
                let whole = |value: &str| {
                    let part = matches!(system, "SAME" | "FIPS6") && value.chars().count() == 6;
                    part.then(|| format!("0{}", value.chars().skip(1).collect::<String>())).and_then(|code| find(&code))
                };
                find(&value).or_else(|| whole(&value))
            })
        };
        if let Some(place) = one(&code.value) {
            return Ok(vec![place]);
        }
        let parts: Vec<&str> = code.value.split([' ', ',', ';', '\t', '\n']).filter(|part| !part.is_empty()).collect();
        let found: Vec<PlaceCode> = parts.iter().filter_map(|part| one(part)).collect();
        if parts.len() > 1 && found.len() == parts.len() {
            return Ok(found);
        }
        if self.known_systems.contains(system) || system == "PLACE" {
            Err(CodeFault::UnknownCode(found))
        } else {
            Err(CodeFault::UnknownSystem)
        }
    }
}

/// Why a geocode names no place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum CodeFault {
    /// No such system, or no place carries a code of it.
    UnknownSystem,
    /// The system is known, the code (or one of a list) is not; those of the list that are.
    UnknownCode(Vec<PlaceCode>),
}
