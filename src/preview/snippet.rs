//! One text in one form, ready to show: the phone's bubble, the newsreader's sheet, the post, the mail, the CAP block.
//!
//! The text is never altered: what is shown is what `catalog` rendered, with marks around it.

use std::error::Error;

use jiff::tz::TimeZone;

use super::cap_block;
use super::cost::{Cost, Run, runs};
use crate::catalog::{Catalog, LocaleInfo, MomentTexts, RenderError, RenderRequest, Template};
use crate::domain::{
    Code, Facts, Form, Info, MessagePart, PartRole, RadioCut, RadioFacts, ReadTime, RenderedMessage, SpokenName, SpokenNumber,
};
use crate::sms::{Alphabet, CostlyCharacter, Reference, SmsText, TextPolicy, split};

/// A text in a form, with what is said of all of them.
pub(super) struct Snippet {
    pub form: Form,
    /// A machine drafted some of it and no person has read it since.
    pub draft: bool,
    /// The least review state of its texts.
    pub state: &'static str,
    pub body: Body,
}

/// How a form shows its text.
pub(super) enum Body {
    Sms(SmsView),
    Radio(RadioView),
    Social(SocialView),
    Mail(MailView),
    Cap(Box<CapView>),
    /// Why there is no text: the fault and its causes.
    Fault(Vec<String>),
}

/// A phone's bubble and its account.
pub(super) struct SmsView {
    pub runs: Vec<Run>,
    pub alphabet: String,
    pub segments: u16,
    /// The most that the template may take.
    pub limit: u16,
    pub units: u32,
    pub unit: &'static str,
    pub room: u32,
    pub left: u32,
    /// Units of each segment.
    pub each: Vec<u32>,
    pub costly: Vec<CostlyView>,
    /// Segments when no character forced UCS-2.
    pub without: usize,
    /// The script has no GSM alphabet: its name.
    pub inherent: Option<String>,
    pub doubles: bool,
}

impl SmsView {
    pub fn over(&self) -> bool {
        self.segments > self.limit
    }
}

/// A row of the legend.
pub(super) struct CostlyView {
    pub name: String,
    pub occurrences: u32,
    pub saves: usize,
}

/// A newsreader's sheet.
pub(super) struct RadioView {
    pub slug: String,
    pub low: String,
    pub high: String,
    /// Where the rate comes from.
    pub rate: &'static str,
    pub kill_after: String,
    pub lines: Vec<Line>,
    /// What each cut comes to.
    pub cuts: Vec<String>,
    pub names: Vec<Name>,
    pub numbers: Vec<Number>,
    /// The voice or recordings that say it.
    pub sound: String,
    pub gloss_lang: String,
    pub gloss: Vec<String>,
}

/// A name to say with care.
pub(super) struct Name {
    pub shown: String,
    /// How it is read, or what it is called in the newsroom, as far as known.
    pub help: String,
    /// Whether it is known in the language of the script.
    pub own: bool,
}

/// A number to say digit by digit.
pub(super) struct Number {
    pub shown: String,
    /// Whether somebody answers in the language of the script.
    pub answers: bool,
}

/// A spoken block.
pub(super) struct Line {
    /// What it is for, as a class.
    pub role: &'static str,
    pub text: String,
}

/// A post.
pub(super) struct SocialView {
    pub sender: String,
    pub initial: String,
    pub text: String,
    pub characters: usize,
}

/// A mail; its body is a document of its own.
pub(super) struct MailView {
    pub sender: String,
    pub subject: String,
    pub href: String,
    pub bytes: usize,
}

/// A CAP info block.
pub(super) struct CapView {
    pub info: Info,
    pub response_types: String,
    pub categories: String,
    pub parameters: Vec<Code>,
    pub area: String,
}

/// What a snippet is made of.
pub(super) struct Making<'a> {
    pub catalog: &'a Catalog,
    pub template: &'a Template,
    pub texts: &'a MomentTexts,
    pub facts: &'a Facts,
    pub zone: &'a TimeZone,
    pub issuer: &'a str,
    /// Where the body of a mail lies, by language.
    pub mail_href: &'a dyn Fn(&str) -> String,
}

impl Making<'_> {
    /// One text, or the account of why there is none.
    pub fn snippet(&self, request: &RenderRequest<'_>, locale: &LocaleInfo) -> Snippet {
        let form = request.form;
        match self.catalog.render(request) {
            Ok(message) => {
                Snippet { form, draft: message.machine_draft, state: message.review.as_str(), body: self.body(&message, locale) }
            }
            Err(error) => Snippet { form, draft: false, state: "", body: Body::Fault(causes(&error)) },
        }
    }

    fn body(&self, message: &RenderedMessage, locale: &LocaleInfo) -> Body {
        match message.form {
            Form::Sms => Body::Sms(sms(message, locale, self.template.segments)),
            Form::RadioScript => Body::Radio(radio(message, self.zone)),
            Form::SocialPost => Body::Social(SocialView {
                sender: self.issuer.to_owned(),
                initial: self.issuer.chars().take(1).collect(),
                text: message.text.clone(),
                characters: message.text.chars().count(),
            }),
            Form::Email => Body::Mail(MailView {
                sender: self.issuer.to_owned(),
                subject: message.title.clone().unwrap_or_default(),
                href: (self.mail_href)(message.language.as_str()),
                bytes: message.text.len(),
            }),
            Form::CapInfo => match cap_block::info(self.template, self.texts, self.facts, message) {
                Ok(info) => Body::Cap(Box::new(cap(info))),
                Err(why) => Body::Fault(vec!["the text makes no CAP block".to_owned(), why]),
            },
        }
    }
}

