//! What must never be printed: secrets, wherever they were written by mistake.

use super::{Desk, EXERCISE};

/// What must not be seen.
const SECRET: &str = "tok3n-w0rth-hiding";

fn wall(token: &str) -> String {
    format!("{EXERCISE}\n[exercise.channels.wall]\nkind = \"mastodon\"\nserver = \"http://127.0.0.1:9\"\ntoken = {token}\n")
}

#[test]
fn a_secret_written_into_the_configuration_is_refused_and_not_repeated() {
    for token in [
        format!("\"{SECRET}\""),
        format!("{{ env = \"{SECRET} \", file = \"{SECRET}\" }}"),
        format!("{{ value = \"{SECRET}\" }}"),
    ] {
        let desk = Desk::with_worlds(&wall(&token));
        for words in [&["check"][..], &["check", "--json"], &["doctor"], &["alert", "list"], &["alert", "list", "--json"]] {
            let run = desk.run(words);
            assert_ne!(run.code, 0, "{token}: {words:?}");
            run.says_nowhere(SECRET);
        }
    }
}

#[test]
fn a_secret_that_does_not_serve_is_not_repeated() {
    let worlds =
        format!("{}\n[exercise.channels.wall.http]\nallow_private = true\n", wall("{ env = \"MOTHERTONGUE_TEST_TOKEN\" }"));
    let desk = Desk::with_worlds(&worlds);
    for value in [format!("{SECRET}\n{SECRET}"), format!("{SECRET}\u{7}"), SECRET.to_owned()] {
        for words in [&["doctor"][..], &["channel", "probe"], &["channel", "probe", "--json"]] {
            let run = desk.run_with(words, "", &[("MOTHERTONGUE_TEST_TOKEN", &value)]).ends(1);
            run.says_nowhere(SECRET);
        }
    }
}

#[test]
fn a_key_file_that_holds_something_else_is_not_repeated() {
    let desk = Desk::new();
    std::fs::create_dir(desk.path("keys")).unwrap();
    desk.write("keys/exercise.key", SECRET);
    let mode = std::os::unix::fs::PermissionsExt::from_mode(0o600);
    std::fs::set_permissions(desk.path("keys/exercise.key"), mode).unwrap();
    let run = desk.run(&["subscriber", "count"]).ends(1);
    assert!(run.err.contains("64 hexadecimal digits"), "{}", run.err);
    run.says_nowhere(SECRET);
}
