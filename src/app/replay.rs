//! Where a scenario is replayed: the catalogue that ships, the scenario's data, and an exercise world on loopback.
//!
//! It never names a host: every channel goes to a folder or to a simulator on this machine.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use super::scenario::Scenario;
use crate::channel::Settings;
use crate::config::{CatalogPaths, Config, DataPaths, Log, People, Planning, World};
use crate::domain::{ChannelId, ChannelKind, EndpointId, ModeName};
use crate::routing::RoutingTable;

/// Price of a segment in a replay, in millionths of the scenario's currency.
const TARIFF_MICROS: u64 = 3_000_000;

/// The simulators on the other side.
#[derive(Clone, Copy, Debug)]
pub struct Loopback {
    /// The SMSC.
    pub smsc: SocketAddr,
    /// The SMSC that takes over.
    pub spare: SocketAddr,
    /// The wall of posts.
    pub wall: SocketAddr,
}

/// Why the world of a replay cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum ReplayError {
    /// A file cannot be written.
    #[error("{file} cannot be written")]
    Write {
        /// The file.
        file: PathBuf,
        /// Cause.
        #[source]
        source: std::io::Error,
    },
    /// The settings of a channel do not serve.
    #[error("the settings of the channel `{channel}` do not serve")]
    Channel {
        /// The channel.
        channel: &'static str,
        /// Cause.
        #[source]
        source: toml::de::Error,
    },
}

impl Scenario {
    /// The configuration without a world: catalogue beside the folder `root` of configurations, the scenario's `data`,
    /// state in `folder`.
    pub fn config(&self, root: &Path, data: &Path, folder: &Path) -> Config {
        let catalog =
            CatalogPaths { templates: absolute(&root.join("../templates")), locales: absolute(&root.join("../locales")) };
        Config {
            file: folder.join("demo"),
            base: folder.to_owned(),
            catalog,
            data: DataPaths { dir: absolute(data) },
            people: People::default(),
            planning: Planning {
                host_language: self.host_language.clone(),
                gloss_language: self.gloss_language.clone(),
                zone: self.zone.clone(),
                sender_name: self.sender_name.clone(),
                ..Planning::default()
            },
            log: Log::default(),
            dispatch: crate::dispatch::Settings::default(),
            exercise: None,
            live: None,
        }
    }

    /// The exercise world: channels for every endpoint that the scenario's routes name.
    ///
    /// # Errors
    /// When the token file cannot be written, or the scenario's data make settings that do not serve.
    pub fn world(&self, table: &RoutingTable, other: &Loopback, folder: &Path) -> Result<World, ReplayError> {
        let token_file = folder.join("token");
        std::fs::write(&token_file, "exercise\n").map_err(|source| ReplayError::Write { file: token_file, source })?;
        let wall = format!("http://{}", other.wall);
        let http = "[http]\nallow_private = true\n";
        let token = "token = { file = \"token\" }\n";
        let ends = |channel| ends(table, channel);
        let chats: String = ends("telegram").iter().map(|end| format!("[ends.{end}]\nchat_id = \"@{end}\"\n")).collect();
        let zone = &self.zone;
        let written = [
            ("smsc-a", ChannelKind::SmsSmpp, self.smpp(other.smsc)),
            ("smsc-b", ChannelKind::SmsSmpp, self.smpp(other.spare)),
            ("radio", ChannelKind::Radio, format!("folder = \"radio\"\nzone = \"{zone}\"\nends = {:?}\n", ends("radio"))),
            ("outbox", ChannelKind::Outbox, format!("folder = \"relays\"\nends = {:?}\n", ends("outbox"))),
            (
                "mastodon",
                ChannelKind::Mastodon,
                format!("server = \"{wall}\"\nmax_characters = 2000\nrate_per_s = 50.0\n{token}{http}"),
            ),
            (
                "telegram",
                ChannelKind::Telegram,
                format!("api = \"{wall}\"\n{token}{http}{chats}{}", if chats.is_empty() { "[ends]\n" } else { "" }),
            ),
        ];
        let mut channels = BTreeMap::new();
        for (channel, kind, text) in written {
            let settings = toml::Deserializer::parse(&text)
                .and_then(|read| Settings::read(kind, read))
                .map_err(|source| ReplayError::Channel { channel, source })?;
            channels.insert(ChannelId(channel.to_owned()), settings);
        }
        Ok(World::embedded(ModeName::Exercise, "state".into(), "keys/exercise.key".into(), channels))
    }

    fn smpp(&self, smsc: SocketAddr) -> String {
        format!(
            "addrs = [\"{smsc}\"]\nsystem_id = \"demo\"\nsource = \"ALERT\"\nsource_numbering = {{ ton = 5, npi = 0 }}\n\
             binds = 2\nwindow = 500\nrate_per_s = 20000.0\nregistered_delivery = true\n\
             tariff = {{ currency = \"{}\", micros_per_segment = {TARIFF_MICROS} }}\n",
            self.currency
        )
    }
}

/// The ends of a channel that routes, stations and relays name.
fn ends(table: &RoutingTable, channel: &str) -> Vec<String> {
    let routed = table.routes.iter().flat_map(|route| std::iter::once(&route.endpoint).chain(&route.failover));
    let stations = table.stations.iter().map(|station| &station.endpoint);
    let relays = table.relays.iter().map(|relay| &relay.endpoint);
    let of_channel = |endpoint: &&EndpointId| endpoint.channel().0 == channel && endpoint.0.contains('/');
    let mut ends: Vec<String> =
        routed.chain(stations).chain(relays).filter(of_channel).map(|endpoint| endpoint.end().to_owned()).collect();
    ends.sort();
    ends.dedup();
    ends
}

fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}
