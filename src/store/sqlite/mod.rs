//! The embedded store on SQLite.

use std::sync::Arc;

use super::{AddressKey, Settings, Store, StoreError};
use crate::domain::ModeName;

pub(super) async fn open(_settings: &Settings, _mode: ModeName, _key: &AddressKey) -> Result<Arc<dyn Store>, StoreError> {
    Err(StoreError::NotFound { what: "store yet".to_owned() })
}
