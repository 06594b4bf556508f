//! Users, tokens and the audit log.

use std::sync::Arc;

use mothertongue::domain::{Act, Digest, ModeName, Role, Secret, UserId};
use mothertongue::store::{
    ApiToken, AuditChain, AuditEntry, AuditFilter, AuditLine, Broken, NewUser, Store, StoreError, USERS_MAX, UserChange,
};
use serde_json::json;

use super::Factory;
use super::given::*;

pub fn id(text: &str) -> UserId {
    UserId::parse(text).unwrap()
}

pub fn line(who: &str, act: &str, about: &str) -> AuditLine {
    AuditLine::new(who, act, about, &json!({ "outcome": "allowed" }))
}

fn new(name: &str, roles: &[Role]) -> NewUser {
    NewUser { id: id(name), password: Secret::new("$argon2id$v=19$m=64,t=1,p=1$c2FsdA$aGFzaA"), roles: roles.to_vec() }
}

/// An administrator.
pub async fn governed(store: &dyn Store) {
    let user = new("admin-1", &[Role::Administrator]);
    store.add_user(&user, &line("machine", "users:add", "admin-1"), at(0)).await.unwrap();
}

async fn all(store: &dyn Store) -> Vec<AuditEntry> {
    store.audit(&AuditFilter::default(), 0, 100_000).await.unwrap()
}

fn broken(lines: &[AuditEntry]) -> Option<Broken> {
    let mut chain = AuditChain::new(ModeName::Exercise);
    lines.iter().find_map(|entry| chain.check(entry).err())
}

pub async fn a_user_is_made_changed_and_found_and_each_change_is_a_line_of_the_audit_log(factory: &dyn Factory) {
    let store = factory.open().await;
    assert!(!store.has_users().await.unwrap());
    governed(&*store).await;
    assert!(store.has_users().await.unwrap());
    let roles = [Role::Approver, Role::Officer, Role::Officer];
    let made = store.add_user(&new("officer-3", &roles), &line("admin-1", "users:add", "officer-3"), at(1)).await.unwrap();
    assert_eq!(
        (made.id.as_str(), &made.roles[..]),
        ("officer-3", &[Role::Officer, Role::Approver][..]),
        "each once, in one order"
    );
    assert_eq!((made.made_at, made.changed_at, made.is_active()), (at(1), at(1), true));

    let change = async |change, act, ms| {
        store.change_user(&id("officer-3"), &change, &line("admin-1", act, "officer-3"), at(ms)).await.unwrap()
    };
    assert_eq!(change(UserChange::Roles(vec![Role::Auditor]), "users:roles", 2).await.roles, [Role::Auditor]);
    let kept = Secret::new("$argon2id$other");
    change(UserChange::Password(kept.clone()), "users:password", 3).await;
    assert_eq!(change(UserChange::Disable, "users:disable", 4).await.disabled_at, Some(at(4)));
    assert_eq!(change(UserChange::Disable, "users:disable", 5).await.disabled_at, Some(at(4)), "since when does not change");
    let (found, password) = store.user(&id("officer-3")).await.unwrap().unwrap();
    assert!(!found.is_active() && password == kept && found.changed_at == at(5) && found.made_at == at(1));
    assert!(change(UserChange::Enable, "users:enable", 6).await.is_active());
    assert!(store.user(&id("officer-4")).await.unwrap().is_none());
    let users: Vec<String> = store.users().await.unwrap().iter().map(|user| user.id.to_string()).collect();
    assert_eq!(users, ["admin-1", "officer-3"]);

    let lines = all(&*store).await;
    let told: Vec<_> = lines.iter().map(|line| (line.seq, line.who.as_str(), line.act.as_str(), line.about.as_str())).collect();
    assert_eq!(told[0], (1, "machine", "users:add", "admin-1"));
    assert_eq!(told[1], (2, "admin-1", "users:add", "officer-3"));
    assert_eq!(told.last(), Some(&(7, "admin-1", "users:enable", "officer-3")));
    assert_eq!(broken(&lines), None);
    store.close().await;
    assert!(factory.faults().await.is_empty());
}

pub async fn a_store_with_users_never_loses_its_last_administrator(factory: &dyn Factory) {
    let store = factory.open().await;
    let refused = store.add_user(&new("officer-1", &[Role::Officer]), &line("machine", "users:add", ""), at(0)).await;
    assert!(matches!(refused, Err(StoreError::NoAdministrator)), "{refused:?}");
    governed(&*store).await;
    let change = async |who: &str, change| store.change_user(&id(who), &change, &line("admin-1", "x", who), at(1)).await;
    for last in [UserChange::Disable, UserChange::Roles(vec![Role::Officer])] {
        assert!(matches!(change("admin-1", last).await, Err(StoreError::NoAdministrator)));
    }
    store.add_user(&new("admin-2", &[Role::Administrator]), &line("admin-1", "users:add", "admin-2"), at(1)).await.unwrap();
    change("admin-2", UserChange::Disable).await.unwrap();
    assert!(
        matches!(change("admin-1", UserChange::Disable).await, Err(StoreError::NoAdministrator)),
        "a disabled one does not count"
    );
    change("admin-2", UserChange::Enable).await.unwrap();
    change("admin-1", UserChange::Disable).await.unwrap();
    change("admin-1", UserChange::Password(Secret::new("x"))).await.unwrap();
}

