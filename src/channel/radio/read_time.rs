//! How long a script takes to read aloud, from its syllables.
//!
//! Read time = syllables ÷ (0.8 × rate) + 0.5 s a sentence + 1 s a block, shown ±15 %. Rates are syllables a second
//! without pauses, from Coupé, Oh, Dediu and Pellegrino, "Different languages, similar encoding efficiency", Science
//! Advances 5 (2019); for other languages 6.0 is assumed and said to be assumed.

use unicode_segmentation::UnicodeSegmentation;

use crate::domain::{Language, MessagePart};

/// Syllables a second, and whether that was measured for the language.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rate {
    /// Syllables a second, pauses removed.
    pub syllables_per_s: f64,
    /// False when it is the assumed rate.
    pub measured: bool,
}

/// Read time in seconds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReadTime {
    /// Low end.
    pub low_s: f64,
    /// Middle.
    pub mid_s: f64,
    /// High end.
    pub high_s: f64,
    /// The rate used.
    pub rate: Rate,
}

/// Measured rates by primary subtag.
const RATES: &[(&str, f64)] = &[
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

/// Rate of languages without a measurement.
const ASSUMED_RATE: f64 = 6.0;

/// The rate of a language.
pub fn rate_of(language: &Language) -> Rate {
    let primary = language.as_str().split('-').next().unwrap_or_default();
    match RATES.iter().find(|(tag, _)| *tag == primary) {
        Some((_, rate)) => Rate { syllables_per_s: *rate, measured: true },
        None => Rate { syllables_per_s: ASSUMED_RATE, measured: false },
    }
}

/// How a character counts towards syllables.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sound {
    /// A vowel letter: neighbours make one syllable together.
    Vowel,
    /// A whole syllable (Ethiopic, Hangul, Chinese, kana).
    Syllable,
    /// A Japanese kanji: two on average.
    TwoSyllables,
    /// A consonant letter of an abjad: every second one is followed by a short vowel that is not written.
    Abjad,
    /// A base letter of an Indic script: one syllable unless a virama or asat follows.
    Akshara,
    /// A digit: read as one word, two syllables on average.
    Digit,
    /// Nothing.
    Silent,
}

fn sound(c: char, japanese: bool) -> Sound {
    match c {
        'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'A' | 'E' | 'I' | 'O' | 'U' | 'Y' => Sound::Vowel,
        '\u{00C0}'..='\u{017F}' | '\u{01A0}'..='\u{01B0}' | '\u{1EA0}'..='\u{1EF9}' => latin_with_mark(c),
        'а' | 'е' | 'ё' | 'и' | 'о' | 'у' | 'ы' | 'э' | 'ю' | 'я' | 'і' | 'ї' | 'є' => Sound::Vowel,
        'А' | 'Е' | 'Ё' | 'И' | 'О' | 'У' | 'Ы' | 'Э' | 'Ю' | 'Я' | 'І' | 'Ї' | 'Є' => Sound::Vowel,
        'ゃ' | 'ゅ' | 'ょ' | 'ャ' | 'ュ' | 'ョ' | 'ぁ' | 'ぃ' | 'ぅ' | 'ぇ' | 'ぉ' | 'ァ' | 'ィ' | 'ゥ' | 'ェ' | 'ォ' => {
            Sound::Silent
        }
        '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FA}' | 'ー' => Sound::Syllable,
        '\u{4E00}'..='\u{9FFF}' | '\u{3400}'..='\u{4DBF}' if japanese => Sound::TwoSyllables,
        '\u{4E00}'..='\u{9FFF}' | '\u{3400}'..='\u{4DBF}' | '\u{AC00}'..='\u{D7A3}' => Sound::Syllable,
        '\u{1200}'..='\u{135A}' => Sound::Syllable,
        '\u{0905}'..='\u{0939}'
        | '\u{1000}'..='\u{102A}'
        | '\u{0985}'..='\u{09B9}'
        | '\u{0E01}'..='\u{0E2E}'
        | '\u{1780}'..='\u{17B3}' => Sound::Akshara,
        'ا' | 'و' | 'ي' | 'ى' | 'آ' => Sound::Vowel,
        '\u{0621}'..='\u{064A}' | '\u{0671}'..='\u{06D3}' => Sound::Abjad,
        c if c.is_numeric() => Sound::Digit,
        _ => Sound::Silent,
    }
}

