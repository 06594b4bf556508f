//! The way over RabbitMQ: exchanges, keys, properties, and what the broker says when it cannot be.

use std::path::Path;
use std::sync::Arc;

use lapin::ExchangeKind;
use mothertongue::broker::{self, Broker, BrokerError, EmbeddedSettings, RabbitSettings, Settings};
use mothertongue::domain::{Digest, ModeName, Publication};
use mothertongue::sign::SignKey;

use super::peer::{EXERCISE, Peer};
use crate::servers::rabbitmq::{Rabbit, shared};

pub fn kind(settings: &RabbitSettings) -> Settings {
    Settings::RabbitMq(Box::new(settings.clone()))
}

/// Settings for a virtual host of its own.
pub fn settings(rabbit: &Rabbit) -> (String, RabbitSettings) {
    let vhost = rabbit.vhost();
    let mut settings = rabbit.settings();
    settings.vhost.clone_from(&vhost);
    // On a busy machine a confirm may be late, and what is late is told once more.
    settings.confirm_ms = 60_000;
    (vhost, settings)
}

async fn open(settings: &RabbitSettings, base: &Path, mode: ModeName) -> Arc<dyn Broker> {
    broker::open(&kind(settings), mode, base).await.unwrap()
}

fn publication(text: &str, keys: &[String]) -> Publication {
    let key = SignKey::from_seed(&[5; 32]);
    let body = text.as_bytes().to_vec();
    Publication {
        schema: "mothertongue.public-message/1",
        digest: Digest::of(&body),
        key_id: key.public().id().to_string(),
        signature: key.sign(&body).to_base64(),
        routing_keys: keys.to_vec(),
        expires: jiff::Timestamp::UNIX_EPOCH,
        body,
    }
}

