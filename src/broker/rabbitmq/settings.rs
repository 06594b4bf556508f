//! What an operator writes about one RabbitMQ account, and what it means for queues.
//!
//! It opens no socket and reads no file; a password never stands in it.

use std::path::PathBuf;

use serde::Deserialize;

use crate::domain::{Lane, ModeName};
use crate::secret::SecretSource;

/// The most addresses that are tried in turn.
pub const ADDRS_MAX: usize = 16;
/// The longest prefix of queue names, in bytes; a queue name has at most 255.
pub const PREFIX_MAX: usize = 100;

/// TLS towards the broker.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RabbitTls {
    /// PEM file with the only certificates that are trusted; those of the system when it is left out.
    pub ca_file: Option<PathBuf>,
    /// PEM file with the client's certificate chain.
    pub cert_file: Option<PathBuf>,
    /// PEM file with the client's private key.
    pub key_file: Option<PathBuf>,
    /// The name that the broker's certificate must carry; the host of the address when it is left out.
    pub server_name: Option<String>,
}

/// How the RabbitMQ broker is set up.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Written")]
pub struct RabbitSettings {
    /// Addresses `host:port` of the nodes, tried in turn.
    pub addrs: Vec<(String, u16)>,
    /// The virtual host.
    pub vhost: String,
    /// The user.
    pub user: String,
    /// Where the password lies.
    pub password: SecretSource,
    /// TLS; plain TCP when it is left out.
    pub tls: Option<RabbitTls>,
    /// What queue names begin with; `mothertongue.exercise` or `mothertongue.live` when it is left out.
    pub prefix: Option<String>,
    /// The most tickets of one lane, waiting and in hand.
    pub lane_limit: u32,
    /// The longest wait for one connection, in milliseconds.
    pub connect_ms: u64,
    /// The longest wait for the broker to say that it has taken a ticket, in milliseconds.
    pub confirm_ms: u64,
    /// How often both sides say that they are there, in seconds.
    pub heartbeat_s: u16,
    /// The first pause before another try to connect, in milliseconds; each further one is twice as long.
    pub reconnect_min_ms: u64,
    /// The longest pause before another try to connect, in milliseconds.
    pub reconnect_max_ms: u64,
    /// After so many deliveries without an end a ticket is buried.
    pub delivery_limit: u32,
    /// How long a queue rests after it was declared before tickets are trusted to it, in milliseconds.
    pub declare_wait_ms: u64,
}

/// The settings as they stand in the file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    addrs: Vec<String>,
    #[serde(default = "root")]
    vhost: String,
    user: String,
    password: SecretSource,
    tls: Option<RabbitTls>,
    prefix: Option<String>,
    lane_limit: Option<u32>,
    connect_ms: Option<u64>,
    confirm_ms: Option<u64>,
    heartbeat_s: Option<u16>,
    reconnect_min_ms: Option<u64>,
    reconnect_max_ms: Option<u64>,
    delivery_limit: Option<u32>,
    declare_wait_ms: Option<u64>,
}

fn root() -> String {
    "/".to_owned()
}

/// Splits `host:port`; an IPv6 host stands in brackets.
fn addr(written: &str) -> Option<(String, u16)> {
    let (host, port) = written.rsplit_once(':')?;
    let port: u16 = port.parse().ok()?;
    let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
    let good = |host: &str| !host.is_empty() && host.bytes().all(|b| b.is_ascii_alphanumeric() || b".-_".contains(&b));
    match bare {
        Some(host) if host.parse::<std::net::Ipv6Addr>().is_ok() => Some((host.to_owned(), port)),
        None if good(host) => Some((host.to_owned(), port)),
        Some(_) | None => None,
    }
    .filter(|_| port != 0)
}

impl TryFrom<Written> for RabbitSettings {
    type Error = String;

