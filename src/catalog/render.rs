//! Rendering: template, facts and a locale's words become the final text of one form, once per language.
//!
//! Fails closed: one Fluent error, one missing fact or text, one placeholder left over is an error, never a text. Never
//! chooses another language.

use std::collections::BTreeMap;

use fluent_bundle::FluentArgs;
use jiff::tz::TimeZone;

use super::Catalog;
use super::exercise::stands_around;
use super::formats::FormatError;
use super::layout::{Context, Cues};
use super::limits::MAX_RENDERED_CHARS;
use super::locale::Locale;
use super::radio;
use super::spoken;
use super::template::{MomentTexts, Template};
use crate::domain::{
    Digest, Direction, Fact, Facts, Form, Language, MessagePart, ModeName, Moment, PartRole, RenderedMessage, ReviewState,
    TemplateId,
};

/// What is to be rendered.
#[derive(Clone, Copy, Debug)]
pub struct RenderRequest<'a> {
    /// Which template.
    pub template: &'a TemplateId,
    /// Which moment.
    pub moment: Moment,
    /// Which form.
    pub form: Form,
    /// The language; its own locale or none.
    pub language: &'a Language,
    /// The facts by parameter.
    pub facts: &'a Facts,
    /// Exercise texts carry the exercise words before and after.
    pub mode: ModeName,
    /// The place's time zone.
    pub zone: &'a TimeZone,
    /// The sender's name, verbatim.
    pub issuer: &'a str,
    /// For radio: the language of the gloss.
    pub gloss: Option<&'a Language>,
}

/// Why there is no text.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// No such template.
    #[error("there is no template `{0}`")]
    UnknownTemplate(TemplateId),
    /// The template says nothing at the moment.
    #[error("template `{template}` says nothing at `{moment}`")]
    UnknownMoment {
        /// The template.
        template: TemplateId,
        /// The moment.
        moment: Moment,
    },
    /// The language has no locale, or its locale lacks these messages. Routing decides what follows.
    #[error("no text of `{template}` in `{language}` ({})", if missing.is_empty() { "no such locale".to_owned() } else { format!("missing: {}", missing.join(", ")) })]
    NoText {
        /// The template.
        template: TemplateId,
        /// The language.
        language: Language,
        /// The messages that are missing; empty when the whole locale is.
        missing: Vec<String>,
    },
    /// The layout does not say first and last that this is an exercise.
    #[error(
        "template `{template}`, language {language}, form {form}: the layout leaves out the exercise words before or after the text"
    )]
    NotMarked {
        /// The template.
        template: TemplateId,
        /// The language.
        language: Language,
        /// The form.
        form: Form,
    },
    /// A required fact is missing or of another type.
    #[error("template `{template}`: the fact `{name}` {why}")]
    BadFact {
        /// The template.
        template: TemplateId,
        /// The parameter.
        name: String,
        /// Why.
        why: String,
    },
    /// Fluent could not say a message.
    #[error("template `{template}`, language {language}, form {form}, message `{message}`: {detail}")]
    Words {
        /// The template.
        template: TemplateId,
        /// The language.
        language: Language,
        /// The form.
        form: Form,
        /// The Fluent message.
        message: String,
        /// What Fluent said.
        detail: String,
    },
    /// A number or time cannot be written.
    #[error("template `{template}`, language {language}: the fact `{name}` cannot be written")]
    Format {
        /// The template.
        template: TemplateId,
        /// The language.
        language: Language,
        /// The parameter.
        name: String,
        /// Why.
        #[source]
        source: FormatError,
    },
    /// No layout for the form.
    #[error("there is no layout for the form {0}")]
    NoLayout(Form),
    /// The layout could not be filled.
    #[error("template `{template}`, language {language}: the layout of form {form} cannot be filled")]
    Layout {
        /// The template.
        template: TemplateId,
        /// The language.
        language: Language,
        /// The form.
        form: Form,
        /// Why.
        #[source]
        source: Box<handlebars::RenderError>,
    },
    /// The text is too long.
    #[error("template `{template}`, language {language}, form {form}: longer than {MAX_RENDERED_CHARS} characters")]
    TooLong {
        /// The template.
        template: TemplateId,
        /// The language.
        language: Language,
        /// The form.
        form: Form,
    },
}

