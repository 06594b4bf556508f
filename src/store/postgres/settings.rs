//! How the store on PostgreSQL is set up, and what of it cannot be.
//!
//! A password never stands in the settings: they name where it lies.

use std::path::PathBuf;
use std::time::Duration;

use serde::Deserialize;

use super::fault::OpenError;
use crate::secret::SecretSource;

/// Whether the way to the server is encrypted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tls {
    /// It is not: for a server on the same machine or an own network.
    Off,
    /// It is, and the server must show a certificate of its host name.
    #[default]
    On,
}

/// How the store on PostgreSQL is set up.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PostgresSettings {
    /// Servers as `host:port`, tried in turn; the first that takes writes is used.
    pub hosts: Vec<String>,
    /// The database.
    pub database: String,
    /// Who connects.
    pub user: String,
    /// Where the password lies; without it none is sent.
    pub password: Option<SecretSource>,
    /// Whether the way there is encrypted.
    pub tls: Tls,
    /// Certificates to trust instead of the system's (PEM).
    pub ca_file: Option<PathBuf>,
    /// The schema with the store's tables, one for each mode: `a-z`, `0-9` and `_`, at most 63.
    pub schema: String,
    /// Connections that write, 1 to 16: each gathers writes into commits. Two more take whole alerts.
    pub writers: u32,
    /// Connections that read, 1 to 64.
    pub readers: u32,
    /// How long one server may take to answer a connection, in milliseconds.
    pub connect_timeout_ms: u64,
    /// How long one statement may take, in milliseconds; 0 for no end.
    pub statement_timeout_ms: u64,
    /// How long a statement waits for a row that somebody else writes, in milliseconds; 0 for no end.
    pub lock_timeout_ms: u64,
    /// The most receipts kept for submissions that the store does not know (yet); the oldest goes first.
    pub early_receipts: u32,
}

impl Default for PostgresSettings {
    fn default() -> Self {
        Self {
            hosts: vec!["127.0.0.1:5432".to_owned()],
            database: "mothertongue".to_owned(),
            user: "mothertongue".to_owned(),
            password: None,
            tls: Tls::On,
            ca_file: None,
            schema: "mothertongue".to_owned(),
            writers: 2,
            readers: 8,
            connect_timeout_ms: 5_000,
            statement_timeout_ms: 30_000,
            lock_timeout_ms: 10_000,
            early_receipts: crate::store::SqliteSettings::EARLY_RECEIPTS,
        }
    }
}

impl PostgresSettings {
    /// The most connections that write, and that read.
    pub const WRITERS_MAX: u32 = 16;
    /// The most connections that read.
    pub const READERS_MAX: u32 = 64;

    /// How long one server may take to answer a connection.
    pub(super) fn connect_timeout(&self) -> Duration {
        Duration::from_millis(self.connect_timeout_ms.max(1))
    }

    /// The servers as host and port.
    pub(super) fn servers(&self) -> Result<Vec<(String, u16)>, OpenError> {
        let named = self.schema.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
        if !named || self.schema.is_empty() || self.schema.len() > 63 || self.schema.as_bytes()[0].is_ascii_digit() {
            return Err(OpenError::Setting { name: "schema", why: "it is 1 to 63 of a-z, 0-9 and _, and no digit first" });
        }
        let split = |host: &String| {
            let (name, port) = host.rsplit_once(':')?;
            let name = name.trim_start_matches('[').trim_end_matches(']');
            let port = port.parse().ok().filter(|port| *port > 0)?;
            (!name.is_empty()).then(|| (name.to_owned(), port))
        };
        let servers: Option<Vec<_>> = self.hosts.iter().map(split).collect();
        servers
            .filter(|list| !list.is_empty())
            .ok_or(OpenError::Setting { name: "hosts", why: "it is a list of host:port, at least one" })
    }
}
