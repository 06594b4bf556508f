//! The table of voices against the program itself, and what it says.

use std::fmt::Write as _;

use mothertongue::catalog::syllables::count_in;
use mothertongue::channel::radio::{VoiceProgram, length_s, voices_of};
use mothertongue::domain::{ModeName, Moment};

use super::{catalog_that_ships, language, phonemes, script, write};

/// The vowels of the IPA, as espeak-ng writes them.
const VOWELS: &str = "iyɨʉɯuɪʏʊeøɘɵɤoəɛœɜɞʌɔæɐaɶäɑɒɚɝᵻ";

#[test]
fn every_locale_has_a_row_and_every_usable_voice_is_one_that_the_program_has() {
    let catalog = catalog_that_ships();
    let VoiceProgram::There(known) = voices_of("espeak-ng") else {
        panic!("espeak-ng is missing: apt-get install espeak-ng");
    };
    for locale in catalog.locales() {
        let choice = catalog.voice(&locale.tag).unwrap_or_else(|| panic!("locales/voices.toml has no row for {}", locale.tag));
        if let (true, Some(voice)) = (choice.usable, &choice.voice) {
            let there = known.contains(voice) || known.iter().any(|name| name.starts_with(&format!("{voice}-")));
            assert!(there, "{}: espeak-ng has no voice {voice}", locale.tag);
        } else {
            assert!(choice.reason.is_some(), "{}: no reason", locale.tag);
        }
    }
    assert_eq!(voices_of("no-such-program-here"), VoiceProgram::Missing);
}

#[test]
fn no_usable_voice_breaks_into_english_or_names_letters() {
    let catalog = catalog_that_ships();
    for locale in catalog.locales() {
        let Some(voice) = catalog.voice(&locale.tag).filter(|choice| choice.usable).and_then(|choice| choice.voice.clone())
        else {
            continue;
        };
        let message = script(&catalog, "flood", Moment::ActNow, locale.tag.as_str(), ModeName::Exercise);
        // Names and the sender are Latin in the samples; the rest must be in the language.
        let text: Vec<&str> =
            message.parts.iter().filter(|part| !part.text.contains('\u{2068}')).map(|part| part.text.as_str()).collect();
        let said = phonemes(&voice, false, &text.join("\n"));
        // A loan word such as German Babys may be English; a text that is read letter by letter is full of it.
        let (english, words) = (said.matches("(en)").count(), said.split_whitespace().count());
        assert!(english * 20 <= words, "{}: {english} of {words}: {said}", locale.tag);
    }
}

/// Adds a line to the table, and the language to those that are far off.
fn compare(tag: &str, counted: u32, said: &str, table: &mut String, far: &mut Vec<String>) {
    let vowels = said.split(['_', ' ', '\n']).filter(|phoneme| phoneme.contains(|c| VOWELS.contains(c))).count();
    let spoken = u32::try_from(vowels).unwrap();
    let off = (f64::from(counted) / f64::from(spoken) - 1.0) * 100.0;
    let _ = writeln!(table, "{tag:<12} {counted:>5} counted {spoken:>5} spoken {off:>+6.1} %");
    // The Amharic voice sounds every letter of the sixth order but the last: gorf becomes gorif.
    if off.abs() >= 15.0 && tag != "am" {
        far.push(tag.to_owned());
    }
}

