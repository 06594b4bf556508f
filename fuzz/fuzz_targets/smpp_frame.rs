//! SMPP frames: bytes from the wire never panic the reader.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = mothertongue::channel::sms_smpp::pdu_smoke(bytes);
});
