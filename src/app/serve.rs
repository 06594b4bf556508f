//! Runs the gateway of one world until it is told to stop, with a small listener beside it for metrics, health and the
//! calls of providers.
//!
//! It never takes an alert in, never approves and never answers a provider with success for what is not on disk.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::{HeaderMap, Method, StatusCode, Uri, header};
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::Registry;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use super::crowd::{Crowd, let_in, with_retry_after};
use super::gateway::{BuildError, OpenWorld, build_part, load_knowledge, load_routing, world};
use super::notify::Manager;
use super::planner::OwnDesk;
use super::public::{MakePublicError, public_pages};
use super::ready::{live, ready};
use super::vitals;
use super::worker::{DutyError, Role, WorkerName, WorkerNameError, duty};
use crate::api::{self, Api, OpenApiError};
use crate::broker::BrokerError;
use crate::channel::{CallbackError, CallbackRequest, Share};
use crate::config::{Config, World};
use crate::dispatch::{BreakerState, DispatchError, Gateway, Knowledge, Status};
use crate::domain::{ChannelId, Clock, EndpointId, Finding, Level, Mode, with_causes};
use crate::public;
use crate::store::{Store, StoreError};

/// Longest body of a provider's call, in bytes.
pub const CALLBACK_MAX_BYTES: usize = 256 * 1024;
/// Most headers of a provider's call that are passed on.
pub const CALLBACK_HEADERS_MAX: usize = 64;
/// Longest time that a provider's call may take, in milliseconds.
pub const CALLBACK_MAX_MS: u64 = 10_000;
/// Longest wait for the store when health or metrics are asked for, in milliseconds.
pub const STATUS_MAX_MS: u64 = 2_000;
/// Longest wait for open HTTP connections after the gateway has drained, in milliseconds.
pub const HTTP_CLOSE_MAX_MS: u64 = 2_000;

const OPENMETRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// How to serve.
#[derive(Clone, Debug)]
pub struct ServeOptions {
    /// Where to listen; port 0 takes a free one.
    pub listen: SocketAddr,
    /// The port is written here once it is listened on.
    pub port_file: Option<PathBuf>,
    /// This process's name in claims; one of the state folder's when none is given.
    pub worker: Option<String>,
    /// What it does.
    pub role: Role,
    /// The channels that it serves; empty means all.
    pub channels: Vec<String>,
}

