//! Who may do what: the roles, the acts, and the one table that joins them.
//!
//! It knows no person and decides nothing about a plan: `dispatch` asks it.

use std::fmt;

use serde::{Deserialize, Serialize};

/// What a person is here for. One person may have several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Writes templates.
    Author,
    /// Translates texts.
    Translator,
    /// Reviews texts.
    Reviewer,
    /// Makes, submits, sends and stops alerts.
    Officer,
    /// Approves what an officer has submitted.
    Approver,
    /// Reads everything that was done, and does nothing.
    Auditor,
    /// Makes users and tokens, and nothing with alerts.
    Administrator,
    /// Passes alerts on to people of a group.
    Relay,
}

impl Role {
    /// Every role, in the order in which they are shown.
    pub const ALL: [Self; 8] = [
        Self::Author,
        Self::Translator,
        Self::Reviewer,
        Self::Officer,
        Self::Approver,
        Self::Auditor,
        Self::Administrator,
        Self::Relay,
    ];

    /// The word in files, tables and commands.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Author => "author",
            Self::Translator => "translator",
            Self::Reviewer => "reviewer",
            Self::Officer => "officer",
            Self::Approver => "approver",
            Self::Auditor => "auditor",
            Self::Administrator => "administrator",
            Self::Relay => "relay",
        }
    }

    /// Reads the word of a role.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == word)
    }

    /// What it is for, in words.
    pub fn words(self) -> &'static str {
        match self {
            Self::Author => "writes templates",
            Self::Translator => "translates texts",
            Self::Reviewer => "reviews texts",
            Self::Officer => "makes, submits, sends and stops alerts",
            Self::Approver => "approves what an officer has submitted",
            Self::Auditor => "reads everything that was done, and does nothing",
            Self::Administrator => "makes users and tokens, and nothing with alerts",
            Self::Relay => "passes alerts on to people of a group",
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What can be allowed. Its word is also the scope of a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Act {
    /// Submits a plan: of an alert, an update, a correction, a cancel or an all-clear.
    Submit,
    /// Sends an approved plan.
    Send,
    /// Stops what an alert has not sent yet.
    Stop,
    /// Approves a plan.
    Approve,
    /// Returns a plan for mending.
    Return,
    /// Rejects a plan.
    Reject,
    /// Reads plans, alerts and their accounts.
    ReadAlerts,
    /// Reads the ledger.
    ReadLedger,
    /// Sends the text of an alert that was sent to one more number.
    SendMessages,
    /// Asks how such a message stands.
    ReadMessages,
    /// Reads the audit log.
    ReadAudit,
    /// Makes and changes users.
    ManageUsers,
    /// Makes and revokes tokens.
    ManageTokens,
    /// Writes templates.
    WriteTemplates,
    /// Translates texts.
    TranslateTexts,
    /// Reviews texts.
    ReviewTexts,
    /// Says that an alert was passed on.
    PassOn,
}

impl Act {
    /// Every act, in the order in which they are shown.
    pub const ALL: [Self; 17] = [
        Self::Submit,
        Self::Send,
        Self::Stop,
        Self::Approve,
        Self::Return,
        Self::Reject,
        Self::ReadAlerts,
        Self::ReadLedger,
        Self::SendMessages,
        Self::ReadMessages,
        Self::ReadAudit,
        Self::ManageUsers,
        Self::ManageTokens,
        Self::WriteTemplates,
        Self::TranslateTexts,
        Self::ReviewTexts,
        Self::PassOn,
    ];

    /// The word in the audit log, and in the scopes of a token.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Submit => "alerts:submit",
            Self::Send => "alerts:send",
            Self::Stop => "alerts:stop",
            Self::Approve => "alerts:approve",
            Self::Return => "alerts:return",
            Self::Reject => "alerts:reject",
            Self::ReadAlerts => "alerts:read",
            Self::ReadLedger => "ledger:read",
            Self::SendMessages => "messages:send",
            Self::ReadMessages => "messages:read",
            Self::ReadAudit => "audit:read",
            Self::ManageUsers => "users:manage",
            Self::ManageTokens => "tokens:manage",
            Self::WriteTemplates => "templates:write",
            Self::TranslateTexts => "texts:translate",
            Self::ReviewTexts => "texts:review",
            Self::PassOn => "relays:pass-on",
        }
    }

    /// Reads the word of an act.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|act| act.as_str() == word)
    }

    /// **The table**: who may do it. It stands in `docs/security.md` too, and a test compares the two.
    pub fn roles(self) -> &'static [Role] {
        use Role::{Administrator, Approver, Auditor, Author, Officer, Relay, Reviewer, Translator};
        match self {
            Self::Submit | Self::Send | Self::Stop | Self::SendMessages => &[Officer],
            Self::Approve => &[Approver],
            Self::Return | Self::Reject => &[Officer, Approver],
            Self::ReadAlerts | Self::ReadLedger | Self::ReadMessages => &[Officer, Approver, Auditor],
            Self::ReadAudit => &[Auditor, Administrator],
            Self::ManageUsers | Self::ManageTokens => &[Administrator],
            Self::WriteTemplates => &[Author],
            Self::TranslateTexts => &[Author, Translator],
            Self::ReviewTexts => &[Reviewer],
            Self::PassOn => &[Relay],
        }
    }

    /// Whether one of these roles may do it.
    pub fn is_allowed(self, roles: &[Role]) -> bool {
        self.roles().iter().any(|role| roles.contains(role))
    }
}

