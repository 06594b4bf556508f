//! A checked warning: one CAP 1.2 `alert` whose rules have been proved.

use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::area::Area;
use super::language::Language;

/// A word that is not one of a closed CAP list.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{word}` is not a CAP {list}")]
pub struct UnknownWord {
    /// The list.
    pub list: &'static str,
    /// The word.
    pub word: String,
}

macro_rules! cap_words {
    ($(#[$doc:meta])* $name:ident ($list:literal) { $($variant:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[expect(missing_docs, reason = "the values are CAP's own words")]
        pub enum $name { $($variant),+ }

        impl $name {
            /// Every value, in CAP's order.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// CAP's word.
            pub fn as_str(self) -> &'static str {
                match self { $($name::$variant => stringify!($variant)),+ }
            }

            /// Reads CAP's word, exactly as CAP writes it.
            ///
            /// # Errors
            /// When the word is not of the list.
            pub fn parse(word: &str) -> Result<Self, UnknownWord> {
                Self::ALL
                    .iter()
                    .copied()
                    .find(|value| value.as_str() == word)
                    .ok_or_else(|| UnknownWord { list: $list, word: word.to_owned() })
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

cap_words! {
    /// CAP `status`.
    Status("status") { Actual, Exercise, System, Test, Draft }
}
cap_words! {
    /// CAP `msgType`.
    MessageType("msgType") { Alert, Update, Cancel, Ack, Error }
}
cap_words! {
    /// CAP `scope`.
    Scope("scope") { Public, Restricted, Private }
}
cap_words! {
    /// CAP `category`.
    Category("category") { Geo, Met, Safety, Security, Rescue, Fire, Health, Env, Transport, Infra, CBRNE, Other }
}
cap_words! {
    /// CAP `responseType`.
    ResponseType("responseType") { Shelter, Evacuate, Prepare, Execute, Avoid, Monitor, Assess, AllClear, None }
}
cap_words! {
    /// CAP `urgency`, the most urgent first.
    Urgency("urgency") { Immediate, Expected, Future, Past, Unknown }
}
cap_words! {
    /// CAP `severity`, the most severe first.
    Severity("severity") { Extreme, Severe, Moderate, Minor, Unknown }
}
cap_words! {
    /// CAP `certainty`, the most certain first.
    Certainty("certainty") { Observed, Likely, Possible, Unlikely, Unknown }
}

/// What makes an alert that one: CAP sender, identifier and sent. Never changes once out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct AlertKey {
    /// CAP `sender`.
    pub sender: String,
    /// CAP `identifier`.
    pub identifier: String,
    /// CAP `sent`.
    pub sent: Timestamp,
}

impl fmt::Display for AlertKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{},{},{}", self.sender, self.identifier, self.sent)
    }
}

/// One entry of CAP `references`.
pub type Reference = AlertKey;

/// A name and a value: CAP `eventCode` and `parameter`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Code {
    /// CAP `valueName`.
    pub name: String,
    /// CAP `value`.
    pub value: String,
}

/// One CAP `info` block.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Info {
    /// Language of the texts.
    pub language: Language,
    /// CAP `category`, at least one.
    pub categories: Vec<Category>,
    /// CAP `event`: text for people.
    pub event: String,
    /// CAP `responseType`.
    pub response_types: Vec<ResponseType>,
    /// CAP `urgency`.
    pub urgency: Urgency,
    /// CAP `severity`.
    pub severity: Severity,
    /// CAP `certainty`.
    pub certainty: Certainty,
    /// CAP `eventCode`.
    pub event_codes: Vec<Code>,
    /// CAP `effective`.
    pub effective: Option<Timestamp>,
    /// CAP `onset`.
    pub onset: Option<Timestamp>,
    /// CAP `expires`; required here.
    pub expires: Timestamp,
    /// CAP `senderName`.
    pub sender_name: Option<String>,
    /// CAP `headline`.
    pub headline: Option<String>,
    /// CAP `description`.
    pub description: Option<String>,
    /// CAP `instruction`.
    pub instruction: Option<String>,
    /// CAP `web`.
    pub web: Option<String>,
    /// CAP `contact`.
    pub contact: Option<String>,
    /// CAP `parameter`.
    pub parameters: Vec<Code>,
    /// CAP `area`, at least one.
    pub areas: Vec<Area>,
}

/// The fields of an alert, before their rules are proved together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AlertFields {
    /// Sender, identifier and sent.
    pub key: AlertKey,
    /// CAP `status`.
    pub status: Status,
    /// CAP `msgType`.
    pub message_type: MessageType,
    /// CAP `scope`.
    pub scope: Scope,
    /// CAP `source`.
    pub source: Option<String>,
    /// CAP `note`.
    pub note: Option<String>,
    /// CAP `code`.
    pub codes: Vec<String>,
    /// CAP `references`.
    pub references: Vec<Reference>,
    /// CAP `incidents`.
    pub incidents: Vec<String>,
    /// CAP `info`, at least one.
    pub infos: Vec<Info>,
}

