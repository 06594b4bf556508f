//! The RabbitMQ broker: a quorum queue for each lane, publisher confirms, and connections that are kept up.
//!
//! It says that a ticket is taken only after the broker has confirmed it and has not given it back. It never keeps a ticket
//! in memory for later: what was not taken is still due in the store.

mod admin;
mod announce;
mod connection;
mod consume;
mod dial;
mod lanes;
mod peek;
mod publish;
mod settings;
mod ticket;
mod topology;

use std::collections::{BTreeMap, HashSet};
use std::path::Path;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use futures::StreamExt as _;
use tokio::runtime::Handle;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

pub(super) use admin::{declare, survey};
use announce::Announcer;
use connection::Link;
use consume::LaneConsumer;
use dial::Dial;
use lanes::LaneState;
use publish::{Message, NotTaken, Publisher};
pub use settings::{RabbitSettings, RabbitTls};
use topology::{QueuePlan, Topology, buried_plan, lane_plan};

use super::{Broker, BrokerError, Consumer, Health, OpenBrokerError};
use crate::domain::{Lane, ModeName, Publication, Ticket};

/// The most tickets on their way to the broker without a confirm.
pub(super) const CONFIRM_WINDOW: usize = 256;
/// The longest wait for tickets in hand to be settled when the broker closes, in milliseconds.
const CLOSE_MAX_MS: u64 = 2_000;
/// The longest wait for the depths of all lanes, in milliseconds.
const DEPTHS_MAX_MS: u64 = 2_000;

/// What broker, consumers and deliveries share.
struct Shared {
    mode: ModeName,
    settings: RabbitSettings,
    /// A broker that is short of memory stops reading from connections that publish: acknowledgements have their own.
    publishing: Link,
    consuming: Link,
    publisher: Publisher,
    announcer: Announcer,
    topology: Arc<Topology>,
    buried: QueuePlan,
    lanes: Mutex<BTreeMap<Lane, Arc<LaneState>>>,
    closed: CancellationToken,
    pumps: TaskTracker,
    settling: TaskTracker,
    runtime: Handle,
}

/// See the module.
pub(super) struct RabbitBroker(Arc<Shared>);

