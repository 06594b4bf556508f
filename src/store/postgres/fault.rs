//! Why a store on PostgreSQL cannot be opened, and which failures of a server are worth another try.

use crate::domain::Digest;

/// Why a store on PostgreSQL cannot be opened: what, where, and what to do.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// A setting cannot be used.
    #[error("the store's setting `{name}` cannot be used: {why}")]
    Setting {
        /// Its name.
        name: &'static str,
        /// Why.
        why: &'static str,
    },
    /// The password is not where the settings say.
    #[error("the store's password is not there, or is empty: set the variable or write the file that `password` names")]
    NoSecret,
    /// No server took the connection.
    #[error("no PostgreSQL server can be used: {tried}")]
    Unreachable {
        /// Each server and what it said.
        tried: String,
    },
    /// The server does not let this user in.
    #[error("{host} does not let `{user}` in: the password is wrong, or the server's rules do not allow it")]
    Login {
        /// The server.
        host: String,
        /// The user.
        user: String,
    },
    /// There is no such database.
    #[error("{host} has no database `{database}`: create it (CREATE DATABASE) or name another one")]
    NoDatabase {
        /// The server.
        host: String,
        /// The database.
        database: String,
    },
    /// The server is too old.
    #[error("{host} runs PostgreSQL {major}; {least} or newer is needed")]
    TooOld {
        /// The server.
        host: String,
        /// What it runs.
        major: u32,
        /// What is needed.
        least: u32,
    },
    /// The server acknowledges writes that are not on disk.
    #[error("{host} runs with fsync = off, so what it acknowledges may be lost: set it to on")]
    NoFsync {
        /// The server.
        host: String,
    },
    /// The user may not make the schema.
    #[error("the schema `{schema}` is not there and `{user}` may not make it: create it, or grant CREATE on the database")]
    NoSchema {
        /// The schema.
        schema: String,
        /// The user.
        user: String,
    },
    /// The schema has tables of something else.
    #[error("the schema `{schema}` has tables that are not a store's: name an empty one")]
    Foreign {
        /// The schema.
        schema: String,
    },
    /// The tables are those of an older release.
    #[error("the store has schema version {have} and this release needs {need}: run `mothertongue store migrate`")]
    NotMigrated {
        /// What it has.
        have: usize,
        /// What is needed.
        need: usize,
    },
    /// The tables are those of a newer release.
    #[error("the store has schema version {have}, made by a newer release than this one, which knows {know}")]
    Newer {
        /// What it has.
        have: usize,
        /// What is known.
        know: usize,
    },
}

/// The code of a database's error, where there is one.
pub(super) fn code(error: &sqlx::Error) -> Option<String> {
    error.as_database_error().and_then(|error| error.code()).map(std::borrow::Cow::into_owned)
}

/// Whether the connection is gone, or leads to a server that takes no writes any more.
pub(super) fn is_cut(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Io(_) | sqlx::Error::Protocol(_) | sqlx::Error::Tls(_) | sqlx::Error::WorkerCrashed => true,
        // 08: connection; 57P01 to 57P05: shut down or starting; 25006: it is a standby now; 53300: too many connections.
        error => code(error)
            .is_some_and(|code| code.starts_with("08") || code.starts_with("57P0") || code == "25006" || code == "53300"),
    }
}

/// Whether the same transaction may go through when it is tried again.
pub(super) fn is_passing(error: &sqlx::Error) -> bool {
    // 40001: serialization; 40P01: deadlock.
    is_cut(error) || code(error).is_some_and(|code| code == "40001" || code == "40P01")
}

/// The keys of the advisory locks of a schema: one number space for each, 16 bits wide.
pub(super) fn lock_key(schema: &str, purpose: u16) -> i64 {
    let digest = Digest::of(format!("mothertongue store {schema}").as_bytes());
    let base = i64::from_str_radix(&digest.as_str()[..11], 16).unwrap_or(0x6d74);
    base << 16 | i64::from(purpose)
}
