//! Rings the broker for every batch that is due, life first, and again for whatever made no progress.
//!
//! Several processes on one shared broker have one leader, which rings for all of them; with a broker of its own each
//! rings for itself. It never claims a batch and never holds more than its limits; what it forgets is still due in the
//! store.

use std::collections::{HashMap, HashSet};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::Core;
use super::limits::{ACCEPTANCE_LOOK_MS, DUE_MAX, RUNG_MAX, ms};
use crate::broker::BrokerError;
use crate::domain::{BatchId, ChannelId, Lane, Rank, Ticket, with_causes};
use crate::store::StoreError;

/// After this many times the usual pause a ticket is rung again even if the broker seems to hold it.
const RING_ANYWAY: u32 = 10;

#[derive(Debug, Default)]
struct Tickets {
    rung: HashMap<BatchId, (Instant, Lane)>,
    buried: HashSet<BatchId>,
}

/// What the relay has rung for and nobody has worked yet.
#[derive(Debug, Default)]
pub(super) struct Rung(Mutex<Tickets>);

impl Rung {
    fn lock(&self) -> MutexGuard<'_, Tickets> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A worker has dealt with the ticket: it may be rung again when it is due.
    pub(super) fn done(&self, batch: BatchId) {
        self.lock().rung.remove(&batch);
    }

    /// Another one rings now.
    fn forget(&self) {
        self.lock().rung.clear();
    }

    /// Never rung again by this process.
    pub(super) fn bury(&self, batch: BatchId) {
        let mut tickets = self.lock();
        tickets.rung.remove(&batch);
        tickets.buried.insert(batch);
    }
}

impl Core {
    /// With a broker of its own a process rings for the channels that it serves; with a shared one for all of the world.
    fn rings_for(&self, channel: &ChannelId) -> bool {
        if self.broker.is_shared() { self.knows(channel) } else { self.channels.contains_key(channel) }
    }
}

/// One round; gives how long to sleep at most. With `life_only` nothing else is rung.
async fn round(core: &Core, life_only: bool) -> Result<Duration, StoreError> {
    let (now, started) = (core.clock.now(), Instant::now());
    let mut due = core.store.due(now, DUE_MAX).await?;
    if life_only {
        due.retain(|ticket| ticket.lane.rank == Rank::Life);
    }
    core.metrics.measures.due(&due, Instant::now());
    let depths: HashMap<Lane, usize> = core.broker.depths().await.into_iter().collect();
    let again = ms(core.settings.ring_again_ms);
    let shared = core.broker.is_shared();
    let mut to_ring = Vec::new();
    {
        let mut tickets = core.rung.lock();
        if shared && !life_only {
            // What is not due any more was claimed, here or in another process: when it is due again it is rung again.
            let due: HashSet<BatchId> = due.iter().map(|ticket| ticket.batch).collect();
            tickets.rung.retain(|batch, _| due.contains(batch));
        }
        let mut rung_in: HashMap<Lane, usize> = HashMap::new();
        for (_, lane) in tickets.rung.values() {
            *rung_in.entry(lane.clone()).or_default() += 1;
        }
        for ticket in due {
            if tickets.buried.contains(&ticket.batch) || !core.rings_for(&ticket.lane.channel) {
                continue;
            }
            if let Some((at, lane)) = tickets.rung.get(&ticket.batch) {
                let age = started.duration_since(*at);
                // What this process has in hand is in the depth too, and is not due.
                let in_hand = if shared { core.settings.prefetch } else { 0 };
                let held = depths.get(lane).copied().unwrap_or(0) >= rung_in.get(lane).copied().unwrap_or(0) + in_hand;
                if *lane == ticket.lane && (age < again || (held && age < again * RING_ANYWAY)) {
                    continue;
                }
            }
            if tickets.rung.len() >= RUNG_MAX {
                // What is old is forgotten, not lost: it is rung again in a later round.
                tickets.rung.retain(|_, (at, _)| started.duration_since(*at) < again);
                if tickets.rung.len() >= RUNG_MAX {
                    break;
                }
            }
            tickets.rung.insert(ticket.batch, (started, ticket.lane.clone()));
            to_ring.push(ticket);
        }
    }
    ring_all(core, &to_ring).await;
    core.metrics.measures.relayed(started.elapsed(), core.clock.now().as_millisecond());
    core.metrics.broker(&core.broker.health());
    core.metrics.depths(&depths);
    let poll = ms(core.settings.relay_poll_ms);
    Ok(match core.store.next_due(now).await? {
        Some(at) => Duration::try_from(at.duration_since(core.clock.now())).unwrap_or_default().clamp(ms(1), poll),
        None => poll,
    })
}

