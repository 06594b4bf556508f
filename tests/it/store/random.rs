//! Workers that do anything in any order, against a few rules that must always hold.

use std::collections::BTreeMap;

use mothertongue::domain::{ChannelId, JobState, Receipt, ReceiptState, SubmitOutcome, Why};
use mothertongue::store::{Claim, ClaimOutcome, Progress, StoreError};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

use super::Factory;
use super::given::*;

const JOBS: u16 = 6;
const STORIES: u32 = 25;

#[derive(Clone, Debug)]
enum Step {
    Claim,
    Begin(u16),
    Verdict(u16, SubmitOutcome),
    Close(u16, JobState),
    Release,
    Stale(u16),
    Receipt(u16, ReceiptState),
    Withdraw,
    LeaseEnds,
    Reopen,
}

fn step() -> impl Strategy<Value = Step> {
    let job = || 0..JOBS;
    let outcome = (0_u8..4, job()).prop_map(|(kind, job)| match kind {
        0 => taken(&format!("ref{job}")),
        1 => SubmitOutcome::Deferred { why: Why::QueueFull, retry_after: None },
        2 => SubmitOutcome::Refused { why: Why::BadAddress },
        _ => SubmitOutcome::Unknown { why: Why::LinkLost },
    });
    let end = proptest::sample::select(vec![JobState::InDoubt, JobState::Refused]);
    prop_oneof![
        6 => Just(Step::Claim),
        8 => job().prop_map(Step::Begin),
        10 => (job(), outcome).prop_map(|(job, outcome)| Step::Verdict(job, outcome)),
        1 => (job(), end).prop_map(|(job, end)| Step::Close(job, end)),
        2 => Just(Step::Release),
        2 => job().prop_map(Step::Stale),
        4 => (job(), proptest::sample::select(ReceiptState::ALL)).prop_map(|(job, state)| Step::Receipt(job, state)),
        1 => Just(Step::Withdraw),
        2 => Just(Step::LeaseEnds),
        1 => Just(Step::Reopen),
    ]
}

/// How far a count of settled jobs may only grow: jobs that are at least so well known.
fn at_least(states: &BTreeMap<JobState, u64>, least: &[JobState]) -> u64 {
    least.iter().map(|state| states.get(state).copied().unwrap_or(0)).sum()
}

pub async fn whatever_workers_do_no_job_moves_backwards_and_counts_agree(factory: &dyn Factory) {
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let mut store = factory.open().await;
    people(&*store, "my", "JP-04", 0..u64::from(JOBS)).await;
    for story in 0..STORIES {
        let identifier = format!("story{story}");
        let mut plan = plan(&identifier, vec![target(&format!("smsc-{story}"), "my", to_subscribers("my", &["JP-04"]))]);
        plan.expires = at(1_000_000_000);
        plan.resend_in_doubt = story % 2 == 0;
        accept(&*store, &plan).await;
        let mut now = 20;
        let ticket = store.due(at(now), 100).await.unwrap().pop().expect("is due");
        let mut held: Option<Claim> = None;
        let mut past: Option<Claim> = None;
        let mut before: BTreeMap<JobState, u64> = BTreeMap::new();
        let mut doubted = 0;
        let steps = proptest::collection::vec(step(), 40).new_tree(&mut runner).expect("draws").current();
        for step in &steps {
            now += 1;
            let sent = match (step, &held) {
                (Step::Claim, _) => match store.claim(&ticket, "w", at(now + LEASE_MS), at(now)).await.unwrap() {
                    ClaimOutcome::Claimed(batch) => {
                        assert!(held.is_none(), "{identifier}: two claims at once");
                        held = Some(batch.claim);
                        None
                    }
                    ClaimOutcome::NotNow | ClaimOutcome::Done => None,
                },
                (Step::Begin(job), Some(claim)) => Some(begin(claim, [*job])),
                (Step::Verdict(job, outcome), Some(claim)) => Some(verdicts(claim, [(*job, outcome.clone())])),
                (Step::Close(job, end), Some(claim)) => Some(Progress { closed: vec![(*job, *end)], ..begin(claim, []) }),
                (Step::Release, Some(_)) => {
                    let claim = held.take().expect("is held");
                    past = Some(claim.clone());
                    store.finish(released(begin(&claim, []), now), at(now)).await.unwrap();
                    None
                }
                (Step::Stale(job), _) => {
                    let done = store.claim(&ticket, "w", at(now), at(0)).await.unwrap();
                    if let (Some(claim), false) = (&past, matches!(done, ClaimOutcome::Done)) {
                        let refused = store.finish(begin(claim, [*job]), at(now)).await;
                        assert!(matches!(refused, Err(StoreError::StaleClaim { .. })), "{identifier}: {refused:?}");
                    }
                    None
                }
                (Step::Receipt(job, state), _) => {
                    let channel = ChannelId(format!("smsc-{story}"));
                    let receipt = Receipt { channel, provider_ref: format!("ref{job}"), state: *state, code: None };
                    store.record_receipts(&[receipt], at(now)).await.unwrap();
                    None
                }
                (Step::Withdraw, _) => {
                    store.withdraw(&plan.key, "stop", at(now)).await.unwrap();
                    None
                }
                (Step::LeaseEnds, _) => {
                    now += LEASE_MS;
                    held = None;
                    None
                }
                (Step::Reopen, _) => {
                    store.close().await;
                    store = factory.open().await;
                    None
                }
                (Step::Begin(_) | Step::Verdict(..) | Step::Close(..) | Step::Release, None) => None,
            };
            if let Some(progress) = sent {
                store.finish(progress, at(now)).await.unwrap();
            }
            let target = store.progress(&plan.key).await.unwrap().remove(0);
            let states: BTreeMap<_, _> = target.states.into_iter().collect();
            assert_eq!(states.values().sum::<u64>(), u64::from(JOBS), "{identifier}: {step:?} {states:?}");
            for least in [
                &[JobState::Delivered][..],
                &[JobState::Delivered, JobState::Undelivered],
                &[JobState::Delivered, JobState::Undelivered, JobState::Accepted],
            ] {
                assert!(at_least(&states, least) >= at_least(&before, least), "{identifier}: {step:?} {before:?} ▷ {states:?}");
            }
            let listed = store.in_doubt(&plan.key).await.unwrap();
            assert_eq!(listed.len() as u64, target.ever_in_doubt, "{identifier}: {step:?}");
            assert!(listed.len() >= doubted, "{identifier}: a doubt was forgotten");
            doubted = listed.len();
            let open_or_gone = |state| matches!(state, JobState::Refused | JobState::Withdrawn | JobState::Expired);
            assert!(!listed.iter().any(|doubt| open_or_gone(doubt.state)), "{identifier}: {listed:?}");
            before = states;
        }
    }
}
