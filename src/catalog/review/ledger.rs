//! `review.toml`: one line a message, read and written.
//!
//! Never judges what an entry says; it only refuses what is no entry.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::super::locale::read_limited;
use super::super::template::toml_finding;
use super::super::words::{Text, width};
use super::{MACHINE, Reviewer, SOURCE};
use crate::domain::{Finding, ReviewState};

/// One entry of `review.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewEntry {
    /// Digest of the source text that the translation was made from.
    pub source: String,
    /// Digest of the text itself.
    pub target: String,
    /// Digest of the declarations of the parameters that the text cites.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parameters: Option<String>,
    /// Digest of the entries of the contact directory that the text cites by id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contacts: Option<String>,
    /// How far.
    pub state: ReviewState,
    /// Who brought it so far.
    pub by: String,
    /// When.
    pub on: String,
    /// Who answers for the translation, once another person has come after.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translator: Option<String>,
    /// Whether the words are a machine's, whoever has read them since.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub machine: bool,
    /// What the last person said about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// What machines did with the text: `back-translation 2026-11-24`. Never a person's review.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub passes: Vec<String>,
    /// A translation back into the source language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub back: Option<String>,
    /// Zero-width characters of the text; they are spelling in Persian, Sinhala and Khmer, and editors lose them unseen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zero_width: Option<u32>,
}

impl ReviewEntry {
    /// Whether the words are a machine's and no person answers for them.
    pub(in crate::catalog) fn is_machine_draft(&self) -> bool {
        self.state == ReviewState::Draft && self.by == MACHINE
    }

    /// Who answers for the translation, once somebody does.
    pub(super) fn translated_by(&self) -> Option<&str> {
        match self.state {
            ReviewState::Draft => None,
            ReviewState::Translated => Some(&self.by),
            ReviewState::Reviewed | ReviewState::Approved | ReviewState::Stale => {
                Some(self.translator.as_deref().filter(|id| Reviewer::parse(id).is_ok()).unwrap_or(&self.by))
            }
        }
    }

    /// How far the entry has come by the rule of two people, whatever it says of itself.
    ///
    /// A text that says it was reviewed or approved counts only as translated unless another person than the translator
    /// says so, and as a draft when no person says it at all.
    pub(in crate::catalog) fn state_of_two(&self) -> ReviewState {
        let person = Reviewer::parse(&self.by).is_ok();
        match self.state {
            ReviewState::Draft | ReviewState::Stale => self.state,
            ReviewState::Translated if person => ReviewState::Translated,
            ReviewState::Reviewed | ReviewState::Approved if person => match &self.translator {
                Some(first) if *first != self.by && Reviewer::parse(first).is_ok() => self.state,
                Some(_) | None => ReviewState::Translated,
            },
            ReviewState::Translated | ReviewState::Reviewed | ReviewState::Approved => ReviewState::Draft,
        }
    }
}

/// Texts that a reviewer works on, so that no other does the same work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hold {
    /// Who.
    pub by: String,
    /// The last day on which it holds.
    pub until: Date,
}

/// One locale's ledger.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::catalog) struct Ledger {
    /// What is taken: by message, or `*` for the whole locale.
    #[serde(default)]
    pub taken: BTreeMap<String, Hold>,
    /// Entries by message.
    #[serde(default)]
    pub messages: BTreeMap<String, ReviewEntry>,
}

impl Ledger {
    /// The ledger as its file holds it: one line a message, so that a change is one line of a comparison.
    pub fn to_toml(&self) -> Result<String, toml::ser::Error> {
        let mut text = String::from("# Who has read which text: docs/catalog.md. `catalog review` writes this file.\n");
        if !self.taken.is_empty() {
            text.push_str("\n[taken]\n");
            for (id, hold) in &self.taken {
                line(&mut text, id, hold)?;
            }
        }
        text.push_str("\n[messages]\n");
        for (id, entry) in &self.messages {
            line(&mut text, id, entry)?;
        }
        Ok(text)
    }
}

fn line(text: &mut String, id: &str, value: &impl Serialize) -> Result<(), toml::ser::Error> {
    let bare = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    let mut table = String::new();
    value.serialize(toml::ser::ValueSerializer::new(&mut table))?;
    if bare {
        let _ = writeln!(text, "{id} = {table}");
    } else {
        let _ = writeln!(text, "{} = {table}", toml::Value::String(id.to_owned()));
    }
    Ok(())
}

