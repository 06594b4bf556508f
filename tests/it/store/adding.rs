//! Single recipients added to an alert that was accepted before.

use std::sync::Arc;

use mothertongue::domain::{Address, BatchId, Digest, EndpointId, JobState, Rank};
use mothertongue::store::{Added, Addition, NewRecipient, Once, Store, StoreError, Taker};

use super::Factory;
use super::given::*;

fn addition(identifier: &str, recipients: Vec<NewRecipient>) -> Addition {
    Addition {
        key: key(identifier),
        target: 0,
        failover: vec![EndpointId("smsc-b".into())],
        lane: lane("smsc-a", Rank::Life),
        recipients,
    }
}

fn to(address: Address) -> NewRecipient {
    NewRecipient { address, once: None }
}

fn once(address: Address, name: &str, request: &str) -> NewRecipient {
    let once = Once { name: Digest::of(name.as_bytes()), request: Digest::of(request.as_bytes()) };
    NewRecipient { address, once: Some(once) }
}

async fn add(store: &dyn Store, recipients: Vec<NewRecipient>, now_ms: i64) -> Vec<Added> {
    store.add_recipients(addition("one", recipients), at(now_ms)).await.expect("is added")
}

fn queued(added: Added) -> (BatchId, u16) {
    match added {
        Added::Queued(batch, job) => (batch, job),
        other => panic!("not queued: {other:?}"),
    }
}

pub async fn a_recipient_added_later_gets_the_text_of_the_target_and_counts_with_it(factory: &dyn Factory) {
    let store = factory.open().await;
    sent_to(&*store, 3).await;
    send_all(&*store, 20).await;
    let added = add(&*store, vec![to(number(100)), to(number(0)), to(number(100))], 30).await;
    let (batch, _) = queued(added[0]);
    assert_eq!(added, [Added::Queued(batch, 0), Added::Queued(batch, 1), Added::Queued(batch, 2)]);
    let claimed = claim(&*store, &only_ticket(&*store, at(30)).await, "w", 30).await;
    assert_eq!(claimed.claim.batch, batch);
    assert_eq!(claimed.key, key("one"));
    assert_eq!(claimed.endpoint, EndpointId("smsc-a".into()));
    assert_eq!(claimed.failover, [EndpointId("smsc-b".into())]);
    assert_eq!(claimed.lane, lane("smsc-a", Rank::Life));
    assert_eq!((claimed.message.text.as_str(), claimed.segments_each), ("text in my", 2));
    assert_eq!(claimed.expires, at(3_600_000));
    let numbers: Vec<_> = claimed.jobs.iter().map(|job| job.address.reveal().to_owned()).collect();
    assert_eq!(numbers, [number(100).reveal(), number(0).reveal(), number(100).reveal()]);
    store.finish(begin(&claimed.claim, 0..3), at(31)).await.unwrap();
    store.finish(verdicts(&claimed.claim, (0..3).map(|job| (job, taken(&format!("added-{job}"))))), at(32)).await.unwrap();
    assert_eq!(count(&store, "one", JobState::Accepted).await, 6);
    let progress = store.progress(&key("one")).await.unwrap();
    assert_eq!((progress.len(), progress[0].segments), (1, 12));
    let ledger = store.ledger(Some(&key("one")), 0, 100).await.unwrap();
    let line = ledger.iter().find(|line| line.event == "added").expect("a line");
    assert_eq!((line.batch, line.count), (Some(batch), 3));
}

pub async fn what_was_asked_once_is_done_once_and_another_request_under_that_name_is_refused(factory: &dyn Factory) {
    let store = factory.open().await;
    sent_to(&*store, 1).await;
    send_all(&*store, 20).await;
    let together =
        vec![once(number(9), "a", "x"), once(number(9), "a", "x"), once(number(8), "a", "x"), once(number(9), "b", "x")];
    let added = add(&*store, together, 30).await;
    let (batch, first) = queued(added[0]);
    assert_eq!(added[1..], [Added::Repeated(batch, first), Added::OnceTaken, Added::Queued(batch, 1)]);
    let again = add(&*store, vec![once(number(9), "a", "x"), once(number(9), "a", "y"), once(number(7), "b", "x")], 40).await;
    assert_eq!(again, [Added::Repeated(batch, 0), Added::OnceTaken, Added::OnceTaken]);
    store.close().await;
    let store = factory.open().await;
    assert_eq!(add(&*store, vec![once(number(9), "a", "x")], 50).await, [Added::Repeated(batch, 0)]);
    assert_eq!(count(&store, "one", JobState::Queued).await, 2);
    store.withdraw(&key("one"), "over", at(60)).await.unwrap();
    assert_eq!(add(&*store, vec![once(number(9), "a", "x")], 70).await, [Added::Repeated(batch, 0)]);
}

