//! Builds the parts from the configuration and runs them.
//!
//! It never decides anything about an alert: that is the work of the modules below.

mod alert;
mod bench;
mod crowd;
mod follow;
mod gateway;
mod import;
mod knowledge;
mod notify;
mod planner;
mod public;
mod ready;
mod replay;
mod scale;
mod scenario;
mod serve;
mod vitals;
mod worker;
mod world;

pub use alert::{Desk, MakePlanError, alert_of};
pub use bench::{ALERT_TARGET_MS, CATALOG_TARGET_MS, CatalogBenchError, CatalogFigures, Spread, bench_catalog};
pub use bench::{
    BENCH_RECIPIENTS_MAX, BenchError, BenchReport, BenchSettings, MEMORY_GROWTH_MAX_MIB, Machine, PlanFigures, RenderFigures,
    SendFigures, Stage, TextFigures,
};
pub use bench::{TextsError, bench, texts as bench_texts};
pub use crowd::{CALLBACKS_MAX, HTTP_CONNECTIONS_MAX, RETRY_AFTER_S};
pub use follow::{FollowUp, follow_up};
pub use gateway::{BuildError, OpenWorld, build, load_knowledge, load_routing, with_ends, world};
pub use import::{ImportError, ImportReport, MAX_IMPORT_ROWS, read_subscribers};
pub use knowledge::{hazards, languages};
pub use public::{MakePublicError, public_pages};
pub use replay::{Loopback, ReplayError};
pub use scale::{Constants, ConstantsError, Part, PartLoad, SCALE_RECIPIENTS_MAX, ScaleReport, Setting, Wish, scale};
pub use scenario::{Numbers, Scenario, ScenarioError, Step, SubscriberGroup};
pub use serve::{
    CALLBACK_HEADERS_MAX, CALLBACK_MAX_BYTES, CALLBACK_MAX_MS, HTTP_CLOSE_MAX_MS, STATUS_MAX_MS, ServeError, ServeOptions, serve,
};
pub use vitals::ROOM_EVERY_MS;
pub use worker::{DutyError, Role, WORKER_NAME_MAX, WORKERS_MAX, WorkerName, WorkerNameError, one_time_name};
pub use world::{OpenWorldError, open_channels, open_store};
