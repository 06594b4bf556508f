//! Audio by `espeak-ng`, for the languages that it can be understood in.

use std::path::Path;
use std::process::Stdio;

use crate::domain::Language;

/// Languages of the catalogue with a usable voice, and its name. Japanese and Chinese need care: the plain voices
/// misread kanji and hanzi, so Japanese has none here and Chinese goes by the pinyin voice.
const VOICES: &[(&str, &str)] = &[
    ("en", "en"),
    ("es", "es"),
    ("fr", "fr"),
    ("ar", "ar"),
    ("zh", "cmn-latn-pinyin"),
    ("pt", "pt-br"),
    ("vi", "vi"),
    ("id", "id"),
    ("ne", "ne"),
    ("my", "my"),
    ("am", "am"),
    ("ru", "ru"),
    ("uk", "uk"),
    ("tr", "tr"),
    ("de", "de"),
    ("it", "it"),
    ("pl", "pl"),
    ("ro", "ro"),
    ("hi", "hi"),
    ("bn", "bn"),
    ("ur", "ur"),
    ("fa", "fa"),
    ("sw", "sw"),
];

/// The voice of a language, where there is a usable one.
pub(super) fn voice_of(language: &Language) -> Option<&'static str> {
    let primary = language.as_str().split('-').next().unwrap_or_default();
    VOICES.iter().find(|(tag, _)| *tag == primary).map(|(_, voice)| *voice)
}

/// Said before every recording that a machine made.
pub(super) const OPENING: &str = "This is a machine voice.";

/// Longest time that the voice may take.
const VOICE_TIMEOUT: std::time::Duration = std::time::Duration::from_secs(60);

/// Speaks `ssml` into `path`; false when the program is not there or failed, and then no file is left.
pub(super) async fn speak(program: &str, voice: &str, ssml: &str, path: &Path) -> bool {
    let half = path.with_extension("wav.part");
    let child = tokio::process::Command::new(program)
        .args(["-m", "-v", voice, "-s", "140", "-w"])
        .arg(&half)
        .arg("--stdin")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn();
    let spoken = match child {
        Ok(mut child) => tokio::time::timeout(VOICE_TIMEOUT, async {
            if let Some(mut input) = child.stdin.take() {
                use tokio::io::AsyncWriteExt;
                input.write_all(ssml.as_bytes()).await.ok()?;
            }
            child.wait().await.ok().filter(std::process::ExitStatus::success)
        })
        .await
        .ok()
        .flatten()
        .is_some(),
        Err(_) => false,
    };
    let kept = spoken && tokio::fs::rename(&half, path).await.is_ok();
    if !kept {
        let _ = tokio::fs::remove_file(&half).await;
    }
    kept
}
