//! A new template, and the headlines that it needs in the source language.
//!
//! A headline that is still to be written holds `{ $unwritten }`: the check finds it (L04), and nothing can render it.

use std::collections::BTreeSet;
use std::path::Path;

use super::super::template::Template;
use super::super::{Catalog, UNWRITTEN};
use super::{Scaffold, ScaffoldError};

/// A template to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewTemplate {
    /// Its id.
    pub id: String,
    /// The danger; the id when not given.
    pub hazard: Option<String>,
    /// What it is for, such as `warning`.
    pub kind: String,
    /// The phase, such as `emergency`.
    pub phase: String,
}

/// The moments that have a headline of their own, and what each headline says.
const HEADLINES: [(&str, &str); 4] = [
    ("watch", "it may happen"),
    ("act-now", "it happens or is sure"),
    ("cancel", "the warning was withdrawn"),
    ("all-clear", "the danger has passed"),
];

impl Catalog {
    /// The files of a new template: its declaration, and its headlines to be written in the source language.
    ///
    /// # Errors
    /// When the id is none, the template is there, or a file cannot be read.
    pub fn new_template(&self, templates: &Path, locales: &Path, new: &NewTemplate) -> Result<Scaffold, ScaffoldError> {
        let fits = |word: &str| {
            word.starts_with(|c: char| c.is_ascii_lowercase())
                && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        };
        let hazard = new.hazard.as_deref().unwrap_or(&new.id);
        for word in [&new.id, hazard] {
            if !fits(word) {
                return Err(ScaffoldError::Id(word.to_owned()));
            }
        }
        let path = templates.join("alerts").join(format!("{}.toml", new.id));
        if path.exists() {
            return Err(ScaffoldError::Exists(path.display().to_string()));
        }
        let source = self.locales.get(&self.source).ok_or(ScaffoldError::NoSource)?;
        let has = |id: &str| source.texts.contains_key(id);
        let text = declaration(new, hazard, &has);
        let mut findings = Vec::new();
        let read = Template::read(&new.id, &path.display().to_string(), &text, &mut findings);
        if read.is_none() || !findings.is_empty() {
            let faults: Vec<String> = findings.into_iter().map(|finding| finding.message).collect();
            return Err(ScaffoldError::Template(faults.join("; ")));
        }
        let mut files = vec![(path, text, true)];
        let wanted: Vec<_> = HEADLINES
            .iter()
            .map(|(moment, says)| (format!("hazard-{}-{moment}", new.id), *says))
            .filter(|(id, _)| !has(id))
            .collect();
        if !wanted.is_empty() {
            let path = locales.join(self.source.as_str()).join("hazard.ftl");
            let old = match std::fs::read_to_string(&path) {
                Ok(text) => text,
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
                Err(error) => return Err(ScaffoldError::File(path.display().to_string(), error)),
            };
            let mut text = old.trim_end().to_owned();
            text.push_str(&format!("\n\n## {}: say here, for translators, what it is\n\n", new.id));
            for (id, says) in wanted {
                text.push_str(&format!("# {says}. $place: the name of the place.\n{id} = {{ ${UNWRITTEN} }}\n"));
            }
            let fresh = old.is_empty();
            files.push((path, text.trim_start().to_owned(), fresh));
        }
        Ok(Scaffold { files })
    }
}

fn declaration(new: &NewTemplate, hazard: &str, has: &dyn Fn(&str) -> bool) -> String {
    let id = &new.id;
    let said = |wanted: &[&str]| {
        let seen: BTreeSet<&str> = wanted.iter().copied().filter(|id| has(id)).collect();
        wanted.iter().filter(|id| seen.contains(*id)).map(|id| format!("\"{id}\"")).collect::<Vec<_>>().join(", ")
    };
    let before = said(&["action-be-ready", "action-follow-news"]);
    let now = said(&["action-follow-instructions", "action-help-others"]);
    let after = said(&["action-stay-careful", "action-follow-news"]);
    let contact = if has("frame-call") { "contact = \"frame-call\"\n" } else { "" };
    let (kind, phase) = (&new.kind, &new.phase);
    format!(
        r#"# Say in one sentence what this message is about and how much time people have.

hazard = "{hazard}"
kind = "{kind}"
phase = "{phase}"
segments = 8           # most SMS segments with the longest real values, as an exercise
assurance = false

[cap]                  # what it is in CAP, and which CAP alerts it serves
categories = ["Other"] # Met, Geo, Safety, Security, Rescue, Fire, Health, Env, Transport, Infra, CBRNE, Other
response_types = ["Prepare", "Monitor", "Assess", "AllClear"] # the first is written out
urgency = "Immediate"
severity = "Severe"
certainty = "Likely"
priority = 10          # the higher wins when two templates fit

[[cap.event_codes]]    # this template by its own name; add the codes of the systems that you receive
system = "mothertongue"
value = "{id}"

[parameters.place]
type = "place"
required = true
example = "Staten Island"
longest = "Staten Island, New York City" # the longest that is real: SMS are counted with it

[parameters.until]
type = "datetime"
required = true
example = "2026-10-30T12:00:00-04:00"
longest = "2026-12-30T23:30:00-04:00"

[parameters.contact]
type = "contact"
example = "+1 201 555 0140"
longest = "+977 1 5550 1402 33"
# entry = "helpline"   # the entry of contacts.csv when the alert names none

# What each moment says. Actions are sentences of locales/en; give the three or four that save lives, in their order.
[moments.watch]
headline = "hazard-{id}-watch"
actions = [{before}]
{contact}urgency = "Future"
certainty = "Possible"

[moments.act-now]
headline = "hazard-{id}-act-now"
actions = [{now}]
{contact}
[moments.update]
lifecycle = "frame-update"
headline = "hazard-{id}-act-now"
actions = [{now}]
{contact}
[moments.correction]
lifecycle = "frame-correction"
headline = "hazard-{id}-act-now"
actions = [{now}]
{contact}
[moments.cancel]
lifecycle = "frame-cancel"
headline = "hazard-{id}-cancel"
actions = [{after}]
{contact}urgency = "Past"
severity = "Minor"
response_type = "None"

[moments.all-clear]
lifecycle = "frame-all-clear"
headline = "hazard-{id}-all-clear"
actions = [{after}]
{contact}urgency = "Past"
severity = "Minor"
response_type = "AllClear"

[[samples]]            # real-looking facts, for previews
name = "default"
zone = "America/New_York"
place = "Hoboken, New Jersey"
until = "2026-10-30T12:00:00-04:00"
contact = "+1 201 555 0140"
"#
    )
}
