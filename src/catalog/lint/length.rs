//! L09 and W06: how many SMS segments the longest real values make, and which one character makes them many.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;

use super::super::locale::Locale;
use super::super::render::{RenderError, RenderRequest};
use super::super::template::Template;
use super::super::{Catalog, SOURCE_LANGUAGE};
use crate::domain::{Facts, Finding, Form, ModeName, Moment};
use crate::sms::{Alphabet, CostlyCharacter, Reference, TextPolicy, measure, split};

/// One character that alone makes texts of a locale longer.
struct Costly<'a> {
    shown: CostlyCharacter,
    texts: usize,
    template: &'a Template,
    moment: Moment,
}

/// Every SMS of one locale, as an exercise, with each template's longest facts.
pub(super) fn check(catalog: &Catalog, longest: &[(&Template, Facts)], locale: &Locale, findings: &mut Vec<Finding>) {
    let language = &locale.info.tag;
    let latin = locale.info.script == "Latn";
    let mut costly: BTreeMap<char, Costly<'_>> = BTreeMap::new();
    for (template, facts) in longest {
        for moment in template.moments.keys() {
            let request = RenderRequest {
                template: &template.id,
                moment: *moment,
                form: Form::Sms,
                language,
                facts,
                mode: ModeName::Exercise,
                zone: &TimeZone::UTC,
                issuer: super::LONGEST_ISSUER,
                gloss: None,
            };
            let text = match catalog.sms_text(&request) {
                Ok(text) => text,
                // Missing texts and wrong variables have their own codes.
                Err(RenderError::NoText { .. } | RenderError::Words { .. }) => continue,
                Err(error) => {
                    findings.push(
                        place(template, *moment, Finding::error("L01", error.to_string()))
                            .help("the template must render with its own longest values"),
                    );
                    continue;
                }
            };
            let policy = TextPolicy::default();
            let (alphabet, segments) = measure(&text, &policy);
            // Most texts fit, and outside Latin script no one character is to blame: nothing more is to be known of them.
            if segments <= template.segments && (!latin || alphabet != Alphabet::Ucs2) {
                continue;
            }
            let sms = split(&text, &policy, Reference(0));
            if sms.segment_count() > template.segments {
                let cost = match sms.forced_by.first() {
                    Some(character) if latin => format!("; {character} forces UCS-2, {} without", sms.segments_without_forcing),
                    Some(_) | None => String::new(),
                };
                let message = format!(
                    "`{}` at {moment} takes {} SMS segments in {language}, {} allowed{cost}",
                    template.id,
                    sms.segment_count(),
                    template.segments
                );
                findings.push(
                    place(template, *moment, Finding::error("L09", message))
                        .help("shorten the longest text with a `.sms` attribute, or say one thing less"),
                );
            }
            if let ([only], true, false) = (sms.forced_by.as_slice(), latin, language.as_str() == SOURCE_LANGUAGE)
                && only.segments > 0
            {
                let known = costly.entry(only.character).or_insert(Costly { shown: *only, texts: 0, template, moment: *moment });
                known.texts += 1;
                if only.segments > known.shown.segments {
                    (known.shown, known.template, known.moment) = (*only, template, *moment);
                }
            }
        }
    }
    for Costly { shown, texts, template, moment } in costly.into_values() {
        let message = format!(
            "{shown} alone forces UCS-2 in {texts} SMS of {language}; it costs {} segments more in `{}` at {moment}",
            shown.segments, template.id
        );
        findings.push(
            place(template, moment, Finding::warning("W06", message))
                .help("write it otherwise in the `.sms` attribute where the language allows it"),
        );
    }
}

fn place(template: &Template, moment: Moment, finding: Finding) -> Finding {
    let (offset, chars) = template.place_of(moment);
    finding.in_file(&template.file).at_offset(&template.source, offset, chars)
}
