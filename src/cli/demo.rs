//! `demo`: a crisis of the past, replayed as an exercise from the CAP alert to the account.
//!
//! It runs the product's own parts: SQLite, the embedded broker, SMPP to the SMSC simulator, files for stations and
//! relays, posts to the social simulator. It reaches nothing but loopback.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{IsTerminal, Write};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde_json::json;

use super::alert::planning_failure;
use super::args::Cli;
use super::{BLOCKED, FAILED, Failure, OK, PARTLY, load, plan_view};
use crate::app::{self, Desk, Loopback, Scenario, Step};
use crate::channel::sms_smpp::simulator::{Counts, ReceiptSettings, Simulator, SimulatorSettings};
use crate::channel::social_simulator::SocialSimulator;
use crate::dispatch::{Gateway, Report};
use crate::domain::{AlertKey, ChannelId, Clock, Exercise, ReplayClock, has_errors};

/// Longest wait for one alert to be settled.
const MAX_WAIT: Duration = Duration::from_secs(600);
/// How often the bars move.
const TICK: Duration = Duration::from_millis(100);
/// Longest wait for receipts after an alert is settled.
const RECEIPT_WAIT: Duration = Duration::from_secs(5);
/// How long the simulator takes to say that a message arrived.
const RECEIPT_AFTER_MS: u64 = 200;
/// The simulators on the other side.
struct OtherSide {
    main: Simulator,
    spare: Simulator,
    wall: SocialSimulator,
}

/// What the demo shows of one step at the end.
struct Told {
    alert: AlertKey,
    report: Report,
    took: Duration,
}

