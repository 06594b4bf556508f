//! Claims: who may work a batch, and what becomes of a worker's word.

use std::time::Duration;

use mothertongue::domain::{BatchId, EndpointId, JobState, Rank, Recipients, SubmitOutcome, Ticket, Why};
use mothertongue::store::{ClaimOutcome, Progress, Release, StoreError};

use super::Factory;
use super::given::*;

const DEFERRED: SubmitOutcome = SubmitOutcome::Deferred { why: Why::Throttled, retry_after: Some(Duration::from_secs(1)) };
const UNKNOWN: SubmitOutcome = SubmitOutcome::Unknown { why: Why::Timeout };

pub async fn a_claimed_batch_carries_what_is_needed_and_nobody_else_gets_it(factory: &dyn Factory) {
    let store = factory.open().await;
    let plan = sent_to(&*store, 3).await;
    let ticket = only_ticket(&*store, at(20)).await;
    assert_eq!(ticket.lane, lane("smsc-a", Rank::Life));
    let batch = claim(&*store, &ticket, "w1", 20).await;
    assert_eq!((batch.key, batch.mode, batch.expires), (plan.key, plan.mode, plan.expires));
    assert_eq!(batch.endpoint, EndpointId("smsc-a".into()));
    assert_eq!(batch.failover.len(), 2);
    assert_eq!((&*batch.message, batch.segments_each), (&plan.messages[0], 2));
    assert!(!batch.withdrawn && batch.resend_in_doubt);
    assert_eq!((batch.claim.worker.as_str(), batch.claim.until), ("w1", at(20 + LEASE_MS)));
    for (index, job) in (0..).zip(&batch.jobs) {
        assert_eq!((job.job, job.attempts, job.maybe_dup), (index, 0, false));
        assert_eq!(job.address, number(u64::from(index)));
    }
    assert!(store.due(at(30), 10).await.unwrap().is_empty());
    assert_eq!(store.next_due(at(30)).await.unwrap(), Some(at(20 + LEASE_MS)));
    let second = store.claim(&ticket, "w2", at(90_000), at(30)).await.unwrap();
    assert!(matches!(second, ClaimOutcome::NotNow), "{second:?}");
    let longer = store.extend(&batch.claim, at(60_000)).await.unwrap();
    assert_eq!((longer.fence, longer.until), (batch.claim.fence, at(60_000)));
    let second = store.claim(&ticket, "w2", at(90_000), at(59_999)).await.unwrap();
    assert!(matches!(second, ClaimOutcome::NotNow), "{second:?}");
    let wrong = Ticket { lane: lane("smsc-b", Rank::Life), ..ticket };
    assert!(matches!(store.claim(&wrong, "w2", at(99_000), at(61_000)).await.unwrap(), ClaimOutcome::NotNow));
}

pub async fn two_workers_never_hold_one_batch(factory: &dyn Factory) {
    let store = factory.open().await;
    sent_to(&*store, 5_000).await;
    let due = store.due(at(20), 10).await.unwrap();
    assert_eq!(due.len(), 5);
    let tries = due.iter().flat_map(|ticket| (0..8).map(move |worker| (ticket, format!("w{worker}"))));
    let outcomes = futures::future::join_all(tries.map(|(ticket, worker)| {
        let store = store.clone();
        async move { store.claim(ticket, &worker, at(LEASE_MS), at(20)).await.unwrap() }
    }))
    .await;
    let held = outcomes.iter().filter(|outcome| matches!(outcome, ClaimOutcome::Claimed(_))).count();
    assert_eq!(held, 5);
}

