//! `route explain`, `route test`, `route show` and `coverage`: what the routing table says, as tables or JSON.
//!
//! It never sends anything and never changes a file.

use std::io::{self, Write};
use std::path::Path;

use comfy_table::{ContentArrangement, Table, presets};
use serde::Serialize;
use serde_json::json;

use crate::domain::{Finding, Hazard, Language, Phase, PlaceCode, Severity, has_errors, render_findings};
use crate::place::Gazetteer;
use crate::routing::{RoutingTable, Verdict};

/// Exit code: all went well.
pub const OK: u8 = 0;
/// Exit code: something failed.
pub const FAILED: u8 = 1;
/// Exit code: the arguments are wrong.
pub const USAGE: u8 = 2;
/// Exit code: nothing matched.
pub const NOTHING: u8 = 3;

/// How output looks.
#[derive(Clone, Copy, Debug, Default)]
pub struct Look {
    /// One JSON object instead of a table.
    pub json: bool,
    /// Tables without lines, for scripts and screen readers.
    pub plain: bool,
}

/// What `route explain` is asked; words as the user typed them.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// BCP 47 tag.
    pub language: &'a str,
    /// Place code.
    pub place: &'a str,
    /// Hazard.
    pub hazard: &'a str,
    /// CAP severity.
    pub severity: &'a str,
    /// Phase.
    pub phase: &'a str,
}

impl Question<'_> {
    /// What is wrong with the words, all at once: not a language, not a place of `dir`, and so on.
    pub fn faults(&self, dir: &Path, hazards: &[Hazard]) -> Vec<String> {
        let place = PlaceCode::parse(self.place).and_then(|code| match Gazetteer::load(dir).0.place(&code) {
            Some(_) => Ok(()),
            None => Err(format!("place `{code}` is not in the gazetteer")),
        });
        let hazard = match hazards.is_empty() || hazards.iter().any(|hazard| hazard.0 == self.hazard) {
            true => None,
            false => Some(format!("`{}` is not a hazard of the catalogue", self.hazard)),
        };
        let faults = [
            Language::parse(self.language).err().map(|error| error.to_string()),
            place.err(),
            hazard,
            Severity::parse(self.severity).err().map(|error| error.to_string()),
            Phase::parse(self.phase).is_none().then(|| format!("`{}` is not a phase", self.phase)),
        ];
        faults.into_iter().flatten().collect()
    }
}

/// Says for each row why it did or did not fire.
///
/// # Errors
/// When the output cannot be written.
pub fn explain(out: &mut dyn Write, dir: &Path, hazards: &[Hazard], question: &Question<'_>, look: Look) -> io::Result<u8> {
    let (gazetteer, table, findings) = load(dir, hazards);
    let parsed = (
        Language::parse(question.language).map_err(|error| error.to_string()),
        PlaceCode::parse(question.place),
        Severity::parse(question.severity).map_err(|error| error.to_string()),
        Phase::parse(question.phase).ok_or_else(|| format!("`{}` is not a phase", question.phase)),
    );
    let (language, place, severity, phase) = match parsed {
        (Ok(language), Ok(place), Ok(severity), Ok(phase)) => (language, place, severity, phase),
        (language, place, severity, phase) => {
            let faults = [language.err(), place.err(), severity.err(), phase.err()];
            for fault in faults.into_iter().flatten() {
                writeln!(out, "error: {fault}")?;
            }
            return Ok(USAGE);
        }
    };
    if gazetteer.place(&place).is_none() {
        writeln!(out, "error: place `{place}` is not in the gazetteer")?;
        return Ok(USAGE);
    }
    let hazard = Hazard(question.hazard.to_owned());
    let answer = table.explain(&language, &place, &hazard, severity, phase, &gazetteer);
    if look.json {
        write_json(out, "mothertongue.route-explain/1", &answer, &findings)?;
    } else {
        show_errors(out, &findings)?;
        let mut grid = grid(look, &["row", "line", "endpoint", "priority", "fires", "why"]);
        for row in &answer.rows {
            let (fires, why) = match &row.verdict {
                Verdict::Fires => ("yes", if row.catch_all { "the catch-all".to_owned() } else { String::new() }),
                Verdict::Stopped { by } => ("no", format!("stopped by {}", by.0)),
                Verdict::No { why } => ("no", why.join("; ")),
            };
            let (line, priority) = (row.line.to_string(), row.priority.to_string());
            grid.add_row([row.route.0.as_str(), &line, &row.endpoint.0, &priority, fires, &why]);
        }
        writeln!(out, "{grid}")?;
        let ends: Vec<&str> = answer.endpoints.iter().map(|end| end.0.as_str()).collect();
        writeln!(out, "endpoints, in order: {}", if ends.is_empty() { "none".to_owned() } else { ends.join(", ") })?;
        let steps: Vec<String> = answer.ladder.iter().map(|step| format!("{} ({})", step.to, step.mode.as_str())).collect();
        writeln!(out, "after {language}: {}", if steps.is_empty() { "no other language".to_owned() } else { steps.join(" ▷ ") })?;
    }
    Ok(verdict(&findings, answer.has_own_route()))
}

