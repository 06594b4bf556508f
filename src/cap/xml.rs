//! Text ▷ a small tree of elements with their places.
//!
//! Document types and entities are refused, never expanded; depth and number of elements are limited before the tree grows.

use quick_xml::NsReader;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;

use super::draft::Spot;
use super::limits::Limits;
use super::report::Report;
use super::{NAMESPACE, codes};

/// Whose element it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    /// CAP 1.2.
    Cap12,
    /// An older CAP, by its namespace.
    OlderCap(String),
    /// No namespace at all.
    Nobody,
    /// Another namespace.
    Foreign(String),
}

/// One element.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) name: String,
    pub(super) owner: Owner,
    /// The start tag.
    pub(super) tag: Spot,
    /// The text directly in it, line ends made `\n`.
    pub(super) text: String,
    /// Where the first text that is not blank begins; the start tag when there is none.
    pub(super) text_at: usize,
    pub(super) children: Vec<Node>,
}

impl Node {
    /// The place of the text, for a caret.
    pub(super) fn spot(&self) -> Spot {
        let trimmed = self.text.trim();
        if trimmed.is_empty() {
            return self.tag;
        }
        let width = trimmed.lines().next().unwrap_or_default().chars().count();
        Spot { at: self.text_at, width: u32::try_from(width).unwrap_or(1).max(1) }
    }
}

/// Reads the tree. `None` when the file is not XML or is refused; the report says why.
pub(super) fn read_tree(source: &str, limits: &Limits, report: &mut Report<'_>) -> Option<Node> {
    let mut reader = NsReader::from_str(source);
    reader.config_mut().check_comments = false;
    let mut open: Vec<Node> = Vec::new();
    let mut root: Option<Node> = None;
    let mut elements = 0_usize;
    loop {
        let before = offset(reader.buffer_position());
        let event = match reader.read_event() {
            Ok(event) => event,
            Err(error) => {
                let at = offset(reader.error_position()).min(source.len());
                report.error(codes::NOT_XML, Some(Spot { at, width: 1 }), format!("this is not XML: {error}"), "");
                return None;
            }
        };
        match event {
            Event::Start(start) => {
                if !grow(&mut elements, open.len() + 1, limits, before, report) {
                    return None;
                }
                if root.is_some() && open.is_empty() {
                    return second_root(before, report);
                }
                open.push(node(&reader, &start, before));
            }
            Event::Empty(start) => {
                if !grow(&mut elements, open.len() + 1, limits, before, report) {
                    return None;
                }
                if root.is_some() && open.is_empty() {
                    return second_root(before, report);
                }
                let empty = node(&reader, &start, before);
                close(empty, &mut open, &mut root);
            }
            Event::End(_) => {
                if let Some(done) = open.pop() {
                    close(done, &mut open, &mut root);
                }
            }
            Event::Text(text) => add_text(&mut open, &text.xml10_content(), before),
            Event::CData(text) => add_text(&mut open, &text.xml10_content(), before),
            Event::GeneralRef(reference) => {
                let spot = Spot { at: before, width: width(&reference) + 2 };
                let resolved = match reference.resolve_char_ref() {
                    Ok(Some(character)) => Some(character.to_string()),
                    Ok(None) => resolve_xml_entity(&reference).map(str::to_owned),
                    Err(_) => None,
                };
                match resolved {
                    Some(text) => add_text(&mut open, &text, before),
                    None => {
                        report.error(
                            codes::FORBIDDEN_XML,
                            Some(spot),
                            format!("the entity `&{};` is not one of XML's own five", &*reference),
                            "write the character itself",
                        );
                        return None;
                    }
                }
            }
            Event::DocType(_) => {
                report.error(
                    codes::FORBIDDEN_XML,
                    Some(Spot { at: before, width: 9 }),
                    "the file has a document type declaration",
                    "remove `<!DOCTYPE …>`; CAP needs none, and entities are never expanded",
                );
                return None;
            }
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
            Event::Eof => break,
        }
    }
    if let Some(unclosed) = open.last() {
        report.error(codes::NOT_XML, Some(unclosed.tag), format!("`<{}>` is never closed", unclosed.name), "");
        return None;
    }
    if root.is_none() {
        report.error(codes::NOT_XML, None, "the file has no element", "give a CAP 1.2 file");
    }
    root
}

fn offset(position: u64) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}

fn width(text: &str) -> u32 {
    u32::try_from(text.chars().count()).unwrap_or(1)
}

fn second_root(at: usize, report: &mut Report<'_>) -> Option<Node> {
    report.error(
        codes::NOT_XML,
        Some(Spot { at, width: 1 }),
        "a second root element begins here",
        "one file holds one alert; cut the file in two",
    );
    None
}

fn grow(elements: &mut usize, depth: usize, limits: &Limits, at: usize, report: &mut Report<'_>) -> bool {
    *elements += 1;
    let spot = Some(Spot { at, width: 1 });
    if depth > limits.max_depth {
        report.error(codes::LIMIT, spot, format!("elements are nested deeper than {}", limits.max_depth), "");
        return false;
    }
    if *elements > limits.max_elements {
        report.error(codes::LIMIT, spot, format!("the file has more than {} elements", limits.max_elements), "");
        return false;
    }
    true
}

fn node(reader: &NsReader<&[u8]>, start: &BytesStart<'_>, at: usize) -> Node {
    let (resolved, local) = reader.resolver().resolve_element(start.name());
    let owner = match resolved {
        ResolveResult::Bound(namespace) => match namespace.as_ref() {
            name if name == NAMESPACE => Owner::Cap12,
            name if is_older_cap(name) => Owner::OlderCap(name.to_owned()),
            name => Owner::Foreign(name.to_owned()),
        },
        ResolveResult::Unbound => Owner::Nobody,
        ResolveResult::Unknown(prefix) => Owner::Foreign(format!("undeclared prefix {prefix}")),
    };
    let name = local.as_ref().to_owned();
    let tag = Spot { at, width: width(start.name().as_ref()) + 1 };
    Node { name, owner, tag, text: String::new(), text_at: at, children: Vec::new() }
}

/// CAP 1.0 and 1.1 by the namespaces of their schemas.
fn is_older_cap(namespace: &str) -> bool {
    namespace.starts_with("urn:oasis:names:tc:emergency:cap:")
        || namespace.starts_with("http://www.incident.com/cap/")
        || namespace.starts_with("http://www.oasis-open.org/committees/emergency/cap/")
}

fn close(done: Node, open: &mut [Node], root: &mut Option<Node>) {
    match open.last_mut() {
        Some(parent) => parent.children.push(done),
        None => *root = Some(done),
    }
}

fn add_text(open: &mut [Node], text: &str, at: usize) {
    let Some(node) = open.last_mut() else { return };
    if node.text.trim().is_empty() {
        let lead = text.chars().take_while(|c| c.is_whitespace()).map(char::len_utf8).sum::<usize>();
        node.text_at = at + lead;
    }
    node.text.push_str(text);
}
