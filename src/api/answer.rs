//! How something that is read is answered: as JSON with an entity tag, so that asking again costs little, and never kept by
//! anybody between.

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use super::problem::Problem;
use crate::domain::Digest;

/// What is read again and again may be kept by the caller alone, who asks each time whether it still holds.
const REVALIDATE: HeaderValue = HeaderValue::from_static("private, no-cache");
/// What is not to be kept at all.
pub(super) const NO_STORE: HeaderValue = HeaderValue::from_static("no-store");

/// Digits of a digest in an entity tag.
const TAG_DIGITS: usize = 32;

fn bytes_of(body: &impl Serialize) -> Result<Vec<u8>, Problem> {
    serde_json::to_vec(body).map_err(|error| {
        tracing::error!(%error, "an answer cannot be written as JSON");
        Problem::internal()
    })
}

fn tag_of(bytes: &[u8]) -> String {
    let digest = Digest::of(bytes);
    format!("\"{}\"", digest.as_str().get(..TAG_DIGITS).unwrap_or_default())
}

/// Whether the caller has it already (RFC 9110 section 13.1.2, which compares weakly).
fn has(headers: &HeaderMap, tag: &str) -> bool {
    let opaque = |tag: &str| tag.strip_prefix("W/").unwrap_or(tag).to_owned();
    let said = headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    said.flat_map(|value| value.split(',')).map(str::trim).any(|said| said == "*" || opaque(said) == opaque(tag))
}

fn tagged(headers: &HeaderMap, tag: &str, kind: HeaderValue, body: Vec<u8>) -> Response {
    let mut response = if has(headers, tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        ([(header::CONTENT_TYPE, kind)], body).into_response()
    };
    let own = response.headers_mut();
    if let Ok(tag) = HeaderValue::from_str(tag) {
        own.insert(header::ETAG, tag);
    }
    own.insert(header::CACHE_CONTROL, REVALIDATE);
    own.insert(header::VARY, HeaderValue::from_static("Authorization"));
    response
}

/// The bytes as they are, with a strong tag.
pub(super) fn bytes(headers: &HeaderMap, kind: &'static str, body: Vec<u8>) -> Response {
    let tag = tag_of(&body);
    tagged(headers, &tag, HeaderValue::from_static(kind), body)
}

/// JSON with a strong tag: the same tag is the same bytes.
pub(super) fn json(headers: &HeaderMap, body: &impl Serialize) -> Result<Response, Problem> {
    Ok(bytes(headers, "application/json", bytes_of(body)?))
}

/// JSON with a weak tag over `basis`: what is not in it, such as the time of asking, may differ.
pub(super) fn json_of(headers: &HeaderMap, body: &impl Serialize, basis: &impl Serialize) -> Result<Response, Problem> {
    let tag = format!("W/{}", tag_of(&bytes_of(basis)?));
    Ok(tagged(headers, &tag, HeaderValue::from_static("application/json"), bytes_of(body)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_has_it_already_is_sent_nothing() {
        let first = json(&HeaderMap::new(), &"one").unwrap();
        assert_eq!(first.status(), StatusCode::OK);
        let tag = first.headers()[header::ETAG].to_str().unwrap().to_owned();
        for (said, status) in [
            (tag.clone(), StatusCode::NOT_MODIFIED),
            (format!("\"other\", W/{tag}"), StatusCode::NOT_MODIFIED),
            ("*".to_owned(), StatusCode::NOT_MODIFIED),
            ("\"other\"".to_owned(), StatusCode::OK),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::IF_NONE_MATCH, HeaderValue::from_str(&said).unwrap());
            let again = json(&headers, &"one").unwrap();
            assert_eq!((again.status(), again.headers()[header::ETAG].to_str().unwrap()), (status, tag.as_str()), "{said}");
        }
        let weak = json_of(&HeaderMap::new(), &"one", &"basis").unwrap();
        assert!(weak.headers()[header::ETAG].to_str().unwrap().starts_with("W/\""));
    }
}
