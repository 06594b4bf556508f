//! The key that seals addresses: 32 bytes in a file of their own, apart from the database.
//!
//! It never prints the key, and never opens a key file that others on the machine can read.

use std::fmt;
use std::io::{Read as _, Write as _};
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

/// Why there is no key.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The key file cannot be read or made.
    #[error("the key file {} cannot be read or made", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Cause.
        #[source]
        source: std::io::Error,
    },
    /// The file holds something else.
    #[error("the key file {} does not hold a key: 64 hexadecimal digits are needed", path.display())]
    Malformed {
        /// The file.
        path: PathBuf,
    },
    /// Others can read the file.
    #[error("the key file {} can be read by others: set its mode to 0600", path.display())]
    Exposed {
        /// The file.
        path: PathBuf,
    },
    /// The system gave no random bytes.
    #[error("the system gave no random bytes for a new key")]
    Random,
}

/// The key under which addresses are sealed. Losing it is losing every subscriber's address. Never printed.
#[derive(Clone)]
pub struct AddressKey(Zeroizing<[u8; AddressKey::BYTES]>);

impl AddressKey {
    /// Length of a key in bytes.
    pub const BYTES: usize = 32;

    /// A key from its bytes.
    pub fn from_bytes(bytes: [u8; Self::BYTES]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// Reads the key from a file; makes the file, with a new key and mode 0600, when there is none.
    ///
    /// # Errors
    /// When the file cannot be read or made, holds no key, or can be read by others.
    pub fn load_or_create(path: &Path) -> Result<Self, KeyError> {
        let fault = |source| KeyError::File { path: path.to_owned(), source };
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            std::fs::create_dir_all(folder).map_err(fault)?;
        }
        match std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path) {
            Ok(mut file) => {
                let mut bytes = Zeroizing::new([0; Self::BYTES]);
                getrandom::fill(bytes.as_mut()).map_err(|_| KeyError::Random)?;
                let digits: Zeroizing<String> = Zeroizing::new(bytes.iter().map(|byte| format!("{byte:02x}")).collect());
                file.write_all(digits.as_bytes()).and_then(|()| file.write_all(b"\n")).map_err(fault)?;
                file.sync_all().map_err(fault)?;
                sync_folder(path).map_err(fault)?;
                Ok(Self(bytes))
            }
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Self::load(path),
            Err(error) => Err(fault(error)),
        }
    }

    fn load(path: &Path) -> Result<Self, KeyError> {
        let fault = |source| KeyError::File { path: path.to_owned(), source };
        let malformed = || KeyError::Malformed { path: path.to_owned() };
        let file = std::fs::File::open(path).map_err(fault)?;
        if file.metadata().map_err(fault)?.permissions().mode() & 0o077 != 0 {
            return Err(KeyError::Exposed { path: path.to_owned() });
        }
        let mut text = Zeroizing::new(String::with_capacity(128));
        (&file).take(128).read_to_string(&mut text).map_err(fault)?;
        let digits = text.trim().as_bytes();
        if digits.len() != 2 * Self::BYTES || !digits.iter().all(u8::is_ascii_hexdigit) {
            return Err(malformed());
        }
        let mut bytes = Zeroizing::new([0; Self::BYTES]);
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            let pair = std::str::from_utf8(pair).map_err(|_| malformed())?;
            *byte = u8::from_str_radix(pair, 16).map_err(|_| malformed())?;
        }
        Ok(Self(bytes))
    }

    /// The bytes, for a cipher and nothing else.
    pub(super) fn reveal(&self) -> &[u8; Self::BYTES] {
        &self.0
    }
}

fn sync_folder(path: &Path) -> std::io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    std::fs::File::open(folder)?.sync_all()
}

impl fmt::Debug for AddressKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AddressKey(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_file_is_made_once_for_its_owner_only_and_read_back() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("keys/address.key");
        let made = AddressKey::load_or_create(&path).unwrap();
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        let read = AddressKey::load_or_create(&path).unwrap();
        assert_eq!(made.reveal(), read.reveal());
        assert!(!format!("{made:?}").contains(&format!("{:02x}", made.reveal()[0])), "{made:?}");
    }

    #[test]
    fn a_key_file_that_others_can_read_or_that_holds_no_key_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("address.key");
        AddressKey::load_or_create(&path).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).unwrap();
        assert!(matches!(AddressKey::load_or_create(&path), Err(KeyError::Exposed { .. })));
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
        for wrong in ["", "0123", &"g".repeat(64), &"a".repeat(65)] {
            std::fs::write(&path, wrong).unwrap();
            assert!(matches!(AddressKey::load_or_create(&path), Err(KeyError::Malformed { .. })), "{wrong}");
        }
    }
}
