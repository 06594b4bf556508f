//! What this process knows about each lane: its queue, its tickets in hand, and how much room it has left.
//!
//! The broker itself counts only what waits, and lets a few more than its limit in. So room is counted here, and looked up
//! again before a ticket is refused; the queue's own limit stands behind it for when several processes publish.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::sync::Mutex;
use tokio::time::Instant;

use super::topology::{QueuePlan, Topology};
use crate::broker::BrokerError;
use crate::domain::Lane;

/// For so long a full lane is not looked at again while nothing of it ends here, in milliseconds.
const FULL_KEPT_MS: u64 = 200;

#[derive(Debug, Default)]
struct Room {
    /// At most so many wait: counted once, and one more for each publish since.
    waiting: Option<usize>,
    /// When it was found full, and how many were in hand then.
    full: Option<(Instant, usize)>,
}

/// One lane.
#[derive(Debug)]
pub(super) struct LaneState {
    pub(super) lane: Lane,
    pub(super) queue: QueuePlan,
    pub(super) in_hand: AtomicUsize,
    publishing: AtomicUsize,
    room: Mutex<Room>,
}

impl LaneState {
    pub(super) fn new(lane: Lane, queue: QueuePlan) -> Self {
        Self { lane, queue, in_hand: AtomicUsize::new(0), publishing: AtomicUsize::new(0), room: Mutex::default() }
    }

    /// Takes room for one ticket.
    ///
    /// # Errors
    /// [`BrokerError::Full`], or why the lane could not be counted.
    pub(super) async fn reserve(&self, limit: usize, topology: &Topology) -> Result<Reserved<'_>, BrokerError> {
        let mut room = self.room.lock().await;
        let in_hand = self.in_hand.load(Ordering::SeqCst);
        let full = || BrokerError::Full { lane: self.lane.clone(), limit };
        let fits = |waiting: usize| waiting + in_hand < limit;
        if !room.waiting.is_some_and(fits) {
            let kept = Duration::from_millis(FULL_KEPT_MS);
            if room.full.is_some_and(|(since, hand)| since.elapsed() < kept && hand == in_hand) {
                return Err(full());
            }
            let counted = topology.count(&self.queue).await?;
            let ready = counted.map_or(0, |count| usize::try_from(count.ready).unwrap_or(usize::MAX));
            let waiting = ready.saturating_add(self.publishing.load(Ordering::SeqCst));
            room.waiting = Some(waiting);
            if !fits(waiting) {
                room.full = Some((Instant::now(), in_hand));
                return Err(full());
            }
        }
        room.full = None;
        room.waiting = room.waiting.map(|waiting| waiting.saturating_add(1));
        self.publishing.fetch_add(1, Ordering::SeqCst);
        Ok(Reserved(self))
    }

    /// The queue refused a ticket: it has less room than was thought.
    pub(super) async fn forget_room(&self) {
        *self.room.lock().await = Room::default();
    }
}

/// Room for a ticket that is on its way.
pub(super) struct Reserved<'l>(&'l LaneState);

impl Drop for Reserved<'_> {
    fn drop(&mut self) {
        self.0.publishing.fetch_sub(1, Ordering::SeqCst);
    }
}
