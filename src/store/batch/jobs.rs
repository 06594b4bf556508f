//! The jobs of a batch as bytes, three a job, and the only rules by which a job changes.
//!
//! A job never moves backwards: an open job may go anywhere, a settled one only to what is better known about it. A
//! job that may have been sent never ends as if it had not been.

use crate::domain::{Address, JobIndex, JobState, ReceiptState, SubmitOutcome};
use crate::store::{ClaimedJob, StoreError};

const BYTES: usize = 3;
const STATE_MASK: u8 = 0x0f;
const MAYBE_SENT: u8 = 0x10;
const RESEND: u8 = 0x20;

/// One job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::store) struct Job {
    pub(in crate::store) state: JobState,
    /// An earlier try may have arrived.
    pub(in crate::store) maybe_sent: bool,
    /// In doubt, and to be sent again.
    pub(in crate::store) resend: bool,
    /// Tries begun; stays at 255.
    pub(in crate::store) attempts: u8,
    /// Segments taken by the provider; stays at 255, the most that one message can have.
    pub(in crate::store) segments: u8,
}

/// How well the end of a job is known: settled jobs only move up.
fn evidence(state: JobState) -> u8 {
    match state {
        JobState::Queued | JobState::Submitting | JobState::Deferred => 0,
        JobState::Refused | JobState::Expired | JobState::Withdrawn => 1,
        JobState::InDoubt => 2,
        JobState::Accepted => 3,
        JobState::Undelivered => 4,
        JobState::Delivered => 5,
    }
}

impl Job {
    #[cfg(test)]
    pub(in crate::store) const QUEUED: Job =
        Job { state: JobState::Queued, maybe_sent: false, resend: false, attempts: 0, segments: 0 };

    /// As a worker gets it, with its address.
    pub(in crate::store) fn claimed(self, job: JobIndex, address: Address) -> ClaimedJob {
        ClaimedJob { job, address, attempts: u16::from(self.attempts), maybe_dup: self.maybe_sent }
    }

    /// Whether something is still to be done.
    pub(in crate::store) fn is_open(self) -> bool {
        !self.state.is_settled() || self.resend
    }

    /// Whether it waits for a worker to begin it.
    pub(in crate::store) fn is_waiting(self) -> bool {
        self.is_open() && self.state != JobState::Submitting
    }

    /// Whether the recipient got the message, or may have got it.
    pub(in crate::store) fn may_have_arrived(self) -> bool {
        self.maybe_sent
            || match self.state {
                JobState::Submitting | JobState::InDoubt | JobState::Accepted | JobState::Delivered | JobState::Undelivered => {
                    true
                }
                JobState::Queued | JobState::Deferred | JobState::Refused | JobState::Expired | JobState::Withdrawn => false,
            }
    }

    fn settle(self, state: JobState) -> Self {
        if self.is_open() || evidence(state) > evidence(self.state) { Self { state, resend: false, ..self } } else { self }
    }

    /// Ends an open job without a submission.
    pub(in crate::store) fn close(self, state: JobState) -> Self {
        if !self.is_open() {
            self
        } else if state == JobState::InDoubt {
            self.doubt(false)
        } else if self.maybe_sent {
            Self { state: JobState::InDoubt, resend: false, ..self }
        } else {
            Self { state, resend: false, ..self }
        }
    }

    /// Begins a try; `None` when there is nothing to try.
    pub(in crate::store) fn begin(self) -> Option<Self> {
        if self.state == JobState::Submitting {
            Some(self)
        } else if self.is_open() {
            Some(Self { state: JobState::Submitting, resend: false, attempts: self.attempts.saturating_add(1), ..self })
        } else {
            None
        }
    }

    /// No verdict will come.
    pub(in crate::store) fn doubt(self, resend: bool) -> Self {
        if self.is_open() {
            Self { state: JobState::InDoubt, maybe_sent: true, resend, ..self }
        } else if evidence(self.state) < evidence(JobState::InDoubt) {
            Self { state: JobState::InDoubt, maybe_sent: true, resend: false, ..self }
        } else {
            self
        }
    }

