//! How a store is set up, by kind.

use std::path::PathBuf;

use serde::{Deserialize, Deserializer, Serialize};

use super::postgres::PostgresSettings;

/// How the store is set up, by kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settings {
    /// The embedded one, for gateways on one machine.
    Sqlite(SqliteSettings),
    /// A server, for several gateways at once.
    Postgresql(PostgresSettings),
}

/// Every kind of store by its word in the configuration.
pub const KINDS: &[&str] = &["sqlite", "postgresql"];

impl Default for Settings {
    fn default() -> Self {
        Self::Sqlite(SqliteSettings::default())
    }
}

impl Settings {
    /// The embedded store in that file, with every other setting at its default.
    pub fn sqlite(path: PathBuf) -> Self {
        Self::Sqlite(SqliteSettings { path, ..SqliteSettings::default() })
    }

    /// Reads the settings of a kind; `None` when there is no such kind.
    ///
    /// # Errors
    /// Those of the deserializer.
    pub fn read<'de, D: Deserializer<'de>>(kind: &str, from: D) -> Result<Option<Self>, D::Error> {
        Ok(match kind {
            "sqlite" => Some(Self::Sqlite(SqliteSettings::deserialize(from)?)),
            "postgresql" => Some(Self::Postgresql(PostgresSettings::deserialize(from)?)),
            _ => None,
        })
    }
}

/// How the store on SQLite is set up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SqliteSettings {
    /// The database file; made when there is none. One file belongs to one mode. It lies in the world's state folder.
    #[serde(skip)]
    pub path: PathBuf,
    /// Connections that read, 1 to 16. There is always exactly one that writes.
    pub readers: u32,
    /// The most receipts kept for submissions that the store does not know (yet); the oldest goes first.
    pub early_receipts: u32,
}

impl SqliteSettings {
    /// Connections that read when nothing else is said.
    pub const READERS: u32 = 4;
    /// The most connections that read.
    pub const READERS_MAX: u32 = 16;
    /// Receipts kept for unknown submissions when nothing else is said.
    pub const EARLY_RECEIPTS: u32 = 1_000_000;
}

impl Default for SqliteSettings {
    fn default() -> Self {
        Self { path: PathBuf::from("mothertongue.db"), readers: Self::READERS, early_receipts: Self::EARLY_RECEIPTS }
    }
}
