//! Radio: every language's script as a station gets it, its sound, its recordings, and the commands around it.

mod recordings;
mod scripts;
mod voices;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;

use jiff::tz::TimeZone;
use mothertongue::catalog::{Catalog, RenderRequest};
use mothertongue::channel::Submission;
use mothertongue::channel::radio::{ScriptOptions, Written, write_script};
use mothertongue::domain::{BatchId, EndpointId, Form, Language, ModeName, Moment, Rank, RenderedMessage, TemplateId};
use tokio_util::sync::CancellationToken;

use crate::catalog::{ISSUER, root, shipped};

pub fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

/// A template's script with its sample facts, glossed in English.
pub fn script(catalog: &Catalog, template: &str, moment: Moment, tag: &str, mode: ModeName) -> RenderedMessage {
    let id = TemplateId(template.to_owned());
    let (_, facts) = catalog.template(&id).unwrap().samples_facts().into_iter().next().unwrap();
    catalog
        .render(&RenderRequest {
            template: &id,
            moment,
            form: Form::RadioScript,
            language: &language(tag),
            facts: &facts,
            mode,
            zone: &TimeZone::UTC,
            issuer: ISSUER,
            gloss: Some(&language("en")),
        })
        .unwrap_or_else(|error| panic!("{error}"))
}

pub fn submission(message: RenderedMessage) -> Submission {
    Submission {
        batch: BatchId(1),
        endpoint: EndpointId("radio/station".to_owned()),
        alert_identifier: "TEST-1".to_owned(),
        issued: "2026-07-01T03:00:00Z".parse().unwrap(),
        expires: "2026-07-01T09:00:00Z".parse().unwrap(),
        rank: Rank::Life,
        exercise: true,
        recipients: Vec::new(),
        stop: CancellationToken::new(),
        message: Arc::new(message),
    }
}

/// Writes the files of a script; with the real voice when `audio`.
pub async fn write(folder: &Path, message: RenderedMessage, audio: bool) -> Written {
    let options = ScriptOptions {
        zone: TimeZone::get("Asia/Tokyo").unwrap(),
        air_every_min: 30,
        voice_program: audio.then(|| "espeak-ng".to_owned()),
    };
    write_script(folder, &submission(message), &options).await.unwrap()
}

/// The phonemes that espeak-ng would speak, one a `_`, from text or SSML on its standard input.
pub fn phonemes(voice: &str, markup: bool, input: &str) -> String {
    use std::io::Write as _;
    let mut command = Command::new("espeak-ng");
    if markup {
        command.arg("-m");
    }
    let mut child = command
        .args(["-q", "--ipa", "--sep=_", "-v", voice, "--stdin"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("espeak-ng is missing: apt-get install espeak-ng");
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap()
}

/// The templates and locales that ship, in a folder of one's own.
pub fn copy_of_the_catalogue(locales: &[&str]) -> (tempfile::TempDir, PathBuf, PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let copy = |from: &Path, to: &Path| {
        let mut todo = vec![(from.to_path_buf(), to.to_path_buf())];
        while let Some((from, to)) = todo.pop() {
            std::fs::create_dir_all(&to).unwrap();
            for entry in std::fs::read_dir(from).unwrap() {
                let (path, target) = {
                    let entry = entry.unwrap();
                    (entry.path(), to.join(entry.file_name()))
                };
                if path.is_dir() {
                    todo.push((path, target));
                } else {
                    std::fs::copy(&path, &target).unwrap();
                }
            }
        }
    };
    let (templates, to) = (dir.path().join("templates"), dir.path().join("locales"));
    copy(&root().join("templates"), &templates);
    std::fs::create_dir_all(&to).unwrap();
    for locale in locales {
        copy(&root().join("locales").join(locale), &to.join(locale));
    }
    std::fs::copy(root().join("locales/voices.toml"), to.join("voices.toml")).unwrap();
    (dir, templates, to)
}

pub fn catalog_that_ships() -> Catalog {
    shipped()
}
