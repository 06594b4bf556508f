//! What the simulator has seen: numbers, and on demand every copy.
//!
//! Keeps no text: a message is known by a short hash or its concatenation reference.

use std::collections::BTreeMap;
use std::fs::File;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::Write as _;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use serde::Serialize;

use crate::channel::sms_smpp::wire::ShortMessage;
use crate::domain::{Clock as _, SystemClock};

/// The most different pairs of recipient and segment that are remembered; more are only counted.
pub const REMEMBERED_MAX: usize = 1_000_000;

/// What a simulator has seen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Binds that were taken.
    pub binds: u64,
    /// `submit_sm` that were read, whatever the answer.
    pub submits: u64,
    /// Segments that were taken, answered or not.
    pub segments: u64,
    /// Segments answered with `ESME_RTHROTTLED`, `ESME_RMSGQFUL` or `ESME_RSYSERR`.
    pub turned_away: u64,
    /// Segments that were taken and got no answer.
    pub unanswered: u64,
    /// Receipts sent, or waiting to be.
    pub receipts: u64,
    /// Link checks (`enquire_link`) that were read.
    pub link_checks: u64,
    /// Segments that were taken and not remembered, because [`REMEMBERED_MAX`] were.
    pub not_remembered: u64,
    /// Different pairs of recipient and segment among those taken; 0 unless copies are remembered.
    pub distinct: u64,
    /// Copies taken by `dest,message_ref,segment`; empty unless copies are remembered.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub copies: BTreeMap<String, u32>,
    /// Raw user data by `dest,message_ref,segment`; empty unless copies are remembered.
    #[serde(skip)]
    pub octets: BTreeMap<String, (u8, Vec<u8>)>,
    /// `validity_period` of the last segment taken; empty unless copies are remembered.
    #[serde(skip)]
    pub last_validity: String,
}

#[derive(Debug)]
pub(super) struct Counter {
    pub(super) binds: AtomicU64,
    pub(super) submits: AtomicU64,
    pub(super) segments: AtomicU64,
    pub(super) turned_away: AtomicU64,
    pub(super) unanswered: AtomicU64,
    pub(super) receipts: AtomicU64,
    pub(super) link_checks: AtomicU64,
    remembers: usize,
    remembered: Mutex<Counts>,
    log: Option<Mutex<File>>,
}

/// `dest,message_ref,segment`.
fn key(message: &ShortMessage<'_>) -> String {
    let (udh, _) = message.split_header();
    let concatenation = crate::sms::Header::read(udh).ok().and_then(|header| header.concatenation);
    let destination = String::from_utf8_lossy(message.destination);
    match concatenation {
        Some(parts) => format!("{destination},{:04x},{}", parts.reference, parts.sequence),
        None => {
            let mut hash = DefaultHasher::new();
            message.octets.hash(&mut hash);
            format!("{destination},{:016x},1", hash.finish())
        }
    }
}

impl Counter {
    pub(super) fn new(remember: bool, log: Option<&Path>) -> std::io::Result<Self> {
        Self::with_limit(if remember { REMEMBERED_MAX } else { 0 }, log)
    }

    fn with_limit(remembers: usize, log: Option<&Path>) -> std::io::Result<Self> {
        let log = log.map(|path| File::options().create(true).append(true).open(path)).transpose()?.map(Mutex::new);
        Ok(Self {
            binds: AtomicU64::new(0),
            submits: AtomicU64::new(0),
            segments: AtomicU64::new(0),
            turned_away: AtomicU64::new(0),
            unanswered: AtomicU64::new(0),
            receipts: AtomicU64::new(0),
            link_checks: AtomicU64::new(0),
            remembers,
            remembered: Mutex::new(Counts::default()),
            log,
        })
    }

    pub(super) fn reads_messages(&self) -> bool {
        self.remembers > 0 || self.log.is_some()
    }

    /// Notes a segment that was taken; the log's line goes to `lines`.
    pub(super) fn note(&self, message: &ShortMessage<'_>, lines: &mut String) {
        let key = key(message);
        if self.log.is_some() {
            lines.push_str(&format!("{key},{}\n", SystemClock.now().as_millisecond()));
        }
        if self.remembers > 0 {
            let mut counts = self.remembered.lock().unwrap_or_else(PoisonError::into_inner);
            counts.last_validity = String::from_utf8_lossy(message.validity).into_owned();
            if counts.copies.len() >= self.remembers && !counts.copies.contains_key(&key) {
                counts.not_remembered += 1;
                return;
            }
            *counts.copies.entry(key.clone()).or_default() += 1;
            counts.octets.insert(key, (message.data_coding, message.octets.to_vec()));
        }
    }

    /// Writes the lines; called before the answers go out.
    pub(super) fn log(&self, lines: &mut String) {
        if let Some(log) = &self.log
            && !lines.is_empty()
        {
            let written = log.lock().unwrap_or_else(PoisonError::into_inner).write_all(lines.as_bytes());
            if let Err(error) = written {
                tracing::error!(%error, "the simulator cannot write its log");
            }
            lines.clear();
        }
    }

    pub(super) fn counts(&self) -> Counts {
        let mut counts = self.remembered.lock().unwrap_or_else(PoisonError::into_inner).clone();
        counts.binds = self.binds.load(Ordering::SeqCst);
        counts.submits = self.submits.load(Ordering::SeqCst);
        counts.segments = self.segments.load(Ordering::SeqCst);
        counts.turned_away = self.turned_away.load(Ordering::SeqCst);
        counts.unanswered = self.unanswered.load(Ordering::SeqCst);
        counts.link_checks = self.link_checks.load(Ordering::SeqCst);
        counts.receipts = self.receipts.load(Ordering::SeqCst);
        counts.distinct = counts.copies.len() as u64;
        counts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_remembered_has_a_limit_and_the_rest_is_counted() {
        let counter = Counter::with_limit(10, None).unwrap();
        let mut lines = String::new();
        for recipient in (0..15).chain(0..10) {
            let body = format!("\0\0\0\0\u{1}\u{1}{recipient}\0\0\0\0\0\0\0\0\0\0\u{1}x");
            counter.note(&ShortMessage::read(body.as_bytes()).unwrap(), &mut lines);
        }
        let counts = counter.counts();
        assert_eq!((counts.distinct, counts.not_remembered, counts.octets.len()), (10, 5, 10));
        assert!(counts.copies.values().all(|copies| *copies == 2), "{:?}", counts.copies);
    }
}
