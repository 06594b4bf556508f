//! A store's tables as plain rows: for copying a store to another kind, and for checking one.
//!
//! It never opens an address but to see that it opens.

mod check;
mod copy;
mod side;

pub use check::{Checked, Row, check};
pub use copy::{Copied, CopyError, copy};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Number,
    Flag,
    Text,
    Bytes,
}

/// One value of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Value {
    None,
    Number(i64),
    Flag(bool),
    Text(String),
    Bytes(Vec<u8>),
}

impl Value {
    /// Adds its bytes to those that a digest is made of: no two lists of values have the same.
    fn feed(&self, bytes: &mut Vec<u8>) {
        match self {
            Value::None => bytes.push(0),
            Value::Number(number) => {
                bytes.push(1);
                bytes.extend_from_slice(&number.to_be_bytes());
            }
            Value::Flag(flag) => bytes.extend_from_slice(&[2, u8::from(*flag)]),
            Value::Text(text) => {
                bytes.push(3);
                bytes.extend_from_slice(&(text.len() as u64).to_be_bytes());
                bytes.extend_from_slice(text.as_bytes());
            }
            Value::Bytes(value) => {
                bytes.push(4);
                bytes.extend_from_slice(&(value.len() as u64).to_be_bytes());
                bytes.extend_from_slice(value);
            }
        }
    }

    fn number(&self) -> i64 {
        if let Value::Number(number) = self { *number } else { 0 }
    }

    fn text(&self) -> &str {
        if let Value::Text(text) = self { text } else { "" }
    }

    fn bytes(&self) -> &[u8] {
        if let Value::Bytes(bytes) = self { bytes } else { &[] }
    }
}

/// A table whose rows are the same in every store. The first columns, as many as `order` says, are its key.
struct Table {
    name: &'static str,
    columns: &'static [(&'static str, Kind)],
    order: usize,
    /// Whether the database numbers new rows by the first column.
    numbered: bool,
}

use Kind::{Bytes as B, Flag as F, Number as N, Text as T};

const fn numbered(name: &'static str, columns: &'static [(&'static str, Kind)]) -> Table {
    Table { name, columns, order: 1, numbered: true }
}

const fn keyed(name: &'static str, order: usize, columns: &'static [(&'static str, Kind)]) -> Table {
    Table { name, columns, order, numbered: false }
}

/// Every table, but for `meta` and for who attends, which each opening writes anew.
const TABLES: &[Table] = &[
    numbered(
        "plans",
        &[
            ("seq", N),
            ("digest", T),
            ("sender", T),
            ("identifier", T),
            ("sent", N),
            ("mode", T),
            ("plan_json", T),
            ("submitted_by", T),
            ("submitted_at", N),
            ("state_json", T),
        ],
    ),
    numbered(
        "alerts",
        &[
            ("id", N),
            ("sender", T),
            ("identifier", T),
            ("sent", N),
            ("digest", T),
            ("expires", N),
            ("resend", F),
            ("accepted_at", N),
            ("batches", N),
            ("jobs", N),
            ("withdrawn_at", N),
            ("expired_at", N),
        ],
    ),
    numbered("messages", &[("id", N), ("alert", N), ("message_json", T)]),
    numbered(
        "targets",
        &[
            ("id", N),
            ("alert", N),
            ("target", N),
            ("endpoint", T),
            ("message", N),
            ("language_asked", T),
            ("language_used", T),
            ("segments_each", N),
            ("receipts", F),
        ],
    ),
    keyed(COUNTERS, 1, COUNTER_COLUMNS),
    numbered(
        "batches",
        &[
            ("id", N),
            ("alert", N),
            ("target", N),
            ("endpoint", T),
            ("failover", T),
            ("channel", T),
            ("rank", N),
            ("subscribers", F),
            ("fence", N),
            ("worker", T),
            ("until", N),
            ("ready_at", N),
            ("closed", N),
        ],
    ),
    keyed("batch_recipients", 1, &[("batch", N), ("ids", B)]),
    keyed("batch_jobs", 1, &[("batch", N), ("map", B)]),
    keyed("in_doubt", 2, &[("batch", N), ("job", N), ("alert", N), ("at", N)]),
    numbered("dead_letters", &[("id", N), ("batch", N), ("reason", T), ("at", N)]),
    keyed("provider_refs", 2, &[("channel", T), ("ref", T), ("batch", N), ("job", N)]),
    numbered("early_receipts", &[("id", N), ("channel", T), ("ref", T), ("state", T), ("code", T), ("at", N)]),
    numbered(
        "ledger",
        &[("seq", N), ("at", N), ("alert", N), ("batch", N), ("job", N), ("event", T), ("count", N), ("detail", T)],
    ),
    numbered("cells", &[("id", N), ("language", T), ("place", T)]),
    numbered("subscribers", &[("id", N), ("lookup", B), ("sealed", B), ("cell", N), ("stopped", F)]),
    numbered("announcements", &[("id", N), ("alert", N), ("about", T), ("taken_until", N), ("announced_at", N)]),
    keyed("once", 1, &[("name", T), ("request", T), ("batch", N), ("job", N), ("at", N)]),
    keyed("users", 1, &[("id", T), ("password", T), ("roles", T), ("disabled_at", N), ("made_at", N), ("changed_at", N)]),
    keyed(
        "api_tokens",
        1,
        &[("id", T), ("digest", T), ("owner", T), ("scopes", T), ("made_at", N), ("ends_at", N), ("revoked_at", N)],
    ),
    keyed(AUDIT, 1, AUDIT_COLUMNS),
];

/// The audit log; its lines are numbered by whoever writes them.
const AUDIT: &str = "audit";

/// Its columns.
const AUDIT_COLUMNS: &[(&str, Kind)] =
    &[("seq", N), ("at", N), ("who", T), ("act", T), ("about", T), ("detail", T), ("previous", T), ("hash", T)];

/// The table of counts, which PostgreSQL keeps in several rows for each target.
const COUNTERS: &str = "counters";

/// Its columns: states in the order of `JobState::ALL`, then the rest.
const COUNTER_COLUMNS: &[(&str, Kind)] = &[
    ("target", N),
    ("queued", N),
    ("submitting", N),
    ("deferred", N),
    ("in_doubt", N),
    ("accepted", N),
    ("delivered", N),
    ("undelivered", N),
    ("refused", N),
    ("expired", N),
    ("withdrawn", N),
    ("segments", N),
    ("ever_in_doubt", N),
];

impl Table {
    fn names(&self) -> String {
        self.columns.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ")
    }

    fn kinds(&self) -> Vec<Kind> {
        self.columns.iter().map(|(_, kind)| *kind).collect()
    }
}
