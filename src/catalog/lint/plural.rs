//! W01: choices by number that do not fit CLDR's plural categories of the language.

use super::super::words::width;
use super::{Bench, Level, at, named};
use crate::domain::Finding;

/// CLDR's names of plural categories.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

pub(super) fn check(bench: &Bench<'_>, findings: &mut Vec<Finding>) {
    let formats = &bench.locale.formats;
    for (id, text, piece, _) in bench.pieces() {
        for select in &piece.selects {
            let name = named(id, piece);
            let mut warn = |offset: usize, chars: u32, message: String, help: String| {
                findings.push(at(Level::Warning, "W01", text, offset, chars, message).help(help));
            };
            let keys: Vec<&str> = select.keys.iter().map(|(_, key)| key.as_str()).collect();
            let Some((first, key)) = select.keys.first() else { continue };
            if !select.plural {
                // The keys of a choice are its own words; categories there can only be meant for a number.
                if let Some(variable) = select.variable.as_ref().filter(|_| keys.iter().all(|key| CATEGORIES.contains(key))) {
                    warn(
                        *first,
                        width(key),
                        format!("`{name}` chooses by ${variable} as it is written, which is never `{key}`"),
                        format!("write {{ PLURAL(${variable}) -> … }}"),
                    );
                }
                continue;
            }
            let whole = formats.whole_categories();
            let listed = whole.iter().copied().collect::<Vec<_>>().join(", ");
            let all = formats.categories();
            for (offset, key) in select.keys.iter().filter(|(_, key)| !all.contains(&key.as_str())) {
                warn(
                    *offset,
                    width(key),
                    format!("`[{key}]` of `{name}` is never chosen: whole numbers are {listed} here"),
                    "take the variant out, or name the category that is meant".to_owned(),
                );
            }
            let missing: Vec<&str> = whole.iter().copied().filter(|category| !keys.contains(category)).collect();
            if !missing.is_empty() {
                let shown = missing.iter().map(|category| format!("`{category}`")).collect::<Vec<_>>().join(", ");
                warn(
                    *first,
                    width(key),
                    format!("`{name}` has no variant for {shown}: whole numbers are {listed} here"),
                    "write the sentence for each of them, or one that needs no number's form (\"Shelters open: 3\")".to_owned(),
                );
            }
        }
    }
}
