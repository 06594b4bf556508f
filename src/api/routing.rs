//! Places, `route explain` and coverage: who would be reached over which end, before any alert.
//!
//! It reads what was loaded when the program started. People are estimates of communities, never subscribers.

use std::sync::Arc;

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use serde::Deserialize;
use utoipa::IntoParams;

use super::asked::{Asked, Paging};
use super::auth::Caller;
use super::problem::Problem;
use super::served::Served;
use super::settings::Scope;
use super::shapes::{Coverage, Explanation, Place, Places, ProblemDetails, shaped};
use super::{answer, paging};
use crate::domain::{Hazard, Language, Mode, Phase, PlaceCode, Severity};
use crate::place::{self, Gazetteer};

/// Longest search for a place, in characters.
pub const SEARCH_MAX_CHARS: usize = 100;
/// Longest word of a question about routes, in characters.
const WORD_MAX_CHARS: usize = 64;

/// The query of a search for places.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(super) struct Search {
    /// A code, or a part of a name in any language.
    #[param(min_length = 1, max_length = 100, pattern = r"\S", example = "Miyagi")]
    q: String,
    /// Most entries of the page.
    #[param(minimum = 1, maximum = 500, default = 100, nullable = false)]
    limit: Option<u32>,
    /// `next` of the page before.
    #[param(max_length = 512, nullable = false)]
    cursor: Option<String>,
}

/// How well a place fits: its code, a name, the beginning of a name, a part of a name.
fn fit(place: &place::Place, words: &str) -> Option<u8> {
    if place.code.as_str().to_lowercase() == words {
        return Some(0);
    }
    let names = std::iter::once(&place.names.local).chain(place.names.names.values());
    names
        .filter_map(|name| {
            let name = name.to_lowercase();
            let part = if name.starts_with(words) { 2 } else { 3 };
            if name == words { Some(1) } else { name.contains(words).then_some(part) }
        })
        .min()
}

fn found<'g>(gazetteer: &'g Gazetteer, words: &str) -> Vec<&'g place::Place> {
    let words = words.to_lowercase();
    let mut found: Vec<(u8, &place::Place)> =
        gazetteer.places().filter_map(|place| fit(place, &words).map(|fit| (fit, place))).collect();
    found.sort_by(|a, b| (a.0, a.1.level, &a.1.code).cmp(&(b.0, b.1.level, &b.1.code)));
    found.into_iter().map(|(_, place)| place).collect()
}

/// Looks places up by code or by a part of a name in any language.
#[utoipa::path(
    get, path = "/places", tag = "routing", params(Search), security(("bearer" = ["routing:read"])),
    responses(
        (status = 200, description = "A page of places, the best fit first", body = Places),
        (status = 422, description = "`invalid`", body = ProblemDetails, content_type = "application/problem+json"),
    )
)]
pub(super) async fn places<M: Mode>(
    State(served): State<Arc<Served<M>>>,
    caller: Caller,
    Asked(asked): Asked<Search>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let _place = served.enter(&caller, Scope::RoutingRead)?;
    let words = asked.q.trim().to_owned();
    if words.is_empty() || asked.q.chars().count() > SEARCH_MAX_CHARS {
        return Err(Problem::invalid("q", format!("`q` is 1 to {SEARCH_MAX_CHARS} characters, and not spaces alone")));
    }
    let gazetteer = &served.desk.knowledge.gazetteer;
    let all = found(gazetteer, &words);
    let asked = Paging { limit: asked.limit, cursor: asked.cursor };
    let (given, next) = paging::page("places", &all, |place| place.code.to_string(), &asked)?;
    let shape = |place: &&place::Place| {
        let mut within: Vec<String> = gazetteer.ancestors(&place.code).map(|above| above.code.to_string()).collect();
        within.reverse();
        Place {
            code: place.code.to_string(),
            name: place.names.local.clone(),
            names: place.names.names.iter().map(|(language, name)| (language.to_string(), name.clone())).collect(),
            level: place.level,
            within,
            zone: place.zone.clone(),
        }
    };
    answer::json(&headers, &Places { places: given.iter().map(shape).collect(), next })
}