pub async fn a_stale_claim_changes_nothing(factory: &dyn Factory) {
    let store = factory.open().await;
    sent_to(&*store, 2).await;
    let ticket = only_ticket(&*store, at(20)).await;
    let old = claim(&*store, &ticket, "w1", 20).await.claim;
    let late = 20 + LEASE_MS;
    let new = claim(&*store, &ticket, "w2", late).await.claim;
    assert!(new.fence > old.fence);
    let stale = |result: Result<(), StoreError>| assert!(matches!(result, Err(StoreError::StaleClaim { .. })), "{result:?}");
    stale(store.finish(begin(&old, [0]), at(late)).await.map(|_| ()));
    stale(store.finish(verdicts(&old, [(0, taken("x"))]), at(late)).await.map(|_| ()));
    stale(store.extend(&old, at(late + 1)).await.map(|_| ()));
    stale(store.bury(&old, "no", at(late)).await);
    assert_eq!(count(&store, "one", JobState::Queued).await, 2);
    store.finish(released(begin(&new, []), late + 5), at(late)).await.unwrap();
    stale(store.finish(begin(&new, [0]), at(late + 1)).await.map(|_| ()));
    stale(store.extend(&new, at(late + 9)).await.map(|_| ()));
}

pub async fn exactly_the_begun_jobs_of_a_lost_worker_are_in_doubt_and_come_back_flagged(factory: &dyn Factory) {
    let store = factory.open().await;
    let plan = sent_to(&*store, 5).await;
    let ticket = only_ticket(&*store, at(20)).await;
    let lost = claim(&*store, &ticket, "w1", 20).await.claim;
    store.finish(begin(&lost, [0, 1, 2]), at(21)).await.unwrap();
    store.finish(verdicts(&lost, [(1, taken("r1"))]), at(22)).await.unwrap();
    let back = claim(&*store, &ticket, "w2", 20 + LEASE_MS).await;
    let jobs: Vec<_> = back.jobs.iter().map(|job| (job.job, job.attempts, job.maybe_dup)).collect();
    assert_eq!(jobs, [(0, 1, true), (2, 1, true), (3, 0, false), (4, 0, false)]);
    let doubts = store.in_doubt(&plan.key).await.unwrap();
    let listed: Vec<_> = doubts.iter().map(|doubt| (doubt.job, doubt.state, doubt.at)).collect();
    let when = at(20 + LEASE_MS);
    assert_eq!(listed, [(0, JobState::InDoubt, when), (2, JobState::InDoubt, when)]);
    store.finish(begin(&back.claim, [0, 2, 3, 4]), at(40_000)).await.unwrap();
    store.finish(verdicts(&back.claim, [0, 2, 3, 4].map(|job| (job, taken(&format!("s{job}"))))), at(40_001)).await.unwrap();
    let listed: Vec<_> = store.in_doubt(&plan.key).await.unwrap().iter().map(|doubt| (doubt.job, doubt.state)).collect();
    assert_eq!(listed, [(0, JobState::Accepted), (2, JobState::Accepted)], "listed for ever");
    let progress = store.progress(&plan.key).await.unwrap();
    assert_eq!(progress[0].states, [(JobState::Accepted, 5)]);
    assert_eq!((progress[0].ever_in_doubt, progress[0].segments), (2, 10));
    let single: Vec<_> =
        store.ledger(Some(&plan.key), 0, 100).await.unwrap().into_iter().filter(|l| l.event == "in_doubt").collect();
    assert_eq!(single.iter().map(|line| line.job).collect::<Vec<_>>(), [Some(0), Some(2)]);
}

pub async fn in_doubt_jobs_stay_where_they_are_when_the_alert_is_not_to_be_sent_again(factory: &dyn Factory) {
    let store = factory.open().await;
    people(&*store, "my", "JP-04", 0..2).await;
    let mut plan = plan("one", vec![target("smsc-a", "my", to_subscribers("my", &["JP-04"]))]);
    plan.resend_in_doubt = false;
    accept(&*store, &plan).await;
    let ticket = only_ticket(&*store, at(20)).await;
    let lost = claim(&*store, &ticket, "w1", 20).await.claim;
    store.finish(begin(&lost, [0, 1]), at(21)).await.unwrap();
    store.finish(verdicts(&lost, [(1, UNKNOWN)]), at(22)).await.unwrap();
    let again = store.claim(&ticket, "w2", at(99_000), at(20 + LEASE_MS)).await.unwrap();
    assert!(matches!(again, ClaimOutcome::Done), "{again:?}");
    assert_eq!(count(&store, "one", JobState::InDoubt).await, 2);
    assert_eq!(store.in_doubt(&plan.key).await.unwrap().len(), 2);
}

