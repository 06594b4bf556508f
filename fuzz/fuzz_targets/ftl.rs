//! Translations: a Fluent file never panics the checker, however deep its braces.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let _ = mothertongue::catalog::check_ftl(text);
});
