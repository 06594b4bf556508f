//! W04, W05, W12: what a newsreader would stumble over.

use std::collections::{BTreeMap, HashMap};

use jiff::tz::TimeZone;
use unicode_segmentation::UnicodeSegmentation;

use super::super::locale::Locale;
use super::super::render::RenderRequest;
use super::super::spoken;
use super::super::words::{VARIABLE, width};
use super::super::{Catalog, syllables, voices};
use super::{Bench, FIXED_IDS, LIFE_CYCLE_IDS, Level, at, named, unspaced};
use crate::domain::{Facts, Finding, Form, Language, ModeName, Moment, TemplateId};

/// The most words of a sentence that is read aloud; a variable is one.
const WORDS_MAX: usize = 15;
/// The most syllables of such a sentence.
const SYLLABLES_MAX: u32 = 25;
/// Syllables of a variable: a short name or number.
const SYLLABLES_OF_VARIABLE: u32 = 3;
/// Target of a script's read time, in seconds.
const READ_TIME_MAX_S: f64 = 60.0;
/// The part of the measured rate at which news is read.
const NEWS_RATE: f64 = 0.8;
/// Pause after a sentence, in seconds.
const SENTENCE_PAUSE_S: f64 = 0.5;
/// Pause after a block, in seconds.
const BLOCK_PAUSE_S: f64 = 1.0;

/// W04 and W12.
pub(super) fn check(bench: &Bench<'_>, findings: &mut Vec<Finding>) {
    let info = &bench.locale.info;
    if !voices::has_voice(&info.tag) {
        findings.push(
            Finding::warning("W12", format!("no machine voice is known that can read {} ({})", info.english, info.tag))
                .in_file(format!("{}/locale.toml", bench.locale.folder))
                .help("radio in this language needs a person who reads the script, or a recording"),
        );
    }
    let cues = FIXED_IDS.iter().map(|(id, _)| *id).filter(|id| id.starts_with("radio-") || *id == "frame-issued-by");
    let said = cues.chain(LIFE_CYCLE_IDS).chain(bench.uses.by_id.keys().copied());
    let said: std::collections::BTreeSet<&str> = said.collect();
    let spaced = !unspaced(&info.script);
    for (id, text) in said.into_iter().filter_map(|id| Some((id, bench.locale.texts.get(id)?))) {
        let Some(piece) = text.piece(Some("radio")) else { continue };
        let longest = piece
            .says
            .iter()
            .flat_map(|branch| spoken::lines(branch).lines().map(|line| size(line, &info.script)).collect::<Vec<_>>())
            .filter(|(words, syllables)| (spaced && *words > WORDS_MAX) || *syllables > SYLLABLES_MAX)
            .max_by_key(|(_, syllables)| *syllables);
        if let Some((words, syllables)) = longest {
            let words = if spaced { format!("{words} words and ") } else { String::new() };
            findings.push(
                at(
                    Level::Warning,
                    "W04",
                    text,
                    piece.offset,
                    width(piece.attribute.as_deref().unwrap_or(id)),
                    format!("a sentence of `{}` has {words}{syllables} syllables", named(id, piece)),
                )
                .help(format!(
                    "make two sentences of it, in a `.radio` attribute if need be: at most {WORDS_MAX} words and {SYLLABLES_MAX} syllables"
                )),
            );
        }
    }
}

/// Words and syllables of a sentence.
fn size(sentence: &str, script: &str) -> (usize, u32) {
    let variables = sentence.matches(VARIABLE).count();
    let more = u32::try_from(variables).unwrap_or(u32::MAX).saturating_mul(SYLLABLES_OF_VARIABLE);
    (sentence.unicode_words().count() + variables, syllables::count(sentence, script).saturating_add(more))
}

/// The read times over target of one locale, in seconds, by template and moment.
pub(super) type Slow<'a> = Vec<(&'a TemplateId, Moment, f64)>;

/// Reads every script of one locale against the clock: live, with each template's sample facts.
pub(super) fn slow<'a>(catalog: &'a Catalog, samples: &[(&'a TemplateId, Facts)], locale: &Locale) -> Slow<'a> {
    let (mut slow, mut known) = (Slow::new(), HashMap::new());
    for (template, facts) in samples {
        for moment in Moment::ALL {
            let request = RenderRequest {
                template,
                moment: *moment,
                form: Form::RadioScript,
                language: &locale.info.tag,
                facts,
                mode: ModeName::Live,
                zone: &TimeZone::UTC,
                issuer: super::LONGEST_ISSUER,
                gloss: None,
            };
            // What cannot be rendered has its own codes.
            let Ok(parts) = catalog.radio_parts(&request) else { continue };
            let mut seconds = 0.0;
            for part in parts {
                let once = known.get(&part.text).copied().unwrap_or_else(|| read_time_s(&part.text, locale));
                known.entry(part.text).or_insert(once);
                seconds += once;
            }
            if seconds > READ_TIME_MAX_S {
                slow.push((template, *moment, seconds));
            }
        }
    }
    slow
}

/// How long one block is read, in seconds.
fn read_time_s(text: &str, locale: &Locale) -> f64 {
    let sentences = u32::try_from(spoken::lines(text).lines().count()).unwrap_or(u32::MAX);
    let syllables = syllables::count(text, &locale.info.script);
    f64::from(syllables) / (NEWS_RATE * locale.info.radio_rate.max(1.0)) + f64::from(sentences) * SENTENCE_PAUSE_S + BLOCK_PAUSE_S
}

/// W05: one finding a template, at the moment that takes longest, with the languages that are over.
pub(super) fn read_times(catalog: &Catalog, slow: &[(&Language, Slow<'_>)], findings: &mut Vec<Finding>) {
    let mut worst: BTreeMap<&TemplateId, (f64, Moment, &Language)> = BTreeMap::new();
    let mut over: BTreeMap<&TemplateId, Vec<&Language>> = BTreeMap::new();
    for (language, slow) in slow {
        for (template, moment, seconds) in slow {
            let languages = over.entry(template).or_default();
            if languages.last() != Some(language) {
                languages.push(language);
            }
            let known = worst.entry(template).or_insert((*seconds, *moment, language));
            if *seconds > known.0 {
                *known = (*seconds, *moment, language);
            }
        }
    }
    for (id, (seconds, moment, language)) in worst {
        let Some(template) = catalog.templates.get(id) else { continue };
        let (offset, chars) = template.place_of(moment);
        let languages = over.get(id).map(Vec::as_slice).unwrap_or_default();
        let listed = languages.iter().map(|language| language.as_str()).collect::<Vec<_>>().join(" ");
        findings.push(
            Finding::warning(
                "W05",
                format!(
                    "the radio script of `{id}` takes {seconds:.0} s at {moment} in {language}; over {READ_TIME_MAX_S} s in {} of {} languages: {listed}",
                    languages.len(),
                    catalog.written().count()
                ),
            )
            .in_file(&template.file)
            .at_offset(&template.source, offset, chars)
            .help("say one action less at this moment, or shorten the `.radio` attributes"),
        );
    }
}
