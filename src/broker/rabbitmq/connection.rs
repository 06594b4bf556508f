//! One connection that is kept up: a supervisor opens it, watches it, and opens it again at another address when it dies.
//!
//! It declares nothing, publishes nothing and consumes nothing: whoever works on the link opens channels of its own for
//! each connection, and opens them again for the next.

use std::fmt;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use futures::StreamExt as _;
use lapin::{Channel, Connection, Event};
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::RabbitSettings;
use super::dial::{Attempts, Dial, said};
use crate::broker::BrokerError;

/// How often a connection is looked at that says nothing by itself, in milliseconds.
const LOOK_EVERY_MS: u64 = 1_000;
/// The longest wait for the goodbye of a connection, in milliseconds.
const CLOSE_MAX_MS: u64 = 2_000;
/// The AMQP reply code of a close in good order.
const REPLY_SUCCESS: u16 = 200;

/// A connection that is up, or was until [`Live::lost`] fired.
pub(super) struct Live {
    connection: Connection,
    /// Counts the connections of a link from 1: whatever was set up on another one is gone.
    pub(super) generation: u64,
    /// The address it goes to.
    pub(super) addr: String,
    /// Fires when the connection is gone.
    pub(super) lost: CancellationToken,
}

impl Live {
    /// A new channel.
    pub(super) async fn channel(&self) -> Result<Channel, BrokerError> {
        self.connection.create_channel().await.map_err(|error| unreachable(&error))
    }

    /// Whether the broker takes nothing now because it is short of memory or disk.
    pub(super) fn blocked(&self) -> bool {
        self.connection.status().blocked()
    }
}

pub(super) fn unreachable(error: &lapin::Error) -> BrokerError {
    BrokerError::Unreachable { why: said(error) }
}

#[derive(Clone)]
enum State {
    Down { why: String },
    Up(Arc<Live>),
    Closed,
}

struct Inner {
    name: String,
    dial: Dial,
    pause_min: Duration,
    pause_max: Duration,
    state: watch::Sender<State>,
    closing: CancellationToken,
    connects: AtomicU64,
    tasks: TaskTracker,
}

/// A supervised connection. Cheap to clone; all clones are the same link.
#[derive(Clone)]
pub(super) struct Link(Arc<Inner>);

impl fmt::Debug for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Link({})", self.0.name)
    }
}

impl Link {
    /// Starts a supervisor and returns at once. `name` stands in logs and in the broker's list of connections.
    pub(super) fn start(name: &str, dial: Dial, settings: &RabbitSettings) -> Self {
        let inner = Arc::new(Inner {
            name: name.to_owned(),
            dial,
            pause_min: Duration::from_millis(settings.reconnect_min_ms),
            pause_max: Duration::from_millis(settings.reconnect_max_ms),
            state: watch::Sender::new(State::Down { why: "not connected yet".to_owned() }),
            closing: CancellationToken::new(),
            connects: AtomicU64::new(0),
            tasks: TaskTracker::new(),
        });
        inner.tasks.spawn(supervise(Arc::clone(&inner)));
        Self(inner)
    }

    /// The connection, as soon as there is one.
    ///
    /// # Errors
    /// [`BrokerError::Unreachable`] when there is none within `wait`, [`BrokerError::Closed`] after [`Link::close`].
    pub(super) async fn up(&self, wait: Duration) -> Result<Arc<Live>, BrokerError> {
        let mut state = self.0.state.subscribe();
        let settled = state.wait_for(|state| matches!(state, State::Up(_) | State::Closed));
        match tokio::time::timeout(wait, settled).await {
            Ok(Ok(found)) => match &*found {
                State::Up(live) => return Ok(Arc::clone(live)),
                State::Down { .. } | State::Closed => return Err(BrokerError::Closed),
            },
            Ok(Err(_)) => return Err(BrokerError::Closed),
            Err(_) => {}
        }
        match self.said() {
            Ok(_) => Err(BrokerError::Unreachable { why: "the connection came too late".to_owned() }),
            Err(why) => Err(BrokerError::Unreachable { why }),
        }
    }

    /// Where the link goes to, or why there is no connection.
    pub(super) fn said(&self) -> Result<String, String> {
        match &*self.0.state.borrow() {
            State::Up(live) if live.blocked() => Err(format!("{} takes nothing: short of memory or disk", live.addr)),
            State::Up(live) => Ok(live.addr.clone()),
            State::Down { why } => Err(why.clone()),
            State::Closed => Err("closed".to_owned()),
        }
    }

