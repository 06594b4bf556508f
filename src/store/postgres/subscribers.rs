//! Subscribers: a keyed hash, a sealed address, a language at a coarse place, and whether they said STOP.
//!
//! Nothing else about a person is kept, and a stopped one keeps only the hash.

use std::collections::{HashMap, HashSet};

use sqlx::Row as _;
use sqlx::postgres::PgConnection;

use super::unit::Unit;
use crate::domain::{Address, Language, PlaceCode};
use crate::store::batch::NO_CELL;
use crate::store::values::failed;
use crate::store::{Imported, NewSubscriber, StoreError};

/// How many subscribers one statement writes.
const ROWS_A_STATEMENT: usize = 5_000;

/// Rows on their way, by column, in the order of the list.
#[derive(Default)]
struct Rows {
    lookups: Vec<Vec<u8>>,
    sealed: Vec<Vec<u8>>,
    cells: Vec<i64>,
}

impl Unit {
    pub(super) async fn import(&mut self, subscribers: &[NewSubscriber]) -> Result<Imported, StoreError> {
        let mut done = Imported::default();
        let mut cells: HashMap<(Language, PlaceCode), i64> = HashMap::new();
        let mut rows = Rows::default();
        let mut in_rows: HashSet<Vec<u8>> = HashSet::new();
        for subscriber in subscribers {
            let lookup = self.setting.sealer.lookup(&subscriber.address).to_vec();
            if in_rows.len() == ROWS_A_STATEMENT || in_rows.contains(&lookup) {
                self.write_rows(std::mem::take(&mut rows), &mut done).await?;
                in_rows.clear();
            }
            in_rows.insert(lookup.clone());
            let place = (subscriber.language.clone(), subscriber.place.clone());
            let cell = match cells.get(&place) {
                Some(cell) => *cell,
                None => {
                    let cell = cell_of(&mut self.conn, &place.0, &place.1).await?;
                    cells.insert(place, cell);
                    cell
                }
            };
            rows.lookups.push(lookup);
            rows.sealed.push(self.setting.sealer.seal(&subscriber.address));
            rows.cells.push(cell);
        }
        self.write_rows(rows, &mut done).await?;
        Ok(done)
    }

    async fn write_rows(&mut self, rows: Rows, done: &mut Imported) -> Result<(), StoreError> {
        let Rows { lookups, sealed, cells } = rows;
        if lookups.is_empty() {
            return Ok(());
        }
        let doing = failed("imported subscribers");
        // New ones first: what another process brought meanwhile is then known.
        let added: Vec<Vec<u8>> = sqlx::query_scalar(
            "INSERT INTO subscribers (lookup, sealed, cell)
             SELECT n.lookup, n.sealed, n.cell
             FROM unnest($1::bytea[], $2::bytea[], $3::bigint[]) WITH ORDINALITY AS n (lookup, sealed, cell, nr)
             WHERE NOT EXISTS (SELECT FROM subscribers s WHERE s.lookup = n.lookup)
             ORDER BY n.nr ON CONFLICT (lookup) DO NOTHING RETURNING lookup",
        )
        .bind(&lookups)
        .bind(&sealed)
        .bind(&cells)
        .fetch_all(&mut self.conn)
        .await
        .map_err(&doing)?;
        let is_new: HashSet<Vec<u8>> = added.into_iter().collect();
        done.added += is_new.len() as u64;
        if is_new.len() == lookups.len() {
            return Ok(());
        }
        let (lookups, cells): (Vec<_>, Vec<_>) = lookups.into_iter().zip(cells).filter(|(l, _)| !is_new.contains(l)).unzip();
        let known = sqlx::query(
            "SELECT s.id, s.cell, s.stopped, n.cell
             FROM unnest($1::bytea[], $2::bigint[]) AS n (lookup, cell) JOIN subscribers s ON s.lookup = n.lookup
             ORDER BY s.id FOR UPDATE OF s",
        )
        .bind(&lookups)
        .bind(&cells)
        .fetch_all(&mut self.conn)
        .await
        .map_err(&doing)?;
        let (mut ids, mut moved) = (Vec::new(), Vec::new());
        for row in known {
            let (id, cell): (i64, i64) = (row.try_get(0).map_err(&doing)?, row.try_get(1).map_err(&doing)?);
            let wanted: i64 = row.try_get(3).map_err(&doing)?;
            if row.try_get(2).map_err(&doing)? {
                done.stopped += 1;
            } else if cell == wanted {
                done.unchanged += 1;
            } else {
                // One that only ever got a single message is in no cell: to the list it is new.
                if cell == NO_CELL {
                    done.added += 1
                } else {
                    done.changed += 1
                }
                ids.push(id);
                moved.push(wanted);
            }
        }
        if ids.is_empty() {
            return Ok(());
        }
        sqlx::query(
            "UPDATE subscribers s SET cell = n.cell FROM unnest($1::bigint[], $2::bigint[]) AS n (id, cell) WHERE s.id = n.id",
        )
        .bind(ids)
        .bind(moved)
        .execute(&mut self.conn)
        .await
        .map(|_| ())
        .map_err(&doing)
    }

    pub(super) async fn stop(&mut self, address: &Address) -> Result<bool, StoreError> {
        let lookup = self.setting.sealer.lookup(address).to_vec();
        // A number that is not known today must stay stopped when it is imported tomorrow. `xmax` is 0 in a new row.
        sqlx::query_scalar(
            "INSERT INTO subscribers AS s (lookup, sealed, cell, stopped) VALUES ($1, '', 0, true)
             ON CONFLICT (lookup) DO UPDATE SET stopped = true, sealed = '' RETURNING s.xmax <> 0",
        )
        .bind(lookup)
        .fetch_one(&mut self.conn)
        .await
        .map_err(failed("stopped a subscriber"))
    }
}

async fn cell_of(conn: &mut PgConnection, language: &Language, place: &PlaceCode) -> Result<i64, StoreError> {
    let doing = failed("imported subscribers");
    sqlx::query("INSERT INTO cells (language, place) VALUES ($1, $2) ON CONFLICT DO NOTHING")
        .bind(language.as_str())
        .bind(place.as_str())
        .execute(&mut *conn)
        .await
        .map_err(&doing)?;
    sqlx::query_scalar("SELECT id FROM cells WHERE language = $1 AND place = $2")
        .bind(language.as_str())
        .bind(place.as_str())
        .fetch_one(conn)
        .await
        .map_err(&doing)
}
