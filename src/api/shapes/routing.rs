//! Places, the rows that fire, and coverage.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::plan::Estimate;

/// One place of the gazetteer.
#[derive(Serialize, Deserialize, ToSchema)]
pub(in crate::api) struct Place {
    /// Its code.
    pub code: String,
    /// The name used there.
    pub name: String,
    /// Known names by language.
    pub names: BTreeMap<String, String>,
    /// Administrative level, 0 for a country.
    pub level: u8,
    /// The places that hold it, the outermost first.
    pub within: Vec<String>,
    /// IANA time zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub zone: Option<String>,
}

/// A page of places: exact matches first, then names that begin with the words, then names that hold them.
#[derive(Serialize, Deserialize, ToSchema)]
pub(in crate::api) struct Places {
    /// Places.
    pub places: Vec<Place>,
    /// `cursor` of the next page; not there on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub next: Option<String>,
}

/// What became of one row of the routing table.
#[derive(Serialize, Deserialize, ToSchema)]
struct RouteRow {
    /// The row.
    route: String,
    /// Its line in the file.
    line: u32,
    /// Where it leads.
    endpoint: String,
    /// Its priority.
    priority: i32,
    /// Whether it is the catch-all.
    catch_all: bool,
    /// `fires`, `stopped` or `no`.
    verdict: String,
    /// `stopped`: the row that stops it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    by: Option<String>,
    /// `no`: every condition that fails.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    why: Vec<String>,
}

/// A language that is understood after the own one.
#[derive(Serialize, Deserialize, ToSchema)]
struct LadderStep {
    /// The language.
    to: String,
    /// `spoken` or `written`.
    mode: String,
    /// Where that is known from.
    source: String,
    /// The day or year that it is of.
    date: String,
}

/// Which rows fire for a language at a place, and why each other row does not.
#[derive(Serialize, Deserialize, ToSchema)]
pub(in crate::api) struct Explanation {
    /// The language.
    language: String,
    /// The place.
    place: String,
    /// Whether anything but the catch-all fires.
    #[serde(default)]
    pub own_route: bool,
    /// Rows, the most specific first.
    rows: Vec<RouteRow>,
    /// Endpoints of the rows that fire, in order.
    endpoints: Vec<String>,
    /// Languages that may be used after the own one.
    ladder: Vec<LadderStep>,
}

/// One community.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
pub(in crate::api) struct CoverageRow {
    /// The community.
    pub community: String,
    /// Its language.
    language: String,
    /// Its place.
    place: String,
    /// How many people.
    people: Estimate,
    /// How well that is known: `A` measured here to `D` a proxy.
    grade: String,
    /// Rows that can fire for it in some alert, without the catch-all.
    routes: Vec<String>,
    /// The language of the catalogue that it can be told in; null when there is none.
    told_in: Option<String>,
}

/// Which people have a route in a language that they understand, those without first.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
pub(in crate::api) struct Coverage {
    /// Communities of this page: without a route first, then without a language, then by people.
    pub rows: Vec<CoverageRow>,
    /// All people.
    total: Estimate,
    /// With a route and words in their own language.
    own_language: Estimate,
    /// With a route and only another language.
    fallback: Estimate,
    /// Without a route but the catch-all.
    no_route: Estimate,
    /// With a route and no language that they understand.
    no_language: Estimate,
    /// Whose language is not known.
    unknown_language: Estimate,
    /// `cursor` of the next page; not there on the last one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub next: Option<String>,
}

impl Coverage {
    /// The sums alone.
    pub fn sums(&self) -> Self {
        let sums = [&self.total, &self.own_language, &self.fallback, &self.no_route, &self.no_language, &self.unknown_language];
        let [total, own_language, fallback, no_route, no_language, unknown_language] = sums.map(Clone::clone);
        Self { rows: Vec::new(), total, own_language, fallback, no_route, no_language, unknown_language, next: None }
    }
}