    /// How often a connection was opened after the first.
    pub(super) fn reconnects(&self) -> u64 {
        self.0.connects.load(Ordering::Relaxed).saturating_sub(1)
    }

    /// Says goodbye to the broker, so that whatever was written before arrives, and ends the supervisor.
    pub(super) async fn close(&self) {
        self.0.closing.cancel();
        self.0.tasks.close();
        self.0.tasks.wait().await;
    }
}

/// A pause with jitter: half of it is fixed, the rest comes from the name and the number of the try, so that gateways do
/// not come back all at once and a run can be repeated.
pub(super) fn pause(name: &str, attempt: u32, min: Duration, max: Duration) -> Duration {
    let whole = min.saturating_mul(2_u32.saturating_pow(attempt.min(20))).min(max);
    let mut hasher = DefaultHasher::new();
    (name, attempt, std::process::id()).hash(&mut hasher);
    let share = u32::try_from(hasher.finish() % 256).unwrap_or_default();
    whole / 2 + whole / 2 * share / 255
}

async fn supervise(link: Arc<Inner>) {
    let mut attempts = Attempts::default();
    let (mut at, mut failed, mut generation) = (0_usize, 0_u32, 0_u64);
    let mut told = false;
    while !link.closing.is_cancelled() {
        let addr = link.dial.addr(at);
        let tried = tokio::select! {
            () = link.closing.cancelled() => break,
            tried = link.dial.connect(at, &link.name, &mut attempts) => tried,
        };
        match tried {
            Ok(connection) => {
                generation += 1;
                failed = 0;
                told = false;
                link.connects.fetch_add(1, Ordering::Relaxed);
                tracing::info!(link = %link.name, %addr, generation, "connected to the broker");
                let live = Arc::new(Live { connection, generation, addr: addr.clone(), lost: CancellationToken::new() });
                link.state.send_replace(State::Up(Arc::clone(&live)));
                let why = watch_over(&link, &live).await;
                live.lost.cancel();
                if link.closing.is_cancelled() {
                    link.state.send_replace(State::Closed);
                    let goodbye = live.connection.close(REPLY_SUCCESS, "the gateway stops".into());
                    let _ = tokio::time::timeout(Duration::from_millis(CLOSE_MAX_MS), goodbye).await;
                    break;
                }
                tracing::warn!(link = %link.name, %addr, why, "the connection to the broker is lost; connecting again");
                link.state.send_replace(State::Down { why });
                // The next try goes to another node where there is one: this one may be dying.
                at = (at + 1) % link.dial.addrs().max(1);
                continue;
            }
            Err(why) => {
                let why = format!("{addr}: {why}");
                if !told {
                    tracing::warn!(link = %link.name, why, "the broker cannot be reached; trying on");
                    told = true;
                }
                link.state.send_replace(State::Down { why });
                at = (at + 1) % link.dial.addrs().max(1);
                // Every address is tried once before a pause.
                if at == 0 || link.dial.addrs() == 1 {
                    let wait = pause(&link.name, failed, link.pause_min, link.pause_max);
                    failed = failed.saturating_add(1);
                    tokio::select! {
                        () = link.closing.cancelled() => break,
                        () = tokio::time::sleep(wait) => {}
                    }
                }
            }
        }
    }
    link.state.send_replace(State::Closed);
}

/// Returns why the connection is gone, or when the link closes.
async fn watch_over(link: &Inner, live: &Live) -> String {
    let mut events = std::pin::pin!(live.connection.events_listener());
    let mut look = tokio::time::interval(Duration::from_millis(LOOK_EVERY_MS));
    loop {
        tokio::select! {
            () = link.closing.cancelled() => return "closed".to_owned(),
            event = events.next() => match event {
                Some(Event::Error(error)) => {
                    if !live.connection.status().connected() {
                        return said(&error);
                    }
                }
                Some(Event::ConnectionBlocked(why)) => {
                    tracing::error!(link = %link.name, why, "the broker takes nothing until it has room again");
                }
                Some(Event::ConnectionUnblocked) => tracing::info!(link = %link.name, "the broker has room again"),
                Some(_) => {}
                None => return "the connection ended".to_owned(),
            },
            _ = look.tick() => {
                if !live.connection.status().connected() {
                    return "the connection ended".to_owned();
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_to_a_limit_and_are_never_nothing() {
        let (min, max) = (Duration::from_millis(200), Duration::from_secs(10));
        for attempt in 0..40 {
            let pause = pause("publish", attempt, min, max);
            assert!(pause >= min / 2 && pause <= max, "{attempt}: {pause:?}");
        }
        assert!(pause("publish", 30, min, max) >= max / 2);
    }
}
