//! People on PostgreSQL: one lock for all that write keeps the audit log's chain, and the last administrator.
//!
//! It decides nothing: the statements are those of every store.

use async_trait::async_trait;
use jiff::Timestamp;
use sqlx::postgres::PgConnection;

use super::PgStore;
use super::fault::lock_key;
use super::unit::{AUDIT, Unit};
use super::writer::Scope;
use crate::domain::{Digest, ModeName, Secret, UserId};
use crate::store::StoreError;
use crate::store::people::sql::postgres as sql;
use crate::store::people::{ApiToken, AuditEntry, AuditFilter, AuditLine, NewUser, People, User, UserChange};
use crate::store::values::failed;

impl Unit {
    /// The connection and the mode, once nobody else writes users, tokens or the audit log until this transaction ends.
    async fn alone_with_people(&mut self) -> Result<(&mut PgConnection, ModeName), StoreError> {
        sqlx::query("SELECT pg_advisory_xact_lock($1)")
            .bind(lock_key(&self.setting.schema, AUDIT))
            .execute(&mut self.conn)
            .await
            .map_err(failed("waited for its turn at the audit log"))?;
        Ok((&mut self.conn, self.setting.mode))
    }
}

/// A write in a transaction of its own, with the lock held; what it borrows is kept for the case that it is done again.
macro_rules! alone {
    ($self:ident, ($($kept:ident),*), |$conn:ident, $mode:ident| $work:expr) => {{
        $(let $kept = $kept.to_owned();)*
        $self
            .writers
            .write(Scope::Alone, move |unit| {
                $(let $kept = $kept.clone();)*
                Box::pin(async move {
                    let ($conn, $mode) = unit.alone_with_people().await?;
                    $work.await
                })
            })
            .await
    }};
}

#[async_trait]
impl People for PgStore {
    async fn has_users(&self) -> Result<bool, StoreError> {
        self.read(|conn| Box::pin(sql::has_users(conn))).await
    }

    async fn users(&self) -> Result<Vec<User>, StoreError> {
        self.read(|conn| Box::pin(sql::users(conn))).await
    }

    async fn user(&self, id: &UserId) -> Result<Option<(User, Secret)>, StoreError> {
        self.read(|conn| {
            let id = id.clone();
            Box::pin(async move { sql::user(conn, &id).await })
        })
        .await
    }

    async fn add_user(&self, user: &NewUser, line: &AuditLine, at: Timestamp) -> Result<User, StoreError> {
        alone!(self, (user, line), |conn, mode| sql::add_user(conn, mode, &user, &line, at))
    }

    async fn change_user(&self, id: &UserId, change: &UserChange, line: &AuditLine, at: Timestamp) -> Result<User, StoreError> {
        alone!(self, (id, change, line), |conn, mode| sql::change_user(conn, mode, &id, &change, &line, at))
    }

    async fn tokens(&self, user: Option<&UserId>) -> Result<Vec<ApiToken>, StoreError> {
        self.read(|conn| {
            let user = user.cloned();
            Box::pin(async move { sql::tokens(conn, user.as_ref()).await })
        })
        .await
    }

    async fn token(&self, digest: &Digest) -> Result<Option<ApiToken>, StoreError> {
        self.read(|conn| {
            let digest = digest.clone();
            Box::pin(async move { sql::token(conn, &digest).await })
        })
        .await
    }

    async fn add_token(&self, token: &ApiToken, digest: &Digest, line: &AuditLine) -> Result<(), StoreError> {
        alone!(self, (token, digest, line), |conn, mode| sql::add_token(conn, mode, &token, &digest, &line))
    }

    async fn revoke_token(&self, id: &str, line: &AuditLine, at: Timestamp) -> Result<ApiToken, StoreError> {
        alone!(self, (id, line), |conn, mode| sql::revoke_token(conn, mode, &id, &line, at))
    }

    async fn append_audit(&self, line: &AuditLine, at: Timestamp) -> Result<AuditEntry, StoreError> {
        alone!(self, (line), |conn, mode| sql::append_audit(conn, mode, &line, at))
    }

    async fn audit(&self, filter: &AuditFilter, after_seq: i64, limit: u32) -> Result<Vec<AuditEntry>, StoreError> {
        self.read(|conn| {
            let filter = filter.clone();
            Box::pin(async move { sql::audit(conn, &filter, after_seq, limit).await })
        })
        .await
    }
}
