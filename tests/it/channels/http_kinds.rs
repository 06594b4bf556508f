//! What holds for every kind that goes out over HTTP.

use std::sync::Arc;
use std::time::Duration;

use mothertongue::channel::{Channel, Probe};
use mothertongue::domain::{ChannelKind, Form, SubmitOutcome, Why};

use super::peer::{Does, Peer};
use super::{clock, message, open, outcomes, submission};

const TEXT: &str = "洪水です。高いところへ逃げてください。ጎርፍ። €";

/// Each kind: settings for a peer, the endpoint, the addresses, and the answer that means taken.
fn kinds(url: &str) -> Vec<(ChannelKind, String, &'static str, Vec<&'static str>, &'static str)> {
    let http = "[http]\nallow_private = true\ntimeout_ms = 3000\n";
    let token = "token = { file = \"secret\" }\n";
    vec![
        (
            ChannelKind::Webhook,
            format!("{http}[ends.group]\nurl = \"{url}/in\"\nsecret = {{ file = \"secret\" }}\n"),
            "way/group",
            vec!["group"],
            "{}",
        ),
        (
            ChannelKind::Telegram,
            format!("api = \"{url}\"\n{token}{http}[ends.chat]\nchat_id = \"@chat\"\n"),
            "way/chat",
            vec!["chat"],
            r#"{"ok":true,"result":{"message_id":5}}"#,
        ),
        (ChannelKind::Mastodon, format!("server = \"{url}\"\n{token}{http}"), "way", vec!["way"], r#"{"id":"9"}"#),
        (
            ChannelKind::SmsHttp,
            format!("api = \"{url}\"\nshape = \"twilio\"\naccount = \"AC1\"\nsender = \"MT\"\n{token}{http}"),
            "way",
            vec!["+819012345678"],
            r#"{"sid":"SM1","status":"queued","num_segments":"2"}"#,
        ),
    ]
}

fn form_of(kind: ChannelKind) -> Form {
    if kind == ChannelKind::SmsHttp { Form::Sms } else { Form::SocialPost }
}

async fn one(does: Does, check: impl Fn(ChannelKind, &SubmitOutcome, &Peer)) {
    for index in 0..kinds("").len() {
        let peer = Peer::start(vec![does.clone()]).await;
        let (kind, toml, endpoint, addresses, _) = kinds(&peer.url()).remove(index);
        let folder = tempfile::tempdir().unwrap();
        let channel = open(kind, &toml, &folder, clock()).await;
        let got = outcomes(&channel, submission(endpoint, &message(form_of(kind), "ja", TEXT), &addresses)).await;
        check(kind, &got[&0], &peer);
    }
}

#[tokio::test]
async fn a_text_arrives_as_it_is_and_is_accepted() {
    for index in 0..kinds("").len() {
        let answer = kinds("").remove(index).4;
        let peer = Peer::start(vec![Does::Answers(200, "content-type: application/json\r\n", answer.to_owned())]).await;
        let (kind, toml, endpoint, addresses, _) = kinds(&peer.url()).remove(index);
        let folder = tempfile::tempdir().unwrap();
        let channel = open(kind, &toml, &folder, clock()).await;
        let got = outcomes(&channel, submission(endpoint, &message(form_of(kind), "ja", TEXT), &addresses)).await;
        assert!(matches!(got[&0], SubmitOutcome::Accepted { .. }), "{kind}: {:?}", got[&0]);
        let seen = peer.seen();
        assert_eq!(seen.len(), 1, "{kind}");
        let text = if kind == ChannelKind::SmsHttp {
            reqwest_form(&seen[0].body, "Body")
        } else {
            let body: serde_json::Value = serde_json::from_str(&seen[0].body).unwrap();
            let found =
                [&body["status"], &body["text"], &body["data"]["text"]].into_iter().find_map(|value| value.as_str()).unwrap();
            found.to_owned()
        };
        assert_eq!(text, TEXT, "{kind}");
    }
}

fn reqwest_form(body: &str, name: &str) -> String {
    let url = reqwest::Url::parse(&format!("http://x.invalid/?{body}")).unwrap();
    url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned()).unwrap()
}

