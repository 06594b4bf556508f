//! `user`: users, their passwords and tokens. The rules are enforced in `dispatch`, not here.
//!
//! A password is never taken from the command line and never printed; a token is printed once, when it is made.

use std::io::{BufRead as _, IsTerminal as _, Read as _, Write};
use std::sync::Arc;

use clap::{Args, Subcommand};
use serde_json::json;

use super::args::Cli;
use super::{BLOCKED, Failure, NOT_ALLOWED, NOTHING, OK, USAGE, load};
use crate::app;
use crate::dispatch::{Registrar, RegistrarError, TOKEN_DAYS_MAX};
use crate::domain::{Act, Clock as _, ModeName, Role, Secret, SystemClock, UserId};
use crate::secret::password::PASSWORD_MAX_BYTES;
use crate::store::{ApiToken, Store, StoreError, User};

#[derive(Debug, Subcommand)]
pub enum UserCommand {
    /// Make a user. The first one must be an administrator.
    Add {
        #[command(flatten)]
        who: Who,
        /// What the user is here for; may be given several times.
        #[arg(long = "role", value_name = "ROLE", required = true, value_parser = role)]
        roles: Vec<Role>,
        #[command(flatten)]
        password: FromStdin,
    },
    /// List all users.
    List,
    /// Show a user, and what the roles allow.
    Show {
        /// The user's id.
        #[arg(value_parser = UserId::parse)]
        id: UserId,
    },
    /// Give a user other roles, instead of those that there were.
    Roles {
        #[command(flatten)]
        who: Who,
        /// What the user is here for; may be given several times.
        #[arg(long = "role", value_name = "ROLE", required = true, value_parser = role)]
        roles: Vec<Role>,
    },
    /// Give a user another password.
    Password {
        #[command(flatten)]
        who: Who,
        #[command(flatten)]
        password: FromStdin,
    },
    /// Let a user do nothing any more; tokens of that user hold no more either.
    Disable(Who),
    /// Let a user do again what the roles say.
    Enable(Who),
    /// Make a token for a program that acts for a user. It is printed once and kept nowhere.
    Token {
        #[command(flatten)]
        who: Who,
        /// What the token is for, such as alerts:read; may be given several times.
        #[arg(long = "scope", value_name = "SCOPE", required = true, value_parser = scope)]
        scopes: Vec<Act>,
        /// How many days it holds.
        #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=i64::from(TOKEN_DAYS_MAX)))]
        days: u32,
    },
    /// List tokens, without what they are; of one user or of all.
    Tokens {
        /// The user's id.
        #[arg(value_parser = UserId::parse)]
        id: Option<UserId>,
    },
    /// Revoke a token for good.
    Revoke {
        /// The token's public id, as `user tokens` shows it.
        token: String,
        /// Which administrator does it.
        #[arg(long, value_name = "PERSON", default_value = "", hide_default_value = true)]
        by: String,
    },
}

#[derive(Debug, Args)]
pub struct Who {
    /// The user's id: 1 to 64 of a-z 0-9 - _ . such as officer-3, never a name.
    #[arg(value_parser = UserId::parse)]
    id: UserId,
    /// Which administrator does it; must be given once this world has users.
    #[arg(long, value_name = "PERSON", default_value = "", hide_default_value = true)]
    by: String,
}

#[derive(Debug, Args)]
pub struct FromStdin {
    /// Read the password from standard input, one line, instead of asking for it on the terminal.
    #[arg(long)]
    password_stdin: bool,
}

fn role(word: &str) -> Result<Role, String> {
    Role::parse(word).ok_or_else(|| format!("the roles are {}", Role::ALL.map(Role::as_str).join(", ")))
}

fn scope(word: &str) -> Result<Act, String> {
    Act::parse(word).ok_or_else(|| format!("the scopes are {}", Act::ALL.map(Act::as_str).join(", ")))
}