/// One text of a message before it is arranged: where it came from and what it says.
#[derive(Clone, Debug)]
pub(super) struct Said {
    pub role: PartRole,
    pub id: String,
    pub text: String,
}

/// Everything that a layout arranges, and how it came about; the second implementation is fed from it.
#[derive(Debug)]
pub(super) struct Prepared<'a> {
    pub locale: &'a Locale,
    pub args: Vec<(String, String)>,
    pub isolate: bool,
    pub attribute: Option<&'static str>,
    pub context: Context,
    pub said: BTreeMap<&'static str, Vec<Said>>,
    pub names: Vec<String>,
    pub numbers: Vec<String>,
}

/// The attribute that a form prefers.
pub(super) fn attribute(form: Form) -> Option<&'static str> {
    match form {
        Form::Sms => Some("sms"),
        Form::RadioScript => Some("radio"),
        Form::SocialPost => Some("social"),
        Form::Email | Form::CapInfo => None,
    }
}

/// Whether placeables are isolated: everywhere but in SMS of left-to-right languages, where the marks cost the GSM alphabet.
pub(super) fn isolates(form: Form, direction: Direction) -> bool {
    match (form, direction) {
        (Form::Sms, Direction::Ltr) => false,
        (Form::Sms, Direction::Rtl)
        | (Form::RadioScript | Form::SocialPost | Form::Email | Form::CapInfo, Direction::Ltr | Direction::Rtl) => true,
    }
}

impl Catalog {
    /// Renders one message.
    ///
    /// # Errors
    /// Whatever keeps the text from being complete, with template, language, form and message.
    pub fn render(&self, request: &RenderRequest<'_>) -> Result<RenderedMessage, RenderError> {
        let (template, texts) = self.texts_of(request.template, request.moment)?;
        let (_, layout) = self.layouts.key(&template.id, request.form).ok_or(RenderError::NoLayout(request.form))?;
        // The state of a text has to be known before its context: a machine's draft is marked in the text.
        let (review, machine_draft) = self.review_of(request, texts);
        let mut prepared = self.prepare(request, template, texts, machine_draft)?;
        let text = self.arranged(request, template, &mut prepared)?;
        let (mut gloss, mut gloss_language) = (Vec::new(), None);
        if let (Form::RadioScript, Some(language)) = (request.form, request.gloss)
            && language != request.language
        {
            match self.prepare(&RenderRequest { language, gloss: None, ..*request }, template, texts, false) {
                Ok(other) => {
                    gloss = parts(request.form, &other);
                    gloss_language = Some(language.clone());
                }
                // A script without a gloss can be read; no script cannot.
                Err(RenderError::NoText { .. }) => {}
                Err(error) => return Err(error),
            }
        }
        let parts = parts(request.form, &prepared);
        let gloss = if gloss_language.is_some() { radio::aligned(&parts, &gloss) } else { gloss };
        let radio = (request.form == Form::RadioScript).then(|| self.radio_facts(request, prepared.locale, &parts));
        Ok(RenderedMessage {
            template: template.id.clone(),
            template_digest: Digest::of(format!("{}{}", template.digest.as_str(), layout.digest.as_str()).as_bytes()),
            moment: request.moment,
            form: request.form,
            language: request.language.clone(),
            direction: prepared.locale.info.direction,
            title: match request.form {
                Form::Sms => None,
                Form::RadioScript => Some(format!("{}/{}/{}", template.id, request.moment, request.language)),
                Form::SocialPost | Form::Email | Form::CapInfo => Some(prepared.context.title.clone()),
            },
            text,
            parts,
            gloss,
            gloss_language,
            names: prepared.names,
            numbers: prepared.numbers,
            review,
            machine_draft,
            valid_until: match request.facts.get("until") {
                Some(Fact::DateTime(at)) => Some(*at),
                Some(_) | None => None,
            },
            radio,
        })
    }

