//! The configuration: what was written in `gateway.toml`, read into the settings type of each part.
//!
//! It never stops at the first fault, never opens anything, and holds no secret: secrets are named by variable or file.

mod read;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::api;
use crate::broker;
use crate::channel;
use crate::dispatch;
use crate::domain::{ChannelId, EndpointProfile, Finding, ModeName};
use crate::public;
use crate::secret::password::Cost;
use crate::store;

/// The whole configuration.
#[derive(Clone, Debug)]
pub struct Config {
    /// The file it was read from.
    pub file: PathBuf,
    /// Folder that every relative path starts from: that of the file.
    pub base: PathBuf,
    /// Where the catalogue lies.
    pub catalog: CatalogPaths,
    /// Where gazetteer and routing table lie.
    pub data: DataPaths,
    /// Who may do what.
    pub people: People,
    /// How plans are made.
    pub planning: Planning,
    /// How batches are worked.
    pub dispatch: dispatch::Settings,
    /// Log output.
    pub log: Log,
    /// The exercise world.
    pub exercise: Option<World>,
    /// The live world.
    pub live: Option<World>,
}

/// `[catalog]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct CatalogPaths {
    /// Folder of layouts and templates.
    pub templates: PathBuf,
    /// Folder of locales.
    pub locales: PathBuf,
}

impl Default for CatalogPaths {
    fn default() -> Self {
        Self { templates: "../templates".into(), locales: "../locales".into() }
    }
}

/// `[data]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct DataPaths {
    /// Folder of places, communities, routes, stations, relays and contacts.
    pub dir: PathBuf,
}

impl Default for DataPaths {
    fn default() -> Self {
        Self { dir: "scenarios/tohoku-2011".into() }
    }
}

/// `[people]`: pseudonyms of officers, never of migrants.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct People {
    /// Who may submit; everyone when empty.
    pub submitters: Vec<String>,
    /// Who may approve; everyone but the submitter when empty.
    pub approvers: Vec<String>,
    /// Ids such as `reviewer-3` that may review texts; everyone with an id when empty.
    pub reviewers: Vec<String>,
    /// What one look at a password costs.
    pub password: Cost,
}

/// `[planning]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Planning {
    /// The least share of a place's area that an alert must cover for the place to count, 0 to 1.
    pub min_share: f64,
    /// Language of the host country.
    pub host_language: String,
    /// Language of the gloss beside radio scripts.
    pub gloss_language: String,
    /// IANA zone of times in texts when the place does not say.
    pub zone: String,
    /// Who issues, when the alert does not say.
    pub sender_name: String,
    /// CAP `sender` of the alerts that this gateway writes itself.
    pub cap_sender: String,
    /// CAP senders that alerts are taken from; any when empty.
    pub senders: Vec<String>,
}

impl Default for Planning {
    fn default() -> Self {
        Self {
            min_share: 0.02,
            host_language: "en".to_owned(),
            gloss_language: "en".to_owned(),
            zone: "UTC".to_owned(),
            sender_name: String::new(),
            cap_sender: "mothertongue".to_owned(),
            senders: Vec::new(),
        }
    }
}

/// `[log]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Log {
    /// A filter such as `info` or `mothertongue=debug`.
    pub filter: String,
    /// `text` or `json`.
    pub format: LogFormat,
}

/// How log lines look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    /// For people.
    #[default]
    Text,
    /// One JSON object a line.
    Json,
}

impl Default for Log {
    fn default() -> Self {
        Self { filter: "info".to_owned(), format: LogFormat::Text }
    }
}

/// `[exercise]` or `[live]`: a store, a key and channels of its own.
#[derive(Clone, Debug)]
pub struct World {
    /// Which of the two.
    pub mode: ModeName,
    /// Folder of the store.
    pub state_dir: PathBuf,
    /// File of the address key; must not lie in the store's folder.
    pub key_file: PathBuf,
    /// File of the key that signs what partners are told.
    pub signing_key_file: PathBuf,
    /// The store.
    pub store: store::Settings,
    /// The broker.
    pub broker: broker::Settings,
    /// The HTTP API; none when it is not to be there.
    pub api: Option<api::Settings>,
    /// The public pages; none when they are not to be there.
    pub public: Option<public::Settings>,
    /// Channels by id.
    pub channels: BTreeMap<ChannelId, channel::Settings>,
}

/// Name of the embedded store's file in a world's state folder.
const STORE_FILE: &str = "mothertongue.db";

impl World {
    /// A world on the embedded store and broker.
    pub fn embedded(
        mode: ModeName,
        state_dir: PathBuf,
        key_file: PathBuf,
        channels: BTreeMap<ChannelId, channel::Settings>,
    ) -> Self {
        let store = store::Settings::sqlite(state_dir.join(STORE_FILE));
        let signing_key_file = Self::signing_key_beside(&key_file);
        let broker = broker::Settings::default();
        Self { mode, state_dir, key_file, signing_key_file, store, broker, api: None, public: None, channels }
    }

    /// Where the signing key lies when nothing else is said: beside the address key.
    fn signing_key_beside(key_file: &Path) -> PathBuf {
        key_file.with_extension("signing.pem")
    }

    /// The profile of every end of every channel.
    pub fn profiles(&self) -> Vec<EndpointProfile> {
        self.channels.iter().flat_map(|(id, settings)| settings.profiles(id)).collect()
    }
}

impl Config {
    /// Reads a file. With errors among the findings the configuration must not be used, even where one is given.
    pub fn load(file: &Path) -> (Option<Config>, Vec<Finding>) {
        read::load(file)
    }

    /// A path of the configuration as one that can be opened.
    pub fn path(&self, path: &Path) -> PathBuf {
        self.base.join(path)
    }

    /// The world of a mode.
    pub fn world(&self, mode: ModeName) -> Option<&World> {
        match mode {
            ModeName::Exercise => self.exercise.as_ref(),
            ModeName::Live => self.live.as_ref(),
        }
    }
}
