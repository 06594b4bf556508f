//! Communities: people who share a language at a place, with an estimate and where it comes from.
//!
//! A row never names a person, and the row for people whose language is not known is never left out.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::domain::{Basis, CommunityId, Estimate, Finding, Grade, Language, Level, PlaceCode};
use crate::place::Gazetteer;
use crate::place::table::{Row, Table, limit_findings};

use super::codes::TABLE;
use super::table::RoutingTable;

/// The most rows of `communities.csv`.
pub const MAX_COMMUNITIES: usize = 50_000;
/// More people than this at one place are a slip of the pen.
const MAX_PEOPLE: u64 = 2_000_000_000;

const COLUMNS: [&str; 10] =
    ["id", "language", "place", "people_low", "people_high", "basis", "grade", "source", "date", "spoken_variety"];

/// One row of `communities.csv`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Community {
    /// Id.
    pub id: CommunityId,
    /// The language; `und` when it is not known.
    pub language: Language,
    /// Where.
    pub place: PlaceCode,
    /// How many.
    pub people: Estimate,
    /// What the figure counts.
    pub basis: Basis,
    /// How well it is founded.
    pub grade: Grade,
    /// Where it comes from, or `illustrative`.
    pub source: String,
    /// The day or year it is of.
    pub date: String,
    /// The variety that is spoken, in words; never used to choose a text.
    pub spoken_variety: Option<String>,
}

impl RoutingTable {
    /// Reads the text of `communities.csv`. Any text is taken; faults are findings.
    pub fn parse_communities(csv_text: &str) -> (Vec<Community>, Vec<Finding>) {
        read_communities("communities.csv", csv_text, None)
    }
}

pub(super) fn read_communities(file: &str, text: &str, gazetteer: Option<&Gazetteer>) -> (Vec<Community>, Vec<Finding>) {
    let (table, mut findings) = Table::parse(file, text, &COLUMNS, TABLE);
    let usable_header = findings.is_empty() || !table.rows().is_empty();
    let mut communities: Vec<Community> = Vec::new();
    let mut ids = BTreeSet::new();
    for row in table.rows() {
        if communities.len() >= MAX_COMMUNITIES {
            let message = format!("more than {MAX_COMMUNITIES} communities; the rest is not read");
            findings.push(table.at(Finding::error("RTE002", message), row, "id"));
            break;
        }
        if let Some(community) = read_row(&table, row, gazetteer, &mut findings) {
            if ids.insert(community.id.clone()) {
                communities.push(community);
            } else {
                let message = format!("community `{}` is there twice", community.id);
                findings.push(table.at(Finding::error("RTE007", message), row, "id"));
            }
        }
    }
    if usable_header && !communities.iter().any(|community| community.language.is_undetermined()) {
        findings.push(
            Finding::error("RTE009", "no row has the language `und`")
                .in_file(file)
                .help("say how many people's language is not known; they are told too, and shown as a gap"),
        );
    }
    if let Some(gazetteer) = gazetteer {
        findings.extend(overlaps(file, &communities, gazetteer));
    }
    (communities, limit_findings(findings, file, "RTE002"))
}

fn read_row(table: &Table, row: &Row, gazetteer: Option<&Gazetteer>, findings: &mut Vec<Finding>) -> Option<Community> {
    let before = findings.len();
    let id = table.cell(row, "id");
    if id.is_empty() {
        findings.push(table.at(Finding::error("RTE007", "the id is missing"), row, "id"));
    }
    let language = read_language(table, row, "language", findings);
    let place = read_place(table, row, "place", gazetteer, findings);
    let mut number = |column: &str| match table.cell(row, column).parse::<u64>() {
        Ok(people) if people <= MAX_PEOPLE => Some(people),
        Ok(_) | Err(_) => {
            let message = format!("`{}` is not a whole number of people", table.cell(row, column));
            findings.push(table.at(Finding::error("RTE008", message), row, column).help("write digits only"));
            None
        }
    };
    let (low, high) = (number("people_low"), number("people_high"));
    if let (Some(low), Some(high)) = (low, high)
        && low > high
    {
        findings.push(table.at(Finding::error("RTE008", "people_low is above people_high"), row, "people_low"));
    }
    let basis = Basis::parse(table.cell(row, "basis"));
    if basis.is_none() {
        let message = format!("`{}` is not speakers, origin, site or group", table.cell(row, "basis"));
        findings.push(table.at(Finding::error("RTE008", message), row, "basis"));
    }
    let grade = Grade::parse(table.cell(row, "grade"));
    if grade.is_none() {
        let message = format!("`{}` is not a grade A to D", table.cell(row, "grade"));
        findings.push(table.at(Finding::error("RTE008", message), row, "grade"));
    }
    if findings.len() > before {
        return None;
    }
    for column in ["source", "date"] {
        if table.cell(row, column).is_empty() {
            let message = format!("the figure of `{id}` has no {column}");
            findings.push(table.at(Finding::warning("RTE015", message), row, column).help("name it, or write `illustrative`"));
        }
    }
    Some(Community {
        id: CommunityId(id.to_owned()),
        language: language?,
        place: place?,
        people: Estimate::new(low?, high?),
        basis: basis?,
        grade: grade?,
        source: table.cell(row, "source").to_owned(),
        date: table.cell(row, "date").to_owned(),
        spoken_variety: Some(table.cell(row, "spoken_variety")).filter(|cell| !cell.is_empty()).map(str::to_owned),
    })
}

/// Rows of one language where one place lies in the other: a note, because the wider row must hold the rest only.
fn overlaps(file: &str, communities: &[Community], gazetteer: &Gazetteer) -> Vec<Finding> {
    let mut keys: std::collections::BTreeMap<(&Language, &PlaceCode), &Community> = std::collections::BTreeMap::new();
    for community in communities {
        keys.entry((&community.language, &community.place)).or_insert(community);
    }
    let mut findings = Vec::new();
    for community in communities {
        let wider = gazetteer.ancestors(&community.place).find_map(|above| keys.get(&(&community.language, &above.code)));
        if let Some(wider) = wider {
            let message = format!("`{}` lies within `{}` and has the same language", community.id, wider.id);
            findings.push(
                Finding::new(Level::Note, "RTE010", message)
                    .in_file(file)
                    .help("the wider row must count only the people that the narrower rows do not"),
            );
        }
    }
    findings
}

pub(super) fn read_language(table: &Table, row: &Row, column: &str, findings: &mut Vec<Finding>) -> Option<Language> {
    match Language::parse(table.cell(row, column)) {
        Ok(language) => Some(language),
        Err(why) => {
            findings.push(table.at(Finding::error("RTE005", why.to_string()), row, column));
            None
        }
    }
}

pub(super) fn read_place(
    table: &Table,
    row: &Row,
    column: &str,
    gazetteer: Option<&Gazetteer>,
    findings: &mut Vec<Finding>,
) -> Option<PlaceCode> {
    match PlaceCode::parse(table.cell(row, column)) {
        Ok(code) if gazetteer.is_none_or(|gazetteer| gazetteer.place(&code).is_some()) => Some(code),
        Ok(code) => {
            findings.push(
                table
                    .at(Finding::error("RTE006", format!("place `{code}` is not in the gazetteer")), row, column)
                    .help("add it to places.csv"),
            );
            None
        }
        Err(why) => {
            findings.push(table.at(Finding::error("RTE006", why), row, column));
            None
        }
    }
}
