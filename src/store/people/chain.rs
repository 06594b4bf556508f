//! The audit log's chain: each line's hash holds the hash of the line before it.
//!
//! It only computes and compares. The bytes that are hashed are told in `docs/security.md`, so that anybody can check them.

use super::{AuditEntry, AuditLine};
use crate::domain::{Digest, ModeName};

/// What stands before the fields of each line.
const NAME: &[u8] = b"mothertongue audit 1\n";

/// Where a chain ends: the next line goes on from here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditChain {
    mode: ModeName,
    seq: i64,
    head: Digest,
}

/// A line that does not fit the one before it, or not its own hash.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, serde::Serialize)]
#[error("line {seq} of the audit log {why}")]
pub struct Broken {
    /// The number at which the chain breaks.
    pub seq: i64,
    /// What is wrong.
    pub why: &'static str,
}

/// Each field with its length before it, so that no two lists of fields have the same bytes.
fn hash(fields: [&str; 8]) -> Digest {
    let mut bytes = NAME.to_vec();
    for field in fields {
        bytes.extend_from_slice(&(field.len() as u64).to_be_bytes());
        bytes.extend_from_slice(field.as_bytes());
    }
    Digest::of(&bytes)
}

impl AuditChain {
    /// The chain of a world before its first line.
    pub fn new(mode: ModeName) -> Self {
        Self { mode, seq: 0, head: Digest::zero() }
    }

    /// The chain of a world that ends with this line.
    pub(in crate::store) fn at(mode: ModeName, seq: i64, head: Digest) -> Self {
        Self { mode, seq, head }
    }

    /// How many lines it has so far.
    pub fn lines(&self) -> i64 {
        self.seq
    }

    /// The hash of its last line; zeros when there is none.
    pub fn head(&self) -> &Digest {
        &self.head
    }

    fn hash_of(&self, seq: i64, at_ms: i64, [who, act, about, detail]: [&str; 4]) -> Digest {
        let (seq, at) = (seq.to_string(), at_ms.to_string());
        hash([self.mode.as_str(), self.head.as_str(), &seq, &at, who, act, about, detail])
    }

    /// The entry that a line becomes when it is the next one.
    pub(in crate::store) fn next(&self, line: &AuditLine, at: jiff::Timestamp) -> Result<AuditEntry, crate::store::StoreError> {
        let at_ms = crate::store::values::ms(at);
        let seq = self.seq + 1;
        let hash = self.hash_of(seq, at_ms, [&line.who, &line.act, &line.about, &line.detail]);
        Ok(AuditEntry {
            seq,
            at: crate::store::values::time(at_ms)?,
            who: line.who.clone(),
            act: line.act.clone(),
            about: line.about.clone(),
            detail: line.detail.clone(),
            previous: self.head.clone(),
            hash,
        })
    }

    /// Goes on by one line.
    ///
    /// # Errors
    /// [`Broken`] when it is not the line that comes next.
    pub fn check(&mut self, entry: &AuditEntry) -> Result<(), Broken> {
        let seq = self.seq + 1;
        let broken = |why| Err(Broken { seq, why });
        if entry.seq != seq {
            return broken("is missing");
        }
        if entry.previous != self.head {
            return broken("does not go on from the line before it");
        }
        let fields = [entry.who.as_str(), &entry.act, &entry.about, &entry.detail];
        if entry.hash != self.hash_of(seq, entry.at.as_millisecond(), fields) {
            return broken("was changed after it was written");
        }
        self.seq = seq;
        self.head = entry.hash.clone();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn at(ms: i64) -> jiff::Timestamp {
        jiff::Timestamp::from_millisecond(1_700_000_000_000 + ms).unwrap()
    }

    fn chain() -> Vec<AuditEntry> {
        let mut chain = AuditChain::new(ModeName::Exercise);
        (1..=4)
            .map(|n| {
                let line = AuditLine::new("officer-3", "alerts:submit", "ab12", &json!({ "outcome": "allowed", "n": n }));
                let entry = chain.next(&line, at(n)).unwrap();
                chain.check(&entry).unwrap();
                entry
            })
            .collect()
    }

    fn broken(lines: &[AuditEntry]) -> Option<Broken> {
        let mut chain = AuditChain::new(ModeName::Exercise);
        lines.iter().find_map(|entry| chain.check(entry).err())
    }

    #[test]
    fn the_hash_is_that_of_the_bytes_that_the_docs_tell() {
        let lines = chain();
        assert_eq!(lines[0].previous.as_str(), "0".repeat(64));
        // Computed by the lines of Python in docs/security.md.
        assert_eq!(lines[0].hash.as_str(), "596b55113bd21e77ead6f3e0ecaafaec9c2e7903c645608863f524c17a068556");
        assert_eq!(lines[1].hash.as_str(), "dc97d2ca7388afaa4ed413ccbb221b6706e35030640b14ce3f0ec17e3d83b10f");
    }

    #[test]
    fn every_change_breaks_the_chain_where_it_was_made() {
        let whole = chain();
        assert_eq!(broken(&whole), None);
        type Change = fn(&mut Vec<AuditEntry>);
        let changes: [(&str, i64, Change); 9] = [
            ("who", 2, |lines| lines[1].who = "officer-4".into()),
            ("act", 2, |lines| lines[1].act.push('x')),
            ("about", 2, |lines| lines[1].about.clear()),
            ("detail", 2, |lines| lines[1].detail = "{}".into()),
            ("time", 2, |lines| lines[1].at = at(9)),
            ("a letter moves to the next field", 2, |lines| {
                lines[1].who.push('a');
                lines[1].act.remove(0);
            }),
            ("a line left out", 2, |lines| drop(lines.remove(1))),
            ("two lines change places", 2, |lines| lines.swap(1, 2)),
            ("its own hash made to fit", 3, |lines| {
                lines[1].who = "officer-4".into();
                let mut before = AuditChain::new(ModeName::Exercise);
                before.check(&lines[0]).unwrap();
                let fields = ["officer-4", "alerts:submit", "ab12", &lines[1].detail];
                lines[1].hash = before.hash_of(2, lines[1].at.as_millisecond(), fields);
            }),
        ];
        for (what, seq, change) in changes {
            let mut lines = whole.clone();
            change(&mut lines);
            assert_eq!(broken(&lines).map(|broken| broken.seq), Some(seq), "{what}");
        }
        let mut live = AuditChain::new(ModeName::Live);
        assert_eq!(live.check(&whole[0]).unwrap_err().seq, 1, "a line of the other world does not fit");
    }
}
