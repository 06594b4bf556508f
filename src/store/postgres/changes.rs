//! Tells other processes what was written, and hears it from them: LISTEN and NOTIFY.
//!
//! It is a hint. A process that hears nothing still looks for itself, so a lost word costs time and nothing else.

use std::time::Duration;

use sqlx::postgres::{PgListener, PgPool};
use tokio::sync::broadcast;
use tokio::task::JoinHandle;

use super::fault::lock_key;
use super::unit::Unit;
use crate::domain::{AlertKey, with_causes};
use crate::store::values::{failed, json};
use crate::store::{Change, StoreError};

/// How many words wait for somebody who is slow.
const KEPT_CHANGES: usize = 256;

/// The pause before listening again.
const PAUSE: Duration = Duration::from_secs(1);

/// The longest payload of a notification, in bytes; a longer one is sent without the alert.
const MAX_PAYLOAD_BYTES: usize = 7_900;

/// The name under which a schema's words go.
fn channel(schema: &str) -> String {
    format!("mothertongue_{:x}", lock_key(schema, 0))
}

impl Unit {
    /// Says it with the commit, to every process that listens.
    pub(super) async fn tell(&mut self, withdrawn: Option<&AlertKey>) -> Result<(), StoreError> {
        let payload = withdrawn.map(json).transpose()?.filter(|text| text.len() <= MAX_PAYLOAD_BYTES).unwrap_or_default();
        sqlx::query("SELECT pg_notify($1, $2)")
            .bind(channel(&self.setting.schema))
            .bind(payload)
            .execute(&mut self.conn)
            .await
            .map(|_| ())
            .map_err(failed("told other processes"))
    }
}

/// Hears what processes write.
pub(super) struct Changes {
    sender: broadcast::Sender<Change>,
    task: JoinHandle<()>,
}

impl Changes {
    pub(super) fn start(schema: &str, readers: &PgPool) -> Self {
        let (sender, _) = broadcast::channel(KEPT_CHANGES);
        let task = tokio::spawn(listen(channel(schema), readers.clone(), sender.clone()));
        Self { sender, task }
    }

    pub(super) fn subscribe(&self) -> broadcast::Receiver<Change> {
        self.sender.subscribe()
    }

    pub(super) fn stop(&self) {
        self.task.abort();
    }
}

impl Drop for Changes {
    fn drop(&mut self) {
        self.stop();
    }
}

async fn listen(channel: String, readers: PgPool, sender: broadcast::Sender<Change>) {
    while !readers.is_closed() {
        match hear(&channel, &readers, &sender).await {
            Ok(()) => {}
            Err(error) => tracing::debug!(error = %with_causes(&error), "the store tells nothing at the moment"),
        }
        tokio::time::sleep(PAUSE).await;
    }
}

async fn hear(channel: &str, readers: &PgPool, sender: &broadcast::Sender<Change>) -> Result<(), sqlx::Error> {
    let mut listener = PgListener::connect_with(readers).await?;
    listener.listen(channel).await?;
    loop {
        // `None` when the connection was lost: words may have been missed, so everybody looks.
        let change = match listener.try_recv().await? {
            Some(word) => serde_json::from_str(word.payload()).map_or(Change::Accepted, Change::Withdrawn),
            None => Change::Accepted,
        };
        // Nobody may be there to hear it.
        let _ = sender.send(change);
    }
}
