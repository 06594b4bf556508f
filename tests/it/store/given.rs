//! The world the claims are made in: plans, people, clocks.

use std::sync::Arc;

use jiff::Timestamp;
use mothertongue::domain::{
    Address, AlertKey, ChannelId, Digest, Direction, EndpointId, Form, JobIndex, JobOutcome, JobState, Lane, Language, ModeName,
    Moment, PlaceCode, Rank, Recipients, RenderedMessage, ReviewState, SubmitOutcome, SubscriberGroup, TemplateId, Ticket,
};
use mothertongue::store::{
    AcceptPlan, AcceptTarget, Acceptance, Claim, ClaimOutcome, ClaimedBatch, NewSubscriber, PlanRecord, PlanState, Progress,
    Release, Store,
};

pub const KEY: [u8; 32] = [7; 32];
pub const LEASE_MS: i64 = 30_000;

/// That many milliseconds after the start of every story.
pub fn at(ms: i64) -> Timestamp {
    Timestamp::from_millisecond(1_700_000_000_000 + ms).expect("is a time")
}

pub fn key(identifier: &str) -> AlertKey {
    AlertKey { sender: "warn@example.org".into(), identifier: identifier.into(), sent: at(0) }
}

pub fn language(tag: &str) -> Language {
    Language::parse(tag).expect("is a tag")
}

pub fn place(code: &str) -> PlaceCode {
    PlaceCode::parse(code).expect("is a code")
}

/// The number of a person; no two of the first 100 million are the same, and none is a run of zeros.
pub fn number(index: u64) -> Address {
    Address::new(format!("+8190{:08}", (index * 48_271 + 31_415_927) % 100_000_000))
}

pub fn message(tag: &str) -> RenderedMessage {
    RenderedMessage {
        template: TemplateId("flood-act-now".into()),
        template_digest: Digest::of(b"template"),
        moment: Moment::ActNow,
        form: Form::Sms,
        language: language(tag),
        direction: Direction::Ltr,
        title: None,
        text: format!("text in {tag}"),
        parts: Vec::new(),
        gloss: Vec::new(),
        gloss_language: None,
        names: Vec::new(),
        numbers: Vec::new(),
        review: ReviewState::Approved,
        machine_draft: false,
        valid_until: None,
        radio: None,
    }
}

pub fn lane(channel: &str, rank: Rank) -> Lane {
    Lane { channel: ChannelId(channel.into()), rank }
}

pub fn to_subscribers(tag: &str, places: &[&str]) -> Recipients {
    let places = places.iter().map(|code| place(code)).collect();
    Recipients::Subscribers { group: SubscriberGroup { language: language(tag), places }, count: 0 }
}

pub fn target(endpoint: &str, asked: &str, recipients: Recipients) -> AcceptTarget {
    let endpoint = EndpointId(endpoint.into());
    AcceptTarget {
        target: 0,
        lane: Lane { channel: endpoint.channel(), rank: Rank::Life },
        endpoint,
        failover: vec![EndpointId("smsc-b".into()), EndpointId("smsc-c".into())],
        message: 0,
        language_asked: language(asked),
        segments_each: 2,
        receipts: true,
        recipients,
    }
}

/// A plan of one text in Burmese; targets are numbered in order.
pub fn plan(identifier: &str, mut targets: Vec<AcceptTarget>) -> AcceptPlan {
    for (index, target) in (0..).zip(&mut targets) {
        target.target = index;
    }
    AcceptPlan {
        key: key(identifier),
        digest: Digest::of(identifier.as_bytes()),
        mode: ModeName::Exercise,
        expires: at(3_600_000),
        resend_in_doubt: true,
        messages: vec![message("my")],
        targets,
    }
}

pub fn record(plan: &AcceptPlan) -> PlanRecord {
    PlanRecord {
        digest: plan.digest.clone(),
        key: plan.key.clone(),
        mode: plan.mode,
        plan_json: "{\"plan\":true}".into(),
        submitted_by: "ana".into(),
        submitted_at: at(0),
        state: PlanState::Submitted,
    }
}

