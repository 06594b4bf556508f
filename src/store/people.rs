//! People in the store: users, tokens and the audit log.
//!
//! # Contract
//! A change of users or tokens and its line in the audit log are one transaction. A store with users always has an active
//! administrator among them: what would leave none is refused. The audit log only grows, and its lines are one chain whatever
//! processes write. What is kept of a password or token cannot be turned back into it. Who may do what is decided in `dispatch`.

mod chain;
pub(super) mod sql;

use async_trait::async_trait;
use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Value, json};

pub use chain::{AuditChain, Broken};

use super::StoreError;
use crate::domain::{Act, Digest, Role, Secret, UserId};

/// The most users of a store.
pub const USERS_MAX: u32 = 10_000;
/// The most tokens of a store, revoked and ended ones too.
pub const TOKENS_MAX: u32 = 100_000;
/// The longest word of an audit line (who, act, about), in characters; what is longer is cut.
pub const AUDIT_WORD_MAX_CHARS: usize = 128;
/// The longest detail of an audit line, in bytes of JSON; a longer one is replaced by its length.
pub const AUDIT_DETAIL_MAX_BYTES: usize = 2_048;

/// Somebody who may sign in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct User {
    /// By what.
    pub id: UserId,
    /// What for; in the order of [`Role::ALL`], each once.
    pub roles: Vec<Role>,
    /// Since when no more.
    pub disabled_at: Option<Timestamp>,
    /// Made.
    pub made_at: Timestamp,
    /// Last changed: roles, password, or whether active.
    pub changed_at: Timestamp,
}

impl User {
    /// Whether this user may do anything at all.
    pub fn is_active(&self) -> bool {
        self.disabled_at.is_none()
    }
}

/// A user to be made.
#[derive(Clone, Debug)]
pub struct NewUser {
    /// By what.
    pub id: UserId,
    /// What is kept of the password: a PHC string.
    pub password: Secret,
    /// What for.
    pub roles: Vec<Role>,
}

/// What is to be changed of a user.
#[derive(Clone, Debug)]
pub enum UserChange {
    /// Other roles.
    Roles(Vec<Role>),
    /// Another password: what is kept of it, a PHC string.
    Password(Secret),
    /// May do nothing any more.
    Disable,
    /// May do what the roles say again.
    Enable,
}

/// A token of a user's, for programs. The token itself is not here: nobody has it but its bearer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ApiToken {
    /// Its public id.
    pub id: String,
    /// Whose it is.
    pub user: UserId,
    /// What it is for: at most this, and at most what its user may.
    #[serde(serialize_with = "words")]
    pub scopes: Vec<Act>,
    /// Made.
    pub made_at: Timestamp,
    /// Holds until then.
    pub ends_at: Timestamp,
    /// Since when no more.
    pub revoked_at: Option<Timestamp>,
}

fn words<S: serde::Serializer>(acts: &[Act], to: S) -> Result<S::Ok, S::Error> {
    to.collect_seq(acts.iter().map(|act| act.as_str()))
}

impl ApiToken {
    /// Whether it holds at this time; its user must be active too.
    pub fn holds(&self, now: Timestamp) -> bool {
        self.revoked_at.is_none() && now < self.ends_at
    }
}

/// A line for the audit log: who did what about what. It has no text that a person wrote freely.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditLine {
    who: String,
    act: String,
    about: String,
    detail: String,
}

impl AuditLine {
    /// A line. Words are cut to [`AUDIT_WORD_MAX_CHARS`], control characters become U+FFFD, and nobody is `-`.
    pub fn new(who: &str, act: &str, about: &str, detail: &Value) -> Self {
        let who = word(who.trim());
        let mut detail = detail.to_string();
        if detail.len() > AUDIT_DETAIL_MAX_BYTES {
            detail = json!({ "bytes_left_out": detail.len() }).to_string();
        }
        Self { who: if who.is_empty() { "-".to_owned() } else { who }, act: word(act), about: word(about), detail }
    }
}

fn word(text: &str) -> String {
    let plain = |letter: char| if letter.is_control() { char::REPLACEMENT_CHARACTER } else { letter };
    text.chars().take(AUDIT_WORD_MAX_CHARS).map(plain).collect()
}

/// A line of the audit log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AuditEntry {
    /// Its number; the first is 1, and none is left out.
    pub seq: i64,
    /// When, to the millisecond.
    pub at: Timestamp,
    /// Who.
    pub who: String,
    /// What.
    pub act: String,
    /// About what: a plan's digest, a user's id, a token's public id.
    pub about: String,
    /// More about it, as JSON.
    pub detail: String,
    /// The hash of the line before; zeros for the first.
    pub previous: Digest,
    /// The hash of this line.
    pub hash: Digest,
}

/// Which lines of the audit log are wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditFilter {
    /// Not before that.
    pub since: Option<Timestamp>,
    /// Only about what begins so.
    pub about: Option<String>,
}

/// See the module's contract.
#[async_trait]
pub trait People: Send + Sync {
    /// Whether the store has any user, active or not. Without users nobody is asked who they are.
    async fn has_users(&self) -> Result<bool, StoreError>;

    /// All users, by id.
    async fn users(&self) -> Result<Vec<User>, StoreError>;

    /// A user, and what is kept of the password.
    async fn user(&self, id: &UserId) -> Result<Option<(User, Secret)>, StoreError>;

    /// Makes a user. Refused with [`StoreError::Taken`] when there is one of that id, and with
    /// [`StoreError::NoAdministrator`] when the first one is no administrator.
    async fn add_user(&self, user: &NewUser, line: &AuditLine, at: Timestamp) -> Result<User, StoreError>;

    /// Changes a user. Refused with [`StoreError::NoAdministrator`] when no active administrator would be left.
    async fn change_user(&self, id: &UserId, change: &UserChange, line: &AuditLine, at: Timestamp) -> Result<User, StoreError>;

    /// Tokens of one user or of all, by the time of their making.
    async fn tokens(&self, user: Option<&UserId>) -> Result<Vec<ApiToken>, StoreError>;

    /// The token whose SHA-256 is this.
    async fn token(&self, digest: &Digest) -> Result<Option<ApiToken>, StoreError>;

    /// Keeps a token under its SHA-256. Refused when its user is not there.
    async fn add_token(&self, token: &ApiToken, digest: &Digest, line: &AuditLine) -> Result<(), StoreError>;

    /// Revokes a token for good; a second time changes nothing.
    async fn revoke_token(&self, id: &str, line: &AuditLine, at: Timestamp) -> Result<ApiToken, StoreError>;

    /// Appends a line to the audit log.
    async fn append_audit(&self, line: &AuditLine, at: Timestamp) -> Result<AuditEntry, StoreError>;

    /// Lines of the audit log after `seq`, the oldest first, at most `limit`.
    async fn audit(&self, filter: &AuditFilter, after_seq: i64, limit: u32) -> Result<Vec<AuditEntry>, StoreError>;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_holds_no_control_character_and_nothing_without_end() {
        let long = "x".repeat(5_000);
        let line = AuditLine::new(" ann\n", &long, &long, &json!({ "codes": long }));
        assert_eq!(line.who, "ann", "space around a name is no part of it");
        assert_eq!(AuditLine::new("a\nb", "", "", &Value::Null).who, "a\u{fffd}b");
        assert_eq!((line.act.len(), line.about.len()), (AUDIT_WORD_MAX_CHARS, AUDIT_WORD_MAX_CHARS));
        assert_eq!(line.detail, r#"{"bytes_left_out":5012}"#);
        assert_eq!(AuditLine::new("  ", "alerts:stop", "", &Value::Null).who, "-");
    }
}
