//! One bind: connects, keeps its window full, matches answers, notices a dead link, and connects again.
//!
//! Never calls a segment unsent once its last octet was given to the socket, and never waits for whoever reads outcomes.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::sync::mpsc::error::TrySendError;

use super::Shared;
use super::bucket::Bucket;
use super::link::{Reader, Writer};
use super::receipt::{event, normal_id};
use super::status::{ESME_RINVCMDID, ESME_ROK, ESME_RX_T_APPN, Verdict, status_name, verdict};
use super::submission::{Piece, settle};
use super::wire::{
    self, Frame, HEADER_OCTETS, LinkRole, SEQUENCE_MAX, ShortMessage, command, next_frame, write_bare, write_deliver_response,
};
use crate::domain::Why;

/// How much is read at once, in octets.
const READ_OCTETS: usize = 65_536;
/// The most octets waiting to be written on one link.
const WRITE_MAX_OCTETS: usize = 262_144;
/// With more than this waiting to be written nothing more is read, so that a peer that only talks is held back, in octets.
const HELD_MAX_OCTETS: usize = 2 * WRITE_MAX_OCTETS;
/// The most segments taken from the queue at once.
const PULL_MAX: usize = 512;
/// How often time-outs are looked at, in milliseconds.
const TICK_MS: u64 = 50;
/// The most segments of one link that wait for a late answer.
pub(crate) const LATE_MAX: usize = 10_000;
/// Time for connecting and for the bind's answer.
const BIND_TIMEOUT: Duration = Duration::from_secs(10);
/// Time for the answer to an unbind.
const UNBIND_TIMEOUT: Duration = Duration::from_secs(2);

struct Unanswered {
    piece: Piece,
    written_at: Instant,
    /// Where in the stream its last octet stands.
    end_octet: u64,
    late: bool,
}

/// Why a link ended.
#[derive(Debug, thiserror::Error)]
enum LinkEnd {
    #[error("connecting took too long")]
    ConnectTimeout,
    #[error("connecting failed: {0}")]
    Connect(#[source] std::io::Error),
    #[error("the bind was refused with {0}")]
    BindRefused(String),
    #[error("the connection was closed")]
    Closed,
    #[error("the connection broke: {0}")]
    Broken(#[source] std::io::Error),
    #[error("what came is no SMPP")]
    Garbage,
    #[error("a link check was not answered")]
    Silent,
    #[error("the other side unbound")]
    Unbound,
    #[error("the gateway is stopping")]
    Stopping,
}

/// Keeps one bind going until the channel closes.
pub(crate) async fn keep_bound(shared: Arc<Shared>, role: LinkRole, index: usize) {
    let mut turn = index;
    let mut wait = Duration::from_millis(shared.settings.reconnect_min_ms);
    let most = Duration::from_millis(shared.settings.reconnect_max_ms);
    while !shared.closing.is_cancelled() {
        let (end, was_bound) = one_link(&shared, role, turn).await;
        if matches!(end, LinkEnd::Stopping) {
            break;
        }
        if was_bound {
            wait = Duration::from_millis(shared.settings.reconnect_min_ms);
            tracing::warn!(channel.id = %shared.id, link.index = index, link.end = %end, "the link ended; connecting again");
        } else {
            tracing::debug!(channel.id = %shared.id, link.index = index, link.end = %end, "no link yet");
        }
        shared.last_fault(end.to_string());
        turn += 1;
        tokio::select! {
            () = tokio::time::sleep(wait) => {}
            () = shared.closing.cancelled() => break,
        }
        wait = (wait * 2).min(most);
    }
}

async fn one_link(shared: &Arc<Shared>, role: LinkRole, turn: usize) -> (LinkEnd, bool) {
    let dial = tokio::time::timeout(BIND_TIMEOUT, shared.dialer.dial(turn));
    let (reader, writer) = tokio::select! {
        dialed = dial => match dialed {
            Err(_) => return (LinkEnd::ConnectTimeout, false),
            Ok(Err(source)) => return (LinkEnd::Connect(source), false),
            Ok(Ok(link)) => link,
        },
        () = shared.closing.cancelled() => return (LinkEnd::Stopping, false),
    };
    let mut link = Link::new(shared, role, reader, writer, Instant::now());
    match tokio::time::timeout(BIND_TIMEOUT, link.bind()).await {
        Err(_) => return (LinkEnd::ConnectTimeout, false),
        Ok(Err(end)) => return (end, false),
        Ok(Ok(())) => {}
    }
    shared.bound.send_modify(|bound| *bound += usize::from(role.sends()));
    let end = link.run().await;
    shared.bound.send_modify(|bound| *bound -= usize::from(role.sends()));
    link.abandon();
    (end, true)
}

struct Link<'a> {
    shared: &'a Arc<Shared>,
    role: LinkRole,
    reader: Reader,
    writer: Writer,
    read: Vec<u8>,
    write: Vec<u8>,
    written_octets: u64,
    queued_octets: u64,
    sequence: u32,
    unanswered: HashMap<u32, Unanswered>,
    late: usize,
    bucket: Bucket,
    heard_at: Instant,
    checked_at: Option<Instant>,
    pulled: Vec<Piece>,
}

impl<'a> Link<'a> {
    fn new(shared: &'a Arc<Shared>, role: LinkRole, reader: Reader, writer: Writer, now: Instant) -> Self {
        Self {
            shared,
            role,
            reader,
            writer,
            read: Vec::with_capacity(READ_OCTETS * 2),
            write: Vec::with_capacity(READ_OCTETS),
            written_octets: 0,
            queued_octets: 0,
            sequence: 1,
            unanswered: HashMap::new(),
            late: 0,
            bucket: Bucket::new(shared.rate_per_s(now), now),
            heard_at: now,
            checked_at: None,
            pulled: Vec::new(),
        }
    }

