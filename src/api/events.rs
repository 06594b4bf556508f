//! `GET /api/v1/events`: word of what happens to alerts, as server-sent events.
//!
//! One task looks at the store while anybody listens; who listens costs no look of its own until something happened. An
//! event says that something happened and how much, never to whom. The position in the ledger is its id, so that whoever
//! comes back is told what it missed.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures::stream::{self, StreamExt as _};
use serde_json::{Value, json};
use tokio::sync::{Mutex, OwnedSemaphorePermit, Semaphore, watch};

use super::alerts::name_of;
use super::answer::NO_STORE;
use super::auth::Caller;
use super::problem::Problem;
use super::served::Served;
use super::settings::Scope;
use super::shapes::ProblemDetails;
use crate::domain::{AlertKey, Digest, Mode, with_causes};
use crate::store::{PlanRecord, PlanState, Store, StoreError};

/// The most callers that listen at one time; more are told to come again.
pub const LISTENERS_MAX: usize = 64;
/// How often the store is looked at while anybody listens, in milliseconds.
pub const LOOK_EVERY_MS: u64 = 500;
/// A sign of life this often, in seconds.
pub const ALIVE_EVERY_S: u64 = 15;
/// After so many seconds a stream ends and the caller comes back, with a token that is looked at again.
pub const STREAM_MAX_S: u64 = 900;
/// The newest plans whose state is followed.
pub const PLANS_FOLLOWED_MAX: u32 = 200;
/// The most lines of the ledger that are told to somebody who comes back; who missed more is told to start anew.
pub const LINES_REPLAYED_MAX: i64 = 10_000;
/// Lines of the ledger that are read at one time.
const LINES_AT_ONCE: u32 = 1_000;

/// What the store says at one look.
#[derive(Clone, Default)]
struct Seen {
    /// The ledger's end.
    end: i64,
    plans: Arc<Vec<PlanRecord>>,
}

/// Looks at the store for all who listen.
pub(super) struct Feed {
    store: Arc<dyn Store>,
    seen: watch::Sender<Seen>,
    /// One look at a time, so that an older one never comes after a newer one.
    one_look: Mutex<()>,
    places: Arc<Semaphore>,
    looking: AtomicBool,
}

impl Feed {
    pub(super) fn new(store: Arc<dyn Store>) -> Self {
        let places = Arc::new(Semaphore::new(LISTENERS_MAX));
        Self { store, seen: watch::Sender::default(), one_look: Mutex::default(), places, looking: AtomicBool::new(false) }
    }

    /// Looks, and tells those who listen when anything is new.
    async fn look(&self) -> Result<Seen, StoreError> {
        let _one = self.one_look.lock().await;
        let end = self.store.ledger_end().await?;
        let plans = Arc::new(self.store.plans(PLANS_FOLLOWED_MAX).await?);
        let now = Seen { end, plans };
        let state = |plan: &PlanRecord| (plan.digest.clone(), plan.state.clone());
        self.seen.send_if_modified(|seen| {
            let same = seen.end == now.end && seen.plans.iter().map(state).eq(now.plans.iter().map(state));
            *seen = now.clone();
            !same
        });
        Ok(now)
    }

    /// Listens from now on; the looking begins with the first listener and ends after the last one.
    async fn listen(self: &Arc<Self>) -> Result<(Seen, watch::Receiver<Seen>), StoreError> {
        let listener = self.seen.subscribe();
        let now = self.look().await?;
        if !self.looking.swap(true, Ordering::SeqCst) {
            tokio::spawn(Arc::clone(self).keep_looking());
        }
        Ok((now, listener))
    }

    async fn keep_looking(self: Arc<Self>) {
        loop {
            tokio::time::sleep(Duration::from_millis(LOOK_EVERY_MS)).await;
            if self.seen.receiver_count() == 0 {
                self.looking.store(false, Ordering::SeqCst);
                // Somebody may have come between the two lines above and been told that this task looks.
                if self.seen.receiver_count() == 0 || self.looking.swap(true, Ordering::SeqCst) {
                    return;
                }
            }
            if let Err(error) = self.look().await {
                tracing::warn!(error = %with_causes(&error), "the store could not be looked at for events");
            }
        }
    }
}

/// One who listens.
struct Listener {
    feed: Arc<Feed>,
    seen: watch::Receiver<Seen>,
    /// The last line of the ledger that was told.
    told: i64,
    states: HashMap<Digest, PlanState>,
    waiting: VecDeque<Event>,
    _place: OwnedSemaphorePermit,
}

fn event(name: &str, id: i64, data: &Value) -> Event {
    Event::default().event(name).id(id.to_string()).data(data.to_string())
}

