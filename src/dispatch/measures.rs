//! Times and counts that operators watch: how long a commit, a group and the way to the first submission take, how old
//! what waits is, what ended without being sent, what was refused at the door.
//!
//! Labels name channels, ranks and words of a fixed list; never an alert, a recipient or a text.

use std::collections::{HashMap, HashSet};
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::{Family, MetricConstructor};
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;

use super::Core;
use super::limits::{FIRST_KEPT_MAX, FIRST_LOOKS_PER_S};
use crate::domain::{AlertKey, BatchId, ChannelId, Lane, Rank, Ticket};

/// Upper bounds of every histogram, in seconds.
const BOUNDS_S: [f64; 15] = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0];
/// Lines of the ledger that are read to find when an alert was accepted and first begun.
const LINES_READ: u32 = 50;
/// What the store writes, as a label.
pub(super) const WRITES: [&str; 3] = ["accept", "verdicts", "receipts"];
/// Limits that refuse at the door, as a label.
pub(super) const DOORS: [&str; 6] = ["plan_json", "plan_recipients", "plan_targets", "plan_texts", "plans_waiting", "store_room"];

#[derive(Clone, Debug)]
struct Seconds;

impl MetricConstructor<Histogram> for Seconds {
    fn new_metric(&self) -> Histogram {
        Histogram::new(BOUNDS_S)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Wrote {
    what: &'static str,
}
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct OfRank {
    rank: &'static str,
}
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct OfChannel {
    channel: String,
}
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct OfLane {
    channel: String,
    rank: &'static str,
}
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct OfLimit {
    limit: &'static str,
}

impl OfChannel {
    fn new(channel: &ChannelId) -> Self {
        Self { channel: channel.0.clone() }
    }
}

/// Batches that are due and unclaimed, since when this process has seen them so; at most `DUE_MAX` a lane.
type Waiting = HashMap<BatchId, (Lane, Instant)>;

/// Alerts and ranks whose first group was seen, and when the ledger was last looked into for one.
#[derive(Debug, Default)]
struct First {
    known: HashSet<(AlertKey, Rank)>,
    looked: Option<Instant>,
}

/// See the module.
#[derive(Debug)]
pub(super) struct Measures {
    commits: Family<Wrote, Histogram, Seconds>,
    first_submit: Family<OfRank, Histogram, Seconds>,
    first_verdict: Family<OfChannel, Histogram, Seconds>,
    group: Family<OfChannel, Histogram, Seconds>,
    oldest_due: Family<OfLane, Gauge<f64, AtomicU64>>,
    relay_round: Histogram,
    relay_at: Gauge<f64, AtomicU64>,
    expired: Counter,
    in_doubt: Counter,
    withdrawn: Counter,
    retries: Family<OfChannel, Counter>,
    door: Family<OfLimit, Counter>,
    waiting: Mutex<Waiting>,
    first: Mutex<First>,
}

impl Default for Measures {
    fn default() -> Self {
        let new = Self {
            commits: Family::new_with_constructor(Seconds),
            first_submit: Family::new_with_constructor(Seconds),
            first_verdict: Family::new_with_constructor(Seconds),
            group: Family::new_with_constructor(Seconds),
            oldest_due: Family::default(),
            relay_round: Histogram::new(BOUNDS_S),
            relay_at: Gauge::default(),
            expired: Counter::default(),
            in_doubt: Counter::default(),
            withdrawn: Counter::default(),
            retries: Family::default(),
            door: Family::default(),
            waiting: Mutex::default(),
            first: Mutex::default(),
        };
        // What has not happened yet is 0 and not absent, so that an alarm can count on it.
        for what in WRITES {
            drop(new.commits.get_or_create(&Wrote { what }));
        }
        for rank in Rank::ALL {
            drop(new.first_submit.get_or_create(&OfRank { rank: rank.as_str() }));
        }
        for limit in DOORS {
            drop(new.door.get_or_create(&OfLimit { limit }));
        }
        new
    }
}

impl Measures {
    /// Registers everything; the registry has the prefix.
    pub(super) fn register(&self, registry: &mut Registry) {
        registry.register("store_commit_seconds", "Time of one write until it is on disk", self.commits.clone());
        let help = "From the acceptance of an alert to the first message handed to a channel";
        registry.register("accept_to_first_submit_seconds", help, self.first_submit.clone());
        let help = "From the handing over of a group to its first verdict";
        registry.register("submit_round_trip_seconds", help, self.first_verdict.clone());
        registry.register("submit_group_seconds", "From the handing over of a group to its last verdict", self.group.clone());
        registry.register(
            "oldest_due_seconds",
            "Age of the oldest batch that is due and in nobody's hand",
            self.oldest_due.clone(),
        );
        registry.register("relay_round_seconds", "Time of one round of the relay", self.relay_round.clone());
        registry.register("relay_last_round_seconds", "Unix time of the relay's last whole round", self.relay_at.clone());
        registry.register("jobs_expired", "Messages that ran out before they were sent", self.expired.clone());
        registry.register("jobs_in_doubt", "Messages that may have been sent, without a verdict", self.in_doubt.clone());
        registry.register("jobs_withdrawn", "Messages that were withdrawn before they were sent", self.withdrawn.clone());
        registry.register("retries", "Messages put back to be tried again", self.retries.clone());
        registry.register("intake_refused", "What was refused at the door, by the limit that it passed", self.door.clone());
    }

    /// A channel is there: what has not happened on it is 0.
    pub(super) fn channel(&self, channel: &ChannelId) {
        let labels = OfChannel::new(channel);
        drop(self.first_verdict.get_or_create(&labels));
        drop(self.group.get_or_create(&labels));
        drop(self.retries.get_or_create(&labels));
        for rank in Rank::ALL {
            drop(self.oldest_due.get_or_create(&OfLane { channel: channel.0.clone(), rank: rank.as_str() }));
        }
    }

    /// A write is on disk.
    pub(super) fn committed(&self, what: &'static str, took: Duration) {
        self.commits.get_or_create(&Wrote { what }).observe(took.as_secs_f64());
    }

    /// The first verdict of a group came, or the last.
    pub(super) fn verdict(&self, channel: &ChannelId, took: Duration, first: bool) {
        let family = if first { &self.first_verdict } else { &self.group };
        family.get_or_create(&OfChannel::new(channel)).observe(took.as_secs_f64());
    }

    /// Messages are tried again later.
    pub(super) fn retried(&self, channel: &ChannelId, jobs: u64) {
        if jobs > 0 {
            self.retries.get_or_create(&OfChannel::new(channel)).inc_by(jobs);
        }
    }

    /// Messages ran out.
    pub(super) fn expired(&self, jobs: u64) {
        self.expired.inc_by(jobs);
    }

    /// Messages may have been sent.
    pub(super) fn in_doubt(&self, jobs: u64) {
        self.in_doubt.inc_by(jobs);
    }

    /// Messages were withdrawn.
    pub(super) fn withdrawn(&self, jobs: u64) {
        self.withdrawn.inc_by(jobs);
    }

    /// Something passed a limit at the door; a word of [`DOORS`].
    pub(super) fn refused(&self, limit: &'static str) {
        self.door.get_or_create(&OfLimit { limit }).inc();
    }

    /// What is due and unclaimed now; a lane that has nothing has age 0.
    pub(super) fn due(&self, due: &[Ticket], now: Instant) {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let before = std::mem::take(&mut *waiting);
        let mut oldest: HashMap<&Lane, Duration> = HashMap::new();
        for ticket in due {
            let since = before.get(&ticket.batch).filter(|(lane, _)| *lane == ticket.lane).map_or(now, |(_, since)| *since);
            let age = oldest.entry(&ticket.lane).or_default();
            *age = (*age).max(now.saturating_duration_since(since));
            waiting.insert(ticket.batch, (ticket.lane.clone(), since));
        }
        let lanes: HashSet<&Lane> = before.values().map(|(lane, _)| lane).chain(oldest.keys().copied()).collect();
        for lane in lanes {
            let labels = OfLane { channel: lane.channel.0.clone(), rank: lane.rank.as_str() };
            self.oldest_due.get_or_create(&labels).set(oldest.get(lane).copied().unwrap_or_default().as_secs_f64());
        }
    }

    /// The relay has made a whole round.
    #[expect(clippy::cast_precision_loss, reason = "milliseconds since 1970 are far below 2^52")]
    pub(super) fn relayed(&self, took: Duration, now_ms: i64) {
        self.relay_round.observe(took.as_secs_f64());
        self.relay_at.set(now_ms as f64 / 1e3);
    }

    /// Whether this is the first group of that alert and rank here, and there is room to look its acceptance up.
    fn is_first(&self, key: &AlertKey, rank: Rank) -> bool {
        let mut first = self.first.lock().unwrap_or_else(PoisonError::into_inner);
        let First { known, looked } = &mut *first;
        if known.contains(&(key.clone(), rank)) {
            return false;
        }
        if known.len() >= FIRST_KEPT_MAX {
            known.clear();
        }
        known.insert((key.clone(), rank));
        let pause = Duration::from_secs(1) / FIRST_LOOKS_PER_S;
        if looked.is_some_and(|at| at.elapsed() < pause) {
            return false;
        }
        *looked = Some(Instant::now());
        true
    }
}

/// A group of an alert goes to a channel: when it is the first one of its rank, the time since acceptance is measured,
/// beside the way that it goes. What another process, or an earlier run of this one, had begun is not measured.
pub(super) fn note_first(core: &Arc<Core>, key: &AlertKey, rank: Rank) {
    if !core.metrics.measures.is_first(key, rank) {
        return;
    }
    let (core, key, now) = (Arc::clone(core), key.clone(), core.clock.now());
    let tasks = core.tasks.clone();
    tasks.spawn(async move {
        let Ok(lines) = core.store.ledger(Some(&key), 0, LINES_READ).await else { return };
        let at = |event: &str| lines.iter().find(|line| line.event == event).map(|line| line.at);
        let Some(accepted) = at("accepted") else { return };
        if at("begun").is_some_and(|begun| begun >= core.started) {
            let took = Duration::try_from(now.duration_since(accepted)).unwrap_or_default();
            core.metrics.measures.first_submit.get_or_create(&OfRank { rank: rank.as_str() }).observe(took.as_secs_f64());
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ticket(batch: i64) -> Ticket {
        Ticket { batch: BatchId(batch), lane: Lane { channel: ChannelId("smsc".to_owned()), rank: Rank::Bulk } }
    }

    fn age(measures: &Measures) -> f64 {
        measures.oldest_due.get_or_create(&OfLane { channel: "smsc".to_owned(), rank: Rank::Bulk.as_str() }).get()
    }

    #[test]
    fn the_age_of_a_lane_is_that_of_its_oldest_batch_and_0_once_nothing_is_due() {
        let (measures, began) = (Measures::default(), Instant::now());
        measures.due(&[ticket(1), ticket(2)], began);
        assert!(age(&measures).abs() < f64::EPSILON);
        measures.due(&[ticket(2), ticket(3)], began + Duration::from_secs(7));
        assert!((age(&measures) - 7.0).abs() < 1e-6, "batch 2 has waited for 7 s");
        measures.due(&[ticket(3)], began + Duration::from_secs(9));
        assert!((age(&measures) - 2.0).abs() < 1e-6, "batch 2 was taken, batch 3 has waited for 2 s");
        measures.due(&[], began + Duration::from_secs(10));
        assert!(age(&measures).abs() < f64::EPSILON);
        assert!(measures.waiting.lock().unwrap().is_empty(), "what is not due is forgotten");
    }

    #[test]
    fn only_the_first_group_of_an_alert_and_rank_is_looked_up() {
        let measures = Measures::default();
        let key = |n: usize| AlertKey { sender: "a".to_owned(), identifier: n.to_string(), sent: jiff::Timestamp::UNIX_EPOCH };
        assert!(measures.is_first(&key(0), Rank::Life));
        assert!(!measures.is_first(&key(0), Rank::Life));
        for n in 1..=FIRST_KEPT_MAX {
            measures.is_first(&key(n), Rank::Life);
        }
        assert!(measures.first.lock().unwrap().known.len() <= FIRST_KEPT_MAX);
    }
}
