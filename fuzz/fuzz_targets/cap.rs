//! CAP files: reading never panics, and what was checked is written so that it reads back the same.
#![no_main]

use jiff::Timestamp;
use libfuzzer_sys::fuzz_target;
use mothertongue::cap::{Limits, Policy, check, parse, write};

fuzz_target!(|bytes: &[u8]| {
    let limits = Limits::default();
    let now = Timestamp::UNIX_EPOCH;
    let policy = Policy::any_file();
    let Some(draft) = parse(bytes, "input", &limits).draft else { return };
    // A clock at the end of the range lets every `sent` be in the past.
    let late = Timestamp::from_second(4_133_980_799).unwrap_or(now);
    let (Some(alert), _) = check(&draft, &policy, late) else { return };
    let written = write(&alert);
    let again = parse(written.as_bytes(), "written", &limits).draft.expect("what was written is an alert");
    let (again, findings) = check(&again, &policy, late);
    assert_eq!(again.as_ref(), Some(&alert), "{findings:?}");
});
