//! Writes the files of one script into the station's folder.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use async_trait::async_trait;
use jiff::tz::TimeZone;
use tokio::sync::mpsc;

use super::audio::{OPENING, speak};
use super::sheet::sheet;
use super::ssml::{Listener, ssml};
use super::{Settings, cut, sound};
use crate::catalog::read_time::{rate_of, read_time};
use crate::catalog::syllables::script_of;
use crate::channel::each::submit_each;
use crate::channel::files::{Folder, file_part, write_synced};
use crate::channel::{Channel, OpenContext, OpenError, Probe, Submission};
use crate::domain::{
    ChannelId, ChannelKind, Clock, Digest, EndpointProfile, JobOutcome, ReadTime, RenderedMessage, SubmitOutcome, Why,
};

/// The folder of cuts in that of a station.
const CUTS: &str = "cuts";

/// How the files of a script are made.
#[derive(Clone, Debug)]
pub struct ScriptOptions {
    /// The zone of the times on the sheet.
    pub zone: TimeZone,
    /// Minutes between two air times on the sheet; 0 for once.
    pub air_every_min: u32,
    /// The program that speaks; none makes no machine audio.
    pub voice_program: Option<String>,
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The text file.
    pub text: String,
    /// Every file.
    pub files: Vec<String>,
}

/// Read time of a message: as rendered, else estimated from its text.
fn read_of(message: &RenderedMessage) -> ReadTime {
    match &message.radio {
        Some(radio) => radio.read,
        None => read_time(
            &message.parts,
            &message.language,
            script_of(&message.text, &message.language),
            rate_of(&message.language, None),
        ),
    }
}

/// The sheet of a script as HTML, for whoever shows it without writing it.
pub fn sheet_of(submission: &Submission, options: &ScriptOptions) -> String {
    sheet(submission, &read_of(&submission.message), &options.zone, options.air_every_min)
}

/// Writes every file of a script into a folder: cuts, SSML, sheet, the text last; then sound.
///
/// # Errors
/// When a file other than a sound cannot be written.
pub async fn write_script(folder: &Path, submission: &Submission, options: &ScriptOptions) -> std::io::Result<Written> {
    let message = &submission.message;
    let name = format!("{}.{}.{}", file_part(&submission.alert_identifier), message.moment, message.language);
    let mut files = vec![
        (format!("{name}.ssml"), ssml(message, &Listener::Station)),
        (format!("{name}.html"), sheet_of(submission, options)),
    ];
    // Cuts have a folder of their own: whoever watches for text files finds one script an alert.
    let cuts = message.radio.iter().flat_map(|radio| &radio.cuts).filter(|cut| cut::is_shorter(message, cut));
    files.extend(cuts.map(|cut| (format!("{CUTS}/{name}.{}s.txt", cut.target_s), cut::text(message, cut))));
    // The plain text comes last: a station that watches for it finds the rest beside it.
    files.push((format!("{name}.txt"), format!("{}\n", message.text.trim_end())));
    let mut names: Vec<String> = files.iter().map(|(file, _)| file.clone()).collect();
    let to = folder.to_path_buf();
    tokio::task::spawn_blocking(move || files.iter().try_for_each(|(file, text)| write_synced(&to.join(file), text.as_bytes())))
        .await
        .map_err(std::io::Error::other)??;
    let recorded = folder.join(format!("{name}.recorded.wav"));
    let all = match play_recordings(message, &recorded).await {
        Some(all) => {
            names.push(format!("{name}.recorded.wav"));
            all
        }
        None => false,
    };
    // A person's recording of everything takes the place of the voice.
    if !all && speak_message(message, options, &folder.join(format!("{name}.machine-voice.wav"))).await {
        names.push(format!("{name}.machine-voice.wav"));
    }
    Ok(Written { text: format!("{name}.txt"), files: names })
}

