//! gettext PO out and in, as `msgfmt --check` takes it; the unit's id is the message's context.
//!
//! A library was looked for: the one that is kept stops the program at a malformed line and knows no line numbers. What a
//! translator sends is checked line by line here, and nothing in it stops anything.

use std::fmt::Write as _;

use super::{Export, Parcel, Row, at_row};
use crate::domain::{Finding, Language, ReviewState};

pub(super) fn write(export: &Export) -> String {
    let mut out = String::from("# `catalog export` wrote this file; `catalog import` takes it back.\n");
    out.push_str("# Translate msgstr. Keep { $names } as they are. `fuzzy` marks what no person answers for yet.\n");
    out.push_str("msgid \"\"\nmsgstr \"\"\n");
    let language = export.language.as_str().replace('-', "_");
    for (name, value) in [
        ("Project-Id-Version", "mothertongue"),
        ("PO-Revision-Date", ""),
        ("Last-Translator", ""),
        ("Language-Team", ""),
        ("Language", language.as_str()),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
    ] {
        let _ = writeln!(out, "\"{name}: {value}\\n\"");
    }
    for unit in &export.units {
        out.push('\n');
        for line in unit.comment.lines() {
            let _ = writeln!(out, "#. {line}");
        }
        for line in unit.back.iter().flat_map(|back| back.lines()) {
            let _ = writeln!(out, "#. back: {line}");
        }
        let _ = writeln!(out, "#: locales/{}/{}", export.source, unit.file);
        let unsure = matches!(unit.state, Some(ReviewState::Draft | ReviewState::Stale));
        if unsure && unit.target.is_some() {
            out.push_str("#, fuzzy\n");
        }
        for (keyword, text) in [
            ("msgctxt", unit.id.as_str()),
            ("msgid", unit.source.as_str()),
            ("msgstr", unit.target.as_deref().unwrap_or_default()),
        ] {
            let _ = writeln!(out, "{keyword} {}", quoted(text));
        }
    }
    out
}

/// A text as PO writes it; a text of several lines has one string a line.
fn quoted(text: &str) -> String {
    let escaped = |line: &str| line.replace('\\', "\\\\").replace('"', "\\\"").replace('\t', "\\t").replace('\n', "\\n");
    if !text.contains('\n') {
        return format!("\"{}\"", escaped(text));
    }
    let lines: Vec<String> = text.split_inclusive('\n').map(|line| format!("\"{}\"", escaped(line))).collect();
    format!("\"\"\n{}", lines.join("\n"))
}

/// One entry on its way.
#[derive(Default)]
struct Entry {
    line: u32,
    context: Option<String>,
    id: Option<String>,
    text: Option<String>,
}

/// Which string a continued line belongs to.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Nothing,
    Context,
    Id,
    Text,
}

