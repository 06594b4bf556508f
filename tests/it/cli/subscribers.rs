//! `subscriber`: numbers go in and never come out.

use super::{Desk, Run};

/// Numbers of the range that Japan keeps for fiction do not exist; these are valid and made up.
const NUMBERS: [&str; 4] = ["+818012340001", "+818012340002", "+818012340003", "+818012340004"];

/// No part of a number that says whose it is, in any way of writing it.
#[track_caller]
fn shows_no_number(run: Run) -> Run {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    for text in [&run.out, &run.err] {
        assert!(!digits(text).contains("8012340"), "a number is shown:\n{text}");
    }
    run
}

fn rows(rows: &[[&str; 3]]) -> String {
    rows.iter().fold("number,language,place\n".to_owned(), |text, row| text + &row.join(",") + "\n")
}

#[test]
fn an_import_adds_changes_and_counts() {
    let desk = Desk::new();
    let file = rows(&[[NUMBERS[0], "vi", "JP-04100"], [NUMBERS[1], "vi", "JP-04100"], [NUMBERS[2], "zh-Hans", "JP-03"]]);
    desk.write("people.csv", &file);
    let run = shows_no_number(desk.run(&["subscriber", "import", "people.csv", "--dry-run"]).ends(0));
    assert_eq!(run.out, "dry run: 3 could be imported, 0 faults\n");
    desk.run(&["subscriber", "count"]).ends(3);
    let run = shows_no_number(desk.run(&["subscriber", "import", "people.csv"]).ends(0));
    assert_eq!(run.out, "exercise world: 3 added, 0 changed, 0 unchanged, 0 stay stopped, 0 faults\n");
    desk.write("people.csv", &file.replace("zh-Hans", "ja"));
    let run = desk.run(&["subscriber", "import", "people.csv", "--json"]).ends(0);
    let imported = shows_no_number(run).json("mothertongue.import/1");
    assert_eq!((imported["imported"]["changed"].as_u64(), imported["imported"]["unchanged"].as_u64()), (Some(1), Some(2)));
    let counts = shows_no_number(desk.run(&["subscriber", "count", "--json"]).ends(0)).json("mothertongue.subscribers/1");
    assert_eq!(counts["all"], 3);
    assert!(desk.run(&["subscriber", "count"]).ends(0).out.ends_with("3 subscribers in the exercise world\n"));
}

#[test]
fn bad_rows_are_left_out_and_said_by_line_without_the_number() {
    let desk = Desk::new();
    let file = rows(&[
        [NUMBERS[0], "vi", "JP-04100"],
        ["+8180123400019999", "vi", "JP-04100"],
        [NUMBERS[1], "not a tag", "JP-04100"],
        [NUMBERS[2], "vi", "JP-99"],
        // Swapped columns, in every way.
        ["vi", NUMBERS[3], "JP-04100"],
        ["JP-04100", "vi", NUMBERS[3]],
        ["vi", "JP-04100", NUMBERS[3]],
        ["\"+81 80-1234-0001\"", "vi", "JP-04100,+818012340001"],
    ]);
    desk.write("people.csv", &file);
    let run = shows_no_number(desk.run(&["subscriber", "import", "people.csv"]).ends(5));
    assert!(run.out.starts_with("exercise world: 1 added, "), "{}", run.out);
    super::golden("subscriber-import.txt", &run.err);
    let run = shows_no_number(desk.run(&["subscriber", "import", "people.csv", "--dry-run", "--json"]).ends(5));
    let told = run.json("mothertongue.import/1");
    let lines: std::collections::BTreeSet<u64> =
        told["findings"].as_array().unwrap().iter().map(|finding| finding["line"].as_u64().unwrap()).collect();
    assert_eq!(lines.into_iter().collect::<Vec<_>>(), [3, 4, 5, 6, 7, 8, 9]);
}

#[test]
fn a_file_without_header_or_with_a_broken_one_shows_no_number() {
    let desk = Desk::new();
    let row = format!("{},vi,JP-04100", NUMBERS[0]);
    for text in [
        format!("{row}\n{row}\n"),
        format!("number,language,place,{n},{n}\n{row}\n", n = NUMBERS[0]),
        format!("number,language,place\n\"{row}\n"),
        format!("number,language,place\n{row},{row}\n"),
        String::new(),
    ] {
        desk.write("people.csv", &text);
        for more in [&[][..], &["--json"], &["--dry-run"]] {
            let words = [&["subscriber", "import", "people.csv"], more].concat();
            shows_no_number(desk.run(&words).ends(5));
        }
    }
    shows_no_number(desk.run(&["subscriber", "import", "none.csv"]).ends(5));
}

#[test]
fn numbers_without_plus_need_a_country_that_exists() {
    let desk = Desk::new();
    desk.write("people.csv", &rows(&[["080-1234-0001", "vi", "JP-04100"]]));
    desk.run(&["subscriber", "import", "people.csv"]).ends(5);
    desk.run(&["subscriber", "import", "people.csv", "--region", "JP"]).ends(0);
    let error = desk.run(&["subscriber", "import", "people.csv", "--region", "XX", "--json"]).ends(2).error();
    assert!(error["message"].as_str().unwrap().contains("`XX`"), "{error}");
}

#[test]
fn who_is_stopped_stays_stopped() {
    let desk = Desk::new();
    desk.write("people.csv", &rows(&[[NUMBERS[0], "vi", "JP-04100"], [NUMBERS[1], "vi", "JP-04100"]]));
    desk.run(&["subscriber", "import", "people.csv"]).ends(0);
    let stop = |input: &str, more: &[&str]| shows_no_number(desk.run_with(&[&["subscriber", "stop"], more].concat(), input, &[]));
    assert_eq!(stop(&format!("{}\n", NUMBERS[0]), &[]).ends(0).out, "stopped for good\n");
    assert_eq!(stop(NUMBERS[1], &["--json"]).ends(0).json("mothertongue.stop/1")["known"], true);
    assert_eq!(stop(NUMBERS[2], &["--json"]).ends(0).json("mothertongue.stop/1")["known"], false);
    stop("8012340", &["--json"]).ends(2).error();
    stop("", &[]).ends(2);
    let run = desk.run(&["subscriber", "import", "people.csv"]).ends(0);
    assert!(run.out.contains("0 added, 0 changed, 0 unchanged, 2 stay stopped"), "{}", run.out);
    desk.run(&["subscriber", "count"]).ends(3);
}
