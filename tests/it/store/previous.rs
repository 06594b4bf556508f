//! Updates, corrections, cancels and all-clears: to exactly those who may have got the alert.

use std::collections::BTreeSet;

use mothertongue::domain::{EndpointId, Recipients, SubmitOutcome, Why};
use mothertongue::store::Release;

use super::Factory;
use super::given::*;

fn follow_up(identifiers: &[&str], used: &str) -> Recipients {
    let alerts = identifiers.iter().map(|identifier| key(identifier)).collect();
    Recipients::Previous { alerts, language: language(used), count: 0 }
}

async fn addressed(store: &dyn mothertongue::store::Store) -> Vec<String> {
    let batches = send_all(store, 25_000).await;
    batches.iter().flat_map(|batch| &batch.jobs).map(|job| job.address.reveal().to_owned()).collect()
}

pub async fn a_follow_up_goes_exactly_to_those_who_may_have_got_the_alert(factory: &dyn Factory) {
    let store = factory.open().await;
    sent_to(&*store, 8).await;
    let ticket = only_ticket(&*store, at(20)).await;
    let held = claim(&*store, &ticket, "w", 20).await.claim;
    store.finish(begin(&held, [0, 1, 2, 3, 4]), at(21)).await.unwrap();
    let deferred = SubmitOutcome::Deferred { why: Why::Throttled, retry_after: None };
    let outcomes = [
        (0, taken("a")),
        (1, SubmitOutcome::Unknown { why: Why::Timeout }),
        (2, SubmitOutcome::Refused { why: Why::Barred }),
        (3, deferred),
    ];
    store.finish(verdicts(&held, outcomes), at(22)).await.unwrap();
    let all = store.previous(&[key("one"), key("unknown")]).await.unwrap();
    assert_eq!(all, [(EndpointId("smsc-a".into()), language("my"), language("my"), 3)]);
    store.withdraw(&key("one"), "all clear", at(23)).await.unwrap();
    let targets = vec![target("smsc-a", "my", follow_up(&["one", "unknown"], "my"))];
    let accepted = accept(&*store, &plan("two", targets)).await;
    assert_eq!(accepted.jobs, 3);
    let ids: BTreeSet<String> = addressed(&*store).await.into_iter().collect();
    assert_eq!(ids, [0, 1, 4].map(|n| number(n).reveal().to_owned()).into());
    let after = store.previous(&[key("one"), key("two")]).await.unwrap();
    assert_eq!(after[0].3, 3, "people, not messages");
    let third = vec![target("smsc-a", "my", follow_up(&["one", "two"], "my"))];
    assert_eq!(accept(&*store, &plan("three", third)).await.jobs, 3);
    let other = vec![target("smsc-b", "my", follow_up(&["one"], "my")), target("smsc-a", "my", follow_up(&["one"], "vi"))];
    assert_eq!(accept(&*store, &plan("four", other)).await.jobs, 0);
}

pub async fn a_follow_up_split_by_language_asked_tells_nobody_twice(factory: &dyn Factory) {
    let store = factory.open().await;
    people(&*store, "my", "JP-04", 0..10).await;
    people(&*store, "vi", "JP-04", 10..15).await;
    let to = |tag| target("smsc-a", tag, to_subscribers(tag, &["JP-04"]));
    accept(&*store, &plan("one", vec![to("my"), to("vi")])).await;
    send_all(&*store, 20).await;
    let groups = store.previous(&[key("one")]).await.unwrap();
    assert_eq!(groups.iter().map(|group| (group.1.as_str(), group.3)).collect::<Vec<_>>(), [("my", 10), ("vi", 5)]);
    let split = vec![target("smsc-a", "my", follow_up(&["one"], "my")), target("smsc-a", "vi", follow_up(&["one"], "my"))];
    assert_eq!(accept(&*store, &plan("split", split)).await.jobs, 15);
    let counts: Vec<_> = store.progress(&key("split")).await.unwrap().iter().map(|target| target.states[0].1).collect();
    assert_eq!(counts, [10, 5]);
    let told = addressed(&*store).await;
    assert_eq!((told.len(), told.iter().collect::<BTreeSet<_>>().len()), (15, 15));
    let whole = vec![target("smsc-a", "my", follow_up(&["one"], "my"))];
    assert_eq!(accept(&*store, &plan("whole", whole)).await.jobs, 15, "and nobody is left out");
}

pub async fn a_post_is_followed_up_on_its_own_endpoint(factory: &dyn Factory) {
    let store = factory.open().await;
    let mut post = target("wall/one", "my", Recipients::Endpoint);
    post.failover = vec![EndpointId("wall/two".into())];
    accept(&*store, &plan("one", vec![post])).await;
    let held = claim(&*store, &only_ticket(&*store, at(20)).await, "w", 20).await.claim;
    store.finish(begin(&held, [0]), at(21)).await.unwrap();
    let deferred = SubmitOutcome::Deferred { why: Why::NoLink, retry_after: None };
    let release = Some(Release { next_due: at(30), endpoint: Some(EndpointId("wall/two".into())) });
    let progress = mothertongue::store::Progress { release, ..verdicts(&held, [(0, deferred)]) };
    store.finish(progress, at(22)).await.unwrap();
    send_all(&*store, 30).await;
    let groups = store.previous(&[key("one")]).await.unwrap();
    assert_eq!(groups, [(EndpointId("wall/two".into()), language("my"), language("my"), 1)]);
    let targets = vec![target("wall/one", "my", follow_up(&["one"], "my")), target("wall/two", "my", follow_up(&["one"], "my"))];
    assert_eq!(accept(&*store, &plan("two", targets)).await.jobs, 1);
    assert_eq!(addressed(&*store).await, ["two"]);
}
