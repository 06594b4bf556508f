//! `store migrate`, `check` and `copy`: what is done to a store itself.
//!
//! It never shows an address, a text or a key.

use std::io::Write;
use std::path::Path;

use serde_json::json;

use super::args::{Cli, StoreCommand};
use super::{BLOCKED, FAILED, Failure, NOTHING, OK, load};
use crate::config::{Config, World};
use crate::domain::{Clock, SystemClock, has_errors};
use crate::store::{self, AddressKey};

pub(super) fn store(cli: &Cli, command: &StoreCommand, out: &mut dyn Write, err: &mut dyn Write) -> Result<u8, Failure> {
    let config = load::config(cli)?;
    let world = load::world(cli, &config)?;
    let runtime = load::runtime()?;
    match command {
        StoreCommand::Migrate => {
            let key = key(&config, world, true)?;
            let done = runtime.block_on(store::migrate(&world.store, world.mode, key, &config.base))?;
            if cli.json {
                let body =
                    json!({ "schema": "mothertongue.store-migrate/1", "mode": world.mode, "from": done.from, "to": done.to });
                writeln!(out, "{body}")?;
            } else if done.from == done.to {
                writeln!(out, "{} store: schema version {} already", world.mode, done.to)?;
            } else {
                writeln!(out, "{} store: schema version {} instead of {}", world.mode, done.to, done.from)?;
            }
            Ok(OK)
        }
        StoreCommand::Check => {
            if !runtime.block_on(store::is_made(&world.store, &config.base))? {
                return Err(Failure::new(NOTHING, format!("the {} world has no store yet", world.mode)));
            }
            let key = key(&config, world, false)?;
            let found = runtime.block_on(store::check(&world.store, &config.base, world.mode, &key))?;
            if cli.json {
                let body = json!({
                    "schema": "mothertongue.store-check/1", "mode": world.mode, "good": found.is_good(), "found": found,
                });
                writeln!(out, "{body}")?;
            } else {
                for row in &found.rows {
                    writeln!(out, "{} {}: {}", if row.good { "ok  " } else { "FAIL" }, row.what, row.said)?;
                }
                writeln!(
                    out,
                    "{} store, schema version {}: {} batches open, {} dead letters, {} lines in the ledger",
                    world.mode, found.schema_version, found.open_batches, found.dead_letters, found.ledger_lines
                )?;
            }
            Ok(if found.is_good() { OK } else { FAILED })
        }
        StoreCommand::Copy { to } => copy(cli, (&config, world), to, &runtime, out, err),
    }
}

/// The address key of a world.
fn key(config: &Config, world: &World, make: bool) -> Result<AddressKey, Failure> {
    let file = config.path(&world.key_file);
    if !make && !file.exists() {
        let said = format!("the key file {} is missing", file.display());
        return Err(Failure::new(FAILED, said).help("without the key that a store was made with no address can be read"));
    }
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    Ok(AddressKey::load_or_create(&file)?)
}

fn copy(
    cli: &Cli,
    from: (&Config, &World),
    to: &Path,
    runtime: &tokio::runtime::Runtime,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<u8, Failure> {
    let other = match Config::load(to) {
        (Some(other), findings) if !has_errors(&findings) => other,
        (_, findings) => return Err(Failure::of_findings(BLOCKED, format!("{} has errors", to.display()), findings)),
    };
    let mode = from.1.mode;
    let world = other.world(mode).ok_or_else(|| Failure::new(BLOCKED, format!("{} has no [{mode}] section", to.display())))?;
    let keys = (&key(from.0, from.1, false)?, &key(&other, world, false)?);
    std::fs::create_dir_all(other.path(&world.state_dir))?;
    let quiet = cli.json;
    let (say, heard) = std::sync::mpsc::channel::<(&'static str, u64)>();
    let mut progress = move |table, rows| {
        // Nobody listens once the copy has ended.
        let _ = say.send((table, rows));
    };
    let done = std::thread::scope(|threads| {
        let copying = threads.spawn(|| {
            let work = store::copy(
                (&from.1.store, &from.0.base),
                (&world.store, &other.base),
                mode,
                keys,
                SystemClock.now(),
                &mut progress,
            );
            let done = runtime.block_on(work);
            drop(progress);
            done
        });
        let mut last = "";
        for (table, rows) in heard {
            if !quiet && (table != last || rows.is_multiple_of(100_000)) {
                let _ = writeln!(err, "{table}: {rows} rows so far");
            }
            last = table;
        }
        copying.join()
    });
    let copied = done.map_err(|_| Failure::new(FAILED, "the copy broke off"))??;
    if cli.json {
        writeln!(out, "{}", json!({ "schema": "mothertongue.store-copy/1", "mode": mode, "tables": copied }))?;
    } else {
        for table in &copied {
            writeln!(out, "{:<18} {:>9} rows  {}", table.table, table.rows, table.digest.short())?;
        }
        writeln!(out, "{mode} store copied: both have the same rows")?;
    }
    Ok(OK)
}
