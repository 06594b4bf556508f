//! Which languages a machine voice can read so that people understand it.
//!
//! Data about `espeak-ng` 1.51 and newer; never runs it, and never says that a voice is pleasant.

use crate::domain::Language;

/// Primary subtags with a voice. Left out although there is one: `ja`, whose voice misreads kanji, and languages that have only an
/// untested one.
const VOICES: [&str; 49] = [
    "am", "ar", "az", "bg", "bn", "bs", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "gu", "hi", "hr", "ht",
    "hu", "hy", "id", "it", "ka", "ko", "lt", "lv", "ml", "ms", "my", "ne", "nl", "pa", "pl", "pt", "ro", "ru", "si", "sq", "sr",
    "sv", "sw", "ta", "te", "tr", "uk", "ur",
];

/// Primary subtags with a voice that needs a rule of its own: Vietnamese by region, Chinese by pinyin, Thai by its own data.
const VOICES_WITH_CARE: [&str; 3] = ["th", "vi", "zh"];

/// Whether a machine voice is known for a language.
pub(super) fn has_voice(language: &Language) -> bool {
    let primary = language.primary();
    VOICES.contains(&primary) || VOICES_WITH_CARE.contains(&primary)
}

#[cfg(test)]
mod tests {
    use super::has_voice;
    use crate::domain::Language;

    #[test]
    fn languages_without_a_voice_are_known() {
        let has = |tag: &str| has_voice(&Language::parse(tag).unwrap());
        assert!(has("zh-Hant") && has("fa-AF") && has("pa-Guru") && has("en-x-simple"));
        for tag in ["so", "ti", "ckb", "kmr", "ps", "fil", "km", "ja", "ja-x-easy"] {
            assert!(!has(tag), "{tag}");
        }
    }
}
