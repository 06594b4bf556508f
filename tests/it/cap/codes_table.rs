//! The page lists every code, with the same words, and no other.

use mothertongue::cap::CODES;

#[test]
fn the_page_and_the_program_have_the_same_table_of_codes() {
    let page = include_str!("../../../docs/cap.md");
    let rows: Vec<(&str, &str)> = page
        .lines()
        .filter(|line| line.starts_with("| `CAP"))
        .map(|line| {
            let mut cells = line.trim_matches('|').splitn(2, '|').map(str::trim);
            (cells.next().unwrap().trim_matches('`'), cells.next().unwrap_or_default())
        })
        .collect();
    let codes: Vec<(&str, &str)> = CODES.iter().map(|row| (row.code, row.meaning)).collect();
    assert_eq!(rows, codes);
}

#[test]
fn codes_are_numbered_without_gap_or_repeat() {
    for (index, row) in CODES.iter().enumerate() {
        assert_eq!(row.code, format!("CAP{:03}", index + 1));
    }
}
