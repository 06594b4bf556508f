//! `radio check`: what stands between an alert and the ears of each station's listeners.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

use serde::Serialize;
use serde_json::json;

use super::args::{Cli, DataDir};
use super::radio::sample;
use super::{BLOCKED, Failure, NOTHING, OK};
use crate::app;
use crate::catalog::read_time::TARGET_S;
use crate::catalog::{Catalog, RecordingState};
use crate::channel::Settings;
use crate::channel::radio::{VoiceProgram, length_s, voices_of};
use crate::config::{Config, World};
use crate::domain::{Finding, Language, ModeName, Moment, has_errors, render_findings};
use crate::place::Gazetteer;
use crate::routing::RoutingTable;

/// One language of the stations.
#[derive(Debug, Serialize)]
struct Row {
    language: Language,
    stations: Vec<String>,
    /// `text`, `audio-first` or `none`.
    text: &'static str,
    templates: usize,
    longest_s: Option<f64>,
    longest: Option<String>,
    over_target: usize,
    cut_60_fits: usize,
    cut_30_fits: usize,
    voice: Option<String>,
    voice_reason: Option<String>,
    recorded: usize,
    stale: usize,
    fixed: usize,
    missing: Vec<String>,
}

pub(super) fn check(cli: &Cli, config: &Config, data: &DataDir, out: &mut dyn Write) -> Result<u8, Failure> {
    let dir = data.data.clone().unwrap_or_else(|| config.path(&config.data.dir));
    let (catalog, _) = Catalog::load(&config.path(&config.catalog.templates), &config.path(&config.catalog.locales));
    let (table, _) = RoutingTable::load(&dir, &Gazetteer::load(&dir).0, &catalog.hazards());
    let mode = if cli.live { ModeName::Live } else { ModeName::Exercise };
    let mut findings = Vec::new();
    let audio = config.world(mode).map(|world| channels(world, &table, &mut findings));
    let program = match audio.as_ref() {
        Some(Some(program)) => Some((program.clone(), voices_of(program))),
        Some(None) => None,
        None => Some(("espeak-ng".to_owned(), voices_of("espeak-ng"))),
    };
    if let Some((program, VoiceProgram::Missing)) = &program {
        let said = format!("`{program}` cannot be run: no machine audio is made");
        findings.push(Finding::error("RAD005", said).help("install it, or set audio = false in the radio channel"));
    }
    let mut by_language: BTreeMap<Language, Vec<String>> = BTreeMap::new();
    for station in &table.stations {
        for language in &station.languages {
            by_language.entry(language.clone()).or_default().push(station.endpoint.0.clone());
        }
    }
    let ask = Ask {
        catalog: &catalog,
        config,
        mode,
        voices: program.as_ref().map(|(_, voices)| voices),
        fixed: catalog.fixed_messages().len(),
    };
    let rows: Vec<Row> = by_language.into_iter().map(|(language, stations)| ask.row(language, stations, &mut findings)).collect();
    let heard: BTreeSet<&Language> = rows.iter().map(|row| &row.language).collect();
    recordings(&catalog, &heard, &mut findings);
    let blocked = has_errors(&findings);
    if cli.json {
        let value = json!({ "schema": "mothertongue.radio-check/1", "ok": !blocked, "stations": table.stations.len(),
                            "languages": rows, "findings": findings });
        writeln!(out, "{value}")?;
    } else if rows.is_empty() {
        writeln!(out, "no station; stations.csv of {} lists none", dir.display())?;
    } else {
        print(&rows, &findings, out)?;
        let silent = rows.iter().filter(|row| row.text != "text").count();
        writeln!(out, "{} stations, {} languages, {silent} without a text", table.stations.len(), rows.len())?;
    }
    Ok(match (rows.is_empty(), blocked) {
        (true, _) => NOTHING,
        (false, true) => BLOCKED,
        (false, false) => OK,
    })
}

