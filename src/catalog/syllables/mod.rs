//! How many syllables a text has when it is read aloud, estimated from its writing.
//!
//! Each script has its own rule: vowel groups, vowel letters, a share of the consonants where vowels are not written,
//! orthographic syllables, one a letter. Digits are read out one by one. It is an estimate of spoken length, not a
//! pronunciation: docs/channels/radio.md says how far it is off, script by script.
//!
//! Never looks a word up and never changes a text.

mod abjad;
mod alphabet;
mod digits;
mod ethiopic;
mod indic;
mod khmer;
mod latin;
mod thai;

use crate::domain::Language;

/// Syllables are counted in tenths inside: where vowels are not written, a consonant stands for a part of one.
const TENTHS: u32 = 10;

/// Tenths of a mora that one kanji stands for in Japanese text: 1.75 over the 727 kanji of the catalogue's Japanese texts,
/// with the readings that pykakasi 2.3 gives them.
const KANJI_TENTHS: u32 = 18;

/// How a run of one script is counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    Latin,
    /// One letter, one vowel: Cyrillic, Greek, Armenian, Georgian.
    Alphabet,
    /// Arabic and Hebrew: short vowels are not written.
    Abjad,
    Indic,
    Myanmar,
    Khmer,
    Thai,
    Ethiopic,
    Hangul,
    Kana,
    Han,
    Digit,
    /// A letter of a script without a rule here.
    Other,
}

/// The kind of a character; none for what separates words.
fn kind(c: char) -> Option<Kind> {
    Some(match c {
        '\u{1040}'..='\u{1049}' | '\u{1090}'..='\u{1099}' => Kind::Digit,
        c if digits::is_digit(c) => Kind::Digit,
        'A'..='Z' | 'a'..='z' | '\u{AA}' | '\u{BA}' | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' => Kind::Latin,
        '\u{F8}'..='\u{24F}' | '\u{250}'..='\u{2BF}' | '\u{1E00}'..='\u{1EFF}' | '\u{A720}'..='\u{A7FF}' => Kind::Latin,
        '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' | '\u{400}'..='\u{52F}' => Kind::Alphabet,
        '\u{531}'..='\u{556}' | '\u{561}'..='\u{587}' | '\u{10A0}'..='\u{10FF}' | '\u{1C90}'..='\u{1CBF}' => Kind::Alphabet,
        '\u{5D0}'..='\u{5F2}' | '\u{620}'..='\u{64A}' | '\u{66E}'..='\u{6D3}' | '\u{6D5}' => Kind::Abjad,
        '\u{6EE}'..='\u{6EF}' | '\u{6FA}'..='\u{6FC}' | '\u{750}'..='\u{77F}' => Kind::Abjad,
        '\u{900}'..='\u{963}' | '\u{970}'..='\u{D7F}' | '\u{D80}'..='\u{DDF}' => Kind::Indic,
        '\u{E01}'..='\u{E3A}' | '\u{E40}'..='\u{E4E}' | '\u{E81}'..='\u{ECE}' | '\u{EDC}'..='\u{EDF}' => Kind::Thai,
        '\u{1000}'..='\u{103F}' | '\u{104C}'..='\u{104F}' | '\u{1050}'..='\u{108F}' => Kind::Myanmar,
        '\u{1780}'..='\u{17D3}' | '\u{17DD}' => Kind::Khmer,
        '\u{1200}'..='\u{135A}' | '\u{1380}'..='\u{138F}' | '\u{2D80}'..='\u{2DDE}' => Kind::Ethiopic,
        '\u{AC00}'..='\u{D7A3}' => Kind::Hangul,
        '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FA}' | '\u{30FC}' | '\u{31F0}'..='\u{31FF}' => Kind::Kana,
        '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{323AF}' => Kind::Han,
        '\u{3005}' => Kind::Han,
        c if c.is_alphabetic() => Kind::Other,
        _ => return None,
    })
}

/// A mark or joiner inside a word: it belongs to the letter before it.
fn is_inside(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6ED}' | '\u{135D}'..='\u{135F}'
        | '\u{200C}' | '\u{200D}' | '\u{640}' | '\'' | '’' | 'ʼ' | '\u{2060}')
}

/// The syllables of a text whose locale is written in `script` (ISO 15924, as in `locale.toml`).
///
/// The characters decide the rule; the script decides only where they do not, as for Chinese characters in Japanese.
/// A word that has a letter has at least one syllable. Use [`count_in`] where the language is known: it knows silent
/// letters and vowels that never join.
pub fn count(text: &str, script: &str) -> u32 {
    Counter { script, language: "" }.count(text)
}

/// As [`count`], with the habits of the language: silent e, vowels that stay apart, letters read as nothing.
pub fn count_in(text: &str, script: &str, language: &Language) -> u32 {
    Counter { script, language: primary(language) }.count(text)
}

/// The language subtag.
pub(super) fn primary(language: &Language) -> &str {
    language.as_str().split('-').next().unwrap_or_default()
}

