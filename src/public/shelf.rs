//! What stands on the pages now: the sheets of the newest alerts, which of them follows which, and the pages that were drawn.
//!
//! The store is asked at most once in [`REFRESH_MS`], however many ask; a store that does not answer leaves
//! what was there. Sheets and pages are kept up to a bound.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};

use super::answer::Page;
use super::sheet::Sheet;
use super::{ALERTS_MAX, PAGES_KEPT_MAX, PLANS_READ_MAX, Public, READ_MAX_MS, REFRESH_MS};
use crate::dispatch::{DispatchError, public_plan};
use crate::domain::{Digest, Mode, with_causes};
use crate::store::{PlanState, StoreError};

/// One alert and how it stands.
pub(super) struct Listed {
    pub sheet: Arc<Sheet>,
    /// When it was sent.
    pub sent: Timestamp,
    /// When it was withdrawn, if it was.
    pub withdrawn: Option<Timestamp>,
    /// Whether its time has run out.
    pub expired: bool,
    /// Whether it stands on the list of alerts.
    pub listed: bool,
    /// The newest alert that follows it up, by its place in the snapshot; its own when there is none.
    pub newest: usize,
}

impl Listed {
    /// When anything about it changed last.
    pub fn changed(&self) -> Timestamp {
        let changed = self.withdrawn.unwrap_or(self.sent);
        if self.expired { changed.max(self.sheet.expires) } else { changed }
    }
}

/// All alerts at one moment, the newest first.
pub(super) struct Snapshot {
    pub alerts: Vec<Listed>,
    /// When anything changed last.
    pub changed: Timestamp,
    places: HashMap<Digest, usize>,
    pages: Mutex<HashMap<String, Arc<Page>>>,
}

impl Snapshot {
    /// An alert by its digest.
    pub fn get(&self, digest: &Digest) -> Option<&Listed> {
        self.alerts.get(*self.places.get(digest)?)
    }

    /// What takes the place of an alert: the newest that follows it up, or itself.
    pub fn newest_of(&self, alert: &Listed) -> Option<&Listed> {
        self.alerts.get(alert.newest)
    }

    /// The alerts of the list.
    pub fn current(&self) -> impl Iterator<Item = &Listed> {
        self.alerts.iter().filter(|alert| alert.listed)
    }

    /// A page that was drawn before, or draws it.
    pub fn page(&self, name: &str, draw: impl FnOnce() -> Page) -> Arc<Page> {
        if let Some(page) = self.pages().get(name) {
            return Arc::clone(page);
        }
        let page = Arc::new(draw());
        self.keep(name, &page);
        page
    }

    /// A page that was drawn before.
    pub fn kept(&self, name: &str) -> Option<Arc<Page>> {
        self.pages().get(name).cloned()
    }

    /// Keeps a page until something changes.
    pub fn keep(&self, name: &str, page: &Arc<Page>) {
        let mut pages = self.pages();
        if pages.len() >= PAGES_KEPT_MAX {
            pages.clear();
        }
        pages.insert(name.to_owned(), Arc::clone(page));
    }

    fn pages(&self) -> std::sync::MutexGuard<'_, HashMap<String, Arc<Page>>> {
        self.pages.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What tells one state from another.
    fn standing(&self) -> Vec<(&Digest, Option<Timestamp>, bool, bool)> {
        self.alerts.iter().map(|alert| (&alert.sheet.digest, alert.withdrawn, alert.expired, alert.listed)).collect()
    }
}

/// Where the newest snapshot lies.
#[derive(Default)]
pub(super) struct Shelf {
    held: Mutex<Option<(Instant, Arc<Snapshot>)>>,
    /// By digest; none for a plan of which nothing is for the public, or that cannot be read.
    sheets: Mutex<HashMap<Digest, Option<Arc<Sheet>>>>,
    reading: tokio::sync::Mutex<()>,
}

impl Shelf {
    fn held(&self) -> Option<(Instant, Arc<Snapshot>)> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn hold(&self, snapshot: &Arc<Snapshot>) {
        *self.held.lock().unwrap_or_else(PoisonError::into_inner) = Some((Instant::now(), Arc::clone(snapshot)));
    }

