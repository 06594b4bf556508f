//! `bench plan`: growth on paper. Sends nothing and measures nothing.

use std::fmt::Write as _;
use std::io::Write;
use std::path::PathBuf;

use super::args::Cli;
use super::{Failure, OK, USAGE};
use crate::app::{Constants, SCALE_RECIPIENTS_MAX, ScaleReport, Setting, Wish, scale};

/// Arguments of `bench plan`.
#[derive(Clone, Debug, clap::Args)]
pub struct BenchPlanArgs {
    /// Recipients
    #[arg(long, default_value_t = 10_000_000, value_name = "N", value_parser = clap::value_parser!(u64).range(1..=SCALE_RECIPIENTS_MAX))]
    pub recipients: u64,
    /// Time for all of them, in hours
    #[arg(long, default_value_t = 1.0, value_name = "H")]
    pub hours: f64,
    /// Segments of one message
    #[arg(long, default_value_t = 1.0, value_name = "N")]
    pub segments: f64,
    /// SMSC links
    #[arg(long, default_value_t = 4, value_name = "N", value_parser = clap::value_parser!(u64).range(1..=10_000))]
    pub links: u64,
    /// Binds of each link
    #[arg(long, default_value_t = 2, value_name = "N", value_parser = clap::value_parser!(u64).range(1..=64))]
    pub binds: u64,
    /// Window of each bind, in segments
    #[arg(long, default_value_t = 50, value_name = "N", value_parser = clap::value_parser!(u64).range(1..=5_000))]
    pub window: u64,
    /// Time from a submission to its answer, in milliseconds
    #[arg(long, default_value_t = 50.0, value_name = "MS")]
    pub round_trip_ms: f64,
    /// Segments a second that each link takes
    #[arg(long, default_value_t = 1_000.0, value_name = "N")]
    pub throttle_per_s: f64,
    /// Worker processes
    #[arg(long, default_value_t = 2, value_name = "N", value_parser = clap::value_parser!(u64).range(1..=10_000))]
    pub workers: u64,
    /// Each message has a receipt
    #[arg(long)]
    pub receipts: bool,
    /// Part of the recipients in the lane for life safety, 0 to 1
    #[arg(long, default_value_t = 0.0, value_name = "SHARE")]
    pub life_share: f64,
    /// Part of the recipients in the urgent lane, 0 to 1
    #[arg(long, default_value_t = 0.0, value_name = "SHARE")]
    pub urgent_share: f64,
    /// One machine with SQLite and the embedded broker, or several with PostgreSQL and RabbitMQ
    #[arg(long, value_enum, default_value = "scale", value_name = "SETTING")]
    pub setting: SettingWord,
    /// TOML with the cost of a message; those that come with the product when not given
    #[arg(long, value_name = "FILE")]
    pub constants: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum SettingWord {
    /// SQLite and the embedded broker.
    Embedded,
    /// PostgreSQL and RabbitMQ.
    Scale,
}

/// Ranges that the parser of the command line does not know.
fn wish(args: &BenchPlanArgs) -> Result<Wish, Failure> {
    let ranges = [
        ("--hours", args.hours, 0.001, 1_000.0),
        ("--segments", args.segments, 1.0, 255.0),
        ("--round-trip-ms", args.round_trip_ms, 0.1, 60_000.0),
        ("--throttle-per-s", args.throttle_per_s, 0.1, 1e7),
        ("--life-share", args.life_share, 0.0, 1.0),
        ("--urgent-share", args.urgent_share, 0.0, 1.0),
        ("--life-share and --urgent-share together", args.life_share + args.urgent_share, 0.0, 1.0),
    ];
    for (name, is, least, most) in ranges {
        if !(least..=most).contains(&is) {
            return Err(Failure::new(USAGE, format!("{name} is {is}")).help(format!("give a number from {least} to {most}")));
        }
    }
    Ok(Wish {
        recipients: args.recipients,
        hours: args.hours,
        segments: args.segments,
        links: args.links,
        binds: args.binds,
        window: args.window,
        round_trip_ms: args.round_trip_ms,
        throttle_per_s: args.throttle_per_s,
        workers: args.workers,
        receipts: args.receipts,
        life_share: args.life_share,
        urgent_share: args.urgent_share,
    })
}

pub(super) fn bench_plan(cli: &Cli, args: &BenchPlanArgs, out: &mut dyn Write) -> Result<u8, Failure> {
    let setting = match args.setting {
        SettingWord::Embedded => Setting::Embedded,
        SettingWord::Scale => Setting::Scale,
    };
    let wish = wish(args)?;
    let constants = Constants::load(args.constants.as_deref(), setting)?;
    let report = scale(&wish, setting, &constants);
    if cli.json {
        writeln!(out, "{}", serde_json::to_string(&report)?)?;
    } else {
        write!(out, "{}", text(&report)?)?;
    }
    Ok(OK)
}

/// A time as a person reads it.
fn time(seconds: f64) -> String {
    if seconds < 120.0 { format!("{seconds:.1} s") } else { format!("{:.1} min", seconds / 60.0) }
}

fn text(report: &ScaleReport) -> Result<String, std::fmt::Error> {
    let (mut text, wish) = (String::new(), &report.wish);
    writeln!(
        text,
        "{} recipients in {} h: {:.0} messages/s; {} a message; receipts {}",
        wish.recipients,
        wish.hours,
        report.needed_per_s,
        if (wish.segments - 1.0).abs() < 1e-9 { "1 segment".to_owned() } else { format!("{} segments", wish.segments) },
        if wish.receipts { "on" } else { "off" },
    )?;
    writeln!(
        text,
        "{} links of {} binds, window {}, round trip {} ms, {} segments/s each; {} workers\n",
        wish.links, wish.binds, wish.window, wish.round_trip_ms, wish.throttle_per_s, wish.workers
    )?;
    writeln!(text, "{:<22}{:>16}{:>14}{:>10}", "part, the first full", "messages/s", "target uses", "busy")?;
    for part in &report.parts {
        writeln!(
            text,
            "{:<22}{:>16.0}{:>12.0} %{:>8.0} %",
            part.part.words(),
            part.capacity_per_s,
            part.needed_percent,
            part.busy_percent
        )?;
    }
    writeln!(text, "\nall sent after {}{}", time(report.drain_s), if report.met { "" } else { ": too late" })?;
    if let Some(receipts) = report.receipts_s {
        writeln!(text, "all receipts written after {}", time(receipts))?;
    }
    for lane in report.lanes.iter().filter(|lane| lane.messages > 0) {
        writeln!(text, "  {:<8}{:>12} messages{:>12}", lane.rank.as_str(), lane.messages, time(lane.drain_s))?;
    }
    let needs = &report.needs;
    let binds = needs.binds.map_or_else(|| "no number of binds under these limits".to_owned(), |binds| format!("{binds} binds"));
    writeln!(
        text,
        "\nthe target needs {} links at their limit, {binds}, {} workers, {} gateways;",
        needs.links, needs.workers, needs.gateways
    )?;
    writeln!(
        text,
        "it uses {:.0} % of the store and {:.1} % of the broker\n",
        needs.store_times * 100.0,
        needs.broker_times * 100.0
    )?;
    writeln!(text, "{:<34}{:>12}   full first", "with one change", "all sent")?;
    for change in &report.sensitivity {
        writeln!(text, "{:<34}{:>12}   {}", change.what, time(change.drain_s), change.first.words())?;
    }
    let assumed: Vec<&str> =
        report.constants.named().into_iter().filter(|(_, figure)| figure.is_assumed()).map(|(name, _)| name).collect();
    if !assumed.is_empty() {
        writeln!(text, "\nassumed, not measured: {}", assumed.join(", "))?;
    }
    Ok(text)
}
