//! Finds the server that takes writes, and connects to it with the session that the store needs.
//!
//! It never uses a standby, a server that is too old, or one that acknowledges what is not on disk.

use std::sync::atomic::{AtomicUsize, Ordering};

use sqlx::postgres::{PgConnectOptions, PgConnection, PgSslMode};
use sqlx::{ConnectOptions as _, Connection as _, Row as _};

use super::fault::{OpenError, code};
use super::settings::{PostgresSettings, Tls};
use crate::domain::Secret;
use crate::store::StoreError;
use crate::store::values::failed;

/// The oldest PostgreSQL that is used.
const LEAST_MAJOR: u32 = 15;

/// How long a transaction may stand still before the server ends it, in milliseconds. A worker that is frozen in the middle
/// of a write holds locks that every other one needs.
const IDLE_IN_TRANSACTION_MS: u32 = 5_000;

/// The way to the servers.
pub(super) struct Link {
    pub(super) settings: PostgresSettings,
    servers: Vec<(String, u16)>,
    password: Option<Secret>,
    /// The server that took writes last.
    last: AtomicUsize,
}

/// What a server says about itself.
struct Server {
    standby: bool,
    version: i32,
    fsync: String,
    synchronous_commit: String,
}

impl Server {
    /// Whether it can be used; `Err(None)` when another one may be better.
    fn judge(&self, host: &str) -> Result<(), Option<OpenError>> {
        let major = u32::try_from(self.version / 10_000).unwrap_or(0);
        if major < LEAST_MAJOR {
            return Err(Some(OpenError::TooOld { host: host.to_owned(), major, least: LEAST_MAJOR }));
        }
        if self.fsync != "on" {
            return Err(Some(OpenError::NoFsync { host: host.to_owned() }));
        }
        if self.standby { Err(None) } else { Ok(()) }
    }
}

impl Link {
    pub(super) fn new(settings: PostgresSettings, password: Option<Secret>) -> Result<Self, StoreError> {
        let servers = settings.servers()?;
        Ok(Self { settings, servers, password, last: AtomicUsize::new(0) })
    }

    fn options_of(&self, (host, port): &(String, u16)) -> PgConnectOptions {
        let settings = &self.settings;
        let session = [
            ("search_path", settings.schema.clone()),
            ("statement_timeout", settings.statement_timeout_ms.to_string()),
            ("lock_timeout", settings.lock_timeout_ms.to_string()),
            ("idle_in_transaction_session_timeout", IDLE_IN_TRANSACTION_MS.to_string()),
            ("client_min_messages", "warning".to_owned()),
        ];
        let mut options = PgConnectOptions::new_without_pgpass()
            .host(host)
            .port(*port)
            .database(&settings.database)
            .username(&settings.user)
            .application_name("mothertongue")
            .options(session)
            .ssl_mode(match settings.tls {
                Tls::On => PgSslMode::VerifyFull,
                Tls::Off => PgSslMode::Disable,
            })
            .disable_statement_logging();
        if let Some(file) = &settings.ca_file {
            options = options.ssl_root_cert(file);
        }
        if let Some(password) = &self.password {
            options = options.password(password.reveal());
        }
        options
    }

    /// The options for the server that took writes last.
    pub(super) fn options(&self) -> PgConnectOptions {
        let last = self.last.load(Ordering::Relaxed) % self.servers.len();
        self.options_of(&self.servers[last])
    }

    /// Connects to the first server that takes writes, beginning with the one that did last.
    pub(super) async fn connect(&self) -> Result<PgConnection, StoreError> {
        let first = self.last.load(Ordering::Relaxed);
        let mut tried = Vec::new();
        for step in 0..self.servers.len() {
            let at = (first + step) % self.servers.len();
            let server = &self.servers[at];
            let host = format!("{}:{}", server.0, server.1);
            let limit = self.settings.connect_timeout();
            let options = self.options_of(server);
            let connecting = PgConnection::connect_with(&options);
            let mut conn = match tokio::time::timeout(limit, connecting).await {
                Err(_) => {
                    tried.push(format!("{host}: no answer within {} ms", limit.as_millis()));
                    continue;
                }
                Ok(Err(error)) => {
                    if let Some(final_one) = self.refused(&host, &error) {
                        return Err(final_one.into());
                    }
                    tried.push(format!("{host}: {error}"));
                    continue;
                }
                Ok(Ok(conn)) => conn,
            };
            let found = match look(&mut conn).await {
                Ok(found) => found,
                Err(error) => {
                    tried.push(format!("{host}: {error}"));
                    continue;
                }
            };
            match found.judge(&host) {
                Ok(()) => {}
                Err(None) => {
                    tried.push(format!("{host}: it is a standby, which takes no writes"));
                    continue;
                }
                Err(Some(error)) => return Err(error.into()),
            }
            if found.synchronous_commit == "off" {
                // An acknowledged commit must be on disk.
                sqlx::query("SET synchronous_commit = on").execute(&mut conn).await.map_err(failed("set up its session"))?;
            }
            self.last.store(at, Ordering::Relaxed);
            return Ok(conn);
        }
        Err(OpenError::Unreachable { tried: tried.join("; ") }.into())
    }

    /// The end of the search: the other servers would say the same.
    fn refused(&self, host: &str, error: &sqlx::Error) -> Option<OpenError> {
        match code(error)?.as_str() {
            "28P01" | "28000" => Some(OpenError::Login { host: host.to_owned(), user: self.settings.user.clone() }),
            "3D000" => Some(OpenError::NoDatabase { host: host.to_owned(), database: self.settings.database.clone() }),
            _ => None,
        }
    }
}

async fn look(conn: &mut PgConnection) -> Result<Server, sqlx::Error> {
    let row = sqlx::query(
        "SELECT pg_is_in_recovery(), current_setting('server_version_num')::int, current_setting('fsync'),
             current_setting('synchronous_commit')",
    )
    .fetch_one(conn)
    .await?;
    Ok(Server { standby: row.try_get(0)?, version: row.try_get(1)?, fsync: row.try_get(2)?, synchronous_commit: row.try_get(3)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_that_is_old_or_does_not_sync_is_refused_and_a_standby_is_passed_over() {
        let server = |version, standby, fsync: &str| Server {
            standby,
            version,
            fsync: fsync.to_owned(),
            synchronous_commit: "on".to_owned(),
        };
        assert!(server(150_017, false, "on").judge("h").is_ok());
        assert!(matches!(server(140_022, false, "on").judge("h"), Err(Some(OpenError::TooOld { major: 14, .. }))));
        assert!(matches!(server(170_000, false, "off").judge("h"), Err(Some(OpenError::NoFsync { .. }))));
        assert!(matches!(server(170_000, true, "on").judge("h"), Err(None)));
    }
}
