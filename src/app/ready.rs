//! Whether the process is alive, and whether it can do its work: for whoever restarts it and whoever sends it calls.
//!
//! Alive never depends on any other program: a store that is down is not mended by a restart.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use std::sync::Arc;

use super::serve::{Served, status};
use super::vitals::free_bytes;
use crate::dispatch::Status;
use crate::domain::Mode;

/// Why a gateway is not ready, as a word of the answer and in words.
type Reason = (&'static str, String);

/// 200 as long as the process answers.
pub(super) async fn live<M: Mode>(State(served): State<Arc<Served<M>>>) -> Response {
    let _ = served;
    let body = json!({ "schema": "mothertongue.live/1", "mode": M::NAME, "version": env!("CARGO_PKG_VERSION"), "alive": true });
    axum::Json(body).into_response()
}

/// What keeps a gateway from its work, from what is known of it.
fn reasons(status: Option<&Status>, draining: bool, room: Result<(), String>) -> Vec<Reason> {
    let mut reasons: Vec<Reason> = Vec::new();
    if draining {
        reasons.push(("draining", "it was told to stop".to_owned()));
    }
    match status {
        None => reasons.push(("store_down", "the store does not answer in time".to_owned())),
        Some(status) => {
            if !status.broker.up {
                reasons.push(("broker_down", "the broker cannot be reached".to_owned()));
            }
            if status.duty.relay && !status.rings && status.leader.is_none() {
                reasons.push(("no_leader", "it is not known who leads the relay".to_owned()));
            }
        }
    }
    if let Err(why) = room {
        reasons.push(("disk_full", why));
    }
    reasons
}

/// 200 when it can do all of its work, 503 with every reason when not.
pub(super) async fn ready<M: Mode>(State(served): State<Arc<Served<M>>>) -> Response {
    let status = status(&served.gateway).await;
    if let Some(free) = free_bytes(&served.state_dir) {
        served.gateway.set_room(free);
    }
    let room = served.gateway.has_room().map_err(|refusal| refusal.to_string());
    let reasons = reasons(status.as_ref(), served.shutdown.is_cancelled(), room);
    let code = if reasons.is_empty() { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let listed: Vec<Value> = reasons.iter().map(|(word, why)| json!({ "code": word, "message": why })).collect();
    let body = json!({
        "schema": "mothertongue.ready/1",
        "mode": M::NAME,
        "version": env!("CARGO_PKG_VERSION"),
        "ready": reasons.is_empty(),
        "reasons": listed,
    });
    super::crowd::with_retry_after((code, axum::Json(body)).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::broker::Health;
    use crate::dispatch::Duty;

    fn status(broker_up: bool, rings: bool, leader: Option<&str>) -> Status {
        Status {
            depths: Vec::new(),
            breakers: Vec::new(),
            in_flight: Vec::new(),
            batches_in_hand: 0,
            buried: 0,
            broker: Health { up: broker_up, said: String::new(), reconnects: 0, timed_out: 0, returned: 0, refused: 0 },
            dead_letters: Vec::new(),
            worker: "a".to_owned(),
            duty: Duty::default(),
            leader: leader.map(str::to_owned),
            rings,
            shares: Vec::new(),
        }
    }

    fn words(status: Option<&Status>, draining: bool, room: Result<(), String>) -> Vec<&'static str> {
        reasons(status, draining, room).into_iter().map(|(word, _)| word).collect()
    }

    #[test]
    fn every_reason_is_named_and_all_at_once() {
        assert!(words(Some(&status(true, true, None)), false, Ok(())).is_empty());
        assert!(words(Some(&status(true, false, Some("b"))), false, Ok(())).is_empty(), "another one leads");
        assert_eq!(words(Some(&status(true, false, None)), false, Ok(())), ["no_leader"]);
        let worker = Status { duty: Duty { relay: false, ..Duty::default() }, ..status(true, false, None) };
        assert!(words(Some(&worker), false, Ok(())).is_empty(), "who does not attend the relay cannot know");
        assert_eq!(words(None, true, Err("full".to_owned())), ["draining", "store_down", "disk_full"]);
        assert_eq!(words(Some(&status(false, true, None)), false, Ok(())), ["broker_down"]);
    }
}