    fn next_sequence(&mut self) -> u32 {
        let sequence = self.sequence;
        self.sequence = if sequence >= SEQUENCE_MAX { 1 } else { sequence + 1 };
        sequence
    }

    async fn bind(&mut self) -> Result<(), LinkEnd> {
        let settings = &self.shared.settings;
        let sequence = self.next_sequence();
        let password = self.shared.password.reveal();
        let request = wire::bind_request(self.role, sequence, &settings.system_id, password, &settings.system_type);
        self.writer.write_all(&request).await.map_err(LinkEnd::Broken)?;
        self.writer.flush().await.map_err(LinkEnd::Broken)?;
        loop {
            let frame = next_frame(&self.read).map_err(|_| LinkEnd::Garbage)?.map(|frame| (frame.header, frame.octets));
            if let Some((header, octets)) = frame {
                self.read.drain(..octets);
                if header.command & command::RESPONSE == 0 || header.sequence != sequence {
                    continue;
                }
                if header.status != ESME_ROK {
                    return Err(LinkEnd::BindRefused(status_name(header.status)));
                }
                return Ok(());
            }
            if self.reader.read_buf(&mut self.read).await.map_err(LinkEnd::Broken)? == 0 {
                return Err(LinkEnd::Closed);
            }
        }
    }

    fn in_window(&self) -> usize {
        self.unanswered.len() - self.late
    }

    /// Takes what window and rate allow and writes it into the buffer. Whether only the rate held it back.
    fn fill(&mut self, now: Instant) -> bool {
        if !self.role.sends() || self.write.len() >= WRITE_MAX_OCTETS {
            return false;
        }
        let window = usize::try_from(self.shared.settings.window).unwrap_or(usize::MAX);
        let room = window.saturating_sub(self.in_window()).min(PULL_MAX);
        if room == 0 {
            return false;
        }
        self.bucket.limit(self.shared.rate_per_s(now), now);
        let tokens = self.bucket.available(now);
        if tokens == 0 {
            return true;
        }
        let mut pulled = std::mem::take(&mut self.pulled);
        self.shared.queue.pull(room.min(tokens), now, self.shared.clock.now(), &mut pulled);
        self.bucket.take(pulled.len());
        for piece in pulled.drain(..) {
            let sequence = self.next_sequence();
            let before = self.write.len();
            piece.write(&mut self.write, sequence);
            self.queued_octets += (self.write.len() - before) as u64;
            let entry = Unanswered { piece, written_at: now, end_octet: self.queued_octets, late: false };
            self.unanswered.insert(sequence, entry);
        }
        self.pulled = pulled;
        tokens < room
    }

    fn put(&mut self, write: impl FnOnce(&mut Vec<u8>)) {
        let before = self.write.len();
        write(&mut self.write);
        self.queued_octets += (self.write.len() - before) as u64;
    }

