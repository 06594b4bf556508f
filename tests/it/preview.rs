//! `catalog preview` as a program: what it answers, whom it lets in, what becomes of broken files; and its pages in a real
//! browser.

mod browser;
mod doors;

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

/// The longest wait for anything.
const DEADLINE: Duration = Duration::from_secs(60);

/// The template that the tests look at.
const TEMPLATE: &str = "flood";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A copy of the catalogue, small enough to be read again in no time: one template, its layouts, some locales or all.
struct House {
    folder: tempfile::TempDir,
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).unwrap();
        }
    }
}

/// A few languages of every kind: the source, one of each direction, with and without costly characters, with stacked letters.
const FEW: [&str; 8] = ["en", "es", "fr", "id", "ar", "my", "ne", "zh-Hans"];

impl House {
    /// With a few locales.
    fn new() -> Self {
        let house = Self::empty();
        for tag in FEW {
            copy(&root().join("locales").join(tag), &house.path("locales").join(tag));
        }
        house
    }

    /// With every locale that ships.
    fn whole() -> Self {
        let house = Self::empty();
        copy(&root().join("locales"), &house.path("locales"));
        house
    }

    fn empty() -> Self {
        let house = Self { folder: tempfile::tempdir().unwrap() };
        let alerts = house.path("templates/alerts");
        std::fs::create_dir_all(&alerts).unwrap();
        let name = format!("{TEMPLATE}.toml");
        std::fs::copy(root().join("templates/alerts").join(&name), alerts.join(&name)).unwrap();
        copy(&root().join("templates/layouts"), &house.path("templates/layouts"));
        std::fs::copy(root().join("templates/radio.toml"), house.path("templates/radio.toml")).unwrap();
        let scenario = root().join("config/scenarios/tohoku-2011");
        let text = format!(
            "[catalog]\ntemplates = \"templates\"\nlocales = \"locales\"\n[data]\ndir = \"{}\"\n\
             [planning]\nsender_name = \"Civil Protection Office\"\nzone = \"America/New_York\"\n\
             [exercise]\nstate_dir = \"state\"\nkey_file = \"keys/exercise.key\"\n\
             [exercise.channels.box]\nkind = \"outbox\"\nfolder = \"box\"\nends = [\"a\"]\n",
            scenario.display()
        );
        std::fs::write(house.path("gateway.toml"), text).unwrap();
        house
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Replaces a text in a file, which must hold it.
    fn edit(&self, name: &str, old: &str, new: &str) {
        let path = self.path(name);
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.contains(old), "{name} has no {old:?}");
        std::fs::write(path, text.replacen(old, new, 1)).unwrap();
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_mothertongue"));
        command.arg("--config").arg(self.path("gateway.toml")).args(args);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// The messages of `catalog render --json`.
    fn rendered(&self, form: &str) -> Vec<Value> {
        let out = self.command(&["catalog", "render", TEMPLATE, "--form", form, "--json"]).output().unwrap();
        let value: Value = serde_json::from_slice(&out.stdout).unwrap();
        value["messages"].as_array().unwrap().clone()
    }

    fn preview(&self) -> Previewing {
        Previewing::start(self.command(&["catalog", "preview", "--json", "--listen", "127.0.0.1:0"]))
    }
}

/// A preview that runs; it is ended when dropped.
struct Previewing {
    child: Child,
    at: SocketAddr,
    announced: Value,
}

impl Previewing {
    fn start(mut command: Command) -> Self {
        let mut child = command.spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let announced: Value = serde_json::from_str(&line).unwrap_or_else(|_| {
            let mut said = String::new();
            child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
            panic!("it did not say where it listens: {line}{said}")
        });
        let url = announced["url"].as_str().unwrap();
        let at = url.trim_start_matches("http://").trim_end_matches('/').parse().unwrap();
        Self { child, at, announced }
    }

    fn base(&self) -> String {
        format!("http://{}/", self.at)
    }

    /// Sends a request line and headers, gives the whole answer.
    fn request(&self, method: &str, path: &str, host: &str) -> String {
        let mut stream = TcpStream::connect(self.at).unwrap();
        stream.set_read_timeout(Some(DEADLINE)).unwrap();
        write!(stream, "{method} {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n").unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn get(&self, path: &str) -> String {
        self.request("GET", path, "localhost")
    }

    /// Asks for a page until it fits.
    fn until(&self, path: &str, what: &str, fits: impl Fn(&str) -> bool) -> String {
        let started = Instant::now();
        loop {
            let page = self.get(path);
            if fits(&page) {
                return page;
            }
            assert!(started.elapsed() < DEADLINE, "{what} never came:\n{page}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Tells it to stop, and waits.
    fn stop(mut self) -> ExitStatus {
        assert!(Command::new("kill").arg(self.child.id().to_string()).status().unwrap().success());
        self.child.wait().unwrap()
    }
}

impl Drop for Previewing {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