#[tokio::test]
async fn an_overloaded_provider_defers_by_its_own_wish() {
    one(Does::Answers(429, "retry-after: 3\r\n", "{}".to_owned()), |kind, got, _| {
        assert_eq!(got, &SubmitOutcome::Deferred { why: Why::Throttled, retry_after: Some(Duration::from_secs(3)) }, "{kind}");
    })
    .await;
}

#[tokio::test]
async fn a_server_fault_may_have_been_taken() {
    one(Does::Answers(500, "", String::new()), |kind, got, _| {
        assert_eq!(got, &SubmitOutcome::Unknown { why: Why::ProviderFault }, "{kind}");
    })
    .await;
}

#[tokio::test]
async fn an_answer_that_never_comes_is_unknown() {
    one(Does::Hangs, |kind, got, _| {
        assert!(matches!(got, SubmitOutcome::Unknown { .. }), "{kind}: {got:?}");
    })
    .await;
}

#[tokio::test]
async fn a_success_that_cannot_be_read_is_unknown_where_the_body_matters() {
    one(Does::Answers(200, "", "<html>welcome</html>".to_owned()), |kind, got, _| {
        if kind == ChannelKind::Webhook {
            assert!(matches!(got, SubmitOutcome::Accepted { .. }), "{kind}: a webhook's status is its answer");
        } else {
            assert_eq!(got, &SubmitOutcome::Unknown { why: Why::Unreadable }, "{kind}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_redirect_is_never_followed() {
    let elsewhere = Peer::start(vec![Does::Answers(200, "", "{}".to_owned())]).await;
    let header: &'static str = Box::leak(format!("location: {}/stolen\r\n", elsewhere.url()).into_boxed_str());
    one(Does::Answers(307, header, String::new()), |kind, got, _| {
        assert_eq!(got, &SubmitOutcome::Refused { why: Why::NotAllowed }, "{kind}");
    })
    .await;
    assert!(elsewhere.seen().is_empty(), "nothing reaches a host that is not configured");
}

#[tokio::test]
async fn without_a_listener_it_is_certainly_not_taken() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    for (kind, toml, endpoint, addresses, _) in kinds(&url) {
        let folder = tempfile::tempdir().unwrap();
        let channel = open(kind, &toml, &folder, clock()).await;
        let got = outcomes(&channel, submission(endpoint, &message(form_of(kind), "ja", TEXT), &addresses)).await;
        assert_eq!(got[&0], SubmitOutcome::Deferred { why: Why::NoLink, retry_after: None }, "{kind}");
        assert!(matches!(channel.probe().await, Probe::Down(_)), "{kind}");
    }
}

#[tokio::test]
async fn after_stop_or_expiry_nothing_is_sent() {
    let peer = Peer::start(vec![Does::Answers(200, "", "{}".to_owned())]).await;
    for (kind, toml, endpoint, addresses, _) in kinds(&peer.url()) {
        let folder = tempfile::tempdir().unwrap();
        let channel: Arc<dyn Channel> = open(kind, &toml, &folder, clock()).await;
        let stopped = submission(endpoint, &message(form_of(kind), "ja", TEXT), &addresses);
        stopped.stop.cancel();
        assert_eq!(
            outcomes(&channel, stopped).await[&0],
            SubmitOutcome::Deferred { why: Why::Stopped, retry_after: None },
            "{kind}"
        );
        let mut late = submission(endpoint, &message(form_of(kind), "ja", TEXT), &addresses);
        late.expires = "2026-07-01T02:59:00Z".parse().unwrap();
        assert_eq!(outcomes(&channel, late).await[&0], SubmitOutcome::Refused { why: Why::Expired }, "{kind}");
    }
    assert!(peer.seen().is_empty());
}

#[tokio::test]
async fn a_probe_posts_nothing() {
    let peer = Peer::start(vec![Does::Answers(200, "", "{\"ok\":true}".to_owned())]).await;
    for (kind, toml, _, _, _) in kinds(&peer.url()) {
        let folder = tempfile::tempdir().unwrap();
        let channel = open(kind, &toml, &folder, clock()).await;
        assert!(matches!(channel.probe().await, Probe::Up(_)), "{kind}");
    }
    assert!(peer.seen().iter().all(|request| request.head.starts_with("GET ") || request.head.starts_with("HEAD ")));
}
