//! Counters and gauges of dispatch for Prometheus.
//!
//! Labels name channels, ranks and verdicts; never an alert, a recipient or a text.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;

use super::breaker::BreakerState;
use super::measures::Measures;
use crate::broker::Health;
use crate::domain::{ChannelId, EndpointId, Lane, Rank, SubmitOutcome};

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct OutcomeLabels {
    channel: String,
    outcome: &'static str,
}
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct LaneLabels {
    channel: String,
    rank: &'static str,
}
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct EndpointLabels {
    endpoint: String,
}
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct ChannelLabels {
    channel: String,
}

/// The metrics of one gateway.
#[derive(Debug, Default)]
pub struct Metrics {
    pub(super) measures: Measures,
    outcomes: Family<OutcomeLabels, Counter>,
    depth: Family<LaneLabels, Gauge>,
    breaker: Family<EndpointLabels, Gauge>,
    in_flight: Family<ChannelLabels, Gauge>,
    store_errors: Counter,
    receipts: Family<ChannelLabels, Counter>,
    inbound: Family<ChannelLabels, Counter>,
    buried: Counter,
    announced: Counter,
    announce_errors: Counter,
    last_accepted: Family<ChannelLabels, Gauge<f64, AtomicU64>>,
    relay_leader: Gauge,
    share: Family<EndpointLabels, Gauge<f64, AtomicU64>>,
    attendants: Family<EndpointLabels, Gauge>,
    broker_up: Gauge,
    broker_reconnects: Counter,
    broker_timed_out: Counter,
    broker_returned: Counter,
    broker_refused: Counter,
}

/// Verdicts of one group, by kind.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tally {
    pub(super) accepted: u64,
    pub(super) deferred: u64,
    pub(super) refused: u64,
    pub(super) unknown: u64,
}

impl Tally {
    pub(super) fn add(&mut self, outcome: &SubmitOutcome) {
        match outcome {
            SubmitOutcome::Accepted { .. } => self.accepted += 1,
            SubmitOutcome::Deferred { .. } => self.deferred += 1,
            SubmitOutcome::Refused { .. } => self.refused += 1,
            SubmitOutcome::Unknown { .. } => self.unknown += 1,
        }
    }
}

impl Metrics {
    /// Registers everything under `mothertongue_`.
    pub fn register(&self, registry: &mut Registry) {
        let registry = registry.sub_registry_with_prefix("mothertongue");
        self.measures.register(registry);
        registry.register("submit_outcomes", "Verdicts by channel and kind", self.outcomes.clone());
        registry.register("lane_depth", "Tickets waiting and in hand", self.depth.clone());
        registry.register("breaker_state", "0 closed, 1 half open, 2 open", self.breaker.clone());
        registry.register("groups_in_flight", "Groups handed to a channel without all verdicts", self.in_flight.clone());
        registry.register("store_errors", "Failed reads and writes of the store", self.store_errors.clone());
        registry.register("announced_messages", "Public messages that the broker took for partners", self.announced.clone());
        registry.register("announce_errors", "Tries to tell partners that failed", self.announce_errors.clone());
        registry.register("receipts", "Receipts heard", self.receipts.clone());
        registry.register("inbound", "Messages from people", self.inbound.clone());
        registry.register("batches_buried", "Batches that went to the dead letters", self.buried.clone());
        registry.register("relay_leader", "1 when this process stands first at the relay", self.relay_leader.clone());
        registry.register("endpoint_share", "This process's part of the endpoint's rate, 0 to 1", self.share.clone());
        registry.register("endpoint_workers", "Processes that share the endpoint's rate", self.attendants.clone());
        registry.register("broker_up", "1 when tickets can be handed over and come", self.broker_up.clone());
        registry.register("broker_reconnects", "Connections to the broker opened again", self.broker_reconnects.clone());
        registry.register("broker_confirms_timed_out", "Tickets without a confirm in time", self.broker_timed_out.clone());
        registry.register("broker_returned", "Tickets that no queue took", self.broker_returned.clone());
        registry.register("broker_refused", "Tickets that a queue refused", self.broker_refused.clone());
        registry.register("last_accepted_seconds", "Unix time of the last accepted job", self.last_accepted.clone());
    }

    /// Everything in Prometheus text.
    ///
    /// # Errors
    /// Never in practice: writing to a string does not fail.
    pub fn text(&self) -> Result<String, std::fmt::Error> {
        let mut registry = Registry::default();
        self.register(&mut registry);
        let mut text = String::new();
        encode(&mut text, &registry)?;
        Ok(text)
    }