pub async fn a_name_is_forgotten_after_a_day(factory: &dyn Factory) {
    const DAY_MS: i64 = 24 * 3_600_000;
    let store = factory.open().await;
    people(&*store, "my", "JP-04", 0..1).await;
    let mut long = plan("one", vec![target("smsc-a", "my", to_subscribers("my", &["JP-04"]))]);
    long.expires = at(3 * DAY_MS);
    accept(&*store, &long).await;
    let (batch, _) = queued(add(&*store, vec![once(number(9), "a", "x")], 30).await[0]);
    assert_eq!(add(&*store, vec![once(number(9), "a", "x")], 29 + DAY_MS).await, [Added::Repeated(batch, 0)]);
    store.expire(at(29 + DAY_MS)).await.unwrap();
    assert_eq!(add(&*store, vec![once(number(9), "a", "x")], 29 + DAY_MS).await, [Added::Repeated(batch, 0)]);
    let (other, _) = queued(add(&*store, vec![once(number(9), "a", "x")], 30 + DAY_MS).await[0]);
    assert_ne!(other, batch);
    store.expire(at(31 + 2 * DAY_MS)).await.unwrap();
    queued(add(&*store, vec![once(number(9), "a", "y")], 31 + 2 * DAY_MS).await[0]);
}

pub async fn a_number_that_said_stop_is_not_added(factory: &dyn Factory) {
    let store = factory.open().await;
    sent_to(&*store, 3).await;
    store.stop_subscriber(&number(1), at(15)).await.unwrap();
    store.stop_subscriber(&number(500), at(15)).await.unwrap();
    let added = add(&*store, vec![to(number(1)), to(number(500)), to(number(2)), once(number(1), "a", "x")], 20).await;
    let (batch, _) = queued(added[2]);
    assert_eq!(added, [Added::Stopped, Added::Stopped, Added::Queued(batch, 0), Added::Stopped]);
    assert_eq!(add(&*store, vec![to(number(1))], 20).await, [Added::Stopped]);
    assert_eq!(count(&store, "one", JobState::Queued).await, 4);
}

pub async fn nothing_is_added_to_an_alert_that_was_withdrawn_or_has_expired(factory: &dyn Factory) {
    let store = factory.open().await;
    sent_to(&*store, 2).await;
    assert_eq!(add(&*store, vec![to(number(9))], 3_600_000).await, [Added::Expired]);
    store.withdraw(&key("one"), "wrong river", at(20)).await.unwrap();
    assert_eq!(add(&*store, vec![to(number(9)), once(number(8), "a", "x")], 30).await, [Added::Withdrawn, Added::Withdrawn]);
    assert!(store.due(at(40), 10).await.unwrap().is_empty());
}

pub async fn an_alert_or_target_that_is_not_there_takes_nobody(factory: &dyn Factory) {
    let store = factory.open().await;
    sent_to(&*store, 2).await;
    let good = || addition("one", vec![to(number(9))]);
    let wrong = [
        addition("two", vec![to(number(9))]),
        Addition { target: 7, ..good() },
        Addition { lane: lane("smsc-z", Rank::Life), ..good() },
        addition("one", vec![to(number(9)); 1_001]),
    ];
    for addition in wrong {
        let refused = store.add_recipients(addition, at(20)).await;
        assert!(matches!(refused, Err(StoreError::NotFound { .. })), "{refused:?}");
    }
    assert_eq!(count(&store, "one", JobState::Queued).await, 2);
    assert_eq!(add(&*store, Vec::new(), 20).await, []);
    assert_eq!(store.due(at(20), 10).await.unwrap().len(), 1);
}

pub async fn a_number_that_got_a_single_message_is_on_no_list_until_it_is_imported(factory: &dyn Factory) {
    let store = factory.open().await;
    sent_to(&*store, 2).await;
    add(&*store, vec![to(number(9))], 20).await;
    let total = |counts: Vec<mothertongue::domain::SubscriberCount>| counts.iter().map(|cell| cell.count).sum::<u64>();
    assert_eq!(total(store.subscriber_counts().await.unwrap()), 2);
    let new = mothertongue::store::NewSubscriber { address: number(9), language: language("my"), place: place("JP-04") };
    let imported = store.import_subscribers(vec![new], at(30)).await.unwrap();
    assert_eq!((imported.added, imported.changed, imported.unchanged), (1, 0, 0));
    assert_eq!(total(store.subscriber_counts().await.unwrap()), 3);
}

