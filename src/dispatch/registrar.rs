//! Users, passwords and tokens: makes and changes them for an administrator, and says who signs in.
//!
//! It never shows a password or what is kept of one, and shows a token once, to whoever makes it. Each change and each
//! sign-in is a line of the audit log.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::DispatchError;
use super::rights::{Try, may};
use crate::domain::{Act, Clock, Digest, Role, Secret, UserId};
use crate::secret::password::{self, Cost, PasswordError};
use crate::store::{ApiToken, AuditLine, NewUser, Store, StoreError, User, UserChange};

/// The longest that a token holds, in days.
pub const TOKEN_DAYS_MAX: u32 = 366;
/// What every token begins with, so that one in the wrong place can be found.
const TOKEN_PREFIX: &str = "mt_";
/// Random bytes of a token.
const TOKEN_BYTES: usize = 32;
/// Random bytes of a token's public id.
const TOKEN_ID_BYTES: usize = 6;
/// Who makes the first user: whoever has the machine.
const MACHINE: &str = "machine";

/// Why a user or token was not made or changed.
#[derive(Debug, thiserror::Error)]
pub enum RegistrarError {
    /// Not by this person.
    #[error(transparent)]
    Dispatch(#[from] DispatchError),
    /// The password does not serve.
    #[error(transparent)]
    Password(#[from] PasswordError),
    /// The store refused or failed.
    #[error("the store did not do it")]
    Store(#[from] StoreError),
    /// A user without a role could do nothing.
    #[error("a user needs a role: {}", Role::ALL.map(Role::as_str).join(", "))]
    NoRole,
    /// A token without a scope could do nothing.
    #[error("a token needs a scope: {}", Act::ALL.map(Act::as_str).join(", "))]
    NoScope,
    /// A scope that the user's roles do not give.
    #[error("the roles of {user} do not allow {scope}, so no token of theirs may")]
    ScopeOfOthers {
        /// The user.
        user: UserId,
        /// The scope.
        scope: Act,
    },
    /// How long a token is to hold.
    #[error("a token holds 1 to {TOKEN_DAYS_MAX} days")]
    Days,
    /// No random numbers.
    #[error("the system gives no random numbers")]
    NoRandomness,
    /// A password could not be worked on.
    #[error("the work on a password broke off")]
    BrokeOff,
}

/// A token that was just made: the only time that it is there to be shown.
#[derive(Clone, Debug)]
pub struct NewToken {
    /// What is kept of it.
    pub kept: ApiToken,
    /// The token, for its bearer.
    pub token: Secret,
}

/// Somebody who came with a token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bearer {
    /// The token's public id.
    pub token: String,
    /// Whose it is.
    pub user: User,
    /// What it is for.
    pub scopes: Vec<Act>,
}

impl Bearer {
    /// Whether the token is for that and its user may do it.
    pub fn may(&self, act: Act) -> bool {
        self.scopes.contains(&act) && act.is_allowed(&self.user.roles)
    }
}

/// Makes and changes users and tokens of one store.
#[derive(Clone)]
pub struct Registrar {
    store: Arc<dyn Store>,
    clock: Arc<dyn Clock>,
    cost: Cost,
}

fn line(by: &str, act: &str, about: &str, detail: &Value) -> AuditLine {
    AuditLine::new(by, act, about, detail)
}

fn random<const N: usize>() -> Result<[u8; N], RegistrarError> {
    let mut bytes = [0_u8; N];
    getrandom::fill(&mut bytes).map_err(|_| RegistrarError::NoRandomness)?;
    Ok(bytes)
}

fn words(roles: &[Role]) -> Vec<&'static str> {
    roles.iter().map(|role| role.as_str()).collect()
}

impl Registrar {
    /// One for this store; passwords are kept at that cost.
    pub fn new(store: Arc<dyn Store>, clock: Arc<dyn Clock>, cost: Cost) -> Self {
        Self { store, clock, cost }
    }

    /// Who does it, once that is allowed: the machine while there are no users. A refusal is written into the audit log.
    async fn allowed(&self, act: Act, by: &str, about: &str) -> Result<String, RegistrarError> {
        match may(&*self.store, act, by).await {
            Ok(Some(user)) => Ok(user.id.to_string()),
            Ok(None) => Ok(MACHINE.to_owned()),
            Err(refused) => Ok(Try::new(act, by, about).judged(&*self.store, &*self.clock, Err(refused)).await?),
        }
    }

