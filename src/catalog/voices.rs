//! Which machine voice reads a language so that it can be understood: `locales/voices.toml`.
//!
//! A language that the table does not name has no voice. It never takes the voice of a neighbouring language.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::locale::read_limited;
use super::syllables::primary;
use super::template::toml_finding;
use crate::domain::{Finding, Language};

/// What is known of the voice of one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VoiceChoice {
    /// The name that `espeak-ng` has for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub voice: Option<String>,
    /// Whether it can be understood.
    pub usable: bool,
    /// Why not, or what to know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    voices: BTreeMap<String, VoiceChoice>,
}

/// The table.
#[derive(Debug, Default)]
pub(super) struct Voices(BTreeMap<Language, VoiceChoice>);

impl Voices {
    /// Reads the table; no file is no voices.
    pub fn read(locales: &Path, findings: &mut Vec<Finding>) -> Self {
        let path = locales.join("voices.toml");
        if !path.exists() {
            return Self::default();
        }
        let file = path.display().to_string();
        let Some(source) = read_limited(&path, &file, findings) else { return Self::default() };
        let read: File = match toml::from_str(&source) {
            Ok(read) => read,
            Err(error) => {
                findings.push(toml_finding(&file, &source, &error));
                return Self::default();
            }
        };
        let mut voices = BTreeMap::new();
        for (tag, choice) in read.voices {
            let fault = match (Language::parse(&tag), &choice) {
                (Ok(language), _) if language.as_str() != tag => Some(format!("the canonical tag of `{tag}` is `{language}`")),
                (Ok(_), VoiceChoice { usable: true, voice: None, .. }) => Some(format!("`{tag}` is usable and names no voice")),
                (Ok(_), VoiceChoice { usable: false, reason: None, .. }) => {
                    Some(format!("`{tag}` is not usable and says no reason"))
                }
                (Ok(language), _) => {
                    voices.insert(language, choice);
                    None
                }
                (Err(error), _) => Some(error.to_string()),
            };
            findings.extend(fault.map(|fault| {
                Finding::error("L01", fault).in_file(&file).help("a usable voice has a name, another one a reason")
            }));
        }
        Self(voices)
    }

    /// What is known of a language: its tag, the tag without its private part, then the language alone.
    pub fn of(&self, language: &Language) -> Option<&VoiceChoice> {
        let alone = Language::parse(primary(language)).ok();
        self.0.get(language).or_else(|| self.0.get(&language.without_private_use())).or_else(|| self.0.get(&alone?))
    }

    /// The usable voice of a language.
    pub fn usable(&self, language: &Language) -> Option<&str> {
        self.of(language).filter(|choice| choice.usable).and_then(|choice| choice.voice.as_deref())
    }
}
