//! What each part can carry, in closed form: messages a second, and how many of it a target needs.
//!
//! It looks at steady flow only; queues and the end of a run are the simulation's.

use serde::Serialize;

use super::constants::Constants;
use super::flow::Run;
use super::{GATEWAYS_MIN, Needs, Wish};

/// A part of the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Windows of the binds, over the round trip.
    Windows,
    /// The providers' limits.
    Throttles,
    /// Processors of the workers.
    Workers,
    /// Tickets of the broker.
    Broker,
    /// Rows of the store: messages and receipts.
    StoreRows,
    /// Synced commits of the store.
    StoreCommits,
    /// Bytes of the store's disk.
    StoreBytes,
}

impl Part {
    /// Every part, in the order of the way back from the provider.
    pub const ALL: [Part; 7] =
        [Self::Windows, Self::Throttles, Self::Workers, Self::Broker, Self::StoreRows, Self::StoreCommits, Self::StoreBytes];

    /// In words.
    pub fn words(self) -> &'static str {
        match self {
            Self::Windows => "windows of the binds",
            Self::Throttles => "providers' limits",
            Self::Workers => "workers' processors",
            Self::Broker => "broker's tickets",
            Self::StoreRows => "store's rows",
            Self::StoreCommits => "store's commits",
            Self::StoreBytes => "store's disk",
        }
    }
}

/// How loaded a part is.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PartLoad {
    /// The part.
    pub part: Part,
    /// The most messages a second that it carries.
    pub capacity_per_s: f64,
    /// What the target needs of that, in percent; over 100 it is not enough.
    pub needed_percent: f64,
    /// How busy it was on average while the simulation sent, in percent.
    pub busy_percent: f64,
}

/// Processor time that one message costs a worker, with its receipt, in microseconds.
fn cpu_us(wish: &Wish, constants: &Constants) -> f64 {
    constants.worker_cpu_us.value + if wish.receipts { constants.receipt_cpu_us.value } else { 0.0 }
}

/// Time that one message takes of the store, with its receipt, in seconds.
fn store_s(wish: &Wish, constants: &Constants) -> f64 {
    1.0 / constants.store_messages_per_s.value + if wish.receipts { 1.0 / constants.store_receipts_per_s.value } else { 0.0 }
}

#[expect(clippy::cast_precision_loss, reason = "counts far below 2^52")]
fn number(count: u64) -> f64 {
    count as f64
}

/// The most messages a second that a part carries.
pub(super) fn capacity(part: Part, wish: &Wish, constants: &Constants) -> f64 {
    let links = number(wish.links);
    match part {
        Part::Windows => links * number(wish.binds * wish.window) / (wish.round_trip_ms / 1e3) / wish.segments,
        Part::Throttles => links * wish.throttle_per_s / wish.segments,
        Part::Workers => number(wish.workers) * constants.worker_cores.value * 1e6 / cpu_us(wish, constants),
        Part::Broker => constants.broker_tickets_per_s.value * constants.batch_jobs.value,
        Part::StoreRows => 1.0 / store_s(wish, constants),
        Part::StoreCommits => {
            constants.store_groups_per_commit.value * constants.group_jobs.value / (constants.store_commit_ms.value / 1e3)
        }
        Part::StoreBytes => constants.store_bytes_per_s.value / constants.store_bytes_per_message.value,
    }
}

/// The part that is full first when the flow grows.
pub(super) fn first(wish: &Wish, constants: &Constants) -> Part {
    let least = |a: &Part, b: &Part| capacity(*a, wish, constants).total_cmp(&capacity(*b, wish, constants));
    Part::ALL.into_iter().min_by(least).unwrap_or(Part::Windows)
}

/// Every part, the one that is full first at the top.
pub(super) fn loads(wish: &Wish, constants: &Constants, run: &Run) -> Vec<PartLoad> {
    // Receipts take of the workers and of the rows until the last one is written.
    let average = |until_s: f64| number(wish.recipients) / until_s.max(f64::MIN_POSITIVE);
    let with_receipts = average(run.receipts_s.unwrap_or(run.drain_s));
    let load = |part| {
        let capacity_per_s = capacity(part, wish, constants);
        let flow = match part {
            Part::Workers | Part::StoreRows => with_receipts,
            Part::Windows | Part::Throttles | Part::Broker | Part::StoreCommits | Part::StoreBytes => average(run.drain_s),
        };
        PartLoad {
            part,
            capacity_per_s,
            needed_percent: wish.needed_per_s() / capacity_per_s * 100.0,
            busy_percent: (flow / capacity_per_s * 100.0).min(100.0),
        }
    };
    let mut loads: Vec<PartLoad> = Part::ALL.into_iter().map(load).collect();
    loads.sort_by(|a, b| a.capacity_per_s.total_cmp(&b.capacity_per_s));
    loads
}

/// What the target needs of everything that can be added, and how much faster what cannot be must be.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a count that is rounded up; past the range it stays there"
)]
pub(super) fn needs(wish: &Wish, constants: &Constants) -> Needs {
    let needed = wish.needed_per_s();
    // A hair of tolerance: what fits exactly needs no one more.
    let up = |count: f64| (count - 1e-9).ceil().max(1.0) as u64;
    let segments = needed * wish.segments;
    let per_bind = number(wish.window) / (wish.round_trip_ms / 1e3);
    let throttled = number(wish.links) * wish.throttle_per_s;
    Needs {
        binds: (throttled + 1e-9 >= segments).then(|| up(segments / per_bind)),
        links: up(segments / wish.throttle_per_s),
        workers: up(needed * cpu_us(wish, constants) / 1e6 / constants.worker_cores.value),
        gateways: GATEWAYS_MIN,
        store_times: [Part::StoreRows, Part::StoreCommits, Part::StoreBytes]
            .into_iter()
            .map(|part| needed / capacity(part, wish, constants))
            .fold(0.0, f64::max),
        broker_times: needed / capacity(Part::Broker, wish, constants),
    }
}
