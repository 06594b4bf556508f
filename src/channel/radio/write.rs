//! Writes the files of one script into the station's folder.

use std::sync::Arc;

use async_trait::async_trait;
use jiff::tz::TimeZone;
use tokio::sync::mpsc;

use super::Settings;
use super::audio::{OPENING, speak, voice_of};
use super::read_time::read_time;
use super::sheet::sheet;
use super::ssml::ssml;
use crate::channel::each::submit_each;
use crate::channel::files::{Folder, file_part, write_synced};
use crate::channel::{Channel, OpenContext, OpenError, Probe, Submission};
use crate::domain::{ChannelId, ChannelKind, Clock, EndpointProfile, JobOutcome, SubmitOutcome, Why};

/// An open radio channel.
pub struct Radio {
    id: ChannelId,
    profiles: Vec<EndpointProfile>,
    folder: Folder,
    zone: TimeZone,
    audio: bool,
    voice_program: String,
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
        Ok(Self {
            id: id.clone(),
            profiles: settings.profiles(id),
            folder,
            zone,
            audio: settings.audio,
            voice_program: settings.voice_program.clone(),
            clock: context.clock.clone(),
        })
    }

    async fn put_out(&self, submission: &Submission) -> SubmitOutcome {
        let message = &submission.message;
        let folder = self.folder.of_end(submission.endpoint.end());
        let name = format!("{}.{}.{}", file_part(&submission.alert_identifier), message.moment, message.language);
        let read = read_time(&message.parts, &message.language);
        let files = [
            ("txt", format!("{}\n", message.text.trim_end())),
            ("html", sheet(submission, &read, &self.zone)),
            ("ssml", ssml(message, &message.parts, None)),
        ];
        let (to, stem) = (folder.clone(), name.clone());
        let written = tokio::task::spawn_blocking(move || {
            // The plain text comes last: a station that watches for it finds the rest beside it.
            files.iter().rev().try_for_each(|(ending, text)| write_synced(&to.join(format!("{stem}.{ending}")), text.as_bytes()))
        })
        .await;
        match written {
            Ok(Ok(())) => {}
            Ok(Err(_)) => return SubmitOutcome::Deferred { why: Why::Storage, retry_after: None },
            Err(_) => return SubmitOutcome::Unknown { why: Why::Storage },
        }
        if let (true, Some(voice)) = (self.audio, voice_of(&message.language)) {
            let spoken = ssml(message, &message.parts, Some(OPENING));
            let path = folder.join(format!("{name}.machine-voice.wav"));
            if !speak(&self.voice_program, voice, &spoken, &path).await {
                tracing::debug!(channel.id = %self.id, message.language = %message.language, "no audio was made");
            }
        }
        SubmitOutcome::Accepted { provider_ref: Some(format!("{name}.txt")), segments: 1 }
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
