//! A store is copied to another kind in the middle of an alert, and the alert ends from the copy.

use std::path::Path;

use mothertongue::domain::{Act, ChannelId, Digest, JobState, ModeName, Receipt, ReceiptState, Role, Secret, UserId};
use mothertongue::store::{AddressKey, ApiToken, AuditFilter, AuditLine, CopyError, NewUser, Settings, Store, UserChange};

use super::given::*;
use super::{check, key as address_key, open};
use crate::servers::postgres::{Postgres, shared};

const BASE: &str = "/";

fn receipt(provider_ref: &str) -> Receipt {
    let state = ReceiptState::Delivered;
    Receipt { channel: ChannelId("smsc-a".into()), provider_ref: provider_ref.into(), state, code: Some("000".into()) }
}

/// A store in the middle of an alert: done, begun, waiting, dead, stopped, in doubt, early receipts.
async fn in_the_middle(store: &dyn Store) {
    sent_to(store, 3_500).await;
    let due = store.due(at(20), 10).await.unwrap();
    let first = claim(store, &due[0], "w", 20).await.claim;
    store.finish(begin(&first, 0..1_000), at(21)).await.unwrap();
    store.finish(verdicts(&first, (0..900).map(|job| (job, taken(&format!("r{job}"))))), at(22)).await.unwrap();
    store.record_receipts(&[receipt("r1"), receipt("r2"), receipt("r950")], at(23)).await.unwrap();
    let second = claim(store, &due[1], "w", 20).await.claim;
    store.finish(released(begin(&second, 0..10), 100), at(24)).await.unwrap();
    let third = claim(store, &due[2], "w", 20).await.claim;
    store.bury(&third, "cannot be read", at(25)).await.unwrap();
    store.stop_subscriber(&number(3_499), at(26)).await.unwrap();
    store.stop_subscriber(&number(99_999), at(26)).await.unwrap();
    people_of_the_house(store).await;
}

/// Two users, one of them disabled, a token, and lines in the audit log.
async fn people_of_the_house(store: &dyn Store) {
    let line = |act: &str, about: &str| AuditLine::new("admin-1", act, about, &serde_json::json!({}));
    for (name, role) in [("admin-1", Role::Administrator), ("officer-1", Role::Officer)] {
        let id = UserId::parse(name).unwrap();
        let user = NewUser { id, password: Secret::new("$argon2id$none"), roles: vec![role] };
        store.add_user(&user, &line("users:add", name), at(27)).await.unwrap();
    }
    let user = UserId::parse("officer-1").unwrap();
    let scopes = vec![Act::ReadAlerts];
    let token = ApiToken { id: "t1".into(), user: user.clone(), scopes, made_at: at(28), ends_at: at(99), revoked_at: None };
    store.add_token(&token, &Digest::of(b"t1"), &line("tokens:make", "t1")).await.unwrap();
    store.change_user(&user, &UserChange::Disable, &line("users:disable", "officer-1"), at(29)).await.unwrap();
}

async fn copy(from: &Settings, to: &Settings) -> Result<Vec<mothertongue::store::Copied>, CopyError> {
    let (base, keys) = (Path::new(BASE), (&address_key(), &address_key()));
    let mut heard = 0;
    let mut progress = |_: &'static str, _: u64| heard += 1;
    let done = mothertongue::store::copy((from, base), (to, base), ModeName::Exercise, keys, at(30), &mut progress).await;
    assert!(done.is_err() || heard > 10);
    done
}

