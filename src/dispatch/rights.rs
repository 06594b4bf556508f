//! Who does it: looks the person up in the store's users, and writes every try into the audit log.
//!
//! It never proves that whoever calls is the person named: signing in does. A store without users lets everybody.

use serde_json::{Value, json};

use super::{DispatchError, Gateway, Refusal};
use crate::domain::{Act, Clock, Mode, UserId, with_causes};
use crate::store::{AuditLine, Store, StoreError, User};

/// Whether this person may do it, as the store's users say; the user, when there are users.
///
/// # Errors
/// [`DispatchError::Refused`] when not; [`DispatchError::Store`] when the store failed.
pub async fn may(store: &dyn Store, act: Act, by: &str) -> Result<Option<User>, DispatchError> {
    if !store.has_users().await? {
        return Ok(None);
    }
    let refused = |refusal| Err(DispatchError::one(refusal));
    if by.trim().is_empty() {
        return refused(Refusal::NoName);
    }
    let found = match UserId::parse(by) {
        Ok(id) => store.user(&id).await?,
        Err(_) => None,
    };
    match found {
        None => refused(Refusal::Unknown(by.to_owned())),
        Some((user, _)) if !user.is_active() => refused(Refusal::Disabled(by.to_owned())),
        Some((user, _)) if !act.is_allowed(&user.roles) => refused(Refusal::NotInRole { by: by.to_owned(), act }),
        Some((user, _)) => Ok(Some(user)),
    }
}

/// A try at an act, as the audit log tells of it.
pub(super) struct Try {
    act: Act,
    by: String,
    about: String,
    detail: Vec<(&'static str, Value)>,
}

impl Try {
    pub(super) fn new(act: Act, by: &str, about: &str) -> Self {
        Self { act, by: by.to_owned(), about: about.to_owned(), detail: Vec::new() }
    }

    /// Tells more: only words of the product's own, never what a person wrote.
    pub(super) fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.detail.push((name, value.into()));
        self
    }

    fn line(&self, outcome: &'static str, codes: &[&'static str]) -> AuditLine {
        let mut detail = serde_json::Map::new();
        detail.insert("outcome".to_owned(), outcome.into());
        if !codes.is_empty() {
            detail.insert("codes".to_owned(), json!(codes));
        }
        for (name, value) in &self.detail {
            detail.insert((*name).to_owned(), value.clone());
        }
        AuditLine::new(&self.by, self.act.as_str(), &self.about, &Value::Object(detail))
    }

    /// Writes that it was allowed, before it is done, or that it was refused and why. What cannot be written is not done.
    pub(super) async fn judged<T>(
        &self,
        store: &dyn Store,
        clock: &dyn Clock,
        judged: Result<T, DispatchError>,
    ) -> Result<T, DispatchError> {
        match judged {
            Ok(value) => {
                store.append_audit(&self.line("allowed", &[]), clock.now()).await?;
                Ok(value)
            }
            Err(DispatchError::Refused(refusals)) => {
                let mut codes: Vec<&'static str> = refusals.iter().map(Refusal::code).collect();
                codes.sort_unstable();
                codes.dedup();
                if let Err(error) = store.append_audit(&self.line("refused", &codes), clock.now()).await {
                    tracing::error!(error = %with_causes(&error), act = %self.act, "a refusal could not be written into the audit log");
                }
                Err(DispatchError::Refused(refusals))
            }
            Err(other) => Err(other),
        }
    }

    /// Writes that what was allowed was not done, because the store failed.
    pub(super) async fn done<T>(
        &self,
        store: &dyn Store,
        clock: &dyn Clock,
        done: Result<T, StoreError>,
    ) -> Result<T, DispatchError> {
        if done.is_err()
            && let Err(error) = store.append_audit(&self.line("failed", &[]), clock.now()).await
        {
            tracing::error!(error = %with_causes(&error), act = %self.act, "a failure could not be written into the audit log");
        }
        Ok(done?)
    }
}

impl<M: Mode> Gateway<M> {
    /// Whether this person may do it, as the store's users say. A store without users lets everybody.
    ///
    /// # Errors
    /// [`DispatchError::Refused`] when not.
    pub async fn may(&self, act: Act, by: &str) -> Result<(), DispatchError> {
        may(&*self.core.store, act, by).await.map(|_| ())
    }

    /// Judges, and writes the judgement into the audit log.
    pub(super) async fn judged<T>(&self, what: &Try, judged: Result<T, DispatchError>) -> Result<T, DispatchError> {
        what.judged(&*self.core.store, &*self.core.clock, judged).await
    }

    /// Tells the audit log when what was allowed then failed.
    pub(super) async fn done<T>(&self, what: &Try, done: Result<T, StoreError>) -> Result<T, DispatchError> {
        what.done(&*self.core.store, &*self.core.clock, done).await
    }
}
