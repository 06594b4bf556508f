//! Codes for the ear: letters and digits that are not taken for one another (Crockford's base 32), in groups of four.

use sha2::{Digest as _, Sha256};

use super::VerifyKey;

/// No I, L, O and U.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Letters and digits of a check code, the hyphen not counted: 40 bits.
pub const CHECK_CODE_CHARS: usize = 8;

/// The first bits of `bytes` as that many letters, five bits each, with a hyphen after every fourth.
pub(super) fn letters(bytes: &[u8], count: usize) -> String {
    let mut code = String::with_capacity(count + count / 4);
    for at in 0..count {
        if at > 0 && at % 4 == 0 {
            code.push('-');
        }
        let bits = (0..5).map(|bit| at * 5 + bit).fold(0_u8, |bits, bit| {
            let byte = bytes.get(bit / 8).copied().unwrap_or(0);
            bits << 1 | (byte >> (7 - bit % 8)) & 1
        });
        code.push(char::from(LETTERS[usize::from(bits)]));
    }
    code
}

/// A code such as `7Q2M-XK4D` for signed bytes and the key that they were checked under.
///
/// Two people who read out the same code hold the same bytes under the same key. It is a guard against mixing things up, not
/// against somebody who may choose the bytes: that is what the signature is for.
pub fn check_code(key: &VerifyKey, bytes: &[u8]) -> String {
    let mut hash = Sha256::new();
    hash.update(b"mothertongue check code 1\0");
    hash.update(key.as_bytes());
    hash.update(Sha256::digest(bytes));
    letters(&hash.finalize(), CHECK_CODE_CHARS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_the_bits_in_order() {
        assert_eq!(letters(&[0, 0, 0], 4), "0000");
        assert_eq!(letters(&[0xff; 5], 8), "ZZZZ-ZZZZ");
        assert_eq!(letters(&[0b0000_1000, 0b1000_0110, 0b0100_0010, 0b1001_1000, 0b1110_1000], 8), "1234-5678");
    }
}
