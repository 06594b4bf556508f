//! One alert to very many subscribers, from acceptance to the last verdict; then the same over the bare SMPP session.
//!
//! The simulator is a process of its own. A run counts only when both sides have counted every message once.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use serde::Serialize;
use tokio::process::{Child, Command};
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use super::process::{cpu_ms, forget_peak, held_kib, peak_kib};
use super::{BenchError, BenchSettings};
use crate::channel::sms_smpp::{self, Settings as SmppSettings};
use crate::channel::{Channel, Probe, Recipient, Submission};
use crate::dispatch::{Gateway, GatewayParts, Settings};
use crate::domain::{
    Address, Alert, AlertFields, AlertKey, Area, BatchId, Category, Certainty, ChannelId, ChannelKind, Clock, Digest, Direction,
    EndpointId, Estimate, Exercise, Form, Geocode, Hazard, Info, JobIndex, JobOutcome, JobState, Language, MessageType,
    Mode as _, Moment, Phase, PlaceCode, Plan, Rank, Recipients, RenderedMessage, ReviewState, Scope, Severity, Status,
    SubmitOutcome, SubscriberGroup, SystemClock, Target, TemplateId, Urgency,
};
use crate::store::{self, AddressKey, NewSubscriber, Store, TargetProgress};

/// How many subscribers are imported at one time.
const IMPORT_CHUNK: u64 = 10_000;
/// Over how many places the subscribers are spread.
const PLACES: u64 = 10;
/// Binds of the session.
const BINDS: u16 = 2;
/// Window of each bind, in segments.
const WINDOW: u32 = 2_000;
/// Segments a second of each bind: more than any figure that is hoped for.
const RATE_PER_S: f64 = 1e6;
/// One segment of the GSM 7-bit default alphabet.
const TEXT: &str =
    "EXERCISE. Tsunami warning for the coast. Go to high ground now. Do not go to the shore. Alert Desk. EXERCISE.";
/// Longest wait for the simulator or a link.
const START_WAIT: Duration = Duration::from_secs(20);
/// How long the simulator takes until a receipt, in milliseconds.
const RECEIPT_AFTER_MS: &str = "10";
/// Longest wait for the next receipt.
const RECEIPT_WAIT: Duration = Duration::from_secs(5);
/// Longest wait for one run.
const RUN_WAIT: Duration = Duration::from_secs(3_600);
/// How often a file or a link that is not there yet is looked for.
const LOOK_EVERY: Duration = Duration::from_millis(20);

/// Time and processor time of one stage.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Stage {
    /// Time on the wall, in seconds.
    pub seconds: f64,
    /// Messages a second.
    pub messages_per_s: f64,
    /// Processor time of this process a message, user and system, in microseconds.
    pub cpu_us_per_message: Option<f64>,
    /// Processor time of the simulator's process a message, in microseconds.
    pub simulator_cpu_us_per_message: Option<f64>,
}

/// The figures of one number of recipients.
#[derive(Clone, Debug, Serialize)]
pub struct SendFigures {
    /// How many recipients.
    pub recipients: u64,
    /// Import of the subscribers: not part of the measured way.
    pub import_seconds: f64,
    /// The part of the whole way until the plan is accepted and every job is on disk, in seconds.
    pub accept_seconds: f64,
    /// The whole way: acceptance, dispatch, SMPP, and every verdict on disk.
    pub whole: Stage,
    /// The bare session: the same messages without store and dispatch.
    pub floor: Stage,
    /// Throughput of the whole way as a share of the floor's.
    pub share_of_floor: f64,
    /// Memory held when the whole way began, in KiB.
    pub held_before_kib: Option<u64>,
    /// The most memory held on the whole way, in KiB; with the import in it where the system cannot forget a peak.
    pub peak_kib: Option<u64>,
    /// Whether the import is kept out of `peak_kib`.
    pub peak_without_import: bool,
    /// Receipts that were matched and written on the whole way, when they were asked for.
    pub receipts_matched: Option<u64>,
    /// The store's files after the run, in octets.
    pub store_octets: u64,
    /// Segments that the simulator counted, both ways together.
    pub counted_by_simulator: u64,
}

/// The simulator in a process of its own; it ends with its standard input.
struct OtherSide {
    child: Child,
    address: String,
    counts: PathBuf,
}

