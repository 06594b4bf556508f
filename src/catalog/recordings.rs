//! Recordings by people: `locales/<tag>/recordings/recordings.toml` and the sound files beside it.
//!
//! A recording belongs to the exact words that it speaks. When the words change it is stale and is not used. The manifest has
//! no field for a name.

use std::collections::BTreeSet;
use std::path::Path;

use fluent_bundle::FluentArgs;
use serde::{Deserialize, Serialize};

use super::locale::{Locale, read_limited};
use super::template::toml_finding;
use super::{Catalog, MomentTexts};
use crate::domain::{Digest, Finding, Language, MessagePart, Recording};

/// The manifest in a folder of recordings.
pub const MANIFEST: &str = "recordings.toml";
/// The folder of recordings in that of a locale.
pub const FOLDER: &str = "recordings";
/// The largest sound file, in bytes: five minutes of 16-bit mono at 48 kHz.
pub const MAX_RECORDING_BYTES: u64 = 32 * 1024 * 1024;
/// Digits of a text's digest in the manifest.
const DIGITS: usize = 16;

/// One row of the manifest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordingEntry {
    /// The Fluent message that is spoken.
    pub message: String,
    /// Digest of the words that are spoken, as [`words_digest`] makes it.
    pub text: String,
    /// The sound file, beside the manifest.
    pub file: String,
    /// The day of the recording.
    pub on: jiff::civil::Date,
    /// Whether the speaker agreed to be heard on air.
    pub consent: bool,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Manifest {
    #[serde(default)]
    pub recordings: Vec<RecordingEntry>,
}

/// A recording whose file is there and may be aired.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Loaded {
    pub entry: RecordingEntry,
    pub path: String,
    pub sound: Digest,
}

/// How a recording stands to the texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum RecordingState {
    /// It speaks the text that stands in the locale.
    Fits,
    /// The text has places, times or numbers: it fits only alerts that say just that.
    Once,
    /// The text has changed since.
    Stale,
}

/// One recording, for people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RecordingStatus {
    /// The locale.
    pub language: Language,
    /// What is spoken.
    pub message: String,
    /// The sound file.
    pub file: String,
    /// The day of the recording.
    pub on: jiff::civil::Date,
    /// How it stands.
    pub state: RecordingState,
}

/// The first digits of the digest of spoken words: isolation marks and white space make no difference to the ear.
pub fn words_digest(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let heard: String = words.join(" ").chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect();
    Digest::of(heard.as_bytes()).as_str()[..DIGITS].to_owned()
}

/// Reads the manifest of a locale's folder; no manifest is no recordings.
pub(super) fn read(folder: &Path, shown: &str, findings: &mut Vec<Finding>) -> Vec<Loaded> {
    let folder = folder.join(FOLDER);
    let path = folder.join(MANIFEST);
    if !path.exists() {
        return Vec::new();
    }
    let file = format!("{shown}/{FOLDER}/{MANIFEST}");
    let Some(source) = read_limited(&path, &file, findings) else { return Vec::new() };
    let manifest: Manifest = match toml::from_str(&source) {
        Ok(manifest) => manifest,
        Err(error) => {
            findings.push(toml_finding(&file, &source, &error));
            return Vec::new();
        }
    };
    let mut loaded = Vec::new();
    for entry in manifest.recordings {
        let plain = !entry.file.contains(['/', '\\']) && !entry.file.starts_with('.');
        let path = folder.join(&entry.file);
        let small = std::fs::metadata(&path).is_ok_and(|found| found.len() <= MAX_RECORDING_BYTES);
        let fault = match (plain, entry.consent, small.then(|| std::fs::read(&path))) {
            (false, _, _) => "is not the name of a file beside the manifest",
            (true, false, _) => "is not used: the speaker has not agreed to be heard",
            (true, true, Some(Ok(bytes))) => {
                let path = std::path::absolute(&path).unwrap_or(path).display().to_string();
                loaded.push(Loaded { entry, path, sound: Digest::of(&bytes) });
                continue;
            }
            (true, true, Some(Err(_)) | None) => "is missing, cannot be read or is larger than 32 MiB",
        };
        findings.push(
            Finding::error("L01", format!("the recording `{}` {fault}", entry.file))
                .in_file(&file)
                .help("see Recordings in docs/channels/radio.md"),
        );
    }
    loaded
}

impl Locale {
    /// The recordings that speak the parts of a script word for word.
    pub(super) fn recordings_of(&self, parts: &[MessagePart]) -> Vec<Recording> {
        let find = |part: &MessagePart| {
            let mut of_message = self.recordings.iter().filter(|loaded| loaded.entry.message == part.message_id).peekable();
            of_message.peek()?;
            let words = words_digest(&part.text);
            of_message.find(|loaded| loaded.entry.text == words)
        };
        parts
            .iter()
            .enumerate()
            .filter_map(|(index, part)| {
                find(part).map(|loaded| Recording { part: index, file: loaded.path.clone(), sound: loaded.sound.clone() })
            })
            .collect()
    }
}