    async fn keep(&self, id: &UserId, new: &Secret) -> Result<Secret, RegistrarError> {
        let (id, new, cost) = (id.clone(), new.clone(), self.cost);
        let work = move || {
            password::judge(&new, &id)?;
            password::hash(&new, cost)
        };
        let kept = tokio::task::spawn_blocking(work).await.map_err(|_| RegistrarError::BrokeOff)??;
        Ok(Secret::new(kept))
    }

    /// Makes a user. The first one of a store is an administrator, and needs nobody's leave.
    ///
    /// # Errors
    /// When `by` may not, the password does not serve, or the store refuses it.
    pub async fn add(&self, id: &UserId, roles: &[Role], new: &Secret, by: &str) -> Result<User, RegistrarError> {
        let by = self.allowed(Act::ManageUsers, by, id.as_str()).await?;
        if roles.is_empty() {
            return Err(RegistrarError::NoRole);
        }
        let user = NewUser { id: id.clone(), password: self.keep(id, new).await?, roles: roles.to_vec() };
        let line = line(&by, "users:add", id.as_str(), &json!({ "roles": words(roles) }));
        let made = self.store.add_user(&user, &line, self.clock.now()).await?;
        tracing::info!(user = %id, by, "user made");
        Ok(made)
    }

    async fn change(
        &self,
        id: &UserId,
        change: UserChange,
        (act, detail): (&'static str, Value),
        by: &str,
    ) -> Result<User, RegistrarError> {
        let line = line(by, act, id.as_str(), &detail);
        let changed = self.store.change_user(id, &change, &line, self.clock.now()).await?;
        tracing::info!(user = %id, by, act, "user changed");
        Ok(changed)
    }

    /// Gives a user other roles.
    ///
    /// # Errors
    /// When `by` may not, there is no such user, or no administrator would be left.
    pub async fn set_roles(&self, id: &UserId, roles: &[Role], by: &str) -> Result<User, RegistrarError> {
        let by = self.allowed(Act::ManageUsers, by, id.as_str()).await?;
        if roles.is_empty() {
            return Err(RegistrarError::NoRole);
        }
        let detail = json!({ "roles": words(roles) });
        self.change(id, UserChange::Roles(roles.to_vec()), ("users:roles", detail), &by).await
    }

    /// Gives a user another password.
    ///
    /// # Errors
    /// When `by` may not, there is no such user, or the password does not serve.
    pub async fn set_password(&self, id: &UserId, new: &Secret, by: &str) -> Result<User, RegistrarError> {
        let by = self.allowed(Act::ManageUsers, by, id.as_str()).await?;
        let kept = self.keep(id, new).await?;
        self.change(id, UserChange::Password(kept), ("users:password", json!({})), &by).await
    }

    /// Lets a user do nothing any more. Tokens of that user hold no more either.
    ///
    /// # Errors
    /// When `by` may not, there is no such user, or no administrator would be left.
    pub async fn disable(&self, id: &UserId, by: &str) -> Result<User, RegistrarError> {
        let by = self.allowed(Act::ManageUsers, by, id.as_str()).await?;
        self.change(id, UserChange::Disable, ("users:disable", json!({})), &by).await
    }

    /// Lets a user do again what the roles say.
    ///
    /// # Errors
    /// When `by` may not, or there is no such user.
    pub async fn enable(&self, id: &UserId, by: &str) -> Result<User, RegistrarError> {
        let by = self.allowed(Act::ManageUsers, by, id.as_str()).await?;
        self.change(id, UserChange::Enable, ("users:enable", json!({})), &by).await
    }

    /// Makes a token for a user. It is here once and kept nowhere.
    ///
    /// # Errors
    /// When `by` may not, there is no such user, the user may not do what a scope says, or the days are too many.
    pub async fn make_token(&self, id: &UserId, scopes: &[Act], days: u32, by: &str) -> Result<NewToken, RegistrarError> {
        let by = self.allowed(Act::ManageTokens, by, id.as_str()).await?;
        if !(1..=TOKEN_DAYS_MAX).contains(&days) {
            return Err(RegistrarError::Days);
        }
        if scopes.is_empty() {
            return Err(RegistrarError::NoScope);
        }
        let found = self.store.user(id).await?;
        let (user, _) = found.ok_or_else(|| StoreError::NotFound { what: format!("user {id}") })?;
        if let Some(scope) = scopes.iter().find(|scope| !scope.is_allowed(&user.roles)) {
            return Err(RegistrarError::ScopeOfOthers { user: id.clone(), scope: *scope });
        }
        let made_at = self.clock.now();
        let ends_at = made_at.checked_add(SignedDuration::from_hours(24 * i64::from(days))).unwrap_or(Timestamp::MAX);
        let secret = zeroize::Zeroizing::new(random::<TOKEN_BYTES>()?);
        let token = Secret::new(format!("{TOKEN_PREFIX}{}", URL_SAFE_NO_PAD.encode(&secret[..])));
        let public = random::<TOKEN_ID_BYTES>()?.iter().map(|byte| format!("{byte:02x}")).collect();
        let kept = ApiToken { id: public, user: id.clone(), scopes: scopes.to_vec(), made_at, ends_at, revoked_at: None };
        let scopes: Vec<&str> = scopes.iter().map(|scope| scope.as_str()).collect();
        let detail = json!({ "user": id, "scopes": scopes, "days": days });
        let line = line(&by, "tokens:make", &kept.id, &detail);
        self.store.add_token(&kept, &Digest::of(token.reveal().as_bytes()), &line).await?;
        tracing::info!(user = %id, token = kept.id, by, "token made");
        Ok(NewToken { kept, token })
    }

    /// Revokes a token for good.
    ///
    /// # Errors
    /// When `by` may not, or there is no such token.
    pub async fn revoke_token(&self, id: &str, by: &str) -> Result<ApiToken, RegistrarError> {
        let by = self.allowed(Act::ManageTokens, by, id).await?;
        let line = line(&by, "tokens:revoke", id, &json!({}));
        let revoked = self.store.revoke_token(id, &line, self.clock.now()).await?;
        tracing::info!(token = id, by, "token revoked");
        Ok(revoked)
    }

    /// The user who signs in; none when id and password do not fit or the user is disabled, and nobody learns which. It takes as
    /// long in each case.
    ///
    /// # Errors
    /// When the store failed.
    pub async fn sign_in(&self, id: &str, given: &Secret) -> Result<Option<User>, RegistrarError> {
        let found = match UserId::parse(id) {
            Ok(id) => self.store.user(&id).await?,
            Err(_) => None,
        };
        let (user, kept) = found.unzip();
        let (given, cost) = (given.clone(), self.cost);
        let work = move || password::fits(&given, kept.as_ref().map(Secret::reveal), cost);
        let fits = tokio::task::spawn_blocking(work).await.map_err(|_| RegistrarError::BrokeOff)??;
        let known = user.as_ref().map_or("", |user| user.id.as_str()).to_owned();
        let user = user.filter(|user| fits && user.is_active());
        let outcome = if user.is_some() { "allowed" } else { "refused" };
        // What was given as an id may be anything, even a password: only ids that are there are written.
        let line = line(&known, "sign-in", "", &json!({ "outcome": outcome }));
        self.store.append_audit(&line, self.clock.now()).await?;
        Ok(user)
    }

    /// Whose token this is; none when it is not known, has ended, was revoked, or its user is disabled.
    ///
    /// # Errors
    /// When the store failed.
    pub async fn bearer(&self, token: &Secret) -> Result<Option<Bearer>, RegistrarError> {
        if !token.reveal().starts_with(TOKEN_PREFIX) {
            return Ok(None);
        }
        // Found by its SHA-256: how long that takes tells nothing of a token that nobody has.
        let found = self.store.token(&Digest::of(token.reveal().as_bytes())).await?;
        let Some(kept) = found.filter(|kept| kept.holds(self.clock.now())) else { return Ok(None) };
        let user = self.store.user(&kept.user).await?.map(|(user, _)| user).filter(User::is_active);
        Ok(user.map(|user| Bearer { token: kept.id, user, scopes: kept.scopes }))
    }
}

impl RegistrarError {
    /// Whether it is a rule that forbids it, and not a failure.
    pub fn is_refusal(&self) -> bool {
        match self {
            Self::Dispatch(DispatchError::Refused(_)) | Self::Store(StoreError::NoAdministrator) => true,
            Self::Dispatch(_)
            | Self::Password(_)
            | Self::Store(_)
            | Self::NoRole
            | Self::NoScope
            | Self::ScopeOfOthers { .. }
            | Self::Days
            | Self::NoRandomness
            | Self::BrokeOff => false,
        }
    }
}
