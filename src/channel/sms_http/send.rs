//! Sends in calls of as many recipients as the shape takes.

use std::sync::Arc;

use async_trait::async_trait;
use futures::StreamExt;
use futures::stream;
use reqwest::Method;
use tokio::sync::mpsc;

use super::answer::judge;
use super::callback::Reader;
use super::request::request;
use super::settings::{Settings, Shape};
use crate::channel::http::Outlet;
use crate::channel::settings::read_secret;
use crate::channel::{CallbackError, CallbackRequest, Channel, OpenContext, OpenError, Probe, Recipient, Submission};
use crate::domain::{ChannelEvent, ChannelId, ChannelKind, Clock, EndpointProfile, JobOutcome, Secret, SubmitOutcome, Why};
use crate::sms::{Reference, TextPolicy, split};

/// An open SMS provider.
pub struct SmsHttp {
    id: ChannelId,
    profiles: Vec<EndpointProfile>,
    outlet: Outlet,
    token: Secret,
    callback_secret: Option<Secret>,
    settings: Settings,
    clock: Arc<dyn Clock>,
}

impl SmsHttp {
    /// Opens the channel; sends nothing.
    ///
    /// # Errors
    /// When URL, secrets or the declared shape do not serve.
    pub fn open(id: &ChannelId, settings: &Settings, context: &OpenContext) -> Result<Self, OpenError> {
        let wrong = |what: &str| OpenError::Setting { id: id.clone(), what: what.to_owned() };
        if settings.shape == Shape::Generic && settings.generic.is_none() {
            return Err(wrong("shape = \"generic\" needs a [generic] table"));
        }
        if settings.shape == Shape::Twilio && settings.callback_secret.is_some() && settings.callback_url.is_none() {
            return Err(wrong("callbacks are signed over callback_url, so it must be set"));
        }
        let callback_secret = match &settings.callback_secret {
            Some(source) => Some(read_secret(id, "the callback secret", source, context)?),
            None => None,
        };
        Ok(Self {
            id: id.clone(),
            profiles: settings.profiles(id),
            outlet: Outlet::open(&settings.api, &settings.http).map_err(|source| OpenError::Http { id: id.clone(), source })?,
            token: read_secret(id, "the token", &settings.token, context)?,
            callback_secret,
            settings: settings.clone(),
            clock: context.clock.clone(),
        })
    }

    async fn call(&self, submission: &Submission, recipients: &[Recipient], segments: u16) -> Vec<SubmitOutcome> {
        let now = self.clock.now();
        if submission.stop.is_cancelled() {
            return vec![SubmitOutcome::Deferred { why: Why::Stopped, retry_after: None }; recipients.len()];
        }
        if now >= submission.expires {
            return vec![SubmitOutcome::Refused { why: Why::Expired }; recipients.len()];
        }
        let left_s = submission.expires.as_second() - now.as_second();
        let built = request(&self.settings, &self.outlet, &self.token, submission, recipients, left_s);
        match self.outlet.send(built).await {
            Ok(answer) => judge(&self.settings, &answer, submission, recipients, segments, self.clock.now()),
            Err(outcome) => vec![outcome; recipients.len()],
        }
    }
}

#[async_trait]
impl Channel for SmsHttp {
    fn id(&self) -> &ChannelId {
        &self.id
    }

    fn kind(&self) -> ChannelKind {
        ChannelKind::SmsHttp
    }

    fn profiles(&self) -> &[EndpointProfile] {
        &self.profiles
    }

    async fn submit(&self, submission: Submission, outcomes: mpsc::Sender<JobOutcome>) {
        let segments = split(&submission.message.text, &TextPolicy::default(), Reference(0)).segment_count();
        let mut calls = Vec::new();
        for recipients in submission.recipients.chunks(self.settings.recipients_a_call()) {
            let submission = &submission;
            calls.push(async move { (recipients, self.call(submission, recipients, segments).await) });
        }
        let mut running = stream::iter(calls).buffer_unordered(self.settings.window.max(1) as usize);
        while let Some((recipients, verdicts)) = running.next().await {
            for (recipient, outcome) in recipients.iter().zip(verdicts) {
                // The receiver is gone only when the worker has given the batch up.
                let _ = outcomes.send(JobOutcome { job: recipient.job, outcome }).await;
            }
        }
    }

    async fn on_callback(&self, request: CallbackRequest) -> Result<Vec<ChannelEvent>, CallbackError> {
        let secret = self.callback_secret.as_ref().ok_or(CallbackError::NotExpected)?;
        Reader { id: &self.id, settings: &self.settings, secret, now: self.clock.now() }.read(&request)
    }

    async fn probe(&self) -> Probe {
        // Any answer of the host shows that it is there; a request that could send is never made.
        match self.outlet.send(self.outlet.request(Method::HEAD, "")).await {
            Ok(answer) => Probe::Up(format!("{} answers ({})", self.outlet.host(), answer.status)),
            Err(_) => Probe::Down(format!("{} does not answer", self.outlet.host())),
        }
    }
}
