//! The HTTP API, asked as a caller would: a real `serve`, an SMSC simulator behind it, an alert that was sent.

mod events;
mod oracle;
mod planning;
mod reading;

use std::path::Path;
use std::process::Stdio;
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::ToSpan as _;
use mothertongue::app;
use mothertongue::channel::sms_smpp::simulator::{Simulator, SimulatorSettings};
use mothertongue::config::Config;
use mothertongue::domain::{
    Address, AlertKey, ChannelKind, Clock, EndpointId, Estimate, Exercise, Fallback, Form, JobState, Language, ModeName, Plan,
    Rank, Recipients, SystemClock, has_errors,
};
use mothertongue::store::Store;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::process::{Child, Command};

use crate::crash::alert;

/// The longest wait for anything.
const DEADLINE: Duration = Duration::from_secs(60);
const DESK: &str = "desk-token-of-enough-length";
const READER: &str = "reader-token-of-enough-length";
const SLOW: &str = "slow-token-of-enough-length";
const WATCH: &str = "watch-token-of-enough-length";

/// A world with two alerts that were sent to nobody yet: one that goes on, one that was withdrawn.
struct World {
    dir: tempfile::TempDir,
    simulator: Simulator,
    key: AlertKey,
    withdrawn: AlertKey,
    expired: AlertKey,
}

struct Running {
    child: Child,
    port: u16,
}

#[derive(Debug)]
struct Answer {
    code: u16,
    head: String,
    body: Value,
}

impl Answer {
    /// The answer when it is a problem of that code and name, whose text repeats nothing that was sent.
    fn problem(&self, code: u16, name: &str) -> &Value {
        assert_eq!(self.code, code, "{self:?}");
        assert!(self.head.contains("application/problem+json"), "{self:?}");
        assert_eq!(self.body["type"], format!("urn:problem:mothertongue:{name}"), "{self:?}");
        assert_eq!(self.body["status"], code, "{self:?}");
        let text = format!("{:?}", self.body);
        assert!(!text.contains("12345") && !text.contains("token-of"), "{text}");
        &self.body
    }
}

/// The plan of the crash tests with more ways: `my` in its own words, `rhg` in Burmese as a fallback, and a script.
fn plan(key: AlertKey, rank: Rank, hours: i64) -> Plan<Exercise> {
    let expires = SystemClock.now().checked_add(hours.hours()).unwrap();
    let mut plan = alert::plan(key, expires, "sms", rank);
    let mut burmese = plan.messages[0].clone();
    burmese.language = Language::parse("my").unwrap();
    burmese.text = "လေ့ကျင့်မှု။ ရေကြီးသည်။".into();
    let mut script = burmese.clone();
    script.form = Form::RadioScript;
    plan.messages.extend([burmese, script]);
    for (asked, endpoint) in [("my", "sms"), ("rhg", "sms"), ("my", "other")] {
        let mut target = plan.targets[0].clone();
        target.language_asked = Language::parse(asked).unwrap();
        target.language_used = Language::parse("my").unwrap();
        target.message = 1;
        target.endpoint = EndpointId(endpoint.into());
        if let Recipients::Subscribers { group, .. } = &mut target.recipients {
            group.language = target.language_asked.clone();
        }
        plan.targets.push(target);
    }
    for asked in ["rhg", "mnw"] {
        plan.fallbacks.push(Fallback {
            community: None,
            asked: Language::parse(asked).unwrap(),
            used: Language::parse("my").unwrap(),
            form: Form::Sms,
            mode: "written".into(),
            source: "test".into(),
            people: Estimate::new(1, 2),
        });
    }
    let mut script = plan.targets[1].clone();
    (script.kind, script.form, script.message) = (ChannelKind::Outbox, Form::RadioScript, 2);
    (script.endpoint, script.recipients) = (EndpointId("box/a".into()), Recipients::Endpoint);
    plan.targets.push(script);
    plan
}

impl World {
    async fn new() -> Self {
        Self::of(Rank::Urgent).await
    }

