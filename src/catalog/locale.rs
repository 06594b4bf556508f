//! Locales: a folder of Fluent texts with its settings and its review ledger.
//!
//! Renders one message at a time, strictly; never falls back to another language.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use serde::{Deserialize, Serialize};

use super::basis::Basis;
use super::formats::Formats;
use super::glossary::{self, Glossary};
use super::limits::MAX_TOML_BYTES;
use super::numerals;
use super::pseudo::Pseudo;
use super::read_time;
use super::recordings;
use super::review::{self, Hold, ReviewEntry, Reviewer};
use super::template::toml_finding;
use super::words::{self, Text};
use crate::domain::{Direction, Finding, Language, ReviewState};

/// What a locale says of itself.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LocaleInfo {
    /// The language.
    pub tag: Language,
    /// Its name in itself.
    pub name: String,
    /// Its English name.
    pub english: String,
    /// ISO 15924 script.
    pub script: String,
    /// What stands between sentences.
    pub joint: String,
    /// CLDR numbering system.
    pub digits: String,
    /// CLDR locale of dates and numbers.
    pub format_locale: String,
    /// Words that must not stand in it.
    pub forbidden: Vec<String>,
    /// Syllables a second on the radio.
    pub radio_rate: f64,
    /// Which way it runs.
    pub direction: Direction,
    /// Whether any of its texts is a machine draft.
    pub machine: bool,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Cycle {
    H23,
    H12,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Settings {
    name: String,
    english: String,
    script: String,
    joint: String,
    digits: String,
    format_locale: String,
    hour_cycle: Cycle,
    #[serde(default)]
    forbidden: Vec<String>,
    radio_rate: Option<f64>,
}

type Bundle = FluentBundle<Arc<FluentResource>>;

/// One locale, loaded.
pub(super) struct Locale {
    pub info: LocaleInfo,
    pub texts: BTreeMap<String, Text>,
    pub review: BTreeMap<String, ReviewEntry>,
    /// What reviewers have taken to work on.
    pub taken: BTreeMap<String, Hold>,
    pub formats: Arc<Formats>,
    pub recordings: Vec<recordings::Loaded>,
    /// The folder as the user named it.
    pub folder: String,
    pub files: BTreeSet<String>,
    /// The text of locale.toml and of each FTL file, for whoever renders it again.
    pub sources: Vec<(String, Arc<str>)>,
    /// The terms that its texts must keep to.
    pub glossary: Option<Glossary>,
    resources: Vec<Arc<FluentResource>>,
    plain: Bundle,
    isolating: Bundle,
    pseudo: Option<Pseudo>,
}

/// An empty bundle with the one function that texts may use.
fn bundle(formats: &Arc<Formats>, isolating: bool) -> Bundle {
    let mut bundle = Bundle::new_concurrent(Vec::new());
    bundle.set_use_isolating(isolating);
    let formats = Arc::clone(formats);
    let added = bundle.add_function("PLURAL", move |positional, _| match positional.first() {
        Some(FluentValue::String(text)) => match numerals::whole(text) {
            Some(number) => FluentValue::from(formats.plural(number)),
            None => FluentValue::Error,
        },
        Some(FluentValue::Number(_) | FluentValue::Custom(_) | FluentValue::None | FluentValue::Error) | None => {
            FluentValue::Error
        }
    });
    added.expect("a new bundle has no function of that name");
    bundle
}

impl std::fmt::Debug for Locale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Locale({}, {} texts)", self.info.tag, self.texts.len())
    }
}

