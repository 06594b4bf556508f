//! `channel list` and `channel probe`.

use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use serde_json::json;

use super::args::{Channel, Cli};
use super::{FAILED, Failure, NOTHING, OK, load};
use crate::app;
use crate::channel::{OpenContext, Probe, Settings};
use crate::config::{Config, World};
use crate::domain::{ChannelId, Clock, SystemClock, with_causes};
use crate::place::Gazetteer;
use crate::routing::RoutingTable;

/// The folder that a channel writes to, where it is one that does.
fn folder(settings: &Settings) -> Option<&Path> {
    match settings {
        Settings::Radio(radio) => Some(&radio.folder),
        Settings::Outbox(outbox) => Some(&outbox.folder),
        Settings::SmsSmpp(_) | Settings::SmsHttp(_) | Settings::Telegram(_) | Settings::Mastodon(_) | Settings::Webhook(_) => {
            None
        }
    }
}

/// Probes every channel, and makes none of the folders that they write to; one that cannot be opened is down.
pub(super) fn probe_all(
    runtime: &tokio::runtime::Runtime,
    config: &Config,
    world: &World,
    clock: &Arc<dyn Clock>,
) -> Vec<(ChannelId, Probe)> {
    let context = OpenContext { clock: clock.clone(), base: config.base.clone() };
    let probe = |(id, settings): (&ChannelId, &Settings)| {
        if let Some(folder) = folder(settings).map(|folder| config.path(folder)).filter(|folder| !folder.exists()) {
            return (id.clone(), Probe::Up(format!("{} is not there yet; the first text makes it", folder.display())));
        }
        let found = runtime.block_on(async {
            match settings.open(id, &context).await {
                Ok(channel) => {
                    let found = channel.probe().await;
                    channel.close().await;
                    found
                }
                Err(fault) => Probe::Down(with_causes(&fault).to_string()),
            }
        });
        (id.clone(), found)
    };
    world.channels.iter().map(probe).collect()
}

pub(super) fn channel(cli: &Cli, command: &Channel, out: &mut dyn Write) -> Result<u8, Failure> {
    let config = load::config(cli)?;
    let world = load::world(cli, &config)?;
    match command {
        Channel::List => {
            let dir = config.path(&config.data.dir);
            let table = RoutingTable::load(&dir, &Gazetteer::load(&dir).0, &app::hazards(&config)).0;
            let profiles = app::with_ends(world.clone(), &table).profiles();
            if cli.json {
                writeln!(out, "{}", json!({ "schema": "mothertongue.channels/1", "mode": world.mode, "endpoints": profiles }))?;
            } else {
                for profile in &profiles {
                    writeln!(
                        out,
                        "{:<32} {:<10} {:<7} {:>6}/s",
                        profile.id.0,
                        profile.kind.as_str(),
                        profile.form.as_str(),
                        profile.rate_per_s
                    )?;
                }
            }
            Ok(if profiles.is_empty() { NOTHING } else { OK })
        }
        Channel::Probe => {
            let clock: Arc<dyn Clock> = Arc::new(SystemClock);
            let probes = probe_all(&load::runtime()?, &config, world, &clock);
            let up = |probe: &Probe| matches!(probe, Probe::Up(_));
            let said = |probe: &Probe| match probe {
                Probe::Up(said) | Probe::Down(said) => said.clone(),
            };
            if cli.json {
                let rows: Vec<_> =
                    probes.iter().map(|(id, probe)| json!({ "channel": id, "up": up(probe), "said": said(probe) })).collect();
                writeln!(out, "{}", json!({ "schema": "mothertongue.probe/1", "mode": world.mode, "channels": rows }))?;
            } else {
                for (id, probe) in &probes {
                    writeln!(out, "{} {id}: {}", if up(probe) { "up  " } else { "DOWN" }, said(probe))?;
                }
            }
            Ok(if probes.iter().all(|(_, probe)| up(probe)) { OK } else { FAILED })
        }
    }
}
