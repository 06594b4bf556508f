//! `subscriber import`, `count` and `stop`. No number is ever printed.

use std::io::{Read, Write};

use phonenumber::Mode;
use serde_json::json;

use super::args::{Cli, Subscriber};
use super::{BLOCKED, Failure, NOTHING, OK, USAGE, load};
use crate::app;
use crate::domain::{Address, Clock, SystemClock, render_findings};
use crate::place::Gazetteer;

/// Longest input of `subscriber stop`, in bytes.
const MAX_NUMBER_BYTES: u64 = 64;

pub(super) fn subscriber(cli: &Cli, command: &Subscriber, out: &mut dyn Write, err: &mut dyn Write) -> Result<u8, Failure> {
    let config = load::config(cli)?;
    let world = load::world(cli, &config)?;
    let runtime = load::runtime()?;
    match command {
        Subscriber::Import { file, region, dry_run } => {
            let (gazetteer, _) = Gazetteer::load(&config.path(&config.data.dir));
            let read = app::read_subscribers(file, region.as_deref(), &gazetteer)
                .map_err(|fault| Failure::new(USAGE, fault.to_string()))?;
            let (good, bad) = (read.subscribers.len(), read.findings.len());
            if bad > 0 && !cli.json {
                writeln!(err, "{}\n", render_findings(&read.findings))?;
            }
            let done = if *dry_run {
                None
            } else {
                let store = runtime.block_on(app::open_store(&config, world))?;
                let done = runtime.block_on(store.import_subscribers(read.subscribers, SystemClock.now()));
                runtime.block_on(store.close());
                Some(done?)
            };
            if cli.json {
                let body = json!({ "schema": "mothertongue.import/1", "mode": world.mode, "dry_run": dry_run, "good": good, "imported": done, "findings": read.findings });
                writeln!(out, "{body}")?;
            } else {
                match done {
                    Some(done) => writeln!(
                        out,
                        "{} world: {} added, {} changed, {} unchanged, {} stay stopped, {bad} faults",
                        world.mode, done.added, done.changed, done.unchanged, done.stopped
                    )?,
                    None => writeln!(out, "dry run: {good} could be imported, {bad} faults")?,
                }
            }
            Ok(if bad > 0 { BLOCKED } else { OK })
        }
        Subscriber::Count => {
            let store = runtime.block_on(app::open_store(&config, world))?;
            let counts = runtime.block_on(store.subscriber_counts())?;
            runtime.block_on(store.close());
            let all: u64 = counts.iter().map(|row| row.count).sum();
            if cli.json {
                writeln!(
                    out,
                    "{}",
                    json!({ "schema": "mothertongue.subscribers/1", "mode": world.mode, "all": all, "rows": counts })
                )?;
            } else {
                for row in &counts {
                    writeln!(out, "{:<12} {:<16} {:>9}", row.language.as_str(), row.place.as_str(), row.count)?;
                }
                writeln!(out, "{all} subscribers in the {} world", world.mode)?;
            }
            Ok(if all == 0 { NOTHING } else { OK })
        }
        Subscriber::Stop => {
            let mut text = String::new();
            std::io::stdin().take(MAX_NUMBER_BYTES).read_to_string(&mut text)?;
            let number = phonenumber::parse(None, text.trim()).map_err(|_| {
                Failure::new(USAGE, "standard input holds no phone number").help("write it with + and country code")
            })?;
            let address = Address::new(number.format().mode(Mode::E164).to_string());
            let store = runtime.block_on(app::open_store(&config, world))?;
            let known = runtime.block_on(store.stop_subscriber(&address, SystemClock.now()))?;
            runtime.block_on(store.close());
            if cli.json {
                writeln!(out, "{}", json!({ "schema": "mothertongue.stop/1", "mode": world.mode, "known": known }))?;
            } else {
                let said = if known { "stopped for good" } else { "not known; it stays stopped should it ever be imported" };
                writeln!(out, "{said}")?;
            }
            Ok(OK)
        }
    }
}
