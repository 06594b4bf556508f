//! Puts a gateway together from the configuration: store, broker, channels, and what planning knows.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use jiff::tz::TimeZone;

use super::vitals::free_bytes;
use super::world::{OpenWorldError, open_channels, open_store};
use crate::catalog::Catalog;
use crate::channel::{Channel, OpenError, Settings};
use crate::config::{Config, World};
use crate::dispatch::{DispatchError, Duty, Gateway, GatewayParts, Knowledge};
use crate::domain::{ChannelId, Clock, EndpointId, Finding, Mode, ModeName, with_causes};
use crate::place::Gazetteer;
use crate::routing::{RoutingTable, read_contacts};
use crate::sign::SignKey;
use crate::store::Store;

/// Why a gateway could not be built.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// The configuration has no such world.
    #[error("{} has no [{mode}] section", file.display())]
    NoWorld {
        /// The configuration.
        file: PathBuf,
        /// The mode.
        mode: ModeName,
    },
    /// The store.
    #[error(transparent)]
    World(#[from] OpenWorldError),
    /// Channels; all that failed.
    #[error("{}", .0.iter().map(|fault| with_causes(fault).to_string()).collect::<Vec<_>>().join("; "))]
    Channels(Vec<OpenError>),
    /// Parts that do not fit together.
    #[error(transparent)]
    Dispatch(#[from] DispatchError),
}

/// Loads catalogue, gazetteer, routing table and contacts; every finding of all of them.
pub fn load_knowledge(config: &Config, clock: &dyn Clock) -> (Knowledge, Vec<Finding>) {
    let (catalog, mut findings) = Catalog::load(&config.path(&config.catalog.templates), &config.path(&config.catalog.locales));
    let dir = config.path(&config.data.dir);
    let (gazetteer, more) = Gazetteer::load(&dir);
    findings.extend(more);
    let (table, more) = RoutingTable::load(&dir, &gazetteer, &catalog.hazards());
    findings.extend(more);
    let (contacts, more) = read_contacts(&dir, clock.now().to_zoned(TimeZone::UTC).date());
    findings.extend(more);
    (Knowledge { catalog: catalog.citing(&contacts), gazetteer, table, contacts }, findings)
}

/// Loads what says who is reached over which end, and no text: enough for whatever sends, follows or ends a plan, whose texts were
/// made when it was planned. A fault in a text since then does not hold it back.
pub fn load_routing(config: &Config) -> (RoutingTable, Vec<Finding>) {
    let dir = config.path(&config.data.dir);
    let (hazards, mut findings) = Catalog::hazards_in(&config.path(&config.catalog.templates));
    let (gazetteer, more) = Gazetteer::load(&dir);
    findings.extend(more);
    let (table, more) = RoutingTable::load(&dir, &gazetteer, &hazards);
    findings.extend(more);
    (table, findings)
}

/// The world of a mode, its ends filled in as [`with_ends`] does.
///
/// # Errors
/// When the configuration has no such world.
pub fn world<M: Mode>(config: &Config, table: &RoutingTable) -> Result<World, BuildError> {
    let missing = || BuildError::NoWorld { file: config.file.clone(), mode: M::NAME };
    Ok(with_ends(config.world(M::NAME).cloned().ok_or_else(missing)?, table))
}

/// A world whose radio channels without ends have the stations of `stations.csv`, and whose outboxes without ends have a
/// folder for each relay and for each end that a route names.
pub fn with_ends(mut world: World, table: &RoutingTable) -> World {
    let routed = || table.routes.iter().flat_map(|route| std::iter::once(&route.endpoint).chain(&route.failover));
    for (id, settings) in &mut world.channels {
        let own = |endpoint: &&EndpointId| endpoint.channel() == *id && endpoint.0.contains('/');
        if let Settings::Radio(radio) = settings {
            let stations = table.stations.iter().filter(|station| own(&&station.endpoint));
            radio.station_zones = stations.map(|station| (station.endpoint.end().to_owned(), station.zone.clone())).collect();
        }
        match settings {
            Settings::Radio(radio) if radio.ends.is_empty() => {
                let stations = table.stations.iter().map(|station| &station.endpoint);
                radio.ends = stations.filter(own).map(|endpoint| endpoint.end().to_owned()).collect();
            }
            Settings::Outbox(outbox) if outbox.ends.is_empty() => {
                let all: BTreeSet<&EndpointId> = table.relays.iter().map(|relay| &relay.endpoint).chain(routed()).collect();
                outbox.ends = all.into_iter().filter(own).map(|endpoint| endpoint.end().to_owned()).collect();
            }
            Settings::Radio(_)
            | Settings::Outbox(_)
            | Settings::SmsSmpp(_)
            | Settings::SmsHttp(_)
            | Settings::Telegram(_)
            | Settings::Mastodon(_)
            | Settings::Webhook(_) => {}
        }
    }
    world
}

/// An open world: a gateway that does not run yet, and the store beside it.
pub struct OpenWorld<M: Mode> {
    /// The gateway.
    pub gateway: Gateway<M>,
    /// Its store, for reading.
    pub store: Arc<dyn Store>,
    /// The world as it was opened.
    pub world: World,
}

/// Opens store and channels of a world and puts the gateway together.
///
/// # Errors
/// When store or channels do not serve.
pub async fn build<M: Mode>(
    config: &Config,
    world: World,
    clock: Arc<dyn Clock>,
    worker: &str,
) -> Result<OpenWorld<M>, BuildError> {
    build_part(config, world, clock, worker, Duty::default()).await
}

/// As [`build`], for a process that does only a part: `world` holds the channels that it serves.
///
/// # Errors
/// As [`build`].
pub(super) async fn build_part<M: Mode>(
    config: &Config,
    world: World,
    clock: Arc<dyn Clock>,
    worker: &str,
    duty: Duty,
) -> Result<OpenWorld<M>, BuildError> {
    let store = open_store(config, &world).await?;
    let broker = crate::broker::open(&world.broker, M::NAME, &config.base).await.map_err(OpenWorldError::from)?;
    let opened = open_channels(config, &world, &clock).await.map_err(BuildError::Channels)?;
    let channels: BTreeMap<ChannelId, Arc<dyn Channel>> =
        opened.into_iter().map(|channel| (channel.id().clone(), channel)).collect();
    let signer = if broker.announces() && duty.relay {
        let file = config.path(&world.signing_key_file);
        Some(Arc::new(SignKey::load_or_create(&file).map_err(OpenWorldError::from)?))
    } else {
        None
    };
    let gateway = Gateway::<M>::with_duty(
        GatewayParts {
            store: store.clone(),
            broker,
            channels,
            clock,
            settings: crate::dispatch::Settings {
                submitters: config.people.submitters.clone(),
                approvers: config.people.approvers.clone(),
                ..config.dispatch.clone()
            },
            worker: worker.to_owned(),
            signer,
        },
        duty,
    )?;
    if let Some(free) = free_bytes(&config.path(&world.state_dir)) {
        gateway.set_room(free);
    }
    Ok(OpenWorld { gateway, store, world })
}
