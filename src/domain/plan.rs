//! The plan: everything that will be sent, to whom and why, before anything is sent.

use std::marker::PhantomData;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::alert::{Alert, AlertKey};
use super::area::{Geocode, PlaceCode};
use super::delivery::Rank;
use super::digest::Digest;
use super::endpoint::{ChannelKind, EndpointId};
use super::finding::Finding;
use super::language::Language;
use super::message::{Form, Hazard, Moment, Phase, RenderedMessage, TemplateId};
use super::mode::{Mode, ModeName};
use super::people::{CommunityId, Estimate, Grade};
use super::publication::PlacePath;

/// The id of one row of `routes.csv`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RouteId(pub String);

/// How many subscribers asked for a language at a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubscriberCount {
    /// The language asked for.
    pub language: Language,
    /// The coarse place.
    pub place: PlaceCode,
    /// How many.
    pub count: u64,
}

/// The subscribers who asked for a language at any of some places.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubscriberGroup {
    /// The language asked for.
    pub language: Language,
    /// The places, exactly as subscribers named them; no places are implied.
    pub places: Vec<PlaceCode>,
}

/// Who gets a target's message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Recipients {
    /// Subscribers, resolved to addresses by the store when the plan is accepted.
    Subscribers {
        /// Which ones.
        group: SubscriberGroup,
        /// How many there were when the plan was made.
        count: u64,
    },
    /// The endpoint itself: a station, a page, a group.
    Endpoint,
    /// Exactly the jobs of earlier alerts that went, or may have gone, out in `language` on the target's endpoint.
    Previous {
        /// The earlier alerts.
        alerts: Vec<AlertKey>,
        /// The language they got.
        language: Language,
        /// How many jobs there were when the plan was made.
        count: u64,
    },
}

impl Recipients {
    /// How many jobs.
    pub fn count(&self) -> u64 {
        match self {
            Recipients::Subscribers { count, .. } | Recipients::Previous { count, .. } => *count,
            Recipients::Endpoint => 1,
        }
    }
}

/// One message to one endpoint for people who asked for one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Target {
    /// The routing table's row; none for a target that follows an earlier alert.
    pub route: Option<RouteId>,
    /// Where it goes.
    pub endpoint: EndpointId,
    /// Endpoints to try after this one, in order.
    pub failover: Vec<EndpointId>,
    /// The kind of channel.
    pub kind: ChannelKind,
    /// The form.
    pub form: Form,
    /// The language these people want.
    pub language_asked: Language,
    /// The language they get.
    pub language_used: Language,
    /// Index into [`Plan::messages`].
    pub message: usize,
    /// The rank of its lane.
    pub rank: Rank,
    /// The communities it is for.
    pub communities: Vec<CommunityId>,
    /// People of those communities whom the route may reach.
    pub people: Estimate,
    /// Who.
    pub recipients: Recipients,
    /// Segments for each recipient; 1 for anything but SMS.
    pub segments_each: u16,
    /// Price in millionths of the currency unit, where there is a tariff.
    pub cost_micros: Option<u64>,
    /// Currency of the price.
    pub currency: Option<String>,
}

/// A language not served in its own words: a decision from the community's ladder.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fallback {
    /// The community; none when subscribers outside any known community are meant.
    pub community: Option<CommunityId>,
    /// The language these people want.
    pub asked: Language,
    /// The language they get.
    pub used: Language,
    /// The form.
    pub form: Form,
    /// `spoken` or `written`, from the ladder.
    pub mode: String,
    /// Where the ladder's step comes from.
    pub source: String,
    /// How many people.
    pub people: Estimate,
}

/// Why people are not reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GapReason {
    /// No row of the routing table but the catch-all matches.
    NoRoute,
    /// A route exists, but no text in any language of the ladder.
    NoText,
    /// Only a fallback language.
    FallbackOnly,
    /// Their language is not known.
    LanguageUnknown,
    /// The alert names an area by a code that the gazetteer does not know.
    UnknownArea(Geocode),
    /// Texts exist, but the review gate of the mode does not let them out.
    NotReviewed,
}

/// People of the audience who are not reached in words they understand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Gap {
    /// The community, where one is known.
    pub community: Option<CommunityId>,
    /// Language.
    pub language: Language,
    /// Place, where one is known.
    pub place: Option<PlaceCode>,
    /// How many people.
    pub people: Estimate,
    /// How well that is known.
    pub grade: Option<Grade>,
    /// Why.
    pub reason: GapReason,
}

/// Sums over a plan.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PlanTotals {
    /// People of the audience.
    pub audience: Estimate,
    /// Jobs.
    pub jobs: u64,
    /// SMS jobs.
    pub sms_jobs: u64,
    /// SMS segments.
    pub sms_segments: u64,
    /// Price by currency, in millionths.
    pub cost_micros: std::collections::BTreeMap<String, u64>,
    /// Seconds until the slowest endpoint has drained at its rate.
    pub drain_seconds: f64,
}

/// Everything that will go where and why, of one [`Mode`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(bound = "")]
pub struct Plan<M: Mode> {
    /// `exercise` or `live`; the type says the same.
    pub mode: ModeName,
    /// The alert.
    pub alert: Alert,
    /// The template that it maps to.
    pub template: TemplateId,
    /// The moment.
    pub moment: Moment,
    /// The hazard.
    pub hazard: Hazard,
    /// The phase.
    pub phase: Phase,
    /// The places that the alert touches, as fine as they are known: none that only holds others of them. In order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<PlacePath>,
    /// Every text, once per language and form.
    pub messages: Vec<RenderedMessage>,
    /// Correction, cancel and all-clear texts for the same languages and forms, ready before release.
    pub prepared: Vec<RenderedMessage>,
    /// Everything that will be sent.
    pub targets: Vec<Target>,
    /// Languages not served in their own words.
    pub fallbacks: Vec<Fallback>,
    /// People not reached.
    pub gaps: Vec<Gap>,
    /// Blockers (errors) and warnings.
    pub findings: Vec<Finding>,
    /// Sums.
    pub totals: PlanTotals,
    /// After this time nothing of it may be sent.
    pub expires: Timestamp,
    #[serde(skip)]
    marker: PhantomData<M>,
}

impl<M: Mode> Plan<M> {
    /// A plan of this mode without targets; the caller fills it.
    pub fn new(alert: Alert, template: TemplateId, moment: Moment, hazard: Hazard, phase: Phase, expires: Timestamp) -> Self {
        Self {
            mode: M::NAME,
            alert,
            template,
            moment,
            hazard,
            phase,
            places: Vec::new(),
            messages: Vec::new(),
            prepared: Vec::new(),
            targets: Vec::new(),
            fallbacks: Vec::new(),
            gaps: Vec::new(),
            findings: Vec::new(),
            totals: PlanTotals::default(),
            expires,
            marker: PhantomData,
        }
    }

    /// The digest that an approval signs: over every field, so that any change of text, area or route voids it.
    ///
    /// # Errors
    /// When a number in it has no JSON form (not finite).
    pub fn digest(&self) -> Result<Digest, serde_json::Error> {
        Digest::of_json(self)
    }

    /// Whether anything stops the plan from being sent.
    pub fn is_blocked(&self) -> bool {
        super::finding::has_errors(&self.findings)
    }
}
