//! XLIFF 2 in, from whatever tool worked on it.
//!
//! Document types and entities are refused, never expanded; depth and number of elements are limited. States that the file
//! claims are not taken: a file is no person.

use std::collections::BTreeMap;

use quick_xml::NsReader;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;

use super::xliff::NAMESPACE;
use super::{Parcel, Row, at_row};
use crate::domain::{Finding, Language};

/// The most elements of a file.
const MAX_ELEMENTS: usize = 500_000;
/// The deepest nesting.
const MAX_DEPTH: usize = 64;

/// One unit on its way.
#[derive(Default)]
struct Open {
    id: String,
    line: u32,
    data: BTreeMap<String, String>,
    /// Texts and codes in order; codes name their data.
    source: Vec<Piece>,
    target: Vec<Piece>,
    has_target: bool,
}

enum Piece {
    Text(String),
    Code { data: Option<String>, shown: Option<String> },
}

pub(super) fn read(shown: &str, text: &str) -> Result<Parcel, Vec<Finding>> {
    let mut reader = NsReader::from_str(text);
    let mut walk = Walk { shown, language: None, rows: Vec::new(), unit: None, within: Vec::new(), data: None };
    let mut elements = 0usize;
    let mut at = Lines { text, offset: 0, line: 1 };
    loop {
        let line = at.line_of(usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX));
        let event = reader.read_event().map_err(|error| vec![at_row("X01", shown, line, format!("this is not XML: {error}"))])?;
        match event {
            Event::Start(start) => {
                elements += 1;
                let name = walk.own_name(&reader, &start);
                walk.open(name, &start, line)?;
                if elements > MAX_ELEMENTS || walk.within.len() > MAX_DEPTH {
                    return Err(vec![at_row("X01", shown, line, "the file has more or deeper elements than any export")]);
                }
            }
            Event::Empty(start) => {
                elements += 1;
                let name = walk.own_name(&reader, &start);
                walk.open(name, &start, line)?;
                walk.close();
            }
            Event::End(_) => walk.close(),
            Event::Text(run) => walk.text(&run.xml10_content()),
            Event::CData(run) => walk.text(&run.xml10_content()),
            Event::GeneralRef(reference) => {
                let resolved = match reference.resolve_char_ref() {
                    Ok(Some(character)) => Some(character.to_string()),
                    Ok(None) => resolve_xml_entity(&reference).map(str::to_owned),
                    Err(_) => None,
                };
                let Some(resolved) = resolved else {
                    return Err(vec![at_row(
                        "X01",
                        shown,
                        line,
                        format!("the entity `&{};` is not one of XML's own five", &*reference),
                    )]);
                };
                walk.text(&resolved);
            }
            Event::DocType(_) => {
                return Err(vec![at_row("X01", shown, line, "the file has a document type declaration").help("take it out")]);
            }
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
            Event::Eof => break,
        }
    }
    if !walk.within.is_empty() {
        return Err(vec![at_row("X01", shown, at.line, "the file ends in the middle").help("save it again")]);
    }
    match walk.language {
        Some(language) => Ok(Parcel { language, rows: walk.rows }),
        None => Err(vec![
            at_row("X01", shown, 1, "this is no XLIFF 2 file with a `trgLang`")
                .help("export XLIFF 2.0 or 2.1 from the tool, not 1.2"),
        ]),
    }
}

/// Lines of a text by growing byte offsets.
struct Lines<'t> {
    text: &'t str,
    offset: usize,
    line: u32,
}

impl Lines<'_> {
    fn line_of(&mut self, offset: usize) -> u32 {
        let offset = offset.min(self.text.len());
        if offset > self.offset {
            let passed = self.text.as_bytes().get(self.offset..offset).unwrap_or_default();
            self.line += u32::try_from(passed.iter().filter(|byte| **byte == b'\n').count()).unwrap_or(0);
            self.offset = offset;
        }
        self.line
    }
}

