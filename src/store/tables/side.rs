//! One database of either kind, read and written row by row.
//!
//! Reading is one snapshot, writing is one transaction.

use std::path::Path;

use futures::TryStreamExt as _;
use sqlx::postgres::PgConnection;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _};

use super::{COUNTERS, Kind, Table, Value};
use crate::store::postgres;
use crate::store::values::{Fields, failed};
use crate::store::{Settings, StoreError};

/// A database of either kind.
pub(super) enum Side {
    Sqlite(SqliteConnection),
    Postgresql(Box<PgConnection>),
}

fn value(row: &impl Fields, at: usize, kind: Kind) -> Result<Value, sqlx::Error> {
    Ok(match kind {
        Kind::Number => row.maybe_number(at)?.map_or(Value::None, Value::Number),
        Kind::Text => row.maybe_text(at)?.map_or(Value::None, Value::Text),
        Kind::Flag => Value::Flag(row.flag(at)?),
        Kind::Bytes => Value::Bytes(row.bytes(at)?),
    })
}

fn values(row: &impl Fields, kinds: &[Kind]) -> Result<Vec<Value>, sqlx::Error> {
    kinds.iter().enumerate().map(|(at, kind)| value(row, at, *kind)).collect()
}

impl Side {
    /// Connects, and begins a snapshot for reading or a transaction for writing.
    pub(super) async fn open(settings: &Settings, base: &Path, write: bool) -> Result<Self, StoreError> {
        let doing = failed("was opened");
        match settings {
            Settings::Sqlite(settings) => {
                let options = SqliteConnectOptions::new()
                    .filename(base.join(&settings.path))
                    .busy_timeout(std::time::Duration::from_secs(10))
                    .disable_statement_logging();
                let mut conn = SqliteConnection::connect_with(&options).await.map_err(&doing)?;
                let begin = if write { "BEGIN IMMEDIATE" } else { "BEGIN" };
                sqlx::raw_sql(begin).execute(&mut conn).await.map_err(&doing)?;
                Ok(Self::Sqlite(conn))
            }
            Settings::Postgresql(settings) => {
                let mut conn = postgres::connect(settings, base).await?;
                // Between two readings a whole table may be worked through, on a busy machine for longer than a worker may stand still.
                let unhurried = "SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0; BEGIN ISOLATION LEVEL";
                let level = if write { "READ COMMITTED" } else { "REPEATABLE READ READ ONLY" };
                let begin = AssertSqlSafe(format!("{unhurried} {level}"));
                sqlx::raw_sql(begin).execute(&mut conn).await.map_err(&doing)?;
                Ok(Self::Postgresql(Box::new(conn)))
            }
        }
    }

    /// The statement that reads a table in the order of its key: all of it, or what comes after a key (`$1`, …).
    fn select(&self, table: &Table, after_key: bool) -> String {
        let key: Vec<&str> = table.columns[..table.order].iter().map(|(name, _)| *name).collect();
        let key = key.join(", ");
        if table.name == COUNTERS && matches!(self, Self::Postgresql(_)) {
            let sums: Vec<String> =
                table.columns[1..].iter().map(|(name, _)| format!("coalesce(sum(c.{name}), 0)::bigint")).collect();
            let (sums, after) = (sums.join(", "), if after_key { "WHERE t.id > $1" } else { "" });
            return format!(
                "SELECT t.id, {sums} FROM targets t LEFT JOIN counters c ON c.target = t.id {after} GROUP BY t.id ORDER BY t.id"
            );
        }
        let places: Vec<String> = (1..=table.order).map(|at| format!("${at}")).collect();
        let after = if after_key { format!("WHERE ({key}) > ({})", places.join(", ")) } else { String::new() };
        format!("SELECT {} FROM {} {after} ORDER BY {key}", table.names(), table.name)
    }

    /// Gives every row of a table to `each`, in the order of its key.
    pub(super) async fn each_of(
        &mut self,
        table: &Table,
        each: &mut (dyn FnMut(Vec<Value>) -> Result<(), StoreError> + Send),
    ) -> Result<(), StoreError> {
        let sql = self.select(table, false);
        self.each(sql, &table.kinds(), each).await
    }

    /// Gives every row of a statement to `each`, in order, one at a time.
    pub(super) async fn each(
        &mut self,
        sql: String,
        kinds: &[Kind],
        each: &mut (dyn FnMut(Vec<Value>) -> Result<(), StoreError> + Send),
    ) -> Result<(), StoreError> {
        let doing = failed("read a table");
        match self {
            Self::Sqlite(conn) => {
                let mut rows = sqlx::query(AssertSqlSafe(sql)).fetch(conn);
                while let Some(row) = rows.try_next().await.map_err(&doing)? {
                    each(values(&row, kinds).map_err(&doing)?)?;
                }
            }
            Self::Postgresql(conn) => {
                let mut rows = sqlx::query(AssertSqlSafe(sql)).fetch(&mut **conn);
                while let Some(row) = rows.try_next().await.map_err(&doing)? {
                    each(values(&row, kinds).map_err(&doing)?)?;
                }
            }
        }
        Ok(())
    }

