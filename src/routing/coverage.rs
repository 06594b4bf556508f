//! Coverage: which communities have a route and a language in the catalogue, before any alert.
//!
//! It never counts the catch-all as a route.

use serde::Serialize;

use crate::domain::{CommunityId, Estimate, Grade, Language, PlaceCode, RouteId};
use crate::place::Gazetteer;

use super::table::RoutingTable;

/// One community.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CoverageRow {
    /// The community.
    pub community: CommunityId,
    /// Its language.
    pub language: Language,
    /// Its place.
    pub place: PlaceCode,
    /// How many.
    pub people: Estimate,
    /// How well that is known.
    pub grade: Grade,
    /// Rows that can fire for it in some alert, the catch-all not among them.
    pub routes: Vec<RouteId>,
    /// The language of the catalogue that it can be told in: its own, else the first of its ladder.
    pub told_in: Option<Language>,
}

/// Every community, those without a route first.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Coverage {
    /// Communities: without a route first, then without a language, then by people, the most first.
    pub rows: Vec<CoverageRow>,
    /// All people.
    pub total: Estimate,
    /// People with a route and their own language in the catalogue.
    pub own_language: Estimate,
    /// People with a route and only a language of their ladder.
    pub fallback: Estimate,
    /// People without a route.
    pub no_route: Estimate,
    /// People with a route and no language at all.
    pub no_language: Estimate,
    /// People whose language is not known.
    pub unknown_language: Estimate,
}

impl RoutingTable {
    /// Looks at every community; `languages` are those of the catalogue.
    pub fn coverage(&self, gazetteer: &Gazetteer, languages: &[Language]) -> Coverage {
        let mut rows: Vec<CoverageRow> = self
            .communities
            .iter()
            .map(|community| {
                let serves = |route: &&super::routes::Route| {
                    !route.is_catch_all() && route.serves(&community.language, &community.place, gazetteer)
                };
                let ladder = self.ladders.steps(Some(&community.id), &community.language, &community.place, gazetteer);
                let told_in = std::iter::once(&community.language)
                    .chain(ladder.iter().map(|step| &step.to))
                    .find(|language| languages.contains(language));
                CoverageRow {
                    community: community.id.clone(),
                    language: community.language.clone(),
                    place: community.place.clone(),
                    people: community.people,
                    grade: community.grade,
                    routes: self.routes.iter().filter(serves).map(|route| route.id.clone()).collect(),
                    told_in: told_in.cloned(),
                }
            })
            .collect();
        rows.sort_by_key(|row| {
            (!row.routes.is_empty(), row.told_in.is_some(), std::cmp::Reverse(row.people.high), row.community.clone())
        });
        let sum = |wanted: &dyn Fn(&CoverageRow) -> bool| rows.iter().filter(|row| wanted(row)).map(|row| row.people).sum();
        let known = |row: &CoverageRow| !row.language.is_undetermined();
        let routed = |row: &CoverageRow| known(row) && !row.routes.is_empty();
        let total = sum(&|_| true);
        let own_language = sum(&|row| routed(row) && row.told_in.as_ref() == Some(&row.language));
        let fallback = sum(&|row| routed(row) && row.told_in.as_ref().is_some_and(|language| *language != row.language));
        let no_route = sum(&|row| known(row) && row.routes.is_empty());
        let no_language = sum(&|row| routed(row) && row.told_in.is_none());
        let unknown_language = sum(&|row| !known(row));
        Coverage { rows, total, own_language, fallback, no_route, no_language, unknown_language }
    }
}
