//! SMS over SMPP 3.4: sessions of our own with window, rate, several binds, TLS, receipts and messages from people.
//!
//! Never changes a text, never calls a segment unsent that may have been read by the other side, and never writes
//! addresses, texts or the password to a log.

mod bucket;
mod link;
mod receipt;
mod session;
mod settings;
pub mod simulator;
mod status;
mod submission;
mod wire;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use async_trait::async_trait;
use tokio::sync::{Notify, mpsc, watch};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

pub use settings::{BINDS_MAX, PASSWORD_MAX_OCTETS, SOURCE_MAX_OCTETS, SYSTEM_ID_MAX_OCTETS, SYSTEM_TYPE_MAX_OCTETS, WINDOW_MAX};
pub use settings::{BindMode, IdFormat, Numbering, OpenError, Settings, TariffSettings, TlsSettings, ValidityFormat};
pub use status::{STATUS_TABLE, StatusRow, Verdict, verdict};
pub use wire::PDU_MAX_OCTETS;

use crate::channel::{Channel, Probe, Share, Submission};
use crate::domain::{ChannelEvent, ChannelId, ChannelKind, Clock, EndpointId, EndpointProfile, JobOutcome, Secret, Why};
use crate::sms::TextPolicy;

/// The most receipts and messages that wait to be taken; after that the other side is asked to try later.
pub const EVENTS_MAX: usize = 10_000;
/// The most submissions that are in hand at one time; the jobs of more are deferred at once.
pub const SUBMISSIONS_MAX: usize = 256;
/// How long a probe waits for an answer.
const PROBE_TIMEOUT: Duration = Duration::from_secs(5);

/// What all binds of a channel share.
pub(crate) struct Shared {
    id: ChannelId,
    settings: Settings,
    password: Secret,
    clock: Arc<dyn Clock>,
    dialer: link::Dialer,
    queue: submission::Queue,
    bound: watch::Sender<usize>,
    checked: watch::Sender<u64>,
    probe: Notify,
    closing: CancellationToken,
    submissions: AtomicUsize,
    events: mpsc::Sender<ChannelEvent>,
    fault: Mutex<String>,
    share: Mutex<Share>,
}

impl Shared {
    /// What is shared, and where its events come out. Nothing is connected.
    fn new(id: ChannelId, settings: Settings, clock: Arc<dyn Clock>) -> Result<(Self, mpsc::Receiver<ChannelEvent>), OpenError> {
        let (events, receiver) = mpsc::channel(EVENTS_MAX);
        let shared = Self {
            password: settings.read_password()?,
            dialer: link::Dialer::new(&settings)?,
            queue: submission::Queue::default(),
            bound: watch::Sender::new(0),
            checked: watch::Sender::new(0),
            probe: Notify::new(),
            closing: CancellationToken::new(),
            submissions: AtomicUsize::new(0),
            events,
            fault: Mutex::new("connecting".to_owned()),
            share: Mutex::new(Share::WHOLE),
            id,
            settings,
            clock,
        };
        Ok((shared, receiver))
    }

    fn last_fault(&self, fault: String) {
        *self.fault.lock().unwrap_or_else(PoisonError::into_inner) = fault;
    }

    /// The most segments a second of one bind of this process, now.
    fn rate_per_s(&self, now: Instant) -> f64 {
        let share = *self.share.lock().unwrap_or_else(PoisonError::into_inner);
        self.settings.rate_per_s * share.ratio(now)
    }

    fn drained(&self) -> bool {
        self.submissions.load(Ordering::SeqCst) == 0
    }
}

struct SmppChannel {
    shared: Arc<Shared>,
    policy: TextPolicy,
    profiles: Vec<EndpointProfile>,
    events: Mutex<Option<mpsc::Receiver<ChannelEvent>>>,
    links: TaskTracker,
}

/// Opens the channel; binds connect in the background, whether the other side is up or not.
///
/// # Errors
/// When a setting is missing or out of range, or password or certificates cannot be read.
pub async fn open(id: ChannelId, settings: Settings, clock: Arc<dyn Clock>) -> Result<Arc<dyn Channel>, OpenError> {
    if let Some(fault) = settings.faults().into_iter().next() {
        return Err(fault);
    }
    let policy = TextPolicy::with_national(&settings.national_tables).map_err(OpenError::NationalTable)?;
    let (shared, receiver) = Shared::new(id, settings, clock)?;
    let shared = Arc::new(shared);
    let roles: &[wire::LinkRole] = match shared.settings.bind {
        BindMode::Transceiver => &[wire::LinkRole::Transceiver],
        BindMode::TransmitterReceiver => &[wire::LinkRole::Transmitter, wire::LinkRole::Receiver],
    };
    let links = TaskTracker::new();
    for index in 0..usize::from(shared.settings.binds) {
        for role in roles {
            links.spawn(session::keep_bound(Arc::clone(&shared), *role, index));
        }
    }
    links.close();
    let profiles = vec![shared.settings.profile(&shared.id)];
    Ok(Arc::new(SmppChannel { shared, policy, profiles, events: Mutex::new(Some(receiver)), links }))
}

