//! What is shown: the last catalogue that could be read whole, and the findings of the files as they are now.
//!
//! A file that cannot be read never takes the pages away: what was read before stays, with a word about what to mend. New texts
//! are shown at once; lint follows, and never keeps them back.

use std::sync::Arc;

use jiff::Timestamp;
use tokio::sync::watch;

use super::PreviewOptions;
use crate::catalog::{Catalog, LintOptions};
use crate::domain::{Clock, Finding, Level, has_errors};

/// The code of what could not be read.
pub(super) const UNREADABLE: &str = "L01";

/// One state of the files.
#[derive(Clone)]
pub(super) struct Shown {
    /// The texts.
    pub catalog: Arc<Catalog>,
    /// Another for every state; begins with what is this process's own.
    pub generation: String,
    /// What reading found.
    pub read: Vec<Finding>,
    /// Every finding, errors first; until lint is done, those of reading and lint's of the state before.
    pub findings: Vec<Finding>,
    /// Whether lint is done.
    pub checked: bool,
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

    /// Adds what lint finds to a state; nothing when another one has come in the meantime.
    pub fn check(&self, shown: &Shown, clock: &dyn Clock) {
        let options = LintOptions { contacts: &[], now: clock.now(), known_place: None, live: false };
        let found = shown.catalog.lint(&options);
        let findings = sorted(shown.read.iter().cloned().chain(found));
        let checked = Shown { findings, checked: true, generation: format!("{}-checked", shown.generation), ..shown.clone() };
        self.newest.send_if_modified(|newest| {
            let same = newest.generation == shown.generation;
            if same {
                *newest = Arc::new(checked);
            }
            same
        });
    }
}

fn sorted(findings: impl Iterator<Item = Finding>) -> Vec<Finding> {
    let mut findings: Vec<Finding> = findings.collect();
    findings.sort_by_key(|finding| finding.level);
    findings
}

fn read(options: &PreviewOptions, clock: &dyn Clock, started: Timestamp, count: u64, before: Option<&Shown>) -> Shown {
    let (catalog, read) = Catalog::load_with_pseudo(&options.templates, &options.locales);
    let held = before.filter(|_| has_errors(&read));
    let earlier = before.into_iter().flat_map(|before| &before.findings).filter(|finding| finding.code != UNREADABLE);
    let (catalog, at, findings) = match held {
        // Lint of half a catalogue would only find what the broken file lacks.
        Some(before) => (Arc::clone(&before.catalog), before.at, sorted(read.iter().cloned())),
        None => (Arc::new(catalog), clock.now(), sorted(read.iter().chain(earlier).cloned())),
    };
    let generation = format!("{}-{count}", started.as_millisecond());
    Shown { catalog, generation, read, findings, checked: held.is_some(), held: held.is_some(), at }
}
