//! Measures: the way of one alert to very many people with the durable store on, and the bare SMPP session beside it.
//!
//! It never asserts a time, never leaves out what it used, and reaches nothing but a simulator on loopback.

mod catalog;
mod process;
mod sending;
mod texts;

use std::path::PathBuf;

use serde::Serialize;

pub use catalog::{ALERT_TARGET_MS, CATALOG_TARGET_MS, CatalogBenchError, CatalogFigures, Spread, bench_catalog};
pub use process::Machine;
pub(super) use process::held_kib;
pub use sending::{SendFigures, Stage};
pub use texts::{PlanFigures, RenderFigures, TextFigures, TextsError, texts};

use crate::channel::sms_smpp;
use crate::dispatch::DispatchError;
use crate::store::StoreError;

/// The most recipients of one run.
pub const BENCH_RECIPIENTS_MAX: u64 = 10_000_000;

/// The most memory that sending to any number of recipients may hold beyond what was held before, in MiB, unless said
/// otherwise. What bounds it: batches in hand, groups in flight, tickets rung and the store's caches, never recipients.
pub const MEMORY_GROWTH_MAX_MIB: u64 = 286;

/// What is measured.
#[derive(Clone, Debug)]
pub struct BenchSettings {
    /// Numbers of recipients, one run each, up to [`BENCH_RECIPIENTS_MAX`].
    pub recipients: Vec<u64>,
    /// A folder of its own for stores; what a run made is removed after it.
    pub folder: PathBuf,
    /// Whether receipts are asked for, and every one is matched and written.
    pub receipts: bool,
    /// The most memory that a run may hold beyond what was held before it, in MiB.
    pub memory_max_mib: u64,
    /// The program to run the simulator with: this one.
    pub program: PathBuf,
}

/// Why there are no figures.
#[derive(Debug, thiserror::Error)]
pub enum BenchError {
    /// A file or folder cannot be written.
    #[error("{path} cannot be written")]
    File {
        /// Which.
        path: PathBuf,
        /// Cause.
        #[source]
        source: std::io::Error,
    },
    /// The simulator does not run.
    #[error("the simulator does not run: {what}")]
    Simulator {
        /// What went wrong.
        what: String,
    },
    /// The channel.
    #[error("the SMPP channel cannot be opened")]
    Channel(#[source] sms_smpp::OpenError),
    /// The store.
    #[error("the store failed")]
    Store(#[from] StoreError),
    /// Dispatch.
    #[error("dispatch failed")]
    Dispatch(#[from] DispatchError),
    /// It held more memory than it may.
    #[error("{recipients} recipients held {grew_mib} MiB more than before, and {most_mib} MiB are allowed")]
    Memory {
        /// How many recipients.
        recipients: u64,
        /// How much more was held.
        grew_mib: u64,
        /// The most.
        most_mib: u64,
    },
    /// The run does not count, because not every message was taken exactly once.
    #[error("the run does not count: {what}")]
    NotWhole {
        /// What is missing.
        what: String,
    },
}

/// All figures of one call.
#[derive(Debug, Serialize)]
pub struct BenchReport {
    /// Name and version of the format.
    pub schema: &'static str,
    /// Whether receipts were asked for.
    pub receipts: bool,
    /// Where it was measured.
    pub machine: Machine,
    /// Sending, one entry a number of recipients.
    pub sending: Vec<SendFigures>,
    /// Planning and rendering.
    pub texts: Option<TextFigures>,
}

/// Runs every size, one after the other; `done` hears of each as it is done.
///
/// # Errors
/// When a run cannot be made, or does not count.
pub async fn bench(settings: &BenchSettings, mut done: impl FnMut(&SendFigures)) -> Result<BenchReport, BenchError> {
    let file = |source| BenchError::File { path: settings.folder.clone(), source };
    std::fs::create_dir_all(&settings.folder).map_err(file)?;
    let machine = Machine::look(&settings.folder).map_err(file)?;
    let mut sending = Vec::new();
    for recipients in &settings.recipients {
        let figures = sending::run(settings, *recipients).await?;
        done(&figures);
        let grew_mib = figures.peak_kib.unwrap_or(0).saturating_sub(figures.held_before_kib.unwrap_or(0)) / 1_024;
        // Where the system cannot forget the import's peak, the figure says nothing about sending.
        if figures.peak_without_import && grew_mib > settings.memory_max_mib {
            let (recipients, most_mib) = (*recipients, settings.memory_max_mib);
            return Err(BenchError::Memory { recipients, grew_mib, most_mib });
        }
        sending.push(figures);
    }
    Ok(BenchReport { schema: "mothertongue.bench/1", receipts: settings.receipts, machine, sending, texts: None })
}
