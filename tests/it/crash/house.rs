//! A store with one accepted alert, the real program as a child, and an SMSC simulator that counts.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt;
use std::path::PathBuf;
use std::process::Stdio;
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::ToSpan;
use mothertongue::app;
use mothertongue::channel::sms_smpp::simulator::{Simulator, SimulatorSettings};
use mothertongue::config::Config;
use mothertongue::domain::{
    Address, AlertKey, BatchId, Clock, Exercise, JobIndex, JobState, ModeName, PlaceCode, Rank, SystemClock, has_errors,
};
use mothertongue::store::{ClaimOutcome, NewSubscriber, Progress, Release, Store};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::process::{Child, Command};

use super::alert;

/// The longest wait for anything.
const DEADLINE: Duration = Duration::from_secs(60);
/// How often files and the store are looked at while something is waited for.
const LOOK_EVERY: Duration = Duration::from_millis(10);
/// Groups of the channel in flight at one time.
const GROUPS: u64 = 4;
/// How long the simulator keeps its answers back, so that a kill finds some on their way.
const DELAY_MS: u64 = 40;

/// One run.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    pub rounds: u32,
    pub recipients: u32,
    pub rate_per_s: u32,
    pub group_size: u64,
    pub rank: Rank,
    pub seed: u64,
}

impl Plan {
    /// The most messages that can have been in flight at all kills together.
    pub fn in_flight_most(&self) -> u64 {
        u64::from(self.rounds) * self.group_size * GROUPS
    }

    /// A number from `range` for a round (splitmix64 over seed, round and what it is for).
    fn draw(&self, round: u32, what: u64, range: std::ops::Range<u64>) -> u64 {
        let mut z = self.seed ^ (u64::from(round) << 32) ^ (what << 16);
        z = z.wrapping_add(0x9E37_79B9_7F4A_7C15);
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        range.start + (z ^ (z >> 31)) % (range.end - range.start)
    }
}

/// What the provider's side saw, held against the gateway's list of doubt.
#[derive(Debug)]
pub struct Count {
    pub recipients: u64,
    /// Recipients without a copy.
    pub lost: u64,
    /// Of these, those that are not listed in doubt.
    pub lost_unlisted: u64,
    /// Copies beyond the first of each recipient.
    pub doubles: u64,
    /// Recipients with more than one copy that are not listed in doubt.
    pub unlisted: u64,
    /// Recipients listed in doubt.
    pub listed: u64,
    /// Addresses that nobody asked to write to.
    pub strangers: u64,
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} recipients, without a copy {} (not listed {}), copies too many {} (not listed {}), listed in doubt {}",
            self.recipients, self.lost, self.lost_unlisted, self.doubles, self.unlisted, self.listed
        )
    }
}

/// See the module.
pub struct House {
    plan: Plan,
    dir: tempfile::TempDir,
    simulator: Simulator,
    key: AlertKey,
    /// Whose address each job carries, without the plus.
    recipients: HashMap<(BatchId, JobIndex), String>,
}

/// Looks again and again until it is so; says `state` when it takes too long.
async fn until(what: &str, state: impl Fn() -> String, mut look: impl AsyncFnMut() -> bool) {
    let started = Instant::now();
    while !look().await {
        assert!(started.elapsed() < DEADLINE, "{what}: not within {DEADLINE:?}\n{}", state());
        tokio::time::sleep(LOOK_EVERY).await;
    }
}

/// What a configuration says beside the usual.
#[derive(Clone, Copy, Debug, Default)]
pub struct Set<'a> {
    /// Settings of `[dispatch]` that are not the usual ones, as `name = value`.
    pub dispatch: &'a [(&'a str, u64)],
    /// More tables, as TOML.
    pub tables: &'a str,
}

/// The settings of `[dispatch]` for all runs.
const DISPATCH: [(&str, u64); 7] = [
    ("groups_per_channel", GROUPS),
    ("flush_ms", 100),
    ("relay_poll_ms", 50),
    ("lease_ms", 1_000),
    ("heartbeat_ms", 200),
    ("attend_ms", 100),
    ("attend_lease_ms", 1_000),
];

/// One life of the real program.
pub struct Life {
    child: Child,
    port_file: PathBuf,
}

/// What a process answers to `/health`; `None` while it does not.
async fn health(port_file: &std::path::Path) -> Option<serde_json::Value> {
    let port: u16 = std::fs::read_to_string(port_file).ok()?.trim().parse().ok()?;
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await.ok()?;
    stream.write_all(b"GET /health HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n").await.ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.ok()?;
    serde_json::from_str(answer.split("\r\n\r\n").nth(1)?).ok()
}

impl House {
    /// Takes an alert to so many subscribers into a new store, approved by a second person and accepted. Nothing is sent.
    pub async fn with_accepted(plan: Plan) -> Self {
        Self::set_up(plan, Set::default()).await
    }

