//! XLIFF 2.1 out: one file element a Fluent file, one unit a text; variables are inline codes that a tool protects.
//!
//! Writes no personal data: no tool, no author, no time.

use std::fmt::Write as _;

use quick_xml::escape::escape;

use super::{Export, Unit};
use crate::domain::ReviewState;

/// The namespace of XLIFF 2.
pub(super) const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";

pub(super) fn write(export: &Export) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(
        out,
        "<xliff xmlns=\"{NAMESPACE}\" version=\"2.1\" srcLang=\"{}\" trgLang=\"{}\">",
        export.source, export.language
    );
    for units in export.units.chunk_by(|one, next| one.file == next.file) {
        let Some(first) = units.first() else { continue };
        let id = first.file.trim_end_matches(".ftl");
        let original = format!("locales/{}/{}", export.source, first.file);
        let _ = writeln!(out, " <file id=\"{}\" original=\"{}\">", escape(id), escape(original.as_str()));
        for unit in units {
            write_unit(&mut out, unit);
        }
        out.push_str(" </file>\n");
    }
    out.push_str("</xliff>\n");
    out
}

fn write_unit(out: &mut String, unit: &Unit) {
    let _ = writeln!(out, "  <unit id=\"{}\" canResegment=\"no\" xml:space=\"preserve\">", escape(unit.id.as_str()));
    let back = unit.back.as_deref().unwrap_or_default();
    if !unit.comment.is_empty() || !back.is_empty() {
        out.push_str("   <notes>\n");
        for (category, text) in [("comment", unit.comment.as_str()), ("back-translation", back)] {
            if !text.is_empty() {
                let _ = writeln!(out, "    <note category=\"{category}\">{}</note>", escape(text));
            }
        }
        out.push_str("   </notes>\n");
    }
    let mut codes: Vec<String> = Vec::new();
    let source = inline(&unit.source, &mut codes);
    let target = unit.target.as_deref().map(|target| inline(target, &mut codes));
    if !codes.is_empty() {
        out.push_str("   <originalData>\n");
        for (at, code) in codes.iter().enumerate() {
            let _ = writeln!(out, "    <data id=\"d{}\">{}</data>", at + 1, escape(code.as_str()));
        }
        out.push_str("   </originalData>\n");
    }
    let (state, sub) = match unit.state {
        None => ("initial", "missing"),
        Some(ReviewState::Draft) => ("initial", "draft"),
        Some(ReviewState::Stale) => ("initial", "stale"),
        Some(ReviewState::Translated) => ("translated", "translated"),
        Some(ReviewState::Reviewed) => ("reviewed", "reviewed"),
        Some(ReviewState::Approved) => ("final", "approved"),
    };
    let _ = writeln!(out, "   <segment state=\"{state}\" subState=\"mothertongue:{sub}\">");
    let _ = writeln!(out, "    <source>{source}</source>");
    if let Some(target) = target {
        let _ = writeln!(out, "    <target>{target}</target>");
    }
    out.push_str("   </segment>\n  </unit>\n");
}

/// A text with each placeable as an inline code; a code that is there already keeps its number.
fn inline(text: &str, codes: &mut Vec<String>) -> String {
    let mut out = String::new();
    let mut used: Vec<usize> = Vec::new();
    for (code, part) in parts(text) {
        if !code {
            out.push_str(&escape(part));
            continue;
        }
        let known = (0..codes.len()).find(|at| codes.get(*at).is_some_and(|known| known == part) && !used.contains(at));
        let at = known.unwrap_or_else(|| {
            codes.push(part.to_owned());
            codes.len() - 1
        });
        used.push(at);
        let _ = write!(out, "<ph id=\"{0}\" dataRef=\"d{0}\" equiv=\"{1}\" disp=\"{1}\"/>", at + 1, escape(part));
    }
    out
}

/// The runs of a text: `(is a placeable, its text)`.
fn parts(text: &str) -> Vec<(bool, &str)> {
    let mut found = Vec::new();
    let (mut depth, mut start) = (0usize, 0usize);
    for (at, c) in text.char_indices() {
        match c {
            '{' => {
                if depth == 0 && at > start {
                    found.push((false, &text[start..at]));
                }
                if depth == 0 {
                    start = at;
                }
                depth += 1;
            }
            '}' if depth > 0 => {
                depth -= 1;
                if depth == 0 {
                    found.push((true, &text[start..=at]));
                    start = at + 1;
                }
            }
            _ => {}
        }
    }
    if start < text.len() {
        found.push((false, &text[start..]));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_are_codes_and_a_repeated_one_has_an_id_of_its_own() {
        let mut codes = Vec::new();
        let source = inline("Call { $n } & { $n }.", &mut codes);
        assert_eq!(
            source,
            "Call <ph id=\"1\" dataRef=\"d1\" equiv=\"{ $n }\" disp=\"{ $n }\"/> &amp; <ph id=\"2\" dataRef=\"d2\" equiv=\"{ $n }\" disp=\"{ $n }\"/>."
        );
        assert!(inline("{ $n }", &mut codes).contains("id=\"1\""));
        assert_eq!(codes.len(), 2);
    }
}
