//! Ethiopic: a letter is a syllable, but for letters of the sixth order that are said without a vowel.
//!
//! The sixth order writes a consonant with or without the vowel ɨ. Here it has the vowel at the beginning of a word and
//! after another letter without one; it has none after a vowel and at the end of a word.

/// Whether the letter is of the sixth order.
fn is_sixth(c: char) -> bool {
    // Each consonant has a row of eight; the sixth order is the sixth of it.
    u32::from(c) % 8 == 5
}

/// Syllables of a run.
pub(super) fn syllables(word: &[char]) -> u32 {
    let letters: Vec<char> = word.iter().copied().filter(|c| !super::is_inside(*c)).collect();
    let mut count = 0;
    let mut open = false;
    for (at, c) in letters.iter().enumerate() {
        let silent = is_sixth(*c) && at > 0 && (open || at + 1 == letters.len());
        count += u32::from(!silent);
        open = !silent;
    }
    count
}
