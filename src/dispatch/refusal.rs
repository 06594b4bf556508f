//! Why dispatch refuses: a sentence for people, and a word for the audit log.
//!
//! It decides nothing: the rules are in `approval`, `rights` and `size`.

use jiff::Timestamp;

use super::PlanMeasure;
use crate::domain::{Act, AlertKey, ChannelId, MessageType};

/// Why a plan may not go on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The plan has blockers.
    #[error("the plan has {0} blockers; mend them and plan again")]
    Blocked(usize),
    /// No area. That never means everywhere.
    #[error("the alert has no area, so it goes to nobody")]
    NoArea,
    /// Nothing would be sent.
    #[error("the plan has no target")]
    NoTarget,
    /// The alert has run out.
    #[error("the alert expired at {0}; issue a new one")]
    Expired(Timestamp),
    /// It would run for too long.
    #[error("the alert runs until {expires}, longer than the {most_hours} hours allowed")]
    TooLong {
        /// Its expiry.
        expires: Timestamp,
        /// The most hours.
        most_hours: u32,
    },
    /// The same person cannot submit and approve.
    #[error("{0} submitted this plan; another person must approve it")]
    SamePerson(String),
    /// Who returned an earlier version had a hand in this one.
    #[error("{0} returned an earlier version of this alert; another person must approve it")]
    Returner(String),
    /// Who submitted another version of the alert had a hand in this one.
    #[error("{0} submitted another version of this alert; another person must approve it")]
    EarlierSubmitter(String),
    /// No user of this world.
    #[error("{0} is no user of this world; `mothertongue user list` shows who is")]
    Unknown(String),
    /// A user who may do nothing any more.
    #[error("{0} is disabled and may do nothing; an administrator can enable users")]
    Disabled(String),
    /// A user without a role for it.
    #[error("{by} may not do that ({act}): it takes the role {}", act.roles().iter().map(|role| role.as_str()).collect::<Vec<_>>().join(" or "))]
    NotInRole {
        /// Who.
        by: String,
        /// What.
        act: Act,
    },
    /// Not on the list of submitters.
    #[error("{0} is not on the list of submitters")]
    NotSubmitter(String),
    /// Not on the list of approvers.
    #[error("{0} is not on the list of approvers")]
    NotApprover(String),
    /// No name was given.
    #[error("a name is needed: who does this?")]
    NoName,
    /// The stored plan is not what the digest says.
    #[error("the plan was changed after it was submitted: its digest no longer fits; submit it again")]
    DigestChanged,
    /// It stands elsewhere.
    #[error("the plan is {is}; it must be {wanted}")]
    WrongState {
        /// Where it stands.
        is: &'static str,
        /// Where it would have to stand.
        wanted: &'static str,
    },
    /// Update or Cancel of something that was never sent from here.
    #[error("the {0} references no alert that was sent from here; check its references, or issue a new alert")]
    ReferenceNotSent(MessageType),
    /// The plan's alert was released already; only another alert can change it.
    #[error("another plan for {0} was released already; send an Update or a Cancel that refers to it")]
    AlreadyReleased(AlertKey),
    /// A text still has a placeholder in it.
    #[error("message {0} has a placeholder that was not filled in")]
    Placeholder(usize),
    /// A target names a message that is not in the plan.
    #[error("target {0} has no message in the plan")]
    NoMessage(usize),
    /// A fallback was not chosen.
    #[error("target {target} gives {used} to people who asked for {asked}, and the plan does not list that fallback")]
    FallbackNotListed {
        /// The target.
        target: usize,
        /// Asked.
        asked: String,
        /// Used.
        used: String,
    },
    /// A live text that no person has reviewed.
    #[error("message {0} is stale or drafted by a machine; a live alert needs a reviewed text")]
    NotReviewed(usize),
    /// The plan is too big.
    #[error("the plan has {is} {}, more than the {most} allowed; split the alert by area", .what.words())]
    TooBig {
        /// What was measured.
        what: PlanMeasure,
        /// How much it has.
        is: u64,
        /// The most.
        most: u64,
    },
    /// Too many plans wait.
    #[error("{waiting} plans wait for a second person, and {most} may; approve or reject some first")]
    TooManyWaiting {
        /// How many wait.
        waiting: usize,
        /// The most.
        most: usize,
    },
    /// The store's disk is nearly full.
    #[error(
        "the store's disk has {free_mib} MiB free and {least_mib} are kept (dispatch.store_free_min_mib); make room, then try again"
    )]
    NoRoom {
        /// Free now.
        free_mib: u64,
        /// The least.
        least_mib: u64,
    },
    /// A target goes to a channel that this gateway does not have.
    #[error("there is no channel {0} in this mode")]
    NoChannel(ChannelId),
}

impl Refusal {
    /// Its word in the audit log, which never changes.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Blocked(_) => "blocked",
            Self::NoArea => "no-area",
            Self::NoTarget => "no-target",
            Self::Expired(_) => "expired",
            Self::TooLong { .. } => "too-long",
            Self::SamePerson(_) => "same-person",
            Self::Returner(_) => "returner",
            Self::EarlierSubmitter(_) => "earlier-submitter",
            Self::Unknown(_) => "unknown-user",
            Self::Disabled(_) => "disabled-user",
            Self::NotInRole { .. } => "not-in-role",
            Self::NotSubmitter(_) => "not-submitter",
            Self::NotApprover(_) => "not-approver",
            Self::NoName => "no-name",
            Self::DigestChanged => "digest-changed",
            Self::WrongState { .. } => "wrong-state",
            Self::ReferenceNotSent(_) => "reference-not-sent",
            Self::AlreadyReleased(_) => "already-released",
            Self::Placeholder(_) => "placeholder",
            Self::NoMessage(_) => "no-message",
            Self::FallbackNotListed { .. } => "fallback-not-listed",
            Self::NotReviewed(_) => "not-reviewed",
            Self::TooBig { .. } => "too-big",
            Self::TooManyWaiting { .. } => "too-many-waiting",
            Self::NoRoom { .. } => "no-room",
            Self::NoChannel(_) => "no-channel",
        }
    }
}
