//! Style and script of the preview, built into the program.

use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};

use super::page;
use crate::fonts;

/// Fonts change only with the program, and each page asks for several.
const FONT_CACHE: &str = "max-age=3600";

/// `/fonts/NAME`.
pub(super) async fn font(Path(name): Path<String>) -> Response {
    match fonts::font(&name) {
        Some(bytes) => ([(header::CONTENT_TYPE, fonts::MEDIA_TYPE), (header::CACHE_CONTROL, FONT_CACHE)], bytes).into_response(),
        None => page::nothing_here().await,
    }
}

/// The files beside the pages: `/style.css`, `/fonts.css`, `/preview.js`, `/icon.svg`.
pub(super) async fn asset(Path(name): Path<String>) -> Response {
    let (kind, text) = match name.as_str() {
        "style.css" => ("text/css; charset=utf-8", include_str!("style.css")),
        "fonts.css" => ("text/css; charset=utf-8", fonts::STYLE),
        "preview.js" => ("text/javascript; charset=utf-8", include_str!("preview.js")),
        "icon.svg" => ("image/svg+xml", include_str!("icon.svg")),
        _ => return page::nothing_here().await,
    };
    ([(header::CONTENT_TYPE, kind)], text).into_response()
}
