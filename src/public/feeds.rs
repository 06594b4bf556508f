//! For machines: an Atom feed in each language, and the CAP file of an alert.
//!
//! A feed has only alerts that have a text in its language, and a CAP file only languages that the public may read.

use std::sync::Arc;

use super::Public;
use super::answer::{ATOM, CAP, Page};
use super::cap::{CapOutError, cap_of};
use super::shelf::{Listed, Snapshot};
use crate::cap::{Entry, Feed, feed};
use crate::domain::{Language, Mode, ModeName, PartRole, with_causes};
use crate::store::StoreError;

impl<M: Mode> Public<M> {
    /// The Atom feed of a language; `None` when the catalogue does not have the language.
    pub(super) fn feed_text(&self, snapshot: &Snapshot, language: &Language) -> Option<String> {
        let words = self.words.of_language(language).filter(|words| words.info().tag == *language)?;
        let entries: Vec<Entry> = snapshot.current().filter_map(|alert| self.entry(alert, language)).collect();
        let title = match M::NAME {
            ModeName::Exercise => format!("{} {}", words.say("frame-exercise"), words.say("public-current")),
            ModeName::Live => words.say("public-current").to_owned(),
        };
        Some(feed(&Feed {
            language,
            address: &self.feed_address(language),
            page: &format!("{}/?lang={language}", self.root),
            title: &title,
            author: &self.author,
            updated: snapshot.changed,
            max_entries: self.settings.entries,
            entries: &entries,
        }))
    }

    fn entry(&self, alert: &Listed, language: &Language) -> Option<Entry> {
        let (sheet, words) = (&alert.sheet, self.words.of_language(language)?);
        let text = sheet.texts.get(language)?;
        // The title stands alone in many readers: it says itself that it is an exercise.
        let exercise = text.parts.iter().find(|part| part.role == PartRole::Exercise).map(|part| part.text.as_str());
        let exercise = exercise.or_else(|| (M::NAME == ModeName::Exercise).then(|| words.say("frame-exercise")));
        let title: Vec<&str> = exercise.into_iter().chain([text.headline.as_str()]).collect();
        let withdrawn = alert.withdrawn.map(|_| words.say("public-withdrawn"));
        Some(Entry {
            id: format!("{}/alerts/{}/{language}", self.root, sheet.digest),
            cap: format!("{}/alerts/{}/cap.xml", self.root, sheet.digest),
            title: title.join(" "),
            summary: withdrawn.unwrap_or(&text.whole).to_owned(),
            published: alert.sent,
            updated: alert.changed(),
        })
    }

    /// The feed of a language as an answer.
    pub(super) fn feed(&self, snapshot: &Snapshot, language: &Language) -> Option<Page> {
        Some(Page::new(ATOM, self.feed_text(snapshot, language)?, snapshot.changed))
    }

    /// The CAP file of an alert; `None` when it has none, as when it follows one that was not sent here.
    ///
    /// # Errors
    /// When the store failed.
    pub(super) async fn cap(&self, snapshot: &Snapshot, alert: &Listed) -> Result<Option<Arc<Page>>, StoreError> {
        let name = format!("cap {}", alert.sheet.digest);
        if let Some(page) = snapshot.kept(&name) {
            return Ok(Some(page));
        }
        let record = self.store.plan(alert.sheet.digest.as_str()).await?;
        let wanted = |language: &Language| alert.sheet.texts.contains_key(language);
        match cap_of::<M>(&*self.store, &record, &self.cap_sender, &self.gazetteer, &wanted).await {
            Ok(xml) => {
                let page = Arc::new(Page::new(CAP, xml, alert.sent));
                snapshot.keep(&name, &page);
                Ok(Some(page))
            }
            Err(CapOutError::Store(source)) => Err(source),
            Err(error @ (CapOutError::Plan(_) | CapOutError::Localize(_))) => {
                tracing::warn!(plan = %alert.sheet.digest.short(), error = %with_causes(&error), "an alert has no CAP file");
                Ok(None)
            }
        }
    }
}
