//! Faults, tested for real: the real program, the shipped SMSC, a blow, and a count at the SMSC's side.
//!
//! Every row of the table in `docs/reliability.md` is one test here. Nothing about lost and doubled messages is taken
//! from the gateway's own word. `script/soak` runs the same rows longer, with other chance.

mod clock;
mod dice;
mod disk;
mod house;
mod link;
mod process;
mod provider;
mod servers;
mod smsc;
mod table;
mod wait;

use table::Row;

/// The table, in the order of the page.
const ROWS: &[&Row] = &[
    &process::GATEWAY_KILLED,
    &process::WORKER_KILLED,
    &process::WORKER_STALLED,
    &process::SMSC_KILLED,
    &process::STOPPED,
    &process::RECONFIGURED,
    &process::EXPIRED,
    &process::CANCELLED,
    &link::THROTTLED,
    &link::DELAYED,
    &link::CUT,
    &link::CUT_ANSWER,
    &link::RESET,
    &link::HALF_CLOSED,
    &link::GARBAGE,
    &link::SWALLOWED,
    &link::BLACK_HOLE,
    &provider::RECEIPTS,
    &disk::FULL,
    &disk::LIMITED,
    &disk::POISON,
    &clock::FORWARD,
    &clock::BACKWARD,
    &clock::AHEAD,
    &servers::WORKER_KILLED,
    &servers::WORKER_STALLED,
    &servers::STOPPED,
    &servers::RABBIT_KILLED,
    &servers::RABBIT_WIPED,
    &servers::NODE_KILLED,
    &servers::POSTGRES_KILLED,
    &servers::POSTGRES_FULL,
];