impl OtherSide {
    async fn start(program: &Path, folder: &Path, receipts: bool) -> Result<Self, BenchError> {
        let (port, counts) = (folder.join("port"), folder.join("counts.json"));
        let broken = |source: std::io::Error| BenchError::Simulator { what: source.to_string() };
        let mut child = Command::new(program)
            .args(["simulate", "smsc", "--listen", "127.0.0.1:0", "--end-with-stdin", "--port-file"])
            .arg(&port)
            .arg("--count-file")
            .arg(&counts)
            .args(if receipts { &["--receipts-after-ms", RECEIPT_AFTER_MS][..] } else { &[] })
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .map_err(broken)?;
        let ends = Instant::now() + START_WAIT;
        loop {
            if let Ok(address) = std::fs::read_to_string(&port) {
                return Ok(Self { child, address, counts });
            }
            if let Some(status) = child.try_wait().map_err(broken)? {
                return Err(BenchError::Simulator { what: format!("it ended with {status}") });
            }
            if Instant::now() > ends {
                return Err(BenchError::Simulator { what: "it does not listen".to_owned() });
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }

    /// Ends it and gives the segments that it counted.
    async fn end(mut self) -> Result<u64, BenchError> {
        drop(self.child.stdin.take());
        let broken = |what: String| BenchError::Simulator { what };
        let ended = tokio::time::timeout(START_WAIT, self.child.wait()).await;
        ended.map_err(|_| broken("it does not end".to_owned()))?.map_err(|source| broken(source.to_string()))?;
        let text = std::fs::read_to_string(&self.counts).map_err(|source| broken(source.to_string()))?;
        let counts: serde_json::Value = serde_json::from_str(&text).map_err(|source| broken(source.to_string()))?;
        counts["segments"].as_u64().ok_or_else(|| broken("its counts have no segments".to_owned()))
    }
}

/// Where a stage began.
struct Mark {
    at: Instant,
    own_ms: Option<u64>,
    other_ms: Option<u64>,
    other: Option<u32>,
}

impl Mark {
    fn now(other: Option<u32>) -> Self {
        Self { at: Instant::now(), own_ms: cpu_ms(None), other_ms: other.and_then(|id| cpu_ms(Some(id))), other }
    }

    #[expect(clippy::cast_precision_loss, reason = "milliseconds and messages are far below 2^52")]
    fn stage(&self, messages: u64) -> Stage {
        let seconds = self.at.elapsed().as_secs_f64();
        let each = |from: Option<u64>, to: Option<u64>| Some((to? - from?) as f64 * 1e3 / messages as f64);
        Stage {
            seconds,
            messages_per_s: messages as f64 / seconds,
            cpu_us_per_message: each(self.own_ms, cpu_ms(None)),
            simulator_cpu_us_per_message: each(self.other_ms, self.other.and_then(|id| cpu_ms(Some(id)))),
        }
    }
}

fn number(n: u64) -> Address {
    Address::new(format!("+8170{n:08}"))
}

fn place(n: u64) -> PlaceCode {
    PlaceCode::parse(&format!("P{n}")).expect("P and a digit is a code")
}

fn language() -> Language {
    Language::parse("en").expect("a tag")
}

async fn channel(address: &str, clock: &Arc<dyn Clock>, receipts: bool) -> Result<Arc<dyn Channel>, BenchError> {
    let settings = SmppSettings {
        addrs: vec![address.to_owned()],
        system_id: "bench".to_owned(),
        source: "ALERT".to_owned(),
        binds: BINDS,
        window: WINDOW,
        rate_per_s: RATE_PER_S,
        registered_delivery: receipts,
        ..SmppSettings::default()
    };
    let channel = sms_smpp::open(ChannelId("smsc".to_owned()), settings, Arc::clone(clock)).await.map_err(BenchError::Channel)?;
    let ends = Instant::now() + START_WAIT;
    loop {
        match channel.probe().await {
            Probe::Up(_) => return Ok(channel),
            Probe::Down(what) if Instant::now() > ends => return Err(BenchError::Simulator { what }),
            Probe::Down(_) => tokio::time::sleep(LOOK_EVERY).await,
        }
    }
}

fn message() -> RenderedMessage {
    RenderedMessage {
        template: TemplateId("bench".to_owned()),
        template_digest: Digest::of(b"bench"),
        moment: Moment::ActNow,
        form: Form::Sms,
        language: language(),
        direction: Direction::Ltr,
        title: None,
        text: TEXT.to_owned(),
        parts: Vec::new(),
        gloss: Vec::new(),
        gloss_language: None,
        names: Vec::new(),
        numbers: Vec::new(),
        review: ReviewState::Approved,
        machine_draft: false,
        valid_until: None,
        radio: None,
    }
}

fn alert(now: Timestamp, expires: Timestamp) -> Result<Alert, BenchError> {
    let geocodes = (0..PLACES).map(|n| Geocode { system: "bench".to_owned(), value: place(n).as_str().to_owned() }).collect();
    let area = Area { description: "the coast".to_owned(), shapes: Vec::new(), holes: Vec::new(), geocodes };
    let info = Info {
        language: language(),
        categories: vec![Category::Geo],
        event: "Tsunami".to_owned(),
        response_types: Vec::new(),
        urgency: Urgency::Immediate,
        severity: Severity::Extreme,
        certainty: Certainty::Observed,
        event_codes: Vec::new(),
        effective: None,
        onset: None,
        expires,
        sender_name: None,
        headline: None,
        description: None,
        instruction: None,
        web: None,
        contact: None,
        parameters: Vec::new(),
        areas: vec![area],
    };
    let made = Alert::new(AlertFields {
        key: AlertKey { sender: "bench@example.org".to_owned(), identifier: "bench".to_owned(), sent: now },
        status: Status::Exercise,
        message_type: MessageType::Alert,
        scope: Scope::Public,
        source: None,
        note: None,
        codes: Vec::new(),
        references: Vec::new(),
        incidents: Vec::new(),
        infos: vec![info],
    });
    made.map_err(|faults| BenchError::NotWhole { what: format!("the alert has {} faults", faults.len()) })
}

fn plan(recipients: u64, now: Timestamp) -> Result<Plan<Exercise>, BenchError> {
    let expires = now.saturating_add(SignedDuration::from_hours(6)).unwrap_or(Timestamp::MAX);
    let alert = alert(now, expires)?;
    let hazard = Hazard("tsunami".to_owned());
    let mut plan = Plan::new(alert, TemplateId("bench".to_owned()), Moment::ActNow, hazard, Phase::Emergency, expires);
    plan.messages.push(message());
    plan.targets.push(Target {
        route: None,
        endpoint: EndpointId("smsc".to_owned()),
        failover: Vec::new(),
        kind: ChannelKind::SmsSmpp,
        form: Form::Sms,
        language_asked: language(),
        language_used: language(),
        message: 0,
        rank: Rank::Life,
        communities: Vec::new(),
        people: Estimate::new(recipients, recipients),
        recipients: Recipients::Subscribers {
            group: SubscriberGroup { language: language(), places: (0..PLACES).map(place).collect() },
            count: recipients,
        },
        segments_each: 1,
        cost_micros: None,
        currency: None,
    });
    Ok(plan)
}

async fn import(store: &dyn Store, recipients: u64, now: Timestamp) -> Result<(), BenchError> {
    for chunk in 0..recipients.div_ceil(IMPORT_CHUNK) {
        let those = chunk * IMPORT_CHUNK..((chunk + 1) * IMPORT_CHUNK).min(recipients);
        let subscribers =
            those.map(|n| NewSubscriber { address: number(n), language: language(), place: place(n % PLACES) }).collect();
        store.import_subscribers(subscribers, now).await?;
    }
    Ok(())
}

/// The bare session with as many groups of the same size in flight as dispatch allows; gives the messages taken.
async fn floor(channel: &Arc<dyn Channel>, recipients: u64, settings: &Settings, clock: &dyn Clock) -> u64 {
    let message = Arc::new(message());
    let now = clock.now();
    let expires = now.saturating_add(SignedDuration::from_hours(6)).unwrap_or(Timestamp::MAX);
    let (next, group) = (Arc::new(AtomicU64::new(0)), u64::from(settings.group_size));
    let mut tasks = JoinSet::new();
    for _ in 0..settings.groups_per_channel {
        let (channel, message, next) = (Arc::clone(channel), Arc::clone(&message), Arc::clone(&next));
        tasks.spawn(async move {
            let mut taken = 0_u64;
            loop {
                let from = next.fetch_add(group, Ordering::SeqCst);
                if from >= recipients {
                    return taken;
                }
                let those = from..(from + group).min(recipients);
                let each = |(at, n): (usize, u64)| Recipient {
                    job: JobIndex::try_from(at).unwrap_or(JobIndex::MAX),
                    address: number(n),
                    attempt: 1,
                };
                let submission = Submission {
                    batch: BatchId(i64::try_from(from / group).unwrap_or(i64::MAX)),
                    endpoint: EndpointId("smsc".to_owned()),
                    message: Arc::clone(&message),
                    alert_identifier: "floor".to_owned(),
                    issued: now,
                    expires,
                    rank: Rank::Life,
                    exercise: true,
                    recipients: those.enumerate().map(each).collect(),
                    stop: CancellationToken::new(),
                };
                let (give, mut outcomes) = mpsc::channel::<JobOutcome>(usize::try_from(group).unwrap_or(1));
                let hear = async {
                    while let Some(heard) = outcomes.recv().await {
                        taken += u64::from(matches!(heard.outcome, SubmitOutcome::Accepted { .. }));
                    }
                };
                tokio::join!(channel.submit(submission, give), hear);
            }
        });
    }
    let mut taken = 0;
    while let Some(done) = tasks.join_next().await {
        taken += done.unwrap_or(0);
    }
    taken
}

fn jobs_in(progress: &[TargetProgress], wanted: JobState) -> u64 {
    progress.iter().flat_map(|target| &target.states).filter(|(state, _)| *state == wanted).map(|(_, count)| count).sum()
}

/// Waits until every receipt is written, or no more come.
async fn until_delivered(
    gateway: &Gateway<Exercise>,
    key: &AlertKey,
    recipients: u64,
) -> Result<Vec<TargetProgress>, BenchError> {
    let (mut most, mut since) = (0, Instant::now());
    loop {
        let progress = gateway.progress(key).await?;
        let delivered = jobs_in(&progress, JobState::Delivered);
        if delivered > most {
            (most, since) = (delivered, Instant::now());
        }
        if delivered >= recipients || since.elapsed() > RECEIPT_WAIT {
            return Ok(progress);
        }
        tokio::time::sleep(LOOK_EVERY).await;
    }
}

fn octets_in(folder: &Path) -> u64 {
    let entries = std::fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    entries
        .filter(|entry| entry.file_name().to_string_lossy().starts_with("store.db"))
        .filter_map(|entry| entry.metadata().ok())
        .map(|data| data.len())
        .sum()
}

/// One number of recipients, in a folder of its own that is gone afterwards.
pub(super) async fn run(settings: &BenchSettings, recipients: u64) -> Result<SendFigures, BenchError> {
    let folder = settings.folder.join(format!("run-{}-{recipients}", std::process::id()));
    std::fs::create_dir_all(&folder).map_err(|source| BenchError::File { path: folder.clone(), source })?;
    let figures = measure(settings, recipients, &folder).await;
    std::fs::remove_dir_all(&folder).map_err(|source| BenchError::File { path: folder.clone(), source })?;
    figures
}

async fn measure(settings: &BenchSettings, recipients: u64, folder: &Path) -> Result<SendFigures, BenchError> {
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let opened = store::Settings::sqlite(folder.join("store.db"));
    let store = store::open(&opened, Exercise::NAME, AddressKey::from_bytes([9; 32]), folder).await?;
    let began = Instant::now();
    import(&*store, recipients, clock.now()).await?;
    let import_seconds = began.elapsed().as_secs_f64();
    let other = OtherSide::start(&settings.program, folder, settings.receipts).await?;
    let other_id = other.child.id();
    let line = channel(&other.address, &clock, settings.receipts).await?;
    let dispatch = Settings::default();
    let gateway = Gateway::<Exercise>::new(GatewayParts {
        store: Arc::clone(&store),
        broker: crate::broker::embedded(&crate::broker::EmbeddedSettings::default()),
        channels: BTreeMap::from([(line.id().clone(), Arc::clone(&line))]),
        clock: Arc::clone(&clock),
        settings: dispatch.clone(),
        worker: "bench".to_owned(),
        signer: None,
    })?;
    gateway.start();
    let plan = plan(recipients, clock.now())?;
    let digest = gateway.submit(&plan, "one").await?;
    let approved = gateway.approve(digest.as_str(), "two").await?;
    let key = plan.alert.key().clone();

    let peak_without_import = forget_peak();
    let held_before_kib = held_kib();
    let mark = Mark::now(other_id);
    gateway.send(approved, "one").await?;
    let accept_seconds = mark.at.elapsed().as_secs_f64();
    let mut progress = gateway.wait_until_settled(&key, RUN_WAIT).await?;
    if settings.receipts {
        progress = until_delivered(&gateway, &key, recipients).await?;
    }
    let whole = mark.stage(recipients);
    let peak_kib = peak_kib();

    let delivered = jobs_in(&progress, JobState::Delivered);
    let accepted = jobs_in(&progress, JobState::Accepted) + delivered;
    let count = |what: &str, got: u64, of: u64| {
        if got == of { Ok(()) } else { Err(BenchError::NotWhole { what: format!("{what}: {got} of {of}") }) }
    };
    count("messages that the store has as accepted", accepted, recipients)?;
    gateway.drain(START_WAIT).await?;
    store.close().await;
    let store_octets = octets_in(folder);

    let line = channel(&other.address, &clock, settings.receipts).await?;
    if let Some(mut events) = line.take_events() {
        tokio::spawn(async move { while events.recv().await.is_some() {} });
    }
    let mark = Mark::now(other_id);
    let taken = floor(&line, recipients, &dispatch, &*clock).await;
    let bare = mark.stage(recipients);
    line.close().await;
    count("messages that the bare session had taken", taken, recipients)?;
    let counted_by_simulator = other.end().await?;
    count("segments that the simulator counted", counted_by_simulator, 2 * recipients)?;
    Ok(SendFigures {
        recipients,
        import_seconds,
        accept_seconds,
        whole,
        floor: bare,
        share_of_floor: whole.messages_per_s / bare.messages_per_s,
        held_before_kib,
        peak_kib,
        peak_without_import,
        receipts_matched: settings.receipts.then_some(delivered),
        store_octets,
        counted_by_simulator,
    })
}
