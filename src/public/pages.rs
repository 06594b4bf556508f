//! The pages: the list of alerts, one alert, and what is said where nothing is.

use askama::Template;
use axum::http::StatusCode;

use super::answer::{HTML, Page};
use super::sheet::{Sheet, Text};
use super::shelf::{Listed, Snapshot};
use super::words::{followed, time};
use super::{LANGUAGES_OPEN_MAX, Public};
use crate::catalog::Phrases;
use crate::domain::{Direction, Language, Mode, ModeName, PartRole};

/// A language to choose.
struct Choice<'a> {
    tag: &'a str,
    name: &'a str,
    dir: &'static str,
    href: String,
    chosen: bool,
}

/// What stands around the content of each page.
struct Frame<'a> {
    tag: &'a str,
    dir: &'static str,
    /// The path of the pages.
    path: &'a str,
    /// The exercise words, in the exercise world.
    exercise: Option<&'a str>,
    all: &'a str,
    language: &'a str,
    choices: Vec<Choice<'a>>,
    /// Whether the choices are shown without being asked for.
    open: bool,
    /// Says that a machine drafted sentences of the page.
    machine: Option<&'a str>,
    /// The address of the feed in this language, if there is one.
    feed: String,
}

/// One run of a text.
struct Part<'a> {
    class: &'static str,
    text: &'a str,
}

/// What is to be known before the text is read.
struct Notice<'a> {
    said: &'a str,
    more: String,
    /// A link, and what it says.
    link: Option<(String, &'a str)>,
}

#[derive(Template)]
#[template(path = "alert.html")]
struct AlertPage<'a> {
    frame: Frame<'a>,
    headline: &'a str,
    notices: Vec<Notice<'a>>,
    parts: Vec<Part<'a>>,
    actions: Vec<&'a str>,
    after: Vec<Part<'a>>,
    until: Option<String>,
    machine: Option<&'a str>,
    check: Option<(String, &'a str)>,
    copy: Option<(&'a str, &'a str)>,
    canonical: String,
    cap: Option<String>,
}

/// One alert of the list.
struct Row<'a> {
    headline: &'a str,
    href: String,
    said: Vec<String>,
    over: bool,
    /// Where it can be read, when not in the language of the page.
    elsewhere: Vec<Choice<'a>>,
}

#[derive(Template)]
#[template(path = "alerts.html")]
struct ListPage<'a> {
    frame: Frame<'a>,
    none: Option<&'a str>,
    elsewhere: &'a str,
    rows: Vec<Row<'a>>,
}

/// The same sentence in one of several languages, with the way on.
struct Way<'a> {
    choice: Choice<'a>,
    said: &'a str,
}

#[derive(Template)]
#[template(path = "nothing-public.html")]
struct NothingPage<'a> {
    frame: Frame<'a>,
    said: &'a str,
    ways: Vec<Way<'a>>,
}

fn dir(direction: Direction) -> &'static str {
    match direction {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    }
}

fn class(role: PartRole) -> &'static str {
    match role {
        PartRole::Exercise => "exercise",
        PartRole::LifeCycle => "life-cycle",
        PartRole::Validity => "until",
        PartRole::Contact => "contact",
        PartRole::Source => "source",
        PartRole::Headline | PartRole::Action => "said",
        PartRole::Cue => "machine",
    }
}

/// The parts of a text that are wanted, in order.
fn parts_of<'a>(text: Option<&'a Text>, wanted: &dyn Fn(PartRole) -> bool) -> Vec<Part<'a>> {
    let parts = text.into_iter().flat_map(|text| &text.parts).filter(|part| wanted(part.role));
    parts.map(|part| Part { class: class(part.role), text: &part.text }).collect()
}

/// A page out of its template.
fn drawn(page: &impl Template, snapshot: &Snapshot) -> Page {
    let html = page.render().unwrap_or_else(|error| {
        tracing::error!(%error, "a public page could not be drawn");
        String::new()
    });
    let empty = html.is_empty();
    let page = Page::new(HTML, html, snapshot.changed);
    if empty { page.with_status(StatusCode::INTERNAL_SERVER_ERROR) } else { page }
}

