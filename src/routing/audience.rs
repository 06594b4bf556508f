//! The audience: the communities that an alert is for, in people.
//!
//! It never leaves a community out because its language is not known or not spoken by any route.

use serde::Serialize;

use crate::domain::{Alert, Estimate, Gap, GapReason, Hazard, Language, Phase, Severity};
use crate::place::{Gazetteer, Resolution};

use super::communities::Community;
use super::table::RoutingTable;

/// One community that an alert is for.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AudienceMember {
    /// The community.
    pub community: Community,
    /// The part of its place that the alert touches, above 0 and at most 1.
    pub share: f64,
    /// Its people times the share.
    pub people: Estimate,
}

/// Everybody an alert is for.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Audience {
    /// The hazard.
    pub hazard: Hazard,
    /// The phase.
    pub phase: Phase,
    /// The alert's severity.
    pub severity: Severity,
    /// Communities, in file order.
    pub members: Vec<AudienceMember>,
    /// Areas that name no known place: how many people live there is not known.
    pub gaps: Vec<Gap>,
    /// All people.
    pub total: Estimate,
}

impl RoutingTable {
    /// The communities at the places of a resolution, each with the people of its share.
    pub fn audience(
        &self,
        alert: &Alert,
        hazard: &Hazard,
        phase: Phase,
        resolution: &Resolution,
        _gazetteer: &Gazetteer,
    ) -> Audience {
        let members: Vec<AudienceMember> = self
            .communities
            .iter()
            .filter_map(|community| {
                let share = resolution.share(&community.place)?;
                Some(AudienceMember { community: community.clone(), share, people: community.people.share(share) })
            })
            .collect();
        let gaps = resolution
            .unknown
            .iter()
            .map(|code| Gap {
                community: None,
                language: Language::undetermined(),
                place: None,
                people: Estimate::default(),
                grade: None,
                reason: GapReason::UnknownArea(code.clone()),
            })
            .collect();
        let total = members.iter().map(|member| member.people).sum();
        Audience { hazard: hazard.clone(), phase, severity: alert.severity(), members, gaps, total }
    }
}
