//! Which template and moment a CAP alert maps to.
//!
//! Matches on codes and CAP's closed lists only; never reads the alert's free text.

use super::Catalog;
use super::template::Template;
use crate::domain::{Alert, Certainty, MessageType, Moment, ResponseType, TemplateId, Urgency};

/// CAP parameter that names a template outright.
pub const TEMPLATE_PARAMETER: &str = "mothertongue:template";
/// CAP parameter (or note `mothertongue:moment=…`) that names the moment.
pub const MOMENT_PARAMETER: &str = "mothertongue:moment";

/// The template and moment of an alert.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateMatch {
    /// Which template.
    pub template: TemplateId,
    /// Which moment.
    pub moment: Moment,
}

/// Why no template could be chosen.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no template can be chosen: {why}")]
pub struct NoMatch {
    /// Templates that come near.
    pub near: Vec<TemplateId>,
    /// A sentence without a final stop.
    pub why: String,
}

impl Catalog {
    /// Chooses template and moment.
    ///
    /// Template: the parameter `mothertongue:template`, else the templates with one of the alert's event codes whose
    /// response types meet the alert's (an alert without any, or one that ends the danger, meets all); the highest
    /// priority wins, two equals are refused. Moment: Cancel ▷ cancel; Update ▷ all-clear when it says `AllClear` or
    /// `Past`, correction when `mothertongue:moment` says so, else update; Alert ▷ all-clear by the same words, watch
    /// when urgency is `Future`, or `Expected` with certainty `Possible` or `Unlikely`; else act-now.
    ///
    /// # Errors
    /// [`NoMatch`] with the templates that come near.
    pub fn match_alert(&self, alert: &Alert) -> Result<TemplateMatch, NoMatch> {
        let moment = moment(alert)?;
        let parameter =
            alert.fields().infos.iter().flat_map(|info| &info.parameters).find(|code| code.name == TEMPLATE_PARAMETER);
        if let Some(named) = parameter {
            let id = TemplateId(named.value.trim().to_owned());
            return match self.templates.get(&id) {
                Some(template) => Ok(TemplateMatch { template: template.id.clone(), moment }),
                None => {
                    Err(NoMatch { near: Vec::new(), why: format!("the alert names the template `{id}`, which is not there") })
                }
            };
        }
        let by_code: Vec<&Template> = self.templates.values().filter(|template| has_code(template, alert)).collect();
        if by_code.is_empty() {
            let categories = &alert.lead().categories;
            let near = self
                .templates
                .values()
                .filter(|template| template.cap.categories.iter().any(|category| categories.contains(category)))
                .map(|template| template.id.clone())
                .collect();
            return Err(NoMatch { near, why: "no template has one of the alert's event codes".to_owned() });
        }
        let ends = matches!(moment, Moment::Cancel | Moment::AllClear | Moment::Correction);
        let asked: Vec<ResponseType> = alert.fields().infos.iter().flat_map(|info| &info.response_types).copied().collect();
        let mut fits: Vec<&Template> = by_code
            .iter()
            .copied()
            .filter(|template| ends || asked.is_empty() || asked.iter().any(|one| template.cap.response_types.contains(one)))
            .collect();
        fits.sort_by_key(|template| std::cmp::Reverse(template.cap.priority));
        match fits.as_slice() {
            [] => Err(NoMatch {
                near: by_code.iter().map(|template| template.id.clone()).collect(),
                why: "templates have the event code, but none has the alert's response type".to_owned(),
            }),
            [first, second, ..] if first.cap.priority == second.cap.priority => Err(NoMatch {
                near: vec![first.id.clone(), second.id.clone()],
                why: format!("`{}` and `{}` match alike; give one a higher priority", first.id, second.id),
            }),
            [first, ..] => Ok(TemplateMatch { template: first.id.clone(), moment }),
        }
    }
}

fn has_code(template: &Template, alert: &Alert) -> bool {
    alert.fields().infos.iter().flat_map(|info| &info.event_codes).any(|code| {
        template
            .cap
            .event_codes
            .iter()
            .any(|own| own.system.eq_ignore_ascii_case(code.name.trim()) && own.value.eq_ignore_ascii_case(code.value.trim()))
    })
}

fn moment(alert: &Alert) -> Result<Moment, NoMatch> {
    let lead = alert.lead();
    let over = lead.urgency == Urgency::Past || lead.response_types.contains(&ResponseType::AllClear);
    let named = lead
        .parameters
        .iter()
        .find(|code| code.name == MOMENT_PARAMETER)
        .map(|code| code.value.as_str())
        .or_else(|| alert.fields().note.as_deref()?.trim().strip_prefix(MOMENT_PARAMETER)?.strip_prefix('='));
    let named = match named {
        None => None,
        Some(word) => {
            Some(Moment::parse(word).ok_or_else(|| NoMatch { near: Vec::new(), why: format!("`{word}` is not a moment") })?)
        }
    };
    let refuse = |moment: Moment| NoMatch {
        near: Vec::new(),
        why: format!("an alert of type {} cannot speak at the moment `{moment}`", alert.fields().message_type),
    };
    match alert.fields().message_type {
        MessageType::Cancel => match named {
            None | Some(Moment::Cancel) => Ok(Moment::Cancel),
            Some(Moment::AllClear) => Ok(Moment::AllClear),
            Some(other) => Err(refuse(other)),
        },
        MessageType::Update => match named {
            Some(moment @ (Moment::Update | Moment::Correction | Moment::AllClear)) => Ok(moment),
            Some(other) => Err(refuse(other)),
            None if over => Ok(Moment::AllClear),
            None => Ok(Moment::Update),
        },
        MessageType::Alert => match named {
            Some(moment @ (Moment::Watch | Moment::ActNow | Moment::AllClear)) => Ok(moment),
            Some(other) => Err(refuse(other)),
            None if over => Ok(Moment::AllClear),
            None => {
                let unsure = matches!(lead.certainty, Certainty::Possible | Certainty::Unlikely);
                match lead.urgency {
                    Urgency::Future => Ok(Moment::Watch),
                    Urgency::Expected if unsure => Ok(Moment::Watch),
                    Urgency::Expected | Urgency::Immediate | Urgency::Past | Urgency::Unknown => Ok(Moment::ActNow),
                }
            }
        },
        MessageType::Ack | MessageType::Error => {
            Err(NoMatch { near: Vec::new(), why: format!("{} is not for the public", alert.fields().message_type) })
        }
    }
}
