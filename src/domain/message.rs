//! The finished text for people, and the words that choose it.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::digest::Digest;
use super::language::{Direction, Language};
use super::radio::RadioFacts;

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $word)] $variant),+ }

        impl $name {
            /// Every value, in order.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The word in files and on screen.
            pub fn as_str(self) -> &'static str {
                match self { $($name::$variant => $word),+ }
            }

            /// Reads the word.
            pub fn parse(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.as_str() == word.trim())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}
pub(super) use words;

words! {
    /// The shape a text takes.
    Form {
        /// An SMS.
        Sms = "sms",
        /// A script that a newsreader reads aloud.
        RadioScript = "radio",
        /// A post on a social channel.
        SocialPost = "social",
        /// An e-mail.
        Email = "email",
        /// The texts of a CAP `info` block.
        CapInfo = "cap",
    }
}

words! {
    /// The moment in the life of an alert that a text speaks at.
    Moment {
        /// Be ready.
        Watch = "watch",
        /// Act now.
        ActNow = "act-now",
        /// New facts about an alert already given.
        Update = "update",
        /// What was said was wrong.
        Correction = "correction",
        /// The alert no longer stands; say nothing about safety.
        Cancel = "cancel",
        /// The danger is over.
        AllClear = "all-clear",
    }
}

words! {
    /// The phase of a crisis that a template belongs to.
    Phase {
        /// Before.
        Preparedness = "preparedness",
        /// During.
        Emergency = "emergency",
        /// After.
        Recovery = "recovery",
    }
}

/// A kind of danger, such as `flood`: an open list owned by the catalogue. `a-z 0-9 -`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Hazard(pub String);

impl fmt::Display for Hazard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The id of a template, such as `flood-act-now`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TemplateId(pub String);

impl fmt::Display for TemplateId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

words! {
    /// How far the review of a text has come. The state of a message is the least state of the texts in it.
    ReviewState {
        /// Drafted by a machine.
        Draft = "draft",
        /// Worked over by a person.
        Translated = "translated",
        /// Read by a second person.
        Reviewed = "reviewed",
        /// Released for live alerts.
        Approved = "approved",
        /// Reviewed once, but source, target, parameters or contact have changed since.
        Stale = "stale",
    }
}

words! {
    /// What one part of a message is for.
    PartRole {
        /// Says before and after every exercise text that it is an exercise.
        Exercise = "exercise",
        /// Life-cycle words: update, correction, cancelled, all clear.
        LifeCycle = "life-cycle",
        /// What is happening, and where.
        Headline = "headline",
        /// One thing to do.
        Action = "action",
        /// Whom to call.
        Contact = "contact",
        /// Until when it holds.
        Validity = "validity",
        /// Who says so.
        Source = "source",
        /// Words for the newsreader or the listener around the message: attention, repeat, sign-off.
        Cue = "cue",
    }
}

/// One part of a message: whole sentences with one role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MessagePart {
    /// What it is for.
    pub role: PartRole,
    /// The Fluent message that it came from.
    pub message_id: String,
    /// Final text, one or more whole sentences.
    pub text: String,
}

/// The final text for people in one language and form: rendered once, never per recipient.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RenderedMessage {
    /// Which template.
    pub template: TemplateId,
    /// Digest of the template's declaration and layout.
    pub template_digest: Digest,
    /// Which moment.
    pub moment: Moment,
    /// Which form.
    pub form: Form,
    /// The language that the text is in.
    pub language: Language,
    /// Which way it runs.
    pub direction: Direction,
    /// A title, for forms that have one (social, e-mail, CAP headline, radio slug).
    pub title: Option<String>,
    /// The text, byte for byte as it goes out.
    pub text: String,
    /// The same text part by part; for radio, one entry a spoken block, in order.
    pub parts: Vec<MessagePart>,
    /// For radio: the parts in the gloss language, one for each of `parts`; empty otherwise.
    pub gloss: Vec<MessagePart>,
    /// The language of the gloss.
    pub gloss_language: Option<Language>,
    /// Proper names in the text that a newsreader may not know, as written.
    pub names: Vec<String>,
    /// Telephone numbers in the text, as written.
    pub numbers: Vec<String>,
    /// Least review state of the texts in it.
    pub review: ReviewState,
    /// Whether any text in it was drafted by a machine and not reviewed by a person since.
    pub machine_draft: bool,
    /// Until when it holds, for forms that print it apart; radio: kill after.
    pub valid_until: Option<jiff::Timestamp>,
    /// For radio: read time, cuts, names, voice and recordings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub radio: Option<RadioFacts>,
}

impl RenderedMessage {
    /// The digest of all that a reader sees.
    pub fn digest(&self) -> Digest {
        Digest::of(
            format!("{}\u{1f}{}\u{1f}{}\u{1f}{}", self.form, self.language, self.title.as_deref().unwrap_or(""), self.text)
                .as_bytes(),
        )
    }
}
