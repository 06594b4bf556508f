//! The catalogue that ships: it loads and passes its own lint; its texts are held by golden files in `texts`.

#[cfg(test)]
#[path = "catalog/desk.rs"]
mod desk;
#[cfg(test)]
#[path = "catalog/exchange.rs"]
mod exchange;
#[cfg(test)]
#[path = "catalog/lint.rs"]
pub mod lint;
#[cfg(test)]
#[path = "catalog/matching.rs"]
mod matching;
#[cfg(test)]
#[path = "catalog/pseudo.rs"]
mod pseudo;
#[cfg(test)]
#[path = "catalog/review.rs"]
mod review;
#[cfg(test)]
#[path = "catalog/scaffold.rs"]
mod scaffold;
#[cfg(test)]
#[path = "catalog/scripts.rs"]
mod scripts;
#[cfg(test)]
#[path = "catalog/texts.rs"]
mod texts;
#[cfg(test)]
#[path = "catalog/warnings.rs"]
mod warnings;

use std::path::{Path, PathBuf};

use mothertongue::catalog::{Catalog, LintOptions};
use mothertongue::domain::render_findings;

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

pub fn shipped() -> Catalog {
    let (catalog, findings) = Catalog::load(&root().join("templates"), &root().join("locales"));
    assert!(findings.is_empty(), "{}", render_findings(&findings));
    catalog
}

/// The sender of all golden texts.
pub const ISSUER: &str = "Civil Protection Office";

/// Whether golden files are written instead of compared.
#[cfg(test)]
pub fn updating() -> bool {
    std::env::var("UPDATE_GOLDEN").is_ok_and(|set| set == "1")
}

/// How many lines that differ are shown.
#[cfg(test)]
const GOLDEN_LINES: usize = 20;

/// Compares with a golden file, or writes it when `UPDATE_GOLDEN=1`.
#[cfg(test)]
pub fn golden(path: &Path, text: &str) {
    if updating() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
        return;
    }
    let kept =
        std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}; UPDATE_GOLDEN=1 writes it", path.display()));
    if kept != text {
        let told = |line: Option<&str>| line.unwrap_or("(nothing)").to_owned();
        let (mut old, mut new) = (kept.lines(), text.lines());
        let lines = (1..=kept.lines().count().max(text.lines().count())).map(|number| (number, old.next(), new.next()));
        let differ = lines.filter(|(_, old, new)| old != new).take(GOLDEN_LINES);
        let shown: Vec<String> =
            differ.map(|(number, old, new)| format!("line {number}\n- {}\n+ {}", told(old), told(new))).collect();
        panic!("{} differs; UPDATE_GOLDEN=1 rewrites it\n{}", path.display(), shown.join("\n"));
    }
}

#[test]
fn the_shipped_catalogue_has_no_lint_error() {
    let errors = shipped().lint_errors(&LintOptions {
        contacts: &[],
        now: "2026-07-01T00:00:00Z".parse().unwrap(),
        known_place: None,
        live: false,
    });
    assert!(errors.is_empty(), "{}", render_findings(&errors));
}
