//! `cap check`.

use super::{Desk, golden, tsunami};

const GOOD: &str = include_str!("../../golden/cap/good/one-language.xml");

fn desk() -> Desk {
    let desk = Desk::new();
    desk.write("good.xml", GOOD);
    desk.write("bad.xml", &GOOD.replace("<scope>Public", "<scope>Everybody").replace("<urgency>", "<urgency>Very"));
    desk
}

#[test]
fn a_good_file_exits_0_a_faulty_one_5_a_missing_one_1() {
    let desk = desk();
    assert!(desk.run(&["cap", "check", "good.xml"]).ends(0).out.contains("good.xml: good: Actual Alert"));
    let bad = desk.run(&["cap", "check", "good.xml", "bad.xml"]).ends(5);
    golden("cap-check.txt", &bad.out);
    assert!(desk.run(&["cap", "check", "none.xml"]).ends(1).err.contains("none.xml"));
}

#[test]
fn a_file_may_come_from_standard_input() {
    let desk = desk();
    let run = desk.run_with(&["cap", "check", "-"], &tsunami("a", 60), &[]).ends(0);
    assert!(run.out.starts_with("standard input: good: Exercise Alert, a, in ja, until "), "{}", run.out);
    desk.run_with(&["cap", "check", "-"], "no XML", &[]).ends(5);
}

#[test]
fn json_is_one_object_for_all_files() {
    let desk = desk();
    let whole = desk.run(&["cap", "check", "--json", "good.xml", "bad.xml", "none.xml"]).ends(1).json("mothertongue.cap-check/1");
    let files = whole["files"].as_array().unwrap();
    assert_eq!(files.len(), 3);
    assert!(files[0]["alert"].is_object() && files[1]["alert"].is_null() && files[2]["alert"].is_null());
    let found: usize = files.iter().map(|file| file["findings"].as_array().unwrap().len()).sum();
    let counted: u64 = ["errors", "warnings", "notes"].iter().map(|name| whole[name].as_u64().unwrap()).sum();
    assert_eq!(u64::try_from(found).unwrap(), counted);
}