    /// Applies a verdict. `stop` is how open jobs end when nothing of the alert may be sent any more.
    pub(in crate::store) fn outcome(self, outcome: &SubmitOutcome, resend: bool, stop: Option<JobState>) -> Self {
        match outcome {
            SubmitOutcome::Accepted { segments, .. } => {
                let accepted = self.settle(JobState::Accepted);
                Self { segments: accepted.segments.max(u8::try_from(*segments).unwrap_or(u8::MAX)), ..accepted }
            }
            SubmitOutcome::Deferred { .. } => match stop {
                Some(state) => self.close(state),
                None if self.is_open() => Self { state: JobState::Deferred, resend: false, ..self },
                None => self,
            },
            SubmitOutcome::Refused { .. } => self.close(JobState::Refused),
            SubmitOutcome::Unknown { .. } => self.doubt(resend && stop.is_none()),
        }
    }

    /// Applies a receipt.
    pub(in crate::store) fn receipt(self, state: ReceiptState) -> Self {
        match state {
            ReceiptState::Enroute | ReceiptState::Unknown => self,
            ReceiptState::Delivered => self.settle(JobState::Delivered),
            ReceiptState::Undelivered | ReceiptState::Expired => self.settle(JobState::Undelivered),
        }
    }
}

/// All jobs of a batch, packed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::store) struct JobMap(Vec<u8>);

impl JobMap {
    /// That many queued jobs.
    pub(in crate::store) fn queued(jobs: usize) -> Self {
        Self(vec![0; jobs * BYTES])
    }

    /// Reads stored bytes.
    pub(in crate::store) fn from_bytes(bytes: Vec<u8>) -> Result<Self, StoreError> {
        let known = |byte: &u8| usize::from(byte & STATE_MASK) < JobState::ALL.len();
        if bytes.len().is_multiple_of(BYTES) && bytes.iter().step_by(BYTES).all(known) {
            Ok(Self(bytes))
        } else {
            Err(StoreError::Corrupt { what: "job map", why: "its bytes are not those of jobs".to_owned() })
        }
    }

    pub(in crate::store) fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    pub(in crate::store) fn count(&self) -> usize {
        self.0.len() / BYTES
    }

    pub(in crate::store) fn get(&self, job: JobIndex) -> Option<Job> {
        let at = usize::from(job) * BYTES;
        self.0.get(at..at + BYTES).map(unpack)
    }

    pub(in crate::store) fn set(&mut self, job: JobIndex, value: Job) {
        let at = usize::from(job) * BYTES;
        if let Some(bytes) = self.0.get_mut(at..at + BYTES) {
            bytes.copy_from_slice(&pack(value));
        }
    }

    pub(in crate::store) fn iter(&self) -> impl Iterator<Item = (JobIndex, Job)> {
        self.0.chunks_exact(BYTES).zip(0..).map(|(bytes, index)| (index, unpack(bytes)))
    }

    pub(in crate::store) fn any_open(&self) -> bool {
        self.iter().any(|(_, job)| job.is_open())
    }
}

fn pack(job: Job) -> [u8; BYTES] {
    let state = JobState::ALL.iter().position(|state| *state == job.state).expect("ALL lists every state");
    let flags = if job.maybe_sent { MAYBE_SENT } else { 0 } | if job.resend { RESEND } else { 0 };
    [state as u8 | flags, job.attempts, job.segments]
}

