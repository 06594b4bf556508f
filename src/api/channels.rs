//! `GET /api/v1/channels`: breakers, what waits, and when each channel last took something.
//!
//! It asks no provider.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;

use super::REQUEST_MAX_MS;
use super::answer;
use super::auth::Caller;
use super::problem::Problem;
use super::served::Served;
use super::settings::Scope;
use super::shapes::{Channel, Channels, Endpoint};
use crate::dispatch::ChannelHealth;
use crate::domain::{Mode, with_causes};

/// Says how each channel is, as this process sees it.
#[utoipa::path(
    get, path = "/channels", tag = "channels", security(("bearer" = ["channels:read"])),
    responses((status = 200, description = "Every channel of this world", body = Channels))
)]
pub(super) async fn list<M: Mode>(
    State(served): State<Arc<Served<M>>>,
    caller: Caller,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let _place = served.enter(&caller, Scope::ChannelsRead)?;
    let status = match tokio::time::timeout(Duration::from_millis(REQUEST_MAX_MS), served.gateway.status()).await {
        Ok(Ok(status)) => status,
        Ok(Err(error)) => {
            tracing::error!(error = %with_causes(&error), "the gateway does not say how it is");
            return Err(Problem::busy("the store did not answer"));
        }
        Err(_) => return Err(Problem::busy("the gateway did not answer in time")),
    };
    let shape = |health: ChannelHealth| Channel {
        tickets: status
            .depths
            .iter()
            .filter(|(lane, _)| lane.channel == health.id)
            .map(|(lane, depth)| (lane.rank.as_str().to_owned(), *depth as u64))
            .collect(),
        channel: health.id.to_string(),
        kind: health.kind.map(|kind| kind.as_str().to_owned()),
        elsewhere: health.kind.is_none(),
        endpoints: health
            .endpoints
            .into_iter()
            .map(|end| Endpoint { endpoint: end.id.to_string(), breaker: end.breaker.as_str().to_owned() })
            .collect(),
        groups_in_flight: health.groups_in_flight as u64,
        last_accepted: health.last_accepted.map(|at| at.to_string()),
    };
    let channels = served.gateway.channels().into_iter().map(shape).collect();
    answer::json(&headers, &Channels { broker_up: status.broker.up, channels })
}
