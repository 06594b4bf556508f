//! W04, W05, W12: what a newsreader would stumble over.

use std::collections::{BTreeMap, HashMap};

use jiff::tz::TimeZone;
use unicode_segmentation::UnicodeSegmentation;

use super::super::Catalog;
use super::super::cuts::{CUTS_S, cuts};
use super::super::locale::Locale;
use super::super::locale::LocaleInfo;
use super::super::read_time::{Spoken, rate_of, spoken as timed};
use super::super::render::RenderRequest;
use super::super::spoken;
use super::super::syllables::count_in;
use super::super::words::{VARIABLE, width};
use super::{Bench, FIXED_IDS, LIFE_CYCLE_IDS, Level, at, named, unspaced};
use crate::domain::{Facts, Finding, Form, Language, ModeName, Moment, TemplateId};

/// The most words of a sentence that is read aloud; a variable is one.
const WORDS_MAX: usize = 15;
/// The most syllables of such a sentence.
const SYLLABLES_MAX: u32 = 25;
/// Syllables of a variable: a short name or number.
const SYLLABLES_OF_VARIABLE: u32 = 3;
/// W04 and W12.
pub(super) fn check(catalog: &Catalog, bench: &Bench<'_>, findings: &mut Vec<Finding>) {
    let info = &bench.locale.info;
    if catalog.voices.usable(&info.tag).is_none() {
        let why = catalog.voices.of(&info.tag).and_then(|choice| choice.reason.as_ref());
        let why = why.map_or_else(String::new, |why| format!(": {why}"));
        findings.push(
            Finding::warning("W12", format!("no machine voice can read {} ({}){why}", info.english, info.tag))
                .in_file(format!("{}/locale.toml", bench.locale.folder))
                .help("radio in this language needs a person who reads the script, or recordings"),
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
            .flat_map(|branch| spoken::lines(branch).lines().map(|line| size(line, info)).collect::<Vec<_>>())
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
fn size(sentence: &str, info: &LocaleInfo) -> (usize, u32) {
    let variables = sentence.matches(VARIABLE).count();
    let more = u32::try_from(variables).unwrap_or(u32::MAX).saturating_mul(SYLLABLES_OF_VARIABLE);
    (sentence.unicode_words().count() + variables, count_in(sentence, &info.script, &info.tag).saturating_add(more))
}

/// The scripts of one locale whose cut to a minute does not fit, with its read time in seconds.
pub(super) type Slow<'a> = Vec<(&'a TemplateId, Moment, f64)>;

/// Cuts every script of one locale to a minute, live, with each template's sample facts, and gives those that take longer still.
pub(super) fn slow<'a>(catalog: &'a Catalog, samples: &[(&'a TemplateId, Facts)], locale: &Locale) -> Slow<'a> {
    let (mut slow, mut known) = (Slow::new(), HashMap::<String, Spoken>::new());
    let info = &locale.info;
    let rate = rate_of(&info.tag, Some(info.radio_rate));
    for (template, facts) in samples {
        for moment in Moment::ALL {
            let request = RenderRequest {
                template,
                moment: *moment,
                form: Form::RadioScript,
                language: &info.tag,
                facts,
                mode: ModeName::Live,
                zone: &TimeZone::UTC,
                issuer: super::LONGEST_ISSUER,
                gloss: None,
            };
            // What cannot be rendered has its own codes.
            let Ok(parts) = catalog.radio_parts(&request) else { continue };
            let blocks: Vec<Spoken> = parts
                .iter()
                .map(|part| match known.get(&part.text) {
                    Some(once) => *once,
                    None => *known.entry(part.text.clone()).or_insert_with(|| timed(&part.text, &info.tag, &info.script)),
                })
                .collect();
            let minute = cuts(&parts, &blocks, rate, &catalog.never_cut).into_iter().find(|cut| cut.target_s == CUTS_S[0]);
            if let Some(cut) = minute.filter(|cut| !cut.fits()) {
                slow.push((template, *moment, cut.read.mid_s));
            }
        }
    }
    slow
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
        let all = languages.len() == catalog.written().count();
        let listed = languages.iter().map(|language| language.as_str()).collect::<Vec<_>>().join(" ");
        let listed = if all { "every language".to_owned() } else { listed };
        findings.push(
            Finding::warning(
                "W05",
                format!(
                    "cut to {} s, the radio script of `{id}` still takes {seconds:.0} s at {moment} in {language}; too long in {listed}",
                    CUTS_S[0],
                    seconds = seconds.ceil()
                ),
            )
            .in_file(&template.file)
            .at_offset(&template.source, offset, chars)
            .help("shorten the `.radio` attributes of what a cut never leaves out, or put less into templates/radio.toml"),
        );
    }
}