fn keys(keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| (*key).to_owned()).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_message_comes_once_to_each_queue_however_many_of_its_places_fit_the_bindings() {
    let rabbit = shared();
    let (vhost, settings) = settings(rabbit);
    broker::declare(&kind(&settings), ModeName::Exercise, rabbit.dir(), &[]).await.unwrap();
    let peer = Peer::guest(rabbit, &vhost).await;
    peer.bind("prefecture", EXERCISE, &["*.*.*.jp.jp-04.#"]).await;
    peer.bind("everything", EXERCISE, &["#", "*.*.my.#", "*.*.my.jp.jp-04.#"]).await;
    peer.bind("other-language", EXERCISE, &["*.*.vi.#"]).await;
    peer.bind("other-place", EXERCISE, &["*.*.my.jp.jp-08.#"]).await;
    peer.bind("last-key", EXERCISE, &["exercise.immediate.my.jp.jp-03.c.sms"]).await;
    let broker = open(&settings, rabbit.dir(), ModeName::Exercise).await;
    assert!(broker.announces());
    let of = |place: &str| format!("exercise.immediate.my.jp.{place}.sms");
    let message = publication("text", &[of("jp-04.a"), of("jp-04.b"), of("jp-03.c")]);
    broker.announce(std::slice::from_ref(&message)).await.unwrap();
    for (queue, wanted) in [("prefecture", 1), ("everything", 1), ("last-key", 1), ("other-language", 0), ("other-place", 0)] {
        let found = peer.wait_for(queue, wanted).await;
        for delivery in found {
            assert_eq!(delivery.data, message.body);
            assert_eq!(delivery.exchange.as_str(), EXERCISE);
            assert_eq!(delivery.routing_key.as_str(), of("jp-04.a"));
            let properties = &delivery.properties;
            let word = |value: &Option<lapin::types::ShortString>| value.as_ref().map(ToString::to_string);
            assert_eq!(word(properties.content_type()).as_deref(), Some("application/json"));
            assert_eq!(word(properties.kind()).as_deref(), Some(message.schema));
            assert_eq!(word(properties.message_id()).as_deref(), Some(message.digest.as_str()));
            assert_eq!((*properties.delivery_mode(), properties.expiration()), (Some(2), &None));
            let headers = properties.headers().as_ref().unwrap().inner();
            let header = |name: &str| headers.get(name).and_then(|value| value.as_long_string()).map(ToString::to_string);
            assert_eq!(header("signature").as_deref(), Some(message.signature.as_str()));
            assert_eq!(header("key_id").as_deref(), Some(message.key_id.as_str()));
            assert_eq!(header("expires").as_deref(), Some("1970-01-01T00:00:00Z"));
            assert_eq!(headers.len(), 4, "signature, key, expiry and further keys; nothing else: {headers:?}");
        }
    }
    broker.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn more_keys_than_one_header_holds_reach_every_place() {
    let rabbit = shared();
    let (vhost, settings) = settings(rabbit);
    broker::declare(&kind(&settings), ModeName::Exercise, rabbit.dir(), &[]).await.unwrap();
    let peer = Peer::guest(rabbit, &vhost).await;
    let long = |number: usize| format!("exercise.immediate.my.{}.p{number}.sms", "x".repeat(200));
    let keys: Vec<String> = (0..700).map(long).collect();
    for number in [0, 350, 699] {
        peer.bind(&format!("place-{number}"), EXERCISE, &[&format!("*.*.*.*.p{number}.#")]).await;
    }
    let broker = open(&settings, rabbit.dir(), ModeName::Exercise).await;
    broker.announce(&[publication("text", &keys)]).await.unwrap();
    for number in [0, 350, 699] {
        peer.wait_for(&format!("place-{number}"), 1).await;
    }
    broker.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_need_have_asked_and_exercise_and_live_have_an_exchange_each() {
    let rabbit = shared();
    let (vhost, settings) = settings(rabbit);
    // Nothing was declared before: the gateway makes the exchange itself.
    let exercise = open(&settings, rabbit.dir(), ModeName::Exercise).await;
    exercise.announce(&[publication("nobody hears it", &keys(&["exercise.immediate.my.sms"]))]).await.unwrap();
    let live = open(&settings, rabbit.dir(), ModeName::Live).await;
    live.announce(&[]).await.unwrap();
    let peer = Peer::guest(rabbit, &vhost).await;
    peer.bind("drill", EXERCISE, &["#"]).await;
    peer.bind("real", "mothertongue.alerts", &["#"]).await;
    exercise.announce(&[publication("a drill", &keys(&["exercise.immediate.my.sms"]))]).await.unwrap();
    live.announce(&[publication("the sea", &keys(&["actual.immediate.my.sms"]))]).await.unwrap();
    assert_eq!(peer.wait_for("drill", 1).await[0].data, b"a drill");
    assert_eq!(peer.wait_for("real", 1).await[0].data, b"the sea");
    exercise.close().await;
    let closed = exercise.announce(&[publication("late", &keys(&["exercise.immediate.my.sms"]))]).await.unwrap_err();
    assert!(matches!(closed, BrokerError::Closed), "{closed}");
    live.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_exchange_of_another_kind_is_said_and_never_taken_for_success() {
    let rabbit = shared();
    let (vhost, settings) = settings(rabbit);
    let peer = Peer::guest(rabbit, &vhost).await;
    peer.declare_exchange(EXERCISE, ExchangeKind::Fanout).await;
    let broker = open(&settings, rabbit.dir(), ModeName::Exercise).await;
    for _ in 0..2 {
        let fault = broker.announce(&[publication("text", &keys(&["exercise.a.b.c"]))]).await.unwrap_err();
        let said = fault.to_string();
        assert!(matches!(fault, BrokerError::ExchangeNotDeclared { .. }) && said.contains(EXERCISE), "{said}");
    }
    let declared = broker::declare(&kind(&settings), ModeName::Exercise, rabbit.dir(), &[]).await.unwrap_err();
    assert!(declared.to_string().contains("inequivalent arg 'type'"), "{declared}");
    broker.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_gateway_that_may_only_write_publishes_once_somebody_has_declared() {
    let rabbit = shared();
    let (vhost, mut settings) = settings(rabbit);
    let user = format!("writer-{vhost}");
    rabbit.ctl(&["add_user", &user, "guest"]);
    rabbit.ctl(&["set_permissions", "-p", &vhost, &user, "^$", "^mothertongue\\.exercise\\.alerts$", "^$"]);
    let mut admin = settings.clone();
    admin.user = "guest".into();
    settings.user = user;
    let broker = open(&settings, rabbit.dir(), ModeName::Exercise).await;
    let message = publication("text", &keys(&["exercise.immediate.my.sms"]));
    let fault = broker.announce(std::slice::from_ref(&message)).await.unwrap_err();
    assert!(matches!(fault, BrokerError::ExchangeNotDeclared { .. }), "{fault}");
    broker::declare(&kind(&admin), ModeName::Exercise, rabbit.dir(), &[]).await.unwrap();
    broker.announce(&[message]).await.unwrap();
    broker.close().await;
}

#[tokio::test]
async fn the_embedded_broker_has_no_partners() {
    let broker = broker::embedded(&EmbeddedSettings::default());
    assert!(!broker.announces());
    assert!(matches!(broker.announce(&[]).await, Err(BrokerError::NoPartners)));
}
