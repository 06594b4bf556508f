//! A BCP 47 language tag, checked and canonical.

use std::fmt;
use std::str::FromStr;

use icu_locale::{Locale, LocaleCanonicalizer, LocaleDirectionality};
use serde::{Deserialize, Serialize};

/// A canonical BCP 47 tag such as `en`, `zh-Hans`, `fa-AF`, `ja-x-easy`, `und`.
///
/// Aliases are resolved with the data of CLDR: `prs` becomes `fa-AF`, `tl` becomes `fil`. Tags are never
/// truncated, and Northern Kurdish stays `kmr`: CLDR folds it into `ku`, which names two written languages.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Language(String);

/// The tags of the pseudolocales: accented and lengthened (`en-XA`), and from right to left (`ar-XB`). CLDR keeps both regions
/// free for this.
pub const PSEUDO_LANGUAGES: [&str; 2] = ["en-XA", "ar-XB"];

/// Which way a text runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// Why a text is not a language tag.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LanguageError {
    /// Not well-formed BCP 47.
    #[error("`{0}` is not a BCP 47 language tag")]
    Malformed(String),
    /// `ku` names two written languages.
    #[error("`ku` names two written languages; say `kmr` (Kurmanji) or `ckb` (Sorani)")]
    Ambiguous,
}

impl Language {
    /// Reads and canonicalizes a tag.
    ///
    /// # Errors
    /// When the tag is not well-formed, or is `ku`.
    pub fn parse(tag: &str) -> Result<Self, LanguageError> {
        let mut locale = Locale::from_str(&tag.trim().replace('_', "-")).map_err(|_| LanguageError::Malformed(tag.to_owned()))?;
        match locale.id.language.as_str() {
            "ku" => return Err(LanguageError::Ambiguous),
            "kmr" | "ckb" => {}
            _ => {
                LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
            }
        }
        Ok(Self(locale.to_string()))
    }

    /// The tag for text or people whose language is not known.
    pub fn undetermined() -> Self {
        Self("und".to_owned())
    }

    /// Whether the language is not known.
    pub fn is_undetermined(&self) -> bool {
        self.0 == "und"
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Which way the usual script of the language runs; left to right when CLDR does not say.
    pub fn direction(&self) -> Direction {
        let id = Locale::from_str(&self.0).map(|locale| locale.id).unwrap_or(icu_locale::LanguageIdentifier::UNKNOWN);
        if LocaleDirectionality::new_extended().is_right_to_left(&id) { Direction::Rtl } else { Direction::Ltr }
    }

    /// Whether this is a pseudolocale, made from the source language to try layouts with: never shipped, routed or sent.
    pub fn is_pseudo(&self) -> bool {
        PSEUDO_LANGUAGES.contains(&self.as_str())
    }

    /// The primary subtag: `zh` of `zh-Hans`. Tells related locales apart from others, never chooses a text.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// The tag without its private-use part: `ja-x-easy` ▷ `ja`. Used for CLDR data, never for choosing a text.
    pub fn without_private_use(&self) -> Language {
        match self.0.find("-x-") {
            Some(at) => Self(self.0[..at].to_owned()),
            None => self.clone(),
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Language({})", self.0)
    }
}

impl TryFrom<String> for Language {
    type Error = LanguageError;
    fn try_from(tag: String) -> Result<Self, Self::Error> {
        Self::parse(&tag)
    }
}

impl FromStr for Language {
    type Err = LanguageError;
    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        Self::parse(tag)
    }
}

impl From<Language> for String {
    fn from(language: Language) -> String {
        language.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_canonical_and_never_truncated() {
        for (given, canonical) in [
            ("prs", "fa-AF"),
            ("tl", "fil"),
            ("cmn", "zh"),
            ("fil", "fil"),
            ("kmr", "kmr"),
            ("ckb", "ckb"),
            ("zh-hans", "zh-Hans"),
            ("ja-x-easy", "ja-x-easy"),
            ("en_US", "en-US"),
            ("und", "und"),
        ] {
            assert_eq!(Language::parse(given).unwrap().as_str(), canonical, "{given}");
        }
        assert_eq!(Language::parse("ku"), Err(LanguageError::Ambiguous));
        assert!(Language::parse("english language").is_err());
        assert!(Language::parse("").is_err());
    }

    #[test]
    fn pseudolocales_are_tags_like_any_other_and_known_as_such() {
        for (tag, direction) in [("en-XA", Direction::Ltr), ("ar-XB", Direction::Rtl)] {
            let language = Language::parse(tag).unwrap();
            assert!(language.is_pseudo() && language.as_str() == tag && language.direction() == direction, "{tag}");
        }
        assert!(!Language::parse("en").unwrap().is_pseudo());
        assert_eq!(Language::parse("zh-Hans").unwrap().primary(), "zh");
    }

    #[test]
    fn arabic_urdu_and_dari_run_from_the_right() {
        for (tag, direction) in
            [("ar", Direction::Rtl), ("fa-AF", Direction::Rtl), ("am", Direction::Ltr), ("ja-x-easy", Direction::Ltr)]
        {
            assert_eq!(Language::parse(tag).unwrap().direction(), direction, "{tag}");
        }
    }
}
