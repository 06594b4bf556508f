//! A disk that is full, and a store with a row that cannot be read.

use std::error::Error;
use std::io::Write as _;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use mothertongue::app;
use mothertongue::domain::{Clock as _, Exercise, ModeName, Rank, SystemClock};

use super::super::crash::alert;
use super::house::{House, IN_FLIGHT, Spec};
use super::table::Row;
use super::wait::{DEADLINE, until};

/// A small file system at `state` of a run, gone with the test process. Needs root.
pub struct SmallDisk {
    keeper: Child,
}

impl SmallDisk {
    /// Mounts it; the test fails without root.
    pub fn mount(at: &std::path::Path, size: &str) -> Self {
        std::fs::create_dir_all(at).unwrap();
        let script = r#"mount -t tmpfs -o size=$1,mode=0700 faults "$0" && echo mounted; cat >/dev/null; umount -l "$0""#;
        let mut command = Command::new("sh");
        command.args(["-c", script]).arg(at).arg(size).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut keeper = command.spawn().unwrap();
        let mut said = String::new();
        std::io::BufRead::read_line(&mut std::io::BufReader::new(keeper.stdout.take().unwrap()), &mut said).unwrap();
        assert_eq!(said, "mounted\n", "a small disk could not be mounted; this row needs root and mount(8)");
        Self { keeper }
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        let _ = self.keeper.wait();
    }
}

/// Whether file systems can be mounted here.
pub fn is_root() -> bool {
    let said = Command::new("id").arg("-u").output().unwrap();
    said.stdout == b"0\n"
}

/// Writes until nothing more goes in.
pub fn fill(file: &std::path::Path) {
    let mut file = std::fs::File::create(file).unwrap();
    for size in [65_536, 4_096, 512, 1] {
        while file.write_all(&vec![0; size]).is_ok() {}
    }
}

/// Limits the files that a process may write, in octets or `unlimited`.
fn limit_files(pid: u32, most: &str) {
    let said = Command::new("prlimit").args(["--pid", &pid.to_string(), &format!("--fsize={most}:")]).status();
    assert!(said.expect("prlimit of util-linux is there").success(), "a limit could not be set");
}

