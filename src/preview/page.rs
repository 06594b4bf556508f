//! What every page shares: its frame, its answer, and the page for what is not there.

use std::borrow::Borrow;

use askama::Template;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;

use super::finding::FindingView;
use super::shown::{Shown, UNREADABLE};
use crate::catalog::Kind;
use crate::domain::{Direction, Level};

/// What stands around the content of each page.
pub(super) struct Frame {
    pub generation: String,
    pub errors: usize,
    pub warnings: usize,
    /// When the texts were read, as UTC.
    pub at: String,
    /// Lint is not done yet.
    pub checking: bool,
    /// The texts are of an earlier state.
    pub held: bool,
    /// What keeps the newest state from being shown, or is missing from it.
    pub broken: Vec<FindingView>,
}

/// Most findings in the box at the head of a page; the rest are on their own page.
const IN_BOX: usize = 5;

impl Frame {
    pub fn of(shown: &Shown) -> Self {
        let errors = shown.errors();
        let unreadable = shown.findings.iter().filter(|finding| finding.level == Level::Error && finding.code == UNREADABLE);
        Self {
            generation: shown.generation.clone(),
            errors,
            warnings: shown.findings.iter().filter(|finding| finding.level == Level::Warning).count(),
            at: time(shown.at),
            checking: !shown.checked,
            held: shown.held,
            broken: unreadable.take(IN_BOX).map(FindingView::of).collect(),
        }
    }
}

/// A time as the page writes it.
pub(super) fn time(at: Timestamp) -> String {
    at.strftime("%Y-%m-%d %H:%M:%S UTC").to_string()
}

/// The word of HTML for a direction.
pub(super) fn dir(direction: Direction) -> &'static str {
    match direction {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    }
}

/// A number with its word, such as `1 error` and `2 errors`.
pub(super) fn counted(count: impl Borrow<usize>, word: &str) -> String {
    let count = count.borrow();
    format!("{count} {word}{}", if *count == 1 { "" } else { "s" })
}

/// The word that files use for a kind of template.
pub(super) fn word_of(kind: Kind) -> String {
    serde_json::to_value(kind).ok().and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default()
}

/// The page as an answer.
pub(super) fn answer(page: &impl Template) -> Response {
    match page.render() {
        Ok(html) => ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response(),
        Err(error) => {
            tracing::error!(%error, "a page could not be drawn");
            (StatusCode::INTERNAL_SERVER_ERROR, "the page could not be drawn\n").into_response()
        }
    }
}

#[derive(Template)]
#[template(path = "nothing.html")]
struct Nothing;

/// The answer where there is nothing.
pub(super) async fn nothing_here() -> Response {
    let mut response = answer(&Nothing);
    *response.status_mut() = StatusCode::NOT_FOUND;
    response
}
