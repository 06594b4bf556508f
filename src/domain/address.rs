//! Personal data and secrets that cannot be printed by accident.

use std::fmt;
use std::sync::OnceLock;

use hmac::{Hmac, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::digest::hex;

static LOG_KEY: OnceLock<[u8; 32]> = OnceLock::new();

/// The key under which logs show pseudonyms. Set once a process; without it, pseudonyms are not shown at all.
#[derive(Clone, Copy, Debug)]
pub struct LogKey;

impl LogKey {
    /// Sets the key for this process; later calls change nothing.
    pub fn set(key: [u8; 32]) {
        let _ = LOG_KEY.set(key);
    }
}

/// HMAC-SHA-256 of `bytes` under `key`.
pub fn keyed_digest(key: &[u8; 32], bytes: &[u8]) -> [u8; 32] {
    let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(key).expect("HMAC takes a key of any length");
    mac.update(bytes);
    mac.finalize().into_bytes().into()
}

fn pseudonym(bytes: &[u8]) -> String {
    match LOG_KEY.get() {
        Some(key) => hex(&keyed_digest(key, bytes)[..6]),
        None => "hidden".to_owned(),
    }
}

/// Where one job goes: a phone number in E.164 with its `+`, or the name of an endpoint's own end (a station, a page).
///
/// Never printed: `Debug` shows a keyed digest, and there is no `Display` and no serialization.
#[derive(Clone, PartialEq, Eq)]
pub struct Address(Zeroizing<String>);

impl Address {
    /// Wraps an address that the caller has checked.
    pub fn new(value: impl Into<String>) -> Self {
        Self(Zeroizing::new(value.into()))
    }

    /// The address itself, for a wire or a cipher and nothing else.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Address({})", pseudonym(self.0.as_bytes()))
    }
}

/// A password, token or key out of the configuration. Never printed.
#[derive(Clone, PartialEq, Eq, serde::Deserialize)]
#[serde(from = "String")]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Wraps a secret.
    pub fn new(value: impl Into<String>) -> Self {
        Self(Zeroizing::new(value.into()))
    }

    /// The secret itself, for a wire and nothing else.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl From<String> for Secret {
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secret({})", pseudonym(self.0.as_bytes()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_and_a_secret_never_print_themselves() {
        for key in [None, Some([7; 32])] {
            if let Some(key) = key {
                LogKey::set(key);
            }
            let shown = format!("{:?} {:?}", Address::new("+81312345678"), Secret::new("hunter2"));
            assert!(!shown.contains("12345678") && !shown.contains("hunter2"), "{shown}");
        }
    }
}
