//! This gateway: a world of its own, filled by the library, served by the release program in a process of its own.

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;
use std::time::Instant;

use mothertongue::app;
use mothertongue::config::Config;
use mothertongue::dispatch::ApprovedPlan;
use mothertongue::domain::{Address, AlertKey, Clock, Exercise, ModeName, PlaceCode, Plan, SystemClock, has_errors};
use mothertongue::store::{NewSubscriber, PlanState};
use tokio::process::{Child, Command};

use super::alerts::{CHANNEL, language};
use super::limits::{LOOK_EVERY, START_WAIT};
use super::load::Request;
use super::process::{cpu_s, peak_mib};
use super::smsc::number;

/// The bearer token of the API here.
const TOKEN: &str = "0123456789abcdef0123456789abcdef";
/// How many subscribers are imported at one time.
const IMPORT_CHUNK: u64 = 10_000;
/// The longest wait for a stop in good order.
const STOP_WAIT: std::time::Duration = std::time::Duration::from_secs(30);

/// Where the world keeps its things and what it is bound with.
#[derive(Clone, Debug)]
pub struct Setting {
    pub binds: u16,
    pub window: u32,
    /// `[exercise.store]` and `[exercise.broker]`, where they are not the embedded ones.
    pub parts: String,
}

/// A world in a folder.
pub struct World {
    folder: PathBuf,
}

/// A served world.
pub struct Gateway {
    child: Child,
    pub port: u16,
}

/// The library's side of a world: what an operator's other programs do beside `serve`.
pub struct Desk {
    pub open: app::OpenWorld<Exercise>,
}

impl World {
    pub fn new(folder: &Path, smsc_port: u16, setting: &Setting) -> Self {
        std::fs::create_dir_all(folder).unwrap();
        let root = env!("CARGO_MANIFEST_DIR");
        let Setting { binds, window, parts } = setting;
        let text = format!(
            "[catalog]\ntemplates = \"{root}/templates\"\nlocales = \"{root}/locales\"\n\
             [data]\ndir = \"{root}/config/scenarios/tohoku-2011\"\n[log]\nfilter = \"warn\"\n\
             [exercise]\nstate_dir = \"state\"\nkey_file = \"keys/exercise.key\"\n{parts}\
             [exercise.channels.{CHANNEL}]\nkind = \"sms_smpp\"\naddrs = [\"127.0.0.1:{smsc_port}\"]\nsystem_id = \"gateway\"\n\
             source = \"ALERT\"\nbinds = {binds}\nwindow = {window}\nrate_per_s = 1000000.0\nregistered_delivery = false\n\
             [[exercise.api.tokens]]\nname = \"bench\"\ntoken = {{ file = \"token\" }}\n\
             scopes = [\"messages:send\", \"messages:read\"]\n"
        );
        std::fs::write(folder.join("gateway.toml"), text).unwrap();
        std::fs::write(folder.join("token"), TOKEN).unwrap();
        Self { folder: folder.to_owned() }
    }

    fn file(&self) -> PathBuf {
        self.folder.join("gateway.toml")
    }

    fn config(&self) -> Config {
        let (config, findings) = Config::load(&self.file());
        assert!(!has_errors(&findings), "{findings:#?}");
        config.unwrap()
    }

    /// Opens store and channels here; nothing is sent from here.
    pub async fn desk(&self) -> Desk {
        let config = self.config();
        let world = config.world(ModeName::Exercise).unwrap().clone();
        Desk { open: app::build::<Exercise>(&config, world, Arc::new(SystemClock), "desk").await.unwrap() }
    }

