//! One suite of claims that every broker must hold to, run against each implementation.
//!
//! A new broker adds a [`Factory`] and one list at the end; what is more than the contract is tested beside its own code.

#![expect(clippy::unwrap_used, reason = "a claim that cannot go on fails by panicking")]

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use mothertongue::broker::{Broker, BrokerError, Consumer, Delivery, EmbeddedSettings, RabbitSettings, Settings, Settle};
use mothertongue::domain::{BatchId, ChannelId, Lane, ModeName, Rank, Ticket};

use crate::servers;

/// Every wait for something that must come ends here.
const DEADLINE: Duration = Duration::from_secs(60);

/// How long a claim that nothing comes is watched.
const QUIET: Duration = Duration::from_millis(100);

/// Makes brokers of one kind, each with queues of its own.
#[async_trait]
pub trait Factory: Send + Sync {
    /// Opens a broker whose lanes hold that many tickets.
    async fn open(&self, lane_limit: usize) -> Arc<dyn Broker>;
}

struct Embedded;

#[async_trait]
impl Factory for Embedded {
    async fn open(&self, lane_limit: usize) -> Arc<dyn Broker> {
        mothertongue::broker::embedded(&EmbeddedSettings { lane_limit })
    }
}

struct RabbitMq;

#[async_trait]
impl Factory for RabbitMq {
    async fn open(&self, lane_limit: usize) -> Arc<dyn Broker> {
        let node = servers::rabbitmq::shared();
        let settings = RabbitSettings { lane_limit: u32::try_from(lane_limit).unwrap(), ..node.settings() };
        let settings = Settings::RabbitMq(Box::new(settings));
        let broker = mothertongue::broker::open(&settings, ModeName::Exercise, node.dir()).await.unwrap();
        broker.ready(&[lane(Rank::Life), lane(Rank::Urgent), lane(Rank::Bulk)]).await.unwrap();
        broker
    }
}

fn lane(rank: Rank) -> Lane {
    Lane { channel: ChannelId("smsc-a".into()), rank }
}

fn ticket(batch: i64, rank: Rank) -> Ticket {
    Ticket { batch: BatchId(batch), lane: lane(rank) }
}

async fn next(consumer: &mut Box<dyn Consumer>) -> Delivery {
    tokio::time::timeout(DEADLINE, consumer.next()).await.expect("comes in time").expect("is not closed")
}

async fn nothing_comes(consumer: &mut Box<dyn Consumer>) {
    if let Ok(delivery) = tokio::time::timeout(QUIET, consumer.next()).await {
        panic!("{:?} came", delivery.map(|delivery| delivery.ticket().clone()));
    }
}

