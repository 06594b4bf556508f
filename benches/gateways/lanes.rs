//! Lanes: extreme alerts, and single messages of one, while a bulk alert to very many drains.

use std::sync::Arc;
use std::time::Duration;

use mothertongue::domain::Rank;

use super::Bench;
use super::alerts::{place, plan};
use super::figures::{Times, float, ms, whole};
use super::gateway::{Setting, World, request};
use super::limits::{FANOUT_BINDS, FANOUT_WINDOW};
use super::load::ask;
use super::scale::Stack;
use super::table::{Aim, Table};

/// Recipients of one extreme alert.
const EXTREME: u64 = 1_000;
/// The longest time that is hoped for until the first message of an extreme alert is at the SMSC, in milliseconds.
const AIM_FIRST_MS: f64 = 100.0;
/// The pause between two extreme alerts.
const PAUSE: Duration = Duration::from_millis(50);

/// On one store and broker.
struct Run {
    stack: &'static str,
    bulk: u64,
    /// Bulk messages that were left when the last alert was through.
    left: u64,
    first: Times,
    last: Times,
    single: Times,
    alerts: u64,
    singles: u64,
    missing: u64,
}

/// See the module.
pub struct Lanes(Vec<Run>);

impl Lanes {
    pub fn table(&self) -> Table {
        let two = |times: &Times| format!("{} / {}", ms(times.percentile(50.0)), ms(times.percentile(99.0)));
        let rows = self.0.iter().map(|run| {
            vec![
                run.stack.to_owned(),
                format!("{} of {}", whole(float(run.left)), whole(float(run.bulk))),
                run.alerts.to_string(),
                two(&run.first),
                two(&run.last),
                format!("{} of {}", two(&run.single), run.singles),
                run.missing.to_string(),
            ]
        });
        Table {
            says: format!(
                "Extreme alerts to {} each while bulk messages drain over the same binds, as fast as the machine goes: from the beginning \
                 of the acceptance, in another process than `serve`, to the alert's first and last message at the SMSC. Single \
                 messages of an extreme alert are asked for over HTTP at the same time by one caller:",
                whole(float(EXTREME))
            ),
            head: vec![
                "stack",
                "bulk left at the end",
                "alerts",
                "first message p50 / p99 ms",
                "last message p50 / p99 ms",
                "single message p50 / p99 ms",
                "missing",
            ],
            rows: rows.collect(),
        }
    }

    pub fn aims(&self) -> Vec<Aim> {
        let aim = |run: &Run| {
            let first = run.first.percentile(99.0);
            Aim {
                aim: format!("an extreme alert's first message on {}: under {AIM_FIRST_MS:.0} ms at p99", run.stack),
                got: format!("{} ms", ms(first)),
                met: first.is_some_and(|first| first < AIM_FIRST_MS) && run.missing == 0 && run.left > 0,
            }
        };
        self.0.iter().map(aim).collect()
    }
}

async fn run(bench: &Bench, stack: &Stack<'_>) -> Run {
    let (bulk, alerts) = if bench.options.quick { (300_000, 8) } else { (1_000_000, 20) };
    let folder = bench.folder.path().join(format!("lanes-{}", stack.slug()));
    let setting = Setting { binds: FANOUT_BINDS, window: FANOUT_WINDOW, parts: stack.parts() };
    let world = World::new(&folder, bench.smsc.port, &setting);
    let desk = world.desk().await;
    desk.people(0..bulk, &place(0)).await;
    for alert in 0..alerts {
        let from = bulk + alert * EXTREME;
        desk.people(from..from + EXTREME, &place(1 + alert)).await;
    }
    let singles = plan("extreme-singles", Rank::Life, &[place(900)], 0);
    desk.send(&singles).await;
    let own = world.serve().await;
    bench.smsc.reset(0, None);
    desk.send(&plan("bulk", Rank::Bulk, &[place(0)], bulk)).await;
    bench.smsc.until(5_000).await;
    let from = bulk + alerts * EXTREME;
    let asking = {
        let (smsc, port, ask_for) = (Arc::clone(&bench.smsc), own.port, request(singles.alert.key()));
        let time = PAUSE * 2 * u32::try_from(alerts).unwrap();
        tokio::spawn(async move { ask(&smsc, port, 1, from, 20_000, time, ask_for).await })
    };
    let (mut first, mut last, mut missing) = (Vec::new(), Vec::new(), 0);
    for alert in 0..alerts {
        tokio::time::sleep(PAUSE).await;
        let plan = plan(&format!("extreme-{alert}"), Rank::Life, &[place(1 + alert)], EXTREME);
        let approved = desk.prepare(&plan).await;
        let began = bench.smsc.now();
        desk.accept(approved).await;
        let numbers = bulk + alert * EXTREME..bulk + (alert + 1) * EXTREME;
        let times = bench.smsc.all_of(numbers, Duration::from_secs(10)).await;
        missing += EXTREME - u64::try_from(times.len()).unwrap();
        let since = |at: Option<&u64>| at.map(|at| Duration::from_nanos(at.saturating_sub(began)).as_secs_f64() * 1e3);
        first.extend(since(times.iter().min()));
        last.extend(since(times.iter().max()));
    }
    let left = bulk - bench.smsc.among(0..bulk);
    let asked = asking.await.unwrap();
    bench.smsc.all_of(asked.from..asked.to, Duration::from_secs(10)).await;
    let single = asked.arrived(&bench.smsc);
    own.stop().await;
    desk.close().await;
    let _ = std::fs::remove_dir_all(folder);
    Run {
        stack: stack.name(),
        bulk,
        left,
        first: Times::of(first),
        last: Times::of(last),
        single,
        alerts,
        singles: asked.count(),
        missing,
    }
}

/// Every stack.
pub async fn measure(bench: &Bench) -> Lanes {
    let mut runs = Vec::new();
    for stack in Stack::all(bench) {
        runs.push(run(bench, &stack).await);
    }
    bench.smsc.reset(0, None);
    Lanes(runs)
}
