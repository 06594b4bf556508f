//! What the tests of the RabbitMQ broker share.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use mothertongue::broker::{Broker, Consumer, Delivery, RabbitSettings, Settings};
use mothertongue::domain::{BatchId, ChannelId, Lane, ModeName, Rank, Ticket};

/// Everything that must come comes within this.
pub const DEADLINE: Duration = Duration::from_secs(90);

pub fn lane(rank: Rank) -> Lane {
    Lane { channel: ChannelId("smsc-a".into()), rank }
}

pub fn lanes() -> Vec<Lane> {
    vec![lane(Rank::Life), lane(Rank::Urgent), lane(Rank::Bulk)]
}

pub fn ticket(batch: i64, rank: Rank) -> Ticket {
    Ticket { batch: BatchId(batch), lane: lane(rank) }
}

pub fn kind(settings: &RabbitSettings) -> Settings {
    Settings::RabbitMq(Box::new(settings.clone()))
}

/// A broker that began to connect.
pub async fn open(settings: &RabbitSettings, base: &Path) -> Arc<dyn Broker> {
    mothertongue::broker::open(&kind(settings), ModeName::Exercise, base).await.unwrap()
}

/// A broker that is ready.
pub async fn open_ready(settings: &RabbitSettings, base: &Path) -> Arc<dyn Broker> {
    let broker = open(settings, base).await;
    until("the broker is ready", async || broker.ready(&lanes()).await.is_ok()).await;
    broker
}

/// Waits until something holds.
pub async fn until(what: &str, mut holds: impl AsyncFnMut() -> bool) {
    let began = Instant::now();
    while !holds().await {
        assert!(began.elapsed() < DEADLINE, "not within {DEADLINE:?}: {what}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

pub async fn next(consumer: &mut Box<dyn Consumer>) -> Delivery {
    tokio::time::timeout(DEADLINE, consumer.next()).await.expect("comes in time").expect("is not closed")
}
