//! What lies in a station's folder, in every language that ships.

use std::process::Command;

use mothertongue::catalog::read_time::{BLOCK_PAUSE_S, NEWSREADER_SHARE, SENTENCE_PAUSE_S};
use mothertongue::catalog::syllables::count_in;
use mothertongue::catalog::{CUTS_S, spoken_lines};
use mothertongue::domain::{ModeName, Moment, PartRole};

use super::{catalog_that_ships, language, script, write};

#[tokio::test]
async fn every_locale_gets_well_formed_ssml_in_its_own_language_and_a_whole_sheet() {
    let catalog = catalog_that_ships();
    let folder = tempfile::tempdir().unwrap();
    let mut ssml_files = Vec::new();
    for locale in catalog.locales() {
        let tag = locale.tag.as_str();
        let message = script(&catalog, "flood", Moment::ActNow, tag, ModeName::Exercise);
        let written = write(folder.path(), message.clone(), false).await;
        let read = |ending: &str| std::fs::read_to_string(folder.path().join(format!("TEST-1.act-now.{tag}.{ending}"))).unwrap();
        assert_eq!(read("txt").trim_end(), message.text, "{tag}: the text is written byte for byte");
        let ssml = read("ssml");
        assert!(ssml.contains(&format!("xml:lang=\"{}\"", locale.tag.without_private_use())), "{tag}:\n{ssml}");
        assert!(ssml.contains("<say-as interpret-as=\"telephone\">"), "{tag}: no number is marked");
        assert!(!ssml.contains(['\u{2068}', '\u{2069}']), "{tag}: marks for paper are in the speech");
        let sheet = read("html");
        for needed in
            ["EXERCISE", "kill after", "Air at once", "Never read aloud", "Say with care", "Cuts", "template version", "dir="]
        {
            assert!(sheet.contains(needed), "{tag}: the sheet has no {needed:?}");
        }
        assert!(sheet.contains(&message.digest().short().to_owned()), "{tag}: the sheet has no digest");
        assert_eq!(written.text, format!("TEST-1.act-now.{tag}.txt"));
        ssml_files.push(folder.path().join(format!("TEST-1.act-now.{tag}.ssml")));
    }
    let lint = Command::new("xmllint").arg("--noout").args(&ssml_files).output();
    let lint = lint.expect("xmllint is missing: apt-get install libxml2-utils");
    assert!(lint.status.success(), "{}", String::from_utf8_lossy(&lint.stderr));
}

#[test]
fn read_times_and_cuts_of_every_script_follow_the_formula_and_keep_what_a_life_hangs_on() {
    let catalog = catalog_that_ships();
    for template in catalog.templates() {
        for locale in catalog.locales() {
            let tag = locale.tag.as_str();
            let message = script(&catalog, &template.id.0, Moment::ActNow, tag, ModeName::Exercise);
            let radio = message.radio.as_ref().unwrap();
            let syllables: u32 = message.parts.iter().map(|part| count_in(&part.text, &locale.script, &language(tag))).sum();
            let lines: usize = message.parts.iter().map(|part| spoken_lines(&part.text).lines().count()).sum();
            #[expect(clippy::cast_precision_loss, reason = "a script has few lines")]
            let known = f64::from(syllables) / (NEWSREADER_SHARE * locale.radio_rate)
                + lines as f64 * SENTENCE_PAUSE_S
                + message.parts.len() as f64 * BLOCK_PAUSE_S;
            assert!((radio.read.mid_s - known).abs() < 0.1, "{} {tag}: {:?}, {known}", template.id, radio.read);
            assert_eq!(radio.cuts.iter().map(|cut| cut.target_s).collect::<Vec<_>>(), CUTS_S);
            for cut in &radio.cuts {
                let said: Vec<_> = cut.kept.iter().map(|index| &message.parts[*index]).collect();
                let has = |role: PartRole| said.iter().any(|part| part.role == role);
                let had = |role: PartRole| message.parts.iter().any(|part| part.role == role);
                for role in [PartRole::Exercise, PartRole::LifeCycle, PartRole::Headline, PartRole::Action, PartRole::Contact] {
                    assert!(!had(role) || has(role), "{} {tag}: the {} s cut lost {role}", template.id, cut.target_s);
                }
                let (first, last) = (said.first().unwrap(), said.last().unwrap());
                assert_eq!((first.role, last.role), (PartRole::Exercise, PartRole::Exercise), "{} {tag}", template.id);
                assert!(said.iter().any(|part| part.message_id == "radio-sign-off"), "{} {tag}: no sign-off", template.id);
            }
            assert_eq!(message.gloss.is_empty(), tag == "en");
            for (part, gloss) in message.parts.iter().zip(&message.gloss) {
                assert_eq!(part.message_id, gloss.message_id, "{} {tag}: a gloss beside another line", template.id);
            }
        }
    }
}

#[tokio::test]
async fn a_cut_is_a_file_of_its_own_and_the_sheet_says_what_it_lost() {
    let catalog = catalog_that_ships();
    let folder = tempfile::tempdir().unwrap();
    let message = script(&catalog, "flood", Moment::ActNow, "es", ModeName::Exercise);
    let radio = message.radio.clone().unwrap();
    let cut = radio.cuts.last().unwrap();
    assert!(!cut.left_out.is_empty(), "the sample is long enough to lose something in 30 s");
    write(folder.path(), message.clone(), false).await;
    let text = std::fs::read_to_string(folder.path().join("cuts/TEST-1.act-now.es.30s.txt")).unwrap();
    let number = &message.numbers[0];
    assert!(text.contains(number.as_str()), "the cut lost the number:\n{text}");
    let sheet = std::fs::read_to_string(folder.path().join("TEST-1.act-now.es.html")).unwrap();
    let lost = &message.gloss[cut.left_out[0]].text;
    assert!(sheet.contains("leaves out:") && sheet.contains(lost.as_str()), "{lost}");
    for index in &cut.left_out {
        assert!(!text.contains(message.parts[*index].text.as_str()), "{}", message.parts[*index].text);
    }
}

#[test]
fn a_name_without_a_translation_is_marked_and_a_reading_is_shown_where_the_gazetteer_has_one() {
    use mothertongue::domain::{Fact, Facts, Form, PlaceNames, TemplateId};
    let catalog = catalog_that_ships();
    let id = TemplateId("flood".to_owned());
    let (_, mut facts): (_, Facts) = catalog.template(&id).unwrap().samples_facts().into_iter().next().unwrap();
    let names = [("ja", "石巻市"), ("ja-Hira", "いしのまきし"), ("en", "Ishinomaki")];
    let names = names.map(|(tag, name)| (language(tag), name.to_owned())).into_iter().collect();
    facts.insert("place".to_owned(), Fact::Place(PlaceNames { local: "石巻市".to_owned(), names }));
    let named = |tag: &str| {
        let message = catalog
            .render(&mothertongue::catalog::RenderRequest {
                template: &id,
                moment: Moment::ActNow,
                form: Form::RadioScript,
                language: &language(tag),
                facts: &facts,
                mode: ModeName::Exercise,
                zone: &jiff::tz::TimeZone::UTC,
                issuer: super::ISSUER,
                gloss: Some(&language("ja")),
            })
            .unwrap();
        message.radio.unwrap().names.into_iter().next().unwrap()
    };
    let (english, burmese) = (named("en"), named("my"));
    assert!(english.own && english.shown == "Ishinomaki" && english.reading.as_deref() == Some("いしのまきし"));
    assert!(!burmese.own && burmese.shown == "石巻市" && burmese.newsroom.as_deref() == Some("石巻市"));
}
