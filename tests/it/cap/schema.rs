//! What is written is valid against the OASIS schema and reads back the same.

use std::path::Path;
use std::process::Command;

use mothertongue::cap::write;

use super::{GOOD, read};

/// Runs xmllint; its absence is a failure, not a skip.
pub fn xmllint(xml: &str) -> Result<(), String> {
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/cap/CAP-v1.2.xsd");
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("alert.xml");
    std::fs::write(&file, xml).expect("a file in it");
    let run = Command::new("xmllint")
        .args(["--nonet", "--noout", "--schema"])
        .arg(schema)
        .arg(file)
        .output()
        .expect("xmllint is needed for this test: install libxml2-utils");
    if run.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&run.stderr).into_owned()) }
}

#[test]
fn every_good_sample_is_written_valid_against_the_oasis_schema_and_reads_back_the_same() {
    for (name, xml) in GOOD {
        xmllint(xml).unwrap_or_else(|error| panic!("the sample {name} itself: {error}"));
        let alert = read(name, xml);
        let written = write(&alert);
        xmllint(&written).unwrap_or_else(|error| panic!("{name}: {error}\n{written}"));
        assert_eq!(read(name, &written), alert);
    }
}

#[test]
fn the_schema_does_refuse_what_is_wrong() {
    let (_, good) = GOOD[0];
    for (from, to) in [("+09:00</sent>", "Z</sent>"), ("<status>Actual", "<status>Real"), ("<scope>Public</scope>", "")] {
        assert!(xmllint(&good.replace(from, to)).is_err(), "{from}");
    }
}
