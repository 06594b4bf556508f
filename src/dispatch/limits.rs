//! Every limit and time of dispatch by name, with its unit and default.
//!
//! Nothing here is read from a file; `config` fills [`Settings`] from what was written.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// The most plans looked through for an alert's key, the newest first.
pub const PLANS_SEARCHED_MAX: u32 = 10_000;
/// The most tickets that the relay reads from the store at one time.
pub const DUE_MAX: u32 = 2_000;
/// The most tickets that the relay remembers as rung.
pub const RUNG_MAX: usize = 20_000;
/// The share of a channel's groups in flight that is kept for life safety, in percent.
pub const LIFE_RESERVE_PERCENT: usize = 30;
/// The longest wait of a quick retry after a throttle, in milliseconds.
pub const QUICK_RETRY_MAX_MS: u64 = 1_000;
/// The first wait of an exponential retry, in milliseconds.
pub const RETRY_FIRST_MS: u64 = 1_000;
/// The longest wait of an exponential retry, in milliseconds.
pub const RETRY_MAX_MS: u64 = 60_000;
/// Tries of one job for life safety, when each one failed at the provider.
pub const ATTEMPTS_LIFE: u16 = 20;
/// Tries of one urgent job.
pub const ATTEMPTS_URGENT: u16 = 12;
/// Tries of one bulk job.
pub const ATTEMPTS_BULK: u16 = 8;
/// After this a batch that a shared broker's ticket named too early is asked for once more, in milliseconds: clocks of
/// machines differ.
pub const CLAIM_AGAIN_MS: u64 = 250;
/// Faults of one batch (a channel that panics, a batch that cannot be read) before it is buried.
pub const STRIKES_MAX: u32 = 3;
/// Batches whose faults are remembered.
pub const STRIKES_KEPT_MAX: usize = 10_000;
/// Tries of one write to the store before a worker lets its claim run out.
pub const STORE_TRIES_MAX: u32 = 6;
/// Failed groups in a row that open an endpoint's breaker.
pub const BREAKER_THRESHOLD: u32 = 3;
/// The first rest of an open breaker, in milliseconds.
pub const BREAKER_FIRST_MS: u64 = 1_000;
/// The longest rest of an open breaker, in milliseconds.
pub const BREAKER_MAX_MS: u64 = 60_000;
/// The most receipts written in one transaction.
pub const RECEIPT_GROUP_MAX: usize = 1_000;
/// The longest text that is looked at for a stop word, in characters.
pub const STOP_TEXT_MAX_CHARS: usize = 40;
/// The longest plan as JSON, in bytes.
pub const PLAN_JSON_MAX_BYTES: usize = 32 * 1024 * 1024;
/// The most recipients of one plan over all its targets.
pub const PLAN_RECIPIENTS_MAX: u64 = 50_000_000;
/// The most targets of one plan.
pub const PLAN_TARGETS_MAX: usize = 20_000;
/// The most texts of one plan, with those that are prepared.
pub const PLAN_TEXTS_MAX: usize = 10_000;
/// The most plans that wait for a second person at one time.
pub const PLANS_WAITING_MAX: usize = 1_000;
/// Alerts of which the process remembers that their first message was measured.
pub const FIRST_KEPT_MAX: usize = 10_000;
/// The most looks into the ledger for the time of an acceptance, a second.
pub const FIRST_LOOKS_PER_S: u32 = 20;
/// The most withdrawn alerts remembered in the process; the store knows all.
pub const WITHDRAWN_KEPT_MAX: usize = 10_000;
/// The most single messages that wait for a commit.
pub const SINGLES_WAITING_MAX: usize = 4_096;
/// The most batches of single messages that are worked at once without a ticket; more are rung for.
pub const SINGLES_AT_ONCE_MAX: usize = 16;
/// How often the relay asks whether another process has accepted something, in milliseconds.
pub const ACCEPTANCE_LOOK_MS: u64 = 25;
/// The most sent plans remembered for single messages.
pub const SINGLE_PLANS_KEPT_MAX: usize = 64;

/// How long a process has to announce what it has taken on, before another may take it on, in milliseconds.
pub const ANNOUNCE_TAKEN_MS: u64 = 10_000;
/// The most things to announce that a process takes on at one time.
pub const ANNOUNCE_MAX: u32 = 16;

/// How dispatch is set up.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Jobs handed to a channel at one time, 1 to 1,000: the most that one lost group leaves in doubt.
    pub group_size: u16,
    /// Groups of one batch in flight at one time, at least 1.
    pub groups_per_batch: usize,
    /// Groups of one channel in flight at one time, at least 2.
    pub groups_per_channel: usize,
    /// Batches of one lane in hand at one time, at least 1.
    pub prefetch: usize,
    /// The longest that a verdict waits in memory before it is written, in milliseconds.
    pub flush_ms: u64,
    /// How long a claim holds, in milliseconds.
    pub lease_ms: u64,
    /// How often a claim is prolonged, in milliseconds; well under `lease_ms`.
    pub heartbeat_ms: u64,
    /// How often this process says in the store that it is there, in milliseconds; at most a third of `attend_lease_ms`.
    pub attend_ms: u64,
    /// How long that holds, in milliseconds: after this a worker that is silent counts as gone, and stops by itself.
    pub attend_lease_ms: u64,
    /// The longest sleep of the relay, in milliseconds.
    pub relay_poll_ms: u64,
    /// After this long without progress a ticket is rung again, in milliseconds.
    pub ring_again_ms: u64,
    /// How often alerts are looked through for expiry, in milliseconds.
    pub expiry_sweep_ms: u64,
    /// How long a stop may take, in milliseconds.
    pub drain_ms: u64,
    /// Whether what may have been sent is sent again when no life hangs on it.
    pub resend_in_doubt: bool,
    /// Who may submit; empty means anybody.
    pub submitters: Vec<String>,
    /// Who may approve; empty means anybody but the submitter.
    pub approvers: Vec<String>,
    /// The longest time from now to an alert's expiry, in hours.
    pub longest_life_hours: u32,
    /// The least room on the store's disk, in MiB; with less, nothing new is taken in.
    pub store_free_min_mib: u64,
    /// Whether a live plan may use texts that are stale or drafted by a machine.
    pub unreviewed_live: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            group_size: 500,
            groups_per_batch: 2,
            groups_per_channel: 10,
            prefetch: 6,
            flush_ms: 1_000,
            lease_ms: 30_000,
            heartbeat_ms: 10_000,
            attend_ms: 1_000,
            attend_lease_ms: 10_000,
            relay_poll_ms: 1_000,
            ring_again_ms: 30_000,
            expiry_sweep_ms: 1_000,
            drain_ms: 20_000,
            resend_in_doubt: false,
            submitters: Vec::new(),
            approvers: Vec::new(),
            longest_life_hours: 31 * 24,
            store_free_min_mib: 256,
            unreviewed_live: false,
        }
    }
}

/// That many milliseconds.
pub(super) fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}