    fn try_from(written: Written) -> Result<Self, String> {
        let within = |name: &str, value: Option<u64>, default: u64, least: u64, most: u64| match value.unwrap_or(default) {
            value if (least..=most).contains(&value) => Ok(value),
            value => Err(format!("`{name}` is {value}; it must be {least} to {most}")),
        };
        if written.addrs.is_empty() || written.addrs.len() > ADDRS_MAX {
            return Err(format!("`addrs` must name 1 to {ADDRS_MAX} addresses"));
        }
        // What was written is not repeated: it may be a URL with a password in it.
        let addrs: Option<Vec<_>> = written.addrs.iter().map(|text| addr(text)).collect();
        let addrs = addrs.ok_or("an address in `addrs` is not HOST:PORT; user and password have settings of their own")?;
        let prefix_serves = |prefix: &String| {
            !prefix.is_empty()
                && prefix.len() <= PREFIX_MAX
                && !prefix.starts_with("amq.")
                && prefix.bytes().all(|b| b.is_ascii_alphanumeric() || b".-_".contains(&b))
        };
        if !written.prefix.as_ref().is_none_or(prefix_serves) {
            return Err(format!("`prefix` must be 1 to {PREFIX_MAX} of a-z A-Z 0-9 . - _ and not begin with `amq.`"));
        }
        if written.user.is_empty() || written.user.len() > 255 || written.vhost.is_empty() || written.vhost.len() > 255 {
            return Err("`user` and `vhost` must have 1 to 255 bytes".to_owned());
        }
        if let Some(tls) = &written.tls
            && tls.cert_file.is_some() != tls.key_file.is_some()
        {
            return Err("`cert_file` and `key_file` go together".to_owned());
        }
        let min = within("reconnect_min_ms", written.reconnect_min_ms, Self::RECONNECT_MIN_MS, 10, 60_000)?;
        let max = within("reconnect_max_ms", written.reconnect_max_ms, Self::RECONNECT_MAX_MS.max(min), min, 600_000)?;
        let small = |name, value: Option<u32>, default: u32, most: u32| {
            within(name, value.map(u64::from), u64::from(default), 1, u64::from(most))
                .map(|value| u32::try_from(value).unwrap_or(default))
        };
        let heartbeat = within("heartbeat_s", written.heartbeat_s.map(u64::from), u64::from(Self::HEARTBEAT_S), 1, 600)?;
        Ok(Self {
            addrs,
            vhost: written.vhost,
            user: written.user,
            password: written.password,
            tls: written.tls,
            prefix: written.prefix,
            lane_limit: small("lane_limit", written.lane_limit, Self::LANE_LIMIT, 10_000_000)?,
            connect_ms: within("connect_ms", written.connect_ms, Self::CONNECT_MS, 100, 120_000)?,
            confirm_ms: within("confirm_ms", written.confirm_ms, Self::CONFIRM_MS, 100, 120_000)?,
            heartbeat_s: u16::try_from(heartbeat).unwrap_or(Self::HEARTBEAT_S),
            reconnect_min_ms: min,
            reconnect_max_ms: max,
            delivery_limit: small("delivery_limit", written.delivery_limit, Self::DELIVERY_LIMIT, 1_000_000)?,
            declare_wait_ms: within("declare_wait_ms", written.declare_wait_ms, Self::DECLARE_WAIT_MS, 0, 60_000)?,
        })
    }
}

impl RabbitSettings {
    /// The most tickets of one lane when nothing else is said.
    pub const LANE_LIMIT: u32 = 10_000;
    /// The longest wait for one connection when nothing else is said, in milliseconds.
    pub const CONNECT_MS: u64 = 5_000;
    /// The longest wait for a confirm when nothing else is said, in milliseconds.
    pub const CONFIRM_MS: u64 = 5_000;
    /// The heartbeat when nothing else is said, in seconds.
    pub const HEARTBEAT_S: u16 = 10;
    /// The first pause before another try when nothing else is said, in milliseconds.
    pub const RECONNECT_MIN_MS: u64 = 200;
    /// The longest pause before another try when nothing else is said, in milliseconds.
    pub const RECONNECT_MAX_MS: u64 = 10_000;
    /// The most deliveries of one ticket when nothing else is said. Releasing a ticket counts, a retry does not.
    pub const DELIVERY_LIMIT: u32 = 100;
    /// How long a new queue rests when nothing else is said, in milliseconds. A quorum queue that was declared less than a
    /// second before its node was killed has lost tickets that were confirmed.
    pub const DECLARE_WAIT_MS: u64 = 3_000;

