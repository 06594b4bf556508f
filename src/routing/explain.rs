//! Which rows fire for people of a language at a place, and why each other row does not.
//!
//! The same function decides for `route explain`, for `route test` and for the plan; there is no second way.

use serde::Serialize;

use crate::domain::{EndpointId, Hazard, Language, Phase, PlaceCode, RouteId, Severity};
use crate::place::Gazetteer;

use super::ladders::LadderStep;
use super::routes::Route;
use super::table::RoutingTable;

/// What became of one row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "verdict")]
pub enum Verdict {
    /// It matches and fires.
    Fires,
    /// It matches, but a more specific row stops it.
    Stopped {
        /// That row.
        by: RouteId,
    },
    /// It does not match.
    No {
        /// Every condition that fails, as a sentence each.
        why: Vec<String>,
    },
}

/// One row and what became of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RowReport {
    /// The row.
    pub route: RouteId,
    /// Its line in the file.
    pub line: u32,
    /// Where it leads.
    pub endpoint: EndpointId,
    /// Its priority.
    pub priority: i32,
    /// Whether it is the catch-all.
    pub catch_all: bool,
    /// What became of it.
    #[serde(flatten)]
    pub verdict: Verdict,
}

/// Every row, the most specific first, and the ladder.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Explanation {
    /// The language.
    pub language: Language,
    /// The place.
    pub place: PlaceCode,
    /// Rows, the most specific first.
    pub rows: Vec<RowReport>,
    /// Endpoints of the rows that fire: by priority, then by specificity, then by id; each once.
    pub endpoints: Vec<EndpointId>,
    /// Languages that may be used after the own.
    pub ladder: Vec<LadderStep>,
}

impl Explanation {
    /// Whether anything but the catch-all fires.
    pub fn has_own_route(&self) -> bool {
        self.rows.iter().any(|row| row.verdict == Verdict::Fires && !row.catch_all)
    }
}

/// What an alert is, as far as routes ask.
#[derive(Clone, Copy, Debug)]
pub(super) struct Conditions<'a> {
    pub hazard: &'a Hazard,
    pub severity: Severity,
    pub phase: Phase,
}

impl RoutingTable {
    /// Says for each row why it did or did not fire.
    pub fn explain(
        &self,
        language: &Language,
        place: &PlaceCode,
        hazard: &Hazard,
        severity: Severity,
        phase: Phase,
        gazetteer: &Gazetteer,
    ) -> Explanation {
        let judged = self.judge(language, place, Conditions { hazard, severity, phase }, gazetteer);
        let mut endpoints: Vec<EndpointId> = Vec::new();
        for route in self.firing(language, place, Conditions { hazard, severity, phase }, gazetteer) {
            if !endpoints.contains(&route.endpoint) {
                endpoints.push(route.endpoint.clone());
            }
        }
        let rows = judged
            .into_iter()
            .map(|(route, verdict)| RowReport {
                route: route.id.clone(),
                line: route.line,
                endpoint: route.endpoint.clone(),
                priority: route.priority,
                catch_all: route.is_catch_all(),
                verdict,
            })
            .collect();
        let ladder = self.ladders.steps(None, language, place, gazetteer).to_vec();
        Explanation { language: language.clone(), place: place.clone(), rows, endpoints, ladder }
    }

    /// The rows that fire, by priority, then by specificity, then by id.
    pub(super) fn firing(
        &self,
        language: &Language,
        place: &PlaceCode,
        conditions: Conditions<'_>,
        gazetteer: &Gazetteer,
    ) -> Vec<&Route> {
        let mut routes: Vec<&Route> = self
            .judge(language, place, conditions, gazetteer)
            .into_iter()
            .filter(|(_, verdict)| *verdict == Verdict::Fires)
            .map(|(route, _)| route)
            .collect();
        // The sort is stable, and the rows come by specificity and id.
        routes.sort_by_key(|route| std::cmp::Reverse(route.priority));
        routes
    }

    fn judge(
        &self,
        language: &Language,
        place: &PlaceCode,
        conditions: Conditions<'_>,
        gazetteer: &Gazetteer,
    ) -> Vec<(&Route, Verdict)> {
        let mut rows: Vec<(&Route, _)> = self.routes.iter().map(|route| (route, route.specificity(gazetteer))).collect();
        rows.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.id.cmp(&b.0.id)));
        let mut stopper: Option<(&Route, _)> = None;
        rows.into_iter()
            .map(|(route, specificity)| {
                let why = why_not(route, language, place, conditions, gazetteer);
                let verdict = match (why.is_empty(), stopper) {
                    (false, _) => Verdict::No { why },
                    (true, Some((by, at))) if specificity < at => Verdict::Stopped { by: by.id.clone() },
                    (true, _) => {
                        if route.stop && stopper.is_none() {
                            stopper = Some((route, specificity));
                        }
                        Verdict::Fires
                    }
                };
                (route, verdict)
            })
            .collect()
    }
}

fn why_not(
    route: &Route,
    language: &Language,
    place: &PlaceCode,
    conditions: Conditions<'_>,
    gazetteer: &Gazetteer,
) -> Vec<String> {
    let mut why = Vec::new();
    if let Some(own) = route.language.as_ref().filter(|own| *own != language) {
        why.push(format!("it is for {own}, not {language}"));
    }
    if let Some(own) = route.place.as_ref().filter(|_| !route.covers(place, gazetteer)) {
        if gazetteer.is_within(place, own) {
            why.push(format!("it is for {own} alone, without the places within"));
        } else {
            why.push(format!("{place} is not within {own}"));
        }
    }
    if let Some(own) = route.hazard.as_ref().filter(|own| *own != conditions.hazard) {
        why.push(format!("it is for {own}, not {}", conditions.hazard));
    }
    // The most severe comes first; Unknown passes every threshold, because a person's safety hangs on it.
    if let Some(least) = route.least_severity
        && conditions.severity > least
        && conditions.severity != Severity::Unknown
    {
        why.push(format!("{} is less severe than {least}", conditions.severity));
    }
    if let Some(own) = route.phase.filter(|own| *own != conditions.phase) {
        why.push(format!("it is for the phase {own}, not {}", conditions.phase));
    }
    why
}
