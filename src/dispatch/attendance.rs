//! This worker's attendance: it says in the store that it is there, hears who else is, and follows from it whether it
//! leads the relay and what part of each endpoint's rate it may use.
//!
//! It never sends and never claims. Who has lost touch with the store for a lease neither leads nor has a share.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use tokio::sync::watch;

use super::Core;
use super::limits::ms;
use super::standing::Standing;
use super::worker::after;
use crate::channel::Share;
use crate::domain::{ChannelId, EndpointId, with_causes};
use crate::store::{StoreError, mark_post};

/// The post of the relay.
pub const RELAY_POST: &str = "relay";
/// What stands before an endpoint in its post.
pub const ENDPOINT_POST: &str = "endpoint:";
/// So many times faster than usual attendance is written while this worker waits for its share.
const JOINING_FASTER: u32 = 4;

/// What is known of the others, since the last time that the store answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Known {
    /// Who stands first at the relay's post.
    leader: Option<String>,
    /// Until when it counts.
    until: Option<Instant>,
    shares: BTreeMap<EndpointId, (Share, Vec<String>)>,
}

/// See the module.
pub(super) struct Attendance {
    paced: Vec<EndpointId>,
    known: watch::Sender<Known>,
}

impl Attendance {
    /// For those endpoints whose rate is divided.
    pub(super) fn new(paced: Vec<EndpointId>) -> Self {
        Self { paced, known: watch::Sender::new(Known::default()) }
    }

    /// Whether `me` rings for all.
    pub(super) fn leads(&self, me: &str, now: Instant) -> bool {
        let known = self.known.borrow();
        known.leader.as_deref() == Some(me) && known.until.is_some_and(|until| now < until)
    }

    /// Who rings for all, as far as is known.
    pub(super) fn leader(&self, now: Instant) -> Option<String> {
        let known = self.known.borrow();
        known.leader.clone().filter(|_| known.until.is_some_and(|until| now < until))
    }

    /// What part of the endpoint's rate is this process's.
    pub(super) fn share(&self, endpoint: &EndpointId) -> Share {
        if !self.paced.contains(endpoint) {
            return Share::WHOLE;
        }
        let nothing = Share { part: 0, of: 1, until: None };
        self.known.borrow().shares.get(endpoint).map_or(nothing, |(share, _)| *share)
    }

    /// The most processes that attend an endpoint of the channel, as far as is known; at least 1.
    pub(super) fn workers(&self, channel: &ChannelId) -> usize {
        let known = self.known.borrow();
        let of_channel = known.shares.iter().filter(|(endpoint, _)| endpoint.channel() == *channel);
        of_channel.map(|(_, (_, workers))| workers.len()).max().unwrap_or(1).max(1)
    }

    /// The endpoints whose rate is divided, with this process's share and all who attend.
    pub(super) fn shares(&self) -> Vec<(EndpointId, Share, Vec<String>)> {
        let known = self.known.borrow();
        known.shares.iter().map(|(id, (share, workers))| (id.clone(), *share, workers.clone())).collect()
    }

    /// Waits until this process has a share of every endpoint of the channel.
    pub(super) async fn admitted(&self, channel: &ChannelId) {
        let paced: Vec<&EndpointId> = self.paced.iter().filter(|endpoint| endpoint.channel() == *channel).collect();
        let ready = |known: &Known| {
            let now = Instant::now();
            paced.iter().all(|id| known.shares.get(*id).is_some_and(|(share, _)| share.ratio(now) > 0.0))
        };
        // The sender lives as long as this does, so there is always an answer.
        let _ = self.known.subscribe().wait_for(ready).await;
    }
}

/// What the task remembers from one round to the next.
struct Book {
    standings: BTreeMap<EndpointId, Standing>,
    /// When the last round that the store answered was begun.
    attended: Option<Instant>,
    joining: bool,
}

