//! Queues: declared before, compared, bounded, never silently missing.

use mothertongue::broker::{
    BrokerError, ExchangeRow, ExchangeState, OpenBrokerError, QueueState, RabbitSettings, declare, survey,
};
use mothertongue::domain::{ModeName, Rank};

use super::setting::{kind, lane, lanes, next, open, open_ready, ticket, until};
use crate::servers::rabbitmq;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn declaring_twice_is_declaring_once_and_everything_is_seen_from_outside() {
    let node = rabbitmq::shared();
    let settings = RabbitSettings { vhost: node.vhost(), ..node.settings() };
    let (kind, base, mode) = (kind(&settings), node.dir(), ModeName::Exercise);
    let found = survey(&kind, mode, base, &lanes()).await.unwrap();
    let exchange = |state| Some(ExchangeRow { name: "mothertongue.exercise.alerts".to_owned(), state });
    assert_eq!(found.exchange, exchange(ExchangeState::Missing));
    let missing = found.queues;
    assert!(missing.iter().all(|row| row.state == QueueState::Missing) && missing.len() == 4, "{missing:?}");
    assert_eq!(declare(&kind, mode, base, &lanes()).await.unwrap().len(), 4);
    assert_eq!(declare(&kind, mode, base, &lanes()).await.unwrap(), Vec::<String>::new());
    assert_eq!(survey(&kind, mode, base, &lanes()).await.unwrap().exchange, exchange(ExchangeState::There));
    let broker = open_ready(&settings, base).await;
    broker.publish(&ticket(1, Rank::Life)).await.unwrap();
    let _consumer = broker.consume(&lane(Rank::Bulk), 1).await.unwrap();
    until("the consumer is counted", async || {
        let rows = survey(&kind, mode, base, &lanes()).await.unwrap().queues;
        let state = |rank| rows.iter().find(|row| row.lane == Some(lane(rank))).map(|row| row.state.clone());
        state(Rank::Life) == Some(QueueState::There { tickets: 1, consumers: 0 })
            && state(Rank::Bulk) == Some(QueueState::There { tickets: 0, consumers: 1 })
    })
    .await;
    broker.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_queue_with_another_argument_is_said_with_the_argument_and_what_to_do() {
    let node = rabbitmq::shared();
    let settings = node.settings();
    let mode = ModeName::Exercise;
    declare(&kind(&settings), mode, node.dir(), &lanes()).await.unwrap();
    let other = RabbitSettings { lane_limit: 77, ..settings.clone() };
    let broker = open(&other, node.dir()).await;
    let fault = broker.ready(&lanes()).await.unwrap_err();
    let said = fault.to_string();
    assert!(matches!(fault, BrokerError::Mismatch { .. }), "{said}");
    assert!(said.contains("x-max-length") && said.contains("77") && said.contains("broker declare"), "{said}");
    assert!(matches!(broker.publish(&ticket(1, Rank::Life)).await, Err(BrokerError::Mismatch { .. })));
    broker.close().await;
    let fault = declare(&kind(&other), mode, node.dir(), &lanes()).await.unwrap_err();
    assert!(matches!(fault, OpenBrokerError::Broker(BrokerError::Mismatch { .. })), "{fault}");
    let rows = survey(&kind(&other), mode, node.dir(), &lanes()).await.unwrap().queues;
    let different = rows.iter().filter(|row| matches!(&row.state, QueueState::Different { why } if why.contains("x-max-length")));
    assert_eq!(different.count(), 3, "{rows:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_exchange_of_another_kind_is_said_and_left_as_it_is() {
    let node = rabbitmq::shared();
    let settings = RabbitSettings { vhost: node.vhost(), ..node.settings() };
    let uri = format!("amqp://guest:guest@127.0.0.1:{}/{}", node.port, settings.vhost);
    let stranger = lapin::Connection::connect(&uri, lapin::ConnectionProperties::default()).await.unwrap();
    let channel = stranger.create_channel().await.unwrap();
    let durable = lapin::options::ExchangeDeclareOptions { durable: true, ..Default::default() };
    let (name, kind_of) = ("mothertongue.exercise.alerts".into(), lapin::ExchangeKind::Fanout);
    channel.exchange_declare(name, kind_of, durable, lapin::types::FieldTable::default()).await.unwrap();
    for _ in 0..2 {
        let found = survey(&kind(&settings), ModeName::Exercise, node.dir(), &lanes()).await.unwrap();
        let state = found.exchange.unwrap().state;
        assert!(matches!(&state, ExchangeState::Different { why } if why.contains("type")), "{state:?}");
    }
    stranger.close(200, "done".into()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn asking_hard_for_queues_that_are_missing_uses_no_channels_up() {
    let node = rabbitmq::shared();
    let settings = RabbitSettings { vhost: node.vhost(), ..node.settings() };
    let broker = open_ready(&settings, node.dir()).await;
    for queue in lanes().iter().map(|lane| settings.lane_queue(ModeName::Exercise, lane)) {
        node.ctl(&["delete_queue", "-p", &settings.vhost, &queue]);
    }
    // More often than a connection has channels.
    for _ in 0..2_500 {
        assert_eq!(broker.depths().await.iter().map(|(_, depth)| depth).sum::<usize>(), 0);
        assert_eq!(broker.buried_count().await, 0);
    }
    let said = node.ctl(&["list_channels", "--formatter", "json", "vhost", "number"]);
    let all: Vec<serde_json::Value> = serde_json::from_str(&said).unwrap();
    let channels: Vec<_> = all.iter().filter(|channel| channel["vhost"] == settings.vhost.as_str()).collect();
    assert!(channels.len() < 10, "{channels:?}");
    let newest = channels.iter().filter_map(|channel| channel["number"].as_u64()).max().unwrap_or(0);
    assert!(newest < 1_000, "a channel was opened for each look: {newest}");
    assert_eq!((broker.health().up, broker.health().reconnects), (true, 0));
    broker.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_argument_that_a_queue_needs_is_compared() {
    let node = rabbitmq::shared();
    let settings = node.settings();
    declare(&kind(&settings), ModeName::Exercise, node.dir(), &lanes()).await.unwrap();
    let life = settings.lane_queue(ModeName::Exercise, &lane(Rank::Life));
    let said = node.ctl(&["list_queues", "--formatter", "json", "name", "type", "arguments"]);
    let queues: Vec<serde_json::Value> = serde_json::from_str(&said).unwrap();
    let queue = queues.iter().find(|queue| queue["name"] == life.as_str()).unwrap();
    assert_eq!(queue["type"], "quorum");
    let arguments = queue["arguments"].to_string();
    for needed in ["x-max-length", "reject-publish", "x-delivery-limit", "at-least-once", "x-dead-letter-routing-key"] {
        assert!(arguments.contains(needed), "{needed} is not in {arguments}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_ticket_that_no_queue_takes_is_an_error_and_the_queue_is_declared_again() {
    let node = rabbitmq::shared();
    let settings = node.settings();
    let broker = open_ready(&settings, node.dir()).await;
    let mut consumer = broker.consume(&lane(Rank::Life), 1).await.unwrap();
    broker.publish(&ticket(1, Rank::Life)).await.unwrap();
    next(&mut consumer).await.settle(mothertongue::broker::Settle::Ack);
    node.ctl(&["delete_queue", &settings.lane_queue(ModeName::Exercise, &lane(Rank::Urgent))]);
    let fault = broker.publish(&ticket(2, Rank::Urgent)).await.unwrap_err();
    assert!(matches!(fault, BrokerError::Returned { .. }) && fault.to_string().contains("broker declare"), "{fault}");
    assert_eq!(broker.health().returned, 1);
    broker.publish(&ticket(2, Rank::Urgent)).await.unwrap();
    // The consumer of a queue that was deleted ends without an error; it is subscribed again.
    node.ctl(&["delete_queue", &settings.lane_queue(ModeName::Exercise, &lane(Rank::Life))]);
    until("a ticket is taken again", async || broker.publish(&ticket(3, Rank::Life)).await.is_ok()).await;
    assert_eq!(*next(&mut consumer).await.ticket(), ticket(3, Rank::Life));
    broker.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_ticket_that_is_released_too_often_is_buried_and_not_lost() {
    let node = rabbitmq::shared();
    let settings = RabbitSettings { delivery_limit: 3, ..node.settings() };
    let broker = open_ready(&settings, node.dir()).await;
    let mut consumer = broker.consume(&lane(Rank::Life), 1).await.unwrap();
    broker.publish(&ticket(1, Rank::Life)).await.unwrap();
    let releasing = tokio::spawn(async move {
        while let Some(delivery) = consumer.next().await {
            drop(delivery);
        }
    });
    until("the ticket is buried", async || broker.buried().await == [ticket(1, Rank::Life)]).await;
    broker.close().await;
    releasing.await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_message_that_is_not_a_ticket_is_put_aside_and_does_not_stop_the_lane() {
    let node = rabbitmq::shared();
    let settings = node.settings();
    let broker = open_ready(&settings, node.dir()).await;
    let queue = settings.lane_queue(ModeName::Exercise, &lane(Rank::Life));
    let uri = format!("amqp://guest:guest@127.0.0.1:{}", node.port);
    let stranger = lapin::Connection::connect(&uri, lapin::ConnectionProperties::default()).await.unwrap();
    let channel = stranger.create_channel().await.unwrap();
    let options = lapin::options::BasicPublishOptions::default();
    channel
        .basic_publish("".into(), queue.as_str().into(), options, b"not a ticket", lapin::BasicProperties::default())
        .await
        .unwrap();
    stranger.close(200, "done".into()).await.unwrap();
    until("it is put aside", async || broker.buried_count().await == 0 && depth(&*broker).await == 1).await;
    broker.publish(&ticket(1, Rank::Life)).await.unwrap();
    let mut consumer = broker.consume(&lane(Rank::Life), 5).await.unwrap();
    next(&mut consumer).await.settle(mothertongue::broker::Settle::Ack);
    until("it is among the buried", async || broker.buried_count().await == 1).await;
    assert!(broker.buried().await.is_empty(), "it is not a ticket");
    broker.close().await;
}

async fn depth(broker: &dyn mothertongue::broker::Broker) -> usize {
    broker.depths().await.iter().map(|(_, depth)| depth).sum()
}
