//! Callers: so many connections that stay open, each with one request at a time, until the time is over.

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use super::figures::Times;
use super::smsc::Smsc;

/// How a message is asked for.
pub type Request = dyn Fn(u64) -> Vec<u8> + Send + Sync;

/// What the callers saw.
pub struct Asked {
    /// Index of the first number, and one past the last.
    pub from: u64,
    pub to: u64,
    /// When each request began, in the SMSC's nanoseconds.
    pub began: Vec<u64>,
    /// Time until the answer.
    pub answered: Times,
}

impl Asked {
    /// Time from the beginning of a request until its message was at the SMSC.
    pub fn arrived(&self, smsc: &Smsc) -> Times {
        let each = (self.from..self.to).zip(&self.began);
        let ms = each.filter_map(|(index, began)| {
            let nanos = smsc.arrived(index)?.saturating_sub(*began);
            Some(Duration::from_nanos(nanos).as_secs_f64() * 1e3)
        });
        Times::of(ms.collect())
    }

    pub fn count(&self) -> u64 {
        self.to - self.from
    }
}

/// Reads one answer; its status code and whether the connection stays.
async fn answer(stream: &mut TcpStream, read: &mut Vec<u8>) -> Option<(u16, bool)> {
    read.clear();
    loop {
        if let Some(end) = read.windows(4).position(|four| four == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&read[..end]).to_lowercase();
            let length = head.split("content-length:").nth(1).and_then(|rest| rest.split("\r\n").next()?.trim().parse().ok());
            let whole = end + 4 + length.unwrap_or(0_usize);
            while read.len() < whole {
                if stream.read_buf(read).await.ok()? == 0 {
                    return None;
                }
            }
            let code = head.split(' ').nth(1)?.parse().ok()?;
            return Some((code, !head.contains("connection: close")));
        }
        if stream.read_buf(read).await.ok()? == 0 {
            return None;
        }
    }
}

/// Asks until the time is over or the most is reached; every answer must be 202.
pub async fn ask(
    smsc: &Arc<Smsc>,
    port: u16,
    concurrency: usize,
    from: u64,
    most: u64,
    time: Duration,
    request: Arc<Request>,
) -> Asked {
    let next = Arc::new(AtomicU64::new(from));
    let ends = Instant::now() + time;
    let mut callers = Vec::new();
    for _ in 0..concurrency {
        let (next, request, smsc) = (Arc::clone(&next), Arc::clone(&request), Arc::clone(smsc));
        callers.push(tokio::spawn(async move {
            let connect = || async {
                let stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await.unwrap();
                stream.set_nodelay(true).unwrap();
                stream
            };
            let mut stream = connect().await;
            let (mut seen, mut read) = (Vec::new(), Vec::new());
            while Instant::now() < ends {
                let index = next.fetch_add(1, Ordering::Relaxed);
                if index >= from + most {
                    break;
                }
                let octets = request(index);
                let began = smsc.now();
                stream.write_all(&octets).await.unwrap();
                let (code, stays) = answer(&mut stream, &mut read).await.expect("an answer");
                assert_eq!(code, 202, "{}", String::from_utf8_lossy(&read));
                let ended = smsc.now();
                seen.push((index, began, ended));
                if !stays {
                    stream = connect().await;
                }
            }
            seen
        }));
    }
    let mut seen = Vec::new();
    for caller in callers {
        seen.extend(caller.await.unwrap());
    }
    seen.sort_unstable();
    let to = from + u64::try_from(seen.len()).unwrap();
    assert!(seen.iter().zip(from..).all(|((index, _, _), wanted)| *index == wanted), "every number was asked for once");
    let answered = seen.iter().map(|(_, began, ended)| Duration::from_nanos(ended - began).as_secs_f64() * 1e3);
    Asked { from, to, answered: Times::of(answered.collect()), began: seen.iter().map(|(_, began, _)| *began).collect() }
}
