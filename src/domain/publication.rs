//! What partners are told: the finished public messages of an alert, and that one no longer stands.
//!
//! There is no field for an address, a count of recipients, an endpoint, a route or a person. What is signed are the bytes of
//! [`canonical`]; the same message always has the same bytes.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::alert::{AlertKey, Category, Certainty, MessageType, Reference, Severity, Status, Urgency};
use super::area::PlaceCode;
use super::digest::Digest;
use super::language::{Direction, Language};
use super::message::{Form, Hazard, Moment, PartRole, Phase, ReviewState, TemplateId};

/// A place with those that hold it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PlacePath {
    /// The places that hold it, the outermost first.
    pub within: Vec<PlaceCode>,
    /// The place.
    pub code: PlaceCode,
}

/// What one part of a text is for, and the part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicPart {
    /// What it is for.
    pub role: PartRole,
    /// Whole sentences.
    pub text: String,
}

/// The language of a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicLanguage {
    /// The language that these people want.
    pub asked: Language,
    /// The language that the text is in.
    pub used: Language,
    /// Whether they are not the same: the text is not in the words that these people want.
    pub fallback: bool,
    /// Which way the text runs.
    pub direction: Direction,
}

/// What a message and its withdrawal both say of the alert.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicHead {
    /// Sender, identifier and sent.
    pub alert: AlertKey,
    /// CAP `status`; always `Exercise` in the exercise world, whatever the alert said.
    pub status: Status,
    /// Whether it is an exercise.
    pub exercise: bool,
    /// CAP `urgency`, the most urgent of the blocks.
    pub urgency: Urgency,
    /// Whom it is for.
    pub language: PublicLanguage,
    /// The form.
    pub form: Form,
    /// The places it is for, at most [`PublicMessage::PLACES_MAX`].
    pub places: Vec<PlacePath>,
    /// Nothing of it holds after this.
    pub expires: Timestamp,
    /// Digest of the plan that a second person approved.
    pub plan: Digest,
}

/// One finished message of an alert: one language, one form, some places.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PublicMessage {
    /// What the withdrawal says too.
    #[serde(flatten)]
    pub head: PublicHead,
    /// CAP `msgType`.
    pub message_type: MessageType,
    /// CAP `references`: the alerts that this one is about.
    pub references: Vec<Reference>,
    /// The moment that the text speaks at.
    pub moment: Moment,
    /// The kind of danger.
    pub hazard: Hazard,
    /// The phase of the crisis.
    pub phase: Phase,
    /// Where the words come from.
    pub template: TemplateId,
    /// CAP `category`.
    pub categories: Vec<Category>,
    /// CAP `severity`, the most severe of the blocks.
    pub severity: Severity,
    /// CAP `certainty` of the first block.
    pub certainty: Certainty,
    /// Whether any text in it was drafted by a machine and not reviewed by a person since.
    pub machine_draft: bool,
    /// How far its review has come.
    pub review: ReviewState,
    /// A title, for forms that have one.
    pub title: Option<String>,
    /// The text.
    pub text: String,
    /// The same text part by part.
    pub parts: Vec<PublicPart>,
    /// For radio: the parts in the language of the newsroom.
    pub gloss: Vec<PublicPart>,
    /// The language of the gloss.
    pub gloss_language: Option<Language>,
    /// Telephone numbers in the text, as written.
    pub numbers: Vec<String>,
    /// Until when the text says that it holds.
    pub valid_until: Option<Timestamp>,
}

/// That a message no longer stands. It says nothing about safety, and not why: that is for people.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PublicWithdrawal {
    /// As in the message.
    #[serde(flatten)]
    pub head: PublicHead,
    /// SHA-256 of the message's bytes.
    pub message: Digest,
    /// Since when.
    pub withdrawn: Timestamp,
}

impl PublicMessage {
    /// The form of the bytes.
    pub const SCHEMA: &'static str = "mothertongue.public-message/1";
    /// The most places of one message; an alert with more has several messages with the same text.
    pub const PLACES_MAX: usize = 256;

    /// The bytes that are signed.
    ///
    /// # Errors
    /// Never for a value of this type; JSON could not be made.
    pub fn to_bytes(&self) -> Result<Vec<u8>, serde_json::Error> {
        canonical(Self::SCHEMA, self)
    }
}

impl PublicWithdrawal {
    /// The form of the bytes.
    pub const SCHEMA: &'static str = "mothertongue.public-withdrawal/1";

    /// The bytes that are signed.
    ///
    /// # Errors
    /// Never for a value of this type; JSON could not be made.
    pub fn to_bytes(&self) -> Result<Vec<u8>, serde_json::Error> {
        canonical(Self::SCHEMA, self)
    }
}

/// The JSON of a value and its schema: members sorted by name, no space, UTF-8 (RFC 8785, for values without fractions).
fn canonical<T: Serialize>(schema: &str, value: &T) -> Result<Vec<u8>, serde_json::Error> {
    let mut value = serde_json::to_value(value)?;
    if let Some(members) = value.as_object_mut() {
        members.insert("schema".to_owned(), schema.into());
    }
    value.sort_all_objects();
    serde_json::to_vec(&value)
}

impl PublicHead {
    /// The longest routing key, in bytes (AMQP 0-9-1, a short string).
    pub const KEY_MAX_BYTES: usize = 255;

