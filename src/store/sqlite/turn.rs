//! A process's turn to write: one at a time may, and the others ask again.
//!
//! SQLite's own wait asks less and less often, up to a tenth of a second apart. Beside a process that writes all the time
//! it is late every time, and an alert for many lives waits for one of little haste.

use std::time::{Duration, Instant};

use sqlx::sqlite::SqliteConnection;

/// How long a write waits for another process that writes.
pub(super) const BUSY_TIMEOUT: Duration = Duration::from_secs(10);

/// How often it asks.
const ASK_AGAIN: Duration = Duration::from_millis(1);

/// The primary result code for a database that another one writes to.
const SQLITE_BUSY: i32 = 5;

/// Begins a transaction that writes; gives the version of the data, which changes when another process has written.
pub(super) async fn begin(conn: &mut SqliteConnection) -> Result<i64, sqlx::Error> {
    let began = Instant::now();
    loop {
        // Two statements in one go: each go costs two changes of threads.
        match sqlx::query_scalar("BEGIN IMMEDIATE; PRAGMA data_version").fetch_one(&mut *conn).await {
            Err(error) if is_busy(&error) && began.elapsed() < BUSY_TIMEOUT => tokio::time::sleep(ASK_AGAIN).await,
            done => return done,
        }
    }
}

/// Lets the connection ask by itself for a moment only: [`begin`] does the rest.
pub(super) async fn ask_often(conn: &mut SqliteConnection) -> Result<(), sqlx::Error> {
    sqlx::query("PRAGMA busy_timeout = 1").execute(conn).await.map(|_| ())
}

fn is_busy(error: &sqlx::Error) -> bool {
    let code = error.as_database_error().and_then(sqlx::error::DatabaseError::code);
    code.and_then(|code| code.parse::<i32>().ok()).is_some_and(|code| code & 0xff == SQLITE_BUSY)
}
