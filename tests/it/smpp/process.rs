//! `simulate smsc` as a process of its own, the way a demo or a drill starts it.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::{DEADLINE, accepted, because, channel, settings, submission, submit};
use mothertongue::domain::{SubmitOutcome, Why};

struct Smsc(Child);

impl Drop for Smsc {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// What is true within the deadline.
async fn within<T>(what: &str, mut found: impl FnMut() -> Option<T>) -> T {
    let began = Instant::now();
    loop {
        if let Some(found) = found() {
            return found;
        }
        assert!(began.elapsed() < DEADLINE, "{what} in time");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

async fn start(folder: &Path, more: &[&str]) -> (Smsc, String) {
    let child = Command::new(env!("CARGO_BIN_EXE_mothertongue"))
        .args(["simulate", "smsc", "--listen", "127.0.0.1:0", "--port-file"])
        .arg(folder.join("port"))
        .arg("--count-file")
        .arg(folder.join("counts.json"))
        .args(more)
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let smsc = Smsc(child);
    let addr = within("the port file is there", || std::fs::read_to_string(folder.join("port")).ok()).await;
    (smsc, addr)
}

async fn terminate(smsc: &mut Smsc) {
    let told = Command::new("kill").args(["-TERM", &smsc.0.id().to_string()]).status().unwrap();
    assert!(told.success());
    let status = within("it ends", || smsc.0.try_wait().unwrap()).await;
    assert_eq!(status.code(), Some(0));
}

#[tokio::test]
async fn the_process_takes_messages_and_writes_its_counts_when_it_is_told_to_end() {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("log.csv");
    let (mut smsc, addr) = start(folder.path(), &["--remember", "--log-file", log.to_str().unwrap()]).await;
    let channel = channel(settings(&addr)).await;
    assert_eq!(accepted(&submit(&channel, submission(1, &"Wasser steigt. ".repeat(20), 150)).await), 150);
    terminate(&mut smsc).await;
    let counts: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(folder.path().join("counts.json")).unwrap()).unwrap();
    assert_eq!((&counts["binds"], &counts["submits"], &counts["segments"]), (&1.into(), &300.into(), &300.into()));
    assert_eq!((&counts["distinct"], &counts["turned_away"]), (&300.into(), &0.into()));
    assert_eq!(counts["copies"].as_object().unwrap().len(), 300);
    let lines = std::fs::read_to_string(log).unwrap();
    assert_eq!(lines.lines().count(), 300);
    assert!(lines.lines().all(|line| line.split(',').count() == 4 && line.starts_with("8170")), "{lines}");
}

#[tokio::test]
async fn the_process_answers_as_its_options_say() {
    let folder = tempfile::tempdir().unwrap();
    let options = ["--system-id", "gateway", "--capacity", "30", "--delay-ms", "5", "--slow-octets", "100000"];
    let (mut smsc, addr) = start(folder.path(), &options).await;
    let mut settings = settings(&addr);
    settings.window = 1;
    let channel = channel(settings).await;
    let outcomes = submit(&channel, submission(1, "x", 31)).await;
    assert_eq!(accepted(&outcomes), 30);
    let full = outcomes.values().filter(|outcome| matches!(outcome, SubmitOutcome::Deferred { why: Why::QueueFull, .. }));
    assert_eq!(full.count(), 1, "{outcomes:?}");
    assert_eq!(because(&outcomes, &SubmitOutcome::Unknown { why: Why::LinkLost }), 0);
    terminate(&mut smsc).await;
}

#[test]
fn a_share_above_one_is_told_and_nothing_is_started() {
    let run = Command::new(env!("CARGO_BIN_EXE_mothertongue"))
        .args(["simulate", "smsc", "--listen", "127.0.0.1:0", "--flaky", "1.5"])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&run.stderr).into_owned();
    assert_eq!(run.status.code(), Some(2), "{said}");
    assert!(said.contains("--flaky") && said.contains("0 to 1"), "{said}");
}
