//! docs/scale.md shows what `bench plan` prints, word for word.

use std::path::Path;
use std::process::Command;

/// Runs a command line of the docs.
fn printed(line: &str) -> String {
    let args = line.strip_prefix("mothertongue ").unwrap_or_else(|| panic!("{line} is not a command of this product"));
    let done = Command::new(env!("CARGO_BIN_EXE_mothertongue")).args(args.split_whitespace()).output().unwrap();
    assert!(done.status.success(), "{line}: {}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap()
}

#[test]
fn every_table_of_the_page_is_what_its_command_prints() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/scale.md");
    let text = std::fs::read_to_string(&file).unwrap();
    let mut parts = text.split("```sh\n");
    let mut fresh = parts.next().unwrap().to_owned();
    let mut commands = 0;
    for part in parts {
        let (line, rest) = part.split_once("\n```\n\n```text\n").unwrap_or_else(|| panic!("no ```text after {part}"));
        let (_, rest) = rest.split_once("```").expect("an end of the text");
        fresh.push_str(&format!("```sh\n{line}\n```\n\n```text\n{}```{rest}", printed(line)));
        commands += 1;
    }
    assert!(commands >= 3, "only {commands} commands");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&file, &fresh).unwrap();
        return;
    }
    assert_eq!(text, fresh, "docs/scale.md is stale: run with UPDATE_GOLDEN=1");
}

#[test]
fn the_plan_as_json_says_the_same_and_a_wrong_figure_is_refused() {
    let run = |args: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_mothertongue")).args(["bench", "plan", "--json"]).args(args).output().unwrap()
    };
    let done = run(&["--recipients", "100000", "--links", "1", "--binds", "1", "--window", "10", "--round-trip-ms", "100"]);
    let report: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap();
    assert_eq!(report["schema"], "mothertongue.scale/1");
    assert_eq!(report["parts"][0]["part"], "windows");
    assert!((report["parts"][0]["capacity_per_s"].as_f64().unwrap() - 100.0).abs() < 1e-9, "{report}");
    assert_eq!(run(&["--hours", "0"]).status.code(), Some(2));
    assert_eq!(run(&["--life-share", "0.7", "--urgent-share", "0.7"]).status.code(), Some(2));
    assert_eq!(run(&["--constants", "no-such-file.toml"]).status.code(), Some(1));
}
