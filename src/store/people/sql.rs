//! The statements about people, which both databases read alike: placeholders are numbered and no column is a truth value.
//!
//! Each of them that writes looks first and writes then, so that a refused one has changed nothing. Whoever calls one of those
//! must hold the only transaction that writes here: the embedded store has one by itself, the other takes a lock.

use jiff::Timestamp;

use super::{ApiToken, AuditEntry, User};
use crate::domain::{Act, Digest, Role, Secret, UserId};
use crate::store::StoreError;
use crate::store::values::{Fields, corrupt, failed, time};

/// Words with spaces between them, as a column holds them.
fn joined(words: impl Iterator<Item = &'static str>) -> String {
    words.collect::<Vec<_>>().join(" ")
}

/// Roles as a column holds them: in one order, each once.
fn roles_column(roles: &[Role]) -> String {
    joined(Role::ALL.into_iter().filter(|role| roles.contains(role)).map(Role::as_str))
}

/// Scopes as a column holds them: in one order, each once.
fn scopes_column(scopes: &[Act]) -> String {
    joined(Act::ALL.into_iter().filter(|act| scopes.contains(act)).map(Act::as_str))
}

fn read_words<T>(text: &str, what: &'static str, parse: fn(&str) -> Option<T>) -> Result<Vec<T>, StoreError> {
    let word = |word: &str| parse(word).ok_or_else(|| corrupt(what)(format!("`{word}` is not known to this release")));
    text.split(' ').filter(|text| !text.is_empty()).map(word).collect()
}

fn id(text: &str) -> Result<UserId, StoreError> {
    UserId::parse(text).map_err(corrupt("user's id"))
}

const USER: &str = "SELECT id, password, roles, disabled_at, made_at, changed_at FROM users";
const TOKEN: &str = "SELECT id, owner, scopes, made_at, ends_at, revoked_at FROM api_tokens";
const AUDIT: &str = "SELECT seq, at, who, act, about, detail, previous, hash FROM audit";
const READING: &str = "read users";

fn user(row: &impl Fields) -> Result<(User, Secret), StoreError> {
    let doing = failed(READING);
    let user = User {
        id: id(&row.text(0).map_err(&doing)?)?,
        roles: read_words(&row.text(2).map_err(&doing)?, "user's role", Role::parse)?,
        disabled_at: row.maybe_number(3).map_err(&doing)?.map(time).transpose()?,
        made_at: time(row.number(4).map_err(&doing)?)?,
        changed_at: time(row.number(5).map_err(&doing)?)?,
    };
    Ok((user, Secret::new(row.text(1).map_err(&doing)?)))
}

fn token(row: &impl Fields) -> Result<ApiToken, StoreError> {
    let doing = failed("read tokens");
    Ok(ApiToken {
        id: row.text(0).map_err(&doing)?,
        user: id(&row.text(1).map_err(&doing)?)?,
        scopes: read_words(&row.text(2).map_err(&doing)?, "token's scope", Act::parse)?,
        made_at: time(row.number(3).map_err(&doing)?)?,
        ends_at: time(row.number(4).map_err(&doing)?)?,
        revoked_at: row.maybe_number(5).map_err(&doing)?.map(time).transpose()?,
    })
}

fn digest(text: &str, seq: i64) -> Result<Digest, StoreError> {
    Digest::parse(text).map_err(|why| corrupt("hash of the audit log")(format!("in line {seq}, {why}")))
}

fn entry(row: &impl Fields) -> Result<AuditEntry, StoreError> {
    let doing = failed("read the audit log");
    let seq = row.number(0).map_err(&doing)?;
    Ok(AuditEntry {
        seq,
        at: time(row.number(1).map_err(&doing)?)?,
        who: row.text(2).map_err(&doing)?,
        act: row.text(3).map_err(&doing)?,
        about: row.text(4).map_err(&doing)?,
        detail: row.text(5).map_err(&doing)?,
        previous: digest(&row.text(6).map_err(&doing)?, seq)?,
        hash: digest(&row.text(7).map_err(&doing)?, seq)?,
    })
}

/// What `change_user` makes of a user: roles, password, since when disabled.
fn changed(user: &User, password: Secret, change: &super::UserChange, at: Timestamp) -> (Vec<Role>, Secret, Option<Timestamp>) {
    let (roles, disabled_at) = (user.roles.clone(), user.disabled_at);
    match change {
        super::UserChange::Roles(roles) => (roles.clone(), password, disabled_at),
        super::UserChange::Password(password) => (roles, password.clone(), disabled_at),
        super::UserChange::Disable => (roles, password, disabled_at.or(Some(at))),
        super::UserChange::Enable => (roles, password, None),
    }
}

/// Whether such a user keeps the store's users governed.
fn administers(roles: &[Role], disabled_at: Option<Timestamp>) -> bool {
    disabled_at.is_none() && roles.contains(&Role::Administrator)
}

