//! One link to the simulator: reads in bulk, answers in bulk.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::time::Instant;

use super::SimulatorSettings;
use super::counts::Counter;
use super::faults::{Fate, Faults, chance};
use crate::channel::sms_smpp::status::{
    ESME_RBINDFAIL, ESME_RINVBNDSTS, ESME_RINVCMDID, ESME_RINVPASWD, ESME_RMSGQFUL, ESME_ROK, ESME_RSYSERR, ESME_RTHROTTLED,
};
use crate::channel::sms_smpp::wire::{Fields, Frame, ShortMessage, command, next_frame, tag, write_bare, write_header};

/// How much is read at once, in octets.
const READ_OCTETS: usize = 65_536;
/// How long a receipt waits that the other side did not take.
const AGAIN_AFTER: Duration = Duration::from_secs(1);
/// How long a link is not read after each read with `slow_octets`.
const SLOW_PAUSE: Duration = Duration::from_millis(1);
/// The most receipts of one link that wait to be due; until there are fewer the link is not read.
pub const RECEIPTS_MAX: usize = 100_000;
/// The most reads of one link whose answers wait to be due; until there are fewer the link is not read.
pub const ANSWERS_MAX: usize = 10_000;
/// With more than this waiting to be written the link is not read, in octets.
const WRITE_MAX_OCTETS: usize = 1_048_576;
/// Ids of all simulators of a process, so that no two messages share one.
static NEXT_ID: AtomicU64 = AtomicU64::new(1);

pub(super) struct Connection {
    settings: Arc<SimulatorSettings>,
    faults: Arc<Faults>,
    counter: Arc<Counter>,
    bound: u32,
    sequence: u32,
    /// Answers by the time when they are due, oldest first.
    answers: VecDeque<(Instant, Vec<u8>)>,
    receipts: VecDeque<(Instant, Vec<u8>)>,
    /// Receipts that were refused, by the time when they go again.
    again: VecDeque<(Instant, Vec<u8>)>,
    /// Receipts that have no answer yet, by sequence number; beyond [`RECEIPTS_MAX`] one is sent only once.
    unanswered: HashMap<u32, Vec<u8>>,
    lines: String,
}

impl Connection {
    pub(super) fn new(settings: Arc<SimulatorSettings>, faults: Arc<Faults>, counter: Arc<Counter>) -> Self {
        Self {
            settings,
            faults,
            counter,
            bound: 0,
            sequence: 1,
            answers: VecDeque::new(),
            receipts: VecDeque::new(),
            again: VecDeque::new(),
            unanswered: HashMap::new(),
            lines: String::new(),
        }
    }

    pub(super) async fn serve(mut self, mut reader: impl AsyncRead + Unpin, mut writer: impl AsyncWrite + Unpin) {
        let mut read = Vec::with_capacity(READ_OCTETS * 2);
        let mut write: Vec<u8> = Vec::with_capacity(READ_OCTETS);
        let mut seen_octets = 0_u64;
        let mut over = false;
        let most_octets = self.settings.slow_octets.map_or(u64::MAX, |most| most.max(1) as u64);
        let mut read_from = Instant::now();
        loop {
            let now = Instant::now();
            while write.len() < WRITE_MAX_OCTETS
                && let Some((_, octets)) = self.answers.pop_front_if(|(due, _)| *due <= now)
            {
                write.extend_from_slice(&octets);
            }
            for queue in [&mut self.again, &mut self.receipts] {
                while write.len() < WRITE_MAX_OCTETS
                    && let Some((_, octets)) = queue.pop_front_if(|(due, _)| *due <= now)
                {
                    write.extend_from_slice(&octets);
                    if self.unanswered.len() < RECEIPTS_MAX
                        && let Ok(Some(frame)) = next_frame(&octets)
                    {
                        let sequence = frame.header.sequence;
                        self.unanswered.insert(sequence, octets);
                    }
                }
            }
            if over && write.is_empty() && self.answers.is_empty() {
                return;
            }
            let clogged = write.len() >= WRITE_MAX_OCTETS;
            let room = !clogged
                && self.receipts.len() < RECEIPTS_MAX
                && self.again.len() < RECEIPTS_MAX
                && self.answers.len() < ANSWERS_MAX;
            let reads = !over && room;
            let due =
                [&self.answers, &self.receipts, &self.again].iter().filter_map(|queue| queue.front()).map(|(due, _)| *due).min();
            let due = due.into_iter().chain((reads && read_from > now).then_some(read_from)).min();
            let idle = now + Duration::from_secs(3_600);
            tokio::select! {
                written = writer.write(&write), if !write.is_empty() => match written {
                    Ok(0) | Err(_) => return,
                    Ok(octets) => {
                        write.drain(..octets);
                        if write.is_empty() && writer.flush().await.is_err() {
                            return;
                        }
                    }
                },
                got = async { (&mut reader).take(most_octets).read_buf(&mut read).await }, if reads && read_from <= now => {
                    match got {
                        Ok(0) | Err(_) => return,
                        Ok(octets) => seen_octets += octets as u64,
                    }
                    let mut answer = Vec::new();
                    let mut at = 0;
                    loop {
                        match next_frame(&read[at..]) {
                            Ok(Some(frame)) => {
                                at += frame.octets;
                                over |= self.handle(&frame, &mut answer);
                            }
                            Ok(None) => break,
                            Err(_) => return,
                        }
                    }
                    self.counter.log(&mut self.lines);
                    read.drain(..at);
                    if self.settings.cut_after_octets.is_some_and(|most| seen_octets >= most) {
                        return;
                    }
                    if !answer.is_empty() {
                        self.answers.push_back((Instant::now() + Duration::from_millis(self.settings.delay_ms), answer));
                    }
                    if self.settings.slow_octets.is_some() {
                        read_from = Instant::now() + SLOW_PAUSE;
                    }
                },
                () = tokio::time::sleep_until(due.unwrap_or(idle)), if due.is_some() && !clogged => {}
            }
        }
    }

