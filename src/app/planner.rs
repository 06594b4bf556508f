//! Plans for the HTTP API: what the API cannot do itself, since it does not know the configuration.
//!
//! It keeps nothing and sends nothing. Planning takes a thread of its own, so that whoever sends is not held up.

use std::collections::BTreeMap;
use std::sync::Arc;

use async_trait::async_trait;

use super::alert::{Desk, MakePlanError};
use crate::api::{PlanFault, Planner};
use crate::config::{Config, World};
use crate::dispatch::Knowledge;
use crate::domain::{Clock, Mode, Plan, with_causes};
use crate::public::{CapOutError, cap_of};
use crate::store::{PlanRecord, Store};

/// What findings call the alert that came in a body.
const NAME: &str = "the alert";

/// What planning works with, held for as long as the API is served.
pub(super) struct OwnDesk {
    pub(super) config: Config,
    pub(super) knowledge: Arc<Knowledge>,
    /// The whole world, also the channels that other processes serve.
    pub(super) world: World,
    pub(super) store: Arc<dyn Store>,
    pub(super) clock: Arc<dyn Clock>,
}

impl OwnDesk {
    fn desk(&self) -> Desk<'_> {
        Desk { config: &self.config, knowledge: &self.knowledge, world: &self.world, store: &*self.store, clock: &*self.clock }
    }
}

#[async_trait]
impl<M: Mode> Planner<M> for Arc<OwnDesk> {
    async fn plan(&self, cap: Vec<u8>, facts: BTreeMap<String, String>) -> Result<Plan<M>, PlanFault> {
        let (own, runtime) = (Arc::clone(self), tokio::runtime::Handle::current());
        let work = move || runtime.block_on(async { own.desk().plan_cap::<M>(&cap, NAME, &facts).await });
        let made = tokio::task::spawn_blocking(work).await.map_err(|error| {
            tracing::error!(%error, "an alert could not be planned for the API");
            PlanFault::Failed
        })?;
        made.map_err(|error| match error {
            MakePlanError::Findings(findings) => PlanFault::Findings(findings),
            error @ (MakePlanError::Store(_) | MakePlanError::Setting { .. }) => {
                tracing::error!(error = %with_causes(&error), "an alert could not be planned for the API");
                PlanFault::Failed
            }
        })
    }

    async fn cap(&self, record: &PlanRecord) -> Result<String, Option<String>> {
        let (sender, places) = (&self.config.planning.cap_sender, &self.knowledge.gazetteer);
        cap_of::<M>(&*self.store, record, sender, places, &|_| true).await.map_err(|error| match error {
            CapOutError::Localize(why) => Some(why.to_string()),
            error @ (CapOutError::Plan(_) | CapOutError::Store(_)) => {
                tracing::error!(error = %with_causes(&error), plan = record.digest.short(), "an alert could not be written as CAP");
                None
            }
        })
    }
}
