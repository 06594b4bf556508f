//! Several processes of the real program on one store: who leads, who sends how fast, and what is left when one dies.
//!
//! The SMSC simulator lives in this process. What is asserted about lost and doubled messages, about rates and about
//! order is counted at the provider's side.

mod attendance;
mod order;
mod rate;
mod restarts;
pub mod shared;
mod two_machines;

use serde_json::Value;

use super::crash::house::{House, Life};

/// What a process says about its share of the endpoint's rate.
fn share(health: &Value) -> (u64, u64) {
    let share = &health["worker"]["shares"][0];
    (share["part"].as_u64().unwrap_or(0), share["of"].as_u64().unwrap_or(0))
}

/// Waits until each of the processes has an equal share.
async fn until_shared(house: &House, lives: &mut [Life]) {
    let all = lives.len() as u64;
    for life in lives {
        house.until_healthy(life, "an equal share", |health| share(health) == (1, all)).await;
    }
}
