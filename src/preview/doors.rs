//! Who is let in, and what every answer says to the browser.
//!
//! A page of another site cannot read the preview: its name must be this machine's own, and nothing may be taken in from,
//! or sent to, another host.

use std::net::SocketAddr;

use axum::extract::{Request, State};
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// What a page may load: its own styles, script, fonts and frames, and nothing that stands in the page itself.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; \
                      connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

/// Whether a `Host` names this machine as seen from itself.
fn is_own_name(host: &str) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    name.eq_ignore_ascii_case("localhost") || name.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// Turns away what is no reading, and calls by a foreign name while it listens on loopback.
pub(super) async fn let_in(State(at): State<SocketAddr>, request: Request, next: Next) -> Response {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, "GET, HEAD")], "the preview is only read\n").into_response();
    }
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    if at.ip().is_loopback() && !is_own_name(host) {
        return (StatusCode::MISDIRECTED_REQUEST, "ask by the name localhost or 127.0.0.1\n").into_response();
    }
    next.run(request).await
}

/// Adds the headers of every answer.
pub(super) async fn with_headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

#[cfg(test)]
mod tests {
    use super::is_own_name;

    #[test]
    fn only_names_of_this_machine_as_seen_from_itself_are_its_own() {
        for host in ["localhost", "LOCALHOST:8460", "127.0.0.1:1", "127.0.0.2", "[::1]:8460", "[::1]"] {
            assert!(is_own_name(host), "{host}");
        }
        for host in ["", "example.org", "localhost.example.org", "192.0.2.1:8460", "[2001:db8::1]", "127.0.0.1.example.org"] {
            assert!(!is_own_name(host), "{host}");
        }
    }
}