    /// A world whose alerts are of that rank.
    async fn of(rank: Rank) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let simulator = Simulator::start(SimulatorSettings { remember: true, ..SimulatorSettings::default() }).await.unwrap();
        let root = env!("CARGO_MANIFEST_DIR");
        let addr = simulator.local_addr();
        let smsc = |name: &str| {
            format!(
                "[exercise.channels.{name}]\nkind = \"sms_smpp\"\naddrs = [\"{addr}\"]\nsystem_id = \"gateway\"\n\
                 source = \"ALERT\"\nreconnect_min_ms = 20\n"
            )
        };
        let token = |name: &str, scopes: &str, more: &str| {
            format!(
                "[[exercise.api.tokens]]\nname = \"{name}\"\ntoken = {{ file = \"{name}.token\" }}\nscopes = [{scopes}]\n{more}\n"
            )
        };
        let text = format!(
            "[catalog]\ntemplates = \"{root}/templates\"\nlocales = \"{root}/locales\"\n\
             [data]\ndir = \"{root}/config/scenarios/tohoku-2011\"\n\
             [exercise]\nstate_dir = \"state\"\nkey_file = \"keys/exercise.key\"\n\
             [exercise.channels.box]\nkind = \"outbox\"\nfolder = \"box\"\nends = [\"a\"]\n{}{}[exercise.api]\n{}{}{}{}",
            smsc("sms"),
            smsc("other"),
            token("desk", "\"messages:send\", \"messages:read\"", ""),
            token("reader", "\"messages:read\"", ""),
            token("slow", "\"messages:send\"", "rate_per_s = 1"),
            token("watch", reading::SCOPES, ""),
        );
        std::fs::write(dir.path().join("gateway.toml"), text).unwrap();
        for (name, token) in [("desk", DESK), ("reader", READER), ("slow", SLOW), ("watch", WATCH)] {
            std::fs::write(dir.path().join(format!("{name}.token")), format!("{token}\n")).unwrap();
        }
        let (key, withdrawn, expired) = (alert::key("goes-on"), alert::key("withdrawn"), alert::key("expired"));
        let world = Self { dir, simulator, key, withdrawn, expired };
        world.send_alerts(rank).await;
        world
    }

    fn config(&self) -> Config {
        let (config, findings) = Config::load(&self.dir.path().join("gateway.toml"));
        assert!(!has_errors(&findings), "{findings:#?}");
        config.unwrap()
    }

    async fn store(&self) -> Arc<dyn Store> {
        let config = self.config();
        app::open_store(&config, config.world(ModeName::Exercise).unwrap()).await.unwrap()
    }

    async fn send_alerts(&self, rank: Rank) {
        let config = self.config();
        let world = config.world(ModeName::Exercise).unwrap().clone();
        let open = app::build::<Exercise>(&config, world, Arc::new(SystemClock), "test").await.unwrap();
        for key in [&self.key, &self.withdrawn, &self.expired] {
            let digest = open.gateway.submit(&plan(key.clone(), rank, 2), "ann").await.unwrap();
            let approved = open.gateway.approve(digest.as_str(), "bo").await.unwrap();
            open.gateway.send(approved, "ann").await.unwrap();
        }
        open.gateway.withdraw(&self.withdrawn, "wrong river", "ann").await.unwrap();
        open.store.stop_subscriber(&Address::new("+819011112222"), SystemClock.now()).await.unwrap();
        open.gateway.drain(DEADLINE).await.unwrap();
        open.store.close().await;
        // The third one runs out at once: that is a matter of the store's clock, and nobody waits for it here.
        use sqlx::Connection as _;
        let options = sqlx::sqlite::SqliteConnectOptions::new().filename(self.dir.path().join("state/mothertongue.db"));
        let mut conn = sqlx::SqliteConnection::connect_with(&options).await.unwrap();
        let past = SystemClock.now().as_millisecond() - 1;
        let set = sqlx::query("UPDATE alerts SET expires = ? WHERE identifier = 'expired'").bind(past);
        set.execute(&mut conn).await.unwrap();
        conn.close().await.unwrap();
    }

    async fn serve(&self) -> Running {
        let port_file = self.dir.path().join("port");
        let _ = std::fs::remove_file(&port_file);
        let log = std::fs::File::options().create(true).append(true).open(self.dir.path().join("log")).unwrap();
        let child = Command::new(env!("CARGO_BIN_EXE_mothertongue"))
            .arg("--config")
            .arg(self.dir.path().join("gateway.toml"))
            .args(["serve", "--listen", "127.0.0.1:0", "--port-file"])
            .arg(&port_file)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let started = Instant::now();
        loop {
            if let Ok(text) = std::fs::read_to_string(&port_file) {
                return Running { child, port: text.trim().parse().unwrap() };
            }
            assert!(started.elapsed() < DEADLINE, "the port file was not written:\n{}", self.log());
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    fn log(&self) -> String {
        std::fs::read_to_string(self.dir.path().join("log")).unwrap_or_default()
    }

    async fn until_taken(&self, messages: u64) {
        let started = Instant::now();
        while self.simulator.counts().segments < messages {
            assert!(started.elapsed() < DEADLINE, "{:?}\n{}", self.simulator.counts(), self.log());
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }
}

/// `sender,identifier,sent`.
fn cap(key: &AlertKey) -> String {
    format!("{},{},{}", key.sender, key.identifier, key.sent)
}

fn ask(key: &AlertKey, to: &str, language: &str) -> Value {
    json!({ "alert": cap(key), "to": to, "language": language })
}

impl Running {
    async fn request(&self, method: &str, path: &str, headers: &str, body: &str) -> Answer {
        let work = async {
            let mut stream = TcpStream::connect(("127.0.0.1", self.port)).await.unwrap();
            let length = body.len();
            let head = format!(
                "{method} {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n{headers}content-length: {length}\r\n\r\n"
            );
            stream.write_all(head.as_bytes()).await.unwrap();
            // A body that is too long may be refused before it was all written.
            let _ = stream.write_all(body.as_bytes()).await;
            let mut answer = Vec::new();
            let _ = stream.read_to_end(&mut answer).await;
            String::from_utf8(answer).unwrap()
        };
        let answer = tokio::time::timeout(DEADLINE, work).await.unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
        Answer {
            code: head.split(' ').nth(1).unwrap().parse().unwrap(),
            head: head.to_lowercase(),
            body: serde_json::from_str(body).unwrap_or(Value::Null),
        }
    }

    async fn post(&self, token: &str, more: &str, body: &Value) -> Answer {
        let headers = format!("authorization: Bearer {token}\r\ncontent-type: application/json\r\n{more}");
        self.request("POST", "/api/v1/messages", &headers, &body.to_string()).await
    }

    async fn get(&self, token: &str, path: &str) -> Answer {
        self.request("GET", path, &format!("authorization: bearer {token}\r\n"), "").await
    }

    async fn stop(mut self) {
        let pid = self.child.id().unwrap().to_string();
        assert!(Command::new("sh").args(["-c", "kill -TERM \"$0\"", &pid]).status().await.unwrap().success());
        let status = tokio::time::timeout(DEADLINE, self.child.wait()).await.unwrap().unwrap();
        assert_eq!(status.code(), Some(0));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_approved_text_goes_to_one_more_number_in_the_language_asked_for() {
    let world = World::new().await;
    let running = world.serve().await;
    let sent = running.post(DESK, "", &ask(&world.key, "+819012345678", "my")).await;
    assert_eq!(sent.code, 202, "{sent:?}\n{}", world.log());
    let parts = json!({ "sender": world.key.sender, "identifier": world.key.identifier, "sent": world.key.sent });
    assert_eq!(sent.body["alert"], parts);
    assert_eq!((&sent.body["endpoint"], &sent.body["language_used"]), (&json!("sms"), &json!("my")));
    assert_eq!((&sent.body["language_asked"], &sent.body["fallback"]), (&json!("my"), &json!(false)));
    let id = sent.body["id"].as_str().unwrap();
    assert!(sent.head.contains(&format!("location: /api/v1/messages/{id}")), "{sent:?}");
    let fallback = json!({ "alert": parts, "to": "+819012345679", "language": "rhg", "channel": "sms" });
    let fallback = running.post(DESK, "", &fallback).await;
    assert_eq!((fallback.code, &fallback.body["fallback"]), (202, &json!(true)), "{fallback:?}");
    assert_eq!((&fallback.body["language_asked"], &fallback.body["language_used"]), (&json!("rhg"), &json!("my")));
    let ladder = running.post(DESK, "", &ask(&world.key, "+819012345671", "mnw")).await;
    assert_eq!((ladder.code, &ladder.body["fallback"]), (202, &json!(true)), "nobody asked for it before: {ladder:?}");
    assert_eq!((&ladder.body["language_asked"], &ladder.body["language_used"]), (&json!("mnw"), &json!("my")));
    let other = json!({ "alert": parts, "to": "+819012345670", "language": "my", "endpoint": "other" });
    let other = running.post(DESK, "", &other).await;
    assert_eq!((other.code, &other.body["endpoint"]), (202, &json!("other")), "{other:?}");
    world.until_taken(4).await;
    let octets = world.simulator.counts().octets;
    assert_eq!(octets.len(), 4, "{octets:?}");
    let burmese: Vec<u8> = "လေ့ကျင့်မှု။ ရေကြီးသည်။".encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert!(octets.values().all(|(_, text)| text.ends_with(&burmese)), "exactly what was approved: {octets:?}");
    let started = Instant::now();
    loop {
        let stands = running.get(READER, &format!("/api/v1/messages/{id}")).await;
        assert_eq!(stands.code, 200, "{stands:?}");
        assert!(!stands.body.to_string().contains("12345678"), "{stands:?}");
        if stands.body["state"] == "accepted" {
            assert_eq!((&stands.body["attempts"], &stands.body["segments"]), (&json!(1), &json!(1)));
            break;
        }
        assert!(started.elapsed() < DEADLINE, "{stands:?}");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    running.stop().await;
    let log = world.log();
    assert!(!log.contains("1234567") && !log.contains("token-of"), "{log}");
    let ledger = world.store().await.ledger(Some(&world.key), 0, 100).await.unwrap();
    assert_eq!(ledger.iter().filter(|line| line.event == "added").map(|line| line.count).sum::<u64>(), 4);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_not_done_is_answered_with_a_problem_that_has_a_name() {
    let world = World::new().await;
    let running = world.serve().await;
    let good = ask(&world.key, "+819012345678", "my");
    let headers = "content-type: application/json\r\n";
    let none = running.request("POST", "/api/v1/messages", headers, &good.to_string()).await;
    none.problem(401, "unauthorized");
    assert!(none.head.contains("www-authenticate: bearer"), "{none:?}");
    running.post("a-guess-of-the-right-length-", "", &good).await.problem(401, "unauthorized");
    let forbidden = running.post(READER, "", &good).await;
    forbidden.problem(403, "forbidden");
    assert!(forbidden.head.contains("insufficient_scope"), "{forbidden:?}");
    running.get(SLOW, "/api/v1/messages/1-0").await.problem(403, "forbidden");
    running.get(READER, "/api/v1/messages/999-0").await.problem(404, "not-found");
    running.get(READER, "/api/v1/messages/nonsense").await.problem(404, "not-found");
    running.get(READER, "/api/v1/nothing").await.problem(404, "not-found");
    running.get(READER, "/api/v1/messages").await.problem(405, "method");

    let unknown = AlertKey { identifier: "nobody-sent-this".into(), ..world.key.clone() };
    running.post(DESK, "", &ask(&unknown, "+819012345678", "my")).await.problem(404, "unknown-alert");
    running.post(DESK, "", &ask(&world.withdrawn, "+819012345678", "my")).await.problem(409, "withdrawn");
    running.post(DESK, "", &ask(&world.expired, "+819012345678", "my")).await.problem(410, "expired");
    for to in ["819012345678", "+8190123456781234", "+81 90 1234 5678", "+81123456", "tel:+819012345678"] {
        let problem = running.post(DESK, "", &ask(&world.key, to, "my")).await;
        assert_eq!(problem.problem(422, "invalid")["field"], "to", "{to}");
    }
    let no_text = running.post(DESK, "", &ask(&world.key, "+819012345678", "vi")).await;
    assert_eq!(no_text.problem(422, "no-text")["languages"], json!(["ja", "my", "rhg"]));
    let with = |name: &str, value: Value| {
        let mut body = good.clone();
        body[name] = value;
        body
    };
    running.post(DESK, "", &with("endpoint", json!("box/a"))).await.problem(422, "not-sms");
    running.post(DESK, "", &with("endpoint", json!("nowhere"))).await.problem(422, "no-endpoint");
    running.post(DESK, "", &with("channel", json!("nowhere"))).await.problem(422, "no-endpoint");
    running.post(DESK, "", &with("to", json!("+819011112222"))).await.problem(422, "not-deliverable");
    running.post(DESK, "", &with("language", json!("not a tag"))).await.problem(422, "invalid");
    running.post(DESK, "", &with("alert", json!("one,two"))).await.problem(422, "invalid");
    running.post(DESK, "", &with("text", json!("something that nobody approved"))).await.problem(422, "invalid");
    running.post(DESK, "", &json!({ "to": "+819012345678" })).await.problem(422, "invalid");
    let headers = format!("authorization: Bearer {DESK}\r\ncontent-type: application/json\r\n");
    running.request("POST", "/api/v1/messages", &headers, "{\"to\": \"+81901234567").await.problem(400, "malformed");
    let plain = format!("authorization: Bearer {DESK}\r\ncontent-type: text/plain\r\n");
    running.request("POST", "/api/v1/messages", &plain, &good.to_string()).await.problem(415, "media-type");
    let long = with("language", json!("x".repeat(mothertongue::api::BODY_MAX_BYTES)));
    running.post(DESK, "", &long).await.problem(413, "too-long");
    let long_key = format!("idempotency-key: {}\r\n", "k".repeat(mothertongue::api::IDEMPOTENCY_KEY_MAX_CHARS + 1));
    running.post(DESK, &long_key, &good).await.problem(400, "malformed");
    running.stop().await;
    let log = world.log();
    assert!(!log.contains("1234567") && !log.contains("11112222") && !log.contains("token-of"), "{log}");
    assert_eq!(world.simulator.counts().segments, 0, "nothing of all this was sent");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_request_under_one_key_is_sent_once_and_another_one_is_refused() {
    let world = World::new().await;
    let running = world.serve().await;
    let key = "idempotency-key: desk-1\r\n";
    let good = ask(&world.key, "+819012345678", "my");
    let first = running.post(DESK, key, &good).await;
    assert_eq!(first.code, 202, "{first:?}");
    running.stop().await;
    let running = world.serve().await;
    let again = running.post(DESK, key, &good).await;
    assert_eq!((again.code, &again.body), (202, &first.body));
    running.post(DESK, key, &ask(&world.key, "+819012345679", "my")).await.problem(422, "idempotency-key");
    running.post(DESK, key, &ask(&world.key, "+819012345678", "rhg")).await.problem(422, "idempotency-key");
    let elsewhere = running.post(SLOW, key, &good).await;
    assert_eq!(elsewhere.code, 202, "another token's key is another key: {elsewhere:?}");
    assert_ne!(elsewhere.body["id"], first.body["id"]);
    world.until_taken(2).await;
    running.stop().await;
    assert_eq!(world.simulator.counts().segments, 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_token_that_asks_too_often_is_told_when_to_come_again() {
    let world = World::new().await;
    let running = world.serve().await;
    let good = ask(&world.key, "+819012345678", "my");
    let mut refused = None;
    for _ in 0..50 {
        let answer = running.post(SLOW, "", &good).await;
        if answer.code != 202 {
            refused = Some(answer);
            break;
        }
    }
    let refused = refused.expect("fifty in a row are more than one a second");
    refused.problem(429, "too-many-requests");
    assert!(refused.head.contains("retry-after: 1"), "{refused:?}");
    running.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_at_once_are_all_answered_with_a_job_of_their_own_and_all_arrive() {
    let world = World::new().await;
    let running = Arc::new(world.serve().await);
    let mut asked = tokio::task::JoinSet::new();
    for number in 0..200 {
        let (running, body) = (Arc::clone(&running), ask(&world.key, &format!("+8190{:08}", 12_000_000 + number), "my"));
        asked.spawn(async move { running.post(DESK, "", &body).await });
    }
    let mut ids = std::collections::BTreeSet::new();
    while let Some(answer) = asked.join_next().await {
        let answer = answer.unwrap();
        assert_eq!(answer.code, 202, "{answer:?}");
        ids.insert(answer.body["id"].as_str().unwrap().to_owned());
    }
    assert_eq!(ids.len(), 200);
    world.until_taken(200).await;
    Arc::into_inner(running).unwrap().stop().await;
    let counts = world.simulator.counts();
    assert_eq!((counts.segments, counts.distinct), (200, 200));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_answered_202_is_sent_after_the_program_was_killed() {
    // Urgent texts are begun after their commit; those for life are begun with it, and sent again when in doubt.
    for rank in [Rank::Urgent, Rank::Life] {
        let world = World::of(rank).await;
        let mut running = world.serve().await;
        let answer = running.post(DESK, "", &ask(&world.key, "+819012345678", "my")).await;
        running.child.start_kill().unwrap();
        running.child.wait().await.unwrap();
        assert_eq!(answer.code, 202, "{answer:?}");
        let running = world.serve().await;
        world.until_taken(1).await;
        running.stop().await;
        let counts = world.simulator.counts();
        assert_eq!(counts.distinct, 1);
        let twice = counts.segments - counts.distinct;
        let listed = world.store().await.in_doubt(&world.key).await.unwrap().len() as u64;
        assert!(twice <= listed, "{twice} came twice and {listed} are listed");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_text_for_life_leaves_at_once_and_stands_as_accepted() {
    let world = World::of(Rank::Life).await;
    let running = world.serve().await;
    for number in 0..20 {
        let answer = running.post(DESK, "", &ask(&world.key, &format!("+8190{:08}", 13_000_000 + number), "my")).await;
        assert_eq!(answer.code, 202, "{answer:?}");
    }
    world.until_taken(20).await;
    running.stop().await;
    let counts = world.simulator.counts();
    assert_eq!((counts.segments, counts.distinct), (20, 20));
    let store = world.store().await;
    assert!(store.in_doubt(&world.key).await.unwrap().is_empty());
    let targets = store.progress(&world.key).await.unwrap();
    let by_sms = targets.iter().filter(|target| target.endpoint.0 == "sms").flat_map(|target| &target.states);
    let accepted: u64 = by_sms.filter(|(state, _)| *state == JobState::Accepted).map(|(_, count)| count).sum();
    assert_eq!(accepted, 20);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_example_of_the_docs_works_as_it_is_written() {
    let docs = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/api.md")).unwrap();
    let example = docs.split("<!-- curl -->\n```sh\n").nth(1).unwrap().split("```").next().unwrap();
    let world = World::new().await;
    let running = world.serve().await;
    let run = Command::new("bash")
        .args(["-c", example])
        .env("GATEWAY", format!("http://127.0.0.1:{}", running.port))
        .env("TOKEN", DESK)
        .env("ALERT", cap(&world.key))
        .output();
    let run = tokio::time::timeout(DEADLINE, run).await.unwrap().unwrap();
    let said = String::from_utf8(run.stdout).unwrap();
    assert!(run.status.success(), "needs curl (apt-get install curl): {said}\n{}", String::from_utf8_lossy(&run.stderr));
    let answer: Value = serde_json::from_str(&said).unwrap();
    assert_eq!(answer["language_used"], "my");
    world.until_taken(1).await;
    running.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_its_section_the_api_is_not_there_and_a_short_token_keeps_it_from_starting() {
    let world = World::new().await;
    let file = world.dir.path().join("gateway.toml");
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, text.split("[exercise.api]").next().unwrap()).unwrap();
    let running = world.serve().await;
    let answer = running.post(DESK, "", &ask(&world.key, "+819012345678", "my")).await;
    assert_eq!((answer.code, &answer.body), (404, &Value::Null));
    running.stop().await;
    std::fs::write(&file, text).unwrap();
    for (token, said) in [("short", "shorter than 24"), ("", "missing or empty"), (DESK, "are the same")] {
        std::fs::write(world.dir.path().join("slow.token"), token).unwrap();
        let run = Command::new(env!("CARGO_BIN_EXE_mothertongue"))
            .arg("--config")
            .arg(&file)
            .args(["serve", "--listen", "127.0.0.1:0", "--port-file"])
            .arg(world.dir.path().join("port"))
            .stdin(Stdio::null())
            .output();
        let run = tokio::time::timeout(DEADLINE, run).await.unwrap().unwrap();
        let log = String::from_utf8(run.stderr).unwrap();
        assert_eq!(run.status.code(), Some(5), "{log}");
        assert!(log.contains(said) && !log.contains("token-of"), "{log}");
    }
}
