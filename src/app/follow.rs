//! The alert that ends or corrects another: cancel, all clear, correction.
//!
//! It never changes what was said: the new alert has its own identifier and refers to the old one (CAP 1.2 section 3.2.1).

use jiff::{SignedDuration, Timestamp};

use crate::cap::write;
use crate::catalog::MOMENT_PARAMETER;
use crate::domain::{Alert, AlertFields, AlertKey, Code, MessageType, ResponseType, Urgency};

/// How an alert is followed up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FollowUp {
    /// It no longer stands.
    Cancel,
    /// The danger is over.
    AllClear,
    /// What was said was wrong.
    Correct,
}

impl FollowUp {
    fn word(self) -> &'static str {
        match self {
            FollowUp::Cancel => "cancel",
            FollowUp::AllClear => "all-clear",
            FollowUp::Correct => "correction",
        }
    }
}

/// The shortest time that a follow-up is valid.
const LEAST_LIFE: SignedDuration = SignedDuration::from_hours(6);

/// The follow-up of `alert` as CAP, sent at `now`.
pub fn follow_up(alert: &Alert, how: FollowUp, now: Timestamp) -> String {
    let mut fields: AlertFields = alert.fields().clone();
    let earlier = fields.key.clone();
    // CAP has whole seconds.
    let sent = Timestamp::from_second(now.as_second()).unwrap_or(now);
    fields.key = AlertKey {
        sender: earlier.sender.clone(),
        identifier: format!("{}-{}-{}", earlier.identifier, how.word(), sent.as_second()),
        sent,
    };
    fields.references.push(earlier);
    fields.message_type = match how {
        FollowUp::Cancel => MessageType::Cancel,
        FollowUp::AllClear | FollowUp::Correct => MessageType::Update,
    };
    for info in &mut fields.infos {
        info.expires = info.expires.max(sent.saturating_add(LEAST_LIFE).unwrap_or(info.expires));
        // The old words described the danger; the new ones are the catalogue's.
        (info.headline, info.description, info.instruction) = (None, None, None);
        match how {
            FollowUp::Cancel => {}
            FollowUp::AllClear => {
                info.response_types = vec![ResponseType::AllClear];
                info.urgency = Urgency::Past;
            }
            FollowUp::Correct => info.parameters.push(Code { name: MOMENT_PARAMETER.to_owned(), value: "correction".to_owned() }),
        }
    }
    match Alert::new(fields) {
        Ok(followed) => write(&followed),
        // A checked alert with references and a later expiry keeps every rule.
        Err(_) => String::new(),
    }
}
