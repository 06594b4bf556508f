//! The capacity of one channel, shared by its three lanes: life first, and a part always kept for it.
//!
//! It counts groups in flight, never jobs, and takes one short lock a group.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use super::limits::LIFE_RESERVE_PERCENT;
use crate::domain::Rank;

#[derive(Debug)]
struct State {
    life_batches: usize,
    urgent_batches: usize,
    in_flight: usize,
    urgent_stop: CancellationToken,
    bulk_stop: CancellationToken,
}

/// One channel's capacity.
#[derive(Debug)]
pub(super) struct Gate {
    capacity: usize,
    reserved: usize,
    state: Mutex<State>,
    freed: Notify,
}

impl Gate {
    pub(super) fn new(capacity: usize) -> Arc<Self> {
        let capacity = capacity.max(2);
        let reserved = (capacity * LIFE_RESERVE_PERCENT).div_ceil(100).clamp(1, capacity - 1);
        let state = State {
            life_batches: 0,
            urgent_batches: 0,
            in_flight: 0,
            urgent_stop: CancellationToken::new(),
            bulk_stop: CancellationToken::new(),
        };
        Arc::new(Self { capacity, reserved, state: Mutex::new(state), freed: Notify::new() })
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Says that a batch of this rank is being worked. What is less urgent puts aside what it has not yet written.
    pub(super) fn enter(self: &Arc<Self>, rank: Rank) -> Present {
        let mut state = self.lock();
        match rank {
            Rank::Life => {
                state.life_batches += 1;
                std::mem::take(&mut state.urgent_stop).cancel();
                std::mem::take(&mut state.bulk_stop).cancel();
            }
            Rank::Urgent => {
                state.urgent_batches += 1;
                std::mem::take(&mut state.bulk_stop).cancel();
            }
            Rank::Bulk => {}
        }
        Present { gate: Arc::clone(self), rank }
    }

    /// A place for one group, when there is one now.
    pub(super) fn try_pass(self: &Arc<Self>, rank: Rank) -> Option<Permit> {
        let mut state = self.lock();
        let others = self.capacity - self.reserved;
        let (free, stop) = match rank {
            Rank::Life => (state.in_flight < self.capacity, CancellationToken::new()),
            Rank::Urgent => (state.life_batches == 0 && state.in_flight < others, state.urgent_stop.child_token()),
            Rank::Bulk => {
                (state.life_batches + state.urgent_batches == 0 && state.in_flight < others, state.bulk_stop.child_token())
            }
        };
        if !free {
            return None;
        }
        state.in_flight += 1;
        Some(Permit { gate: Arc::clone(self), stop })
    }

    /// A place for one group, as soon as there is one.
    pub(super) async fn pass(self: &Arc<Self>, rank: Rank) -> Permit {
        loop {
            let freed = self.freed.notified();
            tokio::pin!(freed);
            freed.as_mut().enable();
            if let Some(permit) = self.try_pass(rank) {
                return permit;
            }
            freed.await;
        }
    }

    /// Groups in flight.
    pub(super) fn in_flight(&self) -> usize {
        self.lock().in_flight
    }
}

/// A batch is being worked, until this is dropped.
#[derive(Debug)]
pub(super) struct Present {
    gate: Arc<Gate>,
    rank: Rank,
}

impl Drop for Present {
    fn drop(&mut self) {
        let mut state = self.gate.lock();
        match self.rank {
            Rank::Life => state.life_batches -= 1,
            Rank::Urgent => state.urgent_batches -= 1,
            Rank::Bulk => {}
        }
        drop(state);
        self.gate.freed.notify_waiters();
    }
}

/// A place for one group, until this is dropped.
#[derive(Debug)]
pub(super) struct Permit {
    gate: Arc<Gate>,
    /// Fires when something more urgent needs the channel.
    pub(super) stop: CancellationToken,
}

impl Drop for Permit {
    fn drop(&mut self) {
        self.gate.lock().in_flight -= 1;
        self.gate.freed.notify_waiters();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bulk_leaves_room_for_life_and_stops_when_life_comes() {
        let gate = Gate::new(10);
        let _bulk = gate.enter(Rank::Bulk);
        let held: Vec<_> = std::iter::from_fn(|| gate.try_pass(Rank::Bulk)).collect();
        assert_eq!(held.len(), 7);
        let life = gate.enter(Rank::Life);
        assert!(held.iter().all(|permit| permit.stop.is_cancelled()));
        let first: Vec<_> = std::iter::from_fn(|| gate.try_pass(Rank::Life)).collect();
        assert_eq!(first.len(), 3, "the reserve is there at once");
        drop((held, first));
        assert!(gate.try_pass(Rank::Bulk).is_none(), "bulk waits while life is worked");
        drop(life);
        assert!(gate.try_pass(Rank::Bulk).is_some());
    }
}
