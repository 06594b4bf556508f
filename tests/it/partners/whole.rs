//! A whole alert, from the CAP file to every partner, with SMS, radio and posts going out beside it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use lapin::message::Delivery;
use mothertongue::app::{self, Desk, FollowUp, Loopback, OpenWorld, Scenario};
use mothertongue::broker;
use mothertongue::channel::sms_smpp::simulator::{Simulator, SimulatorSettings};
use mothertongue::channel::social_simulator::SocialSimulator;
use mothertongue::config::Config;
use mothertongue::dispatch::{Knowledge, public_messages};
use mothertongue::domain::{
    Clock, Digest, Exercise, ModeName, Plan, PublicMessage, PublicWithdrawal, SystemClock, has_errors, render_findings,
};
use mothertongue::sign::{SignKey, Signature, VerifyKey};

use super::broker::{kind, settings};
use super::peer::{DEADLINE, EXERCISE, Peer};
use crate::servers::rabbitmq::shared;

/// An exercise world on RabbitMQ, with simulators on the other side and a queue that gets all that partners may hear.
pub struct House {
    pub folder: tempfile::TempDir,
    pub vhost: String,
    pub tap: Peer,
    pub numbers: Vec<String>,
    pub smsc: Simulator,
    open: OpenWorld<Exercise>,
    config: Config,
    knowledge: Knowledge,
    clock: Arc<dyn Clock>,
    _spare: Simulator,
    _wall: SocialSimulator,
}

pub const TAP: &str = "tap";

impl House {
    pub async fn start() -> Self {
        let rabbit = shared();
        let (vhost, mut settings) = settings(rabbit);
        settings.password = mothertongue::secret::SecretSource::File(rabbit.dir().join("password"));
        broker::declare(&kind(&settings), ModeName::Exercise, rabbit.dir(), &[]).await.unwrap();
        let tap = Peer::guest(rabbit, &vhost).await;
        tap.bind(TAP, EXERCISE, &["#"]).await;
        let folder = tempfile::tempdir().unwrap();
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("config");
        let data = root.join("scenarios/tohoku-2011");
        let mut scenario = Scenario::load(&data).unwrap();
        for group in &mut scenario.subscribers {
            group.count = (group.count / 200).max(2);
        }
        let simulator = || SimulatorSettings { remember: true, ..SimulatorSettings::default() };
        let (smsc, spare) = (Simulator::start(simulator()).await.unwrap(), Simulator::start(simulator()).await.unwrap());
        let wall = SocialSimulator::start(([127, 0, 0, 1], 0).into(), None).await.unwrap();
        let clock: Arc<dyn Clock> = Arc::new(SystemClock);
        let mut config = scenario.config(&root, &data, folder.path());
        let (knowledge, findings) = app::load_knowledge(&config, &*clock);
        assert!(!has_errors(&findings), "{}", render_findings(&findings));
        let loopback = Loopback { smsc: smsc.local_addr(), spare: spare.local_addr(), wall: wall.address() };
        let mut world = scenario.world(&knowledge.table, &loopback, folder.path()).unwrap();
        world.broker = kind(&settings);
        config.exercise = Some(world);
        let world = app::world::<Exercise>(&config, &knowledge.table).unwrap();
        let open = app::build::<Exercise>(&config, world, Arc::clone(&clock), "house").await.unwrap();
        let people = scenario.synthetic(1).unwrap();
        let numbers = people.iter().map(|person| person.address.reveal().to_owned()).collect();
        open.store.import_subscribers(people, clock.now()).await.unwrap();
        open.gateway.start();
        Self { folder, vhost, tap, numbers, smsc, open, config, knowledge, clock, _spare: spare, _wall: wall }
    }

    /// Plans a CAP text, releases it by two persons and waits until everybody has been told.
    pub async fn send(&self, cap: &str) -> Plan<Exercise> {
        let desk = Desk {
            config: &self.config,
            knowledge: &self.knowledge,
            world: &self.open.world,
            store: &*self.open.store,
            clock: &*self.clock,
        };
        let plan = desk.plan_cap::<Exercise>(cap.as_bytes(), "alert", &BTreeMap::new()).await.unwrap();
        assert!(!plan.is_blocked(), "{}", render_findings(&plan.findings));
        let digest = self.open.gateway.submit(&plan, "ann").await.unwrap();
        let approved = self.open.gateway.approve(digest.as_str(), "bo").await.unwrap();
        self.open.gateway.send(approved, "ann").await.unwrap();
        self.open.gateway.wait_until_settled(plan.alert.key(), DEADLINE).await.unwrap();
        plan
    }

    pub fn public_key(&self) -> VerifyKey {
        SignKey::load_or_create(&self.folder.path().join("keys/exercise.signing.pem")).unwrap().public()
    }

