//! SMS text: alphabets, segments, headers, as 3GPP TS 23.038 and 23.040 have them.
//!
//! Nothing here replaces, transliterates or strips a character, and nothing counts text in bytes.

mod codes;
mod decode;
mod header;
mod policy;
mod septets;
mod split;
mod tables;

pub use decode::{DecodeError, decode};
pub use header::{Concatenation, Header, HeaderError, MAX_SEGMENTS, USER_DATA_OCTETS, split_header};
pub use policy::{Reference, ReferenceBits, TextPolicy, TextPolicyError};
pub use septets::{pack, unpack};
pub use split::{COSTLY_CHARACTERS, measure, split};
pub use tables::NationalLanguage;

use std::fmt;

use serde::{Deserialize, Serialize};
use tables::Tables;

/// The alphabet that a whole message is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Alphabet {
    /// The GSM 7-bit default alphabet with its extension (3GPP TS 23.038, 6.2.1).
    Gsm7,
    /// Seven bits with national tables (annex A); at least one of the two is there.
    National {
        /// Language of the locking table; the default alphabet when absent.
        locking: Option<NationalLanguage>,
        /// Language of the single shift table; the default extension when absent.
        single: Option<NationalLanguage>,
    },
    /// UTF-16, big-endian, which networks call UCS-2 (6.2.3).
    Ucs2,
}

impl Alphabet {
    /// The SMPP `data_coding`: 0 for seven bits, 8 for UCS-2 (SMPP 3.4, 5.2.19).
    pub fn data_coding(self) -> u8 {
        match self {
            Alphabet::Gsm7 | Alphabet::National { .. } => 0,
            Alphabet::Ucs2 => 8,
        }
    }

    /// What [`SmsText::units`] counts.
    pub fn unit(self) -> &'static str {
        match self {
            Alphabet::Gsm7 | Alphabet::National { .. } => "septets",
            Alphabet::Ucs2 => "UTF-16 units",
        }
    }

    fn header(self) -> Header {
        match self {
            Alphabet::Gsm7 | Alphabet::Ucs2 => Header::default(),
            Alphabet::National { locking, single } => Header { concatenation: None, locking, single },
        }
    }

    /// The seven-bit tables; none for UCS-2.
    fn tables(self) -> Option<Tables> {
        match self {
            Alphabet::Gsm7 => Some(Tables::of(None, None)),
            Alphabet::National { locking, single } => Some(Tables::of(locking, single)),
            Alphabet::Ucs2 => None,
        }
    }
}

impl fmt::Display for Alphabet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Alphabet::Gsm7 => f.write_str("GSM-7"),
            Alphabet::National { locking, single } => {
                f.write_str("GSM-7")?;
                if let Some(language) = locking {
                    write!(f, " locking {}", language.tag())?;
                }
                if let Some(language) = single {
                    write!(f, " single {}", language.tag())?;
                }
                Ok(())
            }
            Alphabet::Ucs2 => f.write_str("UCS-2"),
        }
    }
}

/// One short message of those that carry a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// The user data header with its length octet; empty when there is none.
    pub udh: Vec<u8>,
    /// The text without the header: one septet an octet, or UTF-16BE.
    pub octets: Vec<u8>,
    /// The stretch of the text that this segment carries.
    pub text: String,
    /// Septets or UTF-16 units of the stretch.
    pub units: u32,
}

impl Segment {
    /// The header, with its length octet; empty when there is none, and then the header indicator stays off.
    pub fn udh(&self) -> &[u8] {
        &self.udh
    }

    /// Header and text as they go into an SMPP `short_message`.
    pub fn payload(&self) -> Vec<u8> {
        [&self.udh[..], &self.octets[..]].concat()
    }
}

