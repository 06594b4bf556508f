//! Scripts whose consonants carry a vowel: those of India and Sri Lanka, and Myanmar.

/// The script of a letter, by its block of 128 characters.
fn offset(c: char) -> u32 {
    u32::from(c) & 0x7F
}

fn block(c: char) -> u32 {
    u32::from(c) & !0x7F
}

const SINHALA: u32 = 0xD80;
const BENGALI: u32 = 0x980;
const DEVANAGARI: u32 = 0x900;
const GURMUKHI: u32 = 0xA00;
const GUJARATI: u32 = 0xA80;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    /// A vowel letter: a syllable of its own.
    Vowel,
    Consonant,
    /// A written vowel of the consonant before it.
    Matra,
    /// Takes the vowel of the consonant before it away.
    Virama,
    Other,
}

fn sign(c: char) -> Sign {
    let at = offset(c);
    if block(c) == SINHALA {
        return match at {
            0x05..=0x16 => Sign::Vowel,
            0x1A..=0x46 => Sign::Consonant,
            0x4A => Sign::Virama,
            0x4F..=0x5F | 0x72 | 0x73 => Sign::Matra,
            _ => Sign::Other,
        };
    }
    match at {
        0x05..=0x14 | 0x60 | 0x61 | 0x72..=0x77 if block(c) != GURMUKHI => Sign::Vowel,
        // Gurmukhi has vowel bearers: ੳ and ੲ stand before a vowel sign.
        0x05..=0x14 | 0x72 | 0x73 => Sign::Vowel,
        0x15..=0x39 | 0x58..=0x5F => Sign::Consonant,
        // Bengali ৰ ৱ and the khanda ta, which never has a vowel.
        0x70 | 0x71 if block(c) == BENGALI => Sign::Consonant,
        0x4E if block(c) == BENGALI => Sign::Other,
        0x3E..=0x4C | 0x3A | 0x3B | 0x4E | 0x4F | 0x55..=0x57 => Sign::Matra,
        0x4D => Sign::Virama,
        _ => Sign::Other,
    }
}

/// One orthographic syllable.
#[derive(Clone, Copy)]
struct Akshara {
    /// Whether its vowel is written.
    written: bool,
    /// Whether it begins with several consonants.
    joined: bool,
    /// Whether it has a vowel at all.
    voiced: bool,
}

fn aksharas(word: &[char]) -> Vec<Akshara> {
    let mut found: Vec<Akshara> = Vec::new();
    let mut after_virama = false;
    for c in word.iter().filter(|c| !super::is_inside(**c)) {
        match sign(*c) {
            Sign::Vowel => found.push(Akshara { written: true, joined: false, voiced: true }),
            Sign::Consonant if after_virama => {
                if let Some(last) = found.last_mut() {
                    *last = Akshara { written: false, joined: true, voiced: true };
                }
            }
            Sign::Consonant => found.push(Akshara { written: false, joined: false, voiced: true }),
            Sign::Matra => {
                if let Some(last) = found.last_mut() {
                    last.written = true;
                }
            }
            Sign::Virama => {
                if let Some(last) = found.last_mut() {
                    last.voiced = false;
                }
            }
            Sign::Other => {}
        }
        after_virama = sign(*c) == Sign::Virama;
    }
    found
}

/// Syllables of a word. In the north a vowel that is not written falls at the end of a word, unless several consonants
/// stand before it, and between two sounded syllables (Ohala's rule, from the right); Bengali and Nepali do the former only.
pub(super) fn syllables(word: &[char], language: &str) -> u32 {
    let mut units = aksharas(word);
    let script = word.first().map_or(0, |c| block(*c));
    let (last_falls, middle_falls) = match script {
        DEVANAGARI => (true, !matches!(language, "ne" | "sa" | "mai")),
        GURMUKHI | GUJARATI => (true, true),
        BENGALI => (true, false),
        _ => (false, false),
    };
    let count = units.len();
    if last_falls
        && count > 1
        && let Some(last) = units.last_mut()
        && !last.written
        && !last.joined
    {
        last.voiced = false;
    }
    if middle_falls {
        for at in (1..count.saturating_sub(1)).rev() {
            let (before, next) = (units[at - 1], units[at + 1]);
            let own = units[at];
            if own.voiced && !own.written && !own.joined && before.voiced && next.voiced && !next.joined {
                units[at].voiced = false;
            }
        }
    }
    u32::try_from(units.iter().filter(|unit| unit.voiced).count()).unwrap_or(u32::MAX / 100)
}

/// Syllables of a Burmese run: a consonant that no asat and no stacking takes the vowel from, or a vowel letter.
pub(super) fn myanmar(word: &[char]) -> u32 {
    let mut count = 0;
    for (at, c) in word.iter().enumerate() {
        let base = matches!(c, '\u{1000}'..='\u{102A}' | '\u{103F}' | '\u{104C}'..='\u{104F}' | '\u{1050}'..='\u{1055}'
            | '\u{105A}'..='\u{105D}' | '\u{1061}' | '\u{1065}' | '\u{1066}' | '\u{106E}'..='\u{1070}' | '\u{1075}'..='\u{1081}' | '\u{108E}');
        let killed = word[at + 1..]
            .iter()
            .find(|c| !matches!(c, '\u{1037}' | '\u{1038}'))
            .is_some_and(|c| matches!(c, '\u{103A}' | '\u{1039}'));
        count += u32::from(base && !killed);
    }
    count
}
