//! Writes the files.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use async_trait::async_trait;
use tokio::sync::mpsc;

use super::Settings;
use crate::channel::each::submit_each;
use crate::channel::{Channel, OpenContext, OpenError, Probe, Submission};
use crate::domain::{ChannelId, ChannelKind, Clock, EndpointProfile, JobOutcome, SubmitOutcome, Why};

/// An open outbox.
pub struct Outbox {
    id: ChannelId,
    profiles: Vec<EndpointProfile>,
    folder: PathBuf,
    clock: Arc<dyn Clock>,
}

impl Outbox {
    /// Makes the folder.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub fn open(id: &ChannelId, settings: &Settings, context: &OpenContext) -> Result<Self, OpenError> {
        let folder = context.base.join(&settings.folder);
        std::fs::create_dir_all(&folder).map_err(|source| OpenError::Folder {
            id: id.clone(),
            folder: folder.clone(),
            source,
        })?;
        Ok(Self { id: id.clone(), profiles: settings.profiles(id), folder, clock: context.clock.clone() })
    }
}

/// A text as a part of a file name: letters, digits, dash, dot and underscore stay, all else becomes a dash.
pub(in crate::channel) fn file_part(text: &str) -> String {
    let clean: String =
        text.chars().map(|c| if c.is_ascii_alphanumeric() || "-_.".contains(c) { c } else { '-' }).take(100).collect();
    let clean = clean.trim_start_matches('.').to_owned();
    if clean.is_empty() { "-".to_owned() } else { clean }
}

/// Writes a file so that it is there whole or not at all, and on disk when this returns.
pub(in crate::channel) fn write_synced(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let half = folder.join(format!(".{name}.part"));
    let mut file = std::fs::File::create(&half)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    std::fs::rename(&half, path)?;
    std::fs::File::open(folder)?.sync_all()
}

#[async_trait]
impl Channel for Outbox {
    fn id(&self) -> &ChannelId {
        &self.id
    }

    fn kind(&self) -> ChannelKind {
        ChannelKind::Outbox
    }

    fn profiles(&self) -> &[EndpointProfile] {
        &self.profiles
    }

    async fn submit(&self, submission: Submission, outcomes: mpsc::Sender<JobOutcome>) {
        submit_each(
            &submission,
            1,
            &outcomes,
            || self.clock.now(),
            |_| {
                let message = submission.message.clone();
                let end = if submission.endpoint.0 == self.id.0 { None } else { Some(file_part(submission.endpoint.end())) };
                let folder = end.map_or(self.folder.clone(), |end| self.folder.join(end));
                let name = format!(
                    "{}.{}.{}.{}.txt",
                    file_part(&submission.alert_identifier),
                    message.moment,
                    message.language,
                    message.form
                );
                async move {
                    let path = folder.join(&name);
                    let text = match &message.title {
                        Some(title) => format!("{title}\n\n{}\n", message.text),
                        None => format!("{}\n", message.text),
                    };
                    let written = tokio::task::spawn_blocking(move || write_synced(&path, text.as_bytes())).await;
                    match written {
                        Ok(Ok(())) => SubmitOutcome::Accepted { provider_ref: Some(name), segments: 1 },
                        Ok(Err(_)) => SubmitOutcome::Deferred { why: Why::Storage, retry_after: None },
                        Err(_) => SubmitOutcome::Unknown { why: Why::Storage },
                    }
                }
            },
        )
        .await;
    }

    async fn probe(&self) -> Probe {
        match std::fs::metadata(&self.folder) {
            Ok(found) if found.is_dir() && !found.permissions().readonly() => {
                Probe::Up(format!("{} can be written", self.folder.display()))
            }
            Ok(_) => Probe::Down(format!("{} cannot be written", self.folder.display())),
            Err(why) => Probe::Down(format!("{}: {why}", self.folder.display())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_file_name_leaves_the_folder() {
        for (given, name) in
            [("../../etc/passwd", "-..-etc-passwd"), ("a b/c", "a-b-c"), ("", "-"), ("..", "-"), ("JMA:2011,1", "JMA-2011-1")]
        {
            assert_eq!(file_part(given), name);
        }
    }
}
