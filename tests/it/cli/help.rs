//! Help and usage faults.

use super::{Desk, golden};

/// The commands under a heading of a help text.
fn commands(help: &str) -> Vec<String> {
    let listed = help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let names = listed.filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    names.filter_map(|line| line.split_whitespace().next()).filter(|name| *name != "help").map(str::to_owned).collect()
}

#[test]
fn every_command_has_a_help_text_and_exits_0() {
    let desk = Desk::new();
    let mut left: Vec<Vec<String>> = vec![Vec::new()];
    let mut seen = 0;
    while let Some(path) = left.pop() {
        let words: Vec<&str> = path.iter().map(String::as_str).chain(["--help"]).collect();
        let run = desk.run(&words).ends(0);
        let first = run.out.lines().next().unwrap_or_default();
        assert!(first.split(' ').count() > 1 && !first.starts_with("Usage"), "{words:?} begins with no sentence:\n{}", run.out);
        assert!(run.out.contains("Usage: mothertongue"), "{words:?}:\n{}", run.out);
        assert_eq!(run.err, "");
        seen += 1;
        left.extend(commands(&run.out).into_iter().map(|name| path.iter().cloned().chain([name]).collect()));
    }
    assert!(seen > 30, "only {seen} commands were found");
}

#[test]
fn the_first_help_text_is_as_recorded() {
    golden("help.txt", &Desk::new().run(&["--help"]).ends(0).out);
}

#[test]
fn a_wrong_command_line_exits_2_and_says_so_on_standard_error() {
    let desk = Desk::new();
    let wrong: [&[&str]; 6] =
        [&[], &["nothing"], &["alert", "submit", "a.xml"], &["cap", "check"], &["check", "--unknown"], &["demo", "--times", "0"]];
    for arguments in wrong {
        let run = desk.run(arguments).ends(2);
        assert_eq!(run.out, "", "{arguments:?}");
        assert!(run.err.contains("Usage:") || run.err.contains("error:"), "{arguments:?}: {}", run.err);
    }
    let error = desk.run(&["alert", "submit", "a.xml", "--json"]).ends(2).error();
    assert!(error["message"].as_str().unwrap().contains("--by <PERSON>"), "{error}");
}

#[test]
fn the_version_is_printed_and_completions_know_the_commands() {
    let desk = Desk::new();
    assert_eq!(desk.run(&["--version"]).ends(0).out, format!("mothertongue {}\n", env!("CARGO_PKG_VERSION")));
    for shell in ["bash", "zsh", "fish"] {
        assert!(desk.run(&["completions", shell]).ends(0).out.contains("all-clear"), "{shell}");
    }
}
