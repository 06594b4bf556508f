//! The name under which a process claims batches, and what it does of the gateway's work.
//!
//! A name is kept in the state folder and held by a lock for the life of the process. So two processes never have one
//! name, and a process that starts where another died takes over its name, and with it at once what it had in hand.

use std::collections::BTreeSet;
use std::fs::{File, TryLockError};
use std::io::{Read as _, Seek as _, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use crate::config::World;
use crate::dispatch::Duty;
use crate::domain::ChannelId;

/// The most processes of one state folder that get a name from it.
pub const WORKERS_MAX: u32 = 64;
/// The longest name that may be given, in characters.
pub const WORKER_NAME_MAX: usize = 64;
/// Where the machine's name is read.
const HOST_FILE: &str = "/proc/sys/kernel/hostname";
/// Random octets of a name.
const RANDOM_OCTETS: usize = 4;

/// Why a process has no name.
#[derive(Debug, thiserror::Error)]
pub enum WorkerNameError {
    /// It cannot be one.
    #[error("`{0}` cannot be a worker's name: use 1 to 64 of a-z A-Z 0-9 . - _")]
    Unfit(String),
    /// Another process has it.
    #[error("a worker of the name `{0}` runs already on this state folder: give each its own name, or none")]
    Taken(String),
    /// The state folder does not serve.
    #[error("the worker's name cannot be kept in {file}")]
    File {
        /// The file.
        file: PathBuf,
        /// Cause.
        #[source]
        source: std::io::Error,
    },
}

/// A name, held until this is dropped.
#[derive(Debug)]
pub struct WorkerName {
    name: String,
    _held: Option<File>,
}

impl WorkerName {
    /// The name.
    pub fn as_str(&self) -> &str {
        &self.name
    }

    /// Takes a name for this process: the given one, or the first of the folder that nobody holds.
    ///
    /// # Errors
    /// When the given one is unfit or taken, or the folder does not serve.
    pub fn take(state_dir: &Path, given: Option<&str>) -> Result<Self, WorkerNameError> {
        let folder = state_dir.join("workers");
        let failed = |file: &Path, source| WorkerNameError::File { file: file.to_owned(), source };
        std::fs::create_dir_all(&folder).map_err(|source| failed(&folder, source))?;
        if let Some(name) = given {
            let fits = |c: char| c.is_ascii_alphanumeric() || ".-_".contains(c);
            if name.is_empty() || name.len() > WORKER_NAME_MAX || !name.chars().all(fits) {
                return Err(WorkerNameError::Unfit(name.to_owned()));
            }
            let path = folder.join(format!("name-{name}"));
            let held = hold(&path).map_err(|source| failed(&path, source))?;
            let held = held.ok_or_else(|| WorkerNameError::Taken(name.to_owned()))?;
            return Ok(Self { name: name.to_owned(), _held: Some(held) });
        }
        for slot in 1..=WORKERS_MAX {
            let path = folder.join(format!("slot-{slot}"));
            if let Some(mut held) = hold(&path).map_err(|source| failed(&path, source))? {
                let random = kept_random(&mut held).map_err(|source| failed(&path, source))?;
                return Ok(Self { name: format!("{}-{random}", host()), _held: Some(held) });
            }
        }
        // All are held: a name of its own, which nobody takes over.
        Ok(Self { name: format!("{}-{}-{}", host(), std::process::id(), random()), _held: None })
    }
}

/// Opens and locks the file; `None` when another process holds it.
fn hold(path: &Path) -> std::io::Result<Option<File>> {
    let file = File::options().read(true).write(true).create(true).truncate(false).mode(0o600).open(path)?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// The random part that the file keeps; made when there is none yet.
fn kept_random(file: &mut File) -> std::io::Result<String> {
    let mut kept = String::new();
    (&*file).take(64).read_to_string(&mut kept)?;
    let kept = kept.trim();
    if kept.len() == 2 * RANDOM_OCTETS && kept.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Ok(kept.to_owned());
    }
    let new = random();
    file.set_len(0)?;
    file.rewind()?;
    file.write_all(new.as_bytes())?;
    file.sync_all()?;
    Ok(new)
}

fn random() -> String {
    let mut octets = [0_u8; RANDOM_OCTETS];
    if getrandom::fill(&mut octets).is_err() {
        octets = std::process::id().to_be_bytes();
    }
    octets.iter().map(|octet| format!("{octet:02x}")).collect()
}

/// The machine's name, as far as it fits into a worker's.
fn host() -> String {
    let read = std::fs::read_to_string(HOST_FILE).unwrap_or_default();
    let name: String =
        read.trim().chars().filter(|c| c.is_ascii_alphanumeric() || ".-_".contains(*c)).take(WORKER_NAME_MAX / 2).collect();
    if name.is_empty() { "gateway".to_owned() } else { name }
}

/// What of the gateway's work a process does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Role {
    /// All of it.
    #[default]
    All,
    /// It rings the broker and works no batches.
    Relay,
    /// It works batches and never rings.
    Worker,
}

impl Role {
    /// As a word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Relay => "relay",
            Self::Worker => "worker",
        }
    }
}

/// Why a process cannot do what it was told.
#[derive(Debug, thiserror::Error)]
pub enum DutyError {
    /// A part without the other part.
    #[error(
        "role `{0}` needs a broker that processes share: the embedded broker rings only in its own process, so use role `all`"
    )]
    NotShared(&'static str),
    /// A channel that is not there.
    #[error("the world has no channel `{0}`")]
    NoChannel(String),
    /// Channels for one that works none.
    #[error("role `relay` serves no channels, so none can be named")]
    RelayServesNone,
}

/// Cuts the world down to the channels that this process serves, and says what it does.
///
/// # Errors
/// When role, channels and broker do not go together.
pub(super) fn duty(world: &mut World, role: Role, only: &[String]) -> Result<Duty, DutyError> {
    if role != Role::All && !world.broker.is_shared() {
        return Err(DutyError::NotShared(role.as_str()));
    }
    if role == Role::Relay && !only.is_empty() {
        return Err(DutyError::RelayServesNone);
    }
    if let Some(unknown) = only.iter().find(|name| !world.channels.contains_key(&ChannelId((*name).clone()))) {
        return Err(DutyError::NoChannel(unknown.clone()));
    }
    let here = |id: &ChannelId| role != Role::Relay && (only.is_empty() || only.contains(&id.0));
    let elsewhere: BTreeSet<ChannelId> = world.channels.keys().filter(|id| !here(id)).cloned().collect();
    world.channels.retain(|id, _| here(id));
    Ok(Duty { relay: role != Role::Worker, work: role != Role::Relay, elsewhere })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_held_by_one_and_taken_over_by_the_next() {
        let dir = tempfile::tempdir().unwrap();
        let take = |given| WorkerName::take(dir.path(), given);
        let (first, second) = (take(None).unwrap(), take(None).unwrap());
        assert_ne!(first.as_str(), second.as_str());
        let old = first.as_str().to_owned();
        drop(first);
        assert_eq!(take(None).unwrap().as_str(), old, "the next process takes over");
        let ann = take(Some("ann")).unwrap();
        assert_eq!(ann.as_str(), "ann");
        assert!(matches!(take(Some("ann")), Err(WorkerNameError::Taken(_))));
        drop(ann);
        assert!(take(Some("ann")).is_ok());
        for unfit in ["", "a b", "../x", &"x".repeat(65)] {
            assert!(matches!(take(Some(unfit)), Err(WorkerNameError::Unfit(_))), "{unfit}");
        }
    }
}