/// Rings for a batch that was written just now, without a look at what else is due. What the broker does not take is left to
/// the next round.
pub(super) async fn ring(core: &Core, ticket: Ticket) {
    if !core.rings_for(&ticket.lane.channel) {
        return;
    }
    {
        let mut tickets = core.rung.lock();
        if tickets.rung.len() >= RUNG_MAX {
            return;
        }
        tickets.rung.insert(ticket.batch, (Instant::now(), ticket.lane.clone()));
    }
    if let Err(error) = core.broker.publish(&ticket).await {
        tracing::debug!(batch.id = %ticket.batch, %error, "the relay rings for it later");
        core.rung.done(ticket.batch);
    }
}

/// Hands tickets over. One that was not taken is forgotten: it is still due, and a later round rings for it again.
async fn ring_all(core: &Core, tickets: &[Ticket]) {
    let results = core.broker.publish_all(tickets).await;
    let mut untaken = 0_usize;
    let mut why: Option<BrokerError> = None;
    for (ticket, result) in tickets.iter().zip(results) {
        let Err(error) = result else { continue };
        core.rung.done(ticket.batch);
        match error {
            BrokerError::Full { .. } | BrokerError::Closed | BrokerError::NoPartners => {}
            BrokerError::Unreachable { .. }
            | BrokerError::Blocked { .. }
            | BrokerError::TimedOut { .. }
            | BrokerError::Refused { .. }
            | BrokerError::Returned { .. }
            | BrokerError::Mismatch { .. }
            | BrokerError::NotDeclared { .. }
            | BrokerError::NotAnnounced { .. }
            | BrokerError::ExchangeNotDeclared { .. } => {
                untaken += 1;
                why.get_or_insert(error);
            }
        }
    }
    if let Some(error) = why {
        tracing::warn!(%error, tickets = untaken, "the broker did not take tickets; the relay rings again");
    }
}

/// Runs until the gateway stops.
pub(super) async fn run(core: Arc<Core>) {
    let mut known = 0;
    loop {
        let poll = ms(core.settings.relay_poll_ms);
        let accepted = core.accepted.swap(false, Ordering::SeqCst);
        let rings = core.rings(Instant::now());
        if !rings {
            core.rung.forget();
        }
        // What is accepted beside the leader does not wait for its next look when lives hang on it.
        let pause = if rings || accepted {
            round(&core, !rings).await.unwrap_or_else(|error| {
                core.metrics.store_error();
                tracing::warn!(error = %with_causes(&error), "the relay could not read what is due; it tries again");
                poll
            })
        } else {
            poll
        };
        tokio::select! {
            () = core.stopping.cancelled() => return,
            () = core.bell.notified() => {}
            () = accepted_elsewhere(&core, &mut known), if rings => {}
            () = tokio::time::sleep(pause) => {}
        }
    }
}

/// Waits until an alert was accepted, by this or another process on the store.
async fn accepted_elsewhere(core: &Core, known: &mut i64) {
    loop {
        tokio::time::sleep(ms(ACCEPTANCE_LOOK_MS)).await;
        // A store that does not answer is noticed by the round.
        let Ok(newest) = core.store.acceptances().await else { continue };
        if newest > *known {
            *known = newest;
            return;
        }
    }
}