    async fn run(&mut self) -> LinkEnd {
        let shared = self.shared;
        let mut tick = tokio::time::interval(Duration::from_millis(TICK_MS));
        tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        let mut unbind: Option<(u32, Instant)> = None;
        // What came in one read with the bind's answer.
        if let Some(end) = self.hear() {
            return end;
        }
        loop {
            let bell = shared.queue.bell.notified();
            tokio::pin!(bell);
            bell.as_mut().enable();
            let now = Instant::now();
            let rate_bound = self.fill(now);
            if shared.closing.is_cancelled() && unbind.is_none() && self.unanswered.is_empty() && shared.drained() {
                let sequence = self.next_sequence();
                self.put(|out| write_bare(out, command::UNBIND, ESME_ROK, sequence));
                unbind = Some((sequence, now));
            }
            let room = self.role.sends() && self.in_window() < usize::try_from(shared.settings.window).unwrap_or(usize::MAX);
            let to_write = !self.write.is_empty();
            let to_read = self.write.len() < HELD_MAX_OCTETS;
            let rate_wait = self.bucket.wait().max(Duration::from_millis(1));
            tokio::select! {
                written = self.writer.write(&self.write), if to_write => match written {
                    Ok(0) => return LinkEnd::Closed,
                    Ok(octets) => {
                        self.written_octets += octets as u64;
                        self.write.drain(..octets);
                        if self.write.is_empty() && let Err(source) = self.writer.flush().await {
                            return LinkEnd::Broken(source);
                        }
                    }
                    Err(source) => return LinkEnd::Broken(source),
                },
                got = self.reader.read_buf(&mut self.read), if to_read => match got {
                    Ok(0) => return if unbind.is_some() { LinkEnd::Stopping } else { LinkEnd::Closed },
                    Ok(_) => {
                        self.heard_at = Instant::now();
                        if let Some(end) = self.hear() {
                            return end;
                        }
                    }
                    Err(source) => return LinkEnd::Broken(source),
                },
                () = &mut bell, if room && !rate_bound => {}
                () = tokio::time::sleep(rate_wait), if rate_bound => {}
                () = shared.probe.notified() => self.check_link(Instant::now()),
                _ = tick.tick() => {
                    let now = Instant::now();
                    if unbind.is_some_and(|(_, since)| now.saturating_duration_since(since) > UNBIND_TIMEOUT) {
                        return LinkEnd::Stopping;
                    }
                    if let Some(end) = self.look_at_time(now) {
                        return end;
                    }
                }
            }
        }
    }

    fn check_link(&mut self, now: Instant) {
        if self.checked_at.is_none() {
            let sequence = self.next_sequence();
            self.put(|out| write_bare(out, command::ENQUIRE_LINK, ESME_ROK, sequence));
            self.checked_at = Some(now);
        }
    }

    /// Time-outs and link checks.
    fn look_at_time(&mut self, now: Instant) -> Option<LinkEnd> {
        let settings = &self.shared.settings;
        let timeout = Duration::from_secs(u64::from(settings.response_timeout_s));
        let late = timeout + Duration::from_secs(u64::from(settings.late_response_s));
        if self.checked_at.is_some_and(|at| now.saturating_duration_since(at) > timeout) {
            return Some(LinkEnd::Silent);
        }
        if now.saturating_duration_since(self.heard_at) > Duration::from_secs(u64::from(settings.enquire_link_s)) {
            self.check_link(now);
        }
        let mut over = Vec::new();
        for (sequence, entry) in &mut self.unanswered {
            let age = now.saturating_duration_since(entry.written_at);
            if !entry.late && age > timeout {
                entry.late = true;
                self.late += 1;
            }
            if age > late || (entry.late && self.late > LATE_MAX) {
                over.push(*sequence);
            }
        }
        for sequence in over {
            if let Some(entry) = self.unanswered.remove(&sequence) {
                self.late -= usize::from(entry.late);
                let work = Arc::clone(&entry.piece.work);
                settle(entry.piece, Verdict::Doubt(Why::Timeout), None, false);
                work.changed.notify_one();
            }
        }
        None
    }

    /// Handles every whole PDU that was read.
    fn hear(&mut self) -> Option<LinkEnd> {
        let read = std::mem::take(&mut self.read);
        let mut at = 0;
        let mut end = None;
        let mut touched: Option<Arc<super::submission::Work>> = None;
        let now = Instant::now();
        while end.is_none() {
            match next_frame(&read[at..]) {
                Ok(Some(frame)) => {
                    at += frame.octets;
                    end = self.handle(&frame, now, &mut touched);
                }
                Ok(None) => break,
                Err(_) => end = Some(LinkEnd::Garbage),
            }
        }
        if let Some(work) = touched {
            work.changed.notify_one();
        }
        self.read = read;
        self.read.drain(..at);
        end
    }

