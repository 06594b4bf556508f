//! Private keys in files: PEM of PKCS #8 (RFC 8410 section 7), which other programs read too.
//!
//! Only the form without attributes is read: exactly one Ed25519 key.

use std::io::Read as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use super::{SignError, SignKey};

/// What stands before the 32 bytes of a private key in DER.
const PRIVATE_PREFIX: [u8; 16] = [0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20];

/// The longest key file, in bytes.
pub(super) const FILE_MAX_BYTES: u64 = 4_096;

pub(super) const PRIVATE_LABEL: &str = "PRIVATE KEY";

/// One block of PEM with at most 64 characters a line.
pub(super) fn pem(label: &str, der: &[u8]) -> Zeroizing<String> {
    let body = Zeroizing::new(STANDARD.encode(der));
    let mut text = Zeroizing::new(format!("-----BEGIN {label}-----\n"));
    let mut rest = body.as_str();
    while !rest.is_empty() {
        let (line, more) = rest.split_at(rest.len().min(64));
        text.push_str(line);
        text.push('\n');
        rest = more;
    }
    text.push_str(&format!("-----END {label}-----\n"));
    text
}

/// The bytes of the only block of PEM with that label; text around it is passed over.
pub(super) fn from_pem(label: &str, text: &str) -> Option<Zeroizing<Vec<u8>>> {
    let (_, rest) = text.split_once(&format!("-----BEGIN {label}-----"))?;
    let (body, _) = rest.split_once(&format!("-----END {label}-----"))?;
    let body: Zeroizing<String> = Zeroizing::new(body.split_ascii_whitespace().collect());
    STANDARD.decode(body.as_str()).ok().map(Zeroizing::new)
}

pub(super) fn private_pem(seed: &[u8; 32]) -> Zeroizing<String> {
    let mut der = Zeroizing::new(Vec::with_capacity(PRIVATE_PREFIX.len() + seed.len()));
    der.extend_from_slice(&PRIVATE_PREFIX);
    der.extend_from_slice(seed);
    pem(PRIVATE_LABEL, &der)
}

/// The text of a file that is not longer than a key file may be.
pub(super) fn read(path: &Path, file: &std::fs::File) -> Result<Zeroizing<String>, SignError> {
    let mut text = Zeroizing::new(String::with_capacity(512));
    file.take(FILE_MAX_BYTES).read_to_string(&mut text).map_err(|source| SignError::File { path: path.to_owned(), source })?;
    Ok(text)
}

pub(super) fn load(path: &Path) -> Result<SignKey, SignError> {
    let fault = |source| SignError::File { path: path.to_owned(), source };
    let malformed = || SignError::Malformed {
        path: path.to_owned(),
        wanted: "PEM of PKCS #8, as openssl genpkey -algorithm ed25519 writes it",
    };
    let file = std::fs::File::open(path).map_err(fault)?;
    if file.metadata().map_err(fault)?.permissions().mode() & 0o077 != 0 {
        return Err(SignError::Exposed { path: path.to_owned() });
    }
    let der = from_pem(PRIVATE_LABEL, &read(path, &file)?).ok_or_else(malformed)?;
    let seed = der.strip_prefix(&PRIVATE_PREFIX).and_then(|seed| <&[u8; 32]>::try_from(seed).ok()).ok_or_else(malformed)?;
    Ok(SignKey::from_seed(seed))
}

pub(super) fn sync_folder(path: &Path) -> std::io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    std::fs::File::open(folder)?.sync_all()
}
