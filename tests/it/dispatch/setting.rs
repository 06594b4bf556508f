//! A gateway with its parts, a plan to send, and a channel whose verdicts are written down beforehand.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use jiff::Timestamp;
use mothertongue::broker;
use mothertongue::channel::{CallbackError, CallbackRequest, Channel, Probe, Submission};
use mothertongue::dispatch::{Gateway, GatewayParts, Settings};
use mothertongue::domain::*;
use mothertongue::store::{self, AddressKey, NewSubscriber, Store};
use tokio::sync::{mpsc, watch};

pub const DEADLINE: Duration = Duration::from_secs(20);

/// The verdict for a job: address and how often this channel has seen it, from 1.
pub type Script = Box<dyn Fn(&str, u32) -> SubmitOutcome + Send + Sync>;

pub struct Scripted {
    id: ChannelId,
    kind: ChannelKind,
    profiles: Vec<EndpointProfile>,
    script: Script,
    /// While false, jobs wait (and are put aside when stopped).
    pub open: watch::Sender<bool>,
    /// Jobs that wait in the channel.
    pub waiting: watch::Sender<usize>,
    seen: Mutex<HashMap<String, u32>>,
    /// Batch and rank of each verdict that was taken, in order.
    pub taken: Mutex<Vec<(BatchId, Rank)>>,
}

pub fn accepted() -> SubmitOutcome {
    SubmitOutcome::Accepted { provider_ref: None, segments: 1 }
}

pub fn deferred(why: Why) -> SubmitOutcome {
    SubmitOutcome::Deferred { why, retry_after: None }
}

impl Scripted {
    pub fn new(id: &str, kind: ChannelKind, script: impl Fn(&str, u32) -> SubmitOutcome + Send + Sync + 'static) -> Arc<Self> {
        let profile = EndpointProfile {
            id: EndpointId(id.into()),
            kind,
            form: Form::Sms,
            limit: TextLimit { unit: LimitUnit::None, max: 0 },
            receipts: false,
            rate_per_s: 100_000.0,
            window: 1_000,
            tariff: None,
            national_tables: vec![],
        };
        Arc::new(Self {
            id: ChannelId(id.into()),
            kind,
            profiles: vec![profile],
            script: Box::new(script),
            open: watch::channel(true).0,
            waiting: watch::channel(0).0,
            seen: Mutex::default(),
            taken: Mutex::default(),
        })
    }

    /// How often each address was accepted or may have been: what a peer would count.
    pub fn copies(&self) -> HashMap<String, u32> {
        self.seen.lock().unwrap().clone()
    }

    pub async fn until_waiting(&self, least: usize) {
        let mut waiting = self.waiting.subscribe();
        tokio::time::timeout(DEADLINE, waiting.wait_for(|count| *count >= least)).await.unwrap().unwrap();
    }
}

#[async_trait]
impl Channel for Scripted {
    fn id(&self) -> &ChannelId {
        &self.id
    }
    fn kind(&self) -> ChannelKind {
        self.kind
    }
    fn profiles(&self) -> &[EndpointProfile] {
        &self.profiles
    }
    async fn submit(&self, submission: Submission, outcomes: mpsc::Sender<JobOutcome>) {
        let mut open = self.open.subscribe();
        for recipient in &submission.recipients {
            if !*open.borrow() {
                self.waiting.send_modify(|count| *count += 1);
                tokio::select! {
                    () = submission.stop.cancelled() => {}
                    _ = open.wait_for(|open| *open) => {}
                }
                self.waiting.send_modify(|count| *count -= 1);
            }
            let outcome = if submission.stop.is_cancelled() {
                deferred(Why::Stopped)
            } else {
                let seen = {
                    let mut all = self.seen.lock().unwrap();
                    let seen = all.entry(recipient.address.reveal().to_owned()).or_default();
                    *seen += 1;
                    *seen
                };
                (self.script)(recipient.address.reveal(), seen)
            };
            if matches!(outcome, SubmitOutcome::Accepted { .. }) {
                self.taken.lock().unwrap().push((submission.batch, submission.rank));
            }
            let _ = outcomes.send(JobOutcome { job: recipient.job, outcome }).await;
        }
    }
    async fn on_callback(&self, request: CallbackRequest) -> Result<Vec<ChannelEvent>, CallbackError> {
        let text = String::from_utf8(request.body).unwrap();
        let from = Address::new(request.path);
        Ok(vec![ChannelEvent::Inbound(Inbound { channel: self.id.clone(), from, text, language: None, at: start() })])
    }
    async fn probe(&self) -> Probe {
        Probe::Up("scripted".into())
    }
}

