//! The alphabet tables of 3GPP TS 23.038: the default one, its extension, and those of thirteen languages.
//!
//! They are facts of the standard (Release 18) and are never extended: a character that has no cell has none here.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::codes::*;

/// The code that announces a character of the single shift table (clause 6.2.1, note 1).
pub(super) const ESCAPE: u8 = 0x1B;

/// A language with tables of its own in annex A of 3GPP TS 23.038.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum NationalLanguage {
    /// Turkish.
    Turkish,
    /// Spanish; has no locking table.
    Spanish,
    /// Portuguese.
    Portuguese,
    /// Bengali and Assamese.
    Bengali,
    /// Gujarati.
    Gujarati,
    /// Hindi, in Devanagari.
    Hindi,
    /// Kannada.
    Kannada,
    /// Malayalam.
    Malayalam,
    /// Oriya (Odia).
    Oriya,
    /// Punjabi, in Gurmukhi.
    Punjabi,
    /// Tamil.
    Tamil,
    /// Telugu.
    Telugu,
    /// Urdu, in Arabic script.
    Urdu,
}

impl NationalLanguage {
    /// All thirteen, in the order of their identifiers.
    pub const ALL: [NationalLanguage; 13] = [
        NationalLanguage::Turkish,
        NationalLanguage::Spanish,
        NationalLanguage::Portuguese,
        NationalLanguage::Bengali,
        NationalLanguage::Gujarati,
        NationalLanguage::Hindi,
        NationalLanguage::Kannada,
        NationalLanguage::Malayalam,
        NationalLanguage::Oriya,
        NationalLanguage::Punjabi,
        NationalLanguage::Tamil,
        NationalLanguage::Telugu,
        NationalLanguage::Urdu,
    ];

    /// The national language identifier, 1 to 13 (clause 6.2.1.2.4).
    pub fn identifier(self) -> u8 {
        match self {
            NationalLanguage::Turkish => 1,
            NationalLanguage::Spanish => 2,
            NationalLanguage::Portuguese => 3,
            NationalLanguage::Bengali => 4,
            NationalLanguage::Gujarati => 5,
            NationalLanguage::Hindi => 6,
            NationalLanguage::Kannada => 7,
            NationalLanguage::Malayalam => 8,
            NationalLanguage::Oriya => 9,
            NationalLanguage::Punjabi => 10,
            NationalLanguage::Tamil => 11,
            NationalLanguage::Telugu => 12,
            NationalLanguage::Urdu => 13,
        }
    }

    /// The language with an identifier, when there is one.
    pub fn from_identifier(identifier: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.identifier() == identifier)
    }

    /// The BCP 47 language subtag.
    pub fn tag(self) -> &'static str {
        match self {
            NationalLanguage::Turkish => "tr",
            NationalLanguage::Spanish => "es",
            NationalLanguage::Portuguese => "pt",
            NationalLanguage::Bengali => "bn",
            NationalLanguage::Gujarati => "gu",
            NationalLanguage::Hindi => "hi",
            NationalLanguage::Kannada => "kn",
            NationalLanguage::Malayalam => "ml",
            NationalLanguage::Oriya => "or",
            NationalLanguage::Punjabi => "pa",
            NationalLanguage::Tamil => "ta",
            NationalLanguage::Telugu => "te",
            NationalLanguage::Urdu => "ur",
        }
    }

    /// The ISO 15924 script that the tables are for.
    pub fn script(self) -> &'static str {
        match self {
            NationalLanguage::Turkish | NationalLanguage::Spanish | NationalLanguage::Portuguese => "Latn",
            NationalLanguage::Bengali => "Beng",
            NationalLanguage::Gujarati => "Gujr",
            NationalLanguage::Hindi => "Deva",
            NationalLanguage::Kannada => "Knda",
            NationalLanguage::Malayalam => "Mlym",
            NationalLanguage::Oriya => "Orya",
            NationalLanguage::Punjabi => "Guru",
            NationalLanguage::Tamil => "Taml",
            NationalLanguage::Telugu => "Telu",
            NationalLanguage::Urdu => "Arab",
        }
    }

    /// Whether the language has a locking table; all but Spanish do.
    pub fn has_locking(self) -> bool {
        locking_codes(self).is_some()
    }
}

/// Code point to code, sorted by code point.
type Inverse = Vec<(u16, u8)>;

/// Two tables in use together: what a code means, and what a code after the escape means.
pub(super) struct Tables {
    locking: &'static Table,
    single: &'static Table,
    /// Code point to code, sorted by code point.
    locking_inverse: &'static [(u16, u8)],
    single_inverse: &'static [(u16, u8)],
}

impl Tables {
    /// The tables for a locking and a single shift language; `None` is the default table, as it is for a language without one.
    pub(super) fn of(locking: Option<NationalLanguage>, single: Option<NationalLanguage>) -> Self {
        let locking_at = locking.filter(|language| language.has_locking()).map_or(0, NationalLanguage::identifier);
        let single_at = single.map_or(0, NationalLanguage::identifier);
        let [lockings, singles] = &*INVERSES;
        Self {
            locking: locking.and_then(locking_codes).unwrap_or(&DEFAULT_LOCKING),
            single: single.map_or(&DEFAULT_SINGLE, single_codes),
            locking_inverse: &lockings[usize::from(locking_at)],
            single_inverse: &singles[usize::from(single_at)],
        }
    }

    /// How many septets a character takes, 1 or 2; `None` when no table has it.
    pub(super) fn septets(&self, character: char) -> Option<u32> {
        if look_up(self.locking_inverse, character).is_some() {
            Some(1)
        } else {
            look_up(self.single_inverse, character).map(|_| 2)
        }
    }

