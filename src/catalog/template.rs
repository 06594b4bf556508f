//! Templates: one kind of message about one hazard, read from `templates/alerts/<id>.toml`.
//!
//! Knows which texts a moment says and which facts they need; never holds a word of any language.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::limits::{MAX_ACTIONS, MAX_TOML_BYTES};
use crate::domain::{
    Category, Certainty, Digest, Fact, Facts, Finding, Hazard, Moment, Phase, PlaceNames, ResponseType, Severity, TemplateId,
    Urgency,
};

/// What a parameter holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ParameterKind {
    /// A place of the gazetteer.
    Place,
    /// A point in time, RFC 3339.
    Datetime,
    /// A length of time in minutes.
    Duration,
    /// A distance in kilometres.
    Distance,
    /// A whole number.
    Count,
    /// An entry of the contact directory.
    Contact,
    /// The proper name of a facility, verbatim.
    Facility,
    /// A link to an allow-listed host.
    Link,
    /// One of a closed list.
    Choice,
}

/// One typed parameter of a template.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    /// What it holds.
    #[serde(rename = "type")]
    pub kind: ParameterKind,
    /// Whether an alert must give it.
    #[serde(default)]
    pub required: bool,
    /// An example, for whoever writes the alert.
    pub example: toml::Value,
    /// The longest real value; the example when absent.
    pub longest: Option<toml::Value>,
    /// The closed list of a choice.
    #[serde(default)]
    pub choices: Vec<String>,
    /// The entry of the contact directory that a contact is when the alert names none.
    pub entry: Option<String>,
}

/// One code that maps CAP alerts to a template.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventCode {
    /// CAP `valueName`.
    pub system: String,
    /// CAP `value`.
    pub value: String,
}

/// What a template is in CAP.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CapMapping {
    /// CAP `category`, at least one.
    pub categories: Vec<Category>,
    /// Response types that map; the first is written out.
    #[serde(default)]
    pub response_types: Vec<ResponseType>,
    /// Written out.
    pub urgency: Urgency,
    /// Written out.
    pub severity: Severity,
    /// Written out.
    pub certainty: Certainty,
    /// When two templates match, the higher wins.
    #[serde(default)]
    pub priority: i32,
    /// Codes that map.
    #[serde(default)]
    pub event_codes: Vec<EventCode>,
}

/// What one moment says: ids of Fluent messages.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MomentTexts {
    /// Said first.
    pub lifecycle: Option<String>,
    /// What and where.
    pub headline: String,
    /// What to do, in order.
    #[serde(default)]
    pub actions: Vec<String>,
    /// Whom to call.
    pub contact: Option<String>,
    /// CAP response type written out for this moment.
    pub response_type: Option<ResponseType>,
    /// CAP urgency written out for this moment.
    pub urgency: Option<Urgency>,
    /// CAP severity written out for this moment.
    pub severity: Option<Severity>,
    /// CAP certainty written out for this moment.
    pub certainty: Option<Certainty>,
}

impl MomentTexts {
    /// The Fluent ids, in the order in which they are said.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.lifecycle
            .iter()
            .map(String::as_str)
            .chain(std::iter::once(self.headline.as_str()))
            .chain(self.actions.iter().map(String::as_str))
            .chain(self.contact.iter().map(String::as_str))
    }
}

/// One set of sample facts, for golden files and previews.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Sample {
    /// Its name.
    pub name: String,
    /// The time zone of its place, IANA; UTC when absent.
    pub zone: Option<String>,
    /// The sender's name.
    pub issuer: Option<String>,
    /// Values by parameter.
    #[serde(flatten)]
    pub values: BTreeMap<String, toml::Value>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Declaration {
    hazard: String,
    kind: Kind,
    phase: Phase,
    segments: u16,
    #[serde(default)]
    assurance: bool,
    authority: Option<String>,
    cap: CapMapping,
    #[serde(default)]
    parameters: BTreeMap<String, Parameter>,
    moments: BTreeMap<String, MomentTexts>,
    #[serde(default)]
    samples: Vec<Sample>,
}

