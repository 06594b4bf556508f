//! Digits are read out one by one: how long the names of the ten digits are, language by language.

/// Whether it is a decimal digit of any script that the catalogue is written in.
pub(super) fn is_digit(c: char) -> bool {
    matches!(c,
        '0'..='9' | '\u{660}'..='\u{669}' | '\u{6F0}'..='\u{6F9}' | '\u{966}'..='\u{96F}' | '\u{9E6}'..='\u{9EF}'
        | '\u{A66}'..='\u{A6F}' | '\u{AE6}'..='\u{AEF}' | '\u{BE6}'..='\u{BEF}' | '\u{C66}'..='\u{C6F}' | '\u{D66}'..='\u{D6F}'
        | '\u{DE6}'..='\u{DEF}' | '\u{E50}'..='\u{E59}' | '\u{ED0}'..='\u{ED9}' | '\u{17E0}'..='\u{17E9}' | '\u{FF10}'..='\u{FF19}')
}

/// Syllables in the names of the digits 0 to 9 together: so many tenths for one digit.
const NAMES: &[(&str, u32)] = &[
    ("en", 12),
    ("es", 17),
    ("pt", 16),
    ("it", 18),
    ("fr", 11),
    ("de", 11),
    ("ro", 16),
    ("pl", 15),
    ("ru", 15),
    ("uk", 15),
    ("tr", 16),
    ("vi", 10),
    ("id", 21),
    ("ms", 21),
    ("fil", 21),
    ("ht", 11),
    ("sw", 21),
    ("so", 18),
    ("am", 19),
    ("ti", 28),
    ("ar", 23),
    ("fa", 11),
    ("ur", 11),
    ("hi", 11),
    ("ne", 12),
    ("bn", 12),
    ("pa", 11),
    ("ta", 22),
    ("si", 23),
    ("th", 10),
    ("lo", 10),
    ("km", 14),
    ("my", 12),
    ("ko", 10),
    ("ja", 20),
    ("zh", 10),
    ("yue", 10),
];

/// Tenths of a syllable for one digit.
pub(super) fn tenths(script: &str, language: &str) -> u32 {
    if let Some((_, tenths)) = NAMES.iter().find(|(tag, _)| *tag == language) {
        return *tenths;
    }
    match script {
        "Jpan" | "Hrkt" => 20,
        "Hans" | "Hant" | "Hani" | "Kore" | "Thai" | "Laoo" => 10,
        "Deva" | "Beng" | "Guru" | "Gujr" | "Mymr" => 12,
        "Khmr" => 14,
        "Ethi" => 20,
        "Taml" | "Telu" | "Mlym" | "Sinh" => 22,
        _ => 15,
    }
}
