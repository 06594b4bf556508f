//! What partners are to be told: noted with the acceptance, given out to one at a time, done once.

use mothertongue::domain::Digest;
use mothertongue::store::{About, Announcement, Store, StoreError};

use super::Factory;
use super::given::*;

const TAKEN_MS: i64 = 5_000;

async fn given(store: &dyn Store, now_ms: i64) -> Vec<Announcement> {
    store.to_announce(at(now_ms + TAKEN_MS), at(now_ms), 100).await.expect("gives")
}

fn messages_of(identifier: &str) -> Announcement {
    Announcement {
        key: key(identifier),
        digest: Digest::of(identifier.as_bytes()),
        about: About::Messages,
        at: at(10),
        expires: at(3_600_000),
    }
}

async fn announced_lines(store: &dyn Store) -> Vec<(u64, String)> {
    let lines = store.ledger(Some(&key("one")), 0, 1_000).await.expect("reads");
    lines.into_iter().filter(|line| line.event == "announced").map(|line| (line.count, line.detail)).collect()
}

pub async fn an_accepted_alert_is_to_be_announced_until_that_is_done(factory: &dyn Factory) {
    let store = factory.open().await;
    assert_eq!(given(&*store, 5).await, []);
    let plan = plan("one", vec![]);
    approve(&*store, &plan).await;
    assert_eq!(given(&*store, 6).await, [], "an approval alone is not announced");
    accept(&*store, &plan).await;
    assert_eq!(given(&*store, 20).await, [messages_of("one")]);
    store.announced(&key("one"), About::Messages, 14, at(30)).await.unwrap();
    store.announced(&key("one"), About::Messages, 99, at(31)).await.unwrap();
    assert!(store.accept(&plan, at(40)).await.unwrap().repeated);
    assert_eq!(given(&*store, 3_000_000).await, []);
    assert_eq!(announced_lines(&*store).await, [(14, "messages".to_owned())]);
    for (key, about) in [(key("none"), About::Messages), (key("one"), About::Withdrawal)] {
        let error = store.announced(&key, about, 1, at(50)).await.unwrap_err();
        assert!(matches!(error, StoreError::NotFound { .. }), "{error}");
    }
}

pub async fn what_was_given_out_comes_again_only_after_its_time(factory: &dyn Factory) {
    let store = factory.open().await;
    accept(&*store, &plan("one", vec![])).await;
    let other = factory.open().await;
    let (mine, theirs) = tokio::join!(given(&*store, 20), given(&*other, 20));
    assert_eq!(mine.len() + theirs.len(), 1, "{mine:?} {theirs:?}");
    assert_eq!(given(&*other, 20 + TAKEN_MS - 1).await, []);
    assert_eq!(given(&*other, 20 + TAKEN_MS).await, [messages_of("one")]);
    // Who was late with it may still say that it is done.
    store.announced(&key("one"), About::Messages, 1, at(6_000)).await.unwrap();
    assert_eq!(given(&*other, 20 + 2 * TAKEN_MS).await, []);
}

pub async fn nothing_is_announced_after_expiry(factory: &dyn Factory) {
    let store = factory.open().await;
    accept(&*store, &plan("one", vec![])).await;
    accept(&*store, &plan("two", vec![])).await;
    store.withdraw(&key("two"), "all clear", at(100)).await.unwrap();
    assert_eq!(given(&*store, 3_600_000).await, []);
    assert_eq!(given(&*store, 3_599_999).await.len(), 2);
}

pub async fn of_a_withdrawn_alert_only_the_withdrawal_is_announced(factory: &dyn Factory) {
    let store = factory.open().await;
    accept(&*store, &plan("one", vec![])).await;
    store.withdraw(&key("one"), "the river fell", at(100)).await.unwrap();
    store.withdraw(&key("one"), "again", at(101)).await.unwrap();
    let withdrawal = Announcement { about: About::Withdrawal, at: at(100), ..messages_of("one") };
    assert_eq!(given(&*store, 200).await, [withdrawal]);
    store.announced(&key("one"), About::Withdrawal, 1, at(210)).await.unwrap();
    assert_eq!(given(&*store, 3_000_000).await, []);
    assert_eq!(announced_lines(&*store).await, [(1, "withdrawal".to_owned())]);
}

pub async fn what_was_accepted_before_a_power_cut_is_announced_after_it(factory: &dyn Factory) {
    let store = factory.open().await;
    accept(&*store, &plan("one", vec![])).await;
    accept(&*store, &plan("two", vec![])).await;
    store.announced(&key("two"), About::Messages, 1, at(20)).await.unwrap();
    store.withdraw(&key("two"), "all clear", at(21)).await.unwrap();
    let found = factory.after_power_cut();
    let after = found.open().await;
    let about: Vec<(String, About)> = given(&*after, 30).await.into_iter().map(|one| (one.key.identifier, one.about)).collect();
    assert_eq!(about, [("one".to_owned(), About::Messages), ("two".to_owned(), About::Withdrawal)]);
}

pub async fn what_is_to_be_announced_comes_in_order_and_within_the_limit(factory: &dyn Factory) {
    let store = factory.open().await;
    for number in 0..7 {
        accept(&*store, &plan(&format!("alert {number}"), vec![])).await;
    }
    let mut seen = Vec::new();
    for round in 0..4 {
        let some = store.to_announce(at(9_000), at(20 + round), 3).await.unwrap();
        assert!(some.len() <= 3);
        seen.extend(some.into_iter().map(|one| one.key.identifier));
    }
    assert_eq!(seen, (0..7).map(|number| format!("alert {number}")).collect::<Vec<_>>());
}
