//! What the public may read of one accepted plan: one text for each language, and nothing else of it.
//!
//! It takes its texts from the public messages that partners are told. No recipient, endpoint, route or count comes this far.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::dispatch::PublicPlan;
use crate::domain::{AlertKey, Digest, Form, Language, Mode, Moment, PartRole, PlacePath, PublicMessage, PublicPart};
use crate::sign::{VerifyKey, check_code};

/// The text of an alert in one language.
pub(super) struct Text {
    pub headline: String,
    /// The parts in order, without the headline; empty when the parts are not all of the text.
    pub parts: Vec<PublicPart>,
    /// All of it, byte for byte as it was approved.
    pub whole: String,
    pub machine_draft: bool,
    pub valid_until: Option<Timestamp>,
    /// To compare with what somebody else has, where this world signs.
    pub code: Option<String>,
}

/// The public side of one plan. It never changes.
pub(super) struct Sheet {
    pub digest: Digest,
    pub key: AlertKey,
    pub references: Vec<AlertKey>,
    pub moment: Moment,
    pub expires: Timestamp,
    /// The time zone of its first place.
    pub zone: Option<TimeZone>,
    pub texts: BTreeMap<Language, Text>,
}

/// The forms that are for everybody to read, the fullest first.
const PUBLIC_FORMS: [Form; 2] = [Form::CapInfo, Form::SocialPost];

impl Sheet {
    /// The sheet of a plan; none when nothing of it is for the public.
    pub fn of<M: Mode>(
        digest: &Digest,
        public: &PublicPlan<M>,
        key: Option<&VerifyKey>,
        zone: impl FnOnce(&[PlacePath]) -> Option<TimeZone>,
    ) -> Option<Self> {
        let mut texts: BTreeMap<Language, Text> = BTreeMap::new();
        for form in PUBLIC_FORMS {
            // First those whose readers asked for that language: theirs is the message whose code others have too.
            let of_form = || public.messages.iter().filter(|message| message.head.form == form);
            let fallback = |message: &&PublicMessage| message.head.language.fallback;
            let own = of_form().filter(|message| !fallback(message));
            for message in own.chain(of_form().filter(fallback)) {
                texts.entry(message.head.language.used.clone()).or_insert_with(|| Text::of(message, key));
            }
        }
        let fields = public.plan.alert.fields();
        (!texts.is_empty()).then(|| Self {
            digest: digest.clone(),
            key: fields.key.clone(),
            references: fields.references.clone(),
            moment: public.plan.moment,
            expires: public.plan.expires.min(public.plan.alert.expires()),
            zone: zone(&public.plan.places),
            texts,
        })
    }

    /// Whether it ends what was said before.
    pub fn is_end(&self) -> bool {
        matches!(self.moment, Moment::Cancel | Moment::AllClear)
    }
}

impl Text {
    fn of(message: &PublicMessage, key: Option<&VerifyKey>) -> Self {
        let complete = !message.parts.is_empty() && message.parts.iter().all(|part| message.text.contains(&part.text));
        let headline = message.parts.iter().find(|part| part.role == PartRole::Headline).map(|part| part.text.clone());
        let headline = headline
            .or_else(|| message.title.clone())
            .unwrap_or_else(|| message.text.lines().next().unwrap_or_default().to_owned());
        let parts = message.parts.iter().filter(|part| part.role != PartRole::Headline).cloned();
        Self {
            headline,
            parts: if complete { parts.collect() } else { Vec::new() },
            whole: message.text.clone(),
            machine_draft: message.machine_draft,
            valid_until: message.valid_until,
            code: key.and_then(|key| Some(check_code(key, &message.to_bytes().ok()?))),
        }
    }
}