    fn sheets(&self) -> std::sync::MutexGuard<'_, HashMap<Digest, Option<Arc<Sheet>>>> {
        self.sheets.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The alerts that a list of plans names, before they are put together.
struct Found {
    sheet: Arc<Sheet>,
    sent: Timestamp,
    withdrawn: Option<Timestamp>,
}

impl<M: Mode> Public<M> {
    /// The alerts as they stand now; `None` when the store has not said anything yet.
    pub(super) async fn snapshot(&self) -> Option<Arc<Snapshot>> {
        let fresh = |held: &(Instant, Arc<Snapshot>)| held.0.elapsed() < Duration::from_millis(REFRESH_MS);
        let held = self.shelf.held();
        if let Some((_, snapshot)) = held.as_ref().filter(|held| fresh(held)) {
            return Some(Arc::clone(snapshot));
        }
        // One asks the store; the others have what was there, or wait for the first.
        let _reading = match (&held, self.shelf.reading.try_lock()) {
            (_, Ok(reading)) => reading,
            (Some((_, snapshot)), Err(_)) => return Some(Arc::clone(snapshot)),
            (None, Err(_)) => self.shelf.reading.lock().await,
        };
        let before = self.shelf.held();
        if let Some((_, snapshot)) = before.as_ref().filter(|held| fresh(held)) {
            return Some(Arc::clone(snapshot));
        }
        let before = before.map(|(_, snapshot)| snapshot);
        let read = tokio::time::timeout(Duration::from_millis(READ_MAX_MS), self.read()).await;
        let snapshot = match read {
            Ok(Ok(read)) => match before {
                Some(before) if before.standing() == read.standing() => before,
                Some(_) | None => Arc::new(read),
            },
            Ok(Err(error)) => {
                tracing::warn!(error = %with_causes(&error), "the public pages show what was there before");
                before?
            }
            Err(_) => {
                tracing::warn!(waited_ms = READ_MAX_MS, "the store does not tell the public pages in time what there is");
                before?
            }
        };
        self.shelf.hold(&snapshot);
        Some(snapshot)
    }

    async fn read(&self) -> Result<Snapshot, StoreError> {
        let mut found = Vec::new();
        for record in self.store.plans(PLANS_READ_MAX).await? {
            let (sent, withdrawn) = match record.state {
                PlanState::Sent { at } => (at, None),
                PlanState::Withdrawn { at, .. } => (record.submitted_at, Some(at)),
                PlanState::Submitted | PlanState::Approved { .. } | PlanState::Rejected { .. } => continue,
            };
            if let Some(sheet) = self.sheet(&record.digest).await? {
                found.push(Found { sheet, sent, withdrawn });
            }
            if found.len() >= ALERTS_MAX {
                break;
            }
        }
        found.sort_by_key(|found| std::cmp::Reverse(found.sent));
        self.shelf.sheets().retain(|digest, sheet| sheet.is_none() || found.iter().any(|found| found.sheet.digest == *digest));
        Ok(self.put_together(found))
    }

    /// The sheet of a plan, read once. A plan that cannot be read has none, and keeps no other from its page.
    async fn sheet(&self, digest: &Digest) -> Result<Option<Arc<Sheet>>, StoreError> {
        let known = self.shelf.sheets().get(digest).cloned();
        if let Some(known) = known {
            return Ok(known);
        }
        let sheet = match public_plan::<M>(&*self.store, digest).await {
            Ok(public) => {
                let zone = |places: &[crate::domain::PlacePath]| self.zone_of(places);
                Sheet::of(digest, &public, self.key.as_ref(), zone).map(Arc::new)
            }
            Err(DispatchError::Store { source }) => return Err(source),
            Err(error) => {
                tracing::error!(plan = %digest.short(), error = %with_causes(&error), "an alert has no public page");
                None
            }
        };
        let mut sheets = self.shelf.sheets();
        if sheets.len() >= PLANS_READ_MAX as usize {
            sheets.clear();
        }
        sheets.insert(digest.clone(), sheet.clone());
        Ok(sheet)
    }

