//! L06, L07, L08, W02, W08, W09: what stands literally in a text.

use std::collections::BTreeSet;

use super::super::numerals;
use super::super::words::{Piece, Text, width};
use super::{Bench, Level, at, named};
use crate::domain::{Direction, Finding};

pub(super) fn check(bench: &Bench<'_>, findings: &mut Vec<Finding>) {
    for (id, text, piece, source) in bench.pieces() {
        let name = named(id, piece);
        for (offset, run) in &piece.runs {
            literals(text, *offset, run, &name, findings);
            overrides(text, *offset, run, &name, findings);
            if bench.locale.info.direction == Direction::Rtl {
                bare_numbers(text, piece, *offset, run, &name, findings);
            }
        }
        isolates(text, piece, &name, id, findings);
        let literal = piece.literal();
        let head = width(piece.attribute.as_deref().unwrap_or(id));
        if let Some(source) = source {
            let set = |piece: &Piece| -> BTreeSet<String> {
                piece.runs.iter().flat_map(|(_, run)| numerals::runs(run)).map(|(_, digits)| digits).collect()
            };
            let (own, theirs) = (set(piece), set(source));
            if own != theirs {
                let list = |set: &BTreeSet<String>| {
                    if set.is_empty() { "none".to_owned() } else { set.iter().cloned().collect::<Vec<_>>().join(", ") }
                };
                findings.push(
                    at(
                        Level::Error,
                        "L07",
                        text,
                        piece.offset,
                        head,
                        format!("the numbers of `{name}` differ: {} here, {} in the source", list(&own), list(&theirs)),
                    )
                    .help("write the source's numbers in digits of any script, or both as words"),
                );
            }
            let simplified = bench.locale.info.tag.primary() == super::SOURCE_LANGUAGE;
            if !simplified && literal == source.literal() && literal.chars().filter(|c| c.is_alphabetic()).count() > 3 {
                findings.push(
                    at(Level::Warning, "W02", text, piece.offset, head, format!("`{name}` reads as in the source language"))
                        .help("translate it"),
                );
            }
        }
        let cased: Vec<char> = literal.chars().filter(|c| c.is_uppercase() || c.is_lowercase()).collect();
        if cased.iter().filter(|c| c.is_uppercase()).count() >= 10 && !cased.iter().any(|c| c.is_lowercase()) {
            findings.push(
                at(Level::Warning, "W08", text, piece.offset, head, format!("`{name}` is all capitals"))
                    .help("capitals are slower to read and shout; write sentence case"),
            );
        }
        if !WITHOUT_STOPS.contains(&bench.locale.info.script.as_str()) {
            final_stop(text, piece, &name, head, findings);
        }
    }
}

/// What ends a sentence, in every script of the catalogue.
const STOPS: &str = ".!?:؟۔।॥።፤፧။៕។。！？：…။၊։";

/// Scripts whose sentences end in a space or a line, without a mark.
const WITHOUT_STOPS: [&str; 2] = ["Thai", "Laoo"];

fn final_stop(text: &Text, piece: &Piece, name: &str, head: u32, findings: &mut Vec<Finding>) {
    let ends_in_variable = match (piece.runs.last(), piece.variables.last()) {
        (Some((run, _)), Some((variable, _))) => variable > run,
        (Some(_), None) => false,
        (None, _) => true,
    };
    let last =
        piece.runs.last().and_then(|(_, run)| run.trim_end().chars().rev().find(|c| !"\"'”’»）」』)\u{2069}".contains(*c)));
    if ends_in_variable || last.is_some_and(|c| !STOPS.contains(c)) {
        findings.push(
            at(Level::Warning, "W09", text, piece.offset, head, format!("`{name}` has no final stop"))
                .help("whole sentences only; a voice reads two sentences without a stop as one"),
        );
    }
}