    fn next_sequence(&mut self) -> u32 {
        self.sequence += 1;
        self.sequence
    }

    /// Whether the link ends after the answer.
    fn handle(&mut self, frame: &Frame<'_>, answer: &mut Vec<u8>) -> bool {
        let header = frame.header;
        let sequence = header.sequence;
        match header.command {
            command::SUBMIT_SM => self.submit(frame, answer),
            command::BIND_RECEIVER | command::BIND_TRANSMITTER | command::BIND_TRANSCEIVER => {
                let status = self.bind_status(frame.body);
                let name = b"simulator\0";
                write_header(answer, name.len(), header.command | command::RESPONSE, status, sequence);
                answer.extend_from_slice(name);
                if status != ESME_ROK {
                    return true;
                }
                self.bound = header.command;
                self.counter.binds.fetch_add(1, Ordering::SeqCst);
                if header.command != command::BIND_TRANSMITTER
                    && let Some((from, text)) = self.settings.inbound.clone()
                {
                    let sequence = self.next_sequence();
                    deliver(answer, sequence, from.as_bytes(), b"", 0, text.as_bytes(), &[]);
                }
            }
            command::ENQUIRE_LINK => {
                self.counter.link_checks.fetch_add(1, Ordering::SeqCst);
                let dead = self.settings.dead_after.is_some_and(|most| self.counter.submits.load(Ordering::SeqCst) >= most);
                if !dead {
                    write_bare(answer, command::ENQUIRE_LINK_RESP, ESME_ROK, sequence);
                }
            }
            command::DELIVER_SM_RESP => {
                if let Some(octets) = self.unanswered.remove(&sequence).filter(|_| header.status != ESME_ROK) {
                    self.again.push_back((Instant::now() + AGAIN_AFTER, octets));
                }
            }
            command::UNBIND => {
                write_bare(answer, command::UNBIND_RESP, ESME_ROK, sequence);
                return true;
            }
            other if other & command::RESPONSE == 0 => write_bare(answer, command::GENERIC_NACK, ESME_RINVCMDID, sequence),
            _ => {}
        }
        false
    }

    fn bind_status(&self, body: &[u8]) -> u32 {
        let mut fields = Fields(body);
        let (Some(name), Some(password)) = (fields.c_string(), fields.c_string()) else { return ESME_RBINDFAIL };
        if !self.settings.system_id.is_empty() && name != self.settings.system_id.as_bytes() {
            return ESME_RBINDFAIL;
        }
        if !self.settings.password.is_empty() && password != self.settings.password.as_bytes() {
            return ESME_RINVPASWD;
        }
        ESME_ROK
    }

