//! The SMSC: the server of the crate `smpp34`, which neither gateway's authors wrote. It notes when each number arrived, and
//! delays or throttles as a part asks. Its own limit is measured first, with a bare client.

use std::net::{IpAddr, Ipv4Addr};
use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use async_trait::async_trait;
use mothertongue::domain::{Clock as _, SystemClock};
use smpp34::{
    SmppConnectionInformation, SmppError, SmppServer, SmppServerListener, bind_transceiver, bind_transceiver_resp, submit_sm,
    submit_sm_resp,
};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use super::Bench;
use super::figures::{float, whole};
use super::gateway::wall_ms;
use super::limits::{FANOUT_BINDS, FANOUT_WINDOW, LOOK_EVERY, SILENCE, TEXT};
use super::table::Table;

/// How many numbers there are.
pub const NUMBERS: u64 = 3_000_000;
/// The digits of the first number, after the country code and the 90 of a mobile network.
const FIRST: u64 = 10_000_000;
/// The share of a second's messages that a throttling peer takes at once.
const BURST_SHARE: f64 = 0.1;

struct Throttle {
    per_s: f64,
    tokens: f64,
    at: Instant,
}

struct Heard {
    began: Instant,
    /// When each number arrived first, in nanoseconds since `began`; 0 when it did not.
    arrived: Vec<AtomicU64>,
    /// Messages taken since the last reset, and of these the numbers that had not arrived.
    taken: AtomicU64,
    distinct: AtomicU64,
    refused: AtomicU64,
    first: AtomicU64,
    last: AtomicU64,
    longest_gap: AtomicU64,
    delay_ms: AtomicU64,
    throttle: Mutex<Option<Throttle>>,
}

/// The number of a person, as it stands in a request.
pub fn number(index: u64) -> String {
    format!("+8190{:08}", FIRST + index)
}

fn index(digits: &str) -> Option<usize> {
    let number: u64 = digits.strip_prefix('+').unwrap_or(digits).strip_prefix("8190")?.parse().ok()?;
    usize::try_from(number.checked_sub(FIRST)?).ok()
}

impl Heard {
    fn now(&self) -> u64 {
        u64::try_from(self.began.elapsed().as_nanos()).unwrap_or(u64::MAX)
    }

    fn take(&self, digits: &str) {
        let now = self.now();
        if let Some(place) = index(digits).and_then(|index| self.arrived.get(index)) {
            let before = place.compare_exchange(0, now, Ordering::Relaxed, Ordering::Relaxed);
            self.distinct.fetch_add(u64::from(before.is_ok()), Ordering::Relaxed);
        }
        let _ = self.first.compare_exchange(0, now, Ordering::Relaxed, Ordering::Relaxed);
        let last = self.last.fetch_max(now, Ordering::Relaxed);
        if last > 0 {
            self.longest_gap.fetch_max(now.saturating_sub(last), Ordering::Relaxed);
        }
        self.taken.fetch_add(1, Ordering::Relaxed);
    }
}

#[async_trait]
impl SmppServerListener for Heard {
    async fn on_bind_transceiver(
        &self,
        request: bind_transceiver,
        _connection: &SmppConnectionInformation,
        _session: &String,
    ) -> bind_transceiver_resp {
        request.accept("smsc".to_owned(), Some(0x34))
    }

    async fn on_submit_sm(&self, request: submit_sm, _: &SmppConnectionInformation, _: &String) -> submit_sm_resp {
        let free = self.throttle.lock().unwrap().as_mut().is_none_or(|throttle| {
            let now = Instant::now();
            let gained = now.duration_since(throttle.at).as_secs_f64() * throttle.per_s;
            throttle.tokens = (throttle.tokens + gained).min(throttle.per_s * BURST_SHARE);
            throttle.at = now;
            let free = throttle.tokens >= 1.0;
            throttle.tokens -= f64::from(u8::from(free));
            free
        });
        if !free {
            self.refused.fetch_add(1, Ordering::Relaxed);
            return request.reject(SmppError::ESME_RTHROTTLED);
        }
        self.take(&request.destination_addr);
        let delay = self.delay_ms.load(Ordering::Relaxed);
        if delay > 0 {
            tokio::time::sleep(Duration::from_millis(delay)).await;
        }
        let id = format!("{:x}", self.taken.load(Ordering::Relaxed));
        request.accept(id)
    }
}

