//! The rights that docs/partners.md gives to a partner, tried as that partner.

use std::process::Command;

use lapin::options::{
    BasicConsumeOptions, BasicPublishOptions, ConfirmSelectOptions, ExchangeDeclareOptions, QueueBindOptions, QueueDeclareOptions,
};
use lapin::types::FieldTable;
use lapin::{BasicProperties, Channel, ExchangeKind};
use mothertongue::broker;
use mothertongue::domain::{ChannelId, Lane, ModeName, Rank};

use super::broker::{kind, settings};
use super::peer::{EXERCISE, Peer};
use crate::servers::rabbitmq::{Rabbit, shared};

const ACCESS_REFUSED: u16 = 403;
const LIVE: &str = "mothertongue.alerts";

/// Runs every `rabbitmqctl` line of the page, for this virtual host and user.
pub fn give_rights(rabbit: &Rabbit, vhost: &str, user: &str, password: &str, exchange: &str) {
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/partners.md")).unwrap();
    let mut given = 0;
    for line in page.lines().filter(|line| line.starts_with("rabbitmqctl ")) {
        let line = line.replace("-p alerts", &format!("-p {vhost}")).replace("riverside", user).replace("PASSWORD", password);
        // The page names the live exchange, as a word and in a pattern.
        let (escaped, wanted) = (LIVE.replace('.', "\\."), exchange.replace('.', "\\."));
        let line = line.replace(&escaped, &wanted).replace(LIVE, exchange);
        // A shell reads the quotes, as it does for whoever copies the line.
        let words = Command::new("sh").args(["-c", &line.replacen("rabbitmqctl", "printf '%s\\n'", 1)]).output().unwrap();
        let words = String::from_utf8(words.stdout).unwrap();
        rabbit.ctl(&words.lines().collect::<Vec<_>>());
        given += 1;
    }
    assert!(given >= 5, "the page has only {given} commands");
}

async fn declare(channel: &Channel, queue: &str) -> lapin::Result<()> {
    channel.queue_declare(queue.into(), QueueDeclareOptions::durable(), FieldTable::default()).await.map(|_| ())
}

async fn bind(channel: &Channel, queue: &str, exchange: &str, binding: &str) -> lapin::Result<()> {
    channel.queue_bind(queue.into(), exchange.into(), binding.into(), QueueBindOptions::default(), FieldTable::default()).await
}

async fn publish(channel: &Channel, exchange: &str, key: &str) -> lapin::Result<()> {
    channel.confirm_select(ConfirmSelectOptions::default()).await?;
    let options = BasicPublishOptions::default();
    channel.basic_publish(exchange.into(), key.into(), options, b"forged", BasicProperties::default()).await?.await.map(|_| ())
}

async fn consume(channel: &Channel, queue: &str) -> lapin::Result<()> {
    let options = BasicConsumeOptions::default();
    channel.basic_consume(queue.into(), "".into(), options, FieldTable::default()).await.map(|_| ())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_partner_binds_what_it_is_entitled_to_and_can_do_nothing_else() {
    let rabbit = shared();
    let (vhost, settings) = settings(rabbit);
    let lane = Lane { channel: ChannelId("smsc-a".into()), rank: Rank::Life };
    for mode in [ModeName::Exercise, ModeName::Live] {
        broker::declare(&kind(&settings), mode, rabbit.dir(), std::slice::from_ref(&lane)).await.unwrap();
    }
    let user = format!("riverside{vhost}");
    give_rights(rabbit, &vhost, &user, "word", LIVE);
    let partner = Peer::connect(rabbit, &user, "word", &vhost).await;
    let own = format!("{user}.desk");
    partner.tries(async |channel| declare(channel, &own).await).await.unwrap();
    for allowed in ["*.*.my.#", "actual.immediate.vi.jp.jp-04.#", "actual.*.my.#.sms", "*.*.my.*"] {
        partner.tries(async |channel| bind(channel, &own, LIVE, allowed).await).await.unwrap();
    }
    for refused in
        ["#", "*.*.*.jp.#", "*.*.en.#", "*.#.my.#", "#.my.#", "*.*.#", "actual.immediate.#", "*.*.myx.#", "*.*.my", "x.#.y.my.z"]
    {
        let said = partner.tries(async |channel| bind(channel, &own, LIVE, refused).await).await;
        assert_eq!(said, Err(ACCESS_REFUSED), "{refused}");
    }
    let lane_queue = settings.lane_queue(ModeName::Live, &lane);
    let tried = [
        ("bind to the exercises", partner.tries(async |channel| bind(channel, &own, EXERCISE, "*.*.my.#").await).await),
        ("bind to another exchange", partner.tries(async |channel| bind(channel, &own, "amq.topic", "*.*.my.#").await).await),
        ("bind another's queue", partner.tries(async |channel| bind(channel, &lane_queue, LIVE, "*.*.my.#").await).await),
        ("publish to the exchange", partner.tries(async |channel| publish(channel, LIVE, "actual.immediate.my.sms").await).await),
        ("publish to the exercises", partner.tries(async |channel| publish(channel, EXERCISE, "exercise.a.my.sms").await).await),
        ("publish to a lane", partner.tries(async |channel| publish(channel, "", &lane_queue).await).await),
        ("read a lane", partner.tries(async |channel| consume(channel, &lane_queue).await).await),
        ("read the buried", partner.tries(async |channel| consume(channel, &settings.buried_queue(ModeName::Live)).await).await),
        ("declare another queue", partner.tries(async |channel| declare(channel, "somebody.else").await).await),
        (
            "declare another exchange",
            partner
                .tries(async |channel| {
                    let options = ExchangeDeclareOptions::default();
                    channel.exchange_declare("other".into(), ExchangeKind::Topic, options, FieldTable::default()).await
                })
                .await,
        ),
        (
            "delete the exchange",
            partner
                .tries(async |channel| {
                    channel.exchange_delete(LIVE.into(), lapin::options::ExchangeDeleteOptions::default()).await
                })
                .await,
        ),
    ];
    for (what, said) in tried {
        assert_eq!(said, Err(ACCESS_REFUSED), "a partner could {what}");
    }
    // What it may read comes, and nothing else.
    let guest = Peer::guest(rabbit, &vhost).await;
    for (key, body) in [
        ("actual.immediate.my.jp.jp-04.sms", b"mine".as_slice()),
        ("actual.immediate.en.my.my-10.sms", b"another language at a place with that code"),
    ] {
        guest.publish(LIVE, key, body, BasicProperties::default()).await;
    }
    let found = guest.wait_for(&own, 1).await;
    assert_eq!(found[0].data, b"mine");
}