pub async fn an_administrator_is_left_however_two_processes_disable_two_at_one_time(factory: &dyn Factory) {
    let (one, two) = (factory.open().await, factory.open().await);
    governed(&*one).await;
    one.add_user(&new("admin-2", &[Role::Administrator]), &line("admin-1", "users:add", "admin-2"), at(1)).await.unwrap();
    let disable = |store: Arc<dyn Store>, who: &'static str| async move {
        store.change_user(&id(who), &UserChange::Disable, &line("admin-1", "users:disable", who), at(2)).await
    };
    let (a, b) = tokio::join!(disable(one.clone(), "admin-1"), disable(two, "admin-2"));
    assert!(a.is_ok() != b.is_ok(), "{a:?} {b:?}");
    assert_eq!(one.users().await.unwrap().iter().filter(|user| user.is_active()).count(), 1);
}

pub async fn what_is_refused_changes_nothing_and_writes_no_line(factory: &dyn Factory) {
    let store = factory.open().await;
    governed(&*store).await;
    let before = (store.users().await.unwrap(), all(&*store).await);
    let taken = store.add_user(&new("admin-1", &[Role::Officer]), &line("x", "users:add", ""), at(1)).await;
    assert!(matches!(taken, Err(StoreError::Taken { .. })), "{taken:?}");
    let none = store.change_user(&id("nobody"), &UserChange::Disable, &line("x", "users:disable", ""), at(1)).await;
    assert!(matches!(none, Err(StoreError::NotFound { .. })), "{none:?}");
    assert!(matches!(store.revoke_token("none", &line("x", "y", ""), at(1)).await, Err(StoreError::NotFound { .. })));
    let token = token("t1", "nobody", 10);
    let stray = store.add_token(&token, &Digest::of(b"t"), &line("x", "tokens:make", "t1")).await;
    assert!(matches!(stray, Err(StoreError::NotFound { .. })), "{stray:?}");
    assert_eq!((store.users().await.unwrap(), all(&*store).await), before);
    assert!(store.tokens(None).await.unwrap().is_empty());
}

pub async fn no_more_users_are_made_than_the_limit(factory: &dyn Factory) {
    let store = factory.open().await;
    governed(&*store).await;
    store.close().await;
    factory.force(MANY_USERS).await;
    let store = factory.open().await;
    let refused = store.add_user(&new("one-more", &[Role::Officer]), &line("admin-1", "users:add", "one-more"), at(1)).await;
    assert!(matches!(refused, Err(StoreError::TooMany { most: USERS_MAX, .. })), "{refused:?}");
}

/// As many more as may be.
const MANY_USERS: &str = "INSERT INTO users (id, password, roles, made_at, changed_at)
    WITH RECURSIVE n (n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM n WHERE n < 10000)
    SELECT 'officer-' || n, 'none', 'officer', 0, 0 FROM n";

fn token(name: &str, user: &str, ends_ms: i64) -> ApiToken {
    let scopes = vec![Act::ReadAlerts, Act::ReadAudit];
    ApiToken { id: name.to_owned(), user: id(user), scopes, made_at: at(1), ends_at: at(ends_ms), revoked_at: None }
}

pub async fn a_token_is_found_by_its_digest_until_it_ends_or_is_revoked(factory: &dyn Factory) {
    let store = factory.open().await;
    governed(&*store).await;
    let digest = |text: &str| Digest::of(text.as_bytes());
    for (name, ends) in [("t1", 100), ("t2", 200)] {
        let kept = token(name, "admin-1", ends);
        store.add_token(&kept, &digest(name), &line("admin-1", "tokens:make", name)).await.unwrap();
    }
    let found = store.token(&digest("t1")).await.unwrap().unwrap();
    assert_eq!(found, token("t1", "admin-1", 100));
    assert!(found.holds(at(99)) && !found.holds(at(100)));
    assert!(store.token(&digest("t3")).await.unwrap().is_none());
    let revoked = store.revoke_token("t2", &line("admin-1", "tokens:revoke", "t2"), at(3)).await.unwrap();
    assert_eq!(revoked.revoked_at, Some(at(3)));
    assert!(!store.token(&digest("t2")).await.unwrap().unwrap().holds(at(4)));
    let again = store.revoke_token("t2", &line("admin-1", "tokens:revoke", "t2"), at(9)).await.unwrap();
    assert_eq!(again.revoked_at, Some(at(3)));
    assert_eq!(store.tokens(None).await.unwrap().len(), 2);
    assert_eq!(store.tokens(Some(&id("admin-1"))).await.unwrap().len(), 2);
    assert!(store.tokens(Some(&id("admin-2"))).await.unwrap().is_empty());
    let acts: Vec<String> = all(&*store).await.into_iter().map(|line| line.act).collect();
    assert_eq!(acts, ["users:add", "tokens:make", "tokens:make", "tokens:revoke"]);
}