    /// The text of a message as its layout arranges it.
    fn arranged(
        &self,
        request: &RenderRequest<'_>,
        template: &Template,
        prepared: &mut Prepared<'_>,
    ) -> Result<String, RenderError> {
        let (key, _) = self.layouts.key(&template.id, request.form).ok_or(RenderError::NoLayout(request.form))?;
        if request.form == Form::RadioScript {
            spoken::one_sentence_a_line(&mut prepared.context);
        }
        let text = self.layouts.render(&key, request.form, &prepared.context).map_err(|source| RenderError::Layout {
            template: template.id.clone(),
            language: request.language.clone(),
            form: request.form,
            source,
        })?;
        if text.chars().count() > MAX_RENDERED_CHARS {
            return Err(RenderError::TooLong {
                template: template.id.clone(),
                language: request.language.clone(),
                form: request.form,
            });
        }
        if let Some(words) = &prepared.context.exercise
            && !stands_around(words, &text, request.form)
        {
            return Err(RenderError::NotMarked {
                template: template.id.clone(),
                language: request.language.clone(),
                form: request.form,
            });
        }
        Ok(text)
    }

    /// The text of an SMS as [`Catalog::render`] gives it, without what stands beside it: lint looks at very many.
    pub(super) fn sms_text(&self, request: &RenderRequest<'_>) -> Result<String, RenderError> {
        let (template, texts) = self.texts_of(request.template, request.moment)?;
        self.arranged(request, template, &mut self.prepare(request, template, texts, false)?)
    }

    /// The template and what it says at a moment.
    pub(super) fn texts_of(&self, id: &TemplateId, moment: Moment) -> Result<(&Template, &MomentTexts), RenderError> {
        let template = self.templates.get(id).ok_or_else(|| RenderError::UnknownTemplate(id.clone()))?;
        let texts = template.moments.get(&moment).ok_or_else(|| RenderError::UnknownMoment { template: id.clone(), moment })?;
        Ok((template, texts))
    }

    /// The least review state of the texts of a message, and whether a machine drafted any of them.
    pub(super) fn review_of(&self, request: &RenderRequest<'_>, texts: &MomentTexts) -> (ReviewState, bool) {
        let Some(locale) = self.locales.get(request.language) else { return (ReviewState::Draft, true) };
        let (mut least, mut machine) = (ReviewState::Approved, false);
        // The machine voice says its own sentence only where the locale has it.
        let machine_voice =
            [radio::MACHINE_VOICE].into_iter().filter(|id| request.form == Form::RadioScript && locale.texts.contains_key(*id));
        for id in texts.ids().chain(super::fixed_ids(request.form, request.moment, request.mode)).chain(machine_voice) {
            let (state, drafted) = locale.review_of(id, self.basis(id));
            machine |= drafted;
            least = if review_rank(state) < review_rank(least) { state } else { least };
        }
        (least, machine)
    }