pub const FULL: Row = Row {
    fault: "the disk of the store is full",
    set_up: "one gateway, the store on a small tmpfs (without root: a limit on file size instead), embedded",
    expected: "nothing more is begun and a new alert is refused in words; both go on by themselves once there is room",
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_a_full_disk_nothing_accepted_is_lost_and_nothing_new_is_accepted() {
    let mut dice = FULL.dice();
    if !is_root() {
        println!("not root: no disk of its own can be mounted, so a limit on file size stands in for it");
        return limited(&FULL).await;
    }
    let mut house = House::empty(Spec::of(dice.recipients)).await;
    let state = house.dir().join("state");
    let disk = SmallDisk::mount(&state, "12m");
    house.accept().await;
    let life = house.serve().await;
    let mut flowing = Duration::ZERO;
    for _ in 0..dice.rounds {
        house.more_are_taken(dice.draw(50..200)).await;
        let filler = state.join("filler");
        fill(&filler);
        house.complains(|| fill(&filler.with_extension("more"))).await;
        refused(&house).await;
        tokio::time::sleep(Duration::from_millis(dice.draw(100..1_500))).await;
        std::fs::remove_file(&filler).unwrap();
        std::fs::remove_file(filler.with_extension("more")).unwrap();
        flowing = flowing.max(house.flows(Instant::now()).await);
    }
    house.everybody_has_it().await;
    life.stop().await;
    FULL.close(&house.figures(0, Some(flowing)).await, u64::from(dice.rounds) * IN_FLIGHT);
    drop(disk);
}

/// An error and what caused it.
pub fn words_of(error: &dyn Error) -> String {
    let (mut words, mut cause) = (error.to_string(), error.source());
    while let Some(error) = cause {
        words.push_str(&format!(": {error}"));
        cause = error.source();
    }
    words
}

/// Another alert is refused with words about the disk while it is full: at the opening of the store, or when it is
/// submitted.
async fn refused(house: &House) {
    let config = house.config();
    let world = config.world(ModeName::Exercise).unwrap().clone();
    let error: Box<dyn Error> = match app::build::<Exercise>(&config, world, Arc::new(SystemClock), "another").await {
        Err(error) => error.into(),
        Ok(open) => {
            let expires = SystemClock.now().checked_add(Duration::from_secs(3_600)).unwrap();
            let plan = alert::plan(alert::key("another"), expires, "sms", Rank::Life);
            let error = open.gateway.submit(&plan, "ann").await.expect_err("a full disk takes no alert");
            open.gateway.drain(DEADLINE).await.unwrap();
            open.store.close().await;
            error.into()
        }
    };
    let words = words_of(error.as_ref());
    println!("on a full disk: {words}");
    assert!(words.contains("full"), "the refusal says why: {words}");
}

pub const LIMITED: Row = Row {
    fault: "no file may grow any more (RLIMIT_FSIZE)",
    set_up: "one gateway under a limit on file size, embedded",
    expected: "nothing more is begun; it goes on by itself once the limit is lifted",
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn under_a_limit_on_files_nothing_accepted_is_lost() {
    limited(&LIMITED).await;
}

async fn limited(row: &Row) {
    let mut dice = row.dice();
    let house = House::with_accepted(Spec::of(dice.recipients)).await;
    // A write beyond the limit must fail and not end the process, as a full disk does not either. Its log goes through a
    // pipe: the limit must not keep it from complaining.
    let script = r#"mkfifo "$LOG.pipe"; cat "$LOG.pipe" >>"$LOG" & trap '' XFSZ; exec "$0" "$@" 2>"$LOG.pipe""#;
    let life = house.serve_as(&["sh", "-c", script], &[("LOG", house.log_file(0).into())]).await;
    let mut flowing = Duration::ZERO;
    for _ in 0..dice.rounds {
        house.more_are_taken(dice.draw(50..200)).await;
        limit_files(life.pid(), "1024");
        house.complains(|| {}).await;
        tokio::time::sleep(Duration::from_millis(dice.draw(100..1_500))).await;
        limit_files(life.pid(), "unlimited");
        flowing = flowing.max(house.flows(Instant::now()).await);
    }
    house.everybody_has_it().await;
    life.stop().await;
    row.close(&house.figures(0, Some(flowing)).await, u64::from(dice.rounds) * IN_FLIGHT);
}

pub const POISON: Row = Row {
    fault: "a batch that cannot be read (a damaged row of the store)",
    set_up: "one gateway, two batches, embedded",
    expected: "the other batch goes; the damaged one is put aside and shown at /health, and goes once the row is mended and the gateway started again",
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_damaged_batch_holds_nobody_up_and_is_not_forgotten() {
    use sqlx::{ConnectOptions as _, Connection as _};
    let dice = POISON.dice();
    let recipients = dice.recipients.clamp(1_001, 2_000);
    let house = House::with_accepted(Spec { rate_per_s: 1_000, ..Spec::of(recipients) }).await;
    let file = house.dir().join("state/mothertongue.db");
    let mut conn = sqlx::sqlite::SqliteConnectOptions::new().filename(&file).connect().await.unwrap();
    let (batch, map): (i64, Vec<u8>) =
        sqlx::query_as("SELECT batch, map FROM batch_jobs ORDER BY batch LIMIT 1").fetch_one(&mut conn).await.unwrap();
    let damaged = sqlx::query("UPDATE batch_jobs SET map = ? WHERE batch = ?").bind(&map[..map.len() - 1]).bind(batch);
    damaged.execute(&mut conn).await.unwrap();
    let life = house.serve().await;
    until("the damaged batch at /health", || house.state(), async || life.health().await["tickets_buried"] == 1).await;
    assert_eq!(life.health().await["state"], "degraded");
    let others = u64::from(recipients) - map.len() as u64 / 3;
    until("the other batch", || house.state(), async || house.smsc.count() as u64 >= others).await;
    assert_eq!(house.smsc.count() as u64, others, "of the damaged batch nothing goes");
    life.stop().await;
    sqlx::query("UPDATE batch_jobs SET map = ? WHERE batch = ?").bind(&map).bind(batch).execute(&mut conn).await.unwrap();
    conn.close().await.unwrap();
    let blow = Instant::now();
    let life = house.serve().await;
    let flowing = house.flows(blow).await;
    house.everybody_has_it().await;
    life.stop().await;
    POISON.close(&house.figures(0, Some(flowing)).await, 0);
}
