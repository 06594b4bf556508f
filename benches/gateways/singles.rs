//! Single messages, one a request: this gateway answers after a synced commit, Kannel after its spool has the message.

use std::time::Duration;

use mothertongue::domain::Rank;

use super::Bench;
use super::alerts::{place, plan};
use super::figures::{Times, float, median, ms, tenth, whole};
use super::gateway::{self, Setting, World};
use super::kannel::Kannel;
use super::limits::{CONCURRENCY, WINDOW};
use super::load::{Asked, ask};
use super::table::{Aim, Table};

/// The first number that single messages go to; each message has a number of its own.
const FROM: u64 = 1_000_000;
/// The least that is hoped for, times Kannel's rate; and the most, as a share of Kannel's processor time.
const AIM_RATE: f64 = 2.0;
const AIM_CPU: f64 = 1.0 / 3.0;

/// One round of one gateway.
struct Round {
    messages_per_s: f64,
    cpu_us: f64,
    answered: Times,
    arrived: Times,
}

/// All rounds of one gateway at one concurrency.
struct Side {
    name: &'static str,
    concurrency: usize,
    rounds: Vec<Round>,
    peak_mib: f64,
    lost: u64,
}

/// See the module.
pub struct Singles {
    sides: Vec<Side>,
}

impl Side {
    fn of(&self, figure: impl Fn(&Round) -> f64) -> f64 {
        median(self.rounds.iter().map(figure))
    }

    fn row(&self, kannel: Option<&Side>) -> Vec<String> {
        let time = |times: fn(&Round) -> &Times, percent: f64| {
            ms(Some(self.of(|round| times(round).percentile(percent).unwrap_or(f64::NAN))))
        };
        let ratio = |figure: fn(&Round) -> f64| {
            kannel.map_or_else(|| "1".to_owned(), |kannel| format!("{:.2}", self.of(figure) / kannel.of(figure)))
        };
        vec![
            self.concurrency.to_string(),
            self.name.to_owned(),
            whole(self.of(|round| round.messages_per_s)),
            ratio(|round| round.messages_per_s),
            tenth(self.of(|round| round.cpu_us)),
            ratio(|round| round.cpu_us),
            format!("{} / {}", time(|round| &round.answered, 50.0), time(|round| &round.answered, 99.0)),
            format!("{} / {}", time(|round| &round.arrived, 50.0), time(|round| &round.arrived, 99.0)),
            whole(self.peak_mib),
            self.lost.to_string(),
        ]
    }
}

impl Singles {
    /// Kannel's rate in the loop that stands for its fan-out: as many callers as are measured.
    pub fn kannel(&self) -> Option<(f64, f64)> {
        let most = CONCURRENCY.into_iter().max()?;
        let side = self.side("Kannel", most)?;
        Some((side.of(|round| round.messages_per_s), side.of(|round| round.cpu_us)))
    }

    fn side(&self, name: &str, concurrency: usize) -> Option<&Side> {
        self.sides.iter().find(|side| side.name == name && side.concurrency == concurrency)
    }

    pub fn table(&self) -> Table {
        let rows = self.sides.iter().map(|side| {
            let kannel = if side.name == "Kannel" { None } else { self.side("Kannel", side.concurrency) };
            side.row(kannel)
        });
        Table {
            says:
                "Single messages over HTTP, median of the rounds; the rate counts until the last one is at the SMSC. Ratios are \
                   to Kannel:"
                    .to_owned(),
            head: vec![
                "callers",
                "gateway",
                "messages/s",
                "ratio",
                "CPU µs a message",
                "ratio",
                "answer p50 / p99 ms",
                "at the SMSC p50 / p99 ms",
                "peak MiB",
                "missing",
            ],
            rows: rows.collect(),
        }
    }