/// Takes a submission out of the queue when nobody waits for it any more.
struct Abandon<'a>(&'a Shared, Arc<submission::Work>);

impl Drop for Abandon<'_> {
    fn drop(&mut self) {
        self.0.queue.withdraw(&self.1, Why::Stopped, true);
        self.0.submissions.fetch_sub(1, Ordering::SeqCst);
        self.0.queue.bell.notify_waiters();
    }
}

#[async_trait]
impl Channel for SmppChannel {
    fn id(&self) -> &ChannelId {
        &self.shared.id
    }

    fn kind(&self) -> ChannelKind {
        ChannelKind::SmsSmpp
    }

    fn profiles(&self) -> &[EndpointProfile] {
        &self.profiles
    }

    async fn submit(&self, submission: Submission, outcomes: mpsc::Sender<JobOutcome>) {
        let shared = &*self.shared;
        let more = |count| (count < SUBMISSIONS_MAX).then_some(count + 1);
        if shared.submissions.fetch_update(Ordering::SeqCst, Ordering::SeqCst, more).is_err() {
            for recipient in &submission.recipients {
                let outcome = status::deferred(Why::QueueFull);
                let _ = outcomes.send(JobOutcome { job: recipient.job, outcome }).await;
            }
            return;
        }
        let work = submission::Work::new(&shared.settings, &self.policy, &submission, shared.clock.now());
        let _guard = Abandon(shared, Arc::clone(&work));
        shared.queue.push(&work);
        let mut bound = shared.bound.subscribe();
        let link_wait = Duration::from_millis(shared.settings.link_wait_ms);
        let mut stopped = false;
        let mut without_link = false;
        loop {
            let (done, all) = work.take_done();
            for outcome in done {
                // Whoever asked may have gone; the rest is still counted to the end.
                let _ = outcomes.send(outcome).await;
            }
            if all {
                return;
            }
            let linked = *bound.borrow_and_update() > 0;
            without_link &= !linked;
            tokio::select! {
                () = work.changed.notified() => {}
                changed = bound.changed() => if changed.is_err() { return },
                () = async {
                    tokio::select! {
                        () = submission.stop.cancelled() => {}
                        () = shared.closing.cancelled() => {}
                    }
                }, if !stopped => {
                    stopped = true;
                    shared.queue.withdraw(&work, Why::Stopped, false);
                }
                () = tokio::time::sleep(link_wait), if !linked && !without_link => {
                    without_link = true;
                    shared.queue.withdraw(&work, Why::NoLink, true);
                }
            }
        }
    }

    fn take_events(&self) -> Option<mpsc::Receiver<ChannelEvent>> {
        self.events.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    fn is_paced(&self) -> bool {
        true
    }

    fn set_share(&self, _endpoint: &EndpointId, share: Share) {
        *self.shared.share.lock().unwrap_or_else(PoisonError::into_inner) = share;
    }

    async fn probe(&self) -> Probe {
        let shared = &*self.shared;
        let mut bound = shared.bound.subscribe();
        let mut checked = shared.checked.subscribe();
        checked.mark_unchanged();
        let answered = tokio::time::timeout(PROBE_TIMEOUT, async {
            bound.wait_for(|bound| *bound > 0).await.is_ok() && {
                shared.probe.notify_one();
                checked.changed().await.is_ok()
            }
        });
        match answered.await {
            Ok(true) => Probe::Up(format!("{} of {} binds are up", *bound.borrow(), shared.settings.binds)),
            Ok(false) | Err(_) => Probe::Down(shared.fault.lock().unwrap_or_else(PoisonError::into_inner).clone()),
        }
    }

    async fn close(&self) {
        self.shared.closing.cancel();
        self.links.wait().await;
    }
}

/// Reads octets the way a session does; for fuzzing. Never panics, whatever they are.
pub fn pdu_smoke(octets: &[u8]) {
    let channel = ChannelId("fuzz".to_owned());
    let mut at = 0;
    while let Ok(Some(frame)) = wire::next_frame(&octets[at..]) {
        at += frame.octets;
        let _ = wire::message_id(frame.body);
        let _ = verdict(frame.header.status);
        if let Some(message) = wire::ShortMessage::read(frame.body) {
            for format in [IdFormat::AsIs, IdFormat::Hex, IdFormat::Dec] {
                let _ = receipt::event(&channel, &message, format, jiff::Timestamp::UNIX_EPOCH);
            }
        }
    }
}
