//! Latin letters: a group of vowels is a syllable, with the habits of the languages of the catalogue.

use icu_normalizer::DecomposingNormalizer;

/// Languages in which every vowel letter is a syllable.
const EACH_VOWEL: &[&str] =
    &["sw", "id", "ms", "fil", "ha", "yo", "ig", "rw", "ln", "bm", "ny", "sn", "zu", "xh", "mg", "jv", "su", "ceb", "sq"];

/// Languages in which two of a, e, o stay apart, and so does an i or u with an accent beside one.
const STRONG_VOWELS: &[&str] = &["es", "pt", "it", "ca", "gl", "quc", "qu", "mam"];

/// Languages in which a doubled vowel is one long one, and two different vowels are two syllables.
const LONG_PAIRS: &[&str] = &["so", "om", "fi", "et", "ff", "wo"];

struct Letter {
    base: char,
    accent: bool,
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'æ' | 'œ' | 'ø' | 'ı' | 'ə' | 'ɛ' | 'ɔ' | 'ɩ' | 'ʊ')
}

/// The letters in lower case without their marks. An acute is noted: it keeps vowels apart.
fn letters(word: &[char]) -> Vec<Letter> {
    let text: String = word.iter().flat_map(|c| c.to_lowercase()).collect();
    let normalizer = DecomposingNormalizer::new_nfd();
    let mut letters: Vec<Letter> = Vec::new();
    for c in normalizer.normalize(&text).chars() {
        if ('\u{300}'..='\u{36F}').contains(&c) {
            if let Some(last) = letters.last_mut() {
                last.accent |= c == '\u{301}';
            }
        } else {
            letters.push(Letter { base: c, accent: false });
        }
    }
    letters
}

/// Syllables of a word.
pub(super) fn syllables(word: &[char], language: &str) -> u32 {
    // Vietnamese writes each syllable apart.
    if language == "vi" {
        return 1;
    }
    let letters = letters(word);
    let at = |index: usize| letters.get(index).map(|letter| letter.base);
    let vowel_at = |index: usize| {
        at(index).is_some_and(is_vowel)
            // y before a vowel and the u of qu are no vowels.
            && !(at(index) == Some('y') && at(index + 1).is_some_and(|next| is_vowel(next) && next != 'y'))
            && !(at(index) == Some('u') && index > 0 && at(index - 1) == Some('q'))
    };
    let mut count = 0;
    let mut before: Option<usize> = None;
    for index in 0..letters.len() {
        if !vowel_at(index) {
            before = None;
            continue;
        }
        let apart = before.is_some_and(|before| {
            // The i of -tion, -cial, -gious is no vowel in English.
            let soft =
                language == "en" && letters[before].base == 'i' && before > 0 && "tscgx".contains(letters[before - 1].base);
            !soft && stays_apart(&letters[before], &letters[index], language)
        });
        if before.is_none() || apart {
            count += 1;
        }
        before = Some(index);
    }
    if count > 1 && ends_silent(&letters, language) { count - 1 } else { count }
}

fn stays_apart(left: &Letter, right: &Letter, language: &str) -> bool {
    let strong = |letter: &Letter| matches!(letter.base, 'a' | 'e' | 'o');
    if EACH_VOWEL.contains(&language) {
        true
    } else if LONG_PAIRS.contains(&language) {
        left.base != right.base
    } else if STRONG_VOWELS.contains(&language) {
        let accented = |letter: &Letter| letter.accent && matches!(letter.base, 'i' | 'u');
        // Portuguese ão, ãe, õe and most of its eo, ea are one syllable or nearly so.
        (strong(left) && strong(right) && language != "pt") || accented(left) || accented(right)
    } else {
        match language {
            "tr" | "az" | "uz" | "tk" => true,
            "en" => matches!((left.base, right.base), ('i', 'a' | 'o' | 'u') | ('u', 'a')),
            "de" => !matches!((left.base, right.base), ('a' | 'e', 'i' | 'y' | 'u') | ('i' | 'e', 'e') | ('a', 'a') | ('o', 'o')),
            _ => false,
        }
    }
}

/// Whether the last written vowel is not said.
fn ends_silent(letters: &[Letter], language: &str) -> bool {
    let word: String = letters.iter().map(|letter| letter.base).collect();
    let accented_at =
        |from_end: usize| letters.len().checked_sub(from_end).and_then(|at| letters.get(at)).is_some_and(|letter| letter.accent);
    let before = |ending: &str| word.strip_suffix(ending).and_then(|stem| stem.chars().next_back());
    let consonant = |c: Option<char>| c.is_some_and(|c| !is_vowel(c));
    match language {
        "en" => {
            let after_consonant_le = before("le").is_some_and(|c| !is_vowel(c));
            if let Some(stem) = before("e") {
                return !is_vowel(stem) && !after_consonant_le;
            }
            if let Some(stem) = before("es") {
                return !is_vowel(stem) && !"sxzcgh".contains(stem);
            }
            before("ed").is_some_and(|stem| !is_vowel(stem) && !matches!(stem, 't' | 'd'))
        }
        // Final e is silent unless it has an accent of its own, which makes it é.
        "fr" => (consonant(before("e")) && !accented_at(1)) || (consonant(before("es")) && !accented_at(2)),
        // A last i after a consonant is a whisper, but after two of which the second is l or r.
        "ro" => {
            let last = word.strip_suffix('i').map(|stem| stem.chars().rev().collect::<Vec<char>>()).unwrap_or_default();
            match last.as_slice() {
                [near, far, ..] => !is_vowel(*near) && (is_vowel(*far) || !matches!(near, 'l' | 'r')),
                [_] | [] => false,
            }
        }
        _ => false,
    }
}
