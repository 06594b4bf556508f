//! The public pages of a world, as the configuration wants them.
//!
//! It makes no key: where nothing is signed, nothing has a check code.

use std::sync::Arc;

use jiff::tz::TimeZone;

use crate::config::{Config, World};
use crate::dispatch::Knowledge;
use crate::domain::{Clock, Language, Mode};
use crate::public::{OpenPublicError, Parts, Public, Settings};
use crate::sign::{SignError, SignKey};
use crate::store::Store;

/// Why there are no public pages.
#[derive(Debug, thiserror::Error)]
pub enum MakePublicError {
    /// The configuration's own language or zone is wrong.
    #[error("the configuration's `{setting}` is not {what}")]
    Setting {
        /// The setting.
        setting: &'static str,
        /// What it should be.
        what: &'static str,
    },
    /// The signing key does not serve.
    #[error("the check codes of the public pages cannot be made")]
    Key(#[from] SignError),
    /// The pages lack something.
    #[error(transparent)]
    Open(#[from] OpenPublicError),
}

/// Puts the pages together. Of the catalogue only the sentences of the pages are kept.
///
/// # Errors
/// When host language, zone, signing key or catalogue do not serve.
pub fn public_pages<M: Mode>(
    config: &Config,
    world: &World,
    settings: &Settings,
    knowledge: &Knowledge,
    (store, clock): (Arc<dyn Store>, Arc<dyn Clock>),
) -> Result<Public<M>, MakePublicError> {
    let planning = &config.planning;
    let language = Language::parse(&planning.host_language)
        .map_err(|_| MakePublicError::Setting { setting: "host_language", what: "a BCP 47 tag" })?;
    let zone =
        TimeZone::get(&planning.zone).map_err(|_| MakePublicError::Setting { setting: "zone", what: "an IANA time zone" })?;
    let key = config.path(&world.signing_key_file);
    let key = if key.exists() { Some(SignKey::load_or_create(&key)?.public()) } else { None };
    let author = if planning.sender_name.is_empty() { &planning.cap_sender } else { &planning.sender_name };
    Ok(Public::open(Parts {
        settings: settings.clone(),
        store,
        clock,
        catalog: &knowledge.catalog,
        gazetteer: knowledge.gazetteer.clone(),
        zone,
        language,
        cap_sender: planning.cap_sender.clone(),
        author: author.clone(),
        key,
    })?)
}