/// What a template is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A danger.
    Warning,
    /// Leave.
    Evacuate,
    /// Stay inside.
    Shelter,
    /// A service that is open or closed.
    Service,
    /// No papers are asked.
    Assurance,
}

/// One template, read and checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Template {
    /// Its id: the file's name.
    pub id: TemplateId,
    /// The danger; `any` for templates of no one danger.
    pub hazard: Hazard,
    /// What it is for.
    pub kind: Kind,
    /// The phase it belongs to.
    pub phase: Phase,
    /// The most SMS segments with the longest real values, exercise words included.
    pub segments: u16,
    /// Whether it may speak of papers.
    pub assurance: bool,
    /// The parameter that names the authority behind an assurance.
    pub authority: Option<String>,
    /// What it is in CAP.
    pub cap: CapMapping,
    /// Typed parameters by name.
    pub parameters: BTreeMap<String, Parameter>,
    /// What each moment says; every moment of [`Moment::ALL`] that the file declares.
    pub moments: BTreeMap<Moment, MomentTexts>,
    /// Sample facts.
    pub samples: Vec<Sample>,
    /// Digest of the declaration.
    pub digest: Digest,
    /// The file as the user named it.
    pub file: String,
    /// The file's text, for carets.
    pub(super) source: String,
}

impl Template {
    /// Reads a declaration; faults go to `findings` with `L01` (unreadable) and `L13` (a moment is missing).
    pub(super) fn read(id: &str, file: &str, source: &str, findings: &mut Vec<Finding>) -> Option<Self> {
        if source.len() > MAX_TOML_BYTES {
            findings.push(
                Finding::error("L01", format!("the file is longer than {MAX_TOML_BYTES} bytes"))
                    .in_file(file)
                    .help("split the template"),
            );
            return None;
        }
        let declared: Declaration = match toml::from_str(source) {
            Ok(declared) => declared,
            Err(error) => {
                findings.push(toml_finding(file, source, &error));
                return None;
            }
        };
        let mut moments = BTreeMap::new();
        for (name, texts) in declared.moments {
            let at = source.find(&format!("[moments.{name}]")).unwrap_or(0);
            match Moment::parse(&name) {
                Some(moment) => {
                    if texts.actions.len() > MAX_ACTIONS {
                        findings.push(
                            Finding::error("L01", format!("`{name}` says more than {MAX_ACTIONS} actions"))
                                .in_file(file)
                                .at_offset(source, at, 1)
                                .help("nobody remembers so many; keep the ones that save lives"),
                        );
                    }
                    moments.insert(moment, texts);
                }
                None => findings.push(
                    Finding::error("L01", format!("`{name}` is not a moment"))
                        .in_file(file)
                        .at_offset(source, at, 1)
                        .help("the moments are watch, act-now, update, correction, cancel and all-clear"),
                ),
            }
        }
        for moment in Moment::ALL {
            if !moments.contains_key(moment) {
                findings.push(
                    Finding::error("L13", format!("the template does not say what to do at `{moment}`"))
                        .in_file(file)
                        .at_line(1)
                        .help(format!(
                            "add [moments.{moment}] with a headline; a message that cannot be taken back must not go out"
                        )),
                );
            }
        }
        let template = Self {
            id: TemplateId(id.to_owned()),
            hazard: Hazard(declared.hazard),
            kind: declared.kind,
            phase: declared.phase,
            segments: declared.segments,
            assurance: declared.assurance,
            authority: declared.authority,
            cap: declared.cap,
            parameters: declared.parameters,
            moments,
            samples: declared.samples,
            digest: Digest::of(source.as_bytes()),
            file: file.to_owned(),
            source: source.to_owned(),
        };
        template.check_values(findings);
        Some(template)
    }

