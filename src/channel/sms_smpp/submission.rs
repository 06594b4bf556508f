//! Submissions on their way: which segments are still to be written, and what became of each job.
//!
//! Knows nothing of sockets. Binds take pieces from here and bring verdicts back; one lock a submission.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use tokio::sync::Notify;

use super::settings::{Settings, ValidityFormat};
use super::status::{Verdict, deferred};
use super::wire::SubmitTemplate;
use crate::channel::Submission;
use crate::domain::{JobIndex, JobOutcome, Rank, SubmitOutcome, Why};
use crate::sms::{self, Reference, TextPolicy};

/// How often one segment is written before its job goes back.
pub(crate) const TRIES_MAX: u8 = 8;
/// With so many segments waiting to be written again, none is written for the first time.
pub(crate) const AGAIN_MAX: usize = 20_000;
/// The wait before a segment is written again, in milliseconds, times the tries so far.
pub(crate) const RETRY_STEP_MS: u64 = 150;
/// The most octets of a destination (SMPP 3.4 section 5.2.9).
const DESTINATION_MAX_OCTETS: usize = 20;

/// One segment for one recipient.
#[derive(Clone, Debug)]
pub(crate) struct Piece {
    pub(crate) work: Arc<Work>,
    pub(crate) recipient: u16,
    pub(crate) segment: u8,
    pub(crate) tries: u8,
}

impl Piece {
    pub(crate) fn write(&self, out: &mut Vec<u8>, sequence: u32) {
        let destination = &self.work.destinations[usize::from(self.recipient)].1;
        self.work.segments[usize::from(self.segment)].write(out, sequence, destination);
    }
}

#[derive(Clone, Debug)]
struct Progress {
    open: u8,
    taken: u8,
    id: Option<String>,
    doubt: Option<Why>,
    never: Option<Why>,
    not_now: Option<Why>,
}

#[derive(Debug)]
struct State {
    next: usize,
    end: usize,
    progress: Vec<Progress>,
    done: Vec<JobOutcome>,
    left: usize,
}

/// One submission, shared by all binds.
#[derive(Debug)]
pub(crate) struct Work {
    segments: Vec<SubmitTemplate>,
    destinations: Vec<(JobIndex, Box<[u8]>)>,
    pub(crate) rank: Rank,
    pub(crate) expires: Timestamp,
    pub(crate) changed: Notify,
    state: Mutex<State>,
}

fn validity(settings: &Settings, expires: Timestamp, now: Timestamp) -> String {
    match settings.validity {
        ValidityFormat::None => String::new(),
        ValidityFormat::Absolute => format!("{}000+", expires.strftime("%y%m%d%H%M%S")),
        ValidityFormat::Relative => {
            let left_s = (expires.as_second() - now.as_second()).max(0);
            let (days, rest) = (left_s / 86_400, left_s % 86_400);
            format!("0000{:02}{:02}{:02}{:02}000R", days.min(30), rest / 3_600, rest / 60 % 60, rest % 60)
        }
    }
}

