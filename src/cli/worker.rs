//! `worker list`: which processes attend this world's store, and what.

use std::collections::BTreeMap;
use std::io::Write;

use serde_json::json;

use super::args::{Cli, Worker};
use super::{Failure, NOTHING, OK, load};
use crate::app;
use crate::dispatch::RELAY_POST;
use crate::domain::{Clock, SystemClock};
use crate::store::{Attendance, MARK_POST};

/// Whether a line says what a worker does; the other one only keeps its name.
fn is_work(entry: &Attendance) -> bool {
    !entry.post.starts_with(MARK_POST)
}

fn line(worker: &str, post: &str, leads: &str, entry: &Attendance) -> String {
    format!("{worker:<28} {post:<28} {leads:<6} since {:.0} until {:.0}", entry.since, entry.until)
}

pub(super) fn worker(cli: &Cli, command: &Worker, out: &mut dyn Write) -> Result<u8, Failure> {
    let Worker::List = command;
    let config = load::config(cli)?;
    let world = load::world(cli, &config)?;
    let runtime = load::runtime()?;
    let store = runtime.block_on(app::open_store(&config, world))?;
    let list = runtime.block_on(store.attendance(SystemClock.now()));
    runtime.block_on(store.close());
    let list = list?;
    let leader = list.iter().find(|entry| entry.post == RELAY_POST).map(|entry| entry.worker.clone());
    let mut workers: BTreeMap<&str, Vec<&Attendance>> = BTreeMap::new();
    for entry in &list {
        workers.entry(&entry.worker).or_default().push(entry);
    }
    if cli.json {
        let rows: Vec<_> = workers
            .iter()
            .map(|(worker, entries)| {
                json!({
                    "worker": worker,
                    "leads": leader.as_deref() == Some(*worker),
                    "since": entries.iter().map(|entry| entry.since).min(),
                    "until": entries.iter().map(|entry| entry.until).max(),
                    "posts": entries.iter().filter(|entry| is_work(entry)).map(|entry| &entry.post).collect::<Vec<_>>(),
                })
            })
            .collect();
        writeln!(out, "{}", json!({ "schema": "mothertongue.workers/1", "mode": world.mode, "workers": rows }))?;
    } else {
        for (worker, entries) in &workers {
            for entry in entries.iter().filter(|entry| is_work(entry)) {
                let leads = if entry.post == RELAY_POST && leader.as_deref() == Some(*worker) { "leads" } else { "" };
                writeln!(out, "{}", line(worker, &entry.post, leads, entry))?;
            }
            // One that only works channels without a rate is there too.
            if let [entry] = entries.as_slice()
                && !is_work(entry)
            {
                writeln!(out, "{}", line(worker, "-", "", entry))?;
            }
        }
        writeln!(out, "{} workers in the {} world", workers.len(), world.mode)?;
    }
    Ok(if workers.is_empty() { NOTHING } else { OK })
}