impl<M: Mode> Public<M> {
    fn choice<'a>(&'a self, language: &'a Language, href: String, chosen: &Language) -> Choice<'a> {
        Choice {
            tag: language.as_str(),
            name: self.words.name(language),
            dir: dir(language.direction()),
            href,
            chosen: language == chosen,
        }
    }

    fn frame<'a>(&'a self, language: &'a Language, words: &'a Phrases, choices: Vec<Choice<'a>>) -> Frame<'a> {
        Frame {
            tag: words.info().tag.as_str(),
            dir: dir(words.info().direction),
            path: &self.path,
            exercise: (M::NAME == ModeName::Exercise).then(|| words.say("frame-exercise")),
            all: words.say("public-current"),
            language: words.say("public-language"),
            open: choices.len() <= LANGUAGES_OPEN_MAX,
            choices,
            machine: words.machine_draft().then(|| words.say("frame-machine-draft")),
            feed: self.feed_address(language),
        }
    }

    /// The list of alerts in a language.
    pub(super) fn list(&self, snapshot: &Snapshot, language: &Language) -> Option<Page> {
        let words = self.words.of_language(language)?;
        let rows: Vec<Row<'_>> =
            snapshot.current().take(self.settings.entries).filter_map(|alert| self.row(alert, language, words)).collect();
        let choices = self.words.languages().map(|one| self.choice(one, format!("{}/?lang={one}", self.path), language));
        let page = ListPage {
            frame: self.frame(language, words, choices.collect()),
            none: rows.is_empty().then(|| words.say("public-none")),
            elsewhere: words.say("public-no-language"),
            rows,
        };
        Some(drawn(&page, snapshot))
    }

