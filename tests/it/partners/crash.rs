//! The real program dies between the acceptance and the announcement, and partners are told all the same.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use mothertongue::broker;
use mothertongue::domain::{ModeName, PublicMessage};
use mothertongue::sign::SignKey;

use super::broker::{kind, settings};
use super::peer::{DEADLINE, EXERCISE, Peer};
use super::whole::TAP;
use crate::servers::free_port;
use crate::servers::rabbitmq::{Rabbit, shared};

fn configure(folder: &Path, rabbit: &Rabbit, port: u16, vhost: &str) {
    let root = env!("CARGO_MANIFEST_DIR");
    let password = rabbit.dir().join("password");
    let text = format!(
        "[catalog]\ntemplates = \"{root}/templates\"\nlocales = \"{root}/locales\"\n\
         [data]\ndir = \"{root}/config/scenarios/tohoku-2011\"\n\
         [planning]\nhost_language = \"ja\"\ngloss_language = \"ja\"\nzone = \"Asia/Tokyo\"\nsender_name = \"Desk\"\n\
         [exercise]\nstate_dir = \"state\"\nkey_file = \"keys/exercise.key\"\n\
         [exercise.broker]\nkind = \"rabbitmq\"\naddrs = [\"127.0.0.1:{port}\"]\nvhost = \"{vhost}\"\nuser = \"guest\"\n\
         password = {{ file = \"{}\" }}\ndeclare_wait_ms = 0\nreconnect_max_ms = 1000\n\
         [exercise.channels.radio]\nkind = \"radio\"\nfolder = \"radio\"\nzone = \"Asia/Tokyo\"\n\
         [exercise.channels.outbox]\nkind = \"outbox\"\nfolder = \"outbox\"\n",
        password.display()
    );
    std::fs::write(folder.join("gateway.toml"), text).unwrap();
}

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mothertongue"));
    command.args(["--config", "gateway.toml"]).args(arguments).current_dir(folder);
    command.stdin(Stdio::null()).env_remove("RUST_LOG");
    command
}

fn run(folder: &Path, arguments: &[&str], code: i32) -> String {
    let done = command(folder, arguments).output().unwrap();
    let (out, err) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    assert_eq!(done.status.code(), Some(code), "{arguments:?}\n{out}\n{err}");
    out.into_owned()
}

/// A running `serve`; killed when it goes out of scope.
struct Serving(Child);

impl Serving {
    fn start(folder: &Path, log: &str) -> Self {
        let log = std::fs::File::create(folder.join(log)).unwrap();
        let port = folder.join("port");
        let _ = std::fs::remove_file(&port);
        let mut command = command(folder, &["serve", "--listen", "127.0.0.1:0", "--port-file", "port"]);
        Self(command.stdout(Stdio::null()).stderr(log).spawn().unwrap())
    }

    /// As the power would: SIGKILL.
    fn kill(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn wait_for_line(file: &Path, said: &str) {
    let began = Instant::now();
    loop {
        let text = std::fs::read_to_string(file).unwrap_or_default();
        if text.contains(said) {
            return;
        }
        assert!(began.elapsed() < DEADLINE, "`{said}` was not said in\n{text}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_accepted_is_told_to_partners_after_the_gateway_was_killed_before_it_could() {
    let rabbit = shared();
    let (vhost, mut settings) = settings(rabbit);
    settings.prefix = None;
    broker::declare(&kind(&settings), ModeName::Exercise, rabbit.dir(), &[]).await.unwrap();
    let tap = Peer::guest(rabbit, &vhost).await;
    tap.bind(TAP, EXERCISE, &["#"]).await;
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    // At first the gateway cannot reach the broker: what it accepts it cannot announce.
    configure(folder, rabbit, free_port(), &vhost);
    std::fs::write(folder.join("alert.xml"), crate::cli::tsunami("killed-1", 240)).unwrap();
    let mut serving = Serving::start(folder, "first.log");
    let told = run(folder, &["alert", "submit", "alert.xml", "--by", "ann", "--json"], 6);
    let digest = serde_json::from_str::<serde_json::Value>(&told).unwrap()["plan"].as_str().unwrap().to_owned();
    run(folder, &["alert", "approve", &digest, "--by", "bo"], 0);
    run(folder, &["alert", "send", &digest], 0);
    wait_for_line(&folder.join("first.log"), "partners could not be told");
    serving.kill();
    assert_eq!(tap.drain(TAP).await, [], "nothing was announced yet");
    configure(folder, rabbit, rabbit.port, &vhost);
    let again = Serving::start(folder, "second.log");
    wait_for_line(&folder.join("second.log"), "partners told");
    drop(again);
    let key = SignKey::load_or_create(&folder.join("keys/exercise.signing.pem")).unwrap().public();
    let heard = tap.drain(TAP).await;
    assert!(heard.len() > 5, "{}", heard.len());
    for delivery in &heard {
        let message: PublicMessage = serde_json::from_slice(&delivery.data).unwrap();
        assert_eq!(message.head.alert.identifier, "killed-1");
        let headers = delivery.properties.headers().as_ref().unwrap().inner();
        let signature = headers.get("signature").and_then(|value| value.as_long_string()).unwrap().to_string();
        key.verify(&delivery.data, &mothertongue::sign::Signature::parse(&signature).unwrap()).unwrap();
    }
    let ledger = run(folder, &["alert", "ledger", &digest, "--json"], 0);
    let announced = ledger.lines().filter(|line| line.contains("\"announced\"")).count();
    assert_eq!(announced, 1, "{ledger}");
}