impl Listener {
    /// Puts what happened since the last look into the queue.
    async fn take_in(&mut self) -> Result<(), StoreError> {
        let seen = self.seen.borrow_and_update().clone();
        for plan in seen.plans.iter().rev() {
            if self.states.get(&plan.digest) != Some(&plan.state) {
                self.states.insert(plan.digest.clone(), plan.state.clone());
                let data = json!({ "digest": plan.digest, "alert": name_of(&plan.key), "state": plan.state });
                self.waiting.push_back(event("alert", self.told, &data));
            }
        }
        let followed: Vec<&Digest> = seen.plans.iter().map(|plan| &plan.digest).collect();
        self.states.retain(|digest, _| followed.contains(&digest));
        if seen.end - self.told > LINES_REPLAYED_MAX {
            self.told = seen.end;
            self.waiting.push_back(event("reset", self.told, &json!({})));
        }
        if self.told < seen.end {
            let lines = self.feed.store.ledger(None, self.told, LINES_AT_ONCE).await?;
            let last = lines.last().map_or(seen.end, |last| last.seq);
            let mut alerts: BTreeMap<AlertKey, BTreeMap<String, u64>> = BTreeMap::new();
            for line in lines {
                *alerts.entry(line.key).or_default().entry(line.event).or_default() += line.count;
            }
            self.told = last;
            for (key, events) in alerts {
                let of = seen.plans.iter().find(|plan| plan.key == key && is_sent(&plan.state)).map(|plan| &plan.digest);
                let data = json!({ "digest": of, "alert": name_of(&key), "events": events });
                self.waiting.push_back(event("progress", self.told, &data));
            }
        }
        Ok(())
    }

    async fn next(mut self) -> Option<(Result<Event, Infallible>, Self)> {
        loop {
            if let Some(event) = self.waiting.pop_front() {
                return Some((Ok(event), self));
            }
            let behind = self.told < self.seen.borrow().end;
            if !behind {
                self.seen.changed().await.ok()?;
            }
            if let Err(error) = self.take_in().await {
                tracing::warn!(error = %with_causes(&error), "a listener is let go: the store could not be read");
                return None;
            }
        }
    }
}

fn is_sent(state: &PlanState) -> bool {
    matches!(state, PlanState::Sent { .. } | PlanState::Withdrawn { .. })
}

fn last_id(headers: &HeaderMap) -> Result<Option<i64>, Problem> {
    let Some(value) = headers.get("last-event-id") else { return Ok(None) };
    let wrong = || Problem::invalid("Last-Event-ID", "`Last-Event-ID` is not an id that this stream gave");
    let id: i64 = value.to_str().ok().and_then(|id| id.trim().parse().ok()).ok_or_else(wrong)?;
    if id < 0 { Err(wrong()) } else { Ok(Some(id)) }
}

/// Tells what happens to alerts: `alert` when a plan comes or changes its state, `progress` with how many jobs did what.
#[utoipa::path(
    get, path = "/events", tag = "alerts", security(("bearer" = ["alerts:read"])),
    params(("Last-Event-ID" = Option<i64>, Header, description = "The id of the last event that was heard: what came after it is told first", minimum = 0)),
    responses(
        (status = 200, description = "Server-sent events until the caller goes, the gateway stops, or 15 minutes have passed", body = String, content_type = "text/event-stream"),
        (status = 422, description = "`invalid`", body = ProblemDetails, content_type = "application/problem+json"),
    )
)]
pub(super) async fn listen<M: Mode>(
    State(served): State<Arc<Served<M>>>,
    caller: Caller,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    caller.may(Scope::AlertsRead)?;
    let last = last_id(&headers)?;
    let feed = &served.feed;
    let place = Arc::clone(&feed.places).try_acquire_owned().map_err(|_| Problem::busy("too many callers listen"))?;
    let (now, seen) = served.asked(feed.listen()).await?.ok_or_else(Problem::internal)?;
    let told = last.map_or(now.end, |last| last.min(now.end));
    let states = now.plans.iter().map(|plan| (plan.digest.clone(), plan.state.clone())).collect();
    let listener = Listener { feed: Arc::clone(feed), seen, told, states, waiting: VecDeque::new(), _place: place };
    let ended = served.gateway.stopping();
    let enough = tokio::time::sleep(Duration::from_secs(STREAM_MAX_S));
    let ends = async move {
        tokio::select! {
            () = ended => {}
            () = enough => {}
        }
    };
    let events = stream::unfold(listener, Listener::next).take_until(Box::pin(ends));
    let alive = KeepAlive::new().interval(Duration::from_secs(ALIVE_EVERY_S));
    let mut response = Sse::new(events).keep_alive(alive).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, NO_STORE);
    // Proxies that gather answers before they pass them on would hold events back.
    response.headers_mut().insert("x-accel-buffering", HeaderValue::from_static("no"));
    Ok(response)
}