fn causes(error: &RenderError) -> Vec<String> {
    let mut said = vec![error.to_string()];
    let mut cause = error.source();
    while let Some(error) = cause {
        said.push(error.to_string());
        cause = error.source();
    }
    said
}

/// The script of the GSM default alphabet.
const GSM_SCRIPT: &str = "Latn";

fn sms(message: &RenderedMessage, locale: &LocaleInfo, limit: u16) -> SmsView {
    let text: SmsText = split(&message.text, &TextPolicy::default(), Reference(0));
    let inherent = locale.script != GSM_SCRIPT && text.alphabet == Alphabet::Ucs2;
    let runs = runs(&text, inherent);
    let costly = if inherent { &[][..] } else { &text.forced_by[..] };
    let costly_view = |character: &CostlyCharacter| CostlyView {
        name: character.to_string(),
        occurrences: character.occurrences,
        saves: character.segments.into(),
    };
    SmsView {
        alphabet: text.alphabet.to_string(),
        segments: text.segment_count(),
        limit,
        units: text.units,
        unit: text.alphabet.unit(),
        room: text.units_per_segment,
        left: text.segments.last().map_or(0, |last| text.units_per_segment.saturating_sub(last.units)),
        each: text.segments.iter().map(|segment| segment.units).collect(),
        costly: costly.iter().map(costly_view).collect(),
        without: text.segments_without_forcing.into(),
        inherent: inherent.then(|| locale.script.clone()),
        doubles: runs.iter().any(|run| run.cost == Cost::Double),
        runs,
    }
}

fn role(role: PartRole) -> &'static str {
    match role {
        PartRole::Exercise => "exercise",
        PartRole::LifeCycle => "life-cycle",
        PartRole::Headline => "headline",
        PartRole::Action => "action",
        PartRole::Contact => "contact",
        PartRole::Validity => "validity",
        PartRole::Source => "source",
        PartRole::Cue => "cue",
    }
}

fn cuts(facts: &RadioFacts) -> Vec<String> {
    let one = |cut: &RadioCut| {
        let fits = if cut.fits() { "fits" } else { "what must stay is longer" };
        format!("{} s: {:.0} s, {fits}, {} left out", cut.target_s, cut.read.mid_s, cut.left_out.len())
    };
    facts.cuts.iter().map(one).collect()
}

fn name(name: &SpokenName) -> Name {
    let known = [&name.reading, &name.newsroom].into_iter().flatten().filter(|other| **other != name.shown);
    Name { shown: name.shown.clone(), help: known.cloned().collect::<Vec<_>>().join(", "), own: name.own }
}

fn sound(facts: &RadioFacts) -> String {
    let voice = facts.voice.as_ref().map(|voice| format!("machine voice {voice}"));
    let recorded = (!facts.recordings.is_empty()).then(|| format!("{} recorded by people", facts.recordings.len()));
    let known: Vec<String> = voice.into_iter().chain(recorded).collect();
    if known.is_empty() { "no voice and no recording".to_owned() } else { known.join(", ") }
}

fn radio(message: &RenderedMessage, zone: &TimeZone) -> RadioView {
    let facts = message.radio.as_ref();
    let seconds = |read: fn(&ReadTime) -> f64| facts.map(|facts| format!("{:.0}", read(&facts.read))).unwrap_or_default();
    let number = |number: &SpokenNumber| Number { shown: number.shown.clone(), answers: number.answers };
    let line = |part: &MessagePart| Line { role: role(part.role), text: part.text.clone() };
    RadioView {
        slug: message.title.clone().unwrap_or_default(),
        low: seconds(|read| read.low_s),
        high: seconds(|read| read.high_s),
        rate: facts.map(|facts| facts.read.rate.source.as_str()).unwrap_or_default(),
        kill_after: message
            .valid_until
            .map(|at| at.to_zoned(zone.clone()).strftime("%Y-%m-%d %H:%M %Z").to_string())
            .unwrap_or_default(),
        lines: message.parts.iter().map(line).collect(),
        cuts: facts.map(cuts).unwrap_or_default(),
        names: facts.map(|facts| facts.names.iter().map(name).collect()).unwrap_or_default(),
        numbers: facts.map(|facts| facts.numbers.iter().map(number).collect()).unwrap_or_default(),
        sound: facts.map(sound).unwrap_or_default(),
        gloss_lang: message.gloss_language.as_ref().map(ToString::to_string).unwrap_or_default(),
        gloss: message.gloss.iter().map(|part| part.text.clone()).collect(),
    }
}

fn cap(info: Info) -> CapView {
    let words = |all: Vec<&'static str>| all.join(", ");
    CapView {
        response_types: words(info.response_types.iter().map(|word| word.as_str()).collect()),
        categories: words(info.categories.iter().map(|word| word.as_str()).collect()),
        parameters: info.parameters.clone(),
        area: info.areas.first().map(|area| area.description.clone()).unwrap_or_default(),
        info,
    }
}