    fn put_together(&self, found: Vec<Found>) -> Snapshot {
        let now = self.clock.now();
        let stays = SignedDuration::from_mins(self.settings.ended_listed_min);
        let newest = newest(&found);
        let alerts: Vec<Listed> = found
            .into_iter()
            .enumerate()
            .map(|(at, Found { sheet, sent, withdrawn })| {
                let expired = sheet.expires <= now;
                let ended = withdrawn.or_else(|| sheet.is_end().then_some(sent));
                let listed = match ended {
                    Some(ended) => now.duration_since(ended) < stays,
                    None => !expired,
                };
                let newest = newest.get(&at).copied().unwrap_or(at);
                Listed { sheet, sent, withdrawn, expired, listed: listed && newest == at, newest }
            })
            .collect();
        let changed = alerts.iter().map(Listed::changed).max().unwrap_or(self.opened);
        let places = alerts.iter().enumerate().map(|(at, alert)| (alert.sheet.digest.clone(), at)).collect();
        Snapshot { alerts, changed, places, pages: Mutex::default() }
    }
}

/// For each alert that others follow up, the newest of those that follow it, or follow what follows it.
fn newest(found: &[Found]) -> BTreeMap<usize, usize> {
    let mut newest: BTreeMap<usize, usize> = BTreeMap::new();
    // The newest stands first: what follows an alert has its own answer already.
    for (at, alert) in found.iter().enumerate() {
        let follows = (0..at).find(|later| found[*later].sheet.references.contains(&alert.sheet.key));
        if let Some(later) = follows {
            newest.insert(at, newest.get(&later).copied().unwrap_or(later));
        }
    }
    newest
}

#[cfg(test)]
mod tests {
    use super::super::answer::HTML;
    use super::*;
    use crate::domain::{AlertKey, Moment};

    fn found(name: &str, follows: &[&str], sent: i64) -> Found {
        let key = |name: &str| AlertKey { sender: "a".into(), identifier: name.into(), sent: Timestamp::UNIX_EPOCH };
        let sheet = Sheet {
            digest: Digest::of(name.as_bytes()),
            key: key(name),
            references: follows.iter().map(|name| key(name)).collect(),
            moment: Moment::Update,
            expires: Timestamp::UNIX_EPOCH,
            zone: None,
            texts: BTreeMap::new(),
        };
        Found { sheet: Arc::new(sheet), sent: Timestamp::from_second(sent).unwrap(), withdrawn: None }
    }

    #[test]
    fn the_newest_of_a_row_of_follow_ups_takes_the_place_of_all_of_them() {
        // The newest first: d follows b, c follows nothing, b follows a.
        let found = [found("d", &["b"], 4), found("c", &[], 3), found("b", &["a"], 2), found("a", &[], 1)];
        assert_eq!(newest(&found), BTreeMap::from([(2, 0), (3, 0)]));
    }

    #[test]
    fn of_two_follow_ups_the_later_one_counts_and_nothing_follows_itself() {
        let found = [found("c", &["a", "c"], 3), found("b", &["a"], 2), found("a", &["b"], 1)];
        assert_eq!(newest(&found), BTreeMap::from([(2, 0)]));
    }

    #[test]
    fn no_more_pages_are_kept_than_the_bound() {
        let snapshot =
            Snapshot { alerts: Vec::new(), changed: Timestamp::UNIX_EPOCH, places: HashMap::new(), pages: Mutex::default() };
        for at in 0..=PAGES_KEPT_MAX {
            snapshot.page(&at.to_string(), || Page::new(HTML, at.to_string(), Timestamp::UNIX_EPOCH));
        }
        assert!(snapshot.pages().len() <= PAGES_KEPT_MAX);
        assert!(snapshot.kept(&PAGES_KEPT_MAX.to_string()).is_some(), "the newest is kept");
    }
}
