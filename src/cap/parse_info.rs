//! Node ▷ [`InfoDraft`]: the info element.
//!
//! Texts are kept as they are written; nothing is translated or cleaned here.

use crate::domain::{Category, Certainty, Code, ResponseType, Severity, Urgency};

use super::codes;
use super::draft::{InfoDraft, Located};
use super::parse::Reader;
use super::tags::language_of;
use super::times::time_of;
use super::xml::Node;

const INFO_ORDER: &[&str] = &[
    "language",
    "category",
    "event",
    "responseType",
    "urgency",
    "severity",
    "certainty",
    "audience",
    "eventCode",
    "effective",
    "onset",
    "expires",
    "senderName",
    "headline",
    "description",
    "instruction",
    "web",
    "contact",
    "parameter",
    "resource",
    "area",
];

/// What the alert has used up of its limits.
#[derive(Default)]
pub(super) struct Budget {
    pub(super) areas: usize,
    pub(super) points: usize,
    pub(super) geocodes: usize,
}

impl Reader<'_, '_> {
    /// Reads one info block; `None` when a limit is passed.
    pub(super) fn info(&mut self, node: &Node, budget: &mut Budget) -> Option<InfoDraft> {
        let children = self.children(node, INFO_ORDER, &node.owner);
        let named = |name: &'static str| children.iter().copied().filter(move |child| child.name == name);
        let written = self.one(&children, "language").map(|child| (child.text.as_str(), child.spot()));
        let language = language_of(written, node.tag, self.report);
        let mut categories = Vec::new();
        for child in named("category") {
            if let Some(text) = self.text_of(child)
                && let Some(word) = self.word("category", &text, Category::parse, Category::ALL)
                && !categories.contains(&word.value)
            {
                categories.push(word.value);
            }
        }
        let mut response_types = Vec::new();
        for child in named("responseType") {
            if let Some(text) = self.text_of(child)
                && let Some(word) = self.word("responseType", &text, ResponseType::parse, ResponseType::ALL)
                && !response_types.contains(&word.value)
            {
                response_types.push(word.value);
            }
        }
        if named("category").next().is_none() {
            self.report.error(codes::MISSING, Some(node.tag), "`category` is missing", "CAP 1.2 requires at least one");
        }
        for name in ["audience", "resource"] {
            if let Some(child) = children.iter().find(|child| child.name == name) {
                let message = format!("`{name}` is read over; it is not carried on");
                self.report.note(codes::NOT_CARRIED, Some(child.tag), message, "");
            }
        }
        let event = self.required_text(&children, "event", node.tag);
        let urgency = self.required_word(&children, "urgency", node.tag, Urgency::parse, Urgency::ALL);
        let severity = self.required_word(&children, "severity", node.tag, Severity::parse, Severity::ALL);
        let certainty = self.required_word(&children, "certainty", node.tag, Certainty::parse, Certainty::ALL);
        let mut info = InfoDraft {
            spot: node.tag,
            language,
            categories,
            event,
            response_types,
            urgency: urgency.map(|word| word.value),
            severity: severity.map(|word| word.value),
            certainty: certainty.map(|word| word.value),
            event_codes: self.named_values(&children, "eventCode"),
            effective: self.time(&children, "effective"),
            onset: self.time(&children, "onset"),
            expires: self.time(&children, "expires"),
            sender_name: self.text(&children, "senderName").map(|text| text.value),
            headline: self.text(&children, "headline"),
            description: self.text(&children, "description"),
            instruction: self.text(&children, "instruction"),
            web: self.text(&children, "web").map(|text| text.value),
            contact: self.text(&children, "contact").map(|text| text.value),
            parameters: self.named_values(&children, "parameter"),
            areas: Vec::new(),
        };
        for area in named("area") {
            info.areas.push(self.area(area, budget)?);
        }
        Some(info)
    }

    fn time(&mut self, children: &[&Node], name: &str) -> Option<Located<jiff::Timestamp>> {
        let text = self.text(children, name)?;
        time_of(name, &text.value, text.spot, self.report)
    }

    /// Every `valueName` and `value` of elements such as `parameter`; one without a name is reported and left out.
    fn named_values(&mut self, children: &[&Node], name: &str) -> Vec<Code> {
        let mut codes_found = Vec::new();
        for child in children.iter().filter(|child| child.name == name) {
            let parts = self.children(child, &["valueName", "value"], &child.owner);
            let value_name = self.text(&parts, "valueName");
            let value = self.text(&parts, "value");
            match (value_name, value) {
                (Some(value_name), value) => {
                    codes_found.push(Code { name: value_name.value, value: value.map(|value| value.value).unwrap_or_default() })
                }
                (None, _) => {
                    let message = format!("`{name}` has no `valueName` and was left out");
                    self.report.warning(codes::GEOCODE, Some(child.tag), message, "write <valueName> and <value>");
                }
            }
        }
        codes_found
    }
}
