//! Signatures: Ed25519 (RFC 8032) over bytes as they are, detached, and checked without any network.
//!
//! It never prints a private key, never opens a key file that others on the machine can read, and knows nothing of what it signs.

mod code;
mod file;
mod public;

use std::fmt;
use std::io::Write as _;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::Signer as _;
use zeroize::Zeroizing;

pub use code::{CHECK_CODE_CHARS, check_code};
pub use public::{KeyId, VerifyKey};

/// Why there is no key, or no proof.
#[derive(Debug, thiserror::Error)]
pub enum SignError {
    /// The key file cannot be read or made.
    #[error("the signing key {} cannot be read or made", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Cause.
        #[source]
        source: std::io::Error,
    },
    /// The file holds something else.
    #[error("{} does not hold an Ed25519 key: {wanted} is needed", path.display())]
    Malformed {
        /// The file.
        path: PathBuf,
        /// What it should hold.
        wanted: &'static str,
    },
    /// Others can read the file.
    #[error("the signing key {} can be read by others: set its mode to 0600", path.display())]
    Exposed {
        /// The file.
        path: PathBuf,
    },
    /// The system gave no random bytes.
    #[error("the system gave no random bytes for a new signing key")]
    Random,
    /// A public key or signature that is not one.
    #[error("`{0}` is not what it should be: base64 of {1} bytes")]
    NotBase64(&'static str, usize),
    /// The signature was not made by this key over these bytes.
    #[error("the signature was not made by this key over these bytes")]
    DoesNotFit,
}

/// A detached signature.
#[derive(Clone, PartialEq, Eq)]
pub struct Signature([u8; Signature::BYTES]);

impl Signature {
    /// Length in bytes.
    pub const BYTES: usize = 64;

    /// Reads base64 (RFC 4648 section 4).
    ///
    /// # Errors
    /// When it is not base64 of 64 bytes.
    pub fn parse(text: &str) -> Result<Self, SignError> {
        let bytes = STANDARD.decode(text.trim()).ok().and_then(|bytes| bytes.try_into().ok());
        bytes.map(Self).ok_or(SignError::NotBase64("signature", Self::BYTES))
    }

    /// As base64, 88 characters.
    pub fn to_base64(&self) -> String {
        STANDARD.encode(self.0)
    }
}

impl fmt::Debug for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Signature({})", self.to_base64())
    }
}

/// The private key of one world. Never printed.
pub struct SignKey(ed25519_dalek::SigningKey);

impl SignKey {
    /// A key from its seed.
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(ed25519_dalek::SigningKey::from_bytes(seed))
    }

    /// Reads the key from a file (PEM of PKCS #8, as `openssl genpkey -algorithm ed25519` writes it); makes the file, with a new
    /// key and mode 0600, when there is none.
    ///
    /// # Errors
    /// When the file cannot be read or made, holds no key, or can be read by others.
    pub fn load_or_create(path: &Path) -> Result<Self, SignError> {
        let fault = |source| SignError::File { path: path.to_owned(), source };
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            std::fs::create_dir_all(folder).map_err(fault)?;
        }
        match std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path) {
            Ok(mut file) => {
                let mut seed = Zeroizing::new([0; 32]);
                getrandom::fill(seed.as_mut()).map_err(|_| SignError::Random)?;
                file.write_all(file::private_pem(&seed).as_bytes()).map_err(fault)?;
                file.sync_all().map_err(fault)?;
                file::sync_folder(path).map_err(fault)?;
                Ok(Self::from_seed(&seed))
            }
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => file::load(path),
            Err(error) => Err(fault(error)),
        }
    }

    /// The public half.
    pub fn public(&self) -> VerifyKey {
        VerifyKey::of(self.0.verifying_key())
    }

    /// Signs these bytes.
    pub fn sign(&self, bytes: &[u8]) -> Signature {
        Signature(self.0.sign(bytes).to_bytes())
    }
}

impl fmt::Debug for SignKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SignKey({}, private half hidden)", self.public().id())
    }
}
