//! From the octets of a segment back to text, for what comes in and for the simulator.
//!
//! It never guesses an alphabet: the data coding and the header say which one it is.

use super::header::{Header, HeaderError};
use super::tables::{ESCAPE, Tables};

/// Why a payload cannot be read as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// The user data header is broken.
    #[error("cannot read the user data header")]
    Header(#[source] HeaderError),
    /// The data coding is for data, or is reserved.
    #[error("data coding {0:#04x} is not text")]
    DataCoding(u8),
    /// A code has no character in its table; the position counts octets from 0.
    #[error("octet {position} holds code {code:#04x}, which its alphabet does not have")]
    Code {
        /// Octet, from 0.
        position: usize,
        /// The code.
        code: u8,
    },
    /// The escape is the last septet.
    #[error("the text ends within an escape")]
    Escape,
    /// UTF-16 with an odd octet or half a surrogate pair.
    #[error("the text is not UTF-16")]
    Utf16,
}

/// Decodes the unpacked octets of one segment (SMPP 3.4, 5.2.19: data codings 0, 1, 3 and 8).
///
/// `udh` starts with its length octet, or is empty. The simulator reads what was sent with it, so it takes no short cut.
///
/// # Errors
/// When the header is broken, the data coding is not text, or a code has no character.
pub fn decode(data_coding: u8, udh: &[u8], octets: &[u8]) -> Result<String, DecodeError> {
    let header = Header::read(udh).map_err(DecodeError::Header)?;
    match data_coding {
        0 => septets_to_text(&Tables::of(header.locking, header.single), octets),
        1 => match octets.iter().position(|octet| !octet.is_ascii()) {
            Some(position) => Err(DecodeError::Code { position, code: octets[position] }),
            None => Ok(octets.iter().copied().map(char::from).collect()),
        },
        3 => Ok(octets.iter().copied().map(char::from).collect()),
        8 => {
            let (pairs, odd) = octets.as_chunks::<2>();
            if !odd.is_empty() {
                return Err(DecodeError::Utf16);
            }
            char::decode_utf16(pairs.iter().copied().map(u16::from_be_bytes))
                .collect::<Result<_, _>>()
                .map_err(|_| DecodeError::Utf16)
        }
        other => Err(DecodeError::DataCoding(other)),
    }
}

fn septets_to_text(tables: &Tables, octets: &[u8]) -> Result<String, DecodeError> {
    let mut text = String::new();
    let mut codes = octets.iter().copied().enumerate();
    while let Some((position, code)) = codes.next() {
        let (position, code, character) = if code == ESCAPE {
            let (position, code) = codes.next().ok_or(DecodeError::Escape)?;
            (position, code, tables.decode_escaped(code))
        } else {
            (position, code, tables.decode(code))
        };
        text.push(character.ok_or(DecodeError::Code { position, code })?);
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_data_coding_of_text_is_read_and_others_are_refused() {
        assert_eq!(decode(0, &[], &[0x00, 0x1B, 0x65]).unwrap(), "@€");
        assert_eq!(decode(1, &[], b"@").unwrap(), "@");
        assert_eq!(decode(3, &[], &[0xE9]).unwrap(), "é");
        assert_eq!(decode(8, &[], &[0x06, 0x45]).unwrap(), "م");
        assert_eq!(decode(4, &[], &[1]), Err(DecodeError::DataCoding(4)));
    }

    #[test]
    fn broken_text_is_an_error_that_says_where() {
        assert_eq!(decode(0, &[], &[0x41, 0x1B]), Err(DecodeError::Escape));
        assert_eq!(decode(0, &[], &[0x41, 0x80]), Err(DecodeError::Code { position: 1, code: 0x80 }));
        assert_eq!(decode(1, &[], &[0x80]), Err(DecodeError::Code { position: 0, code: 0x80 }));
        assert_eq!(decode(8, &[], &[0xD8, 0x3D]), Err(DecodeError::Utf16));
        assert_eq!(decode(8, &[], &[0]), Err(DecodeError::Utf16));
    }

    #[test]
    fn an_escaped_code_without_a_cell_reads_as_without_the_escape() {
        assert_eq!(decode(0, &[], &[0x1B, 0x41]).unwrap(), "A");
    }
}
