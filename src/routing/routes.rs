//! Routes: one row leads people of a language at a place, under conditions, to an endpoint.
//!
//! It never takes an unreadable condition for "any".

use std::collections::BTreeSet;

use serde::Serialize;

use crate::domain::{EndpointId, Finding, Hazard, Language, Phase, PlaceCode, RouteId, Severity};
use crate::place::Gazetteer;
use crate::place::table::{Row, Table, limit_findings};

use super::codes::TABLE;
use super::communities::{read_language, read_place};

const COLUMNS: [&str; 13] = [
    "id",
    "language",
    "place",
    "subtree",
    "hazard",
    "least_severity",
    "phase",
    "endpoint",
    "failover",
    "reach_low_pct",
    "reach_high_pct",
    "priority",
    "stop",
];

/// One row of `routes.csv`; none in a condition means any.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Route {
    /// Id.
    pub id: RouteId,
    /// The language.
    pub language: Option<Language>,
    /// The place.
    pub place: Option<PlaceCode>,
    /// Whether the places within count too.
    pub subtree: bool,
    /// The hazard.
    pub hazard: Option<Hazard>,
    /// The least severity.
    pub least_severity: Option<Severity>,
    /// The phase.
    pub phase: Option<Phase>,
    /// Where it leads: a channel, or one end of it.
    pub endpoint: EndpointId,
    /// Where to turn when that fails, in order.
    pub failover: Vec<EndpointId>,
    /// Percent of the people reached, at least.
    pub reach_low_pct: f64,
    /// Percent of the people reached, at most.
    pub reach_high_pct: f64,
    /// Higher comes first.
    pub priority: i32,
    /// Whether less specific rows are kept from firing.
    pub stop: bool,
    /// Line in the file.
    pub line: u32,
}

/// How specific a row is; greater is more specific. Compared in this order: language, place (the exact place, then the
/// deeper subtree), hazard, phase, severity.
pub(super) type Specificity = (bool, u32, bool, bool, bool);

impl Route {
    /// Whether it serves every language, place, hazard, severity and phase.
    pub fn is_catch_all(&self) -> bool {
        self.language.is_none()
            && self.place.is_none()
            && self.hazard.is_none()
            && self.least_severity.is_none()
            && self.phase.is_none()
    }

    pub(super) fn specificity(&self, gazetteer: &Gazetteer) -> Specificity {
        let place = self.place.as_ref().map_or(0, |place| 1 + 2 * gazetteer.depth(place) + u32::from(!self.subtree));
        (self.language.is_some(), place, self.hazard.is_some(), self.phase.is_some(), self.least_severity.is_some())
    }

    /// Whether it is for people of this language at this place, whatever the alert.
    pub fn serves(&self, language: &Language, place: &PlaceCode, gazetteer: &Gazetteer) -> bool {
        self.language.as_ref().is_none_or(|own| own == language) && self.covers(place, gazetteer)
    }

    pub(super) fn covers(&self, place: &PlaceCode, gazetteer: &Gazetteer) -> bool {
        self.place.as_ref().is_none_or(|own| own == place || (self.subtree && gazetteer.is_within(place, own)))
    }
}

pub(super) fn read_routes(file: &str, text: &str, hazards: &[Hazard], gazetteer: &Gazetteer) -> (Vec<Route>, Vec<Finding>) {
    let (table, mut findings) = Table::parse(file, text, &COLUMNS, TABLE);
    let mut routes = Vec::new();
    let mut ids = BTreeSet::new();
    for row in table.rows() {
        if let Some(route) = read_row(&table, row, hazards, gazetteer, &mut findings) {
            if !ids.insert(route.id.clone()) {
                findings.push(table.at(Finding::error("RTE007", format!("route `{}` is there twice", route.id.0)), row, "id"));
                continue;
            }
            if route.is_catch_all() && route.stop {
                let message = "a catch-all has nothing less specific to stop";
                findings.push(table.at(Finding::warning("RTE014", message), row, "stop"));
            }
            routes.push(route);
        }
    }
    if !routes.iter().any(Route::is_catch_all) {
        findings.push(
            Finding::error("RTE012", "there is no catch-all row")
                .in_file(file)
                .help("add a row with * in language, place, hazard, least_severity and phase"),
        );
    }
    (routes, limit_findings(findings, file, "RTE002"))
}

fn read_row(table: &Table, row: &Row, hazards: &[Hazard], gazetteer: &Gazetteer, findings: &mut Vec<Finding>) -> Option<Route> {
    let before = findings.len();
    let any = |column: &str| table.cell(row, column) == "*";
    let language = if any("language") { None } else { read_language(table, row, "language", findings) };
    let place = if any("place") { None } else { read_place(table, row, "place", Some(gazetteer), findings) };
    let mut fault = |code: &str, column: &str, message: String| {
        findings.push(table.at(Finding::error(code, message), row, column));
    };
    let cell = |column: &str| table.cell(row, column);
    if cell("id").is_empty() {
        fault("RTE007", "id", "the id is missing".to_owned());
    }
    let hazard = (!any("hazard")).then(|| Hazard(cell("hazard").to_owned()));
    if let Some(hazard) = &hazard
        && !hazards.contains(hazard)
    {
        fault("RTE013", "hazard", format!("`{hazard}` is not a hazard of the catalogue"));
    }
    let severity = if any("least_severity") { None } else { Severity::parse(cell("least_severity")).ok() };
    if severity.is_none() && !any("least_severity") {
        fault("RTE008", "least_severity", format!("`{}` is not a CAP severity or *", cell("least_severity")));
    }
    let phase = if any("phase") { None } else { Phase::parse(cell("phase")) };
    if phase.is_none() && !any("phase") {
        fault("RTE008", "phase", format!("`{}` is not a phase or *", cell("phase")));
    }
    let mut yes_no = |column: &str| match cell(column) {
        "yes" => true,
        "no" => false,
        other => {
            fault("RTE008", column, format!("`{other}` is not yes or no"));
            false
        }
    };
    let (subtree, stop) = (yes_no("subtree"), yes_no("stop"));
    let mut endpoint = |column: &str, text: &str| {
        let fits = !text.is_empty() && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_/.".contains(c));
        if !fits {
            fault("RTE008", column, format!("`{text}` is not an endpoint: channel or channel/end, a-z 0-9 - _ ."));
        }
        EndpointId(text.to_owned())
    };
    let primary = endpoint("endpoint", cell("endpoint"));
    let failover: Vec<EndpointId> = table.list(row, "failover").into_iter().map(|text| endpoint("failover", text)).collect();
    let mut percent = |column: &str| match cell(column).parse::<f64>() {
        Ok(value) if (0.0..=100.0).contains(&value) => value,
        Ok(_) | Err(_) => {
            fault("RTE008", column, format!("`{}` is not a percentage from 0 to 100", cell(column)));
            0.0
        }
    };
    let (reach_low_pct, reach_high_pct) = (percent("reach_low_pct"), percent("reach_high_pct"));
    if reach_low_pct > reach_high_pct {
        fault("RTE008", "reach_low_pct", "reach_low_pct is above reach_high_pct".to_owned());
    }
    let priority = cell("priority").parse::<i32>().unwrap_or_else(|_| {
        fault("RTE008", "priority", format!("`{}` is not a whole number", cell("priority")));
        0
    });
    (findings.len() == before).then(|| Route {
        id: RouteId(cell("id").to_owned()),
        language,
        place,
        subtree,
        hazard,
        least_severity: severity,
        phase,
        endpoint: primary,
        failover,
        reach_low_pct,
        reach_high_pct,
        priority,
        stop,
        line: row.line,
    })
}
