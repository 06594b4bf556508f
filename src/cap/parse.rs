//! Bytes ▷ [`AlertDraft`]: the alert element.
//!
//! Never stops at the first fault of content, and never panics or runs on, whatever the bytes are.

use std::sync::Arc;

use crate::domain::{Finding, MessageType, Scope, Status, UnknownWord};

use super::codes;
use super::decode::decode_bytes;
use super::draft::{AlertDraft, Located, ReferenceDraft, Spot};
use super::limits::Limits;
use super::parse_info;
use super::report::Report;
use super::times::{read_time, time_of};
use super::xml::{Node, Owner, read_tree};

/// What reading gave.
#[derive(Clone, Debug)]
pub struct Parsed {
    /// The draft, when there is an alert at all.
    pub draft: Option<AlertDraft>,
    /// Everything that was found, in the order of the file.
    pub findings: Vec<Finding>,
}

/// The order of elements in `alert` (CAP 1.2 schema).
const ALERT_ORDER: &[&str] = &[
    "identifier",
    "sender",
    "sent",
    "status",
    "msgType",
    "source",
    "scope",
    "restriction",
    "addresses",
    "code",
    "note",
    "references",
    "incidents",
    "info",
];

/// Reads one CAP file leniently: every fault at once, with line and column. `file` is the name for findings.
///
/// Never panics and always ends; a file past a limit gives no draft.
pub fn parse(bytes: &[u8], file: &str, limits: &Limits) -> Parsed {
    if bytes.len() > limits.max_bytes {
        let mut report = Report::new("", file, limits.max_findings);
        report.error(
            codes::LIMIT,
            None,
            format!("the file has {} bytes; at most {} are read", bytes.len(), limits.max_bytes),
            "",
        );
        return Parsed { draft: None, findings: report.finish() };
    }
    let decoded = decode_bytes(bytes);
    let source: Arc<str> = decoded.text.into();
    let mut report = Report::new(&source, file, limits.max_findings);
    if let Some(fault) = decoded.fault {
        let spot = Some(Spot { at: decoded.fault_at, width: 1 });
        if decoded.whole {
            report.warning(codes::ENCODING, spot, fault, "declare the encoding that the file has");
        } else {
            report.error(codes::ENCODING, spot, fault, "save the file as UTF-8");
            return Parsed { draft: None, findings: report.finish() };
        }
    }
    let draft = read_tree(&source, limits, &mut report)
        .and_then(|root| Reader { limits, report: &mut report }.alert(&root, file, &source));
    let draft = draft.map(|mut draft| {
        draft.unfit = report.has_errors();
        draft
    });
    Parsed { draft, findings: report.finish() }
}

/// Reads nodes and reports.
pub(super) struct Reader<'a, 'r> {
    pub(super) limits: &'a Limits,
    pub(super) report: &'a mut Report<'r>,
}

impl Reader<'_, '_> {
    fn alert(&mut self, root: &Node, file: &str, source: &Arc<str>) -> Option<AlertDraft> {
        if root.name != "alert" {
            self.report.error(
                codes::NOT_AN_ALERT,
                Some(root.tag),
                format!("the root element is `{}`, not `alert`", root.name),
                "give one CAP alert; a feed lists alerts but is not one",
            );
            return None;
        }
        match &root.owner {
            Owner::Cap12 => {}
            Owner::OlderCap(namespace) => self.report.error(
                codes::NAMESPACE,
                Some(root.tag),
                format!("this is an older CAP ({namespace})"),
                "ask the sender for CAP 1.2",
            ),
            Owner::Nobody => self.report.error(
                codes::NAMESPACE,
                Some(root.tag),
                "the alert has no namespace",
                "write xmlns=\"urn:oasis:names:tc:emergency:cap:1.2\"",
            ),
            Owner::Foreign(namespace) => self.report.error(
                codes::NAMESPACE,
                Some(root.tag),
                format!("the namespace {namespace} is not that of CAP 1.2"),
                "write xmlns=\"urn:oasis:names:tc:emergency:cap:1.2\"",
            ),
        }
        let children = self.children(root, ALERT_ORDER, &root.owner);
        let named = |name: &'static str| children.iter().copied().filter(move |node| node.name == name);
        let mut draft = AlertDraft {
            file: file.to_owned(),
            source: Arc::clone(source),
            unfit: false,
            spot: root.tag,
            identifier: None,
            sender: None,
            sent: None,
            status: None,
            message_type: None,
            scope: None,
            source_name: None,
            restriction: None,
            addresses: None,
            codes: Vec::new(),
            note: None,
            references: Vec::new(),
            incidents: Vec::new(),
            infos: Vec::new(),
        };
        draft.identifier = self.required_text(&children, "identifier", root.tag);
        draft.sender = self.required_text(&children, "sender", root.tag);
        if let Some(sent) = self.required_text(&children, "sent", root.tag) {
            draft.sent = time_of("sent", &sent.value, sent.spot, self.report);
        }
        draft.status = self.required_word(&children, "status", root.tag, Status::parse, Status::ALL);
        draft.message_type = self.required_word(&children, "msgType", root.tag, MessageType::parse, MessageType::ALL);
        draft.scope = self.required_word(&children, "scope", root.tag, Scope::parse, Scope::ALL);
        draft.source_name = self.text(&children, "source").map(|text| text.value);
        draft.restriction = self.text(&children, "restriction");
        draft.addresses = self.text(&children, "addresses");
        draft.note = self.text(&children, "note").map(|text| text.value);
        for code in named("code") {
            draft.codes.extend(self.text_of(code).map(|text| text.value));
        }
        if let Some(incidents) = self.text(&children, "incidents") {
            draft.incidents = incidents.value.split_whitespace().map(str::to_owned).collect();
        }
        if let Some(references) = children.iter().find(|node| node.name == "references") {
            draft.references = self.references(references);
        }
        let infos: Vec<&Node> = named("info").collect();
        if infos.len() > self.limits.max_infos {
            let message = format!("the alert has {} info blocks; at most {} are read", infos.len(), self.limits.max_infos);
            self.report.error(codes::LIMIT, Some(infos[self.limits.max_infos].tag), message, "");
            return None;
        }
        let mut budget = parse_info::Budget::default();
        for info in infos {
            draft.infos.push(self.info(info, &mut budget)?);
        }
        Some(draft)
    }