/// Why fields do not make an alert.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AlertFault {
    /// Sender or identifier is empty or has a space, comma, `<` or `&` (CAP 1.2 section 3.2.1).
    #[error("`{0}` cannot be an identifier or sender: it is empty or has a space, comma, < or &")]
    Key(String),
    /// No info block.
    #[error("there is no info block, so nothing to say")]
    NoInfo,
    /// An info block has no area. That never means everywhere.
    #[error("info {0} has no area; an alert without an area goes to nobody")]
    NoArea(usize),
    /// An area has neither shape nor code.
    #[error("area `{0}` has neither polygon, circle nor geocode")]
    EmptyArea(String),
    /// An info block ends before the alert was sent.
    #[error("info {0} expires before it was sent")]
    ExpiresBeforeSent(usize),
    /// Update or Cancel without references.
    #[error("{0} must reference the messages it is about")]
    NoReferences(MessageType),
    /// An info block without category.
    #[error("info {0} has no category")]
    NoCategory(usize),
}

/// A checked warning. Made by `cap::check` from what arrived, or by the gateway itself.
///
/// Proved: key well-formed; at least one info block; every block has category, areas that are not empty, and an expiry
/// after `sent`; Update and Cancel have references.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "AlertFields", into = "AlertFields")]
pub struct Alert(AlertFields);

impl Alert {
    /// Proves the rules.
    ///
    /// # Errors
    /// Every rule that is broken, all at once.
    pub fn new(fields: AlertFields) -> Result<Self, Vec<AlertFault>> {
        let mut faults = Vec::new();
        for part in [&fields.key.sender, &fields.key.identifier] {
            if part.is_empty() || part.contains(|c: char| c.is_whitespace() || ",<&".contains(c)) {
                faults.push(AlertFault::Key(part.clone()));
            }
        }
        if fields.infos.is_empty() {
            faults.push(AlertFault::NoInfo);
        }
        if matches!(fields.message_type, MessageType::Update | MessageType::Cancel) && fields.references.is_empty() {
            faults.push(AlertFault::NoReferences(fields.message_type));
        }
        for (index, info) in fields.infos.iter().enumerate() {
            if info.categories.is_empty() {
                faults.push(AlertFault::NoCategory(index + 1));
            }
            if info.areas.is_empty() {
                faults.push(AlertFault::NoArea(index + 1));
            }
            if info.expires <= fields.key.sent {
                faults.push(AlertFault::ExpiresBeforeSent(index + 1));
            }
            for area in &info.areas {
                if area.shapes.is_empty() && area.geocodes.is_empty() {
                    faults.push(AlertFault::EmptyArea(area.description.clone()));
                }
            }
        }
        if faults.is_empty() { Ok(Self(fields)) } else { Err(faults) }
    }

    /// All fields.
    pub fn fields(&self) -> &AlertFields {
        &self.0
    }

    /// Sender, identifier and sent.
    pub fn key(&self) -> &AlertKey {
        &self.0.key
    }

    /// The first info block: the one whose scales and codes speak for the alert.
    pub fn lead(&self) -> &Info {
        &self.0.infos[0]
    }

    /// Every area of every block, without repeats.
    pub fn areas(&self) -> Vec<&Area> {
        let mut areas: Vec<&Area> = Vec::new();
        for area in self.0.infos.iter().flat_map(|info| &info.areas) {
            if !areas.iter().any(|seen| seen.shapes == area.shapes && seen.geocodes == area.geocodes && seen.holes == area.holes)
            {
                areas.push(area);
            }
        }
        areas
    }

    /// The earliest expiry: nothing of the alert may be sent after it.
    pub fn expires(&self) -> Timestamp {
        self.0.infos.iter().map(|info| info.expires).min().unwrap_or(self.0.key.sent)
    }

    /// The most severe block's severity.
    pub fn severity(&self) -> Severity {
        self.0.infos.iter().map(|info| info.severity).min().unwrap_or(Severity::Unknown)
    }

    /// The most urgent block's urgency.
    pub fn urgency(&self) -> Urgency {
        self.0.infos.iter().map(|info| info.urgency).min().unwrap_or(Urgency::Unknown)
    }
}

impl TryFrom<AlertFields> for Alert {
    type Error = String;
    fn try_from(fields: AlertFields) -> Result<Self, String> {
        Self::new(fields).map_err(|faults| faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))
    }
}

impl From<Alert> for AlertFields {
    fn from(alert: Alert) -> AlertFields {
        alert.0
    }
}
