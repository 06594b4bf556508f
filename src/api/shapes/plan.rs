//! A plan: every text, target, fallback and gap. Its fields are those that the digest is over, in the same order.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

/// Between so many and so many people.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
pub(in crate::api) struct Estimate {
    /// Not fewer.
    low: u64,
    /// Not more.
    high: u64,
}

/// One fault or remark, with its place where there is one.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
pub(in crate::api) struct Finding {
    /// Stable code, such as `CAP012`.
    code: String,
    /// `error`, `warning` or `note`.
    pub level: String,
    /// What it is about.
    file: Option<String>,
    /// Line, from 1.
    line: Option<u32>,
    /// Column in characters, from 1.
    column: Option<u32>,
    /// The line itself.
    excerpt: Option<String>,
    /// How many characters are meant.
    width: u32,
    /// What is wrong.
    message: String,
    /// What mends it.
    help: Option<String>,
}

/// A place and the places that hold it.
#[derive(Serialize, Deserialize, ToSchema)]
struct PlacePath {
    /// The places that hold it, the outermost first.
    within: Vec<String>,
    /// The place.
    code: String,
}

/// Whole sentences with one role.
#[derive(Serialize, Deserialize, ToSchema)]
struct TextPart {
    /// `exercise`, `life-cycle`, `headline`, `action`, `contact`, `validity`, `source` or `cue`.
    role: String,
    /// The message of the catalogue that it came from.
    message_id: String,
    /// The sentences.
    text: String,
}

/// One text in one language and form.
#[derive(Serialize, Deserialize, ToSchema)]
struct Text {
    /// The template.
    template: String,
    /// Digest of its declaration and layout.
    template_digest: String,
    /// `watch`, `act-now`, `update`, `correction`, `cancel` or `all-clear`.
    moment: String,
    /// `sms`, `radio`, `social`, `email` or `cap`.
    form: String,
    /// BCP 47 tag.
    language: String,
    /// `ltr` or `rtl`.
    direction: String,
    /// A title, for forms that have one.
    title: Option<String>,
    /// The text, byte for byte as it goes out.
    text: String,
    /// The same part by part.
    parts: Vec<TextPart>,
    /// For radio: the parts in the language of the gloss.
    gloss: Vec<TextPart>,
    /// That language.
    gloss_language: Option<String>,
    /// Proper names that a newsreader may not know.
    names: Vec<String>,
    /// Public telephone numbers in the text, as written.
    numbers: Vec<String>,
    /// `draft`, `translated`, `reviewed`, `approved` or `stale`: the least of what it is made of.
    review: String,
    /// Whether a machine drafted any of it and no person has reviewed that.
    machine_draft: bool,
    /// Until when it holds.
    #[schema(format = DateTime)]
    valid_until: Option<String>,
    /// For radio: read time, cuts, names, voice and recordings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Object, nullable = false)]
    radio: Option<Value>,
}

/// One text to one endpoint for people who asked for one language.
#[derive(Serialize, Deserialize, ToSchema)]
struct Target {
    /// The row of the routing table.
    route: Option<String>,
    /// Where it goes.
    endpoint: String,
    /// Endpoints to try next.
    failover: Vec<String>,
    /// The kind of channel.
    kind: String,
    /// The form.
    form: String,
    /// The language that these people want.
    language_asked: String,
    /// The language that they get.
    language_used: String,
    /// Which of `messages`, from 0.
    message: u64,
    /// `life`, `urgent` or `bulk`.
    rank: String,
    /// The communities.
    communities: Vec<String>,
    /// People whom it may reach.
    people: Estimate,
    /// Who: `"endpoint"`, or an object with `subscribers` or `previous`: how many, in which language, and where; never an address.
    #[schema(value_type = Value)]
    recipients: Value,
    /// Segments for each recipient.
    segments_each: u16,
    /// Price in millionths.
    cost_micros: Option<u64>,
    /// Currency.
    currency: Option<String>,
}

/// A language that is not served in its own words.
#[derive(Serialize, Deserialize, ToSchema)]
pub(in crate::api) struct Fallback {
    /// The community.
    community: Option<String>,
    /// The language that these people want.
    asked: String,
    /// The language that they get.
    used: String,
    /// The form.
    form: String,
    /// `spoken` or `written`.
    mode: String,
    /// Where that is known from.
    source: String,
    /// How many.
    people: Estimate,
}

/// People who are not reached in words that they understand.
#[derive(Serialize, Deserialize, ToSchema)]
pub(in crate::api) struct Gap {
    /// The community.
    community: Option<String>,
    /// Their language.
    language: String,
    /// Where.
    place: Option<String>,
    /// How many.
    people: Estimate,
    /// How well that is known: `A` measured here to `D` a proxy.
    grade: Option<String>,
    /// Why: `no_route`, `no_text`, `fallback_only`, `language_unknown`, `not_reviewed`, or an object with `unknown_area`.
    #[schema(value_type = Value)]
    reason: Value,
}

/// Sums over a plan.
#[derive(Serialize, Deserialize, ToSchema)]
struct PlanTotals {
    /// People of the audience.
    audience: Estimate,
    /// Jobs.
    jobs: u64,
    /// SMS jobs.
    sms_jobs: u64,
    /// SMS segments.
    sms_segments: u64,
    /// Price by currency, in millionths.
    cost_micros: BTreeMap<String, u64>,
    /// Seconds until the slowest endpoint has sent all of it.
    drain_seconds: f64,
}

/// All that will go where, and why.
#[derive(Serialize, Deserialize, ToSchema)]
pub(in crate::api) struct Plan {
    /// `exercise` or `live`.
    mode: String,
    /// The checked alert: the fields of CAP 1.2.
    #[schema(value_type = Object)]
    alert: Value,
    /// The template that it maps to.
    template: String,
    /// The moment.
    moment: String,
    /// The hazard.
    hazard: String,
    /// `preparedness`, `emergency` or `recovery`.
    phase: String,
    /// The places that the alert touches.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    places: Vec<PlacePath>,
    /// Every text that will be sent.
    messages: Vec<Text>,
    /// Texts for correction, cancel and all clear, ready before release.
    prepared: Vec<Text>,
    /// Everything that will be sent, and where.
    targets: Vec<Target>,
    /// Languages that are not served in their own words.
    fallbacks: Vec<Fallback>,
    /// People who are not reached.
    gaps: Vec<Gap>,
    /// Blockers (level `error`) and remarks.
    pub findings: Vec<Finding>,
    /// Sums.
    totals: PlanTotals,
    /// Nothing of it is sent after this.
    #[schema(format = DateTime)]
    expires: String,
}

/// A plan that was made for the answer and is kept nowhere.
#[derive(Serialize, Deserialize, ToSchema)]
pub(in crate::api) struct Planned {
    /// The digest that a second person would approve.
    pub digest: String,
    /// Whether anything keeps it from being sent.
    pub blocked: bool,
    /// The findings that do.
    pub blockers: Vec<Finding>,
    /// The plan with its texts.
    pub plan: Plan,
}
