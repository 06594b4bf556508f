//! The simulation: in steps of a part of the round trip, lanes in the order of their urgency go through store, broker,
//! workers and the windows of the binds; answers come back a round trip later; receipts are written with what is left.
//!
//! Every message that goes in comes out: the counts are whole numbers and nothing is made or lost between the steps.

use std::collections::VecDeque;

use super::constants::Constants;
use super::{Part, Wish, parts};

/// The most steps of one round trip.
const STEPS_OF_ROUND_TRIP_MAX: u32 = 10;
/// About the most steps of a run; with more, the steps are coarser.
const STEPS_ABOUT: f64 = 400_000.0;

/// What came of a run.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// Seconds until the last verdict.
    pub drain_s: f64,
    /// Seconds until the last receipt is written, when there are receipts.
    pub receipts_s: Option<f64>,
    /// Seconds until the last verdict of each lane, life first.
    pub lanes_s: [f64; 3],
    /// Messages with a verdict.
    pub sent: u64,
    /// Receipts written.
    pub receipts: u64,
}

/// What a part may still do: grows with time, never saves more than one step and one unit of work.
struct Budget {
    each_step: f64,
    most: f64,
    left: f64,
}

impl Budget {
    fn new(per_s: f64, step_s: f64, unit: f64) -> Self {
        Self { each_step: per_s * step_s, most: per_s * step_s + unit, left: 0.0 }
    }

    fn step(&mut self) {
        self.left = (self.left + self.each_step).min(self.most);
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the whole part of a number that is not negative"
    )]
    fn whole(&self, unit: f64) -> u64 {
        ((self.left + 1e-9) / unit).floor().max(0.0) as u64
    }

    fn spend(&mut self, count: u64, unit: f64) {
        self.left -= number(count) * unit;
    }
}

fn number(count: u64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "counts far below 2^52")]
    let number = count as f64;
    number
}

/// Takes up to `most` messages from the lanes, the most urgent first.
fn take(waiting: &mut [u64; 3], mut most: u64) -> [u64; 3] {
    let mut taken = [0; 3];
    for (lane, out) in waiting.iter_mut().zip(&mut taken) {
        *out = (*lane).min(most);
        *lane -= *out;
        most -= *out;
    }
    taken
}

/// Steps of one round trip, and round trips of one step: one of the two is 1. Fine, unless a run would take too many.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 1 and 10")]
fn pace(wish: &Wish, constants: &Constants) -> (usize, f64) {
    let rate = parts::capacity(parts::first(wish, constants), wish, constants);
    let round_trips = number(wish.recipients) / rate / (wish.round_trip_ms / 1e3);
    let slots = (STEPS_ABOUT / round_trips.max(1.0)).floor().clamp(1.0, f64::from(STEPS_OF_ROUND_TRIP_MAX));
    (slots as usize, (round_trips / STEPS_ABOUT).ceil().max(1.0))
}

/// Runs until every message has its verdict and every receipt is written.
pub(super) fn run(wish: &Wish, constants: &Constants) -> Run {
    let (slots, trips) = pace(wish, constants);
    #[expect(clippy::cast_precision_loss, reason = "at most 10")]
    let step_s = wish.round_trip_ms / 1e3 * trips / slots as f64;
    let (cpu, cpu_receipt) = (constants.worker_cpu_us.value, constants.receipt_cpu_us.value);
    let (row, row_receipt) = (1e6 / constants.store_messages_per_s.value, 1e6 / constants.store_receipts_per_s.value);
    // Links, broker, commits and bytes are rates; workers and store are times that messages and receipts share.
    let rate = |part| Budget::new(parts::capacity(part, wish, constants), step_s, 1.0);
    let mut rates = [Part::Throttles, Part::Broker, Part::StoreCommits, Part::StoreBytes].map(rate);
    let mut workers = Budget::new(number(wish.workers) * constants.worker_cores.value * 1e6, step_s, cpu.max(cpu_receipt));
    let mut store = Budget::new(1e6, step_s, row.max(row_receipt));
    // At least one message is always on its way, however many segments it has.
    let window = (number(wish.links * wish.binds * wish.window) / wish.segments).max(1.0) * trips;
    let mut room = Budget { each_step: 0.0, most: window, left: window };
    let mut waiting = wish.lanes();
    let mut flying: VecDeque<[u64; 3]> = VecDeque::from(vec![[0; 3]; slots]);
    let mut done = Run { drain_s: 0.0, receipts_s: None, lanes_s: [0.0; 3], sent: 0, receipts: 0 };
    let receipts_due = if wish.receipts { wish.recipients } else { 0 };
    let mut steps = 0_u64;
    while done.sent < wish.recipients || done.receipts < receipts_due {
        rates.iter_mut().chain([&mut workers, &mut store]).for_each(Budget::step);
        // What was sent a round trip ago is answered now, and its place in the window is free.
        let landed = flying.pop_front().unwrap_or_default();
        let now_s = number(steps) * step_s;
        for (lane, count) in landed.into_iter().enumerate().filter(|(_, count)| *count > 0) {
            done.sent += count;
            done.lanes_s[lane] = now_s;
            done.drain_s = now_s;
            room.spend(count, -1.0);
        }
        let most = rates.iter().map(|budget| budget.whole(1.0)).chain([workers.whole(cpu), store.whole(row), room.whole(1.0)]);
        let sent = take(&mut waiting, most.min().unwrap_or(0));
        let count: u64 = sent.iter().sum();
        rates.iter_mut().chain([&mut room]).for_each(|budget| budget.spend(count, 1.0));
        workers.spend(count, cpu);
        store.spend(count, row);
        flying.push_back(sent);
        let receipts =
            (done.sent.min(receipts_due) - done.receipts).min(workers.whole(cpu_receipt)).min(store.whole(row_receipt));
        workers.spend(receipts, cpu_receipt);
        store.spend(receipts, row_receipt);
        done.receipts += receipts;
        steps += 1;
    }
    if wish.receipts {
        done.receipts_s = Some(number(steps) * step_s);
    }
    done
}
