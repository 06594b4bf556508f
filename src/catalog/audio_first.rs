//! Languages that are served by voice before they are served in writing: `locales/audio-first.toml`.
//!
//! They have no texts, so nothing is ever routed to them in writing; a folder of texts for one is refused here.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::locale::read_limited;
use super::template::toml_finding;
use crate::domain::{Finding, Language};

/// One language, and how far it has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AudioFirst {
    /// The language.
    pub language: Language,
    /// What is known of it.
    #[serde(flatten)]
    pub entry: AudioFirstEntry,
}

/// What `audio-first.toml` says of one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AudioFirstEntry {
    /// Its name in itself.
    pub name: String,
    /// Its English name, and the varieties that need a voice each.
    pub english: String,
    /// ISO 15924 scripts that it is written in, if it is.
    pub scripts: Vec<String>,
    /// Who reads it, and what has to be known before one records.
    pub situation: String,
    /// Which communities ask for it.
    pub asked_by: String,
    /// What its speakers also understand.
    pub speak_with: String,
    /// Groups of sentences that are recorded.
    pub recorded: Vec<String>,
    /// Groups of sentences that are not.
    pub missing: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    languages: BTreeMap<String, AudioFirstEntry>,
}

/// Reads the list; no file is no languages.
pub(super) fn read(locales: &Path, findings: &mut Vec<Finding>) -> Vec<AudioFirst> {
    let path = locales.join("audio-first.toml");
    if !path.exists() {
        return Vec::new();
    }
    let file = path.display().to_string();
    let Some(source) = read_limited(&path, &file, findings) else { return Vec::new() };
    let read: File = match toml::from_str(&source) {
        Ok(read) => read,
        Err(error) => {
            findings.push(toml_finding(&file, &source, &error));
            return Vec::new();
        }
    };
    let mut languages = Vec::new();
    for (tag, entry) in read.languages {
        match Language::parse(&tag) {
            Ok(language) if locales.join(&tag).is_dir() => {
                let said = format!("`{language}` is listed as audio first and has a folder of texts");
                let help = "take it off the list when people can read the texts, else take the folder away";
                findings.push(Finding::error("L01", said).in_file(&file).help(help));
            }
            Ok(language) => languages.push(AudioFirst { language, entry }),
            Err(error) => findings.push(Finding::error("L01", error.to_string()).in_file(&file)),
        }
    }
    languages
}
