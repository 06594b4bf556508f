//! Waiting for what must come.

use std::time::{Duration, Instant};

/// The longest wait for anything.
pub const DEADLINE: Duration = Duration::from_secs(90);
/// How often it is looked.
const LOOK_EVERY: Duration = Duration::from_millis(20);

/// Looks again and again until it is so; says `state` when it takes too long.
pub async fn until(what: &str, state: impl Fn() -> String, mut look: impl AsyncFnMut() -> bool) {
    let began = Instant::now();
    while !look().await {
        assert!(began.elapsed() < DEADLINE, "{what}: not within {DEADLINE:?}\n{}", state());
        tokio::time::sleep(LOOK_EVERY).await;
    }
}
