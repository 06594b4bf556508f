//! Every text of the catalogue that ships is held: English in full, of every other locale a few in full and the rest by digest.
//!
//! `tests/oracles` renders them a second time with other makers' Fluent and Handlebars; here a change shows, and the rules hold
//! that every text must keep.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use jiff::tz::TimeZone;
use mothertongue::catalog::{Catalog, RenderRequest, SOURCE_LANGUAGE, Template};
use mothertongue::domain::{Digest, Direction, Facts, Form, Language, ModeName, Moment, RenderedMessage};
use mothertongue::sms::{Reference, TextPolicy, split};

use super::{ISSUER, golden, root, shipped};

/// The templates whose text to act and whose radio script are kept in full in every locale: a danger with a place and a number, a
/// service with a facility, and an authority's word.
const SHOWN: [&str; 3] = ["tsunami", "services-open", "aid-assurance"];

/// What stands in full for English; posts, e-mail and CAP, which say the same words as the radio, only at the moment to act.
fn kept_in_full(moment: Moment, form: Form) -> bool {
    match form {
        Form::Sms | Form::RadioScript => true,
        Form::SocialPost | Form::Email | Form::CapInfo => moment == Moment::ActNow,
    }
}

/// What the digest of a template in a locale covers: every moment as SMS, the moment to act in every form.
fn in_digest(moment: Moment, form: Form) -> bool {
    form == Form::Sms || moment == Moment::ActNow
}

fn render(
    catalog: &Catalog,
    template: &Template,
    facts: &Facts,
    language: &Language,
    moment: Moment,
    form: Form,
) -> RenderedMessage {
    let zone = template.samples.first().and_then(|sample| sample.zone.as_deref()).unwrap_or("UTC");
    let request = RenderRequest {
        template: &template.id,
        moment,
        form,
        language,
        facts,
        mode: ModeName::Exercise,
        zone: &TimeZone::get(zone).unwrap(),
        issuer: ISSUER,
        gloss: None,
    };
    catalog.render(&request).unwrap_or_else(|error| panic!("{error}"))
}

fn shown(message: &RenderedMessage) -> String {
    let size = match message.form {
        Form::Sms => {
            let sms = split(&message.text, &TextPolicy::default(), Reference(0));
            format!("{} {} / {} segments", sms.units, sms.alphabet.unit(), sms.segment_count())
        }
        Form::RadioScript | Form::SocialPost | Form::Email | Form::CapInfo => {
            format!("{} characters", message.text.chars().count())
        }
    };
    let mut text = format!("{} · {} · {} · {size}\n", message.language, message.form, message.moment);
    if let Some(title) = &message.title {
        writeln!(text, "[{title}]").unwrap();
    }
    writeln!(text, "{}\n", message.text).unwrap();
    text
}

/// The rules of every exercise text: its words first and last, no placeholder, isolates closed and only where they cost nothing.
fn keeps_the_rules(message: &RenderedMessage) {
    let named = format!("{} {} {} {}", message.template, message.language, message.form, message.moment);
    let exercise: Vec<_> = message.parts.iter().filter(|part| part.message_id == "frame-exercise").collect();
    assert_eq!(exercise.len(), 2, "{named}");
    for part in [message.parts.first().unwrap(), message.parts.last().unwrap()] {
        assert_eq!(part.message_id, "frame-exercise", "{named}");
    }
    if message.form != Form::RadioScript {
        let flat = |text: &str| text.replace("&#x27;", "'").replace("&quot;", "\"").replace(['\n', ' '], "");
        let words = flat(&exercise[0].text.replace('&', "&amp;"));
        let text = if message.form == Form::Email { flat(&message.text) } else { flat(&message.text.replace('&', "&amp;")) };
        assert_eq!(text.matches(&words).count(), 2, "{named}");
    }
    assert!(!message.text.contains("{$") && !message.text.contains("{ $"), "{named}");
    let opened = message.text.matches('\u{2068}').count();
    assert_eq!(opened, message.text.matches('\u{2069}').count(), "{named}");
    match (message.form, message.direction) {
        (Form::Sms, Direction::Rtl) => assert!(opened > 0, "{named}"),
        (Form::Sms, Direction::Ltr) => assert_eq!(opened, 0, "{named}"),
        (Form::RadioScript | Form::SocialPost | Form::Email | Form::CapInfo, Direction::Ltr | Direction::Rtl) => {}
    }
}