fn latin_with_mark(c: char) -> Sound {
    if "çÇñÑßšŠžŽčČďĎťŤňŇřŘłŁńŃśŚźŹżŻćĆđĐğĞşŞģķļņŗţț".contains(c) {
        Sound::Silent
    } else {
        Sound::Vowel
    }
}

/// An estimate of the syllables of a text. At least one a word that has a letter or digit.
pub fn syllables(text: &str, language: &Language) -> u32 {
    let japanese = language.as_str().starts_with("ja");
    text.unicode_words().map(|word| syllables_of_word(word, japanese)).sum()
}

fn syllables_of_word(word: &str, japanese: bool) -> u32 {
    let mut count = 0_u32;
    let mut half = 0_u32;
    let mut after_vowel = false;
    for cluster in word.graphemes(true) {
        let closed = cluster.contains(['\u{103A}', '\u{094D}', '\u{1039}', '\u{09CD}']);
        let first = cluster.chars().next().map_or(Sound::Silent, |c| sound(c, japanese));
        match first {
            Sound::Vowel if !after_vowel => count += 1,
            Sound::Syllable => count += 1,
            Sound::TwoSyllables | Sound::Digit => count += 2,
            Sound::Akshara if !closed => count += 1,
            Sound::Abjad => half += 1,
            Sound::Vowel | Sound::Akshara | Sound::Silent => {}
        }
        after_vowel = first == Sound::Vowel;
    }
    let whole = count + half / 2;
    if whole == 0 && word.chars().any(char::is_alphanumeric) { 1 } else { whole }
}

/// Read time of the parts of a script, each a block.
pub fn read_time(parts: &[MessagePart], language: &Language) -> ReadTime {
    let rate = rate_of(language);
    let spoken: u32 = parts.iter().map(|part| syllables(&part.text, language)).sum();
    let sentences: usize = parts.iter().map(|part| part.text.unicode_sentences().count().max(1)).sum();
    #[expect(clippy::cast_precision_loss, reason = "a script has far fewer than 2^52 sentences")]
    let pauses = sentences as f64 * 0.5 + parts.len() as f64;
    let mid_s = f64::from(spoken) / (0.8 * rate.syllables_per_s) + pauses;
    ReadTime { low_s: mid_s * 0.85, mid_s, high_s: mid_s * 1.15, rate }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(text: &str, tag: &str) -> u32 {
        syllables(text, &Language::parse(tag).unwrap())
    }

    #[test]
    fn syllables_are_counted_by_the_script() {
        for (text, tag, expected) in [
            ("Go to higher ground now.", "en", 6),
            ("Vayan a un lugar alto.", "es", 8),
            ("にげてください。", "ja", 7),
            ("津波", "ja", 4),
            ("请马上离开", "zh-Hans", 5),
            ("ወደ ከፍታ ቦታ ይሂዱ", "am", 10),
            ("Hãy đi lên chỗ cao", "vi", 5),
        ] {
            let got = count(text, tag);
            assert!(got.abs_diff(expected) <= 1, "{text}: {got}, not about {expected}");
        }
    }

    #[test]
    fn no_word_is_silent() {
        assert_eq!(count("b", "en"), 1);
        assert_eq!(count("…", "en"), 0);
    }

    #[test]
    fn a_language_without_a_measurement_says_so() {
        assert!(!rate_of(&Language::parse("am").unwrap()).measured);
        assert!(rate_of(&Language::parse("ja-x-easy").unwrap()).measured);
        assert!((rate_of(&Language::parse("zh-Hans").unwrap()).syllables_per_s - 5.86).abs() < 1e-9);
    }
}
