//! What the RabbitMQ broker does beyond the contract: its topology, its faults, its certificates and its nodes' deaths.

mod faults;
mod program;
mod setting;
mod tls;
mod topology;