pub async fn a_follow_up_goes_to_those_who_were_added_too(factory: &dyn Factory) {
    let store = factory.open().await;
    sent_to(&*store, 2).await;
    add(&*store, vec![to(number(9)), to(number(1))], 20).await;
    send_all(&*store, 30).await;
    let previous = store.previous(&[key("one")]).await.unwrap();
    assert_eq!(previous, [(EndpointId("smsc-a".into()), language("my"), language("my"), 3)]);
    let recipients = mothertongue::domain::Recipients::Previous { alerts: vec![key("one")], language: language("my"), count: 3 };
    let follow_up = plan("two", vec![target("smsc-a", "my", recipients)]);
    assert_eq!(accept(&*store, &follow_up).await.jobs, 3);
    let claimed = claim(&*store, &only_ticket(&*store, at(40)).await, "w", 40).await;
    let mut numbers: Vec<_> = claimed.jobs.iter().map(|job| job.address.reveal().to_owned()).collect();
    numbers.sort();
    let mut wanted: Vec<_> = [0, 1, 9].map(|index| number(index).reveal().to_owned()).into();
    wanted.sort();
    assert_eq!(numbers, wanted);
}

pub async fn a_number_that_says_stop_after_it_was_added_is_left_out(factory: &dyn Factory) {
    let store = factory.open().await;
    sent_to(&*store, 1).await;
    send_all(&*store, 20).await;
    add(&*store, vec![to(number(9)), to(number(8))], 30).await;
    store.stop_subscriber(&number(9), at(35)).await.unwrap();
    let claimed = claim(&*store, &only_ticket(&*store, at(40)).await, "w", 40).await;
    let numbers: Vec<_> = claimed.jobs.iter().map(|job| job.address.reveal().to_owned()).collect();
    assert_eq!(numbers, [number(8).reveal()]);
    assert_eq!(count(&store, "one", JobState::Refused).await, 1);
}

pub async fn withdrawing_stops_an_added_recipient(factory: &dyn Factory) {
    let store = factory.open().await;
    sent_to(&*store, 1).await;
    send_all(&*store, 20).await;
    let (batch, job) = queued(add(&*store, vec![to(number(9))], 30).await[0]);
    assert_eq!(store.withdraw(&key("one"), "over", at(40)).await.unwrap(), 1);
    assert_eq!(store.job(batch, job).await.unwrap().state, JobState::Withdrawn);
}

pub async fn many_additions_at_once_are_all_kept_and_lie_sealed_on_disk(factory: &dyn Factory) {
    let store = factory.open().await;
    sent_to(&*store, 1).await;
    let mut tasks = Vec::new();
    for index in 0..64_u64 {
        let store: Arc<dyn Store> = Arc::clone(&store);
        // Half of them bring a number that another one brings too.
        let who = number(1_000 + index / 2);
        tasks.push(tokio::spawn(async move { add(&*store, vec![to(who)], 20).await }));
    }
    for task in tasks {
        queued(task.await.unwrap()[0]);
    }
    assert_eq!(count(&store, "one", JobState::Queued).await, 65);
    store.close().await;
    let bytes = factory.bytes_on_disk();
    for index in 0..32 {
        let digits = number(1_000 + index).reveal().trim_start_matches('+').as_bytes().to_vec();
        assert!(!bytes.windows(digits.len()).any(|window| window == digits), "a number lies readable on disk");
    }
}

pub async fn a_job_says_how_it_stands(factory: &dyn Factory) {
    let store = factory.open().await;
    sent_to(&*store, 1).await;
    send_all(&*store, 20).await;
    let (batch, job) = queued(add(&*store, vec![to(number(9))], 30).await[0]);
    let status = store.job(batch, job).await.unwrap();
    assert_eq!((status.key, status.target, status.endpoint), (key("one"), 0, EndpointId("smsc-a".into())));
    assert_eq!((status.language_asked, status.language_used), (language("my"), language("my")));
    assert_eq!((status.state, status.attempts, status.segments, status.ever_in_doubt), (JobState::Queued, 0, 0, false));
    send_all(&*store, 40).await;
    let status = store.job(batch, job).await.unwrap();
    assert_eq!((status.state, status.attempts, status.segments), (JobState::Accepted, 1, 2));
    for (batch, job) in [(batch, 1), (BatchId(9_999), 0)] {
        assert!(matches!(store.job(batch, job).await, Err(StoreError::NotFound { .. })));
    }
}