pub fn start() -> Timestamp {
    "2026-03-01T10:00:00Z".parse().unwrap()
}

pub struct House {
    pub gateway: Gateway<Exercise>,
    pub store: Arc<dyn Store>,
    pub clock: Arc<ManualClock>,
    dir: tempfile::TempDir,
}

pub async fn open_store(dir: &tempfile::TempDir, mode: ModeName) -> Arc<dyn Store> {
    let settings = store::Settings::sqlite(dir.path().join("store.db"));
    store::open(&settings, mode, AddressKey::from_bytes([7; 32]), dir.path()).await.unwrap()
}

pub fn settings() -> Settings {
    Settings { relay_poll_ms: 20, expiry_sweep_ms: 20, heartbeat_ms: 1_000, ..Settings::default() }
}

pub fn gateway_on(
    store: &Arc<dyn Store>,
    clock: Arc<dyn Clock>,
    channels: &[Arc<Scripted>],
    settings: Settings,
    worker: &str,
) -> Gateway<Exercise> {
    let channels = channels.iter().map(|channel| Arc::clone(channel) as Arc<dyn Channel>).collect();
    gateway_of(store, clock, channels, settings, worker)
}

pub fn gateway_of(
    store: &Arc<dyn Store>,
    clock: Arc<dyn Clock>,
    channels: Vec<Arc<dyn Channel>>,
    settings: Settings,
    worker: &str,
) -> Gateway<Exercise> {
    let channels: BTreeMap<_, _> = channels.into_iter().map(|channel| (channel.id().clone(), channel)).collect();
    let broker = broker::embedded(&broker::EmbeddedSettings::default());
    Gateway::new(GatewayParts {
        store: Arc::clone(store),
        broker,
        channels,
        clock,
        settings,
        worker: worker.into(),
        signer: None,
    })
    .unwrap()
}

impl House {
    pub async fn with(channels: &[Arc<Scripted>], settings: Settings) -> Self {
        let clock = Arc::new(ManualClock::new(start()));
        let channels = channels.iter().map(|channel| Arc::clone(channel) as Arc<dyn Channel>).collect();
        Self::on(channels, clock, settings).await
    }

    pub async fn on(channels: Vec<Arc<dyn Channel>>, clock: Arc<ManualClock>, settings: Settings) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let store = open_store(&dir, ModeName::Exercise).await;
        let gateway = gateway_of(&store, Arc::clone(&clock) as Arc<dyn Clock>, channels, settings, "w1");
        Self { gateway, store, clock, dir }
    }

    pub fn path(&self) -> std::path::PathBuf {
        self.dir.path().join("store.db")
    }

    pub async fn people(&self, language: &str, count: u32) {
        let subscribers = (0..count)
            .map(|n| NewSubscriber {
                address: Address::new(format!("+81{:05}{n:06}", language.bytes().map(u32::from).sum::<u32>())),
                language: Language::parse(language).unwrap(),
                place: PlaceCode::parse("JP-04").unwrap(),
            })
            .collect();
        self.store.import_subscribers(subscribers, start()).await.unwrap();
    }

    /// Submits, approves by another person, sends.
    pub async fn send(&self, plan: &Plan<Exercise>) -> AlertKey {
        let digest = self.gateway.submit(plan, "ann").await.unwrap();
        let approved = self.gateway.approve(digest.as_str(), "bo").await.unwrap();
        self.gateway.send(approved, "ann").await.unwrap();
        plan.alert.key().clone()
    }

    pub async fn settled(&self, key: &AlertKey) -> BTreeMap<JobState, u64> {
        let progress = self.gateway.wait_until_settled(key, DEADLINE).await.unwrap();
        let mut states = BTreeMap::new();
        for (state, count) in progress.into_iter().flat_map(|target| target.states) {
            *states.entry(state).or_default() += count;
        }
        states
    }
}

