//! The command line: reads arguments, calls `app` and the modules below, prints, and gives the exit code.
//!
//! Data goes to standard output, talk and progress to standard error. No command asks a question.

pub mod cap;
pub mod catalog;
pub mod route;
pub mod simulate_smsc;

mod alert;
mod alert_args;
mod api;
mod args;
mod audit;
mod bench;
mod bench_catalog;
mod bench_plan;
mod broker;
mod catalog_args;
mod catalog_check;
mod catalog_exchange;
mod catalog_new;
mod catalog_review;
mod catalog_status;
mod channel;
mod check;
mod contact;
mod demo;
mod failure;
mod key;
mod load;
mod plan_view;
mod preview;
mod radio;
mod radio_check;
mod route_args;
mod sarif;
mod serve;
mod simulate;
mod store;
mod subscriber;
mod user;
mod worker;

use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use args::{Cli, Command};
pub use failure::Failure;

/// All went well.
pub const OK: u8 = 0;
/// Something failed.
pub const FAILED: u8 = 1;
/// The command line is wrong.
pub const USAGE: u8 = 2;
/// Nothing matched.
pub const NOTHING: u8 = 3;
/// Not allowed.
pub const NOT_ALLOWED: u8 = 4;
/// Blocked by a finding or a guard.
pub const BLOCKED: u8 = 5;
/// Waiting for approval.
pub const WAITING: u8 = 6;
/// Delivered in part.
pub const PARTLY: u8 = 7;

/// Runs the command line.
pub fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(fault) => {
            let code = if fault.use_stderr() { USAGE } else { OK };
            if code == USAGE && std::env::args_os().any(|word| word == "--json") {
                return ExitCode::from(usage(&fault).print(true, &mut std::io::stderr()));
            }
            let _ = fault.print();
            return ExitCode::from(code);
        }
    };
    ExitCode::from(run(&cli))
}

/// A wrong command line as a failure: its first sentence, and where to read on.
fn usage(fault: &clap::Error) -> Failure {
    let text = fault.render().to_string();
    let said = text.split("\n\n").next().unwrap_or_default().trim();
    let words: Vec<&str> = said.strip_prefix("error: ").unwrap_or(said).split_whitespace().collect();
    Failure::new(USAGE, words.join(" ")).help("mothertongue --help lists the commands; each has --help too")
}

fn run(cli: &Cli) -> u8 {
    // Standard error is not locked: log lines of other threads go there too.
    let (mut out, mut err) = (std::io::stdout().lock(), std::io::stderr());
    let done = match &cli.command {
        Command::Alert(command) => alert::alert(cli, command, &mut out, &mut err),
        Command::Catalog(command) => catalog_args::run(cli, command, &mut out, &mut err),
        Command::Cap(command) => Ok(match command {
            args::Cap::Check { files } => cap::check(files, cli.json, &crate::domain::SystemClock, &mut out, &mut err),
        }),
        Command::Route(command) => route_args::route(cli, command, &mut out),
        Command::Coverage(place) => route_args::coverage(cli, place, &mut out),
        Command::Radio(command) => radio::radio(cli, command, &mut out, &mut err),
        Command::Contact(command) => contact::contact(cli, command, &mut out),
        Command::Check => check::check(cli, &mut out),
        Command::Doctor => check::doctor(cli, &mut out),
        Command::Channel(command) => channel::channel(cli, command, &mut out),
        Command::Broker(command) => broker::broker(cli, command, &mut out, &mut err),
        Command::Subscriber(command) => subscriber::subscriber(cli, command, &mut out, &mut err),
        Command::User(command) => user::user(cli, command, &mut out),
        Command::Audit(command) => audit::audit(cli, command, &mut out),
        Command::Key(command) => key::key(cli, command, &mut out),
        Command::Serve(args) => serve::serve(cli, args, &mut err),
        Command::Worker(command) => worker::worker(cli, command, &mut out),
        Command::Store(command) => store::store(cli, command, &mut out, &mut err),
        Command::Api(command) => api::api(command, &mut out),
        Command::Simulate(command) => simulate::simulate(command, &mut err),
        Command::Bench(args) => bench::bench(cli, args, &mut out, &mut err),
        Command::Demo { name, out: folder, times } => demo::demo(cli, name, folder, *times, &mut out, &mut err),
        Command::Completions { shell } => {
            clap_complete::generate(*shell, &mut Cli::command(), "mothertongue", &mut out);
            Ok(OK)
        }
    };
    match done {
        Ok(code) => code,
        Err(failure) => failure.print(cli.json, &mut err),
    }
}
