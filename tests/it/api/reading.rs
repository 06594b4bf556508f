//! What is read: alerts, catalogue, routing and channels, page by page, and nothing twice that has not changed.

use std::path::Path;

use mothertongue::api::WHOLE_PLANS_AT_ONCE_MAX;
use mothertongue::domain::{Clock as _, Digest, Exercise, Plan, SystemClock};
use mothertongue::store::{PlanRecord, PlanState};
use serde_json::{Value, json};
use tokio::process::Command;

use super::{Answer, DEADLINE, READER, Running, WATCH, World, plan};
use crate::crash::alert;

/// Every scope that only reads, and the one to plan.
pub const SCOPES: &str = "\"alerts:read\", \"alerts:plan\", \"catalogue:read\", \"routing:read\", \"channels:read\"";

impl Running {
    /// Reads something with the token that may read everything.
    pub async fn read(&self, path: &str) -> Answer {
        let answer = self.get(WATCH, path).await;
        assert_eq!(answer.code, 200, "{path}: {answer:?}");
        answer
    }

    /// The value of a header of an answer.
    fn header<'a>(answer: &'a Answer, name: &str) -> &'a str {
        let line = answer.head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
        line.unwrap_or_else(|| panic!("{name} is not in {}", answer.head))
    }

    /// Asks again with the tag of the first answer.
    async fn again(&self, path: &str, first: &Answer) -> Answer {
        let tag = Self::header(first, "etag").replacen("w/", "W/", 1);
        self.request("GET", path, &format!("authorization: bearer {WATCH}\r\nif-none-match: {tag}\r\n"), "").await
    }
}

/// A plan of a name that was submitted and no more.
fn submitted(name: &str) -> PlanRecord {
    let plan: Plan<Exercise> = plan(alert::key(name), mothertongue::domain::Rank::Urgent, 2);
    PlanRecord {
        digest: plan.digest().unwrap(),
        key: plan.alert.key().clone(),
        mode: plan.mode,
        plan_json: serde_json::to_string(&plan).unwrap(),
        submitted_by: "ann".into(),
        submitted_at: SystemClock.now(),
        state: PlanState::Submitted,
    }
}

impl World {
    pub async fn submit(&self, name: &str) -> Digest {
        let (store, record) = (self.store().await, submitted(name));
        store.submit_plan(&record).await.unwrap();
        store.close().await;
        record.digest
    }
}

