//! `GET /api/v1/catalogue/…`: which templates there are, and how far the review of each language is.
//!
//! It reads what was loaded when the program started.

use std::sync::Arc;

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use serde::Serialize;

use super::asked::{Asked, Paging};
use super::auth::Caller;
use super::problem::Problem;
use super::served::Served;
use super::settings::Scope;
use super::shapes::{Locale, Locales, ProblemDetails, Template, TemplateParameter, Templates};
use super::{answer, paging};
use crate::catalog::{self, Catalog};
use crate::domain::Mode;

/// The word that files use for a value.
fn word(value: impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default()
}

fn template(template: &&catalog::Template) -> Template {
    let parameter = |(name, parameter): (&String, &catalog::Parameter)| TemplateParameter {
        name: name.clone(),
        kind: word(parameter.kind),
        required: parameter.required,
        example: parameter.example.as_str().map_or_else(|| parameter.example.to_string(), str::to_owned),
        choices: parameter.choices.clone(),
    };
    Template {
        id: template.id.to_string(),
        hazard: template.hazard.to_string(),
        kind: word(template.kind),
        phase: template.phase.to_string(),
        segments: template.segments,
        moments: template.moments.keys().map(ToString::to_string).collect(),
        parameters: template.parameters.iter().map(parameter).collect(),
        digest: template.digest.as_str().to_owned(),
    }
}

/// Lists templates by id: hazard, moments, and the facts that each needs.
#[utoipa::path(
    get, path = "/catalogue/templates", tag = "catalogue", params(Paging), security(("bearer" = ["catalogue:read"])),
    responses(
        (status = 200, description = "A page of templates", body = Templates),
        (status = 422, description = "`invalid`", body = ProblemDetails, content_type = "application/problem+json"),
    )
)]
pub(super) async fn templates<M: Mode>(
    State(served): State<Arc<Served<M>>>,
    caller: Caller,
    Asked(asked): Asked<Paging>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let _place = served.enter(&caller, Scope::CatalogueRead)?;
    let all: Vec<&catalog::Template> = served.desk.knowledge.catalog.templates().collect();
    let (given, next) = paging::page("templates", &all, |template| template.id.to_string(), &asked)?;
    answer::json(&headers, &Templates { templates: given.iter().map(template).collect(), next })
}

/// Every locale with its counts, by tag.
fn all_locales(catalog: &Catalog) -> Vec<Locale> {
    let infos = catalog.locales();
    let mut all: Vec<Locale> = Vec::new();
    for status in catalog.status() {
        let Some(info) = infos.iter().find(|info| info.tag == status.language) else { continue };
        all.push(Locale {
            language: status.language.to_string(),
            name: status.name,
            english: info.english.clone(),
            script: info.script.clone(),
            direction: word(info.direction),
            machine_draft: info.machine,
            counts: status.counts.into_iter().map(|(state, count)| (state.to_owned(), count)).collect(),
            missing: status.missing,
            live: status.live,
        });
    }
    all
}

/// Lists languages by tag: how many texts are in which state of review, and whether a live alert may use them.
#[utoipa::path(
    get, path = "/catalogue/locales", tag = "catalogue", params(Paging), security(("bearer" = ["catalogue:read"])),
    responses(
        (status = 200, description = "A page of locales", body = Locales),
        (status = 422, description = "`invalid`", body = ProblemDetails, content_type = "application/problem+json"),
    )
)]
pub(super) async fn locales<M: Mode>(
    State(served): State<Arc<Served<M>>>,
    caller: Caller,
    Asked(asked): Asked<Paging>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let _place = served.enter(&caller, Scope::CatalogueRead)?;
    let all = super::at_leisure(&served, |served| {
        served.locales.get_or_init(|| all_locales(&served.desk.knowledge.catalog));
    });
    all.await?;
    let all = served.locales.get().map(Vec::as_slice).unwrap_or_default();
    let (given, next) = paging::page("locales", all, |locale| locale.language.clone(), &asked)?;
    answer::json(&headers, &Locales { locales: given.to_vec(), next })
}
