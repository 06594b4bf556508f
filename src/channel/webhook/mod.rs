//! Signed webhooks: each end gets the finished message as JSON, signed as the Standard Webhooks specification says.
//!
//! It never sends an address of a person, and never repeats a delivery under another id.

mod send;
mod settings;

pub use send::Webhook;
pub use settings::{End, Settings};
