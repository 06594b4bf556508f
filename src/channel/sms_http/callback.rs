//! Reads a provider's call: receipts and messages from people. Nothing is read before the caller has proved itself.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, Mac};
use jiff::Timestamp;
use reqwest::Url;
use serde_json::Value;
use sha2::Digest;
use subtle::ConstantTimeEq;

use super::settings::{Settings, Shape};
use super::words;
use crate::channel::{CallbackError, CallbackRequest};
use crate::domain::{Address, ChannelEvent, ChannelId, Inbound, Receipt, ReceiptState, Secret};

/// What must be known to read a call.
pub(super) struct Reader<'a> {
    pub(super) id: &'a ChannelId,
    pub(super) settings: &'a Settings,
    pub(super) secret: &'a Secret,
    pub(super) now: Timestamp,
}

impl Reader<'_> {
    pub(super) fn read(&self, request: &CallbackRequest) -> Result<Vec<ChannelEvent>, CallbackError> {
        let form = form_of(&request.body);
        match self.settings.shape {
            Shape::Twilio => {
                self.prove_by_signature(request, &form)?;
                self.twilio(&form).map(|event| vec![event])
            }
            Shape::Infobip => {
                self.prove_by_header(request)?;
                self.infobip(&json_of(&request.body)?)
            }
            Shape::AfricasTalking => {
                self.prove_by_header(request)?;
                self.africas_talking(&form).map(|event| vec![event])
            }
            Shape::Generic => Err(CallbackError::NotExpected),
        }
    }

    fn header<'r>(request: &'r CallbackRequest, name: &str) -> Option<&'r str> {
        request.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    fn prove_by_header(&self, request: &CallbackRequest) -> Result<(), CallbackError> {
        let shown = Self::header(request, &self.settings.callback_header).unwrap_or_default();
        // Both sides are hashed so that the comparison takes the same time at any length.
        let (a, b) = (sha2::Sha256::digest(shown.as_bytes()), sha2::Sha256::digest(self.secret.reveal().as_bytes()));
        if bool::from(a.ct_eq(&b)) { Ok(()) } else { Err(CallbackError::NotAuthentic) }
    }

    /// `X-Twilio-Signature`: HMAC-SHA-1 over the URL and the sorted form, base64.
    fn prove_by_signature(&self, request: &CallbackRequest, form: &[(String, String)]) -> Result<(), CallbackError> {
        let url = self.settings.callback_url.as_deref().unwrap_or_default();
        let mut sorted: Vec<&(String, String)> = form.iter().collect();
        sorted.sort();
        let mut mac =
            <Hmac<sha1::Sha1> as Mac>::new_from_slice(self.secret.reveal().as_bytes()).expect("HMAC takes a key of any length");
        mac.update(url.as_bytes());
        for (name, value) in sorted {
            mac.update(name.as_bytes());
            mac.update(value.as_bytes());
        }
        let shown = Self::header(request, "x-twilio-signature").and_then(|value| STANDARD.decode(value).ok()).unwrap_or_default();
        mac.verify_slice(&shown).map_err(|_| CallbackError::NotAuthentic)
    }

    fn receipt(&self, provider_ref: &str, state: ReceiptState, code: Option<String>) -> ChannelEvent {
        ChannelEvent::Receipt(Receipt { channel: self.id.clone(), provider_ref: provider_ref.to_owned(), state, code })
    }

    fn inbound(&self, from: &str, text: &str) -> ChannelEvent {
        ChannelEvent::Inbound(Inbound {
            channel: self.id.clone(),
            from: Address::new(from),
            text: text.to_owned(),
            language: None,
            at: self.now,
        })
    }

    fn twilio(&self, form: &[(String, String)]) -> Result<ChannelEvent, CallbackError> {
        let field = |name: &str| form.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        match (field("MessageSid"), field("MessageStatus"), field("From"), field("Body")) {
            (Some(sid), Some(word), _, _) if word != "received" => {
                let state = words::twilio_state(word).ok_or_else(|| unknown_word(word))?;
                Ok(self.receipt(sid, state, field("ErrorCode").map(str::to_owned)))
            }
            (_, _, Some(from), Some(text)) => Ok(self.inbound(from, text)),
            _ => Err(CallbackError::Unreadable("neither a status nor a message".to_owned())),
        }
    }

    fn infobip(&self, body: &Value) -> Result<Vec<ChannelEvent>, CallbackError> {
        let results = body["results"].as_array().ok_or_else(|| CallbackError::Unreadable("no `results`".to_owned()))?;
        results
            .iter()
            .map(|entry| match (entry["messageId"].as_str(), entry["status"]["groupId"].as_i64(), entry["from"].as_str()) {
                (Some(id), Some(group), _) => {
                    let state = words::infobip_receipt(group).ok_or_else(|| unknown_word(&group.to_string()))?;
                    Ok(self.receipt(id, state, entry["status"]["name"].as_str().map(str::to_owned)))
                }
                (_, None, Some(from)) => Ok(self.inbound(&with_plus(from), entry["text"].as_str().unwrap_or_default())),
                _ => Err(CallbackError::Unreadable("an entry is neither a status nor a message".to_owned())),
            })
            .collect()
    }

    fn africas_talking(&self, form: &[(String, String)]) -> Result<ChannelEvent, CallbackError> {
        let field = |name: &str| form.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        match (field("id"), field("status"), field("from"), field("text")) {
            (Some(id), Some(word), _, _) => {
                let state = words::africas_talking_state(word).ok_or_else(|| unknown_word(word))?;
                Ok(self.receipt(id, state, field("failureReason").map(str::to_owned)))
            }
            (_, None, Some(from), Some(text)) => Ok(self.inbound(from, text)),
            _ => Err(CallbackError::Unreadable("neither a status nor a message".to_owned())),
        }
    }
}

fn with_plus(number: &str) -> String {
    if number.starts_with('+') { number.to_owned() } else { format!("+{number}") }
}

fn unknown_word(word: &str) -> CallbackError {
    let shown: String = word.chars().take(40).collect();
    CallbackError::Unreadable(format!("`{shown}` is not a status that this shape knows"))
}

fn json_of(body: &[u8]) -> Result<Value, CallbackError> {
    serde_json::from_slice(body).map_err(|_| CallbackError::Unreadable("the body is not JSON".to_owned()))
}

/// The fields of a form-encoded body.
fn form_of(body: &[u8]) -> Vec<(String, String)> {
    let mut url = Url::parse("http://form.invalid/").expect("a constant URL");
    url.set_query(std::str::from_utf8(body).ok());
    url.query_pairs().map(|(name, value)| (name.into_owned(), value.into_owned())).collect()
}
