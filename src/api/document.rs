//! The OpenAPI 3.1 document: made from the handlers that are served, so that a route cannot be there without it.
//!
//! It reads nothing and asks nobody: the same program always has the same document.

use std::sync::LazyLock;

use axum::handler::Handler;
use axum::http::HeaderMap;
use axum::response::Response;
use axum::routing::MethodRouter;
use utoipa::__dev::{SchemaReferences, Tags};
use utoipa::Path;
use utoipa::openapi::path::{HttpMethod, Operation, Paths};
use utoipa::openapi::security::{Http, HttpAuthScheme, SecurityScheme};
use utoipa::openapi::{Components, Content, Info, License, OpenApi, Ref, RefOr, ResponseBuilder, Tag};
use utoipa_axum::PathItemExt as _;
use utoipa_axum::router::UtoipaMethodRouter;

use super::answer;
use super::problem::PROBLEM_JSON;
use crate::domain::Exercise;

/// The document's media type.
const JSON: &str = "application/json";

/// Problems of every route that needs a token, beside its own.
const OF_ALL: [(&str, &str); 4] = [
    ("401", "`unauthorized`"),
    ("403", "`forbidden`"),
    ("429", "`too-many-requests`"),
    ("503", "`busy`: come again as `Retry-After` says"),
];

fn problem(description: &str) -> RefOr<utoipa::openapi::Response> {
    let details = Content::builder().schema(Some(Ref::from_schema_name("ProblemDetails"))).build();
    RefOr::T(ResponseBuilder::new().description(description).content(PROBLEM_JSON, details).build())
}

/// Adds what holds for every route with a token, unless the route says something else itself.
fn with_common_problems(operation: &mut Operation) {
    if operation.security.as_ref().is_some_and(|needed| !needed.is_empty()) {
        for (status, description) in OF_ALL {
            operation.responses.responses.entry(status.to_owned()).or_insert_with(|| problem(description));
        }
    }
}

/// The name of an operation: method and path in words, so that no two are the same.
fn id_of(methods: &[HttpMethod], path: &str) -> String {
    let path = path.strip_prefix(super::BASE).unwrap_or(path);
    let word = |method| serde_json::to_value(method).ok()?.as_str().map(str::to_owned);
    let method = methods.iter().filter_map(word);
    let words = path.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned);
    method.chain(words).collect::<Vec<_>>().join("_")
}

/// A route as it is described: method and path are those of the description, so that the two cannot differ.
pub(super) fn documented<P, H, T, S>(_described: P, handler: H) -> UtoipaMethodRouter<S>
where
    P: Path + SchemaReferences + for<'t> Tags<'t>,
    H: Handler<T, S>,
    T: 'static,
    S: Clone + Send + Sync + 'static,
{
    let (mut schemas, mut paths) = (Vec::new(), Paths::new());
    P::schemas(&mut schemas);
    let mut operation = P::operation();
    let tags: Vec<String> = P::tags().into_iter().map(str::to_owned).collect();
    if !tags.is_empty() {
        operation.tags = Some(tags);
    }
    with_common_problems(&mut operation);
    let methods = P::methods();
    operation.operation_id = Some(id_of(&methods, &P::path()));
    let router = methods.iter().fold(MethodRouter::new(), |router, method| router.on(method.to_method_filter(), handler.clone()));
    paths.add_path_operation(P::path(), methods, operation);
    (schemas, paths, router)
}

/// What the document says of itself, before any route.
pub(super) fn frame() -> OpenApi {
    let license = License::builder().name("Apache-2.0 OR MIT").identifier(Some("Apache-2.0 OR MIT")).build();
    let info = Info::builder()
        .title("Mothertongue")
        .version(env!("CARGO_PKG_VERSION"))
        .description(Some(
            "One emergency alert in; the words that each affected community understands out, and an account of who was not \
             reached. No answer has an address or a number of a person.",
        ))
        .license(Some(license))
        .build();
    let bearer = Http::builder()
        .scheme(HttpAuthScheme::Bearer)
        .description(Some("A token of the configuration. Each route names the scope that the token must have."))
        .build();
    let components = Components::builder().security_scheme("bearer", SecurityScheme::Http(bearer)).build();
    let tag = |name: &str, text: &str| Tag::builder().name(name).description(Some(text)).build();
    OpenApi::builder()
        .info(info)
        .components(Some(components))
        .tags(Some([
            tag("alerts", "What was submitted, how it goes, who was reached"),
            tag("plans", "What an alert would say and whom it would reach; nothing is kept"),
            tag("messages", "The text of an alert that was sent, to one more number"),
            tag("catalogue", "Templates and languages"),
            tag("routing", "Places, routes and coverage"),
            tag("channels", "How the ways out are"),
            tag("document", "This document"),
        ]))
        .build()
}

static DOCUMENT: LazyLock<String> = LazyLock::new(|| {
    let document = super::routes::<Exercise>().into_openapi();
    document.to_pretty_json().unwrap_or_default()
});

/// The OpenAPI 3.1 document of the API, as JSON.
pub fn document() -> &'static str {
    &DOCUMENT
}

/// Gives this document.
#[utoipa::path(
    get, path = "/api/v1/openapi.json", tag = "document",
    responses((status = 200, description = "OpenAPI 3.1", body = serde_json::Value))
)]
pub(super) async fn openapi(headers: HeaderMap) -> Response {
    answer::bytes(&headers, JSON, document().as_bytes().to_vec())
}
