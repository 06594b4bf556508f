//! Plays the steps of a scenario through store, broker and channels against the simulators.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use mothertongue::app::{self, Desk, Loopback, Scenario};
use mothertongue::channel::sms_smpp::simulator::{Counts, Simulator, SimulatorSettings};
use mothertongue::channel::social_simulator::{Post, SocialSimulator};
use mothertongue::dispatch::Report;
use mothertongue::domain::{Clock, Exercise, Plan, ReplayClock, has_errors, render_findings};

use super::{SHARE, root};

/// What came of one step.
pub struct Played {
    pub plan: Plan<Exercise>,
    pub report: Report,
    /// What each number got: every message, put together from its segments.
    pub sms: BTreeMap<String, Vec<String>>,
}

/// What came of all steps.
pub struct Replay {
    pub steps: Vec<Played>,
    pub posts: Vec<Post>,
    /// The scripts and relay texts that lie in the folders: file and text.
    pub files: Vec<(String, String)>,
    pub subscribers: usize,
}

pub async fn play(name: &str) -> Replay {
    let folder = tempfile::tempdir().unwrap();
    let data = root().join("scenarios").join(name);
    let mut scenario = Scenario::load(&data).unwrap();
    for group in &mut scenario.subscribers {
        group.count = (group.count / SHARE).max(1);
    }
    let smsc = || SimulatorSettings { remember: true, ..SimulatorSettings::default() };
    let main = Simulator::start(smsc()).await.unwrap();
    let spare = Simulator::start(smsc()).await.unwrap();
    let wall = SocialSimulator::start(([127, 0, 0, 1], 0).into(), None).await.unwrap();
    let replay = Arc::new(ReplayClock::starting_at(scenario.steps[0].at));
    let clock: Arc<dyn Clock> = replay.clone();
    let mut config = scenario.config(&root(), &data, folder.path());
    let (knowledge, findings) = app::load_knowledge(&config, &*clock);
    assert!(!has_errors(&findings), "{}", render_findings(&findings));
    let loopback = Loopback { smsc: main.local_addr(), spare: spare.local_addr(), wall: wall.address() };
    config.exercise = Some(scenario.world(&knowledge.table, &loopback, folder.path()).unwrap());
    let world = app::world::<Exercise>(&config, &knowledge.table).unwrap();
    let open = app::build::<Exercise>(&config, world, clock.clone(), "replay").await.unwrap();
    let people = scenario.synthetic(1).unwrap();
    let subscribers = people.len();
    open.store.import_subscribers(people, clock.now()).await.unwrap();
    open.gateway.start();
    let mut steps = Vec::new();
    let mut seen = BTreeMap::new();
    for step in &scenario.steps {
        replay.skip_to(step.at);
        let desk = Desk { config: &config, knowledge: &knowledge, world: &open.world, store: &*open.store, clock: &*clock };
        let file = data.join(&step.alert);
        let bytes = std::fs::read(&file).unwrap();
        let name = step.alert.display().to_string();
        let plan = desk.plan_cap::<Exercise>(&bytes, &name, &step.given()).await.unwrap();
        assert!(!plan.is_blocked(), "{}", render_findings(&plan.findings));
        let digest = open.gateway.submit(&plan, "duty-officer").await.unwrap();
        let approved = open.gateway.approve(digest.as_str(), "second-officer").await.unwrap();
        let alert = plan.alert.key().clone();
        open.gateway.send(approved, "ann").await.unwrap();
        open.gateway.wait_until_settled(&alert, Duration::from_secs(60)).await.unwrap();
        let report = open.gateway.report(&alert).await.unwrap();
        let counts = main.counts();
        let sms = new_messages(&mut seen, &counts);
        steps.push(Played { plan, report, sms });
    }
    open.gateway.drain(Duration::from_secs(10)).await.unwrap();
    open.store.close().await;
    assert_eq!(spare.stop().await.submits, 0, "the spare SMSC is for when the main one is down");
    let files = ["radio", "relays"].iter().flat_map(|kind| texts(&folder.path().join(kind))).collect();
    Replay { steps, posts: wall.posts(), files, subscribers }
}

/// The messages that came since the last look, by number; a segment that came twice stops the test.
fn new_messages(seen: &mut BTreeMap<String, u32>, counts: &Counts) -> BTreeMap<String, Vec<String>> {
    let mut parts: BTreeMap<(String, String), BTreeMap<u16, String>> = BTreeMap::new();
    for (key, copies) in &counts.copies {
        let before = seen.insert(key.clone(), *copies).unwrap_or(0);
        if before == *copies {
            continue;
        }
        assert_eq!(*copies, before + 1, "a segment came twice: {key}");
        let [number, reference, segment] = key.splitn(3, ',').collect::<Vec<_>>().try_into().unwrap();
        let (data_coding, octets) = &counts.octets[key];
        let (header, body) = mothertongue::sms::split_header(octets).unwrap_or((&[], octets));
        let header = if segment == "1" && reference.len() > 4 { (&[][..], octets.as_slice()) } else { (header, body) };
        let text = mothertongue::sms::decode(*data_coding, header.0, header.1).unwrap();
        parts.entry((number.to_owned(), reference.to_owned())).or_default().insert(segment.parse().unwrap(), text);
    }
    let mut sms: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for ((number, _), segments) in parts {
        let numbers: BTreeSet<u16> = segments.keys().copied().collect();
        assert!(numbers.iter().copied().eq(1..=u16::try_from(numbers.len()).unwrap()), "{number} lacks a segment");
        sms.entry(number).or_default().push(segments.into_values().collect());
    }
    sms
}

/// Every `.txt` below a folder, the cuts of radio scripts apart.
fn texts(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.ends_with("cuts") {
            continue;
        }
        if path.is_dir() {
            found.extend(texts(&path));
        } else if path.extension().is_some_and(|ending| ending == "txt") {
            found.push((path.display().to_string(), std::fs::read_to_string(&path).unwrap()));
        }
    }
    found
}
