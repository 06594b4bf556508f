//! Glossaries: the terms of `locales/<tag>/glossary.toml`, which the texts of that locale must keep to.
//!
//! Knows words only by their forms; never inflects one and never puts one into a text.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::Catalog;
use super::locale::read_limited;
use super::template::toml_finding;
use super::words::width;
use crate::domain::{Finding, Language};

/// One term of a glossary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// In the source language the words as they stand in its texts; in every other one the renderings that are accepted.
    pub forms: Vec<String>,
    /// What a translator should know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// The glossary of one locale.
#[derive(Clone, Debug)]
pub(super) struct Glossary {
    /// The file as the user named it.
    pub file: String,
    /// Its text, for carets.
    pub source: String,
    /// Terms by id; the same ids in every locale.
    pub terms: BTreeMap<String, Term>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default)]
    terms: BTreeMap<String, Term>,
}

/// Reads a locale's glossary; none when there is no file.
pub(super) fn read(folder: &Path, shown: &str, findings: &mut Vec<Finding>) -> Option<Glossary> {
    let path = folder.join("glossary.toml");
    if !path.exists() {
        return None;
    }
    let file = format!("{shown}/glossary.toml");
    let source = read_limited(&path, &file, findings)?;
    let written: Written = match toml::from_str(&source) {
        Ok(written) => written,
        Err(error) => {
            findings.push(toml_finding(&file, &source, &error));
            return None;
        }
    };
    let glossary = Glossary { file, source, terms: written.terms };
    for (id, term) in &glossary.terms {
        if term.forms.is_empty() || term.forms.iter().any(|form| form.trim().is_empty()) {
            let (offset, chars) = glossary.place_of(id);
            findings.push(
                Finding::error("L01", format!("the term `{id}` has no form, or an empty one"))
                    .in_file(&glossary.file)
                    .at_offset(&glossary.source, offset, chars)
                    .help("write `forms = [\"…\"]`, each as it stands in texts"),
            );
        }
    }
    Some(glossary)
}

impl Glossary {
    /// Where a term is declared: byte offset, and the width of its id in characters.
    pub fn place_of(&self, id: &str) -> (usize, u32) {
        let at = self.source.find(&format!("[terms.{id}]")).map(|at| at + "[terms.".len());
        (at.unwrap_or(0), at.map_or(1, |_| width(id)))
    }
}

impl Catalog {
    /// The terms of a locale's glossary, by id; none when it has no `glossary.toml`.
    pub fn glossary(&self, language: &Language) -> Option<&BTreeMap<String, Term>> {
        self.locales.get(language)?.glossary.as_ref().map(|glossary| &glossary.terms)
    }
}