/// Runs `route-tests.csv` of the folder.
///
/// # Errors
/// When the output cannot be written.
pub fn test(out: &mut dyn Write, dir: &Path, hazards: &[Hazard], look: Look) -> io::Result<u8> {
    let (gazetteer, table, mut findings) = load(dir, hazards);
    let (results, more) = table.test(dir, &gazetteer);
    findings.extend(more);
    let failed = results.iter().filter(|result| !result.passed).count();
    if look.json {
        write_json(out, "mothertongue.route-test/1", &json!({ "failed": failed, "results": results }), &findings)?;
    } else {
        show_errors(out, &findings)?;
        for result in results.iter().filter(|result| !result.passed) {
            let ends = |ends: &[crate::domain::EndpointId]| {
                if ends.is_empty() { "-".to_owned() } else { ends.iter().map(|end| end.0.clone()).collect::<Vec<_>>().join(";") }
            };
            let wanted = &result.expectation;
            writeln!(
                out,
                "line {}: {} at {}, {}, {}, {}: expected {}, got {}",
                wanted.line,
                wanted.language,
                wanted.place,
                wanted.hazard,
                wanted.severity,
                wanted.phase,
                ends(&wanted.expect),
                ends(&result.got)
            )?;
        }
        writeln!(out, "{} expectations, {failed} failed", results.len())?;
    }
    if failed > 0 || has_errors(&findings) {
        return Ok(FAILED);
    }
    Ok(if results.is_empty() { NOTHING } else { OK })
}

/// Shows every row of `routes.csv`, or only those that can serve a language and a place.
///
/// # Errors
/// When the output cannot be written.
pub fn show(
    out: &mut dyn Write,
    dir: &Path,
    hazards: &[Hazard],
    language: Option<&Language>,
    place: Option<&PlaceCode>,
    look: Look,
) -> io::Result<u8> {
    let (gazetteer, table, findings) = load(dir, hazards);
    let rows: Vec<_> = table
        .routes
        .iter()
        .filter(|route| language.is_none_or(|wanted| route.language.as_ref().is_none_or(|own| own == wanted)))
        .filter(|route| {
            place.is_none_or(|wanted| {
                route.place.as_ref().is_none_or(|own| own == wanted || (route.subtree && gazetteer.is_within(wanted, own)))
            })
        })
        .collect();
    if look.json {
        write_json(out, "mothertongue.routes/1", &json!({ "routes": rows }), &findings)?;
    } else {
        show_errors(out, &findings)?;
        let headers =
            ["row", "language", "place", "hazard", "severity", "phase", "endpoint", "failover", "reach %", "priority", "stop"];
        let mut grid = grid(look, &headers);
        let any = |text: Option<String>| text.unwrap_or_else(|| "*".to_owned());
        for route in &rows {
            let place = route.place.as_ref().map(|place| format!("{place}{}", if route.subtree { " and within" } else { "" }));
            grid.add_row([
                route.id.0.clone(),
                any(route.language.as_ref().map(ToString::to_string)),
                any(place),
                any(route.hazard.as_ref().map(ToString::to_string)),
                any(route.least_severity.map(|least| format!("{least} or worse"))),
                any(route.phase.map(|phase| phase.to_string())),
                route.endpoint.0.clone(),
                route.failover.iter().map(|end| end.0.as_str()).collect::<Vec<_>>().join(", "),
                format!("{}–{}", route.reach_low_pct, route.reach_high_pct),
                route.priority.to_string(),
                if route.stop { "yes" } else { "no" }.to_owned(),
            ]);
        }
        writeln!(out, "{grid}")?;
    }
    Ok(verdict(&findings, !rows.is_empty()))
}

