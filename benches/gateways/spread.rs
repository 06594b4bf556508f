//! Fan-out: one alert to very many, sent from the command line beside `serve`, on each store and broker that is there.

use std::time::Duration;

use mothertongue::domain::Rank;

use super::Bench;
use super::alerts::{place, plan};
use super::figures::{float, percent, tenth, whole};
use super::gateway::{Setting, World};
use super::limits::{CONCURRENCY, FANOUT_BINDS, FANOUT_WINDOW};
use super::scale::Stack;
use super::singles::Singles;
use super::smsc::Limit;
use super::table::{Aim, Table};

/// Over how many places the subscribers are spread.
const PLACES: u64 = 10;

/// One alert.
struct Run {
    stack: &'static str,
    recipients: u64,
    arrived: u64,
    taken: u64,
    seconds: f64,
    /// From the acceptance to the first message at the SMSC.
    first_ms: f64,
    cpu_us: f64,
    servers_cpu_us: f64,
    peak_mib: f64,
}

/// See the module.
pub struct Spread {
    runs: Vec<Run>,
    limit_per_s: f64,
    kannel: Option<(f64, f64)>,
}

impl Run {
    fn per_s(&self) -> f64 {
        float(self.arrived) / self.seconds
    }
}

impl Spread {
    pub fn table(&self) -> Table {
        let mut rows: Vec<Vec<String>> = Vec::new();
        if let Some((per_s, cpu_us)) = self.kannel {
            let callers = CONCURRENCY.into_iter().max().unwrap_or_default();
            let name = format!("Kannel, {callers} callers in a loop");
            let cells = [name, "–".into(), whole(per_s), "1".into(), percent(per_s / self.limit_per_s), tenth(cpu_us)];
            rows.push(cells.into_iter().chain(["–", "–", "–", "–"].map(str::to_owned)).collect());
        }
        for run in &self.runs {
            let ratio = self.kannel.map_or_else(|| "–".to_owned(), |(per_s, _)| format!("{:.1}", run.per_s() / per_s));
            rows.push(vec![
                format!("Mothertongue, {}", run.stack),
                whole(float(run.recipients)),
                whole(run.per_s()),
                ratio,
                percent(run.per_s() / self.limit_per_s),
                tenth(run.cpu_us),
                tenth(run.servers_cpu_us),
                whole(run.first_ms),
                whole(run.peak_mib),
                format!("{} / {}", run.recipients - run.arrived, run.taken - run.arrived),
            ]);
        }
        Table {
            says:
                "Fan-out of one alert, from the acceptance of the approved plan to the last message at the SMSC. The processor \
                   time is that of `serve` and of `alert send` with its start; that of broker and database stands apart:"
                    .to_owned(),
            head: vec![
                "gateway",
                "recipients",
                "messages/s",
                "ratio to Kannel",
                "of the SMSC's limit",
                "CPU µs a message",
                "servers' CPU µs",
                "first at the SMSC ms",
                "peak MiB",
                "missing / twice",
            ],
            rows,
        }
    }

    pub fn aims(&self) -> Vec<Aim> {
        let mut aims = Vec::new();
        for run in &self.runs {
            let (per_s, cpu_us) = Stack::aim(run.stack);
            let what = format!("fan-out of {} on {}", whole(float(run.recipients)), run.stack);
            aims.push(Aim {
                aim: format!("{what}: at least {} recipients/s", whole(per_s)),
                got: whole(run.per_s()),
                met: run.per_s() >= per_s && run.arrived == run.recipients,
            });
            aims.push(Aim {
                aim: format!("{what}: at most {cpu_us:.0} µs of CPU each"),
                got: format!("{} µs", tenth(run.cpu_us)),
                met: run.cpu_us <= cpu_us,
            });
        }
        aims
    }
}

async fn run(bench: &Bench, stack: &Stack<'_>, recipients: u64) -> Run {
    let folder = bench.folder.path().join(format!("fanout-{}-{recipients}", stack.slug()));
    let setting = Setting { binds: FANOUT_BINDS, window: FANOUT_WINDOW, parts: stack.parts() };
    let world = World::new(&folder, bench.smsc.port, &setting);
    let places: Vec<_> = (0..PLACES).map(place).collect();
    let desk = world.desk().await;
    for (number, place) in (0..PLACES).zip(&places) {
        let share = recipients / PLACES;
        desk.people(number * share..(number + 1) * share, place).await;
    }
    let alert = plan("fanout", Rank::Life, &places, recipients);
    let digest = desk.approved(&alert).await;
    let own = world.serve().await;
    // What the start costs is not the alert's.
    tokio::time::sleep(Duration::from_secs(1)).await;
    bench.smsc.reset(0, None);
    let (before, servers_before) = (own.cpu_s(), stack.cpu_s());
    let clock_before = bench.smsc.wall_ms();
    let sending = world.send_from_command_line(&digest).await;
    let arrived = bench.smsc.until(recipients).await;
    let (first, last) = bench.smsc.span();
    desk.until_settled(alert.alert.key()).await;
    let cpu_s = own.cpu_s() - before + sending;
    let accepted_ms = desk.accepted_ms(&digest).await - clock_before;
    let ms = |nanos: u64| Duration::from_nanos(nanos).as_secs_f64() * 1e3;
    let done = Run {
        stack: stack.name(),
        recipients,
        arrived,
        taken: bench.smsc.taken(),
        seconds: (ms(last) - accepted_ms) / 1e3,
        first_ms: ms(first) - accepted_ms,
        cpu_us: cpu_s * 1e6 / float(recipients),
        servers_cpu_us: (stack.cpu_s() - servers_before) * 1e6 / float(recipients),
        peak_mib: own.peak_mib(),
    };
    own.stop().await;
    desk.close().await;
    let _ = std::fs::remove_dir_all(folder);
    done
}

/// Every size on every stack.
pub async fn measure(bench: &Bench, limit: &Limit, singles: Option<&Singles>) -> Spread {
    let sizes: &[u64] = if bench.options.quick { &[100_000] } else { &[100_000, 1_000_000] };
    let mut runs = Vec::new();
    for recipients in sizes {
        for stack in Stack::all(bench) {
            runs.push(run(bench, &stack, *recipients).await);
        }
    }
    Spread { runs, limit_per_s: limit.messages_per_s, kannel: singles.and_then(Singles::kannel) }
}