impl RabbitBroker {
    /// Begins to connect and returns at once. To be called inside a tokio runtime.
    pub(super) fn open(settings: &RabbitSettings, mode: ModeName, base: &Path) -> Result<Self, OpenBrokerError> {
        let publishing = Link::start(&format!("{mode} publish"), Dial::new(settings, base)?, settings);
        let consuming = Link::start(&format!("{mode} consume"), Dial::new(settings, base)?, settings);
        Ok(Self(Arc::new(Shared {
            mode,
            publisher: Publisher::new(publishing.clone(), Duration::from_millis(settings.confirm_ms)),
            announcer: Announcer::new(mode, publishing.clone(), Duration::from_millis(settings.confirm_ms)),
            topology: Arc::new(Topology::new(consuming.clone(), settings)),
            buried: buried_plan(settings, mode),
            settings: settings.clone(),
            publishing,
            consuming,
            lanes: Mutex::default(),
            closed: CancellationToken::new(),
            pumps: TaskTracker::new(),
            settling: TaskTracker::new(),
            runtime: Handle::current(),
        })))
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, BTreeMap<Lane, Arc<LaneState>>> {
        self.lanes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn lane(&self, lane: &Lane) -> Arc<LaneState> {
        let new = || Arc::new(LaneState::new(lane.clone(), lane_plan(&self.settings, self.mode, lane)));
        Arc::clone(self.lock().entry(lane.clone()).or_insert_with(new))
    }

    fn limit(&self) -> usize {
        usize::try_from(self.settings.lane_limit).unwrap_or(usize::MAX)
    }

    fn too_late(&self, lane: &Lane) -> BrokerError {
        BrokerError::TimedOut { lane: lane.clone(), waited_ms: self.settings.confirm_ms }
    }

    async fn publish(&self, ticket: &Ticket) -> Result<(), BrokerError> {
        if self.closed.is_cancelled() {
            return Err(BrokerError::Closed);
        }
        let lane = self.lane(&ticket.lane);
        let prepared = async {
            self.topology.ensure(&[self.buried.clone(), lane.queue.clone()]).await?;
            lane.reserve(self.limit(), &self.topology).await
        };
        let wait = Duration::from_millis(self.settings.confirm_ms);
        let reserved = tokio::time::timeout(wait, prepared).await.unwrap_or_else(|_| Err(self.too_late(&lane.lane)))?;
        let body = ticket::write(ticket);
        let key = &lane.queue.name;
        let message = Message { exchange: "", key, mandatory: true, body: &body, properties: ticket::properties() };
        let done = self.publisher.publish(message).await;
        drop(reserved);
        match done {
            Ok(()) => Ok(()),
            Err(NotTaken::Refused) => {
                lane.forget_room().await;
                let looked = tokio::time::timeout(wait, lane.reserve(self.limit(), &self.topology)).await;
                match looked.unwrap_or_else(|_| Err(self.too_late(&lane.lane))) {
                    Ok(_) => Err(BrokerError::Refused { lane: lane.lane.clone() }),
                    Err(fault) => Err(fault),
                }
            }
            Err(NotTaken::Returned { why }) => {
                self.topology.doubt(key).await;
                lane.forget_room().await;
                Err(BrokerError::Returned { lane: lane.lane.clone(), why })
            }
            Err(NotTaken::TimedOut) => Err(self.too_late(&lane.lane)),
            Err(NotTaken::Broker(fault)) => Err(fault),
        }
    }
}

/// What a run of tickets has met: those behind it are not tried in vain.
#[derive(Default)]
struct Met {
    lanes: HashSet<Lane>,
    down: Option<String>,
}

#[async_trait]
impl Broker for RabbitBroker {
    async fn ready(&self, lanes: &[Lane]) -> Result<(), BrokerError> {
        let mut queues = vec![self.0.buried.clone()];
        queues.extend(lanes.iter().map(|lane| self.0.lane(lane).queue.clone()));
        self.0.topology.ensure(&queues).await
    }

    async fn publish(&self, ticket: &Ticket) -> Result<(), BrokerError> {
        self.0.publish(ticket).await
    }

    async fn publish_all(&self, tickets: &[Ticket]) -> Vec<Result<(), BrokerError>> {
        let met = Mutex::new(Met::default());
        let one = async |ticket: &Ticket| {
            {
                let met = met.lock().unwrap_or_else(PoisonError::into_inner);
                if let Some(why) = &met.down {
                    return Err(BrokerError::Unreachable { why: why.clone() });
                }
                if met.lanes.contains(&ticket.lane) {
                    return Err(self.0.too_late(&ticket.lane));
                }
            }
            let done = self.0.publish(ticket).await;
            let mut met = met.lock().unwrap_or_else(PoisonError::into_inner);
            match &done {
                Err(BrokerError::Unreachable { why }) => met.down = Some(why.clone()),
                Err(fault @ BrokerError::Blocked { .. }) => met.down = Some(fault.to_string()),
                Err(BrokerError::TimedOut { lane, .. }) => {
                    met.lanes.insert(lane.clone());
                }
                Ok(())
                | Err(
                    BrokerError::Full { .. }
                    | BrokerError::Closed
                    | BrokerError::NoPartners
                    | BrokerError::Refused { .. }
                    | BrokerError::Returned { .. }
                    | BrokerError::Mismatch { .. }
                    | BrokerError::NotDeclared { .. }
                    | BrokerError::NotAnnounced { .. }
                    | BrokerError::ExchangeNotDeclared { .. },
                ) => {}
            }
            done
        };
        futures::stream::iter(tickets).map(one).buffered(CONFIRM_WINDOW).collect().await
    }

    async fn consume(&self, lane: &Lane, prefetch: usize) -> Result<Box<dyn Consumer>, BrokerError> {
        if self.0.closed.is_cancelled() {
            return Err(BrokerError::Closed);
        }
        let prefetch = u16::try_from(prefetch.max(1)).unwrap_or(u16::MAX);
        Ok(Box::new(LaneConsumer::start(&self.0, self.0.lane(lane), prefetch)))
    }

    fn is_shared(&self) -> bool {
        true
    }

    async fn depths(&self) -> Vec<(Lane, usize)> {
        let lanes: Vec<Arc<LaneState>> = self.0.lock().values().cloned().collect();
        let mut depths = Vec::with_capacity(lanes.len());
        if self.0.consuming.said().is_err() {
            return depths;
        }
        let ends = Instant::now() + Duration::from_millis(DEPTHS_MAX_MS);
        for lane in lanes {
            match tokio::time::timeout_at(ends, self.0.topology.count_lately(&lane.queue)).await {
                Ok(Ok(found)) => {
                    let ready = found.map_or(0, |count| usize::try_from(count.ready).unwrap_or(usize::MAX));
                    depths.push((lane.lane.clone(), ready.saturating_add(lane.in_hand.load(Ordering::SeqCst))));
                }
                Ok(Err(error)) => {
                    tracing::debug!(%error, "lanes could not be counted");
                    break;
                }
                Err(_) => break,
            }
        }
        depths
    }

    async fn buried(&self) -> Vec<Ticket> {
        peek::buried(&self.0.topology, &self.0.buried, &self.0.consuming).await.unwrap_or_else(|error| {
            tracing::warn!(%error, "buried tickets could not be looked at");
            Vec::new()
        })
    }

    async fn buried_count(&self) -> usize {
        if self.0.consuming.said().is_err() {
            return 0;
        }
        let counted = self.0.topology.count_lately(&self.0.buried).await.ok().flatten();
        counted.map_or(0, |count| usize::try_from(count.ready).unwrap_or(usize::MAX))
    }

    fn health(&self) -> Health {
        let untaken = &self.0.publisher.untaken;
        let (publish, consume) = (self.0.publishing.said(), self.0.consuming.said());
        Health {
            up: publish.is_ok() && consume.is_ok(),
            said: match (publish, consume) {
                (Ok(addr), Ok(_)) => format!("connected to {addr}"),
                (Err(why), _) | (Ok(_), Err(why)) => why,
            },
            reconnects: self.0.publishing.reconnects() + self.0.consuming.reconnects(),
            timed_out: untaken.timed_out.load(Ordering::Relaxed),
            returned: untaken.returned.load(Ordering::Relaxed),
            refused: untaken.refused.load(Ordering::Relaxed),
        }
    }

    fn announces(&self) -> bool {
        true
    }

    async fn announce(&self, publications: &[Publication]) -> Result<(), BrokerError> {
        if self.0.closed.is_cancelled() {
            return Err(BrokerError::Closed);
        }
        self.0.announcer.announce(publications).await
    }

    async fn close(&self) {
        self.0.closed.cancel();
        self.0.pumps.close();
        self.0.settling.close();
        let settled = async {
            self.0.pumps.wait().await;
            // What was settled is on its way; what is still in hand goes to somebody else when the connection ends.
            self.0.settling.wait().await;
        };
        let _ = tokio::time::timeout(Duration::from_millis(CLOSE_MAX_MS), settled).await;
        futures::future::join(self.0.publishing.close(), self.0.consuming.close()).await;
    }
}