impl Work {
    /// Splits the text once, for all recipients. Outcomes that are clear before anything is written come with it.
    pub(crate) fn new(settings: &Settings, policy: &TextPolicy, submission: &Submission, now: Timestamp) -> Arc<Self> {
        let batch = submission.batch.0.to_be_bytes();
        let reference = Reference::derive(&[submission.endpoint.0.as_bytes(), &batch]);
        let text = sms::split(&submission.message.text, policy, reference);
        let coding = match text.data_coding() {
            0 => settings.gsm7_data_coding,
            other => other,
        };
        let validity = validity(settings, submission.expires, now);
        let count = text.segments.len();
        let mut segments = Vec::with_capacity(count);
        for (position, segment) in text.segments.iter().enumerate() {
            let payload = segment.payload();
            let mut before = vec![0, settings.source_numbering.ton, settings.source_numbering.npi];
            before.extend_from_slice(settings.source.as_bytes());
            before.extend_from_slice(&[0, settings.dest_numbering.ton, settings.dest_numbering.npi]);
            let esm_class = if segment.udh().is_empty() { 0 } else { 0x40 };
            let mut after = vec![esm_class, 0, 0, 0];
            after.extend_from_slice(validity.as_bytes());
            // The id of the first segment stands for the job, so a receipt is asked for that one only.
            let receipt = u8::from(settings.registered_delivery && position == 0);
            after.extend_from_slice(&[0, receipt, 0, coding, 0, u8::try_from(payload.len()).unwrap_or(0)]);
            after.extend_from_slice(&payload);
            segments.push(SubmitTemplate { before, after });
        }
        let too_long = count == 0 || count > usize::from(settings.segments_max).min(255);
        let mut done = Vec::new();
        let mut destinations = Vec::with_capacity(submission.recipients.len());
        for recipient in &submission.recipients {
            let digits = recipient.address.reveal().trim_start_matches('+').as_bytes();
            let why = if too_long {
                Some(Why::BadMessage)
            } else if digits.is_empty() || digits.len() > DESTINATION_MAX_OCTETS || !digits.iter().all(u8::is_ascii_digit) {
                Some(Why::BadAddress)
            } else {
                None
            };
            match why {
                Some(why) => done.push(JobOutcome { job: recipient.job, outcome: SubmitOutcome::Refused { why } }),
                None => destinations.push((recipient.job, digits.into())),
            }
        }
        let open = u8::try_from(count).unwrap_or(u8::MAX);
        let progress = Progress { open, taken: 0, id: None, doubt: None, never: None, not_now: None };
        let state = State {
            next: 0,
            end: destinations.len() * count,
            progress: vec![progress; destinations.len()],
            left: destinations.len(),
            done,
        };
        Arc::new(Self {
            segments,
            destinations,
            rank: submission.rank,
            expires: submission.expires,
            changed: Notify::new(),
            state: Mutex::new(state),
        })
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes up to `most` pieces that were never written; fewer than asked for means there are no more.
    fn pull(self: &Arc<Self>, most: usize, into: &mut Vec<Piece>) {
        let mut state = self.lock();
        let upto = state.next.saturating_add(most).min(state.end);
        for at in state.next..upto {
            let recipient = u16::try_from(at / self.segments.len()).unwrap_or(u16::MAX);
            let segment = u8::try_from(at % self.segments.len()).unwrap_or(u8::MAX);
            into.push(Piece { work: Arc::clone(self), recipient, segment, tries: 0 });
        }
        state.next = upto;
    }

    /// What is settled since the last call, and whether that was all.
    pub(crate) fn take_done(&self) -> (Vec<JobOutcome>, bool) {
        let mut state = self.lock();
        (std::mem::take(&mut state.done), state.left == 0)
    }

    /// Jobs of which nothing was written yet get `outcome`. Whether segments of a begun job are still to be written.
    fn cut(&self, outcome: &SubmitOutcome) -> bool {
        let mut state = self.lock();
        let each = self.segments.len().max(1);
        let first = state.next.div_ceil(each);
        for (job, _) in &self.destinations[first..state.end / each] {
            state.done.push(JobOutcome { job: *job, outcome: outcome.clone() });
            state.left -= 1;
        }
        state.end = first * each;
        let more = state.next < state.end;
        drop(state);
        self.changed.notify_one();
        more
    }
}

/// Notes a verdict about one piece. Gives the piece back when it should be written again.
pub(crate) fn settle(piece: Piece, verdict: Verdict, id: Option<String>, may_retry: bool) -> Option<Piece> {
    let work = Arc::clone(&piece.work);
    let mut state = work.lock();
    let progress = &mut state.progress[usize::from(piece.recipient)];
    match verdict {
        Verdict::NotNow(why) => {
            let again = matches!(why, Why::Throttled | Why::QueueFull) || work.segments.len() > 1;
            if may_retry && again && piece.tries + 1 < TRIES_MAX {
                return Some(Piece { tries: piece.tries + 1, ..piece });
            }
            progress.not_now = Some(why);
        }
        Verdict::Taken => {
            progress.taken += 1;
            if piece.segment == 0 {
                progress.id = id;
            }
        }
        Verdict::Never(why) => progress.never = Some(why),
        Verdict::Doubt(why) => progress.doubt = Some(why),
    }
    progress.open -= 1;
    if progress.open > 0 {
        return None;
    }
    let outcome = match (progress.never, progress.doubt, progress.not_now) {
        (Some(why), _, _) => SubmitOutcome::Refused { why },
        (None, Some(why), _) => SubmitOutcome::Unknown { why },
        // Some segments are there and others are not: whoever sends again sends some of them twice.
        (None, None, Some(why)) if progress.taken > 0 => SubmitOutcome::Unknown { why },
        (None, None, Some(why)) => deferred(why),
        (None, None, None) => SubmitOutcome::Accepted { provider_ref: progress.id.take(), segments: u16::from(progress.taken) },
    };
    let job = work.destinations[usize::from(piece.recipient)].0;
    state.done.push(JobOutcome { job, outcome });
    state.left -= 1;
    None
}

#[derive(Debug, Default)]
struct Queues {
    fresh: [VecDeque<Arc<Work>>; 3],
    again: [VecDeque<Piece>; 3],
    /// By the time when they are due; the number keeps those of one moment apart.
    later: BTreeMap<(Instant, u64), Piece>,
    postponed: u64,
}

impl Queues {
    fn to_write_again(&self) -> usize {
        self.later.len() + self.again.iter().map(VecDeque::len).sum::<usize>()
    }
}

fn lane(rank: Rank) -> usize {
    match rank {
        Rank::Life => 0,
        Rank::Urgent => 1,
        Rank::Bulk => 2,
    }
}

/// All that waits for a bind, life first.
#[derive(Debug, Default)]
pub(crate) struct Queue {
    queues: Mutex<Queues>,
    /// Rung when there is something to take.
    pub(crate) bell: Notify,
}

impl Queue {
    fn lock(&self) -> MutexGuard<'_, Queues> {
        self.queues.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn push(&self, work: &Arc<Work>) {
        self.lock().fresh[lane(work.rank)].push_back(Arc::clone(work));
        self.bell.notify_waiters();
    }

