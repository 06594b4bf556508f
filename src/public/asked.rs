//! Which language a reader wants: by the address, else by what the browser says.
//!
//! It chooses among languages that are there; it never makes one up, and a script is never taken for another.

use icu_locale::{LanguageIdentifier, Locale, LocaleExpander};

use super::{ACCEPT_LANGUAGE_MAX_CHARS, LANGUAGES_ASKED_MAX};
use crate::domain::Language;

/// What a reader wants, the dearest first.
pub(super) fn wanted(query: &str, header: &str) -> Vec<String> {
    let asked = form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "lang").map(|(_, value)| value.into_owned());
    let header: String = header.chars().take(ACCEPT_LANGUAGE_MAX_CHARS).collect();
    let mut ranges: Vec<(u16, &str)> = header
        .split(',')
        .take(LANGUAGES_ASKED_MAX)
        .filter_map(|range| {
            let (tag, rest) = range.split_once(';').unwrap_or((range, ""));
            let weight = match rest.trim().strip_prefix("q=") {
                Some(weight) => thousandths(weight.trim())?,
                None => 1_000,
            };
            (weight > 0).then_some((weight, tag.trim()))
        })
        .collect();
    ranges.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    asked.into_iter().chain(ranges.into_iter().map(|(_, tag)| tag.to_owned())).collect()
}

/// A weight of RFC 9110 section 12.4.2 in thousandths.
fn thousandths(weight: &str) -> Option<u16> {
    let (whole, part) = weight.split_once('.').unwrap_or((weight, ""));
    let part: String = part.chars().chain("000".chars()).take(3).collect();
    let value = whole.parse::<u16>().ok()?.checked_mul(1_000)?.checked_add(part.parse().ok()?)?;
    (value <= 1_000).then_some(value)
}

/// The first wanted language that is there.
pub(super) fn best<'a>(wanted: &[String], known: impl Iterator<Item = &'a Language> + Clone) -> Option<&'a Language> {
    let expander = LocaleExpander::new_extended();
    wanted.iter().find_map(|tag| near(tag, known.clone(), &expander))
}

/// The same language in the same script: itself, else one of the same region, else the plainest.
fn near<'a>(tag: &str, known: impl Iterator<Item = &'a Language> + Clone, expander: &LocaleExpander) -> Option<&'a Language> {
    // Browsers say `ku` for Kurmanji.
    let language = Language::parse(if tag.eq_ignore_ascii_case("ku") { "kmr" } else { tag }).ok()?;
    if let Some(same) = known.clone().find(|one| **one == language) {
        return Some(same);
    }
    let own = whole(&language, expander)?;
    known
        .filter_map(|one| {
            let other = whole(one, expander)?;
            let fits = other.language == own.language && other.script == own.script;
            fits.then(|| ((other.region != own.region, one.as_str().len()), one))
        })
        .min_by_key(|(rank, _)| *rank)
        .map(|(_, one)| one)
}

fn whole(language: &Language, expander: &LocaleExpander) -> Option<LanguageIdentifier> {
    let mut id = language.as_str().parse::<Locale>().ok()?.id;
    expander.maximize(&mut id);
    Some(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choose(query: &str, header: &str) -> Option<String> {
        let known: Vec<Language> =
            ["en", "en-x-simple", "es", "fa", "fa-AF", "fil", "ja", "ja-x-easy", "kmr", "pa-Guru", "pt", "zh-Hans", "zh-Hant"]
                .iter()
                .map(|tag| Language::parse(tag).unwrap())
                .collect();
        best(&wanted(query, header), known.iter()).map(ToString::to_string)
    }

    #[test]
    fn the_address_stands_above_the_browser_and_weights_are_kept() {
        assert_eq!(choose("lang=fa-AF", "es").as_deref(), Some("fa-AF"));
        assert_eq!(choose("", "es;q=0.5, ja;q=0.9, en;q=0").as_deref(), Some("ja"));
        assert_eq!(choose("lang=", "pt").as_deref(), Some("pt"));
        assert_eq!(choose("", ""), None);
        assert_eq!(choose("lang=xx", "*"), None);
    }

    #[test]
    fn a_near_language_is_taken_only_in_the_same_script() {
        for (asked, got) in [
            ("zh-TW", Some("zh-Hant")),
            ("zh-CN", Some("zh-Hans")),
            ("zh", Some("zh-Hans")),
            ("en-US", Some("en")),
            ("prs", Some("fa-AF")),
            ("fa-IR", Some("fa")),
            ("tl", Some("fil")),
            ("pa", Some("pa-Guru")),
            ("pa-PK", None),
            ("ku", Some("kmr")),
            ("ja-JP", Some("ja")),
            ("de", None),
            ("no such tag", None),
        ] {
            assert_eq!(choose("", asked).as_deref(), got, "{asked}");
        }
    }
}
