//! SMS over SMPP: against the simulator, and against servers that others wrote.

mod peers;
mod process;
mod refused_receipt;
mod scripted;
mod simulator;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use mothertongue::channel::sms_smpp::{Settings, open};
use mothertongue::channel::{Channel, Recipient, Submission};
use mothertongue::domain::{
    Address, BatchId, ChannelId, Clock, Digest, Direction, EndpointId, Form, JobIndex, Language, Moment, Rank, RenderedMessage,
    ReviewState, Secret, SubmitOutcome, SystemClock, TemplateId, Why,
};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

/// No wait of these tests is longer.
const DEADLINE: Duration = Duration::from_secs(30);

fn settings(addr: &str) -> Settings {
    Settings {
        addrs: vec![addr.to_owned()],
        system_id: "gateway".to_owned(),
        password: Some(Secret::new("secret")),
        rate_per_s: 1e6,
        link_wait_ms: 5_000,
        ..Settings::default()
    }
}

async fn channel(settings: Settings) -> Arc<dyn Channel> {
    open(ChannelId("smsc".to_owned()), settings, Arc::new(SystemClock)).await.unwrap()
}

fn submission(batch: i64, text: &str, jobs: u16) -> Submission {
    let message = RenderedMessage {
        template: TemplateId("t".to_owned()),
        template_digest: Digest::of(b""),
        moment: Moment::ActNow,
        form: Form::Sms,
        language: Language::parse("en").unwrap(),
        direction: Direction::Ltr,
        title: None,
        text: text.to_owned(),
        parts: Vec::new(),
        gloss: Vec::new(),
        gloss_language: None,
        names: Vec::new(),
        numbers: Vec::new(),
        review: ReviewState::Approved,
        machine_draft: false,
        valid_until: None,
        radio: None,
    };
    let now = SystemClock.now();
    Submission {
        batch: BatchId(batch),
        endpoint: EndpointId("smsc".to_owned()),
        message: Arc::new(message),
        alert_identifier: "a".to_owned(),
        issued: now,
        expires: now + SignedDuration::from_hours(2),
        rank: Rank::Life,
        exercise: true,
        recipients: (0..jobs)
            .map(|job| Recipient { job, address: Address::new(format!("+8170{:08}", u32::from(job))), attempt: 1 })
            .collect(),
        stop: CancellationToken::new(),
    }
}

/// Submits, and holds the channel to one outcome a job.
async fn submit(channel: &Arc<dyn Channel>, submission: Submission) -> BTreeMap<JobIndex, SubmitOutcome> {
    let jobs = submission.recipients.len();
    let (sender, mut receiver) = mpsc::channel(2_000);
    tokio::time::timeout(DEADLINE, channel.submit(submission, sender)).await.expect("submit returns in time");
    let mut outcomes = BTreeMap::new();
    while let Some(outcome) = receiver.recv().await {
        assert!(outcomes.insert(outcome.job, outcome.outcome).is_none(), "job {} has two outcomes", outcome.job);
    }
    assert_eq!(outcomes.len(), jobs);
    outcomes
}

fn accepted(outcomes: &BTreeMap<JobIndex, SubmitOutcome>) -> usize {
    outcomes.values().filter(|outcome| matches!(outcome, SubmitOutcome::Accepted { .. })).count()
}

fn because(outcomes: &BTreeMap<JobIndex, SubmitOutcome>, wanted: &SubmitOutcome) -> usize {
    outcomes.values().filter(|outcome| *outcome == wanted).count()
}

fn past() -> Timestamp {
    SystemClock.now() - SignedDuration::from_secs(1)
}

const LINK_LOST: SubmitOutcome = SubmitOutcome::Unknown { why: Why::LinkLost };