    /// A channel is there: what has not happened on it is 0 and not absent, so that an alarm can count on it.
    pub(super) fn channel(&self, channel: &ChannelId, endpoints: impl Iterator<Item = EndpointId>) {
        self.measures.channel(channel);
        let labels = ChannelLabels { channel: channel.0.clone() };
        for outcome in ["accepted", "deferred", "refused", "unknown"] {
            drop(self.outcomes.get_or_create(&OutcomeLabels { channel: channel.0.clone(), outcome }));
        }
        for rank in Rank::ALL {
            drop(self.depth.get_or_create(&LaneLabels { channel: channel.0.clone(), rank: rank.as_str() }));
        }
        endpoints.for_each(|id| drop(self.breaker.get_or_create(&EndpointLabels { endpoint: id.0 })));
        drop(self.in_flight.get_or_create(&labels));
        drop(self.receipts.get_or_create(&labels));
        drop(self.inbound.get_or_create(&labels));
        drop(self.last_accepted.get_or_create(&labels));
    }

    #[expect(clippy::cast_precision_loss, reason = "seconds are far below 2^52")]
    pub(super) fn outcomes(&self, channel: &ChannelId, tally: Tally, now_s: i64) {
        for (outcome, count) in
            [("accepted", tally.accepted), ("deferred", tally.deferred), ("refused", tally.refused), ("unknown", tally.unknown)]
        {
            if count > 0 {
                self.outcomes.get_or_create(&OutcomeLabels { channel: channel.0.clone(), outcome }).inc_by(count);
            }
        }
        if tally.accepted > 0 {
            self.last_accepted.get_or_create(&ChannelLabels { channel: channel.0.clone() }).set(now_s as f64);
        }
    }

    /// Unix time in seconds of the last job that the channel took, since this process started.
    #[expect(clippy::cast_possible_truncation, reason = "seconds are far below 2^52")]
    pub(super) fn last_accepted(&self, channel: &ChannelId) -> Option<i64> {
        let labels = ChannelLabels { channel: channel.0.clone() };
        let at = self.last_accepted.get_or_create(&labels).get();
        (at > 0.0).then_some(at as i64)
    }

    pub(super) fn depths(&self, depths: &HashMap<Lane, usize>) {
        for (lane, depth) in depths {
            let labels = LaneLabels { channel: lane.channel.0.clone(), rank: lane.rank.as_str() };
            self.depth.get_or_create(&labels).set(i64::try_from(*depth).unwrap_or(i64::MAX));
        }
    }

    /// Takes over what the broker counts itself.
    pub(super) fn broker(&self, health: &Health) {
        self.broker_up.set(i64::from(health.up));
        for (counter, counted) in [
            (&self.broker_reconnects, health.reconnects),
            (&self.broker_timed_out, health.timed_out),
            (&self.broker_returned, health.returned),
            (&self.broker_refused, health.refused),
        ] {
            counter.inner().store(counted, Ordering::Relaxed);
        }
    }

    pub(super) fn breaker(&self, endpoint: &EndpointId, state: BreakerState) {
        let value = match state {
            BreakerState::Closed => 0,
            BreakerState::HalfOpen => 1,
            BreakerState::Open => 2,
        };
        self.breaker.get_or_create(&EndpointLabels { endpoint: endpoint.0.clone() }).set(value);
    }

    pub(super) fn in_flight(&self, channel: &ChannelId, groups: usize) {
        let labels = ChannelLabels { channel: channel.0.clone() };
        self.in_flight.get_or_create(&labels).set(i64::try_from(groups).unwrap_or(i64::MAX));
    }

    pub(super) fn leads(&self, leads: bool) {
        self.relay_leader.set(i64::from(leads));
    }

    pub(super) fn share(&self, endpoint: &EndpointId, ratio: f64, workers: usize) {
        let labels = EndpointLabels { endpoint: endpoint.0.clone() };
        self.share.get_or_create(&labels).set(ratio);
        self.attendants.get_or_create(&labels).set(i64::try_from(workers).unwrap_or(i64::MAX));
    }

    pub(super) fn store_error(&self) {
        self.store_errors.inc();
    }

    pub(super) fn announced(&self, messages: u64) {
        self.announced.inc_by(messages);
    }

    pub(super) fn announce_error(&self) {
        self.announce_errors.inc();
    }

    pub(super) fn buried(&self) {
        self.buried.inc();
    }

    pub(super) fn receipts(&self, channel: &ChannelId, count: u64) {
        self.receipts.get_or_create(&ChannelLabels { channel: channel.0.clone() }).inc_by(count);
    }

    pub(super) fn inbound(&self, channel: &ChannelId) {
        self.inbound.get_or_create(&ChannelLabels { channel: channel.0.clone() }).inc();
    }
}
