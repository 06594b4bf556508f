//! docs/security.md tells the table of roles as it is in the code.

use std::path::Path;

use mothertongue::domain::{Act, Role};

#[test]
fn the_table_of_who_may_do_what_is_that_of_the_code() {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/security.md")).unwrap();
    let rows: Vec<(Act, Vec<Role>)> = text
        .lines()
        .filter_map(|line| {
            let (word, rest) = line.strip_prefix("| `")?.split_once('`')?;
            let roles = rest.trim_end_matches(" |").rsplit_once("| ")?.1;
            let roles = roles.split(", ").map(|word| Role::parse(word).unwrap_or_else(|| panic!("`{word}` in {line}")));
            Some((Act::parse(word)?, roles.collect()))
        })
        .collect();
    let code: Vec<(Act, Vec<Role>)> = Act::ALL.into_iter().map(|act| (act, act.roles().to_vec())).collect();
    assert_eq!(rows, code);
}
