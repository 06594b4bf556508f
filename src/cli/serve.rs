//! `serve`: the gateway of one world as a service, until SIGTERM or SIGINT.

use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;
use tracing_subscriber::EnvFilter;

use super::args::{Cli, RoleWord, ServeArgs};
use super::{BLOCKED, FAILED, Failure, OK, USAGE, load};
use crate::app::{self, Role, ServeError, ServeOptions};
use crate::config::{Log, LogFormat};
use crate::domain::{Clock, Exercise, Live, SystemClock};

/// Sends log lines to standard error, as the configuration says.
fn start_log(log: &Log) -> Result<(), Failure> {
    let filter = EnvFilter::try_new(&log.filter)
        .map_err(|fault| Failure::new(BLOCKED, format!("log.filter: {fault}")).help("write `info` or `mothertongue=debug`"))?;
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_ansi(false);
    match log.format {
        LogFormat::Text => lines.try_init(),
        LogFormat::Json => lines.json().try_init(),
    }
    .map_err(|fault| Failure::new(FAILED, format!("no log: {fault}")))
}

pub(super) fn serve(cli: &Cli, args: &ServeArgs, err: &mut dyn Write) -> Result<u8, Failure> {
    let (listen, port_file) = (args.listen, args.port_file.as_deref());
    if listen.port() == 0 && port_file.is_none() {
        return Err(
            Failure::new(USAGE, "port 0 takes a free port, which nobody would learn").help("name a file with --port-file")
        );
    }
    let config = load::config(cli)?;
    load::world(cli, &config)?;
    start_log(&config.log)?;
    err.flush()?;
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let options = ServeOptions {
        listen,
        port_file: port_file.map(Path::to_owned),
        worker: args.worker.clone(),
        role: match args.role {
            RoleWord::All => Role::All,
            RoleWord::Relay => Role::Relay,
            RoleWord::Worker => Role::Worker,
        },
        channels: args.channels.clone(),
    };
    let shutdown = CancellationToken::new();
    let runtime = load::runtime()?;
    let done = runtime.block_on(async {
        let mut terminate = signal(SignalKind::terminate())?;
        let mut interrupt = signal(SignalKind::interrupt())?;
        let stop = shutdown.clone();
        let work = async {
            if cli.live {
                app::serve::<Live>(&config, clock, &options, stop).await
            } else {
                app::serve::<Exercise>(&config, clock, &options, stop).await
            }
        };
        tokio::pin!(work);
        loop {
            let name = tokio::select! {
                done = &mut work => return done.map_err(failure),
                _ = terminate.recv() => "SIGTERM",
                _ = interrupt.recv() => "SIGINT",
            };
            if shutdown.is_cancelled() {
                return Err(Failure::new(FAILED, "a second signal ended it at once")
                    .help("what was in flight is listed as in doubt when the gateway starts again"));
            }
            tracing::info!(signal = name, "stopping in good order; a second signal ends it at once");
            shutdown.cancel();
        }
    });
    runtime.shutdown_background();
    done.map(|()| OK)
}

fn failure(error: ServeError) -> Failure {
    let code = match &error {
        ServeError::Duty(_) | ServeError::Api(_) | ServeError::Public(_) => BLOCKED,
        ServeError::Name(_)
        | ServeError::NameTaken { .. }
        | ServeError::Listen { .. }
        | ServeError::PortFile { .. }
        | ServeError::Build(_)
        | ServeError::Broker { .. }
        | ServeError::Drain { .. } => FAILED,
    };
    Failure { code, ..Failure::from(error) }
}
