//! [`Alert`] ▷ CAP 1.2 XML, valid against the OASIS schema.
//!
//! Writes only what the alert holds: no comments, no foreign elements, no times in another form.

use std::fmt::Write as _;

use quick_xml::escape::escape;

use crate::domain::{Alert, Area, Code, Info, Point, Shape};

use super::NAMESPACE;
use super::parse::is_xml_char;
use super::parse_area::EXCLUDE_POLYGON;
use super::times::write_time;

/// Writes an alert as CAP 1.2 XML in UTF-8, elements in the order of the schema, UTC as `-00:00`.
///
/// Characters that XML 1.0 does not allow are left out. CAP keeps whole seconds, so finer times are cut.
pub fn write(alert: &Alert) -> String {
    let fields = alert.fields();
    let mut out = Writer { out: String::with_capacity(4096), depth: 1 };
    out.out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(out.out, "<alert xmlns=\"{NAMESPACE}\">");
    out.text("identifier", &fields.key.identifier);
    out.text("sender", &fields.key.sender);
    out.text("sent", &write_time(fields.key.sent));
    out.text("status", fields.status.as_str());
    out.text("msgType", fields.message_type.as_str());
    out.optional("source", fields.source.as_deref());
    out.text("scope", fields.scope.as_str());
    for code in &fields.codes {
        out.text("code", code);
    }
    out.optional("note", fields.note.as_deref());
    if !fields.references.is_empty() {
        let references: Vec<String> =
            fields.references.iter().map(|key| format!("{},{},{}", key.sender, key.identifier, write_time(key.sent))).collect();
        out.text("references", &references.join(" "));
    }
    if !fields.incidents.is_empty() {
        out.text("incidents", &fields.incidents.join(" "));
    }
    for info in &fields.infos {
        out.info(info);
    }
    out.out.push_str("</alert>\n");
    out.out
}

struct Writer {
    out: String,
    depth: usize,
}

impl Writer {
    fn indent(&mut self) {
        self.out.extend(std::iter::repeat_n("  ", self.depth));
    }

    fn text(&mut self, name: &str, text: &str) {
        self.indent();
        let clean: String = text.chars().filter(|c| is_xml_char(*c)).collect();
        let escaped = escape(clean.trim()).replace('\r', "&#13;");
        let _ = writeln!(self.out, "<{name}>{escaped}</{name}>");
    }

    fn optional(&mut self, name: &str, text: Option<&str>) {
        if let Some(text) = text.filter(|text| !text.trim().is_empty()) {
            self.text(name, text);
        }
    }

    fn open(&mut self, name: &str) {
        self.indent();
        let _ = writeln!(self.out, "<{name}>");
        self.depth += 1;
    }

    fn close(&mut self, name: &str) {
        self.depth -= 1;
        self.indent();
        let _ = writeln!(self.out, "</{name}>");
    }

    fn code(&mut self, name: &str, code: &Code) {
        self.open(name);
        self.text("valueName", &code.name);
        self.text("value", &code.value);
        self.close(name);
    }

    fn info(&mut self, info: &Info) {
        self.open("info");
        self.text("language", info.language.as_str());
        for category in &info.categories {
            self.text("category", category.as_str());
        }
        self.text("event", &info.event);
        for response_type in &info.response_types {
            self.text("responseType", response_type.as_str());
        }
        self.text("urgency", info.urgency.as_str());
        self.text("severity", info.severity.as_str());
        self.text("certainty", info.certainty.as_str());
        for code in &info.event_codes {
            self.code("eventCode", code);
        }
        self.optional("effective", info.effective.map(write_time).as_deref());
        self.optional("onset", info.onset.map(write_time).as_deref());
        self.text("expires", &write_time(info.expires));
        self.optional("senderName", info.sender_name.as_deref());
        self.optional("headline", info.headline.as_deref());
        self.optional("description", info.description.as_deref());
        self.optional("instruction", info.instruction.as_deref());
        self.optional("web", info.web.as_deref());
        self.optional("contact", info.contact.as_deref());
        for parameter in &info.parameters {
            self.code("parameter", parameter);
        }
        for area in &info.areas {
            self.area(area);
        }
        self.close("info");
    }

    fn area(&mut self, area: &Area) {
        self.open("area");
        self.text("areaDesc", &area.description);
        // The schema wants every polygon before the first circle.
        for shape in &area.shapes {
            if let Shape::Polygon(points) = shape {
                self.text("polygon", &list(points));
            }
        }
        for shape in &area.shapes {
            if let Shape::Circle { center, radius_km } = shape {
                self.text("circle", &format!("{},{} {radius_km}", center.lat, center.lon));
            }
        }
        for geocode in &area.geocodes {
            self.code("geocode", &Code { name: geocode.system.clone(), value: geocode.value.clone() });
        }
        for hole in &area.holes {
            self.code("geocode", &Code { name: EXCLUDE_POLYGON.to_owned(), value: list(hole) });
        }
        self.close("area");
    }
}

fn list(points: &[Point]) -> String {
    points.iter().map(|point| format!("{},{}", point.lat, point.lon)).collect::<Vec<_>>().join(" ")
}
