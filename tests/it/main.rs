//! The integration tests, as one binary.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

mod api;
mod authoring;
mod bench;
mod broker;
mod cap;
mod catalog;
mod channels;
mod cli;
mod crash;
mod dispatch;
mod docs;
mod faults;
mod floors;
mod limits;
mod operations;
mod oracles;
mod oracles_catalog;
mod partners;
mod place;
mod postgres;
mod preview;
mod public;
mod rabbitmq;
mod radio;
mod rights;
mod routing;
mod scale;
mod scenarios;
mod serve;
mod servers;
mod shell;
mod sign;
mod smpp;
mod sms;
mod store;
mod workers;
