//! Layouts: how a form arranges the parts of a message. Handlebars, strict, without a word of any language.
//!
//! Measures size and nesting before the parser sees a layout; reads no file, no network and no other data.

use std::collections::BTreeMap;
use std::path::Path;

use handlebars::Handlebars;
use serde::Serialize;

use super::limits::{MAX_LAYOUT_BYTES, MAX_NESTING};
use super::locale::read_limited;
use crate::domain::{Digest, Finding, Form, TemplateId};

/// What a layout may arrange.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub(super) struct Context {
    /// Said before and after every exercise text.
    pub exercise: Option<String>,
    /// Update, correction, cancelled, all clear.
    pub lifecycle: Option<String>,
    /// What and where.
    pub headline: String,
    /// What to do.
    pub actions: Vec<String>,
    /// Whom to call.
    pub contact: Option<String>,
    /// The same once more, on the radio, where the text itself does not say the number twice.
    pub contact_again: Option<String>,
    /// Until when.
    pub validity: Option<String>,
    /// Who says so.
    pub source: String,
    /// The mark of a machine's draft.
    pub machine: Option<String>,
    /// What stands between sentences.
    pub joint: String,
    /// Radio cues.
    pub cues: Option<Cues>,
    /// The title.
    pub title: String,
    /// BCP 47 tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
}

/// The cues of a radio script.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub(super) struct Cues {
    pub attention: String,
    pub repeat: String,
    pub sign_off: String,
    pub next_update: Option<String>,
}

/// One layout file.
#[derive(Clone, Debug)]
pub(super) struct LayoutFile {
    pub file: String,
    pub source: String,
    pub digest: Digest,
}

/// All layouts: one a form, and a template's own ones.
pub(super) struct Layouts {
    engine: Handlebars<'static>,
    escaping: Handlebars<'static>,
    pub files: BTreeMap<String, LayoutFile>,
}

impl std::fmt::Debug for Layouts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Layouts").field("files", &self.files.keys().collect::<Vec<_>>()).finish()
    }
}

/// Checks size and nesting before the parser sees a layout.
pub(super) fn guard(file: &str, source: &str) -> Option<Finding> {
    if source.len() > MAX_LAYOUT_BYTES {
        return Some(
            Finding::error("L01", format!("the layout is longer than {MAX_LAYOUT_BYTES} bytes"))
                .in_file(file)
                .help("a layout only arranges parts"),
        );
    }
    let mut depth = 0usize;
    for (at, _) in source.match_indices("{{") {
        let tag = source[at..].trim_start_matches('{').trim_start_matches('~').trim_start();
        if tag.starts_with('#') {
            depth += 1;
        } else if tag.starts_with('/') {
            depth = depth.saturating_sub(1);
        }
        let parentheses = tag.split("}}").next().unwrap_or_default().matches('(').count();
        if depth > MAX_NESTING || parentheses > MAX_NESTING {
            return Some(
                Finding::error("L01", format!("blocks are nested deeper than {MAX_NESTING} levels"))
                    .in_file(file)
                    .at_offset(source, at, 2)
                    .help("a layout only arranges parts"),
            );
        }
        if tag.starts_with('>') || tag.starts_with("#>") || tag.starts_with('*') || tag.starts_with("#*") {
            return Some(
                Finding::error("L01", "a layout may not pull in other templates")
                    .in_file(file)
                    .at_offset(source, at, 2)
                    .help("write it out"),
            );
        }
    }
    None
}

impl Layouts {
    /// Reads `layouts/<form>.hbs` and `alerts/<id>.<form>.hbs`.
    pub fn read(templates: &Path, shown: &str, ids: &[TemplateId], findings: &mut Vec<Finding>) -> Self {
        let mut engine = Handlebars::new();
        engine.set_strict_mode(true);
        let mut escaping = engine.clone();
        engine.register_escape_fn(handlebars::no_escape);
        escaping.register_escape_fn(handlebars::html_escape);
        let mut layouts = Self { engine, escaping, files: BTreeMap::new() };
        for form in Form::ALL {
            let name = format!("layouts/{form}.hbs");
            layouts.add(form.as_str().to_owned(), &templates.join(&name), format!("{shown}/{name}"), findings);
            for id in ids {
                let name = format!("alerts/{id}.{form}.hbs");
                let path = templates.join(&name);
                if path.exists() {
                    layouts.add(format!("{id}.{form}"), &path, format!("{shown}/{name}"), findings);
                }
            }
        }
        layouts
    }

    fn add(&mut self, key: String, path: &Path, file: String, findings: &mut Vec<Finding>) {
        let Some(source) = read_limited(path, &file, findings) else { return };
        if let Some(finding) = guard(&file, &source) {
            findings.push(finding);
            return;
        }
        for engine in [&mut self.engine, &mut self.escaping] {
            if let Err(error) = engine.register_template_string(&key, &source) {
                let finding = Finding::error("L01", format!("not valid Handlebars: {}", error.reason()))
                    .in_file(&file)
                    .help("see the parts that a layout may arrange in docs/catalog.md");
                let line = error.pos().map_or(1, |(line, _)| line);
                let start = source.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum::<usize>();
                findings.push(finding.at_offset(
                    &source,
                    start + error.pos().map_or(1, |(_, column)| column).saturating_sub(1),
                    1,
                ));
                return;
            }
        }
        self.files.insert(key, LayoutFile { digest: Digest::of(source.as_bytes()), file, source });
    }

    /// The layout that a template uses for a form: its own, else the form's.
    pub fn key(&self, template: &TemplateId, form: Form) -> Option<(String, &LayoutFile)> {
        [format!("{template}.{form}"), form.as_str().to_owned()]
            .into_iter()
            .find_map(|key| self.files.get(&key).map(|file| (key, file)))
    }

    /// Arranges the parts. What stands around the text (line ends of the layout file) is trimmed.
    pub fn render(&self, key: &str, form: Form, context: &Context) -> Result<String, Box<handlebars::RenderError>> {
        let engine = match form {
            Form::Email => &self.escaping,
            Form::Sms | Form::RadioScript | Form::SocialPost | Form::CapInfo => &self.engine,
        };
        engine.render(key, context).map(|text| text.trim().to_owned()).map_err(Box::new)
    }
}