macro_rules! statements {
    ($name:ident, $connection:ty) => {
        pub(in crate::store) mod $name {
            use jiff::Timestamp;
            use sqlx::AssertSqlSafe;

            use super::super::{
                ApiToken, AuditChain, AuditEntry, AuditFilter, AuditLine, NewUser, TOKENS_MAX, USERS_MAX, User, UserChange,
            };
            use super::{AUDIT, READING, TOKEN, USER};
            use crate::domain::{Digest, ModeName, Secret, UserId};
            use crate::store::StoreError;
            use crate::store::values::{Fields as _, failed, ms};

            type Connection = $connection;

            async fn number(conn: &mut Connection, sql: &'static str) -> Result<i64, StoreError> {
                sqlx::query_scalar(sql).fetch_one(conn).await.map_err(failed(READING))
            }

            pub(in crate::store) async fn has_users(conn: &mut Connection) -> Result<bool, StoreError> {
                Ok(number(conn, "SELECT count(*) FROM (SELECT 1 FROM users LIMIT 1) AS one").await? > 0)
            }

            pub(in crate::store) async fn users(conn: &mut Connection) -> Result<Vec<User>, StoreError> {
                let query = sqlx::query(AssertSqlSafe(format!("{USER} ORDER BY id")));
                let found = query.fetch_all(conn).await.map_err(failed(READING))?;
                found.iter().map(|row| super::user(row).map(|(user, _)| user)).collect()
            }

            pub(in crate::store) async fn user(conn: &mut Connection, id: &UserId) -> Result<Option<(User, Secret)>, StoreError> {
                let query = sqlx::query(AssertSqlSafe(format!("{USER} WHERE id = $1"))).bind(id.as_str());
                query.fetch_optional(conn).await.map_err(failed(READING))?.as_ref().map(super::user).transpose()
            }

            async fn known(conn: &mut Connection, id: &UserId) -> Result<(User, Secret), StoreError> {
                user(conn, id).await?.ok_or_else(|| StoreError::NotFound { what: format!("user {id}") })
            }

            /// Whether somebody else than this user is an active administrator.
            async fn another_administers(conn: &mut Connection, but: &UserId) -> Result<bool, StoreError> {
                let users = users(conn).await?;
                Ok(users.iter().any(|user| user.id != *but && super::administers(&user.roles, user.disabled_at)))
            }

            pub(in crate::store) async fn add_user(
                conn: &mut Connection,
                mode: ModeName,
                new: &NewUser,
                line: &AuditLine,
                at: Timestamp,
            ) -> Result<User, StoreError> {
                if user(conn, &new.id).await?.is_some() {
                    return Err(StoreError::Taken { what: format!("user {}", new.id) });
                }
                let count = number(conn, "SELECT count(*) FROM users").await?;
                if count >= i64::from(USERS_MAX) {
                    return Err(StoreError::TooMany { what: "users", most: USERS_MAX });
                }
                if !super::administers(&new.roles, None) && !another_administers(conn, &new.id).await? {
                    return Err(StoreError::NoAdministrator);
                }
                sqlx::query("INSERT INTO users (id, password, roles, made_at, changed_at) VALUES ($1, $2, $3, $4, $4)")
                    .bind(new.id.as_str())
                    .bind(new.password.reveal())
                    .bind(super::roles_column(&new.roles))
                    .bind(ms(at))
                    .execute(&mut *conn)
                    .await
                    .map_err(failed("made a user"))?;
                append_audit(conn, mode, line, at).await?;
                Ok(known(conn, &new.id).await?.0)
            }

            pub(in crate::store) async fn change_user(
                conn: &mut Connection,
                mode: ModeName,
                id: &UserId,
                change: &UserChange,
                line: &AuditLine,
                at: Timestamp,
            ) -> Result<User, StoreError> {
                let (old, password) = known(conn, id).await?;
                let (roles, password, disabled_at) = super::changed(&old, password, change, at);
                if !super::administers(&roles, disabled_at) && !another_administers(conn, id).await? {
                    return Err(StoreError::NoAdministrator);
                }
                sqlx::query("UPDATE users SET password = $2, roles = $3, disabled_at = $4, changed_at = $5 WHERE id = $1")
                    .bind(id.as_str())
                    .bind(password.reveal())
                    .bind(super::roles_column(&roles))
                    .bind(disabled_at.map(ms))
                    .bind(ms(at))
                    .execute(&mut *conn)
                    .await
                    .map_err(failed("changed a user"))?;
                append_audit(conn, mode, line, at).await?;
                Ok(known(conn, id).await?.0)
            }

            pub(in crate::store) async fn tokens(
                conn: &mut Connection,
                user: Option<&UserId>,
            ) -> Result<Vec<ApiToken>, StoreError> {
                let sql = format!("{TOKEN} WHERE owner = $1 OR $1 = '' ORDER BY made_at, id");
                let query = sqlx::query(AssertSqlSafe(sql)).bind(user.map_or("", UserId::as_str));
                query.fetch_all(conn).await.map_err(failed("read tokens"))?.iter().map(super::token).collect()
            }

            pub(in crate::store) async fn token(conn: &mut Connection, digest: &Digest) -> Result<Option<ApiToken>, StoreError> {
                let query = sqlx::query(AssertSqlSafe(format!("{TOKEN} WHERE digest = $1"))).bind(digest.as_str());
                query.fetch_optional(conn).await.map_err(failed("read tokens"))?.as_ref().map(super::token).transpose()
            }

            pub(in crate::store) async fn add_token(
                conn: &mut Connection,
                mode: ModeName,
                token: &ApiToken,
                digest: &Digest,
                line: &AuditLine,
            ) -> Result<(), StoreError> {
                known(conn, &token.user).await?;
                if number(conn, "SELECT count(*) FROM api_tokens").await? >= i64::from(TOKENS_MAX) {
                    return Err(StoreError::TooMany { what: "tokens", most: TOKENS_MAX });
                }
                sqlx::query(
                    "INSERT INTO api_tokens (id, digest, owner, scopes, made_at, ends_at) VALUES ($1, $2, $3, $4, $5, $6)",
                )
                .bind(token.id.as_str())
                .bind(digest.as_str())
                .bind(token.user.as_str())
                .bind(super::scopes_column(&token.scopes))
                .bind(ms(token.made_at))
                .bind(ms(token.ends_at))
                .execute(&mut *conn)
                .await
                .map_err(failed("kept a token"))?;
                append_audit(conn, mode, line, token.made_at).await.map(|_| ())
            }

            pub(in crate::store) async fn revoke_token(
                conn: &mut Connection,
                mode: ModeName,
                id: &str,
                line: &AuditLine,
                at: Timestamp,
            ) -> Result<ApiToken, StoreError> {
                let find = || sqlx::query(AssertSqlSafe(format!("{TOKEN} WHERE id = $1"))).bind(id);
                let doing = failed("revoked a token");
                let found = find().fetch_optional(&mut *conn).await.map_err(&doing)?;
                let found = found.as_ref().map(super::token).transpose()?;
                let found = found.ok_or_else(|| StoreError::NotFound { what: format!("token {id}") })?;
                if found.revoked_at.is_some() {
                    return Ok(found);
                }
                sqlx::query("UPDATE api_tokens SET revoked_at = $2 WHERE id = $1")
                    .bind(id)
                    .bind(ms(at))
                    .execute(&mut *conn)
                    .await
                    .map_err(&doing)?;
                append_audit(conn, mode, line, at).await?;
                super::token(&find().fetch_one(conn).await.map_err(doing)?)
            }

            pub(in crate::store) async fn append_audit(
                conn: &mut Connection,
                mode: ModeName,
                line: &AuditLine,
                at: Timestamp,
            ) -> Result<AuditEntry, StoreError> {
                let doing = failed("wrote the audit log");
                let last = sqlx::query("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1");
                let chain = match last.fetch_optional(&mut *conn).await.map_err(&doing)? {
                    Some(row) => {
                        let seq = row.number(0).map_err(&doing)?;
                        AuditChain::at(mode, seq, super::digest(&row.text(1).map_err(&doing)?, seq)?)
                    }
                    None => AuditChain::new(mode),
                };
                let entry = chain.next(line, at)?;
                sqlx::query(
                    "INSERT INTO audit (seq, at, who, act, about, detail, previous, hash)
                     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                )
                .bind(entry.seq)
                .bind(ms(entry.at))
                .bind(entry.who.as_str())
                .bind(entry.act.as_str())
                .bind(entry.about.as_str())
                .bind(entry.detail.as_str())
                .bind(entry.previous.as_str())
                .bind(entry.hash.as_str())
                .execute(conn)
                .await
                .map_err(&doing)?;
                Ok(entry)
            }

            pub(in crate::store) async fn audit(
                conn: &mut Connection,
                filter: &AuditFilter,
                after_seq: i64,
                limit: u32,
            ) -> Result<Vec<AuditEntry>, StoreError> {
                let sql =
                    format!("{AUDIT} WHERE seq > $1 AND at >= $2 AND substr(about, 1, length($3)) = $3 ORDER BY seq LIMIT $4");
                let found = sqlx::query(AssertSqlSafe(sql))
                    .bind(after_seq)
                    .bind(filter.since.map_or(i64::MIN, ms))
                    .bind(filter.about.as_deref().unwrap_or_default())
                    .bind(i64::from(limit))
                    .fetch_all(conn)
                    .await
                    .map_err(failed("read the audit log"))?;
                found.iter().map(super::entry).collect()
            }
        }
    };
}

statements!(sqlite, sqlx::sqlite::SqliteConnection);
statements!(postgres, sqlx::postgres::PgConnection);
