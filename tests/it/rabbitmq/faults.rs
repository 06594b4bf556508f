//! Nodes that die, connections that are cut, a broker that takes nothing: what was confirmed is there afterwards.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use mothertongue::broker::{Broker, BrokerError, RabbitSettings, Settle};
use mothertongue::domain::{ModeName, Rank};

use super::setting::{DEADLINE, lane, lanes, next, open, open_ready, ticket, until};
use crate::servers::proxy::Proxy;
use crate::servers::rabbitmq;

/// Publishes until told to stop; gives the batches that the broker took.
fn publish_on(broker: &Arc<dyn Broker>, stop: &Arc<AtomicBool>) -> tokio::task::JoinHandle<BTreeSet<i64>> {
    let (broker, stop) = (Arc::clone(broker), Arc::clone(stop));
    tokio::spawn(async move {
        let (mut taken, mut batch) = (BTreeSet::new(), 0);
        while !stop.load(Ordering::SeqCst) {
            let tickets: Vec<_> = (batch..batch + 50).map(|batch| ticket(batch, Rank::Life)).collect();
            let results = broker.publish_all(&tickets).await;
            taken.extend(tickets.iter().zip(results).filter(|(_, result)| result.is_ok()).map(|(ticket, _)| ticket.batch.0));
            batch += 50;
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
        taken
    })
}

/// Consumes and acknowledges until all of `wanted` have come.
async fn all_come(broker: &dyn Broker, wanted: BTreeSet<i64>) {
    let mut left = wanted;
    let mut consumer = broker.consume(&lane(Rank::Life), 100).await.unwrap();
    while !left.is_empty() {
        let delivery = tokio::time::timeout(DEADLINE, consumer.next()).await;
        let delivery = delivery.unwrap_or_else(|_| panic!("{} tickets did not come", left.len())).unwrap();
        left.remove(&delivery.ticket().batch.0);
        delivery.settle(Settle::Ack);
    }
}

fn roomy(settings: RabbitSettings) -> RabbitSettings {
    RabbitSettings { lane_limit: 1_000_000, declare_wait_ms: 3_000, ..settings }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_what_was_confirmed_nothing_is_lost_when_the_node_is_killed_and_consumers_come_back() {
    let mut node = rabbitmq::start();
    let broker = open_ready(&roomy(node.settings()), node.dir()).await;
    let mut consumer = broker.consume(&lane(Rank::Bulk), 5).await.unwrap();
    let mut confirmed = BTreeSet::new();
    for round in 0..2 {
        let stop = Arc::new(AtomicBool::new(false));
        let publishing = publish_on(&broker, &stop);
        tokio::time::sleep(std::time::Duration::from_millis(800)).await;
        tokio::task::block_in_place(|| node.kill());
        until("the loss is seen", async || !broker.health().up).await;
        let fault = broker.publish(&ticket(1, Rank::Urgent)).await.unwrap_err();
        assert!(matches!(fault, BrokerError::Unreachable { .. } | BrokerError::TimedOut { .. }), "{fault}");
        stop.store(true, Ordering::SeqCst);
        let taken = publishing.await.unwrap();
        assert!(taken.len() > 50, "the kill came in the middle of work: {}", taken.len());
        confirmed.extend(taken);
        tokio::task::block_in_place(|| node.restart());
        until("it is connected again", async || broker.health().up).await;
        until("a ticket is taken again", async || broker.publish(&ticket(round, Rank::Bulk)).await.is_ok()).await;
        next(&mut consumer).await.settle(Settle::Ack);
    }
    assert!(broker.health().reconnects >= 2, "{:?}", broker.health());
    all_come(&*broker, confirmed).await;
    broker.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_what_was_confirmed_nothing_is_lost_when_the_leader_of_three_nodes_is_killed() {
    let mut nodes = tokio::task::block_in_place(|| rabbitmq::cluster(3));
    let base = nodes[0].dir().to_owned();
    // The first address is that of the node that dies; the others follow.
    let addrs = nodes.iter().map(|node| ("127.0.0.1".to_owned(), node.port)).collect();
    let settings = RabbitSettings { addrs, ..roomy(nodes[0].settings()) };
    let broker = open_ready(&settings, &base).await;
    let queue = settings.lane_queue(ModeName::Exercise, &lane(Rank::Life));
    let seen = nodes[1].ctl(&["list_queues", "--formatter", "json", "name", "leader", "online"]);
    let queues: Vec<serde_json::Value> = serde_json::from_str(&seen).unwrap();
    let row = queues.iter().find(|row| row["name"] == queue.as_str()).unwrap();
    let leader = row["leader"].as_str().unwrap().to_owned();
    let at = nodes.iter().position(|node| node.name() == leader).unwrap();
    let stop = Arc::new(AtomicBool::new(false));
    let publishing = publish_on(&broker, &stop);
    tokio::time::sleep(std::time::Duration::from_millis(800)).await;
    tokio::task::block_in_place(|| nodes[at].kill());
    let mut said = String::new();
    let began = std::time::Instant::now();
    while let Err(fault) = broker.publish(&ticket(-1, Rank::Life)).await {
        said = format!("{fault}; {:?}; {row}", broker.health());
        assert!(began.elapsed() < DEADLINE, "two of three do not go on: {said}");
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    println!("the last that was not taken: {said}");
    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    stop.store(true, Ordering::SeqCst);
    let taken = publishing.await.unwrap();
    assert!(taken.len() > 50, "{}", taken.len());
    all_come(&*broker, taken).await;
    broker.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_connection_that_is_cut_is_opened_again_and_what_was_in_hand_comes_again() {
    let node = rabbitmq::shared();
    let proxy = Proxy::start(([127, 0, 0, 1], node.port).into()).await;
    let settings = RabbitSettings { addrs: vec![("127.0.0.1".to_owned(), proxy.local_addr().port())], ..node.settings() };
    let broker = open_ready(&settings, node.dir()).await;
    let mut consumer = broker.consume(&lane(Rank::Life), 5).await.unwrap();
    broker.publish(&ticket(1, Rank::Life)).await.unwrap();
    let held = next(&mut consumer).await;
    for round in 1..=3 {
        proxy.reset();
        until("the cut is seen and mended", async || {
            let health = broker.health();
            health.up && health.reconnects >= 2 * round
        })
        .await;
    }
    let again = next(&mut consumer).await;
    assert_eq!(again.ticket(), held.ticket(), "nobody settled it");
    // The verdict about a delivery of a connection that is gone goes nowhere and harms nothing.
    held.settle(Settle::Ack);
    again.settle(Settle::Ack);
    broker.publish(&ticket(2, Rank::Life)).await.unwrap();
    let delivery = next(&mut consumer).await;
    assert_eq!(*delivery.ticket(), ticket(2, Rank::Life));
    delivery.settle(Settle::Ack);
    broker.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_settled_before_the_close_never_comes_again() {
    let node = rabbitmq::shared();
    let settings = node.settings();
    let broker = open_ready(&settings, node.dir()).await;
    let tickets: Vec<_> = (0..500).map(|batch| ticket(batch, Rank::Life)).collect();
    assert!(broker.publish_all(&tickets).await.iter().all(Result::is_ok));
    let mut consumer = broker.consume(&lane(Rank::Life), 1_000).await.unwrap();
    for _ in 0..400 {
        next(&mut consumer).await.settle(Settle::Ack);
    }
    broker.close().await;
    let broker = open_ready(&settings, node.dir()).await;
    let mut consumer = broker.consume(&lane(Rank::Life), 1_000).await.unwrap();
    let mut left = BTreeSet::new();
    for _ in 0..100 {
        let delivery = next(&mut consumer).await;
        left.insert(delivery.ticket().batch.0);
        delivery.settle(Settle::Ack);
    }
    assert_eq!(left.len(), 100, "those that nobody had settled, each once");
    until("the lane is empty", async || broker.depths().await.iter().all(|(_, depth)| *depth == 0)).await;
    broker.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_broker_without_memory_takes_nothing_in_time_and_takes_again_when_it_has_some() {
    let node = rabbitmq::start();
    let settings = RabbitSettings { confirm_ms: 2_000, ..node.settings() };
    let broker = open_ready(&settings, node.dir()).await;
    broker.publish(&ticket(1, Rank::Life)).await.unwrap();
    node.ctl(&["set_vm_memory_high_watermark", "0.0000001"]);
    let fault = broker.publish(&ticket(2, Rank::Life)).await.unwrap_err();
    assert!(matches!(fault, BrokerError::TimedOut { .. } | BrokerError::Blocked { .. }), "{fault}");
    until("the alarm is seen", async || !broker.health().up).await;
    let tickets: Vec<_> = (3..2_000).map(|batch| ticket(batch, Rank::Life)).collect();
    let results = tokio::time::timeout(DEADLINE, broker.publish_all(&tickets)).await.expect("gives up in time");
    assert!(results.iter().all(Result::is_err), "nothing is called taken");
    // Acknowledgements go over a connection of their own and are not held up.
    let mut consumer = broker.consume(&lane(Rank::Life), 1).await.unwrap();
    next(&mut consumer).await.settle(Settle::Ack);
    node.ctl(&["set_vm_memory_high_watermark", "0.4"]);
    until("a ticket is taken again", async || broker.publish(&ticket(3_000, Rank::Life)).await.is_ok()).await;
    assert!(broker.health().up, "{:?}", broker.health());
    broker.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_broker_that_is_not_there_is_said_and_does_not_hold_anybody_up() {
    let node = rabbitmq::shared();
    let settings =
        RabbitSettings { addrs: vec![("127.0.0.1".to_owned(), crate::servers::free_port())], confirm_ms: 300, ..node.settings() };
    let broker = open(&settings, node.dir()).await;
    let fault = broker.ready(&lanes()).await.unwrap_err();
    assert!(matches!(&fault, BrokerError::Unreachable { why } if why.contains("refused")), "{fault}");
    let tickets: Vec<_> = (0..5_000).map(|batch| ticket(batch, Rank::Life)).collect();
    let results = tokio::time::timeout(DEADLINE, broker.publish_all(&tickets)).await.expect("gives up in time");
    assert!(results.iter().all(|result| matches!(result, Err(BrokerError::Unreachable { .. }))));
    assert!(broker.depths().await.is_empty() && broker.buried().await.is_empty());
    assert!(!broker.health().up);
    tokio::time::timeout(DEADLINE, broker.close()).await.expect("closes in time");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wrong_password_is_said_and_not_shown() {
    let node = rabbitmq::shared();
    let mut settings = node.settings();
    settings.confirm_ms = 3_000;
    let secret = node.dir().join("wrong-password");
    std::fs::write(&secret, "tok3n-w0rth-hiding").unwrap();
    settings.password = mothertongue::secret::SecretSource::File(secret);
    let broker = open(&settings, node.dir()).await;
    let fault = broker.ready(&lanes()).await.unwrap_err().to_string();
    assert!(fault.contains("ACCESS_REFUSED") && !fault.contains("hiding"), "{fault}");
    broker.close().await;
}
