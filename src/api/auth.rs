//! Who calls: bearer tokens (RFC 6750), compared in constant time, and how often each may call.
//!
//! It keeps a digest of each token and never the token, and says nothing about why a token does not fit.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use axum::extract::FromRequestParts;
use axum::http::header;
use axum::http::request::Parts;
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;
use tokio::sync::Semaphore;

use super::problem::Problem;
use super::settings::{Scope, Settings};
use super::{IN_WORK_MAX, Served, TOKEN_MIN_CHARS};
use crate::domain::Mode;

/// Why the API cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenApiError {
    /// A token is not there.
    #[error("the token `{name}` of the API is not there: its variable or file is missing or empty")]
    Missing {
        /// The token's name.
        name: String,
    },
    /// A token is too short.
    #[error("the token `{name}` of the API is shorter than {TOKEN_MIN_CHARS} characters; make one with `openssl rand -hex 32`")]
    Short {
        /// The token's name.
        name: String,
    },
    /// Two names have one token.
    #[error("the tokens `{first}` and `{second}` of the API are the same")]
    Same {
        /// One name.
        first: String,
        /// The other.
        second: String,
    },
}

struct Bearer {
    name: String,
    digest: [u8; 32],
    scopes: Vec<Scope>,
    bucket: Option<Mutex<Bucket>>,
}

struct Bucket {
    rate_per_s: f64,
    left: f64,
    at: Instant,
}

impl Bucket {
    /// Takes one; seconds to wait when there is none.
    fn take(&mut self, now: Instant) -> Result<(), f64> {
        let gained = now.saturating_duration_since(self.at).as_secs_f64() * self.rate_per_s;
        self.left = (self.left + gained).min(self.rate_per_s.max(1.0));
        self.at = now;
        if self.left >= 1.0 {
            self.left -= 1.0;
            Ok(())
        } else {
            Err((1.0 - self.left) / self.rate_per_s)
        }
    }
}

/// The API of a world, with its tokens read.
pub struct Api {
    bearers: Vec<Arc<Bearer>>,
    pub(super) in_work: Semaphore,
}

impl Api {
    /// Reads the tokens. Relative files start at `base`.
    ///
    /// # Errors
    /// When a token is missing, too short, or there twice.
    pub fn open(settings: &Settings, base: &Path) -> Result<Self, OpenApiError> {
        let mut bearers: Vec<Arc<Bearer>> = Vec::new();
        for token in &settings.tokens {
            let name = token.name.clone();
            let secret = token.token.read(base).ok_or_else(|| OpenApiError::Missing { name: name.clone() })?;
            if secret.reveal().chars().count() < TOKEN_MIN_CHARS {
                return Err(OpenApiError::Short { name });
            }
            let digest: [u8; 32] = Sha256::digest(secret.reveal().as_bytes()).into();
            if let Some(other) = bearers.iter().find(|other| other.digest == digest) {
                return Err(OpenApiError::Same { first: other.name.clone(), second: name });
            }
            let rate_per_s = f64::from(token.rate_per_s);
            let bucket = (token.rate_per_s > 0).then(|| Mutex::new(Bucket { rate_per_s, left: rate_per_s, at: Instant::now() }));
            bearers.push(Arc::new(Bearer { name, digest, scopes: token.scopes.clone(), bucket }));
        }
        Ok(Self { bearers, in_work: Semaphore::new(IN_WORK_MAX) })
    }

    /// Whose token this is. Every token is compared, whatever the first ones say.
    fn bearer(&self, token: &str) -> Option<Arc<Bearer>> {
        let digest: [u8; 32] = Sha256::digest(token.as_bytes()).into();
        let mut found = None;
        for bearer in &self.bearers {
            if bool::from(bearer.digest.ct_eq(&digest)) {
                found = Some(Arc::clone(bearer));
            }
        }
        found
    }
}

/// Somebody whose token is known.
pub(super) struct Caller(Arc<Bearer>);

impl Caller {
    /// The name of the token.
    pub(super) fn name(&self) -> &str {
        &self.0.name
    }

    /// Whether this caller may do that, and may do it now.
    pub(super) fn may(&self, scope: Scope) -> Result<(), Problem> {
        if !self.0.scopes.contains(&scope) {
            return Err(Problem::forbidden(scope));
        }
        let Some(bucket) = &self.0.bucket else { return Ok(()) };
        let taken = bucket.lock().unwrap_or_else(PoisonError::into_inner).take(Instant::now());
        taken.map_err(Problem::too_many)
    }
}

impl<M: Mode> FromRequestParts<Arc<Served<M>>> for Caller {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, served: &Arc<Served<M>>) -> Result<Self, Problem> {
        let said = parts.headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
        let token = said.and_then(|said| {
            let (scheme, token) = said.split_once(' ')?;
            scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
        });
        let bearer = token.and_then(|token| served.api.bearer(token));
        bearer.map(Self).ok_or_else(|| Problem::unauthorized(token.is_some()))
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_bucket_gives_its_rate_and_says_how_long_to_wait() {
        let start = Instant::now();
        let mut bucket = Bucket { rate_per_s: 2.0, left: 2.0, at: start };
        assert!(bucket.take(start).is_ok() && bucket.take(start).is_ok());
        let wait = bucket.take(start).unwrap_err();
        assert!((wait - 0.5).abs() < 1e-9, "{wait}");
        assert!(bucket.take(start + Duration::from_millis(500)).is_ok());
        assert!(bucket.take(start + Duration::from_secs(100)).is_ok());
        assert!(bucket.take(start + Duration::from_secs(100)).is_ok());
        assert!(bucket.take(start + Duration::from_secs(100)).is_err(), "a rest gathers no more than a second's worth");
    }
}