/// The digest of the alert that goes on.
pub async fn goes_on(running: &Running, world: &World) -> String {
    let alerts = running.read("/api/v1/alerts").await;
    let mut all = alerts.body["alerts"].as_array().unwrap().iter();
    let found = all.find(|item| item["alert"]["identifier"] == world.key.identifier).unwrap();
    found["digest"].as_str().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn alerts_are_listed_newest_first_and_pages_meet_while_more_are_submitted() {
    let world = World::new().await;
    let running = world.serve().await;
    let (mut seen, mut path) = (Vec::new(), "/api/v1/alerts?limit=2".to_owned());
    for round in 0.. {
        let page = running.read(&path).await;
        seen.extend(page.body["alerts"].as_array().unwrap().iter().map(|item| item["alert"]["identifier"].clone()));
        world.submit(&format!("later-{round}")).await;
        let Some(next) = page.body["next"].as_str() else { break };
        path = format!("/api/v1/alerts?limit=2&cursor={next}");
    }
    assert_eq!(json!(seen), json!(["expired", "withdrawn", "goes-on"]));
    let newest = running.read("/api/v1/alerts?limit=1").await;
    assert_eq!(newest.body["alerts"][0]["alert"]["identifier"], "later-1");
    assert_eq!(newest.body["alerts"][0]["state"], json!({ "state": "submitted" }));
    for query in ["limit=0", "limit=501", "limit=x", "limit=1&limit=2", "cursor=nonsense", "page=2", "cursor="] {
        running.get(WATCH, &format!("/api/v1/alerts?{query}")).await.problem(422, "invalid");
    }
    running.get(READER, "/api/v1/alerts").await.problem(403, "forbidden");
    running.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_plan_is_given_whole_with_state_progress_account_ledger_and_cap() {
    let world = World::new().await;
    let running = world.serve().await;
    let digest = goes_on(&running, &world).await;
    let whole = running.read(&format!("/api/v1/alerts/{digest}")).await;
    assert_eq!((&whole.body["digest"], &whole.body["state"]["state"]), (&json!(digest), &json!("sent")));
    assert_eq!(whole.body["plan"]["messages"][1]["language"], "my");
    let stored: Plan<Exercise> = serde_json::from_value(whole.body["plan"].clone()).unwrap();
    assert_eq!(stored.digest().unwrap().as_str(), digest, "the digest can be checked by whoever reads the plan");
    assert_eq!(Digest::of_json(&whole.body["plan"]).unwrap().as_str(), digest);
    let short = running.read(&format!("/api/v1/alerts/{}", &digest[..12])).await;
    assert_eq!(short.body, whole.body);

    let path = format!("/api/v1/alerts/{digest}/status");
    let status = running.read(&path).await;
    assert_eq!((&status.body["digest"], &status.body["state"]["state"]), (&json!(digest), &json!("sent")));
    assert!(status.body["targets"].as_array().unwrap().iter().any(|target| target["language_asked"] == "rhg"), "{status:?}");
    let report = running.read(&format!("/api/v1/alerts/{digest}/report")).await;
    assert_eq!((&report.body["schema"], &report.body["plan"]), (&json!("mothertongue.report/1"), &json!(digest)));
    assert!(Running::header(&report, "etag").starts_with("w/\""), "{report:?}");
    let mut lines: Vec<Value> = Vec::new();
    let mut path = format!("/api/v1/alerts/{digest}/ledger?limit=1");
    loop {
        let page = running.read(&path).await;
        lines.extend(page.body["lines"].as_array().unwrap().iter().cloned());
        let Some(next) = page.body["next"].as_str() else { break };
        path = format!("/api/v1/alerts/{digest}/ledger?limit=1&cursor={next}");
    }
    assert_eq!(lines[0]["event"], "accepted");
    assert!(lines.windows(2).all(|pair| pair[0]["seq"].as_i64() < pair[1]["seq"].as_i64()), "{lines:?}");
    running.get(WATCH, &format!("/api/v1/alerts/{digest}/cap")).await.problem(409, "no-cap");

    let waiting = world.submit("waits").await;
    let status = running.read(&format!("/api/v1/alerts/{waiting}/status")).await;
    assert_eq!((&status.body["open"], &status.body["targets"]), (&json!(0), &json!([])));
    running.get(WATCH, &format!("/api/v1/alerts/{waiting}/report")).await.problem(409, "not-sent");
    let ledger = running.read(&format!("/api/v1/alerts/{waiting}/ledger")).await;
    assert_eq!(ledger.body, json!({ "lines": [] }));
    for digest in ["0123456789ab", "abc", "nonsense", "%ff", "0123456789AB", &"0".repeat(65)] {
        running.get(WATCH, &format!("/api/v1/alerts/{digest}")).await.problem(404, "not-found");
    }
    running.stop().await;
    assert!(!world.log().contains("token-of"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_has_not_changed_is_answered_304_and_nobody_between_keeps_it() {
    let world = World::new().await;
    let running = world.serve().await;
    let digest = goes_on(&running, &world).await;
    for path in
        ["/api/v1/alerts", "/api/v1/catalogue/locales", "/api/v1/coverage", "/api/v1/places?q=Miyagi", "/api/v1/openapi.json"]
    {
        let first = running.read(path).await;
        assert_eq!(Running::header(&first, "cache-control"), "private, no-cache", "{path}");
        let again = running.again(path, &first).await;
        assert_eq!((again.code, &again.body), (304, &Value::Null), "{path}");
        assert_eq!(Running::header(&again, "etag"), Running::header(&first, "etag"));
    }
    let report = format!("/api/v1/alerts/{digest}/report");
    let first = running.read(&report).await;
    let before = running.read("/api/v1/alerts").await;
    world.submit("one-more").await;
    assert_eq!(running.again("/api/v1/alerts", &before).await.code, 200);
    assert_eq!(running.again(&report, &first).await.code, 304, "the time of asking is not part of an account");
    let problem = running.get(WATCH, "/api/v1/nothing").await;
    problem.problem(404, "not-found");
    assert_eq!(Running::header(&problem, "cache-control"), "no-store");
    running.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn catalogue_places_routes_coverage_and_channels_say_what_the_commands_say() {
    let world = World::new().await;
    let running = world.serve().await;
    let command = async |words: &[&str]| -> Value {
        let mut run = Command::new(env!("CARGO_BIN_EXE_mothertongue"));
        run.arg("--config").arg(world.dir.path().join("gateway.toml")).args(words).arg("--json");
        let run = tokio::time::timeout(DEADLINE, run.output()).await.unwrap().unwrap();
        serde_json::from_slice(&run.stdout).unwrap()
    };
    let templates = running.read("/api/v1/catalogue/templates?limit=500").await;
    let tsunami = templates.body["templates"].as_array().unwrap().iter().find(|template| template["id"] == "tsunami").unwrap();
    assert_eq!((&tsunami["hazard"], &tsunami["phase"]), (&json!("tsunami"), &json!("emergency")));
    assert!(tsunami["moments"].as_array().unwrap().contains(&json!("all-clear")), "{tsunami}");
    let locales = running.read("/api/v1/catalogue/locales?limit=500").await;
    let english = locales.body["locales"].as_array().unwrap().iter().find(|locale| locale["language"] == "en").unwrap();
    assert_eq!((&english["missing"], &english["direction"]), (&json!(0), &json!("ltr")));

    let found = running.read("/api/v1/places?q=JP-04").await;
    assert_eq!((&found.body["places"][0]["code"], &found.body["places"][0]["within"]), (&json!("JP-04"), &json!(["JP"])));
    for (query, field) in [("q=", "q"), ("q=%20", "q"), ("", "query"), ("q=a&x=1", "query")] {
        let problem = running.get(WATCH, &format!("/api/v1/places?{query}")).await;
        assert_eq!(problem.problem(422, "invalid")["field"], field, "{query}");
    }
    let told = running.read("/api/v1/routes/explain?language=ko&place=JP-04202&hazard=tsunami").await;
    let said = command(&["route", "explain", "--language", "ko", "--place", "JP-04202", "--hazard", "tsunami"]).await;
    for field in ["rows", "endpoints", "ladder", "language", "place"] {
        assert_eq!(told.body[field], said[field], "{field}");
    }
    assert_eq!(told.body["own_route"], true);
    for (query, field) in [
        ("language=ku&place=JP-04", "language"),
        ("language=ko&place=XX-99", "place"),
        ("language=ko&place=JP-04&hazard=boredom", "hazard"),
        ("language=ko&place=JP-04&severity=Dull", "severity"),
        ("language=ko&place=JP-04&phase=lunch", "phase"),
    ] {
        let problem = running.get(WATCH, &format!("/api/v1/routes/explain?{query}")).await;
        assert_eq!(problem.problem(422, "invalid")["field"], field, "{query}");
    }
    let said = command(&["coverage"]).await;
    let (mut rows, mut path) = (Vec::new(), "/api/v1/coverage?limit=7".to_owned());
    loop {
        let page = running.read(&path).await;
        assert_eq!(page.body["total"], said["total"]);
        rows.extend(page.body["rows"].as_array().unwrap().iter().cloned());
        let Some(next) = page.body["next"].as_str() else { break };
        path = format!("/api/v1/coverage?limit=7&cursor={next}");
    }
    assert_eq!(json!(rows), said["rows"]);
    let channels = running.read("/api/v1/channels").await;
    let names: Vec<&Value> = channels.body["channels"].as_array().unwrap().iter().map(|channel| &channel["channel"]).collect();
    assert_eq!(json!(names), json!(["box", "other", "sms"]));
    assert_eq!(channels.body["channels"][2]["endpoints"], json!([{ "endpoint": "sms", "breaker": "closed" }]));
    running.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_who_read_whole_plans_take_turns_and_are_all_answered() {
    let world = World::new().await;
    let running = std::sync::Arc::new(world.serve().await);
    let digest = goes_on(&running, &world).await;
    let mut asked = tokio::task::JoinSet::new();
    for _ in 0..10 * WHOLE_PLANS_AT_ONCE_MAX {
        let (running, path) = (std::sync::Arc::clone(&running), format!("/api/v1/alerts/{digest}"));
        asked.spawn(async move { running.get(WATCH, &path).await });
    }
    while let Some(answer) = asked.join_next().await {
        assert_eq!(answer.unwrap().body["digest"], digest);
    }
    std::sync::Arc::into_inner(running).unwrap().stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_document_is_the_same_from_the_command_and_the_page_needs_no_token() {
    let world = World::new().await;
    let running = world.serve().await;
    let served = running.request("GET", "/api/v1/openapi.json", "", "").await;
    assert_eq!((served.code, &served.body["openapi"]), (200, &json!("3.1.0")));
    let run = Command::new(env!("CARGO_BIN_EXE_mothertongue")).args(["api", "openapi"]).output().await.unwrap();
    assert_eq!(serde_json::from_slice::<Value>(&run.stdout).unwrap(), served.body);
    let page = running.request("GET", "/api/v1/", "", "").await;
    assert_eq!(page.code, 200);
    assert!(page.head.contains("default-src 'none'") && page.head.contains("text/html"), "{page:?}");
    for (path, item) in served.body["paths"].as_object().unwrap() {
        let asked = path.replace("{digest}", "0123456789ab").replace("{id}", "1-0");
        for (method, operation) in item.as_object().unwrap() {
            let answer = running.request(&method.to_uppercase(), &asked, "", "").await;
            let wanted = if operation["security"].is_array() { 401 } else { 200 };
            assert_eq!(answer.code, wanted, "{method} {path}");
        }
        let other = running.request("DELETE", &asked, "", "").await;
        other.problem(405, "method");
        assert!(other.head.contains("allow: "), "{other:?}");
    }
    running.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_page_fits_a_telephone_and_axe_finds_no_fault_in_it() {
    let world = World::new().await;
    let running = world.serve().await;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser");
    for package in ["playwright-core", "axe-core"] {
        let found = folder.join("node_modules").join(package).exists();
        assert!(found, "npm package `{package}` is missing: run `npm ci` in tests/browser (script/test does)");
    }
    let paths = std::env::var_os("PATH").unwrap_or_default();
    let chromium = std::env::split_paths(&paths).map(|folder| folder.join("chromium")).find(|program| program.exists());
    let chromium = chromium.expect("the browser is missing: install the Debian package `chromium` (script/test does)");
    let base = format!("http://127.0.0.1:{}/", running.port);
    let given = json!({ "base": base, "browser": chromium, "pages": ["/api/v1/"] }).to_string();
    for claim in ["narrow", "accessible"] {
        let run = Command::new("node").arg(folder.join("run.mjs")).args([claim, &given]).output();
        let run = tokio::time::timeout(DEADLINE, run).await.unwrap().expect("`node` must be installed for the browser tests");
        assert!(
            run.status.success(),
            "{claim}: {}{}",
            String::from_utf8_lossy(&run.stdout),
            String::from_utf8_lossy(&run.stderr)
        );
    }
    running.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_other_example_of_the_docs_works_as_it_is_written() {
    let docs = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/api.md")).unwrap();
    let world = World::new().await;
    let running = world.serve().await;
    let digest = goes_on(&running, &world).await;
    std::fs::write(world.dir.path().join("alert.xml"), crate::cli::tsunami("docs", 240)).unwrap();
    let mut ran = 0;
    for example in docs.split("<!-- curl -->\n```sh\n").skip(2) {
        let example = example.split("```").next().unwrap();
        let run = Command::new("bash")
            .args(["-c", example])
            .current_dir(world.dir.path())
            .env("GATEWAY", format!("http://127.0.0.1:{}", running.port))
            .env("TOKEN", WATCH)
            .env("DIGEST", &digest)
            .output();
        let run = tokio::time::timeout(DEADLINE, run).await.unwrap().unwrap();
        let (said, error) = (String::from_utf8_lossy(&run.stdout), String::from_utf8_lossy(&run.stderr));
        assert!(run.status.success() && !said.is_empty(), "needs curl (apt-get install curl):\n{example}\n{said}\n{error}");
        ran += 1;
    }
    assert!(ran >= 4, "{ran} examples");
    running.stop().await;
}