    /// Settings for one account, with every default.
    pub fn new(addrs: Vec<(String, u16)>, vhost: &str, user: &str, password: SecretSource) -> Self {
        Self {
            addrs,
            vhost: vhost.to_owned(),
            user: user.to_owned(),
            password,
            tls: None,
            prefix: None,
            lane_limit: Self::LANE_LIMIT,
            connect_ms: Self::CONNECT_MS,
            confirm_ms: Self::CONFIRM_MS,
            heartbeat_s: Self::HEARTBEAT_S,
            reconnect_min_ms: Self::RECONNECT_MIN_MS,
            reconnect_max_ms: Self::RECONNECT_MAX_MS,
            delivery_limit: Self::DELIVERY_LIMIT,
            declare_wait_ms: Self::DECLARE_WAIT_MS,
        }
    }

    /// What queue names of a mode begin with.
    pub fn prefix(&self, mode: ModeName) -> String {
        self.prefix.clone().unwrap_or_else(|| format!("mothertongue.{mode}"))
    }

    /// The queue of a lane.
    pub fn lane_queue(&self, mode: ModeName, lane: &Lane) -> String {
        format!("{}.{lane}", self.prefix(mode))
    }

    /// The queue of buried tickets.
    pub fn buried_queue(&self, mode: ModeName) -> String {
        format!("{}.buried", self.prefix(mode))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<RabbitSettings, toml::de::Error> {
        toml::from_str(text)
    }

    const ACCOUNT: &str = "user = \"gate\"\npassword = { env = \"X\" }\n";

    #[test]
    fn an_account_needs_addresses_a_user_and_a_place_of_the_password() {
        let read = read(&format!("addrs = [\"a.example:5672\", \"[::1]:5673\"]\n{ACCOUNT}")).unwrap();
        let password = SecretSource::Env("X".into());
        let addrs = vec![("a.example".into(), 5672), ("::1".into(), 5673)];
        assert_eq!(read, RabbitSettings::new(addrs, "/", "gate", password));
        assert_eq!(read.buried_queue(ModeName::Exercise), "mothertongue.exercise.buried");
        assert_ne!(read.prefix(ModeName::Exercise), read.prefix(ModeName::Live));
    }

    #[test]
    fn what_does_not_serve_is_refused_and_an_address_with_a_password_is_not_repeated() {
        for (wrong, said) in [
            ("addrs = []", "1 to 16"),
            ("addrs = [\"amqp://gate:hunter2@a.example:5672\"]", "HOST:PORT"),
            ("addrs = [\"a.example\"]", "HOST:PORT"),
            ("addrs = [\"a.example:0\"]", "HOST:PORT"),
            ("addrs = [\"a:1\"]\nprefix = \"amq.x\"", "`prefix`"),
            ("addrs = [\"a:1\"]\nlane_limit = 0", "`lane_limit`"),
            ("addrs = [\"a:1\"]\nconfirm_ms = 1", "`confirm_ms`"),
            ("addrs = [\"a:1\"]\nreconnect_min_ms = 5000\nreconnect_max_ms = 1000", "`reconnect_max_ms`"),
            ("addrs = [\"a:1\"]\ntls = { cert_file = \"c.pem\" }", "go together"),
        ] {
            let fault = read(&format!("{ACCOUNT}{wrong}")).unwrap_err();
            assert!(fault.message().contains(said), "{wrong}: {fault}");
            assert!(!fault.message().contains("hunter2"));
        }
    }
}
