//! The user data header in front of a segment: concatenation and national tables (3GPP TS 23.040, 9.2.3.24).
//!
//! It never carries anything else on the way out; on the way in, elements that it does not know are passed over.

use super::{Alphabet, NationalLanguage, ReferenceBits};

const CONCATENATION_8: u8 = 0x00;
const CONCATENATION_16: u8 = 0x08;
const SINGLE_SHIFT: u8 = 0x24;
const LOCKING_SHIFT: u8 = 0x25;

/// Octets of user data in one short message, header included (3GPP TS 23.040, 9.2.3.16).
pub const USER_DATA_OCTETS: u32 = 140;

/// The most segments that one concatenated message can have.
pub const MAX_SEGMENTS: u16 = 255;

/// Which segment of which message this is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Concatenation {
    /// The reference that the segments share; below 256 when it came with 8 bits.
    pub reference: u16,
    /// How many segments there are, from 1.
    pub total: u8,
    /// Which one this is, from 1.
    pub sequence: u8,
}

/// What a user data header says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Header {
    /// Present when the message has several segments.
    pub concatenation: Option<Concatenation>,
    /// Language of the locking table, when not the default.
    pub locking: Option<NationalLanguage>,
    /// Language of the single shift table, when not the default.
    pub single: Option<NationalLanguage>,
}

/// Why a header cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HeaderError {
    /// A length runs past the end.
    #[error("the user data header is longer than the data")]
    Truncated,
    /// An element does not have the length that the standard gives it.
    #[error("element {0:#04x} of the user data header has the wrong length")]
    Element(u8),
    /// The language identifier is reserved.
    #[error("national language {0} has no table")]
    Language(u8),
}

impl Header {
    /// Reads a header that starts with its length octet; none at all is an empty header.
    ///
    /// A concatenation that counts no segments, or fewer than its own number, is passed over, as the standard asks.
    ///
    /// # Errors
    /// When a length is wrong or a national language is reserved.
    pub fn read(udh: &[u8]) -> Result<Self, HeaderError> {
        let mut header = Header::default();
        let Some((&length, rest)) = udh.split_first() else { return Ok(header) };
        let mut elements = rest.get(..usize::from(length)).ok_or(HeaderError::Truncated)?;
        while let [element, length, rest @ ..] = elements {
            let (value, after) = rest.split_at_checked(usize::from(*length)).ok_or(HeaderError::Truncated)?;
            match (*element, value) {
                (CONCATENATION_8, [reference, total, sequence]) => {
                    header.concatenation = sound(u16::from(*reference), *total, *sequence);
                }
                (CONCATENATION_16, [high, low, total, sequence]) => {
                    header.concatenation = sound(u16::from_be_bytes([*high, *low]), *total, *sequence);
                }
                (SINGLE_SHIFT, [identifier]) => header.single = Some(language(*identifier)?),
                (LOCKING_SHIFT, [identifier]) => header.locking = Some(language(*identifier)?),
                (CONCATENATION_8 | CONCATENATION_16 | SINGLE_SHIFT | LOCKING_SHIFT, _) => {
                    return Err(HeaderError::Element(*element));
                }
                (_, _) => {}
            }
            elements = after;
        }
        if elements.is_empty() { Ok(header) } else { Err(HeaderError::Truncated) }
    }

    /// Writes the header with its length octet; nothing at all when it says nothing.
    pub fn write(&self, bits: ReferenceBits) -> Vec<u8> {
        let mut udh = vec![0];
        if let Some(Concatenation { reference, total, sequence }) = self.concatenation {
            let [high, low] = reference.to_be_bytes();
            match bits {
                ReferenceBits::Eight => udh.extend([CONCATENATION_8, 3, low, total, sequence]),
                ReferenceBits::Sixteen => udh.extend([CONCATENATION_16, 4, high, low, total, sequence]),
            }
        }
        if let Some(language) = self.locking {
            udh.extend([LOCKING_SHIFT, 1, language.identifier()]);
        }
        if let Some(language) = self.single {
            udh.extend([SINGLE_SHIFT, 1, language.identifier()]);
        }
        let octets = udh.len() - 1;
        if octets == 0 {
            return Vec::new();
        }
        udh[0] = u8::try_from(octets).expect("at most 12 octets are written above");
        udh
    }
}

