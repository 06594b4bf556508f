//! Jumps of the wall clock, with Debian's `faketime` under the real program.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::house::{House, IN_FLIGHT, Spec};
use super::table::Row;

/// The library that shifts the clock of a program.
fn library() -> PathBuf {
    let found = std::fs::read_dir("/usr/lib").unwrap().filter_map(Result::ok);
    let mut files = found.map(|entry| entry.path().join("faketime/libfaketimeMT.so.1"));
    files.find(|file| file.exists()).expect("libfaketime is not installed: apt-get install faketime")
}

/// What a program needs in its environment so that its clock follows a file.
fn shifted_by(file: &Path) -> [(&'static str, OsString); 4] {
    [
        ("LD_PRELOAD", library().into_os_string()),
        ("FAKETIME_TIMESTAMP_FILE", file.into()),
        ("FAKETIME_DONT_FAKE_MONOTONIC", "1".into()),
        ("FAKETIME_NO_CACHE", "1".into()),
    ]
}

/// Jumps the clock there and, in every second round, back again.
async fn jumps(row: &Row, there: &str) {
    let mut dice = row.dice();
    let house = House::with_accepted(Spec::of(dice.recipients)).await;
    let file = house.dir().join("clock");
    std::fs::write(&file, "+0\n").unwrap();
    let life = house.serve_as(&[], &shifted_by(&file)).await;
    let mut flowing = Duration::ZERO;
    for round in 0..dice.rounds {
        house.more_are_taken(dice.draw(50..200)).await;
        let beside = file.with_extension("part");
        std::fs::write(&beside, if round % 2 == 0 { there } else { "+0\n" }).unwrap();
        std::fs::rename(&beside, &file).unwrap();
        flowing = flowing.max(house.flows(Instant::now()).await);
    }
    house.everybody_has_it().await;
    life.stop().await;
    assert!(house.ledger_spans().await > Duration::from_secs(3_000), "the clock of the program did jump");
    row.close(&house.figures(0, Some(flowing)).await, u64::from(dice.rounds) * IN_FLIGHT);
}

pub const FORWARD: Row = Row {
    fault: "the wall clock jumps an hour forward, and back",
    set_up: "one gateway under faketime, embedded",
    expected: "claims may seem to have run out; what was in flight is then listed in doubt; nothing stops",
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_clock_that_jumps_forward_loses_nobody() {
    jumps(&FORWARD, "+3600\n").await;
}

pub const BACKWARD: Row = Row {
    fault: "the wall clock jumps an hour backward, and forward again",
    set_up: "one gateway under faketime, embedded",
    expected: "claims are prolonged by the process's own clock; nothing stops",
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_clock_that_jumps_backward_loses_nobody() {
    jumps(&BACKWARD, "-3600\n").await;
}

pub const AHEAD: Row = Row {
    fault: "kill -9 of a gateway whose clock is an hour ahead; the next one has the right time",
    set_up: "one gateway under faketime, then one without, embedded",
    expected: "the next one has the name of the dead one and takes its batches over at once; what was in flight is listed in doubt and sent again",
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_dead_gateway_with_a_clock_ahead_held_goes_on_at_once() {
    let mut dice = AHEAD.dice();
    let house = House::with_accepted(Spec::of(dice.recipients)).await;
    let file = house.dir().join("clock");
    std::fs::write(&file, "+3600\n").unwrap();
    let ahead = house.serve_as(&[], &shifted_by(&file)).await;
    house.more_are_taken(dice.draw(50..200)).await;
    ahead.kill().await;
    let blow = Instant::now();
    let life = house.serve().await;
    let flowing = house.flows(blow).await;
    house.everybody_has_it().await;
    life.stop().await;
    AHEAD.close(&house.figures(0, Some(flowing)).await, IN_FLIGHT);
}