pub async fn a_deferred_job_is_due_again_at_its_time_on_the_other_endpoint(factory: &dyn Factory) {
    let store = factory.open().await;
    sent_to(&*store, 2).await;
    let ticket = only_ticket(&*store, at(20)).await;
    let first = claim(&*store, &ticket, "w1", 20).await.claim;
    store.finish(begin(&first, [0, 1]), at(21)).await.unwrap();
    let endpoint = Some(EndpointId("smsc-b".into()));
    let progress =
        Progress { release: Some(Release { next_due: at(5_000), endpoint }), ..verdicts(&first, [(0, DEFERRED), (1, UNKNOWN)]) };
    store.finish(progress, at(22)).await.unwrap();
    assert!(store.due(at(4_999), 10).await.unwrap().is_empty());
    assert_eq!(store.next_due(at(30)).await.unwrap(), Some(at(5_000)));
    assert!(matches!(store.claim(&ticket, "w", at(9_000), at(5_000)).await.unwrap(), ClaimOutcome::NotNow), "another lane now");
    let ticket = only_ticket(&*store, at(5_000)).await;
    assert_eq!(ticket.lane, lane("smsc-b", Rank::Life));
    let second = claim(&*store, &ticket, "w2", 5_000).await;
    assert_eq!(second.endpoint, EndpointId("smsc-b".into()));
    assert_eq!(second.failover, [EndpointId("smsc-c".into())]);
    let jobs: Vec<_> = second.jobs.iter().map(|job| (job.job, job.attempts, job.maybe_dup)).collect();
    assert_eq!(jobs, [(0, 1, false), (1, 1, true)]);
    let closed = vec![(1, JobState::InDoubt)];
    store.finish(Progress { closed, ..begin(&second.claim, [0]) }, at(5_001)).await.unwrap();
    store.finish(verdicts(&second.claim, [(0, SubmitOutcome::Refused { why: Why::BadAddress })]), at(5_002)).await.unwrap();
    assert_eq!(count(&store, "one", JobState::Refused).await, 1);
    assert_eq!(count(&store, "one", JobState::InDoubt).await, 1);
    assert!(matches!(store.claim(&ticket, "w", at(99_999), at(50_000)).await.unwrap(), ClaimOutcome::Done));
}

pub async fn an_endpoint_batch_has_one_job_for_its_end(factory: &dyn Factory) {
    let store = factory.open().await;
    let accepted = accept(&*store, &plan("one", vec![target("radio/sendai-fm", "my", Recipients::Endpoint)])).await;
    assert_eq!((accepted.batches, accepted.jobs), (1, 1));
    let batch = claim(&*store, &only_ticket(&*store, at(20)).await, "w", 20).await;
    assert_eq!(batch.jobs.len(), 1);
    assert_eq!(batch.jobs[0].address.reveal(), "sendai-fm");
}

pub async fn life_lanes_are_due_first_and_a_long_lane_hides_no_other(factory: &dyn Factory) {
    let store = factory.open().await;
    people(&*store, "my", "JP-04", 0..5_000).await;
    let ranked = |endpoint: &str, rank, recipients| {
        let mut target = target(endpoint, "my", recipients);
        target.lane.rank = rank;
        target
    };
    accept(&*store, &plan("bulk", vec![ranked("smsc-a", Rank::Bulk, to_subscribers("my", &["JP-04"]))])).await;
    let urgent = ranked("radio/one", Rank::Urgent, Recipients::Endpoint);
    let life = ranked("radio/two", Rank::Life, Recipients::Endpoint);
    accept(&*store, &plan("later", vec![urgent, life])).await;
    let due = store.due(at(20), 3).await.unwrap();
    let lanes: Vec<_> = due.iter().map(|ticket| ticket.lane.to_string()).collect();
    assert_eq!(lanes, ["radio.life", "radio.urgent", "smsc-a.bulk", "smsc-a.bulk", "smsc-a.bulk"]);
    assert!(due[2].batch < due[3].batch && due[3].batch < due[4].batch, "the oldest first");
}