/// Takes the header off a payload whose header indicator is set.
///
/// # Errors
/// When the payload is shorter than its header.
pub fn split_header(payload: &[u8]) -> Result<(&[u8], &[u8]), HeaderError> {
    let length = *payload.first().ok_or(HeaderError::Truncated)?;
    payload.split_at_checked(usize::from(length) + 1).ok_or(HeaderError::Truncated)
}

fn sound(reference: u16, total: u8, sequence: u8) -> Option<Concatenation> {
    (1..=total).contains(&sequence).then_some(Concatenation { reference, total, sequence })
}

fn language(identifier: u8) -> Result<NationalLanguage, HeaderError> {
    NationalLanguage::from_identifier(identifier).ok_or(HeaderError::Language(identifier))
}

/// How many units of an alphabet fit one segment: septets, or UTF-16 units.
pub(super) fn units_per_segment(alphabet: Alphabet, bits: ReferenceBits, concatenated: bool) -> u32 {
    let concatenation = concatenated.then_some(Concatenation { reference: 0, total: 1, sequence: 1 });
    let header = Header { concatenation, ..alphabet.header() }.write(bits);
    let free_octets = USER_DATA_OCTETS - u32::try_from(header.len()).expect("a header has at most 13 octets");
    match alphabet {
        Alphabet::Gsm7 | Alphabet::National { .. } => free_octets * 8 / 7,
        Alphabet::Ucs2 => free_octets / 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HINDI: Option<NationalLanguage> = Some(NationalLanguage::Hindi);

    #[test]
    fn a_segment_holds_what_the_standard_leaves_beside_the_header() {
        let both = Alphabet::National { locking: HINDI, single: HINDI };
        let locking = Alphabet::National { locking: HINDI, single: None };
        for (alphabet, bits, concatenated, units) in [
            (Alphabet::Gsm7, ReferenceBits::Eight, false, 160),
            (Alphabet::Gsm7, ReferenceBits::Eight, true, 153),
            (Alphabet::Gsm7, ReferenceBits::Sixteen, true, 152),
            (Alphabet::Ucs2, ReferenceBits::Eight, false, 70),
            (Alphabet::Ucs2, ReferenceBits::Eight, true, 67),
            (Alphabet::Ucs2, ReferenceBits::Sixteen, true, 66),
            (locking, ReferenceBits::Eight, false, 155),
            (locking, ReferenceBits::Eight, true, 149),
            (both, ReferenceBits::Eight, false, 152),
            (both, ReferenceBits::Sixteen, true, 145),
        ] {
            assert_eq!(units_per_segment(alphabet, bits, concatenated), units, "{alphabet:?} {bits:?} {concatenated}");
        }
    }

    #[test]
    fn a_header_reads_back_as_it_was_written() {
        let concatenation = Some(Concatenation { reference: 0x1234, total: 3, sequence: 2 });
        let header = Header { concatenation, locking: HINDI, single: Some(NationalLanguage::Urdu) };
        assert_eq!(Header::read(&header.write(ReferenceBits::Sixteen)), Ok(header));
        let short = Header { concatenation, ..Header::default() }.write(ReferenceBits::Eight);
        assert_eq!(short, [5, 0, 3, 0x34, 3, 2]);
        assert!(Header::default().write(ReferenceBits::Eight).is_empty());
    }

    #[test]
    fn a_broken_header_is_an_error_and_an_unsound_concatenation_is_passed_over() {
        assert_eq!(Header::read(&[5, 0, 3]), Err(HeaderError::Truncated));
        assert_eq!(Header::read(&[1, 0]), Err(HeaderError::Truncated));
        assert_eq!(Header::read(&[3, 0, 1, 9]), Err(HeaderError::Element(0)));
        assert_eq!(Header::read(&[3, 0x25, 1, 99]), Err(HeaderError::Language(99)));
        assert_eq!(Header::read(&[5, 0, 3, 1, 2, 3]), Ok(Header::default()));
        assert_eq!(split_header(&[4, 1]), Err(HeaderError::Truncated));
        assert_eq!(Header::read(&[3, 0x70, 1, 0]), Ok(Header::default()));
    }
}
