//! [`Alert`] and rendered texts ▷ an alert of our own with one info block per language.
//!
//! Codes, scales, times and areas are the issuer's; only texts change. The issuer's key is never used again for other words.

use crate::domain::{
    Alert, AlertFault, AlertFields, AlertKey, Area, Code, Form, Info, Language, PartRole, Reference, RenderedMessage,
};

/// Parameter that names the template of a block.
pub const PARAMETER_TEMPLATE: &str = "mothertongue:template";
/// Parameter that names the review state of a block's text.
pub const PARAMETER_REVIEW_STATE: &str = "mothertongue:review-state";
/// Parameter that says `true` when any of a block's text was translated by a machine and not reviewed since.
pub const PARAMETER_AUTOMATIC_TRANSLATION: &str = "mothertongue:automatic-translation";

/// What an outgoing alert has of its own.
pub struct Localization<'a> {
    /// Sender, identifier and sent of the outgoing alert.
    pub key: AlertKey,
    /// The outgoing alerts that it replaces; for an Update or Cancel at least one.
    pub references: Vec<Reference>,
    /// The name of an area in a language, where the gazetteer has one; otherwise the issuer's words stay.
    pub area_name: &'a dyn Fn(&Area, &Language) -> Option<String>,
    /// Whether the issuer's own blocks stay for languages that no message is in.
    pub keep_issuer_blocks: bool,
}

/// Why no alert came of it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LocalizeError {
    /// No message has the form of a CAP block.
    #[error("no text has the form of a CAP info block")]
    NoMessage,
    /// The parts do not make an alert.
    #[error("the outgoing alert breaks rules: {0:?}")]
    Faults(Vec<AlertFault>),
}

/// Makes the outgoing alert: one info block per message of form CAP, in order; others are passed over.
///
/// `event` and `headline` are the title, `description` the text without the actions, `instruction` the actions.
///
/// # Errors
/// When no message is of form CAP, or the key or references break a rule.
pub fn localize(alert: &Alert, messages: &[RenderedMessage], with: &Localization<'_>) -> Result<Alert, LocalizeError> {
    let mut infos: Vec<Info> =
        messages.iter().filter(|message| message.form == Form::CapInfo).map(|message| info(alert, message, with)).collect();
    if infos.is_empty() {
        return Err(LocalizeError::NoMessage);
    }
    if with.keep_issuer_blocks {
        let own = alert.fields().infos.iter().filter(|own| !messages.iter().any(|message| message.language == own.language));
        infos.extend(own.cloned());
    }
    let fields = AlertFields { key: with.key.clone(), references: with.references.clone(), infos, ..alert.fields().clone() };
    Alert::new(fields).map_err(LocalizeError::Faults)
}

fn info(alert: &Alert, message: &RenderedMessage, with: &Localization<'_>) -> Info {
    let base = alert.fields().infos.iter().find(|info| info.language == message.language).unwrap_or_else(|| alert.lead());
    let joined = |wanted: &dyn Fn(PartRole) -> bool| {
        let texts: Vec<&str> = message.parts.iter().filter(|part| wanted(part.role)).map(|part| part.text.as_str()).collect();
        (!texts.is_empty()).then(|| texts.join("\n"))
    };
    let title = message
        .title
        .clone()
        .or_else(|| joined(&|role| role == PartRole::Headline))
        .unwrap_or_else(|| message.text.lines().next().unwrap_or_default().to_owned());
    // The text is split only when the parts are all of it that was approved; otherwise it goes out whole.
    let whole = !message.parts.is_empty() && message.parts.iter().all(|part| message.text.contains(&part.text));
    let description = if whole { joined(&|role| role != PartRole::Action) } else { Some(message.text.clone()) };
    let instruction = if whole { joined(&|role| role == PartRole::Action) } else { None };
    let parameter = |name: &str, value: &str| Code { name: name.to_owned(), value: value.to_owned() };
    let mut parameters: Vec<Code> =
        base.parameters.iter().filter(|code| !code.name.starts_with("mothertongue:")).cloned().collect();
    parameters.push(parameter(PARAMETER_TEMPLATE, &message.template.0));
    parameters.push(parameter(PARAMETER_REVIEW_STATE, message.review.as_str()));
    parameters.push(parameter(PARAMETER_AUTOMATIC_TRANSLATION, if message.machine_draft { "true" } else { "false" }));
    let areas = base
        .areas
        .iter()
        .map(|area| Area {
            description: (with.area_name)(area, &message.language).unwrap_or_else(|| area.description.clone()),
            ..area.clone()
        })
        .collect();
    Info {
        language: message.language.clone(),
        event: title.clone(),
        headline: Some(title),
        description,
        instruction,
        contact: joined(&|role| role == PartRole::Contact),
        parameters,
        areas,
        ..base.clone()
    }
}
