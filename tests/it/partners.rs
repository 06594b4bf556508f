//! What partners are told: the messages of a plan, and their way over a real RabbitMQ server to a consumer that we did not write.

mod given;
mod public;
