//! Who an alert is for, by which ways they are told, and who is not reached: communities, ladders, routes, stations.
//!
//! It never sends anything, never stores a person, and never drops people whose language is not known.

mod audience;
mod codes;
mod communities;
mod contacts;
mod coverage;
mod expectations;
mod explain;
mod ladders;
mod needs;
mod plan;
mod previous;
mod routes;
mod serving;
mod stations;
mod subscribers;
mod table;

pub use audience::{Audience, AudienceMember};
pub use codes::ROUTING_CODES;
pub use communities::{Community, MAX_COMMUNITIES};
pub use contacts::{CONTACT_CODES, EXPIRES_SOON_DAYS, read_contacts};
pub use coverage::{Coverage, CoverageRow};
pub use expectations::{Expectation, ExpectationResult};
pub use explain::{Explanation, RowReport, Verdict};
pub use ladders::{LadderMode, LadderStep, Ladders};
pub use needs::needed;
pub use plan::{PlanInput, PlanParts, plan_parts};
pub use previous::PreviousAudience;
pub use routes::Route;
pub use serving::Ground;
pub use stations::{Relay, Station, StationHome};
pub use table::RoutingTable;
