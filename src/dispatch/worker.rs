//! Consumers of each channel's three lanes: a ticket becomes a claim, a claim is worked, the ticket is settled.
//!
//! A worker never sends without a claim, and never holds more batches of a lane than its prefetch.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::{Notify, OwnedSemaphorePermit};

use super::Core;
use super::flight::{Ended, Run};
use super::gate::{Gate, Permit};
use super::limits::{CLAIM_AGAIN_MS, STRIKES_KEPT_MAX, STRIKES_MAX, ms};
use crate::broker::{Delivery, Settle};
use crate::domain::{BatchId, Lane, with_causes};
use crate::store::{ClaimOutcome, ClaimedBatch, StoreError};

/// Faults of batches, so that one that never works does not go round for ever.
#[derive(Debug, Default)]
pub(super) struct Strikes(Mutex<HashMap<BatchId, u32>>);

impl Strikes {
    /// One more; true when it was the last.
    pub(super) fn strike(&self, batch: BatchId) -> bool {
        let mut strikes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if strikes.len() >= STRIKES_KEPT_MAX {
            strikes.clear();
        }
        let count = strikes.entry(batch).or_default();
        *count += 1;
        *count >= STRIKES_MAX
    }
}

/// `now` and that much later; `now` when that is past the end of time.
pub(super) fn after(now: Timestamp, wait: Duration) -> Timestamp {
    now.checked_add(wait).unwrap_or(now)
}

/// Batches of one lane in this process's hand.
#[derive(Debug, Default)]
struct Hand {
    batches: AtomicUsize,
    freed: Notify,
}

impl Hand {
    /// One more, until what is given back is dropped.
    fn take(self: &Arc<Self>) -> InHand {
        self.batches.fetch_add(1, Ordering::SeqCst);
        InHand(Arc::clone(self))
    }

    /// Waits until this process may take one more of the lane: its part of the prefetch, so that those who share an
    /// endpoint share its urgent batches too and no share lies idle or goes to what is less urgent.
    async fn has_room(&self, core: &Core, lane: &Lane) {
        loop {
            let freed = self.freed.notified();
            tokio::pin!(freed);
            freed.as_mut().enable();
            let most = core.settings.prefetch.max(1).div_ceil(core.attendance.workers(&lane.channel));
            if self.batches.load(Ordering::SeqCst) < most {
                return;
            }
            // The others may go while it waits.
            let _ = tokio::time::timeout(ms(core.settings.attend_ms.max(1)), freed).await;
        }
    }
}

struct InHand(Arc<Hand>);

impl Drop for InHand {
    fn drop(&mut self) {
        self.0.batches.fetch_sub(1, Ordering::SeqCst);
        self.0.freed.notify_waiters();
    }
}

/// Consumes one lane until the gateway stops or the broker closes.
pub(super) async fn consume(core: Arc<Core>, lane: Lane, gate: Arc<Gate>) {
    let hand = Arc::new(Hand::default());
    loop {
        let mut consumer = match core.broker.consume(&lane, core.settings.prefetch.max(1)).await {
            Ok(consumer) => consumer,
            Err(error) => {
                tracing::warn!(%error, lane = %lane, "the lane cannot be consumed; trying again");
                tokio::select! {
                    () = core.stopping.cancelled() => return,
                    () = tokio::time::sleep(ms(core.settings.relay_poll_ms)) => continue,
                }
            }
        };
        loop {
            // Without a share nothing could go out: others get the tickets.
            tokio::select! {
                biased;
                () = core.stopping.cancelled() => return,
                () = async {
                    core.attendance.admitted(&lane.channel).await;
                    hand.has_room(&core, &lane).await;
                } => {}
            }
            let delivery = tokio::select! {
                biased;
                () = core.stopping.cancelled() => return,
                delivery = consumer.next() => delivery,
            };
            let Some(delivery) = delivery else { break };
            let in_hand = hand.take();
            let work = work(Arc::clone(&core), Arc::clone(&gate), delivery);
            core.workers.spawn(async move {
                work.await;
                drop(in_hand);
            });
        }
        // A stream that ends while nobody stops is a fault: subscribe again.
        tokio::select! {
            () = core.stopping.cancelled() => return,
            () = tokio::time::sleep(ms(core.settings.relay_poll_ms)) => {}
        }
    }
}