    /// Where the file declares a moment: byte offset, and the width of its name in characters.
    pub(super) fn place_of(&self, moment: Moment) -> (usize, u32) {
        let offset = [format!("[moments.{moment}]"), format!("\n{moment} =")]
            .iter()
            .find_map(|head| self.source.find(head.as_str()).map(|at| at + head.find(moment.as_str()).unwrap_or(0)));
        (offset.unwrap_or(0), offset.map_or(1, |_| super::words::width(moment.as_str())))
    }

    fn check_values(&self, findings: &mut Vec<Finding>) {
        let mut fault = |needle: &str, message: String, help: &str| {
            let at = self.source.find(needle).unwrap_or(0);
            findings.push(Finding::error("L01", message).in_file(&self.file).at_offset(&self.source, at, 1).help(help));
        };
        if self.hazard.0.is_empty() || !self.hazard.0.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') {
            fault("hazard", format!("`{}` is not a hazard", self.hazard), "a hazard is written with a-z, 0-9 and -");
        }
        for name in ["place", "until"] {
            if !self.parameters.get(name).is_some_and(|parameter| parameter.required) {
                fault(
                    "[parameters",
                    format!("the required parameter `{name}` is not declared"),
                    "every template has `place` and `until`, required",
                );
            }
        }
        for (name, parameter) in &self.parameters {
            let head = format!("[parameters.{name}]");
            if parameter.entry.is_some() && parameter.kind != ParameterKind::Contact {
                fault(&head, format!("`{name}` names an entry but is no contact"), "only a contact has an `entry`");
            }
            for value in std::iter::once(&parameter.example).chain(&parameter.longest) {
                if let Err(why) = read_value(parameter, value) {
                    fault(
                        &head,
                        format!("the value of `{name}` cannot be read: {why}"),
                        "see the parameter types in docs/catalog.md",
                    );
                }
            }
        }
        for sample in &self.samples {
            for (name, value) in &sample.values {
                match self.parameters.get(name) {
                    None => fault(
                        "[[samples]]",
                        format!("sample `{}` gives `{name}`, which is no parameter", sample.name),
                        "declare the parameter or take the value out",
                    ),
                    Some(parameter) => {
                        if let Err(why) = read_value(parameter, value) {
                            fault(
                                "[[samples]]",
                                format!("sample `{}`: `{name}` cannot be read: {why}", sample.name),
                                "see the parameter types in docs/catalog.md",
                            );
                        }
                    }
                }
            }
        }
    }

    /// Facts made of the longest real value of every parameter.
    pub fn longest_facts(&self) -> Facts {
        self.parameters
            .iter()
            .filter_map(|(name, parameter)| {
                read_value(parameter, parameter.longest.as_ref().unwrap_or(&parameter.example))
                    .ok()
                    .map(|fact| (name.clone(), fact))
            })
            .collect()
    }

    /// The facts of a sample; parameters that it leaves out are absent, required ones are filled from the example.
    pub fn sample_facts(&self, sample: &Sample) -> Facts {
        let mut facts = Facts::new();
        for (name, parameter) in &self.parameters {
            let value = sample.values.get(name).or(parameter.required.then_some(&parameter.example));
            if let Some(fact) = value.and_then(|value| read_value(parameter, value).ok()) {
                facts.insert(name.clone(), fact);
            }
        }
        facts
    }

    /// The samples' facts by name; one called `default`, of the examples, when the file has none.
    pub fn samples_facts(&self) -> Vec<(String, Facts)> {
        if self.samples.is_empty() {
            let facts = self
                .parameters
                .iter()
                .filter_map(|(name, parameter)| read_value(parameter, &parameter.example).ok().map(|fact| (name.clone(), fact)))
                .collect();
            return vec![("default".to_owned(), facts)];
        }
        self.samples.iter().map(|sample| (sample.name.clone(), self.sample_facts(sample))).collect()
    }
}

