//! `simulate smsc`: runs the SMSC simulator until it is told to stop, and writes what it counted.
//!
//! Never passes a message on.

use std::io::Write as _;
use std::path::PathBuf;

use crate::channel::sms_smpp::simulator::{ReceiptSettings, Simulator, SimulatorError, SimulatorSettings};

/// Arguments of `simulate smsc`.
#[derive(Clone, Debug, clap::Args)]
pub struct SmscArgs {
    /// Where to listen; port 0 takes a free one
    #[arg(long, default_value = "127.0.0.1:2775")]
    pub listen: String,
    /// Write the address that was taken to this file
    #[arg(long, value_name = "FILE")]
    pub port_file: Option<PathBuf>,
    /// Write the counts as JSON to this file at the end
    #[arg(long, value_name = "FILE")]
    pub count_file: Option<PathBuf>,
    /// Write one line a segment before it is answered
    #[arg(long, value_name = "FILE")]
    pub log_file: Option<PathBuf>,
    /// Take binds of this account only
    #[arg(long)]
    pub system_id: Option<String>,
    /// Keep every answer back, in milliseconds
    #[arg(long, default_value_t = 0)]
    pub delay_ms: u64,
    /// Throttle above so many segments a second
    #[arg(long)]
    pub throttle_per_s: Option<u32>,
    /// Share of segments answered with a system error, 0 to 1
    #[arg(long, default_value_t = 0.0, value_parser = share)]
    pub flaky: f64,
    /// Share of segments answered with octets that are no SMPP, 0 to 1
    #[arg(long, default_value_t = 0.0, value_parser = share)]
    pub garbage: f64,
    /// Share of segments that get no answer, 0 to 1
    #[arg(long, default_value_t = 0.0, value_parser = share)]
    pub no_response: f64,
    /// Answer nothing after so many segments
    #[arg(long)]
    pub dead_after: Option<u64>,
    /// Cut each link after so many octets
    #[arg(long)]
    pub cut_after_octets: Option<u64>,
    /// Read at most so many octets of a link in a millisecond
    #[arg(long)]
    pub slow_octets: Option<usize>,
    /// Full after so many segments
    #[arg(long)]
    pub capacity: Option<u64>,
    /// Send receipts so many milliseconds after each message
    #[arg(long)]
    pub receipts_after_ms: Option<u64>,
    /// Share of receipts that say delivered, 0 to 1
    #[arg(long, default_value_t = 1.0, value_parser = share)]
    pub delivered: f64,
    /// Seed of all chance
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// Keep every copy for counting
    #[arg(long)]
    pub remember: bool,
    /// End when standard input ends, for a program that runs this one
    #[arg(long)]
    pub end_with_stdin: bool,
}

fn share(text: &str) -> Result<f64, String> {
    text.parse().ok().filter(|share| (0.0..=1.0).contains(share)).ok_or_else(|| "is no share from 0 to 1".to_owned())
}

/// Why the simulator ended badly.
#[derive(Debug, thiserror::Error)]
pub enum SmscError {
    /// It did not start.
    #[error("the simulator does not start")]
    Start(#[source] SimulatorError),
    /// A file could not be written.
    #[error("a file cannot be written")]
    File(#[source] std::io::Error),
    /// Signals cannot be waited for.
    #[error("signals cannot be waited for")]
    Signal(#[source] std::io::Error),
}

async fn stdin_ends() {
    let (ended, end) = tokio::sync::oneshot::channel();
    // A thread of its own: nothing waits for it when the simulator ends for another reason.
    std::thread::spawn(move || {
        // A fault while reading is an end too.
        let _ = std::io::copy(&mut std::io::stdin(), &mut std::io::sink());
        let _ = ended.send(());
    });
    let _ = end.await;
}

/// Runs until SIGTERM or Ctrl-C, or the end of standard input where that was asked for.
///
/// # Errors
/// When it cannot start or a file cannot be written.
pub async fn run(args: SmscArgs) -> Result<(), SmscError> {
    let mut term = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()).map_err(SmscError::Signal)?;
    let receipts = args.receipts_after_ms.map(|after_ms| ReceiptSettings { after_ms, delivered: args.delivered });
    let settings = SimulatorSettings {
        listen: args.listen,
        system_id: args.system_id.unwrap_or_default(),
        delay_ms: args.delay_ms,
        throttle_per_s: args.throttle_per_s,
        flaky: args.flaky,
        garbage: args.garbage,
        no_response: args.no_response,
        cut_after_octets: args.cut_after_octets,
        slow_octets: args.slow_octets,
        dead_after: args.dead_after,
        capacity: args.capacity,
        receipts,
        seed: args.seed,
        remember: args.remember,
        log_file: args.log_file,
        ..SimulatorSettings::default()
    };
    let simulator = Simulator::start(settings).await.map_err(SmscError::Start)?;
    let address = simulator.local_addr().to_string();
    if let Some(file) = &args.port_file {
        // Whoever waits for the file never sees it half written.
        let beside = file.with_extension("part");
        std::fs::write(&beside, &address).and_then(|()| std::fs::rename(&beside, file)).map_err(SmscError::File)?;
    }
    writeln!(std::io::stderr(), "SMSC simulator on {address}; Ctrl-C ends it").map_err(SmscError::File)?;
    tokio::select! {
        _ = term.recv() => {}
        () = stdin_ends(), if args.end_with_stdin => {}
        interrupt = tokio::signal::ctrl_c() => interrupt.map_err(SmscError::Signal)?,
    }
    let counts = simulator.stop().await;
    let json = serde_json::to_string_pretty(&counts).expect("counts are numbers and text keys");
    match &args.count_file {
        Some(file) => std::fs::write(file, json).map_err(SmscError::File),
        None => writeln!(std::io::stdout(), "{json}").map_err(SmscError::File),
    }
}
