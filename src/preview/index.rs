//! The first page: every template by phase and hazard, with a search.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{RawQuery, State};
use axum::response::Response;

use super::asked::word;
use super::page::{Frame, answer, counted, word_of};
use super::{Desk, SEARCH_MAX_CHARS};
use crate::catalog::{Catalog, RenderRequest, Template};
use crate::domain::{Form, ModeName, Moment, Phase};

/// One template in the list.
struct Row {
    id: String,
    kind: String,
    segments: usize,
    /// What it says first, in the source language.
    headline: String,
}

/// The templates of one hazard.
struct HazardView {
    name: String,
    rows: Vec<Row>,
}

/// The hazards of one phase.
struct PhaseView {
    name: &'static str,
    count: usize,
    hazards: Vec<HazardView>,
}

#[derive(askama::Template)]
#[template(path = "index.html")]
struct IndexPage {
    frame: Frame,
    search: String,
    templates: usize,
    found: usize,
    languages: usize,
    drafted: usize,
    source: String,
    phases: Vec<PhaseView>,
}

/// `/`, with `?q=` as search text.
pub(super) async fn index(State(desk): State<Arc<Desk>>, RawQuery(query): RawQuery) -> Response {
    let shown = desk.shown();
    let catalog = &shown.catalog;
    let search = word(query.as_deref().unwrap_or_default(), "q", SEARCH_MAX_CHARS);
    let words: Vec<String> = search.to_lowercase().split_whitespace().map(str::to_owned).collect();
    let mut found: BTreeMap<Phase, BTreeMap<String, Vec<Row>>> = BTreeMap::new();
    for template in catalog.templates() {
        let row = Row {
            id: template.id.to_string(),
            kind: word_of(template.kind),
            segments: template.segments.into(),
            headline: headline(&desk, catalog, template),
        };
        let all = format!("{} {} {} {} {}", row.id, template.hazard, row.kind, template.phase, row.headline).to_lowercase();
        if words.iter().all(|word| all.contains(word.as_str())) {
            found.entry(template.phase).or_default().entry(template.hazard.to_string()).or_default().push(row);
        }
    }
    let phases: Vec<PhaseView> = found
        .into_iter()
        .map(|(phase, hazards)| PhaseView {
            name: phase.as_str(),
            count: hazards.values().map(Vec::len).sum(),
            hazards: hazards.into_iter().map(|(name, rows)| HazardView { name, rows }).collect(),
        })
        .collect();
    let locales: Vec<_> = catalog.locales().into_iter().filter(|locale| !locale.tag.is_pseudo()).collect();
    answer(&IndexPage {
        frame: Frame::of(&shown),
        templates: catalog.templates().count(),
        found: phases.iter().map(|phase| phase.count).sum(),
        languages: locales.len(),
        drafted: locales.iter().filter(|locale| locale.machine).count(),
        source: catalog.source_language().to_string(),
        search,
        phases,
    })
}

/// The headline of the first sample in the source language; empty when it cannot be said.
fn headline(desk: &Desk, catalog: &Catalog, template: &Template) -> String {
    let (_, facts) = template.samples_facts().into_iter().next().unwrap_or_default();
    let moment = if template.moments.contains_key(&Moment::ActNow) { Moment::ActNow } else { Moment::Watch };
    let request = RenderRequest {
        template: &template.id,
        moment,
        form: Form::CapInfo,
        language: catalog.source_language(),
        facts: &facts,
        mode: ModeName::Live,
        zone: &desk.options.zone,
        issuer: &desk.options.issuer,
        gloss: None,
    };
    catalog.render(&request).ok().and_then(|message| message.title).unwrap_or_default()
}
