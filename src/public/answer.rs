//! Finished answers: bytes with a tag and a date, so that who has them already is told so in a few bytes; and the headers of all.
//!
//! No answer depends on who asks, but for the language that the browser says.

use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use jiff::fmt::rfc2822;
use tokio::sync::Semaphore;

use super::{PAGE_MAX_AGE_S, RETRY_AFTER_S};
use crate::domain::Digest;

/// Media types.
pub(super) const HTML: &str = "text/html; charset=utf-8";
pub(super) const ATOM: &str = "application/atom+xml; charset=utf-8";
pub(super) const CAP: &str = "application/cap+xml; charset=utf-8";

/// What a page may load: styles, fonts and pictures of its own host. No script, no form, no frame.
const POLICY: &str = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; \
                      frame-ancestors 'none'";

/// One finished answer.
pub(super) struct Page {
    status: StatusCode,
    kind: &'static str,
    body: Bytes,
    tag: String,
    modified: Option<Timestamp>,
    /// Whether the browser's languages chose it.
    varies: bool,
}

impl Page {
    /// An answer that was found.
    pub fn new(kind: &'static str, body: String, modified: Timestamp) -> Self {
        let tag = format!("\"{}\"", &Digest::of(body.as_bytes()).as_str()[..32]);
        Self { status: StatusCode::OK, kind, body: body.into(), tag, modified: Some(modified), varies: false }
    }

    /// An answer about something that is not there.
    pub fn with_status(self, status: StatusCode) -> Self {
        Self { status, modified: None, ..self }
    }

    /// An answer in the language that the browser asked for.
    pub fn by_language(self) -> Self {
        Self { varies: true, ..self }
    }

    /// The answer to who asks with these headers.
    pub fn answer(&self, asked: &HeaderMap) -> Response {
        let mut response = if self.status == StatusCode::OK && self.is_known(asked) {
            StatusCode::NOT_MODIFIED.into_response()
        } else {
            let mut response = Response::new(Body::from(self.body.clone()));
            *response.status_mut() = self.status;
            response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(self.kind));
            response
        };
        let headers = response.headers_mut();
        if self.status == StatusCode::OK {
            headers.extend(HeaderValue::from_str(&self.tag).ok().map(|tag| (header::ETAG, tag)));
        }
        let modified = self.modified.and_then(http_date).and_then(|date| HeaderValue::from_str(&date).ok());
        headers.extend(modified.map(|date| (header::LAST_MODIFIED, date)));
        if self.varies {
            headers.insert(header::VARY, HeaderValue::from_static("Accept-Language"));
        }
        let cache = HeaderValue::from_str(&format!("public, max-age={PAGE_MAX_AGE_S}"));
        headers.extend(cache.ok().map(|cache| (header::CACHE_CONTROL, cache)));
        response
    }

    /// Whether who asks has it already (RFC 9110 section 13.2.2: a tag stands above a date).
    fn is_known(&self, asked: &HeaderMap) -> bool {
        if asked.contains_key(header::IF_NONE_MATCH) {
            let tags = asked.get_all(header::IF_NONE_MATCH).iter().filter_map(|tags| tags.to_str().ok());
            return tags
                .flat_map(|tags| tags.split(','))
                .map(str::trim)
                .any(|tag| tag == "*" || tag.trim_start_matches("W/") == self.tag);
        }
        let since = asked.get(header::IF_MODIFIED_SINCE).and_then(|date| date.to_str().ok());
        let since = since.and_then(|date| rfc2822::parse(date).ok());
        matches!((since, self.modified), (Some(since), Some(modified)) if modified.as_second() <= since.timestamp().as_second())
    }
}

/// A time as HTTP writes it (RFC 9110 section 5.6.7).
fn http_date(at: Timestamp) -> Option<String> {
    rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&at).ok()
}

/// Places for those who are served at one time, and what the others are told.
#[derive(Clone)]
pub(super) struct Door {
    places: Arc<Semaphore>,
    busy: Bytes,
}

impl Door {
    pub fn new(places: usize, busy: String) -> Self {
        Self { places: Arc::new(Semaphore::new(places)), busy: busy.into() }
    }