/// Joins the recordings that are still what was approved; whether they are all of the script. None when there is no file.
async fn play_recordings(message: &RenderedMessage, path: &Path) -> Option<bool> {
    let recordings = message.radio.as_ref().map(|radio| radio.recordings.clone()).filter(|recordings| !recordings.is_empty())?;
    let parts = message.parts.len();
    let path = path.to_path_buf();
    let joined = tokio::task::spawn_blocking(move || {
        let fits = |file: &str, sound: &Digest| std::fs::read(file).is_ok_and(|bytes| Digest::of(&bytes) == *sound);
        let good: Vec<_> = recordings.iter().filter(|recording| fits(&recording.file, &recording.sound)).collect();
        let files: Vec<&Path> = good.iter().map(|recording| Path::new(recording.file.as_str())).collect();
        if files.is_empty() {
            return None;
        }
        let half = path.with_extension("wav.part");
        let made = sound::join(&files, &half).is_ok() && std::fs::rename(&half, &path).is_ok();
        if !made {
            let _ = std::fs::remove_file(&half);
        }
        made.then_some(good.len() == parts)
    })
    .await
    .ok()
    .flatten();
    if joined.is_none() {
        tracing::warn!(message.language = %message.language, "the recordings of a script could not be joined");
    }
    joined
}

async fn speak_message(message: &RenderedMessage, options: &ScriptOptions, path: &Path) -> bool {
    let Some(radio) = &message.radio else { return false };
    let (Some(program), Some(voice)) = (&options.voice_program, &radio.voice) else { return false };
    let listener = match &radio.machine_voice {
        Some(opening) => Listener::Program { voice, opening, opening_language: None },
        None => Listener::Program { voice, opening: OPENING, opening_language: Some("en") },
    };
    let spoken = speak(program, voice, &ssml(message, &listener), path).await;
    if !spoken {
        tracing::debug!(message.language = %message.language, "no audio was made");
    }
    spoken
}

/// An open radio channel.
pub struct Radio {
    id: ChannelId,
    profiles: Vec<EndpointProfile>,
    folder: Folder,
    options: ScriptOptions,
    zones: BTreeMap<String, TimeZone>,
    clock: Arc<dyn Clock>,
}

impl Radio {
    /// Makes the folder.
    ///
    /// # Errors
    /// When the folder cannot be made or the zone is not one.
    pub fn open(id: &ChannelId, settings: &Settings, context: &OpenContext) -> Result<Self, OpenError> {
        let folder = Folder::open(id, &settings.folder, context)?;
        let zone = TimeZone::get(&settings.zone)
            .map_err(|_| OpenError::Setting { id: id.clone(), what: format!("`{}` is not an IANA time zone", settings.zone) })?;
        let zones =
            settings.station_zones.iter().filter_map(|(end, zone)| Some((end.clone(), TimeZone::get(zone).ok()?))).collect();
        Ok(Self {
            id: id.clone(),
            profiles: settings.profiles(id),
            folder,
            options: ScriptOptions {
                zone,
                air_every_min: settings.air_every_min,
                voice_program: settings.audio.then(|| settings.voice_program.clone()),
            },
            zones,
            clock: context.clock.clone(),
        })
    }

    async fn put_out(&self, submission: &Submission) -> SubmitOutcome {
        let end = submission.endpoint.end();
        let mut options = self.options.clone();
        if let Some(zone) = self.zones.get(end) {
            options.zone = zone.clone();
        }
        match write_script(&self.folder.of_end(end), submission, &options).await {
            Ok(written) => SubmitOutcome::Accepted { provider_ref: Some(written.text), segments: 1 },
            Err(error) if error.kind() == std::io::ErrorKind::Other => SubmitOutcome::Unknown { why: Why::Storage },
            Err(_) => SubmitOutcome::Deferred { why: Why::Storage, retry_after: None },
        }
    }
}

#[async_trait]
impl Channel for Radio {
    fn id(&self) -> &ChannelId {
        &self.id
    }

    fn kind(&self) -> ChannelKind {
        ChannelKind::Radio
    }

    fn profiles(&self) -> &[EndpointProfile] {
        &self.profiles
    }

    async fn submit(&self, submission: Submission, outcomes: mpsc::Sender<JobOutcome>) {
        submit_each(&submission, 1, &outcomes, || self.clock.now(), |_| self.put_out(&submission)).await;
    }

    async fn probe(&self) -> Probe {
        self.folder.probe()
    }
}
