//! What an operator copies is valid and true: units, Compose file, rules, dashboard, example configuration, runbooks.

mod restore;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, Instant};

use mothertongue::config::Config;

use crate::serve::Running;

/// The longest wait for a metric that comes with the first round of something.
const DEADLINE: Duration = Duration::from_secs(60);
/// A session that finds nobody: its endpoint has a breaker and a share of its rate all the same.
const NOBODY: &str = "[exercise.channels.smsc]\nkind = \"sms_smpp\"\naddrs = [\"127.0.0.1:9\"]\nsystem_id = \"exercise\"\n\
                      source = \"ALERT\"\nsource_numbering = { ton = 5, npi = 0 }\n";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/operations")
}

fn read(name: &str) -> String {
    std::fs::read_to_string(folder().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn run(program: &str, package: &str, args: &[&str]) -> Output {
    let mut command = Command::new(program);
    command.args(args).output().unwrap_or_else(|error| panic!("{program} cannot be run ({error}): install {package}"))
}

fn succeeds(output: &Output) {
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{out}\n{err}");
}

/// Every name of a scrape: of families and of samples.
pub fn metric_names(scrape: &str) -> BTreeSet<String> {
    let family = |line: &str| line.strip_prefix("# TYPE ").and_then(|line| line.split(' ').next()).map(str::to_owned);
    let sample = |line: &str| (!line.starts_with('#')).then(|| line.split(['{', ' ']).next().unwrap_or_default().to_owned());
    scrape.lines().filter_map(|line| family(line).or_else(|| sample(line))).collect()
}

/// The metrics of a real gateway, once the first rounds of its tasks are through.
pub async fn scrape() -> String {
    let running = Running::with(NOBODY).await;
    let began = Instant::now();
    loop {
        let (code, text) = running.ask("GET", "/metrics", "").await;
        assert_eq!(code, 200, "{text}");
        let text = text.split_once("\r\n\r\n").unwrap().1.to_owned();
        if ["mothertongue_endpoint_share{", "mothertongue_relay_last_round_seconds 1"].iter().all(|part| text.contains(part)) {
            return text;
        }
        assert!(began.elapsed() < DEADLINE, "{text}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Metrics that an expression names; the rest of its words are of the query language.
fn named(expression: &str) -> BTreeSet<String> {
    let words = expression.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
    words.filter(|word| word.starts_with("mothertongue_") || word.starts_with("process_")).map(str::to_owned).collect()
}

fn alerts() -> Vec<(String, String)> {
    let text = read("alerts.yaml");
    let after = |line: &str, key: &str| line.trim_start_matches([' ', '-']).strip_prefix(key).map(|rest| rest.trim().to_owned());
    let names: Vec<String> = text.lines().filter_map(|line| after(line, "alert:")).collect();
    let expressions: Vec<String> = text.lines().filter_map(|line| after(line, "expr:")).collect();
    assert_eq!(names.len(), expressions.len());
    names.into_iter().zip(expressions).collect()
}

#[test]
fn the_unit_is_one_that_systemd_takes_without_a_word() {
    let dir = tempfile::tempdir().unwrap();
    let unit = dir.path().join("mothertongue@.service");
    // systemd looks whether the program and the page are there.
    let text = read("systemd/mothertongue@.service").replace("/usr/bin/mothertongue", env!("CARGO_BIN_EXE_mothertongue"));
    std::fs::write(&unit, text).unwrap();
    let done = run("systemd-analyze", "systemd", &["verify", "--man=no", unit.to_str().unwrap()]);
    succeeds(&done);
    let said = String::from_utf8_lossy(&done.stderr);
    let about: Vec<&str> = said.lines().filter(|line| line.contains("mothertongue")).collect();
    assert!(about.is_empty(), "{said}");
}

#[test]
fn prometheus_takes_its_configuration_and_every_rule() {
    let file = folder().join("prometheus.yaml");
    succeeds(&run("promtool", "prometheus", &["check", "config", file.to_str().unwrap()]));
}

#[test]
fn the_compose_file_is_valid_has_versions_and_no_secret() {
    let file = folder().join("compose.yaml");
    succeeds(&run("docker-compose", "docker-compose", &["-f", file.to_str().unwrap(), "config", "--quiet"]));
    let text = read("compose.yaml");
    for line in text.lines().map(str::trim) {
        if let Some(image) = line.strip_prefix("image:") {
            let version = image.trim().rsplit_once(':').map_or("", |(_, version)| version);
            assert!(version.starts_with(|c: char| c.is_ascii_digit() || c == 'v') && version.contains('.'), "{line}");
        }
        if let Some((name, value)) = line.split_once(':')
            && name.to_uppercase().contains("PASSWORD")
            && !value.trim().is_empty()
        {
            assert!(name.ends_with("_FILE"), "{line}");
        }
    }
}

#[test]
fn the_example_configuration_of_the_scale_mode_has_no_fault() {
    let (_, findings) = Config::load(&folder().join("gateway.scale.toml"));
    // A kind that this build lacks is the only thing that may be said.
    let kinds: Vec<&str> = [("postgresql", mothertongue::store::KINDS), ("rabbitmq", mothertongue::broker::KINDS)]
        .into_iter()
        .filter(|(kind, known)| !known.contains(kind))
        .map(|(kind, _)| kind)
        .collect();
    let others: Vec<_> = findings.iter().filter(|finding| !kinds.iter().any(|kind| finding.message.contains(kind))).collect();
    assert!(others.is_empty(), "{others:#?}");
}

#[tokio::test]
async fn every_metric_of_dashboard_and_alerts_is_one_that_a_gateway_has() {
    let known = metric_names(&scrape().await);
    let dashboard: serde_json::Value = serde_json::from_str(&read("dashboard.json")).unwrap();
    let mut missing = Vec::new();
    let mut shown = BTreeSet::new();
    for panel in dashboard["panels"].as_array().unwrap() {
        for target in panel["targets"].as_array().unwrap() {
            for name in named(target["expr"].as_str().unwrap()) {
                if !known.contains(&name) {
                    missing.push(format!("{}: {name}", panel["title"]));
                }
                shown.insert(name);
            }
        }
    }
    for (alert, expression) in alerts() {
        let names = named(&expression);
        missing.extend(names.iter().filter(|name| !known.contains(*name)).map(|name| format!("{alert}: {name}")));
        for name in names {
            assert!(shown.contains(&name), "{alert} watches {name}, which no panel shows");
        }
    }
    assert!(missing.is_empty(), "no gateway has\n{}", missing.join("\n"));
}

#[tokio::test]
async fn every_metric_of_a_gateway_has_its_line_in_the_docs() {
    let scrape = scrape().await;
    let docs = std::fs::read_to_string(folder().join("../serve.md")).unwrap();
    let families = scrape.lines().filter_map(|line| line.strip_prefix("# TYPE "));
    let missing: Vec<&str> =
        families.map(|line| line.split(' ').next().unwrap()).filter(|name| !docs.contains(&format!("`{name}"))).collect();
    assert!(missing.is_empty(), "docs/serve.md lacks {missing:?}");
}

#[test]
fn every_alert_has_a_runbook_and_every_runbook_an_alert() {
    let docs = std::fs::read_to_string(folder().join("../operations.md")).unwrap();
    let runbooks = docs.split_once("## Runbooks").expect("a chapter `## Runbooks`").1;
    let sections: Vec<(&str, &str)> =
        runbooks.split("\n### ").skip(1).map(|section| section.split_once('\n').unwrap_or((section, ""))).collect();
    let described: BTreeSet<String> = sections.iter().map(|(name, _)| name.trim().to_owned()).collect();
    let raised: BTreeSet<String> = alerts().into_iter().map(|(name, _)| name).collect();
    assert_eq!(described, raised);
    for (name, text) in sections {
        for part in ["**Means**", "**Look at**", "**Do**", "**Do not**"] {
            assert!(text.contains(part), "the runbook of {name} lacks {part}");
        }
    }
}
