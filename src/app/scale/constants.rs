//! Costs of one message, read from TOML; each with the word where it comes from.
//!
//! A figure that is missing, not positive or not a number is a fault: nothing is filled in.

use serde::{Deserialize, Serialize};

/// The constants that come with the product.
const BUILT_IN: &str = include_str!("../../../docs/scale-constants.toml");

/// Which parts are used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Setting {
    /// SQLite and the embedded broker, on one machine.
    Embedded,
    /// PostgreSQL and RabbitMQ.
    Scale,
}

/// One figure.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// The figure, in the unit of its name.
    pub value: f64,
    /// Where it comes from.
    pub basis: Basis,
}

impl Figure {
    /// Whether nobody has measured it.
    pub fn is_assumed(&self) -> bool {
        match self.basis {
            Basis::Assumed => true,
            Basis::Measured => false,
        }
    }
}

/// Where a figure comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// Measured by `bench`.
    Measured,
    /// Taken for want of a measurement.
    Assumed,
}

/// The costs of one setting.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Constants {
    /// Processor time of a worker a message, in microseconds.
    pub worker_cpu_us: Figure,
    /// Processor time of a worker a receipt, in microseconds.
    pub receipt_cpu_us: Figure,
    /// Cores that one worker process keeps busy.
    pub worker_cores: Figure,
    /// Tickets a second of the broker.
    pub broker_tickets_per_s: Figure,
    /// Messages a second that the store begins and finishes.
    pub store_messages_per_s: Figure,
    /// Receipts a second that the store matches and writes.
    pub store_receipts_per_s: Figure,
    /// One synced commit, in milliseconds.
    pub store_commit_ms: Figure,
    /// Groups that share one commit.
    pub store_groups_per_commit: Figure,
    /// Bytes on the store's disk a message.
    pub store_bytes_per_message: Figure,
    /// Bytes a second that the store's disk takes.
    pub store_bytes_per_s: Figure,
    /// Jobs of a batch.
    pub batch_jobs: Figure,
    /// Jobs of a group.
    pub group_jobs: Figure,
}

/// Why constants do not serve.
#[derive(Debug, thiserror::Error)]
pub enum ConstantsError {
    /// The file cannot be read.
    #[error("the constants {file} cannot be read")]
    File {
        /// Which.
        file: std::path::PathBuf,
        /// Cause.
        #[source]
        source: std::io::Error,
    },
    /// It is not what it must be.
    #[error("the constants are not TOML with every figure of [embedded] and [scale]; docs/scale-constants.toml is an example")]
    Toml(#[source] toml::de::Error),
    /// A figure is no positive number.
    #[error("`{name}` in the constants must be more than 0")]
    NotPositive {
        /// Its name.
        name: &'static str,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    embedded: Constants,
    scale: Constants,
}

impl Constants {
    /// Those of a setting, from a file or, without one, those that come with the product.
    ///
    /// # Errors
    /// When the file cannot be read, or a figure is missing or not positive.
    pub fn load(file: Option<&std::path::Path>, setting: Setting) -> Result<Self, ConstantsError> {
        match file {
            Some(file) => {
                let failed = |source| ConstantsError::File { file: file.to_owned(), source };
                Self::read(&std::fs::read_to_string(file).map_err(failed)?, setting)
            }
            None => Self::read(BUILT_IN, setting),
        }
    }

    pub(super) fn read(text: &str, setting: Setting) -> Result<Self, ConstantsError> {
        let file: File = toml::from_str(text).map_err(ConstantsError::Toml)?;
        let chosen = match setting {
            Setting::Embedded => file.embedded,
            Setting::Scale => file.scale,
        };
        let bad = chosen.named().into_iter().find(|(_, figure)| !(figure.value.is_finite() && figure.value > 0.0));
        bad.map_or(Ok(chosen), |(name, _)| Err(ConstantsError::NotPositive { name }))
    }

    /// Every figure with its name.
    pub fn named(&self) -> [(&'static str, Figure); 12] {
        [
            ("worker_cpu_us", self.worker_cpu_us),
            ("receipt_cpu_us", self.receipt_cpu_us),
            ("worker_cores", self.worker_cores),
            ("broker_tickets_per_s", self.broker_tickets_per_s),
            ("store_messages_per_s", self.store_messages_per_s),
            ("store_receipts_per_s", self.store_receipts_per_s),
            ("store_commit_ms", self.store_commit_ms),
            ("store_groups_per_commit", self.store_groups_per_commit),
            ("store_bytes_per_message", self.store_bytes_per_message),
            ("store_bytes_per_s", self.store_bytes_per_s),
            ("batch_jobs", self.batch_jobs),
            ("group_jobs", self.group_jobs),
        ]
    }
}
