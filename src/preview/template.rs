//! The page of one template: all languages side by side, in all forms; and the body of a mail as a document of its own.

use std::borrow::Borrow;
use std::sync::Arc;

use askama::Template as _;
use axum::extract::{Path, RawQuery, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use jiff::tz::TimeZone;

use super::Desk;
use super::asked::{Asked, LONGEST};
use super::cost::Cost;
use super::finding::FindingView;
use super::page::{self, Frame, answer, counted, dir, word_of};
use super::shown::Shown;
use super::snippet::{Body, Making, Snippet};
use crate::catalog::{LocaleInfo, MomentTexts, RenderRequest, Template};
use crate::domain::{Facts, Form, Language, ModeName, Moment, TemplateId};

/// A choice of the form at the head of the page.
struct Choice {
    value: String,
    label: String,
    chosen: bool,
    /// The language of the label.
    lang: String,
    dir: &'static str,
}

impl Choice {
    fn new(value: impl Into<String>, label: impl Into<String>, chosen: bool) -> Self {
        Self { value: value.into(), label: label.into(), chosen, lang: "en".to_owned(), dir: "ltr" }
    }
}

/// All forms of one language.
struct LanguageView {
    tag: String,
    name: String,
    english: String,
    dir: &'static str,
    only: String,
    /// Whether it has files, and so a page of its own.
    written: bool,
    snippets: Vec<Snippet>,
}

#[derive(askama::Template)]
#[template(path = "template.html")]
struct TemplatePage {
    frame: Frame,
    id: String,
    about: Vec<(&'static str, String)>,
    findings: Vec<FindingView>,
    moments: Vec<Choice>,
    samples: Vec<Choice>,
    modes: Vec<Choice>,
    forms: Vec<Choice>,
    languages: Vec<Choice>,
    chosen_languages: usize,
    pseudo: bool,
    narrow: bool,
    drafts: usize,
    shown: Vec<LanguageView>,
}

/// What a form is called on the page.
fn form_name(form: impl Borrow<Form>) -> &'static str {
    match form.borrow() {
        Form::Sms => "SMS",
        Form::RadioScript => "Radio",
        Form::SocialPost => "Social post",
        Form::Email => "E-mail",
        Form::CapInfo => "CAP",
    }
}

/// Facts, zone and sender of the sample that is asked for.
struct Given {
    name: String,
    facts: Facts,
    zone: TimeZone,
    issuer: String,
}

fn given(desk: &Desk, template: &Template, asked: &str) -> Given {
    let samples = template.samples_facts();
    let at = samples.iter().position(|(name, _)| name == asked);
    let sample = template.samples.get(at.unwrap_or(0));
    let (name, facts) = match (at, asked) {
        (None, LONGEST) => (LONGEST.to_owned(), template.longest_facts()),
        (at, _) => samples.into_iter().nth(at.unwrap_or(0)).unwrap_or_default(),
    };
    Given {
        name,
        facts,
        zone: sample
            .and_then(|sample| sample.zone.as_deref())
            .and_then(|zone| TimeZone::get(zone).ok())
            .unwrap_or_else(|| desk.options.zone.clone()),
        issuer: sample.and_then(|sample| sample.issuer.clone()).unwrap_or_else(|| desk.options.issuer.clone()),
    }
}

fn request<'a>(
    template: &'a Template,
    asked: &Asked,
    given: &'a Given,
    language: &'a Language,
    form: Form,
    gloss: &'a Language,
) -> RenderRequest<'a> {
    RenderRequest {
        template: &template.id,
        moment: asked.moment,
        form,
        language,
        facts: &given.facts,
        mode: asked.mode,
        zone: &given.zone,
        issuer: &given.issuer,
        gloss: Some(gloss),
    }
}

/// `/templates/ID`.
pub(super) async fn template(State(desk): State<Arc<Desk>>, Path(id): Path<String>, RawQuery(query): RawQuery) -> Response {
    let shown = desk.shown();
    let mut asked = Asked::read(query.as_deref().unwrap_or_default());
    let Some(template) = shown.catalog.template(&TemplateId(id)) else { return page::nothing_here().await };
    if !template.moments.contains_key(&asked.moment) {
        asked.moment = template.moments.keys().next().copied().unwrap_or(Moment::ActNow);
    }
    let Some(texts) = template.moments.get(&asked.moment) else { return page::nothing_here().await };
    answer(&draw(&desk, &shown, template, texts, &asked))
}

