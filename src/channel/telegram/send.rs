//! Posts a message and judges the answer.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use jiff::Timestamp;
use reqwest::Method;
use serde_json::{Value, json};
use tokio::sync::mpsc;

use super::Settings;
use crate::channel::each::submit_each;
use crate::channel::http::{Answer, Outlet, judge_status};
use crate::channel::settings::read_secret;
use crate::channel::{Channel, OpenContext, OpenError, Probe, Submission};
use crate::domain::{ChannelId, ChannelKind, Clock, EndpointProfile, JobOutcome, Secret, SubmitOutcome, Why};

/// An open Telegram channel.
pub struct Telegram {
    id: ChannelId,
    profiles: Vec<EndpointProfile>,
    outlet: Outlet,
    token: Secret,
    chats: BTreeMap<String, String>,
    clock: Arc<dyn Clock>,
}

impl Telegram {
    /// Opens the channel; posts nothing.
    ///
    /// # Errors
    /// When the URL or the token does not serve.
    pub fn open(id: &ChannelId, settings: &Settings, context: &OpenContext) -> Result<Self, OpenError> {
        Ok(Self {
            id: id.clone(),
            profiles: settings.profiles(id),
            outlet: Outlet::open(&settings.api, &settings.http).map_err(|source| OpenError::Http { id: id.clone(), source })?,
            token: read_secret(id, "the bot's token", &settings.token, context)?,
            chats: settings.ends.iter().map(|(name, end)| (name.clone(), end.chat_id.clone())).collect(),
            clock: context.clock.clone(),
        })
    }

    fn path(&self, method: &str) -> String {
        format!("bot{}/{method}", self.token.reveal())
    }
}

/// Judges an answer of `sendMessage`. The body's `error_code` says more than the status where both are there.
pub(super) fn judge(answer: &Answer, now: Timestamp) -> SubmitOutcome {
    let body: Value = serde_json::from_slice(&answer.body).unwrap_or(Value::Null);
    if (200..300).contains(&answer.status) {
        return match (body["ok"].as_bool(), body["result"]["message_id"].as_i64()) {
            (Some(true), Some(message)) => SubmitOutcome::Accepted { provider_ref: Some(message.to_string()), segments: 1 },
            _ => SubmitOutcome::Unknown { why: Why::Unreadable },
        };
    }
    let wait = body["parameters"]["retry_after"].as_u64().map(Duration::from_secs);
    match (answer.status, wait) {
        (429, Some(wait)) => SubmitOutcome::Deferred { why: Why::Throttled, retry_after: Some(wait) },
        _ => judge_status(answer, now).unwrap_or(SubmitOutcome::Unknown { why: Why::Unreadable }),
    }
}

#[async_trait]
impl Channel for Telegram {
    fn id(&self) -> &ChannelId {
        &self.id
    }

    fn kind(&self) -> ChannelKind {
        ChannelKind::Telegram
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
            |_| {
                let submission = &submission;
                async move {
                    let Some(chat) = self.chats.get(submission.endpoint.end()) else {
                        return SubmitOutcome::Refused { why: Why::BadAddress };
                    };
                    let body = json!({
                        "chat_id": chat,
                        "text": submission.message.text,
                        "link_preview_options": { "is_disabled": true },
                    });
                    match self.outlet.send(self.outlet.request(Method::POST, &self.path("sendMessage")).json(&body)).await {
                        Ok(answer) => judge(&answer, self.clock.now()),
                        Err(outcome) => outcome,
                    }
                }
            },
        )
        .await;
    }

    async fn probe(&self) -> Probe {
        match self.outlet.send(self.outlet.request(Method::GET, &self.path("getMe"))).await {
            Ok(answer) if answer.status == 200 => Probe::Up("the bot's token is accepted".to_owned()),
            Ok(answer) => Probe::Down(format!("{} answered {}", self.outlet.host(), answer.status)),
            Err(_) => Probe::Down(format!("{} does not answer", self.outlet.host())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_answer_of_the_bot_api_has_its_verdict() {
        let now: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
        let judged = |status, body: &str| judge(&Answer { status, retry_after: None, body: body.as_bytes().to_vec() }, now);
        assert_eq!(
            judged(200, r#"{"ok":true,"result":{"message_id":77}}"#),
            SubmitOutcome::Accepted { provider_ref: Some("77".to_owned()), segments: 1 }
        );
        assert_eq!(judged(200, "<html>"), SubmitOutcome::Unknown { why: Why::Unreadable });
        assert_eq!(
            judged(429, r#"{"ok":false,"error_code":429,"parameters":{"retry_after":5}}"#),
            SubmitOutcome::Deferred { why: Why::Throttled, retry_after: Some(Duration::from_secs(5)) }
        );
        assert_eq!(judged(400, r#"{"ok":false,"error_code":400}"#), SubmitOutcome::Refused { why: Why::BadMessage });
        assert_eq!(judged(401, "{}"), SubmitOutcome::Deferred { why: Why::NotAllowed, retry_after: None });
        assert_eq!(judged(502, ""), SubmitOutcome::Unknown { why: Why::ProviderFault });
    }
}