/// Shows which communities have a route and a language, those without first.
///
/// # Errors
/// When the output cannot be written.
pub fn coverage(out: &mut dyn Write, dir: &Path, hazards: &[Hazard], languages: &[Language], look: Look) -> io::Result<u8> {
    let (gazetteer, table, findings) = load(dir, hazards);
    let coverage = table.coverage(&gazetteer, languages);
    if look.json {
        write_json(out, "mothertongue.coverage/1", &coverage, &findings)?;
    } else {
        show_errors(out, &findings)?;
        let mut grid = grid(look, &["community", "language", "place", "people", "grade", "told in", "routes"]);
        for row in &coverage.rows {
            let place = gazetteer.place(&row.place).map_or("", |place| place.names.local.as_str());
            grid.add_row([
                row.community.to_string(),
                row.language.to_string(),
                format!("{} {place}", row.place),
                row.people.to_string(),
                format!("{:?}", row.grade),
                row.told_in.as_ref().map_or_else(|| "none".to_owned(), ToString::to_string),
                if row.routes.is_empty() { "none".to_owned() } else { row.routes.len().to_string() },
            ]);
        }
        writeln!(out, "{grid}")?;
        for (what, people) in [
            ("all people", coverage.total),
            ("a route, and words in their own language", coverage.own_language),
            ("a route, but only another language", coverage.fallback),
            ("a route, but no language they understand", coverage.no_language),
            ("no route but the catch-all", coverage.no_route),
            ("language not known", coverage.unknown_language),
        ] {
            writeln!(out, "{what}: {people}")?;
        }
    }
    Ok(verdict(&findings, !coverage.rows.is_empty()))
}

fn load(dir: &Path, hazards: &[Hazard]) -> (Gazetteer, RoutingTable, Vec<Finding>) {
    let (gazetteer, mut findings) = Gazetteer::load(dir);
    let (table, more) = RoutingTable::load(dir, &gazetteer, hazards);
    findings.extend(more);
    (gazetteer, table, findings)
}

fn verdict(findings: &[Finding], matched: bool) -> u8 {
    match (has_errors(findings), matched) {
        (true, _) => FAILED,
        (false, false) => NOTHING,
        (false, true) => OK,
    }
}

fn grid(look: Look, headers: &[&str]) -> Table {
    let mut table = Table::new();
    table.load_preset(if look.plain { presets::NOTHING } else { presets::UTF8_FULL_CONDENSED });
    table.set_content_arrangement(ContentArrangement::Disabled);
    table.set_header(headers);
    table
}

fn show_errors(out: &mut dyn Write, findings: &[Finding]) -> io::Result<()> {
    let errors: Vec<Finding> = findings.iter().filter(|finding| has_errors(std::slice::from_ref(finding))).cloned().collect();
    if errors.is_empty() { Ok(()) } else { writeln!(out, "{}\n", render_findings(&errors)) }
}

fn write_json<T: Serialize>(out: &mut dyn Write, schema: &str, body: &T, findings: &[Finding]) -> io::Result<()> {
    let mut object = serde_json::Map::new();
    object.insert("schema".to_owned(), json!(schema));
    if let serde_json::Value::Object(body) = serde_json::to_value(body)? {
        object.extend(body);
    }
    object.insert("findings".to_owned(), serde_json::to_value(findings)?);
    serde_json::to_writer_pretty(&mut *out, &object)?;
    writeln!(out)
}
