//! `radio check`, `render`, `words` and `record`: what stations are given, seen before anything goes out.
//!
//! It airs nothing and writes only where it is told to.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Subcommand;
use jiff::SignedDuration;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde_json::json;
use tokio_util::sync::CancellationToken;

use super::args::{Cli, DataDir};
use super::{BLOCKED, FAILED, Failure, NOTHING, OK, USAGE, load, radio_check};
use crate::catalog::{Catalog, RenderError, RenderRequest, words_digest};
use crate::channel::radio::{ScriptOptions, length_s, write_script};
use crate::channel::{Settings, Submission};
use crate::config::Config;
use crate::domain::{
    BatchId, Clock, EndpointId, Form, Language, ModeName, Moment, Rank, RenderedMessage, SystemClock, TemplateId,
};

#[derive(Debug, Subcommand)]
pub enum Radio {
    /// Check every language of the stations: text, read time and cuts, recordings or voice. Exits 5 when there is an error.
    Check {
        #[command(flatten)]
        data: DataDir,
    },
    /// Write the files that a station would get, with a template's sample facts.
    Render {
        /// The template's id.
        template: String,
        /// watch, act-now, update, correction, cancel or all-clear.
        #[arg(long, default_value = "act-now")]
        moment: String,
        /// The language; all when not given.
        #[arg(long)]
        lang: Option<String>,
        /// Folder for the files.
        #[arg(long, value_name = "DIR", default_value = "out/radio")]
        out: PathBuf,
        /// Make no audio.
        #[arg(long)]
        no_audio: bool,
    },
    /// Print the sentences that never change, for a person to record, each with what is recorded.
    Words {
        /// The language.
        lang: String,
    },
    /// Take a person's recording in: a 16-bit mono WAV file of one sentence.
    Record {
        /// The language.
        lang: String,
        /// The id of the message that is spoken.
        message: String,
        /// The sound file.
        file: PathBuf,
        /// The day of the recording.
        #[arg(long, value_name = "DATE")]
        on: Date,
        /// The speaker agreed to be heard on air.
        #[arg(long)]
        consent: bool,
        /// The spoken words, where the text has places, times or numbers.
        #[arg(long, value_name = "TEXT")]
        words: Option<String>,
    },
}

pub(super) fn radio(cli: &Cli, command: &Radio, out: &mut dyn Write, err: &mut dyn Write) -> Result<u8, Failure> {
    let config = load::config(cli)?;
    let locales = config.path(&config.catalog.locales);
    let catalog = || Catalog::load(&config.path(&config.catalog.templates), &locales);
    match command {
        Radio::Check { data } => radio_check::check(cli, &config, data, out),
        Radio::Render { template, moment, lang, out: folder, no_audio } => {
            let ask = Asked { template, moment, lang: lang.as_deref(), folder, no_audio: *no_audio };
            render(cli, &config, &catalog().0, &ask, out, err)
        }
        Radio::Words { lang } => words(cli, &catalog().0, lang, out),
        Radio::Record { lang, message, file, on, consent, words } => {
            if !consent {
                return Err(Failure::new(USAGE, "a recording is taken only from a speaker who agreed to be heard")
                    .help("ask the speaker, then add --consent; no name is kept"));
            }
            let language = language(lang)?;
            let seconds = length_s(file)
                .map_err(|error| Failure::new(BLOCKED, error.to_string()).help("record as WAV, PCM, 16 bits, one channel"))?;
            let entry = catalog()
                .0
                .record(&locales, &language, message, words.as_deref(), file, *on)
                .map_err(|error| Failure::new(FAILED, error.to_string()))?;
            if cli.json {
                let value = json!({ "schema": "mothertongue.radio-record/1", "language": language, "recording": entry, "seconds": seconds });
                writeln!(out, "{value}")?;
            } else {
                writeln!(out, "{language} {message}: {seconds:.1} s, {}", entry.file)?;
            }
            Ok(OK)
        }
    }
}

fn language(tag: &str) -> Result<Language, Failure> {
    Language::parse(tag).map_err(|error| Failure::new(USAGE, error.to_string()))
}

struct Asked<'a> {
    template: &'a str,
    moment: &'a str,
    lang: Option<&'a str>,
    folder: &'a Path,
    no_audio: bool,
}

/// The settings of the world's first radio channel, or their defaults.
fn options(cli: &Cli, config: &Config, no_audio: bool) -> ScriptOptions {
    let mode = if cli.live { ModeName::Live } else { ModeName::Exercise };
    let channels = config.world(mode).into_iter().flat_map(|world| &world.channels);
    let radio = channels.into_iter().find_map(|(_, settings)| match settings {
        Settings::Radio(radio) => Some(radio),
        Settings::Outbox(_)
        | Settings::SmsSmpp(_)
        | Settings::SmsHttp(_)
        | Settings::Telegram(_)
        | Settings::Mastodon(_)
        | Settings::Webhook(_) => None,
    });
    let zone = radio.map_or(config.planning.zone.as_str(), |radio| radio.zone.as_str());
    ScriptOptions {
        zone: TimeZone::get(zone).unwrap_or(TimeZone::UTC),
        air_every_min: radio.map_or(30, |radio| radio.air_every_min),
        voice_program: match radio {
            _ if no_audio => None,
            Some(radio) => radio.audio.then(|| radio.voice_program.clone()),
            None => Some("espeak-ng".to_owned()),
        },
    }
}

