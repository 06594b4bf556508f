//! `bench`: how fast and how big, on this machine, with the durable store on.

use std::fmt::Write as _;
use std::io::Write;
use std::path::PathBuf;

use super::args::Cli;
use super::bench_catalog::{BenchCatalogArgs, bench_catalog};
use super::bench_plan::{BenchPlanArgs, bench_plan};
use super::{BLOCKED, Failure, OK, USAGE, load};
use crate::app::{
    self, BENCH_RECIPIENTS_MAX, BenchReport, BenchSettings, MEMORY_GROWTH_MAX_MIB, SendFigures, Stage, TextFigures, TextsError,
};

/// What `bench` does when it does not send.
#[derive(Clone, Debug, clap::Subcommand)]
pub enum BenchWhat {
    /// Work out what a number of recipients in a time needs, and which part is full first. Sends nothing.
    Plan(Box<BenchPlanArgs>),
    /// Measure how long the catalogue takes to load, to check, and to render one alert in every language and form.
    Catalog(BenchCatalogArgs),
}

/// Arguments of `bench`.
#[derive(Clone, Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct BenchArgs {
    #[command(subcommand)]
    pub what: Option<BenchWhat>,
    /// Numbers of recipients, one run each
    #[arg(long, value_delimiter = ',', default_value = "10000,100000", value_name = "N,…")]
    #[arg(value_parser = clap::value_parser!(u64).range(1..=BENCH_RECIPIENTS_MAX))]
    pub recipients: Vec<u64>,
    /// Folder for the stores, on the disk that is to be measured; each is removed after its run
    #[arg(long, value_name = "DIR", default_value = "out/bench")]
    pub folder: PathBuf,
    /// Ask for receipts; the run then ends when the last one is written
    #[arg(long)]
    pub receipts: bool,
    /// The most memory that a run may hold beyond what was held before it, in MiB; a run with more fails
    #[arg(long, value_name = "MIB", default_value_t = MEMORY_GROWTH_MAX_MIB)]
    pub memory_max_mib: u64,
    /// Only send; leave planning and rendering out
    #[arg(long)]
    pub only_sending: bool,
}

pub(super) fn bench(cli: &Cli, args: &BenchArgs, out: &mut dyn Write, err: &mut dyn Write) -> Result<u8, Failure> {
    match &args.what {
        Some(BenchWhat::Plan(plan)) => return bench_plan(cli, plan, out),
        Some(BenchWhat::Catalog(catalog)) => return bench_catalog(cli, catalog, out),
        None => {}
    }
    if cli.live {
        return Err(Failure::new(USAGE, "bench has nothing to do with the live world").help("leave --live out"));
    }
    let settings = BenchSettings {
        recipients: args.recipients.clone(),
        folder: args.folder.clone(),
        receipts: args.receipts,
        memory_max_mib: args.memory_max_mib,
        program: std::env::current_exe()?,
    };
    let report = load::runtime()?.block_on(async {
        let mut report = app::bench(&settings, |done| {
            // A closed standard error stops nothing.
            let _ = writeln!(err, "{} recipients: {:.1} s", done.recipients, done.whole.seconds);
        })
        .await?;
        if !args.only_sending {
            let config = load::config(cli)?;
            report.texts = Some(app::bench_texts(&config, &config.base.join("scenarios"), &args.folder).await.map_err(failure)?);
        }
        Ok::<BenchReport, Failure>(report)
    })?;
    if cli.json {
        writeln!(out, "{}", serde_json::to_string(&report)?)?;
    } else {
        write!(out, "{}", text(&report)?)?;
    }
    Ok(OK)
}

fn failure(fault: TextsError) -> Failure {
    match fault {
        TextsError::Findings(findings) => Failure::of_findings(BLOCKED, "catalogue or scenarios have errors", findings),
        TextsError::Scenario(_) | TextsError::Plan { .. } | TextsError::Bench(_) => Failure::from(fault),
    }
}

fn shown(figure: Option<f64>) -> String {
    figure.map_or_else(|| "?".to_owned(), |figure| format!("{figure:.2}"))
}

fn mib(kib: Option<u64>) -> String {
    kib.map_or_else(|| "?".to_owned(), |kib| (kib / 1_024).to_string())
}

fn text(report: &BenchReport) -> Result<String, std::fmt::Error> {
    let mut text = String::new();
    let machine = &report.machine;
    writeln!(
        text,
        "{} build {}; {} cores; {}; {} MiB; Linux {}; a synced write of 4 KiB takes {:.2} ms",
        machine.build,
        machine.version,
        machine.cores,
        machine.processor.as_deref().unwrap_or("processor not known"),
        machine.memory_mib.map_or_else(|| "?".to_owned(), |mib| mib.to_string()),
        machine.kernel.as_deref().unwrap_or("?"),
        machine.sync_ms,
    )?;
    writeln!(
        text,
        "Processor time is this process's user and system time, in steps of {} ms; the simulator runs beside it on the same cores.\n",
        machine.cpu_step_ms
    )?;
    writeln!(
        text,
        "{:>10}  {:<14}{:>9}{:>12}{:>12}{:>16}{:>10}{:>12}",
        "recipients", "way", "seconds", "messages/s", "CPU µs/msg", "simulator µs", "peak MiB", "store MiB"
    )?;
    for run in &report.sending {
        line(&mut text, run, "whole", &run.whole, true)?;
        line(&mut text, run, "bare session", &run.floor, false)?;
        writeln!(
            text,
            "{:>10}  {:.0} % of the bare session; accepted after {:.2} s; import before that {:.1} s; {} MiB held before; {} segments counted by the simulator",
            "",
            run.share_of_floor * 100.0,
            run.accept_seconds,
            run.import_seconds,
            mib(run.held_before_kib),
            run.counted_by_simulator
        )?;
        if let Some(matched) = run.receipts_matched {
            writeln!(text, "{:>10}  {matched} receipts matched and written", "")?;
        }
    }
    if let Some(texts) = &report.texts {
        text_figures(&mut text, texts)?;
    }
    Ok(text)
}

fn line(text: &mut String, run: &SendFigures, name: &str, stage: &Stage, whole: bool) -> std::fmt::Result {
    let peak = if whole { mib(run.peak_kib) } else { String::new() };
    let store = if whole { (run.store_octets / 1_048_576).to_string() } else { String::new() };
    writeln!(
        text,
        "{:>10}  {name:<14}{:>9.2}{:>12.0}{:>12}{:>16}{peak:>10}{store:>12}",
        run.recipients,
        stage.seconds,
        stage.messages_per_s,
        shown(stage.cpu_us_per_message),
        shown(stage.simulator_cpu_us_per_message),
    )
}

fn text_figures(text: &mut String, figures: &TextFigures) -> std::fmt::Result {
    writeln!(text, "\nFrom the CAP file to the plan, {} scenarios", figures.planning.len())?;
    for plan in &figures.planning {
        writeln!(
            text,
            "  {:<16}{:>8.1} ms median{:>8.1} ms longest   {} texts, {} targets, {} places, {} subscribers",
            plan.scenario, plan.median_ms, plan.longest_ms, plan.texts, plan.targets, plan.places, plan.subscribers
        )?;
    }
    let render = &figures.rendering;
    writeln!(
        text,
        "\nRendering: {} texts of {} templates in {} locales: {:.0} µs each the first time, {:.0} µs the second, {:.0} µs the longest; {} are not in the catalogue",
        render.texts, render.templates, render.locales, render.first_us, render.second_us, render.longest_us, render.without_text
    )
}