impl Locale {
    /// Reads `locales/<tag>/`; every fault goes to `findings`.
    pub fn read(folder: &Path, shown: &str, findings: &mut Vec<Finding>) -> Option<Self> {
        let tag_name = folder.file_name()?.to_string_lossy().into_owned();
        let tag = match Language::parse(&tag_name) {
            Ok(tag) if tag.is_pseudo() => {
                findings.push(
                    Finding::error(
                        "L01",
                        format!("`{tag}` is a pseudolocale; it is made from the source language, never written"),
                    )
                    .in_file(shown)
                    .help("take the folder out; `catalog render --lang` knows the tag"),
                );
                return None;
            }
            Ok(tag) if tag.as_str() == tag_name => tag,
            Ok(tag) => {
                findings.push(
                    Finding::error("L01", format!("the canonical tag of `{tag_name}` is `{tag}`"))
                        .in_file(shown)
                        .help(format!("rename the folder to `{tag}`")),
                );
                return None;
            }
            Err(error) => {
                findings.push(Finding::error("L01", error.to_string()).in_file(shown).help("name the folder by a BCP 47 tag"));
                return None;
            }
        };
        let settings_file = format!("{shown}/locale.toml");
        let source = read_limited(&folder.join("locale.toml"), &settings_file, findings)?;
        let settings: Settings = match toml::from_str(&source) {
            Ok(settings) => settings,
            Err(error) => {
                findings.push(toml_finding(&settings_file, &source, &error));
                return None;
            }
        };
        let formats = match Formats::load(&settings.format_locale, &settings.digits, matches!(settings.hour_cycle, Cycle::H23)) {
            Ok(formats) => Arc::new(formats),
            Err(error) => {
                let at = source.find("format_locale").unwrap_or(0);
                findings.push(
                    Finding::error("L01", error.to_string())
                        .in_file(&settings_file)
                        .at_offset(&source, at, 13)
                        .help("name the nearest locale that CLDR has, as its readers would"),
                );
                return None;
            }
        };
        let ledger = review::read(folder, shown, findings);
        let radio_rate = settings.radio_rate.unwrap_or_else(|| read_time::rate_of(&tag, None).syllables_per_s);
        let mut locale = Self {
            info: LocaleInfo {
                direction: tag.direction(),
                tag,
                name: settings.name,
                english: settings.english,
                script: settings.script,
                joint: settings.joint,
                digits: settings.digits,
                format_locale: settings.format_locale,
                forbidden: settings.forbidden,
                radio_rate,
                machine: false,
            },
            texts: BTreeMap::new(),
            review: ledger.messages,
            taken: ledger.taken,
            plain: bundle(&formats, false),
            isolating: bundle(&formats, true),
            formats,
            recordings: recordings::read(folder, shown, findings),
            folder: shown.to_owned(),
            files: BTreeSet::new(),
            sources: Vec::new(),
            glossary: glossary::read(folder, shown, findings),
            resources: Vec::new(),
            pseudo: None,
        };
        locale.read_texts(folder, shown, findings);
        Some(locale)
    }

    /// A pseudolocale: the texts of `source`, changed as they are said. It has no file and no ledger.
    pub fn pseudo(source: &Self, kind: Pseudo) -> Option<Self> {
        let tag = Language::parse(kind.tag()).ok()?;
        let formats = match kind.format_locale() {
            Some(format_locale) => Arc::new(Formats::load(format_locale, &source.info.digits, true).ok()?),
            None => Arc::clone(&source.formats),
        };
        let made = |isolating| {
            let mut bundle = bundle(&formats, isolating);
            bundle.set_transform(Some(kind.transform()));
            for resource in &source.resources {
                bundle.add_resource_overriding(Arc::clone(resource));
            }
            bundle
        };
        Some(Self {
            info: LocaleInfo {
                name: kind.name().to_owned(),
                english: kind.name().to_owned(),
                script: kind.script().to_owned(),
                format_locale: kind.format_locale().unwrap_or(&source.info.format_locale).to_owned(),
                forbidden: Vec::new(),
                direction: tag.direction(),
                machine: true,
                tag,
                ..source.info.clone()
            },
            texts: source.texts.clone(),
            review: BTreeMap::new(),
            taken: BTreeMap::new(),
            recordings: Vec::new(),
            plain: made(false),
            isolating: made(true),
            formats,
            folder: source.folder.clone(),
            files: source.files.clone(),
            sources: source.sources.clone(),
            glossary: None,
            resources: source.resources.clone(),
            pseudo: Some(kind),
        })
    }

