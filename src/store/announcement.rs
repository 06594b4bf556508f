//! What partners are still to be told about an accepted alert, in the store's own terms.
//!
//! It holds no text: the texts are in the plan that the digest names.

use jiff::Timestamp;

use crate::domain::{AlertKey, Digest};

/// What there is to announce about an alert.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum About {
    /// Its messages.
    Messages,
    /// That it was withdrawn.
    Withdrawal,
}

impl About {
    /// Both, in order.
    pub const ALL: &'static [About] = &[About::Messages, About::Withdrawal];

    /// The word in the store and in the ledger.
    pub fn as_str(self) -> &'static str {
        match self {
            About::Messages => "messages",
            About::Withdrawal => "withdrawal",
        }
    }

    /// Reads the word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|about| about.as_str() == word)
    }
}

/// One thing to announce.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Announcement {
    /// The alert.
    pub key: AlertKey,
    /// The accepted plan.
    pub digest: Digest,
    /// What is to be said.
    pub about: About,
    /// When it came about: the acceptance, or the withdrawal.
    pub at: Timestamp,
    /// Nothing is announced after this.
    pub expires: Timestamp,
}