    /// The routing keys, without repeats: `status.urgency.language.place….form`, all in lower case, the place as one word for
    /// each place from the outermost to the place itself. A dot in a code becomes `_`, so that every code is one word.
    ///
    /// A place that lies so deep that its words do not fit into one key has several, and each word stands in one of them.
    /// Without any place there is one key without place words.
    pub fn routing_keys(&self) -> Vec<String> {
        let start = format!("{}.{}.{}", self.status, self.urgency, word(self.language.asked.as_str())).to_ascii_lowercase();
        let end = format!(".{}", self.form);
        let room = Self::KEY_MAX_BYTES.saturating_sub(start.len() + end.len());
        let mut keys: Vec<String> = Vec::new();
        let mut push = |places: &str| {
            let key = format!("{start}{places}{end}");
            if !keys.contains(&key) {
                keys.push(key);
            }
        };
        for place in &self.places {
            let mut run = String::new();
            for code in place.within.iter().chain([&place.code]) {
                let next = format!(".{}", word(code.as_str()));
                if !run.is_empty() && run.len() + next.len() > room {
                    push(&std::mem::take(&mut run));
                }
                run.push_str(&next);
            }
            push(&run);
        }
        if self.places.is_empty() {
            push("");
        }
        keys
    }
}

/// One word of a routing key.
fn word(code: &str) -> String {
    code.to_ascii_lowercase().replace('.', "_")
}

/// Bytes to be published, with their proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Publication {
    /// What kind of thing the body is.
    pub schema: &'static str,
    /// The signed bytes.
    pub body: Vec<u8>,
    /// SHA-256 of the body: its name, the same each time that it is published.
    pub digest: Digest,
    /// Where it is published to; at least one.
    pub routing_keys: Vec<String>,
    /// Id of the key that signed.
    pub key_id: String,
    /// The signature over the body, as base64.
    pub signature: String,
    /// Nothing of it holds after this.
    pub expires: Timestamp,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(path: &[&str]) -> PlacePath {
        let mut codes: Vec<PlaceCode> = path.iter().map(|code| PlaceCode::parse(code).unwrap()).collect();
        let code = codes.pop().unwrap();
        PlacePath { within: codes, code }
    }

    fn head(language: &str, places: Vec<PlacePath>) -> PublicHead {
        let language = Language::parse(language).unwrap();
        PublicHead {
            alert: AlertKey { sender: "w@example.org".into(), identifier: "1".into(), sent: Timestamp::UNIX_EPOCH },
            status: Status::Actual,
            exercise: false,
            urgency: Urgency::Immediate,
            language: PublicLanguage { asked: language.clone(), used: language, fallback: false, direction: Direction::Ltr },
            form: Form::Sms,
            places,
            expires: Timestamp::UNIX_EPOCH,
            plan: Digest::of(b"plan"),
        }
    }

    #[test]
    fn a_key_has_a_word_for_each_place_from_the_outermost_to_the_place() {
        let keys = |language, places| head(language, places).routing_keys();
        assert_eq!(keys("my", vec![place(&["JP", "JP-04", "04100"])]), ["actual.immediate.my.jp.jp-04.04100.sms"]);
        assert_eq!(keys("zh-Hans", vec![place(&["a.b:C"])]), ["actual.immediate.zh-hans.a_b:c.sms"]);
        assert_eq!(keys("ja-x-easy", vec![]), ["actual.immediate.ja-x-easy.sms"]);
        let two = keys("my", vec![place(&["X.1"]), place(&["X_1"]), place(&["Y"])]);
        assert_eq!(two, ["actual.immediate.my.x_1.sms", "actual.immediate.my.y.sms"]);
    }

    #[test]
    fn no_key_is_longer_than_a_short_string_and_no_word_is_lost() {
        let codes: Vec<String> = (0..17).map(|level| format!("{}{level:02}", "x".repeat(62))).collect();
        let path: Vec<&str> = codes.iter().map(String::as_str).collect();
        let keys = head("ja-x-easy", vec![place(&path)]).routing_keys();
        assert!(keys.iter().all(|key| key.len() <= PublicHead::KEY_MAX_BYTES), "{keys:?}");
        assert!(codes.iter().all(|code| keys.iter().any(|key| key.split('.').any(|word| word == code))), "{keys:?}");
        assert!(keys.iter().all(|key| key.starts_with("actual.immediate.ja-x-easy.") && key.ends_with(".sms")), "{keys:?}");
    }

    #[test]
    fn the_bytes_have_sorted_members_no_space_and_the_schema() {
        let withdrawal = PublicWithdrawal {
            head: head("my", vec![place(&["JP", "JP-04"])]),
            message: Digest::of(b"message"),
            withdrawn: Timestamp::UNIX_EPOCH,
        };
        let text = String::from_utf8(withdrawal.to_bytes().unwrap()).unwrap();
        let names = ["alert", "exercise", "expires", "form", "language", "message", "places", "plan", "schema", "status"];
        let at: Vec<usize> = names.iter().map(|name| text.find(&format!("\"{name}\":")).unwrap()).collect();
        assert!(at.is_sorted(), "{text}");
        assert!(text.contains("\"alert\":{\"identifier\":\"1\",\"sender\":\"w@example.org\",\"sent\":\"1970-01-01T00:00:00Z\"}"));
        assert!(text.contains("\"schema\":\"mothertongue.public-withdrawal/1\"") && !text.contains(": "), "{text}");
        let read: PublicWithdrawal = serde_json::from_str(&text).unwrap();
        assert_eq!(read, withdrawal);
    }
}
