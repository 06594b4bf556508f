//! Subscribers: a keyed hash, a sealed address, a language at a coarse place, and whether they said STOP.
//!
//! Nothing else about a person is kept, and a stopped one keeps only the hash.

use std::collections::{HashMap, HashSet};

use sqlx::sqlite::SqliteConnection;
use sqlx::{QueryBuilder, Row as _};

use super::unit::Unit;
use crate::domain::{Address, Language, PlaceCode};
use crate::store::batch::NO_CELL;
use crate::store::seal::LOOKUP_BYTES;
use crate::store::values::failed;
use crate::store::{Imported, NewSubscriber, StoreError};

/// How many subscribers one statement writes.
const ROWS_A_STATEMENT: usize = 500;

struct Row {
    lookup: [u8; LOOKUP_BYTES],
    sealed: Vec<u8>,
    cell: i64,
}

impl Unit {
    pub(super) async fn import(&mut self, subscribers: Vec<NewSubscriber>) -> Result<Imported, StoreError> {
        let mut done = Imported::default();
        let mut cells: HashMap<(Language, PlaceCode), i64> = HashMap::new();
        let mut rows: Vec<Row> = Vec::with_capacity(ROWS_A_STATEMENT);
        let mut in_rows = HashSet::new();
        for subscriber in subscribers {
            let lookup = self.sealer.lookup(&subscriber.address);
            if rows.len() == ROWS_A_STATEMENT || !in_rows.insert(lookup) {
                self.write_rows(&mut rows, &mut done).await?;
                in_rows.clear();
                in_rows.insert(lookup);
            }
            let sealed = self.sealer.seal(&subscriber.address);
            let place = (subscriber.language, subscriber.place);
            let cell = match cells.get(&place) {
                Some(cell) => *cell,
                None => {
                    let cell = cell_of(&mut self.conn, &place.0, &place.1).await?;
                    cells.insert(place, cell);
                    cell
                }
            };
            rows.push(Row { lookup, sealed, cell });
        }
        self.write_rows(&mut rows, &mut done).await?;
        Ok(done)
    }

    async fn write_rows(&mut self, rows: &mut Vec<Row>, done: &mut Imported) -> Result<(), StoreError> {
        if rows.is_empty() {
            return Ok(());
        }
        let doing = failed("imported subscribers");
        let mut query = QueryBuilder::new("SELECT lookup, id, cell, stopped FROM subscribers WHERE lookup IN (");
        let mut list = query.separated(", ");
        for row in rows.iter() {
            list.push_bind(row.lookup.to_vec());
        }
        query.push(")");
        let mut known: HashMap<Vec<u8>, (i64, i64, bool)> = HashMap::new();
        for row in query.build().fetch_all(&mut self.conn).await.map_err(&doing)? {
            let state = (row.try_get(1).map_err(&doing)?, row.try_get(2).map_err(&doing)?, row.try_get(3).map_err(&doing)?);
            known.insert(row.try_get(0).map_err(&doing)?, state);
        }
        let mut new = Vec::new();
        for row in rows.drain(..) {
            match known.get(row.lookup.as_slice()) {
                None => new.push(row),
                Some((_, _, true)) => done.stopped += 1,
                Some((_, cell, false)) if *cell == row.cell => done.unchanged += 1,
                Some((id, cell, false)) => {
                    sqlx::query("UPDATE subscribers SET cell = ? WHERE id = ?")
                        .bind(row.cell)
                        .bind(*id)
                        .execute(&mut self.conn)
                        .await
                        .map_err(&doing)?;
                    // One that only ever got a single message is in no cell: to the list it is new.
                    if *cell == NO_CELL { done.added += 1 } else { done.changed += 1 }
                }
            }
        }
        if !new.is_empty() {
            done.added += new.len() as u64;
            let mut query = QueryBuilder::new("INSERT INTO subscribers (lookup, sealed, cell) ");
            query.push_values(new, |mut values, row| {
                values.push_bind(row.lookup.to_vec()).push_bind(row.sealed).push_bind(row.cell);
            });
            query.build().execute(&mut self.conn).await.map_err(&doing)?;
        }
        Ok(())
    }

    pub(super) async fn stop(&mut self, address: &Address) -> Result<bool, StoreError> {
        let doing = failed("stopped a subscriber");
        let lookup = self.sealer.lookup(address);
        let known = sqlx::query("UPDATE subscribers SET stopped = 1, sealed = x'' WHERE lookup = ?")
            .bind(lookup.as_slice())
            .execute(&mut self.conn)
            .await
            .map_err(&doing)?
            .rows_affected()
            > 0;
        if !known {
            // A number that is not known today must stay stopped when it is imported tomorrow.
            sqlx::query("INSERT INTO subscribers (lookup, sealed, cell, stopped) VALUES (?, x'', 0, 1)")
                .bind(lookup.as_slice())
                .execute(&mut self.conn)
                .await
                .map_err(&doing)?;
        }
        Ok(known)
    }
}

async fn cell_of(conn: &mut SqliteConnection, language: &Language, place: &PlaceCode) -> Result<i64, StoreError> {
    let doing = failed("imported subscribers");
    sqlx::query("INSERT OR IGNORE INTO cells (language, place) VALUES (?, ?)")
        .bind(language.as_str())
        .bind(place.as_str())
        .execute(&mut *conn)
        .await
        .map_err(&doing)?;
    sqlx::query_scalar("SELECT id FROM cells WHERE language = ? AND place = ?")
        .bind(language.as_str())
        .bind(place.as_str())
        .fetch_one(conn)
        .await
        .map_err(&doing)
}
