//! How an alert goes: counts by target, the account, lines of the ledger.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::plan::{Estimate, Fallback, Gap};
use super::{AlertName, PlanState};

/// Jobs of one target of the plan.
#[derive(Serialize, Deserialize, ToSchema)]
pub(in crate::api) struct TargetStatus {
    /// Which of the plan's targets, from 0.
    pub target: u32,
    /// Where it goes.
    pub endpoint: String,
    /// The language that these people want.
    pub language_asked: String,
    /// The language that they get.
    pub language_used: String,
    /// Jobs by state; only states that have some.
    pub jobs: BTreeMap<String, u64>,
    /// Segments that the provider has taken.
    pub segments: u64,
    /// Jobs that were in doubt at any time.
    pub ever_in_doubt: u64,
}

/// How far an alert is.
#[derive(Serialize, Deserialize, ToSchema)]
pub(in crate::api) struct Status {
    /// The plan.
    pub digest: String,
    /// Where it stands.
    pub state: PlanState,
    /// Jobs that have not ended.
    pub open: u64,
    /// Jobs by state; only states that have some.
    pub jobs: BTreeMap<String, u64>,
    /// The same by target; none before the plan is sent.
    pub targets: Vec<TargetStatus>,
}

/// Jobs by class of evidence. Each is in one class but `ever_in_doubt`.
#[derive(Serialize, Deserialize, ToSchema)]
struct JobCounts {
    /// Jobs of the plan.
    planned: u64,
    /// Not ended yet.
    open: u64,
    /// Taken by the provider, with no later word.
    accepted: u64,
    /// The provider says that it arrived.
    delivered: u64,
    /// The provider says that it did not.
    undelivered: u64,
    /// May have been taken.
    in_doubt: u64,
    /// Never taken.
    refused: u64,
    /// Ran out before it was sent.
    expired: u64,
    /// Stopped before it was sent.
    withdrawn: u64,
    /// Were in doubt at any time.
    ever_in_doubt: u64,
    /// Segments that the provider has taken.
    segments: u64,
}

/// Shares of the jobs that were made, in percent; null when there were none.
#[derive(Serialize, Deserialize, ToSchema)]
#[expect(clippy::struct_field_names, reason = "the unit is part of the name")]
struct Rates {
    /// Taken by the provider.
    taken_percent: Option<f64>,
    /// With a receipt of arrival.
    delivered_percent: Option<f64>,
    /// In doubt now.
    in_doubt_percent: Option<f64>,
    /// In a fallback language, of what was taken.
    fallback_percent: Option<f64>,
}

/// One language at one endpoint.
#[derive(Serialize, Deserialize, ToSchema)]
struct AccountRow {
    /// The endpoint.
    endpoint: String,
    /// The kind of channel.
    kind: String,
    /// The language that these people want.
    language_asked: String,
    /// The language that they got.
    language_used: String,
    /// Whether that is a fallback.
    fallback: bool,
    /// People whom it may reach, as planned; never a count of deliveries.
    people_planned: Estimate,
    /// Jobs.
    jobs: JobCounts,
}

/// Who was reached, by class of evidence, and who was not.
#[derive(Serialize, Deserialize, ToSchema)]
pub(in crate::api) struct Account {
    /// `mothertongue.report/1`.
    schema: String,
    /// `exercise` or `live`.
    mode: String,
    /// The alert.
    alert: AlertName,
    /// The plan.
    plan: String,
    /// When this account was made.
    #[schema(format = DateTime)]
    pub made_at: String,
    /// Who submitted the plan.
    submitted_by: String,
    /// Where it stands.
    state: PlanState,
    /// When the alert runs out.
    #[schema(format = DateTime)]
    expires: String,
    /// People of the audience.
    audience: Estimate,
    /// All jobs.
    jobs: JobCounts,
    /// Shares.
    rates: Rates,
    /// By language and endpoint, in the plan's order.
    rows: Vec<AccountRow>,
    /// Languages that were not served in their own words.
    fallbacks: Vec<Fallback>,
    /// People who were not reached.
    gaps: Vec<Gap>,
}

/// One line of the ledger.
#[derive(Serialize, Deserialize, ToSchema)]
pub(in crate::api) struct LedgerLine {
    /// Its position; grows.
    pub seq: i64,
    /// When.
    #[schema(format = DateTime)]
    pub at: String,
    /// The batch.
    pub batch: Option<i64>,
    /// The job in it.
    pub job: Option<u32>,
    /// `accepted`, `claimed`, `begun`, `outcomes`, `receipt`, `in_doubt`, `withdrawn`, `expired`, …
    pub event: String,
    /// How many jobs.
    pub count: u64,
    /// Words about it; never an address or a text.
    pub detail: String,
}

/// A page of the ledger, the oldest line first.
#[derive(Serialize, Deserialize, ToSchema)]
pub(in crate::api) struct Ledger {
    /// Lines; none before the plan is sent.
    pub lines: Vec<LedgerLine>,
    /// `cursor` of the next page; not there when there are no more lines now.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub next: Option<String>,
}
