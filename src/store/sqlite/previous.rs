//! Who got earlier alerts, read from the database.

use futures::TryStreamExt as _;
use sqlx::sqlite::SqliteConnection;

use crate::domain::AlertKey;
use crate::store::StoreError;
use crate::store::batch::{Gathering, Gone, in_order};
use crate::store::rows::EARLIER;
use crate::store::values::{failed, ms};

/// Everybody whose job of one of these alerts may have arrived.
pub(super) async fn gone(conn: &mut SqliteConnection, alerts: &[AlertKey]) -> Result<Gone, StoreError> {
    let doing = failed("looked who got earlier alerts");
    let mut all = Gathering::default();
    for key in in_order(alerts) {
        let mut rows =
            sqlx::query(EARLIER).bind(key.sender.as_str()).bind(key.identifier.as_str()).bind(ms(key.sent)).fetch(&mut *conn);
        while let Some(row) = rows.try_next().await.map_err(&doing)? {
            all.add(&row)?;
        }
    }
    Ok(all.done())
}