pub async fn who_claims_what_is_added_holds_it_like_any_other_claim(factory: &dyn Factory) {
    let store = factory.open().await;
    sent_to(&*store, 1).await;
    send_all(&*store, 20).await;
    store.stop_subscriber(&number(7), at(25)).await.unwrap();
    let new = addition("one", vec![to(number(9)), to(number(7)), to(number(8))]);
    let taker = Taker { worker: "w".into(), until: at(30 + LEASE_MS), begin: false };
    let (added, claimed) = store.add_claimed(new, &taker, at(30)).await.unwrap();
    let (batch, _) = queued(added[0]);
    assert_eq!(added, [Added::Queued(batch, 0), Added::Stopped, Added::Queued(batch, 1)]);
    // A store may leave the claim to whoever gets the ticket.
    let claimed = match claimed {
        Some(claimed) => *claimed,
        None => claim(&*store, &only_ticket(&*store, at(30)).await, "w", 30).await,
    };
    assert!(store.due(at(31), 10).await.unwrap().is_empty(), "it is held");
    assert_eq!((claimed.claim.batch, claimed.claim.worker.as_str(), claimed.key.clone()), (batch, "w", key("one")));
    let jobs: Vec<_> = claimed.jobs.iter().map(|job| (job.job, job.address.reveal().to_owned())).collect();
    assert_eq!(jobs, [(0, number(9).reveal().to_owned()), (1, number(8).reveal().to_owned())]);
    store.finish(begin(&claimed.claim, [0]), at(32)).await.unwrap();
    let again = claim(&*store, &only_ticket(&*store, at(31 + LEASE_MS)).await, "other", 31 + LEASE_MS).await;
    assert!(again.claim.fence > claimed.claim.fence);
    let flags: Vec<_> = again.jobs.iter().map(|job| (job.job, job.maybe_dup)).collect();
    assert_eq!(flags, [(0, true), (1, false)], "what was begun by the lost one is in doubt");
    let stale = store.finish(verdicts(&claimed.claim, [(1, taken("late"))]), at(32 + LEASE_MS)).await;
    assert!(matches!(stale, Err(StoreError::StaleClaim { .. })), "{stale:?}");
    let before = store.acceptances().await.unwrap();
    accept(&*store, &plan("two", vec![])).await;
    assert!(store.acceptances().await.unwrap() >= before);
}

pub async fn what_is_begun_as_it_is_added_is_sent_or_in_doubt(factory: &dyn Factory) {
    let store = factory.open().await;
    sent_to(&*store, 1).await;
    send_all(&*store, 20).await;
    let taker = |now_ms: i64| Taker { worker: "w".into(), until: at(now_ms + LEASE_MS), begin: true };
    for (numbers, now, heard) in [([9, 8], 30, true), ([7, 6], 40, false)] {
        let new = addition("one", numbers.map(|who| to(number(who))).to_vec());
        let (added, claimed) = store.add_claimed(new, &taker(now), at(now)).await.unwrap();
        let (batch, _) = queued(added[0]);
        let claimed = match claimed {
            Some(claimed) => *claimed,
            None => claim(&*store, &only_ticket(&*store, at(now)).await, "w", now).await,
        };
        if !claimed.begun {
            store.finish(begin(&claimed.claim, 0..2), at(now)).await.unwrap();
        }
        assert_eq!(store.job(batch, 1).await.unwrap().state, JobState::Submitting);
        assert_eq!(claimed.jobs.iter().map(|job| (job.attempts, job.maybe_dup)).collect::<Vec<_>>(), [(0, false); 2]);
        if heard {
            let done = released(verdicts(&claimed.claim, (0..2).map(|job| (job, taken(&format!("begun-{job}"))))), now + 1);
            store.finish_with_others(done, at(now + 1)).await.unwrap();
            assert_eq!(store.job(batch, 1).await.unwrap().state, JobState::Accepted);
            assert!(store.due(at(now + 2 * LEASE_MS), 10).await.unwrap().is_empty());
        }
    }
    let late = 40 + LEASE_MS;
    let again = claim(&*store, &only_ticket(&*store, at(late)).await, "other", late).await;
    let flags: Vec<_> = again.jobs.iter().map(|job| (job.job, job.attempts, job.maybe_dup)).collect();
    assert_eq!(flags, [(0, 1, true), (1, 1, true)], "the worker was lost");
}
