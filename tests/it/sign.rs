//! Keys and signatures, compared with OpenSSL as an independent peer.

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use mothertongue::sign::{SignError, SignKey, Signature, VerifyKey, check_code};

fn openssl(folder: &Path, arguments: &str) -> bool {
    let done = Command::new("openssl").args(arguments.split(' ')).current_dir(folder).output();
    done.expect("openssl is there: install the Debian package openssl").status.success()
}

#[test]
fn the_signatures_of_rfc_8032_come_out_byte_for_byte() {
    // RFC 8032 section 7.1, tests 1 to 3: seed, public key, message, signature.
    let hex = |text: &str| -> Vec<u8> {
        (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
    };
    for (seed, public, message, signature) in [
        (
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        ),
        (
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
            "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        ),
        (
            "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
            "af82",
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
        ),
    ] {
        let key = SignKey::from_seed(&hex(seed).try_into().unwrap());
        assert_eq!(key.public().as_bytes().as_slice(), hex(public));
        let made = key.sign(&hex(message));
        assert_eq!(made.to_base64(), STANDARD.encode(hex(signature)));
        key.public().verify(&hex(message), &made).unwrap();
    }
}

#[test]
fn a_key_file_is_made_once_for_its_owner_only_and_openssl_agrees_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("keys/signing.pem");
    let key = SignKey::load_or_create(&path).unwrap();
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(SignKey::load_or_create(&path).unwrap().public(), key.public());
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(!format!("{key:?}").contains(text.lines().nth(1).unwrap()), "{key:?}");
    let folder = folder.path();
    std::fs::write(folder.join("said"), "水位が上がっています").unwrap();
    assert!(openssl(folder, "pkey -in keys/signing.pem -pubout -out public.pem"));
    assert_eq!(std::fs::read_to_string(folder.join("public.pem")).unwrap(), key.public().to_pem());
    // Theirs is checked here, ours by them.
    assert!(openssl(folder, "pkeyutl -sign -rawin -inkey keys/signing.pem -in said -out theirs"));
    let theirs = STANDARD.encode(std::fs::read(folder.join("theirs")).unwrap());
    let said = std::fs::read(folder.join("said")).unwrap();
    key.public().verify(&said, &Signature::parse(&theirs).unwrap()).unwrap();
    std::fs::write(folder.join("ours"), STANDARD.decode(key.sign(&said).to_base64()).unwrap()).unwrap();
    let check = "pkeyutl -verify -rawin -pubin -inkey public.pem -in said -sigfile ours";
    assert!(openssl(folder, check));
    std::fs::write(folder.join("said"), "水位が下がっています").unwrap();
    assert!(!openssl(folder, check));
}

#[test]
fn a_key_that_openssl_made_serves() {
    let folder = tempfile::tempdir().unwrap();
    assert!(openssl(folder.path(), "genpkey -algorithm ed25519 -out own.pem"));
    let path = folder.path().join("own.pem");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
    assert!(openssl(folder.path(), "pkey -in own.pem -pubout -out public.pem"));
    let key = SignKey::load_or_create(&path).unwrap();
    assert_eq!(VerifyKey::load(&folder.path().join("public.pem")).unwrap(), key.public());
}

#[test]
fn a_key_file_that_others_can_read_or_that_holds_no_key_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("signing.pem");
    SignKey::load_or_create(&path).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
    assert!(matches!(SignKey::load_or_create(&path), Err(SignError::Exposed { .. })));
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
    let good = std::fs::read_to_string(&path).unwrap();
    for wrong in ["", "0123", &good.replace("PRIVATE", "RSA PRIVATE"), &good.replace("MC4C", "MC4D"), &"a".repeat(9_000)] {
        std::fs::write(&path, wrong).unwrap();
        assert!(matches!(SignKey::load_or_create(&path), Err(SignError::Malformed { .. })), "{wrong}");
    }
}

#[test]
fn nothing_verifies_but_the_same_bytes_under_the_same_key() {
    let key = SignKey::from_seed(&[7; 32]);
    let said = b"move to high ground".to_vec();
    let signature = key.sign(&said);
    key.public().verify(&said, &signature).unwrap();
    for at in 0..said.len() {
        let mut altered = said.clone();
        altered[at] ^= 1;
        assert!(matches!(key.public().verify(&altered, &signature), Err(SignError::DoesNotFit)));
    }
    let mut bytes = STANDARD.decode(signature.to_base64()).unwrap();
    for at in 0..bytes.len() {
        bytes[at] ^= 1;
        let altered = Signature::parse(&STANDARD.encode(&bytes)).unwrap();
        assert!(key.public().verify(&said, &altered).is_err(), "byte {at}");
        bytes[at] ^= 1;
    }
    assert!(SignKey::from_seed(&[8; 32]).public().verify(&said, &signature).is_err());
    // A key of small order would let one signature fit many texts.
    let small = VerifyKey::parse(&STANDARD.encode([&[1][..], &[0; 31]].concat())).unwrap();
    let forged = Signature::parse(&STANDARD.encode([&[1][..], &[0; 63]].concat())).unwrap();
    assert!(small.verify(&said, &forged).is_err());
}

#[test]
fn what_is_no_signature_and_no_key_is_refused_with_the_length_that_is_wanted() {
    for wrong in ["", "?", "AAAA", &STANDARD.encode([0; 63]), &STANDARD.encode([0; 65])] {
        let said = Signature::parse(wrong).unwrap_err().to_string();
        assert!(said.contains("64 bytes"), "{said}");
        let said = VerifyKey::parse(wrong).unwrap_err().to_string();
        assert!(said.contains("32 bytes"), "{said}");
    }
    let key = SignKey::from_seed(&[7; 32]).public();
    for text in [key.to_pem(), key.to_base64(), format!("\n{}  \n", key.to_base64())] {
        assert_eq!(VerifyKey::parse(&text).unwrap(), key);
    }
}

#[test]
fn a_check_code_can_be_read_out_and_changes_with_text_and_key() {
    let key = |n: u8| SignKey::from_seed(&[n; 32]).public();
    let code = check_code(&key(1), b"text");
    assert_eq!(code.len(), 9);
    assert!(code.chars().enumerate().all(|(at, c)| (at == 4) == (c == '-')), "{code}");
    assert!(!code.contains(['I', 'L', 'O', 'U']), "{code}");
    assert_ne!(code, check_code(&key(2), b"text"));
    assert_ne!(code, check_code(&key(1), b"texts"));
    assert_eq!(code, check_code(&key(1), b"text"));
    assert_eq!(key(1).id().as_str().len(), 16);
    assert_eq!(key(1).fingerprint().split('-').map(str::len).collect::<Vec<_>>(), [4; 5]);
}