/// Sentences in languages of other scripts and habits: tag, script, voice, text.
const SAMPLES: &[(&str, &str, &str, &str)] = &[
    ("ur", "Arab", "ur", "فوراً اونچی جگہ پر جائیں۔ سیلابی پانی میں نہ چلیں۔ بچوں اور بزرگوں کی مدد کریں۔"),
    ("fa", "Arab", "fa", "همین حالا به جای بلند بروید. در آب سیل راه نروید. به کودکان و سالمندان کمک کنید."),
    ("uk", "Cyrl", "uk", "Негайно йдіть на вище місце. Не ходіть водою. Допоможіть дітям і літнім людям."),
    ("pa-Guru", "Guru", "pa", "ਹੁਣੇ ਉੱਚੀ ਥਾਂ ਤੇ ਜਾਓ। ਹੜ੍ਹ ਦੇ ਪਾਣੀ ਵਿੱਚ ਨਾ ਚੱਲੋ। ਬੱਚਿਆਂ ਅਤੇ ਬਜ਼ੁਰਗਾਂ ਦੀ ਮਦਦ ਕਰੋ।"),
    ("ta", "Taml", "ta", "உடனே உயரமான இடத்திற்குச் செல்லுங்கள். வெள்ள நீரில் நடக்காதீர்கள். குழந்தைகளுக்கு உதவுங்கள்."),
    ("si", "Sinh", "si", "වහාම උස් බිමකට යන්න. ගංවතුර ජලය තුළින් ඇවිදින්න එපා. ළමයින්ට උදව් කරන්න."),
    ("kmr", "Latn", "ku", "Niha biçin cihekî bilind. Di nav ava lehiyê de nemeşin. Alîkariya zarok û kalan bikin."),
];

#[test]
fn syllables_are_close_to_what_the_voices_say() {
    let catalog = catalog_that_ships();
    let (mut table, mut far) = (String::new(), Vec::new());
    let fixed = catalog.fixed_messages();
    for (tag, script, voice, text) in SAMPLES {
        let counted = count_in(text, script, &language(tag));
        compare(tag, counted, &phonemes(voice, false, text), &mut table, &mut far);
    }
    for locale in catalog.locales() {
        let Some(voice) = catalog.voice(&locale.tag).filter(|choice| choice.usable).and_then(|choice| choice.voice.clone())
        else {
            continue;
        };
        let (mut counted, mut text) = (0, String::new());
        for message in &fixed {
            let Some(words) = catalog.fixed_words(&locale.tag, message) else { continue };
            counted += count_in(&words, &locale.script, &locale.tag);
            text.push_str(&words);
            text.push('\n');
        }
        compare(locale.tag.as_str(), counted, &phonemes(&voice, false, &text), &mut table, &mut far);
    }
    println!("{table}");
    assert!(far.is_empty(), "off by 15 % or more: {}\n{table}", far.join(", "));
}

#[tokio::test]
async fn the_machine_says_first_in_the_language_itself_that_it_is_a_machine() {
    let catalog = catalog_that_ships();
    let folder = tempfile::tempdir().unwrap();
    let message = script(&catalog, "flood", Moment::ActNow, "zh-Hans", ModeName::Exercise);
    assert_eq!(message.radio.as_ref().unwrap().machine_voice, catalog.fixed_words(&language("zh-Hans"), "radio-machine-voice"));
    let written = write(folder.path(), message, true).await;
    let sound = "TEST-1.act-now.zh-Hans.machine-voice.wav";
    assert!(written.files.iter().any(|file| file == sound), "{written:?}");
    assert!(length_s(&folder.path().join(sound)).unwrap() > 10.0);
}

#[tokio::test]
async fn what_a_voice_takes_is_near_the_read_time() {
    let catalog = catalog_that_ships();
    let folder = tempfile::tempdir().unwrap();
    let mut table = String::new();
    for tag in ["en", "es", "fr", "id", "ne"] {
        let message = script(&catalog, "flood", Moment::ActNow, tag, ModeName::Exercise);
        let read = message.radio.as_ref().unwrap().read;
        write(folder.path(), message, true).await;
        let spoken = length_s(&folder.path().join(format!("TEST-1.act-now.{tag}.machine-voice.wav"))).unwrap();
        let _ = writeln!(table, "{tag:<8} read {:>5.1}–{:<5.1} s, spoken {spoken:>5.1} s", read.low_s, read.high_s);
        assert!(spoken > read.low_s * 0.6 && spoken < read.high_s * 1.6, "{tag}: {spoken} s against {read:?}");
    }
    println!("{table}");
}