/// A running SMSC.
pub struct Smsc {
    heard: Arc<Heard>,
    pub port: u16,
    _server: SmppServer,
}

/// The version of the crate, from the lock file.
pub fn version() -> String {
    let lock = include_str!("../../Cargo.lock");
    let after = lock.split("name = \"smpp34\"\nversion = \"").nth(1).unwrap_or_default();
    after.split('"').next().unwrap_or_default().to_owned()
}

impl Smsc {
    pub async fn start() -> Self {
        let heard = Arc::new(Heard {
            began: Instant::now(),
            arrived: (0..NUMBERS).map(|_| AtomicU64::new(0)).collect(),
            taken: AtomicU64::new(0),
            distinct: AtomicU64::new(0),
            refused: AtomicU64::new(0),
            first: AtomicU64::new(0),
            last: AtomicU64::new(0),
            longest_gap: AtomicU64::new(0),
            delay_ms: AtomicU64::new(0),
            throttle: Mutex::new(None),
        });
        loop {
            let port = free_port();
            let mut server = SmppServer::new(IpAddr::V4(Ipv4Addr::LOCALHOST), port, Arc::clone(&heard) as _);
            server.start().await;
            if server.is_alive() {
                return Self { heard, port, _server: server };
            }
        }
    }

    /// Forgets what came, and behaves like this from now on.
    pub fn reset(&self, delay_ms: u64, throttle_per_s: Option<u32>) {
        let heard = &self.heard;
        heard.arrived.iter().for_each(|place| place.store(0, Ordering::Relaxed));
        for count in [&heard.taken, &heard.distinct, &heard.refused, &heard.first, &heard.last, &heard.longest_gap] {
            count.store(0, Ordering::Relaxed);
        }
        heard.delay_ms.store(delay_ms, Ordering::Relaxed);
        *heard.throttle.lock().unwrap() = throttle_per_s.map(|per_s| {
            let per_s = f64::from(per_s);
            Throttle { per_s, tokens: per_s * BURST_SHARE, at: Instant::now() }
        });
    }

    /// Nanoseconds since the SMSC began.
    pub fn now(&self) -> u64 {
        self.heard.now()
    }

    pub fn taken(&self) -> u64 {
        self.heard.taken.load(Ordering::Relaxed)
    }

    pub fn distinct(&self) -> u64 {
        self.heard.distinct.load(Ordering::Relaxed)
    }

    pub fn refused(&self) -> u64 {
        self.heard.refused.load(Ordering::Relaxed)
    }

    /// When the first and the last one came, in nanoseconds.
    pub fn span(&self) -> (u64, u64) {
        (self.heard.first.load(Ordering::Relaxed), self.heard.last.load(Ordering::Relaxed))
    }

    /// The longest time between two messages that were taken, in seconds.
    pub fn longest_gap_s(&self) -> f64 {
        Duration::from_nanos(self.heard.longest_gap.load(Ordering::Relaxed)).as_secs_f64()
    }

    /// When that number came, in nanoseconds since the SMSC began.
    pub fn arrived(&self, index: u64) -> Option<u64> {
        let at = self.heard.arrived[usize::try_from(index).unwrap()].load(Ordering::Relaxed);
        (at > 0).then_some(at)
    }

    /// The time on the wall at which the SMSC's nanoseconds begin, in milliseconds since 1970.
    pub fn wall_ms(&self) -> f64 {
        let now = wall_ms(SystemClock.now());
        now - Duration::from_nanos(self.now()).as_secs_f64() * 1e3
    }

    /// How many of these numbers have come.
    pub fn among(&self, numbers: Range<u64>) -> u64 {
        numbers.map(|index| u64::from(self.arrived(index).is_some())).sum()
    }

