//! Language tags as feeds write them ▷ canonical tags.
//!
//! A tag that could mean two languages is never chosen for the sender.

use crate::domain::Language;

use super::codes;
use super::draft::{Located, Spot};
use super::report::Report;

/// The language of a block that names none (CAP 1.2 section 3.2.2).
pub(super) const DEFAULT_TAG: &str = "en-US";

/// English names of languages seen in place of tags.
const NAMES: &[(&str, &str)] = &[
    ("arabic", "ar"),
    ("bengali", "bn"),
    ("chinese", "zh"),
    ("dutch", "nl"),
    ("english", "en"),
    ("french", "fr"),
    ("german", "de"),
    ("greek", "el"),
    ("hindi", "hi"),
    ("indonesian", "id"),
    ("italian", "it"),
    ("japanese", "ja"),
    ("korean", "ko"),
    ("portuguese", "pt"),
    ("russian", "ru"),
    ("spanish", "es"),
    ("thai", "th"),
    ("turkish", "tr"),
    ("ukrainian", "uk"),
    ("vietnamese", "vi"),
];

/// Whole tags that are wrong in a known way.
const WHOLE: &[(&str, &str)] = &[("de-ls", "de-x-easy")];

/// Language subtags that are no ISO 639 code and are written for one.
const SUBTAGS: &[(&str, &str)] = &[("sp", "es"), ("jp", "ja"), ("cn", "zh"), ("vn", "vi")];

pub(super) fn default_language() -> Language {
    Language::parse(DEFAULT_TAG).expect("en-US is a well-formed tag")
}

/// The canonical tag of what was written, when it has one meaning.
pub(super) fn mend(written: &str) -> Result<Language, String> {
    let plain = written.trim().to_ascii_lowercase().replace('_', "-");
    if let Some((_, tag)) = NAMES.iter().chain(WHOLE).find(|(name, _)| *name == plain) {
        return Language::parse(tag).map_err(|error| error.to_string());
    }
    let (first, rest) = plain.split_once('-').map_or((plain.as_str(), None), |(first, rest)| (first, Some(rest)));
    let first = SUBTAGS.iter().find(|(wrong, _)| *wrong == first).map_or(first, |(_, right)| right);
    // BCP 47 keeps subtags of four to eight letters for later; none is registered, so such a word is a name, not a tag.
    if first.chars().count() > 3 {
        return Err(format!("`{}` is not a language tag", written.trim()));
    }
    let tag = rest.map_or_else(|| first.to_owned(), |rest| format!("{first}-{rest}"));
    Language::parse(&tag).map_err(|error| error.to_string())
}

/// Reads the language of a block and reports what was mended.
pub(super) fn language_of(written: Option<(&str, Spot)>, block: Spot, report: &mut Report<'_>) -> Located<Language> {
    let Some((text, spot)) = written else {
        report.note(
            codes::LANGUAGE_DEFAULT,
            Some(block),
            "this block names no language and counts as en-US",
            "name the language of the texts",
        );
        return Located::new(default_language(), block);
    };
    let text = text.trim();
    if text.is_empty() {
        report.warning(
            codes::LANGUAGE_DEFAULT,
            Some(spot),
            "the language is empty and counts as en-US",
            "name the language of the texts",
        );
        return Located::new(default_language(), spot);
    }
    match mend(text) {
        Ok(language) => {
            if language.as_str() != text {
                // Only case differs: valid, and said as a note. Anything else is a mend.
                let only_case = language.as_str().eq_ignore_ascii_case(text);
                let message = format!("the language `{text}` was read as {language}");
                let help = format!("write {language}");
                if only_case {
                    report.note(codes::LANGUAGE_TAG, Some(spot), message, &help);
                } else {
                    report.warning(codes::LANGUAGE_TAG, Some(spot), message, &help);
                }
            }
            Located::new(language, spot)
        }
        Err(message) => {
            report.error(codes::LANGUAGE_TAG, Some(spot), message, "write a BCP 47 tag such as en, zh-Hans or fa-AF");
            Located::new(Language::undetermined(), spot)
        }
    }
}
