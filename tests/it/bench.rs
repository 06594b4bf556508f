//! `bench` as a program: its figures stand for messages that both sides have counted.

use std::process::Command;

#[test]
fn bench_counts_every_message_on_both_sides_and_leaves_no_store_behind() {
    let folder = tempfile::tempdir().unwrap();
    let done = Command::new(env!("CARGO_BIN_EXE_mothertongue"))
        .args(["bench", "--recipients", "700,1", "--only-sending", "--json", "--folder"])
        .arg(folder.path())
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let report: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap();
    let runs = report["sending"].as_array().unwrap();
    let counts: Vec<_> = runs.iter().map(|run| (run["recipients"].as_u64(), run["counted_by_simulator"].as_u64())).collect();
    assert_eq!(counts, [(Some(700), Some(1_400)), (Some(1), Some(2))]);
    for run in runs {
        for way in ["whole", "floor"] {
            assert!(run[way]["seconds"].as_f64().unwrap() > 0.0, "{run}");
        }
        assert!(run["store_octets"].as_u64().unwrap() > 0);
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "a store was left behind");
}

#[test]
fn bench_has_nothing_to_do_with_the_live_world() {
    let done = Command::new(env!("CARGO_BIN_EXE_mothertongue")).args(["bench", "--live"]).output().unwrap();
    assert_eq!(done.status.code(), Some(2));
    assert!(done.stdout.is_empty());
}

#[test]
fn a_run_that_holds_more_memory_than_it_may_fails_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let run = |most: &str| {
        Command::new(env!("CARGO_BIN_EXE_mothertongue"))
            .args(["bench", "--recipients", "20000", "--only-sending", "--json", "--memory-max-mib", most, "--folder"])
            .arg(folder.path())
            .output()
            .unwrap()
    };
    let within = run(&mothertongue::app::MEMORY_GROWTH_MAX_MIB.to_string());
    assert!(within.status.success(), "{}", String::from_utf8_lossy(&within.stderr));
    let over = run("0");
    let said = String::from_utf8_lossy(&over.stderr);
    assert_eq!(over.status.code(), Some(1), "{said}");
    assert!(said.contains("0 MiB are allowed"), "{said}");
}
