//! `audit`: shows the audit log, and proves that nothing in it was changed. It writes nothing.

use std::io::Write;

use clap::Subcommand;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde_json::{Value, json};

use super::args::Cli;
use super::{FAILED, Failure, NOTHING, OK, USAGE, load};
use crate::app;
use crate::domain::{Digest, ModeName};
use crate::store::{AuditChain, AuditEntry, AuditFilter, Store};

/// Lines that are read at one time.
const PAGE: u32 = 1_000;

#[derive(Debug, Subcommand)]
pub enum Audit {
    /// Show who did what, the oldest first; all of it, or a part. Exits 3 when there is nothing.
    Show {
        /// Only from this time on: a day (2026-11-24, UTC) or an RFC 3339 time.
        #[arg(long, value_name = "TIME", value_parser = time)]
        since: Option<Timestamp>,
        /// Only about this plan, user or token: the digest or id, or its first letters.
        #[arg(long, value_name = "WHAT")]
        about: Option<String>,
    },
    /// Prove that no line was changed, left out or put in. Exits 1 when one was, and says the first.
    Verify {
        /// A hash that was noted earlier; it must be that of one of the lines.
        #[arg(long, value_name = "HASH")]
        noted: Option<String>,
    },
}

fn time(text: &str) -> Result<Timestamp, String> {
    let day = || text.parse::<Date>().ok()?.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp());
    text.parse::<Timestamp>()
        .ok()
        .or_else(day)
        .ok_or_else(|| "write a day, 2026-11-24, or a time, 2026-11-24T18:00:00Z".to_owned())
}

pub(super) fn audit(cli: &Cli, command: &Audit, out: &mut dyn Write) -> Result<u8, Failure> {
    let config = load::config(cli)?;
    let world = load::world(cli, &config)?;
    let runtime = load::runtime()?;
    let store = runtime.block_on(app::open_store(&config, world))?;
    let done = runtime.block_on(async {
        match command {
            Audit::Show { since, about } => {
                let filter = AuditFilter { since: *since, about: about.clone() };
                show(cli, world.mode, &*store, &filter, out).await
            }
            Audit::Verify { noted } => verify(cli, world.mode, &*store, noted.as_deref(), out).await,
        }
    });
    runtime.block_on(store.close());
    done
}

/// A line with its detail as JSON and not as text.
fn object(entry: &AuditEntry) -> Result<Value, Failure> {
    let mut object = serde_json::to_value(entry)?;
    object["detail"] = serde_json::from_str(&entry.detail).unwrap_or_else(|_| Value::String(entry.detail.clone()));
    Ok(object)
}

async fn show(cli: &Cli, mode: ModeName, store: &dyn Store, filter: &AuditFilter, out: &mut dyn Write) -> Result<u8, Failure> {
    let (mut after, mut lines, mut objects) = (0, 0_u64, Vec::new());
    loop {
        let page = store.audit(filter, after, PAGE).await?;
        let Some(last) = page.last() else { break };
        after = last.seq;
        for entry in &page {
            lines += 1;
            if cli.json {
                objects.push(object(entry)?);
            } else {
                let about = if Digest::parse(&entry.about).is_ok() { &entry.about[..12] } else { entry.about.as_str() };
                writeln!(out, "{:>8} {} {:<24} {:<16} {about} {}", entry.seq, entry.at, entry.who, entry.act, entry.detail)?;
            }
        }
    }
    if cli.json {
        writeln!(out, "{}", json!({ "schema": "mothertongue.audit/1", "mode": mode, "lines": objects }))?;
    } else if lines == 0 {
        writeln!(out, "nothing of that kind was done in the {mode} world yet")?;
    }
    Ok(if lines == 0 { NOTHING } else { OK })
}

async fn verify(cli: &Cli, mode: ModeName, store: &dyn Store, noted: Option<&str>, out: &mut dyn Write) -> Result<u8, Failure> {
    let noted = noted.map(Digest::parse).transpose().map_err(|why| Failure::new(USAGE, why))?;
    let mut chain = AuditChain::new(mode);
    let mut broken = None;
    let mut found = noted.as_ref().is_none_or(|noted| *noted == Digest::zero());
    let mut after = i64::MIN;
    'pages: loop {
        let page = store.audit(&AuditFilter::default(), after, PAGE).await?;
        let Some(last) = page.last() else { break };
        after = last.seq;
        for entry in &page {
            if let Err(fault) = chain.check(entry) {
                broken = Some(fault);
                break 'pages;
            }
            found |= noted.as_ref() == Some(&entry.hash);
        }
    }
    let good = broken.is_none() && found;
    if cli.json {
        let body = json!({
            "schema": "mothertongue.audit-verify/1", "mode": mode, "good": good, "lines": chain.lines(), "head": chain.head(),
            "noted": noted.as_ref().map(|_| found), "broken": broken,
        });
        writeln!(out, "{body}")?;
    } else if let Some(fault) = &broken {
        writeln!(out, "BROKEN: {fault}; the {} lines before it are whole", chain.lines())?;
    } else if found {
        writeln!(out, "whole: {} lines in the {mode} world\nhead  {}", chain.lines(), chain.head())?;
    } else {
        writeln!(out, "BROKEN: no line has the hash that was noted; the newest of them were cut off, or the log is another one")?;
    }
    Ok(if good { OK } else { FAILED })
}
