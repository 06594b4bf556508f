//! The steps of people: take, approve, reject.
//!
//! All of what was asked or nothing. The second person is required here, whoever calls.

use jiff::civil::Date;
use serde::Serialize;

use super::super::render::review_rank;
use super::desk::move_to;
use super::{Hold, ReviewDesk, ReviewEntry, ReviewError, Reviewer, WHOLE_LOCALE};
use crate::domain::{Language, ReviewState};

/// The longest reason, in characters.
const MAX_REASON_CHARS: usize = 500;

/// One text that went a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// The message.
    pub id: String,
    /// Where it was.
    pub from: ReviewState,
    /// Where it is now.
    pub to: ReviewState,
}

/// What [`ReviewDesk::approve`] or [`ReviewDesk::reject`] did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Stepped {
    /// The locale.
    pub language: Language,
    /// Who.
    pub by: String,
    /// What went a step.
    pub steps: Vec<Step>,
    /// Texts that wait for a second person, because this one translated them.
    pub waiting: Vec<String>,
}

impl ReviewDesk<'_> {
    /// Takes a locale (no ids) or some of its messages to work on until the end of a day, and gives what is held now.
    ///
    /// # Errors
    /// When another person has any of it, or it is not there.
    pub fn take(&self, language: &Language, ids: &[String], who: &Reviewer, until: Date) -> Result<Vec<String>, ReviewError> {
        self.listed(who)?;
        let locale = self.locale(language)?;
        // What is missing can be taken too: somebody will write it.
        self.known(language, ids)?;
        let mut ledger = self.ledger(locale);
        let keys: Vec<String> = if ids.is_empty() { vec![WHOLE_LOCALE.to_owned()] } else { ids.to_vec() };
        for key in &keys {
            self.free(language, &ledger, key, who)?;
        }
        if ids.is_empty()
            && let Some((id, hold)) = ledger.taken.iter().find(|(_, hold)| hold.by != who.as_str())
        {
            return Err(ReviewError::Taken {
                language: language.clone(),
                id: id.clone(),
                by: hold.by.clone(),
                until: hold.until.to_string(),
            });
        }
        for key in &keys {
            ledger.taken.insert(key.clone(), Hold { by: who.to_string(), until });
        }
        self.write(language, &ledger)?;
        Ok(keys)
    }

    /// Lets go of what this person has taken: the named messages, or everything; gives what was let go.
    ///
    /// # Errors
    /// When the ledger cannot be written or there is no such locale.
    pub fn release(&self, language: &Language, ids: &[String], who: &Reviewer) -> Result<Vec<String>, ReviewError> {
        let mut ledger = self.ledger(self.locale(language)?);
        let mut gone = Vec::new();
        ledger.taken.retain(|id, hold| {
            let let_go = hold.by == who.as_str() && (ids.is_empty() || ids.contains(id));
            if let_go {
                gone.push(id.clone());
            }
            !let_go
        });
        if gone.is_empty() {
            return Err(ReviewError::Nothing { language: language.clone(), who: who.to_string() });
        }
        self.write(language, &ledger)?;
        Ok(gone)
    }

    /// Brings texts a step on (or as far as `to`): `translated` by the person who answers for the words, `reviewed` and
    /// `approved` by another. Without ids: every text of the locale for which this person can do it.
    ///
    /// # Errors
    /// When one of the named texts cannot go the step, is taken by another person, or nothing is left to do.
    pub fn approve(
        &self,
        language: &Language,
        ids: &[String],
        who: &Reviewer,
        to: Option<ReviewState>,
        note: Option<&str>,
    ) -> Result<Stepped, ReviewError> {
        if note.is_some() {
            reason(note)?;
        }
        self.step(language, ids, who, &Ask { to, note, own_words: false })
    }

    /// Whether a person may write these messages: listed, and nobody else has taken them.
    pub(in crate::catalog) fn may_write(&self, language: &Language, ids: &[String], who: &Reviewer) -> Result<(), ReviewError> {
        self.listed(who)?;
        let ledger = self.ledger(self.locale(language)?);
        ids.iter().try_for_each(|id| self.free(language, &ledger, id, who))
    }

    /// Enters texts that this person has written: `translated`, and no machine's any more.
    pub(in crate::catalog) fn wrote(&self, language: &Language, ids: &[String], who: &Reviewer) -> Result<Stepped, ReviewError> {
        self.step(language, ids, who, &Ask { to: Some(ReviewState::Translated), note: None, own_words: true })
    }

    /// Sends texts back to `draft`, with a reason that whoever works on them next can read.
    ///
    /// # Errors
    /// When a text is not there or taken by another person, or there is no reason.
    pub fn reject(&self, language: &Language, ids: &[String], who: &Reviewer, why: &str) -> Result<Stepped, ReviewError> {
        self.listed(who)?;
        reason(Some(why))?;
        let locale = self.locale(language)?;
        self.present(language, ids)?;
        let mut ledger = self.ledger(locale);
        let mut steps = Vec::new();
        for id in ids {
            self.free(language, &ledger, id, who)?;
            let (from, machine) = locale.review_of(id, self.catalog.basis(id));
            let Some(fresh) = self.fresh(locale, id, false) else { continue };
            let entry = ledger.messages.entry(id.clone()).or_insert_with(|| fresh.clone());
            // A machine's words stay marked as a machine's: being rejected makes nobody answer for them.
            if !(machine || entry.machine) {
                entry.by = who.to_string();
            } else {
                entry.by = super::MACHINE.to_owned();
            }
            move_to(entry, &fresh);
            entry.state = ReviewState::Draft;
            entry.translator = None;
            entry.machine = false;
            entry.on = self.today.to_string();
            entry.note = Some(said(who, why));
            steps.push(Step { id: id.clone(), from, to: ReviewState::Draft });
        }
        self.write(language, &ledger)?;
        Ok(Stepped { language: language.clone(), by: who.to_string(), steps, waiting: Vec::new() })
    }

    fn step(&self, language: &Language, ids: &[String], who: &Reviewer, ask: &Ask<'_>) -> Result<Stepped, ReviewError> {
        self.listed(who)?;
        let locale = self.locale(language)?;
        self.present(language, ids)?;
        let all = ids.is_empty();
        let wanted: Vec<&String> = if all { locale.texts.keys().collect() } else { ids.iter().collect() };
        let mut ledger = self.ledger(locale);
        let (mut steps, mut own, mut not_next) = (Vec::new(), Vec::new(), Vec::new());
        for id in wanted {
            let Some(fresh) = self.fresh(locale, id, false) else { continue };
            let (from, machine) = locale.review_of(id, self.catalog.basis(id));
            let goal = ask.to.unwrap_or_else(|| after(from));
            let unread = matches!(from, ReviewState::Draft | ReviewState::Stale) && goal != ReviewState::Translated;
            if unread || (!ask.own_words && review_rank(goal) <= review_rank(from)) {
                not_next.push((id.clone(), goal));
                continue;
            }
            if all && self.free(language, &ledger, id, who).is_err() {
                continue;
            }
            self.free(language, &ledger, id, who)?;
            let mut entry = ledger.messages.get(id).cloned().unwrap_or_else(|| fresh.clone());
            let mut at = if ask.own_words { ReviewState::Draft } else { from };
            while at != goal {
                let next = after(at);
                let first = next == ReviewState::Translated;
                if !first && entry.translated_by() == Some(who.as_str()) {
                    break;
                }
                enter(&mut entry, &fresh, next, who, machine && !ask.own_words);
                at = next;
            }
            if at != goal {
                own.push(id.clone());
                continue;
            }
            entry.on = self.today.to_string();
            entry.note = ask.note.map(|note| said(who, note));
            ledger.messages.insert(id.clone(), entry);
            ledger.taken.retain(|key, hold| key != id || hold.by != who.as_str());
            steps.push(Step { id: id.clone(), from, to: goal });
        }
        if !own.is_empty() && (!all || steps.is_empty()) {
            return Err(ReviewError::SecondPerson { who: who.to_string(), ids: shortened(own) });
        }
        if !all && let Some((_, to)) = not_next.first().cloned() {
            return Err(ReviewError::NotNext { to, ids: shortened(not_next.into_iter().map(|(id, _)| id).collect()) });
        }
        if steps.is_empty() {
            return Err(ReviewError::Nothing { language: language.clone(), who: who.to_string() });
        }
        if all {
            // Who has done all that they could do needs the locale no longer.
            ledger.taken.retain(|_, hold| hold.by != who.as_str());
        }
        self.write(language, &ledger)?;
        Ok(Stepped { language: language.clone(), by: who.to_string(), steps, waiting: own })
    }

    /// Refuses messages that the source language does not have.
    fn known(&self, language: &Language, ids: &[String]) -> Result<(), ReviewError> {
        let unknown: Vec<String> = ids.iter().filter(|id| self.catalog.source_digest(id).is_none()).cloned().collect();
        if unknown.is_empty() { Ok(()) } else { Err(ReviewError::NoText { language: language.clone(), ids: unknown }) }
    }

    /// Refuses messages that the locale does not have.
    fn present(&self, language: &Language, ids: &[String]) -> Result<(), ReviewError> {
        let locale = self.locale(language)?;
        let unknown: Vec<String> = ids.iter().filter(|id| !locale.texts.contains_key(*id)).cloned().collect();
        if unknown.is_empty() { Ok(()) } else { Err(ReviewError::NoText { language: language.clone(), ids: unknown }) }
    }
}