    /// The same with more settings.
    pub async fn set_up(plan: Plan, set: Set<'_>) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let log_file = Some(dir.path().join("smsc.log"));
        let simulator =
            Simulator::start(SimulatorSettings { delay_ms: DELAY_MS, remember: true, log_file, ..SimulatorSettings::default() })
                .await
                .unwrap();
        let root = env!("CARGO_MANIFEST_DIR");
        let (rate, group) = (plan.rate_per_s, plan.group_size);
        let mut settings: BTreeMap<&str, u64> = DISPATCH.into();
        settings.extend(set.dispatch.iter().copied());
        let dispatch: String = settings.iter().map(|(name, value)| format!("{name} = {value}\n")).collect();
        let text = format!(
            "[catalog]\ntemplates = \"{root}/templates\"\nlocales = \"{root}/locales\"\n\
             [data]\ndir = \"{root}/config/scenarios/tohoku-2011\"\n\
             [dispatch]\ngroup_size = {group}\n{dispatch}\
             [exercise]\nstate_dir = \"state\"\nkey_file = \"keys/exercise.key\"\n\
             [exercise.channels.sms]\nkind = \"sms_smpp\"\naddrs = [\"{}\"]\nsystem_id = \"gateway\"\nsource = \"ALERT\"\n\
             window = 100\nrate_per_s = {rate}\nreconnect_min_ms = 20\nregistered_delivery = false\n\
             {}",
            simulator.local_addr(),
            set.tables
        );
        std::fs::write(dir.path().join("gateway.toml"), text).unwrap();
        let mut house =
            Self { plan, dir, simulator, key: alert::key(&format!("crash-{}", plan.seed)), recipients: HashMap::new() };
        house.accept().await;
        house
    }

    /// Where configuration, state and logs lie.
    pub fn folder(&self) -> &std::path::Path {
        self.dir.path()
    }

    pub fn config(&self) -> Config {
        let (config, findings) = Config::load(&self.dir.path().join("gateway.toml"));
        assert!(!has_errors(&findings), "{findings:#?}");
        config.unwrap()
    }

    pub async fn open_store(&self) -> Arc<dyn Store> {
        let config = self.config();
        app::open_store(&config, config.world(ModeName::Exercise).unwrap()).await.unwrap()
    }

    async fn accept(&mut self) {
        let config = self.config();
        let clock: Arc<dyn Clock> = Arc::new(SystemClock);
        let world = config.world(ModeName::Exercise).unwrap().clone();
        let open = app::build::<Exercise>(&config, world, Arc::clone(&clock), "test").await.unwrap();
        let people = (0..self.plan.recipients).map(|n| NewSubscriber {
            address: Address::new(format!("+8190{n:08}")),
            language: alert::language(),
            place: PlaceCode::parse(alert::PLACE).unwrap(),
        });
        open.store.import_subscribers(people.collect(), clock.now()).await.unwrap();
        let expires = clock.now().checked_add(2.hours()).unwrap();
        let plan = alert::plan(self.key.clone(), expires, "sms", self.plan.rank);
        let digest = open.gateway.submit(&plan, "ann").await.unwrap();
        let approved = open.gateway.approve(digest.as_str(), "bo").await.unwrap();
        let accepted = open.gateway.send(approved, "ann").await.unwrap();
        assert_eq!(accepted.jobs, u64::from(self.plan.recipients));
        // Each batch is opened once to learn whose address each job carries, and given back untouched.
        let until = clock.now().checked_add(1.minutes()).unwrap();
        for ticket in open.store.due(clock.now(), 1_000).await.unwrap() {
            let ClaimOutcome::Claimed(batch) = open.store.claim(&ticket, "test", until, clock.now()).await.unwrap() else {
                panic!("a new batch can be claimed");
            };
            for job in &batch.jobs {
                let digits = job.address.reveal().trim_start_matches('+').to_owned();
                self.recipients.insert((batch.claim.batch, job.job), digits);
            }
            let release = Some(Release { next_due: clock.now(), endpoint: None });
            let back = Progress { claim: batch.claim, begin: vec![], outcomes: vec![], closed: vec![], release };
            open.store.finish(back, clock.now()).await.unwrap();
        }
        assert_eq!(self.recipients.len(), self.plan.recipients as usize);
        open.gateway.drain(DEADLINE).await.unwrap();
        open.store.close().await;
    }

    /// Starts the real program.
    fn start(&self) -> Child {
        self.start_beside("one", &[]).child
    }

