//! Ladders: the languages that people understand after their own, in order, from data with a source.
//!
//! It never derives one language from another; no row means no other language.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::domain::{CommunityId, Finding, Form, Language, PlaceCode};
use crate::place::Gazetteer;
use crate::place::table::{Table, limit_findings};

use super::codes::TABLE;
use super::communities::{Community, read_language, read_place};

const COLUMNS: [&str; 8] = ["community", "language", "place", "step", "to", "mode", "source", "date"];

/// How a language of a ladder is understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum LadderMode {
    /// When it is heard: radio only.
    Spoken,
    /// When it is read: text only.
    Written,
    /// Both ways.
    Both,
}

impl LadderMode {
    /// The word in the file.
    pub fn as_str(self) -> &'static str {
        match self {
            LadderMode::Spoken => "spoken",
            LadderMode::Written => "written",
            LadderMode::Both => "both",
        }
    }

    /// Reads the word.
    pub fn parse(word: &str) -> Option<Self> {
        [LadderMode::Spoken, LadderMode::Written, LadderMode::Both].into_iter().find(|mode| mode.as_str() == word)
    }

    /// Whether a text of this form is understood.
    pub fn serves(self, form: Form) -> bool {
        match form {
            Form::RadioScript => self != LadderMode::Written,
            Form::Sms | Form::SocialPost | Form::Email | Form::CapInfo => self != LadderMode::Spoken,
        }
    }
}

/// One step of a ladder.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LadderStep {
    /// The language.
    pub to: Language,
    /// How it is understood.
    pub mode: LadderMode,
    /// Where this is known from.
    pub source: String,
    /// The day or year it is of.
    pub date: String,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Community(CommunityId),
    Place(Language, PlaceCode),
    Language(Language),
}

/// Every ladder.
#[derive(Clone, Debug, Default)]
pub struct Ladders {
    steps: BTreeMap<Key, Vec<LadderStep>>,
}

impl Ladders {
    /// The steps for a community or, without one, for people of a language at a place: the most specific ladder wins
    /// (community, then language and the nearest place, then language). Empty: nothing but the own language.
    pub fn steps(
        &self,
        community: Option<&CommunityId>,
        language: &Language,
        place: &PlaceCode,
        gazetteer: &Gazetteer,
    ) -> &[LadderStep] {
        let at = |place: &PlaceCode| self.steps.get(&Key::Place(language.clone(), place.clone()));
        community
            .and_then(|id| self.steps.get(&Key::Community(id.clone())))
            .or_else(|| at(place))
            .or_else(|| gazetteer.ancestors(place).find_map(|above| at(&above.code)))
            .or_else(|| self.steps.get(&Key::Language(language.clone())))
            .map_or(&[], Vec::as_slice)
    }
}

pub(super) fn read_ladders(file: &str, text: &str, communities: &[Community], gazetteer: &Gazetteer) -> (Ladders, Vec<Finding>) {
    let (table, mut findings) = Table::parse(file, text, &COLUMNS, TABLE);
    let mut rungs: BTreeMap<Key, BTreeMap<u32, Option<LadderStep>>> = BTreeMap::new();
    for row in table.rows() {
        let before = findings.len();
        let key = match (table.cell(row, "community"), table.cell(row, "place")) {
            ("", "") => read_language(&table, row, "language", &mut findings).map(Key::Language),
            ("", _) => {
                let language = read_language(&table, row, "language", &mut findings);
                let place = read_place(&table, row, "place", Some(gazetteer), &mut findings);
                language.zip(place).map(|(language, place)| Key::Place(language, place))
            }
            (id, _) => {
                if !communities.iter().any(|community| community.id.0 == id) {
                    let message = format!("community `{id}` is not in communities.csv");
                    findings.push(table.at(Finding::error("RTE011", message), row, "community"));
                }
                Some(Key::Community(CommunityId(id.to_owned())))
            }
        };
        let number = table.cell(row, "step").parse::<u32>().ok().filter(|step| (1..=20).contains(step));
        if number.is_none() {
            findings.push(table.at(Finding::error("RTE011", "the step is not a number from 1 to 20"), row, "step"));
        }
        let step = if table.cell(row, "to") == "-" {
            if number.is_some_and(|number| number != 1) {
                findings.push(table.at(Finding::error("RTE011", "`-` means that there is none: only at step 1"), row, "to"));
            }
            None
        } else {
            let to = read_language(&table, row, "to", &mut findings);
            let mode = LadderMode::parse(table.cell(row, "mode"));
            if mode.is_none() {
                let message = format!("`{}` is not spoken, written or both", table.cell(row, "mode"));
                findings.push(table.at(Finding::error("RTE008", message), row, "mode"));
            }
            for column in ["source", "date"] {
                if table.cell(row, column).is_empty() {
                    findings.push(table.at(Finding::warning("RTE015", format!("the step has no {column}")), row, column));
                }
            }
            to.zip(mode).map(|(to, mode)| LadderStep {
                to,
                mode,
                source: table.cell(row, "source").to_owned(),
                date: table.cell(row, "date").to_owned(),
            })
        };
        let broken = findings[before..].iter().any(|finding| finding.level == crate::domain::Level::Error);
        if let (Some(key), Some(number), false) = (key, number, broken)
            && rungs.entry(key).or_default().insert(number, step).is_some()
        {
            findings.push(table.at(Finding::error("RTE011", format!("step {number} is there twice")), row, "step"));
        }
    }
    let mut ladders = Ladders::default();
    for (key, steps) in rungs {
        let orderly = steps.keys().copied().zip(1..).all(|(step, expected)| step == expected);
        if !orderly || (steps.len() > 1 && steps.values().any(Option::is_none)) {
            let message = "a ladder has steps out of order, or goes on after `-`";
            findings.push(Finding::error("RTE011", message).in_file(file).help("number the steps 1, 2, 3"));
        }
        ladders.steps.insert(key, steps.into_values().flatten().collect());
    }
    (ladders, limit_findings(findings, file, "RTE002"))
}
