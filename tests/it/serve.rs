//! `serve` as a program: its endpoints, its exit codes, and what it refuses.

use std::path::Path;
use std::process::{Output, Stdio};
use std::time::{Duration, Instant};

use mothertongue::app::{CALLBACK_MAX_BYTES, RETRY_AFTER_S};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::process::{Child, Command};

/// The longest wait for anything.
const DEADLINE: Duration = Duration::from_secs(30);

pub struct Running {
    child: Child,
    port: u16,
    dir: tempfile::TempDir,
}

fn configure(dir: &Path, more: &str) {
    let root = env!("CARGO_MANIFEST_DIR");
    let text = format!(
        "[catalog]\ntemplates = \"{root}/templates\"\nlocales = \"{root}/locales\"\n\
         [data]\ndir = \"{root}/config/scenarios/tohoku-2011\"\n\
         [exercise]\nstate_dir = \"state\"\nkey_file = \"keys/exercise.key\"\n\
         [exercise.channels.box]\nkind = \"outbox\"\nfolder = \"box\"\nends = [\"a\"]\n{more}"
    );
    std::fs::write(dir.join("gateway.toml"), text).unwrap();
    std::fs::write(dir.join("token"), "a-token-of-some-length").unwrap();
}

fn command(dir: &Path, listen: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mothertongue"));
    command.arg("--config").arg(dir.join("gateway.toml")).args(["serve", "--listen", listen]);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).kill_on_drop(true);
    command
}

/// Runs a `serve` that is expected to end by itself.
async fn ended(dir: &Path, listen: &str, more: &[&str]) -> (Option<i32>, String) {
    let Output { status, stderr, .. } =
        tokio::time::timeout(DEADLINE, command(dir, listen).args(more).output()).await.unwrap().unwrap();
    (status.code(), String::from_utf8(stderr).unwrap())
}

impl Running {
    pub async fn with(more: &str) -> Self {
        let dir = tempfile::tempdir().unwrap();
        configure(dir.path(), more);
        let port_file = dir.path().join("port");
        let child = command(dir.path(), "127.0.0.1:0").arg("--port-file").arg(&port_file).spawn().unwrap();
        let started = Instant::now();
        let port = loop {
            if let Ok(text) = std::fs::read_to_string(&port_file) {
                break text.trim().parse().unwrap();
            }
            assert!(started.elapsed() < DEADLINE, "the port file was not written");
            tokio::time::sleep(Duration::from_millis(10)).await;
        };
        Self { child, port, dir }
    }

    pub async fn ask(&self, method: &str, path: &str, body: &str) -> (u16, String) {
        self.request(method, path, "", body).await
    }

    async fn call(&self, path: &str, headers: &str, body: &str) -> (u16, String) {
        self.request("POST", path, headers, body).await
    }

    /// Status and the whole answer; each of `headers` ends with its line end.
    async fn request(&self, method: &str, path: &str, headers: &str, body: &str) -> (u16, String) {
        let work = async {
            let mut stream = TcpStream::connect(("127.0.0.1", self.port)).await.unwrap();
            let head = format!(
                "{method} {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-type: application/json\r\n\
                 {headers}content-length: {}\r\n\r\n",
                body.len()
            );
            stream.write_all(head.as_bytes()).await.unwrap();
            // A body that is too long may be refused before it was all written.
            let _ = stream.write_all(body.as_bytes()).await;
            let mut answer = Vec::new();
            let _ = stream.read_to_end(&mut answer).await;
            String::from_utf8(answer).unwrap()
        };
        let answer = tokio::time::timeout(DEADLINE, work).await.unwrap();
        (answer.split(' ').nth(1).unwrap().parse().unwrap(), answer)
    }

    async fn signal(&self, name: &str) {
        let pid = self.child.id().unwrap().to_string();
        assert!(Command::new("sh").args(["-c", &format!("kill -{name} \"$0\""), &pid]).status().await.unwrap().success());
    }

    async fn end(self) -> (Option<i32>, String) {
        let Output { status, stderr, .. } = tokio::time::timeout(DEADLINE, self.child.wait_with_output()).await.unwrap().unwrap();
        (status.code(), String::from_utf8(stderr).unwrap())
    }
}

#[tokio::test]
async fn health_and_metrics_are_answered_until_a_signal_ends_it_with_0() {
    for name in ["TERM", "INT"] {
        let running = Running::with("").await;
        let (code, text) = running.ask("GET", "/health", "").await;
        assert_eq!(code, 200, "{text}");
        for part in ["\"schema\":\"mothertongue.health/1\"", "\"mode\":\"exercise\"", "\"state\":\"ok\"", "\"channel\":\"box\""] {
            assert!(text.contains(part), "{part} is not in {text}");
        }
        let (code, text) = running.ask("GET", "/metrics", "").await;
        assert_eq!(code, 200, "{text}");
        for part in ["mothertongue_store_up 1", "mothertongue_draining 0", "mothertongue_gateway_info{", "# EOF"] {
            assert!(text.contains(part), "{part} is not in {text}");
        }
        running.signal(name).await;
        let (code, log) = running.end().await;
        assert_eq!(code, Some(0), "{log}");
        assert!(log.contains("drained"), "{log}");
    }
}