/// One round: attends, hears, divides.
async fn round(core: &Core, book: &mut Book) -> Result<(), StoreError> {
    let lease = ms(core.settings.attend_lease_ms);
    let begun = Instant::now();
    let now = core.clock.now();
    let attendance = &core.attendance;
    let mut posts: Vec<String> = attendance.paced.iter().map(|endpoint| format!("{ENDPOINT_POST}{endpoint}")).collect();
    posts.extend(core.mark.get().map(|mark| mark_post(mark)));
    let rings = core.duty.relay && !core.stopping.is_cancelled();
    if rings {
        posts.push(RELAY_POST.to_owned());
    }
    let mut present = core.store.attend(&core.worker, &posts, after(now, lease), now).await?;
    let lapsed = book.attended.is_some_and(|last| begun.saturating_duration_since(last) >= lease);
    book.attended = Some(begun);
    let leader = if rings { present.pop().and_then(|workers| workers.into_iter().next()) } else { None };
    // Until when each is there is needed only by one who waits for them.
    let waits = lapsed || book.joining || attendance.paced.iter().any(|id| !book.standings.contains_key(id));
    let times: BTreeMap<(String, String), Timestamp> = if waits || present.iter().any(|workers| workers.len() > 1) {
        let list = core.store.attendance(now).await?;
        list.into_iter().map(|entry| ((entry.post, entry.worker), entry.until)).collect()
    } else {
        BTreeMap::new()
    };
    let until = begun + lease;
    let mut shares = BTreeMap::new();
    book.joining = false;
    for ((endpoint, post), workers) in attendance.paced.iter().zip(&posts).zip(present) {
        let standing = book.standings.entry(endpoint.clone()).or_default();
        let time = |worker: &str| times.get(&(post.clone(), worker.to_owned())).copied();
        standing.hear(&core.worker, &workers, time, lapsed, lease, Instant::now());
        let (part, of) = standing.parts();
        book.joining |= part == 0;
        let share = Share { part, of, until: Some(until) };
        if let Some(channel) = core.channels.get(&endpoint.channel()) {
            channel.set_share(endpoint, share);
        }
        shares.insert(endpoint.clone(), (share, workers));
    }
    let before = attendance.known.send_replace(Known { leader, until: Some(until), shares });
    let known = attendance.known.borrow();
    if known.leader != before.leader && (known.leader.as_deref() == Some(&core.worker)) {
        tracing::info!(worker = %core.worker, "this worker leads the relay");
        core.bell.notify_one();
    }
    for (endpoint, (share, workers)) in &known.shares {
        if before.shares.get(endpoint).is_none_or(|(old, _)| (old.part, old.of) != (share.part, share.of)) {
            tracing::info!(endpoint.id = %endpoint, part = share.part, of = share.of, workers = workers.len(), "share of the rate");
        }
    }
    Ok(())
}

/// Attends until the gateway has closed.
pub(super) async fn run(core: Arc<Core>) {
    let every = ms(core.settings.attend_ms.max(1));
    let lease = ms(core.settings.attend_lease_ms);
    let mut book = Book { standings: BTreeMap::new(), attended: None, joining: false };
    let (mut told, mut stops) = (false, false);
    loop {
        let outcome = tokio::time::timeout(lease.max(every), round(&core, &mut book)).await;
        let failed = match outcome {
            Ok(Ok(())) => None,
            Ok(Err(error)) => Some(with_causes(&error).to_string()),
            Err(_) => Some("the store does not answer".to_owned()),
        };
        let lost = book.attended.is_none_or(|last| last.elapsed() >= lease);
        if let Some(error) = failed {
            core.metrics.store_error();
            if lost && !told {
                tracing::error!(worker = %core.worker, error, "attendance is lost: this worker neither leads nor has a share");
            } else {
                tracing::warn!(worker = %core.worker, error, "attendance could not be written; it tries again");
            }
        } else if told {
            tracing::info!(worker = %core.worker, "attendance is written again");
        }
        told = lost;
        observe(&core);
        let pause: Duration = if book.joining { (every / JOINING_FASTER).max(ms(1)) } else { every };
        tokio::select! {
            () = core.closed.cancelled() => return,
            // Leaves the relay at once; the rates stay divided until the last answer has come.
            () = core.stopping.cancelled(), if !stops => stops = true,
            () = tokio::time::sleep(pause) => {}
        }
    }
}

/// Puts into the metrics what holds now.
fn observe(core: &Core) {
    let now = Instant::now();
    core.metrics.leads(core.attendance.leads(&core.worker, now));
    for (endpoint, share, workers) in core.attendance.shares() {
        core.metrics.share(&endpoint, share.ratio(now), workers.len());
    }
}
