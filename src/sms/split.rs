//! From a text to the segments that carry it.
//!
//! Nothing is replaced, transliterated or stripped; the texts of the segments put together are the text that was given.

use std::ops::Range;

use unicode_segmentation::GraphemeCursor;

use super::header::{Concatenation, Header, MAX_SEGMENTS, units_per_segment};
use super::tables::Tables;
use super::{Alphabet, CostlyCharacter, Reference, Segment, SmsText, TextPolicy};

/// The most distinct characters that [`SmsText::forced_by`] lists.
pub const COSTLY_CHARACTERS: usize = 16;

/// Cuts a text into segments, in the alphabet that needs the fewest.
///
/// The default alphabet comes first wherever it has every character. A national table is used only when the policy allows it
/// and it saves a segment over UCS-2. Escapes and surrogate pairs are never cut, grapheme clusters only when one is longer
/// than a segment. A text of more than [`MAX_SEGMENTS`] becomes several concatenated messages with consecutive references.
pub fn split(text: &str, policy: &TextPolicy, reference: Reference) -> SmsText {
    let (alphabet, pieces) = choose(text, policy);
    let per_segment = units_per_segment(alphabet, policy.reference_bits, pieces.len() > 1);
    let segments = segments(alphabet, &pieces, policy, reference);
    let units = pieces.iter().map(|piece| piece.units).sum();
    let segments_in_alphabet = u16::try_from(segments.len()).unwrap_or(u16::MAX);
    let (forced_by, segments_without_forcing) = match alphabet {
        Alphabet::Gsm7 | Alphabet::National { .. } => (Vec::new(), segments_in_alphabet),
        Alphabet::Ucs2 => costly(text, policy, segments_in_alphabet),
    };
    SmsText { alphabet, segments, units, units_per_segment: per_segment, forced_by, segments_without_forcing }
}

/// The alphabet that [`split()`] takes for a text, and how many segments it makes; 65,535 for that many or more. Cheaper than the
/// segments themselves.
pub fn measure(text: &str, policy: &TextPolicy) -> (Alphabet, u16) {
    let (alphabet, pieces) = choose(text, policy);
    (alphabet, u16::try_from(pieces.len()).unwrap_or(u16::MAX))
}

/// A stretch of the text that one segment carries.
struct Piece<'a> {
    text: &'a str,
    units: u32,
}

fn choose<'a>(text: &'a str, policy: &TextPolicy) -> (Alphabet, Vec<Piece<'a>>) {
    if let Some(pieces) = cut(text, Alphabet::Gsm7, policy) {
        return (Alphabet::Gsm7, pieces);
    }
    let mut best = (Alphabet::Ucs2, cut(text, Alphabet::Ucs2, policy).expect("UCS-2 has every character"));
    for &language in &policy.national {
        let tables = [(None, Some(language)), (Some(language), None), (Some(language), Some(language))];
        for (locking, single) in tables.into_iter().filter(|(locking, _)| locking.is_none_or(|language| language.has_locking())) {
            let alphabet = Alphabet::National { locking, single };
            if let Some(pieces) = cut(text, alphabet, policy).filter(|pieces| pieces.len() < best.1.len()) {
                best = (alphabet, pieces);
            }
        }
    }
    best
}

/// The pieces of a text in an alphabet; `None` when the alphabet lacks a character of it.
fn cut<'a>(text: &'a str, alphabet: Alphabet, policy: &TextPolicy) -> Option<Vec<Piece<'a>>> {
    let tables = alphabet.tables();
    let mut total = 0u32;
    for character in text.chars() {
        total = total.saturating_add(cost(tables.as_ref(), character)?);
    }
    if total <= units_per_segment(alphabet, policy.reference_bits, false) {
        return Some(vec![Piece { text, units: total }]);
    }
    let limit = units_per_segment(alphabet, policy.reference_bits, true);
    let cost_of = |text: &str| -> u32 { text.chars().filter_map(|character| cost(tables.as_ref(), character)).sum() };
    let mut pieces = Vec::new();
    let (mut start, mut units) = (0, 0);
    for (at, character) in text.char_indices() {
        let one = cost(tables.as_ref(), character)?;
        if units + one > limit {
            let cluster = cluster_around(text, at);
            // A cluster that no segment can carry is cut where the segment is full.
            let end = if cluster.start > start && cost_of(&text[cluster.clone()]) <= limit { cluster.start } else { at };
            let kept = cost_of(&text[end..at]);
            pieces.push(Piece { text: &text[start..end], units: units - kept });
            (start, units) = (end, kept);
        }
        units += one;
    }
    pieces.push(Piece { text: &text[start..], units });
    Some(pieces)
}

fn cost(tables: Option<&Tables>, character: char) -> Option<u32> {
    match tables {
        Some(tables) => tables.septets(character),
        None => Some(if u32::from(character) > 0xFFFF { 2 } else { 1 }),
    }
}

/// What must stay together with the character at `at`: its extended grapheme cluster (UAX 29), joined further where a subjoined
/// letter follows. It begins at `at` when that is a border.
///
/// The rules of UAX 29 break after the joiner of a Sinhala conjunct; a reader sees one shape across it.
fn cluster_around(text: &str, at: usize) -> Range<usize> {
    let mut cursor = GraphemeCursor::new(at, text.len(), true);
    let mut start = at;
    // With the whole text at hand the cursor never asks for more of it.
    if cursor.is_boundary(text, 0) != Ok(true) || joins(&text[..at]) {
        while let Ok(Some(before)) = cursor.prev_boundary(text, 0) {
            start = before;
            if !joins(&text[..before]) {
                break;
            }
        }
    }
    let mut cursor = GraphemeCursor::new(start, text.len(), true);
    let mut end = start;
    while let Ok(Some(after)) = cursor.next_boundary(text, 0) {
        end = after;
        if end > at && !joins(&text[..after]) {
            break;
        }
    }
    start..end
}