pub async fn approve(store: &dyn Store, plan: &AcceptPlan) {
    store.submit_plan(&record(plan)).await.expect("is kept");
    store.set_plan_state(&plan.digest, &PlanState::Approved { by: "ben".into(), at: at(1) }).await.expect("is approved");
}

pub async fn accept(store: &dyn Store, plan: &AcceptPlan) -> Acceptance {
    approve(store, plan).await;
    store.accept(plan, at(10)).await.expect("is accepted")
}

/// Imports that many people who asked for a language at a place, numbered from `from`.
pub async fn people(store: &dyn Store, tag: &str, code: &str, numbers: std::ops::Range<u64>) {
    let new = numbers.map(|n| NewSubscriber { address: number(n), language: language(tag), place: place(code) }).collect();
    store.import_subscribers(new, at(0)).await.expect("are imported");
}

/// A store with that many Burmese subscribers at one place and an accepted alert to them.
pub async fn sent_to(store: &dyn Store, count: u64) -> AcceptPlan {
    people(store, "my", "JP-04", 0..count).await;
    let plan = plan("one", vec![target("smsc-a", "my", to_subscribers("my", &["JP-04"]))]);
    accept(store, &plan).await;
    plan
}

pub async fn only_ticket(store: &dyn Store, now: Timestamp) -> Ticket {
    let mut due = store.due(now, 10).await.expect("looks");
    assert_eq!(due.len(), 1, "{due:?}");
    due.remove(0)
}

pub async fn claim(store: &dyn Store, ticket: &Ticket, worker: &str, now_ms: i64) -> ClaimedBatch {
    match store.claim(ticket, worker, at(now_ms + LEASE_MS), at(now_ms)).await.expect("claims") {
        ClaimOutcome::Claimed(batch) => *batch,
        other => panic!("not claimed: {other:?}"),
    }
}

pub fn begin(claim: &Claim, jobs: impl IntoIterator<Item = JobIndex>) -> Progress {
    Progress { claim: claim.clone(), begin: jobs.into_iter().collect(), outcomes: Vec::new(), closed: Vec::new(), release: None }
}

pub fn verdicts(claim: &Claim, outcomes: impl IntoIterator<Item = (JobIndex, SubmitOutcome)>) -> Progress {
    let outcomes = outcomes.into_iter().map(|(job, outcome)| JobOutcome { job, outcome }).collect();
    Progress { claim: claim.clone(), begin: Vec::new(), outcomes, closed: Vec::new(), release: None }
}

pub fn released(progress: Progress, next_due_ms: i64) -> Progress {
    Progress { release: Some(Release { next_due: at(next_due_ms), endpoint: None }), ..progress }
}

pub fn taken(provider_ref: &str) -> SubmitOutcome {
    SubmitOutcome::Accepted { provider_ref: Some(provider_ref.into()), segments: 2 }
}

/// Claims and accepts everything that is due, with references `r0`, `r1`, … by number of the address.
pub async fn send_all(store: &dyn Store, now_ms: i64) -> Vec<ClaimedBatch> {
    let mut batches = Vec::new();
    for ticket in store.due(at(now_ms), 1_000).await.expect("looks") {
        let batch = claim(store, &ticket, "w", now_ms).await;
        store.finish(begin(&batch.claim, batch.jobs.iter().map(|job| job.job)), at(now_ms)).await.expect("begins");
        let outcomes = batch.jobs.iter().map(|job| (job.job, taken(&format!("r{}-{}", batch.claim.batch, job.job))));
        store.finish(verdicts(&batch.claim, outcomes), at(now_ms)).await.expect("finishes");
        batches.push(batch);
    }
    batches
}

/// Jobs of an alert in that state, over all targets.
pub async fn count(store: &Arc<dyn Store>, identifier: &str, state: JobState) -> u64 {
    let progress = store.progress(&key(identifier)).await.expect("reads");
    progress.iter().flat_map(|target| &target.states).filter(|(known, _)| *known == state).map(|(_, count)| count).sum()
}
