//! SMS over the HTTP API of a provider, in one of four shapes.
//!
//! It never sends one text to two recipients in a way that hides which of them was refused: the verdict is per recipient.

mod answer;
mod callback;
mod request;
mod send;
mod settings;
mod words;

pub use send::SmsHttp;
pub use settings::{GenericShape, Settings, Shape};