fn unpack(bytes: &[u8]) -> Job {
    Job {
        state: JobState::ALL[usize::from(bytes[0] & STATE_MASK)],
        maybe_sent: bytes[0] & MAYBE_SENT != 0,
        resend: bytes[0] & RESEND != 0,
        attempts: bytes[1],
        segments: bytes[2],
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::Why;

    #[derive(Clone, Debug)]
    enum Event {
        Begin,
        Outcome(SubmitOutcome, bool, Option<JobState>),
        Close(JobState),
        Receipt(ReceiptState),
        Lost(bool),
    }

    fn apply(job: Job, event: &Event) -> Job {
        match event {
            Event::Begin => job.begin().unwrap_or(job),
            Event::Outcome(outcome, resend, stop) => job.outcome(outcome, *resend, *stop),
            Event::Close(state) => job.close(*state),
            Event::Receipt(state) => job.receipt(*state),
            Event::Lost(resend) => {
                if job.state == JobState::Submitting {
                    job.doubt(*resend)
                } else {
                    job
                }
            }
        }
    }

    fn events() -> impl Strategy<Value = Event> {
        let end = || prop_oneof![Just(JobState::Expired), Just(JobState::Withdrawn)];
        let outcome = prop_oneof![
            (0_u16..400).prop_map(|segments| SubmitOutcome::Accepted { provider_ref: None, segments }),
            Just(SubmitOutcome::Deferred { why: Why::Throttled, retry_after: None }),
            Just(SubmitOutcome::Refused { why: Why::BadAddress }),
            Just(SubmitOutcome::Unknown { why: Why::Timeout }),
        ];
        prop_oneof![
            3 => Just(Event::Begin),
            4 => (outcome, any::<bool>(), proptest::option::of(end())).prop_map(|(o, r, s)| Event::Outcome(o, r, s)),
            1 => prop_oneof![end(), Just(JobState::Refused), Just(JobState::InDoubt)].prop_map(Event::Close),
            2 => proptest::sample::select(ReceiptState::ALL).prop_map(Event::Receipt),
            1 => any::<bool>().prop_map(Event::Lost),
        ]
    }

    proptest! {
        #[test]
        fn a_job_never_moves_backwards(events in proptest::collection::vec(events(), 0..40)) {
            let mut job = Job::QUEUED;
            for event in &events {
                let next = apply(job, event);
                if !job.is_open() {
                    prop_assert!(evidence(next.state) >= evidence(job.state), "{job:?} {event:?} {next:?}");
                    prop_assert!(!next.is_open(), "{job:?} {event:?} {next:?}");
                }
                prop_assert!(next.attempts >= job.attempts && next.segments >= job.segments);
                prop_assert!(next.maybe_sent || !job.maybe_sent, "what may have been sent stays so");
                prop_assert!(next.state != JobState::Queued || job.state == JobState::Queued);
                if job.may_have_arrived() && job.state != JobState::Submitting {
                    prop_assert!(next.may_have_arrived(), "{job:?} {event:?} {next:?}");
                }
                job = next;
            }
        }

        #[test]
        fn receipts_lead_to_the_same_end_in_any_order(
            mut states in proptest::collection::vec(proptest::sample::select(ReceiptState::ALL), 0..6),
        ) {
            let accepted = Job { state: JobState::Accepted, attempts: 1, ..Job::QUEUED };
            let end = |states: &[ReceiptState]| states.iter().fold(accepted, |job, state| job.receipt(*state));
            let forward = end(&states);
            states.reverse();
            prop_assert_eq!(forward, end(&states));
            states.sort();
            prop_assert_eq!(forward, end(&states));
        }

        #[test]
        fn a_job_comes_back_from_its_bytes(events in proptest::collection::vec(events(), 0..20)) {
            let job = events.iter().fold(Job::QUEUED, apply);
            let mut map = JobMap::queued(3);
            map.set(1, job);
            let read = JobMap::from_bytes(map.as_bytes().to_vec()).unwrap();
            prop_assert_eq!(read.get(1), Some(job));
            prop_assert_eq!(read.get(0), Some(Job::QUEUED));
            prop_assert_eq!(read.get(3), None);
        }
    }

    #[test]
    fn what_may_have_been_sent_never_ends_as_not_sent() {
        let resent = Job::QUEUED.begin().unwrap().doubt(true);
        for end in [JobState::Expired, JobState::Withdrawn, JobState::Refused] {
            assert_eq!(resent.close(end).state, JobState::InDoubt, "{end}");
        }
        let refused = resent.begin().unwrap().outcome(&SubmitOutcome::Refused { why: Why::Barred }, true, None);
        assert_eq!(refused.state, JobState::InDoubt);
        assert!(!refused.is_open());
    }

    #[test]
    fn bytes_that_are_not_jobs_are_refused() {
        assert!(JobMap::from_bytes(vec![0; 4]).is_err());
        assert!(JobMap::from_bytes(vec![0x0f, 0, 0]).is_err());
    }
}
