//! How the channels of a gateway are, one by one, as this process sees it.
//!
//! It asks no provider: `channel probe` does that.

use jiff::Timestamp;

use super::{BreakerState, Gateway};
use crate::domain::{ChannelId, ChannelKind, EndpointId, Mode};

/// One end of a channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndpointHealth {
    /// The endpoint.
    pub id: EndpointId,
    /// Where its breaker stands.
    pub breaker: BreakerState,
}

/// One channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChannelHealth {
    /// The channel.
    pub id: ChannelId,
    /// Its kind; none when another process serves it.
    pub kind: Option<ChannelKind>,
    /// Its ends, by id; none when another process serves it.
    pub endpoints: Vec<EndpointHealth>,
    /// Groups handed to it without all verdicts.
    pub groups_in_flight: usize,
    /// When it last took a job, since this process started.
    pub last_accepted: Option<Timestamp>,
}

impl<M: Mode> Gateway<M> {
    /// Every channel of this world, by id: those that this process serves, and those that others do.
    pub fn channels(&self) -> Vec<ChannelHealth> {
        let core = &self.core;
        let breakers = core.breakers.states();
        let state = |id: &EndpointId| breakers.iter().find(|(of, _)| of == id).map_or(BreakerState::Closed, |(_, state)| *state);
        let here = core.channels.iter().map(|(id, channel)| {
            let mut endpoints: Vec<EndpointHealth> = channel
                .profiles()
                .iter()
                .map(|profile| EndpointHealth { id: profile.id.clone(), breaker: state(&profile.id) })
                .collect();
            endpoints.sort_by(|a, b| a.id.cmp(&b.id));
            ChannelHealth {
                id: id.clone(),
                kind: Some(channel.kind()),
                endpoints,
                groups_in_flight: core.gates.get(id).map_or(0, |gate| gate.in_flight()),
                last_accepted: core.metrics.last_accepted(id).and_then(|at| Timestamp::from_second(at).ok()),
            }
        });
        let elsewhere = core.duty.elsewhere.iter().map(|id| ChannelHealth {
            id: id.clone(),
            kind: None,
            endpoints: Vec::new(),
            groups_in_flight: 0,
            last_accepted: None,
        });
        let mut all: Vec<ChannelHealth> = here.chain(elsewhere).collect();
        all.sort_by(|a, b| a.id.cmp(&b.id));
        all
    }

    /// Ends when the gateway is told to stop.
    pub fn stopping(&self) -> impl Future<Output = ()> + Send + 'static + use<M> {
        self.core.stopping.clone().cancelled_owned()
    }
}
