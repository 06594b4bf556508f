//! Telegram channels and groups, through the Bot API.
//!
//! It never posts a second time what may already stand on a wall: that is `dispatch`'s to decide.

mod send;
mod settings;

pub use send::Telegram;
pub use settings::{End, Settings};
