//! The catalogue: templates, layouts and the words of every language, loaded, checked and rendered.
//!
//! Renders once per language and form, never per recipient; never falls back to another language, and never lets a text
//! out that is not complete.

mod audio_first;
mod basis;
mod cuts;
mod exchange;
mod exercise;
mod explain;
mod feed;
mod formats;
mod glossary;
mod layout;
mod limits;
mod lint;
mod listing;
mod locale;
mod matching;
mod numerals;
mod parallel;
mod phrases;
mod pseudo;
mod radio;
pub mod read_time;
mod recordings;
mod render;
mod review;
mod scaffold;
mod spoken;
pub mod syllables;
mod template;
mod voices;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

pub use audio_first::{AudioFirst, AudioFirstEntry};
pub use cuts::CUTS_S;
pub use exchange::{
    Change, Exchange, ExchangeError, Export, Format, ImportReport, ImportRequest, MAX_EXCHANGE_BYTES, Only, Unit,
};
pub use explain::{CODES, Explanation, explain};
pub use formats::FormatError;
pub use glossary::Term;
pub use limits::{
    MAX_ACTIONS, MAX_ENTRY_BYTES, MAX_FINDINGS, MAX_FTL_BYTES, MAX_LAYOUT_BYTES, MAX_LOCALES, MAX_NESTING, MAX_RENDERED_CHARS,
    MAX_TEMPLATES, MAX_TOML_BYTES,
};
pub use lint::LintOptions;
pub use listing::{ListedPiece, ListedText};
pub use locale::LocaleInfo;
pub use matching::{MOMENT_PARAMETER, NoMatch, TEMPLATE_PARAMETER, TemplateMatch};
pub use phrases::Phrases;
pub use recordings::{MAX_RECORDING_BYTES, RecordError, RecordingEntry, RecordingState, RecordingStatus, words_digest};
pub use render::{RenderError, RenderRequest};
pub use review::{
    Blocked, Hold, LocaleStatus, MatrixCell, PassReport, ReviewDesk, ReviewEntry, ReviewError, Reviewer, Step, Stepped,
    SyncedLocale, WHOLE_LOCALE,
};
pub use scaffold::{NewLocale, NewTemplate, Scaffold, ScaffoldError};
pub use spoken::lines as spoken_lines;
pub use template::{CapMapping, EventCode, Kind, MomentTexts, Parameter, ParameterKind, Sample, Template};
pub use voices::VoiceChoice;
pub use words::check_ftl;

use crate::domain::{Contact, Fact, Finding, Form, Hazard, Language, ModeName, Moment, TemplateId};
use basis::Basis;
use layout::Layouts;
use locale::Locale;
use voices::Voices;

/// All templates, layouts and locales, loaded and cross-checked.
#[derive(Debug)]
pub struct Catalog {
    templates: BTreeMap<TemplateId, Template>,
    locales: BTreeMap<Language, Locale>,
    layouts: Layouts,
    source: Language,
    /// Digests of cited parameters by message.
    parameters: BTreeMap<String, String>,
    /// Digests of cited contacts by message, once the directory is known.
    contacts: Option<BTreeMap<String, String>>,
    /// Actions that no cut of a radio script leaves out.
    never_cut: BTreeSet<String>,
    voices: Voices,
    audio_first: Vec<AudioFirst>,
}

/// One fact that a moment of a template cites.
#[derive(Clone, Debug, PartialEq)]
pub struct NeededParameter {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub kind: ParameterKind,
    /// Whether an alert must give it.
    pub required: bool,
    /// An example.
    pub example: String,
    /// The entry of the contact directory that it is when the alert names none.
    pub entry: Option<String>,
}

/// The language that all others are translated from.
pub const SOURCE_LANGUAGE: &str = "en";

/// The variable that stands where a sentence is still to be written: nothing fills it, so what holds it can never be sent.
pub const UNWRITTEN: &str = "unwritten";