/// A refusal and a wrong password have exit codes of their own.
fn refusal(fault: RegistrarError) -> Failure {
    let code = match &fault {
        RegistrarError::Store(StoreError::NotFound { .. }) => NOTHING,
        RegistrarError::Password(_) | RegistrarError::Store(StoreError::Taken { .. } | StoreError::TooMany { .. }) => BLOCKED,
        RegistrarError::NoRole | RegistrarError::NoScope | RegistrarError::Days | RegistrarError::ScopeOfOthers { .. } => USAGE,
        refused if refused.is_refusal() => NOT_ALLOWED,
        _ => super::FAILED,
    };
    Failure { code, ..Failure::from(fault) }
}

impl FromStdin {
    /// The new password: a line of standard input, or what is typed twice on the terminal.
    fn read(&self) -> Result<Secret, Failure> {
        if self.password_stdin {
            let mut line = zeroize::Zeroizing::new(String::new());
            let most = PASSWORD_MAX_BYTES as u64 + 2;
            std::io::stdin().lock().take(most).read_line(&mut line)?;
            return match line.trim_end_matches(['\r', '\n']) {
                "" => Err(Failure::new(USAGE, "standard input holds no password")),
                password => Ok(Secret::new(password)),
            };
        }
        if !std::io::stdin().is_terminal() {
            return Err(Failure::new(USAGE, "there is no terminal to ask for a password on")
                .help("give it on standard input with --password-stdin"));
        }
        let first = Secret::new(rpassword::prompt_password("New password: ")?);
        let again = Secret::new(rpassword::prompt_password("Once more: ")?);
        if first == again {
            Ok(first)
        } else {
            Err(Failure::new(USAGE, "the two passwords are not the same; nothing was changed"))
        }
    }
}

pub(super) fn user(cli: &Cli, command: &UserCommand, out: &mut dyn Write) -> Result<u8, Failure> {
    let config = load::config(cli)?;
    let world = load::world(cli, &config)?;
    let runtime = load::runtime()?;
    let store = runtime.block_on(app::open_store(&config, world))?;
    let registrar = Registrar::new(Arc::clone(&store), Arc::new(SystemClock), config.people.password);
    let here = Here { cli, mode: world.mode, store: &*store, registrar: &registrar };
    let done = runtime.block_on(here.command(command, out));
    runtime.block_on(store.close());
    done
}

struct Here<'a> {
    cli: &'a Cli,
    mode: ModeName,
    store: &'a dyn Store,
    registrar: &'a Registrar,
}