/// Stations that no radio channel has as an end; the program of the first radio channel that makes audio.
fn channels(world: &World, table: &RoutingTable, findings: &mut Vec<Finding>) -> Option<String> {
    let world = app::with_ends(world.clone(), table);
    let ends: BTreeSet<String> = world.profiles().into_iter().map(|profile| profile.id.0).collect();
    for station in table.stations.iter().filter(|station| !ends.contains(&station.endpoint.0)) {
        let said = format!("station `{}` is not an end of any channel of [{}]", station.endpoint, world.mode);
        findings.push(Finding::warning("RAD001", said).help("add it to the `ends` of a radio channel"));
    }
    world.channels.values().find_map(|settings| match settings {
        Settings::Radio(radio) => radio.audio.then(|| radio.voice_program.clone()),
        Settings::Outbox(_)
        | Settings::SmsSmpp(_)
        | Settings::SmsHttp(_)
        | Settings::Telegram(_)
        | Settings::Mastodon(_)
        | Settings::Webhook(_) => None,
    })
}

struct Ask<'a> {
    catalog: &'a Catalog,
    config: &'a Config,
    mode: ModeName,
    voices: Option<&'a VoiceProgram>,
    fixed: usize,
}

impl Ask<'_> {
    fn row(&self, language: Language, stations: Vec<String>, findings: &mut Vec<Finding>) -> Row {
        let has_text = self.catalog.locales().iter().any(|locale| locale.tag == language);
        let audio_first = self.catalog.audio_first().iter().any(|entry| entry.language == language);
        let mut row = Row {
            text: match (has_text, audio_first) {
                (true, _) => "text",
                (false, true) => "audio-first",
                (false, false) => "none",
            },
            language,
            stations,
            templates: 0,
            longest_s: None,
            longest: None,
            over_target: 0,
            cut_60_fits: 0,
            cut_30_fits: 0,
            voice: None,
            voice_reason: None,
            recorded: 0,
            stale: 0,
            fixed: 0,
            missing: Vec::new(),
        };
        if !has_text {
            row.missing.push("text".to_owned());
            let said = format!("{} stations speak `{}`, and there is no text in it", row.stations.len(), row.language);
            let help = if audio_first {
                "it is audio first: record its sentences"
            } else {
                "add a locale, or take the language off the stations"
            };
            findings.push(Finding::warning("RAD002", said).help(help));
            return row;
        }
        self.scripts(&mut row, findings);
        self.sound(&mut row, findings);
        row
    }

    fn scripts(&self, row: &mut Row, findings: &mut Vec<Finding>) {
        let mut too_long = Vec::new();
        for template in self.catalog.templates() {
            let radio = match sample(self.catalog, self.config, &template.id, Moment::ActNow, &row.language, self.mode) {
                Ok(message) => message.radio,
                Err(error) => {
                    findings.push(Finding::error("RAD009", error.to_string()).help("mothertongue catalog check"));
                    row.missing.push(format!("text of {}", template.id));
                    None
                }
            };
            let Some(radio) = radio else { continue };
            row.templates += 1;
            row.over_target += usize::from(radio.read.mid_s > f64::from(TARGET_S));
            if row.longest_s.is_none_or(|longest| radio.read.mid_s > longest) {
                row.longest_s = Some(radio.read.mid_s);
                row.longest = Some(template.id.to_string());
            }
            for cut in &radio.cuts {
                let count = if cut.target_s == TARGET_S { &mut row.cut_60_fits } else { &mut row.cut_30_fits };
                *count += usize::from(cut.fits());
                if cut.target_s == TARGET_S && !cut.fits() {
                    too_long.push(format!("{} {:.0} s", template.id, cut.read.mid_s));
                }
            }
        }
        if row.over_target > 0 {
            let said = format!(
                "`{}`: {} of {} scripts take longer than {TARGET_S} s; the longest, {}, {:.0} s",
                row.language,
                row.over_target,
                row.templates,
                row.longest.as_deref().unwrap_or_default(),
                row.longest_s.unwrap_or_default()
            );
            findings
                .push(Finding::new(crate::domain::Level::Note, "RAD003", said).help("the station gets cuts beside the script"));
        }
        if !too_long.is_empty() {
            let said = format!("`{}`: what must stay takes longer than {TARGET_S} s: {}", row.language, too_long.join(", "));
            findings.push(Finding::warning("RAD004", said).help("shorten the sentences that no cut leaves out"));
        }
    }

    fn sound(&self, row: &mut Row, findings: &mut Vec<Finding>) {
        row.fixed = self.fixed;
        let mine: Vec<_> = self.catalog.recordings().into_iter().filter(|recording| recording.language == row.language).collect();
        row.recorded = mine.iter().filter(|recording| recording.state == RecordingState::Fits).count();
        row.stale = mine.iter().filter(|recording| recording.state == RecordingState::Stale).count();
        let choice = self.catalog.voice(&row.language);
        row.voice_reason = choice.filter(|choice| !choice.usable).and_then(|choice| choice.reason.clone());
        let usable = choice.filter(|choice| choice.usable).and_then(|choice| choice.voice.clone());
        match (usable, self.voices) {
            (Some(voice), Some(VoiceProgram::There(voices))) if !voices.contains(&voice) && !served(voices, &voice) => {
                let said = format!("`{}`: the program has no voice `{voice}`", row.language);
                findings
                    .push(Finding::error("RAD005", said).help("install espeak-ng 1.51 or newer, or change locales/voices.toml"));
            }
            (Some(voice), Some(VoiceProgram::There(_))) => row.voice = Some(voice),
            (Some(_), Some(VoiceProgram::Missing) | None) | (None, _) => {}
        }
        if row.voice.is_none() && row.recorded < row.fixed {
            row.missing.push(format!("voice, {} of {} fixed sentences recorded", row.recorded, row.fixed));
            let why = row.voice_reason.clone().unwrap_or_else(|| "no voice".to_owned());
            let said = format!("`{}` has no sound: {why}; {} of {} sentences recorded", row.language, row.recorded, row.fixed);
            let help = format!("mothertongue radio words {} prints the sentences to record", row.language);
            findings.push(Finding::warning("RAD006", said).help(help));
        }
    }
}

