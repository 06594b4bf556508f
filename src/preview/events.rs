//! Word to open pages that the texts have changed, as server-sent events: the number of the state and nothing else.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use futures::stream::{self, Stream, StreamExt as _};
use tokio::sync::watch;

use super::Desk;
use super::shown::Shown;

/// A sign of life this often, in seconds, so that a page notices when the preview is gone.
const ALIVE_S: u64 = 15;

/// `/events`: the state there is, then each new one.
pub(super) async fn events(State(desk): State<Arc<Desk>>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let ended = desk.ended.clone().cancelled_owned();
    let states = stream::unfold((desk.shelf.subscribe(), true), next).take_until(ended);
    Sse::new(states).keep_alive(KeepAlive::new().interval(Duration::from_secs(ALIVE_S)))
}

type Newest = watch::Receiver<Arc<Shown>>;

async fn next((mut newest, first): (Newest, bool)) -> Option<(Result<Event, Infallible>, (Newest, bool))> {
    if !first {
        newest.changed().await.ok()?;
    }
    let generation = newest.borrow_and_update().generation.clone();
    Some((Ok(Event::default().event("state").data(generation)), (newest, false)))
}
