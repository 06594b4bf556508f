//! The public half of a key, and its names.
//!
//! A key id is for finding the right key among several; only the whole key, or its fingerprint, proves that it is the right one.

use std::fmt;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use super::code::letters;
use super::file::{from_pem, pem, read};
use super::{SignError, Signature};

/// What stands before the 32 bytes of a public key in DER (RFC 8410 section 4).
const PUBLIC_PREFIX: [u8; 12] = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];

const PUBLIC_LABEL: &str = "PUBLIC KEY";

/// The first 16 hexadecimal digits of the SHA-256 of the 32 bytes of a public key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyId(String);

impl KeyId {
    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The public half of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifyKey(ed25519_dalek::VerifyingKey);

impl VerifyKey {
    /// Length in bytes.
    pub const BYTES: usize = 32;

    pub(super) fn of(key: ed25519_dalek::VerifyingKey) -> Self {
        Self(key)
    }

    /// Reads PEM (`BEGIN PUBLIC KEY`), or base64 of the 32 bytes.
    ///
    /// # Errors
    /// When it is neither, or not a point of the curve.
    pub fn parse(text: &str) -> Result<Self, SignError> {
        let fault = || SignError::NotBase64("public key", Self::BYTES);
        let bytes = match from_pem(PUBLIC_LABEL, text) {
            Some(der) => der.strip_prefix(&PUBLIC_PREFIX).map(<[u8]>::to_vec),
            None => STANDARD.decode(text.trim()).ok(),
        };
        let bytes: [u8; Self::BYTES] = bytes.and_then(|bytes| bytes.try_into().ok()).ok_or_else(fault)?;
        ed25519_dalek::VerifyingKey::from_bytes(&bytes).map(Self).map_err(|_| fault())
    }

    /// Reads a file that holds what [`VerifyKey::parse`] takes.
    ///
    /// # Errors
    /// When the file cannot be read or holds no public key.
    pub fn load(path: &Path) -> Result<Self, SignError> {
        let file = std::fs::File::open(path).map_err(|source| SignError::File { path: path.to_owned(), source })?;
        let wanted = "PEM with BEGIN PUBLIC KEY, or base64 of 32 bytes";
        Self::parse(&read(path, &file)?).map_err(|_| SignError::Malformed { path: path.to_owned(), wanted })
    }

    /// The 32 bytes.
    pub fn as_bytes(&self) -> &[u8; Self::BYTES] {
        self.0.as_bytes()
    }

    /// The 32 bytes as base64.
    pub fn to_base64(&self) -> String {
        STANDARD.encode(self.as_bytes())
    }

    /// As PEM.
    pub fn to_pem(&self) -> String {
        let mut der = PUBLIC_PREFIX.to_vec();
        der.extend_from_slice(self.as_bytes());
        pem(PUBLIC_LABEL, &der).to_string()
    }

    /// Its short name.
    pub fn id(&self) -> KeyId {
        KeyId(Sha256::digest(self.as_bytes())[..8].iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// 20 letters and digits in groups of four (100 bits), to be compared over the telephone when a key is handed over.
    pub fn fingerprint(&self) -> String {
        letters(&Sha256::digest(self.as_bytes()), 20)
    }

    /// Proves that the private half signed these bytes. Keys and signatures of small order are refused (RFC 8032 section 8).
    ///
    /// # Errors
    /// [`SignError::DoesNotFit`] when it did not.
    pub fn verify(&self, bytes: &[u8], signature: &Signature) -> Result<(), SignError> {
        let signature = ed25519_dalek::Signature::from_bytes(&signature.0);
        self.0.verify_strict(bytes, &signature).map_err(|_| SignError::DoesNotFit)
    }
}
