//! What every handler has, and what stands before each: scope, rate, places in work, time.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use async_trait::async_trait;
use tokio::sync::{Semaphore, SemaphorePermit};

use super::auth::{Api, Caller};
use super::events::Feed;
use super::problem::Problem;
use super::settings::Scope;
use super::shapes::{Coverage, Locale};
use super::{PLANS_AT_ONCE_MAX, REQUEST_MAX_MS, WHOLE_PLANS_AT_ONCE_MAX};
use crate::dispatch::{Gateway, Knowledge};
use crate::domain::{Finding, Mode, Plan, with_causes};
use crate::store::{PlanRecord, Store, StoreError};

/// Why there is no plan.
#[derive(Debug)]
pub enum PlanFault {
    /// Faults of the alert, the data or the texts: every one.
    Findings(Vec<Finding>),
    /// Something failed that the caller cannot mend; it has been logged.
    Failed,
}

/// Makes what only whoever knows the configuration can make. It keeps nothing and sends nothing.
#[async_trait]
pub trait Planner<M: Mode>: Send + Sync {
    /// Plans a CAP alert with these facts.
    ///
    /// # Errors
    /// When it cannot be planned.
    async fn plan(&self, cap: Vec<u8>, facts: std::collections::BTreeMap<String, String>) -> Result<Plan<M>, PlanFault>;

    /// The alert of a stored plan as CAP 1.2, in every language that it is sent in.
    ///
    /// # Errors
    /// With a sentence when its texts do not make an alert; without one when something failed, which has been logged.
    async fn cap(&self, record: &PlanRecord) -> Result<String, Option<String>>;
}

/// What reading and planning need beside the gateway.
pub struct Desk<M: Mode> {
    /// The store.
    pub store: Arc<dyn Store>,
    /// Catalogue, places, routes and contacts.
    pub knowledge: Arc<Knowledge>,
    /// Whoever plans.
    pub planner: Arc<dyn Planner<M>>,
}

/// What every handler has.
pub(super) struct Served<M: Mode> {
    pub(super) gateway: Gateway<M>,
    pub(super) api: Api,
    pub(super) desk: Desk<M>,
    pub(super) feed: Arc<Feed>,
    /// Places for plans that are being made.
    pub(super) planning: Arc<Semaphore>,
    /// Turns of those who hold a whole stored plan.
    whole: Semaphore,
    /// Worked out at the first question: the data does not change while it is served.
    pub(super) coverage: OnceLock<Coverage>,
    pub(super) locales: OnceLock<Vec<Locale>>,
}

impl<M: Mode> Served<M> {
    pub(super) fn new(gateway: Gateway<M>, api: Api, desk: Desk<M>) -> Self {
        let feed = Arc::new(Feed::new(Arc::clone(&desk.store)));
        let planning = Arc::new(Semaphore::new(PLANS_AT_ONCE_MAX));
        let whole = Semaphore::new(WHOLE_PLANS_AT_ONCE_MAX);
        Self { gateway, api, desk, feed, planning, whole, coverage: OnceLock::new(), locales: OnceLock::new() }
    }

    /// Whether the caller may do that now; a place among those in work when so.
    pub(super) fn enter(&self, caller: &Caller, scope: Scope) -> Result<SemaphorePermit<'_>, Problem> {
        caller.may(scope)?;
        self.api.in_work.try_acquire().map_err(|_| Problem::busy("too many requests are in work"))
    }

    /// A turn to hold a whole stored plan, when it comes in time.
    pub(super) async fn turn(&self) -> Result<SemaphorePermit<'_>, Problem> {
        let turn = tokio::time::timeout(Duration::from_millis(REQUEST_MAX_MS), self.whole.acquire()).await;
        turn.ok().and_then(Result::ok).ok_or_else(|| Problem::busy("too many plans are being read"))
    }

    /// What the store says, when it says it in time. What is not there is `None`.
    pub(super) async fn asked<T>(&self, answer: impl Future<Output = Result<T, StoreError>>) -> Result<Option<T>, Problem> {
        match tokio::time::timeout(Duration::from_millis(REQUEST_MAX_MS), answer).await {
            Ok(Ok(found)) => Ok(Some(found)),
            Ok(Err(StoreError::NotFound { .. })) => Ok(None),
            Ok(Err(error)) => {
                tracing::error!(error = %with_causes(&error), "the store could not be read for the API");
                Err(Problem::busy("the store did not answer"))
            }
            Err(_) => Err(Problem::busy("the store did not answer in time")),
        }
    }
}
