//! Recordings by people: held to their words, joined, and put in the place of the voice.

use std::path::Path;

use mothertongue::catalog::{Catalog, RecordError, RecordingState, words_digest};
use mothertongue::channel::radio::length_s;
use mothertongue::domain::{ModeName, Moment, has_errors, render_findings};

use super::{copy_of_the_catalogue, language, script, write};

/// A second of sound.
fn wave(path: &Path) {
    let spec = hound::WavSpec { channels: 1, sample_rate: 8_000, bits_per_sample: 16, sample_format: hound::SampleFormat::Int };
    let mut writer = hound::WavWriter::create(path, spec).unwrap();
    for sample in 0..8_000_i16 {
        writer.write_sample(sample % 100).unwrap();
    }
    writer.finalize().unwrap();
}

#[tokio::test]
async fn a_recording_is_played_while_its_words_stand_and_stale_when_they_change() {
    let (dir, templates, locales) = copy_of_the_catalogue(&["en", "my"]);
    let sound = dir.path().join("a.wav");
    wave(&sound);
    let catalog = Catalog::load(&templates, &locales).0;
    let day = "2026-11-24".parse().unwrap();
    for message in ["radio-attention", "frame-exercise"] {
        catalog.record(&locales, &language("my"), message, None, &sound, day).unwrap();
    }
    let (catalog, findings) = Catalog::load(&templates, &locales);
    assert!(!has_errors(&findings), "{}", render_findings(&findings));
    assert!(catalog.recordings().iter().all(|recording| recording.state == RecordingState::Fits));
    let message = script(&catalog, "flood", Moment::ActNow, "my", ModeName::Exercise);
    let written = write(dir.path(), message.clone(), false).await;
    let recorded = dir.path().join("TEST-1.act-now.my.recorded.wav");
    assert!(written.files.iter().any(|file| file.ends_with(".recorded.wav")), "{written:?}");
    // Exercise words, attention, exercise words: three seconds and two pauses.
    assert!((length_s(&recorded).unwrap() - 5.0).abs() < 0.01);
    let sheet = std::fs::read_to_string(dir.path().join("TEST-1.act-now.my.html")).unwrap();
    assert!(sheet.contains("Recorded by a person") && sheet.contains("a person at the station says them"));

    let file = locales.join("my/radio.ftl");
    let text = std::fs::read_to_string(&file).unwrap();
    let changed = text.replacen("radio-attention = ", "radio-attention = နားထောင်ပါ။ ", 1);
    assert_ne!(text, changed);
    std::fs::write(&file, changed).unwrap();
    let catalog = Catalog::load(&templates, &locales).0;
    let stale: Vec<String> = catalog
        .recordings()
        .into_iter()
        .filter(|recording| recording.state == RecordingState::Stale)
        .map(|recording| recording.message)
        .collect();
    assert_eq!(stale, ["radio-attention"]);
    let message = script(&catalog, "flood", Moment::ActNow, "my", ModeName::Exercise);
    assert!(
        message.radio.unwrap().recordings.iter().all(|recording| message.parts[recording.part].message_id == "frame-exercise")
    );
}

#[tokio::test]
async fn a_person_who_recorded_everything_takes_the_place_of_the_voice() {
    let (dir, templates, locales) = copy_of_the_catalogue(&["en", "es"]);
    let sound = dir.path().join("a.wav");
    wave(&sound);
    let catalog = Catalog::load(&templates, &locales).0;
    let message = script(&catalog, "flood", Moment::ActNow, "es", ModeName::Exercise);
    for part in &message.parts {
        let day = "2026-11-24".parse().unwrap();
        catalog.record(&locales, &language("es"), &part.message_id, Some(&part.text), &sound, day).unwrap();
    }
    let catalog = Catalog::load(&templates, &locales).0;
    let message = script(&catalog, "flood", Moment::ActNow, "es", ModeName::Exercise);
    let written = write(dir.path(), message.clone(), true).await;
    assert!(written.files.iter().any(|file| file.ends_with(".recorded.wav")), "{written:?}");
    assert!(!written.files.iter().any(|file| file.ends_with(".machine-voice.wav")), "{written:?}");

    // A sound that is not what was approved is not aired: then the voice speaks.
    let first = message.radio.as_ref().unwrap().recordings[0].file.clone();
    std::fs::write(first, b"another sound").unwrap();
    let written = write(dir.path(), message, true).await;
    assert!(written.files.iter().any(|file| file.ends_with(".machine-voice.wav")), "{written:?}");
}

#[test]
fn a_recording_needs_words_consent_and_a_file_and_has_no_place_for_a_name() {
    let (dir, templates, locales) = copy_of_the_catalogue(&["en", "es"]);
    let sound = dir.path().join("a.wav");
    wave(&sound);
    let catalog = Catalog::load(&templates, &locales).0;
    let day = "2026-11-24".parse().unwrap();
    let take = |message: &str| catalog.record(&locales, &language("es"), message, None, &sound, day);
    assert!(matches!(take("radio-sign-off"), Err(RecordError::NoWords(_))), "the sign-off names the sender");
    assert!(matches!(take("no-such-message"), Err(RecordError::NoWords(_))));
    take("radio-repeat").unwrap();
    let manifest = locales.join("es/recordings/recordings.toml");
    let good = std::fs::read_to_string(&manifest).unwrap();
    for (fault, text) in [
        ("agreed", good.replace("consent = true", "consent = false")),
        ("missing", good.replace(".wav", ".gone.wav")),
        ("beside", good.replace("file = \"", "file = \"../")),
        ("unknown field `name`", format!("{good}name = \"x\"\n")),
    ] {
        std::fs::write(&manifest, text).unwrap();
        let (catalog, findings) = Catalog::load(&templates, &locales);
        assert!(findings.iter().any(|finding| finding.message.contains(fault)), "{fault}: {findings:#?}");
        assert!(catalog.recordings().is_empty());
    }
}

#[test]
fn isolation_marks_and_spaces_make_no_other_words() {
    assert_eq!(words_digest("Call \u{2068}119\u{2069}  now."), words_digest("Call 119 now."));
    assert_ne!(words_digest("Call 119 now."), words_digest("Call 118 now."));
}
