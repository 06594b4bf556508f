//! The text of an SMS with what its characters cost, mark by mark.
//!
//! It counts nothing by itself: what a character costs is what `sms` says of it.

use std::collections::BTreeMap;

use unicode_segmentation::UnicodeSegmentation as _;

use crate::sms::{Alphabet, CostlyCharacter, Reference, SmsText, TextPolicy, split};

/// What a character costs beyond its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Cost {
    /// Nothing.
    Plain,
    /// It takes two places.
    Double,
    /// It alone makes the whole text UCS-2, with less than half the room.
    Forces,
}

/// A run of a text with one cost, in one segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Run {
    pub text: String,
    pub cost: Cost,
    /// The segment, counted from 0.
    pub segment: usize,
    /// The code point, for what cannot be seen; empty otherwise.
    pub unseen: String,
    /// What to say of it.
    pub title: String,
}

/// Cuts a text into runs. `inherent`: the script itself is not in the GSM alphabet, so no character is to blame.
pub(super) fn runs(sms: &SmsText, inherent: bool) -> Vec<Run> {
    let mut known: BTreeMap<char, Cost> = BTreeMap::new();
    let mut runs: Vec<Run> = Vec::new();
    for (segment, piece) in sms.segments.iter().enumerate() {
        for cluster in piece.text.graphemes(true) {
            let worst = cluster
                .chars()
                .map(|c| (*known.entry(c).or_insert_with(|| cost(c, sms.alphabet, inherent)), c))
                .max_by_key(|(cost, _)| *cost);
            let (cost, c) = worst.unwrap_or((Cost::Plain, ' '));
            match runs.last_mut() {
                Some(run) if cost == Cost::Plain && run.cost == cost && run.segment == segment => run.text.push_str(cluster),
                _ => runs.push(run(cluster, cost, c, segment)),
            }
        }
    }
    runs
}

fn run(cluster: &str, cost: Cost, c: char, segment: usize) -> Run {
    let character = CostlyCharacter { character: c, position: 1, occurrences: 1, segments: 0 };
    let unseen =
        if cost != Cost::Plain && character.name().is_some() && is_unseen(c) { character.code_point() } else { String::new() };
    let title = match cost {
        Cost::Plain => String::new(),
        Cost::Double => format!("{character}: takes two places"),
        Cost::Forces => format!("{character}: makes the text UCS-2"),
    };
    Run { text: cluster.to_owned(), cost, segment, unseen, title }
}

/// Whether a mark around the character would show nothing.
fn is_unseen(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

fn cost(c: char, alphabet: Alphabet, inherent: bool) -> Cost {
    let mut buffer = [0; 4];
    let alone = split(c.encode_utf8(&mut buffer), &TextPolicy::default(), Reference(0));
    match (alphabet, alone.alphabet) {
        (Alphabet::Gsm7 | Alphabet::National { .. }, _) if alone.units > 1 => Cost::Double,
        (Alphabet::Ucs2, Alphabet::Ucs2) if !inherent => Cost::Forces,
        (Alphabet::Ucs2, Alphabet::Ucs2) if alone.units > 1 => Cost::Double,
        (Alphabet::Gsm7 | Alphabet::National { .. } | Alphabet::Ucs2, _) => Cost::Plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn costs(text: &str, inherent: bool) -> Vec<(String, Cost)> {
        let sms = split(text, &TextPolicy::default(), Reference(0));
        runs(&sms, inherent).into_iter().map(|run| (run.text, run.cost)).collect()
    }

    fn run_of(text: &str, cost: Cost) -> (String, Cost) {
        (text.to_owned(), cost)
    }

    #[test]
    fn one_character_that_forces_ucs2_is_marked_and_the_rest_is_not() {
        assert_eq!(
            costs("Don’t go", false),
            [run_of("Don", Cost::Plain), run_of("’", Cost::Forces), run_of("t go", Cost::Plain)]
        );
    }

    #[test]
    fn a_character_of_the_extension_takes_two_places_only_where_septets_are_counted() {
        assert_eq!(costs("5 €", false), [run_of("5 ", Cost::Plain), run_of("€", Cost::Double)]);
        assert_eq!(costs("€’", false), [run_of("€", Cost::Plain), run_of("’", Cost::Forces)]);
    }

    #[test]
    fn a_script_that_always_takes_ucs2_has_nobody_to_blame() {
        assert_eq!(costs("ရေ", true), [run_of("ရေ", Cost::Plain)]);
        assert_eq!(costs("ရေ😀", true), [run_of("ရေ", Cost::Plain), run_of("😀", Cost::Double)]);
    }

    #[test]
    fn what_cannot_be_seen_is_named() {
        let sms = split("a\u{A0}b", &TextPolicy::default(), Reference(0));
        let runs = runs(&sms, false);
        assert_eq!((runs[1].unseen.as_str(), runs[1].title.as_str()), ("U+00A0", "U+00A0 no-break space: makes the text UCS-2"));
    }

    #[test]
    fn runs_put_together_are_the_text_and_know_their_segment() {
        let text = "ы’".repeat(60);
        let sms = split(&text, &TextPolicy::default(), Reference(0));
        let runs = runs(&sms, false);
        assert_eq!(runs.iter().map(|run| run.text.as_str()).collect::<String>(), text);
        assert_eq!(runs.last().map(|run| run.segment + 1), Some(sms.segments.len()));
    }
}
