//! Style, script and fonts, built into the program.

use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};

use super::page;

/// Fonts change only with the program, and each page asks for several.
const FONT_CACHE: &str = "max-age=3600";

macro_rules! fonts {
    ($($name:literal),+ $(,)?) => { &[$(($name, include_bytes!(concat!("../../assets/fonts/", $name)))),+] };
}

/// Every font by name; where they come from stands in `assets/fonts/README.md`.
const FONTS: &[(&str, &[u8])] = fonts![
    "noto-nastaliq-urdu-400.woff2",
    "noto-sans-arabic-400.woff2",
    "noto-sans-armenian-400.woff2",
    "noto-sans-bengali-400.woff2",
    "noto-sans-cyrillic-400.woff2",
    "noto-sans-cyrillic-700.woff2",
    "noto-sans-cyrillic-ext-400.woff2",
    "noto-sans-devanagari-400.woff2",
    "noto-sans-ethiopic-400.woff2",
    "noto-sans-georgian-400.woff2",
    "noto-sans-greek-400.woff2",
    "noto-sans-gujarati-400.woff2",
    "noto-sans-gurmukhi-400.woff2",
    "noto-sans-hebrew-400.woff2",
    "noto-sans-khmer-400.woff2",
    "noto-sans-lao-400.woff2",
    "noto-sans-latin-400.woff2",
    "noto-sans-latin-700.woff2",
    "noto-sans-latin-ext-400.woff2",
    "noto-sans-latin-ext-700.woff2",
    "noto-sans-malayalam-400.woff2",
    "noto-sans-myanmar-400.woff2",
    "noto-sans-sinhala-400.woff2",
    "noto-sans-tamil-400.woff2",
    "noto-sans-telugu-400.woff2",
    "noto-sans-thai-400.woff2",
    "noto-sans-vietnamese-400.woff2",
    "noto-sans-vietnamese-700.woff2",
];

/// `/fonts/NAME`.
pub(super) async fn font(Path(name): Path<String>) -> Response {
    match FONTS.iter().find(|(known, _)| *known == name) {
        Some((_, bytes)) => ([(header::CONTENT_TYPE, "font/woff2"), (header::CACHE_CONTROL, FONT_CACHE)], *bytes).into_response(),
        None => page::nothing_here().await,
    }
}

/// The files beside the pages: `/style.css`, `/fonts.css`, `/preview.js`, `/icon.svg`.
pub(super) async fn asset(Path(name): Path<String>) -> Response {
    let (kind, text) = match name.as_str() {
        "style.css" => ("text/css; charset=utf-8", include_str!("style.css")),
        "fonts.css" => ("text/css; charset=utf-8", include_str!("fonts.css")),
        "preview.js" => ("text/javascript; charset=utf-8", include_str!("preview.js")),
        "icon.svg" => ("image/svg+xml", include_str!("icon.svg")),
        _ => return page::nothing_here().await,
    };
    ([(header::CONTENT_TYPE, kind)], text).into_response()
}

#[cfg(test)]
mod tests {
    use super::FONTS;

    #[test]
    fn every_font_that_the_style_names_is_built_in_and_no_other() {
        let style = include_str!("fonts.css");
        let mut named: Vec<&str> =
            style.split("url(\"/fonts/").skip(1).map(|rest| rest.split('"').next().unwrap_or_default()).collect();
        named.sort_unstable();
        assert_eq!(named, FONTS.iter().map(|(name, _)| *name).collect::<Vec<_>>());
    }

    #[test]
    fn every_font_is_woff2_and_together_they_stay_small() {
        assert!(FONTS.iter().all(|(_, bytes)| bytes.starts_with(b"wOF2")));
        assert!(FONTS.iter().map(|(_, bytes)| bytes.len()).sum::<usize>() < 3_000_000);
    }
}
