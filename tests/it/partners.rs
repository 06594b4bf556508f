//! What partners are told: the messages of a plan, and their way over a real RabbitMQ server to a consumer that we did not write.

mod broker;
mod consumer;
mod crash;
mod given;
mod peer;
mod public;
mod rights;
mod whole;
