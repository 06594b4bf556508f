-- What the store is: mode, and a value sealed under its key.
CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;

CREATE TABLE plans (
    seq INTEGER PRIMARY KEY,
    digest TEXT NOT NULL UNIQUE,
    sender TEXT NOT NULL, identifier TEXT NOT NULL, sent INTEGER NOT NULL,
    mode TEXT NOT NULL,
    plan_json TEXT NOT NULL,
    submitted_by TEXT NOT NULL, submitted_at INTEGER NOT NULL,
    state_json TEXT NOT NULL
);

CREATE TABLE alerts (
    id INTEGER PRIMARY KEY,
    sender TEXT NOT NULL, identifier TEXT NOT NULL, sent INTEGER NOT NULL,
    digest TEXT NOT NULL,
    expires INTEGER NOT NULL, resend INTEGER NOT NULL,
    accepted_at INTEGER NOT NULL, batches INTEGER NOT NULL, jobs INTEGER NOT NULL,
    withdrawn_at INTEGER, expired_at INTEGER,
    UNIQUE (sender, identifier, sent)
);
CREATE INDEX alerts_to_expire ON alerts (expires) WHERE expired_at IS NULL;

CREATE TABLE messages (id INTEGER PRIMARY KEY, alert INTEGER NOT NULL, message_json TEXT NOT NULL);

-- One row for each target, with its counts of jobs by state.
CREATE TABLE targets (
    id INTEGER PRIMARY KEY,
    alert INTEGER NOT NULL, target INTEGER NOT NULL,
    endpoint TEXT NOT NULL, message INTEGER NOT NULL,
    language_asked TEXT NOT NULL, language_used TEXT NOT NULL,
    segments_each INTEGER NOT NULL, receipts INTEGER NOT NULL
);
CREATE INDEX targets_of_alert ON targets (alert, target);
CREATE TABLE counters (
    target INTEGER PRIMARY KEY,
    queued INTEGER NOT NULL DEFAULT 0, submitting INTEGER NOT NULL DEFAULT 0, deferred INTEGER NOT NULL DEFAULT 0,
    in_doubt INTEGER NOT NULL DEFAULT 0, accepted INTEGER NOT NULL DEFAULT 0, delivered INTEGER NOT NULL DEFAULT 0,
    undelivered INTEGER NOT NULL DEFAULT 0, refused INTEGER NOT NULL DEFAULT 0, expired INTEGER NOT NULL DEFAULT 0,
    withdrawn INTEGER NOT NULL DEFAULT 0, segments INTEGER NOT NULL DEFAULT 0, ever_in_doubt INTEGER NOT NULL DEFAULT 0
);

-- One row for each batch. Its recipients never change; its job map changes often and is kept apart.
-- ready_at is when the batch may be claimed: its due time, or the end of the claim that is held (until).
-- closed: 0 open, 1 done, 2 dead. subscribers: 0 the endpoint itself, 1 subscribers.
CREATE TABLE batches (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    alert INTEGER NOT NULL, target INTEGER NOT NULL,
    endpoint TEXT NOT NULL, failover TEXT NOT NULL, channel TEXT NOT NULL, rank INTEGER NOT NULL,
    subscribers INTEGER NOT NULL,
    fence INTEGER NOT NULL DEFAULT 0, worker TEXT NOT NULL DEFAULT '', until INTEGER,
    ready_at INTEGER NOT NULL, closed INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX batches_due ON batches (rank, channel, ready_at) WHERE closed = 0;
CREATE INDEX batches_of_alert ON batches (alert, closed);
CREATE TABLE batch_recipients (batch INTEGER PRIMARY KEY, ids BLOB NOT NULL);
CREATE TABLE batch_jobs (batch INTEGER PRIMARY KEY, map BLOB NOT NULL);

CREATE TABLE in_doubt (
    batch INTEGER NOT NULL, job INTEGER NOT NULL, alert INTEGER NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (batch, job)
) WITHOUT ROWID;
CREATE INDEX in_doubt_of_alert ON in_doubt (alert);
CREATE TABLE dead_letters (id INTEGER PRIMARY KEY, batch INTEGER NOT NULL, reason TEXT NOT NULL, at INTEGER NOT NULL);

CREATE TABLE provider_refs (
    channel TEXT NOT NULL, ref TEXT NOT NULL, batch INTEGER NOT NULL, job INTEGER NOT NULL,
    PRIMARY KEY (channel, ref)
) WITHOUT ROWID;
CREATE TABLE early_receipts (
    id INTEGER PRIMARY KEY, channel TEXT NOT NULL, ref TEXT NOT NULL, state TEXT NOT NULL, code TEXT, at INTEGER NOT NULL
);
CREATE INDEX early_receipts_by_ref ON early_receipts (channel, ref);

CREATE TABLE ledger (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL, alert INTEGER NOT NULL, batch INTEGER, job INTEGER,
    event TEXT NOT NULL, count INTEGER NOT NULL, detail TEXT NOT NULL
);
CREATE INDEX ledger_of_alert ON ledger (alert, seq);
CREATE TRIGGER ledger_only_grows_update BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER ledger_only_grows_delete BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;

-- A cell is a language at a place. A stopped subscriber keeps the keyed hash and loses the sealed address.
CREATE TABLE cells (id INTEGER PRIMARY KEY, language TEXT NOT NULL, place TEXT NOT NULL, UNIQUE (language, place));
CREATE TABLE subscribers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    lookup BLOB NOT NULL UNIQUE, sealed BLOB NOT NULL, cell INTEGER NOT NULL, stopped INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX subscribers_of_cell ON subscribers (cell) WHERE stopped = 0;
