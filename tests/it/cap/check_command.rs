//! `cap check` as a function: exit codes, text and JSON.

use mothertongue::cli::cap::check;
use mothertongue::domain::ManualClock;

use super::{GOOD, now};

fn run(files: &[String], json: bool) -> (u8, String, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let code = check(files, json, &ManualClock::new(now()), &mut out, &mut err);
    let text = |bytes| String::from_utf8(bytes).expect("the command prints UTF-8");
    (code, text(out), text(err))
}

#[test]
fn good_faulty_and_unreadable_files_have_their_own_exit_codes() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let good = path("good.xml", GOOD[0].1);
    let bad = path("bad.xml", &GOOD[0].1.replace("<status>Actual", "<status>Real"));
    let none = folder.path().join("none.xml").to_str().unwrap().to_owned();

    let (code, out, err) = run(std::slice::from_ref(&good), false);
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.contains("good: Actual Alert, F-1, in en-US"), "{out}");

    let (code, out, _) = run(&[good.clone(), bad.clone()], false);
    assert_eq!(code, 5);
    assert!(out.contains("error[CAP011]") && out.contains("6:11") && out.contains("^^^^"), "{out}");

    let (code, _, err) = run(std::slice::from_ref(&none), false);
    assert_eq!(code, 1);
    assert!(err.contains("CAP055"), "{err}");

    let (code, out, err) = run(&[good, bad, none], true);
    let whole: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((code, err.as_str()), (1, ""));
    assert_eq!(whole["schema"], "mothertongue.cap-check/1");
    assert_eq!(whole["files"].as_array().unwrap().len(), 3);
    assert_eq!(whole["files"][0]["alert"]["identifier"], "F-1");
    assert_eq!(whole["files"][1]["alert"], serde_json::Value::Null);
    assert_eq!(whole["errors"], 3);
}
