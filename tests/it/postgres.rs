//! What only a store on a server has: openings that cannot be, several processes, lost connections, copies.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

mod copying;
mod failing;
mod opening;
mod together;

use std::path::Path;
use std::sync::Arc;

use mothertongue::domain::ModeName;
use mothertongue::store::{AddressKey, PostgresSettings, Settings, Store, StoreError};

use crate::servers::postgres::Postgres;
use crate::store::given;

fn key() -> AddressKey {
    AddressKey::from_bytes(given::KEY)
}

async fn open_with(settings: PostgresSettings) -> Result<Arc<dyn Store>, StoreError> {
    mothertongue::store::open(&Settings::Postgresql(settings), ModeName::Exercise, key(), Path::new("/")).await
}

async fn open(server: &Postgres, schema: &str) -> Arc<dyn Store> {
    open_with(server.settings(schema)).await.expect("opens")
}

/// Whether a store agrees with itself.
async fn check(settings: &Settings) {
    let found = mothertongue::store::check(settings, Path::new("/"), ModeName::Exercise, &key()).await.unwrap();
    assert!(found.is_good(), "{found:#?}");
}
