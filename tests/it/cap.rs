//! CAP in and out: against the OASIS schema with xmllint, under random and mutated bytes, and through `cap check`.

mod check_command;
mod codes_table;
mod random_bytes;
pub mod schema;

use jiff::Timestamp;
use mothertongue::cap::{Limits, Policy, check, parse};
use mothertongue::domain::Alert;

const GOOD: &[(&str, &str)] = &[
    ("one-language", include_str!("../golden/cap/good/one-language.xml")),
    ("two-languages", include_str!("../golden/cap/good/two-languages.xml")),
    ("update-all-clear", include_str!("../golden/cap/good/update-all-clear.xml")),
    ("hole-and-circle", include_str!("../golden/cap/good/hole-and-circle.xml")),
];

fn now() -> Timestamp {
    "2026-07-01T05:00:00Z".parse().expect("a time")
}

fn read(name: &str, xml: &str) -> Alert {
    let parsed = parse(xml.as_bytes(), name, &Limits::default());
    assert_eq!(parsed.findings, vec![], "{name}");
    let (alert, findings) = check(&parsed.draft.expect("a draft"), &Policy::default(), now());
    assert_eq!(findings, vec![], "{name}");
    alert.expect("an alert")
}