/// What is asked of [`ReviewDesk::step`].
struct Ask<'a> {
    to: Option<ReviewState>,
    note: Option<&'a str>,
    own_words: bool,
}

/// The state after one; approved has none.
fn after(state: ReviewState) -> ReviewState {
    match state {
        ReviewState::Draft | ReviewState::Stale => ReviewState::Translated,
        ReviewState::Translated => ReviewState::Reviewed,
        ReviewState::Reviewed | ReviewState::Approved => ReviewState::Approved,
    }
}

fn enter(entry: &mut ReviewEntry, fresh: &ReviewEntry, to: ReviewState, who: &Reviewer, machine: bool) {
    if to == ReviewState::Translated {
        let same_words = entry.target == fresh.target;
        entry.machine = machine || (entry.machine && same_words);
        entry.translator = None;
        move_to(entry, fresh);
    } else if entry.state == ReviewState::Translated || entry.translator.is_none() {
        entry.translator = Some(entry.by.clone());
    }
    entry.state = to;
    entry.by = who.to_string();
}

fn reason(text: Option<&str>) -> Result<(), ReviewError> {
    let chars = text.unwrap_or_default().trim().chars().count();
    if (1..=MAX_REASON_CHARS).contains(&chars) { Ok(()) } else { Err(ReviewError::Reason(MAX_REASON_CHARS)) }
}

/// A remark on one line, with who made it.
fn said(who: &Reviewer, text: &str) -> String {
    format!("{who}: {}", text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// At most so many messages are named in one sentence.
const NAMED: usize = 5;

fn shortened(mut ids: Vec<String>) -> Vec<String> {
    if ids.len() > NAMED {
        let more = ids.len() - NAMED;
        ids.truncate(NAMED);
        ids.push(format!("{more} more"));
    }
    ids
}
