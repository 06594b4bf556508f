//! `key show` and `key verify`. The private half is never printed.

use std::io::{Read, Write};
use std::path::Path;

use serde_json::json;

use super::args::{Cli, Key};
use super::{FAILED, Failure, OK, USAGE, load};
use crate::sign::{SignError, SignKey, Signature, VerifyKey, check_code};

/// The longest file that `key verify` reads, in bytes.
const VERIFY_MAX_BYTES: u64 = 64 * 1024 * 1024;

pub(super) fn key(cli: &Cli, command: &Key, out: &mut dyn Write) -> Result<u8, Failure> {
    match command {
        Key::Show => show(cli, out),
        Key::Verify { public_key, signature, file } => {
            let public = VerifyKey::load(public_key)
                .map_err(|fault| Failure::from(fault).help("mothertongue key show prints the public key of a gateway"))?;
            let bytes = read(file)?;
            verify(cli, &public, signature, &bytes, out)
        }
    }
}

fn show(cli: &Cli, out: &mut dyn Write) -> Result<u8, Failure> {
    let config = load::config(cli)?;
    let world = load::world(cli, &config)?;
    let public = SignKey::load_or_create(&config.path(&world.signing_key_file))?.public();
    if cli.json {
        let body = json!({
            "schema": "mothertongue.key/1",
            "mode": world.mode,
            "key_id": public.id().as_str(),
            "fingerprint": public.fingerprint(),
            "public_key": public.to_base64(),
            "pem": public.to_pem(),
        });
        writeln!(out, "{body}")?;
    } else {
        writeln!(out, "world        {}", world.mode)?;
        writeln!(out, "key id       {}", public.id())?;
        writeln!(out, "fingerprint  {}", public.fingerprint())?;
        writeln!(out, "base64       {}", public.to_base64())?;
        write!(out, "\n{}", public.to_pem())?;
    }
    Ok(OK)
}

fn verify(cli: &Cli, public: &VerifyKey, signature: &str, bytes: &[u8], out: &mut dyn Write) -> Result<u8, Failure> {
    let signature = Signature::parse(signature).map_err(|fault| Failure::new(USAGE, fault.to_string()))?;
    match public.verify(bytes, &signature) {
        Ok(()) => {
            let code = check_code(public, bytes);
            if cli.json {
                let body = json!({
                    "schema": "mothertongue.verified/1",
                    "verified": true,
                    "key_id": public.id().as_str(),
                    "check_code": code,
                });
                writeln!(out, "{body}")?;
            } else {
                writeln!(out, "good signature by key {}\ncheck code {code}", public.id())?;
            }
            Ok(OK)
        }
        Err(SignError::DoesNotFit) => Err(Failure::new(FAILED, SignError::DoesNotFit.to_string()).help(format!(
            "the key that was asked is {}; the bytes must be exactly those that were signed, without a line end added",
            public.id()
        ))),
        Err(fault) => Err(fault.into()),
    }
}

/// A file, or standard input for `-`.
fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    let failed = |fault: std::io::Error| Failure::new(FAILED, format!("{} cannot be read: {fault}", file.display()));
    let mut bytes = Vec::new();
    let from: Box<dyn Read> =
        if file == Path::new("-") { Box::new(std::io::stdin()) } else { Box::new(std::fs::File::open(file).map_err(failed)?) };
    from.take(VERIFY_MAX_BYTES + 1).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 > VERIFY_MAX_BYTES {
        return Err(Failure::new(FAILED, format!("{} is longer than {VERIFY_MAX_BYTES} bytes", file.display())));
    }
    Ok(bytes)
}