/// A character that the default alphabet lacks, in a text that had to go as UCS-2.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CostlyCharacter {
    /// The character.
    pub character: char,
    /// Where it first stands, in characters from 1.
    pub position: u32,
    /// How often it stands there.
    pub occurrences: u32,
    /// How many segments fewer the text would take, were this one a character of the default alphabet.
    ///
    /// 0 while other characters force UCS-2 as well; [`SmsText::segments_without_forcing`] says what all of them cost together.
    pub segments: u16,
}

impl CostlyCharacter {
    /// The code point as Unicode writes it, such as `U+2019`.
    pub fn code_point(&self) -> String {
        format!("U+{:04X}", u32::from(self.character))
    }

    /// A name for the characters that creep in unseen, from word processors mostly.
    pub fn name(&self) -> Option<&'static str> {
        match self.character {
            '\u{A0}' => Some("no-break space"),
            '\u{AD}' => Some("soft hyphen"),
            '\u{200B}' => Some("zero width space"),
            '\u{200C}' => Some("zero width non-joiner"),
            '\u{200D}' => Some("zero width joiner"),
            '\u{200E}' => Some("left-to-right mark"),
            '\u{200F}' => Some("right-to-left mark"),
            '\u{2010}' => Some("hyphen"),
            '\u{2013}' => Some("en dash"),
            '\u{2014}' => Some("em dash"),
            '\u{2018}' => Some("left single quotation mark"),
            '\u{2019}' => Some("right single quotation mark"),
            '\u{201C}' => Some("left double quotation mark"),
            '\u{201D}' => Some("right double quotation mark"),
            '\u{2022}' => Some("bullet"),
            '\u{2026}' => Some("horizontal ellipsis"),
            '\u{202F}' => Some("narrow no-break space"),
            '\u{2066}' => Some("left-to-right isolate"),
            '\u{2067}' => Some("right-to-left isolate"),
            '\u{2068}' => Some("first strong isolate"),
            '\u{2069}' => Some("pop directional isolate"),
            '\u{FEFF}' => Some("zero width no-break space"),
            _ => None,
        }
    }
}

/// Prints `U+2019 right single quotation mark`, or `U+043C м` for a character that has no name here.
impl fmt::Display for CostlyCharacter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => write!(f, "{} {name}", self.code_point()),
            None if self.character.is_control() => f.write_str(&self.code_point()),
            None => write!(f, "{} {}", self.code_point(), self.character),
        }
    }
}

/// A text as it goes over the air. Made by [`split()`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SmsText {
    /// The alphabet of all segments.
    pub alphabet: Alphabet,
    /// The segments in order, at least one.
    pub segments: Vec<Segment>,
    /// Septets or UTF-16 units of the whole text, as [`Alphabet::unit`] says.
    pub units: u32,
    /// The most units that each segment here holds.
    pub units_per_segment: u32,
    /// The characters that force UCS-2, in order of appearance, at most [`COSTLY_CHARACTERS`]; empty for the other alphabets.
    pub forced_by: Vec<CostlyCharacter>,
    /// The segments that the text would take, were each character that forces UCS-2 one septet of the default alphabet.
    pub segments_without_forcing: u16,
}

impl SmsText {
    /// How many segments there are, which is what operators charge for and limit; 65,535 for that many or more.
    pub fn segment_count(&self) -> u16 {
        u16::try_from(self.segments.len()).unwrap_or(u16::MAX)
    }

    /// The SMPP `data_coding` of every segment: 0 or 8.
    pub fn data_coding(&self) -> u8 {
        self.alphabet.data_coding()
    }

    /// Whether a telephone puts the text together as one message: not beyond [`MAX_SEGMENTS`].
    pub fn is_one_message(&self) -> bool {
        self.segment_count() <= MAX_SEGMENTS
    }

    /// The header of a segment, counted from 0.
    pub fn udh(&self, segment: usize) -> Option<&[u8]> {
        self.segments.get(segment).map(Segment::udh)
    }

    /// Header and text of a segment, counted from 0.
    pub fn payload(&self, segment: usize) -> Option<Vec<u8>> {
        self.segments.get(segment).map(Segment::payload)
    }
}