impl fmt::Display for Act {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// By what somebody signs in: an opaque id such as `officer-3`, never a person's name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct UserId(String);

impl UserId {
    /// The longest, in characters.
    pub const MAX_CHARS: usize = 64;

    /// Reads an id: 1 to 64 of `a-z 0-9 - _ .`.
    ///
    /// # Errors
    /// With a sentence when it is something else.
    pub fn parse(text: &str) -> Result<Self, String> {
        let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-_.".contains(&b);
        if (1..=Self::MAX_CHARS).contains(&text.len()) && text.bytes().all(fits) {
            Ok(Self(text.to_owned()))
        } else {
            Err(format!("a user's id is 1 to {} of a-z 0-9 - _ . such as officer-3; it is not a name", Self::MAX_CHARS))
        }
    }

    /// The id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UserId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for UserId {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text)
    }
}

impl From<UserId> for String {
    fn from(id: UserId) -> String {
        id.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_read_back_and_no_two_are_alike() {
        for role in Role::ALL {
            assert_eq!(Role::parse(role.as_str()), Some(role));
        }
        for act in Act::ALL {
            assert_eq!(Act::parse(act.as_str()), Some(act));
            assert!(!act.roles().is_empty(), "{act} is nobody's");
        }
        assert_eq!((Role::parse("Officer"), Act::parse("")), (None, None));
    }

    #[test]
    fn nobody_who_submits_approves_by_the_same_role_and_an_administrator_has_no_hand_in_alerts() {
        assert!(!Act::Approve.is_allowed(&[Role::Officer]) && !Act::Submit.is_allowed(&[Role::Approver]));
        for act in [Act::Submit, Act::Send, Act::Stop, Act::Approve, Act::Return, Act::Reject, Act::SendMessages] {
            assert!(!act.is_allowed(&[Role::Administrator, Role::Auditor, Role::Author, Role::Translator, Role::Relay]), "{act}");
        }
    }

    #[test]
    fn an_id_is_short_and_plain() {
        let longest = "a".repeat(UserId::MAX_CHARS);
        for good in ["officer-3", "a", "0.x_y", &longest] {
            assert_eq!(UserId::parse(good).unwrap().as_str(), good);
        }
        for bad in ["", "Ann", "ann bo", "änn", "a\n", &format!("{longest}a"), "ann@example.org"] {
            assert!(UserId::parse(bad).is_err(), "{bad}");
        }
    }
}
