//! SMS providers: a verdict for each recipient, and callbacks that must prove themselves.

use base64::Engine;
use hmac::{Hmac, Mac};
use mothertongue::channel::{CallbackError, CallbackRequest};
use mothertongue::domain::{ChannelEvent, ChannelKind, Form, ReceiptState, SubmitOutcome, Why};

use super::peer::{Does, Peer};
use super::{clock, message, open, outcomes, submission};

fn settings(shape: &str, url: &str, more: &str) -> String {
    format!(
        "api = \"{url}\"\nshape = \"{shape}\"\naccount = \"acct\"\nsender = \"MT\"\ntoken = {{ file = \"secret\" }}\n{more}\n[http]\nallow_private = true\n"
    )
}

#[tokio::test]
async fn an_infobip_shaped_answer_judges_each_recipient() {
    let body = r#"{"bulkId":"b","messages":[
        {"messageId":"mt-7-0","to":"819012345678","messageCount":2,"status":{"groupId":1,"name":"PENDING_ACCEPTED"}},
        {"messageId":"mt-7-1","to":"819012345679","status":{"groupId":5,"name":"REJECTED_DESTINATION"}},
        {"messageId":"mt-7-2","to":"819012345670","status":{"groupId":9,"name":"SOMETHING_NEW"}}]}"#;
    let peer = Peer::start(vec![Does::Answers(200, "", body.to_owned())]).await;
    let folder = tempfile::tempdir().unwrap();
    let channel = open(ChannelKind::SmsHttp, &settings("infobip", &peer.url(), ""), &folder, clock()).await;
    let to = ["+819012345678", "+819012345679", "+819012345670", "+819012345671"];
    let got = outcomes(&channel, submission("way", &message(Form::Sms, "ja", "水"), &to)).await;
    assert_eq!(got[&0], SubmitOutcome::Accepted { provider_ref: Some("mt-7-0".to_owned()), segments: 2 });
    assert_eq!(got[&1], SubmitOutcome::Refused { why: Why::BadAddress });
    assert_eq!(got[&2], SubmitOutcome::Unknown { why: Why::Unreadable }, "a word that is not known is no success");
    assert_eq!(got[&3], SubmitOutcome::Unknown { why: Why::Unreadable }, "a recipient without an entry is no success");
    assert_eq!(peer.seen().len(), 1, "one call for all");
    assert_eq!(peer.seen()[0].header("authorization").unwrap().split(' ').next(), Some("App"));
}

#[tokio::test]
async fn an_africas_talking_shaped_answer_judges_each_recipient() {
    let body = r#"{"SMSMessageData":{"Message":"Sent","Recipients":[
        {"number":"+254711111111","statusCode":101,"status":"Success","messageId":"ATX1","messageParts":1},
        {"number":"+254711111112","statusCode":405,"status":"InsufficientBalance","messageId":"None"},
        {"number":"+254711111113","statusCode":406,"status":"UserInBlacklist","messageId":"None"}]}}"#;
    let peer = Peer::start(vec![Does::Answers(201, "", body.to_owned())]).await;
    let folder = tempfile::tempdir().unwrap();
    let channel = open(ChannelKind::SmsHttp, &settings("africas_talking", &peer.url(), ""), &folder, clock()).await;
    let to = ["+254711111111", "+254711111112", "+254711111113"];
    let got = outcomes(&channel, submission("way", &message(Form::Sms, "am", "ውሃ"), &to)).await;
    assert_eq!(got[&0], SubmitOutcome::Accepted { provider_ref: Some("ATX1".to_owned()), segments: 1 });
    assert_eq!(got[&1], SubmitOutcome::Deferred { why: Why::NoCredit, retry_after: None });
    assert_eq!(got[&2], SubmitOutcome::Refused { why: Why::Barred });
}

#[tokio::test]
async fn a_twilio_shaped_error_code_says_more_than_the_status() {
    for (code, expected) in [
        (21211, SubmitOutcome::Refused { why: Why::BadAddress }),
        (21610, SubmitOutcome::Refused { why: Why::Barred }),
        (99999, SubmitOutcome::Refused { why: Why::BadMessage }),
    ] {
        let peer = Peer::start(vec![Does::Answers(400, "", format!("{{\"code\":{code}}}"))]).await;
        let folder = tempfile::tempdir().unwrap();
        let channel = open(ChannelKind::SmsHttp, &settings("twilio", &peer.url(), ""), &folder, clock()).await;
        let got = outcomes(&channel, submission("way", &message(Form::Sms, "es", "agua"), &["+525512345678"])).await;
        assert_eq!(got[&0], expected, "{code}");
    }
}

