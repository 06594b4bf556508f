//! What an endpoint can say to people of a language at a place: the ground that planning stands on.
//!
//! It never picks a language that neither is their own nor stands on their ladder; only people whose language is not
//! known are given the language of the country.

use crate::domain::{ChannelKind, CommunityId, EndpointId, EndpointProfile, Form, Language, PlaceCode, SubscriberCount};
use crate::place::{Gazetteer, Resolution};

use super::audience::Audience;
use super::explain::Conditions;
use super::ladders::LadderStep;
use super::table::RoutingTable;

/// What planning needs before any text exists.
#[derive(Clone, Copy)]
pub struct Ground<'a> {
    /// The routing table.
    pub table: &'a RoutingTable,
    /// The gazetteer.
    pub gazetteer: &'a Gazetteer,
    /// The places of the alert.
    pub resolution: &'a Resolution,
    /// The audience.
    pub audience: &'a Audience,
    /// Every configured endpoint.
    pub profiles: &'a [EndpointProfile],
    /// Subscribers by language and place.
    pub subscribers: &'a [SubscriberCount],
    /// The language of the country, for people whose language is not known.
    pub host_language: &'a Language,
}

/// One language that people may be told in, the best first.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate<'a> {
    pub language: &'a Language,
    pub step: Option<&'a LadderStep>,
}

/// Whether an endpoint carries a language to a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Carries {
    Yes,
    No,
    NoStation,
}

impl<'a> Ground<'a> {
    pub(super) fn conditions(&self) -> Conditions<'a> {
        Conditions { hazard: &self.audience.hazard, severity: self.audience.severity, phase: self.audience.phase }
    }

    /// The configured ends of an endpoint: itself, or every end of the channel that it names.
    pub(super) fn ends(&self, endpoint: &EndpointId) -> Vec<&'a EndpointProfile> {
        let exact: Vec<&EndpointProfile> = self.profiles.iter().filter(|profile| &profile.id == endpoint).collect();
        if !exact.is_empty() || endpoint.0.contains('/') {
            return exact;
        }
        self.profiles.iter().filter(|profile| profile.id.channel().0 == endpoint.0).collect()
    }

    pub(super) fn carries(&self, profile: &EndpointProfile, language: &Language, place: &PlaceCode) -> Carries {
        let spoken = |languages: &[Language]| languages.contains(language) || languages.contains(&language.without_private_use());
        if let Some(station) = self.table.stations.iter().find(|station| station.endpoint == profile.id) {
            let heard = spoken(&station.languages) && station.is_heard_at(place, self.gazetteer);
            return if heard { Carries::Yes } else { Carries::No };
        }
        if let Some(relay) = self.table.relays.iter().find(|relay| relay.endpoint == profile.id) {
            let known = spoken(&relay.languages) && relay.is_at(place, self.gazetteer);
            return if known { Carries::Yes } else { Carries::No };
        }
        match profile.kind {
            ChannelKind::Radio => Carries::NoStation,
            ChannelKind::SmsSmpp
            | ChannelKind::SmsHttp
            | ChannelKind::Telegram
            | ChannelKind::Mastodon
            | ChannelKind::Webhook
            | ChannelKind::Outbox => Carries::Yes,
        }
    }

    /// The languages for people of a language, best first: the own, then the ladder's steps that serve the form; for
    /// people whose language is not known, then the plain forms of the host language, then the host language.
    pub(super) fn candidates(
        &self,
        asked: &'a Language,
        place: &PlaceCode,
        community: Option<&CommunityId>,
        form: Form,
        available: &[&'a Language],
    ) -> Vec<Candidate<'a>> {
        let table: &'a RoutingTable = self.table;
        let mut found: Vec<Candidate<'a>> = Vec::new();
        let mut add = |language: &'a Language, step: Option<&'a LadderStep>| {
            if !found.iter().any(|candidate| candidate.language == language) {
                found.push(Candidate { language, step });
            }
        };
        if !asked.is_undetermined() {
            add(asked, None);
        }
        for step in table.ladders.steps(community, asked, place, self.gazetteer) {
            if step.mode.serves(form) {
                add(&step.to, Some(step));
            }
        }
        if asked.is_undetermined() {
            for language in available {
                if *language != self.host_language && &language.without_private_use() == self.host_language {
                    add(language, None);
                }
            }
            add(self.host_language, None);
        }
        found
    }
}