async fn work(core: Arc<Core>, gate: Arc<Gate>, delivery: Delivery) {
    let ticket = delivery.ticket().clone();
    if core.stopping.is_cancelled() {
        core.rung.done(ticket.batch);
        return delivery.settle(Settle::Release);
    }
    let now = core.clock.now();
    let until = after(now, ms(core.settings.lease_ms));
    let mut parked = false;
    let mut taken = core.store.claim(&ticket, &core.worker, until, now).await;
    if core.broker.is_shared() && matches!(taken, Ok(ClaimOutcome::NotNow)) {
        // The leader's clock may go before ours. Nobody else holds this ticket, so it is worth a second look.
        tokio::time::sleep(ms(CLAIM_AGAIN_MS)).await;
        let now = core.clock.now();
        taken = core.store.claim(&ticket, &core.worker, after(now, ms(core.settings.lease_ms)), now).await;
    }
    let settle = match taken {
        Ok(ClaimOutcome::Claimed(batch)) => {
            let (settle, open) = run_claimed(&core, gate, *batch, None).await;
            parked = open;
            settle
        }
        Ok(ClaimOutcome::NotNow) => {
            // Somebody has it, perhaps this process.
            core.rung.done(ticket.batch);
            return delivery.settle(Settle::Ack);
        }
        Ok(ClaimOutcome::Done) => Settle::Ack,
        Err(error) => {
            core.metrics.store_error();
            let of_the_batch = match &error {
                StoreError::Corrupt { .. } | StoreError::Sealed | StoreError::NotFound { .. } => true,
                StoreError::Database { .. }
                | StoreError::WrongMode { .. }
                | StoreError::Open(_)
                | StoreError::Unstorable { .. }
                | StoreError::KeyTaken { .. }
                | StoreError::NameTaken { .. }
                | StoreError::Taken { .. }
                | StoreError::TooMany { .. }
                | StoreError::NoAdministrator
                | StoreError::StaleClaim { .. } => false,
            };
            if of_the_batch && core.strikes.strike(ticket.batch) {
                tracing::error!(batch.id = %ticket.batch, error = %with_causes(&error), "a batch cannot be read and is put aside");
                core.metrics.buried();
                core.rung.bury(ticket.batch);
                Settle::Bury
            } else {
                tracing::warn!(batch.id = %ticket.batch, error = %with_causes(&error), "a batch could not be claimed");
                Settle::Ack
            }
        }
    };
    core.rung.done(ticket.batch);
    delivery.settle(settle);
    worked(&core, ticket.batch, parked);
}

/// Works a batch that was claimed as it was written: there is no ticket of it. What stays open is due and rung for later.
/// What was begun with its claim has a place in the channel already.
pub(super) async fn work_added(
    core: Arc<Core>,
    gate: Arc<Gate>,
    batch: ClaimedBatch,
    permit: Option<Permit>,
    place: OwnedSemaphorePermit,
) {
    let id = batch.claim.batch;
    let (_, parked) = run_claimed(&core, gate, batch, permit).await;
    drop(place);
    core.rung.done(id);
    worked(&core, id, parked);
}

/// Works a claimed batch; how its ticket is settled, and whether open jobs of it are due again later.
async fn run_claimed(core: &Arc<Core>, gate: Arc<Gate>, batch: ClaimedBatch, permit: Option<Permit>) -> (Settle, bool) {
    let (id, key, expires) = (batch.claim.batch, batch.key.clone(), batch.expires);
    let run = match Run::new(Arc::clone(core), gate, batch) {
        Ok(run) => run,
        Err(error) => {
            tracing::error!(batch.id = %id, error = %with_causes(&error), "a batch names a channel that is not here");
            core.rung.bury(id);
            return (Settle::Bury, false);
        }
    };
    core.open_batches(|open| open.insert(id, (key, expires)));
    match run.work(permit).await {
        Ok(Ended::Done) => (Settle::Ack, false),
        Ok(Ended::Open) => (Settle::Ack, true),
        Ok(Ended::Stopped) => (Settle::Release, false),
        Ok(Ended::Buried) => {
            core.metrics.buried();
            core.rung.bury(id);
            (Settle::Bury, false)
        }
        Err(error) => {
            core.metrics.store_error();
            tracing::warn!(batch.id = %id, error = %with_causes(&error), "a claim ended early; the batch is taken up again");
            (Settle::Ack, false)
        }
    }
}

/// Tells whoever waits for a batch that it was worked.
fn worked(core: &Core, batch: BatchId, parked: bool) {
    if parked {
        core.bell.notify_one();
    } else {
        core.open_batches(|open| open.remove(&batch));
    }
    core.progress.notify_waiters();
}
