-- Who may do what. password: a PHC string. roles, scopes: words with spaces between them.
CREATE TABLE users (
    id TEXT PRIMARY KEY, password TEXT NOT NULL, roles TEXT NOT NULL,
    disabled_at INTEGER, made_at INTEGER NOT NULL, changed_at INTEGER NOT NULL
) WITHOUT ROWID;
-- digest: SHA-256 of the token, which is kept nowhere.
CREATE TABLE api_tokens (
    id TEXT PRIMARY KEY, digest TEXT NOT NULL UNIQUE, owner TEXT NOT NULL, scopes TEXT NOT NULL,
    made_at INTEGER NOT NULL, ends_at INTEGER NOT NULL, revoked_at INTEGER
) WITHOUT ROWID;
-- What was done, by whom. seq has no gap; hash holds the hash of the line before.
CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL, who TEXT NOT NULL, act TEXT NOT NULL, about TEXT NOT NULL, detail TEXT NOT NULL,
    previous TEXT NOT NULL, hash TEXT NOT NULL
);
CREATE TRIGGER audit_only_grows_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END;
CREATE TRIGGER audit_only_grows_delete BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END;