    /// The answer when too many read, or the store does not say what there is.
    pub fn busy(&self) -> Response {
        let headers = [(header::CACHE_CONTROL, "no-store"), (header::CONTENT_TYPE, "text/plain; charset=utf-8")];
        (StatusCode::SERVICE_UNAVAILABLE, headers, self.busy.clone()).into_response()
    }
}

/// Lets a reader in when there is a place, else answers 503 at once; nothing waits.
pub(super) async fn let_in(State(door): State<Door>, request: Request, next: Next) -> Response {
    match door.places.try_acquire() {
        Ok(_place) => next.run(request).await,
        Err(_) => door.busy(),
    }
}

/// Adds the headers of every answer.
pub(super) async fn with_headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    if response.status() == StatusCode::SERVICE_UNAVAILABLE {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(RETRY_AFTER_S));
    }
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_FRAME_OPTIONS, "DENY"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.insert("cross-origin-opener-policy", HeaderValue::from_static("same-origin"));
    headers.insert("permissions-policy", HeaderValue::from_static("camera=(), geolocation=(), microphone=()"));
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

#[cfg(test)]
mod tests {
    use axum::Router;
    use axum::routing::get;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

    use super::*;

    fn asked(name: header::HeaderName, value: &str) -> HeaderMap {
        HeaderMap::from_iter([(name, HeaderValue::from_str(value).unwrap())])
    }

    #[test]
    fn who_has_the_page_already_is_told_so_by_tag_or_by_date() {
        let page = Page::new(HTML, "text".into(), "2026-03-01T10:00:00.5Z".parse().unwrap());
        let status = |headers: HeaderMap| page.answer(&headers).status().as_u16();
        let tag = page.tag.clone();
        assert_eq!(status(HeaderMap::new()), 200);
        assert_eq!(status(asked(header::IF_NONE_MATCH, &tag)), 304);
        assert_eq!(status(asked(header::IF_NONE_MATCH, &format!("\"other\", W/{tag}"))), 304);
        assert_eq!(status(asked(header::IF_NONE_MATCH, "\"other\"")), 200);
        assert_eq!(status(asked(header::IF_MODIFIED_SINCE, "Sun, 01 Mar 2026 10:00:00 GMT")), 304);
        assert_eq!(status(asked(header::IF_MODIFIED_SINCE, "Sun, 01 Mar 2026 09:59:59 GMT")), 200);
        assert_eq!(status(asked(header::IF_MODIFIED_SINCE, "yesterday")), 200);
        let gone = Page::new(HTML, "text".into(), Timestamp::UNIX_EPOCH).with_status(StatusCode::NOT_FOUND);
        assert_eq!(gone.answer(&asked(header::IF_NONE_MATCH, "*")).status(), 404, "what is not there is never unchanged");
    }

    #[tokio::test]
    async fn a_reader_over_the_limit_is_told_at_once_when_to_come_again() {
        let (door, gate) = (Door::new(1, "Later.\n".into()), Arc::new(Semaphore::new(0)));
        let (held, entered) = (Arc::clone(&gate), Arc::new(tokio::sync::Notify::new()));
        let inside = Arc::clone(&entered);
        let slow = move || async move {
            inside.notify_one();
            let _ = held.acquire().await;
            "page"
        };
        let router = Router::new()
            .route("/", get(slow))
            .layer(axum::middleware::from_fn_with_state(door, let_in))
            .layer(axum::middleware::from_fn(with_headers));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let at = listener.local_addr().unwrap();
        tokio::spawn(async move { axum::serve(listener, router).await });
        let ask = || async move {
            let mut stream = tokio::net::TcpStream::connect(at).await.unwrap();
            stream.write_all(b"GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n").await.unwrap();
            let mut text = String::new();
            stream.read_to_string(&mut text).await.unwrap();
            text
        };
        let first = tokio::spawn(ask());
        entered.notified().await;
        let refused = ask().await;
        assert!(refused.starts_with("HTTP/1.1 503") && refused.ends_with("\r\n\r\nLater.\n"), "{refused}");
        assert!(refused.contains(&format!("retry-after: {RETRY_AFTER_S}\r\n")), "{refused}");
        assert!(refused.contains("content-security-policy: default-src 'none'"), "{refused}");
        gate.add_permits(2);
        assert!(first.await.unwrap().starts_with("HTTP/1.1 200"));
        assert!(ask().await.starts_with("HTTP/1.1 200"), "there is a place again");
    }
}
