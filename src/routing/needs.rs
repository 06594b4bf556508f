//! Which texts an alert needs, so that only these are rendered.
//!
//! It never leaves out a text that `plan_parts` would use.

use std::collections::BTreeSet;

use crate::domain::{Form, Language};

use super::previous::PreviousAudience;
use super::serving::{Carries, Ground};
use super::subscribers::cells;

/// Every (language, form) that audience, subscribers and routes can use, of the `available` languages of the catalogue.
pub fn needed(
    ground: &Ground<'_>,
    available: &[Language],
    previous: Option<&PreviousAudience<'_>>,
) -> BTreeSet<(Language, Form)> {
    let mut texts = BTreeSet::new();
    if let Some(previous) = previous {
        for (endpoint, _, used, _) in previous.jobs {
            texts.extend(
                ground.profiles.iter().filter(|profile| &profile.id == endpoint).map(|profile| (used.clone(), profile.form)),
            );
        }
        return texts;
    }
    let languages: Vec<&Language> = available.iter().collect();
    for ((language, place), cell) in cells(ground.audience, ground.subscribers, ground.resolution) {
        let routes = ground.table.firing(language, place, ground.conditions(), ground.gazetteer);
        let ids = cell.members.iter().map(|member| Some(&member.community.id)).chain([None]);
        for community in ids {
            for profile in routes.iter().flat_map(|route| ground.ends(&route.endpoint)) {
                if profile.kind.reaches_subscribers() && cell.subscribers == 0 {
                    continue;
                }
                for candidate in ground.candidates(language, place, community, profile.form, &languages) {
                    if available.contains(candidate.language)
                        && ground.carries(profile, candidate.language, place) == Carries::Yes
                    {
                        texts.insert((candidate.language.clone(), profile.form));
                    }
                }
            }
        }
    }
    texts
}
