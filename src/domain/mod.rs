//! The words of the trade: alerts, languages, people, plans, jobs.
//!
//! Everything here is a value. This module never reads a file, a socket or a clock, and never runs anything
//! asynchronous; every other module may use it and it uses none.

mod address;
mod alert;
mod area;
mod causes;
mod clock;
mod delivery;
mod digest;
mod endpoint;
mod fact;
mod finding;
mod language;
mod message;
mod mode;
mod people;
mod plan;
mod publication;
mod radio;
mod rights;

pub use address::{Address, LogKey, Secret, keyed_digest};
pub use alert::{
    Alert, AlertFault, AlertFields, AlertKey, Category, Certainty, Code, Info, MessageType, Reference, ResponseType, Scope,
    Severity, Status, UnknownWord, Urgency,
};
pub use area::{Area, Geocode, PlaceCode, Point, Shape};
pub use causes::{WithCauses, with_causes};
pub use clock::{Clock, ManualClock, ReplayClock, SystemClock};
pub use delivery::{
    Batch, BatchId, ChannelEvent, Inbound, JobIndex, JobOutcome, JobState, Lane, Rank, Receipt, ReceiptState, SubmitOutcome,
    Ticket, Why,
};
pub use digest::Digest;
pub use endpoint::{ChannelId, ChannelKind, EndpointId, EndpointProfile, LimitUnit, Tariff, TextLimit};
pub use fact::{Contact, Fact, Facts, PlaceNames};
pub use finding::{Finding, Level, has_errors, render_findings};
pub use language::{Direction, Language, LanguageError, PSEUDO_LANGUAGES};
pub use message::{Form, Hazard, MessagePart, Moment, PartRole, Phase, RenderedMessage, ReviewState, TemplateId};
pub use mode::{Exercise, Live, Mode, ModeName};
pub use people::{Basis, CommunityId, Estimate, Grade};
pub use plan::{Fallback, Gap, GapReason, Plan, PlanTotals, Recipients, RouteId, SubscriberCount, SubscriberGroup, Target};
pub use publication::{PlacePath, PublicHead, PublicLanguage, PublicMessage, PublicPart, PublicWithdrawal, Publication};
pub use radio::{RadioCut, RadioFacts, RateSource, ReadTime, Recording, SpeechRate, SpokenName, SpokenNumber};
pub use rights::{Act, Role, UserId};
