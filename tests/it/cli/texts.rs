//! `catalog check` and `catalog render` as their users run them, on a small catalogue made wrong on purpose.

use std::io::Write as _;
use std::process::{Command, Stdio};

use serde_json::Value;

use super::{Desk, EXERCISE, ROOT, Run};
use crate::catalog::lint::small;

/// A desk with the small catalogue of the lint tests, its Spanish changed.
fn desk(from: &str, to: &str) -> Desk {
    let desk = Desk::new();
    small(&desk.path(""));
    let spanish = desk.path("locales/es/all.ftl");
    let text = std::fs::read_to_string(&spanish).unwrap();
    assert!(text.contains(from), "{from}");
    std::fs::write(&spanish, text.replace(from, to)).unwrap();
    let config = desk
        .configuration(EXERCISE)
        .replace(&format!("{ROOT}/templates"), "templates")
        .replace(&format!("{ROOT}/locales"), "locales");
    desk.write("gateway.toml", &config);
    desk
}

fn check(desk: &Desk, words: &[&str]) -> Run {
    desk.run(&[&["catalog", "check"], words].concat())
}

#[test]
fn findings_stop_the_check_with_carets_and_the_next_step() {
    let desk = desk("Salga ya.", "Lleve el pasaporte.");
    let run = check(&desk, &[]).ends(5);
    assert!(run.out.contains("error[L11]: locales/es/all.ftl:14:") && run.out.contains("^^^^^^^^^\n"), "{}", run.out);
    assert!(run.out.contains("1 templates, 2 locales: 1 errors"), "{}", run.out);
    assert_eq!(run.err, "next: mothertongue catalog explain L11\n");
    let whole = check(&desk, &["--json"]).ends(5).json("mothertongue.catalog-check/1");
    assert_eq!((whole["ok"].as_bool(), whole["gate"].as_str()), (Some(false), Some("exercise")));
    assert_eq!(check(&desk, &["--format", "json"]).ends(5).json("mothertongue.catalog-check/1"), whole);
    check(&desk, &["--lang", "en"]).ends(0);
    check(&desk, &["--lang", "es"]).ends(5);
    check(&desk, &["--lang", "pt"]).ends(3);
    check(&desk, &["--lang", "not a tag"]).ends(2);
    assert!(check(&desk, &["--json", "--format", "sarif"]).ends(2).err.contains("do not go together"));
    check(&desk, &["--gate", "live"]).ends(5);
}

#[test]
fn many_warnings_of_a_kind_are_cut_short_in_text_and_whole_elsewhere() {
    let desk = desk("Salga ya.", "Salga ya.");
    let spanish = desk.path("locales/es/all.ftl");
    let bare: String =
        std::fs::read_to_string(&spanish).unwrap().lines().map(|line| format!("{}\n", line.trim_end_matches('.'))).collect();
    std::fs::write(&spanish, bare).unwrap();
    let short = check(&desk, &[]).ends(0).out;
    let shown = |text: &str| text.matches("warning[W09]").count();
    assert_eq!(shown(&short), 3, "{short}");
    assert!(short.contains("more of W09") && short.contains("--all shows every one"), "{short}");
    let all = shown(&check(&desk, &["--all"]).ends(0).out);
    assert!(all > 10 && all == shown(&check(&desk, &["--lang", "es"]).ends(0).out), "{all}");
    let whole = check(&desk, &["--json"]).ends(0).json("mothertongue.catalog-check/1");
    assert_eq!(whole["findings"].as_array().unwrap().iter().filter(|one| one["code"] == "W09").count(), all);
}

/// Asks the reference implementation of JSON Schema whether a log fits the schema of OASIS.
fn fits_the_schema(log: &str) {
    let python = format!("{ROOT}/tests/oracles/.venv/bin/python");
    let mut child = Command::new(&python)
        .arg(format!("{ROOT}/tests/oracles/sarif.py"))
        .arg(format!("{ROOT}/tests/golden/sarif/sarif-schema-2.1.0.json"))
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("cannot start {python}: {error}; run `script/test`"));
    child.stdin.take().unwrap().write_all(log.as_bytes()).unwrap();
    let done = child.wait_with_output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