    /// Puts a piece back that was certainly not taken.
    pub(crate) fn requeue(&self, piece: Piece) {
        self.lock().again[lane(piece.work.rank)].push_back(piece);
        self.bell.notify_waiters();
    }

    /// Puts a piece back for later.
    pub(crate) fn postpone(&self, piece: Piece, now: Instant) {
        let spread = u64::from(piece.recipient % 50);
        let due = now + Duration::from_millis(RETRY_STEP_MS * u64::from(piece.tries) + spread);
        let mut queues = self.lock();
        queues.postponed += 1;
        let key = (due, queues.postponed);
        queues.later.insert(key, piece);
    }

    /// Takes up to `most` pieces; what has run out is refused here.
    pub(crate) fn pull(&self, most: usize, now: Instant, clock_now: Timestamp, into: &mut Vec<Piece>) {
        let mut queues = self.lock();
        let full = queues.to_write_again() >= AGAIN_MAX;
        while let Some(entry) = queues.later.first_entry()
            && entry.key().0 <= now
        {
            let piece = entry.remove();
            queues.again[lane(piece.work.rank)].push_back(piece);
        }
        for rank in 0..3 {
            while into.len() < most {
                let Some(piece) = queues.again[rank].pop_front() else { break };
                if piece.work.expires <= clock_now {
                    let work = Arc::clone(&piece.work);
                    settle(piece, Verdict::Never(Why::Expired), None, false);
                    work.changed.notify_one();
                } else {
                    into.push(piece);
                }
            }
            while !full && into.len() < most {
                let Some(work) = queues.fresh[rank].front().cloned() else { break };
                if work.expires <= clock_now && !work.cut(&SubmitOutcome::Refused { why: Why::Expired }) {
                    queues.fresh[rank].pop_front();
                    continue;
                }
                work.pull(most - into.len(), into);
                if into.len() < most {
                    queues.fresh[rank].pop_front();
                }
            }
        }
    }

