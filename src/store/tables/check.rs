//! Looks whether a store agrees with itself: counts and job maps, doubts, sealed values, the ledger.
//!
//! It reads one snapshot and changes nothing.

use std::collections::BTreeMap;
use std::path::Path;

use super::side::Side;
use super::{AUDIT, COUNTER_COLUMNS, COUNTERS, Kind, TABLES, Value};
use crate::domain::{Digest, ModeName, Role};
use crate::store::batch::{JobMap, Tally, recipients};
use crate::store::seal::Sealer;
use crate::store::values::time;
use crate::store::{AddressKey, AuditChain, AuditEntry, Broken, Settings, StoreError};

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Row {
    /// What.
    pub what: &'static str,
    /// Whether it is as it must be.
    pub good: bool,
    /// What was found.
    pub said: String,
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Checked {
    /// Steps of the schema.
    pub schema_version: usize,
    /// Batches that are not done.
    pub open_batches: u64,
    /// Batches that were buried.
    pub dead_letters: u64,
    /// Lines of the ledger.
    pub ledger_lines: u64,
    /// All that was looked at.
    pub rows: Vec<Row>,
}

impl Checked {
    /// Whether everything is as it must be.
    pub fn is_good(&self) -> bool {
        self.rows.iter().all(|row| row.good)
    }
}

/// What the batches say.
#[derive(Default)]
struct Batches {
    tallies: BTreeMap<i64, Tally>,
    open: u64,
    jobs: u64,
    doubts: u64,
    unlike: u64,
}

/// Checks a store. Relative files of the settings start at `base`.
///
/// # Errors
/// When it cannot be opened: those of [`crate::store::open`].
pub async fn check(settings: &Settings, base: &Path, mode: ModeName, key: &AddressKey) -> Result<Checked, StoreError> {
    // Opening checks schema, mode and key.
    crate::store::open(settings, mode, key.clone(), base).await?.close().await;
    let mut side = Side::open(settings, base, false).await?;
    let mut rows = Vec::new();
    let batches = batches(&mut side).await?;
    let wrong = unequal_counts(&mut side, &batches.tallies).await?;
    let said = format!("{} targets, {wrong} with other counts than their job maps", batches.tallies.len());
    rows.push(Row { what: "counters", good: wrong == 0, said });
    let said = format!("{} jobs, {} batches whose end, recipients or map disagree", batches.jobs, batches.unlike);
    rows.push(Row { what: "batches", good: batches.unlike == 0, said });
    let listed = number(&mut side, "SELECT count(*) FROM in_doubt").await?;
    let said = format!("{listed} listed, {} in the job maps", batches.doubts);
    rows.push(Row { what: "in doubt", good: listed == batches.doubts, said });
    let ledger_lines = number(&mut side, "SELECT count(*) FROM ledger").await?;
    let noted =
        number(&mut side, "SELECT CAST(coalesce(sum(count), 0) AS BIGINT) FROM ledger WHERE event IN ('accepted', 'added')");
    let noted = noted.await?;
    let strays =
        number(&mut side, "SELECT count(*) FROM ledger l WHERE NOT EXISTS (SELECT 1 FROM alerts a WHERE a.id = l.alert)");
    let strays = strays.await?;
    let grows = only_grows(&mut side, "ledger").await?;
    let said = format!("{ledger_lines} lines, {noted} jobs accepted, only grows: {}", if grows { "yes" } else { "no" });
    rows.push(Row { what: "ledger", good: grows && strays == 0 && noted == batches.jobs, said });
    let (sealed, unreadable) = sealed(&mut side, &Sealer::new(key)).await?;
    let said = format!("{sealed} addresses, {unreadable} of them cannot be opened");
    rows.push(Row { what: "sealed addresses", good: unreadable == 0, said });
    rows.push(people(&mut side).await?);
    rows.push(audit(&mut side, mode).await?);
    let dead_letters = number(&mut side, "SELECT count(*) FROM dead_letters").await?;
    let schema_version = crate::store::schema_version(settings);
    Ok(Checked { schema_version, open_batches: batches.open, dead_letters, ledger_lines, rows })
}

async fn number(side: &mut Side, sql: &str) -> Result<u64, StoreError> {
    let mut found = 0;
    side.each(sql.to_owned(), &[Kind::Number], &mut |row| {
        found = u64::try_from(row[0].number()).unwrap_or(0);
        Ok(())
    })
    .await?;
    Ok(found)
}

async fn batches(side: &mut Side) -> Result<Batches, StoreError> {
    let mut all = Batches::default();
    let sql = "SELECT b.target, b.closed, b.subscribers, r.ids, j.map FROM batches b
         JOIN batch_recipients r ON r.batch = b.id JOIN batch_jobs j ON j.batch = b.id ORDER BY b.id";
    let kinds = [Kind::Number, Kind::Number, Kind::Flag, Kind::Bytes, Kind::Bytes];
    side.each(sql.to_owned(), &kinds, &mut |row| {
        let (Ok(map), Ok(ids)) = (JobMap::from_bytes(row[4].bytes().to_vec()), recipients::unpack(row[3].bytes())) else {
            all.unlike += 1;
            return Ok(());
        };
        let (closed, to_subscribers) = (row[1].number(), row[2] == Value::Flag(true));
        let jobs = if to_subscribers { ids.len() } else { 1 };
        if (closed == 0) != map.any_open() || map.count() != jobs {
            all.unlike += 1;
        }
        all.open += u64::from(closed == 0);
        all.jobs += map.count() as u64;
        let tally = all.tallies.entry(row[0].number()).or_default();
        for (_, job) in map.iter() {
            tally.add_job(job);
            all.doubts += u64::from(job.maybe_sent);
        }
        Ok(())
    })
    .await?;
    Ok(all)
}

/// How many targets have other counts than their job maps.
async fn unequal_counts(side: &mut Side, tallies: &BTreeMap<i64, Tally>) -> Result<u64, StoreError> {
    let mut wrong = 0;
    let Some(table) = TABLES.iter().find(|table| table.name == COUNTERS) else { return Ok(0) };
    side.each_of(table, &mut |row| {
        let counted: Vec<i64> = row[1..COUNTER_COLUMNS.len()].iter().map(Value::number).collect();
        let mapped: Vec<i64> = tallies.get(&row[0].number()).cloned().unwrap_or_default().numbers().collect();
        wrong += u64::from(counted != mapped);
        Ok(())
    })
    .await?;
    Ok(wrong)
}

/// Whether users are governed, and every token is somebody's.
async fn people(side: &mut Side) -> Result<Row, StoreError> {
    let (mut users, mut administrators) = (0_u64, 0_u64);
    side.each("SELECT roles, disabled_at FROM users".to_owned(), &[Kind::Text, Kind::Number], &mut |row| {
        users += 1;
        let administers = row[0].text().split(' ').any(|word| word == Role::Administrator.as_str());
        administrators += u64::from(administers && row[1] == Value::None);
        Ok(())
    })
    .await?;
    let tokens = number(side, "SELECT count(*) FROM api_tokens").await?;
    let strays = number(side, "SELECT count(*) FROM api_tokens t WHERE NOT EXISTS (SELECT 1 FROM users u WHERE u.id = t.owner)");
    let strays = strays.await?;
    let said = format!("{users} users, {administrators} active administrators, {tokens} tokens, {strays} of nobody");
    Ok(Row { what: "users", good: strays == 0 && (users == 0 || administrators > 0), said })
}

/// Whether the audit log is one whole chain.
async fn audit(side: &mut Side, mode: ModeName) -> Result<Row, StoreError> {
    let mut chain = AuditChain::new(mode);
    let mut broken: Option<Broken> = None;
    let Some(table) = TABLES.iter().find(|table| table.name == AUDIT) else {
        return Ok(Row { what: "audit log", good: false, said: "it is not there".to_owned() });
    };
    side.each_of(table, &mut |row| {
        if broken.is_none() {
            broken = match entry(&row) {
                Some(entry) => chain.check(&entry).err(),
                None => Some(Broken { seq: row[0].number(), why: "cannot be read" }),
            };
        }
        Ok(())
    })
    .await?;
    let grows = only_grows(side, AUDIT).await?;
    let whole = broken.as_ref().map_or_else(|| "whole".to_owned(), ToString::to_string);
    let said = format!("{} lines, {whole}, only grows: {}", chain.lines(), if grows { "yes" } else { "no" });
    Ok(Row { what: "audit log", good: grows && broken.is_none(), said })
}

/// A line of the audit log from its columns.
fn entry(row: &[Value]) -> Option<AuditEntry> {
    let text = |at: usize| row[at].text().to_owned();
    Some(AuditEntry {
        seq: row[0].number(),
        at: time(row[1].number()).ok()?,
        who: text(2),
        act: text(3),
        about: text(4),
        detail: text(5),
        previous: Digest::parse(row[6].text()).ok()?,
        hash: Digest::parse(row[7].text()).ok()?,
    })
}

/// Whether the database refuses to change lines of a table.
async fn only_grows(side: &mut Side, table: &str) -> Result<bool, StoreError> {
    let sql = match side {
        Side::Sqlite(_) => format!("SELECT count(*) >= 2 FROM sqlite_master WHERE type = 'trigger' AND tbl_name = '{table}'"),
        Side::Postgresql(_) => format!(
            "SELECT count(*) >= 1 FROM pg_trigger WHERE tgrelid = '{table}'::regclass AND NOT tgisinternal AND tgenabled <> 'D'"
        ),
    };
    let mut grows = false;
    side.each(sql, &[Kind::Flag], &mut |row| {
        grows = row[0] == Value::Flag(true);
        Ok(())
    })
    .await?;
    Ok(grows)
}

async fn sealed(side: &mut Side, sealer: &Sealer) -> Result<(u64, u64), StoreError> {
    let (mut all, mut unreadable) = (0, 0);
    let sql = "SELECT lookup, sealed FROM subscribers WHERE NOT stopped ORDER BY id";
    side.each(sql.to_owned(), &[Kind::Bytes, Kind::Bytes], &mut |row| {
        all += 1;
        let opened = sealer.open(&mut row[1].bytes().to_vec());
        let right = opened.is_ok_and(|address| sealer.lookup(&address).as_slice() == row[0].bytes());
        unreadable += u64::from(!right);
        Ok(())
    })
    .await?;
    Ok((all, unreadable))
}
