//! Consumers: one task for each pumps deliveries from its queue to the worker, and subscribes again after every fault.
//!
//! It never settles a ticket by itself, except to give back what nobody takes and to bury what is not a ticket.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use async_trait::async_trait;
use futures::StreamExt as _;
use lapin::Acker;
use lapin::options::{BasicCancelOptions, BasicConsumeOptions, BasicQosOptions, BasicRejectOptions};
use lapin::types::FieldTable;
use tokio::sync::mpsc;
use tokio_util::sync::{CancellationToken, DropGuard};
use tokio_util::task::TaskTracker;

use super::Shared;
use super::connection::{pause, unreachable};
use super::lanes::LaneState;
use super::ticket;
use crate::broker::{BrokerError, Consumer, Delivery, Settle, Settler};

/// The longest wait for the end of a consumer, and for a settlement to be on its way, in milliseconds.
const END_MAX_MS: u64 = 2_000;

/// Gives tickets of one lane to a worker.
pub(super) struct LaneConsumer {
    arriving: mpsc::UnboundedReceiver<Arrived>,
    closed: CancellationToken,
    _gone: DropGuard,
}

/// A delivery, and the means to see whether its connection is still there.
type Arrived = (Delivery, Acker);

impl LaneConsumer {
    pub(super) fn start(shared: &Arc<Shared>, lane: Arc<LaneState>, prefetch: u16) -> Self {
        // The broker holds back what is beyond the prefetch, so the channel has that bound.
        let (arrive, arriving) = mpsc::unbounded_channel();
        let gone = shared.closed.child_token();
        let pump = Pump { shared: Arc::clone(shared), lane, prefetch, arrive, gone: gone.clone() };
        shared.pumps.spawn_on(pump.run(), &shared.runtime);
        Self { arriving, closed: shared.closed.clone(), _gone: gone.drop_guard() }
    }
}

#[async_trait]
impl Consumer for LaneConsumer {
    async fn next(&mut self) -> Option<Delivery> {
        loop {
            let (delivery, acker) = tokio::select! {
                biased;
                () = self.closed.cancelled() => return None,
                arrived = self.arriving.recv() => arrived?,
            };
            // What came over a connection that is gone comes again over the next one.
            if acker.usable() {
                return Some(delivery);
            }
        }
    }
}

struct Pump {
    shared: Arc<Shared>,
    lane: Arc<LaneState>,
    prefetch: u16,
    arrive: mpsc::UnboundedSender<Arrived>,
    gone: CancellationToken,
}

impl Pump {
    async fn run(self) {
        let mut failed = 0;
        loop {
            let subscribed = tokio::select! {
                () = self.gone.cancelled() => return,
                subscribed = self.subscribe() => subscribed,
            };
            let fault = match subscribed {
                Ok((channel, consumer)) => {
                    failed = 0;
                    match self.pass_on(&channel, consumer).await {
                        None => return,
                        Some(why) => BrokerError::Unreachable { why },
                    }
                }
                Err(fault) => fault,
            };
            if self.gone.is_cancelled() {
                return;
            }
            let queue = &self.lane.queue.name;
            if let BrokerError::Mismatch { .. } = fault {
                tracing::error!(%queue, %fault, "the lane cannot be consumed");
            } else {
                tracing::warn!(%queue, %fault, "the lane's consumer ended; subscribing again");
            }
            self.shared.topology.doubt(queue).await;
            let settings = &self.shared.settings;
            let (min, max) = (settings.reconnect_min_ms, settings.reconnect_max_ms);
            let wait = pause(queue, failed, Duration::from_millis(min), Duration::from_millis(max));
            failed = failed.saturating_add(1);
            tokio::select! {
                () = self.gone.cancelled() => return,
                () = tokio::time::sleep(wait) => {}
            }
        }
    }

