//! What most commands need first: the configuration, a world, a runtime.

use super::args::Cli;
use super::{BLOCKED, FAILED, Failure};
use crate::config::{Config, World};
use crate::domain::{ModeName, has_errors};

/// The configuration; a failure with all its faults when it has errors.
pub(super) fn config(cli: &Cli) -> Result<Config, Failure> {
    match Config::load(&cli.config) {
        (Some(config), findings) if !has_errors(&findings) => Ok(config),
        (_, findings) => Err(Failure::of_findings(BLOCKED, format!("{} has errors", cli.config.display()), findings)),
    }
}

/// The world that the command works on.
pub(super) fn world<'c>(cli: &Cli, config: &'c Config) -> Result<&'c World, Failure> {
    let mode = if cli.live { ModeName::Live } else { ModeName::Exercise };
    config.world(mode).ok_or_else(|| {
        Failure::new(BLOCKED, format!("{} has no [{mode}] section", config.file.display()))
            .help("config/gateway.toml is a commented example")
    })
}

/// A runtime for the commands that wait for something.
pub(super) fn runtime() -> Result<tokio::runtime::Runtime, Failure> {
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|fault| Failure::new(FAILED, format!("no runtime: {fault}")))
}
