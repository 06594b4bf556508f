//! Builds, signs and posts a delivery, and judges the answer.

use std::collections::BTreeMap;
use std::sync::Arc;

use async_trait::async_trait;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, Mac};
use reqwest::Method;
use serde_json::json;
use sha2::Sha256;
use tokio::sync::mpsc;
use zeroize::Zeroizing;

use super::Settings;
use crate::channel::each::submit_each;
use crate::channel::http::{Outlet, judge_status};
use crate::channel::settings::read_secret;
use crate::channel::{Channel, OpenContext, OpenError, Probe, Submission};
use crate::domain::{ChannelId, ChannelKind, Clock, EndpointProfile, JobOutcome, SubmitOutcome, Why};

struct Opened {
    outlet: Outlet,
    key: Zeroizing<Vec<u8>>,
}

/// An open webhook channel.
pub struct Webhook {
    id: ChannelId,
    profiles: Vec<EndpointProfile>,
    ends: BTreeMap<String, Opened>,
    window: usize,
    clock: Arc<dyn Clock>,
}

impl Webhook {
    /// Opens every end; posts nothing.
    ///
    /// # Errors
    /// When a URL or a secret does not serve.
    pub fn open(id: &ChannelId, settings: &Settings, context: &OpenContext) -> Result<Self, OpenError> {
        let mut ends = BTreeMap::new();
        for (name, end) in &settings.ends {
            let outlet = Outlet::open(&end.url, &settings.http).map_err(|source| OpenError::Http { id: id.clone(), source })?;
            let secret = read_secret(id, "the signing secret", &end.secret, context)?;
            let key = STANDARD.decode(secret.reveal().trim_start_matches("whsec_")).map_err(|_| OpenError::Setting {
                id: id.clone(),
                what: format!("the signing secret of end `{name}` is not base64"),
            })?;
            ends.insert(name.clone(), Opened { outlet, key: Zeroizing::new(key) });
        }
        Ok(Self {
            id: id.clone(),
            profiles: settings.profiles(id),
            ends,
            window: settings.window as usize,
            clock: context.clock.clone(),
        })
    }

    fn body(submission: &Submission) -> Vec<u8> {
        let message = &submission.message;
        json!({
            "type": "alert.message",
            "timestamp": submission.issued.to_string(),
            "data": {
                "alert": submission.alert_identifier,
                "exercise": submission.exercise,
                "template": message.template,
                "moment": message.moment,
                "form": message.form,
                "language": message.language,
                "direction": message.direction,
                "title": message.title,
                "text": message.text,
                "machine_draft": message.machine_draft,
                "expires": submission.expires.to_string(),
            }
        })
        .to_string()
        .into_bytes()
    }
}

/// The signature of the Standard Webhooks specification, version 1: HMAC-SHA-256 over `id.timestamp.body`, base64.
pub(super) fn signature(key: &[u8], id: &str, timestamp_s: i64, body: &[u8]) -> String {
    let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(key).expect("HMAC takes a key of any length");
    mac.update(format!("{id}.{timestamp_s}.").as_bytes());
    mac.update(body);
    format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes()))
}

#[async_trait]
impl Channel for Webhook {
    fn id(&self) -> &ChannelId {
        &self.id
    }

    fn kind(&self) -> ChannelKind {
        ChannelKind::Webhook
    }

    fn profiles(&self) -> &[EndpointProfile] {
        &self.profiles
    }

    async fn submit(&self, submission: Submission, outcomes: mpsc::Sender<JobOutcome>) {
        let body = Self::body(&submission);
        submit_each(
            &submission,
            self.window,
            &outcomes,
            || self.clock.now(),
            |recipient| {
                let (body, submission) = (body.clone(), &submission);
                async move {
                    let Some(end) = self.ends.get(submission.endpoint.end()) else {
                        return SubmitOutcome::Refused { why: Why::BadAddress };
                    };
                    let now = self.clock.now();
                    // The same job has the same id at every try, so that the receiver can tell a repeat.
                    let webhook_id = format!("msg_{}_{}", submission.batch, recipient.job);
                    let request = end
                        .outlet
                        .request(Method::POST, "")
                        .header("content-type", "application/json")
                        .header("webhook-id", &webhook_id)
                        .header("webhook-timestamp", now.as_second().to_string())
                        .header("webhook-signature", signature(&end.key, &webhook_id, now.as_second(), &body))
                        .body(body);
                    match end.outlet.send(request).await {
                        Ok(answer) => {
                            judge_status(&answer, now).unwrap_or(SubmitOutcome::Accepted { provider_ref: None, segments: 1 })
                        }
                        Err(outcome) => outcome,
                    }
                }
            },
        )
        .await;
    }

    async fn probe(&self) -> Probe {
        let mut down = Vec::new();
        for (name, end) in &self.ends {
            // An empty HEAD reaches the receiver and delivers nothing.
            if end.outlet.send(end.outlet.request(Method::HEAD, "")).await.is_err() {
                down.push(name.as_str());
            }
        }
        if down.is_empty() {
            Probe::Up(format!("{} ends answer", self.ends.len()))
        } else {
            Probe::Down(format!("no answer from {}", down.join(", ")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of the Standard Webhooks specification.
    #[test]
    fn the_signature_is_that_of_the_specification() {
        let key = STANDARD.decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap();
        let body = br#"{"test": 2432232314}"#;
        assert_eq!(
            signature(&key, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, body),
            "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
        );
    }
}
