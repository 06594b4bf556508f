//! One run: a world with one accepted alert, the real gateway as one or more processes, a proxy, the SMSC.
//!
//! Copies are counted at the SMSC. From the gateway only its lists of doubt and of ends are taken.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use jiff::ToSpan as _;
use mothertongue::app;
use mothertongue::config::Config;
use mothertongue::domain::{
    Address, AlertKey, BatchId, Clock as _, Exercise, JobIndex, JobState, ModeName, PlaceCode, Rank, SystemClock, has_errors,
};
use mothertongue::store::{ClaimOutcome, NewSubscriber, Progress, Release, Store};
use tokio::process::{Child, Command};

use super::super::crash::alert;
use super::super::servers::proxy::Proxy;
use super::smsc::Smsc;
use super::table::Figures;
use super::wait::{DEADLINE, until};

/// Groups of the channel in flight at one time.
pub const GROUPS: u64 = 4;
/// Messages of one group.
pub const GROUP: u64 = 50;
/// The most messages of one gateway in flight.
pub const IN_FLIGHT: u64 = GROUPS * GROUP;
/// How long a claim holds here.
pub const LEASE: Duration = Duration::from_secs(2);

/// What a run starts with.
#[derive(Clone, Debug)]
pub struct Spec {
    pub recipients: u32,
    /// What a gateway sends at most.
    pub rate_per_s: u32,
    pub group_size: u64,
    /// Batches of a lane in hand at one time.
    pub prefetch: u32,
    /// From acceptance to expiry.
    pub expires_in: Duration,
    /// Receipts are asked for.
    pub receipts: bool,
    /// Options of the SMSC.
    pub smsc: Vec<&'static str>,
    /// More lines of `[exercise]`, for example another store.
    pub parts: String,
}

impl Spec {
    /// So many recipients, the rest as most rows have it.
    pub fn of(recipients: u32) -> Self {
        Self {
            recipients,
            rate_per_s: 250,
            group_size: GROUP,
            prefetch: 6,
            expires_in: Duration::from_secs(6 * 3_600),
            receipts: false,
            smsc: vec!["--delay-ms", "40"],
            parts: String::new(),
        }
    }
}

/// One life of the gateway.
pub struct Life {
    child: Child,
    port_file: PathBuf,
}

impl Life {
    /// Its process id.
    pub fn pid(&self) -> u32 {
        self.child.id().unwrap()
    }

    /// Sends a signal by name.
    pub fn signal(&self, name: &str) {
        let sent = std::process::Command::new("kill").args(["-s", name, &self.pid().to_string()]).status().unwrap();
        assert!(sent.success(), "{name} could not be sent");
    }

    /// Stops it with SIGSTOP at a moment when it does not stand in the middle of a write: whoever stands there holds the
    /// lock of SQLite, and everybody else waits for it.
    pub async fn stand_still(&self) {
        self.signal("STOP");
        let pid = self.pid().to_string();
        let writes = |locks: &str| {
            let words = locks.lines().map(|line| line.split_whitespace().collect::<Vec<_>>());
            words.into_iter().any(|words| words.contains(&"POSIX") && words.contains(&"WRITE") && words.contains(&pid.as_str()))
        };
        while writes(&std::fs::read_to_string("/proc/locks").unwrap()) {
            self.signal("CONT");
            tokio::time::sleep(Duration::from_millis(3)).await;
            self.signal("STOP");
        }
    }

    /// SIGKILL; it must not have ended by itself.
    pub async fn kill(mut self) {
        self.child.start_kill().unwrap();
        let status = tokio::time::timeout(DEADLINE, self.child.wait()).await.unwrap().unwrap();
        assert_eq!(status.code(), None, "the gateway ended by itself before it was killed");
    }

    /// SIGTERM; it must end well.
    pub async fn stop(mut self) {
        self.signal("TERM");
        let status = tokio::time::timeout(DEADLINE, self.child.wait()).await.unwrap().unwrap();
        assert_eq!(status.code(), Some(0), "a stop in good order");
    }

    /// What it says at `/health`.
    pub async fn health(&self) -> serde_json::Value {
        let port = std::fs::read_to_string(&self.port_file).unwrap();
        let answer = ask_health(port.trim().parse().unwrap()).await;
        serde_json::from_str(answer.split("\r\n\r\n").nth(1).unwrap_or_default()).unwrap_or_default()
    }
}

