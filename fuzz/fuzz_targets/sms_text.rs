//! SMS texts: cutting into segments never panics, whatever the text.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mothertongue::sms::{Reference, TextPolicy, split};

fuzz_target!(|text: &str| {
    let _ = split(text, &TextPolicy::default(), Reference(1));
});
