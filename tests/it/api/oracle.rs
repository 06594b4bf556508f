//! schemathesis, which reads the document and asks everything that it allows and much that it forbids: no answer may differ
//! from the document. `script/test` installs it; without it the test fails.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use serde_json::Value;
use tokio::process::Command;

use super::reading::{SCOPES, goes_on};
use super::{WATCH, World};

/// The longest that it may take.
const ORACLE_DEADLINE: Duration = Duration::from_secs(150);

/// How the document is asked. What is right by the document may still be no CAP alert, no number of any country, no place of
/// this gazetteer: that is a 422.
fn settings(digest: &str) -> String {
    format!(
        "[parameters]\ndigest = \"{digest}\"\n\
         [checks]\npositive_data_acceptance.expected-statuses = [\"2xx\", \"304\", \"401\", \"403\", \"404\", \"409\", \"410\", \"422\"]\n"
    )
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn schemathesis_finds_no_answer_that_differs_from_the_document() {
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/oracles/.venv/bin/schemathesis");
    assert!(
        program.exists(),
        "schemathesis is missing: run `pip install -r requirements.txt` in tests/oracles (script/test does)"
    );
    let world = World::new().await;
    let file = world.dir.path().join("gateway.toml");
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, text.replace(SCOPES, &format!("{SCOPES}, \"messages:send\", \"messages:read\""))).unwrap();
    let running = world.serve().await;
    let digest = goes_on(&running, &world).await;
    let config = world.dir.path().join("schemathesis.toml");
    std::fs::write(&config, settings(&digest)).unwrap();
    let run = Command::new(program)
        .arg("--config-file")
        .arg(&config)
        .arg("run")
        .arg(format!("http://127.0.0.1:{}/api/v1/openapi.json", running.port))
        .args(["--header", &format!("Authorization: Bearer {WATCH}")])
        .args(["--seed", "20110311", "--generation-database", "none"])
        .args(["--max-examples", "50", "--no-shrink", "--request-timeout", "20", "--warnings", "off", "--no-color"])
        .args(["--phases", "examples,coverage,fuzzing", "--continue-on-failure"])
        // It never ends by itself; tests/it/api/events.rs listens to it.
        .args(["--exclude-path", "/api/v1/events"])
        .args(["--report", "har", "--report-har-path", "asked.har"])
        .current_dir(world.dir.path())
        .output();
    let run = tokio::time::timeout(ORACLE_DEADLINE, run).await.expect("it ends in time").unwrap();
    let said = String::from_utf8_lossy(&run.stdout);
    assert!(run.status.success(), "{said}\n{}\n{}", String::from_utf8_lossy(&run.stderr), world.log());
    println!("{}", said.lines().rev().take(30).collect::<Vec<_>>().into_iter().rev().collect::<Vec<_>>().join("\n"));
    running.stop().await;
    assert!(!world.log().contains("panicked"), "{}", world.log());
    let asked: Value = serde_json::from_slice(&std::fs::read(world.dir.path().join("asked.har")).unwrap()).unwrap();
    let entries = asked["log"]["entries"].as_array().unwrap();
    let answered: BTreeSet<&str> = entries
        .iter()
        .filter(|entry| entry["response"]["status"] == 200)
        .filter_map(|entry| entry["request"]["url"].as_str()?.split("/api/v1/").nth(1)?.split('?').next())
        .collect();
    let alert = format!("alerts/{digest}");
    let below = ["status", "report", "ledger"].map(|what| format!("{alert}/{what}"));
    let others = ["alerts", "catalogue/templates", "catalogue/locales", "places", "routes/explain", "coverage", "channels"];
    for path in others.into_iter().chain([alert.as_str()]).chain(below.iter().map(String::as_str)) {
        assert!(answered.contains(path), "{path} was never answered with what it is for: {answered:?}");
    }
}
