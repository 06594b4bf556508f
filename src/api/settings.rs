//! How the API is set up: who may call it, and for what.
//!
//! It names where a token lies and never holds it.

use serde::Deserialize;

use crate::secret::SecretSource;

/// What a token allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Scope {
    /// To send single messages.
    #[serde(rename = "messages:send")]
    MessagesSend,
    /// To ask how they stand.
    #[serde(rename = "messages:read")]
    MessagesRead,
    /// To read alerts: plans, progress, accounts, ledger, CAP.
    #[serde(rename = "alerts:read")]
    AlertsRead,
    /// To have an alert planned; nothing of it is kept.
    #[serde(rename = "alerts:plan")]
    AlertsPlan,
    /// To read which templates and languages there are.
    #[serde(rename = "catalogue:read")]
    CatalogueRead,
    /// To look places up and ask who is reached over which end.
    #[serde(rename = "routing:read")]
    RoutingRead,
    /// To see how the channels are.
    #[serde(rename = "channels:read")]
    ChannelsRead,
}

impl Scope {
    /// Every scope.
    pub const ALL: &'static [Scope] = &[
        Self::MessagesSend,
        Self::MessagesRead,
        Self::AlertsRead,
        Self::AlertsPlan,
        Self::CatalogueRead,
        Self::RoutingRead,
        Self::ChannelsRead,
    ];

    /// The word in the configuration.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::MessagesSend => "messages:send",
            Self::MessagesRead => "messages:read",
            Self::AlertsRead => "alerts:read",
            Self::AlertsPlan => "alerts:plan",
            Self::CatalogueRead => "catalogue:read",
            Self::RoutingRead => "routing:read",
            Self::ChannelsRead => "channels:read",
        }
    }
}

/// One bearer token.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TokenSettings {
    /// Who bears it, for logs and for the names of requests; never the token.
    pub name: String,
    /// Where it lies.
    pub token: SecretSource,
    /// What it allows.
    pub scopes: Vec<Scope>,
    /// Requests a second, with bursts of as many; no limit when 0.
    #[serde(default)]
    pub rate_per_s: u32,
}

/// `[exercise.api]` or `[live.api]`.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Who may call.
    pub tokens: Vec<TokenSettings>,
}

impl Settings {
    /// What is wrong with them, in words; none when nothing is.
    pub fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        if self.tokens.is_empty() {
            faults.push("the API has no token, so nobody could call it".to_owned());
        }
        for (index, token) in self.tokens.iter().enumerate() {
            let fine = (1..=64).contains(&token.name.len())
                && token.name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-_".contains(&b));
            if !fine {
                faults.push(format!("`{}` cannot be the name of a token: use 1 to 64 of a-z 0-9 - _", token.name));
            }
            if self.tokens[..index].iter().any(|other| other.name == token.name) {
                faults.push(format!("two tokens are named `{}`", token.name));
            }
            if token.scopes.is_empty() {
                faults.push(format!("token `{}` has no scope, so it allows nothing", token.name));
            }
        }
        faults
    }
}
