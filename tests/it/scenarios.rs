//! The five crises, replayed from the CAP alerts to the account, and their plans compared with golden files.
//!
//! Each scenario keeps one in [`SHARE`] of its subscribers (at least one of each group), so that all run in a debug build.
//! `UPDATE_GOLDEN=1` writes the golden files anew.

mod account;
mod plan_text;
mod replay;

use std::path::{Path, PathBuf};

use mothertongue::app::{Scenario, load_knowledge};
use mothertongue::domain::{SystemClock, has_errors, render_findings};

/// One in so many subscribers is kept.
const SHARE: u64 = 40;
const SCENARIOS: [&str; 5] = ["tohoku-2011", "sandy-2012", "libya-2011", "car-2012", "yemen-2015"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("config")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tohoku_goes_as_planned_and_ends_with_an_all_clear() {
    account::check("tohoku-2011").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sandy_goes_as_planned_and_is_cancelled() {
    account::check("sandy-2012").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn libya_goes_as_planned_and_is_cancelled() {
    account::check("libya-2011").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_central_african_republic_goes_as_planned_and_ends_with_an_all_clear() {
    account::check("car-2012").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn yemen_goes_as_planned_and_is_cancelled() {
    account::check("yemen-2015").await;
}

#[test]
fn every_scenario_has_a_test_here() {
    let mut there: Vec<String> = std::fs::read_dir(root().join("scenarios"))
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().join("scenario.toml").exists())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    there.sort();
    let mut here = SCENARIOS.map(str::to_owned).to_vec();
    here.sort();
    assert_eq!(there, here);
}

#[test]
fn the_data_of_every_scenario_have_no_error_and_meet_their_route_tests() {
    for name in SCENARIOS {
        let data = root().join("scenarios").join(name);
        let scenario = Scenario::load(&data).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let config = scenario.config(&root(), &data, folder.path());
        let (knowledge, findings) = load_knowledge(&config, &SystemClock);
        assert!(!has_errors(&findings), "{name}\n{}", render_findings(&findings));
        let (results, more) = knowledge.table.test(&data, &knowledge.gazetteer);
        assert!(more.is_empty(), "{name}\n{}", render_findings(&more));
        assert!(results.len() >= 10, "{name} has only {} expectations", results.len());
        let failed: Vec<_> = results.iter().filter(|result| !result.passed).collect();
        assert!(failed.is_empty(), "{name}: {failed:#?}");
    }
}
