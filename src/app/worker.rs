//! The name under which a process claims batches, and what it does of the gateway's work.
//!
//! A name is kept in the state folder and held by a lock for the life of the process. So two processes of one folder never have
//! one name, and a process that starts where another died takes over its name, and with it at once what it had in hand.
//!
//! Two machines cannot see each other's locks. So each process also has a random mark, which the store keeps beside the name, and
//! the file keeps the marks of those that bore the name here before: these are surely dead, and nobody else is.

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
/// Random octets of a process's mark.
const MARK_OCTETS: usize = 16;
/// The most marks of former processes that a file keeps; one is enough unless the store fails at every start.
const MARKS_KEPT_MAX: usize = 16;
/// The longest file of a name that is read, in octets.
const FILE_MAX_OCTETS: u64 = 4_096;

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
    mark: String,
    before: Vec<String>,
    held: Option<Held>,
}

/// The locked file of a name.
#[derive(Debug)]
struct Held {
    file: File,
    /// The random part of the name, where the file keeps one.
    random: Option<String>,
}

impl WorkerName {
    /// The name.
    pub fn as_str(&self) -> &str {
        &self.name
    }

    /// This process's mark, which no other process has.
    pub fn mark(&self) -> &str {
        &self.mark
    }

    /// Marks of processes that bore the name in this state folder and are dead.
    pub fn before(&self) -> &[String] {
        &self.before
    }

    /// The store knows the mark: those of former processes are forgotten.
    pub fn entered(&mut self) {
        self.before.clear();
        if let Some(held) = &mut self.held
            && let Err(error) = held.keep(&[&self.mark])
        {
            // The marks that are left are those of dead processes all the same.
            tracing::debug!(%error, "the file of the worker's name could not be shortened");
        }
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
            let file = hold(&path).map_err(|source| failed(&path, source))?;
            let file = file.ok_or_else(|| WorkerNameError::Taken(name.to_owned()))?;
            return Self::held(name.to_owned(), Held { file, random: None }).map_err(|source| failed(&path, source));
        }
        for slot in 1..=WORKERS_MAX {
            let path = folder.join(format!("slot-{slot}"));
            if let Some(mut file) = hold(&path).map_err(|source| failed(&path, source))? {
                let random = kept_random(&mut file).map_err(|source| failed(&path, source))?;
                let name = format!("{}-{random}", host());
                return Self::held(name, Held { file, random: Some(random) }).map_err(|source| failed(&path, source));
            }
        }
        // All are held: a name of its own, which nobody takes over.
        let name = format!("{}-{}-{}", host(), std::process::id(), random::<RANDOM_OCTETS>());
        Ok(Self { name, mark: random::<MARK_OCTETS>(), before: Vec::new(), held: None })
    }

    /// A name whose file this process holds; its mark is written beside those that are there.
    fn held(name: String, mut held: Held) -> std::io::Result<Self> {
        let mut before = words(&mut held.file, MARK_OCTETS)?;
        before.drain(..before.len().saturating_sub(MARKS_KEPT_MAX - 1));
        let mark = random::<MARK_OCTETS>();
        let marks: Vec<&str> = before.iter().map(String::as_str).chain([mark.as_str()]).collect();
        held.keep(&marks)?;
        Ok(Self { name, mark, before, held: Some(held) })
    }
}

impl Held {
    /// Writes the file anew: the random part of the name, then the marks. What stands in front stays as it was, so that a power
    /// cut in between takes no name away.
    fn keep(&mut self, marks: &[&str]) -> std::io::Result<()> {
        let lines: String =
            self.random.as_deref().into_iter().chain(marks.iter().copied()).map(|word| format!("{word}\n")).collect();
        self.file.rewind()?;
        self.file.write_all(lines.as_bytes())?;
        self.file.set_len(u64::try_from(lines.len()).unwrap_or(FILE_MAX_OCTETS))?;
        self.file.sync_all()
    }
}

/// A worker's name for a process that is gone before another one could take it over.
pub fn one_time_name(word: &str) -> String {
    format!("{word}-{}-{}", std::process::id(), random::<RANDOM_OCTETS>())
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

/// The words of so many octets that the file keeps, as hexadecimal digits. Anything else in it is passed over.
fn words(file: &mut File, octets: usize) -> std::io::Result<Vec<String>> {
    let mut kept = Vec::new();
    file.rewind()?;
    (&*file).take(FILE_MAX_OCTETS).read_to_end(&mut kept)?;
    let kept = String::from_utf8_lossy(&kept);
    let fits = |word: &&str| word.len() == 2 * octets && word.bytes().all(|byte| byte.is_ascii_hexdigit());
    Ok(kept.lines().filter(fits).map(str::to_owned).collect())
}

/// The random part of a name that the file keeps; made when there is none yet.
fn kept_random(file: &mut File) -> std::io::Result<String> {
    if let Some(kept) = words(file, RANDOM_OCTETS)?.into_iter().next() {
        return Ok(kept);
    }
    let new = random::<RANDOM_OCTETS>();
    Held { file: file.try_clone()?, random: Some(new.clone()) }.keep(&[])?;
    Ok(new)
}

/// So many random octets, as hexadecimal digits.
fn random<const OCTETS: usize>() -> String {
    let mut octets = [0_u8; OCTETS];
    if getrandom::fill(&mut octets).is_err() {
        // Without a source of chance a name is still this process's own on this machine.
        let own = std::process::id().to_be_bytes();
        octets.iter_mut().zip(own.iter().cycle()).for_each(|(octet, own)| *octet = *own);
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

    #[test]
    fn a_mark_is_one_process_s_and_those_before_it_are_remembered_until_it_has_entered() {
        let dir = tempfile::tempdir().unwrap();
        for given in [None, Some("ann")] {
            let take = || WorkerName::take(dir.path(), given).unwrap();
            let first = take();
            assert_eq!(first.before(), &[] as &[String]);
            let old = first.mark().to_owned();
            drop(first);
            let second = take();
            assert_ne!(second.mark(), old);
            assert_eq!(second.before(), std::slice::from_ref(&old));
            let older = second.mark().to_owned();
            drop(second);
            let mut third = take();
            assert_eq!(third.before(), [old, older], "the second one never came into the store, as far as is known");
            third.entered();
            let last = third.mark().to_owned();
            let name = third.as_str().to_owned();
            drop(third);
            let fourth = take();
            assert_eq!((fourth.before(), fourth.as_str()), (&[last][..], name.as_str()));
        }
        for _ in 0..2 * MARKS_KEPT_MAX {
            assert!(WorkerName::take(dir.path(), None).unwrap().before().len() < MARKS_KEPT_MAX);
        }
    }

    #[test]
    fn a_slot_of_an_older_release_keeps_its_name() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(dir.path().join("workers")).unwrap();
        std::fs::write(dir.path().join("workers/slot-1"), "4c1f09aa").unwrap();
        for _ in 0..2 {
            assert!(WorkerName::take(dir.path(), None).unwrap().as_str().ends_with("-4c1f09aa"));
        }
    }
}