impl Here<'_> {
    async fn command(&self, command: &UserCommand, out: &mut dyn Write) -> Result<u8, Failure> {
        let registrar = self.registrar;
        let (done, user) = match command {
            UserCommand::Add { who, roles, password } => {
                let password = password.read()?;
                ("made", registrar.add(&who.id, roles, &password, &who.by).await)
            }
            UserCommand::Roles { who, roles } => ("roles changed", registrar.set_roles(&who.id, roles, &who.by).await),
            UserCommand::Password { who, password } => {
                let password = password.read()?;
                ("password changed", registrar.set_password(&who.id, &password, &who.by).await)
            }
            UserCommand::Disable(who) => ("disabled", registrar.disable(&who.id, &who.by).await),
            UserCommand::Enable(who) => ("enabled", registrar.enable(&who.id, &who.by).await),
            UserCommand::List => return self.list(out).await,
            UserCommand::Show { id } => return self.show(id, out).await,
            UserCommand::Token { who, scopes, days } => {
                let made = registrar.make_token(&who.id, scopes, *days, &who.by).await.map_err(refusal)?;
                if self.cli.json {
                    let (kept, token) = (&made.kept, made.token.reveal());
                    writeln!(
                        out,
                        "{}",
                        json!({ "schema": "mothertongue.token/1", "mode": self.mode, "kept": kept, "token": token })
                    )?;
                } else {
                    writeln!(out, "{}", token_line(&made.kept, SystemClock.now()))?;
                    writeln!(out, "{}\n  this is shown once; keep it where only its program reads it", made.token.reveal())?;
                }
                return Ok(OK);
            }
            UserCommand::Tokens { id } => return self.tokens(id.as_ref(), out).await,
            UserCommand::Revoke { token, by } => {
                let kept = registrar.revoke_token(token, by).await.map_err(refusal)?;
                if self.cli.json {
                    writeln!(out, "{}", json!({ "schema": "mothertongue.token/1", "mode": self.mode, "kept": kept }))?;
                } else {
                    writeln!(out, "{}", token_line(&kept, SystemClock.now()))?;
                }
                return Ok(OK);
            }
        };
        let user = user.map_err(refusal)?;
        if self.cli.json {
            writeln!(
                out,
                "{}",
                json!({ "schema": "mothertongue.user/1", "mode": self.mode, "done": done, "user": user, "may": may(&user) })
            )?;
        } else {
            writeln!(out, "{done}: {}", user_line(&user))?;
        }
        Ok(OK)
    }

    async fn list(&self, out: &mut dyn Write) -> Result<u8, Failure> {
        let users = self.store.users().await?;
        if self.cli.json {
            writeln!(out, "{}", json!({ "schema": "mothertongue.users/1", "mode": self.mode, "users": users }))?;
        } else {
            for user in &users {
                writeln!(out, "{}", user_line(user))?;
            }
            let active = users.iter().filter(|user| user.is_active()).count();
            writeln!(out, "{} users in the {} world, {active} of them active", users.len(), self.mode)?;
        }
        Ok(if users.is_empty() { NOTHING } else { OK })
    }

    async fn show(&self, id: &UserId, out: &mut dyn Write) -> Result<u8, Failure> {
        let Some((user, _)) = self.store.user(id).await? else {
            return Err(Failure::new(NOTHING, format!("there is no user {id}")).help("mothertongue user list shows who is"));
        };
        let may = may(&user);
        if self.cli.json {
            let body = json!({ "schema": "mothertongue.user/1", "mode": self.mode, "done": "shown", "user": user, "may": may });
            writeln!(out, "{body}")?;
        } else {
            writeln!(out, "{}", user_line(&user))?;
            for role in &user.roles {
                writeln!(out, "  {role}: {}", role.words())?;
            }
            writeln!(out, "  may: {}", may.join(" "))?;
            writeln!(out, "  made {:.0}, changed {:.0}", user.made_at, user.changed_at)?;
        }
        Ok(OK)
    }

    async fn tokens(&self, id: Option<&UserId>, out: &mut dyn Write) -> Result<u8, Failure> {
        let tokens = self.store.tokens(id).await?;
        if self.cli.json {
            writeln!(out, "{}", json!({ "schema": "mothertongue.tokens/1", "mode": self.mode, "tokens": tokens }))?;
        } else {
            for token in &tokens {
                writeln!(out, "{}", token_line(token, SystemClock.now()))?;
            }
            writeln!(out, "{} tokens in the {} world", tokens.len(), self.mode)?;
        }
        Ok(if tokens.is_empty() { NOTHING } else { OK })
    }
}

/// What a user may do now.
fn may(user: &User) -> Vec<&'static str> {
    let allowed = Act::ALL.into_iter().filter(|act| user.is_active() && act.is_allowed(&user.roles));
    allowed.map(Act::as_str).collect()
}

fn user_line(user: &User) -> String {
    let roles: Vec<&str> = user.roles.iter().map(|role| role.as_str()).collect();
    let state = user.disabled_at.map_or_else(|| "active".to_owned(), |at| format!("disabled since {at:.0}"));
    format!("{:<24} {:<32} {state}", user.id.as_str(), roles.join(" "))
}

fn token_line(token: &ApiToken, now: jiff::Timestamp) -> String {
    let scopes: Vec<&str> = token.scopes.iter().map(|scope| scope.as_str()).collect();
    let state = match token.revoked_at {
        Some(at) => format!("revoked at {at:.0}"),
        None if token.holds(now) => format!("holds until {:.0}", token.ends_at),
        None => format!("ended at {:.0}", token.ends_at),
    };
    format!("{} {:<24} {:<32} {state}", token.id, token.user.as_str(), scopes.join(" "))
}
