-- Who may do what. password: a PHC string. roles, scopes: words with spaces between them.
CREATE TABLE users (
    id TEXT COLLATE "C" PRIMARY KEY, password TEXT NOT NULL, roles TEXT NOT NULL,
    disabled_at BIGINT, made_at BIGINT NOT NULL, changed_at BIGINT NOT NULL
);
-- digest: SHA-256 of the token, which is kept nowhere.
CREATE TABLE api_tokens (
    id TEXT COLLATE "C" PRIMARY KEY, digest TEXT COLLATE "C" NOT NULL UNIQUE, owner TEXT COLLATE "C" NOT NULL,
    scopes TEXT NOT NULL, made_at BIGINT NOT NULL, ends_at BIGINT NOT NULL, revoked_at BIGINT
);
-- What was done, by whom. seq has no gap; hash holds the hash of the line before. One lock keeps the order of the lines.
CREATE TABLE audit (
    seq BIGINT PRIMARY KEY,
    at BIGINT NOT NULL, who TEXT NOT NULL, act TEXT NOT NULL, about TEXT NOT NULL, detail TEXT NOT NULL,
    previous TEXT NOT NULL, hash TEXT NOT NULL
);
CREATE FUNCTION audit_only_grows() RETURNS trigger LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'the audit log only grows'; END $$;
CREATE TRIGGER audit_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION audit_only_grows();