pub(super) fn demo(
    cli: &Cli,
    name: &str,
    folder: &Path,
    times: u64,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<u8, Failure> {
    let root = cli.config.parent().unwrap_or(Path::new(".")).to_owned();
    let data = Scenario::find(&root.join("scenarios"), name)?;
    let scenario = Scenario::load(&data)?;
    let folder = std::path::absolute(folder.join(data.file_name().unwrap_or_default()))?;
    clear(&folder)?;
    load::runtime()?.block_on(run(cli, &root, &data, &scenario, &folder, times, out, err))
}

/// Takes away what an earlier demo left; only a folder that a demo has made.
fn clear(folder: &Path) -> Result<(), Failure> {
    let mark = folder.join(".mothertongue-demo");
    if folder.exists() {
        if !mark.exists() {
            return Err(Failure::new(FAILED, format!("{} is there and was not made by a demo", folder.display()))
                .help("name another folder with --out"));
        }
        std::fs::remove_dir_all(folder)?;
    }
    std::fs::create_dir_all(folder)?;
    std::fs::write(mark, "This folder is replaced by the next demo.\n")?;
    Ok(())
}

#[expect(clippy::too_many_arguments, reason = "one call, from the arguments of the command")]
async fn run(
    cli: &Cli,
    root: &Path,
    data: &Path,
    scenario: &Scenario,
    folder: &Path,
    times: u64,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<u8, Failure> {
    let began = Instant::now();
    let first = scenario.steps.first().ok_or_else(|| Failure::new(FAILED, "the scenario has no step"))?;
    let replay = Arc::new(ReplayClock::starting_at(first.at));
    let clock: Arc<dyn Clock> = replay.clone();
    writeln!(err, "{}\n{}\n", scenario.title, scenario.summary)?;
    let (main, spare, wall) = tokio::try_join!(
        async { Simulator::start(smsc()).await.map_err(Failure::from) },
        async { Simulator::start(smsc()).await.map_err(Failure::from) },
        async {
            let listen = std::net::SocketAddr::from(([127, 0, 0, 1], 0));
            SocialSimulator::start(listen, Some(folder.join("posts.jsonl"))).await.map_err(Failure::from)
        },
    )?;
    let other = OtherSide { main, spare, wall };
    let mut config = scenario.config(root, data, folder);
    let (knowledge, findings) = app::load_knowledge(&config, &*clock);
    if has_errors(&findings) {
        return Err(Failure::of_findings(BLOCKED, "catalogue or scenario have errors", findings));
    }
    let loopback = Loopback { smsc: other.main.local_addr(), spare: other.spare.local_addr(), wall: other.wall.address() };
    config.exercise = Some(scenario.world(&knowledge.table, &loopback, folder)?);
    let world = app::world::<Exercise>(&config, &knowledge.table)?;
    let open = app::build::<Exercise>(&config, world, clock.clone(), "demo").await?;
    let people = scenario.synthetic(times)?;
    let imported = open.store.import_subscribers(people, clock.now()).await?;
    writeln!(err, "{} synthetic subscribers, sealed in {}\n", imported.added, folder.join("state").display())?;
    open.gateway.start();
    let mut told = Vec::new();
    for (index, step) in scenario.steps.iter().enumerate() {
        replay.skip_to(step.at);
        writeln!(
            err,
            "── {} of {} · {} · {}",
            index + 1,
            scenario.steps.len(),
            step.at.to_zoned(zone(scenario)?).strftime("%Y-%m-%d %H:%M %Z"),
            step.note
        )?;
        let desk = Desk { config: &config, knowledge: &knowledge, world: &open.world, store: &*open.store, clock: &*clock };
        told.push(play(cli, &desk, &open.gateway, data, step, out, err).await?);
    }
    for told in &mut told {
        told.report = open.gateway.report(&told.alert).await?;
    }
    open.gateway.drain(Duration::from_secs(30)).await?;
    open.store.close().await;
    let sent = other.main.stop().await;
    let spared = other.spare.stop().await;
    write_reports(folder, &told)?;
    // Some messages do not arrive, as in life: the simulator sees to that. What must not be is a job without an end.
    let settled = told.iter().all(|told| told.report.jobs.open == 0 && told.report.jobs.refused == 0);
    if cli.json {
        let reports: Vec<&Report> = told.iter().map(|told| &told.report).collect();
        writeln!(
            out,
            "{}",
            json!({ "schema": "mothertongue.demo/1", "scenario": data.file_name().map(|name| name.to_string_lossy()), "folder": folder, "reports": reports })
        )?;
    } else {
        for told in &told {
            writeln!(out, "\n{}", told.report)?;
            if !told.report.gaps.is_empty() {
                writeln!(out, "\nNot reached in words they understand\n{}", plan_view::gaps(&told.report.gaps, cli.plain))?;
            }
        }
        writeln!(out, "\nRates")?;
        for told in &told {
            let jobs = told.report.rows.iter().map(|row| row.jobs.planned).sum::<u64>();
            writeln!(out, "  {:<28} {jobs:>7} jobs settled in {:>5.1} s", told.alert.identifier, told.took.as_secs_f64())?;
        }
        writeln!(
            out,
            "\nCounted on the other side: {} SMS in {} segments to {} numbers at the main SMSC, {} at the spare one, {} posts\n\nWhere to look\n  radio    {}\n  relays   {}\n  posts    {}\n  accounts {}\n  ledger   {}\n\n{:.0} s in all. Every text was an exercise and a machine draft unless it says otherwise.",
            messages(&sent),
            sent.segments,
            numbers(&sent),
            messages(&spared),
            other.wall.posts().len(),
            folder.join("radio").display(),
            folder.join("relays").display(),
            folder.join("posts.jsonl").display(),
            folder.join("reports").display(),
            folder.join("state").display(),
            began.elapsed().as_secs_f64(),
        )?;
    }
    Ok(if settled { OK } else { PARTLY })
}

/// Messages: first segments, by `dest,message_ref,segment`. A reference may come again in a later alert.
fn messages(seen: &Counts) -> u64 {
    seen.copies.iter().filter(|(key, _)| key.ends_with(",1")).map(|(_, copies)| u64::from(*copies)).sum()
}

/// Different numbers.
fn numbers(seen: &Counts) -> usize {
    seen.copies.keys().filter_map(|key| key.split_once(',')).map(|(number, _)| number).collect::<BTreeSet<_>>().len()
}

fn smsc() -> SimulatorSettings {
    SimulatorSettings {
        remember: true,
        receipts: Some(ReceiptSettings { after_ms: RECEIPT_AFTER_MS, delivered: 0.97 }),
        ..SimulatorSettings::default()
    }
}

fn zone(scenario: &Scenario) -> Result<jiff::tz::TimeZone, Failure> {
    Ok(jiff::tz::TimeZone::get(&scenario.zone)?)
}

/// One alert: plan, two persons, send, watch.
async fn play(
    cli: &Cli,
    desk: &Desk<'_>,
    gateway: &Gateway<Exercise>,
    data: &Path,
    step: &Step,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Told, Failure> {
    let file = data.join(&step.alert);
    let bytes = std::fs::read(&file)?;
    let plan = desk.plan_cap::<Exercise>(&bytes, &file.display().to_string(), &step.given()).await.map_err(planning_failure)?;
    let digest = plan.digest()?;
    if !cli.json {
        writeln!(out, "{}digest {}\n", plan_view::text(&plan, cli.plain), digest.short())?;
    }
    if plan.is_blocked() {
        return Err(Failure::of_findings(BLOCKED, "the plan is blocked", plan.findings.clone()));
    }
    let digest = gateway.submit(&plan, "duty-officer").await?;
    let approved = gateway.approve(digest.as_str(), "second-officer").await?;
    writeln!(err, "submitted by duty-officer, approved as an exercise by second-officer")?;
    let alert = plan.alert.key().clone();
    let began = Instant::now();
    gateway.send(approved, "duty-officer").await?;
    let mut totals: BTreeMap<ChannelId, u64> = BTreeMap::new();
    for target in &plan.targets {
        *totals.entry(target.endpoint.channel()).or_default() += target.recipients.count();
    }
    let bars = Bars::new(&totals);
    {
        let settled = gateway.wait_until_settled(&alert, MAX_WAIT);
        tokio::pin!(settled);
        loop {
            tokio::select! {
                done = &mut settled => {
                    done?;
                    break;
                }
                () = tokio::time::sleep(TICK) => bars.show(gateway, &alert).await?,
            }
        }
    }
    let took = began.elapsed();
    bars.show(gateway, &alert).await?;
    bars.end();
    let until = Instant::now() + RECEIPT_WAIT;
    let mut report = gateway.report(&alert).await?;
    while report.jobs.accepted > 0
        && report.rows.iter().any(|row| row.kind.starts_with("sms") && row.jobs.accepted > 0)
        && Instant::now() < until
    {
        tokio::time::sleep(TICK).await;
        report = gateway.report(&alert).await?;
    }
    Ok(Told { alert, report, took })
}

/// A progress bar a channel, on a terminal; one line a channel otherwise.
struct Bars {
    /// Draws the bars as long as it lives.
    _all: MultiProgress,
    bars: BTreeMap<ChannelId, ProgressBar>,
    plain: bool,
}

impl Bars {
    fn new(totals: &BTreeMap<ChannelId, u64>) -> Self {
        let plain = !std::io::stderr().is_terminal();
        let all =
            MultiProgress::with_draw_target(if plain { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr() });
        let style = ProgressStyle::with_template("  {prefix:<10} {bar:30} {pos:>7}/{len} {per_sec}")
            .unwrap_or_else(|_| ProgressStyle::default_bar());
        let bar = |(channel, total): (&ChannelId, &u64)| {
            let bar = all.add(ProgressBar::new(*total).with_style(style.clone()).with_prefix(channel.0.clone()));
            (channel.clone(), bar)
        };
        let bars = totals.iter().map(bar).collect();
        Self { _all: all, bars, plain }
    }

    async fn show(&self, gateway: &Gateway<Exercise>, alert: &AlertKey) -> Result<(), Failure> {
        let mut done: BTreeMap<ChannelId, u64> = BTreeMap::new();
        for target in gateway.progress(alert).await? {
            let settled: u64 = target.states.iter().filter(|(state, _)| state.is_settled()).map(|(_, count)| count).sum();
            *done.entry(target.endpoint.channel()).or_default() += settled;
        }
        for (channel, bar) in &self.bars {
            bar.set_position(done.get(channel).copied().unwrap_or(0));
        }
        Ok(())
    }

    fn end(&self) {
        for (channel, bar) in &self.bars {
            bar.finish();
            if self.plain {
                eprintln!("  {channel}: {} of {}", bar.position(), bar.length().unwrap_or(0));
            }
        }
        eprintln!();
    }
}

fn write_reports(folder: &Path, told: &[Told]) -> Result<(), Failure> {
    let folder = folder.join("reports");
    std::fs::create_dir_all(&folder)?;
    for told in told {
        let name: String =
            told.alert.identifier.chars().map(|c| if c.is_ascii_alphanumeric() || c == '-' { c } else { '-' }).collect();
        std::fs::write(folder.join(format!("{name}.json")), serde_json::to_vec_pretty(&told.report)?)?;
        std::fs::write(folder.join(format!("{name}.txt")), told.report.to_string())?;
    }
    Ok(())
}
