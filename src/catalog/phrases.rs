//! Fixed sentences of every locale, taken out of the catalogue so that it need not be kept.
//!
//! Says only what the locale itself has; never falls back to another language.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::FluentArgs;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::Catalog;
use super::formats::{FormatError, Formats};
use super::locale::LocaleInfo;
use super::words::VARIABLE;
use crate::domain::{Form, Language};

/// Some sentences of one locale, with its way to write times.
#[derive(Debug)]
pub struct Phrases {
    info: LocaleInfo,
    texts: BTreeMap<String, String>,
    machine: bool,
    formats: Arc<Formats>,
}

impl Phrases {
    /// What the locale says of itself.
    pub fn info(&self) -> &LocaleInfo {
        &self.info
    }

    /// Whether any of the sentences was drafted by a machine and not reviewed by a person since.
    pub fn machine_draft(&self) -> bool {
        self.machine
    }

    /// A sentence without a variable; empty when it was not among those that were asked for.
    pub fn say(&self, id: &str) -> &str {
        self.texts.get(id).map(String::as_str).unwrap_or_default()
    }

    /// A sentence with its one variable, which is kept apart from the direction of the text around it.
    pub fn say_with(&self, id: &str, value: &str) -> String {
        self.say(id).replace(VARIABLE, value)
    }

    /// A time with its date, as readers of the locale write it.
    ///
    /// # Errors
    /// [`FormatError::OutOfRange`] for a time outside the calendar.
    pub fn datetime(&self, at: Timestamp, zone: &TimeZone) -> Result<String, FormatError> {
        self.formats.datetime(at, zone, Form::CapInfo)
    }
}

impl Catalog {
    /// The sentences `ids`, each with the name of its one variable if it has one, of every locale that can say all of them.
    pub fn phrases(&self, ids: &[(&str, Option<&str>)]) -> BTreeMap<Language, Phrases> {
        let mut found = BTreeMap::new();
        for locale in self.written() {
            let (mut texts, mut machine) = (BTreeMap::new(), false);
            for (id, variable) in ids {
                let mut args = FluentArgs::new();
                if let Some(name) = variable {
                    args.set(*name, VARIABLE.to_string());
                }
                let Ok(text) = locale.say(id, None, &args, true) else { break };
                texts.insert((*id).to_owned(), text);
                machine |= locale.review_of(id, self.basis(id)).1;
            }
            if texts.len() == ids.len() {
                let (info, formats) = (locale.info.clone(), Arc::clone(&locale.formats));
                found.insert(info.tag.clone(), Phrases { info, texts, machine, formats });
            }
        }
        found
    }
}