    /// Takes a submission out: jobs that were not begun are deferred; with `all`, whatever is not written at all.
    pub(crate) fn withdraw(&self, work: &Arc<Work>, why: Why, all: bool) {
        let mut taken = Vec::new();
        let rank = lane(work.rank);
        let mut queues = self.lock();
        let more = work.cut(&SubmitOutcome::Deferred { why, retry_after: None });
        if all {
            work.pull(usize::MAX, &mut taken);
        }
        if all || !more {
            queues.fresh[rank].retain(|other| !Arc::ptr_eq(other, work));
        }
        if all || work.segments.len() == 1 {
            let (mine, others): (VecDeque<_>, VecDeque<_>) =
                std::mem::take(&mut queues.again[rank]).into_iter().partition(|piece| Arc::ptr_eq(&piece.work, work));
            queues.again[rank] = others;
            taken.extend(mine);
            taken.extend(queues.later.extract_if(.., |_, piece| Arc::ptr_eq(&piece.work, work)).map(|(_, piece)| piece));
        }
        drop(queues);
        for piece in taken {
            settle(piece, Verdict::NotNow(why), None, false);
        }
        work.changed.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;
    use tokio_util::sync::CancellationToken;

    use super::*;
    use crate::channel::Recipient;
    use crate::domain::{
        Address, BatchId, Digest, Direction, EndpointId, Form, Language, Moment, RenderedMessage, ReviewState, TemplateId,
    };

    fn work(text: &str, jobs: u16) -> Arc<Work> {
        let now = Timestamp::UNIX_EPOCH;
        let message = RenderedMessage {
            template: TemplateId("t".to_owned()),
            template_digest: Digest::of(b""),
            moment: Moment::ActNow,
            form: Form::Sms,
            language: Language::parse("en").unwrap(),
            direction: Direction::Ltr,
            title: None,
            text: text.to_owned(),
            parts: Vec::new(),
            gloss: Vec::new(),
            gloss_language: None,
            names: Vec::new(),
            numbers: Vec::new(),
            review: ReviewState::Approved,
            machine_draft: false,
            valid_until: None,
            radio: None,
        };
        let submission = Submission {
            batch: BatchId(1),
            endpoint: EndpointId("smsc".to_owned()),
            message: Arc::new(message),
            alert_identifier: "a".to_owned(),
            issued: now,
            expires: now + SignedDuration::from_hours(1),
            rank: Rank::Life,
            exercise: true,
            recipients: (0..jobs)
                .map(|job| Recipient { job, address: Address::new(format!("+8190{:08}", u32::from(job))), attempt: 1 })
                .collect(),
            stop: CancellationToken::new(),
        };
        Work::new(&Settings::default(), &TextPolicy::default(), &submission, now)
    }

    #[test]
    fn nothing_is_written_for_the_first_time_while_too_much_is_to_be_written_again() {
        let (queue, start) = (Queue::default(), Instant::now());
        let work = work("x", 30_000);
        queue.push(&work);
        let mut pulled = Vec::new();
        queue.pull(AGAIN_MAX, start, Timestamp::UNIX_EPOCH, &mut pulled);
        assert_eq!(pulled.len(), AGAIN_MAX);
        for piece in pulled.drain(..) {
            let again = settle(piece, Verdict::NotNow(Why::Throttled), None, true).expect("a throttled segment is tried again");
            queue.postpone(again, start);
        }
        queue.pull(1, start, Timestamp::UNIX_EPOCH, &mut pulled);
        assert!(pulled.is_empty(), "nothing is due and nothing new may be begun");
        let later = start + Duration::from_secs(10);
        queue.pull(1, later, Timestamp::UNIX_EPOCH, &mut pulled);
        assert_eq!(pulled.pop().map(|piece| piece.tries), Some(1), "what is due goes first");
        queue.pull(30_000, later, Timestamp::UNIX_EPOCH, &mut pulled);
        let fresh = pulled.iter().filter(|piece| piece.tries == 0).count();
        assert_eq!((pulled.len(), fresh), (29_999, 10_000), "below the limit the rest is begun");
    }

    #[test]
    fn a_segment_is_written_eight_times_at_most() {
        let (queue, start) = (Queue::default(), Instant::now());
        let work = work("x", 1);
        queue.push(&work);
        let mut written = 0;
        for step in 0..100 {
            let mut pulled = Vec::new();
            queue.pull(10, start + Duration::from_secs(step * 10), Timestamp::UNIX_EPOCH, &mut pulled);
            for piece in pulled {
                written += 1;
                if let Some(again) = settle(piece, Verdict::NotNow(Why::QueueFull), None, true) {
                    queue.postpone(again, start + Duration::from_secs(step * 10));
                }
            }
        }
        assert_eq!(written, u32::from(TRIES_MAX));
        let (done, all) = work.take_done();
        assert!(all && done.len() == 1, "{done:?}");
        assert_eq!(done[0].outcome, deferred(Why::QueueFull));
    }
}
