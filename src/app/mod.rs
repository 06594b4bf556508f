//! Builds the parts from the configuration and runs them.
//!
//! It never decides anything about an alert: that is the work of the modules below.

mod alert;
mod follow;
mod gateway;
mod import;
mod knowledge;
mod replay;
mod scenario;
mod world;

pub use alert::{Desk, MakePlanError, alert_of};
pub use follow::{FollowUp, follow_up};
pub use gateway::{BuildError, OpenWorld, build, load_knowledge, world};
pub use import::{ImportError, ImportReport, MAX_IMPORT_ROWS, read_subscribers};
pub use knowledge::{hazards, languages};
pub use replay::{Loopback, ReplayError};
pub use scenario::{Numbers, Scenario, ScenarioError, Step, SubscriberGroup};
pub use world::{OpenWorldError, open_channels, open_store};
