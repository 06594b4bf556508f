//! The tutorial in `docs/authoring.md` is tried as it is written: each command, in order, in a copy of the product's files.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

/// Steps of the page in their order: what a marker says, and the block after it.
fn steps(page: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for part in page.split("<!-- ").skip(1) {
        let (marker, rest) = part.split_once(" -->").unwrap();
        let block = rest.trim_start().strip_prefix("```").and_then(|rest| rest.split_once('\n')).map(|(_, rest)| rest);
        let block = block.and_then(|rest| rest.split_once("```")).map(|(block, _)| block).unwrap_or_default();
        found.push((marker.to_owned(), block.to_owned()));
    }
    found
}

/// The exit codes that a line may end with: 0, or those of its remark.
fn wanted(line: &str) -> Vec<i32> {
    let Some((_, remark)) = line.split_once("# exits ") else { return vec![0] };
    remark.split(" or ").map(|code| code.trim().parse().unwrap()).collect()
}

/// What a translator does in a spreadsheet program: every empty cell of the third column, or one full cell.
fn translate(file: &Path, everything: bool) {
    let text = fs::read_to_string(file).unwrap();
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.trim_start_matches('\u{FEFF}').as_bytes());
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
    let mut changed = 0;
    for (at, record) in reader.records().enumerate() {
        let record = record.unwrap();
        let mut cells: Vec<String> = record.iter().map(str::to_owned).collect();
        if at > 0 && everything {
            cells[2] = cells[1].clone();
            changed += 1;
        } else if at > 0 && cells[0] == "frame-update" {
            cells[2] = format!("{} Lea todo.", cells[2]);
            changed += 1;
        }
        writer.write_record(&cells).unwrap();
    }
    assert!(changed > 0, "{text}");
    fs::write(file, writer.into_inner().unwrap()).unwrap();
}

/// Writes sentences over the lines of the same messages.
fn write_over(file: &Path, block: &str) {
    let mut text = fs::read_to_string(file).unwrap();
    for line in block.lines() {
        let head = format!("\n{} = ", line.split(" = ").next().unwrap());
        let start = text.find(&head).unwrap_or_else(|| panic!("{head} is not in {text}")) + 1;
        let end = start + text[start..].find('\n').unwrap();
        text.replace_range(start..end, line);
    }
    fs::write(file, text).unwrap();
}

#[test]
fn the_tutorial_works_as_it_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| -> PathBuf { folder.path().join(name) };
    copy(&root().join("templates"), &at("templates"));
    copy(&root().join("config"), &at("config"));
    for tag in ["en", "es"] {
        copy(&root().join("locales").join(tag), &at("locales").join(tag));
    }
    fs::copy(root().join("l10n.toml"), at("l10n.toml")).unwrap();
    let program = Path::new(env!("CARGO_BIN_EXE_mothertongue"));
    let path = format!("{}:{}", program.parent().unwrap().display(), std::env::var("PATH").unwrap_or_default());
    let page = fs::read_to_string(root().join("docs/authoring.md")).unwrap();
    let mut commands = 0;
    for (marker, block) in steps(&page) {
        match marker.split_once(' ') {
            None if marker == "run" => {
                for line in block.lines().filter(|line| !line.trim().is_empty()) {
                    let run = Command::new("bash")
                        .args(["-c", line])
                        .current_dir(folder.path())
                        .env("PATH", &path)
                        .env_remove("MOTHERTONGUE_CONFIG")
                        .output()
                        .unwrap();
                    let code = run.status.code().unwrap();
                    assert!(
                        wanted(line).contains(&code),
                        "{line}\nexits {code}\n{}\n{}",
                        String::from_utf8_lossy(&run.stdout),
                        String::from_utf8_lossy(&run.stderr)
                    );
                    commands += 1;
                }
            }
            Some(("edit", what)) => {
                let (file, how) = what.split_once(": ").unwrap();
                translate(&at(file), how.contains("every row"));
            }
            Some(("write", file)) => write_over(&at(file), &block),
            _ => panic!("nobody knows what `{marker}` is"),
        }
    }
    assert!(commands > 25, "only {commands} commands");
}