/// Turns what a file says into a typed fact.
fn read_value(parameter: &Parameter, value: &toml::Value) -> Result<Fact, String> {
    let text = || value.as_str().map(str::to_owned).ok_or_else(|| "text is needed".to_owned());
    let whole = || match value {
        toml::Value::Integer(number) => u64::try_from(*number).map_err(|_| "it is negative".to_owned()),
        toml::Value::String(text) => text.parse().map_err(|_| "a whole number is needed".to_owned()),
        toml::Value::Float(_)
        | toml::Value::Boolean(_)
        | toml::Value::Datetime(_)
        | toml::Value::Array(_)
        | toml::Value::Table(_) => Err("a whole number is needed".to_owned()),
    };
    match parameter.kind {
        ParameterKind::Place => Ok(Fact::Place(PlaceNames { local: text()?, names: BTreeMap::new() })),
        ParameterKind::Datetime => {
            let written = match value {
                toml::Value::Datetime(datetime) => datetime.to_string(),
                toml::Value::String(_)
                | toml::Value::Integer(_)
                | toml::Value::Float(_)
                | toml::Value::Boolean(_)
                | toml::Value::Array(_)
                | toml::Value::Table(_) => text()?,
            };
            written.parse().map(Fact::DateTime).map_err(|_| format!("`{written}` is not an RFC 3339 time with a zone"))
        }
        ParameterKind::Duration => {
            u32::try_from(whole()?).map(Fact::DurationMinutes).map_err(|_| "more minutes than anyone waits".to_owned())
        }
        ParameterKind::Distance => match value {
            toml::Value::Float(number) if number.is_finite() && *number >= 0.0 => Ok(Fact::DistanceKm(*number)),
            toml::Value::Integer(number) if (0..100_000).contains(number) => {
                Ok(Fact::DistanceKm(f64::from(i32::try_from(*number).unwrap_or_default())))
            }
            toml::Value::String(text) => match text.parse::<f64>() {
                Ok(number) if number.is_finite() && number >= 0.0 => Ok(Fact::DistanceKm(number)),
                Ok(_) | Err(_) => Err("kilometres are needed".to_owned()),
            },
            toml::Value::Float(_)
            | toml::Value::Integer(_)
            | toml::Value::Boolean(_)
            | toml::Value::Datetime(_)
            | toml::Value::Array(_)
            | toml::Value::Table(_) => Err("kilometres are needed".to_owned()),
        },
        ParameterKind::Count => whole().map(Fact::Count),
        ParameterKind::Contact => {
            let number = text()?;
            Ok(Fact::Contact(crate::domain::Contact {
                id: "sample".to_owned(),
                number,
                languages: Vec::new(),
                hours: "24/7".to_owned(),
                checked_on: jiff::civil::Date::MIN,
                expires_on: jiff::civil::Date::MAX,
                source: "illustrative".to_owned(),
            }))
        }
        ParameterKind::Facility => text().map(Fact::Facility),
        ParameterKind::Link => text().map(Fact::Link),
        ParameterKind::Choice => {
            let chosen = text()?;
            if parameter.choices.contains(&chosen) {
                Ok(Fact::Choice(chosen))
            } else {
                Err(format!("`{chosen}` is not one of the choices"))
            }
        }
    }
}

/// A TOML fault with its caret.
pub(super) fn toml_finding(file: &str, source: &str, error: &toml::de::Error) -> Finding {
    let finding = Finding::error("L01", error.message().lines().next().unwrap_or("not valid TOML").to_owned()).in_file(file);
    let finding = match error.span() {
        Some(span) => {
            let width = source.get(span.clone()).map_or(1, |text| text.lines().next().unwrap_or_default().chars().count());
            finding.at_offset(source, span.start, u32::try_from(width).unwrap_or(1))
        }
        None => finding,
    };
    finding.help("compare with the format in docs/catalog.md")
}