    async fn subscribe(&self) -> Result<(lapin::Channel, lapin::Consumer), BrokerError> {
        let topology = &self.shared.topology;
        topology.ensure(&[self.shared.buried.clone(), self.lane.queue.clone()]).await?;
        let channel = topology.own_channel().await?;
        let asked = async {
            channel.basic_qos(self.prefetch, BasicQosOptions::default()).await?;
            let (queue, tag) = (self.lane.queue.name.as_str().into(), "".into());
            channel.basic_consume(queue, tag, BasicConsumeOptions::default(), FieldTable::default()).await
        };
        let wait = Duration::from_millis(self.shared.settings.confirm_ms);
        match tokio::time::timeout(wait, asked).await {
            Ok(Ok(consumer)) => Ok((channel, consumer)),
            Ok(Err(error)) => Err(unreachable(&error)),
            Err(_) => Err(BrokerError::Unreachable { why: format!("no answer to a subscription within {wait:?}") }),
        }
    }

    /// Passes deliveries on; `None` when the worker has gone, else why the stream ended.
    async fn pass_on(&self, channel: &lapin::Channel, mut consumer: lapin::Consumer) -> Option<String> {
        loop {
            let item = tokio::select! {
                biased;
                () = self.gone.cancelled() => {
                    self.unsubscribe(channel, consumer).await;
                    return None;
                }
                item = consumer.next() => item,
            };
            match item {
                Some(Ok(delivery)) => self.pass(channel, delivery).await,
                Some(Err(error)) => return Some(super::dial::said(&error)),
                // The queue was deleted, or its node stops: the broker ends the stream without an error.
                None => return Some("the broker ended the subscription".to_owned()),
            }
        }
    }

    async fn pass(&self, channel: &lapin::Channel, delivery: lapin::message::Delivery) {
        let acker = delivery.acker;
        let Some(ticket) = ticket::read(&delivery.data) else {
            tracing::error!(queue = %self.lane.queue.name, "a message is not a ticket and is buried");
            let _ = acker.reject(BasicRejectOptions { requeue: false }).await;
            return;
        };
        self.lane.in_hand.fetch_add(1, Ordering::SeqCst);
        let settler = InHand {
            acker: acker.clone(),
            channel: channel.clone(),
            lane: Arc::clone(&self.lane),
            settling: self.shared.settling.clone(),
            runtime: self.shared.runtime.clone(),
        };
        // When the worker has gone the delivery is dropped here, and so released.
        let _ = self.arrive.send((Delivery::new(ticket, Box::new(settler)), acker));
    }

    /// Ends the subscription and gives back what came meanwhile. What is in a worker's hand keeps the channel open.
    async fn unsubscribe(&self, channel: &lapin::Channel, mut consumer: lapin::Consumer) {
        let ended = async {
            let _ = channel.basic_cancel(consumer.tag(), BasicCancelOptions::default()).await;
            while let Some(Ok(delivery)) = consumer.next().await {
                let _ = delivery.acker.reject(BasicRejectOptions { requeue: true }).await;
            }
        };
        let _ = tokio::time::timeout(Duration::from_millis(END_MAX_MS), ended).await;
    }
}

/// A delivery that is not settled; holds its channel open.
struct InHand {
    acker: Acker,
    channel: lapin::Channel,
    lane: Arc<LaneState>,
    settling: TaskTracker,
    runtime: tokio::runtime::Handle,
}

impl Settler for InHand {
    fn settle(self: Box<Self>, how: Settle) {
        self.lane.in_hand.fetch_sub(1, Ordering::SeqCst);
        let Self { acker, channel, lane, settling, runtime } = *self;
        let settled = async move {
            let sent = match how {
                Settle::Ack => acker.ack(lapin::options::BasicAckOptions::default()).await,
                Settle::Release => acker.reject(BasicRejectOptions { requeue: true }).await,
                Settle::Bury => acker.reject(BasicRejectOptions { requeue: false }).await,
            };
            if let Err(error) = sent {
                // The connection is gone, and the ticket comes again; the store knows that it is done.
                tracing::debug!(queue = %lane.queue.name, %error, "a settlement was not sent");
            }
            drop(channel);
        };
        settling.spawn_on(settled, &runtime);
    }
}