async fn ask_health(port: u16) -> String {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    let mut link = tokio::net::TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    link.write_all(b"GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").await.unwrap();
    let mut answer = String::new();
    link.read_to_string(&mut answer).await.unwrap();
    answer
}

/// See the module.
pub struct House {
    pub spec: Spec,
    dir: tempfile::TempDir,
    pub smsc: Smsc,
    pub proxy: Proxy,
    pub key: AlertKey,
    /// Whose address each job carries, without the plus.
    recipients: HashMap<(BatchId, JobIndex), String>,
    lives: AtomicU32,
}

impl House {
    /// A world with an SMSC and nothing accepted yet.
    pub async fn empty(spec: Spec) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let smsc = Smsc::start(dir.path(), &spec.smsc).await;
        let proxy = Proxy::start(smsc.addr()).await;
        let key = alert::key("fault");
        let house = Self { spec, dir, smsc, proxy, key, recipients: HashMap::new(), lives: AtomicU32::new(0) };
        house.write_config();
        house
    }

    /// A world with one alert approved by a second person and accepted. Nothing is sent yet.
    pub async fn with_accepted(spec: Spec) -> Self {
        let mut house = Self::empty(spec).await;
        house.accept().await;
        house
    }

    /// The folder of the run; the store lies in `state`.
    pub fn dir(&self) -> &Path {
        self.dir.path()
    }

    /// Writes the configuration as [`Self::spec`] is now.
    pub fn write_config(&self) {
        let root = env!("CARGO_MANIFEST_DIR");
        let Spec { rate_per_s, group_size, prefetch, receipts, parts, .. } = &self.spec;
        let (lease, beat) = (LEASE.as_millis(), LEASE.as_millis() / 5);
        let text = format!(
            "[catalog]\ntemplates = \"{root}/templates\"\nlocales = \"{root}/locales\"\n\
             [data]\ndir = \"{root}/config/scenarios/tohoku-2011\"\n\
             [dispatch]\ngroup_size = {group_size}\ngroups_per_channel = {GROUPS}\nflush_ms = 100\nrelay_poll_ms = 50\n\
             lease_ms = {lease}\nheartbeat_ms = {beat}\nring_again_ms = 2000\nprefetch = {prefetch}\n\
             attend_ms = 200\nattend_lease_ms = {lease}\nstore_free_min_mib = 0\n\
             [exercise]\nstate_dir = \"state\"\nkey_file = \"keys/exercise.key\"\n{parts}\n\
             [exercise.channels.sms]\nkind = \"sms_smpp\"\naddrs = [\"{}\"]\nsystem_id = \"gateway\"\nsource = \"ALERT\"\n\
             window = 100\nrate_per_s = {rate_per_s}\nreconnect_min_ms = 20\nreconnect_max_ms = 500\nenquire_link_s = 1\n\
             response_timeout_s = 1\nlate_response_s = 2\nregistered_delivery = {receipts}\n",
            self.proxy.local_addr()
        );
        std::fs::write(self.config_file(), text).unwrap();
    }

    fn config_file(&self) -> PathBuf {
        self.dir.path().join("gateway.toml")
    }

    /// The configuration as the program reads it.
    pub fn config(&self) -> Config {
        let (config, findings) = Config::load(&self.config_file());
        assert!(!has_errors(&findings), "{findings:#?}");
        config.unwrap()
    }

    /// The store, opened beside whatever runs.
    pub async fn store(&self) -> Arc<dyn Store> {
        let config = self.config();
        app::open_store(&config, config.world(ModeName::Exercise).unwrap()).await.unwrap()
    }

    /// The gateway as a command opens it beside whatever runs.
    pub async fn beside(&self) -> app::OpenWorld<Exercise> {
        let config = self.config();
        let world = config.world(ModeName::Exercise).unwrap().clone();
        app::build::<Exercise>(&config, world, Arc::new(SystemClock), "beside").await.unwrap()
    }

    /// Has one alert approved by a second person and accepted.
    pub async fn accept(&mut self) {
        let open = self.beside().await;
        let people = (0..self.spec.recipients).map(|n| NewSubscriber {
            address: Address::new(format!("+8190{n:08}")),
            language: alert::language(),
            place: PlaceCode::parse(alert::PLACE).unwrap(),
        });
        open.store.import_subscribers(people.collect(), SystemClock.now()).await.unwrap();
        let expires = SystemClock.now().checked_add(self.spec.expires_in).unwrap();
        let plan = alert::plan(self.key.clone(), expires, "sms", Rank::Life);
        let digest = open.gateway.submit(&plan, "ann").await.unwrap();
        let approved = open.gateway.approve(digest.as_str(), "bo").await.unwrap();
        let accepted = open.gateway.send(approved, "ann").await.unwrap();
        assert_eq!(accepted.jobs, u64::from(self.spec.recipients));
        // Each batch is opened once to learn whose address each job carries, and given back untouched.
        let until = SystemClock.now().checked_add(1.minutes()).unwrap();
        for ticket in open.store.due(SystemClock.now(), 1_000).await.unwrap() {
            let claimed = open.store.claim(&ticket, "beside", until, SystemClock.now()).await.unwrap();
            let ClaimOutcome::Claimed(batch) = claimed else { panic!("a new batch can be claimed") };
            for job in &batch.jobs {
                let digits = job.address.reveal().trim_start_matches('+').to_owned();
                self.recipients.insert((batch.claim.batch, job.job), digits);
            }
            let release = Some(Release { next_due: SystemClock.now(), endpoint: None });
            let back = Progress { claim: batch.claim, begin: vec![], outcomes: vec![], closed: vec![], release };
            open.store.finish(back, SystemClock.now()).await.unwrap();
        }
        assert_eq!(self.recipients.len(), self.spec.recipients as usize);
        open.gateway.drain(DEADLINE).await.unwrap();
        open.store.close().await;
    }

    /// Starts the real program.
    pub async fn serve(&self) -> Life {
        self.serve_as(&[], &[]).await
    }

    /// Starts the real program through `before` (a program and its first arguments) and with more environment.
    pub async fn serve_as(&self, before: &[&str], envs: &[(&str, OsString)]) -> Life {
        let number = self.lives.fetch_add(1, Ordering::SeqCst);
        let port_file = self.dir.path().join(format!("port-{number}"));
        let log = std::fs::File::create(self.log_file(number)).unwrap();
        let program = env!("CARGO_BIN_EXE_mothertongue");
        let mut words = before.iter().copied().chain([program]);
        let mut child = Command::new(words.next().unwrap())
            .args(words)
            .arg("--config")
            .arg(self.config_file())
            .args(["serve", "--listen", "127.0.0.1:0", "--port-file"])
            .arg(&port_file)
            .envs(envs.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        until(
            "the gateway's start",
            || self.state(),
            async || {
                assert!(child.try_wait().unwrap().is_none(), "the gateway ended by itself\n{}", self.state());
                port_file.exists()
            },
        )
        .await;
        Life { child, port_file }
    }

    /// What a life says, by its number from 0.
    pub fn log_file(&self, number: u32) -> PathBuf {
        self.dir.path().join(format!("gateway-{number:03}.log"))
    }

    /// What the logs say at their end, for a failure.
    pub fn state(&self) -> String {
        let mut said = format!("{} messages at the SMSC\n", self.smsc.count());
        for number in 0..self.lives.load(Ordering::SeqCst) {
            let text = std::fs::read_to_string(self.log_file(number)).unwrap_or_default();
            let lines: Vec<&str> = text.lines().collect();
            let last = lines[lines.len().saturating_sub(12)..].join("\n");
            said.push_str(&format!("-- gateway {number}\n{last}\n"));
        }
        said
    }

    /// How often the gateways said that the store did not do what it was asked.
    fn complaints(&self) -> usize {
        let lives = 0..self.lives.load(Ordering::SeqCst);
        let logs = lives.map(|number| std::fs::read_to_string(self.log_file(number)));
        logs.map(|log| log.unwrap_or_default().matches("the store failed").count()).sum()
    }

    /// Waits until a gateway complains about the store once more; `meanwhile` is done again and again.
    pub async fn complains(&self, mut meanwhile: impl FnMut()) {
        let before = self.complaints();
        until(
            "a complaint about the store",
            || self.state(),
            async || {
                meanwhile();
                self.complaints() > before
            },
        )
        .await;
    }

    /// Waits until the SMSC took so many more.
    pub async fn more_are_taken(&self, more: u64) {
        let wanted = self.smsc.count() + usize::try_from(more).unwrap();
        let most = self.spec.recipients as usize;
        assert!(wanted < most, "the work ends before the blow falls: {wanted} of {most}");
        until("messages at the SMSC", || self.state(), async || self.smsc.count() >= wanted).await;
    }

    /// How long after `since` the next message was taken.
    pub async fn flows(&self, since: Instant) -> Duration {
        self.smsc.flows(since, || self.state()).await
    }

    /// Waits until no job of an alert is open.
    pub async fn ended(&self, key: &AlertKey) {
        let store = self.store().await;
        until(
            "the end of an alert",
            || self.state(),
            async || {
                let states = self.states(&store, key).await;
                states.keys().all(|state| {
                    !matches!(state, JobState::Queued | JobState::Submitting | JobState::Deferred | JobState::InDoubt)
                })
            },
        )
        .await;
        store.close().await;
    }

    /// From the earliest to the latest time in the ledger.
    pub async fn ledger_spans(&self) -> Duration {
        let store = self.store().await;
        let lines = store.ledger(Some(&self.key), 0, 10_000).await.unwrap();
        store.close().await;
        let times = || lines.iter().map(|line| line.at);
        times().max().unwrap().duration_since(times().min().unwrap()).unsigned_abs()
    }

    /// Jobs of an alert by state.
    async fn states(&self, store: &Arc<dyn Store>, key: &AlertKey) -> BTreeMap<JobState, u64> {
        let mut states = BTreeMap::new();
        if let Ok(progress) = store.progress(key).await {
            for (state, count) in progress.into_iter().flat_map(|target| target.states) {
                *states.entry(state).or_default() += count;
            }
        }
        states
    }

    /// Waits until every job has ended in one of these states.
    pub async fn ends_in(&self, ends: &[JobState]) -> BTreeMap<JobState, u64> {
        let store = self.store().await;
        let last = std::sync::Mutex::new(BTreeMap::new());
        let state = || format!("{:?}\n{}", last.lock().unwrap(), self.state());
        until("the end of the work", state, async || {
            let states = self.states(&store, &self.key).await;
            let ended: u64 = states.iter().filter(|(state, _)| ends.contains(state)).map(|(_, count)| count).sum();
            *last.lock().unwrap() = states;
            ended == u64::from(self.spec.recipients)
        })
        .await;
        store.close().await;
        last.into_inner().unwrap()
    }

    /// Waits until everybody's message was accepted.
    pub async fn everybody_has_it(&self) {
        self.ends_in(&[JobState::Accepted]).await;
    }

    /// Holds what the SMSC took against what the gateway lists. `excused` recipients were told to be without it.
    pub async fn figures(&self, excused: u64, flowing: Option<Duration>) -> Figures {
        let store = self.store().await;
        let doubts = store.in_doubt(&self.key).await.unwrap();
        store.close().await;
        let listed: HashSet<&str> = doubts.iter().map(|doubt| self.recipients[&(doubt.batch, doubt.job)].as_str()).collect();
        let copies = self.smsc.copies();
        let asked: HashSet<&str> = self.recipients.values().map(String::as_str).collect();
        let strangers = copies.keys().filter(|(to, _)| !asked.contains(to.as_str())).count();
        assert_eq!(strangers, 0, "nobody else was written to");
        let got_it: HashSet<&str> = copies.keys().map(|(to, _)| to.as_str()).collect();
        let without = asked.difference(&got_it).count() as u64;
        let twice_unlisted = copies.iter().filter(|((to, _), count)| **count > 1 && !listed.contains(to.as_str())).count();
        assert_eq!(twice_unlisted, 0, "who got it more than once is listed in doubt\n{}", self.state());
        Figures {
            recipients: asked.len() as u64,
            lost: without.saturating_sub(excused),
            duplicated: copies.values().map(|count| count.saturating_sub(1)).sum(),
            listed: listed.len() as u64,
            flowing,
        }
    }
}
