//! From a text to the segments that carry it.
//!
//! Nothing is replaced, transliterated or stripped; the texts of the segments put together are the text that was given.

use unicode_segmentation::UnicodeSegmentation;

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
    let mut pieces = Vec::new();
    let (mut start, mut end, mut units) = (0, 0, 0);
    for cluster in clusters(text) {
        let whole = cost_of(tables.as_ref(), cluster)?;
        if whole <= limit {
            if units + whole > limit {
                pieces.push(Piece { text: &text[start..end], units });
                (start, units) = (end, 0);
            }
            end += cluster.len();
            units += whole;
            continue;
        }
        for character in cluster.chars() {
            let one = cost(tables.as_ref(), character)?;
            if units + one > limit {
                pieces.push(Piece { text: &text[start..end], units });
                (start, units) = (end, 0);
            }
            end += character.len_utf8();
            units += one;
        }
    }
    pieces.push(Piece { text: &text[start..end], units });
    Some(pieces)
}

fn cost(tables: Option<&Tables>, character: char) -> Option<u32> {
    match tables {
        Some(tables) => tables.septets(character),
        None => Some(if u32::from(character) > 0xFFFF { 2 } else { 1 }),
    }
}

fn cost_of(tables: Option<&Tables>, text: &str) -> Option<u32> {
    text.chars().map(|character| cost(tables, character)).sum()
}

/// What must stay together: extended grapheme clusters (UAX 29), joined further where a subjoined letter follows.
///
/// The rules of UAX 29 break after the joiner of a Sinhala conjunct; a reader sees one shape across it.
fn clusters(text: &str) -> impl Iterator<Item = &str> {
    let mut borders = text.grapheme_indices(true).map(|(at, _)| at).skip(1).peekable();
    let mut start = 0;
    std::iter::from_fn(move || {
        if start == text.len() {
            return None;
        }
        let end = borders.find(|&at| !joins(&text[start..at])).unwrap_or(text.len());
        let cluster = &text[start..end];
        start = end;
        Some(cluster)
    })
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