    fn row<'a>(&'a self, alert: &'a Listed, language: &'a Language, words: &Phrases) -> Option<Row<'a>> {
        let sheet = &*alert.sheet;
        let own = sheet.texts.get(language);
        // Without a text in the reader's language, a headline in another one still says that there is something.
        let (_, text) = own.map(|text| (language, text)).or_else(|| sheet.texts.iter().next())?;
        let mut said = Vec::new();
        if alert.withdrawn.is_some() {
            said.push(words.say("public-withdrawn").to_owned());
        } else if !sheet.is_end() {
            said.push(self.until(sheet, text, words));
        }
        let elsewhere = sheet.texts.keys().map(|one| self.choice(one, self.alert_path(sheet, one), language));
        Some(Row {
            headline: if own.is_some() { &text.headline } else { "" },
            href: self.alert_path(sheet, language),
            said,
            over: alert.withdrawn.is_some(),
            elsewhere: if own.is_some() { Vec::new() } else { elsewhere.collect() },
        })
    }

    fn until(&self, sheet: &Sheet, text: &Text, words: &Phrases) -> String {
        let until = text.valid_until.unwrap_or(sheet.expires).min(sheet.expires);
        words.say_with("frame-valid-until", &time(words, until, self.zone(sheet)))
    }

    /// Whether an alert, or what follows it up, has a text in a language.
    pub(super) fn knows(&self, snapshot: &Snapshot, asked: &Listed, language: &Language) -> bool {
        let newest = snapshot.newest_of(asked).unwrap_or(asked);
        asked.sheet.texts.contains_key(language) || newest.sheet.texts.contains_key(language)
    }

    /// The page of an alert in a language that it has; what follows it up takes its place.
    pub(super) fn alert(&self, snapshot: &Snapshot, asked: &Listed, language: &Language) -> Option<Page> {
        let words = self.words.of_language(language)?;
        let newest = snapshot.newest_of(asked)?;
        let sheet = &*newest.sheet;
        let replaced = sheet.digest != asked.sheet.digest;
        let text = sheet.texts.get(language);
        let mut notices = Vec::new();
        if replaced {
            let at = time(words, newest.sent, self.zone(sheet));
            notices.push(Notice {
                said: followed(words, sheet.moment),
                more: words.say_with("public-changed", &at),
                link: Some((self.alert_path(sheet, language), words.say("public-newest"))),
            });
        }
        if newest.withdrawn.is_some() {
            notices.push(Notice { said: words.say("public-withdrawn"), more: String::new(), link: None });
        } else if newest.expired {
            notices.push(Notice { said: words.say("public-expired"), more: String::new(), link: None });
        }
        if text.is_none() {
            notices.push(Notice { said: words.say("public-no-language"), more: String::new(), link: None });
        }
        // What was withdrawn is not shown again: it was wrong to say it.
        let body = text.filter(|_| newest.withdrawn.is_none());
        // The box has said already what kind of message took the place.
        let before = |role| !replaced && role == PartRole::LifeCycle;
        let after = |role| matches!(role, PartRole::Contact | PartRole::Validity | PartRole::Source);
        let has = |role| body.is_some_and(|text| text.parts.iter().any(|part| part.role == role));
        let whole = body.filter(|text| text.parts.is_empty()).map(|text| Part { class: "whole", text: &text.whole });
        let live = body.filter(|_| !newest.expired);
        let choices = sheet.texts.keys().map(|one| self.choice(one, self.alert_path(&asked.sheet, one), language));
        let mut frame = self.frame(language, words, choices.collect());
        let machine = body.filter(|text| text.machine_draft).map(|_| words.say("frame-machine-draft"));
        if machine.is_some() {
            frame.machine = None;
        }
        let page = AlertPage {
            frame,
            headline: text.map_or(words.say("public-no-language"), |text| text.headline.as_str()),
            notices,
            parts: parts_of(body, &before).into_iter().chain(whole).collect(),
            actions: parts_of(body, &|role| role == PartRole::Action).into_iter().map(|part| part.text).collect(),
            after: parts_of(body, &after),
            until: live
                .filter(|text| !has(PartRole::Validity) && !text.parts.is_empty() && !sheet.is_end())
                .map(|text| self.until(sheet, text, words)),
            machine,
            check: live
                .and_then(|text| text.code.as_deref())
                .map(|code| (words.say_with("public-check", code), words.say("public-check-how"))),
            copy: live.map(|text| (words.say("public-copy"), text.whole.as_str())),
            canonical: format!("{}/alerts/{}/{language}", self.root, sheet.digest),
            cap: body.map(|_| format!("{}/alerts/{}/cap.xml", self.path, sheet.digest)),
        };
        Some(drawn(&page, snapshot))
    }

    /// Says in each language that an alert has where it can be read.
    pub(super) fn no_such_language(&self, snapshot: &Snapshot, asked: &Listed, language: &Language) -> Page {
        let newest = snapshot.newest_of(asked).unwrap_or(asked);
        let ways = newest.sheet.texts.keys().map(|one| (one, self.alert_path(&asked.sheet, one)));
        self.nothing(snapshot, language, "public-no-language", ways.collect())
    }

    /// The page for what is not there: why, in the reader's language, and each way on in its own.
    pub(super) fn nothing(&self, snapshot: &Snapshot, language: &Language, id: &str, ways: Vec<(&Language, String)>) -> Page {
        let known = self.words.languages().any(|one| one == language);
        let language = if known { language } else { &self.otherwise };
        let Some(words) = self.words.of_language(language) else { return Page::new(HTML, String::new(), snapshot.changed) };
        let ways: Vec<Way<'_>> = ways
            .into_iter()
            .filter_map(|(one, href)| {
                let said = self.words.of_language(one)?.say("public-language");
                Some(Way { choice: self.choice(one, href, language), said })
            })
            .collect();
        let page = NothingPage { frame: self.frame(language, words, Vec::new()), said: words.say(id), ways };
        drawn(&page, snapshot).with_status(StatusCode::NOT_FOUND)
    }
}