    fn read_texts(&mut self, folder: &Path, shown: &str, findings: &mut Vec<Finding>) {
        for path in sorted_files(folder, "ftl") {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let file = format!("{shown}/{name}");
            let Some(source) = read_limited(&path, &file, findings) else { continue };
            let source: Arc<str> = Arc::from(source);
            self.files.insert(name);
            let before = findings.len();
            let texts = words::parse(&file, &source, findings);
            for (id, text) in texts {
                if let Some(other) = self.texts.get(&id) {
                    findings.push(
                        Finding::error("L01", format!("`{id}` is in {} too", other.file))
                            .in_file(&file)
                            .at_offset(&source, text.offset, words::width(&id))
                            .help("keep one"),
                    );
                } else {
                    self.texts.insert(id, text);
                }
            }
            // A file that the guard refused must not reach the second parser either.
            if findings.len() > before && words::guard(&file, &source).is_some() {
                continue;
            }
            let resource = match FluentResource::try_new(source.to_string()) {
                Ok(resource) | Err((resource, _)) => Arc::new(resource),
            };
            for bundle in [&mut self.plain, &mut self.isolating] {
                bundle.add_resource_overriding(Arc::clone(&resource));
            }
            self.resources.push(resource);
            self.sources.push((file, source));
        }
    }

    /// The text of a message for a form's attribute, formatted strictly.
    ///
    /// # Errors
    /// A sentence for every Fluent error, and for a placeholder left in the text.
    pub fn say(&self, id: &str, attribute: Option<&str>, args: &FluentArgs<'_>, isolate: bool) -> Result<String, String> {
        let bundle = if isolate { &self.isolating } else { &self.plain };
        let message = bundle.get_message(id).ok_or_else(|| "there is no such message".to_owned())?;
        let pattern = attribute
            .and_then(|name| message.get_attribute(name))
            .map(|attribute| attribute.value())
            .or_else(|| message.value())
            .ok_or_else(|| "the message has no text".to_owned())?;
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        if let Some(error) = errors.first() {
            return Err(error.to_string());
        }
        if text.contains("{$") || text.contains("{ $") || text.contains("{PLURAL") {
            return Err("a placeholder is left in the text".to_owned());
        }
        Ok(match self.pseudo {
            Some(kind) => kind.finish(text),
            None => text,
        })
    }

    /// How far the review of a message has come, and whether a machine drafted it.
    ///
    /// One person never counts as two, whatever the ledger says; only the source language answers for itself.
    pub fn review_of(&self, id: &str, basis: Basis<'_>) -> (ReviewState, bool) {
        let (Some(entry), Some(text)) = (self.review.get(id), self.texts.get(id)) else {
            return (ReviewState::Draft, true);
        };
        let source = entry.by == review::SOURCE && self.info.tag.as_str() == super::SOURCE_LANGUAGE;
        let state = if source { entry.state } else { entry.state_of_two() };
        let machine = state == ReviewState::Draft && Reviewer::parse(&entry.by).is_err();
        let changed = entry.target != text.digest
            || basis.source.is_some_and(|digest| digest != entry.source)
            || basis.parameters != entry.parameters.as_deref()
            || (basis.directory && basis.contacts != entry.contacts.as_deref());
        if changed && state != ReviewState::Draft { (ReviewState::Stale, machine) } else { (state, machine) }
    }
}

/// The files of a folder with an extension, by name.
pub(super) fn sorted_files(folder: &Path, extension: &str) -> Vec<std::path::PathBuf> {
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.is_file() && path.extension().is_some_and(|found| found == extension))
        .collect();
    files.sort();
    files
}

/// Reads a UTF-8 file that is not larger than a catalogue file may be.
pub(super) fn read_limited(path: &Path, shown: &str, findings: &mut Vec<Finding>) -> Option<String> {
    let fault = |message: String| Finding::error("L01", message).in_file(shown);
    let size = std::fs::metadata(path).map_or(0, |metadata| metadata.len());
    if size > MAX_TOML_BYTES as u64 {
        findings.push(fault(format!("the file is longer than {MAX_TOML_BYTES} bytes")).help("split it"));
        return None;
    }
    match std::fs::read_to_string(path) {
        Ok(text) => Some(text),
        Err(error) => {
            findings.push(fault(format!("the file cannot be read: {error}")).help("it must be there, and UTF-8"));
            None
        }
    }
}
