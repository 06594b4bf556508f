//! Posts a status and judges the answer.

use std::sync::Arc;

use async_trait::async_trait;
use jiff::Timestamp;
use reqwest::Method;
use serde_json::{Value, json};
use tokio::sync::mpsc;

use super::Settings;
use super::settings::Visibility;
use crate::channel::each::submit_each;
use crate::channel::http::{Answer, Outlet, judge_status};
use crate::channel::settings::read_secret;
use crate::channel::{Channel, OpenContext, OpenError, Probe, Submission};
use crate::domain::{ChannelId, ChannelKind, Clock, EndpointProfile, JobOutcome, Language, Secret, SubmitOutcome, Why};

/// An open Mastodon channel.
pub struct Mastodon {
    id: ChannelId,
    profiles: Vec<EndpointProfile>,
    outlet: Outlet,
    token: Secret,
    visibility: Visibility,
    clock: Arc<dyn Clock>,
}

impl Mastodon {
    /// Opens the channel; posts nothing.
    ///
    /// # Errors
    /// When the URL or the token does not serve.
    pub fn open(id: &ChannelId, settings: &Settings, context: &OpenContext) -> Result<Self, OpenError> {
        Ok(Self {
            id: id.clone(),
            profiles: settings.profiles(id),
            outlet: Outlet::open(&settings.server, &settings.http)
                .map_err(|source| OpenError::Http { id: id.clone(), source })?,
            token: read_secret(id, "the access token", &settings.token, context)?,
            visibility: settings.visibility,
            clock: context.clock.clone(),
        })
    }
}

/// The language code that the API takes: the bare primary subtag.
fn primary_subtag(language: &Language) -> &str {
    language.as_str().split('-').next().unwrap_or_default()
}

/// Judges an answer of `POST /api/v1/statuses`.
pub(super) fn judge(answer: &Answer, now: Timestamp) -> SubmitOutcome {
    judge_status(answer, now).unwrap_or_else(|| {
        let body: Value = serde_json::from_slice(&answer.body).unwrap_or(Value::Null);
        match body["id"].as_str() {
            Some(id) => SubmitOutcome::Accepted { provider_ref: Some(id.to_owned()), segments: 1 },
            None => SubmitOutcome::Unknown { why: Why::Unreadable },
        }
    })
}

#[async_trait]
impl Channel for Mastodon {
    fn id(&self) -> &ChannelId {
        &self.id
    }

    fn kind(&self) -> ChannelKind {
        ChannelKind::Mastodon
    }

    fn profiles(&self) -> &[EndpointProfile] {
        &self.profiles
    }

    async fn submit(&self, submission: Submission, outcomes: mpsc::Sender<JobOutcome>) {
        submit_each(
            &submission,
            1,
            &outcomes,
            || self.clock.now(),
            |recipient| {
                let submission = &submission;
                async move {
                    let body = json!({
                        "status": submission.message.text,
                        "visibility": self.visibility,
                        "language": primary_subtag(&submission.message.language),
                    });
                    let request = self
                        .outlet
                        .request(Method::POST, "api/v1/statuses")
                        .bearer_auth(self.token.reveal())
                        .header("idempotency-key", format!("{}-{}", submission.batch, recipient.job))
                        .json(&body);
                    match self.outlet.send(request).await {
                        Ok(answer) => judge(&answer, self.clock.now()),
                        Err(outcome) => outcome,
                    }
                }
            },
        )
        .await;
    }

    async fn probe(&self) -> Probe {
        let request = self.outlet.request(Method::GET, "api/v1/accounts/verify_credentials").bearer_auth(self.token.reveal());
        match self.outlet.send(request).await {
            Ok(answer) if answer.status == 200 => Probe::Up("the access token is accepted".to_owned()),
            Ok(answer) => Probe::Down(format!("{} answered {}", self.outlet.host(), answer.status)),
            Err(_) => Probe::Down(format!("{} does not answer", self.outlet.host())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_answer_of_the_server_has_its_verdict() {
        let now: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
        let judged = |status, body: &str| judge(&Answer { status, retry_after: None, body: body.as_bytes().to_vec() }, now);
        assert_eq!(
            judged(200, r#"{"id":"103704874086360371"}"#),
            SubmitOutcome::Accepted { provider_ref: Some("103704874086360371".to_owned()), segments: 1 }
        );
        assert_eq!(judged(200, "ok"), SubmitOutcome::Unknown { why: Why::Unreadable });
        assert_eq!(judged(422, r#"{"error":"Text can't be blank"}"#), SubmitOutcome::Refused { why: Why::BadMessage });
        assert_eq!(judged(429, ""), SubmitOutcome::Deferred { why: Why::Throttled, retry_after: None });
    }

    #[test]
    fn the_language_of_a_status_is_the_primary_subtag() {
        for (tag, code) in [("zh-Hans", "zh"), ("ja-x-easy", "ja"), ("fil", "fil")] {
            assert_eq!(primary_subtag(&Language::parse(tag).unwrap()), code);
        }
    }
}
