//! Cells: the people of one language at one place, from communities and from subscribers together.
//!
//! Subscribers are only counted here; no address passes through.

use std::collections::BTreeMap;

use crate::domain::{Language, PlaceCode, SubscriberCount};
use crate::place::Resolution;

use super::audience::{Audience, AudienceMember};

/// People of one language at one place.
#[derive(Clone, Debug, Default)]
pub(super) struct Cell<'a> {
    pub members: Vec<&'a AudienceMember>,
    pub subscribers: u64,
}

/// Every cell that an alert touches; a subscriber counts when the place is one that the resolution holds.
pub(super) fn cells<'a>(
    audience: &'a Audience,
    subscribers: &'a [SubscriberCount],
    resolution: &Resolution,
) -> BTreeMap<(&'a Language, &'a PlaceCode), Cell<'a>> {
    let mut cells: BTreeMap<(&Language, &PlaceCode), Cell<'a>> = BTreeMap::new();
    for member in &audience.members {
        cells.entry((&member.community.language, &member.community.place)).or_default().members.push(member);
    }
    for group in subscribers.iter().filter(|group| group.count > 0 && resolution.share(&group.place).is_some()) {
        let cell = cells.entry((&group.language, &group.place)).or_default();
        cell.subscribers = cell.subscribers.saturating_add(group.count);
    }
    cells
}