    /// Starts the program and waits until it listens.
    pub async fn serve(&self) -> Gateway {
        let port_file = self.folder.join("port");
        let _ = std::fs::remove_file(&port_file);
        let log = std::fs::File::options().create(true).append(true).open(self.folder.join("log")).unwrap();
        let mut child = Command::new(env!("CARGO_BIN_EXE_mothertongue"))
            .arg("--config")
            .arg(self.file())
            .args(["serve", "--listen", "127.0.0.1:0", "--port-file"])
            .arg(&port_file)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let began = Instant::now();
        loop {
            if let Ok(text) = std::fs::read_to_string(&port_file) {
                return Gateway { child, port: text.trim().parse().unwrap() };
            }
            let log = || std::fs::read_to_string(self.folder.join("log")).unwrap_or_default();
            assert!(child.try_wait().unwrap().is_none() && began.elapsed() < START_WAIT, "it does not serve:\n{}", log());
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }

    /// `alert send DIGEST` beside `serve`, as an operator does it; seconds of processor time that it took.
    pub async fn send_from_command_line(&self, digest: &str) -> f64 {
        let mut child = Command::new(env!("CARGO_BIN_EXE_mothertongue"))
            .arg("--config")
            .arg(self.file())
            .args(["alert", "send", digest])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::inherit())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let id = child.id().unwrap();
        let mut used = 0.0_f64;
        loop {
            used = used.max(cpu_s(&[id]));
            if let Some(status) = child.try_wait().unwrap() {
                assert!(status.success(), "alert send: {status}");
                return used;
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }
}

impl Desk {
    /// Imports subscribers at a place.
    pub async fn people(&self, numbers: Range<u64>, place: &PlaceCode) {
        let mut from = numbers.start;
        while from < numbers.end {
            let to = (from + IMPORT_CHUNK).min(numbers.end);
            let each = |index| NewSubscriber { address: Address::new(number(index)), language: language(), place: place.clone() };
            self.open.store.import_subscribers((from..to).map(each).collect(), SystemClock.now()).await.unwrap();
            from = to;
        }
    }

    /// Two persons release a plan; its digest.
    pub async fn approved(&self, plan: &Plan<Exercise>) -> String {
        let digest = self.open.gateway.submit(plan, "ann").await.unwrap();
        self.open.gateway.approve(digest.as_str(), "bo").await.unwrap();
        digest.as_str().to_owned()
    }

    /// Two persons release a plan, and nobody has accepted it yet.
    pub async fn prepare(&self, plan: &Plan<Exercise>) -> ApprovedPlan<Exercise> {
        let digest = self.open.gateway.submit(plan, "ann").await.unwrap();
        self.open.gateway.approve(digest.as_str(), "bo").await.unwrap()
    }

    /// Accepts a plan: it is on disk, and `serve` sends it.
    pub async fn accept(&self, approved: ApprovedPlan<Exercise>) {
        self.open.gateway.send(approved, "ann").await.unwrap();
    }

    /// Releases and accepts a plan.
    pub async fn send(&self, plan: &Plan<Exercise>) {
        self.accept(self.prepare(plan).await).await;
    }

    /// When a plan was accepted, in milliseconds since 1970.
    pub async fn accepted_ms(&self, digest: &str) -> f64 {
        let PlanState::Sent { at } = self.open.store.plan(digest).await.unwrap().state else { panic!("it was sent") };
        wall_ms(at)
    }

    /// Waits until every job of an alert has its verdict on disk.
    pub async fn until_settled(&self, key: &AlertKey) {
        let began = Instant::now();
        loop {
            let progress = self.open.store.progress(key).await.unwrap();
            let open = progress.iter().flat_map(|target| &target.states).any(|(state, count)| !state.is_settled() && *count > 0);
            if !open || began.elapsed() > STOP_WAIT {
                return;
            }
            tokio::time::sleep(LOOK_EVERY * 10).await;
        }
    }

    pub async fn close(self) {
        self.open.gateway.drain(STOP_WAIT).await.unwrap();
        self.open.store.close().await;
    }
}

impl Gateway {
    fn id(&self) -> u32 {
        self.child.id().unwrap()
    }

    pub fn cpu_s(&self) -> f64 {
        cpu_s(&[self.id()])
    }

    pub fn peak_mib(&self) -> f64 {
        peak_mib(&[self.id()])
    }

    pub async fn stop(mut self) {
        let pid = self.id().to_string();
        assert!(Command::new("sh").args(["-c", "kill -TERM \"$0\"", &pid]).status().await.unwrap().success());
        let status = tokio::time::timeout(STOP_WAIT, self.child.wait()).await.unwrap().unwrap();
        assert!(status.success(), "serve: {status}");
    }
}

/// A time as milliseconds since 1970.
pub fn wall_ms(at: jiff::Timestamp) -> f64 {
    at.as_duration().as_secs_f64() * 1e3
}

/// How the API is asked to send one message of an alert.
pub fn request(key: &AlertKey) -> Arc<Request> {
    let alert = format!("{},{},{}", key.sender, key.identifier, key.sent);
    Arc::new(move |index| {
        let body = format!("{{\"alert\":\"{alert}\",\"to\":\"{}\",\"language\":\"en\"}}", number(index));
        format!(
            "POST /api/v1/messages HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer {TOKEN}\r\n\
             content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        )
        .into_bytes()
    })
}
