//! Radio scripts and folders: what lies on the disk afterwards.

use mothertongue::channel::Probe;
use mothertongue::domain::{ChannelKind, Form, SubmitOutcome};

use super::{clock, message, open, outcomes, submission};

#[tokio::test]
async fn a_script_becomes_text_sheet_and_ssml_and_audio_where_a_voice_can_say_it() {
    let folder = tempfile::tempdir().unwrap();
    let channel =
        open(ChannelKind::Radio, "folder = \"radio\"\nends = [\"sendai-fm\"]\nzone = \"Asia/Tokyo\"\n", &folder, clock()).await;
    let got =
        outcomes(&channel, submission("way/sendai-fm", &message(Form::RadioScript, "es", "Inundación."), &["sendai-fm"])).await;
    assert!(matches!(got[&0], SubmitOutcome::Accepted { .. }), "{got:?}");
    let at = |ending: &str| folder.path().join(format!("radio/sendai-fm/TEST-1.act-now.es.{ending}"));
    assert_eq!(std::fs::read_to_string(at("txt")).unwrap(), "Inundación.\n");
    let sheet = std::fs::read_to_string(at("html")).unwrap();
    for needed in [
        "EXERCISE",
        "kill after 2026-07-01 15:00 JST",
        "Flood &lt;now&gt;",
        "石巻",
        "machine draft",
        "Never read aloud",
        "lang=\"es\" dir=\"ltr\"",
    ] {
        assert!(sheet.contains(needed), "the sheet has no {needed:?}:\n{sheet}");
    }
    assert!(!sheet.contains("http://") && !sheet.contains("https://"), "the sheet asks no other host");
    let ssml = std::fs::read_to_string(at("ssml")).unwrap();
    assert!(ssml.contains("<say-as interpret-as=\"telephone\">0120 555 210</say-as>"), "{ssml}");
    let wave = std::fs::read(at("machine-voice.wav")).expect("espeak-ng is installed by script/test and speaks Spanish");
    assert!(wave.starts_with(b"RIFF") && wave.len() > 10_000, "{} bytes", wave.len());
    assert!(matches!(channel.probe().await, Probe::Up(_)));
}

#[tokio::test]
async fn no_audio_is_made_for_a_language_without_a_usable_voice() {
    let folder = tempfile::tempdir().unwrap();
    let channel = open(ChannelKind::Radio, "folder = \"radio\"\nends = [\"sendai-fm\"]\n", &folder, clock()).await;
    let got =
        outcomes(&channel, submission("way/sendai-fm", &message(Form::RadioScript, "ja", "洪水です。"), &["sendai-fm"])).await;
    assert!(matches!(got[&0], SubmitOutcome::Accepted { .. }));
    let names: Vec<String> = std::fs::read_dir(folder.path().join("radio/sendai-fm"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    assert_eq!(names.len(), 3, "{names:?}");
    assert!(!names.iter().any(|name| name.ends_with(".wav") || name.ends_with(".part")));
}

#[tokio::test]
async fn a_missing_voice_program_does_not_stop_the_script() {
    let folder = tempfile::tempdir().unwrap();
    let toml = "folder = \"radio\"\nends = [\"sendai-fm\"]\nvoice_program = \"no-such-program-here\"\n";
    let channel = open(ChannelKind::Radio, toml, &folder, clock()).await;
    let got = outcomes(&channel, submission("way/sendai-fm", &message(Form::RadioScript, "es", "Hola."), &["sendai-fm"])).await;
    assert!(matches!(got[&0], SubmitOutcome::Accepted { .. }));
}

#[tokio::test]
async fn a_folder_holds_each_message_once_and_a_repeat_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let channel = open(ChannelKind::Outbox, "folder = \"box\"\nends = [\"group\"]\n", &folder, clock()).await;
    for _ in 0..2 {
        let got = outcomes(&channel, submission("way/group", &message(Form::SocialPost, "am", "ጎርፍ።"), &["group"])).await;
        assert!(matches!(got[&0], SubmitOutcome::Accepted { .. }));
    }
    let entries: Vec<_> =
        std::fs::read_dir(folder.path().join("box/group")).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(entries.len(), 1);
    assert_eq!(std::fs::read_to_string(&entries[0]).unwrap(), "ጎርፍ።\n");
}
