//! Findings on a page: as the command line prints them, with the place marked in the line too, since a caret cannot stand
//! right under a line that runs from the right or whose letters differ in width.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::response::Response;

use super::page::{Frame, answer, counted};
use super::{Desk, FINDINGS_SHOWN};
use crate::domain::Finding;

/// Characters of a line that are shown on each side of the fault.
const AROUND: usize = 70;

/// One finding, ready to show.
pub(super) struct FindingView {
    pub code: String,
    pub level: &'static str,
    /// `file:line:column`, as far as known.
    pub place: String,
    pub message: String,
    pub help: String,
    pub excerpt: Option<Excerpt>,
}

/// The line with its fault.
pub(super) struct Excerpt {
    pub line: u32,
    pub before: String,
    pub marked: String,
    pub after: String,
    /// Spaces as wide as the number of the line.
    pub gutter: String,
    /// Spaces and carets under the line.
    pub carets: String,
}

impl FindingView {
    pub fn of(finding: &Finding) -> Self {
        let mut place = finding.file.clone().unwrap_or_default();
        for number in [finding.line, finding.column].into_iter().flatten() {
            place.push_str(&format!(":{number}"));
        }
        Self {
            code: finding.code.clone(),
            level: finding.level.as_str(),
            place,
            message: finding.message.clone(),
            help: finding.help.clone().unwrap_or_default(),
            excerpt: excerpt(finding),
        }
    }
}

fn excerpt(finding: &Finding) -> Option<Excerpt> {
    let (line, column, text) = (finding.line?, finding.column?, finding.excerpt.as_ref()?);
    let characters: Vec<char> = text.chars().map(|c| if c == '\t' { ' ' } else { c }).collect();
    let at = usize::try_from(column).ok()?.saturating_sub(1).min(characters.len());
    let width = usize::try_from(finding.width).unwrap_or(1).clamp(1, AROUND);
    let from = at.saturating_sub(AROUND);
    let end = (at + width).min(characters.len());
    let until = (end + AROUND).min(characters.len());
    let part = |range: std::ops::Range<usize>| characters[range].iter().collect::<String>();
    Some(Excerpt {
        line,
        before: part(from..at),
        marked: part(at..end),
        after: part(end..until),
        gutter: " ".repeat(line.to_string().len()),
        carets: format!("{}{}", " ".repeat(at - from), "^".repeat(width)),
    })
}

#[derive(Template)]
#[template(path = "findings.html")]
struct FindingsPage {
    frame: Frame,
    findings: Vec<FindingView>,
    more: usize,
}

/// `/findings`.
pub(super) async fn findings(State(desk): State<Arc<Desk>>) -> Response {
    let shown = desk.shown();
    answer(&FindingsPage {
        frame: Frame::of(&shown),
        findings: shown.findings.iter().take(FINDINGS_SHOWN).map(FindingView::of).collect(),
        more: shown.findings.len().saturating_sub(FINDINGS_SHOWN),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fault_is_marked_in_its_line_and_under_it() {
        let source = "first\nflood = Flüt in { $plaec }.\n";
        let at = source.find("$plaec").unwrap();
        let view = FindingView::of(&Finding::error("L04", "x").in_file("en/hazard.ftl").at_offset(source, at, 6));
        let excerpt = view.excerpt.unwrap();
        assert_eq!(view.place, "en/hazard.ftl:2:19");
        assert_eq!((excerpt.before.as_str(), excerpt.marked.as_str()), ("flood = Flüt in { ", "$plaec"));
        assert_eq!((excerpt.after.as_str(), excerpt.carets.as_str()), (" }.", "                  ^^^^^^"));
    }

    #[test]
    fn a_fault_at_the_end_of_a_line_or_in_a_very_long_one_is_shown() {
        let long = format!("{}!", "x".repeat(5_000));
        let view = FindingView::of(&Finding::error("L01", "x").in_file("f").at_offset(&long, 5_000, 900));
        let excerpt = view.excerpt.unwrap();
        assert_eq!((excerpt.before.chars().count(), excerpt.marked.as_str(), excerpt.after.as_str()), (AROUND, "!", ""));
        let end = FindingView::of(&Finding::error("L01", "x").in_file("f").at_offset("ab", 2, 1)).excerpt.unwrap();
        assert_eq!((end.before.as_str(), end.marked.as_str()), ("ab", ""));
    }
}