    /// The children that CAP knows, in the order of the file; reports the others, and those out of order or repeated.
    pub(super) fn children<'n>(&mut self, parent: &'n Node, order: &[&str], owner: &Owner) -> Vec<&'n Node> {
        let mut known = Vec::new();
        let mut furthest = 0;
        for child in &parent.children {
            let place = order.iter().position(|name| *name == child.name);
            match (&child.owner == owner, place) {
                (true, Some(place)) => {
                    if place < furthest {
                        let message = format!("`{}` must stand before `{}`", child.name, order[furthest]);
                        self.report.warning(codes::ORDER, Some(child.tag), message, "keep to the order of the schema");
                    }
                    furthest = furthest.max(place);
                    known.push(child);
                }
                (true, None) => {
                    let message = format!("`{}` is not an element of `{}` in CAP 1.2; it was not read", child.name, parent.name);
                    self.report.warning(codes::UNKNOWN_ELEMENT, Some(child.tag), message, "");
                }
                (false, _) => {
                    let foreign = matches!(child.owner, Owner::Foreign(_));
                    let message = format!("`{}` is not of the namespace of the alert; it was not read", child.name);
                    if foreign && place.is_none() {
                        self.report.note(codes::UNKNOWN_ELEMENT, Some(child.tag), message, "");
                    } else {
                        self.report.error(codes::NAMESPACE, Some(child.tag), message, "write the whole alert in one namespace");
                    }
                }
            }
        }
        known
    }

    /// The text of an element; `None` when it is empty. Reports an empty one and one that is too long.
    pub(super) fn text_of(&mut self, node: &Node) -> Option<Located<String>> {
        let text = node.text.trim();
        if let Some(child) = node.children.first() {
            let message = format!("`{}` holds text only; `{}` in it was not read", node.name, child.name);
            self.report.warning(codes::UNKNOWN_ELEMENT, Some(child.tag), message, "");
        }
        if let Some(bad) = text.chars().find(|c| !is_xml_char(*c)) {
            let message = format!("`{}` has the character U+{:04X}, which XML 1.0 does not allow", node.name, u32::from(bad));
            self.report.error(codes::TEXT_CHARACTER, Some(node.spot()), message, "remove it");
            return None;
        }
        if text.is_empty() {
            let message = format!("`{}` is empty and was left out", node.name);
            self.report.note(codes::EMPTY, Some(node.tag), message, "leave out what has no value");
            return None;
        }
        if text.chars().count() > self.limits.max_text_chars {
            let message = format!("`{}` has more than {} characters", node.name, self.limits.max_text_chars);
            self.report.error(codes::LIMIT, Some(Spot { at: node.text_at, width: 1 }), message, "");
            return None;
        }
        Some(Located::new(text.to_owned(), node.spot()))
    }

    /// The one element of that name; reports a second one.
    pub(super) fn one<'n>(&mut self, children: &[&'n Node], name: &str) -> Option<&'n Node> {
        let mut found = children.iter().copied().filter(|node| node.name == name);
        let first = found.next();
        for again in found {
            let same = first.is_some_and(|first| first.text.trim() == again.text.trim());
            let message = format!("`{name}` stands again; only the first was read");
            if same {
                self.report.warning(codes::REPEATED, Some(again.tag), message, "remove it");
            } else {
                self.report.error(codes::REPEATED, Some(again.tag), message, "keep the one that is meant");
            }
        }
        first
    }

    pub(super) fn text(&mut self, children: &[&Node], name: &str) -> Option<Located<String>> {
        let node = self.one(children, name)?;
        self.text_of(node)
    }

    pub(super) fn required_text(&mut self, children: &[&Node], name: &str, parent: Spot) -> Option<Located<String>> {
        let node = self.one(children, name);
        match node {
            Some(node) if !node.text.trim().is_empty() => self.text_of(node),
            Some(_) | None => {
                let spot = node.map_or(parent, |node| node.tag);
                let word = if node.is_some() { "empty" } else { "missing" };
                self.report.error(codes::MISSING, Some(spot), format!("`{name}` is {word}"), "CAP 1.2 requires it");
                None
            }
        }
    }

    pub(super) fn required_word<T: Copy + ToString>(
        &mut self,
        children: &[&Node],
        name: &str,
        parent: Spot,
        parse: impl Fn(&str) -> Result<T, UnknownWord>,
        all: &[T],
    ) -> Option<Located<T>> {
        let text = self.required_text(children, name, parent)?;
        self.word(name, &text, parse, all)
    }

    /// Reads a word of a closed list; another case or CAP 1.0's `Very Likely` is mended.
    pub(super) fn word<T: Copy + ToString>(
        &mut self,
        name: &str,
        text: &Located<String>,
        parse: impl Fn(&str) -> Result<T, UnknownWord>,
        all: &[T],
    ) -> Option<Located<T>> {
        if let Ok(value) = parse(&text.value) {
            return Some(Located::new(value, text.spot));
        }
        // CAP 1.2 section 3.2.2: `Very Likely` of CAP 1.0 counts as `Likely`.
        let written = if name == "certainty" && text.value.eq_ignore_ascii_case("very likely") { "Likely" } else { &text.value };
        if let Some(value) = all.iter().copied().find(|value| value.to_string().eq_ignore_ascii_case(written)) {
            let message = format!("{name} `{}` was read as {}", text.value, value.to_string());
            self.report.warning(codes::WORD, Some(text.spot), message, &format!("write {}", value.to_string()));
            return Some(Located::new(value, text.spot));
        }
        let list = all.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let short: String = text.value.chars().take(60).collect();
        self.report.error(codes::WORD, Some(text.spot), format!("`{short}` is not a CAP {name}"), &format!("one of {list}"));
        None
    }

    fn references(&mut self, node: &Node) -> Vec<Located<ReferenceDraft>> {
        let Some(text) = self.text_of(node) else { return Vec::new() };
        let words: Vec<&str> = text.value.split_whitespace().collect();
        if words.len() > self.limits.max_references {
            let message = format!("there are more than {} references", self.limits.max_references);
            self.report.error(codes::LIMIT, Some(Spot { width: 1, ..text.spot }), message, "");
            return Vec::new();
        }
        let mut references = Vec::new();
        for word in words {
            let parts: Vec<&str> = word.split(',').collect();
            match parts.as_slice() {
                [sender, identifier, sent] if !sender.is_empty() && !identifier.is_empty() => match read_time(sent) {
                    Ok(read) => {
                        if read.zulu || read.loose {
                            let message =
                                format!("the time in the reference to `{identifier}` is not in CAP's form; it was read");
                            self.report.warning(
                                codes::TIME_ZULU,
                                Some(text.spot),
                                message,
                                "repeat `sent` as the message wrote it",
                            );
                        }
                        references.push(Located::new(
                            ReferenceDraft {
                                sender: Some((*sender).to_owned()),
                                identifier: (*identifier).to_owned(),
                                sent: Some(read.time),
                            },
                            text.spot,
                        ));
                    }
                    Err(message) => {
                        self.report.error(codes::REFERENCE_FORM, Some(text.spot), message, "write sender,identifier,sent")
                    }
                },
                [identifier] => references.push(Located::new(
                    ReferenceDraft { sender: None, identifier: (*identifier).to_owned(), sent: None },
                    text.spot,
                )),
                _other => {
                    let short: String = word.chars().take(80).collect();
                    let message = format!("`{short}` is not a reference");
                    self.report.error(codes::REFERENCE_FORM, Some(text.spot), message, "write sender,identifier,sent");
                }
            }
        }
        references
    }
}

/// Characters that XML 1.0 allows (section 2.2).
pub(super) fn is_xml_char(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..='\u{10ffff}')
}
