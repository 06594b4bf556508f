//! CAP 1.2 in and out: bytes ▷ [`AlertDraft`] ▷ [`Alert`](crate::domain::Alert) ▷ XML.
//!
//! Reading is lenient and says everything at once; checking and writing are strict. This module never opens a file or
//! a socket, never reads a clock, never resolves an entity, and never guesses: a fault is mended only where one
//! meaning is possible, and the mend is a finding.

mod atom;
mod check;
mod codes;
mod decode;
mod draft;
mod life;
mod limits;
mod localize;
mod parse;
mod parse_area;
mod parse_info;
mod report;
mod rings;
mod tags;
mod times;
mod write;
mod xml;

pub use atom::{Entry, Feed, feed};
pub use check::{Policy, check};
pub(crate) use codes::NO_FILE;
pub use codes::{CODES, CodeRow};
pub use draft::{AlertDraft, AreaDraft, InfoDraft, Located, ReferenceDraft, Spot};
pub use life::{Life, life};
pub use limits::Limits;
pub use localize::{
    Localization, LocalizeError, PARAMETER_AUTOMATIC_TRANSLATION, PARAMETER_REVIEW_STATE, PARAMETER_TEMPLATE, localize,
};
pub use parse::{Parsed, parse};
pub use write::write;

/// The namespace of CAP 1.2.
pub const NAMESPACE: &str = "urn:oasis:names:tc:emergency:cap:1.2";

#[cfg(test)]
mod tests;
