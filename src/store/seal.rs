//! Seals addresses (ChaCha20-Poly1305, RFC 8439) and finds them again by a keyed hash.
//!
//! It never keeps an address, and never uses one nonce for two addresses: the nonce is a keyed hash of the address, so
//! the same address always has the same sealed form and different ones differ in it.

use chacha20poly1305::aead::AeadInPlace as _;
use chacha20poly1305::{ChaCha20Poly1305, Key, KeyInit as _, Nonce, Tag};
use zeroize::Zeroizing;

use super::{AddressKey, StoreError};
use crate::domain::{Address, keyed_digest};

/// Bytes of a nonce, a tag, and the step to which addresses are padded so that their length does not show.
const NONCE_BYTES: usize = 12;
const TAG_BYTES: usize = 16;
const PAD_BYTES: usize = 16;

/// Bytes of the keyed hash by which an address is found.
pub(in crate::store) const LOOKUP_BYTES: usize = 16;

/// What a sealed check value says; a key that cannot open it is not the store's.
const CHECK_TEXT: &str = "this is the key of this store";

/// The keyed hash by which an address is found.
pub(in crate::store) type Lookup = [u8; LOOKUP_BYTES];

pub(in crate::store) struct Sealer {
    cipher: ChaCha20Poly1305,
    nonce_key: Zeroizing<[u8; 32]>,
    lookup_key: Zeroizing<[u8; 32]>,
}

impl Sealer {
    pub(in crate::store) fn new(key: &AddressKey) -> Self {
        let part = |name: &str| Zeroizing::new(keyed_digest(key.reveal(), name.as_bytes()));
        let cipher = ChaCha20Poly1305::new(Key::from_slice(part("address seal").as_ref()));
        Self { cipher, nonce_key: part("address nonce"), lookup_key: part("address lookup") }
    }

    /// The keyed hash by which an address is found.
    pub(in crate::store) fn lookup(&self, address: &Address) -> [u8; LOOKUP_BYTES] {
        let whole = keyed_digest(&self.lookup_key, address.reveal().as_bytes());
        std::array::from_fn(|index| whole[index])
    }

    /// Nonce, ciphertext of the padded address, tag.
    pub(in crate::store) fn seal(&self, address: &Address) -> Vec<u8> {
        let plain = address.reveal().as_bytes();
        let nonce = keyed_digest(&self.nonce_key, plain);
        let nonce = &nonce[..NONCE_BYTES];
        let mut sealed = Vec::with_capacity(NONCE_BYTES + plain.len().next_multiple_of(PAD_BYTES) + TAG_BYTES);
        sealed.extend_from_slice(nonce);
        sealed.extend_from_slice(plain);
        sealed.resize(NONCE_BYTES + plain.len().next_multiple_of(PAD_BYTES), 0);
        let tag = self
            .cipher
            .encrypt_in_place_detached(Nonce::from_slice(nonce), b"", &mut sealed[NONCE_BYTES..])
            .expect("an address is far shorter than the cipher's limit of 256 GiB");
        sealed.extend_from_slice(&tag);
        sealed
    }

    /// Opens what [`Self::seal`] made; `sealed` is overwritten.
    pub(in crate::store) fn open(&self, sealed: &mut [u8]) -> Result<Address, StoreError> {
        if sealed.len() < NONCE_BYTES + TAG_BYTES {
            return Err(StoreError::Sealed);
        }
        let (nonce, rest) = sealed.split_at_mut(NONCE_BYTES);
        let (body, tag) = rest.split_at_mut(rest.len() - TAG_BYTES);
        self.cipher
            .decrypt_in_place_detached(Nonce::from_slice(nonce), b"", body, Tag::from_slice(tag))
            .map_err(|_| StoreError::Sealed)?;
        let end = body.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1);
        let text = std::str::from_utf8(&body[..end]).map_err(|_| StoreError::Sealed)?;
        Ok(Address::new(text))
    }

    /// A value that only this key opens.
    pub(in crate::store) fn check_value(&self) -> Vec<u8> {
        self.seal(&Address::new(CHECK_TEXT))
    }

    /// Whether this key opens the store's check value.
    pub(in crate::store) fn opens(&self, check_value: &[u8]) -> bool {
        self.open(&mut check_value.to_vec()).is_ok_and(|text| text.reveal() == CHECK_TEXT)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealer(byte: u8) -> Sealer {
        Sealer::new(&AddressKey::from_bytes([byte; 32]))
    }

    #[test]
    fn an_address_opens_under_its_own_key_only_and_not_once_altered() {
        for number in ["+81312345678", "+1", "+123456789012345", "a-long-end-name-of-an-endpoint", ""] {
            let sealed = sealer(1).seal(&Address::new(number));
            assert_eq!(sealer(1).open(&mut sealed.clone()).unwrap().reveal(), number);
            assert!(matches!(sealer(2).open(&mut sealed.clone()), Err(StoreError::Sealed)));
            for at in 0..sealed.len() {
                let mut altered = sealed.clone();
                altered[at] ^= 1;
                assert!(matches!(sealer(1).open(&mut altered), Err(StoreError::Sealed)), "byte {at}");
            }
        }
        assert!(matches!(sealer(1).open(&mut [0; 27]), Err(StoreError::Sealed)));
    }

    #[test]
    fn the_length_of_a_number_does_not_show_and_two_numbers_never_share_a_nonce() {
        let short = sealer(1).seal(&Address::new("+8131"));
        let long = sealer(1).seal(&Address::new("+123456789012345"));
        assert_eq!(short.len(), long.len());
        assert_ne!(short[..NONCE_BYTES], long[..NONCE_BYTES]);
        assert_eq!(short, sealer(1).seal(&Address::new("+8131")));
    }

    #[test]
    fn the_lookup_depends_on_the_key_and_the_check_value_tells_keys_apart() {
        let number = Address::new("+81312345678");
        assert_eq!(sealer(1).lookup(&number), sealer(1).lookup(&number));
        assert_ne!(sealer(1).lookup(&number), sealer(2).lookup(&number));
        assert!(sealer(1).opens(&sealer(1).check_value()));
        assert!(!sealer(2).opens(&sealer(1).check_value()));
    }
}