async fn open_any(settings: &Settings) -> std::sync::Arc<dyn Store> {
    mothertongue::store::open(settings, ModeName::Exercise, address_key(), Path::new(BASE)).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_alert_goes_on_from_a_copy_on_a_server_and_from_a_copy_of_that_in_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let first = Settings::sqlite(folder.path().join("first.db"));
    let server = Settings::Postgresql(shared().settings(&Postgres::fresh_schema()));
    let last = Settings::sqlite(folder.path().join("last.db"));
    let store = open_any(&first).await;
    in_the_middle(&*store).await;
    let before = (store.ledger(None, 0, 10_000).await.unwrap(), store.progress(&key("one")).await.unwrap());
    store.close().await;

    let copied = copy(&first, &server).await.unwrap();
    check(&server).await;
    let store = open_any(&server).await;
    assert_eq!(store.ledger(None, 0, 10_000).await.unwrap(), before.0);
    assert_eq!(store.progress(&key("one")).await.unwrap(), before.1);
    assert_eq!(store.users().await.unwrap().len(), 2);
    assert!(store.token(&Digest::of(b"t1")).await.unwrap().is_some());
    let next = AuditLine::new("admin-1", "users:enable", "officer-1", &serde_json::json!({}));
    assert_eq!(store.append_audit(&next, at(40_000)).await.unwrap().seq, 5, "the chain goes on from the copy");
    assert_eq!(store.audit(&AuditFilter::default(), 0, 100).await.unwrap().len(), 5);
    // Goes on: an early receipt meets its verdict, a new line and a new batch have numbers of their own.
    let due = store.due(at(40_000), 10).await.unwrap();
    assert_eq!(due.len(), 3);
    let first_of_all = due.iter().min_by_key(|ticket| ticket.batch.0).unwrap();
    let back = claim(&*store, first_of_all, "w2", 40_000).await;
    assert_eq!(back.jobs.len(), 100);
    assert!(back.jobs.iter().all(|job| job.maybe_dup), "what was begun comes back flagged");
    store.finish(begin(&back.claim, back.jobs.iter().map(|job| job.job)), at(40_001)).await.unwrap();
    let outcomes = back.jobs.iter().map(|job| (job.job, taken(&format!("r{}", job.job))));
    store.finish(verdicts(&back.claim, outcomes), at(40_002)).await.unwrap();
    assert_eq!(count(&store, "one", JobState::Delivered).await, 3);
    assert_eq!(store.dead_letters(10).await.unwrap().len(), 1);
    assert!(store.stop_subscriber(&number(99_999), at(40_003)).await.unwrap(), "who said STOP is still known");
    people(&*store, "my", "JP-04", 5_000..5_010).await;
    accept(&*store, &plan("two", vec![target("smsc-a", "my", to_subscribers("my", &["JP-04"]))])).await;
    let lines = store.ledger(None, 0, 10_000).await.unwrap();
    assert_eq!(lines[..before.0.len()], before.0);
    store.close().await;
    check(&server).await;

    let again = copy(&server, &last).await.unwrap();
    assert_eq!(again.len(), copied.len());
    check(&last).await;
    let store = open_any(&last).await;
    assert_eq!(store.ledger(None, 0, 10_000).await.unwrap(), lines);
    let sent: u64 = send_all(&*store, 80_000).await.iter().map(|batch| batch.jobs.len() as u64).sum();
    assert_eq!(sent, 1_000 + 499 + 3_509, "what was left of the first, and the second");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_and_a_copy_of_the_copy_have_the_same_digests() {
    let folder = tempfile::tempdir().unwrap();
    let first = Settings::sqlite(folder.path().join("first.db"));
    let store = open_any(&first).await;
    in_the_middle(&*store).await;
    store.close().await;
    let server = Settings::Postgresql(shared().settings(&Postgres::fresh_schema()));
    let second = Settings::sqlite(folder.path().join("second.db"));
    assert_eq!(copy(&first, &server).await.unwrap(), copy(&server, &second).await.unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_store_that_is_not_empty_or_has_another_key_or_is_at_work_is_not_copied() {
    let folder = tempfile::tempdir().unwrap();
    let first = Settings::sqlite(folder.path().join("first.db"));
    let schema = Postgres::fresh_schema();
    let server = Settings::Postgresql(shared().settings(&schema));
    let store = open_any(&first).await;
    sent_to(&*store, 3).await;
    people(&*open(shared(), &schema).await, "my", "JP-01", 0..2).await;
    assert!(matches!(copy(&first, &server).await, Err(CopyError::NotEmpty { table: "subscribers" })));
    let (base, other) = (Path::new(BASE), AddressKey::from_bytes([1; 32]));
    let mut silent = |_: &'static str, _: u64| {};
    let keys = (&address_key(), &other);
    let done = mothertongue::store::copy((&first, base), (&server, base), ModeName::Exercise, keys, at(30), &mut silent).await;
    assert!(matches!(done, Err(CopyError::OtherKey)));
    store.attend("somebody", &["relay".to_owned()], at(60), at(20)).await.unwrap();
    assert!(matches!(copy(&first, &server).await, Err(CopyError::InUse { workers: 1 })));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_store_whose_counts_were_altered_does_not_pass_the_check() {
    let schema = Postgres::fresh_schema();
    let store = open(shared(), &schema).await;
    sent_to(&*store, 30).await;
    store.close().await;
    let settings = Settings::Postgresql(shared().settings(&schema));
    check(&settings).await;
    shared().sql(&format!("UPDATE {schema}.counters SET queued = queued + 1"));
    shared().sql(&format!("UPDATE {schema}.subscribers SET sealed = '\\x00' WHERE id = 3"));
    let found = mothertongue::store::check(&settings, Path::new(BASE), ModeName::Exercise, &address_key()).await.unwrap();
    let wrong: Vec<_> = found.rows.iter().filter(|row| !row.good).map(|row| row.what).collect();
    assert_eq!(wrong, ["counters", "sealed addresses"]);
}
