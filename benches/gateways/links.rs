//! Links that are not perfect: a peer that answers late, and one that throttles. Both gateways in turn, with one window.

use std::sync::Arc;
use std::time::Duration;

use mothertongue::domain::Rank;

use super::Bench;
use super::alerts::{place, plan};
use super::figures::{float, percent, tenth, whole};
use super::gateway::{Setting, World};
use super::kannel::Kannel;
use super::limits::{CONCURRENCY, DELAY_MS, THROTTLE_PER_S, WINDOW};
use super::load::ask;
use super::table::{Aim, Table};

/// The least share of what the link allows, and the longest pause that is hoped for.
const AIM_SHARE: f64 = 0.95;
const AIM_PAUSE_S: f64 = 1.0;

/// What one gateway made of the link.
struct Side {
    name: &'static str,
    messages_per_s: f64,
    longest_gap_s: f64,
    refused: u64,
    arrived: u64,
    wanted: u64,
}

/// One kind of link.
pub struct Link {
    says: String,
    what: &'static str,
    most_per_s: f64,
    throttles: bool,
    sides: Vec<Side>,
}

impl Link {
    pub fn table(&self) -> Table {
        let rows = self.sides.iter().map(|side| {
            vec![
                side.name.to_owned(),
                whole(side.messages_per_s),
                percent(side.messages_per_s / self.most_per_s),
                tenth(side.longest_gap_s),
                whole(float(side.refused)),
                format!("{} of {}", side.arrived, side.wanted),
            ]
        });
        let head = vec!["gateway", "messages/s", "of what is possible", "longest pause s", "throttled", "arrived"];
        Table { says: self.says.clone(), head, rows: rows.collect() }
    }

    pub fn aims(&self) -> Vec<Aim> {
        let mut aims = Vec::new();
        for side in self.sides.iter().filter(|side| side.name == "Mothertongue") {
            let share = side.messages_per_s / self.most_per_s;
            aims.push(Aim {
                aim: format!("{}: at least {}", self.what, percent(AIM_SHARE)),
                got: percent(share),
                met: share >= AIM_SHARE,
            });
            if self.throttles {
                aims.push(Aim {
                    aim: format!("{}: no pause over a second", self.what),
                    got: format!("{} s", tenth(side.longest_gap_s)),
                    met: side.longest_gap_s <= AIM_PAUSE_S,
                });
            }
        }
        aims
    }
}

/// Sends for so long as `time`, over a link as it is set now, and says what came in that time.
async fn own(bench: &Bench, name: &str, count: u64, time: Duration, set: impl Fn()) -> Side {
    let setting = Setting { binds: 1, window: WINDOW, parts: String::new() };
    let world = World::new(&bench.folder.path().join(name), bench.smsc.port, &setting);
    let desk = world.desk().await;
    desk.people(0..count, &place(0)).await;
    let own = world.serve().await;
    set();
    desk.send(&plan(name, Rank::Life, &[place(0)], count)).await;
    let side = watch(bench, "Mothertongue", count, time).await;
    own.stop().await;
    desk.close().await;
    side
}

async fn kannel(bench: &Bench, name: &str, count: u64, time: Duration, set: impl Fn()) -> Side {
    let kannel = Kannel::start(&bench.folder.path().join(name), bench.smsc.port);
    set();
    let callers = CONCURRENCY.into_iter().max().unwrap_or_default();
    let (smsc, port) = (Arc::clone(&bench.smsc), kannel.port);
    let asking = tokio::spawn(async move { ask(&smsc, port, callers, 0, count, time, Kannel::request()).await });
    let side = watch(bench, "Kannel", count, time).await;
    asking.await.unwrap();
    side
}

/// From the first message until the time is over or all are there.
async fn watch(bench: &Bench, name: &'static str, wanted: u64, time: Duration) -> Side {
    let smsc = &bench.smsc;
    smsc.until(1).await;
    let _ = tokio::time::timeout(time, smsc.until(wanted)).await;
    let (arrived, (first, last)) = (smsc.distinct(), smsc.span());
    // A pause that goes on until the end counts too.
    let end = if arrived < wanted { smsc.now() } else { last };
    let seconds = Duration::from_nanos(end.saturating_sub(first)).as_secs_f64();
    let open = Duration::from_nanos(end.saturating_sub(last)).as_secs_f64();
    Side {
        name,
        messages_per_s: float(arrived) / seconds,
        longest_gap_s: smsc.longest_gap_s().max(open),
        refused: smsc.refused(),
        arrived,
        wanted,
    }
}

/// A peer that answers late.
pub async fn delay(bench: &Bench) -> Link {
    let most_per_s = f64::from(WINDOW) * 1_000.0 / f64::from(u32::try_from(DELAY_MS).unwrap());
    let (count, time) = if bench.options.quick { (12_000, 8) } else { (60_000, 40) };
    let time = Duration::from_secs(time);
    let set = || bench.smsc.reset(DELAY_MS, None);
    let mut sides = Vec::new();
    if !bench.options.without_kannel {
        sides.push(kannel(bench, "delay-kannel", count, time, set).await);
    }
    sides.push(own(bench, "delay", count, time, set).await);
    bench.smsc.reset(0, None);
    Link {
        says: format!(
            "A peer that answers after {DELAY_MS} ms, one bind, window {WINDOW}: window ÷ round trip is {} a second.",
            whole(most_per_s)
        ),
        what: "window ÷ round trip at 50 ms",
        most_per_s,
        throttles: false,
        sides,
    }
}

/// A peer that throttles.
pub async fn throttle(bench: &Bench) -> Link {
    let most_per_s = f64::from(THROTTLE_PER_S);
    let (count, time) = if bench.options.quick { (6_000, 14) } else { (30_000, 65) };
    let time = Duration::from_secs(time);
    let set = || bench.smsc.reset(0, Some(THROTTLE_PER_S));
    let mut sides = Vec::new();
    if !bench.options.without_kannel {
        sides.push(kannel(bench, "throttle-kannel", count, time, set).await);
    }
    sides.push(own(bench, "throttle", count, time, set).await);
    bench.smsc.reset(0, None);
    Link {
        says: format!(
            "A peer that takes {THROTTLE_PER_S} messages a second, a tenth of a second's worth at once, and throttles the rest. Neither \
             gateway is told the limit:"
        ),
        what: "a link that throttles at 500 a second, of its limit",
        most_per_s,
        throttles: true,
        sides,
    }
}
