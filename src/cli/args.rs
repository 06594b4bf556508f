//! What can be written on the command line.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use super::alert_args::Alert;

/// One emergency alert in; the words each affected community understands out, and a plain account of who was not reached.
#[derive(Debug, Parser)]
#[command(name = "mothertongue", version, propagate_version = true, max_term_width = 100)]
#[command(
    after_help = "Exit codes: 0 ok, 1 failed, 2 usage, 3 nothing matched, 4 not allowed, 5 blocked by a finding or guard, \
                        6 waiting for approval, 7 partly delivered"
)]
pub struct Cli {
    /// The configuration file.
    #[arg(long, global = true, default_value = "config/gateway.toml", env = "MOTHERTONGUE_CONFIG", value_name = "FILE")]
    pub config: PathBuf,
    /// Print one JSON object instead of text.
    #[arg(long, global = true)]
    pub json: bool,
    /// Tables without lines, for scripts and screen readers.
    #[arg(long, global = true)]
    pub plain: bool,
    /// Work on the live world instead of the exercise world.
    #[arg(long, global = true)]
    pub live: bool,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Plan, approve, send, follow up and account for alerts.
    #[command(subcommand)]
    Alert(Alert),
    /// Check, explain, render and review templates and texts.
    #[command(subcommand)]
    Catalog(super::catalog_args::Catalog),
    /// Read and check CAP 1.2 files.
    #[command(subcommand)]
    Cap(Cap),
    /// Show, explain and test the routing table.
    #[command(subcommand)]
    Route(Route),
    /// Show which people have a route in a language they understand, those without first.
    Coverage(DataDir),
    /// Check, preview and record what stations read aloud.
    #[command(subcommand)]
    Radio(super::radio::Radio),
    /// Show the contact directory and what in it expires.
    #[command(subcommand)]
    Contact(super::contact::Contact),
    /// Check the whole configuration and all data: every fault at once.
    Check,
    /// Check, and try what the configuration names: folders, programs, providers. Sends nothing to anybody.
    Doctor,
    /// List channels and try whether they answer.
    #[command(subcommand)]
    Channel(Channel),
    /// Declare, check and show the queues of a broker over the network.
    #[command(subcommand)]
    Broker(Broker),
    /// Import and stop subscribers. Numbers are sealed and never shown.
    #[command(subcommand)]
    Subscriber(Subscriber),
    /// Make and change users, passwords and tokens of this world.
    #[command(subcommand)]
    User(super::user::UserCommand),
    /// Show who did what, and prove that nothing of it was changed.
    #[command(subcommand)]
    Audit(super::audit::Audit),
    /// Show the key that signs what partners are told, and check signatures without a network.
    #[command(subcommand)]
    Key(Key),
    /// Run the gateway until SIGTERM or Ctrl-C: sends what was accepted, and answers /metrics, /health and /callback.
    Serve(ServeArgs),
    /// Print the document of the HTTP API.
    #[command(subcommand)]
    Api(super::api::Api),
    /// Show which processes work on this world's store.
    #[command(subcommand)]
    Worker(Worker),
    /// Migrate, check or copy this world's store.
    #[command(subcommand)]
    Store(StoreCommand),
    /// Run a simulator of the other side, on loopback.
    #[command(subcommand)]
    Simulate(Simulate),
    /// Replay a crisis as an exercise, from the CAP alert to the account, against simulators on loopback.
    Demo {
        /// The scenario, or the first word of its name.
        #[arg(default_value = "tohoku-2011")]
        name: String,
        /// Folder for everything that the demo writes; what an earlier demo left there is replaced.
        #[arg(long, value_name = "DIR", default_value = "out/demo")]
        out: PathBuf,
        /// So many times the scenario's subscribers.
        #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u64).range(1..=100))]
        times: u64,
    },
    /// Measure sending, planning and rendering on this machine, against the simulator in a process of its own.
    Bench(super::bench::BenchArgs),
    /// Print completions for a shell.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
}

#[derive(Debug, Subcommand)]
pub enum Cap {
    /// Print every finding of CAP files. Exits 5 when there is an error among them.
    Check {
        /// Files; `-` is standard input.
        #[arg(required = true)]
        files: Vec<String>,
    },
}

