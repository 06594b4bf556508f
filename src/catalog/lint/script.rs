//! L10: characters that do not belong: not NFC, private use, U+FFFD, letters of another script, Zawgyi.

use icu_normalizer::ComposingNormalizer;
use icu_properties::CodePointMapData;
use icu_properties::props::Script;

use super::super::words::{Text, width};
use super::{Bench, Level, at, named};
use crate::domain::Finding;

pub(super) fn check(bench: &Bench<'_>, findings: &mut Vec<Finding>) {
    let normalizer = ComposingNormalizer::new_nfc();
    let allowed = scripts(&bench.locale.info.script);
    for (id, text, piece, _) in bench.pieces() {
        let name = named(id, piece);
        for (offset, run) in &piece.runs {
            if !normalizer.is_normalized(run) {
                let start = first_difference(run, &normalizer.normalize(run));
                findings.push(fault(
                    text,
                    offset + start,
                    1,
                    format!("`{name}` is not in normal form NFC"),
                    "save the text in NFC; most editors can",
                ));
            }
            for (start, c) in run.char_indices() {
                if c == '\u{FFFD}' || is_private_use(c) {
                    let what = if c == '\u{FFFD}' { "U+FFFD, a lost character," } else { "a private-use character" };
                    findings.push(fault(
                        text,
                        offset + start,
                        1,
                        format!("{what} stands in `{name}`"),
                        "type the character that was meant",
                    ));
                    break;
                }
            }
            if bench.locale.info.tag.primary() == "my"
                && let Some(start) = zawgyi(run)
            {
                findings.push(fault(
                    text,
                    offset + start,
                    1,
                    format!("`{name}` is encoded as Zawgyi"),
                    "convert it to Unicode Burmese",
                ));
                continue;
            }
            if let Some((start, word)) = foreign_word(run, &allowed) {
                findings.push(fault(
                    text,
                    offset + start,
                    width(&word),
                    format!("`{word}` in `{name}` is not in the script of the locale ({})", bench.locale.info.script),
                    "write it in the locale's script; in other scripts than Latin, a Latin acronym of up to 5 capitals may stay",
                ));
            }
        }
    }
}

fn fault(text: &Text, offset: usize, chars: u32, message: String, help: &str) -> Finding {
    at(Level::Error, "L10", text, offset, chars, message).help(help)
}

fn first_difference(a: &str, b: &str) -> usize {
    a.char_indices().zip(b.chars()).find(|((_, left), right)| left != right).map_or(0, |((start, _), _)| start)
}

fn is_private_use(c: char) -> bool {
    matches!(c as u32, 0xE000..=0xF8FF | 0xF_0000..=0xF_FFFD | 0x10_0000..=0x10_FFFD)
}

/// The Unicode scripts of an ISO 15924 code.
fn scripts(code: &str) -> Vec<Script> {
    match code {
        "Jpan" => vec![Script::Han, Script::Hiragana, Script::Katakana],
        "Hans" | "Hant" => vec![Script::Han],
        "Kore" => vec![Script::Hangul, Script::Han],
        "Hang" => vec![Script::Hangul],
        "Latn" => vec![Script::Latin],
        "Arab" => vec![Script::Arabic],
        "Ethi" => vec![Script::Ethiopic],
        "Mymr" => vec![Script::Myanmar],
        "Deva" => vec![Script::Devanagari],
        "Beng" => vec![Script::Bengali],
        "Cyrl" => vec![Script::Cyrillic],
        "Thai" => vec![Script::Thai],
        "Khmr" => vec![Script::Khmer],
        "Laoo" => vec![Script::Lao],
        "Taml" => vec![Script::Tamil],
        "Telu" => vec![Script::Telugu],
        "Mlym" => vec![Script::Malayalam],
        "Gujr" => vec![Script::Gujarati],
        "Guru" => vec![Script::Gurmukhi],
        "Sinh" => vec![Script::Sinhala],
        "Geor" => vec![Script::Georgian],
        "Armn" => vec![Script::Armenian],
        "Grek" => vec![Script::Greek],
        "Hebr" => vec![Script::Hebrew],
        "Rohg" => vec![Script::HanifiRohingya],
        _ => Vec::new(),
    }
}

/// The most letters of a Latin acronym in other scripts.
const ACRONYM_LETTERS: usize = 5;

/// The first word whose letters are of a script that the locale does not write.
fn foreign_word(run: &str, allowed: &[Script]) -> Option<(usize, String)> {
    if allowed.is_empty() {
        return None;
    }
    let map = CodePointMapData::<Script>::new();
    let mut word: Option<(usize, String)> = None;
    for (start, c) in run.char_indices().chain([(run.len(), ' ')]) {
        let script = map.get(c);
        let foreign = c.is_alphabetic() && script != Script::Common && script != Script::Inherited && !allowed.contains(&script);
        if foreign {
            word.get_or_insert_with(|| (start, String::new())).1.push(c);
        } else if let Some((start, found)) = word.take() {
            let acronym = !allowed.contains(&Script::Latin)
                && found.chars().count() <= ACRONYM_LETTERS
                && found.chars().all(|c| c.is_ascii_uppercase());
            if !acronym {
                return Some((start, found));
            }
        }
    }
    None
}

/// Where a Burmese text cannot be Unicode: the vowel sign E before its consonant, a stacker that stacks nothing, or a code
/// that Zawgyi uses for stacked letters and Unicode gives to Shan, Mon and Karen.
fn zawgyi(run: &str) -> Option<usize> {
    let mut before: Option<char> = None;
    let mut characters = run.char_indices().peekable();
    while let Some((start, c)) = characters.next() {
        let consonant = |c: char| ('\u{1000}'..='\u{1021}').contains(&c) || matches!(c, '\u{103F}' | '\u{104E}');
        let bad = match c {
            '\u{1031}' => !before.is_some_and(|c| consonant(c) || ('\u{103B}'..='\u{103E}').contains(&c)),
            '\u{1039}' => !characters.peek().is_some_and(|(_, next)| consonant(*next)),
            '\u{1060}'..='\u{1097}' => true,
            _ => false,
        };
        if bad {
            return Some(start);
        }
        before = Some(c);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zawgyi_is_told_from_unicode_burmese() {
        assert_eq!(zawgyi("ရေကြီးနေသည်။ မြင့်သောနေရာသို့ သွားပါ။ သတ္တိ"), None);
        assert_eq!(zawgyi("ေရႀကီး"), Some(0));
        assert!(zawgyi("က\u{1060}").is_some());
    }

    #[test]
    fn acronyms_may_stay_latin_and_words_may_not() {
        let burmese = scripts("Mymr");
        assert_eq!(foreign_word("SMS ပို့ပါ", &burmese), None);
        assert_eq!(foreign_word("ပို့ hello", &burmese), Some((13, "hello".to_owned())));
        assert_eq!(foreign_word("go тo", &scripts("Latn")), Some((3, "т".to_owned())));
    }
}
