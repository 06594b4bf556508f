//! Who got, or may have got, earlier alerts: for updates, corrections, cancels and all-clears.
//!
//! It works on ids of subscribers and never opens an address.

use std::collections::{BTreeMap, HashSet};

use super::jobs::JobMap;
use super::recipients;
use crate::domain::{AlertKey, EndpointId, Language, Recipients};
use crate::store::values::{Fields, failed, language};
use crate::store::{AcceptTarget, StoreError};

/// Recipients by endpoint, language asked for and language used.
pub(in crate::store) type Gone = BTreeMap<(EndpointId, Language, Language), Who>;

#[derive(Debug, Default)]
pub(in crate::store) struct Who {
    /// Subscribers, in order and without repeats.
    pub(in crate::store) ids: Vec<i64>,
    /// The endpoint itself.
    pub(in crate::store) endpoint_itself: bool,
}

impl Who {
    pub(in crate::store) fn count(&self) -> u64 {
        self.ids.len() as u64 + u64::from(self.endpoint_itself)
    }
}

/// The alerts in the order in which they were sent, which is the order to gather them in.
pub(in crate::store) fn in_order(alerts: &[AlertKey]) -> Vec<&AlertKey> {
    let mut alerts: Vec<&AlertKey> = alerts.iter().collect();
    alerts.sort_by_key(|key| key.sent);
    alerts
}

/// Gathers everybody whose job of one of some alerts may have arrived. Subscribers are listed under the target's first
/// endpoint, whatever endpoint a batch went over; a post or script under the endpoint where it stands.
#[derive(Default)]
pub(in crate::store) struct Gathering {
    all: Gone,
    // Who got several of the alerts in one language at one endpoint is listed once, under the language first asked for.
    known: BTreeMap<(EndpointId, Language), (HashSet<i64>, bool)>,
}

impl Gathering {
    /// Adds a batch: a row of [`crate::store::rows::EARLIER`].
    pub(in crate::store) fn add(&mut self, row: &impl Fields) -> Result<(), StoreError> {
        let doing = failed("looked who got earlier alerts");
        let text = |at: usize| row.text(at).map_err(&doing);
        let subscribers = row.flag(4).map_err(&doing)?;
        let jobs = JobMap::from_bytes(row.bytes(6).map_err(&doing)?)?;
        let arrived = jobs.iter().filter(|(_, job)| job.may_have_arrived()).map(|(index, _)| usize::from(index));
        let endpoint = EndpointId(text(if subscribers { 0 } else { 1 })?);
        let group = (endpoint, language(&text(2)?)?, language(&text(3)?)?);
        let (seen, stands) = self.known.entry((group.0.clone(), group.2.clone())).or_default();
        if subscribers {
            let ids = recipients::unpack(&row.bytes(5).map_err(&doing)?)?;
            let arrived: Vec<i64> = arrived.filter_map(|index| ids.get(index).copied()).filter(|id| seen.insert(*id)).collect();
            if !arrived.is_empty() {
                self.all.entry(group).or_default().ids.extend(arrived);
            }
        } else if arrived.count() > 0 && !std::mem::replace(stands, true) {
            self.all.entry(group).or_default().endpoint_itself = true;
        }
        Ok(())
    }

    /// Everybody, in order.
    pub(in crate::store) fn done(mut self) -> Gone {
        for who in self.all.values_mut() {
            who.ids.sort_unstable();
        }
        self.all
    }
}

/// Recipients of earlier alerts that the follow-up targets of a plan have not taken yet.
#[derive(Default)]
pub(in crate::store) struct Earlier(BTreeMap<Vec<AlertKey>, (Gone, TakenAlready)>);

/// Who was taken on which endpoint in which language.
type TakenAlready = HashSet<(EndpointId, Language, i64)>;

impl Earlier {
    /// Whether these alerts have been looked up.
    pub(in crate::store) fn has(&self, alerts: &[AlertKey]) -> bool {
        self.0.contains_key(alerts)
    }

    /// Keeps who got these alerts.
    pub(in crate::store) fn keep(&mut self, alerts: &[AlertKey], gone: Gone) {
        self.0.insert(alerts.to_vec(), (gone, HashSet::new()));
    }

    /// Takes those who are a target's: whether its endpoint itself, and which subscribers, in order. A target first takes the
    /// people who asked for its own language; the last target of an endpoint and language takes whoever is left, so that
    /// nobody is told twice and nobody is left out.
    pub(in crate::store) fn take(
        &mut self,
        target: &AcceptTarget,
        alerts: &[AlertKey],
        language: &Language,
        later: &[AcceptTarget],
    ) -> (bool, Vec<i64>) {
        let endpoint = &target.endpoint;
        let (mut to_endpoint, mut ids) = (false, Vec::new());
        let Some((groups, taken)) = self.0.get_mut(alerts) else { return (to_endpoint, ids) };
        let more_to_come = later.iter().any(|next| match &next.recipients {
            Recipients::Previous { alerts: a, language: l, .. } => a == alerts && l == language && next.endpoint == *endpoint,
            Recipients::Subscribers { .. } | Recipients::Endpoint => false,
        });
        groups.retain(|(on, asked, used), who| {
            let mine = on == endpoint && used == language && (!more_to_come || *asked == target.language_asked);
            if mine {
                to_endpoint |= who.endpoint_itself;
                ids.extend(who.ids.iter().filter(|id| taken.insert((on.clone(), used.clone(), **id))));
            }
            !mine
        });
        ids.sort_unstable();
        (to_endpoint, ids)
    }
}
