//! Mastodon and every server that speaks its API: one public status a message.
//!
//! It never posts without an idempotency key, so that a repeat within the server's memory makes no second post.

mod send;
mod settings;

pub use send::Mastodon;
pub use settings::Settings;
