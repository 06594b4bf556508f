//! What goes with a radio script: how long it takes, what may be left out, and how its names are said.
//!
//! Made once, with the text, so that it is part of what is approved.

use serde::{Deserialize, Serialize};

use super::digest::Digest;
use super::language::Language;

/// Where a speech rate comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RateSource {
    /// Measured for the language: Coupé, Oh, Dediu and Pellegrino, Science Advances 5 (2019).
    Measured,
    /// Set by the locale, for readers who need it slower.
    Locale,
    /// No measurement: the default.
    Assumed,
}

impl RateSource {
    /// The word on screen and on sheets.
    pub fn as_str(self) -> &'static str {
        match self {
            RateSource::Measured => "measured",
            RateSource::Locale => "set by the locale",
            RateSource::Assumed => "assumed",
        }
    }
}

/// How fast a language is spoken.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct SpeechRate {
    /// Syllables a second, pauses removed.
    pub syllables_per_s: f64,
    /// Where the figure comes from.
    pub source: RateSource,
}

/// How long a text takes to read aloud, in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReadTime {
    /// 15 % below the middle.
    pub low_s: f64,
    /// The estimate.
    pub mid_s: f64,
    /// 15 % above it.
    pub high_s: f64,
    /// The rate that it was made with.
    pub rate: SpeechRate,
}

/// A script cut to a length.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RadioCut {
    /// The length asked for, in seconds.
    pub target_s: u32,
    /// The parts that stay, as indices into the script's parts, in order.
    pub kept: Vec<usize>,
    /// The parts that nothing else says and that are left out, each once.
    pub left_out: Vec<usize>,
    /// How long the cut takes.
    pub read: ReadTime,
}

impl RadioCut {
    /// Whether the cut is as short as asked for: what must stay can be longer.
    pub fn fits(&self) -> bool {
        self.read.mid_s <= f64::from(self.target_s)
    }
}

/// A proper name in a script, for the box that tells how to say it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpokenName {
    /// As it stands in the script.
    pub shown: String,
    /// The name used there, in the local script.
    pub local: String,
    /// Whether the name is known in the language of the script; otherwise the local name stands in it.
    pub own: bool,
    /// The name in the language of the newsroom, where it is known.
    pub newsroom: Option<String>,
    /// How the local name is read, where the gazetteer has it (`ja-Hira`, `ar-Latn`).
    pub reading: Option<String>,
}

/// A number in a script: who answers it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpokenNumber {
    /// As it stands in the script, digit by digit.
    pub shown: String,
    /// Languages answered.
    pub languages: Vec<Language>,
    /// Hours.
    pub hours: String,
    /// Whether the language of the script is among them.
    pub answers: bool,
}

/// A person's recording of one part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recording {
    /// The part, as index into the script's parts.
    pub part: usize,
    /// The sound file.
    pub file: String,
    /// Digest of the file, so that what is aired is what was approved.
    pub sound: Digest,
}

/// Everything about a radio script that is not its text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RadioFacts {
    /// ISO 15924 script.
    pub script: String,
    /// How long the whole script takes.
    pub read: ReadTime,
    /// The cuts, the longest first.
    pub cuts: Vec<RadioCut>,
    /// The names to say with care.
    pub names: Vec<SpokenName>,
    /// The numbers, and who answers them.
    pub numbers: Vec<SpokenNumber>,
    /// Links in the text: never read aloud.
    pub links: Vec<String>,
    /// The machine voice that can be understood, by the name that `espeak-ng` has for it.
    pub voice: Option<String>,
    /// What the machine voice says first, in the language of the script.
    pub machine_voice: Option<String>,
    /// Recordings whose text is the text of a part.
    pub recordings: Vec<Recording>,
}
