//! What an SMPP `command_status` means for a job: one table.
//!
//! Never guesses: a status that is not in the table is an answer that nobody can read, so the job is in doubt.

use std::time::Duration;

use crate::domain::{SubmitOutcome, Why};

/// No error.
pub(crate) const ESME_ROK: u32 = 0x0000_0000;
/// Passing fault of the other side.
pub(crate) const ESME_RSYSERR: u32 = 0x0000_0008;
/// Bind refused.
pub(crate) const ESME_RBINDFAIL: u32 = 0x0000_000D;
/// Bind refused for its password.
pub(crate) const ESME_RINVPASWD: u32 = 0x0000_000E;
/// Unknown command.
pub(crate) const ESME_RINVCMDID: u32 = 0x0000_0003;
/// Request in the wrong state.
pub(crate) const ESME_RINVBNDSTS: u32 = 0x0000_0004;
/// The other side's queue is full.
pub(crate) const ESME_RMSGQFUL: u32 = 0x0000_0014;
/// The other side asks to slow down.
pub(crate) const ESME_RTHROTTLED: u32 = 0x0000_0058;
/// A receiver asks for a later delivery.
pub(crate) const ESME_RX_T_APPN: u32 = 0x0000_0064;

/// How long a throttled or full provider is left alone when the job goes back, in milliseconds.
pub(crate) const THROTTLE_RETRY_MS: u64 = 1_000;

/// The verdict that a status carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Taken.
    Taken,
    /// Certainly not taken; may be tried again.
    NotNow(Why),
    /// Certainly not taken, and never will be.
    Never(Why),
    /// May have been taken.
    Doubt(Why),
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct StatusRow {
    /// The value on the wire.
    pub code: u32,
    /// The name in SMPP 3.4 section 5.1.3, or SMPP 5.0 section 4.7.6 from 0x100 on.
    pub name: &'static str,
    /// What it means for a `submit_sm`.
    pub verdict: Verdict,
}

const fn row(code: u32, name: &'static str, verdict: Verdict) -> StatusRow {
    StatusRow { code, name, verdict }
}

use Verdict::{Doubt, Never, NotNow, Taken};

/// Every status of SMPP 3.4 section 5.1.3 and those of SMPP 5.0 that an answer to `submit_sm` can carry.
pub const STATUS_TABLE: &[StatusRow] = &[
    row(0x00, "ESME_ROK", Taken),
    row(0x01, "ESME_RINVMSGLEN", Never(Why::BadMessage)),
    row(0x02, "ESME_RINVCMDLEN", Never(Why::BadMessage)),
    row(0x03, "ESME_RINVCMDID", Never(Why::NotAllowed)),
    // The session fell out of step; a new bind mends it.
    row(0x04, "ESME_RINVBNDSTS", NotNow(Why::NoLink)),
    row(0x05, "ESME_RALYBND", NotNow(Why::NoLink)),
    row(0x06, "ESME_RINVPRTFLG", Never(Why::BadMessage)),
    row(0x07, "ESME_RINVREGDLVFLG", Never(Why::BadMessage)),
    row(0x08, "ESME_RSYSERR", NotNow(Why::ProviderFault)),
    row(0x0A, "ESME_RINVSRCADR", Never(Why::NotAllowed)),
    row(0x0B, "ESME_RINVDSTADR", Never(Why::BadAddress)),
    row(0x0C, "ESME_RINVMSGID", Never(Why::BadMessage)),
    row(0x0D, "ESME_RBINDFAIL", NotNow(Why::NotAllowed)),
    row(0x0E, "ESME_RINVPASWD", NotNow(Why::NotAllowed)),
    row(0x0F, "ESME_RINVSYSID", NotNow(Why::NotAllowed)),
    row(0x11, "ESME_RCANCELFAIL", Never(Why::BadMessage)),
    row(0x13, "ESME_RREPLACEFAIL", Never(Why::BadMessage)),
    row(0x14, "ESME_RMSGQFUL", NotNow(Why::QueueFull)),
    row(0x15, "ESME_RINVSERTYP", Never(Why::NotAllowed)),
    row(0x33, "ESME_RINVNUMDESTS", Never(Why::BadMessage)),
    row(0x34, "ESME_RINVDLNAME", Never(Why::BadMessage)),
    row(0x40, "ESME_RINVDESTFLAG", Never(Why::BadMessage)),
    row(0x42, "ESME_RINVSUBREP", Never(Why::BadMessage)),
    row(0x43, "ESME_RINVESMCLASS", Never(Why::BadMessage)),
    row(0x44, "ESME_RCNTSUBDL", Never(Why::BadMessage)),
    row(0x45, "ESME_RSUBMITFAIL", NotNow(Why::ProviderFault)),
    row(0x48, "ESME_RINVSRCTON", Never(Why::NotAllowed)),
    row(0x49, "ESME_RINVSRCNPI", Never(Why::NotAllowed)),
    row(0x50, "ESME_RINVDSTTON", Never(Why::BadAddress)),
    row(0x51, "ESME_RINVDSTNPI", Never(Why::BadAddress)),
    row(0x53, "ESME_RINVSYSTYP", Never(Why::NotAllowed)),
    row(0x54, "ESME_RINVREPFLAG", Never(Why::BadMessage)),
    row(0x55, "ESME_RINVNUMMSGS", Never(Why::BadMessage)),
    row(0x58, "ESME_RTHROTTLED", NotNow(Why::Throttled)),
    row(0x61, "ESME_RINVSCHED", Never(Why::BadMessage)),
    row(0x62, "ESME_RINVEXPIRY", Never(Why::BadMessage)),
    row(0x63, "ESME_RINVDFTMSGID", Never(Why::BadMessage)),
    row(0x64, "ESME_RX_T_APPN", NotNow(Why::ProviderFault)),
    row(0x65, "ESME_RX_P_APPN", Never(Why::BadAddress)),
    row(0x66, "ESME_RX_R_APPN", Never(Why::BadMessage)),
    row(0x67, "ESME_RQUERYFAIL", Never(Why::BadMessage)),
    row(0xC0, "ESME_RINVOPTPARSTREAM", Never(Why::BadMessage)),
    row(0xC1, "ESME_ROPTPARNOTALLWD", Never(Why::BadMessage)),
    row(0xC2, "ESME_RINVPARLEN", Never(Why::BadMessage)),
    row(0xC3, "ESME_RMISSINGOPTPARAM", Never(Why::BadMessage)),
    row(0xC4, "ESME_RINVOPTPARAMVAL", Never(Why::BadMessage)),
    // The delivery was tried and failed; another try may work.
    row(0xFE, "ESME_RDELIVERYFAILURE", NotNow(Why::ProviderFault)),
    // The other side does not know what happened, so nobody does.
    row(0xFF, "ESME_RUNKNOWNERR", Doubt(Why::ProviderFault)),
    row(0x100, "ESME_RSERTYPUNAUTH", Never(Why::NotAllowed)),
    row(0x101, "ESME_RPROHIBITED", Never(Why::NotAllowed)),
    row(0x102, "ESME_RSERTYPUNAVAIL", NotNow(Why::ProviderFault)),
    row(0x103, "ESME_RSERTYPDENIED", Never(Why::NotAllowed)),
    row(0x104, "ESME_RINVDCS", Never(Why::BadMessage)),
    row(0x105, "ESME_RINVSRCADDRSUBUNIT", Never(Why::NotAllowed)),
    row(0x106, "ESME_RINVDSTADDRSUBUNIT", Never(Why::BadAddress)),
];

