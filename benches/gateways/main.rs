//! This gateway and Kannel against one SMSC that neither of them wrote, in one run: messages a second, processor time,
//! latency, memory.
//!
//! It asserts no time, prints what it used, and reaches nothing but loopback. Run it with `script/bench`.

#![expect(clippy::unwrap_used, reason = "a measurement that cannot go on should stop where it stands")]

mod alerts;
mod figures;
mod gateway;
mod kannel;
mod lanes;
mod limits;
mod links;
mod load;
mod process;
mod scale;
#[path = "../../tests/it/servers/mod.rs"]
#[expect(dead_code, reason = "the tests use more of it")]
mod servers;
mod singles;
mod smsc;
mod spread;
mod table;

use std::path::PathBuf;

use clap::Parser;

use table::Report;

/// What to measure.
#[derive(Clone, Debug, Parser)]
#[command(name = "gateways")]
pub struct Options {
    /// About two minutes: fewer rounds, 100,000 recipients at most
    #[arg(long)]
    pub quick: bool,
    /// Only these parts
    #[arg(long, value_delimiter = ',', value_name = "PART,…")]
    #[arg(value_parser = ["singles", "fanout", "delay", "throttle", "lanes"])]
    pub only: Vec<String>,
    /// Write the tables into this Markdown file, between the markers `gateways:begin` and `gateways:end` where it has them
    #[arg(long, value_name = "FILE")]
    pub markdown: Option<PathBuf>,
    /// Folder for stores and spools, on the disk that is to be measured
    #[arg(long, value_name = "DIR")]
    pub folder: Option<PathBuf>,
    /// Leave Kannel out
    #[arg(long)]
    pub without_kannel: bool,
    /// Leave RabbitMQ and PostgreSQL out
    #[arg(long)]
    pub embedded_only: bool,
    /// `cargo bench` says this
    #[arg(long, hide = true)]
    pub bench: bool,
}

impl Options {
    fn wants(&self, part: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|only| only == part)
    }
}

/// What every part has: the SMSC, a folder, the options.
pub struct Bench {
    /// What to measure.
    pub options: Options,
    /// The SMSC.
    pub smsc: std::sync::Arc<smsc::Smsc>,
    /// Stores and spools lie here.
    pub folder: tempfile::TempDir,
    /// Broker and database of the scale mode.
    pub servers: scale::Lazy,
}

fn main() {
    let options = Options::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(run(options));
}

async fn run(options: Options) {
    let folder = match &options.folder {
        Some(folder) => {
            std::fs::create_dir_all(folder).unwrap();
            tempfile::tempdir_in(folder).unwrap()
        }
        None => tempfile::tempdir().unwrap(),
    };
    let bench = Bench { smsc: smsc::Smsc::start().await.into(), folder, options, servers: scale::Lazy::default() };
    let mut report = Report::new(&bench);
    let floor = smsc::limit(&bench).await;
    report.add(floor.table());
    let mut singles = None;
    if bench.options.wants("singles") {
        let found = singles::measure(&bench).await;
        report.add(found.table());
        report.aims(found.aims());
        singles = Some(found);
    }
    if bench.options.wants("fanout") {
        let found = spread::measure(&bench, &floor, singles.as_ref()).await;
        report.add(found.table());
        report.aims(found.aims());
    }
    if bench.options.wants("delay") {
        let found = links::delay(&bench).await;
        report.add(found.table());
        report.aims(found.aims());
    }
    if bench.options.wants("throttle") {
        let found = links::throttle(&bench).await;
        report.add(found.table());
        report.aims(found.aims());
    }
    if bench.options.wants("lanes") {
        let found = lanes::measure(&bench).await;
        report.add(found.table());
        report.aims(found.aims());
    }
    report.finish(bench.options.markdown.as_deref());
}
