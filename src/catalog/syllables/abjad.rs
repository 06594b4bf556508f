//! Arabic and Hebrew letters: long vowels are written, short ones are estimated from the consonants.

use super::is_inside;

/// Tenths of a syllable that a consonant without a written vowel stands for: it begins a syllable with a short vowel, or
/// ends one. The half makes the vocalized words of the tests come out right on the whole.
const CONSONANT_TENTHS: u32 = 5;

fn is_long(c: char) -> bool {
    matches!(c, 'ا' | 'و' | 'ي' | 'ى' | 'آ' | 'ی' | 'ې' | 'ے' | 'ۍ' | 'ة')
}

/// Aspiration and nasalization: no sound of their own.
fn is_silent(c: char) -> bool {
    matches!(c, 'ھ' | 'ں') || is_inside(c)
}

/// Tenths of syllables of one word.
pub(super) fn tenths(word: &[char]) -> u32 {
    let letters: Vec<char> = word.iter().copied().filter(|c| !is_silent(*c)).collect();
    let last = letters.len().saturating_sub(1);
    let mut vowels = 0;
    let mut free = 0_u32;
    let mut after_vowel = false;
    for (at, c) in letters.iter().enumerate() {
        let next = letters.get(at + 1);
        let glide =
            matches!(c, 'و' | 'ي' | 'ی') && (at == 0 || after_vowel || next.is_some_and(|next| matches!(next, 'ا' | 'ة' | 'آ')));
        // A last h after a consonant is the vowel of Persian and Urdu words.
        let final_h = matches!(c, 'ه' | 'ہ' | 'ۀ') && at == last && at > 1 && !after_vowel;
        if (is_long(*c) && !glide) || final_h {
            // The consonant before it begins its syllable; a first alif begins its own.
            if at > 0 && !after_vowel {
                free = free.saturating_sub(1);
            }
            vowels += 1;
            after_vowel = true;
        } else {
            free += 1;
            after_vowel = false;
        }
    }
    vowels * 10 + free * CONSONANT_TENTHS
}

/// Syllables of a word in a spelling that writes all vowels (Sorani, Uyghur).
pub(super) fn voweled(word: &[char]) -> u32 {
    let always = |c: char| matches!(c, 'ا' | 'ە' | 'ێ' | 'ۆ' | 'ې' | 'ۈ' | 'ۇ' | 'ى');
    let mut count = 0;
    let mut at = 0;
    while let Some(c) = word.get(at).copied() {
        let before = at.checked_sub(1).and_then(|before| word.get(before)).copied();
        let after = word.get(at + 1).copied();
        let near = |c: Option<char>| c.is_some_and(always);
        if always(c) {
            count += 1;
        } else if c == 'و' && after == Some('و') {
            count += 1;
            at += 1;
        } else if matches!(c, 'و' | 'ی' | 'ي') && at > 0 && !near(before) && !near(after) {
            count += 1;
        }
        at += 1;
    }
    count
}