/// The golden files of one locale, and its digests by template.
fn locale(catalog: &Catalog, samples: &[(&Template, Facts)], language: &Language) -> (Vec<(String, String)>, Vec<String>) {
    let (mut files, mut digests, mut few) = (Vec::new(), Vec::new(), String::new());
    for (template, facts) in samples {
        let (mut full, mut all) = (String::new(), String::new());
        for moment in Moment::ALL {
            for form in Form::ALL {
                let english = language.as_str() == SOURCE_LANGUAGE && kept_in_full(*moment, *form);
                if !english && !in_digest(*moment, *form) {
                    continue;
                }
                let message = render(catalog, template, facts, language, *moment, *form);
                keeps_the_rules(&message);
                if in_digest(*moment, *form) {
                    writeln!(all, "{}\n{}", message.title.as_deref().unwrap_or_default(), message.text).unwrap();
                }
                if english {
                    full.push_str(&shown(&message));
                }
                let act = *moment == Moment::ActNow && matches!(form, Form::Sms | Form::RadioScript);
                if act && SHOWN.contains(&template.id.0.as_str()) {
                    few.push_str(&shown(&message));
                }
            }
        }
        digests.push(format!("{language} {} {}", template.id, Digest::of(all.as_bytes()).short()));
        if !full.is_empty() {
            files.push((format!("en/{}.txt", template.id), full));
        }
    }
    if language.as_str() != SOURCE_LANGUAGE {
        files.push((format!("{language}.txt"), few));
    }
    (files, digests)
}

#[test]
fn every_shipped_text_is_the_one_that_the_golden_files_hold() {
    let catalog = shipped();
    let samples: Vec<(&Template, Facts)> =
        catalog.templates().map(|template| (template, template.samples_facts().into_iter().next().unwrap().1)).collect();
    let languages: Vec<Language> = catalog.locales().iter().map(|locale| locale.tag.clone()).collect();
    let halves: Vec<&[Language]> = languages.chunks(languages.len().div_ceil(2)).collect();
    let made: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = halves
            .into_iter()
            .map(|half| {
                let (catalog, samples) = (&catalog, &samples);
                scope.spawn(move || half.iter().map(|language| locale(catalog, samples, language)).collect::<Vec<_>>())
            })
            .collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    let mut digests = String::from("locale template digest of every moment as SMS and of act-now in every form\n");
    for (of_locale, lines) in made {
        files.extend(of_locale);
        lines.iter().for_each(|line| writeln!(digests, "{line}").unwrap());
    }
    files.insert("digests.txt".to_owned(), digests);
    let folder = root().join("tests/golden/messages");
    for (name, text) in &files {
        golden(&folder.join(name), text);
    }
    let mut kept = BTreeSet::new();
    for place in ["", "en"] {
        for entry in std::fs::read_dir(folder.join(place)).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                kept.insert(path.strip_prefix(&folder).unwrap().to_string_lossy().into_owned());
            }
        }
    }
    for left in kept.iter().filter(|name| !files.contains_key(*name)) {
        assert!(super::updating(), "tests/golden/messages/{left} is of no text any more; UPDATE_GOLDEN=1 removes it");
        std::fs::remove_file(folder.join(left)).unwrap();
    }
    assert!(SHOWN.iter().all(|id| samples.iter().any(|(template, _)| template.id.0 == *id)), "a shown template is gone");
}

#[test]
fn golden_files_stay_small_enough_to_be_read_in_a_review() {
    fn octets(folder: &std::path::Path) -> u64 {
        std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap())
            .map(|entry| if entry.path().is_dir() { octets(&entry.path()) } else { entry.metadata().unwrap().len() })
            .sum()
    }
    let size = octets(&root().join("tests/golden"));
    assert!(size < 2_000_000, "tests/golden has {size} octets");
}