/// Whom a question about routes is about, and in which alert.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(super) struct Question {
    /// BCP 47 tag.
    #[param(min_length = 1, max_length = 64, example = "my")]
    language: String,
    /// Place code of the gazetteer.
    #[param(min_length = 1, max_length = 64, example = "JP-04")]
    place: String,
    /// Hazard of the catalogue.
    #[param(default = "flood", max_length = 64, nullable = false)]
    hazard: Option<String>,
    /// CAP severity: `Extreme`, `Severe`, `Moderate`, `Minor` or `Unknown`.
    #[param(default = "Extreme", max_length = 64, nullable = false)]
    severity: Option<String>,
    /// `preparedness`, `emergency` or `recovery`.
    #[param(default = "emergency", max_length = 64, nullable = false)]
    phase: Option<String>,
}

/// Says for each row of the routing table whether it fires for people of a language at a place, and why not.
#[utoipa::path(
    get, path = "/routes/explain", tag = "routing", params(Question), security(("bearer" = ["routing:read"])),
    responses(
        (status = 200, description = "Every row, the most specific first", body = Explanation),
        (status = 422, description = "`invalid`: `field` says which parameter", body = ProblemDetails, content_type = "application/problem+json"),
    )
)]
pub(super) async fn explain<M: Mode>(
    State(served): State<Arc<Served<M>>>,
    caller: Caller,
    Asked(asked): Asked<Question>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let _place = served.enter(&caller, Scope::RoutingRead)?;
    let knowledge = &served.desk.knowledge;
    let (hazard, severity, phase) = (
        asked.hazard.as_deref().unwrap_or("flood"),
        asked.severity.as_deref().unwrap_or("Extreme"),
        asked.phase.as_deref().unwrap_or("emergency"),
    );
    for (field, word) in [
        ("language", asked.language.as_str()),
        ("place", &asked.place),
        ("hazard", hazard),
        ("severity", severity),
        ("phase", phase),
    ] {
        if word.chars().count() > WORD_MAX_CHARS {
            return Err(Problem::invalid(field, format!("`{field}` is longer than {WORD_MAX_CHARS} characters")));
        }
    }
    let language =
        Language::parse(&asked.language).map_err(|_| Problem::invalid("language", "`language` is not a BCP 47 tag"))?;
    let place = PlaceCode::parse(&asked.place).ok().filter(|code| knowledge.gazetteer.place(code).is_some());
    let place =
        place.ok_or_else(|| Problem::invalid("place", "`place` is not a place of the gazetteer; `/places` finds them"))?;
    let hazard = Hazard(hazard.to_owned());
    if !knowledge.catalog.hazards().contains(&hazard) {
        return Err(Problem::invalid("hazard", "`hazard` is not one of the catalogue; `/catalogue/templates` has them"));
    }
    let severity = Severity::parse(severity)
        .map_err(|_| Problem::invalid("severity", "`severity` is Extreme, Severe, Moderate, Minor or Unknown"))?;
    let phase = Phase::parse(phase).ok_or_else(|| Problem::invalid("phase", "`phase` is preparedness, emergency or recovery"))?;
    let answer = knowledge.table.explain(&language, &place, &hazard, severity, phase, &knowledge.gazetteer);
    let mut shape: Explanation = shaped(&answer)?;
    shape.own_route = answer.has_own_route();
    answer::json(&headers, &shape)
}

/// Shows which people have a route in a language that they understand, those without first.
#[utoipa::path(
    get, path = "/coverage", tag = "routing", params(Paging), security(("bearer" = ["routing:read"])),
    responses(
        (status = 200, description = "Sums over all communities, and a page of them", body = Coverage),
        (status = 422, description = "`invalid`", body = ProblemDetails, content_type = "application/problem+json"),
    )
)]
pub(super) async fn coverage<M: Mode>(
    State(served): State<Arc<Served<M>>>,
    caller: Caller,
    Asked(asked): Asked<Paging>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let _place = served.enter(&caller, Scope::RoutingRead)?;
    let worked_out = super::at_leisure(&served, |served| {
        let knowledge = &served.desk.knowledge;
        let languages: Vec<Language> = knowledge.catalog.locales().iter().map(|locale| locale.tag.clone()).collect();
        if let Ok(shape) = shaped(&knowledge.table.coverage(&knowledge.gazetteer, &languages)) {
            served.coverage.get_or_init(|| shape);
        }
    });
    if served.coverage.get().is_none() {
        worked_out.await?;
    }
    let all = served.coverage.get().ok_or_else(Problem::internal)?;
    let (given, next) = paging::page("coverage", &all.rows, |row| row.community.clone(), &asked)?;
    let mut shape = all.sums();
    (shape.rows, shape.next) = (given.to_vec(), next);
    answer::json(&headers, &shape)
}
