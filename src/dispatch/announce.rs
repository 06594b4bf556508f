//! Tells partners: what the store has noted to announce is signed and handed to the broker, then marked as done.
//!
//! At least once: a crash between the broker's word and the store's tells partners the same bytes again. Nothing is announced
//! after its expiry, and nothing that is not the approved plan's.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use super::limits::{ANNOUNCE_MAX, ANNOUNCE_TAKEN_MS, ms};
use super::public::{PublicPlan, public_plan};
use super::{Core, DispatchError};
use crate::broker::BrokerError;
use crate::domain::{AlertKey, Digest, Mode, PublicMessage, PublicWithdrawal, Publication};
use crate::sign::SignKey;
use crate::store::{About, Announcement, StoreError};

/// Why something was not announced; it is tried again.
#[derive(Debug, thiserror::Error)]
enum AnnounceError {
    /// The plan cannot be read, or the store failed.
    #[error(transparent)]
    Dispatch(#[from] DispatchError),
    /// The broker did not take it.
    #[error("the broker did not take it")]
    Broker(#[from] BrokerError),
}

impl From<StoreError> for AnnounceError {
    fn from(source: StoreError) -> Self {
        Self::Dispatch(source.into())
    }
}

fn unreadable(source: serde_json::Error) -> AnnounceError {
    AnnounceError::Dispatch(DispatchError::PlanJson { source })
}

/// Runs until the gateway stops.
pub(super) async fn run<M: Mode>(core: Arc<Core>, signer: Arc<SignKey>) {
    tracing::info!(key.id = %signer.public().id(), mode = %M::NAME, "partners are told what is accepted");
    loop {
        if let Err(error) = round::<M>(&core, &signer).await {
            core.metrics.announce_error();
            tracing::warn!(error = ?error, "partners could not be told; it is tried again");
        }
        tokio::select! {
            () = core.stopping.cancelled() => return,
            () = core.news.notified() => {}
            () = tokio::time::sleep(ms(core.settings.relay_poll_ms)) => {}
        }
    }
}

/// Announces what there is. A broker that does not take something ends the round; what was taken on comes again after its time.
async fn round<M: Mode>(core: &Core, signer: &SignKey) -> Result<(), AnnounceError> {
    loop {
        let now = core.clock.now();
        let taken = SignedDuration::try_from(ms(ANNOUNCE_TAKEN_MS)).unwrap_or_default();
        let until = now.saturating_add(taken).unwrap_or(now);
        let due = core.store.to_announce(until, now, ANNOUNCE_MAX).await?;
        if due.is_empty() {
            return Ok(());
        }
        for announcement in due {
            if core.stopping.is_cancelled() {
                return Ok(());
            }
            match one::<M>(core, signer, &announcement).await {
                Err(AnnounceError::Dispatch(error)) => failed(core, &error, &announcement.key),
                other => other?,
            }
        }
    }
}

/// One that cannot be announced keeps no other from it.
fn failed(core: &Core, error: &dyn std::error::Error, key: &AlertKey) {
    core.metrics.announce_error();
    tracing::error!(error = ?error, alert.id = %key.identifier, "partners could not be told about this alert");
}

async fn one<M: Mode>(core: &Core, signer: &SignKey, announcement: &Announcement) -> Result<(), AnnounceError> {
    let PublicPlan { messages, .. } = public_plan::<M>(&*core.store, &announcement.digest).await?;
    let publications = match announcement.about {
        About::Messages => signed_messages(&messages, signer),
        About::Withdrawal => signed_withdrawals(&messages, announcement.at, signer),
    }
    .map_err(unreadable)?;
    if core.clock.now() >= announcement.expires {
        return Ok(());
    }
    if !publications.is_empty() {
        core.broker.announce(&publications).await?;
    }
    let count = publications.len() as u64;
    core.store.announced(&announcement.key, announcement.about, count, core.clock.now()).await?;
    core.metrics.announced(count);
    tracing::info!(alert.id = %announcement.key.identifier, about = announcement.about.as_str(), messages = count, "partners told");
    Ok(())
}

fn signed_messages(messages: &[PublicMessage], signer: &SignKey) -> Result<Vec<Publication>, serde_json::Error> {
    messages
        .iter()
        .map(|message| {
            let keys = message.head.routing_keys();
            Ok(signed(PublicMessage::SCHEMA, message.to_bytes()?, keys, message.head.expires, signer))
        })
        .collect()
}

fn signed_withdrawals(
    messages: &[PublicMessage],
    withdrawn: Timestamp,
    signer: &SignKey,
) -> Result<Vec<Publication>, serde_json::Error> {
    messages
        .iter()
        .map(|message| {
            let head = message.head.clone();
            let keys = head.routing_keys();
            let notice = PublicWithdrawal { head, message: Digest::of(&message.to_bytes()?), withdrawn };
            Ok(signed(PublicWithdrawal::SCHEMA, notice.to_bytes()?, keys, notice.head.expires, signer))
        })
        .collect()
}

fn signed(schema: &'static str, body: Vec<u8>, routing_keys: Vec<String>, expires: Timestamp, signer: &SignKey) -> Publication {
    Publication {
        schema,
        digest: Digest::of(&body),
        key_id: signer.public().id().to_string(),
        signature: signer.sign(&body).to_base64(),
        body,
        routing_keys,
        expires,
    }
}
