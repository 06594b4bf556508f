//! The channel suite: the contract of `channel`, held against every kind that goes out over HTTP or into files.

mod files;
mod http_kinds;
mod peer;
mod providers;
mod social;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use mothertongue::channel::{Channel, OpenContext, Recipient, Settings, Submission};
use mothertongue::domain::{
    Address, BatchId, ChannelId, ChannelKind, Clock, Digest, EndpointId, Form, JobOutcome, Language, ManualClock, MessagePart,
    Moment, PartRole, RadioFacts, Rank, RateSource, ReadTime, RenderedMessage, ReviewState, SpeechRate, SpokenName,
    SubmitOutcome, TemplateId,
};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

/// Longest wait of any test here.
pub const DEADLINE: Duration = Duration::from_secs(20);

pub fn clock() -> Arc<ManualClock> {
    Arc::new(ManualClock::new("2026-07-01T03:00:00Z".parse().unwrap()))
}

pub fn message(form: Form, language: &str, text: &str) -> Arc<RenderedMessage> {
    let part = |role, text: &str| MessagePart { role, message_id: "x".to_owned(), text: text.to_owned() };
    Arc::new(RenderedMessage {
        template: TemplateId("flood".to_owned()),
        template_digest: Digest::of(b"flood"),
        moment: Moment::ActNow,
        form,
        language: Language::parse(language).unwrap(),
        direction: Language::parse(language).unwrap().direction(),
        title: None,
        text: text.to_owned(),
        parts: vec![part(PartRole::Headline, text), part(PartRole::Contact, "0120 555 210")],
        gloss: vec![part(PartRole::Headline, "Flood <now>"), part(PartRole::Contact, "Call 0120 555 210.")],
        gloss_language: Some(Language::parse("en").unwrap()),
        names: vec!["石巻".to_owned()],
        numbers: vec!["0120 555 210".to_owned()],
        review: ReviewState::Draft,
        machine_draft: true,
        valid_until: None,
        radio: (form == Form::RadioScript).then(|| radio_facts(language)),
    })
}

/// What the catalogue would say of the script: a voice for Spanish only.
fn radio_facts(language: &str) -> RadioFacts {
    let rate = SpeechRate { syllables_per_s: 6.0, source: RateSource::Assumed };
    RadioFacts {
        script: "Latn".to_owned(),
        read: ReadTime { low_s: 8.5, mid_s: 10.0, high_s: 11.5, rate },
        cuts: Vec::new(),
        names: vec![SpokenName {
            shown: "石巻".to_owned(), local: "石巻".to_owned(), own: true, newsroom: None, reading: None
        }],
        numbers: Vec::new(),
        links: Vec::new(),
        voice: (language == "es").then(|| "es".to_owned()),
        machine_voice: None,
        recordings: Vec::new(),
    }
}

pub fn submission(endpoint: &str, message: &Arc<RenderedMessage>, addresses: &[&str]) -> Submission {
    let recipient = |(job, address): (usize, &&str)| Recipient {
        job: u16::try_from(job).unwrap(),
        address: Address::new(*address),
        attempt: 1,
    };
    Submission {
        batch: BatchId(7),
        endpoint: EndpointId(endpoint.to_owned()),
        message: message.clone(),
        alert_identifier: "TEST-1".to_owned(),
        issued: "2026-07-01T02:55:00Z".parse().unwrap(),
        expires: "2026-07-01T06:00:00Z".parse().unwrap(),
        rank: Rank::Life,
        exercise: true,
        recipients: addresses.iter().enumerate().map(recipient).collect(),
        stop: CancellationToken::new(),
    }
}

/// Opens a channel from its settings as TOML, in a folder of its own where the secret `secret` lies.
pub async fn open(kind: ChannelKind, toml: &str, folder: &tempfile::TempDir, clock: Arc<dyn Clock>) -> Arc<dyn Channel> {
    std::fs::write(folder.path().join("secret"), "c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0").unwrap();
    let settings = Settings::read(kind, toml::Deserializer::parse(toml).unwrap()).unwrap();
    settings.open(&ChannelId("way".to_owned()), &OpenContext { clock, base: folder.path().to_owned() }).await.unwrap()
}

/// Submits and gives the outcomes by job; fails when a job has none or two, or when it takes too long.
pub async fn outcomes(channel: &Arc<dyn Channel>, submission: Submission) -> BTreeMap<u16, SubmitOutcome> {
    let jobs = submission.recipients.len();
    let (sender, mut receiver) = mpsc::channel::<JobOutcome>(8);
    let collect = async {
        let mut found = BTreeMap::new();
        while let Some(outcome) = receiver.recv().await {
            assert!(found.insert(outcome.job, outcome.outcome).is_none(), "job {} has two outcomes", outcome.job);
        }
        found
    };
    let both = async { tokio::join!(channel.submit(submission, sender), collect).1 };
    let found = tokio::time::timeout(DEADLINE, both).await.expect("the submission ends in time");
    assert_eq!(found.len(), jobs, "every job has an outcome");
    found
}