    async fn stop(self) {
        self.open.gateway.drain(Duration::from_secs(20)).await.unwrap();
        self.open.store.close().await;
        assert!(self.smsc.stop().await.submits > 0, "no SMS went out, so nothing was proved");
    }
}

/// What a plan's partners must hear.
pub fn expected(plan: &Plan<Exercise>) -> BTreeMap<Digest, PublicMessage> {
    let messages = public_messages(plan, &plan.digest().unwrap(), &[]);
    messages.into_iter().map(|message| (Digest::of(&message.to_bytes().unwrap()), message)).collect()
}

fn signature(delivery: &Delivery) -> Signature {
    let headers = delivery.properties.headers().as_ref().unwrap().inner();
    let text = headers.get("signature").and_then(|value| value.as_long_string()).unwrap().to_string();
    Signature::parse(&text).unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_message_of_an_alert_comes_signed_and_no_byte_of_it_is_about_a_person() {
    let house = House::start().await;
    let plan = house.send(&crate::cli::tsunami("whole-1", 240)).await;
    let wanted = expected(&plan);
    let told = house.tap.wait_for(TAP, wanted.len()).await;
    let key = house.public_key();
    let mut seen = BTreeSet::new();
    let (mut fallbacks, mut bytes) = (0, Vec::new());
    for delivery in &told {
        key.verify(&delivery.data, &signature(delivery)).unwrap();
        let digest = Digest::of(&delivery.data);
        let message = &wanted[&digest];
        assert!(message.head.exercise, "an exercise says so");
        assert!(message.head.routing_keys().contains(&delivery.routing_key.to_string()));
        fallbacks += u32::from(message.head.language.fallback);
        assert!(seen.insert(digest), "a message came twice");
        bytes.extend_from_slice(&delivery.data);
        bytes.extend_from_slice(format!("{:?}{}", delivery.properties, delivery.routing_key).as_bytes());
    }
    assert!(fallbacks > 0, "this alert has a fallback, and it must be marked");
    let heard = String::from_utf8(bytes).unwrap();
    let counts = house.smsc.counts();
    let reached =
        house.numbers.iter().filter(|number| counts.copies.keys().any(|sent| sent.starts_with(number.trim_start_matches('+'))));
    assert!(reached.count() > 10, "too few got an SMS to prove anything");
    for number in &house.numbers {
        let local = number.trim_start_matches("+81");
        assert!(!heard.contains(number.trim_start_matches('+')) && !heard.contains(local), "a subscriber's number was published");
    }
    for inside in ["smsc-", "date-fm", "\"endpoint", "\"recipients", "\"count", "\"house\"", "\"ann\"", "\"bo\""] {
        assert!(!heard.contains(inside), "`{inside}` was published");
    }
    let lines = house.open.store.ledger(Some(plan.alert.key()), 0, 10_000).await.unwrap();
    let announced: Vec<u64> = lines.iter().filter(|line| line.event == "announced").map(|line| line.count).collect();
    assert_eq!(announced, [wanted.len() as u64]);

    house.open.gateway.withdraw(plan.alert.key(), "the officer's own words", "ann").await.unwrap();
    let withdrawn = house.tap.wait_for(TAP, wanted.len()).await;
    let mut named = BTreeSet::new();
    for delivery in &withdrawn {
        key.verify(&delivery.data, &signature(delivery)).unwrap();
        let notice: PublicWithdrawal = serde_json::from_slice(&delivery.data).unwrap();
        assert_eq!(notice.head, wanted[&notice.message].head);
        assert!(!String::from_utf8_lossy(&delivery.data).contains("officer"), "the reason stays here");
        named.insert(notice.message);
    }
    assert_eq!(named, wanted.into_keys().collect());
    house.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cancel_takes_the_old_messages_down_and_is_told_in_its_own() {
    let house = House::start().await;
    let plan = house.send(&crate::cli::tsunami("whole-2", 240)).await;
    let first = expected(&plan);
    house.tap.wait_for(TAP, first.len()).await;
    let cancel = house.send(&app::follow_up(&plan.alert, FollowUp::Cancel, house.clock.now())).await;
    let second = expected(&cancel);
    let told = house.tap.wait_for(TAP, first.len() + second.len()).await;
    let (withdrawals, messages): (Vec<_>, Vec<_>) = told
        .iter()
        .partition(|delivery| delivery.properties.kind().as_ref().is_some_and(|kind| kind.as_str() == PublicWithdrawal::SCHEMA));
    assert_eq!((withdrawals.len(), messages.len()), (first.len(), second.len()));
    for delivery in messages {
        let message: PublicMessage = serde_json::from_slice(&delivery.data).unwrap();
        assert_eq!(message.moment.as_str(), "cancel");
        assert_eq!(message.references, [plan.alert.key().clone()]);
    }
    house.stop().await;
}
