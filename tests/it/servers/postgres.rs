//! PostgreSQL servers of the tests' own: Debian's `postgresql`, on a free port of loopback, in a folder of its own, with
//! fsync on and passwords asked.
//!
//! `shared()` is one for the whole test process, with a schema for each test. `start()` is one that a test may kill.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use mothertongue::secret::SecretSource;
use mothertongue::store::{PostgresSettings, Tls};

use super::{Server, free_port};

pub const USER: &str = "gateway";
pub const PASSWORD: &str = "a-password-of-the-tests";
pub const DATABASE: &str = "gateway";

/// How long a server may take to start or to come back.
const START_DEADLINE: Duration = Duration::from_secs(60);

/// The folder with the newest server's programs, 15 or newer.
pub fn programs() -> PathBuf {
    let folder = Path::new("/usr/lib/postgresql");
    let majors = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let newest = majors.filter_map(|entry| entry.file_name().to_string_lossy().parse::<u32>().ok()).max();
    match newest.filter(|major| *major >= 15) {
        Some(major) => folder.join(major.to_string()).join("bin"),
        None => panic!("PostgreSQL 15 or newer is needed: install Debian's package `postgresql`"),
    }
}

fn is_root() -> bool {
    std::fs::metadata("/proc/self").is_ok_and(|me| std::os::unix::fs::MetadataExt::uid(&me) == 0)
}

/// A program of the server with the user it must run as: it refuses to run as root.
fn as_server(program: &str) -> Vec<String> {
    let path = programs().join(program).display().to_string();
    if is_root() {
        let words = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "--"];
        words.iter().map(|word| (*word).to_owned()).chain([path]).collect()
    } else {
        vec![path]
    }
}

fn run(words: &[String], more: &[&str]) {
    let done = Command::new(&words[0]).args(&words[1..]).args(more).current_dir("/").output();
    let done = done.unwrap_or_else(|error| panic!("{words:?} cannot be started: {error}"));
    assert!(done.status.success(), "{words:?} {more:?}: {}", String::from_utf8_lossy(&done.stderr));
}

/// A running server with its data.
pub struct Postgres {
    pub port: u16,
    folder: PathBuf,
    server: Mutex<Option<Server>>,
    /// Whether the folder goes with this value; that of the shared one goes with the process.
    own: bool,
}

/// The one that the suites share.
pub fn shared() -> &'static Postgres {
    static SHARED: OnceLock<Postgres> = OnceLock::new();
    SHARED.get_or_init(|| Postgres::new(false))
}

/// One of a test's own.
pub fn start() -> Postgres {
    Postgres::new(true)
}

