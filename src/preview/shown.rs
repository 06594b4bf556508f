//! What is shown: the last catalogue that could be read whole, and the findings of the files as they are now.
//!
//! A file that cannot be read never takes the pages away: what was read before stays, with a word about what to mend.

use std::sync::Arc;

use jiff::Timestamp;
use tokio::sync::watch;

use super::PreviewOptions;
use crate::catalog::{Catalog, LintOptions};
use crate::domain::{Clock, Finding, Level, has_errors};

/// One state of the files, read and checked.
pub(super) struct Shown {
    /// The texts.
    pub catalog: Arc<Catalog>,
    /// Grows with every reading; the first part is this process's own.
    pub generation: String,
    /// Every finding of the files as they are now, errors first.
    pub findings: Vec<Finding>,
    /// Whether the texts are of an earlier state, since a file cannot be read now.
    pub held: bool,
    /// When the files were read.
    pub at: Timestamp,
}

impl Shown {
    /// Errors among the findings.
    pub fn errors(&self) -> usize {
        self.findings.iter().filter(|finding| finding.level == Level::Error).count()
    }
}

/// The newest state, and word of each change of it.
pub(super) struct Shelf {
    newest: watch::Sender<Arc<Shown>>,
    started: Timestamp,
}

impl Shelf {
    /// Reads the files for the first time. What cannot be read then is missing from the pages, and said.
    pub fn new(options: &PreviewOptions, clock: &dyn Clock) -> Self {
        let started = clock.now();
        let (newest, _) = watch::channel(Arc::new(read(options, clock, started, 1, None)));
        Self { newest, started }
    }

    /// The newest state.
    pub fn newest(&self) -> Arc<Shown> {
        self.newest.borrow().clone()
    }

    /// Told of each change.
    pub fn subscribe(&self) -> watch::Receiver<Arc<Shown>> {
        self.newest.subscribe()
    }

    /// Reads the files again.
    pub fn renew(&self, options: &PreviewOptions, clock: &dyn Clock, count: u64) {
        let before = self.newest();
        self.newest.send_replace(Arc::new(read(options, clock, self.started, count, Some(&before))));
    }
}

fn read(options: &PreviewOptions, clock: &dyn Clock, started: Timestamp, count: u64, before: Option<&Shown>) -> Shown {
    let (catalog, mut findings) = Catalog::load_with_pseudo(&options.templates, &options.locales);
    let held = before.filter(|_| has_errors(&findings));
    let at = clock.now();
    let catalog = match held {
        // Lint of half a catalogue would only find what the broken file lacks.
        Some(before) => Arc::clone(&before.catalog),
        None => {
            findings.extend(catalog.lint(&LintOptions { contacts: &[], now: at, known_place: None, live: false }));
            Arc::new(catalog)
        }
    };
    findings.sort_by_key(|finding| finding.level);
    Shown {
        catalog,
        generation: format!("{}-{count}", started.as_millisecond()),
        findings,
        held: held.is_some(),
        at: held.map_or(at, |before| before.at),
    }
}
