//! `broker declare`, `broker check` and `broker status`: the queues of a broker over the network.

use std::io::Write;

use serde_json::json;

use super::args::{Broker, Cli};
use super::{BLOCKED, FAILED, Failure, NOTHING, OK, load};
use crate::broker::{self, QueueRow, QueueState, Settings};
use crate::config::{Config, World};
use crate::domain::Lane;

const EMBEDDED: &str = "the embedded broker lives in the gateway's own process and has no queues outside it";

fn lanes(world: &World) -> Vec<Lane> {
    Lane::of_all(world.channels.keys())
}

fn is_embedded(world: &World) -> bool {
    match world.broker {
        Settings::Embedded(_) => true,
        Settings::RabbitMq(_) => false,
    }
}

fn rows(config: &Config, world: &World) -> Result<Vec<QueueRow>, Failure> {
    Ok(load::runtime()?.block_on(broker::survey(&world.broker, world.mode, &config.base, &lanes(world)))?)
}

/// Whether the broker of a world is reached and its queues are right; and what there is to say.
pub(super) fn probe(config: &Config, world: &World) -> (bool, String) {
    if is_embedded(world) {
        return (true, "embedded".to_owned());
    }
    match rows(config, world) {
        Err(failure) => (false, failure.message),
        Ok(rows) => match rows.iter().find(|row| !matches!(row.state, QueueState::There { .. })) {
            None => (true, format!("reached; {} queues are there", rows.len())),
            Some(row) => (false, format!("queue {} {}; run `mothertongue broker declare`", row.name, said(&row.state))),
        },
    }
}

fn said(state: &QueueState) -> String {
    match state {
        QueueState::Missing => "is missing".to_owned(),
        QueueState::Different { why } => format!("is not as it must be: {why}"),
        QueueState::There { tickets, consumers } => format!("{tickets} tickets wait, {consumers} consumers"),
    }
}

fn print(cli: &Cli, world: &World, rows: &[QueueRow], out: &mut dyn Write) -> Result<(), Failure> {
    if cli.json {
        writeln!(out, "{}", json!({ "schema": "mothertongue.broker/1", "mode": world.mode, "queues": rows }))?;
    } else {
        let width = rows.iter().map(|row| row.name.len()).max().unwrap_or_default();
        for row in rows {
            writeln!(out, "{:<width$}  {}", row.name, said(&row.state))?;
        }
    }
    Ok(())
}

pub(super) fn broker(cli: &Cli, command: &Broker, out: &mut dyn Write, err: &mut dyn Write) -> Result<u8, Failure> {
    let config = load::config(cli)?;
    let world = load::world(cli, &config)?;
    if is_embedded(world) {
        writeln!(err, "{EMBEDDED}")?;
        print(cli, world, &[], out)?;
        return Ok(match command {
            Broker::Declare | Broker::Check => OK,
            Broker::Status => NOTHING,
        });
    }
    match command {
        Broker::Declare => {
            let declared = load::runtime()?.block_on(broker::declare(&world.broker, world.mode, &config.base, &lanes(world)))?;
            if cli.json {
                writeln!(
                    out,
                    "{}",
                    json!({ "schema": "mothertongue.broker-declare/1", "mode": world.mode, "declared": declared })
                )?;
            } else {
                declared.iter().try_for_each(|name| writeln!(out, "declared {name}"))?;
                writeln!(out, "{} queues declared, the others were right", declared.len())?;
            }
            Ok(OK)
        }
        Broker::Check => {
            let rows = rows(&config, world)?;
            print(cli, world, &rows, out)?;
            let wrong = |row: &QueueRow| match row.state {
                QueueState::Missing | QueueState::Different { .. } => true,
                QueueState::There { .. } => false,
            };
            if rows.iter().any(wrong) {
                writeln!(err, "`mothertongue broker declare` declares what is missing; it changes nothing that is there")?;
                return Ok(BLOCKED);
            }
            Ok(OK)
        }
        Broker::Status => {
            let rows = rows(&config, world)?;
            print(cli, world, &rows, out)?;
            let unattended = |row: &QueueRow| match row.state {
                QueueState::There { tickets, consumers } => row.lane.is_some() && tickets > 0 && consumers == 0,
                QueueState::Missing | QueueState::Different { .. } => true,
            };
            let troubled = rows.iter().filter(|row| unattended(row)).count();
            if troubled > 0 {
                writeln!(err, "{troubled} queues are missing, wrong, or hold tickets that nobody takes")?;
                return Ok(FAILED);
            }
            Ok(OK)
        }
    }
}
