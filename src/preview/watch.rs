//! Notices that a file of the catalogue has changed, waits until the writer is done, and has it read again.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use notify::event::{AccessKind, AccessMode};
use notify::{Config, EventKind, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};
use tokio::sync::Notify;

use super::{Desk, POLL_MS, PreviewError, PreviewOptions, QUIET_MS};
use crate::domain::Clock;

/// How changes of files are noticed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Watching {
    /// The system tells of each; where it cannot, the files are looked at once a second.
    Told,
    /// The files are looked at once a second: for folders of the network, of which the system tells nothing.
    Polled,
}

/// A watcher that runs, and what it rings.
pub(super) struct Running {
    _watcher: Box<dyn Watcher + Send>,
    changed: Arc<Notify>,
}

/// Whether an event means that a file may read otherwise now. Reading a file is an event too, and must not ring.
fn counts(kind: &EventKind) -> bool {
    match kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => true,
        EventKind::Access(_) => false,
        EventKind::Any | EventKind::Create(_) | EventKind::Modify(_) | EventKind::Remove(_) | EventKind::Other => true,
    }
}

fn ring(changed: &Arc<Notify>) -> impl FnMut(notify::Result<notify::Event>) + Send + 'static {
    let changed = Arc::clone(changed);
    move |event| {
        // A fault of the watcher may hide a change: better one reading too many.
        if event.map_or(true, |event| counts(&event.kind)) {
            changed.notify_one();
        }
    }
}

fn watch_all<W: Watcher>(watcher: &mut W, folders: [&Path; 2]) -> Result<(), PreviewError> {
    for folder in folders {
        watcher
            .watch(folder, RecursiveMode::Recursive)
            .map_err(|source| PreviewError::Watch { folder: folder.to_owned(), source })?;
    }
    Ok(())
}

/// Watches the folders of the catalogue.
pub(super) fn start(options: &PreviewOptions) -> Result<Running, PreviewError> {
    let changed = Arc::new(Notify::new());
    let folders = [options.templates.as_path(), options.locales.as_path()];
    if options.watching == Watching::Told
        && let Ok(mut watcher) = RecommendedWatcher::new(ring(&changed), Config::default())
        && watch_all(&mut watcher, folders).is_ok()
    {
        return Ok(Running { _watcher: Box::new(watcher), changed });
    }
    let config = Config::default().with_poll_interval(Duration::from_millis(POLL_MS)).with_compare_contents(true);
    let mut watcher = PollWatcher::new(ring(&changed), config)
        .map_err(|source| PreviewError::Watch { folder: options.templates.clone(), source })?;
    watch_all(&mut watcher, folders)?;
    Ok(Running { _watcher: Box::new(watcher), changed })
}

/// Checks each state, the newest first; one that was overtaken while it waited is passed over.
pub(super) async fn check_each(desk: Arc<Desk>, clock: Arc<dyn Clock>) {
    let mut states = desk.shelf.subscribe();
    loop {
        let shown = states.borrow_and_update().clone();
        if !shown.checked {
            let (desk, clock) = (Arc::clone(&desk), Arc::clone(&clock));
            let checked = tokio::task::spawn_blocking(move || desk.shelf.check(&shown, &*clock)).await;
            if checked.is_err() {
                tracing::error!("the files could not be checked");
            }
        }
        if states.changed().await.is_err() {
            return;
        }
    }
}

/// Reads the files again after each change, once they have been quiet for a moment.
pub(super) async fn follow(running: Running, desk: Arc<Desk>, clock: Arc<dyn Clock>) {
    for count in 2_u64.. {
        running.changed.notified().await;
        while tokio::time::timeout(Duration::from_millis(QUIET_MS), running.changed.notified()).await.is_ok() {}
        let (desk, clock) = (Arc::clone(&desk), Arc::clone(&clock));
        let read = tokio::task::spawn_blocking(move || desk.shelf.renew(&desk.options, &*clock, count)).await;
        if read.is_err() {
            tracing::error!("the files could not be read again");
        }
    }
}