#[test]
fn sarif_fits_the_official_schema_and_points_at_the_fault() {
    let desk = desk("Salga ya.", "Lleve el pasaporte.");
    let log = check(&desk, &["--format", "sarif"]).ends(5).out;
    fits_the_schema(&log);
    let log: Value = serde_json::from_str(&log).unwrap();
    let results = log["runs"][0]["results"].as_array().unwrap();
    let found = results.iter().find(|result| result["ruleId"] == "L11").unwrap();
    let place = &found["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "locales/es/all.ftl");
    let region = &place["region"];
    assert_eq!((region["startLine"].as_u64(), region["startColumn"].as_u64()), (Some(14), Some(45)), "{region}");
    assert_eq!(region["endColumn"].as_u64(), Some(54), "{region}");
    let rules = log["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap();
    assert_eq!(rules.len(), mothertongue::catalog::CODES.len());
    fits_the_schema(&check(&Desk::new(), &["--format", "sarif", "--gate", "live"]).ends(5).out);
}

#[test]
fn every_code_is_explained_with_reason_bad_and_good() {
    let desk = Desk::new();
    let codes = desk.run(&["catalog", "explain", "--json"]).ends(0).json("mothertongue.catalog-codes/1");
    let codes = codes["codes"].as_array().unwrap();
    assert_eq!(codes.len(), 28);
    for code in codes.iter().map(|one| one["code"].as_str().unwrap()) {
        let text = desk.run(&["catalog", "explain", code]).ends(0).out;
        assert!(
            text.starts_with(&format!("{code}: ")) && text.contains("\n  instead of  ") && text.contains("\n  write       "),
            "{text}"
        );
        let golden = std::path::Path::new(ROOT).join(format!("tests/golden/lint/{code}.txt"));
        assert!(golden.exists(), "{} does not show {code} firing", golden.display());
    }
    assert!(desk.run(&["catalog", "explain", "L99"]).ends(3).err.contains("there is no code `L99`"));
}

#[test]
fn pseudolocales_are_rendered_on_request_and_never_among_all() {
    let desk = Desk::new();
    let render = |words: &[&str]| desk.run(&[&["catalog", "render", "tsunami"], words].concat());
    let accented = render(&["--lang", "en-XA"]).ends(0).out;
    assert!(accented.starts_with('[') && accented.contains('ŧ'), "{accented}");
    let turned = render(&["--lang", "ar-XB", "--form", "radio", "--json"]).ends(0).json("mothertongue.catalog-render/1");
    assert_eq!(turned["messages"][0]["direction"], "rtl");
    let all = render(&["--json"]).ends(0).json("mothertongue.catalog-render/1");
    let languages: Vec<&str> = all["messages"].as_array().unwrap().iter().map(|one| one["language"].as_str().unwrap()).collect();
    assert!(languages.contains(&"en") && !languages.iter().any(|tag| *tag == "en-XA" || *tag == "ar-XB"), "{languages:?}");
}

#[test]
fn bench_catalog_counts_what_it_measures() {
    let desk = desk("Salga ya.", "Salga ya.");
    let told = desk.run(&["bench", "catalog", "--rounds", "2", "--json"]).ends(0).json("mothertongue.bench-catalog/1");
    for (name, count) in [("templates", 1), ("locales", 2), ("messages", 30), ("texts", 60), ("rounds", 2), ("alert_texts", 10)] {
        assert_eq!(told[name].as_u64(), Some(count), "{name}: {told}");
    }
    assert!(told["without_text"] == 0 && told["whole"]["median_ms"].as_f64().unwrap() > 0.0, "{told}");
    let text = desk.run(&["bench", "catalog", "--rounds", "1"]).ends(0).out;
    assert!(text.contains("load and check") && text.contains("1 templates, 2 locales, 30 messages: 60 texts"), "{text}");
}