    fn handle(&mut self, frame: &Frame<'_>, now: Instant, touched: &mut Option<Arc<super::submission::Work>>) -> Option<LinkEnd> {
        let header = frame.header;
        match header.command {
            command::SUBMIT_SM_RESP | command::GENERIC_NACK => {
                let entry = self.unanswered.remove(&header.sequence)?;
                self.late -= usize::from(entry.late);
                let mut said = verdict(header.status);
                match said {
                    // A nack with status 0 says nothing.
                    Verdict::Taken if header.command == command::GENERIC_NACK => said = Verdict::Doubt(Why::Unreadable),
                    Verdict::Taken => self.bucket.accepted(1, now),
                    Verdict::NotNow(Why::Throttled | Why::QueueFull) => self.bucket.throttled(now),
                    Verdict::NotNow(_) | Verdict::Never(_) | Verdict::Doubt(_) => {}
                }
                let id = wire::message_id(frame.body).map(|id| normal_id(id, self.shared.settings.message_id));
                if touched.as_ref().is_none_or(|work| !Arc::ptr_eq(work, &entry.piece.work))
                    && let Some(before) = touched.replace(Arc::clone(&entry.piece.work))
                {
                    before.changed.notify_one();
                }
                if let Some(again) = settle(entry.piece, said, id, !self.shared.closing.is_cancelled()) {
                    self.shared.queue.postpone(again, now);
                }
            }
            command::ENQUIRE_LINK => self.put(|out| write_bare(out, command::ENQUIRE_LINK_RESP, ESME_ROK, header.sequence)),
            command::ENQUIRE_LINK_RESP => {
                self.checked_at = None;
                self.shared.checked.send_modify(|count| *count += 1);
            }
            command::DELIVER_SM => {
                let status = self.deliver(frame.body);
                self.put(|out| write_deliver_response(out, status, header.sequence));
            }
            command::UNBIND => {
                self.put(|out| write_bare(out, command::UNBIND_RESP, ESME_ROK, header.sequence));
                return Some(LinkEnd::Unbound);
            }
            command::UNBIND_RESP => return Some(LinkEnd::Stopping),
            other if other & command::RESPONSE == 0 => {
                self.put(|out| write_bare(out, command::GENERIC_NACK, ESME_RINVCMDID, header.sequence));
            }
            _ => {}
        }
        None
    }

    fn deliver(&self, body: &[u8]) -> u32 {
        let settings = &self.shared.settings;
        let format = settings.receipt_id.unwrap_or(settings.message_id);
        let read = ShortMessage::read(body).and_then(|message| event(&self.shared.id, &message, format, self.shared.clock.now()));
        let Some(event) = read else {
            tracing::warn!(channel.id = %self.shared.id, pdu.octets = body.len() + HEADER_OCTETS, "a message to us cannot be read");
            return ESME_ROK;
        };
        match self.shared.events.try_send(event) {
            Ok(()) => ESME_ROK,
            // The other side keeps it and tries again.
            Err(TrySendError::Full(_) | TrySendError::Closed(_)) => ESME_RX_T_APPN,
        }
    }

    /// After the link's end: what was written whole is in doubt, the rest goes back to the queue.
    fn abandon(&mut self) {
        for (_, entry) in self.unanswered.drain() {
            let work = Arc::clone(&entry.piece.work);
            if entry.end_octet <= self.written_octets {
                settle(entry.piece, Verdict::Doubt(if entry.late { Why::Timeout } else { Why::LinkLost }), None, false);
                work.changed.notify_one();
            } else {
                self.shared.queue.requeue(entry.piece);
            }
        }
        self.late = 0;
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::io::AsyncWriteExt as _;

    use super::super::Settings;
    use super::*;
    use crate::domain::{ChannelId, SystemClock};

    /// A write that takes longer than this is held back for good.
    const STALL: Duration = Duration::from_millis(500);

    #[tokio::test]
    async fn a_peer_that_talks_and_never_reads_is_held_back() {
        let settings = Settings { addrs: vec!["127.0.0.1:1".to_owned()], system_id: "gateway".to_owned(), ..Settings::default() };
        let (shared, _events) = Shared::new(ChannelId("smsc".to_owned()), settings, Arc::new(SystemClock)).unwrap();
        let shared = Arc::new(shared);
        let (ours, theirs) = tokio::io::duplex(4_096);
        let (reader, writer) = tokio::io::split(ours);
        let (_reads_nothing, mut talks) = tokio::io::split(theirs);
        let mut link = Link::new(&shared, LinkRole::Transceiver, Box::new(reader), Box::new(writer), Instant::now());
        let mut checks = Vec::new();
        for sequence in 1..=256 {
            write_bare(&mut checks, command::ENQUIRE_LINK, ESME_ROK, sequence);
        }
        let talk = async {
            let mut told = 0;
            while told < 8 * HELD_MAX_OCTETS {
                match tokio::time::timeout(STALL, talks.write_all(&checks)).await {
                    Ok(written) => written.unwrap(),
                    Err(_) => return told,
                }
                told += checks.len();
            }
            told
        };
        let told = tokio::select! {
            told = talk => told,
            end = link.run() => panic!("the link ended: {end}"),
        };
        assert!(told >= HELD_MAX_OCTETS, "{told} octets: nobody is held back early");
        assert!(told < 2 * HELD_MAX_OCTETS && link.write.len() < 2 * HELD_MAX_OCTETS, "{told} octets were taken");
    }
}