/// L06: links, times and telephone numbers.
fn literals(text: &Text, offset: usize, run: &str, name: &str, findings: &mut Vec<Finding>) {
    let mut fault = |start: usize, chars: u32, what: &str| {
        findings.push(
            at(Level::Error, "L06", text, offset + start, chars, format!("a {what} is typed into `{name}`"))
                .help("let it come in as a variable: it is checked, and it reads right in every direction"),
        );
    };
    let lower = run.to_ascii_lowercase();
    for needle in ["http://", "https://", "www."] {
        if let Some(start) = lower.find(needle) {
            let chars = run[start..].chars().take_while(|c| !c.is_whitespace()).count();
            fault(start, u32::try_from(chars).unwrap_or(1), "link");
            return;
        }
    }
    let runs = numerals::runs(run);
    let mut skip_to = 0;
    for (index, (start, digits)) in runs.iter().enumerate() {
        if *start < skip_to {
            continue;
        }
        let count = digits.chars().count();
        let after: String = run[*start..].chars().skip(count).take(2).collect();
        let mut following = after.chars();
        if following.next().is_some_and(|c| c == ':' || c == '：') && following.next().and_then(numerals::digit).is_some() {
            fault(*start, u32::try_from(count + 3).unwrap_or(1), "time");
            skip_to = runs.get(index + 1).map_or(usize::MAX, |(next, _)| next + 1);
            continue;
        }
        // A telephone number: its digit groups, joined by what people put between them.
        let (mut total, mut end) = (count, *start + byte_len(run, *start, count));
        for (next, more) in &runs[index + 1..] {
            let between = &run[end..*next];
            if between.chars().count() > 2 || !between.chars().all(|c| c == ' ' || "-./()".contains(c)) {
                break;
            }
            total += more.chars().count();
            end = next + byte_len(run, *next, more.chars().count());
        }
        let plus = run[..*start].ends_with('+');
        let emergency = total == 3 && digits.parse::<u32>().is_ok_and(|number| number % 50 != 0 || number == 0);
        if plus || total >= 4 || emergency {
            let chars = run[*start..end].chars().count();
            fault(*start, u32::try_from(chars).unwrap_or(1), "telephone number or long number");
            skip_to = end;
        }
    }
}

fn byte_len(run: &str, start: usize, chars: usize) -> usize {
    run[start..].chars().take(chars).map(char::len_utf8).sum()
}

/// L08: embeddings and overrides.
fn overrides(text: &Text, offset: usize, run: &str, name: &str, findings: &mut Vec<Finding>) {
    for (start, c) in run.char_indices().filter(|(_, c)| super::super::is_bidi_override(*c)) {
        findings.push(
            at(
                Level::Error,
                "L08",
                text,
                offset + start,
                1,
                format!("U+{:04X} in `{name}` changes the direction of what follows", c as u32),
            )
            .help("use isolates, U+2068 before and U+2069 after"),
        );
    }
}

/// L08: an isolate without its end, or the other way round, over the whole piece.
fn isolates(text: &Text, piece: &Piece, name: &str, id: &str, findings: &mut Vec<Finding>) {
    let (mut depth, mut stray) = (0i32, false);
    for c in piece.runs.iter().flat_map(|(_, run)| run.chars()) {
        match c {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' => {
                depth -= 1;
                stray |= depth < 0;
            }
            _ => {}
        }
    }
    if depth != 0 || stray {
        let head = width(piece.attribute.as_deref().unwrap_or(id));
        findings.push(
            at(Level::Error, "L08", text, piece.offset, head, format!("an isolate of `{name}` is not closed, or closed twice"))
                .help("each U+2066 to U+2068 needs its U+2069"),
        );
    }
}

/// L08: a number that stands bare in right-to-left text.
fn bare_numbers(text: &Text, piece: &Piece, offset: usize, run: &str, name: &str, findings: &mut Vec<Finding>) {
    let before = piece.runs.iter().take_while(|(other, _)| *other < offset).flat_map(|(_, run)| run.chars());
    let opened = |depth: i32, c: char| match c {
        '\u{2066}'..='\u{2068}' => depth + 1,
        '\u{2069}' => depth - 1,
        _ => depth,
    };
    let start_depth = before.fold(0, opened);
    for (start, digits) in numerals::runs(run) {
        if run[..start].chars().fold(start_depth, opened) <= 0 {
            findings.push(
                at(
                    Level::Error,
                    "L08",
                    text,
                    offset + start,
                    width(&digits),
                    format!("a number stands bare in the right-to-left text of `{name}`"),
                )
                .help("write it as a word, or put U+2068 before and U+2069 after"),
            );
        }
    }
}