/// The zero-width spaces, joiners and non-joiners of a text; none when it has none.
pub(in crate::catalog) fn zero_width(text: &Text) -> Option<u32> {
    let marks = |run: &str| run.chars().filter(|c| matches!(c, '\u{200B}'..='\u{200D}')).count();
    let count: usize = text.pieces.iter().flat_map(|piece| &piece.runs).map(|(_, run)| marks(run)).sum();
    u32::try_from(count).ok().filter(|count| *count > 0)
}

/// Reads a locale's ledger; an absent one is empty.
pub(in crate::catalog) fn read(folder: &Path, shown: &str, findings: &mut Vec<Finding>) -> Ledger {
    let path = folder.join("review.toml");
    if !path.exists() {
        return Ledger::default();
    }
    let file = format!("{shown}/review.toml");
    let Some(source) = read_limited(&path, &file, findings) else { return Ledger::default() };
    let ledger: Ledger = match toml::from_str(&source) {
        Ok(ledger) => ledger,
        Err(error) => {
            findings.push(toml_finding(&file, &source, &error));
            return Ledger::default();
        }
    };
    let people = ledger.messages.values().flat_map(|entry| std::iter::once(&entry.by).chain(&entry.translator));
    let mut strangers: Vec<&String> = people
        .chain(ledger.taken.values().map(|hold| &hold.by))
        .filter(|id| !matches!(id.as_str(), MACHINE | SOURCE) && Reviewer::parse(id).is_err())
        .collect();
    strangers.sort_unstable();
    strangers.dedup();
    for id in strangers {
        let at = source.find(&format!("\"{id}\"")).map_or(0, |at| at + 1);
        findings.push(
            Finding::error("L01", format!("`{id}` is not a reviewer's id"))
                .in_file(&file)
                .at_offset(&source, at, width(id))
                .help("write an opaque id such as reviewer-3; the ledger holds no names"),
        );
    }
    ledger
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(state: ReviewState, by: &str, translator: Option<&str>) -> ReviewEntry {
        ReviewEntry {
            source: "0123456789abcdef".to_owned(),
            target: "fedcba9876543210".to_owned(),
            parameters: None,
            contacts: None,
            state,
            by: by.to_owned(),
            on: "2026-11-24".to_owned(),
            translator: translator.map(str::to_owned),
            machine: false,
            note: None,
            passes: Vec::new(),
            back: None,
            zero_width: None,
        }
    }

    #[test]
    fn one_person_never_stands_for_two_whatever_the_file_says() {
        use ReviewState::{Approved, Draft, Reviewed, Translated};
        for (state, by, translator, counts) in [
            (Translated, "reviewer-1", None, Translated),
            (Reviewed, "reviewer-2", Some("reviewer-1"), Reviewed),
            (Approved, "reviewer-2", Some("reviewer-1"), Approved),
            (Reviewed, "reviewer-1", Some("reviewer-1"), Translated),
            (Approved, "reviewer-1", None, Translated),
            (Approved, "reviewer-2", Some("machine"), Translated),
            (Approved, "machine", Some("reviewer-1"), Draft),
            (Approved, "source", None, Draft),
            (Draft, "machine", None, Draft),
        ] {
            assert_eq!(entry(state, by, translator).state_of_two(), counts, "{state} by {by}, {translator:?}");
        }
    }

    #[test]
    fn a_ledger_is_one_line_a_message_and_reads_back_as_it_was() {
        let mut full = entry(ReviewState::Approved, "reviewer-2", Some("reviewer-1"));
        full.passes = vec!["draft 2026-11-24".to_owned(), "back-translation 2026-11-24".to_owned()];
        full.back = Some("Go to a \"high\" place. Now.".to_owned());
        full.machine = true;
        let mut ledger = Ledger::default();
        ledger.messages.insert("action-go".to_owned(), full);
        ledger.messages.insert("frame-x".to_owned(), entry(ReviewState::Draft, MACHINE, None));
        ledger.taken.insert("*".to_owned(), Hold { by: "reviewer-3".to_owned(), until: "2026-12-01".parse().unwrap() });
        let text = ledger.to_toml().unwrap();
        assert_eq!(toml::from_str::<Ledger>(&text).unwrap(), ledger, "{text}");
        assert_eq!(text.lines().filter(|line| line.starts_with("action-go = {")).count(), 1, "{text}");
        assert_eq!(text.lines().count(), 8, "{text}");
    }
}
