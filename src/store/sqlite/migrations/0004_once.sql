-- Requests that were taken under a name of the caller's, so that the same one is done once. request: what was asked, and a
-- keyed hash of the number.
CREATE TABLE once (
    name TEXT PRIMARY KEY, request TEXT NOT NULL, batch INTEGER NOT NULL, job INTEGER NOT NULL, at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX once_by_time ON once (at);