/// Whether a voice is one that others are named after: `pt-br` serves as it is, `fr` through `fr-fr`.
fn served(voices: &BTreeSet<String>, voice: &str) -> bool {
    voices.iter().any(|known| known.strip_prefix(voice).is_some_and(|rest| rest.starts_with('-')))
}

fn recordings(catalog: &Catalog, heard: &BTreeSet<&Language>, findings: &mut Vec<Finding>) {
    for recording in catalog.recordings().into_iter().filter(|recording| heard.contains(&recording.language)) {
        if recording.state == RecordingState::Stale {
            let said =
                format!("`{}`: the recording of `{}` is stale: its text has changed", recording.language, recording.message);
            findings.push(Finding::warning("RAD007", said).help("record it again; until then it is not used"));
        }
        if let Err(error) = length_s(std::path::Path::new(&recording.file)) {
            findings.push(Finding::error("RAD008", error.to_string()).help("record as WAV, PCM, 16 bits, one channel"));
        }
    }
}

fn print(rows: &[Row], findings: &[Finding], out: &mut dyn Write) -> Result<(), Failure> {
    let mut table = comfy_table::Table::new();
    table.load_preset(comfy_table::presets::NOTHING);
    table.set_header(["language", "stations", "text", "longest", "over 60 s", "60 s cut", "30 s cut", "sound"]);
    for row in rows {
        let of = |count: usize| if row.text == "text" { format!("{count}/{}", row.templates) } else { "-".to_owned() };
        let sound = match (&row.voice, row.recorded) {
            (Some(voice), 0) => format!("voice {voice}"),
            (Some(voice), some) => format!("voice {voice}, {some}/{} recorded", row.fixed),
            (None, 0) => "none".to_owned(),
            (None, some) => format!("{some}/{} recorded", row.fixed),
        };
        table.add_row([
            row.language.to_string(),
            row.stations.len().to_string(),
            row.text.to_owned(),
            row.longest_s.map_or_else(|| "-".to_owned(), |longest| format!("{longest:.0} s")),
            of(row.over_target),
            of(row.cut_60_fits),
            of(row.cut_30_fits),
            sound,
        ]);
    }
    writeln!(out, "{table}\n")?;
    if !findings.is_empty() {
        writeln!(out, "{}\n", render_findings(findings))?;
    }
    Ok(())
}
