//! The HTTP API of a gateway, `/api/v1`: to read alerts, to have one planned, and to send one more message of an alert that
//! was sent. Described by the OpenAPI document that it gives.
//!
//! It takes no text, approves nothing, and never logs a number, a token or a body. It answers a write with success only for
//! what is on disk.

mod alerts;
mod answer;
mod asked;
mod auth;
mod catalogue;
mod channels;
mod document;
mod events;
mod messages;
mod paging;
mod plans;
mod problem;
mod reader;
mod routing;
mod served;
mod settings;
mod shapes;

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use utoipa_axum::router::OpenApiRouter;

use crate::dispatch::Gateway;
use crate::domain::Mode;
use document::documented;
use served::Served;

pub use alerts::DIGEST_MIN_CHARS;
pub use auth::{Api, OpenApiError};
pub use document::document;
pub use events::{ALIVE_EVERY_S, LINES_REPLAYED_MAX, LISTENERS_MAX, LOOK_EVERY_MS, PLANS_FOLLOWED_MAX, STREAM_MAX_S};
pub use paging::{CURSOR_MAX_CHARS, PAGE_DEFAULT, PAGE_MAX};
pub use plans::{FACT_MAX_CHARS, FACT_NAME_MAX_CHARS, FACTS_MAX};
pub use problem::Problem;
pub use routing::SEARCH_MAX_CHARS;
pub use served::{Desk, PlanFault, Planner};
pub use settings::{Scope, Settings, TokenSettings};

/// Longest body of a request, in bytes.
pub const BODY_MAX_BYTES: usize = 4 * 1024;
/// Longest body of an alert that is to be planned, in bytes: the longest CAP file and room for its JSON.
pub const PLAN_BODY_MAX_BYTES: usize = 6 * 1024 * 1024;
/// Plans that are made at one time; more are told to come again.
pub const PLANS_AT_ONCE_MAX: usize = 2;
/// Whole stored plans that are held for answers at one time; others wait.
pub const WHOLE_PLANS_AT_ONCE_MAX: usize = 8;
/// Longest time that the making of a plan is waited for, in milliseconds.
pub const PLAN_MAX_MS: u64 = 60_000;
/// Longest `Idempotency-Key`, in characters.
pub const IDEMPOTENCY_KEY_MAX_CHARS: usize = 255;
/// Requests in work at one time; more are told to come again.
pub const IN_WORK_MAX: usize = 1_024;
/// Shortest token, in characters.
pub const TOKEN_MIN_CHARS: usize = 24;
/// Longest time that a request may take, in milliseconds.
pub const REQUEST_MAX_MS: u64 = 10_000;

/// Where the API lies.
const BASE: &str = "/api/v1";

/// What is worked out at the first question, on a thread that may take its time.
async fn at_leisure<M: Mode>(served: &Arc<Served<M>>, work: impl FnOnce(&Served<M>) + Send + 'static) -> Result<(), Problem> {
    let served = Arc::clone(served);
    tokio::task::spawn_blocking(move || work(&served)).await.map_err(|_| Problem::internal())
}

/// Every route with its description. There is no other way to add one.
fn routes<M: Mode>() -> OpenApiRouter<Arc<Served<M>>> {
    let read = OpenApiRouter::with_openapi(utoipa::openapi::OpenApi::default())
        .routes(documented(alerts::__path_list, alerts::list::<M>))
        .routes(documented(alerts::__path_show, alerts::show::<M>))
        .routes(documented(alerts::__path_status, alerts::status::<M>))
        .routes(documented(alerts::__path_report, alerts::report::<M>))
        .routes(documented(alerts::__path_ledger, alerts::ledger::<M>))
        .routes(documented(alerts::__path_cap, alerts::cap::<M>))
        .routes(documented(events::__path_listen, events::listen::<M>))
        .routes(documented(catalogue::__path_templates, catalogue::templates::<M>))
        .routes(documented(catalogue::__path_locales, catalogue::locales::<M>))
        .routes(documented(routing::__path_places, routing::places::<M>))
        .routes(documented(routing::__path_explain, routing::explain::<M>))
        .routes(documented(routing::__path_coverage, routing::coverage::<M>))
        .routes(documented(channels::__path_list, channels::list::<M>))
        .routes(documented(messages::__path_send, messages::send::<M>))
        .routes(documented(messages::__path_show, messages::show::<M>))
        .layer(DefaultBodyLimit::max(BODY_MAX_BYTES));
    let plans = OpenApiRouter::with_openapi(utoipa::openapi::OpenApi::default())
        .routes(documented(plans::__path_make, plans::make::<M>))
        .layer(DefaultBodyLimit::max(PLAN_BODY_MAX_BYTES));
    OpenApiRouter::with_openapi(document::frame())
        .nest(BASE, read.merge(plans))
        .routes(documented(document::__path_openapi, document::openapi))
        .routes(documented(reader::__path_page, reader::page))
}

/// The routes under `/api/v1`.
pub fn router<M: Mode>(gateway: Gateway<M>, api: Api, desk: Desk<M>) -> Router {
    let nothing = Router::new().fallback(async || Problem::not_found("nothing is here"));
    let (routes, _) = routes::<M>().split_for_parts();
    routes
        .method_not_allowed_fallback(async || Problem::method_not_allowed())
        .with_state(Arc::new(Served::new(gateway, api, desk)))
        .nest(BASE, nothing)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::Exercise;

    /// What stands between quotes in a text and begins with a slash.
    fn paths(text: &str) -> BTreeSet<String> {
        text.split('"').filter(|part| part.starts_with('/')).map(str::to_owned).collect()
    }

    #[test]
    fn every_route_is_in_the_document_and_the_reverse() {
        let (router, document) = routes::<Exercise>().split_for_parts();
        let described: BTreeSet<String> = document.paths.paths.keys().cloned().collect();
        assert!(described.len() > 15, "{described:?}");
        let served: BTreeSet<String> = paths(&format!("{router:?}")).into_iter().filter(|path| path.starts_with(BASE)).collect();
        assert_eq!(served, described);
    }

    #[test]
    fn every_scope_of_the_document_is_one_of_the_configuration_and_the_reverse() {
        let document: serde_json::Value = serde_json::from_str(super::document()).unwrap();
        let (mut used, mut ids) = (BTreeSet::new(), BTreeSet::new());
        for item in document["paths"].as_object().unwrap().values() {
            for operation in item.as_object().unwrap().values() {
                assert!(ids.insert(operation["operationId"].as_str().unwrap().to_owned()), "{operation}");
                for needed in operation["security"].as_array().into_iter().flatten() {
                    used.extend(needed["bearer"].as_array().unwrap().iter().map(|scope| scope.as_str().unwrap().to_owned()));
                }
            }
        }
        let known: BTreeSet<String> = Scope::ALL.iter().map(|scope| scope.as_str().to_owned()).collect();
        assert_eq!(used, known);
        for scope in Scope::ALL {
            let read: Scope = serde_json::from_value(serde_json::json!(scope.as_str())).unwrap();
            assert_eq!(read, *scope);
        }
    }
}