    pub(super) fn prepare(
        &self,
        request: &RenderRequest<'_>,
        template: &'_ Template,
        texts: &MomentTexts,
        machine_draft: bool,
    ) -> Result<Prepared<'_>, RenderError> {
        let no_text =
            |missing| RenderError::NoText { template: template.id.clone(), language: request.language.clone(), missing };
        let locale = self.locales.get(request.language).ok_or_else(|| no_text(Vec::new()))?;
        let template = self.templates.get(&template.id).ok_or_else(|| RenderError::UnknownTemplate(template.id.clone()))?;
        let missing: Vec<String> = texts
            .ids()
            .chain(super::fixed_ids(request.form, request.moment, request.mode))
            .filter(|id| !locale.texts.contains_key(*id))
            .map(str::to_owned)
            .collect();
        if !missing.is_empty() {
            return Err(no_text(missing));
        }
        let mut voice = Voice {
            template,
            locale,
            form: request.form,
            args: vec![("issuer".to_owned(), request.issuer.to_owned())],
            fluent: FluentArgs::new(),
            attribute: attribute(request.form),
            isolate: isolates(request.form, locale.info.direction),
            names: vec![request.issuer.to_owned()],
            numbers: Vec::new(),
        };
        voice.take_facts(request)?;
        voice.fluent = voice.args.iter().map(|(name, text)| (name.clone(), text.clone())).collect();
        let mut said: BTreeMap<&'static str, Vec<Said>> = BTreeMap::new();
        let exercise = match request.mode {
            ModeName::Exercise => Some(voice.say(PartRole::Exercise, "frame-exercise")?),
            ModeName::Live => None,
        };
        let lifecycle = texts.lifecycle.as_ref().map(|id| voice.say(PartRole::LifeCycle, id)).transpose()?;
        let headline = voice.say(PartRole::Headline, &texts.headline)?;
        let mut actions = Vec::new();
        for id in &texts.actions {
            if voice.has_facts_for(id) {
                actions.push(voice.say(PartRole::Action, id)?);
            }
        }
        let contact = match &texts.contact {
            Some(id) if voice.has_facts_for(id) => Some(voice.say(PartRole::Contact, id)?),
            Some(_) | None => None,
        };
        let radio = request.form == Form::RadioScript;
        let once = |said: &&Said| !voice.numbers.iter().any(|number| said.text.matches(number.as_str()).nth(1).is_some());
        let contact_again = contact.as_ref().filter(once).filter(|_| radio).cloned();
        let over = matches!(request.moment, Moment::Cancel | Moment::AllClear);
        let validity = match (over, radio) {
            (true, true | false) => None,
            (false, true) => Some(voice.say(PartRole::Validity, "radio-next-update")?),
            (false, false) => Some(voice.say(PartRole::Validity, "frame-valid-until")?),
        };
        let source = voice.say(PartRole::Source, "frame-issued-by")?;
        let marks = matches!(request.form, Form::SocialPost | Form::Email | Form::CapInfo);
        let machine = if marks && machine_draft { Some(voice.say(PartRole::Cue, "frame-machine-draft")?) } else { None };
        let mut context = Context {
            exercise: exercise.as_ref().map(|said| said.text.clone()),
            lifecycle: lifecycle.as_ref().map(|said| said.text.clone()),
            headline: headline.text.clone(),
            actions: actions.iter().map(|said| said.text.clone()).collect(),
            contact: contact.as_ref().map(|said| said.text.clone()),
            contact_again: contact_again.as_ref().map(|said| said.text.clone()),
            validity: validity.as_ref().map(|said| said.text.clone()),
            source: source.text.clone(),
            machine: machine.as_ref().map(|said| said.text.clone()),
            joint: locale.info.joint.clone(),
            cues: None,
            title: match &exercise {
                Some(words) => format!("{}{}{}", words.text, locale.info.joint, headline.text),
                None => headline.text.clone(),
            },
            lang: request.language.to_string(),
            dir: match locale.info.direction {
                Direction::Ltr => "ltr",
                Direction::Rtl => "rtl",
            },
        };
        if radio {
            let attention = voice.say(PartRole::Cue, "radio-attention")?;
            let repeat = voice.say(PartRole::Cue, "radio-repeat")?;
            let sign_off = voice.say(PartRole::Cue, "radio-sign-off")?;
            context.cues = Some(Cues {
                attention: attention.text.clone(),
                repeat: repeat.text.clone(),
                sign_off: sign_off.text.clone(),
                next_update: context.validity.clone(),
            });
            said.insert("attention", vec![attention]);
            said.insert("repeat", vec![repeat]);
            said.insert("sign_off", vec![sign_off]);
        }
        said.insert("exercise", exercise.into_iter().collect());
        said.insert("lifecycle", lifecycle.into_iter().collect());
        said.insert("headline", vec![headline]);
        said.insert("actions", actions);
        said.insert("contact", contact.into_iter().collect());
        said.insert("contact_again", contact_again.into_iter().collect());
        said.insert("validity", validity.into_iter().collect());
        said.insert("source", vec![source]);
        said.insert("machine", machine.into_iter().collect());
        let Voice { args, attribute, isolate, names, numbers, .. } = voice;
        Ok(Prepared { locale, args, isolate, attribute, context, said, names, numbers })
    }
}

/// How far a text may be trusted: a text that changed unseen least of all.
pub(super) fn review_rank(state: ReviewState) -> u8 {
    match state {
        ReviewState::Stale => 0,
        ReviewState::Draft => 1,
        ReviewState::Translated => 2,
        ReviewState::Reviewed => 3,
        ReviewState::Approved => 4,
    }
}

impl Catalog {
    /// What a radio script says, part by part: [`Catalog::render`] without the layout.
    pub(super) fn radio_parts(&self, request: &RenderRequest<'_>) -> Result<Vec<MessagePart>, RenderError> {
        let (template, texts) = self.texts_of(request.template, request.moment)?;
        Ok(parts(Form::RadioScript, &self.prepare(request, template, texts, false)?))
    }
}

