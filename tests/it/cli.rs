//! The binary as its user runs it: arguments, standard input, files, exit codes. Each test has a folder of its own.

mod alert_flow;
mod cap_files;
mod checks;
mod help;
mod keys;
mod radio;
mod routes;
mod secrets;
mod store;
mod subscribers;
mod texts;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use jiff::{SignedDuration, Timestamp};
use mothertongue::domain::{Clock as _, SystemClock};
use serde_json::Value;

/// The folder of the package.
const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// What a run left behind.
struct Run {
    code: i32,
    out: String,
    err: String,
}

impl Run {
    /// Stops the test unless the run ended with that code.
    #[track_caller]
    fn ends(self, code: i32) -> Self {
        assert_eq!(self.code, code, "stdout:\n{}\nstderr:\n{}", self.out, self.err);
        self
    }

    /// Standard output as one JSON object of a schema.
    #[track_caller]
    fn json(&self, schema: &str) -> Value {
        object(&self.out, schema)
    }

    /// Standard error as one JSON object of the error schema, with nothing on standard output.
    #[track_caller]
    fn error(&self) -> Value {
        assert_eq!(self.out, "", "an error says nothing on standard output");
        let error = object(&self.err, "mothertongue.error/1");
        assert_eq!(error["code"].as_i64(), Some(i64::from(self.code)));
        assert!(error["message"].as_str().is_some_and(|message| !message.is_empty()), "{error}");
        error
    }

    #[track_caller]
    fn says_nowhere(&self, secret: &str) {
        assert!(!self.out.contains(secret), "stdout shows `{secret}`:\n{}", self.out);
        assert!(!self.err.contains(secret), "stderr shows `{secret}`:\n{}", self.err);
    }
}

#[track_caller]
fn object(text: &str, schema: &str) -> Value {
    let value: Value = serde_json::from_str(text).unwrap_or_else(|why| panic!("{why}: not one JSON object:\n{text}"));
    assert_eq!(value["schema"].as_str(), Some(schema), "{text}");
    value
}

/// A folder with a configuration in it.
struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    /// An exercise world with a radio channel and an outbox, on the data of a scenario that ships.
    fn new() -> Self {
        let desk = Self { folder: tempfile::tempdir().unwrap() };
        desk.write("gateway.toml", &desk.configuration(EXERCISE));
        desk
    }

    /// A desk whose configuration has other worlds.
    fn with_worlds(worlds: &str) -> Self {
        let desk = Self { folder: tempfile::tempdir().unwrap() };
        desk.write("gateway.toml", &desk.configuration(worlds));
        desk
    }

    /// The same desk with the words of two languages only: what checks the whole catalogue is quick then.
    fn with_few_words(self) -> Self {
        let locales = self.path("locales");
        std::fs::create_dir(&locales).unwrap();
        for name in ["en", "ja", "voices.toml", "audio-first.toml"] {
            std::os::unix::fs::symlink(format!("{ROOT}/locales/{name}"), locales.join(name)).unwrap();
        }
        let written = std::fs::read_to_string(self.path("gateway.toml")).unwrap();
        self.write("gateway.toml", &written.replace(&format!("{ROOT}/locales"), "locales"));
        self
    }

    fn configuration(&self, worlds: &str) -> String {
        format!(
            "[catalog]\ntemplates = \"{ROOT}/templates\"\nlocales = \"{ROOT}/locales\"\n\n\
             [data]\ndir = \"{ROOT}/config/scenarios/tohoku-2011\"\n\n\
             [planning]\nhost_language = \"ja\"\ngloss_language = \"ja\"\nzone = \"Asia/Tokyo\"\nsender_name = \"Desk\"\n\n{worlds}"
        )
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path(name), text).unwrap();
    }

    fn run(&self, arguments: &[&str]) -> Run {
        self.run_with(arguments, "", &[])
    }

    /// Runs the binary in the folder.
    fn run_with(&self, arguments: &[&str], input: &str, variables: &[(&str, &str)]) -> Run {
        let mut child = Command::new(env!("CARGO_BIN_EXE_mothertongue"))
            .args(arguments)
            .current_dir(self.folder.path())
            .env("MOTHERTONGUE_CONFIG", "gateway.toml")
            .env_remove("RUST_LOG")
            .envs(variables.iter().copied())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // A command that does not read its input may be gone already.
        let _ = child.stdin.take().map(|mut stdin| stdin.write_all(input.as_bytes()));
        let done = child.wait_with_output().unwrap();
        Run {
            code: done.status.code().expect("it ended by itself"),
            out: String::from_utf8(done.stdout).expect("standard output is UTF-8"),
            err: String::from_utf8(done.stderr).expect("standard error is UTF-8"),
        }
    }
}

/// Radio and outbox, with the ends of `stations.csv` and `relays.csv`.
const EXERCISE: &str = "[exercise]\nstate_dir = \"state\"\nkey_file = \"keys/exercise.key\"\n\n\
    [exercise.channels.radio]\nkind = \"radio\"\nfolder = \"radio\"\nzone = \"Asia/Tokyo\"\n\n\
    [exercise.channels.outbox]\nkind = \"outbox\"\nfolder = \"outbox\"\n";

/// The text of a time as CAP writes it, so many minutes from now.
fn cap_time(minutes: i64) -> String {
    let at: Timestamp = SystemClock.now() + SignedDuration::from_mins(minutes);
    at.strftime("%Y-%m-%dT%H:%M:%S-00:00").to_string()
}

/// A tsunami warning for Miyagi, sent a minute ago.
pub fn tsunami(identifier: &str, expires_in_minutes: i64) -> String {
    TSUNAMI
        .replace("IDENTIFIER", identifier)
        .replace("SENT", &cap_time(expires_in_minutes.min(0) - 1))
        .replace("EXPIRES", &cap_time(expires_in_minutes))
}

const TSUNAMI: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
  <identifier>IDENTIFIER</identifier>
  <sender>desk@example.org</sender>
  <sent>SENT</sent>
  <status>Exercise</status>
  <msgType>Alert</msgType>
  <scope>Public</scope>
  <info>
    <language>ja</language>
    <category>Geo</category>
    <event>大津波警報</event>
    <responseType>Evacuate</responseType>
    <urgency>Immediate</urgency>
    <severity>Extreme</severity>
    <certainty>Likely</certainty>
    <eventCode>
      <valueName>mothertongue</valueName>
      <value>tsunami</value>
    </eventCode>
    <expires>EXPIRES</expires>
    <senderName>Desk</senderName>
    <area>
      <areaDesc>宮城県</areaDesc>
      <geocode>
        <valueName>ISO3166-2</valueName>
        <value>JP-04</value>
      </geocode>
    </area>
  </info>
</alert>
"#;

/// Compares with a file under `tests/golden/cli`; `UPDATE_GOLDEN=1` writes it.
#[track_caller]
fn golden(name: &str, found: &str) {
    let path = Path::new(ROOT).join("tests/golden/cli").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, found).unwrap();
    }
    let wanted = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(found, wanted, "{name} differs; look at it, then UPDATE_GOLDEN=1");
}
