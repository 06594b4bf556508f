//! What arrived: an alert that was read but not checked.
//!
//! A draft is never sent or stored; only [`check`](super::check()) makes an alert of it.

use std::sync::Arc;

use jiff::Timestamp;

use crate::domain::{
    Category, Certainty, Code, Geocode, Language, MessageType, Point, ResponseType, Scope, Severity, Shape, Status, Urgency,
};

/// A place in the text of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// Offset in bytes of the decoded text.
    pub at: usize,
    /// Width in characters, at least 1.
    pub width: u32,
}

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub spot: Spot,
}

impl<T> Located<T> {
    /// A value at a spot.
    pub fn new(value: T, spot: Spot) -> Self {
        Self { value, spot }
    }
}

/// One entry of `references`, perhaps incomplete.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReferenceDraft {
    /// Sender; absent in a bare identifier.
    pub sender: Option<String>,
    /// Identifier.
    pub identifier: String,
    /// Sent; absent in a bare identifier.
    pub sent: Option<Timestamp>,
}

/// One area as it arrived. Only what could be read is here.
#[derive(Clone, Debug, PartialEq)]
pub struct AreaDraft {
    /// Where the area begins.
    pub spot: Spot,
    /// CAP `areaDesc`.
    pub description: String,
    /// Polygons and circles.
    pub shapes: Vec<Shape>,
    /// Holes from `EXCLUDE_POLYGON`.
    pub holes: Vec<Vec<Point>>,
    /// Other geocodes.
    pub geocodes: Vec<Geocode>,
}

/// One info block as it arrived.
#[derive(Clone, Debug, PartialEq)]
pub struct InfoDraft {
    /// Where the block begins.
    pub spot: Spot,
    /// Language; `en-US` where none is given.
    pub language: Located<Language>,
    /// CAP `category`.
    pub categories: Vec<Category>,
    /// CAP `event`.
    pub event: Option<Located<String>>,
    /// CAP `responseType`.
    pub response_types: Vec<ResponseType>,
    /// CAP `urgency`.
    pub urgency: Option<Urgency>,
    /// CAP `severity`.
    pub severity: Option<Severity>,
    /// CAP `certainty`.
    pub certainty: Option<Certainty>,
    /// CAP `eventCode`.
    pub event_codes: Vec<Code>,
    /// CAP `effective`.
    pub effective: Option<Located<Timestamp>>,
    /// CAP `onset`.
    pub onset: Option<Located<Timestamp>>,
    /// CAP `expires`.
    pub expires: Option<Located<Timestamp>>,
    /// CAP `senderName`.
    pub sender_name: Option<String>,
    /// CAP `headline`.
    pub headline: Option<Located<String>>,
    /// CAP `description`.
    pub description: Option<Located<String>>,
    /// CAP `instruction`.
    pub instruction: Option<Located<String>>,
    /// CAP `web`.
    pub web: Option<String>,
    /// CAP `contact`.
    pub contact: Option<String>,
    /// CAP `parameter`.
    pub parameters: Vec<Code>,
    /// CAP `area`.
    pub areas: Vec<AreaDraft>,
}

/// An alert as it arrived: read, not checked, with places for findings.
#[derive(Clone, Debug, PartialEq)]
pub struct AlertDraft {
    /// File as the user named it.
    pub file: String,
    pub(super) source: Arc<str>,
    /// Whether reading found an error, so that something of the alert is missing here. Such a draft never passes.
    pub(super) unfit: bool,
    /// Where the alert begins.
    pub spot: Spot,
    /// CAP `identifier`.
    pub identifier: Option<Located<String>>,
    /// CAP `sender`.
    pub sender: Option<Located<String>>,
    /// CAP `sent`.
    pub sent: Option<Located<Timestamp>>,
    /// CAP `status`.
    pub status: Option<Located<Status>>,
    /// CAP `msgType`.
    pub message_type: Option<Located<MessageType>>,
    /// CAP `scope`.
    pub scope: Option<Located<Scope>>,
    /// CAP `source`.
    pub source_name: Option<String>,
    /// CAP `restriction`.
    pub restriction: Option<Located<String>>,
    /// CAP `addresses`.
    pub addresses: Option<Located<String>>,
    /// CAP `code`.
    pub codes: Vec<String>,
    /// CAP `note`.
    pub note: Option<String>,
    /// CAP `references`.
    pub references: Vec<Located<ReferenceDraft>>,
    /// CAP `incidents`.
    pub incidents: Vec<String>,
    /// CAP `info`.
    pub infos: Vec<InfoDraft>,
}

impl AlertDraft {
    /// Whether reading found errors, so that [`check`](super::check()) will refuse the draft.
    pub fn is_unfit(&self) -> bool {
        self.unfit
    }
}