impl Catalog {
    /// The words of a message as the radio says them, where it has no places, times or numbers.
    pub fn fixed_words(&self, language: &Language, message: &str) -> Option<String> {
        let locale = self.locales.get(language)?;
        let piece = locale.texts.get(message)?.piece(Some("radio"))?;
        if piece.variables.is_empty() { locale.say(message, Some("radio"), &FluentArgs::new(), false).ok() } else { None }
    }

    /// Every message of the source language whose words are always the same, those that the radio says.
    pub fn fixed_messages(&self) -> Vec<&str> {
        let used = self.templates.values().flat_map(|template| template.moments.values()).flat_map(MomentTexts::ids);
        let mut said: BTreeSet<&str> = used.collect();
        said.extend(["frame-exercise", "radio-attention", "radio-repeat", "radio-machine-voice"]);
        let texts = self.locales.get(&self.source).into_iter().flat_map(|source| source.texts.keys());
        texts.map(String::as_str).filter(|id| said.contains(id) && self.fixed_words(&self.source, id).is_some()).collect()
    }

    /// Every recording, and whether it still speaks the text.
    pub fn recordings(&self) -> Vec<RecordingStatus> {
        let mut all = Vec::new();
        for (language, locale) in &self.locales {
            for loaded in &locale.recordings {
                let entry = &loaded.entry;
                let state = match (self.fixed_words(language, &entry.message), locale.texts.contains_key(&entry.message)) {
                    (Some(words), _) if words_digest(&words) == entry.text => RecordingState::Fits,
                    (None, true) => RecordingState::Once,
                    (Some(_), _) | (None, false) => RecordingState::Stale,
                };
                all.push(RecordingStatus {
                    language: language.clone(),
                    message: entry.message.clone(),
                    file: loaded.path.clone(),
                    on: entry.on,
                    state,
                });
            }
        }
        all
    }
}

/// Why a recording could not be taken in.
#[derive(Debug, thiserror::Error)]
pub enum RecordError {
    /// The locale or the message is not there, or the text has variables and no words were given.
    #[error("{0}")]
    NoWords(String),
    /// The manifest there cannot be read.
    #[error("`{0}` is not a manifest of recordings")]
    Manifest(String, #[source] toml::de::Error),
    /// The manifest has no TOML form.
    #[error("the manifest cannot be written as TOML")]
    Form(#[source] toml::ser::Error),
    /// A file cannot be read or written.
    #[error("`{0}` cannot be read or written")]
    File(String, #[source] std::io::Error),
}

impl Catalog {
    /// Takes a sound file in: copies it beside the manifest of the locale and adds its row, in the place of an earlier one of
    /// the same words. `words` are the words that are spoken, where the text has places, times or numbers.
    ///
    /// # Errors
    /// When there are no words to hold it to, or a file cannot be read or written.
    pub fn record(
        &self,
        locales: &Path,
        language: &Language,
        message: &str,
        words: Option<&str>,
        sound: &Path,
        on: jiff::civil::Date,
    ) -> Result<RecordingEntry, RecordError> {
        let known = self.locales.get(language).is_some_and(|locale| locale.texts.contains_key(message));
        let text = match (known, self.fixed_words(language, message), words) {
            (false, _, _) => return Err(RecordError::NoWords(format!("`{language}` has no text `{message}`"))),
            (true, Some(fixed), _) => fixed,
            (true, None, Some(words)) => words.to_owned(),
            (true, None, None) => {
                return Err(RecordError::NoWords(format!(
                    "`{message}` has places, times or numbers: say the spoken words with --words"
                )));
            }
        };
        let digest = words_digest(&text);
        let folder = locales.join(language.as_str()).join(FOLDER);
        let path = folder.join(MANIFEST);
        let shown = |path: &Path| path.display().to_string();
        let io = |path: &Path| {
            let shown = shown(path);
            move |source| RecordError::File(shown, source)
        };
        let mut manifest = match std::fs::read_to_string(&path) {
            Ok(source) => toml::from_str::<Manifest>(&source).map_err(|error| RecordError::Manifest(shown(&path), error))?,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Manifest::default(),
            Err(error) => return Err(RecordError::File(shown(&path), error)),
        };
        std::fs::create_dir_all(&folder).map_err(io(&folder))?;
        let entry = RecordingEntry {
            message: message.to_owned(),
            file: format!("{message}.{digest}.wav"),
            text: digest,
            on,
            consent: true,
        };
        let target = folder.join(&entry.file);
        std::fs::copy(sound, &target).map_err(io(sound))?;
        manifest.recordings.retain(|old| old.message != entry.message || old.text != entry.text);
        manifest.recordings.push(entry.clone());
        manifest.recordings.sort_by(|a, b| (&a.message, &a.text).cmp(&(&b.message, &b.text)));
        let written = toml::to_string(&manifest).map_err(RecordError::Form)?;
        std::fs::write(&path, written).map_err(io(&path))?;
        Ok(entry)
    }
}