    pub fn aims(&self) -> Vec<Aim> {
        let mut aims = Vec::new();
        for concurrency in CONCURRENCY {
            let (Some(own), Some(kannel)) = (self.side("Mothertongue", concurrency), self.side("Kannel", concurrency)) else {
                continue;
            };
            let rate = own.of(|round| round.messages_per_s) / kannel.of(|round| round.messages_per_s);
            let cpu = own.of(|round| round.cpu_us) / kannel.of(|round| round.cpu_us);
            aims.push(Aim {
                aim: format!("single messages, {concurrency} callers: at least {AIM_RATE} × Kannel's rate"),
                got: format!("{rate:.2} ×"),
                met: rate >= AIM_RATE,
            });
            aims.push(Aim {
                aim: format!("single messages, {concurrency} callers: at most a third of Kannel's processor time"),
                got: format!("{cpu:.2}"),
                met: cpu <= AIM_CPU,
            });
        }
        aims
    }
}

/// Waits for what was asked for and reckons one round.
async fn round(bench: &Bench, asked: Asked, began: u64, cpu_before: f64, cpu: impl Fn() -> f64) -> (Round, u64) {
    let there = bench.smsc.until(asked.count()).await;
    let (_, last) = bench.smsc.span();
    let seconds = Duration::from_nanos(last.saturating_sub(began)).as_secs_f64();
    // Verdicts are written a moment after the last message is at the SMSC: that work is counted too.
    tokio::time::sleep(Duration::from_millis(100)).await;
    let count = float(asked.count());
    let round = Round {
        messages_per_s: float(there) / seconds,
        cpu_us: (cpu() - cpu_before) * 1e6 / count,
        arrived: asked.arrived(&bench.smsc),
        answered: asked.answered,
    };
    (round, asked.to - asked.from - there)
}

/// Runs the rounds, both gateways in turn.
pub async fn measure(bench: &Bench) -> Singles {
    let (rounds, time) = if bench.options.quick { (2, Duration::from_secs(2)) } else { (5, Duration::from_secs(5)) };
    bench.smsc.reset(0, None);
    let setting = Setting { binds: 1, window: WINDOW, parts: String::new() };
    let world = World::new(&bench.folder.path().join("singles"), bench.smsc.port, &setting);
    let alert = plan("singles", Rank::Life, &[place(0)], 0);
    let desk = world.desk().await;
    desk.send(&alert).await;
    desk.close().await;
    let own = world.serve().await;
    let kannel =
        (!bench.options.without_kannel).then(|| Kannel::start(&bench.folder.path().join("singles-kannel"), bench.smsc.port));
    let (own_request, kannel_request) = (gateway::request(alert.alert.key()), Kannel::request());
    let mut sides: Vec<Side> = CONCURRENCY
        .into_iter()
        .flat_map(|concurrency| ["Kannel", "Mothertongue"].map(|name| (name, concurrency)))
        .filter(|(name, _)| kannel.is_some() || *name != "Kannel")
        .map(|(name, concurrency)| Side { name, concurrency, rounds: Vec::new(), peak_mib: 0.0, lost: 0 })
        .collect();
    // One short round of each that does not count: connections, caches, the catalogue of the first request.
    for turn in 0..=rounds {
        for at in 0..sides.len() {
            // In every other round the other one begins.
            let at = if turn % 2 == 1 && kannel.is_some() { at ^ 1 } else { at };
            let side = &mut sides[at];
            let time = if turn == 0 { Duration::from_millis(300) } else { time };
            bench.smsc.reset(0, None);
            let began = bench.smsc.now();
            let most = super::smsc::NUMBERS - FROM;
            let (round, lost) = match (&kannel, side.name) {
                (Some(kannel), "Kannel") => {
                    let before = kannel.cpu_s();
                    let request = kannel_request.clone();
                    let asked = ask(&bench.smsc, kannel.port, side.concurrency, FROM, most, time, request).await;
                    round(bench, asked, began, before, || kannel.cpu_s()).await
                }
                _ => {
                    let before = own.cpu_s();
                    let request = own_request.clone();
                    let asked = ask(&bench.smsc, own.port, side.concurrency, FROM, most, time, request).await;
                    round(bench, asked, began, before, || own.cpu_s()).await
                }
            };
            if turn > 0 {
                side.rounds.push(round);
                side.lost += lost;
            }
            side.peak_mib = match (&kannel, side.name) {
                (Some(kannel), "Kannel") => kannel.peak_mib(),
                _ => own.peak_mib(),
            };
        }
    }
    own.stop().await;
    Singles { sides }
}