#[derive(Debug, Args)]
pub struct DataDir {
    /// Folder of the routing data; that of the configuration when not given.
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub enum Route {
    /// Say for each row of the table why it fires or does not.
    Explain {
        /// Language, as BCP 47 tag.
        #[arg(long)]
        language: String,
        /// Place code of the gazetteer.
        #[arg(long)]
        place: String,
        /// Hazard.
        #[arg(long, default_value = "flood")]
        hazard: String,
        /// CAP severity.
        #[arg(long, default_value = "Extreme")]
        severity: String,
        /// Phase: preparedness, emergency or recovery.
        #[arg(long, default_value = "emergency")]
        phase: String,
        #[command(flatten)]
        data: DataDir,
    },
    /// Run the expectations of route-tests.csv. Exits 1 when one fails.
    Test {
        #[command(flatten)]
        data: DataDir,
    },
    /// Show the table, all of it or what concerns a language or place.
    Show {
        /// Language, as BCP 47 tag.
        #[arg(long)]
        language: Option<String>,
        /// Place code of the gazetteer.
        #[arg(long)]
        place: Option<String>,
        #[command(flatten)]
        data: DataDir,
    },
}

#[derive(Debug, Subcommand)]
pub enum Channel {
    /// List the channels and their ends.
    List,
    /// Reach each provider without sending anything. Exits 1 when one does not answer.
    Probe,
}

#[derive(Debug, Subcommand)]
pub enum Key {
    /// Print the public half of the world's signing key; makes the key when there is none.
    Show,
    /// Check a detached signature over a file, and print a check code to read out. Exits 1 when it does not fit.
    Verify {
        /// The public key: PEM, or base64 of its 32 bytes.
        #[arg(long, value_name = "FILE")]
        public_key: PathBuf,
        /// The signature, as base64.
        #[arg(long, value_name = "BASE64")]
        signature: String,
        /// The signed bytes; `-` is standard input.
        file: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
pub enum Broker {
    /// Declare every queue that is missing. To be run at deployment, before the gateway serves; running it again changes nothing.
    Declare,
    /// Compare every queue with what it must be. Exits 5 when one is missing or different.
    Check,
    /// Show how many tickets wait and how many consumers there are. Exits 1 when tickets wait and nobody takes them.
    Status,
}

#[derive(Debug, Subcommand)]
pub enum Subscriber {
    /// Import numbers from a CSV file with the columns number, language, place.
    Import {
        /// The file.
        file: PathBuf,
        /// Country of numbers without `+`, as ISO 3166-1 code.
        #[arg(long, value_name = "CC")]
        region: Option<String>,
        /// Check everything and import nothing.
        #[arg(long)]
        dry_run: bool,
    },
    /// Count subscribers by language and place.
    Count,
    /// Stop a number for good. The number is read from standard input.
    Stop,
}

#[derive(Debug, Args)]
pub struct ServeArgs {
    /// Where to listen; port 0 takes a free one and needs --port-file.
    #[arg(long, default_value = "127.0.0.1:8090", value_name = "ADDRESS")]
    pub listen: SocketAddr,
    /// Write the port to this file once it is listened on.
    #[arg(long, value_name = "FILE")]
    pub port_file: Option<PathBuf>,
    /// What this process does: all, only ringing a shared broker, or only working batches.
    #[arg(long, value_enum, default_value = "all", value_name = "ROLE")]
    pub role: RoleWord,
    /// Serve only these channels, with commas between them; others are left to other processes.
    #[arg(long, value_delimiter = ',', value_name = "NAMES")]
    pub channels: Vec<String>,
    /// This process's name among the others; must differ between all processes on one store.
    #[arg(long, value_name = "NAME")]
    pub worker: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum RoleWord {
    /// Rings and works.
    All,
    /// Only rings.
    Relay,
    /// Only works.
    Worker,
}

#[derive(Debug, Subcommand)]
pub enum Worker {
    /// List who attends what, since when and until when, and who leads the relay. Exits 3 when there is nobody.
    List,
}

#[derive(Debug, Subcommand)]
pub enum StoreCommand {
    /// Bring the tables up to date, and make them where there are none. Two processes never do it at once.
    Migrate,
    /// See whether the store agrees with itself. Exits 1 when it does not, 3 when there is no store.
    Check,
    /// Copy the whole store into the empty one of another configuration, of any kind. Stop every process before.
    Copy {
        /// The configuration with the store to copy to, in the same world; its key file must hold the same key.
        #[arg(long, value_name = "FILE")]
        to: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
pub enum Simulate {
    /// An SMSC that speaks SMPP 3.4: takes messages, with faults on demand, and counts them.
    Smsc(Box<super::simulate_smsc::SmscArgs>),
    /// Social walls and webhook receivers: takes posts and shows them on one page.
    Social {
        /// Where to listen; loopback only.
        #[arg(long, default_value = "127.0.0.1:8095")]
        listen: SocketAddr,
        /// Also add each post to this file, a line of JSON each.
        #[arg(long, value_name = "FILE")]
        file: Option<PathBuf>,
    },
}
