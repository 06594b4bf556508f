//! A folder as a way out: each message becomes one text file.
//!
//! It never overwrites a file of another message, and never writes a person's address: a folder is for endpoints.

mod settings;
mod write;

pub use settings::Settings;
pub use write::Outbox;