/// A template's script in one language, with its sample facts.
pub(super) fn sample(
    catalog: &Catalog,
    config: &Config,
    template: &TemplateId,
    moment: Moment,
    language: &Language,
    mode: ModeName,
) -> Result<RenderedMessage, RenderError> {
    let facts =
        catalog.template(template).and_then(|template| template.samples_facts().into_iter().next()).map(|(_, facts)| facts);
    let zone = TimeZone::get(&config.planning.zone).unwrap_or(TimeZone::UTC);
    let gloss = Language::parse(&config.planning.gloss_language).ok();
    catalog.render(&RenderRequest {
        template,
        moment,
        form: Form::RadioScript,
        language,
        facts: &facts.unwrap_or_default(),
        mode,
        zone: &zone,
        issuer: &config.planning.sender_name,
        gloss: gloss.as_ref(),
    })
}

fn render(
    cli: &Cli,
    config: &Config,
    catalog: &Catalog,
    ask: &Asked<'_>,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<u8, Failure> {
    let template = TemplateId(ask.template.to_owned());
    if catalog.template(&template).is_none() {
        return Err(
            Failure::new(NOTHING, format!("there is no template `{template}`")).help("mothertongue catalog list shows them")
        );
    }
    let moment = Moment::parse(ask.moment).ok_or_else(|| {
        let words: Vec<&str> = Moment::ALL.iter().map(|moment| moment.as_str()).collect();
        Failure::new(USAGE, format!("`{}` is not a moment", ask.moment)).help(format!("one of {}", words.join(", ")))
    })?;
    let languages = match ask.lang {
        Some(tag) => vec![language(tag)?],
        None => catalog.locales().into_iter().map(|locale| locale.tag.clone()).collect(),
    };
    let mode = if cli.live { ModeName::Live } else { ModeName::Exercise };
    let options = options(cli, config, ask.no_audio);
    let runtime = load::runtime()?;
    let (mut rows, mut code) = (Vec::new(), OK);
    for language in &languages {
        let message = match sample(catalog, config, &template, moment, language, mode) {
            Ok(message) => message,
            Err(error) => {
                writeln!(err, "error: {error}")?;
                code = FAILED;
                continue;
            }
        };
        // A sample is of the past: its sheet is issued six hours before it ends.
        let expires = message.valid_until.unwrap_or_else(|| SystemClock.now());
        let submission = Submission {
            batch: BatchId(0),
            endpoint: EndpointId("radio/preview".to_owned()),
            alert_identifier: format!("sample-{template}"),
            issued: expires.checked_sub(SignedDuration::from_hours(6)).unwrap_or(expires),
            expires,
            rank: Rank::Life,
            exercise: mode == ModeName::Exercise,
            recipients: Vec::new(),
            stop: CancellationToken::new(),
            message: Arc::new(message),
        };
        let written = runtime
            .block_on(write_script(ask.folder, &submission, &options))
            .map_err(|error| Failure::new(FAILED, format!("{} cannot be written: {error}", ask.folder.display())))?;
        let read = submission.message.radio.as_ref().map(|radio| radio.read);
        if !cli.json {
            let time = read.map(|read| format!("{:.0}–{:.0} s", read.low_s, read.high_s)).unwrap_or_default();
            writeln!(out, "{:<10} {time:<10} {}", language.as_str(), written.files.join(" "))?;
        }
        rows.push(json!({ "language": language, "read": read, "files": written.files }));
    }
    if cli.json {
        let folder = ask.folder.display().to_string();
        writeln!(out, "{}", json!({ "schema": "mothertongue.radio-render/1", "folder": folder, "scripts": rows }))?;
    }
    Ok(code)
}

fn words(cli: &Cli, catalog: &Catalog, tag: &str, out: &mut dyn Write) -> Result<u8, Failure> {
    let language = language(tag)?;
    let recorded: Vec<_> = catalog.recordings().into_iter().filter(|recording| recording.language == language).collect();
    let rows: Vec<_> = catalog
        .fixed_messages()
        .into_iter()
        .filter_map(|message| {
            let words = catalog.fixed_words(&language, message)?;
            let state = recorded.iter().find(|recording| recording.message == message).map(|recording| recording.state);
            Some((message, words, state))
        })
        .collect();
    if rows.is_empty() {
        return Err(Failure::new(NOTHING, format!("there is no text in `{language}`"))
            .help("mothertongue catalog status lists the locales"));
    }
    if cli.json {
        let rows: Vec<_> = rows
            .iter()
            .map(|(message, words, state)| json!({ "message": message, "words": words, "digest": words_digest(words), "recorded": state }))
            .collect();
        writeln!(out, "{}", json!({ "schema": "mothertongue.radio-words/1", "language": language, "sentences": rows }))?;
    } else {
        for (message, words, state) in rows {
            let state = match state {
                None => "-",
                Some(crate::catalog::RecordingState::Fits) => "recorded",
                Some(crate::catalog::RecordingState::Once) => "once",
                Some(crate::catalog::RecordingState::Stale) => "stale",
            };
            writeln!(out, "{message}\t{state}\t{words}")?;
        }
    }
    Ok(OK)
}
