//! The HTTP API of a gateway, `/api/v1`: one more message of an alert that was sent, and how it stands.
//!
//! It takes no text, plans nothing, approves nothing, and never logs a number, a token or a body. It answers with success
//! only for what is on disk.

mod auth;
mod messages;
mod problem;
mod settings;

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

use crate::dispatch::Gateway;
use crate::domain::Mode;

pub use auth::{Api, OpenApiError};
pub use problem::Problem;
pub use settings::{Scope, Settings, TokenSettings};

/// Longest body of a request, in bytes.
pub const BODY_MAX_BYTES: usize = 4 * 1024;
/// Longest `Idempotency-Key`, in characters.
pub const IDEMPOTENCY_KEY_MAX_CHARS: usize = 255;
/// Requests in work at one time; more are told to come again.
pub const IN_WORK_MAX: usize = 1_024;
/// Shortest token, in characters.
pub const TOKEN_MIN_CHARS: usize = 24;
/// Longest time that a request may take, in milliseconds.
pub const REQUEST_MAX_MS: u64 = 10_000;

/// What every handler has.
struct Served<M: Mode> {
    gateway: Gateway<M>,
    api: Api,
}

/// The routes under `/api/v1`.
pub fn router<M: Mode>(gateway: Gateway<M>, api: Api) -> Router {
    let v1 = Router::new()
        .route("/messages", post(messages::send::<M>))
        .route("/messages/{id}", get(messages::show::<M>))
        .fallback(async || Problem::not_found("nothing is here"))
        .method_not_allowed_fallback(async || Problem::method_not_allowed())
        .layer(DefaultBodyLimit::max(BODY_MAX_BYTES))
        .with_state(Arc::new(Served { gateway, api }));
    Router::new().nest("/api/v1", v1)
}