/// Whether what stands before a border takes the next letter under or onto it: the joiner, Khmer coeng, Myanmar virama.
fn joins(before: &str) -> bool {
    before.ends_with(['\u{200D}', '\u{17D2}', '\u{1039}'])
}

fn segments(alphabet: Alphabet, pieces: &[Piece<'_>], policy: &TextPolicy, reference: Reference) -> Vec<Segment> {
    let tables = alphabet.tables();
    let mut segments = Vec::with_capacity(pieces.len());
    for (group, pieces_of_message) in (0u16..=u16::MAX).cycle().zip(pieces.chunks(usize::from(MAX_SEGMENTS))) {
        let total = u8::try_from(pieces_of_message.len()).expect("a chunk has at most 255 pieces");
        for (sequence, piece) in (1u8..=u8::MAX).zip(pieces_of_message) {
            let reference = reference.0.wrapping_add(group);
            let concatenation = (pieces.len() > 1).then_some(Concatenation { reference, total, sequence });
            let mut octets = Vec::with_capacity(160);
            match &tables {
                Some(tables) => {
                    for character in piece.text.chars() {
                        let known = tables.encode(character, &mut octets);
                        debug_assert!(known, "the alphabet was chosen because it has every character");
                    }
                }
                None => octets.extend(piece.text.encode_utf16().flat_map(u16::to_be_bytes)),
            }
            let udh = Header { concatenation, ..alphabet.header() }.write(policy.reference_bits);
            segments.push(Segment { udh, octets, text: piece.text.to_owned(), units: piece.units });
        }
    }
    segments
}

/// The characters that keep a text out of the default alphabet, and the segments it would take with one septet for each.
fn costly(text: &str, policy: &TextPolicy, segments: u16) -> (Vec<CostlyCharacter>, u16) {
    let tables = Tables::of(None, None);
    let mut forced: Vec<CostlyCharacter> = Vec::new();
    let mut others = false;
    let mut plain = String::with_capacity(text.len());
    for (position, character) in (1u32..).zip(text.chars()) {
        if tables.septets(character).is_some() {
            plain.push(character);
            continue;
        }
        plain.push('.');
        if let Some(known) = forced.iter_mut().find(|known| known.character == character) {
            known.occurrences += 1;
        } else if forced.len() < COSTLY_CHARACTERS {
            forced.push(CostlyCharacter { character, position, occurrences: 1, segments: 0 });
        } else {
            others = true;
        }
    }
    let pieces = cut(&plain, Alphabet::Gsm7, policy).map_or(1, |pieces| pieces.len());
    let without = u16::try_from(pieces).unwrap_or(u16::MAX);
    if let ([alone], false) = (&mut forced[..], others) {
        alone.segments = segments.saturating_sub(without);
    }
    (forced, without)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_segmentation::UnicodeSegmentation as _;

    use super::*;

    /// The same cut, cluster by cluster from the front.
    fn cut_by_clusters(text: &str, limit: u32) -> Vec<String> {
        let mut clusters: Vec<String> = Vec::new();
        for grapheme in text.graphemes(true) {
            match clusters.last_mut() {
                Some(last) if joins(last) => last.push_str(grapheme),
                Some(_) | None => clusters.push(grapheme.to_owned()),
            }
        }
        let units = |text: &str| -> u32 { text.chars().filter_map(|character| cost(None, character)).sum() };
        let (mut pieces, mut piece) = (Vec::new(), String::new());
        let mut add = |part: &str| {
            if units(&piece) + units(part) > limit {
                pieces.push(std::mem::take(&mut piece));
            }
            piece.push_str(part);
        };
        for cluster in &clusters {
            if units(cluster) <= limit {
                add(cluster);
            } else {
                cluster.chars().for_each(|character| add(&character.to_string()));
            }
        }
        pieces.push(piece);
        pieces
    }

    proptest! {
        #[test]
        fn a_text_is_cut_where_its_clusters_end(parts in proptest::collection::vec(
            prop_oneof![
                "[a-z \\r\\n]", Just("é".to_owned()), Just("e\u{301}".to_owned()), Just("\u{1F468}\u{200D}\u{1F469}".to_owned()),
                Just("\u{1F1E9}".to_owned()), Just("ක්\u{200D}ෂ".to_owned()), Just("ស្ត្រី".to_owned()), Just("မ္မ".to_owned()),
                Just("\u{301}".repeat(80)), Just("한".to_owned()), Just("\u{1100}".to_owned()), Just("க்ஷி".to_owned()), any::<char>().prop_map(String::from),
            ],
            0..400,
        )) {
            let text = parts.concat();
            let policy = TextPolicy::default();
            let pieces = cut(&text, Alphabet::Ucs2, &policy).unwrap();
            let limit = units_per_segment(Alphabet::Ucs2, policy.reference_bits, pieces.len() > 1);
            let found: Vec<&str> = pieces.iter().map(|piece| piece.text).collect();
            prop_assert_eq!(found, cut_by_clusters(&text, limit));
            for piece in &pieces {
                let units: u32 = piece.text.chars().filter_map(|character| cost(None, character)).sum();
                prop_assert_eq!(units, piece.units);
            }
        }
    }
}