#[tokio::test]
async fn a_declared_provider_is_spoken_to_as_declared() {
    let generic = "[generic]\npath = \"send\"\nref_pointer = \"/data/id\"\nstatus_pointer = \"/data/state\"\n\
        body = { to = \"{to}\", msg = [\"{text}\"], ref = \"{ref}\" }\n[generic.statuses]\nOK = \"accepted\"\nFULL = \"deferred\"\n";
    let answers =
        ["OK", "FULL", "MAYBE"].map(|word| Does::Answers(200, "", format!("{{\"data\":{{\"id\":7,\"state\":\"{word}\"}}}}")));
    let peer = Peer::start(answers.to_vec()).await;
    let folder = tempfile::tempdir().unwrap();
    let settings = format!("window = 1\n{}", settings("generic", &peer.url(), generic));
    let channel = open(ChannelKind::SmsHttp, &settings, &folder, clock()).await;
    let to = ["+819012345678", "+819012345679", "+819012345670"];
    let got = outcomes(&channel, submission("way", &message(Form::Sms, "ja", "a \"quoted\" {to}"), &to)).await;
    assert_eq!(got[&0], SubmitOutcome::Accepted { provider_ref: Some("7".to_owned()), segments: 1 });
    assert_eq!(got[&1], SubmitOutcome::Deferred { why: Why::ProviderFault, retry_after: None });
    assert_eq!(got[&2], SubmitOutcome::Unknown { why: Why::Unreadable });
    let body: serde_json::Value = serde_json::from_str(&peer.seen()[0].body).unwrap();
    assert_eq!(body, serde_json::json!({ "to": "+819012345678", "msg": ["a \"quoted\" {to}"], "ref": "mt-7-0" }));
}

fn call(headers: &[(&str, &str)], body: &str) -> CallbackRequest {
    CallbackRequest {
        method: "POST".to_owned(),
        path: "/callback".to_owned(),
        headers: headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
        body: body.as_bytes().to_vec(),
    }
}

const SECRET: &str = "c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0";

#[tokio::test]
async fn a_signed_callback_is_read_and_a_forged_one_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let more = "callback_url = \"https://mt.example/cb\"\ncallback_secret = { file = \"secret\" }";
    let channel = open(ChannelKind::SmsHttp, &settings("twilio", "http://127.0.0.1:9", more), &folder, clock()).await;
    let mut mac = <Hmac<sha1::Sha1> as Mac>::new_from_slice(SECRET.as_bytes()).unwrap();
    mac.update(b"https://mt.example/cbErrorCode30005MessageSidSM1MessageStatusundelivered");
    let signature = base64::engine::general_purpose::STANDARD.encode(mac.finalize().into_bytes());
    let body = "MessageSid=SM1&MessageStatus=undelivered&ErrorCode=30005";
    let events = channel.on_callback(call(&[("x-twilio-signature", &signature)], body)).await.unwrap();
    let ChannelEvent::Receipt(receipt) = &events[0] else { panic!("not a receipt: {events:?}") };
    assert_eq!(
        (receipt.provider_ref.as_str(), receipt.state, receipt.code.as_deref()),
        ("SM1", ReceiptState::Undelivered, Some("30005"))
    );
    for (headers, body) in [
        (vec![("x-twilio-signature", signature.as_str())], "MessageSid=SM2&MessageStatus=undelivered&ErrorCode=30005"),
        (vec![("x-twilio-signature", "AAAA")], body),
        (vec![], body),
    ] {
        assert!(matches!(channel.on_callback(call(&headers, body)).await, Err(CallbackError::NotAuthentic)));
    }
}

#[tokio::test]
async fn a_callback_with_the_secret_in_a_header_is_read_and_another_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let more = "callback_secret = { file = \"secret\" }";
    let channel = open(ChannelKind::SmsHttp, &settings("infobip", "http://127.0.0.1:9", more), &folder, clock()).await;
    let body = r#"{"results":[{"messageId":"mt-7-0","status":{"groupId":3,"name":"DELIVERED_TO_HANDSET"}},{"from":"819012345678","text":"STOP"}]}"#;
    let events = channel.on_callback(call(&[("authorization", SECRET)], body)).await.unwrap();
    assert!(matches!(&events[0], ChannelEvent::Receipt(receipt) if receipt.state == ReceiptState::Delivered));
    assert!(
        matches!(&events[1], ChannelEvent::Inbound(inbound) if inbound.from.reveal() == "+819012345678" && inbound.text == "STOP")
    );
    assert!(matches!(channel.on_callback(call(&[("authorization", "guess")], body)).await, Err(CallbackError::NotAuthentic)));
    let strange = r#"{"results":[{"messageId":"x","status":{"groupId":77}}]}"#;
    assert!(matches!(channel.on_callback(call(&[("authorization", SECRET)], strange)).await, Err(CallbackError::Unreadable(_))));
}
