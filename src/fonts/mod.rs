//! The fonts of the built-in pages and the style that names them: every script but Chinese, Japanese and Korean.
//!
//! It never fetches anything: all of it is in the program. Where the files come from stands in `assets/fonts/README.md`.

/// Media type of each font.
pub const MEDIA_TYPE: &str = "font/woff2";
/// The style: which font is for which characters, and which language has which font first. It is to lie beside the folder `fonts`.
pub const STYLE: &str = include_str!("fonts.css");

macro_rules! fonts {
    ($($name:literal),+ $(,)?) => { &[$(($name, include_bytes!(concat!("../../assets/fonts/", $name)))),+] };
}

/// Every font by name.
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

/// The bytes of a font by its name.
pub fn font(name: &str) -> Option<&'static [u8]> {
    FONTS.iter().find(|(known, _)| *known == name).map(|(_, bytes)| *bytes)
}

#[cfg(test)]
mod tests {
    use super::{FONTS, STYLE};

    #[test]
    fn every_font_that_the_style_names_is_built_in_and_no_other() {
        let style = STYLE;
        let mut named: Vec<&str> =
            style.split("url(\"fonts/").skip(1).map(|rest| rest.split('"').next().unwrap_or_default()).collect();
        named.sort_unstable();
        assert_eq!(named, FONTS.iter().map(|(name, _)| *name).collect::<Vec<_>>());
    }

    #[test]
    fn every_font_is_woff2_and_together_they_stay_small() {
        assert!(FONTS.iter().all(|(_, bytes)| bytes.starts_with(b"wOF2")));
        assert!(FONTS.iter().map(|(_, bytes)| bytes.len()).sum::<usize>() < 3_000_000);
    }
}
