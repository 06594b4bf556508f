//! People on SQLite: the one writer keeps the audit log's chain.
//!
//! It decides nothing: the statements are those of every store.

use async_trait::async_trait;
use jiff::Timestamp;

use super::SqliteStore;
use crate::domain::{Digest, Secret, UserId};
use crate::store::StoreError;
use crate::store::people::sql::sqlite as sql;
use crate::store::people::{ApiToken, AuditEntry, AuditFilter, AuditLine, NewUser, People, User, UserChange};

#[async_trait]
impl People for SqliteStore {
    async fn has_users(&self) -> Result<bool, StoreError> {
        sql::has_users(&mut *self.reader().await?).await
    }

    async fn users(&self) -> Result<Vec<User>, StoreError> {
        sql::users(&mut *self.reader().await?).await
    }

    async fn user(&self, id: &UserId) -> Result<Option<(User, Secret)>, StoreError> {
        sql::user(&mut *self.reader().await?, id).await
    }

    async fn add_user(&self, user: &NewUser, line: &AuditLine, at: Timestamp) -> Result<User, StoreError> {
        let (user, line) = (user.clone(), line.clone());
        self.writer
            .write(move |unit| Box::pin(async move { sql::add_user(&mut unit.conn, unit.mode, &user, &line, at).await }))
            .await
    }

    async fn change_user(&self, id: &UserId, change: &UserChange, line: &AuditLine, at: Timestamp) -> Result<User, StoreError> {
        let (id, change, line) = (id.clone(), change.clone(), line.clone());
        self.writer
            .write(move |unit| {
                Box::pin(async move { sql::change_user(&mut unit.conn, unit.mode, &id, &change, &line, at).await })
            })
            .await
    }

    async fn tokens(&self, user: Option<&UserId>) -> Result<Vec<ApiToken>, StoreError> {
        sql::tokens(&mut *self.reader().await?, user).await
    }

    async fn token(&self, digest: &Digest) -> Result<Option<ApiToken>, StoreError> {
        sql::token(&mut *self.reader().await?, digest).await
    }

    async fn add_token(&self, token: &ApiToken, digest: &Digest, line: &AuditLine) -> Result<(), StoreError> {
        let (token, digest, line) = (token.clone(), digest.clone(), line.clone());
        self.writer
            .write(move |unit| Box::pin(async move { sql::add_token(&mut unit.conn, unit.mode, &token, &digest, &line).await }))
            .await
    }

    async fn revoke_token(&self, id: &str, line: &AuditLine, at: Timestamp) -> Result<ApiToken, StoreError> {
        let (id, line) = (id.to_owned(), line.clone());
        self.writer
            .write(move |unit| Box::pin(async move { sql::revoke_token(&mut unit.conn, unit.mode, &id, &line, at).await }))
            .await
    }

    async fn append_audit(&self, line: &AuditLine, at: Timestamp) -> Result<AuditEntry, StoreError> {
        let line = line.clone();
        self.writer
            .write(move |unit| Box::pin(async move { sql::append_audit(&mut unit.conn, unit.mode, &line, at).await }))
            .await
    }

    async fn audit(&self, filter: &AuditFilter, after_seq: i64, limit: u32) -> Result<Vec<AuditEntry>, StoreError> {
        sql::audit(&mut *self.reader().await?, filter, after_seq, limit).await
    }
}
