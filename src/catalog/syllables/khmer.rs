//! Khmer: a consonant with its subscripts and vowel signs is a syllable; a bare consonant after an open one ends it.
//!
//! Words are not parted by spaces, so some bare consonants that begin a syllable are taken for the end of the one before.

/// One consonant or vowel letter with what hangs on it.
struct Cluster {
    /// Has a vowel sign or is a vowel letter.
    voweled: bool,
    /// Has a subscript consonant.
    stacked: bool,
    /// Written and not said.
    silent: bool,
    /// Marked as the short end of a syllable.
    short: bool,
    /// Its vowel sign has a sound at its end (ំ, ះ): no consonant follows.
    closed: bool,
}

fn clusters(word: &[char]) -> Vec<Cluster> {
    let mut found: Vec<Cluster> = Vec::new();
    let mut after_coeng = false;
    for c in word {
        let new = |voweled| Cluster { voweled, stacked: false, silent: false, short: false, closed: false };
        match c {
            '\u{1780}'..='\u{17A2}' if after_coeng => {
                if let Some(last) = found.last_mut() {
                    last.stacked = true;
                }
            }
            '\u{1780}'..='\u{17A2}' => found.push(new(false)),
            '\u{17A3}'..='\u{17B3}' => found.push(new(true)),
            '\u{17B4}'..='\u{17C8}' | '\u{17D0}' => {
                if let Some(last) = found.last_mut() {
                    last.voweled = true;
                    last.closed |= matches!(c, '\u{17C6}' | '\u{17C7}');
                }
            }
            '\u{17CB}' => {
                if let Some(last) = found.last_mut() {
                    last.short = true;
                }
            }
            '\u{17CD}' => {
                if let Some(last) = found.last_mut() {
                    last.silent = true;
                }
            }
            _ => {}
        }
        after_coeng = *c == '\u{17D2}';
    }
    found
}

/// Syllables of a run.
pub(super) fn syllables(word: &[char]) -> u32 {
    let mut count = 0;
    let mut open = false;
    for cluster in clusters(word) {
        if cluster.silent {
            continue;
        }
        if open && !cluster.voweled && (!cluster.stacked || cluster.short) {
            open = false;
            continue;
        }
        count += 1;
        open = !cluster.closed;
    }
    count
}
