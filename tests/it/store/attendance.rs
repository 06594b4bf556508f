//! Attendance: who is at which post, in the order of coming.

use mothertongue::domain::JobState;
use mothertongue::store::{Store, StoreError, mark_post};

use super::Factory;
use super::given::*;

const RELAY: &str = "relay";
const SMSC: &str = "endpoint:smsc-a";

async fn attend(store: &dyn Store, worker: &str, posts: &[&str], until_ms: i64, now_ms: i64) -> Vec<Vec<String>> {
    let posts: Vec<String> = posts.iter().map(|post| (*post).to_owned()).collect();
    store.attend(worker, &posts, at(until_ms), at(now_ms)).await.expect("attends")
}

pub async fn who_attends_longest_stands_first_and_each_post_has_its_own_order(factory: &dyn Factory) {
    let store = factory.open().await;
    let nobody = attend(&*store, "zoe", &[], 100, 0).await;
    assert!(nobody.is_empty());
    assert_eq!(attend(&*store, "zoe", &[RELAY, SMSC], 100, 0).await, [["zoe"], ["zoe"]]);
    assert_eq!(attend(&*store, "ann", &[SMSC], 100, 0).await, [["zoe", "ann"]], "in order of coming, at the same time too");
    assert_eq!(attend(&*store, "ann", &[RELAY, SMSC], 110, 10).await, [["zoe", "ann"], ["zoe", "ann"]]);
    let other_way = attend(&*store, "bob", &[SMSC, RELAY, "endpoint:smsc-b"], 120, 20).await;
    assert_eq!(other_way, [vec!["zoe", "ann", "bob"], vec!["zoe", "ann", "bob"], vec!["bob"]], "in the order asked");
}

pub async fn an_attendance_that_runs_out_is_over_and_who_comes_back_stands_last(factory: &dyn Factory) {
    let store = factory.open().await;
    attend(&*store, "zoe", &[RELAY], 100, 0).await;
    attend(&*store, "ann", &[RELAY], 100, 1).await;
    assert_eq!(attend(&*store, "zoe", &[RELAY], 150, 50).await, [["zoe", "ann"]], "going on changes no order");
    assert_eq!(attend(&*store, "zoe", &[RELAY], 200, 99).await, [["zoe", "ann"]], "not a moment too early");
    assert_eq!(attend(&*store, "zoe", &[RELAY], 200, 100).await, [["zoe"]], "ann's has run out");
    assert_eq!(attend(&*store, "ann", &[RELAY], 300, 150).await, [["zoe", "ann"]]);
    assert_eq!(attend(&*store, "zoe", &[RELAY], 300, 200).await, [["ann", "zoe"]], "zoe's ran out before it went on");
}

pub async fn who_leaves_is_gone_at_once_and_a_post_that_is_named_no_more_is_left(factory: &dyn Factory) {
    let store = factory.open().await;
    attend(&*store, "zoe", &[RELAY, SMSC], 100, 0).await;
    attend(&*store, "ann", &[RELAY, SMSC], 100, 0).await;
    assert_eq!(attend(&*store, "zoe", &[RELAY], 100, 1).await, [["zoe", "ann"]]);
    assert_eq!(attend(&*store, "ann", &[SMSC], 100, 2).await, [["ann"]], "zoe is at the relay only");
    for worker in ["zoe", "zoe", "nobody"] {
        assert_eq!(store.leave(worker, None, at(3)).await.unwrap(), 0);
    }
    assert_eq!(attend(&*store, "bob", &[RELAY, SMSC], 100, 3).await, [vec!["bob"], vec!["ann", "bob"]]);
}

