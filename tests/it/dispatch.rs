//! Dispatch on the real store and the embedded broker; channels are scripted where a verdict has to be a certain one.

#![expect(clippy::unwrap_used, reason = "a claim that cannot go on fails by panicking")]

mod approval;
mod faults;
mod limits;
mod people;
mod setting;
mod smpp;
mod stopping;
