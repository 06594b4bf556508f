//! L05, L11, W13: texts that nobody has vouched for, words that frighten people away, contacts that have lapsed.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;

use super::super::words::width;
use super::super::{Catalog, Kind};
use super::{Bench, Level, LintOptions, at, named};
use crate::domain::{Finding, ReviewState};

/// L05 for the live gate, W13 as a summary otherwise.
pub(super) fn unreviewed(catalog: &Catalog, bench: &Bench<'_>, live: bool, findings: &mut Vec<Finding>) {
    let mut drafts = 0usize;
    let mut states: BTreeMap<&str, usize> = BTreeMap::new();
    for (id, text) in &bench.locale.texts {
        let (state, machine) = bench.locale.review_of(id, catalog.basis(id));
        if state == ReviewState::Approved {
            continue;
        }
        drafts += usize::from(machine);
        *states.entry(state.as_str()).or_default() += 1;
        if live {
            findings.push(
                at(Level::Error, "L05", text, text.offset, width(id), format!("`{id}` is {}", sentence(state, machine)))
                    .help("a live alert takes approved texts only; see docs/catalog.md, Review"),
            );
        } else if state == ReviewState::Stale {
            findings.push(
                at(Level::Warning, "L05", text, text.offset, width(id), format!("`{id}` is {}", sentence(state, machine)))
                    .help("read it again against its source; it stops the live gate"),
            );
        }
    }
    if drafts > 0 {
        findings.push(
            Finding::warning(
                "W13",
                format!("{drafts} of {} texts are machine drafts that no person has read", bench.locale.texts.len()),
            )
            .in_file(format!("{}/review.toml", bench.locale.folder))
            .help("exercises take them and say so; live alerts do not take them"),
        );
    }
}

fn sentence(state: ReviewState, machine: bool) -> &'static str {
    match state {
        ReviewState::Draft if machine => "a machine's draft that no person has read",
        ReviewState::Draft => "a draft",
        ReviewState::Translated => "translated, but no second person has read it",
        ReviewState::Reviewed => "reviewed, but not released",
        ReviewState::Approved => "approved",
        ReviewState::Stale => "stale: it or its source has changed since it was read",
    }
}

/// L05: a contact that must not be cited any more makes every text that cites it stale.
pub(super) fn contacts(options: &LintOptions<'_>, findings: &mut Vec<Finding>) {
    let today = options.now.to_zoned(TimeZone::UTC).date();
    for contact in options.contacts.iter().filter(|contact| contact.expires_on < today) {
        let level = if options.live { Level::Error } else { Level::Warning };
        findings.push(
            Finding::new(level, "L05", format!("contact `{}` expired on {}", contact.id, contact.expires_on))
                .help("call the number, and write the new dates into contacts.csv"),
        );
    }
}

/// L11: a locale that lists no words that keep people from help, so that none could be found. An error at the live gate.
pub(super) fn nothing_forbidden(bench: &Bench<'_>, live: bool, findings: &mut Vec<Finding>) {
    if bench.locale.info.forbidden.is_empty() && !bench.locale.info.tag.is_pseudo() {
        let level = if live { Level::Error } else { Level::Warning };
        findings.push(
            Finding::new(level, "L11", "no word is forbidden, so none that keeps people from help is found")
                .in_file(format!("{}/locale.toml", bench.locale.folder))
                .help("list the words for passport, visa, papers, police, immigration and nationality in `forbidden`"),
        );
    }
}

/// L11: words that keep people from help.
pub(super) fn forbidden(bench: &Bench<'_>, findings: &mut Vec<Finding>) {
    let unspaced = super::unspaced(&bench.locale.info.script);
    let entries: Vec<Forbidden> = bench.locale.info.forbidden.iter().map(|entry| Forbidden::read(entry, unspaced)).collect();
    for (id, text, piece, _) in bench.pieces() {
        let assured = match bench.uses.by_id.get(id) {
            Some(users) => users.iter().all(|template| template.assurance && template.kind == Kind::Assurance),
            None => text.file.ends_with("/assurance.ftl"),
        };
        if assured || (text.file.ends_with("/assurance.ftl") && !bench.uses.by_id.contains_key(id)) {
            continue;
        }
        for (offset, run) in &piece.runs {
            let letters = letters(run);
            for entry in &entries {
                if let Some((start, found)) = entry.find(&letters) {
                    findings.push(
                        at(
                            Level::Error,
                            "L11",
                            text,
                            offset + start,
                            width(&found),
                            format!("`{}` says `{found}`", named(id, piece)),
                        )
                        .help("people who fear for their papers stay away; say what to do, not who asks"),
                    );
                }
            }
        }
    }
}

/// A word that must not stand in a text.
struct Forbidden {
    wanted: Vec<char>,
    open_left: bool,
    open_right: bool,
}

/// Each character with its byte offset and its lower case.
fn letters(run: &str) -> Vec<(usize, char, char)> {
    run.char_indices().map(|(at, c)| (at, c, c.to_lowercase().next().unwrap_or(c))).collect()
}

impl Forbidden {
    /// Reads an entry: a `*` at either end stands for more letters, and scripts without spaces match anywhere.
    fn read(entry: &str, unspaced: bool) -> Self {
        Self {
            wanted: entry.trim_matches('*').chars().flat_map(char::to_lowercase).collect(),
            open_left: entry.starts_with('*') || unspaced,
            open_right: entry.ends_with('*') || unspaced,
        }
    }

    /// Where the word stands, and as it is written there.
    fn find(&self, letters: &[(usize, char, char)]) -> Option<(usize, String)> {
        let first = self.wanted.first()?;
        let letter =
            |index: Option<usize>| index.and_then(|index| letters.get(index)).is_some_and(|(_, c, _)| c.is_alphanumeric());
        for (from, (start, _, lower)) in letters.iter().enumerate() {
            let to = from + self.wanted.len();
            if lower != first || letters.len() < to {
                continue;
            }
            let here = &letters[from..to];
            let same = here.iter().zip(&self.wanted).all(|((_, _, lower), want)| lower == want);
            if same && (self.open_left || !letter(from.checked_sub(1))) && (self.open_right || !letter(Some(to))) {
                return Some((*start, here.iter().map(|(_, c, _)| *c).collect()));
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find_word(run: &str, entry: &str, unspaced: bool) -> Option<(usize, String)> {
        Forbidden::read(entry, unspaced).find(&letters(run))
    }

    #[test]
    fn forbidden_words_match_whole_or_open_ended_and_anywhere_in_scripts_without_spaces() {
        assert_eq!(find_word("Call the Police.", "police", false), Some((9, "Police".to_owned())));
        assert_eq!(find_word("policeman", "police", false), None);
        assert_eq!(find_word("policeman", "police*", false), Some((0, "police".to_owned())));
        assert_eq!(find_word("a police", "*", false), None);
        assert_eq!(find_word("polic", "police", false), None);
        assert_eq!(find_word("旅券を持つ", "旅券", true), Some((0, "旅券".to_owned())));
    }
}
