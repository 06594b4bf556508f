//! A client of the broker that is not the gateway: it binds, reads, and tries what it must not.

use std::time::{Duration, Instant};

use lapin::message::Delivery;
use lapin::options::{
    BasicGetOptions, BasicPublishOptions, ConfirmSelectOptions, ExchangeDeclareOptions, QueueBindOptions, QueueDeclareOptions,
};
use lapin::types::FieldTable;
use lapin::{BasicProperties, Channel, Connection, ConnectionProperties, ExchangeKind};

use crate::servers::rabbitmq::Rabbit;

/// Everything that must come comes within this.
pub const DEADLINE: Duration = Duration::from_secs(90);

/// The exchange of the exercise world.
pub const EXERCISE: &str = "mothertongue.exercise.alerts";

pub struct Peer {
    connection: Connection,
    channel: Channel,
}

/// Where a user finds a virtual host.
pub fn url(rabbit: &Rabbit, user: &str, password: &str, vhost: &str) -> String {
    format!("amqp://{user}:{password}@127.0.0.1:{}/{vhost}", rabbit.port)
}

impl Peer {
    pub async fn connect(rabbit: &Rabbit, user: &str, password: &str, vhost: &str) -> Self {
        let connection = Connection::connect(&url(rabbit, user, password, vhost), ConnectionProperties::default()).await.unwrap();
        let channel = connection.create_channel().await.unwrap();
        Self { connection, channel }
    }

    /// The broker's own user.
    pub async fn guest(rabbit: &Rabbit, vhost: &str) -> Self {
        Self::connect(rabbit, "guest", "guest", vhost).await
    }

    /// What the broker says to it; a refusal ends the channel, so each try has one of its own.
    pub async fn tries<T>(&self, what: impl AsyncFnOnce(&Channel) -> lapin::Result<T>) -> Result<T, u16> {
        let channel = self.connection.create_channel().await.unwrap();
        what(&channel).await.map_err(|error| match error.kind() {
            lapin::ErrorKind::ProtocolError(fault) => fault.get_id(),
            _ => panic!("not an answer of the broker: {error}"),
        })
    }

    /// Makes a queue that gets what fits the bindings.
    pub async fn bind(&self, queue: &str, exchange: &str, bindings: &[&str]) {
        let declare = self.channel.queue_declare(queue.into(), QueueDeclareOptions::durable(), FieldTable::default());
        declare.await.unwrap();
        for binding in bindings {
            let bind = self.channel.queue_bind(
                queue.into(),
                exchange.into(),
                (*binding).into(),
                QueueBindOptions::default(),
                FieldTable::default(),
            );
            bind.await.unwrap();
        }
    }

    pub async fn declare_exchange(&self, name: &str, kind: ExchangeKind) {
        let durable = ExchangeDeclareOptions { durable: true, ..ExchangeDeclareOptions::default() };
        self.channel.exchange_declare(name.into(), kind, durable, FieldTable::default()).await.unwrap();
    }

    /// Whatever lies in a queue now.
    pub async fn drain(&self, queue: &str) -> Vec<Delivery> {
        let mut found = Vec::new();
        while let Some(got) = self.channel.basic_get(queue.into(), BasicGetOptions { no_ack: true }).await.unwrap() {
            found.push(got.delivery);
        }
        found
    }

    /// Waits until that many have come, and sees that no more lie there.
    pub async fn wait_for(&self, queue: &str, count: usize) -> Vec<Delivery> {
        let began = Instant::now();
        let mut found = Vec::new();
        while found.len() < count {
            assert!(began.elapsed() < DEADLINE, "only {} of {count} messages came", found.len());
            found.extend(self.drain(queue).await);
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        assert_eq!(found.len(), count, "more came than were expected");
        found
    }

    /// Publishes and waits until the broker has taken it.
    pub async fn publish(&self, exchange: &str, key: &str, body: &[u8], properties: BasicProperties) {
        let options = BasicPublishOptions::default();
        self.channel.confirm_select(ConfirmSelectOptions::default()).await.unwrap();
        let sent = self.channel.basic_publish(exchange.into(), key.into(), options, body, properties).await.unwrap();
        assert!(sent.await.unwrap().is_ack());
    }
}