    fn submit(&mut self, frame: &Frame<'_>, answer: &mut Vec<u8>) {
        let sequence = frame.header.sequence;
        if self.bound == 0 || self.bound == command::BIND_RECEIVER {
            write_bare(answer, command::SUBMIT_SM_RESP, ESME_RINVBNDSTS, sequence);
            return;
        }
        self.counter.submits.fetch_add(1, Ordering::SeqCst);
        let fate = self.faults.next(&self.settings);
        let status = match fate {
            Fate::Take | Fate::TakeInSilence => ESME_ROK,
            Fate::Throttle => ESME_RTHROTTLED,
            Fate::QueueFull => ESME_RMSGQFUL,
            Fate::SystemError => ESME_RSYSERR,
            Fate::Garbage => {
                answer.extend_from_slice(&[0xFF; 32]);
                return;
            }
        };
        if status != ESME_ROK {
            self.counter.turned_away.fetch_add(1, Ordering::SeqCst);
            write_bare(answer, command::SUBMIT_SM_RESP, status, sequence);
            return;
        }
        self.counter.segments.fetch_add(1, Ordering::SeqCst);
        let wants_receipts = self.settings.receipts.is_some();
        let message = if self.counter.reads_messages() || wants_receipts { ShortMessage::read(frame.body) } else { None };
        if let Some(message) = &message
            && self.counter.reads_messages()
        {
            self.counter.note(message, &mut self.lines);
        }
        if fate == Fate::TakeInSilence {
            self.counter.unanswered.fetch_add(1, Ordering::SeqCst);
            return;
        }
        let id = NEXT_ID.fetch_add(1, Ordering::SeqCst);
        let mut text = [0_u8; 17];
        for (at, digit) in text[..16].iter_mut().enumerate() {
            *digit = b"0123456789abcdef"[usize::try_from((id >> (60 - 4 * at)) & 15).unwrap_or(0)];
        }
        write_header(answer, text.len(), command::SUBMIT_SM_RESP, ESME_ROK, sequence);
        answer.extend_from_slice(&text);
        if let (Some(receipts), Some(message)) = (self.settings.receipts.clone(), message)
            && message.registered_delivery & 1 == 1
        {
            let delivered = chance(self.settings.seed ^ 0x5EED, id) < receipts.delivered;
            let (word, state) = if delivered { ("DELIVRD", 2) } else { ("UNDELIV", 5) };
            let hex = String::from_utf8_lossy(&text[..16]);
            let body =
                format!("id:{hex} sub:001 dlvrd:001 submit date:2601010000 done date:2601010000 stat:{word} err:000 text:");
            let mut pdu = Vec::new();
            let sequence = self.next_sequence();
            deliver(&mut pdu, sequence, message.destination, message.source, 4, body.as_bytes(), &[(&text, state)]);
            let due = Instant::now() + Duration::from_millis(self.settings.delay_ms + receipts.after_ms);
            self.receipts.push_back((due, pdu));
            self.counter.receipts.fetch_add(1, Ordering::SeqCst);
        }
    }
}

/// Appends a `deliver_sm`, with id and state as parameters where there are any.
fn deliver(out: &mut Vec<u8>, sequence: u32, from: &[u8], to: &[u8], esm_class: u8, text: &[u8], states: &[(&[u8], u8)]) {
    let mut body = vec![0, 1, 1];
    body.extend_from_slice(from);
    body.extend_from_slice(&[0, 1, 1]);
    body.extend_from_slice(to);
    body.extend_from_slice(&[0, esm_class, 0, 0, 0, 0, 0, 0, 0, 0, u8::try_from(text.len()).unwrap_or(0)]);
    body.extend_from_slice(text);
    for (id, state) in states {
        body.extend_from_slice(&tag::RECEIPTED_MESSAGE_ID.to_be_bytes());
        body.extend_from_slice(&u16::try_from(id.len()).unwrap_or(0).to_be_bytes());
        body.extend_from_slice(id);
        body.extend_from_slice(&tag::MESSAGE_STATE.to_be_bytes());
        body.extend_from_slice(&[0, 1, *state]);
    }
    write_header(out, body.len(), command::DELIVER_SM, ESME_ROK, sequence);
    out.extend_from_slice(&body);
}

#[cfg(test)]
mod tests {
    use super::super::ReceiptSettings;
    use super::*;

    /// A write that takes longer than this is held back for good.
    const STALL: Duration = Duration::from_secs(1);

    #[tokio::test]
    async fn a_link_with_too_many_receipts_waiting_is_not_read() {
        let receipts = Some(ReceiptSettings { after_ms: 3_600_000, delivered: 1.0 });
        let settings = Arc::new(SimulatorSettings { receipts, ..SimulatorSettings::default() });
        let counter = Arc::new(Counter::new(false, None).unwrap());
        let connection = Connection::new(Arc::clone(&settings), Arc::new(Faults::new(&settings)), Arc::clone(&counter));
        let (ours, theirs) = tokio::io::duplex(65_536);
        let (reader, writer) = tokio::io::split(ours);
        let (mut answers, mut requests) = tokio::io::split(theirs);
        let serving = tokio::spawn(connection.serve(reader, writer));
        let reading = tokio::spawn(async move { tokio::io::copy(&mut answers, &mut tokio::io::sink()).await });
        let mut bind = Vec::new();
        write_header(&mut bind, 7, command::BIND_TRANSCEIVER, ESME_ROK, 1);
        bind.extend_from_slice(&[0, 0, 0, 0x34, 0, 0, 0]);
        requests.write_all(&bind).await.unwrap();
        let body = [0, 0, 0, 0, 1, 1, b'8', b'1', 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, b'x'];
        let mut submits = Vec::new();
        for sequence in 2..1_002 {
            write_header(&mut submits, body.len(), command::SUBMIT_SM, ESME_ROK, sequence);
            submits.extend_from_slice(&body);
        }
        let mut thousands = 0;
        while thousands < 2 * RECEIPTS_MAX / 1_000 {
            match tokio::time::timeout(STALL, requests.write_all(&submits)).await {
                Ok(written) => written.unwrap(),
                Err(_) => break,
            }
            thousands += 1;
        }
        let waiting = counter.receipts.load(Ordering::SeqCst);
        serving.abort();
        reading.abort();
        assert!(waiting >= RECEIPTS_MAX as u64, "only {waiting} receipts wait");
        assert!(waiting < RECEIPTS_MAX as u64 + 10_000, "{waiting} receipts wait");
    }
}