fn draw(desk: &Desk, shown: &Shown, template: &Template, texts: &MomentTexts, asked: &Asked) -> TemplatePage {
    let given = given(desk, template, &asked.sample);
    let mail_href = |tag: &str| {
        let alone = Asked { forms: Vec::new(), languages: Vec::new(), ..asked.clone() };
        format!("/mail/{}/{tag}?{}", template.id, alone.query())
    };
    let making = Making {
        catalog: &shown.catalog,
        template,
        texts,
        facts: &given.facts,
        zone: &given.zone,
        issuer: &given.issuer,
        mail_href: &mail_href,
    };
    let forms = asked.shown_forms();
    let locales = shown.catalog.locales();
    let view = |locale: &LocaleInfo| LanguageView {
        tag: locale.tag.to_string(),
        name: locale.name.clone(),
        english: locale.english.clone(),
        dir: dir(locale.direction),
        written: !locale.tag.is_pseudo(),
        only: format!("?{}", Asked { languages: vec![locale.tag.to_string()], ..asked.clone() }.query()),
        snippets: forms
            .iter()
            .map(|form| making.snippet(&request(template, asked, &given, &locale.tag, *form, &desk.options.gloss), locale))
            .collect(),
    };
    let views: Vec<LanguageView> = locales.iter().filter(|locale| asked.shows(&locale.tag)).map(|one| view(one)).collect();
    let language_choice = |locale: &&LocaleInfo| Choice {
        lang: locale.tag.to_string(),
        dir: dir(locale.direction),
        ..Choice::new(locale.tag.as_str(), &locale.name, asked.languages.iter().any(|tag| tag == locale.tag.as_str()))
    };
    let samples = template.samples_facts().into_iter().map(|(name, _)| name).chain([LONGEST.to_owned()]);
    TemplatePage {
        frame: Frame::of(shown),
        id: template.id.to_string(),
        about: about(template),
        findings: shown
            .findings
            .iter()
            .filter(|finding| finding.file.as_deref() == Some(template.file.as_str()))
            .map(FindingView::of)
            .collect(),
        moments: template
            .moments
            .keys()
            .map(|moment| Choice::new(moment.as_str(), moment.as_str(), *moment == asked.moment))
            .collect(),
        samples: samples.map(|name| Choice::new(&name, sample_label(&name), name == given.name)).collect(),
        modes: [ModeName::Exercise, ModeName::Live]
            .into_iter()
            .map(|mode| Choice::new(mode.as_str(), mode.as_str(), mode == asked.mode))
            .collect(),
        forms: Form::ALL.iter().map(|form| Choice::new(form.as_str(), form_name(*form), asked.forms.contains(form))).collect(),
        languages: locales.iter().filter(|locale| asked.offers(&locale.tag)).map(language_choice).collect(),
        pseudo: asked.pseudo,
        chosen_languages: asked.languages.len(),
        narrow: forms.len() == 1,
        drafts: views.iter().filter(|view| view.snippets.iter().any(|snippet| snippet.draft)).count(),
        shown: views,
    }
}

fn sample_label(name: &str) -> String {
    if name == LONGEST { "longest real values".to_owned() } else { name.to_owned() }
}

fn about(template: &Template) -> Vec<(&'static str, String)> {
    let facts: Vec<String> = template
        .parameters
        .iter()
        .map(|(name, parameter)| if parameter.required { format!("{name} (required)") } else { name.clone() })
        .collect();
    vec![
        ("Phase", template.phase.to_string()),
        ("Hazard", template.hazard.to_string()),
        ("Kind", word_of(template.kind)),
        ("SMS", format!("at most {}", counted(usize::from(template.segments), "segment"))),
        ("Facts", facts.join(", ")),
        ("File", template.file.clone()),
    ]
}

#[derive(askama::Template)]
#[template(path = "mail.html")]
struct MailPage {
    title: String,
    html: String,
}

/// `/mail/ID/TAG`: the body of the mail as it goes out, as a document of its own.
pub(super) async fn mail(
    State(desk): State<Arc<Desk>>,
    Path((id, tag)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Response {
    let shown = desk.shown();
    let asked = Asked::read(query.as_deref().unwrap_or_default());
    let (Some(template), Ok(language)) = (shown.catalog.template(&TemplateId(id)), Language::parse(&tag)) else {
        return page::nothing_here().await;
    };
    let given = given(&desk, template, &asked.sample);
    match shown.catalog.render(&request(template, &asked, &given, &language, Form::Email, &desk.options.gloss)) {
        Ok(message) => {
            let page = MailPage { title: message.title.unwrap_or_default(), html: message.text };
            match page.render() {
                Ok(html) => ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response(),
                Err(_) => page::nothing_here().await,
            }
        }
        Err(_) => page::nothing_here().await,
    }
}
