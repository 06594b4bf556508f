//! L09 and W06: how many SMS segments the longest real values make, and which one character makes them many.

use jiff::tz::TimeZone;

use super::super::render::{RenderError, RenderRequest};
use super::super::{Catalog, SOURCE_LANGUAGE};
use crate::domain::{Finding, Form, ModeName};
use crate::sms::{Reference, TextPolicy, split};

/// The longest name of a sender that is counted with.
const LONGEST_ISSUER: &str = "Miyagi Prefecture Crisis Office";

pub(super) fn check(catalog: &Catalog, findings: &mut Vec<Finding>) {
    for template in catalog.templates.values() {
        let facts = template.longest_facts();
        for moment in template.moments.keys() {
            let (offset, chars) = template.place_of(*moment);
            let place = |finding: Finding| finding.in_file(&template.file).at_offset(&template.source, offset, chars);
            for (language, locale) in &catalog.locales {
                let request = RenderRequest {
                    template: &template.id,
                    moment: *moment,
                    form: Form::Sms,
                    language,
                    facts: &facts,
                    mode: ModeName::Exercise,
                    zone: &TimeZone::UTC,
                    issuer: LONGEST_ISSUER,
                    gloss: None,
                };
                let text = match catalog.render(&request) {
                    Ok(message) => message.text,
                    // Missing texts and wrong variables have their own codes.
                    Err(RenderError::NoText { .. } | RenderError::Words { .. }) => continue,
                    Err(error) => {
                        findings.push(
                            place(Finding::error("L01", error.to_string()))
                                .help("the template must render with its own longest values"),
                        );
                        continue;
                    }
                };
                let sms = split(&text, &TextPolicy::default(), Reference(0));
                if sms.segment_count() > template.segments {
                    let cost = match sms.forced_by.first() {
                        Some(character) if locale.info.script == "Latn" => {
                            format!("; {character} forces UCS-2, {} without", sms.segments_without_forcing)
                        }
                        Some(_) | None => String::new(),
                    };
                    findings.push(
                        place(Finding::error(
                            "L09",
                            format!(
                                "`{}` at {moment} takes {} SMS segments in {language}, {} allowed{cost}",
                                template.id,
                                sms.segment_count(),
                                template.segments
                            ),
                        ))
                        .help("shorten the longest text with a `.sms` attribute, or say one thing less"),
                    );
                }
                if let ([only], "Latn", false) =
                    (sms.forced_by.as_slice(), locale.info.script.as_str(), language.as_str() == SOURCE_LANGUAGE)
                    && only.segments > 0
                {
                    findings.push(
                        place(Finding::warning(
                            "W06",
                            format!(
                                "`{}` at {moment} in {language}: {only} alone forces UCS-2 and costs {} segments more",
                                template.id, only.segments
                            ),
                        ))
                        .help("write it otherwise in the `.sms` attribute where the language allows it"),
                    );
                }
            }
        }
    }
}
