//! The catalogue that ships: it loads, passes its own lint, and every text is held by a golden file.

#[cfg(test)]
#[path = "catalog/desk.rs"]
mod desk;
#[cfg(test)]
#[path = "catalog/exchange.rs"]
mod exchange;
#[cfg(test)]
#[path = "catalog/lint.rs"]
mod lint;
#[cfg(test)]
#[path = "catalog/matching.rs"]
mod matching;
#[cfg(test)]
#[path = "catalog/review.rs"]
mod review;
#[cfg(test)]
#[path = "catalog/scaffold.rs"]
mod scaffold;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use jiff::tz::TimeZone;
use mothertongue::catalog::{Catalog, LintOptions, RenderRequest};
use mothertongue::domain::{Form, Level, ModeName, Moment, RenderedMessage, render_findings};
use mothertongue::sms::{Reference, TextPolicy, split};

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

pub fn shipped() -> Catalog {
    let (catalog, findings) = Catalog::load(&root().join("templates"), &root().join("locales"));
    assert!(findings.is_empty(), "{}", render_findings(&findings));
    catalog
}

/// The sender of all golden texts.
pub const ISSUER: &str = "Civil Protection Office";

#[cfg(test)]
fn blocks(catalog: &Catalog, each: &mut dyn FnMut(&str, &str, &RenderedMessage, &str)) {
    for template in catalog.templates() {
        let zone = template.samples.first().and_then(|sample| sample.zone.as_deref()).unwrap_or("UTC");
        let zone = TimeZone::get(zone).unwrap();
        let (_, facts) = template.samples_facts().into_iter().next().unwrap();
        for locale in catalog.locales() {
            for moment in Moment::ALL {
                for form in Form::ALL {
                    let request = RenderRequest {
                        template: &template.id,
                        moment: *moment,
                        form: *form,
                        language: &locale.tag,
                        facts: &facts,
                        mode: ModeName::Exercise,
                        zone: &zone,
                        issuer: ISSUER,
                        gloss: None,
                    };
                    let message = catalog.render(&request).unwrap_or_else(|error| panic!("{error}"));
                    let size = match form {
                        Form::Sms => {
                            let sms = split(&message.text, &TextPolicy::default(), Reference(0));
                            format!("{} {} / {} segments", sms.units, sms.alphabet.unit(), sms.segment_count())
                        }
                        Form::RadioScript | Form::SocialPost | Form::Email | Form::CapInfo => {
                            format!("{} characters", message.text.chars().count())
                        }
                    };
                    each(&template.id.0, locale.tag.as_str(), &message, &size);
                }
            }
        }
    }
}

/// Compares with a golden file, or writes it when `UPDATE_GOLDEN=1`.
#[cfg(test)]
pub fn golden(path: &Path, text: &str) {
    if std::env::var("UPDATE_GOLDEN").is_ok_and(|set| set == "1") {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
        return;
    }
    let kept =
        std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}; UPDATE_GOLDEN=1 writes it", path.display()));
    assert!(kept == text, "{} differs; UPDATE_GOLDEN=1 rewrites it\n--- kept\n{kept}\n--- now\n{text}", path.display());
}

#[test]
fn every_shipped_text_is_the_one_in_its_golden_file() {
    let catalog = shipped();
    let mut files: std::collections::BTreeMap<String, String> = std::collections::BTreeMap::new();
    let mut count = 0;
    blocks(&catalog, &mut |template, language, message, size| {
        let file = files.entry(format!("{template}/{language}.txt")).or_default();
        writeln!(file, "{language} · {} · {} · {size}", message.form, message.moment).unwrap();
        if let Some(title) = &message.title {
            writeln!(file, "[{title}]").unwrap();
        }
        writeln!(file, "{}\n", message.text).unwrap();
        count += 1;
    });
    assert!(count >= 12 * 14 * 6 * 5, "only {count} texts were rendered");
    for (name, text) in &files {
        golden(&root().join("tests/golden/messages").join(name), text);
    }
}

#[test]
fn every_exercise_text_starts_and_ends_with_the_exercise_words_of_its_language() {
    let catalog = shipped();
    blocks(&catalog, &mut |template, language, message, _| {
        let exercise: Vec<_> = message.parts.iter().filter(|part| part.message_id == "frame-exercise").collect();
        assert_eq!(exercise.len(), 2, "{template} {language} {}", message.form);
        let plain = message.text.replace("&#x27;", "'").replace('\n', "");
        let words = exercise[0].text.replace('\n', "");
        if message.form != Form::RadioScript {
            let flat = |text: &str| text.replace(['\n', ' '], "");
            assert_eq!(flat(&plain).matches(&flat(&words)).count(), 2, "{template} {language} {}", message.form);
        }
        for part in [message.parts.first().unwrap(), message.parts.last().unwrap()] {
            assert_eq!(part.message_id, "frame-exercise");
        }
        assert!(!message.text.contains("{$") && !message.text.contains("{ $"), "{template} {language}");
    });
}

#[test]
fn the_shipped_catalogue_has_no_lint_error() {
    let findings = shipped().lint(&LintOptions {
        contacts: &[],
        now: "2026-07-01T00:00:00Z".parse().unwrap(),
        known_place: None,
        live: false,
    });
    let errors: Vec<_> = findings.into_iter().filter(|finding| finding.level == Level::Error).collect();
    assert!(errors.is_empty(), "{}", render_findings(&errors));
}

#[test]
fn a_left_to_right_sms_has_no_isolation_mark_and_an_arabic_one_is_balanced() {
    let catalog = shipped();
    blocks(&catalog, &mut |template, language, message, _| {
        let opened = message.text.matches('\u{2068}').count();
        assert_eq!(opened, message.text.matches('\u{2069}').count(), "{template} {language} {}", message.form);
        match (message.form, language) {
            (Form::Sms, "ar") => assert!(opened > 0, "{template}"),
            (Form::Sms, _) => assert_eq!(opened, 0, "{template} {language}"),
            (Form::RadioScript | Form::SocialPost | Form::Email | Form::CapInfo, _) => {}
        }
    });
}