pub async fn lines_of_two_processes_at_one_time_are_one_chain(factory: &dyn Factory) {
    let (one, two) = (factory.open().await, factory.open().await);
    let write = |store: Arc<dyn Store>, who: &'static str| async move {
        // Some wait for each other, and some are on their way at one time.
        for round in 0..10 {
            let lines: Vec<_> = (0..5).map(|n| line(who, "alerts:submit", &format!("{round}-{n}"))).collect();
            let writes = lines.iter().map(|line| store.append_audit(line, at(round)));
            for written in futures::future::join_all(writes).await {
                written.unwrap();
            }
        }
    };
    tokio::join!(write(one.clone(), "one"), write(two.clone(), "two"));
    let lines = all(&*one).await;
    assert_eq!(lines.len(), 100);
    assert_eq!(broken(&lines), None);
    assert_eq!(lines.iter().filter(|line| line.who == "one").count(), 50);
    one.close().await;
    two.close().await;
    assert!(factory.faults().await.is_empty());
}

pub async fn the_audit_log_only_grows_and_is_found_by_time_and_by_what_it_is_about(factory: &dyn Factory) {
    let store = factory.open().await;
    for (about, ms) in [("abc1", 10), ("abd2", 20), ("abc1", 30), ("", 40)] {
        store.append_audit(&line("a\0b", "alerts:send", about), at(ms)).await.unwrap();
    }
    let of = async |since: Option<i64>, about: Option<&str>, after, limit| {
        let filter = AuditFilter { since: since.map(at), about: about.map(str::to_owned) };
        store.audit(&filter, after, limit).await.unwrap().iter().map(|line| line.seq).collect::<Vec<_>>()
    };
    assert_eq!(of(None, None, 0, 10).await, [1, 2, 3, 4]);
    assert_eq!(of(None, None, 1, 2).await, [2, 3]);
    assert_eq!(of(Some(20), None, 0, 10).await, [2, 3, 4]);
    assert_eq!(of(None, Some("abc"), 0, 10).await, [1, 3]);
    assert_eq!(of(Some(20), Some("ab"), 0, 10).await, [2, 3]);
    let lines = all(&*store).await;
    assert_eq!((lines[0].who.as_str(), lines[0].at, broken(&lines)), ("a\u{fffd}b", at(10), None));
    for refusal in factory.tamper_with("audit", "at").await {
        assert!(refusal.is_some_and(|why| why.contains("the audit log only grows")), "it was changed");
    }
    assert_eq!(all(&*store).await, lines);
}

pub async fn a_changed_line_and_a_line_left_out_are_found(factory: &dyn Factory) {
    let store = factory.open().await;
    for n in 0..5 {
        store.append_audit(&line("ann", "alerts:submit", &n.to_string()), at(n)).await.unwrap();
    }
    store.close().await;
    assert!(factory.faults().await.is_empty());
    factory.force("UPDATE audit SET who = 'eve' WHERE seq = 3").await;
    let store = factory.open().await;
    assert_eq!(broken(&all(&*store).await).map(|broken| broken.seq), Some(3));
    store.close().await;
    assert_eq!(factory.faults().await, ["audit log"]);
    factory.force("UPDATE audit SET who = 'ann' WHERE seq = 3").await;
    let store = factory.open().await;
    assert_eq!(broken(&all(&*store).await), None);
    store.close().await;
    assert_eq!(factory.faults().await, ["audit log"], "that it can be changed is said too");
    factory.force("DELETE FROM audit WHERE seq = 2").await;
    let store = factory.open().await;
    assert_eq!(broken(&all(&*store).await).map(|broken| broken.seq), Some(2));
}

pub async fn what_was_written_before_a_power_cut_is_there_after_it(factory: &dyn Factory) {
    let store = factory.open().await;
    governed(&*store).await;
    store.append_audit(&line("admin-1", "alerts:stop", "x"), at(1)).await.unwrap();
    let after = factory.after_power_cut();
    let again = after.open().await;
    assert_eq!((again.users().await.unwrap(), all(&*again).await), (store.users().await.unwrap(), all(&*store).await));
}
