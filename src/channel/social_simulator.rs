//! The social simulator: a server on loopback that takes posts in the manner of Mastodon, of Telegram's Bot API and of
//! a webhook receiver, keeps them in a file, and shows them on one page.
//!
//! It is for demos and exercises. It never sends anything anywhere, and listens on loopback only.

use std::fmt::Write as _;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use serde::Serialize;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

/// Most posts that are kept; the oldest go first.
pub const MAX_POSTS: usize = 10_000;

/// One post as it arrived.
#[derive(Clone, Debug, Serialize)]
pub struct Post {
    /// `mastodon`, `telegram` or `webhook`.
    pub wall: &'static str,
    /// Chat or receiver, where there is one.
    pub to: String,
    /// Language as the sender named it, where it did.
    pub language: Option<String>,
    /// The text.
    pub text: String,
    /// The sender's own id of the post, where it gave one.
    pub own_id: Option<String>,
}

#[derive(Default)]
struct Wall {
    posts: Mutex<Vec<Post>>,
    file: Option<PathBuf>,
}

/// Why the simulator did not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Only loopback is listened on.
    #[error("{0} is not a loopback address; the social simulator listens on loopback only")]
    NotLoopback(SocketAddr),
    /// The address is taken, or may not be used.
    #[error("cannot listen on {at}")]
    Listen {
        /// The address.
        at: SocketAddr,
        /// Cause.
        #[source]
        source: std::io::Error,
    },
}

/// A running simulator; stops when dropped.
pub struct SocialSimulator {
    address: SocketAddr,
    wall: Arc<Wall>,
    stop: CancellationToken,
}

impl SocialSimulator {
    /// Starts on `listen`; port 0 takes a free one. With `file`, each post is also added there as a line of JSON.
    ///
    /// # Errors
    /// When the address is not loopback or is taken.
    pub async fn start(listen: SocketAddr, file: Option<PathBuf>) -> Result<Self, StartError> {
        if !listen.ip().is_loopback() {
            return Err(StartError::NotLoopback(listen));
        }
        let failed = |source| StartError::Listen { at: listen, source };
        let listener = TcpListener::bind(listen).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let wall = Arc::new(Wall { posts: Mutex::default(), file });
        let stop = CancellationToken::new();
        let app = Router::new()
            .route("/", get(page))
            .route("/posts", get(posts))
            .route("/api/v1/statuses", post(status))
            .route(
                "/api/v1/accounts/verify_credentials",
                get(|| async { axum::Json(json!({ "id": "1", "username": "simulator" })) }),
            )
            .route("/{bot}/sendMessage", post(telegram))
            .route("/{bot}/getMe", get(|| async { axum::Json(json!({ "ok": true, "result": { "id": 1, "is_bot": true } })) }))
            .route("/hook/{end}", post(webhook))
            .with_state(wall.clone());
        let stopped = stop.clone();
        tokio::spawn(async move {
            if let Err(fault) = axum::serve(listener, app).with_graceful_shutdown(stopped.cancelled_owned()).await {
                tracing::error!(error = %fault, "the social simulator ended");
            }
        });
        Ok(Self { address, wall, stop })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What has been posted.
    pub fn posts(&self) -> Vec<Post> {
        self.wall.posts.lock().map(|posts| posts.clone()).unwrap_or_default()
    }
}

impl Drop for SocialSimulator {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

impl Wall {
    /// Keeps a post, once for each of the sender's own ids; returns its number.
    fn keep(&self, post: Post) -> usize {
        let Ok(mut posts) = self.posts.lock() else { return 0 };
        if let Some(known) = post.own_id.as_ref().and_then(|id| posts.iter().position(|kept| kept.own_id.as_ref() == Some(id))) {
            return known + 1;
        }
        if let Some(file) = &self.file {
            use std::io::Write;
            let line = serde_json::to_string(&post).unwrap_or_default();
            let opened = std::fs::OpenOptions::new().create(true).append(true).open(file);
            if opened.and_then(|mut file| writeln!(file, "{line}")).is_err() {
                tracing::warn!("a post could not be added to the file");
            }
        }
        if posts.len() >= MAX_POSTS {
            posts.remove(0);
        }
        posts.push(post);
        posts.len()
    }
}

fn own_id(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
}

fn bad(why: &str) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, axum::Json(json!({ "error": why }))).into_response()
}

async fn status(State(wall): State<Arc<Wall>>, headers: HeaderMap, body: Bytes) -> Response {
    let body: Value = serde_json::from_slice(&body).unwrap_or(Value::Null);
    match body["status"].as_str() {
        Some(text) if !text.trim().is_empty() => {
            let language = body["language"].as_str().map(str::to_owned);
            let post = Post {
                wall: "mastodon",
                to: String::new(),
                language,
                text: text.to_owned(),
                own_id: own_id(&headers, "idempotency-key"),
            };
            axum::Json(json!({ "id": wall.keep(post).to_string() })).into_response()
        }
        _ => bad("Validation failed: Text can't be blank"),
    }
}

async fn telegram(State(wall): State<Arc<Wall>>, Path(_bot): Path<String>, body: Bytes) -> Response {
    let body: Value = serde_json::from_slice(&body).unwrap_or(Value::Null);
    match (body["chat_id"].as_str(), body["text"].as_str()) {
        (Some(chat), Some(text)) => {
            let post = Post { wall: "telegram", to: chat.to_owned(), language: None, text: text.to_owned(), own_id: None };
            axum::Json(json!({ "ok": true, "result": { "message_id": wall.keep(post) } })).into_response()
        }
        _ => (StatusCode::BAD_REQUEST, axum::Json(json!({ "ok": false, "error_code": 400 }))).into_response(),
    }
}

async fn webhook(State(wall): State<Arc<Wall>>, Path(end): Path<String>, headers: HeaderMap, body: Bytes) -> Response {
    let body: Value = serde_json::from_slice(&body).unwrap_or(Value::Null);
    match body["data"]["text"].as_str() {
        Some(text) => {
            let language = body["data"]["language"].as_str().map(str::to_owned);
            wall.keep(Post { wall: "webhook", to: end, language, text: text.to_owned(), own_id: own_id(&headers, "webhook-id") });
            StatusCode::NO_CONTENT.into_response()
        }
        None => bad("no data.text"),
    }
}

async fn posts(State(wall): State<Arc<Wall>>) -> Response {
    let posts = wall.posts.lock().map(|posts| posts.clone()).unwrap_or_default();
    axum::Json(posts).into_response()
}

async fn page(State(wall): State<Arc<Wall>>) -> Html<String> {
    let posts = wall.posts.lock().map(|posts| posts.clone()).unwrap_or_default();
    let mut html = String::from(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Social simulator</title>\
         <style>body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}\
         article{border:1px solid #999;border-radius:.5rem;padding:.5rem 1rem;margin:1rem 0;white-space:pre-line}</style></head>\
         <body><h1>Social simulator</h1>",
    );
    if posts.is_empty() {
        html.push_str("<p>Nothing has been posted yet.</p>");
    }
    for post in posts.iter().rev() {
        let language = post.language.as_deref().unwrap_or("");
        let _ = write!(
            html,
            "<article><small>{} {} {}</small><p lang=\"{}\" dir=\"auto\">{}</p></article>",
            post.wall,
            super::markup::escape(&post.to),
            super::markup::escape(language),
            super::markup::escape(language),
            super::markup::escape(&post.text)
        );
    }
    html.push_str("</body></html>");
    Html(html)
}