pub async fn a_buried_batch_is_a_dead_letter_and_never_due_again(factory: &dyn Factory) {
    let store = factory.open().await;
    let plan = sent_to(&*store, 3).await;
    let ticket = only_ticket(&*store, at(20)).await;
    let held = claim(&*store, &ticket, "w", 20).await.claim;
    store.finish(begin(&held, [0]), at(21)).await.unwrap();
    store.bury(&held, "poison", at(22)).await.unwrap();
    assert!(store.due(at(999_999), 10).await.unwrap().is_empty());
    assert_eq!(store.next_due(at(0)).await.unwrap(), None);
    assert!(matches!(store.claim(&ticket, "w", at(999), at(99)).await.unwrap(), ClaimOutcome::Done));
    let dead = store.dead_letters(10).await.unwrap();
    assert_eq!(dead.len(), 1);
    assert_eq!((dead[0].batch, &dead[0].key, dead[0].reason.as_str(), dead[0].at), (held.batch, &plan.key, "poison", at(22)));
    assert_eq!(count(&store, "one", JobState::Refused).await, 2);
    assert_eq!(count(&store, "one", JobState::InDoubt).await, 1);
    assert!(matches!(store.finish(begin(&held, [1]), at(23)).await, Err(StoreError::StaleClaim { .. })));
}

pub async fn a_late_verdict_resolves_a_doubt(factory: &dyn Factory) {
    let store = factory.open().await;
    let plan = sent_to(&*store, 1).await;
    let held = claim(&*store, &only_ticket(&*store, at(20)).await, "w", 20).await.claim;
    store.finish(begin(&held, [0]), at(21)).await.unwrap();
    store.finish(verdicts(&held, [(0, UNKNOWN)]), at(22)).await.unwrap();
    assert_eq!(count(&store, "one", JobState::InDoubt).await, 1);
    store.finish(Progress { closed: vec![(0, JobState::InDoubt)], ..begin(&held, []) }, at(22)).await.unwrap();
    store.finish(verdicts(&held, [(0, taken("late"))]), at(23)).await.unwrap();
    assert_eq!(count(&store, "one", JobState::Accepted).await, 1);
    assert_eq!(store.in_doubt(&plan.key).await.unwrap()[0].state, JobState::Accepted);
}

pub async fn a_batch_that_is_done_says_so_and_an_unknown_one_is_not_found(factory: &dyn Factory) {
    let store = factory.open().await;
    sent_to(&*store, 2).await;
    let ticket = only_ticket(&*store, at(20)).await;
    send_all(&*store, 20).await;
    assert!(matches!(store.claim(&ticket, "w", at(99_999), at(50_000)).await.unwrap(), ClaimOutcome::Done));
    assert!(store.due(at(999_999), 10).await.unwrap().is_empty());
    let unknown = Ticket { batch: BatchId(9_999), ..ticket };
    assert!(matches!(store.claim(&unknown, "w", at(99_999), at(50_000)).await, Err(StoreError::NotFound { .. })));
}

pub async fn progress_about_a_job_that_is_not_there_is_refused_whole(factory: &dyn Factory) {
    let store = factory.open().await;
    sent_to(&*store, 2).await;
    let held = claim(&*store, &only_ticket(&*store, at(20)).await, "w", 20).await.claim;
    for wrong in [
        begin(&held, [0, 2]),
        verdicts(&held, [(0, taken("x")), (2, taken("y"))]),
        Progress { closed: vec![(0, JobState::Refused), (1, JobState::Delivered)], ..begin(&held, []) },
    ] {
        assert!(matches!(store.finish(wrong, at(21)).await, Err(StoreError::NotFound { .. })));
    }
    assert_eq!(count(&store, "one", JobState::Queued).await, 2);
    let again = store.finish(begin(&held, [0]), at(22)).await.unwrap();
    assert!(again.not_begun.is_empty());
    store.finish(verdicts(&held, [(0, taken("x"))]), at(23)).await.unwrap();
    assert_eq!(store.finish(begin(&held, [0, 1]), at(24)).await.unwrap().not_begun, [0], "a settled job is not begun again");
}