/// The script of a text that is not said: that of the language where it matters, else that of most of its letters.
pub fn script_of(text: &str, language: &Language) -> &'static str {
    match primary(language) {
        "ja" => return "Jpan",
        "ko" => return "Kore",
        _ => {}
    }
    let letters = text.chars().filter_map(|c| kind(c).filter(|kind| *kind != Kind::Digit).map(|kind| (kind, c)));
    let mut counts: std::collections::BTreeMap<&'static str, usize> = std::collections::BTreeMap::new();
    for (kind, c) in letters {
        *counts.entry(script_name(kind, c)).or_default() += 1;
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map_or("Latn", |(script, _)| script)
}

fn script_name(kind: Kind, c: char) -> &'static str {
    match (kind, c) {
        (Kind::Alphabet, '\u{400}'..='\u{52F}') => "Cyrl",
        (Kind::Alphabet, '\u{531}'..='\u{587}') => "Armn",
        (Kind::Alphabet, '\u{10A0}'..='\u{1CBF}') => "Geor",
        (Kind::Alphabet, _) => "Grek",
        (Kind::Abjad, '\u{5D0}'..='\u{5F2}') => "Hebr",
        (Kind::Abjad, _) => "Arab",
        (Kind::Indic, '\u{980}'..='\u{9FF}') => "Beng",
        (Kind::Indic, '\u{A00}'..='\u{A7F}') => "Guru",
        (Kind::Indic, '\u{A80}'..='\u{AFF}') => "Gujr",
        (Kind::Indic, '\u{B80}'..='\u{BFF}') => "Taml",
        (Kind::Indic, '\u{C00}'..='\u{C7F}') => "Telu",
        (Kind::Indic, '\u{D00}'..='\u{D7F}') => "Mlym",
        (Kind::Indic, '\u{D80}'..='\u{DFF}') => "Sinh",
        (Kind::Indic, _) => "Deva",
        (Kind::Myanmar, _) => "Mymr",
        (Kind::Khmer, _) => "Khmr",
        (Kind::Thai, '\u{E80}'..='\u{EFF}') => "Laoo",
        (Kind::Thai, _) => "Thai",
        (Kind::Ethiopic, _) => "Ethi",
        (Kind::Hangul, _) => "Kore",
        (Kind::Kana, _) => "Jpan",
        (Kind::Han, _) => "Hani",
        (Kind::Latin | Kind::Digit | Kind::Other, _) => "Latn",
    }
}

struct Counter<'a> {
    script: &'a str,
    language: &'a str,
}

impl Counter<'_> {
    fn count(&self, text: &str) -> u32 {
        let mut tenths = 0;
        let mut word: Vec<char> = Vec::new();
        let mut current: Option<Kind> = None;
        // The habits of Sorani, Uyghur and others who write all vowels in Arabic letters hold for the whole text.
        let voweled = matches!(self.language, "ckb" | "ug") || text.contains(['\u{6D5}', '\u{6CE}', '\u{6C6}']);
        for c in text.chars().chain(std::iter::once(' ')) {
            let next = kind(c);
            if next.is_some() && next == current {
                word.push(c);
                continue;
            }
            if next.is_none() && is_inside(c) && current.is_some() {
                word.push(c);
                continue;
            }
            if let Some(kind) = current {
                tenths += self.run(kind, &word, voweled);
            }
            word.clear();
            word.extend(next.map(|_| c));
            current = next;
        }
        (tenths + TENTHS / 2) / TENTHS
    }

    /// Tenths of syllables of one run of one kind, at least one syllable.
    fn run(&self, kind: Kind, word: &[char], voweled: bool) -> u32 {
        let letters = u32::try_from(word.iter().filter(|c| !is_inside(**c)).count()).unwrap_or(u32::MAX / (4 * TENTHS));
        let counted = match kind {
            Kind::Latin => latin::syllables(word, self.language) * TENTHS,
            Kind::Alphabet => alphabet::syllables(word, self.language) * TENTHS,
            Kind::Abjad if voweled => abjad::voweled(word) * TENTHS,
            Kind::Abjad => abjad::tenths(word),
            Kind::Indic => indic::syllables(word, self.language) * TENTHS,
            Kind::Myanmar => indic::myanmar(word) * TENTHS,
            Kind::Khmer => khmer::syllables(word) * TENTHS,
            Kind::Thai => thai::syllables(word) * TENTHS,
            Kind::Ethiopic => ethiopic::syllables(word) * TENTHS,
            Kind::Hangul => letters * TENTHS,
            Kind::Kana => word.iter().map(|c| u32::from(!is_small_kana(*c))).sum::<u32>() * TENTHS,
            Kind::Han if matches!(self.script, "Jpan" | "Hrkt") => letters * KANJI_TENTHS,
            Kind::Han => letters * TENTHS,
            Kind::Digit => return letters * digits::tenths(self.script, self.language),
            // Two letters a syllable is the middle of consonant and vowel in turn.
            Kind::Other => letters * TENTHS / 2,
        };
        counted.max(TENTHS)
    }
}

/// Small kana that make one mora with the kana before them; the small tsu is a mora of its own.
fn is_small_kana(c: char) -> bool {
    "ゃゅょぁぃぅぇぉゎャュョァィゥェォヮ".contains(c)
}

#[cfg(test)]
mod tests;
