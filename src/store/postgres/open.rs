//! Opens the store: server, schema, version, mode and key.
//!
//! It makes the tables in a schema that is empty. It never changes tables that are there: that is `migrate`, and only one
//! process does it at a time. It never opens a store of the other mode.

use std::path::Path;
use std::sync::Arc;

use sqlx::postgres::{PgConnection, PgPoolOptions};
use sqlx::{AssertSqlSafe, Connection as _};

use super::PgStore;
use super::fault::{OpenError, code, lock_key};
use super::link::Link;
use super::settings::PostgresSettings;
use super::unit::{MIGRATE, Setting};
use super::writer::Writers;
use crate::domain::{ModeName, with_causes};
use crate::store::seal::Sealer;
use crate::store::values::{corrupt, failed, mode as mode_of};
use crate::store::{AddressKey, Store, StoreError};

/// The steps of the schema, in order; a store knows in `meta` how many it has.
const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_first.sql"),
    include_str!("migrations/0002_attendance.sql"),
    include_str!("migrations/0003_announcements.sql"),
    include_str!("migrations/0004_once.sql"),
    include_str!("migrations/0005_people.sql"),
];

/// How many steps there are.
pub(in crate::store) const STEPS: usize = MIGRATIONS.len();

/// What is in the schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::store) struct Versions {
    /// What it has; 0 when it is empty.
    pub(in crate::store) have: usize,
    /// What this release has.
    pub(in crate::store) need: usize,
}

pub(in crate::store) fn link(settings: &PostgresSettings, base: &Path) -> Result<Link, StoreError> {
    let mut settings = settings.clone();
    settings.ca_file = settings.ca_file.map(|file| base.join(file));
    let password = match &settings.password {
        Some(source) => Some(source.read(base).ok_or(OpenError::NoSecret)?),
        None => None,
    };
    Link::new(settings, password)
}

/// A connection for reading or writing whole tables.
pub(in crate::store) async fn connect(settings: &PostgresSettings, base: &Path) -> Result<PgConnection, StoreError> {
    link(settings, base)?.connect().await
}

pub(in crate::store) async fn open(
    settings: &PostgresSettings,
    mode: ModeName,
    key: &AddressKey,
    base: &Path,
) -> Result<Arc<dyn Store>, StoreError> {
    let link = Arc::new(link(settings, base)?);
    let mut conn = link.connect().await?;
    let sealer = Arc::new(Sealer::new(key));
    let schema = link.settings.schema.clone();
    let versions = versions(&mut conn, &schema).await?;
    if versions.have == 0 {
        bring_up(&mut conn, &link.settings).await?;
    } else if versions.have < versions.need {
        return Err(OpenError::NotMigrated { have: versions.have, need: versions.need }.into());
    }
    check_meta(&mut conn, mode, &sealer).await?;
    let readers = PgPoolOptions::new()
        // One more listens.
        .max_connections(link.settings.readers.clamp(1, PostgresSettings::READERS_MAX) + 1)
        .acquire_timeout(link.settings.connect_timeout() * 2)
        .connect_lazy_with(link.options());
    if let Err(error) = conn.close().await {
        tracing::debug!(error = %with_causes(&error), "a connection did not close cleanly");
    }
    let early_limit = link.settings.early_receipts;
    let setting = Setting { schema, sealer, mode, early_limit };
    let writers = Writers::start(&link, &setting, link.settings.writers.clamp(1, PostgresSettings::WRITERS_MAX));
    Ok(Arc::new(PgStore::new(link, setting, readers, writers)))
}

/// Brings the tables up to date, one process at a time; what there was, and what there is now.
pub(in crate::store) async fn migrate(settings: &PostgresSettings, base: &Path) -> Result<Versions, StoreError> {
    let link = link(settings, base)?;
    let mut conn = link.connect().await?;
    let before = bring_up(&mut conn, &link.settings).await?;
    if let Err(error) = conn.close().await {
        tracing::debug!(error = %with_causes(&error), "a connection did not close cleanly");
    }
    Ok(Versions { have: before, need: MIGRATIONS.len() })
}

/// What is in the schema, and what this release has.
pub(in crate::store) async fn look(settings: &PostgresSettings, base: &Path) -> Result<Versions, StoreError> {
    let link = link(settings, base)?;
    let mut conn = link.connect().await?;
    versions(&mut conn, &link.settings.schema).await
}

