//! Thai and Lao: a written vowel is a syllable; of consonants without one, the first ends the syllable before and two make
//! one more (Thai), unless they begin a syllable together.

/// What a letter does.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// A vowel written before its consonant; true when nothing can end its syllable.
    Lead(bool),
    /// A vowel written after, over or under its consonant.
    Follow(char),
    Consonant(char),
}

/// Thai letters; those of Lao stand 0x80 higher and mostly at the same place.
fn parts(word: &[char]) -> (Vec<Part>, bool) {
    let mut found: Vec<Part> = Vec::new();
    let lao = word.first().is_some_and(|c| *c >= '\u{E80}');
    for c in word {
        let thai = if lao { char::from_u32(u32::from(*c) - 0x80).unwrap_or(*c) } else { *c };
        match (thai, lao) {
            // The mark of silence takes the consonant before it away, with a vowel sign on it.
            ('\u{E4C}', _) => {
                if matches!(found.last(), Some(Part::Follow(_))) {
                    found.pop();
                }
                if matches!(found.last(), Some(Part::Consonant(_))) {
                    found.pop();
                }
            }
            ('\u{E40}' | '\u{E41}' | '\u{E42}', _) => found.push(Part::Lead(false)),
            ('\u{E43}' | '\u{E44}', _) => found.push(Part::Lead(true)),
            ('\u{E30}'..='\u{E39}', _) | ('\u{E3B}' | '\u{E3D}' | '\u{E4D}', true) => found.push(Part::Follow(thai)),
            // Lao ho with a letter below: one sound.
            ('\u{E5C}' | '\u{E5D}', true) => found.push(Part::Consonant(thai)),
            ('\u{E01}'..='\u{E2E}', _) => found.push(Part::Consonant(thai)),
            _ => {}
        }
    }
    (found, lao)
}

const O: char = '\u{E2D}';
const W: char = '\u{E27}';
const Y: char = '\u{E22}';
const R: char = '\u{E23}';
const H: char = '\u{E2B}';

/// Whether two consonants begin a syllable together: ก ค ข ต ป ผ พ ท with ร ล ว, or a silent ห or อ before a low letter.
fn begin_together(first: char, second: char) -> bool {
    let stops = "กขคตปผพท".contains(first) && matches!(second, 'ร' | 'ล' | 'ว');
    stops || (first == H && "งญนมยรลว".contains(second)) || (first == O && second == Y)
}

struct Count {
    syllables: u32,
    /// Whether a consonant can end the last syllable.
    open: bool,
    /// Consonants that no vowel was found for yet.
    waiting: Vec<char>,
    lao: bool,
}

impl Count {
    fn nucleus(&mut self, open: bool) {
        self.syllables += 1;
        self.open = open;
    }

    /// The waiting consonants end the last syllable, or make syllables with a vowel that is not written.
    fn flush(&mut self) {
        let mut rest: &[char] = &self.waiting;
        if self.open && !rest.is_empty() {
            rest = &rest[1..];
            self.open = false;
        }
        let mut more = 0;
        while !rest.is_empty() {
            more += 1;
            let begin = if rest.len() > 2 && (begin_together(rest[0], rest[1]) || rest[1] == W) { 2 } else { 1 };
            // One consonant begins, one ends.
            rest = &rest[(begin + 1).min(rest.len())..];
        }
        // Lao writes its vowels: consonants alone are no syllable, but for ວ between two.
        self.syllables += if self.lao { more.min(u32::from(self.waiting.contains(&W) && self.waiting.len() > 2)) } else { more };
        if more > 0 {
            self.open = false;
        }
        self.waiting.clear();
    }

    /// Takes the beginning of a syllable off the waiting consonants, and flushes the others.
    fn begin(&mut self) {
        let taken = match self.waiting.as_slice() {
            [.., first, second] if begin_together(*first, *second) => 2,
            [] => 0,
            [..] => 1,
        };
        self.waiting.truncate(self.waiting.len() - taken);
        self.flush();
    }
}

/// Syllables of a run.
pub(super) fn syllables(word: &[char]) -> u32 {
    let (parts, lao) = parts(word);
    let mut count = Count { syllables: 0, open: false, waiting: Vec::new(), lao };
    let consonant = |at: usize| match parts.get(at) {
        Some(Part::Consonant(c)) => Some(*c),
        Some(Part::Lead(_) | Part::Follow(_)) | None => None,
    };
    let follow = |at: usize| matches!(parts.get(at), Some(Part::Follow(_)));
    let mut at = 0;
    while at < parts.len() {
        match parts[at] {
            Part::Lead(closed) => {
                count.flush();
                at += 1;
                if let Some(first) = consonant(at) {
                    at += 1;
                    if consonant(at).is_some_and(|second| begin_together(first, second)) {
                        at += 1;
                    }
                }
                // The rest of a vowel that is written around its consonant: เ-ีย, เ-ือ, เ-า, เ-าะ, เ-อ, แ-ะ.
                let mut open = !closed;
                let mut more = 0;
                while follow(at) && more < 2 {
                    open &= !matches!(parts[at], Part::Follow('\u{E30}' | '\u{E32}'));
                    at += 1;
                    more += 1;
                }
                if consonant(at) == Some(O) && !follow(at + 1) || (more > 0 && consonant(at) == Some(Y)) {
                    at += 1;
                }
                count.nucleus(open);
            }
            Part::Follow(sign) => {
                count.begin();
                at += 1;
                // ัว and ือ are one vowel, and so is anything else written after a sign already counted.
                if (sign == '\u{E31}' && consonant(at) == Some(W)) || (sign == '\u{E37}' && consonant(at) == Some(O)) {
                    at += 1;
                }
                while follow(at) {
                    at += 1;
                }
                count.nucleus(!matches!(sign, '\u{E30}' | '\u{E33}'));
            }
            Part::Consonant(R) if consonant(at + 1) == Some(R) => {
                count.begin();
                count.nucleus(true);
                at += 2;
            }
            Part::Consonant(O) if !count.waiting.is_empty() && !follow(at + 1) => {
                count.begin();
                count.nucleus(true);
                at += 1;
            }
            Part::Consonant(c) => {
                count.waiting.push(c);
                at += 1;
            }
        }
    }
    count.flush();
    count.syllables
}