struct Walk<'s> {
    shown: &'s str,
    language: Option<Language>,
    rows: Vec<Row>,
    unit: Option<Open>,
    /// Names of the open elements; empty for those of other namespaces.
    within: Vec<String>,
    data: Option<String>,
}

impl Walk<'_> {
    fn own_name(&self, reader: &NsReader<&[u8]>, start: &BytesStart<'_>) -> String {
        let (resolved, local) = reader.resolver().resolve_element(start.name());
        match resolved {
            ResolveResult::Bound(namespace) if namespace.as_ref() == NAMESPACE => local.as_ref().to_owned(),
            ResolveResult::Bound(_) | ResolveResult::Unbound | ResolveResult::Unknown(_) => String::new(),
        }
    }

    fn open(&mut self, name: String, start: &BytesStart<'_>, line: u32) -> Result<(), Vec<Finding>> {
        let attribute = |wanted: &str| attribute(start, wanted);
        match name.as_str() {
            "xliff" => {
                let tag = attribute("trgLang").unwrap_or_default();
                self.language = Some(Language::parse(&tag).map_err(|error| {
                    vec![at_row("X01", self.shown, line, format!("the file names no language to translate into: {error}"))]
                })?);
            }
            "unit" => self.unit = Some(Open { id: attribute("id").unwrap_or_default(), line, ..Open::default() }),
            "data" => {
                self.data = attribute("id");
                if let (Some(unit), Some(id)) = (&mut self.unit, &self.data) {
                    unit.data.insert(id.clone(), String::new());
                }
            }
            "target" => {
                if let Some(unit) = &mut self.unit {
                    unit.has_target = true;
                }
            }
            "ph" => {
                let code = Piece::Code { data: attribute("dataRef"), shown: attribute("disp").or_else(|| attribute("equiv")) };
                self.piece(code);
            }
            // A character that XML cannot hold.
            "cp" => {
                let hex = attribute("hex").and_then(|hex| u32::from_str_radix(&hex, 16).ok()).and_then(char::from_u32);
                self.piece(Piece::Text(hex.map(String::from).unwrap_or_default()));
            }
            _ => {}
        }
        self.within.push(name);
        Ok(())
    }

    fn close(&mut self) {
        match self.within.pop().as_deref() {
            Some("unit") => {
                if let Some(unit) = self.unit.take() {
                    let source = Some(joined(&unit.source, &unit.data));
                    let target = if unit.has_target { joined(&unit.target, &unit.data) } else { String::new() };
                    self.rows.push(Row { id: unit.id, source, target, line: unit.line });
                }
            }
            Some("data") => self.data = None,
            _ => {}
        }
    }

    fn text(&mut self, run: &str) {
        if self.within.last().is_some_and(|name| name == "data") {
            if let (Some(unit), Some(id)) = (&mut self.unit, &self.data)
                && let Some(data) = unit.data.get_mut(id)
            {
                data.push_str(run);
            }
            return;
        }
        self.piece(Piece::Text(run.to_owned()));
    }

    /// Adds to the source or target that is open, markup of annotations apart.
    fn piece(&mut self, piece: Piece) {
        let side = self.within.iter().rev().find(|name| matches!(name.as_str(), "source" | "target" | "note" | "data"));
        match (side.map(String::as_str), &mut self.unit) {
            (Some("source"), Some(unit)) => unit.source.push(piece),
            (Some("target"), Some(unit)) => unit.target.push(piece),
            _ => {}
        }
    }
}

fn joined(pieces: &[Piece], data: &BTreeMap<String, String>) -> String {
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Code { data: named, shown } => {
                named.as_ref().and_then(|id| data.get(id)).or(shown.as_ref()).cloned().unwrap_or_default()
            }
        })
        .collect()
}

fn attribute(start: &BytesStart<'_>, wanted: &str) -> Option<String> {
    let found = start.try_get_attribute(wanted).ok()??;
    found.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok().map(|value| value.into_owned())
}