/// The parts of a message in the order in which a form says them.
fn parts(form: Form, prepared: &Prepared<'_>) -> Vec<MessagePart> {
    let order: &[&str] = match form {
        Form::Sms | Form::SocialPost | Form::Email | Form::CapInfo => {
            &["exercise", "lifecycle", "headline", "actions", "contact", "validity", "source", "machine", "exercise"]
        }
        Form::RadioScript => &spoken::ORDER,
    };
    order
        .iter()
        .flat_map(|slot| prepared.said.get(slot).into_iter().flatten())
        .map(|said| MessagePart { role: said.role, message_id: said.id.clone(), text: said.text.clone() })
        .collect()
}

struct Voice<'a> {
    template: &'a Template,
    locale: &'a Locale,
    form: Form,
    args: Vec<(String, String)>,
    /// The same as Fluent takes them.
    fluent: FluentArgs<'static>,
    attribute: Option<&'static str>,
    isolate: bool,
    names: Vec<String>,
    numbers: Vec<String>,
}

impl Voice<'_> {
    fn say(&self, role: PartRole, id: &str) -> Result<Said, RenderError> {
        let text = self.locale.say(id, self.attribute, &self.fluent, self.isolate).map_err(|detail| RenderError::Words {
            template: self.template.id.clone(),
            language: self.locale.info.tag.clone(),
            form: self.form,
            message: id.to_owned(),
            detail,
        })?;
        Ok(Said { role, id: id.to_owned(), text })
    }

    /// Whether every optional parameter that a text uses has a fact.
    fn has_facts_for(&self, id: &str) -> bool {
        let Some(piece) = self.locale.texts.get(id).and_then(|text| text.piece(self.attribute)) else { return true };
        piece.names().into_iter().all(|name| {
            self.args.iter().any(|(given, _)| given == name)
                || self.template.parameters.get(name).is_none_or(|parameter| parameter.required)
        })
    }

    fn take_facts(&mut self, request: &RenderRequest<'_>) -> Result<(), RenderError> {
        let bad =
            |name: &str, why: String| RenderError::BadFact { template: request.template.clone(), name: name.to_owned(), why };
        for (name, parameter) in &self.template.parameters {
            let Some(fact) = request.facts.get(name) else {
                if parameter.required {
                    return Err(bad(name, "is required and was not given".to_owned()));
                }
                continue;
            };
            if !super::kind_fits(parameter.kind, fact) {
                return Err(bad(name, format!("is not a {:?}", parameter.kind).to_lowercase()));
            }
            let text = self.write(name, fact, request)?;
            if text.chars().any(|c| c.is_control() || super::is_bidi_override(c)) || text.trim().is_empty() {
                return Err(bad(name, "is empty or holds control characters".to_owned()));
            }
            self.args.push((name.clone(), text));
        }
        Ok(())
    }

    fn write(&mut self, name: &str, fact: &Fact, request: &RenderRequest<'_>) -> Result<String, RenderError> {
        let formats = &self.locale.formats;
        Ok(match fact {
            Fact::Place(names) => {
                let shown = names.for_reader(&self.locale.info.tag).0.to_owned();
                self.names.push(shown.clone());
                shown
            }
            Fact::DateTime(at) => formats.datetime(*at, request.zone, self.form).map_err(|source| RenderError::Format {
                template: request.template.clone(),
                language: request.language.clone(),
                name: name.to_owned(),
                source,
            })?,
            Fact::DurationMinutes(minutes) => formats.whole(u64::from(*minutes)),
            Fact::DistanceKm(km) => formats.distance_km(*km),
            Fact::Count(count) => formats.whole(*count),
            Fact::Contact(contact) => {
                let number = match self.form {
                    Form::RadioScript => spoken::digit_by_digit(&contact.number),
                    Form::Sms | Form::SocialPost | Form::Email | Form::CapInfo => contact.number.clone(),
                };
                self.numbers.push(number.clone());
                number
            }
            Fact::Facility(facility) => {
                self.names.push(facility.clone());
                facility.clone()
            }
            Fact::Link(link) => link.clone(),
            Fact::Choice(chosen) => chosen.clone(),
        })
    }
}
