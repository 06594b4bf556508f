//! `catalog preview`: the catalogue's pages on this machine, until SIGTERM or Ctrl-C.

use std::io::Write;
use std::net::SocketAddr;
use std::sync::Arc;

use clap::Args;
use jiff::tz::TimeZone;
use serde_json::json;
use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;

use super::args::Cli;
use super::{BLOCKED, Failure, OK, load};
use crate::config::Config;
use crate::domain::{Language, SystemClock};
use crate::preview::{Preview, PreviewError, PreviewOptions, Watching};

#[derive(Debug, Args)]
pub struct PreviewArgs {
    /// Where to listen; port 0 takes a free one.
    #[arg(long, default_value = "127.0.0.1:8460", value_name = "ADDRESS")]
    listen: SocketAddr,
    /// Look at the files once a second, for folders on the network, of which the system tells no changes.
    #[arg(long)]
    poll: bool,
}

fn options(config: &Config, args: &PreviewArgs) -> Result<PreviewOptions, Failure> {
    let setting = |what: &str| Failure::new(BLOCKED, format!("the configuration's {what}"));
    Ok(PreviewOptions {
        listen: args.listen,
        templates: config.path(&config.catalog.templates),
        locales: config.path(&config.catalog.locales),
        zone: TimeZone::get(&config.planning.zone).map_err(|_| setting("planning.zone is not an IANA time zone"))?,
        issuer: config.planning.sender_name.clone(),
        gloss: Language::parse(&config.planning.gloss_language)
            .map_err(|_| setting("planning.gloss_language is not a BCP 47 tag"))?,
        watching: if args.poll { Watching::Polled } else { Watching::Told },
    })
}

pub(super) fn preview(cli: &Cli, args: &PreviewArgs, out: &mut dyn Write, err: &mut dyn Write) -> Result<u8, Failure> {
    let options = options(&load::config(cli)?, args)?;
    let runtime = load::runtime()?;
    let done = runtime.block_on(async {
        let mut terminate = signal(SignalKind::terminate())?;
        let mut interrupt = signal(SignalKind::interrupt())?;
        let preview = Preview::open(options, Arc::new(SystemClock)).await.map_err(failure)?;
        announce(cli, &preview, out, err)?;
        let stop = CancellationToken::new();
        let work = preview.run(stop.clone());
        tokio::pin!(work);
        tokio::select! {
            done = &mut work => return done.map_err(failure),
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        stop.cancel();
        work.await.map_err(failure)
    });
    runtime.shutdown_background();
    done.map(|()| OK)
}

/// Says where the pages are: one line, or one JSON object.
fn announce(cli: &Cli, preview: &Preview, out: &mut dyn Write, err: &mut dyn Write) -> Result<(), Failure> {
    let (at, errors) = (preview.at(), preview.errors());
    let url = format!("http://{at}/");
    if cli.json {
        writeln!(out, "{}", json!({"schema": "mothertongue.preview/1", "url": url, "errors": errors}))?;
    } else {
        writeln!(out, "{url}")?;
        if errors > 0 {
            writeln!(
                err,
                "{errors} errors keep files from being read; the pages show them, and so does mothertongue catalog check"
            )?;
        }
        if !at.ip().is_loopback() {
            writeln!(err, "warning: everyone who reaches {at} can read the texts; 127.0.0.1 keeps them on this machine")?;
        }
        writeln!(err, "the pages change as files change; Ctrl-C ends")?;
    }
    out.flush()?;
    Ok(())
}

fn failure(error: PreviewError) -> Failure {
    let help = match &error {
        PreviewError::Listen { .. } => "name another address with --listen, or 127.0.0.1:0 for a free port",
        PreviewError::Folder { .. } => "see [catalog] in the configuration; the folder must be there",
        PreviewError::Watch { .. } => "--poll looks at the files once a second and needs no watching",
        PreviewError::Serve(_) => "start it again",
    };
    Failure::from(error).help(help)
}
