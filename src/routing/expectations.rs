//! Expectations of routes, from `route-tests.csv`: what should fire for whom.
//!
//! It judges with the same function as the plan and never edits the file.

use std::path::Path;

use serde::Serialize;

use crate::domain::{EndpointId, Finding, Hazard, Language, Phase, PlaceCode, Severity};
use crate::place::Gazetteer;
use crate::place::table::{MAX_CSV_BYTES, Table, limit_findings, read_text};

use super::codes::TABLE;
use super::communities::{read_language, read_place};
use super::table::RoutingTable;

/// One row of `route-tests.csv`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Expectation {
    /// Line in the file.
    pub line: u32,
    /// The language.
    pub language: Language,
    /// The place.
    pub place: PlaceCode,
    /// The hazard.
    pub hazard: Hazard,
    /// The severity.
    pub severity: Severity,
    /// The phase.
    pub phase: Phase,
    /// The endpoints in order; empty: nothing but the catch-all.
    pub expect: Vec<EndpointId>,
}

/// What came of one expectation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ExpectationResult {
    /// The row.
    pub expectation: Expectation,
    /// The endpoints in order that the table gives; empty when nothing but the catch-all fires.
    pub got: Vec<EndpointId>,
    /// Whether they are the same.
    pub passed: bool,
}

impl RoutingTable {
    /// Runs `route-tests.csv` of a folder.
    pub fn test(&self, dir: &Path, gazetteer: &Gazetteer) -> (Vec<ExpectationResult>, Vec<Finding>) {
        let path = dir.join("route-tests.csv");
        match read_text(&path, MAX_CSV_BYTES, TABLE) {
            Ok(text) => self.test_text(&path.display().to_string(), &text, gazetteer),
            Err(finding) => (Vec::new(), vec![*finding]),
        }
    }

    /// Runs the text of a `route-tests.csv`.
    pub fn test_text(&self, file: &str, text: &str, gazetteer: &Gazetteer) -> (Vec<ExpectationResult>, Vec<Finding>) {
        let columns = ["language", "place", "hazard", "severity", "phase", "expect"];
        let (table, mut findings) = Table::parse(file, text, &columns, TABLE);
        let mut results = Vec::new();
        for row in table.rows() {
            let language = read_language(&table, row, "language", &mut findings);
            let place = read_place(&table, row, "place", Some(gazetteer), &mut findings);
            let mut fault = |column: &str, what: &str| {
                let message = format!("`{}` is not a {what}", table.cell(row, column));
                findings.push(table.at(Finding::error("RTE008", message), row, column));
            };
            let severity = Severity::parse(table.cell(row, "severity")).ok();
            if severity.is_none() {
                fault("severity", "CAP severity");
            }
            let phase = Phase::parse(table.cell(row, "phase"));
            if phase.is_none() {
                fault("phase", "phase");
            }
            let (Some(language), Some(place), Some(severity), Some(phase)) = (language, place, severity, phase) else { continue };
            let hazard = Hazard(table.cell(row, "hazard").to_owned());
            let explanation = self.explain(&language, &place, &hazard, severity, phase, gazetteer);
            let got = if explanation.has_own_route() { explanation.endpoints } else { Vec::new() };
            let expect: Vec<EndpointId> =
                table.list(row, "expect").into_iter().filter(|end| *end != "-").map(|end| EndpointId(end.to_owned())).collect();
            let passed = got == expect;
            let expectation = Expectation { line: row.line, language, place, hazard, severity, phase, expect };
            results.push(ExpectationResult { expectation, got, passed });
        }
        (results, limit_findings(findings, file, "RTE002"))
    }
}
