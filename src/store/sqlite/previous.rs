//! Who got, or may have got, earlier alerts: for updates, corrections, cancels and all-clears.
//!
//! It works on ids of subscribers and never opens an address.

use std::collections::{BTreeMap, HashSet};

use futures::TryStreamExt as _;
use sqlx::Row as _;
use sqlx::sqlite::SqliteConnection;

use super::jobs::JobMap;
use super::recipients;
use super::unit::{corrupt, failed, ms};
use crate::domain::{AlertKey, EndpointId, Language};
use crate::store::StoreError;

/// Recipients by endpoint, language asked for and language used.
pub(super) type Gone = BTreeMap<(EndpointId, Language, Language), Who>;

#[derive(Debug, Default)]
pub(super) struct Who {
    /// Subscribers, in order and without repeats.
    pub(super) ids: Vec<i64>,
    /// The endpoint itself.
    pub(super) endpoint_itself: bool,
}

impl Who {
    pub(super) fn count(&self) -> u64 {
        self.ids.len() as u64 + u64::from(self.endpoint_itself)
    }
}

/// Everybody whose job of one of these alerts may have arrived. Subscribers are listed under the target's first endpoint,
/// whatever endpoint a batch went over; a post or script under the endpoint where it stands.
pub(super) async fn gone(conn: &mut SqliteConnection, alerts: &[AlertKey]) -> Result<Gone, StoreError> {
    let doing = failed("looked who got earlier alerts");
    let mut all = Gone::new();
    // Who got several of the alerts in one language at one endpoint is listed once, under the language first asked for.
    let mut known: BTreeMap<(EndpointId, Language), (HashSet<i64>, bool)> = BTreeMap::new();
    let mut alerts: Vec<&AlertKey> = alerts.iter().collect();
    alerts.sort_by_key(|key| key.sent);
    for key in alerts {
        let mut rows = sqlx::query(
            "SELECT t.endpoint, b.endpoint, t.language_asked, t.language_used, b.subscribers, r.ids, j.map
             FROM alerts a JOIN batches b ON b.alert = a.id JOIN targets t ON t.id = b.target
             JOIN batch_recipients r ON r.batch = b.id JOIN batch_jobs j ON j.batch = b.id
             WHERE a.sender = ? AND a.identifier = ? AND a.sent = ?",
        )
        .bind(key.sender.as_str())
        .bind(key.identifier.as_str())
        .bind(ms(key.sent))
        .fetch(&mut *conn);
        while let Some(row) = rows.try_next().await.map_err(&doing)? {
            let text = |at: usize| row.try_get::<String, _>(at).map_err(&doing);
            let subscribers: bool = row.try_get(4).map_err(&doing)?;
            let jobs = JobMap::from_bytes(row.try_get(6).map_err(&doing)?)?;
            let arrived = jobs.iter().filter(|(_, job)| job.may_have_arrived()).map(|(index, _)| usize::from(index));
            let language = |tag: String| Language::parse(&tag).map_err(|error| corrupt("language")(error.to_string()));
            let endpoint = EndpointId(text(if subscribers { 0 } else { 1 })?);
            let group = (endpoint, language(text(2)?)?, language(text(3)?)?);
            let (seen, stands) = known.entry((group.0.clone(), group.2.clone())).or_default();
            if subscribers {
                let ids = recipients::unpack(&row.try_get::<Vec<u8>, _>(5).map_err(&doing)?)?;
                let arrived: Vec<i64> =
                    arrived.filter_map(|index| ids.get(index).copied()).filter(|id| seen.insert(*id)).collect();
                if !arrived.is_empty() {
                    all.entry(group).or_default().ids.extend(arrived);
                }
            } else if arrived.count() > 0 && !std::mem::replace(stands, true) {
                all.entry(group).or_default().endpoint_itself = true;
            }
        }
    }
    for who in all.values_mut() {
        who.ids.sort_unstable();
    }
    Ok(all)
}
