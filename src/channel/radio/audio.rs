//! Audio by `espeak-ng`, for the languages that it can be understood in.
//!
//! Which voice can be understood is the catalogue's table, not decided here.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Stdio;

/// Said before everything that a machine reads, where the locale has no words for it.
pub(super) const OPENING: &str = "A machine reads this message.";

/// Longest time that the voice may take.
const VOICE_TIMEOUT: std::time::Duration = std::time::Duration::from_secs(60);

/// Words a minute: slower than the program's own 175.
const WORDS_PER_MINUTE: &str = "140";

/// Whether the program that speaks is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VoiceProgram {
    /// It is, with these voices.
    There(BTreeSet<String>),
    /// It cannot be run.
    Missing,
}

/// Asks the program for its voices. Names and languages both count: `-v` takes either.
pub fn voices_of(program: &str) -> VoiceProgram {
    let asked = std::process::Command::new(program).arg("--voices").stdin(Stdio::null()).stderr(Stdio::null()).output();
    match asked {
        Ok(output) if output.status.success() => {
            let text = String::from_utf8_lossy(&output.stdout).into_owned();
            let mut voices = BTreeSet::new();
            for line in text.lines().skip(1) {
                voices.extend(line.split_whitespace().nth(1).map(str::to_owned));
                // "(en-gb 3)(en 5)": other languages that a voice serves.
                voices.extend(line.split('(').skip(1).filter_map(|other| other.split_whitespace().next()).map(str::to_owned));
            }
            VoiceProgram::There(voices)
        }
        Ok(_) | Err(_) => VoiceProgram::Missing,
    }
}

/// Speaks `ssml` into `path`; false when the program is not there or failed, and then no file is left.
pub(super) async fn speak(program: &str, voice: &str, ssml: &str, path: &Path) -> bool {
    let half = path.with_extension("wav.part");
    let child = tokio::process::Command::new(program)
        .args(["-m", "-v", voice, "-s", WORDS_PER_MINUTE, "-w"])
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