    /// Rows of a table after the one with that key, at most `limit`.
    pub(super) async fn page(
        &mut self,
        table: &Table,
        after: Option<&[Value]>,
        limit: usize,
    ) -> Result<Vec<Vec<Value>>, StoreError> {
        let doing = failed("read a table");
        let sql = format!("{} LIMIT {limit}", self.select(table, after.is_some()));
        let (kinds, key) = (table.kinds(), after.map_or(&[][..], |row| &row[..table.order]));
        macro_rules! read {
            ($conn:expr) => {{
                let mut query = sqlx::query(AssertSqlSafe(sql));
                for value in key {
                    query = match value {
                        Value::Text(text) => query.bind(text.clone()),
                        other => query.bind(other.number()),
                    };
                }
                let rows = query.fetch_all($conn).await.map_err(&doing)?;
                rows.iter().map(|row| values(row, &kinds).map_err(&doing)).collect()
            }};
        }
        match self {
            Self::Sqlite(conn) => read!(conn),
            Self::Postgresql(conn) => read!(&mut **conn),
        }
    }

    /// Writes rows of a table.
    pub(super) async fn write(&mut self, table: &Table, rows: &[Vec<Value>]) -> Result<(), StoreError> {
        let doing = failed("copied a table");
        match self {
            Self::Sqlite(conn) => {
                let places = vec!["?"; table.columns.len()].join(", ");
                let sql = format!("INSERT INTO {} ({}) VALUES ({places})", table.name, table.names());
                for row in rows {
                    let mut query = sqlx::query(AssertSqlSafe(sql.clone()));
                    for value in row {
                        query = match value {
                            Value::None => query.bind(None::<i64>),
                            Value::Number(number) => query.bind(*number),
                            Value::Flag(flag) => query.bind(*flag),
                            Value::Text(text) => query.bind(text.as_str()),
                            Value::Bytes(bytes) => query.bind(bytes.as_slice()),
                        };
                    }
                    query.execute(&mut *conn).await.map_err(&doing)?;
                }
                Ok(())
            }
            Self::Postgresql(conn) => {
                let arrays: Vec<String> = table
                    .columns
                    .iter()
                    .enumerate()
                    .map(|(at, (_, kind))| {
                        let word = match kind {
                            Kind::Number => "bigint",
                            Kind::Flag => "boolean",
                            Kind::Text => "text",
                            Kind::Bytes => "bytea",
                        };
                        format!("${}::{word}[]", at + 1)
                    })
                    .collect();
                // Counts that are copied are nobody's own row.
                let (extra, shard) = if table.name == COUNTERS { (", shard", ", -1") } else { ("", "") };
                let sql = format!(
                    "INSERT INTO {} ({}{extra}) SELECT n.*{shard} FROM unnest({}) AS n",
                    table.name,
                    table.names(),
                    arrays.join(", ")
                );
                let mut query = sqlx::query(AssertSqlSafe(sql));
                for (at, (_, kind)) in table.columns.iter().enumerate() {
                    let column = rows.iter().map(|row| &row[at]);
                    query = match kind {
                        Kind::Number => query.bind(column.map(number).collect::<Vec<_>>()),
                        Kind::Flag => query.bind(column.map(|value| matches!(value, Value::Flag(true))).collect::<Vec<_>>()),
                        Kind::Text => query.bind(column.map(text).collect::<Vec<_>>()),
                        Kind::Bytes => query.bind(column.map(|value| value.bytes().to_vec()).collect::<Vec<_>>()),
                    };
                }
                query.execute(&mut **conn).await.map(|_| ()).map_err(doing)
            }
        }
    }

    /// Ends the writing: new rows are numbered after those that were copied.
    pub(super) async fn commit(&mut self, tables: &[Table]) -> Result<(), StoreError> {
        let doing = failed("committed the copy");
        match self {
            Self::Sqlite(conn) => sqlx::raw_sql("COMMIT").execute(conn).await.map(|_| ()).map_err(doing),
            Self::Postgresql(conn) => {
                for table in tables.iter().filter(|table| table.numbered) {
                    let (name, column) = (table.name, table.columns[0].0);
                    let sql = format!(
                        "SELECT setval(pg_get_serial_sequence('{name}', '{column}'), coalesce(max({column}), 0) + 1, false) FROM {name}"
                    );
                    sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut **conn).await.map_err(&doing)?;
                }
                sqlx::raw_sql("COMMIT").execute(&mut **conn).await.map(|_| ()).map_err(doing)
            }
        }
    }
}

fn number(value: &Value) -> Option<i64> {
    if let Value::Number(number) = value { Some(*number) } else { None }
}

fn text(value: &Value) -> Option<String> {
    if let Value::Text(text) = value { Some(text.clone()) } else { None }
}
