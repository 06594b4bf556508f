//! From a CAP file to a plan, with what the store knows of earlier alerts.
//!
//! It never sends and never approves: that is the gateway's.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;

use crate::cap::{Limits, Policy, check, parse};
use crate::config::{Config, World};
use crate::dispatch::{Knowledge, PlanRequest, plan};
use crate::domain::{Alert, AlertKey, Clock, Finding, Language, MessageType, Mode, Plan, TemplateId, has_errors};
use crate::place::OverlapRule;
use crate::routing::PreviousAudience;
use crate::store::{PlanRecord, PlanState, Store, StoreError};

/// Most plans of the store that are looked through for earlier alerts.
const MAX_EARLIER: u32 = 1_000;

/// Why there is no plan.
#[derive(Debug, thiserror::Error)]
pub enum MakePlanError {
    /// Faults in the alert, the data or the texts.
    #[error("the alert cannot be planned")]
    Findings(Vec<Finding>),
    /// The store failed.
    #[error("the store failed")]
    Store(#[from] StoreError),
    /// The configuration's own languages or zone are wrong.
    #[error("the configuration's `{setting}` is not {what}")]
    Setting {
        /// The setting.
        setting: &'static str,
        /// What it should be.
        what: &'static str,
    },
}

/// What planning works with, beside the alert.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    /// The configuration.
    pub config: &'a Config,
    /// What is known.
    pub knowledge: &'a Knowledge,
    /// The world that the plan is for.
    pub world: &'a World,
    /// Its store.
    pub store: &'a dyn Store,
    /// The clock.
    pub clock: &'a dyn Clock,
}

impl Desk<'_> {
    /// Reads and checks CAP, and plans it. The findings of reading stand among those of the plan.
    ///
    /// # Errors
    /// When the alert is not one, or cannot be planned; with every fault.
    pub async fn plan_cap<M: Mode>(
        &self,
        bytes: &[u8],
        name: &str,
        given: &BTreeMap<String, String>,
    ) -> Result<Plan<M>, MakePlanError> {
        let earlier = self.earlier().await?;
        let parsed = parse(bytes, name, &Limits::default());
        let mut findings = parsed.findings;
        let policy = Policy { known: earlier.iter().map(|(alert, ..)| alert.clone()).collect(), ..Policy::default() };
        let alert = match parsed.draft {
            Some(draft) => {
                let (alert, more) = check(&draft, &policy, self.clock.now());
                findings.extend(more);
                alert
            }
            None => None,
        };
        let Some(alert) = alert.filter(|_| !has_errors(&findings)) else {
            return Err(MakePlanError::Findings(findings));
        };
        let mut plan = self.plan_alert::<M>(&alert, given).await?;
        findings.append(&mut plan.findings);
        plan.findings = findings;
        Ok(plan)
    }

    /// Plans an alert.
    ///
    /// # Errors
    /// When it cannot be planned; with every fault.
    pub async fn plan_alert<M: Mode>(&self, alert: &Alert, given: &BTreeMap<String, String>) -> Result<Plan<M>, MakePlanError> {
        let settings = &self.config.planning;
        let language =
            |tag: &str, setting| Language::parse(tag).map_err(|_| MakePlanError::Setting { setting, what: "a BCP 47 tag" });
        let host_language = language(&settings.host_language, "host_language")?;
        let gloss_language = language(&settings.gloss_language, "gloss_language")?;
        let zone =
            TimeZone::get(&settings.zone).map_err(|_| MakePlanError::Setting { setting: "zone", what: "an IANA time zone" })?;
        let mut findings = Vec::new();
        let senders = &settings.senders;
        if !senders.is_empty() && !senders.contains(&alert.key().sender) {
            let fault = Finding::error("PLAN17", format!("alerts of `{}` are not taken here", alert.key().sender));
            findings.push(fault.help("planning.senders in the configuration lists whose are"));
        }
        let earlier = self.earlier().await?;
        let mut follows: Vec<(AlertKey, TemplateId)> = Vec::new();
        if matches!(alert.fields().message_type, MessageType::Update | MessageType::Cancel) {
            for (known, template) in &earlier {
                if alert.fields().references.contains(known.key()) {
                    follows.push((known.key().clone(), template.clone()));
                }
            }
            if follows.is_empty() {
                let said = "none of the alerts that it refers to was sent from here, so it is planned as a first alert";
                findings.push(Finding::warning("PLAN16", said));
            }
        }
        let keys: Vec<AlertKey> = follows.iter().map(|(key, _)| key.clone()).collect();
        let jobs = if keys.is_empty() { Vec::new() } else { self.store.previous(&keys).await? };
        let subscribers = self.store.subscriber_counts().await?;
        let profiles = self.world.profiles();
        let overlap = OverlapRule { min_share: settings.min_share };
        let made = plan::<M>(
            self.knowledge,
            &PlanRequest {
                alert,
                given,
                host_language: &host_language,
                gloss_language: &gloss_language,
                zone: &zone,
                issuer: &settings.sender_name,
                overlap: &overlap,
                profiles: &profiles,
                subscribers: &subscribers,
                follows: follows.last().map(|(_, template)| template),
                previous: (!keys.is_empty()).then_some(PreviousAudience { alerts: &keys, jobs: &jobs }),
                now: self.clock.now(),
            },
        );
        match made {
            Ok(mut plan) => {
                findings.append(&mut plan.findings);
                plan.findings = findings;
                Ok(plan)
            }
            Err(more) => {
                findings.extend(more);
                Err(MakePlanError::Findings(findings))
            }
        }
    }

    /// Alerts that were sent from this store, oldest first, with their templates.
    async fn earlier(&self) -> Result<Vec<(Alert, TemplateId)>, StoreError> {
        let mut found = Vec::new();
        for record in self.store.plans(MAX_EARLIER).await? {
            if matches!(record.state, PlanState::Sent { .. } | PlanState::Withdrawn { .. }) {
                found.extend(alert_of(&self.store.plan(record.digest.as_str()).await?));
            }
        }
        found.reverse();
        Ok(found)
    }
}

/// The alert and template of a stored plan.
pub fn alert_of(record: &PlanRecord) -> Option<(Alert, TemplateId)> {
    #[derive(serde::Deserialize)]
    struct Head {
        alert: Alert,
        template: TemplateId,
    }
    let head: Head = serde_json::from_str(&record.plan_json).ok()?;
    Some((head.alert, head.template))
}
