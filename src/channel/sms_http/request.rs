//! Builds the request of each shape.

use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};

use super::settings::{Settings, Shape};
use crate::channel::http::Outlet;
use crate::channel::{Recipient, Submission};
use crate::domain::Secret;

/// Our own id of one job, the same at every try.
pub(super) fn own_reference(submission: &Submission, recipient: &Recipient) -> String {
    format!("mt-{}-{}", submission.batch, recipient.job)
}

/// The request for these recipients.
pub(super) fn request(
    settings: &Settings,
    outlet: &Outlet,
    token: &Secret,
    submission: &Submission,
    recipients: &[Recipient],
    left_s: i64,
) -> RequestBuilder {
    let text = submission.message.text.as_str();
    let validity_s = left_s.clamp(1, 14_400);
    match settings.shape {
        Shape::Twilio => {
            let to = recipients.first().map(|recipient| recipient.address.reveal().to_owned()).unwrap_or_default();
            let mut form = vec![
                ("To", to),
                ("From", settings.sender.clone()),
                ("Body", text.to_owned()),
                ("ValidityPeriod", validity_s.to_string()),
                ("SmartEncoded", "false".to_owned()),
            ];
            if let Some(url) = &settings.callback_url {
                form.push(("StatusCallback", url.clone()));
            }
            outlet
                .request(Method::POST, &format!("2010-04-01/Accounts/{}/Messages.json", settings.account))
                .basic_auth(&settings.account, Some(token.reveal()))
                .form(&form)
        }
        Shape::Infobip => {
            let destinations: Vec<Value> = recipients
                .iter()
                .map(|recipient| {
                    json!({ "to": recipient.address.reveal().trim_start_matches('+'), "messageId": own_reference(submission, recipient) })
                })
                .collect();
            let mut message = json!({
                "sender": settings.sender,
                "destinations": destinations,
                "content": { "text": text },
                "options": { "validityPeriod": { "amount": validity_s, "timeUnit": "SECONDS" } },
            });
            if let Some(url) = &settings.callback_url {
                message["webhooks"] = json!({ "delivery": { "url": url } });
            }
            outlet
                .request(Method::POST, "sms/3/messages")
                .header("authorization", format!("App {}", token.reveal()))
                .json(&json!({ "messages": [message] }))
        }
        Shape::AfricasTalking => {
            let to: Vec<&str> = recipients.iter().map(|recipient| recipient.address.reveal()).collect();
            let form = [
                ("username", settings.account.as_str()),
                ("from", settings.sender.as_str()),
                ("to", &to.join(",")),
                ("message", text),
                ("enqueue", "1"),
            ];
            outlet
                .request(Method::POST, "version1/messaging")
                .header("apikey", token.reveal())
                .header("accept", "application/json")
                .form(&form)
        }
        Shape::Generic => {
            let recipient = recipients.first();
            let values = [
                ("{to}", recipient.map(|recipient| recipient.address.reveal().to_owned()).unwrap_or_default()),
                ("{from}", settings.sender.clone()),
                ("{text}", text.to_owned()),
                ("{ref}", recipient.map(|recipient| own_reference(submission, recipient)).unwrap_or_default()),
                ("{account}", settings.account.clone()),
            ];
            let Some(generic) = &settings.generic else {
                return outlet.request(Method::POST, "");
            };
            outlet
                .request(Method::POST, &generic.path)
                .header(generic.token_header.as_str(), format!("{}{}", generic.token_prefix, token.reveal()))
                .json(&filled(&generic.body, &values))
        }
    }
}

/// The declared body with its placeholders filled, once: a value that looks like a placeholder stays as it is.
fn filled(body: &Value, values: &[(&str, String)]) -> Value {
    match body {
        Value::String(text) => Value::String(fill(text, values)),
        Value::Array(items) => Value::Array(items.iter().map(|item| filled(item, values)).collect()),
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), filled(value, values))).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) => body.clone(),
    }
}

fn fill(text: &str, values: &[(&str, String)]) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('{') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        match values.iter().find(|(name, _)| rest.starts_with(name)) {
            Some((name, value)) => {
                out.push_str(value);
                rest = &rest[name.len()..];
            }
            None => {
                out.push('{');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_looks_like_a_placeholder_is_not_filled_again() {
        let values = [("{text}", "say {to} {".to_owned()), ("{to}", "+1".to_owned())];
        assert_eq!(fill("{text}|{to}|{other}", &values), "say {to} {|+1|{other}");
    }
}
