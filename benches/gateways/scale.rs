//! The stores and brokers that a gateway can run on: the embedded ones, and what is started for the scale mode.

use std::cell::OnceCell;

use mothertongue::secret::SecretSource;
use mothertongue::store::PostgresSettings;

use super::Bench;
use super::process;
use super::servers::postgres::{self, Postgres};
use super::servers::rabbitmq::{self, Rabbit};

/// A RabbitMQ node and a PostgreSQL server on this machine, in folders of their own.
pub struct Servers {
    postgres: Postgres,
    rabbit: Rabbit,
}

impl Servers {
    fn pids(&self) -> Vec<u32> {
        let database = self.postgres.lock().as_ref().map(|server| server.pid);
        let broker = self.rabbit.server.as_ref().map(|server| server.pid);
        database.into_iter().chain(broker).collect()
    }
}

/// The servers of a run; started when the first alert needs them.
#[derive(Default)]
pub struct Lazy(OnceCell<Servers>);

impl Lazy {
    fn get(&self) -> &Servers {
        self.0.get_or_init(|| Servers { postgres: postgres::start(), rabbit: rabbitmq::start() })
    }
}

/// One store with one broker.
pub enum Stack<'b> {
    /// SQLite and the broker in the process.
    Embedded,
    /// PostgreSQL and RabbitMQ, with tables and queues of that name.
    Scale(&'b Servers, String),
}

impl<'b> Stack<'b> {
    /// Every stack that is measured, those with servers with tables and queues of their own.
    pub fn all(bench: &'b Bench) -> Vec<Self> {
        if bench.options.embedded_only {
            return vec![Self::Embedded];
        }
        vec![Self::Embedded, Self::Scale(bench.servers.get(), Postgres::fresh_schema())]
    }

    /// Recipients a second and microseconds of processor time each that are hoped for on a stack of that name.
    pub fn aim(name: &str) -> (f64, f64) {
        if name == Self::Embedded.name() { (100_000.0, 4.0) } else { (50_000.0, 10.0) }
    }

    pub fn name(&self) -> &'static str {
        match self {
            Self::Embedded => "embedded",
            Self::Scale(..) => "RabbitMQ + PostgreSQL",
        }
    }

    pub fn slug(&self) -> &'static str {
        match self {
            Self::Embedded => "embedded",
            Self::Scale(..) => "scale",
        }
    }

    /// `[exercise.store]` and `[exercise.broker]`.
    pub fn parts(&self) -> String {
        let Self::Scale(servers, name) = self else { return String::new() };
        let PostgresSettings { hosts, database, user, password, .. } = servers.postgres.settings(name);
        let Some(SecretSource::File(password)) = password else { panic!("the password lies in a file") };
        let (addr, broker_password) = (format!("127.0.0.1:{}", servers.rabbit.port), servers.rabbit.dir().join("password"));
        format!(
            "[exercise.store]\nkind = \"postgresql\"\nhosts = {hosts:?}\ndatabase = {database:?}\nuser = {user:?}\n\
             password = {{ file = {password:?} }}\ntls = \"off\"\nschema = {name:?}\n\
             [exercise.broker]\nkind = \"rabbitmq\"\naddrs = [{addr:?}]\nuser = \"guest\"\n\
             password = {{ file = {broker_password:?} }}\nprefix = {name:?}\ndeclare_wait_ms = 0\n"
        )
    }

    /// Seconds of processor time that broker and database have used so far.
    pub fn cpu_s(&self) -> f64 {
        match self {
            Self::Embedded => 0.0,
            Self::Scale(servers, _) => process::cpu_s(&servers.pids()),
        }
    }
}