impl Catalog {
    /// Loads `templates/` and `locales/`, and reports every fault of form (`L01`, `L13` for a missing moment) at once.
    ///
    /// What can be read is loaded beside its faults; whoever sends anything must ask [`Catalog::lint`] too.
    pub fn load(templates: &Path, locales: &Path) -> (Self, Vec<Finding>) {
        let mut findings = Vec::new();
        let shown = templates.display().to_string();
        let found = read_templates(templates, &shown, &mut findings);
        if found.is_empty() {
            findings.push(
                Finding::error("L01", "there is no template")
                    .in_file(format!("{shown}/alerts"))
                    .help("add templates/alerts/<id>.toml"),
            );
        }
        let ids: Vec<TemplateId> = found.keys().cloned().collect();
        let layouts = Layouts::read(templates, &shown, &ids, &mut findings);
        let mut loaded = BTreeMap::new();
        let mut folders: Vec<_> = std::fs::read_dir(locales)
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path())
            .filter(|path| path.is_dir())
            .collect();
        folders.sort();
        folders.truncate(MAX_LOCALES);
        let read = parallel::each(&folders, |folder| {
            let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let mut findings = Vec::new();
            (Locale::read(folder, &format!("{}/{name}", locales.display()), &mut findings), findings)
        });
        for (locale, more) in read {
            findings.extend(more);
            loaded.extend(locale.map(|locale| (locale.info.tag.clone(), locale)));
        }
        let source = Language::parse(SOURCE_LANGUAGE).expect("the tag of the source language is well-formed");
        if !loaded.contains_key(&source) {
            findings.push(
                Finding::error("L01", format!("the source language `{source}` has no locale"))
                    .in_file(locales.display().to_string())
                    .help("every text is compared with it"),
            );
        }
        let parameters = basis::parameter_digests(loaded.get(&source), &found);
        let never_cut = radio::never_cut(templates, &mut findings);
        for id in never_cut.iter().filter(|id| loaded.get(&source).is_some_and(|source| !source.texts.contains_key(*id))) {
            let said = format!("`{id}` must never be cut, and no text has that id");
            findings.push(Finding::error("L01", said).in_file(format!("{shown}/radio.toml")).help("write the id of an action"));
        }
        let voices = Voices::read(locales, &mut findings);
        let audio_first = audio_first::read(locales, &mut findings);
        let mut catalog = Self {
            templates: found,
            locales: loaded,
            layouts,
            source,
            parameters,
            contacts: None,
            never_cut,
            voices,
            audio_first,
        };
        let machine: Vec<(Language, bool)> = catalog
            .locales
            .iter()
            .map(|(tag, locale)| (tag.clone(), locale.texts.keys().any(|id| locale.review_of(id, catalog.basis(id)).1)))
            .collect();
        for (tag, machine) in machine {
            if let Some(locale) = catalog.locales.get_mut(&tag) {
                locale.info.machine = machine;
            }
        }
        (catalog, findings)
    }

    /// Every template, by id.
    pub fn templates(&self) -> impl Iterator<Item = &Template> {
        self.templates.values()
    }

    /// One template.
    pub fn template(&self, id: &TemplateId) -> Option<&Template> {
        self.templates.get(id)
    }

    /// What every locale says of itself, by tag.
    pub fn locales(&self) -> Vec<&LocaleInfo> {
        self.locales.values().map(|locale| &locale.info).collect()
    }

    /// The languages that are served by voice before they are served in writing.
    pub fn audio_first(&self) -> &[AudioFirst] {
        &self.audio_first
    }

    /// What is known of the machine voice of a language.
    pub fn voice(&self, language: &Language) -> Option<&VoiceChoice> {
        self.voices.of(language)
    }

    /// Every hazard that has a template.
    pub fn hazards(&self) -> Vec<Hazard> {
        hazards_of(&self.templates)
    }

    /// The same without a word of any language: what the routing table is held against where nothing is rendered.
    pub fn hazards_in(templates: &Path) -> (Vec<Hazard>, Vec<Finding>) {
        let mut findings = Vec::new();
        let found = read_templates(templates, &templates.display().to_string(), &mut findings);
        (hazards_of(&found), findings)
    }

    /// The facts that a moment of a template cites: the required ones, and whatever its texts in the source language use.
    pub fn needed_parameters(&self, id: &TemplateId, moment: Moment) -> Vec<NeededParameter> {
        let Some(template) = self.templates.get(id) else { return Vec::new() };
        let source = self.locales.get(&self.source);
        let used: BTreeSet<&str> = template
            .moments
            .get(&moment)
            .into_iter()
            .flat_map(MomentTexts::ids)
            .filter_map(|id| source.and_then(|source| source.texts.get(id)))
            .flat_map(|text| text.pieces.iter().flat_map(words::Piece::names))
            .collect();
        template
            .parameters
            .iter()
            .filter(|(name, parameter)| parameter.required || used.contains(name.as_str()))
            .map(|(name, parameter)| NeededParameter {
                name: name.clone(),
                kind: parameter.kind,
                required: parameter.required,
                example: match &parameter.example {
                    toml::Value::String(text) => text.clone(),
                    other => other.to_string(),
                },
                entry: parameter.entry.clone(),
            })
            .collect()
    }

    /// Tells the catalogue the contact directory: from now on a text whose cited entry has changed is stale.
    #[must_use]
    pub fn citing(mut self, contacts: &[Contact]) -> Self {
        self.contacts = Some(basis::contact_digests(self.locales.get(&self.source), &self.templates, contacts));
        self
    }

    /// What a review of this message stands on.
    fn basis(&self, id: &str) -> Basis<'_> {
        Basis {
            source: self.source_digest(id),
            parameters: self.parameters.get(id).map(String::as_str),
            contacts: self.contacts.as_ref().and_then(|digests| digests.get(id)).map(String::as_str),
            directory: self.contacts.is_some(),
        }
    }

    /// Every locale that has files, in the order of their tags: all but pseudolocales.
    fn written(&self) -> impl Iterator<Item = &Locale> {
        self.locales.values().filter(|locale| !locale.info.tag.is_pseudo())
    }

    /// The digest of a message in the source language.
    fn source_digest(&self, id: &str) -> Option<&str> {
        self.locales.get(&self.source)?.texts.get(id).map(|text| text.digest.as_str())
    }
}

