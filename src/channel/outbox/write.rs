//! Writes the files.

use std::sync::Arc;

use async_trait::async_trait;
use tokio::sync::mpsc;

use super::Settings;
use crate::channel::each::submit_each;
use crate::channel::files::{Folder, file_part, write_synced};
use crate::channel::{Channel, OpenContext, OpenError, Probe, Submission};
use crate::domain::{ChannelId, ChannelKind, Clock, EndpointProfile, JobOutcome, SubmitOutcome, Why};

/// An open outbox.
pub struct Outbox {
    id: ChannelId,
    profiles: Vec<EndpointProfile>,
    folder: Folder,
    clock: Arc<dyn Clock>,
}

impl Outbox {
    /// Makes the folder.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub fn open(id: &ChannelId, settings: &Settings, context: &OpenContext) -> Result<Self, OpenError> {
        let folder = Folder::open(id, &settings.folder, context)?;
        Ok(Self { id: id.clone(), profiles: settings.profiles(id), folder, clock: context.clock.clone() })
    }
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
                let itself = submission.endpoint.0 == self.id.0;
                let folder = if itself { self.folder.path().to_owned() } else { self.folder.of_end(submission.endpoint.end()) };
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
        self.folder.probe()
    }
}