#[tokio::test]
async fn a_call_is_refused_without_channel_signature_or_sense_and_when_it_is_too_long() {
    let texts = "[exercise.channels.texts]\nkind = \"sms_http\"\nshape = \"infobip\"\napi = \"https://sms.example.org\"\n\
                 token = { file = \"token\" }\ncallback_secret = { file = \"token\" }\nsender = \"ALERT\"\n";
    let running = Running::with(texts).await;
    let right = "authorization: a-token-of-some-length\r\n";
    let receipt = r#"{"results":[{"messageId":"i1","status":{"groupId":3,"name":"DELIVERED_TO_HANDSET"}}]}"#;
    assert_eq!(running.call("/callback/texts", right, receipt).await.0, 204, "a receipt is written");
    assert_eq!(running.call("/callback/texts", "", receipt).await.0, 401, "no secret");
    assert_eq!(running.call("/callback/texts", "authorization: guess\r\n", receipt).await.0, 401, "a wrong secret");
    assert_eq!(running.call("/callback/texts", right, "nonsense").await.0, 400);
    let (_, text) = running.ask("GET", "/metrics", "").await;
    assert!(text.contains("mothertongue_receipts_total{channel=\"texts\"} 1"), "{text}");
    assert_eq!(running.ask("POST", "/callback/nobody", "{}").await.0, 404, "no such channel");
    assert_eq!(running.ask("POST", "/callback/box", "{}").await.0, 404, "a channel that takes no calls");
    assert_eq!(running.ask("GET", "/callback/box", "").await.0, 405);
    let long = "x".repeat(CALLBACK_MAX_BYTES + 1);
    assert_eq!(running.ask("POST", "/callback/box", &long).await.0, 413);
    let most = "x".repeat(CALLBACK_MAX_BYTES);
    assert_eq!(running.ask("POST", "/callback/box", &most).await.0, 404, "the longest body is read");
}

#[tokio::test]
async fn what_keeps_it_from_serving_has_an_exit_code_and_a_word() {
    let dir = tempfile::tempdir().unwrap();
    configure(dir.path(), "");
    let (code, said) = ended(dir.path(), "127.0.0.1:0", &[]).await;
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("--port-file"), "{said}");
    let (code, said) = ended(dir.path(), "127.0.0.1:0", &["--port-file", "nowhere/port", "--live"]).await;
    assert_eq!(code, Some(5), "{said}");
    assert!(said.contains("[live]"), "{said}");
    let taken = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (code, said) = ended(dir.path(), &taken.local_addr().unwrap().to_string(), &[]).await;
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("cannot listen on"), "{said}");
    let (code, said) = ended(dir.path(), "127.0.0.1:0", &["--port-file", "no-such-folder/port"]).await;
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("port file"), "{said}");
    configure(dir.path(), "[log]\nfilter = \"loud=very\"\n");
    let (code, said) = ended(dir.path(), "127.0.0.1:0", &["--port-file", "port"]).await;
    assert_eq!(code, Some(5), "{said}");
    assert!(said.contains("log.filter"), "{said}");
}

#[tokio::test]
async fn a_fault_of_the_store_stands_in_the_log_with_its_cause() {
    let running = Running::with("").await;
    let file = running.dir.path().join("state/mothertongue.db");
    let spoiled =
        Command::new("sqlite3").args(["-cmd", ".timeout 20000"]).arg(file).arg("DROP TABLE dead_letters").output().await;
    let spoiled = spoiled.unwrap_or_else(|error| panic!("sqlite3 cannot be run ({error}): install sqlite3"));
    assert!(spoiled.status.success(), "{spoiled:?}");
    assert_eq!(running.ask("GET", "/health", "").await.0, 503);
    running.signal("TERM").await;
    let (_, log) = running.end().await;
    let line = log.lines().find(|line| line.contains("the store does not say how it is")).unwrap_or_default();
    assert!(line.contains("the store did not do it: the store failed while it") && line.contains("no such table"), "{log}");
}

#[tokio::test]
async fn alive_depends_on_nothing_and_ready_says_that_nothing_is_missing() {
    let running = Running::with("").await;
    let (code, text) = running.ask("GET", "/health/live", "").await;
    assert_eq!(code, 200, "{text}");
    assert!(text.contains("\"schema\":\"mothertongue.live/1\"") && text.contains("\"alive\":true"), "{text}");
    let (code, text) = running.ask("GET", "/health/ready", "").await;
    assert_eq!(code, 200, "{text}");
    assert!(text.contains("\"schema\":\"mothertongue.ready/1\"") && text.contains("\"reasons\":[]"), "{text}");
}

#[tokio::test]
async fn without_room_on_the_disk_it_is_alive_and_not_ready_and_says_when_to_ask_again() {
    let running = Running::with("[dispatch]\nstore_free_min_mib = 1000000000000\n").await;
    assert_eq!(running.ask("GET", "/health/live", "").await.0, 200);
    let (code, text) = running.ask("GET", "/health/ready", "").await;
    assert_eq!(code, 503, "{text}");
    assert!(text.contains("\"code\":\"disk_full\"") && text.contains("store_free_min_mib"), "{text}");
    assert!(text.contains(&format!("retry-after: {RETRY_AFTER_S}\r\n")), "{text}");
}

#[tokio::test]
async fn a_call_with_too_many_headers_is_refused() {
    let running = Running::with("").await;
    let many: String = (0..=mothertongue::app::CALLBACK_HEADERS_MAX).map(|n| format!("x-{n}: 1\r\n")).collect();
    assert_eq!(running.call("/callback/box", &many, "{}").await.0, 431);
}