pub fn alert(identifier: &str, message_type: MessageType, references: Vec<AlertKey>) -> Alert {
    Alert::new(AlertFields {
        key: key(identifier),
        status: Status::Exercise,
        message_type,
        scope: Scope::Public,
        source: None,
        note: None,
        codes: vec![],
        references,
        incidents: vec![],
        infos: vec![Info {
            language: Language::parse("en").unwrap(),
            categories: vec![Category::Met],
            event: "Flood".into(),
            response_types: vec![],
            urgency: Urgency::Immediate,
            severity: Severity::Severe,
            certainty: Certainty::Observed,
            event_codes: vec![],
            effective: None,
            onset: None,
            expires: "2026-03-01T16:00:00Z".parse().unwrap(),
            sender_name: None,
            headline: None,
            description: None,
            instruction: None,
            web: None,
            contact: None,
            parameters: vec![],
            areas: vec![Area {
                description: "Miyagi".into(),
                shapes: vec![],
                holes: vec![],
                geocodes: vec![Geocode { system: "ISO3166-2".into(), value: "JP-04".into() }],
            }],
        }],
    })
    .unwrap()
}

pub fn key(identifier: &str) -> AlertKey {
    AlertKey { sender: "test@example.org".into(), identifier: identifier.into(), sent: start() }
}

/// A plan with one target: subscribers of `language` on `endpoint`.
pub fn plan<M: Mode>(alert: Alert, moment: Moment, endpoint: &str, rank: Rank, language: &str) -> Plan<M> {
    let tag = Language::parse(language).unwrap();
    let expires = alert.expires();
    let mut plan = Plan::new(alert, TemplateId("flood".into()), moment, Hazard("flood".into()), Phase::Emergency, expires);
    plan.messages.push(RenderedMessage {
        template: TemplateId("flood".into()),
        template_digest: Digest::of(b"flood"),
        moment,
        form: Form::Sms,
        language: tag.clone(),
        direction: tag.direction(),
        title: None,
        text: "Exercise. Flood. Go to high ground.".into(),
        parts: vec![],
        gloss: vec![],
        gloss_language: None,
        names: vec![],
        numbers: vec![],
        review: ReviewState::Approved,
        machine_draft: false,
        valid_until: None,
        radio: None,
    });
    plan.targets.push(Target {
        route: None,
        endpoint: EndpointId(endpoint.into()),
        failover: vec![],
        kind: ChannelKind::SmsSmpp,
        form: Form::Sms,
        language_asked: tag.clone(),
        language_used: tag.clone(),
        message: 0,
        rank,
        communities: vec![],
        people: Estimate::new(100, 200),
        recipients: Recipients::Subscribers {
            group: SubscriberGroup { language: tag, places: vec![PlaceCode::parse("JP-04").unwrap()] },
            count: 0,
        },
        segments_each: 1,
        cost_micros: None,
        currency: None,
    });
    plan
}

pub fn flood(identifier: &str, endpoint: &str, rank: Rank, language: &str) -> Plan<Exercise> {
    plan(alert(identifier, MessageType::Alert, vec![]), Moment::ActNow, endpoint, rank, language)
}
