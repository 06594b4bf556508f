//! Opens the database: file, schema, mode and key.
//!
//! It never makes a file that others can read, and never opens a store of the other mode.

use std::os::unix::fs::OpenOptionsExt as _;
use std::sync::Arc;

use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions as _, Connection as _};

use super::SqliteStore;
use super::turn::{self, BUSY_TIMEOUT};
use super::unit::Unit;
use super::writer::Writer;
use crate::domain::ModeName;
use crate::store::seal::Sealer;
use crate::store::values::{corrupt, failed};
use crate::store::{AddressKey, SqliteSettings, Store, StoreError};

/// Page cache of the writer, in KiB (SQLite's sign for that is minus), and of each reader.
const WRITER_CACHE_KIB: &str = "-65536";
const READER_CACHE_KIB: &str = "-8192";

/// A write-ahead log that grew beyond this many bytes is cut back at the next checkpoint.
const LOG_LIMIT_BYTES: &str = "67108864";

/// The steps of the schema, in order; a store knows by `user_version` how many it has.
const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_first.sql"),
    include_str!("migrations/0002_attendance.sql"),
    include_str!("migrations/0003_announcements.sql"),
    include_str!("migrations/0004_once.sql"),
    include_str!("migrations/0005_people.sql"),
];

/// How many steps there are.
pub(in crate::store) const STEPS: usize = MIGRATIONS.len();

/// How many steps a file has; 0 when there is none.
pub(in crate::store) async fn version(path: &std::path::Path) -> Result<usize, StoreError> {
    if !path.exists() {
        return Ok(0);
    }
    let doing = failed("checked its schema");
    let options = SqliteConnectOptions::new().filename(path).busy_timeout(BUSY_TIMEOUT).read_only(true);
    let mut conn = SqliteConnection::connect_with(&options).await.map_err(&doing)?;
    let have: i64 = sqlx::query_scalar("PRAGMA user_version").fetch_one(&mut conn).await.map_err(&doing)?;
    usize::try_from(have).map_err(|error| corrupt("schema version")(error.to_string()))
}

pub(in crate::store) async fn open(
    settings: &SqliteSettings,
    mode: ModeName,
    key: &AddressKey,
) -> Result<Arc<dyn Store>, StoreError> {
    let doing = failed("was opened");
    make_file(settings).map_err(|error| doing(sqlx::Error::Io(error)))?;
    let options = SqliteConnectOptions::new()
        .filename(&settings.path)
        .busy_timeout(BUSY_TIMEOUT)
        .synchronous(SqliteSynchronous::Full)
        .pragma("trusted_schema", "OFF")
        .disable_statement_logging();
    let mut conn = SqliteConnection::connect_with(
        &options
            .clone()
            .journal_mode(SqliteJournalMode::Wal)
            .pragma("cache_size", WRITER_CACHE_KIB)
            .pragma("journal_size_limit", LOG_LIMIT_BYTES),
    )
    .await
    .map_err(&doing)?;
    let sealer = Arc::new(Sealer::new(key));
    turn::ask_often(&mut conn).await.map_err(&doing)?;
    turn::begin(&mut conn).await.map_err(&doing)?;
    migrate(&mut conn).await?;
    check_meta(&mut conn, mode, &sealer).await?;
    sqlx::query("COMMIT").execute(&mut conn).await.map_err(&doing)?;
    let readers = SqlitePoolOptions::new()
        .max_connections(settings.readers.clamp(1, SqliteSettings::READERS_MAX))
        .test_before_acquire(false)
        .connect_with(options.read_only(true).pragma("cache_size", READER_CACHE_KIB))
        .await
        .map_err(&doing)?;
    let (writer, task) = Writer::start(Unit::new(conn, Arc::clone(&sealer), mode, settings.early_receipts));
    Ok(Arc::new(SqliteStore::new(mode, sealer, readers, writer, task)))
}

fn make_file(settings: &SqliteSettings) -> std::io::Result<()> {
    if let Some(folder) = settings.path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder)?;
    }
    match std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&settings.path) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(error),
    }
}

async fn migrate(conn: &mut SqliteConnection) -> Result<(), StoreError> {
    let doing = failed("brought its schema up to date");
    let have: i64 = sqlx::query_scalar("PRAGMA user_version").fetch_one(&mut *conn).await.map_err(&doing)?;
    let have = usize::try_from(have).map_err(|error| corrupt("schema version")(error.to_string()))?;
    if have > MIGRATIONS.len() {
        return Err(corrupt("schema version")(format!("it is {have}, made by a newer release than this one")));
    }
    for step in &MIGRATIONS[have..] {
        sqlx::raw_sql(*step).execute(&mut *conn).await.map_err(&doing)?;
    }
    let now = sqlx::AssertSqlSafe(format!("PRAGMA user_version = {}", MIGRATIONS.len()));
    sqlx::raw_sql(now).execute(conn).await.map_err(&doing)?;
    Ok(())
}

async fn check_meta(conn: &mut SqliteConnection, mode: ModeName, sealer: &Sealer) -> Result<(), StoreError> {
    let stored_mode = meta(conn, "mode", mode.as_str().as_bytes().to_vec()).await?;
    let stored = match stored_mode.as_slice() {
        b"live" => ModeName::Live,
        b"exercise" => ModeName::Exercise,
        other => return Err(corrupt("mode")(format!("`{}` is not a mode", String::from_utf8_lossy(other)))),
    };
    if stored != mode {
        return Err(StoreError::WrongMode { store: stored, plan: mode });
    }
    let check = meta(conn, "key_check", sealer.check_value()).await?;
    if sealer.opens(&check) { Ok(()) } else { Err(StoreError::Sealed) }
}

/// The stored value of that name; `first` when there is none yet.
async fn meta(conn: &mut SqliteConnection, name: &'static str, first: Vec<u8>) -> Result<Vec<u8>, StoreError> {
    let doing = failed("checked what it is");
    sqlx::query("INSERT OR IGNORE INTO meta (name, value) VALUES (?, ?)")
        .bind(name)
        .bind(first)
        .execute(&mut *conn)
        .await
        .map_err(&doing)?;
    sqlx::query_scalar("SELECT value FROM meta WHERE name = ?").bind(name).fetch_one(conn).await.map_err(&doing)
}