/// The messages that the engine says itself, whatever the template.
fn fixed_ids<'a>(form: Form, moment: Moment, mode: ModeName) -> impl Iterator<Item = &'a str> {
    let over = matches!(moment, Moment::Cancel | Moment::AllClear);
    let radio = form == Form::RadioScript;
    [
        ("frame-exercise", mode == ModeName::Exercise),
        ("frame-issued-by", true),
        ("frame-valid-until", !over && !radio),
        ("radio-next-update", !over && radio),
        ("radio-attention", radio),
        ("radio-repeat", radio),
        ("radio-sign-off", radio),
    ]
    .into_iter()
    .filter(|(_, said)| *said)
    .map(|(id, _)| id)
}

fn read_templates(templates: &Path, shown: &str, findings: &mut Vec<Finding>) -> BTreeMap<TemplateId, Template> {
    let mut found = BTreeMap::new();
    for path in locale::sorted_files(&templates.join("alerts"), "toml").into_iter().take(MAX_TEMPLATES) {
        let Some(id) = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()) else { continue };
        let file = format!("{shown}/alerts/{id}.toml");
        let Some(source) = locale::read_limited(&path, &file, findings) else { continue };
        if let Some(template) = Template::read(&id, &file, &source, findings) {
            found.insert(template.id.clone(), template);
        }
    }
    found
}

fn hazards_of(templates: &BTreeMap<TemplateId, Template>) -> Vec<Hazard> {
    templates.values().map(|template| template.hazard.clone()).collect::<BTreeSet<_>>().into_iter().collect()
}

/// Whether a fact is of a parameter's type.
fn kind_fits(kind: ParameterKind, fact: &Fact) -> bool {
    matches!(
        (kind, fact),
        (ParameterKind::Place, Fact::Place(_))
            | (ParameterKind::Datetime, Fact::DateTime(_))
            | (ParameterKind::Duration, Fact::DurationMinutes(_))
            | (ParameterKind::Distance, Fact::DistanceKm(_))
            | (ParameterKind::Count, Fact::Count(_))
            | (ParameterKind::Contact, Fact::Contact(_))
            | (ParameterKind::Facility, Fact::Facility(_))
            | (ParameterKind::Link, Fact::Link(_))
            | (ParameterKind::Choice, Fact::Choice(_))
    )
}

/// The directional embeddings and overrides, which no text may hold.
fn is_bidi_override(c: char) -> bool {
    ('\u{202A}'..='\u{202E}').contains(&c)
}