/// Waits until a lane holds so many tickets: a broker over the network counts a little later.
async fn depth_becomes(broker: &dyn Broker, rank: Rank, wanted: usize) {
    let began = std::time::Instant::now();
    loop {
        let depths = broker.depths().await;
        let depth: usize = depths.iter().filter(|(known, _)| *known == lane(rank)).map(|(_, depth)| depth).sum();
        if depth == wanted {
            return;
        }
        assert!(began.elapsed() < DEADLINE, "{rank} holds {depth}, not {wanted}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

async fn buried_becomes(broker: &dyn Broker, wanted: &[Ticket]) {
    let began = std::time::Instant::now();
    loop {
        let buried = broker.buried().await;
        if buried == wanted && broker.buried_count().await == wanted.len() {
            return;
        }
        assert!(began.elapsed() < DEADLINE, "{buried:?} are buried, not {wanted:?}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

async fn a_ticket_goes_to_one_consumer_of_its_lane_only(factory: &dyn Factory) {
    let broker = factory.open(100).await;
    let mut first = broker.consume(&lane(Rank::Life), 50).await.unwrap();
    let mut second = broker.consume(&lane(Rank::Life), 50).await.unwrap();
    let mut other = broker.consume(&lane(Rank::Bulk), 50).await.unwrap();
    for batch in 0..20 {
        broker.publish(&ticket(batch, Rank::Life)).await.unwrap();
    }
    let mut seen = BTreeSet::new();
    for _ in 0..20 {
        let delivery = tokio::select! {
            one = next(&mut first) => one,
            two = next(&mut second) => two,
        };
        assert!(seen.insert(delivery.ticket().batch), "given out twice");
        delivery.settle(Settle::Ack);
    }
    assert_eq!(seen, (0..20).map(BatchId).collect());
    nothing_comes(&mut first).await;
    nothing_comes(&mut other).await;
    depth_becomes(&*broker, Rank::Life, 0).await;
}

async fn a_consumer_that_waits_is_woken_by_a_publish(factory: &dyn Factory) {
    let broker = factory.open(100).await;
    let mut consumer = broker.consume(&lane(Rank::Urgent), 1).await.unwrap();
    let (delivery, published) = futures::future::join(next(&mut consumer), async {
        tokio::task::yield_now().await;
        broker.publish(&ticket(7, Rank::Urgent)).await
    })
    .await;
    published.unwrap();
    assert_eq!(*delivery.ticket(), ticket(7, Rank::Urgent));
}

async fn no_more_than_the_prefetch_is_unsettled(factory: &dyn Factory) {
    let broker = factory.open(100).await;
    let mut consumer = broker.consume(&lane(Rank::Life), 2).await.unwrap();
    for batch in 0..4 {
        broker.publish(&ticket(batch, Rank::Life)).await.unwrap();
    }
    let one = next(&mut consumer).await;
    let _two = next(&mut consumer).await;
    nothing_comes(&mut consumer).await;
    depth_becomes(&*broker, Rank::Life, 4).await;
    one.settle(Settle::Ack);
    let _three = next(&mut consumer).await;
    nothing_comes(&mut consumer).await;
}

async fn a_dropped_and_a_released_delivery_come_again(factory: &dyn Factory) {
    let broker = factory.open(100).await;
    let mut consumer = broker.consume(&lane(Rank::Life), 1).await.unwrap();
    broker.publish(&ticket(1, Rank::Life)).await.unwrap();
    drop(next(&mut consumer).await);
    next(&mut consumer).await.settle(Settle::Release);
    let last = next(&mut consumer).await;
    assert_eq!(last.ticket().batch, BatchId(1));
    last.settle(Settle::Ack);
    nothing_comes(&mut consumer).await;
}

async fn a_delivery_outlives_its_consumer_and_goes_to_another(factory: &dyn Factory) {
    let broker = factory.open(100).await;
    let mut first = broker.consume(&lane(Rank::Life), 1).await.unwrap();
    broker.publish(&ticket(1, Rank::Life)).await.unwrap();
    let held = next(&mut first).await;
    drop(first);
    drop(held);
    let mut second = broker.consume(&lane(Rank::Life), 1).await.unwrap();
    assert_eq!(next(&mut second).await.ticket().batch, BatchId(1));
}

async fn a_buried_ticket_is_kept_for_people_and_never_comes_again(factory: &dyn Factory) {
    let broker = factory.open(100).await;
    let mut consumer = broker.consume(&lane(Rank::Life), 5).await.unwrap();
    broker.publish(&ticket(1, Rank::Life)).await.unwrap();
    next(&mut consumer).await.settle(Settle::Bury);
    nothing_comes(&mut consumer).await;
    buried_becomes(&*broker, &[ticket(1, Rank::Life)]).await;
    buried_becomes(&*broker, &[ticket(1, Rank::Life)]).await;
    depth_becomes(&*broker, Rank::Life, 0).await;
}

async fn a_full_lane_refuses_and_other_lanes_go_on(factory: &dyn Factory) {
    let broker = factory.open(3).await;
    for batch in 0..3 {
        broker.publish(&ticket(batch, Rank::Life)).await.unwrap();
    }
    let full = broker.publish(&ticket(3, Rank::Life)).await;
    assert!(matches!(&full, Err(BrokerError::Full { lane: of, limit: 3 }) if *of == lane(Rank::Life)), "{full:?}");
    broker.publish(&ticket(3, Rank::Bulk)).await.unwrap();
    let mut consumer = broker.consume(&lane(Rank::Life), 5).await.unwrap();
    let held = next(&mut consumer).await;
    assert!(broker.publish(&ticket(4, Rank::Life)).await.is_err(), "what is in hand counts");
    held.settle(Settle::Ack);
    broker.publish(&ticket(4, Rank::Life)).await.unwrap();
}

async fn many_tickets_at_once_are_answered_one_by_one_and_in_order(factory: &dyn Factory) {
    let broker = factory.open(500).await;
    let tickets: Vec<Ticket> = (0..1_000).map(|batch| ticket(batch, if batch < 600 { Rank::Life } else { Rank::Bulk })).collect();
    let results = broker.publish_all(&tickets).await;
    assert_eq!(results.len(), tickets.len());
    let taken: Vec<usize> = (0..1_000).filter(|at| results[*at].is_ok()).collect();
    let full = |at: usize| matches!(&results[at], Err(BrokerError::Full { lane: of, limit: 500 }) if *of == lane(Rank::Life));
    assert!((0..1_000).all(|at| results[at].is_ok() || (at < 600 && full(at))), "{:?}", &results[..10]);
    assert!(taken.iter().filter(|at| **at < 600).count() <= 500);
    let mut consumer = broker.consume(&lane(Rank::Bulk), 50).await.unwrap();
    let mut seen = BTreeSet::new();
    for _ in 600..1_000 {
        let delivery = next(&mut consumer).await;
        seen.insert(usize::try_from(delivery.ticket().batch.0).unwrap());
        delivery.settle(Settle::Ack);
    }
    assert_eq!(seen, (600..1_000).collect());
}

async fn a_closed_broker_takes_nothing_and_its_consumers_end(factory: &dyn Factory) {
    let broker = factory.open(100).await;
    broker.publish(&ticket(1, Rank::Bulk)).await.unwrap();
    let mut busy = broker.consume(&lane(Rank::Bulk), 1).await.unwrap();
    let held = next(&mut busy).await;
    let mut waiting = broker.consume(&lane(Rank::Life), 1).await.unwrap();
    let (ended, ()) = tokio::time::timeout(
        DEADLINE,
        futures::future::join(waiting.next(), async {
            tokio::task::yield_now().await;
            broker.close().await;
        }),
    )
    .await
    .expect("ends in time");
    assert!(ended.is_none());
    held.settle(Settle::Release);
    assert!(tokio::time::timeout(DEADLINE, busy.next()).await.expect("ends in time").is_none());
    assert!(matches!(broker.publish(&ticket(2, Rank::Life)).await, Err(BrokerError::Closed)));
    assert!(matches!(broker.consume(&lane(Rank::Life), 1).await.err(), Some(BrokerError::Closed)));
}

async fn ten_thousand_tickets_reach_eight_workers_at_least_once(factory: &dyn Factory) {
    const TICKETS: i64 = 10_000;
    let broker = factory.open(20_000).await;
    let (report, mut reports) = tokio::sync::mpsc::unbounded_channel();
    let mut workers = Vec::new();
    for worker in 0..8 {
        let mut consumer = broker.consume(&lane(Rank::Life), 4).await.unwrap();
        let report = report.clone();
        workers.push(tokio::spawn(async move {
            let mut taken = 0_u64;
            while let Some(delivery) = consumer.next().await {
                taken += 1;
                if taken % 17 == worker {
                    drop(delivery);
                } else {
                    let batch = delivery.ticket().batch;
                    delivery.settle(Settle::Ack);
                    report.send(batch).expect("is heard");
                }
            }
        }));
    }
    for batch in 0..TICKETS {
        broker.publish(&ticket(batch, Rank::Life)).await.unwrap();
    }
    let mut seen = BTreeSet::new();
    while seen.len() < usize::try_from(TICKETS).unwrap() {
        seen.insert(tokio::time::timeout(DEADLINE, reports.recv()).await.expect("comes in time").expect("workers live"));
    }
    broker.close().await;
    for worker in workers {
        tokio::time::timeout(DEADLINE, worker).await.expect("ends in time").unwrap();
    }
}

macro_rules! every_claim {
    ($broker:ident: $factory:expr; $($claim:ident),+ $(,)?) => {
        mod $broker {
            use super::*;
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $claim() {
                    super::$claim(&$factory).await;
                }
            )+
        }
    };
}

every_claim! { embedded: Embedded;
    a_ticket_goes_to_one_consumer_of_its_lane_only,
    a_consumer_that_waits_is_woken_by_a_publish,
    no_more_than_the_prefetch_is_unsettled,
    a_dropped_and_a_released_delivery_come_again,
    a_delivery_outlives_its_consumer_and_goes_to_another,
    a_buried_ticket_is_kept_for_people_and_never_comes_again,
    a_full_lane_refuses_and_other_lanes_go_on,
    many_tickets_at_once_are_answered_one_by_one_and_in_order,
    a_closed_broker_takes_nothing_and_its_consumers_end,
    ten_thousand_tickets_reach_eight_workers_at_least_once,
}

every_claim! { rabbitmq: RabbitMq;
    a_ticket_goes_to_one_consumer_of_its_lane_only,
    a_consumer_that_waits_is_woken_by_a_publish,
    no_more_than_the_prefetch_is_unsettled,
    a_dropped_and_a_released_delivery_come_again,
    a_delivery_outlives_its_consumer_and_goes_to_another,
    a_buried_ticket_is_kept_for_people_and_never_comes_again,
    a_full_lane_refuses_and_other_lanes_go_on,
    many_tickets_at_once_are_answered_one_by_one_and_in_order,
    a_closed_broker_takes_nothing_and_its_consumers_end,
    ten_thousand_tickets_reach_eight_workers_at_least_once,
}
