//! The provider's side: the shipped SMSC as a process of its own, and what its log says it took.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use tokio::process::{Child, Command};

use super::super::servers::free_port;
use super::wait::{DEADLINE, until};

/// One message that was taken.
#[derive(Clone, Debug)]
pub struct Taken {
    /// Digits of the recipient, without a plus.
    pub to: String,
    /// Which text.
    pub text: String,
    /// When, in milliseconds.
    pub at_ms: i64,
}

/// See the module.
pub struct Smsc {
    at: SocketAddr,
    log: PathBuf,
    child: Child,
}

impl Smsc {
    /// Starts it on a free port.
    pub async fn start(dir: &Path, options: &[&str]) -> Self {
        let at = SocketAddr::from(([127, 0, 0, 1], free_port()));
        let log = dir.join("smsc.log");
        std::fs::write(&log, "").unwrap();
        let child = Self::run(at, &log, options).await;
        Self { at, log, child }
    }

    async fn run(at: SocketAddr, log: &Path, options: &[&str]) -> Child {
        let child = Command::new(env!("CARGO_BIN_EXE_mothertongue"))
            .args(["simulate", "smsc", "--end-with-stdin", "--listen", &at.to_string(), "--log-file"])
            .arg(log)
            .args(options)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let state = || format!("nothing listens on {at}");
        until("the SMSC", state, async || tokio::net::TcpStream::connect(at).await.is_ok()).await;
        child
    }

    /// Where it listens, in every life.
    pub fn addr(&self) -> SocketAddr {
        self.at
    }

    /// SIGKILL.
    pub async fn kill(&mut self) {
        self.child.start_kill().unwrap();
        tokio::time::timeout(DEADLINE, self.child.wait()).await.unwrap().unwrap();
    }

    /// Another life at the same address.
    pub async fn start_again(&mut self, options: &[&str]) {
        self.child = Self::run(self.at, &self.log, options).await;
    }

    /// Everything that it took, in order, in all its lives.
    pub fn taken(&self) -> Vec<Taken> {
        let log = std::fs::read_to_string(&self.log).unwrap();
        let whole = log.rfind('\n').map_or("", |end| &log[..end]);
        let line = |line: &str| {
            let fields: Vec<&str> = line.split(',').collect();
            let to = fields[0].trim_start_matches('+').to_owned();
            Taken { to, text: fields[1].to_owned(), at_ms: fields[3].parse().unwrap() }
        };
        whole.lines().map(line).collect()
    }

    /// How many it took.
    pub fn count(&self) -> usize {
        std::fs::read(&self.log).unwrap().iter().filter(|octet| **octet == b'\n').count()
    }

    /// Copies of each text that each recipient got.
    pub fn copies(&self) -> HashMap<(String, String), u64> {
        let mut copies = HashMap::new();
        for taken in self.taken() {
            *copies.entry((taken.to, taken.text)).or_default() += 1;
        }
        copies
    }

    /// The longest time between two messages in the middle 90 percent of the run.
    pub fn longest_pause(&self) -> Duration {
        let taken = self.taken();
        let most = taken.len() * 95 / 100;
        let gaps = taken[..most].windows(2).map(|pair| pair[1].at_ms - pair[0].at_ms);
        Duration::from_millis(gaps.max().unwrap_or(0).try_into().unwrap_or(0))
    }

    /// Waits until it took more than it has taken now; says how long after `since` that was.
    pub async fn flows(&self, since: Instant, state: impl Fn() -> String) -> Duration {
        let before = self.count();
        until("a message at the SMSC", state, async || self.count() > before).await;
        since.elapsed()
    }
}