    /// Starts the real program beside others that have other words for themselves.
    pub fn start_beside(&self, word: &str, args: &[&str]) -> Life {
        let port_file = self.dir.path().join(format!("port-{word}"));
        let _ = std::fs::remove_file(&port_file);
        let log = std::fs::File::options().create(true).append(true).open(self.dir.path().join("gateway.log")).unwrap();
        let child = self
            .command(&["serve", "--listen", "127.0.0.1:0", "--port-file"])
            .arg(&port_file)
            .args(args)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        Life { child, port_file }
    }

    /// The real program with this configuration.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_mothertongue"));
        command.arg("--config").arg(self.dir.path().join("gateway.toml")).args(args);
        command
    }

    /// Looks at what a process says of its health until it is so.
    pub async fn until_healthy(&self, life: &mut Life, what: &str, so: impl Fn(&serde_json::Value) -> bool) -> serde_json::Value {
        let mut last = serde_json::Value::Null;
        let started = Instant::now();
        loop {
            assert!(life.child.try_wait().unwrap().is_none(), "the gateway ended by itself:\n{}", self.log());
            if let Some(health) = health(&life.port_file).await {
                last = health;
                if so(&last) {
                    return last;
                }
            }
            assert!(started.elapsed() < DEADLINE, "{what}: not within {DEADLINE:?}\n{last:#}\n{}", self.log());
            tokio::time::sleep(LOOK_EVERY * 10).await;
        }
    }

    pub fn log(&self) -> String {
        let text = std::fs::read_to_string(self.dir.path().join("gateway.log")).unwrap_or_default();
        let lines: Vec<&str> = text.lines().collect();
        let counts = self.simulator.counts();
        let seen = format!("{} messages taken from {} recipients", counts.segments, counts.distinct);
        format!("{seen}\n{}", lines[lines.len().saturating_sub(60)..].join("\n"))
    }

    /// Length of the provider's own log: grows with each message that it takes.
    fn taken(&self) -> u64 {
        std::fs::metadata(self.dir.path().join("smsc.log")).map_or(0, |found| found.len())
    }

    /// Waits until the provider has taken so many more.
    pub async fn until_taken(&self, more: u64) {
        let before = self.simulator.counts().segments;
        let state = || self.log();
        until("messages at the provider", state, async || self.simulator.counts().segments >= before + more).await;
    }

    /// Lines of the provider's log: recipient, text and Unix time in milliseconds of each message, in order.
    pub fn taken_list(&self) -> Vec<(String, String, i64)> {
        let text = std::fs::read_to_string(self.dir.path().join("smsc.log")).unwrap();
        let line = |line: &str| {
            let parts: Vec<&str> = line.split(',').collect();
            (parts[0].to_owned(), parts[1].to_owned(), parts[3].parse().unwrap())
        };
        text.lines().map(line).collect()
    }

    /// The alert's key.
    pub fn key(&self) -> &AlertKey {
        &self.key
    }

    /// Kills it at once.
    pub async fn kill(&self, mut life: Life) {
        life.child.start_kill().unwrap();
        tokio::time::timeout(DEADLINE, life.child.wait()).await.unwrap().unwrap();
    }

    /// Stops it with SIGTERM; it must end well.
    pub async fn stop_well(&self, life: Life) {
        self.stop(life.child).await;
    }

    /// Waits until every message of the alert has a verdict.
    pub async fn until_all_is_accepted(&self, lives: &mut [Life]) {
        let store = self.open_store().await;
        let state = || self.log();
        until("the end of the work", state, async || {
            for life in &mut *lives {
                assert!(life.child.try_wait().unwrap().is_none(), "the gateway ended by itself:\n{}", self.log());
            }
            let states = store.progress(&self.key).await.unwrap().into_iter().flat_map(|target| target.states);
            let accepted = states.filter(|(state, _)| *state == JobState::Accepted).map(|(_, count)| count).sum::<u64>();
            accepted == u64::from(self.plan.recipients)
        })
        .await;
        store.close().await;
    }

    /// Accepts one more alert to the same people, with another text.
    pub async fn accept_more(&self, identifier: &str, rank: Rank, text: &str) -> AlertKey {
        let config = self.config();
        let clock: Arc<dyn Clock> = Arc::new(SystemClock);
        let world = config.world(ModeName::Exercise).unwrap().clone();
        let open = app::build::<Exercise>(&config, world, Arc::clone(&clock), "desk").await.unwrap();
        let key = alert::key(identifier);
        let mut plan = alert::plan(key.clone(), clock.now().checked_add(2.hours()).unwrap(), "sms", rank);
        plan.messages[0].text = text.to_owned();
        let digest = open.gateway.submit(&plan, "ann").await.unwrap();
        let approved = open.gateway.approve(digest.as_str(), "bo").await.unwrap();
        open.gateway.send(approved, "ann").await.unwrap();
        open.gateway.drain(DEADLINE).await.unwrap();
        open.store.close().await;
        key
    }

    async fn until_more_is_taken(&self, child: &mut Child, before: u64) {
        let state = || self.log();
        until("a message at the provider", state, async || {
            assert!(child.try_wait().unwrap().is_none(), "the gateway ended by itself:\n{}", self.log());
            self.taken() > before
        })
        .await;
    }

    /// A round must find work to be in the middle of.
    fn check_that_work_is_left(&self) {
        let got_it = self.simulator.counts().distinct;
        assert!(got_it < u64::from(self.plan.recipients), "the work ended before the rounds did: a slower rate is needed");
    }

    /// Starts the program and kills it: in four rounds of five while it sends, else at any moment of its start.
    pub async fn kill_at_some_moment(&self, round: u32) {
        self.check_that_work_is_left();
        let before = self.taken();
        let mut child = self.start();
        if round % 5 != 4 {
            self.until_more_is_taken(&mut child, before).await;
        }
        tokio::time::sleep(Duration::from_millis(self.plan.draw(round, 1, 0..600))).await;
        child.start_kill().unwrap();
        let status = tokio::time::timeout(DEADLINE, child.wait()).await.unwrap().unwrap();
        assert_eq!(status.code(), None, "it was killed and did not end by itself:\n{}", self.log());
    }

    /// Starts the program and stops it with SIGTERM while it sends; it must end well.
    pub async fn stop_at_some_moment(&self, round: u32) {
        self.check_that_work_is_left();
        let before = self.taken();
        let mut child = self.start();
        self.until_more_is_taken(&mut child, before).await;
        tokio::time::sleep(Duration::from_millis(self.plan.draw(round, 2, 0..300))).await;
        self.stop(child).await;
    }

    async fn stop(&self, mut child: Child) {
        let pid = child.id().unwrap().to_string();
        let sent = Command::new("sh").args(["-c", "kill -TERM \"$0\"", &pid]).status().await.unwrap();
        assert!(sent.success());
        let status = tokio::time::timeout(DEADLINE, child.wait()).await.unwrap().unwrap();
        assert_eq!(status.code(), Some(0), "a stop in good order:\n{}", self.log());
    }

    /// One last life, until every message has a verdict; then a stop in good order. Tells how many were left for it.
    pub async fn let_it_finish(&self) -> u64 {
        let left = u64::from(self.plan.recipients) - self.simulator.counts().distinct;
        let mut child = self.start();
        let store = self.open_store().await;
        let held = self.plan.rank != Rank::Life;
        let state = || self.log();
        until("the end of the work", state, async || {
            assert!(child.try_wait().unwrap().is_none(), "the gateway ended by itself:\n{}", self.log());
            let mut states: BTreeMap<JobState, u64> = BTreeMap::new();
            for (state, count) in store.progress(&self.key).await.unwrap().into_iter().flat_map(|target| target.states) {
                *states.entry(state).or_default() += count;
            }
            let ended =
                states.iter().filter(|(state, _)| **state == JobState::Accepted || (held && **state == JobState::InDoubt));
            ended.map(|(_, count)| count).sum::<u64>() == u64::from(self.plan.recipients)
        })
        .await;
        store.close().await;
        self.stop(child).await;
        left
    }

    /// Holds what the provider saw against what the gateway lists.
    pub async fn count(&self) -> Count {
        let store = self.open_store().await;
        let listed: HashSet<&str> = store
            .in_doubt(&self.key)
            .await
            .unwrap()
            .iter()
            .map(|doubt| self.recipients[&(doubt.batch, doubt.job)].as_str())
            .collect();
        store.close().await;
        let mut copies: HashMap<String, u64> = self.recipients.values().map(|digits| (digits.clone(), 0)).collect();
        let mut strangers = 0;
        for (key, count) in self.simulator.counts().copies {
            let digits = key.split(',').next().unwrap().trim_start_matches('+');
            match copies.get_mut(digits) {
                Some(copies) => *copies += u64::from(count),
                None => strangers += 1,
            }
        }
        let number =
            |wanted: &dyn Fn(&str, u64) -> bool| copies.iter().filter(|(to, copies)| wanted(to, **copies)).count() as u64;
        Count {
            recipients: copies.len() as u64,
            lost: number(&|_, copies| copies == 0),
            lost_unlisted: number(&|to, copies| copies == 0 && !listed.contains(to)),
            doubles: copies.values().map(|copies| copies.saturating_sub(1)).sum(),
            unlisted: number(&|to, copies| copies > 1 && !listed.contains(to)),
            listed: listed.len() as u64,
            strangers,
        }
    }

    /// What the run was.
    pub fn title(&self, what: &str) -> String {
        format!("{} {what} at {} messages/s", self.plan.rounds, self.plan.rate_per_s)
    }
}
