//! The one way out over HTTP: a client that reaches only hosts of the configuration, and the verdict on each answer.
//!
//! It never follows a redirect, never reaches a private address unless the channel's settings say so, and never shows a
//! URL in an error: tokens may be in it.

mod guard;
mod verdict;

pub use guard::{HttpSettings, OpenHttpError, Outlet};
pub use verdict::{Answer, judge_status, retry_after, verdict_of_failure};
