//! How long a script takes to read aloud, from its syllables.
//!
//! Read time = syllables ÷ (0.8 × rate) + 0.5 s a sentence + 1 s a block, shown ±15 %. Rates are syllables a second
//! without pauses; a newsreader takes four fifths of the rate of a conversation.

use super::spoken;
use super::syllables::{count_in, primary};
use crate::domain::{Language, MessagePart, RateSource, ReadTime, SpeechRate};

/// Syllables a second by language subtag: Coupé, Oh, Dediu, Pellegrino, "Different languages, similar encoding efficiency",
/// Science Advances 5 (2019).
pub const MEASURED_RATES: &[(&str, f64)] = &[
    ("ja", 8.03),
    ("es", 7.73),
    ("fi", 7.17),
    ("it", 7.16),
    ("sr", 7.15),
    ("ko", 7.12),
    ("tr", 7.05),
    ("fr", 6.88),
    ("en", 6.34),
    ("de", 6.09),
    ("hu", 5.87),
    ("zh", 5.86),
    ("yue", 5.57),
    ("vi", 5.30),
    ("th", 4.70),
];

/// Rate of languages without a measurement, in syllables a second.
pub const ASSUMED_RATE: f64 = 6.0;
/// The share of the rate that a newsreader reads at.
pub const NEWSREADER_SHARE: f64 = 0.8;
/// Pause after a sentence, in seconds.
pub const SENTENCE_PAUSE_S: f64 = 0.5;
/// Pause after a block, in seconds.
pub const BLOCK_PAUSE_S: f64 = 1.0;
/// How far the ends of the range are from its middle.
pub const SPREAD: f64 = 0.15;
/// The length that a script of one language should not pass, in seconds.
pub const TARGET_S: u32 = 60;

/// The rate of a language: what its locale sets, else what was measured, else the assumed one.
pub fn rate_of(language: &Language, locale: Option<f64>) -> SpeechRate {
    let measured = MEASURED_RATES.iter().find(|(tag, _)| *tag == primary(language)).map(|(_, rate)| *rate);
    let same = |a: f64, b: f64| (a - b).abs() < 0.005;
    match (locale, measured) {
        (Some(set), Some(rate)) if same(set, rate) => SpeechRate { syllables_per_s: rate, source: RateSource::Measured },
        (None, Some(rate)) => SpeechRate { syllables_per_s: rate, source: RateSource::Measured },
        (Some(set), None) if same(set, ASSUMED_RATE) => SpeechRate { syllables_per_s: set, source: RateSource::Assumed },
        (Some(set), _) => SpeechRate { syllables_per_s: set, source: RateSource::Locale },
        (None, None) => SpeechRate { syllables_per_s: ASSUMED_RATE, source: RateSource::Assumed },
    }
}

/// What one block takes: its syllables, and its pauses in seconds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Spoken {
    pub syllables: u32,
    pub pauses_s: f64,
}

pub(super) fn spoken(text: &str, language: &Language, script: &str) -> Spoken {
    let sentences = u32::try_from(spoken::lines(text).lines().count().max(1)).unwrap_or(u32::MAX);
    Spoken { syllables: count_in(text, script, language), pauses_s: f64::from(sentences) * SENTENCE_PAUSE_S + BLOCK_PAUSE_S }
}

/// The time of several blocks. Rounded to tenths of a second, so that a plan reads back as it was written.
pub(super) fn total(blocks: impl Iterator<Item = Spoken>, rate: SpeechRate) -> ReadTime {
    let (mut syllables, mut pauses_s) = (0_u32, 0.0);
    for block in blocks {
        syllables = syllables.saturating_add(block.syllables);
        pauses_s += block.pauses_s;
    }
    let tenths = |s: f64| (s * 10.0).round() / 10.0;
    let mid_s = f64::from(syllables) / (NEWSREADER_SHARE * rate.syllables_per_s.max(0.1)) + pauses_s;
    ReadTime { low_s: tenths(mid_s * (1.0 - SPREAD)), mid_s: tenths(mid_s), high_s: tenths(mid_s * (1.0 + SPREAD)), rate }
}

/// Read time of the parts of a script, each a block.
pub fn read_time(parts: &[MessagePart], language: &Language, script: &str, rate: SpeechRate) -> ReadTime {
    total(parts.iter().map(|part| spoken(&part.text, language, script)), rate)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::PartRole;

    fn language(tag: &str) -> Language {
        Language::parse(tag).unwrap()
    }

    #[test]
    fn a_rate_says_where_it_comes_from() {
        for (tag, locale, rate, source) in [
            ("ja", Some(8.03), 8.03, RateSource::Measured),
            ("ja-x-easy", Some(6.0), 6.0, RateSource::Locale),
            ("am", Some(6.0), 6.0, RateSource::Assumed),
            ("zh-Hans", None, 5.86, RateSource::Measured),
            ("so", None, 6.0, RateSource::Assumed),
        ] {
            assert_eq!(rate_of(&language(tag), locale), SpeechRate { syllables_per_s: rate, source }, "{tag}");
        }
    }

    #[test]
    fn read_time_is_syllables_by_the_newsreaders_rate_and_the_pauses() {
        let part = |text: &str| MessagePart { role: PartRole::Action, message_id: "x".to_owned(), text: text.to_owned() };
        // 8 and 8 syllables; three sentences in two blocks.
        let parts = [part("Vayan a un lugar alto."), part("Vayan. Vayan ahora.")];
        let read = read_time(&parts, &language("es"), "Latn", rate_of(&language("es"), None));
        let known = 15.0 / (0.8 * 7.73) + 3.0 * 0.5 + 2.0;
        assert!((read.mid_s - known).abs() < 0.11, "{read:?}, {known}");
        assert!(read.low_s < read.mid_s && read.mid_s < read.high_s);
        assert!((read.high_s / read.mid_s - 1.15).abs() < 0.02);
    }

    #[test]
    fn a_text_without_a_rate_or_a_word_takes_no_endless_time() {
        let rate = SpeechRate { syllables_per_s: 0.0, source: RateSource::Locale };
        assert!(read_time(&[], &language("en"), "Latn", rate).high_s.abs() < 1e-9);
    }
}