/// The verdict about a `submit_sm` that was answered with `code`.
pub fn verdict(code: u32) -> Verdict {
    if code == ESME_ROK {
        return Taken;
    }
    match STATUS_TABLE.iter().find(|row| row.code == code) {
        Some(row) => row.verdict,
        None => Doubt(Why::Unreadable),
    }
}

/// The status as people know it.
pub(crate) fn status_name(code: u32) -> String {
    match STATUS_TABLE.iter().find(|row| row.code == code) {
        Some(row) => row.name.to_owned(),
        None => format!("status 0x{code:08X}"),
    }
}

/// `Deferred` for this reason, with the wait that fits it.
pub(crate) fn deferred(why: Why) -> SubmitOutcome {
    let retry_after = matches!(why, Why::Throttled | Why::QueueFull).then(|| Duration::from_millis(THROTTLE_RETRY_MS));
    SubmitOutcome::Deferred { why, retry_after }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_of_the_table_has_one_row_and_its_own_verdict() {
        let mut seen = std::collections::BTreeSet::new();
        for row in STATUS_TABLE {
            assert!(seen.insert(row.code), "{} stands twice", row.name);
            assert_eq!(verdict(row.code), row.verdict, "{}", row.name);
            assert_eq!(status_name(row.code), row.name);
        }
    }

    #[test]
    fn every_status_the_codec_names_for_other_than_broadcast_has_a_row() {
        use rusmpp::CommandStatus;
        // 0x107 to 0x112 belong to broadcast_sm, which is never sent.
        for code in 0..0x107_u32 {
            let named = !matches!(CommandStatus::from(code), CommandStatus::Other(_));
            assert_eq!(named, STATUS_TABLE.iter().any(|row| row.code == code), "0x{code:X}");
        }
    }

    #[test]
    fn a_status_nobody_knows_leaves_the_job_in_doubt() {
        for code in [0x09, 0x107, 0x400, 0x4FF, 0x500, u32::MAX] {
            assert_eq!(verdict(code), Doubt(Why::Unreadable), "0x{code:X}");
        }
    }

    #[test]
    fn only_throttle_and_full_queue_ask_for_a_wait() {
        for why in Why::ALL.iter().copied() {
            let SubmitOutcome::Deferred { retry_after, .. } = deferred(why) else { panic!("deferred") };
            assert_eq!(retry_after.is_some(), matches!(why, Why::Throttled | Why::QueueFull), "{why}");
        }
    }
}
