//! What callers put into path and query. What cannot be read is refused as a problem, without being repeated.

use axum::extract::{FromRequestParts, Path, Query};
use axum::http::request::Parts;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use utoipa::IntoParams;

use super::problem::Problem;

/// The one name in a path.
pub(super) struct Named(pub String);

impl<S: Send + Sync> FromRequestParts<S> for Named {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let Path(name) =
            Path::<String>::from_request_parts(parts, state).await.map_err(|_| Problem::not_found("nothing is here"))?;
        Ok(Self(name))
    }
}

/// The query.
pub(super) struct Asked<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequestParts<S> for Asked<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Problem> {
        let Query(asked) = Query::<T>::try_from_uri(&parts.uri).map_err(|_| {
            Problem::invalid("query", "a parameter of the query is missing, not known, given twice or of the wrong type")
        })?;
        Ok(Self(asked))
    }
}

/// The query of a list.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(super) struct Paging {
    /// Most entries of the page.
    #[param(minimum = 1, maximum = 500, default = 100, nullable = false)]
    pub limit: Option<u32>,
    /// `next` of the page before.
    #[param(max_length = 512, nullable = false)]
    pub cursor: Option<String>,
}