/// Why serving ended early or badly.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The address is taken, or may not be used.
    #[error("cannot listen on {at}")]
    Listen {
        /// The address.
        at: SocketAddr,
        /// Cause.
        #[source]
        source: std::io::Error,
    },
    /// The port file cannot be written.
    #[error("the port file {file} cannot be written")]
    PortFile {
        /// The file.
        file: PathBuf,
        /// Cause.
        #[source]
        source: std::io::Error,
    },
    /// The gateway could not be put together.
    #[error(transparent)]
    Build(#[from] BuildError),
    /// The process has no name.
    #[error(transparent)]
    Name(#[from] WorkerNameError),
    /// A process of another state folder has its name.
    #[error("this process has no name of its own")]
    NameTaken {
        /// Cause.
        #[source]
        source: StoreError,
    },
    /// Role, channels and broker do not go together.
    #[error(transparent)]
    Duty(#[from] DutyError),
    /// A token of the API does not serve.
    #[error(transparent)]
    Api(#[from] OpenApiError),
    /// The public pages cannot be shown.
    #[error(transparent)]
    Public(#[from] MakePublicError),
    /// The broker is not set up as it must be.
    #[error("the broker is not set up as it must be")]
    Broker {
        /// Cause.
        #[source]
        source: BrokerError,
    },
    /// The gateway did not drain.
    #[error("the gateway did not stop in good order")]
    Drain {
        /// Cause.
        #[source]
        source: DispatchError,
    },
}

/// What the handlers of one service share.
pub(super) struct Served<M: Mode> {
    pub(super) gateway: Gateway<M>,
    pub(super) shutdown: CancellationToken,
    /// Where the store lies.
    pub(super) state_dir: PathBuf,
    crowd: Crowd,
    store: Arc<dyn Store>,
}

/// Runs the gateway of a mode until `shutdown` fires, then drains it and closes the store.
///
/// Faults of the data do not keep it from serving: what was approved is in the store and must go out. They are logged.
///
/// # Errors
/// When it cannot listen, the world cannot be opened, or the drain ran out of time.
pub async fn serve<M: Mode>(
    config: &Config,
    clock: Arc<dyn Clock>,
    options: &ServeOptions,
    shutdown: CancellationToken,
) -> Result<(), ServeError> {
    let (api, pages) = config.world(M::NAME).map_or((None, None), |world| (world.api.as_ref(), world.public.as_ref()));
    let api = api.map(|settings| Api::open(settings, &config.base)).transpose()?;
    let failed = |source| ServeError::Listen { at: options.listen, source };
    let listener = TcpListener::bind(options.listen).await.map_err(failed)?;
    let at = listener.local_addr().map_err(failed)?;
    let (mut world, knowledge) = known::<M>(config, &*clock, api.is_some() || pages.is_some())?;
    // The API plans for the whole world, also for channels that other processes serve.
    let whole = world.clone();
    let duty = duty(&mut world, options.role, &options.channels)?;
    let mut name = WorkerName::take(&config.path(&world.state_dir), options.worker.as_deref())?;
    let worker = &name.as_str().to_owned();
    let OpenWorld { gateway, store, world } = build_part::<M>(config, world, Arc::clone(&clock), worker, duty).await?;
    // Whoever had this name before in this state folder is dead: its name is held by a lock.
    match gateway.enter(name.mark(), name.before()).await {
        Ok(batches) => {
            name.entered();
            if batches > 0 {
                tracing::info!(worker, batches, "took back what a dead process of this name had in hand");
            }
        }
        Err(source @ StoreError::NameTaken { .. }) => {
            store.close().await;
            return Err(ServeError::NameTaken { source });
        }
        Err(error) => {
            tracing::warn!(worker, error = %with_causes(&error), "what a dead process of this name had in hand waits for its lease")
        }
    }
    let (crowd, state_dir) = (Crowd::new(), config.path(&world.state_dir));
    let served = Arc::new(Served {
        gateway: gateway.clone(),
        shutdown: shutdown.clone(),
        state_dir: state_dir.clone(),
        crowd: crowd.clone(),
        store: Arc::clone(&store),
    });
    let mut routes = router(served);
    if let (Some(settings), Some(knowledge)) = (pages, &knowledge) {
        let pages = public_pages::<M>(config, &world, settings, knowledge, (Arc::clone(&store), Arc::clone(&clock)))?;
        routes = routes.merge(public::router(Arc::new(pages)));
    }
    if let (Some(api), Some(knowledge)) = (api, knowledge) {
        let (store, clock) = (Arc::clone(&store), Arc::clone(&clock));
        let (config, own) = (config.clone(), Arc::clone(&knowledge));
        let own = OwnDesk { config, knowledge: own, world: whole, store: Arc::clone(&store), clock };
        let desk = api::Desk { store, knowledge, planner: Arc::new(Arc::new(own)) };
        routes = routes.merge(api::router(gateway.clone(), api, desk));
    }
    let close_http = CancellationToken::new();
    let closed = close_http.clone();
    let mut http = tokio::spawn(async move {
        if let Err(error) = axum::serve(crowd.listen(listener), routes).with_graceful_shutdown(closed.cancelled_owned()).await {
            tracing::error!(error = %with_causes(&error), "the listener ended");
        }
    });
    if let Some(file) = &options.port_file {
        write_port(file, at.port()).map_err(|source| ServeError::PortFile { file: file.clone(), source })?;
    }
    match gateway.ready().await {
        Ok(()) => {}
        // What was approved waits in the store; it goes out as soon as the broker is there.
        Err(
            error @ (BrokerError::Unreachable { .. }
            | BrokerError::Blocked { .. }
            | BrokerError::TimedOut { .. }
            | BrokerError::Full { .. }
            | BrokerError::Refused { .. }
            | BrokerError::Returned { .. }
            | BrokerError::NoPartners
            | BrokerError::NotAnnounced { .. }
            | BrokerError::ExchangeNotDeclared { .. }
            | BrokerError::Closed),
        ) => {
            tracing::error!(error = %with_causes(&error), "serving without the broker; nothing is sent until it is there");
        }
        Err(source @ (BrokerError::Mismatch { .. } | BrokerError::NotDeclared { .. })) => {
            close_http.cancel();
            store.close().await;
            return Err(ServeError::Broker { source });
        }
    }
    tracing::info!(mode = %M::NAME, %at, channels = world.channels.len(), worker, role = options.role.as_str(), "serving");
    let ended = CancellationToken::new();
    tokio::spawn(watch_room(gateway.clone(), state_dir, ended.clone()));
    tokio::spawn(Manager::of_environment().keep(shutdown.clone(), ended.clone()));
    let drained = gateway.run(shutdown).await;
    close_http.cancel();
    if tokio::time::timeout(Duration::from_millis(HTTP_CLOSE_MAX_MS), &mut http).await.is_err() {
        http.abort();
    }
    store.close().await;
    ended.cancel();
    drained.map_err(|source| ServeError::Drain { source })?;
    tracing::info!(mode = %M::NAME, "drained");
    Ok(())
}

/// The world of a mode; with it, for whoever shows or plans alerts, the catalogue. Who only sends what is planned needs no words.
fn known<M: Mode>(config: &Config, clock: &dyn Clock, words: bool) -> Result<(World, Option<Arc<Knowledge>>), BuildError> {
    if words {
        let (knowledge, findings) = load_knowledge(config, clock);
        log_faults(&findings);
        Ok((world::<M>(config, &knowledge.table)?, Some(Arc::new(knowledge))))
    } else {
        let (table, findings) = load_routing(config);
        log_faults(&findings);
        Ok((world::<M>(config, &table)?, None))
    }
}

fn log_faults(findings: &[Finding]) {
    let errors = findings.iter().filter(|finding| finding.level == Level::Error).count();
    if errors > 0 {
        tracing::error!(errors, "catalogue or data have faults; `check` lists them");
    }
}

/// Whoever waits for the file reads a whole number or nothing.
fn write_port(file: &std::path::Path, port: u16) -> std::io::Result<()> {
    let whole = file.with_extension("new");
    std::fs::write(&whole, format!("{port}\n"))?;
    std::fs::rename(&whole, file)
}

fn router<M: Mode>(served: Arc<Served<M>>) -> Router {
    Router::new()
        .route("/metrics", get(metrics::<M>))
        .route("/health", get(health::<M>))
        .route("/callback/{channel}", post(callback::<M>).layer(from_fn_with_state(served.crowd.clone(), let_in)))
        .route("/health/live", get(live::<M>))
        .route("/health/ready", get(ready::<M>))
        .layer(DefaultBodyLimit::max(CALLBACK_MAX_BYTES))
        .with_state(served)
}

/// How the gateway is; `None` when the store does not say in time.
pub(super) async fn status<M: Mode>(gateway: &Gateway<M>) -> Option<Status> {
    match tokio::time::timeout(Duration::from_millis(STATUS_MAX_MS), gateway.status()).await {
        Ok(Ok(status)) => Some(status),
        Ok(Err(error)) => {
            tracing::warn!(error = %with_causes(&error), "the store does not say how it is");
            None
        }
        Err(_) => {
            tracing::warn!(waited_ms = STATUS_MAX_MS, "the store does not say how it is in time");
            None
        }
    }
}

/// The answer, when there is one in time.
async fn in_time<T, E>(answer: impl Future<Output = Result<T, E>>) -> Option<T> {
    tokio::time::timeout(Duration::from_millis(STATUS_MAX_MS), answer).await.ok()?.ok()
}

/// Looks from time to time how much room the store's disk has, and says when it becomes too little or enough again.
async fn watch_room<M: Mode>(gateway: Gateway<M>, state_dir: PathBuf, ended: CancellationToken) {
    let mut full = false;
    loop {
        if let Some(free) = vitals::free_bytes(&state_dir) {
            gateway.set_room(free);
        }
        match gateway.has_room() {
            Err(refusal) if !full => tracing::error!(%refusal, "nothing new is taken in"),
            Ok(()) if full => tracing::info!("there is room again; alerts are taken in"),
            Ok(()) | Err(_) => {}
        }
        full = gateway.has_room().is_err();
        tokio::select! {
            () = ended.cancelled() => return,
            () = tokio::time::sleep(Duration::from_millis(vitals::ROOM_EVERY_MS)) => {}
        }
    }
}

async fn metrics<M: Mode>(State(served): State<Arc<Served<M>>>) -> Response {
    let status = status(&served.gateway).await;
    let mut registry = Registry::default();
    served.gateway.metrics().register(&mut registry);
    let own = registry.sub_registry_with_prefix("mothertongue");
    let build = if cfg!(debug_assertions) { "debug" } else { "release" };
    let about = vec![("version", env!("CARGO_PKG_VERSION")), ("build", build), ("mode", M::NAME.as_str())];
    own.register("gateway", "Version, build and mode", Info::new(about));
    let mut put = |name: &str, help: &str, value: usize| {
        let gauge = Gauge::<i64>::default();
        gauge.set(i64::try_from(value).unwrap_or(i64::MAX));
        own.register(name, help, gauge);
    };
    put("store_up", "1 when the store answers", usize::from(status.is_some()));
    put("draining", "1 while the gateway stops", usize::from(served.shutdown.is_cancelled()));
    if let Some(status) = status {
        put("batches_in_hand", "Batches being worked", status.batches_in_hand);
        put("tickets_buried", "Tickets that the broker buried", status.buried);
        put("dead_letters", "Dead letters, counted up to 100", status.dead_letters.len());
    }
    let (connections, calls, refused) = served.crowd.counts();
    put("http_connections", "Open HTTP connections", connections);
    put("callbacks_in_hand", "Calls of providers that are being written down", calls);
    if let Some(waiting) = in_time(served.gateway.plans_waiting()).await {
        put("plans_waiting", "Plans that wait for a second person", waiting);
    }
    if let Some(Some(early)) = in_time(served.store.early_receipts()).await {
        put(
            "early_receipts",
            "Receipts for submissions that the store does not know yet",
            usize::try_from(early).unwrap_or(usize::MAX),
        );
    }
    let refusals = Counter::<u64>::default();
    refusals.inc_by(refused);
    own.register("callbacks_refused", "Calls of providers that were told to come again", refusals);
    vitals::register(&mut registry, &served.state_dir);
    let mut text = String::new();
    match encode(&mut text, &registry) {
        Ok(()) => ([(header::CONTENT_TYPE, OPENMETRICS)], text).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

async fn health<M: Mode>(State(served): State<Arc<Served<M>>>) -> Response {
    let status = status(&served.gateway).await;
    let draining = served.shutdown.is_cancelled();
    let troubled = status.as_ref().is_some_and(|status| {
        let tripped = status.breakers.iter().any(|(_, state)| *state != BreakerState::Closed);
        tripped || status.buried > 0 || !status.broker.up || !status.dead_letters.is_empty()
    });
    let (code, word) = match (&status, draining) {
        (_, true) => (StatusCode::SERVICE_UNAVAILABLE, "draining"),
        (None, false) => (StatusCode::SERVICE_UNAVAILABLE, "store_down"),
        (Some(_), false) if troubled => (StatusCode::OK, "degraded"),
        (Some(_), false) => (StatusCode::OK, "ok"),
    };
    let mut body = json!({
        "schema": "mothertongue.health/1",
        "mode": M::NAME,
        "version": env!("CARGO_PKG_VERSION"),
        "state": word,
    });
    if let (Some(status), Some(body)) = (status, body.as_object_mut()) {
        let lane = |(lane, depth): &(crate::domain::Lane, usize)| json!({ "channel": lane.channel, "rank": lane.rank.as_str(), "tickets": depth });
        let breaker = |(endpoint, state): &(crate::domain::EndpointId, BreakerState)| json!({ "endpoint": endpoint, "state": state.as_str() });
        let groups = |(channel, groups): &(ChannelId, usize)| json!({ "channel": channel, "groups_in_flight": groups });
        body.insert("batches_in_hand".to_owned(), json!(status.batches_in_hand));
        body.insert("broker".to_owned(), json!(status.broker));
        body.insert("lanes".to_owned(), status.depths.iter().map(lane).collect());
        body.insert("channels".to_owned(), status.in_flight.iter().map(groups).collect());
        body.insert("breakers".to_owned(), status.breakers.iter().map(breaker).collect());
        body.insert("tickets_buried".to_owned(), json!(status.buried));
        body.insert("dead_letters".to_owned(), json!(status.dead_letters.len()));
        body.insert("worker".to_owned(), worker_of(&status));
    }
    with_retry_after((code, axum::Json(body)).into_response())
}

/// Who this process is among the others.
fn worker_of(status: &Status) -> Value {
    let role = match (status.duty.relay, status.duty.work) {
        (true, false) => Role::Relay,
        (false, _) => Role::Worker,
        (true, true) => Role::All,
    };
    let now = Instant::now();
    let share = |(endpoint, share, workers): &(EndpointId, Share, Vec<String>)| json!({ "endpoint": endpoint, "part": share.part, "of": share.of, "ratio": share.ratio(now), "workers": workers });
    json!({
        "name": status.worker,
        "role": role.as_str(),
        "leader": status.leader,
        "rings": status.rings,
        "shares": status.shares.iter().map(share).collect::<Vec<_>>(),
    })
}

fn said(code: StatusCode, why: &str) -> Response {
    let body: Value = json!({ "schema": "mothertongue.error/1", "message": why });
    (code, axum::Json(body)).into_response()
}

async fn callback<M: Mode>(
    State(served): State<Arc<Served<M>>>,
    Path(channel): Path<String>,
    uri: Uri,
    method: Method,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    const AGAIN: &str = "the gateway is stopping; call again";
    if served.shutdown.is_cancelled() {
        return said(StatusCode::SERVICE_UNAVAILABLE, AGAIN);
    }
    if headers.len() > CALLBACK_HEADERS_MAX {
        return said(StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE, "the call has too many headers");
    }
    let headers =
        headers.iter().filter_map(|(name, value)| Some((name.as_str().to_owned(), value.to_str().ok()?.to_owned()))).collect();
    let path = uri.path_and_query().map_or_else(|| uri.path().to_owned(), ToString::to_string);
    let request = CallbackRequest { method: method.to_string(), path, headers, body: body.to_vec() };
    let channel = ChannelId(channel);
    let taken = tokio::time::timeout(Duration::from_millis(CALLBACK_MAX_MS), served.gateway.callback(&channel, request)).await;
    match taken {
        // A stop may have cut the writing short: only a call that ended before it is surely on disk.
        Ok(Ok(())) if served.shutdown.is_cancelled() => said(StatusCode::SERVICE_UNAVAILABLE, AGAIN),
        Ok(Ok(())) => StatusCode::NO_CONTENT.into_response(),
        Ok(Err(DispatchError::Callback { source: CallbackError::NotAuthentic })) => {
            tracing::warn!(channel.id = %channel, "a call without a right signature was refused");
            said(StatusCode::UNAUTHORIZED, "the call's signature is missing or wrong")
        }
        Ok(Err(DispatchError::Callback { source: CallbackError::Unreadable(_) })) => {
            tracing::warn!(channel.id = %channel, "a call could not be read");
            said(StatusCode::BAD_REQUEST, "the call cannot be read")
        }
        Ok(Err(DispatchError::NoChannel(_) | DispatchError::Callback { source: CallbackError::NotExpected })) => {
            said(StatusCode::NOT_FOUND, "no channel of that name takes calls")
        }
        Ok(Err(
            error @ (DispatchError::WrongMode { .. }
            | DispatchError::Refused(_)
            | DispatchError::Store { .. }
            | DispatchError::PlanJson { .. }
            | DispatchError::NotSettled { .. }
            | DispatchError::DrainTooLong { .. }),
        )) => {
            tracing::error!(channel.id = %channel, error = %with_causes(&error), "a call was not taken");
            said(StatusCode::SERVICE_UNAVAILABLE, "the call was not written; call again")
        }
        Err(_) => said(StatusCode::SERVICE_UNAVAILABLE, "the call was not written in time; call again"),
    }
}
