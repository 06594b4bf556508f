//! The embedded broker: one queue in memory for each lane, for a gateway that is a single process.
//!
//! It never writes to disk: what is due lies in the store, and the relay rings again for whatever was not worked. It
//! never delays, and it never holds more than its limits.

use std::collections::{BTreeMap, HashSet, VecDeque};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use tokio::sync::Notify;

use super::{BURIED_MAX, Broker, BrokerError, Consumer, Delivery, EmbeddedSettings, Settle, Settler};
use crate::domain::{BatchId, Lane, Publication, Ticket};

#[derive(Default)]
struct LaneQueue {
    waiting: VecDeque<Ticket>,
    waiting_ids: HashSet<BatchId>,
    in_hand: usize,
    bell: Arc<Notify>,
}

impl LaneQueue {
    fn depth(&self) -> usize {
        self.waiting.len() + self.in_hand
    }

    fn put_back(&mut self, ticket: Ticket) {
        if self.waiting_ids.insert(ticket.batch) {
            self.waiting.push_front(ticket);
        }
    }

    fn take(&mut self) -> Option<Ticket> {
        let ticket = self.waiting.pop_front()?;
        self.waiting_ids.remove(&ticket.batch);
        self.in_hand += 1;
        Some(ticket)
    }
}

#[derive(Default)]
struct State {
    closed: bool,
    lanes: BTreeMap<Lane, LaneQueue>,
    buried: VecDeque<Ticket>,
}

struct Shared {
    lane_limit: usize,
    state: Mutex<State>,
}

impl Shared {
    /// The queues stay whole even if a holder of the lock panicked: every change under it is one step.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// See the module.
pub(super) struct EmbeddedBroker(Arc<Shared>);

impl EmbeddedBroker {
    pub(super) fn new(settings: &EmbeddedSettings) -> Self {
        Self(Arc::new(Shared { lane_limit: settings.lane_limit.max(1), state: Mutex::new(State::default()) }))
    }
}

#[async_trait]
impl Broker for EmbeddedBroker {
    async fn publish(&self, ticket: &Ticket) -> Result<(), BrokerError> {
        let mut state = self.0.lock();
        if state.closed {
            return Err(BrokerError::Closed);
        }
        let lane = state.lanes.entry(ticket.lane.clone()).or_default();
        if lane.waiting_ids.contains(&ticket.batch) {
            return Ok(());
        }
        if lane.depth() >= self.0.lane_limit {
            return Err(BrokerError::Full { lane: ticket.lane.clone(), limit: self.0.lane_limit });
        }
        lane.waiting_ids.insert(ticket.batch);
        lane.waiting.push_back(ticket.clone());
        lane.bell.notify_waiters();
        Ok(())
    }

    async fn consume(&self, lane: &Lane, prefetch: usize) -> Result<Box<dyn Consumer>, BrokerError> {
        let mut state = self.0.lock();
        if state.closed {
            return Err(BrokerError::Closed);
        }
        let bell = Arc::clone(&state.lanes.entry(lane.clone()).or_default().bell);
        Ok(Box::new(LaneConsumer {
            shared: Arc::clone(&self.0),
            lane: lane.clone(),
            bell,
            prefetch: prefetch.max(1),
            unsettled: Arc::default(),
        }))
    }

    fn is_shared(&self) -> bool {
        false
    }

    async fn depths(&self) -> Vec<(Lane, usize)> {
        self.0.lock().lanes.iter().map(|(lane, queue)| (lane.clone(), queue.depth())).collect()
    }

    async fn buried(&self) -> Vec<Ticket> {
        self.0.lock().buried.iter().cloned().collect()
    }

    fn announces(&self) -> bool {
        false
    }

    async fn announce(&self, _publications: &[Publication]) -> Result<(), BrokerError> {
        Err(BrokerError::NoPartners)
    }

    async fn close(&self) {
        let mut state = self.0.lock();
        state.closed = true;
        for queue in state.lanes.values() {
            queue.bell.notify_waiters();
        }
    }
}

struct LaneConsumer {
    shared: Arc<Shared>,
    lane: Lane,
    bell: Arc<Notify>,
    prefetch: usize,
    unsettled: Arc<AtomicUsize>,
}

#[async_trait]
impl Consumer for LaneConsumer {
    async fn next(&mut self) -> Option<Delivery> {
        loop {
            let bell = Arc::clone(&self.bell);
            let rung = bell.notified();
            tokio::pin!(rung);
            // Listens before it looks, so that a ring between the look and the wait is heard.
            rung.as_mut().enable();
            {
                let mut state = self.shared.lock();
                if state.closed {
                    return None;
                }
                if self.unsettled.load(Ordering::SeqCst) < self.prefetch
                    && let Some(ticket) = state.lanes.get_mut(&self.lane).and_then(LaneQueue::take)
                {
                    self.unsettled.fetch_add(1, Ordering::SeqCst);
                    let settler = InHand {
                        shared: Arc::clone(&self.shared),
                        ticket: ticket.clone(),
                        unsettled: Arc::clone(&self.unsettled),
                    };
                    return Some(Delivery::new(ticket, Box::new(settler)));
                }
            }
            rung.await;
        }
    }
}

struct InHand {
    shared: Arc<Shared>,
    ticket: Ticket,
    unsettled: Arc<AtomicUsize>,
}

impl Settler for InHand {
    fn settle(self: Box<Self>, how: Settle) {
        let mut state = self.shared.lock();
        let lane = self.ticket.lane.clone();
        let queue = state.lanes.entry(lane).or_default();
        queue.in_hand = queue.in_hand.saturating_sub(1);
        self.unsettled.fetch_sub(1, Ordering::SeqCst);
        let bell = Arc::clone(&queue.bell);
        match how {
            Settle::Ack => {}
            Settle::Release => queue.put_back(self.ticket),
            Settle::Bury => {
                if state.buried.len() >= BURIED_MAX {
                    state.buried.pop_front();
                }
                state.buried.push_back(self.ticket);
            }
        }
        bell.notify_waiters();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{ChannelId, Rank};

    #[tokio::test]
    async fn the_newest_buried_tickets_are_kept_up_to_the_limit() {
        let broker = EmbeddedBroker::new(&EmbeddedSettings::default());
        let lane = Lane { channel: ChannelId("a".into()), rank: Rank::Bulk };
        let mut consumer = broker.consume(&lane, 1).await.unwrap();
        for batch in 0..=BURIED_MAX as i64 {
            broker.publish(&Ticket { batch: BatchId(batch), lane: lane.clone() }).await.unwrap();
            consumer.next().await.unwrap().settle(Settle::Bury);
        }
        let buried = broker.buried().await;
        assert_eq!((buried.len(), buried[0].batch), (BURIED_MAX, BatchId(1)));
    }

    #[tokio::test]
    async fn a_ticket_that_waits_already_is_not_queued_twice() {
        let broker = EmbeddedBroker::new(&EmbeddedSettings { lane_limit: 2 });
        let lane = Lane { channel: ChannelId("a".into()), rank: Rank::Life };
        let ticket = Ticket { batch: BatchId(1), lane: lane.clone() };
        for _ in 0..10 {
            broker.publish(&ticket).await.unwrap();
        }
        assert_eq!(broker.depths().await, [(lane.clone(), 1)]);
        let mut consumer = broker.consume(&lane, 5).await.unwrap();
        let held = consumer.next().await.unwrap();
        broker.publish(&ticket).await.unwrap();
        held.settle(Settle::Release);
        consumer.next().await.unwrap().settle(Settle::Ack);
        assert_eq!(broker.depths().await, [(lane, 0)]);
    }
}