impl Postgres {
    fn new(own: bool) -> Self {
        let folder = empty_folder();
        let password = folder.join("password");
        std::fs::write(&password, PASSWORD).unwrap();
        let (data, pwfile) = (folder.join("data"), format!("--pwfile={}", password.display()));
        let data = data.display().to_string();
        let how = ["--auth=scram-sha-256", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync", "--username", USER];
        run(&as_server("initdb"), &[&["-D", &data, &pwfile][..], &how[..]].concat());
        let this = Self { port: free_port(), folder, server: Mutex::new(None), own };
        this.run_server();
        this.sql_in("postgres", &format!("CREATE DATABASE {DATABASE}"));
        this
    }

    pub fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    fn run_server(&self) {
        let words = as_server("postgres");
        let (data, port) = (self.data().display().to_string(), self.port.to_string());
        let settings = ["unix_socket_directories=", "listen_addresses=127.0.0.1", "max_connections=300", "max_wal_size=256MB"];
        let mut args: Vec<&str> = words[1..].iter().map(String::as_str).collect();
        args.extend(["-D", &data, "-p", &port]);
        for setting in settings {
            args.extend(["-c", setting]);
        }
        let trash = self.folder.display().to_string();
        let envs: &[(&str, &str)] = if self.own { &[("STOP", "INT")] } else { &[("STOP", "INT"), ("TRASH", trash.as_str())] };
        let server = Server::start(&words[0], &args, envs, &self.folder.join("log"));
        *self.lock() = Some(server);
        self.wait_until_ready();
    }

    /// The server, where it runs.
    pub fn lock(&self) -> std::sync::MutexGuard<'_, Option<Server>> {
        self.server.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wait_until_ready(&self) {
        super::wait_for_port(self.port, START_DEADLINE, "PostgreSQL");
        let began = Instant::now();
        while !self.psql("postgres", "SELECT 1").status.success() {
            let log = || std::fs::read_to_string(self.folder.join("log")).unwrap_or_default();
            assert!(began.elapsed() < START_DEADLINE, "PostgreSQL is not ready on {}: {}", self.port, log());
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    fn psql(&self, database: &str, sql: &str) -> std::process::Output {
        let mut psql = Command::new(programs().join("psql"));
        psql.args(["-X", "-A", "-t", "-q", "-v", "ON_ERROR_STOP=1", "-h", "127.0.0.1", "-U", USER, "-d", database, "-c", sql]);
        psql.args(["-p", &self.port.to_string()]).env("PGPASSWORD", PASSWORD).env("PGCONNECT_TIMEOUT", "5");
        psql.output().unwrap_or_else(|error| panic!("psql cannot be started: {error}"))
    }

    fn sql_in(&self, database: &str, sql: &str) -> String {
        let done = self.psql(database, sql);
        assert!(done.status.success(), "{sql}: {}", String::from_utf8_lossy(&done.stderr));
        String::from_utf8_lossy(&done.stdout).trim().to_owned()
    }

    /// Does SQL as the server's own administrator; what it prints.
    pub fn sql(&self, sql: &str) -> String {
        self.sql_in(DATABASE, sql)
    }

    /// What SQL is refused with.
    pub fn refusal(&self, sql: &str) -> Option<String> {
        let done = self.psql(DATABASE, sql);
        (!done.status.success()).then(|| String::from_utf8_lossy(&done.stderr).into_owned())
    }

    /// Settings of a store in that schema.
    pub fn settings(&self, schema: &str) -> PostgresSettings {
        PostgresSettings {
            hosts: vec![format!("127.0.0.1:{}", self.port)],
            database: DATABASE.to_owned(),
            user: USER.to_owned(),
            password: Some(SecretSource::File(self.folder.join("password"))),
            tls: Tls::Off,
            schema: schema.to_owned(),
            ..PostgresSettings::default()
        }
    }

    /// A name for a schema that no other test has.
    pub fn fresh_schema() -> String {
        static NEXT: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
        format!("test_{}", NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed))
    }

    /// Kills every process of the server at once, as a power cut would.
    pub fn kill(&self) {
        let server = self.lock().take().expect("runs");
        server.signal("KILL");
        // Its children notice by themselves and end.
        server.stop();
        let began = Instant::now();
        while self.data().join("postmaster.pid").exists() && children_of_dead(&self.data()) {
            assert!(began.elapsed() < START_DEADLINE, "the killed server's processes do not end");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Starts it again on the same data and the same port.
    pub fn restart(&self) {
        let _ = std::fs::remove_file(self.data().join("postmaster.pid"));
        self.run_server();
    }

    /// A server of its own on what lies on disk at this moment: everything stands still while it is copied.
    pub fn copy_as_after_a_crash(&self) -> Postgres {
        let pid = self.lock().as_ref().expect("runs").pid;
        let all = all_processes(pid);
        let signal = |name: &str| {
            for pid in &all {
                let _ = Command::new("kill").args(["-s", name, &pid.to_string()]).output();
            }
        };
        let folder = empty_folder();
        signal("STOP");
        let copied = Command::new("cp").args(["-a", &self.folder.join("password").display().to_string()]).arg(&folder).status();
        let data = Command::new("cp").args(["-a", &self.data().display().to_string()]).arg(&folder).status();
        signal("CONT");
        assert!(copied.is_ok_and(|done| done.success()) && data.is_ok_and(|done| done.success()), "the data is copied");
        let copy = Self { port: free_port(), folder, server: Mutex::new(None), own: true };
        copy.restart();
        copy
    }

    /// The files of all tables and indexes of a schema, after a checkpoint.
    pub fn bytes_of(&self, schema: &str) -> Vec<u8> {
        let paths = self.sql(&format!(
            "CHECKPOINT; SELECT pg_relation_filepath(c.oid) FROM pg_class c
             WHERE c.relkind IN ('r', 'i', 't') AND (c.relnamespace = '{schema}'::regnamespace OR c.oid IN (
                 SELECT t.reltoastrelid FROM pg_class t WHERE t.relnamespace = '{schema}'::regnamespace))"
        ));
        paths.lines().filter(|line| !line.is_empty()).flat_map(|path| std::fs::read(self.data().join(path)).unwrap()).collect()
    }
}

/// A folder that the server's user owns.
fn empty_folder() -> PathBuf {
    let folder = tempfile::Builder::new().prefix("mothertongue-postgres-").tempdir().unwrap().keep();
    if is_root() {
        run(&["chown".to_owned(), "postgres:postgres".to_owned()], &[&folder.display().to_string()]);
    }
    folder
}

fn processes() -> Vec<(u32, u32, PathBuf)> {
    let entries = std::fs::read_dir("/proc").unwrap().flatten();
    let of = |entry: std::fs::DirEntry| {
        let pid: u32 = entry.file_name().to_string_lossy().parse().ok()?;
        let stat = std::fs::read_to_string(entry.path().join("stat")).ok()?;
        let parent = stat.rsplit_once(") ")?.1.split(' ').nth(1)?.parse().ok()?;
        Some((pid, parent, std::fs::read_link(entry.path().join("cwd")).unwrap_or_default()))
    };
    entries.filter_map(of).collect()
}

/// A server's process and those that it started.
fn all_processes(pid: u32) -> Vec<u32> {
    let children = processes().into_iter().filter(|(_, parent, _)| *parent == pid).map(|(pid, _, _)| pid);
    std::iter::once(pid).chain(children).collect()
}

/// Whether a process still works in that folder.
fn children_of_dead(data: &Path) -> bool {
    processes().iter().any(|(_, _, cwd)| cwd == data)
}

impl Drop for Postgres {
    fn drop(&mut self) {
        drop(self.lock().take());
        if self.own {
            let _ = std::fs::remove_dir_all(&self.folder);
        }
    }
}
