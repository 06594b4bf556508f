//! Opens the store and the channels of a world.

use std::path::PathBuf;
use std::sync::Arc;

use crate::broker::OpenBrokerError;
use crate::channel::{Channel, OpenContext, OpenError};
use crate::config::{Config, World};
use crate::domain::{Clock, LogKey};
use crate::sign::SignError;
use crate::store::{AddressKey, KeyError, Store, StoreError};

/// Why a world could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenWorldError {
    /// The folder of the store cannot be made.
    #[error("the folder {folder} cannot be made")]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// Cause.
        #[source]
        source: std::io::Error,
    },
    /// The address key cannot be read or made.
    #[error("the address key {file} does not serve")]
    Key {
        /// The file.
        file: PathBuf,
        /// Cause.
        #[source]
        source: KeyError,
    },
    /// The signing key cannot be read or made.
    #[error("what partners are told cannot be signed")]
    Signer {
        /// Cause.
        #[from]
        source: SignError,
    },
    /// The broker cannot be opened.
    #[error("the broker cannot be opened")]
    Broker {
        /// Cause.
        #[from]
        source: OpenBrokerError,
    },
    /// The store cannot be opened.
    #[error("the store in {folder} cannot be opened")]
    Store {
        /// The folder.
        folder: PathBuf,
        /// Cause.
        #[source]
        source: StoreError,
    },
}

/// Opens the store of a world, and makes it and its key when there are none.
///
/// # Errors
/// When folder, key or store do not serve.
pub async fn open_store(config: &Config, world: &World) -> Result<Arc<dyn Store>, OpenWorldError> {
    let folder = config.path(&world.state_dir);
    let key_file = config.path(&world.key_file);
    for needed in [Some(folder.as_path()), key_file.parent()].into_iter().flatten() {
        std::fs::create_dir_all(needed).map_err(|source| OpenWorldError::Folder { folder: needed.to_owned(), source })?;
    }
    let key = AddressKey::load_or_create(&key_file).map_err(|source| OpenWorldError::Key { file: key_file.clone(), source })?;
    // Pseudonyms in logs hold within one run and cannot be joined across runs.
    let mut log_key = [0_u8; 32];
    if getrandom::fill(&mut log_key).is_ok() {
        LogKey::set(log_key);
    }
    let opened = crate::store::open(&world.store, world.mode, key, &config.base).await;
    opened.map_err(|source| OpenWorldError::Store { folder, source })
}

/// Opens every channel of a world; all that fail are reported at once.
///
/// # Errors
/// Each channel that could not be opened, and why.
pub async fn open_channels(
    config: &Config,
    world: &World,
    clock: &Arc<dyn Clock>,
) -> Result<Vec<Arc<dyn Channel>>, Vec<OpenError>> {
    let context = OpenContext { clock: clock.clone(), base: config.base.clone() };
    let (mut opened, mut failed) = (Vec::new(), Vec::new());
    for (id, settings) in &world.channels {
        match settings.open(id, &context).await {
            Ok(channel) => opened.push(channel),
            Err(fault) => failed.push(fault),
        }
    }
    if failed.is_empty() { Ok(opened) } else { Err(failed) }
}