pub(super) fn read(shown: &str, text: &str) -> Result<Parcel, Vec<Finding>> {
    let mut findings = Vec::new();
    let (mut rows, mut header) = (Vec::new(), None);
    let (mut entry, mut part) = (Entry::default(), Part::Nothing);
    let mut finish = |entry: Entry, findings: &mut Vec<Finding>| {
        let (Some(id), Some(text)) = (entry.id, entry.text) else { return };
        match entry.context {
            Some(context) => rows.push(Row { id: context, source: Some(id), target: text, line: entry.line }),
            None if id.is_empty() && header.is_none() => header = Some(text),
            None => findings.push(
                at_row("X02", shown, entry.line, "the entry has no msgctxt").help("keep the context: it says which text it is"),
            ),
        }
    };
    for (line, number) in text.lines().zip(1u32..) {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            // An entry's comments come before it.
            if part == Part::Text {
                finish(std::mem::take(&mut entry), &mut findings);
                part = Part::Nothing;
            }
            continue;
        }
        let (keyword, rest) = match line.find('"') {
            Some(at) => (line[..at].trim(), &line[at..]),
            None => (line, ""),
        };
        let next = match keyword {
            "" => part,
            "msgctxt" => Part::Context,
            "msgid" => Part::Id,
            "msgstr" => Part::Text,
            _ => {
                findings.push(
                    at_row("X01", shown, number, format!("`{keyword}` is not what an export has here")).help("export again"),
                );
                continue;
            }
        };
        let begins = next == Part::Context || (next == Part::Id && part != Part::Context);
        if !keyword.is_empty() && begins {
            finish(std::mem::take(&mut entry), &mut findings);
            entry.line = number;
        }
        let string = match unquoted(rest) {
            Ok(string) => string,
            Err(why) => {
                findings.push(at_row("X01", shown, number, why).help("a string stands between two quotation marks on one line"));
                continue;
            }
        };
        let slot = match next {
            Part::Context => &mut entry.context,
            Part::Id => &mut entry.id,
            Part::Text => &mut entry.text,
            Part::Nothing => {
                findings.push(at_row("X01", shown, number, "a string that belongs to nothing").help("export again"));
                continue;
            }
        };
        slot.get_or_insert_default().push_str(&string);
        part = next;
    }
    finish(entry, &mut findings);
    let field = header.as_deref().and_then(|header: &str| header.lines().find_map(|line| line.strip_prefix("Language:")));
    let language = field.map(|tag| Language::parse(&tag.trim().replace('_', "-")));
    match language {
        Some(Ok(language)) if findings.is_empty() => Ok(Parcel { language, rows }),
        Some(Ok(_)) => Err(findings),
        Some(Err(_)) | None => {
            findings.push(at_row("X01", shown, 1, "the header names no `Language:`").help("keep the header of the export"));
            Err(findings)
        }
    }
}

fn unquoted(text: &str) -> Result<String, String> {
    let inner = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).filter(|_| text.len() > 1);
    let Some(inner) = inner else { return Err("a quotation mark is missing".to_owned()) };
    let mut out = String::with_capacity(inner.len());
    let mut characters = inner.chars();
    while let Some(c) = characters.next() {
        match c {
            '"' => return Err("a quotation mark stands in the text without a backslash".to_owned()),
            '\\' => match characters.next() {
                Some('n') => out.push('\n'),
                Some('t') => out.push('\t'),
                Some('r') => out.push('\r'),
                Some(plain @ ('"' | '\\')) => out.push(plain),
                Some(other) => return Err(format!("`\\{other}` means nothing here")),
                None => return Err("a backslash stands at the end".to_owned()),
            },
            c => out.push(c),
        }
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "msgid \"\"\nmsgstr \"\"\n\"Language: zh_Hans\\n\"\n\n";

    #[test]
    fn strings_with_quotes_backslashes_and_lines_come_back_as_they_were() {
        for text in ["plain", "a \"b\" \\ c", "one\n  two\nthree\n", "\ttab", ""] {
            let file = format!("{HEAD}#. c\n#, fuzzy\nmsgctxt \"x\"\nmsgid {}\nmsgstr {}\n", quoted(text), quoted(text));
            let parcel = read("t.po", &file).unwrap();
            assert_eq!(parcel.language.as_str(), "zh-Hans");
            assert_eq!(parcel.rows, [Row { id: "x".into(), source: Some(text.into()), target: text.into(), line: 7 }]);
        }
    }

    #[test]
    fn a_malformed_file_is_told_line_by_line_and_stops_nothing() {
        for (bad, line) in [
            ("msgctxt \"a\"\nmsgid \"x\nmsgstr \"\"\n", 6),
            ("msgid \"no context\"\nmsgstr \"x\"\n", 5),
            ("msgctxt \"a\"\nmsgid \"x\"\nmsgstr[0] \"y\"\n", 7),
            ("\"lost\"\n", 5),
            ("msgctxt \"a\"\nmsgid \"\\q\"\nmsgstr \"\"\n", 6),
            ("msgctxt \"\nmsgid \"\\\"\n", 5),
        ] {
            let findings = read("t.po", &format!("{HEAD}{bad}")).unwrap_err();
            assert_eq!(findings[0].line, Some(line), "{bad}: {findings:?}");
        }
        assert_eq!(read("t.po", "").unwrap_err()[0].code, "X01");
    }
}
