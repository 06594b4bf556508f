-- Requests that were taken under a name of the caller's, so that the same one is done once. request: what was asked, and a
-- keyed hash of the number.
CREATE TABLE once (
    name TEXT COLLATE "C" PRIMARY KEY, request TEXT NOT NULL, batch BIGINT NOT NULL, job BIGINT NOT NULL, at BIGINT NOT NULL
);
CREATE INDEX once_by_time ON once (at);