    /// Appends the septets of a character; false, and nothing appended, when no table has it.
    pub(super) fn encode(&self, character: char, septets: &mut Vec<u8>) -> bool {
        if let Some(code) = look_up(self.locking_inverse, character) {
            septets.push(code);
            return true;
        }
        match look_up(self.single_inverse, character) {
            Some(code) => {
                septets.extend([ESCAPE, code]);
                true
            }
            None => false,
        }
    }

    /// What a code of the locking table means.
    pub(super) fn decode(&self, code: u8) -> Option<char> {
        cell(self.locking, code)
    }

    /// What a code after the escape means; a cell that is empty means what it means without the escape (clause 6.2.1.1).
    pub(super) fn decode_escaped(&self, code: u8) -> Option<char> {
        cell(self.single, code).or_else(|| cell(self.locking, code))
    }
}

fn cell(table: &Table, code: u8) -> Option<char> {
    match table.get(usize::from(code)) {
        Some(0) | None => None,
        Some(&point) => char::from_u32(u32::from(point)),
    }
}

fn look_up(inverse: &[(u16, u8)], character: char) -> Option<u8> {
    let point = u16::try_from(u32::from(character)).ok()?;
    inverse.binary_search_by_key(&point, |&(known, _)| known).ok().map(|at| inverse[at].1)
}

/// Inverted locking and single shift tables, by language identifier, 0 being the default.
static INVERSES: LazyLock<[Vec<Inverse>; 2]> = LazyLock::new(|| {
    let mut lockings = vec![invert(&DEFAULT_LOCKING)];
    let mut singles = vec![invert(&DEFAULT_SINGLE)];
    for language in NationalLanguage::ALL {
        lockings.push(locking_codes(language).map(invert).unwrap_or_default());
        singles.push(invert(single_codes(language)));
    }
    [lockings, singles]
});

/// Of two cells with the same character the later one is used: in the Kannada table of the standard U+0CAA stands both at
/// 0x24, where the order of the alphabet wants U+0CA1, and at its own place 0x3D.
fn invert(table: &Table) -> Inverse {
    let mut inverse = Inverse::new();
    for (code, &point) in (0u8..128).zip(table).collect::<Vec<_>>().into_iter().rev() {
        if point != 0 && inverse.iter().all(|&(known, _)| known != point) {
            inverse.push((point, code));
        }
    }
    inverse.sort_unstable();
    inverse
}

fn locking_codes(language: NationalLanguage) -> Option<&'static Table> {
    match language {
        NationalLanguage::Turkish => Some(&TURKISH_LOCKING),
        NationalLanguage::Spanish => None,
        NationalLanguage::Portuguese => Some(&PORTUGUESE_LOCKING),
        NationalLanguage::Bengali => Some(&BENGALI_LOCKING),
        NationalLanguage::Gujarati => Some(&GUJARATI_LOCKING),
        NationalLanguage::Hindi => Some(&HINDI_LOCKING),
        NationalLanguage::Kannada => Some(&KANNADA_LOCKING),
        NationalLanguage::Malayalam => Some(&MALAYALAM_LOCKING),
        NationalLanguage::Oriya => Some(&ORIYA_LOCKING),
        NationalLanguage::Punjabi => Some(&PUNJABI_LOCKING),
        NationalLanguage::Tamil => Some(&TAMIL_LOCKING),
        NationalLanguage::Telugu => Some(&TELUGU_LOCKING),
        NationalLanguage::Urdu => Some(&URDU_LOCKING),
    }
}

fn single_codes(language: NationalLanguage) -> &'static Table {
    match language {
        NationalLanguage::Turkish => &TURKISH_SINGLE,
        NationalLanguage::Spanish => &SPANISH_SINGLE,
        NationalLanguage::Portuguese => &PORTUGUESE_SINGLE,
        NationalLanguage::Bengali => &BENGALI_SINGLE,
        NationalLanguage::Gujarati => &GUJARATI_SINGLE,
        NationalLanguage::Hindi => &HINDI_SINGLE,
        NationalLanguage::Kannada => &KANNADA_SINGLE,
        NationalLanguage::Malayalam => &MALAYALAM_SINGLE,
        NationalLanguage::Oriya => &ORIYA_SINGLE,
        NationalLanguage::Punjabi => &PUNJABI_SINGLE,
        NationalLanguage::Tamil => &TAMIL_SINGLE,
        NationalLanguage::Telugu => &TELUGU_SINGLE,
        NationalLanguage::Urdu => &URDU_SINGLE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cell_decodes_to_what_encodes_back() {
        let tables = NationalLanguage::ALL.map(|language| Tables::of(Some(language), Some(language)));
        for tables in tables.iter().chain([&Tables::of(None, None)]) {
            for code in 0..128u8 {
                for character in [tables.decode(code), tables.decode_escaped(code)].into_iter().flatten() {
                    let mut septets = Vec::new();
                    assert!(tables.encode(character, &mut septets), "{character:?}");
                    let back = match septets[..] {
                        [ESCAPE, code] => tables.decode_escaped(code),
                        [code] => tables.decode(code),
                        _ => None,
                    };
                    assert_eq!(back, Some(character));
                }
            }
        }
    }

    #[test]
    fn no_table_gives_the_escape_code_a_meaning() {
        for language in NationalLanguage::ALL {
            let tables = Tables::of(Some(language), Some(language));
            assert_eq!((tables.decode(ESCAPE), tables.decode_escaped(ESCAPE)), (None, None), "{language:?}");
        }
    }

    #[test]
    fn kannada_pa_is_written_with_the_cell_that_stands_in_order() {
        let mut septets = Vec::new();
        assert!(Tables::of(Some(NationalLanguage::Kannada), None).encode('\u{CAA}', &mut septets));
        assert_eq!(septets, [0x3D]);
    }
}
