//! Dispatch on the real store and the embedded broker; channels are scripted where a verdict has to be a certain one.

mod approval;
mod faults;
mod setting;
mod stopping;