/// How many steps of the schema are there.
pub(in crate::store) async fn versions(conn: &mut PgConnection, schema: &str) -> Result<Versions, StoreError> {
    let doing = failed("checked its schema");
    let need = MIGRATIONS.len();
    let tables: Vec<String> = sqlx::query_scalar("SELECT tablename::text FROM pg_tables WHERE schemaname = $1")
        .bind(schema)
        .fetch_all(&mut *conn)
        .await
        .map_err(&doing)?;
    if tables.is_empty() {
        return Ok(Versions { have: 0, need });
    }
    if !tables.iter().any(|table| table == "meta") || !tables.iter().any(|table| table == "batch_jobs") {
        return Err(OpenError::Foreign { schema: schema.to_owned() }.into());
    }
    let have: Option<Vec<u8>> =
        sqlx::query_scalar("SELECT value FROM meta WHERE name = 'schema'").fetch_optional(conn).await.map_err(&doing)?;
    let have = have.and_then(|bytes| String::from_utf8(bytes).ok()).and_then(|text| text.parse().ok());
    let have: usize = have.ok_or_else(|| corrupt("schema version")("it is not a number".to_owned()))?;
    if have > need { Err(OpenError::Newer { have, know: need }.into()) } else { Ok(Versions { have, need }) }
}

/// Applies the steps that are missing; returns how many there were.
async fn bring_up(conn: &mut PgConnection, settings: &PostgresSettings) -> Result<usize, StoreError> {
    let doing = failed("brought its schema up to date");
    let mut steps = conn.begin().await.map_err(&doing)?;
    sqlx::raw_sql("SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0").execute(&mut *steps).await.map_err(&doing)?;
    sqlx::query("SELECT pg_advisory_xact_lock($1)")
        .bind(lock_key(&settings.schema, MIGRATE))
        .execute(&mut *steps)
        .await
        .map_err(&doing)?;
    let there: bool = sqlx::query_scalar("SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname = $1)")
        .bind(&settings.schema)
        .fetch_one(&mut *steps)
        .await
        .map_err(&doing)?;
    if !there {
        // The name has been checked: it needs no quotes.
        let sql = AssertSqlSafe(format!("CREATE SCHEMA {}", settings.schema));
        sqlx::raw_sql(sql).execute(&mut *steps).await.map_err(|error| match code(&error).as_deref() {
            Some("42501") => {
                StoreError::from(OpenError::NoSchema { schema: settings.schema.clone(), user: settings.user.clone() })
            }
            _ => doing(error),
        })?;
    }
    let have = versions(&mut steps, &settings.schema).await?.have;
    for step in &MIGRATIONS[have..] {
        sqlx::raw_sql(*step).execute(&mut *steps).await.map_err(&doing)?;
    }
    sqlx::query("INSERT INTO meta (name, value) VALUES ('schema', $1) ON CONFLICT (name) DO UPDATE SET value = excluded.value")
        .bind(MIGRATIONS.len().to_string().into_bytes())
        .execute(&mut *steps)
        .await
        .map_err(&doing)?;
    steps.commit().await.map_err(&doing)?;
    Ok(have)
}

async fn check_meta(conn: &mut PgConnection, mode: ModeName, sealer: &Sealer) -> Result<(), StoreError> {
    let stored = meta(conn, "mode", mode.as_str().as_bytes().to_vec()).await?;
    let stored = mode_of(&String::from_utf8_lossy(&stored))?;
    if stored != mode {
        return Err(StoreError::WrongMode { store: stored, plan: mode });
    }
    let check = meta(conn, "key_check", sealer.check_value()).await?;
    if sealer.opens(&check) { Ok(()) } else { Err(StoreError::Sealed) }
}

/// The stored value of that name; `first` when there is none yet.
async fn meta(conn: &mut PgConnection, name: &'static str, first: Vec<u8>) -> Result<Vec<u8>, StoreError> {
    let doing = failed("checked what it is");
    sqlx::query("INSERT INTO meta (name, value) VALUES ($1, $2) ON CONFLICT DO NOTHING")
        .bind(name)
        .bind(first)
        .execute(&mut *conn)
        .await
        .map_err(&doing)?;
    sqlx::query_scalar("SELECT value FROM meta WHERE name = $1").bind(name).fetch_one(conn).await.map_err(&doing)
}
