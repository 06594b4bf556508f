//! What a second implementation needs to render a message again: the texts, the arguments, the layout and its context.
//!
//! Only already written strings leave here, so that two implementations of Fluent and Handlebars can be compared byte for
//! byte without comparing their calendars.

use serde_json::{Value, json};

use super::Catalog;
use super::render::{RenderError, RenderRequest};

impl Catalog {
    /// The inputs of [`Catalog::render`] as JSON: `language`, `isolate`, `attribute`, `args`, `slots` (message ids by part),
    /// `layout` (its source), `escape`, `lines`, and the `context` that stands fixed (`joint`, `lang`, `dir`).
    ///
    /// # Errors
    /// As [`Catalog::render`].
    pub fn render_inputs(&self, request: &RenderRequest<'_>) -> Result<Value, RenderError> {
        let (template, texts) = self.texts_of(request.template, request.moment)?;
        let (_, layout) = self.layouts.key(&template.id, request.form).ok_or(RenderError::NoLayout(request.form))?;
        let (_, machine_draft) = self.review_of(request, texts);
        let prepared = self.prepare(request, template, texts, machine_draft)?;
        let slots: serde_json::Map<String, Value> = prepared
            .said
            .iter()
            .map(|(slot, said)| ((*slot).to_owned(), json!(said.iter().map(|one| one.id.as_str()).collect::<Vec<_>>())))
            .collect();
        Ok(json!({
            "template": template.id, "moment": request.moment, "form": request.form, "language": request.language,
            "isolate": prepared.isolate, "attribute": prepared.attribute,
            "args": prepared.args.iter().cloned().map(|(name, text)| (name, Value::String(text))).collect::<serde_json::Map<_, _>>(),
            "slots": slots, "layout": layout.source,
            "escape": request.form == crate::domain::Form::Email,
            "lines": request.form == crate::domain::Form::RadioScript,
            "joint": prepared.context.joint, "lang": prepared.context.lang, "dir": prepared.context.dir,
        }))
    }

    /// The Fluent files of a locale, in the order in which they were read.
    pub fn fluent_sources(&self, language: &crate::domain::Language) -> Vec<String> {
        self.locales
            .get(language)
            .map(|locale| locale.sources.iter().map(|(_, source)| source.to_string()).collect())
            .unwrap_or_default()
    }
}