    /// Waits until all of these numbers have come, or for so long; when each came.
    pub async fn all_of(&self, numbers: Range<u64>, longest: Duration) -> Vec<u64> {
        let began = Instant::now();
        loop {
            let times: Vec<u64> = numbers.clone().filter_map(|index| self.arrived(index)).collect();
            if times.len() as u64 == numbers.end - numbers.start || began.elapsed() > longest {
                return times;
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }

    /// Waits until that many different numbers came; how many did, when none came for long.
    pub async fn until(&self, distinct: u64) -> u64 {
        let (mut most, mut since) = (self.distinct(), Instant::now());
        loop {
            let now = self.distinct();
            if now >= distinct {
                return now;
            }
            if now > most {
                (most, since) = (now, Instant::now());
            }
            if since.elapsed() > SILENCE {
                return now;
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }
}

/// A port that is free now.
pub fn free_port() -> u16 {
    std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port()
}

/// What the SMSC takes from a client that does nothing else.
pub struct Limit {
    pub messages_per_s: f64,
}

impl Limit {
    pub fn table(&self) -> Table {
        Table {
            says: "The SMSC alone, fed with ready-made segments by a client that does nothing else, both on the same cores:"
                .to_owned(),
            head: vec!["peer", "messages/s"],
            rows: vec![vec!["smpp34 server and bare client".to_owned(), whole(self.messages_per_s)]],
        }
    }
}

fn pdu(command: u32, sequence: u32, body: &[u8]) -> Vec<u8> {
    let mut pdu = Vec::with_capacity(16 + body.len());
    for word in [16 + u32::try_from(body.len()).unwrap(), command, 0, sequence] {
        pdu.extend_from_slice(&word.to_be_bytes());
    }
    pdu.extend_from_slice(body);
    pdu
}

/// Counts the answers in what was read; what is left of a half one stays.
fn answers(read: &mut Vec<u8>) -> u64 {
    let (mut at, mut count) = (0, 0);
    while let Some(head) = read.get(at..at + 4) {
        let octets = u32::from_be_bytes([head[0], head[1], head[2], head[3]]) as usize;
        if read.len() < at + octets {
            break;
        }
        at += octets;
        count += 1;
    }
    read.drain(..at);
    count
}

async fn bare_link(port: u16, from: u64, count: u64) {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await.unwrap();
    stream.set_nodelay(true).unwrap();
    let mut bind = b"bare\0secret\0\0".to_vec();
    bind.extend_from_slice(&[0x34, 0, 0, 0]);
    stream.write_all(&pdu(9, 1, &bind)).await.unwrap();
    let mut read = Vec::new();
    while answers(&mut read) == 0 {
        assert!(stream.read_buf(&mut read).await.unwrap() > 0, "the SMSC takes the bind");
    }
    let (mut sent, mut answered) = (0, 0);
    let mut write = Vec::new();
    while answered < count {
        write.clear();
        while sent < count && sent - answered < u64::from(FANOUT_WINDOW) {
            let mut body = b"\0\x05\0ALERT\0\x01\x01".to_vec();
            body.extend_from_slice(&number(from + sent).as_bytes()[1..]);
            body.extend_from_slice(b"\0\0\0\0\0\0\0\0\0\0");
            body.push(u8::try_from(TEXT.len()).unwrap());
            body.extend_from_slice(TEXT.as_bytes());
            write.extend_from_slice(&pdu(4, u32::try_from(sent).unwrap() + 2, &body));
            sent += 1;
        }
        stream.write_all(&write).await.unwrap();
        assert!(stream.read_buf(&mut read).await.unwrap() > 0, "the SMSC answers");
        answered += answers(&mut read);
    }
}

/// Measures what the SMSC can take.
pub async fn limit(bench: &Bench) -> Limit {
    let count: u64 = if bench.options.quick { 200_000 } else { 1_000_000 };
    bench.smsc.reset(0, None);
    let began = Instant::now();
    let binds = u64::from(FANOUT_BINDS);
    let links = (0..binds).map(|link| tokio::spawn(bare_link(bench.smsc.port, link * count / binds, count / binds)));
    for link in links.collect::<Vec<_>>() {
        link.await.unwrap();
    }
    let seconds = began.elapsed().as_secs_f64();
    assert_eq!(bench.smsc.distinct(), count, "every message was counted once");
    Limit { messages_per_s: float(count) / seconds }
}
