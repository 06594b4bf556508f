//! The catalogue's pages: every text of a template in every language and form, side by side, drawn again as files change.
//!
//! It reads templates and locales and nothing else: it takes no alert, sends nothing, writes no file, and no page asks
//! another host for anything.

mod asked;
mod assets;
mod cap_block;
mod cost;
mod doors;
mod events;
mod finding;
mod index;
mod locale;
mod page;
mod shown;
mod snippet;
mod template;
mod watch;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::get;
use jiff::tz::TimeZone;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use crate::domain::{Clock, Language};
use shown::{Shelf, Shown};

pub use watch::Watching;

/// Longest wait for open connections when the preview is told to stop, in milliseconds.
pub const CLOSE_MAX_MS: u64 = 1_000;
/// How long files must be quiet before they are read again, in milliseconds.
pub const QUIET_MS: u64 = 80;
/// How often the files are looked at where the system does not tell of changes, in milliseconds.
pub const POLL_MS: u64 = 1_000;
/// Longest search text, in characters.
pub const SEARCH_MAX_CHARS: usize = 100;
/// Most findings that one page lists.
pub const FINDINGS_SHOWN: usize = 200;

/// What is shown, and where.
#[derive(Clone, Debug)]
pub struct PreviewOptions {
    /// Where to listen; port 0 takes a free one.
    pub listen: SocketAddr,
    /// The folder of templates.
    pub templates: PathBuf,
    /// The folder of locales.
    pub locales: PathBuf,
    /// The time zone of samples that name none.
    pub zone: TimeZone,
    /// The sender's name in samples that name none.
    pub issuer: String,
    /// The language of the gloss beside radio scripts.
    pub gloss: Language,
    /// How changes of files are noticed.
    pub watching: Watching,
}

/// Why there is no preview.
#[derive(Debug, thiserror::Error)]
pub enum PreviewError {
    /// The address is taken, or may not be used.
    #[error("cannot listen on {at}")]
    Listen {
        /// The address.
        at: SocketAddr,
        /// Cause.
        #[source]
        source: std::io::Error,
    },
    /// A folder is not there, or may not be read.
    #[error("the folder {folder} cannot be read")]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// Cause.
        #[source]
        source: std::io::Error,
    },
    /// A folder cannot be watched.
    #[error("the folder {folder} cannot be watched")]
    Watch {
        /// The folder.
        folder: PathBuf,
        /// Cause.
        #[source]
        source: notify::Error,
    },
    /// The listener ended.
    #[error("the listener ended")]
    Serve(#[source] std::io::Error),
}

/// What every page has.
struct Desk {
    options: PreviewOptions,
    shelf: Shelf,
    ended: CancellationToken,
}

impl Desk {
    fn shown(&self) -> Arc<Shown> {
        self.shelf.newest()
    }
}

/// A preview that listens and has read the catalogue.
pub struct Preview {
    listener: TcpListener,
    at: SocketAddr,
    watcher: watch::Running,
    desk: Arc<Desk>,
    clock: Arc<dyn Clock>,
}

impl Preview {
    /// Listens, and reads the catalogue for the first time.
    ///
    /// # Errors
    /// When it cannot listen, or the folders are not there or cannot be watched.
    pub async fn open(options: PreviewOptions, clock: Arc<dyn Clock>) -> Result<Self, PreviewError> {
        let failed = |source| PreviewError::Listen { at: options.listen, source };
        let listener = TcpListener::bind(options.listen).await.map_err(failed)?;
        let at = listener.local_addr().map_err(failed)?;
        for folder in [&options.templates, &options.locales] {
            std::fs::read_dir(folder).map_err(|source| PreviewError::Folder { folder: folder.clone(), source })?;
        }
        // Watched before they are read: what changes between the two is not missed.
        let watcher = watch::start(&options)?;
        let shelf = Shelf::new(&options, &*clock);
        Ok(Self { listener, at, watcher, desk: Arc::new(Desk { options, shelf, ended: CancellationToken::new() }), clock })
    }

    /// The address that it listens on.
    pub fn at(&self) -> SocketAddr {
        self.at
    }

    /// What keeps files from being read; lint comes later.
    pub fn errors(&self) -> usize {
        self.desk.shown().errors()
    }

    /// Answers until `stop` fires, and reads the files again whenever one changes.
    ///
    /// # Errors
    /// When the listener ends.
    pub async fn run(self, stop: CancellationToken) -> Result<(), PreviewError> {
        let Self { listener, at, watcher, desk, clock } = self;
        let checking = tokio::spawn(watch::check_each(Arc::clone(&desk), Arc::clone(&clock)));
        let watching = tokio::spawn(watch::follow(watcher, Arc::clone(&desk), clock));
        let ended = desk.ended.clone();
        let served = axum::serve(listener, router(desk, at)).with_graceful_shutdown(stop.clone().cancelled_owned());
        let served = async move { served.await.map_err(PreviewError::Serve) };
        let late = async {
            stop.cancelled().await;
            ended.cancel();
            tokio::time::sleep(Duration::from_millis(CLOSE_MAX_MS)).await;
        };
        let done = tokio::select! {
            done = served => done,
            () = late => Ok(()),
        };
        ended.cancel();
        watching.abort();
        checking.abort();
        done
    }
}

fn router(desk: Arc<Desk>, at: SocketAddr) -> Router {
    Router::new()
        .route("/", get(index::index))
        .route("/templates/{id}", get(template::template))
        .route("/mail/{id}/{language}", get(template::mail))
        .route("/locales", get(locale::locales))
        .route("/locales/{tag}", get(locale::locale))
        .route("/findings", get(finding::findings))
        .route("/events", get(events::events))
        .route("/fonts/{name}", get(assets::font))
        .route("/{name}", get(assets::asset))
        .fallback(page::nothing_here)
        .layer(from_fn_with_state(at, doors::let_in))
        .layer(from_fn(doors::with_headers))
        .with_state(desk)
}