pub async fn who_leaves_gives_back_its_claims_at_once_and_its_word_counts_no_more(factory: &dyn Factory) {
    let store = factory.open().await;
    sent_to(&*store, 3_000).await;
    let due = store.due(at(20), 10).await.unwrap();
    let lost = claim(&*store, &due[0], "zoe", 20).await.claim;
    let done = claim(&*store, &due[1], "zoe", 20).await;
    let other = claim(&*store, &due[2], "ann", 20).await.claim;
    store.finish(begin(&lost, [0, 1, 2]), at(21)).await.unwrap();
    store.finish(verdicts(&lost, [(0, taken("x"))]), at(22)).await.unwrap();
    let all = || done.jobs.iter().map(|job| job.job);
    store.finish(begin(&done.claim, all()), at(21)).await.unwrap();
    store.finish(verdicts(&done.claim, all().map(|job| (job, taken(&format!("y{job}"))))), at(22)).await.unwrap();
    assert!(store.due(at(23), 10).await.unwrap().is_empty());
    assert_eq!(store.leave("zoe", None, at(23)).await.unwrap(), 1, "the other one was done");
    let stale = |result: Result<(), StoreError>| assert!(matches!(result, Err(StoreError::StaleClaim { .. })), "{result:?}");
    stale(store.finish(verdicts(&lost, [(1, taken("z"))]), at(23)).await.map(|_| ()));
    stale(store.extend(&lost, at(90_000)).await.map(|_| ()));
    assert_eq!(store.due(at(23), 10).await.unwrap(), [due[0].clone()]);
    let again = claim(&*store, &due[0], "bob", 23).await;
    assert!(again.claim.fence > lost.fence);
    assert_eq!(again.jobs.len(), 999);
    assert_eq!(again.jobs.iter().filter(|job| job.maybe_dup).map(|job| job.job).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(store.in_doubt(&key("one")).await.unwrap().len(), 2);
    assert_eq!(count(&store, "one", JobState::Accepted).await, 1_001);
    store.finish(begin(&other, [0]), at(24)).await.unwrap();
}

pub async fn the_list_of_attendance_says_since_when_and_until_when(factory: &dyn Factory) {
    let store = factory.open().await;
    assert_eq!(store.attendance(at(0)).await.unwrap(), []);
    attend(&*store, "zoe", &[RELAY, SMSC], 100, 0).await;
    attend(&*store, "ann", &[RELAY], 50, 10).await;
    attend(&*store, "zoe", &[RELAY, SMSC], 120, 20).await;
    let list = |now| {
        let store = store.clone();
        async move {
            let list = store.attendance(at(now)).await.unwrap();
            list.into_iter().map(|a| (a.post, a.worker, a.since, a.until)).collect::<Vec<_>>()
        }
    };
    let line = |post: &str, worker: &str, since, until| (post.to_owned(), worker.to_owned(), at(since), at(until));
    let all = [line(SMSC, "zoe", 0, 120), line(RELAY, "zoe", 0, 120), line(RELAY, "ann", 10, 50)];
    assert_eq!(list(20).await, all);
    assert_eq!(list(50).await, all[..2]);
    assert_eq!(list(120).await, []);
}

pub async fn all_openings_of_one_store_agree_on_the_order(factory: &dyn Factory) {
    let stores = [factory.open().await, factory.open().await, factory.open().await];
    let come = stores.iter().enumerate().map(|(index, store)| async move {
        let worker = format!("w{index}");
        attend(&**store, &worker, &[RELAY, SMSC], 1_000, 0).await;
    });
    futures::future::join_all(come).await;
    let mut orders = Vec::new();
    for (index, store) in stores.iter().enumerate() {
        let order = attend(&**store, &format!("w{index}"), &[RELAY, SMSC], 1_000, 1).await;
        assert_eq!(order[0].len(), 3);
        orders.push(order);
    }
    assert_eq!(orders[0], orders[1]);
    assert_eq!(orders[1], orders[2]);
    stores[0].close().await;
    let first = &orders[1][0][0];
    let still = attend(&*stores[1], "w1", &[RELAY], 1_000, 2).await;
    assert_eq!(&still[0][0], first, "closing a store is not leaving");
}

async fn enter(store: &dyn Store, mark: &str, before: &[&str], until_ms: i64, now_ms: i64) -> Result<u64, StoreError> {
    let before: Vec<String> = before.iter().map(|mark| (*mark).to_owned()).collect();
    store.enter("zoe", mark, &before, at(until_ms), at(now_ms)).await
}

#[track_caller]
fn taken_until<T: std::fmt::Debug>(result: Result<T, StoreError>, until_ms: i64) {
    match result {
        Err(StoreError::NameTaken { worker, until }) => assert_eq!((worker.as_str(), until), ("zoe", at(until_ms))),
        other => panic!("the name is another's: {other:?}"),
    }
}

pub async fn a_name_has_one_process_until_that_ends_or_runs_out(factory: &dyn Factory) {
    let (store, other) = (factory.open().await, factory.open().await);
    enter(&*store, "m1", &[], 100, 0).await.unwrap();
    enter(&*store, "m1", &[], 100, 0).await.unwrap();
    taken_until(enter(&*other, "m2", &[], 150, 50).await, 100);
    let (first, second) = (mark_post("m1"), mark_post("m2"));
    assert_eq!(attend(&*store, "zoe", &[SMSC, &first, RELAY], 160, 60).await, [["zoe"], ["zoe"], ["zoe"]]);
    taken_until(store.attend("zoe", &[RELAY.to_owned(), second.clone()], at(200), at(61)).await, 160);
    let list = store.attendance(at(62)).await.unwrap();
    assert_eq!(list.len(), 3, "a refusal writes nothing: {list:?}");
    taken_until(enter(&*other, "m2", &[], 250, 159).await, 160);
    enter(&*other, "m2", &[], 250, 160).await.unwrap();
    taken_until(store.attend("zoe", std::slice::from_ref(&first), at(300), at(170)).await, 250);
    assert_eq!(store.leave("zoe", Some("m1"), at(171)).await.unwrap(), 0);
    assert_eq!(attend(&*other, "zoe", &[&second, RELAY], 300, 172).await, [["zoe"], ["zoe"]], "the first one took nothing away");
    other.leave("zoe", Some("m2"), at(173)).await.unwrap();
    enter(&*store, "m3", &[], 300, 174).await.unwrap();
    assert_eq!(attend(&*store, "ann", &[RELAY], 300, 175).await, [["ann"]], "other names are not touched");
}

pub async fn who_is_surely_dead_gives_its_name_and_what_it_held_to_the_next(factory: &dyn Factory) {
    let store = factory.open().await;
    sent_to(&*store, 1_000).await;
    enter(&*store, "m1", &[], 90_000, 10).await.unwrap();
    let due = store.due(at(20), 10).await.unwrap();
    let held = claim(&*store, &due[0], "zoe", 20).await.claim;
    store.finish(begin(&held, [0, 1]), at(21)).await.unwrap();
    taken_until(enter(&*store, "m3", &["m2"], 90_000, 22).await, 90_000);
    store.finish(verdicts(&held, [(0, taken("x"))]), at(23)).await.expect("a refusal takes nothing away");
    assert_eq!(enter(&*store, "m3", &["m1", "m2"], 90_000, 24).await.unwrap(), 1, "one batch was in hand");
    let stale = store.extend(&held, at(90_000)).await;
    assert!(matches!(stale, Err(StoreError::StaleClaim { .. })), "{stale:?}");
    let again = claim(&*store, &due[0], "zoe", 25).await;
    assert_eq!(again.jobs.iter().filter(|job| job.maybe_dup).map(|job| job.job).collect::<Vec<_>>(), [1]);
    taken_until(store.attend("zoe", &[mark_post("m1")], at(90_000), at(26)).await, 90_000);
}
