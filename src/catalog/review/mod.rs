//! The review ledger: how far people have come with each text, held to digests so that no change goes unseen.
//!
//! A machine's draft and a machine's pass are written as a machine's. Nothing here ever lets one person stand for two, or
//! takes a name: who reviews is an opaque id.

mod desk;
mod error;
mod ledger;
mod pass;
mod reviewer;
mod status;
mod steps;

pub use desk::{ReviewDesk, SyncedLocale};
pub use error::ReviewError;
pub use ledger::{Hold, ReviewEntry};
pub use pass::PassReport;
pub use reviewer::Reviewer;
pub use status::{Blocked, LocaleStatus, MatrixCell};
pub use steps::{Step, Stepped};

pub(super) use ledger::{Ledger, read, zero_width};

/// Who stands behind a machine's draft.
pub(super) const MACHINE: &str = "machine";
/// Who stands behind the source language.
pub(super) const SOURCE: &str = "source";
/// The message id that stands for a whole locale in what is taken.
pub const WHOLE_LOCALE: &str = "*";
