//! `broker declare`, `broker check` and `broker status`: the queues of a broker over the network.

use std::io::Write;

use serde_json::json;

use super::args::{Broker, Cli};
use super::{BLOCKED, FAILED, Failure, NOTHING, OK, load};
use crate::broker::{self, ExchangeState, QueueRow, QueueState, Settings, Survey};
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

fn survey(config: &Config, world: &World) -> Result<Survey, Failure> {
    Ok(load::runtime()?.block_on(broker::survey(&world.broker, world.mode, &config.base, &lanes(world)))?)
}

/// Whether the broker of a world is reached and its queues are right; and what there is to say.
pub(super) fn probe(config: &Config, world: &World) -> (bool, String) {
    if is_embedded(world) {
        return (true, "embedded".to_owned());
    }
    match survey(config, world) {
        Err(failure) => (false, failure.message),
        Ok(found) => match wrong_queue(&found).or_else(|| wrong_exchange(&found)) {
            None => (true, format!("reached; {} queues are there", found.queues.len())),
            Some(what) => (false, format!("{what}; run `mothertongue broker declare`")),
        },
    }
}

/// The first queue that is not as it must be.
fn wrong_queue(found: &Survey) -> Option<String> {
    let queue = found.queues.iter().find(|row| !matches!(row.state, QueueState::There { .. }));
    queue.map(|row| format!("queue {} {}", row.name, said(&row.state)))
}

/// The exchange, when it is of another kind. One that is missing is made with the first alert that is announced.
fn wrong_exchange(found: &Survey) -> Option<String> {
    let exchange = found.exchange.as_ref().filter(|row| matches!(row.state, ExchangeState::Different { .. }));
    exchange.map(|row| format!("exchange {} {}", row.name, said_of_exchange(&row.state)))
}

fn said_of_exchange(state: &ExchangeState) -> String {
    match state {
        ExchangeState::Missing => "is missing".to_owned(),
        ExchangeState::Different { why } => format!("is not as it must be: {why}"),
        ExchangeState::There => "is there".to_owned(),
    }
}

fn said(state: &QueueState) -> String {
    match state {
        QueueState::Missing => "is missing".to_owned(),
        QueueState::Different { why } => format!("is not as it must be: {why}"),
        QueueState::There { tickets, consumers } => format!("{tickets} tickets wait, {consumers} consumers"),
    }
}

fn print(cli: &Cli, world: &World, found: &Survey, out: &mut dyn Write) -> Result<(), Failure> {
    if cli.json {
        let body = json!({
            "schema": "mothertongue.broker/1",
            "mode": world.mode,
            "queues": found.queues,
            "exchange": found.exchange,
        });
        writeln!(out, "{body}")?;
    } else {
        let queues = found.queues.iter().map(|row| (&row.name, said(&row.state)));
        let exchange =
            found.exchange.iter().map(|row| (&row.name, format!("exchange for partners, {}", said_of_exchange(&row.state))));
        let lines: Vec<(&String, String)> = queues.chain(exchange).collect();
        let width = lines.iter().map(|(name, _)| name.len()).max().unwrap_or_default();
        for (name, said) in lines {
            writeln!(out, "{name:<width$}  {said}")?;
        }
    }
    Ok(())
}

pub(super) fn broker(cli: &Cli, command: &Broker, out: &mut dyn Write, err: &mut dyn Write) -> Result<u8, Failure> {
    let config = load::config(cli)?;
    let world = load::world(cli, &config)?;
    if is_embedded(world) {
        writeln!(err, "{EMBEDDED}")?;
        print(cli, world, &Survey::default(), out)?;
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
            let found = survey(&config, world)?;
            print(cli, world, &found, out)?;
            let exchange = found.exchange.as_ref().is_some_and(|row| row.state != ExchangeState::There);
            if exchange || wrong_queue(&found).is_some() {
                writeln!(err, "`mothertongue broker declare` declares what is missing; it changes nothing that is there")?;
                return Ok(BLOCKED);
            }
            Ok(OK)
        }
        Broker::Status => {
            let found = survey(&config, world)?;
            print(cli, world, &found, out)?;
            let unattended = |row: &QueueRow| match row.state {
                QueueState::There { tickets, consumers } => row.lane.is_some() && tickets > 0 && consumers == 0,
                QueueState::Missing | QueueState::Different { .. } => true,
            };
            let troubled = found.queues.iter().filter(|row| unattended(row)).count();
            if troubled > 0 {
                writeln!(err, "{troubled} queues are missing, wrong, or hold tickets that nobody takes")?;
            }
            let different = wrong_exchange(&found);
            if let Some(what) = &different {
                writeln!(err, "{what}; partners are told nothing")?;
            }
            if troubled > 0 || different.is_some() {
                return Ok(FAILED);
            }
            Ok(OK)
        }
    }
}
