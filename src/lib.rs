//! Mothertongue: one emergency alert in; the words that each affected migrant community understands out, by SMS, as
//! radio scripts and on social channels, with a plain account of who was not reached.
//!
//! The modules stand on floors; each may use only those below it. `docs/ARCHITECTURE.md` tells the way of an alert
//! through them, and a test reads the table of floors.

pub mod api;
pub mod app;
pub mod broker;
pub mod cap;
pub mod catalog;
pub mod channel;
pub mod cli;
pub mod config;
pub mod dispatch;
pub mod domain;
pub mod fonts;
pub mod place;
pub mod preview;
pub mod public;
pub mod routing;
pub mod secret;
pub mod sign;
pub mod sms;
pub mod store;
