//! `check` and `doctor`: everything that is written, every fault at once; and whether what it names is there.

use std::io::Write;
use std::sync::Arc;

use serde_json::json;

use super::args::Cli;
use super::{BLOCKED, FAILED, Failure, OK, broker, channel, load};
use crate::app;
use crate::catalog::LintOptions;
use crate::channel::Probe;
use crate::config::{Config, World};
use crate::domain::{Clock, Finding, Level, SystemClock, has_errors, render_findings};
use crate::store::Settings;

/// All findings about configuration, catalogue and data.
fn findings(cli: &Cli) -> Vec<Finding> {
    let (config, mut findings) = Config::load(&cli.config);
    let Some(config) = config else { return findings };
    let (knowledge, more) = app::load_knowledge(&config, &SystemClock);
    findings.extend(more);
    // Warnings about texts are many and belong to their authors: `catalog check` has them.
    let lint = LintOptions { contacts: &knowledge.contacts, now: SystemClock.now(), known_place: None, live: false };
    findings.extend(knowledge.catalog.lint_errors(&lint));
    let table = &knowledge.table;
    for world in [&config.exercise, &config.live].into_iter().flatten() {
        let ends: Vec<_> = app::with_ends(world.clone(), table).profiles().into_iter().map(|profile| profile.id).collect();
        for route in &table.routes {
            for endpoint in std::iter::once(&route.endpoint).chain(&route.failover) {
                let known = ends.iter().any(|end| end == endpoint || (end.channel().0 == endpoint.0));
                if !known {
                    findings.push(
                        Finding::warning(
                            "CFG007",
                            format!("route `{}` leads to `{endpoint}`, which [{}] does not have", route.id.0, world.mode),
                        )
                        .in_file(cli.config.display().to_string())
                        .help("add the channel or the end, or take the route out"),
                    );
                }
            }
        }
    }
    findings
}

pub(super) fn check(cli: &Cli, out: &mut dyn Write) -> Result<u8, Failure> {
    let findings = findings(cli);
    let count = |level| findings.iter().filter(|finding| finding.level == level).count();
    let (errors, warnings) = (count(Level::Error), count(Level::Warning));
    if cli.json {
        writeln!(
            out,
            "{}",
            json!({ "schema": "mothertongue.check/1", "errors": errors, "warnings": warnings, "findings": findings })
        )?;
    } else {
        if !findings.is_empty() {
            writeln!(out, "{}\n", render_findings(&findings))?;
        }
        writeln!(out, "{}: {errors} errors, {warnings} warnings", cli.config.display())?;
    }
    Ok(if has_errors(&findings) { BLOCKED } else { OK })
}

/// Whether the store of a world opens. One that is not there yet is not made: looking leaves no trace.
fn store(runtime: &tokio::runtime::Runtime, config: &Config, world: &World) -> (bool, String) {
    let key = config.path(&world.key_file);
    let there = match &world.store {
        Settings::Sqlite(settings) => config.path(&settings.path).exists(),
        Settings::Postgresql(_) => match runtime.block_on(crate::store::is_made(&world.store, &config.base)) {
            Ok(made) => made,
            Err(fault) => return (false, Failure::from(fault).message),
        },
    };
    match (there, key.exists()) {
        (false, _) => return (true, "not there yet; the first command that needs it makes it".to_owned()),
        (true, false) => return (false, format!("the key file {} is missing: no address can be read", key.display())),
        (true, true) => {}
    }
    match runtime.block_on(app::open_store(config, world)) {
        Ok(store) => {
            runtime.block_on(store.close());
            (true, "opens".to_owned())
        }
        Err(fault) => (false, Failure::from(fault).message),
    }
}

pub(super) fn doctor(cli: &Cli, out: &mut dyn Write) -> Result<u8, Failure> {
    let mut rows: Vec<(String, bool, String)> = Vec::new();
    let found = findings(cli);
    let errors = found.iter().filter(|finding| finding.level == Level::Error).count();
    rows.push(("configuration and data".to_owned(), errors == 0, format!("{errors} errors; `mothertongue check` shows them")));
    if let Ok(config) = load::config(cli) {
        let runtime = load::runtime()?;
        let clock: Arc<dyn Clock> = Arc::new(SystemClock);
        for world in [&config.exercise, &config.live].into_iter().flatten() {
            let (good, said) = store(&runtime, &config, world);
            rows.push((format!("{} store", world.mode), good, said));
            let (good, said) = broker::probe(&config, world);
            rows.push((format!("{} broker", world.mode), good, said));
            for (name, probe) in channel::probe_all(&runtime, &config, world, &clock) {
                let (good, said) = match probe {
                    Probe::Up(said) => (true, said),
                    Probe::Down(said) => (false, said),
                };
                rows.push((format!("{} channel {name}", world.mode), good, said));
            }
        }
    }
    let good = rows.iter().all(|(_, good, _)| *good);
    if cli.json {
        let rows: Vec<_> = rows.iter().map(|(what, good, said)| json!({ "what": what, "good": good, "said": said })).collect();
        writeln!(out, "{}", json!({ "schema": "mothertongue.doctor/1", "good": good, "rows": rows }))?;
    } else {
        for (what, good, said) in &rows {
            writeln!(out, "{} {what}: {said}", if *good { "ok  " } else { "FAIL" })?;
        }
    }
    Ok(if good { OK } else { FAILED })
}
