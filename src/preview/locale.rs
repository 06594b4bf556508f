//! The languages: the list of them, and all messages of one beside the source, with the state of their review.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::response::Response;

use super::asked::word;
use super::finding::FindingView;
use super::page::{self, Frame, answer, counted, dir};
use super::{Desk, FINDINGS_SHOWN, SEARCH_MAX_CHARS};
use crate::catalog::{ListedPiece, ListedText, LocaleInfo, LocaleStatus};
use crate::domain::{Language, ReviewState};

/// One language in the list.
struct LanguageRow {
    info: LocaleInfo,
    dir: &'static str,
    status: LocaleStatus,
    texts: u64,
}

#[derive(askama::Template)]
#[template(path = "locales.html")]
struct LocalesPage {
    frame: Frame,
    states: Vec<&'static str>,
    rows: Vec<LanguageRow>,
}

impl LanguageRow {
    fn count(&self, state: &str) -> u64 {
        self.status.counts.get(state).copied().unwrap_or(0)
    }
}

/// `/locales`.
pub(super) async fn locales(State(desk): State<Arc<Desk>>) -> Response {
    let shown = desk.shown();
    let mut status: BTreeMap<Language, LocaleStatus> =
        shown.catalog.status().into_iter().map(|row| (row.language.clone(), row)).collect();
    let rows = shown.catalog.locales().into_iter().filter(|info| !info.tag.is_pseudo()).filter_map(|info| {
        let status = status.remove(&info.tag)?;
        Some(LanguageRow { dir: dir(info.direction), info: info.clone(), texts: status.counts.values().sum(), status })
    });
    answer(&LocalesPage {
        frame: Frame::of(&shown),
        states: ReviewState::ALL.iter().map(|state| state.as_str()).collect(),
        rows: rows.collect(),
    })
}

/// One message beside its source.
struct Pair {
    id: String,
    place: String,
    comment: String,
    source: Vec<ListedPiece>,
    target: Vec<ListedPiece>,
    /// The review state, or `missing`.
    state: &'static str,
    draft: bool,
    /// Who and when, from the ledger.
    by: String,
    back: String,
}

/// A choice of state.
struct StateChoice {
    value: &'static str,
    label: String,
    chosen: bool,
}

#[derive(askama::Template)]
#[template(path = "locale.html")]
struct LocalePage {
    frame: Frame,
    info: LocaleInfo,
    dir: &'static str,
    source: String,
    is_source: bool,
    search: String,
    states: Vec<StateChoice>,
    all: usize,
    findings: Vec<FindingView>,
    more_findings: usize,
    pairs: Vec<Pair>,
}

/// `/locales/TAG`, with `?q=` as search text and `?state=` as review state.
pub(super) async fn locale(State(desk): State<Arc<Desk>>, Path(tag): Path<String>, RawQuery(query): RawQuery) -> Response {
    let shown = desk.shown();
    let catalog = &shown.catalog;
    let query = query.unwrap_or_default();
    let Ok(tag) = Language::parse(&tag) else { return page::nothing_here().await };
    let info = catalog.locales().into_iter().find(|info| info.tag == tag && !tag.is_pseudo()).cloned();
    let (Some(info), Some(target)) = (info, catalog.listed_texts(&tag)) else { return page::nothing_here().await };
    let source = catalog.listed_texts(catalog.source_language()).unwrap_or_default();
    let (search, state) = (word(&query, "q", SEARCH_MAX_CHARS), word(&query, "state", SEARCH_MAX_CHARS));
    let pairs = pairs(source, target);
    let all = pairs.len();
    let states = states(&pairs, &state);
    let needle = search.to_lowercase();
    let wanted = |pair: &Pair| {
        let texts = pair.source.iter().chain(&pair.target).map(|piece| piece.text.to_lowercase());
        let hit = needle.is_empty() || pair.id.contains(&needle) || texts.into_iter().any(|text| text.contains(&needle));
        hit && (state.is_empty() || pair.state == state)
    };
    let folder = format!("{}/{tag}/", desk.options.locales.display());
    let own: Vec<_> =
        shown.findings.iter().filter(|finding| finding.file.as_deref().is_some_and(|file| file.starts_with(&folder))).collect();
    answer(&LocalePage {
        frame: Frame::of(&shown),
        dir: dir(info.direction),
        source: catalog.source_language().to_string(),
        is_source: tag == *catalog.source_language(),
        states,
        all,
        findings: own.iter().take(FINDINGS_SHOWN).map(|finding| FindingView::of(finding)).collect(),
        more_findings: own.len().saturating_sub(FINDINGS_SHOWN),
        pairs: pairs.into_iter().filter(wanted).collect(),
        info,
        search,
    })
}

/// The word for a text that is not there.
const MISSING: &str = "missing";

fn states(pairs: &[Pair], chosen: &str) -> Vec<StateChoice> {
    let known = ReviewState::ALL.iter().map(|state| state.as_str()).chain([MISSING]);
    known
        .map(|value| {
            let count = pairs.iter().filter(|pair| pair.state == value).count();
            StateChoice { value, label: format!("{value} ({count})"), chosen: value == chosen }
        })
        .collect()
}

fn place(text: &ListedText) -> String {
    format!("{}:{}", text.file, text.line)
}

/// The messages of the source with those of the locale; then what only the locale has.
fn pairs(source: Vec<ListedText>, target: Vec<ListedText>) -> Vec<Pair> {
    let mut own: BTreeMap<String, ListedText> = target.into_iter().map(|text| (text.id.clone(), text)).collect();
    let mut pairs: Vec<Pair> = source
        .into_iter()
        .map(|text| match own.remove(&text.id) {
            Some(target) => pair(text.pieces, text.comment.unwrap_or_default(), target),
            None => Pair {
                place: place(&text),
                id: text.id,
                comment: text.comment.unwrap_or_default(),
                source: text.pieces,
                target: Vec::new(),
                state: MISSING,
                draft: false,
                by: String::new(),
                back: String::new(),
            },
        })
        .collect();
    pairs.extend(own.into_values().map(|target| pair(Vec::new(), String::new(), target)));
    pairs
}

fn pair(source: Vec<ListedPiece>, comment: String, target: ListedText) -> Pair {
    Pair {
        place: place(&target),
        comment,
        source,
        state: target.state.as_str(),
        draft: target.machine_draft,
        by: target.entry.as_ref().map(|entry| format!("{}, {}", entry.by, entry.on)).unwrap_or_default(),
        back: target.entry.and_then(|entry| entry.back).unwrap_or_default(),
        id: target.id,
        target: target.pieces,
    }
}
