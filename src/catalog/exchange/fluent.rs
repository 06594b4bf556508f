//! Messages put back into a Fluent file: only their own lines change; comments, order and every other line stay.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Message};

use super::shape::Shape;
use super::units::Pieces;

/// Where a message stands in its file.
#[derive(Debug)]
struct Region {
    id: String,
    /// Byte offset of its comment, or of its id without one.
    start: usize,
    /// Byte offset of its id.
    head: usize,
    /// Byte offset after its last line's text.
    end: usize,
}

/// The message as Fluent's serializer writes it, without a line end.
///
/// # Errors
/// With a sentence when the pieces make no single message that reads back as they are.
pub(super) fn message(id: &str, pieces: &Pieces) -> Result<String, String> {
    let mut source = format!("{id} =");
    for (attribute, shape) in pieces {
        match attribute {
            None => source.push_str(&shape.fluent(4)),
            Some(name) => source.push_str(&format!("\n    .{name} ={}", shape.fluent(8))),
        }
    }
    source.push('\n');
    let resource = fluent_syntax::parser::parse(source.as_str()).map_err(|(_, errors)| {
        errors.first().map_or_else(|| "it is not valid Fluent".to_owned(), |error| error.kind.to_string())
    })?;
    let [Entry::Message(read)] = resource.body.as_slice() else {
        return Err("it would be more than one message".to_owned());
    };
    if read.id.name != id || apart(read) != *pieces {
        return Err("it would read as other texts than were given".to_owned());
    }
    Ok(fluent_syntax::serializer::serialize(&resource).trim_end().to_owned())
}

fn apart(message: &Message<&str>) -> Pieces {
    let value = message.value.iter().map(|value| (None, Shape::of(value)));
    let attributes = message.attributes.iter().map(|attribute| (Some(attribute.id.name.to_owned()), Shape::of(&attribute.value)));
    value.chain(attributes).collect()
}

/// The file with these messages in it: in their old places, or after the message that they follow in the source's order.
pub(super) fn with_messages(source: &str, messages: &BTreeMap<String, String>, order: &[String]) -> String {
    let regions = regions(source);
    let known = |id: &String| regions.iter().find(|region| region.id == *id);
    let mut edits: Vec<(usize, usize, String)> = Vec::new();
    let mut at_end = String::new();
    for (place, id) in order.iter().enumerate() {
        let Some(text) = messages.get(id) else { continue };
        if let Some(region) = known(id) {
            edits.push((region.head, region.end, text.clone()));
        } else if let Some(before) = order[..place].iter().rev().find_map(known) {
            edits.push((before.end, before.end, format!("\n{text}")));
        } else if let Some(after) = order[place..].iter().find_map(known) {
            edits.push((after.start, after.start, format!("{text}\n")));
        } else {
            at_end.push_str(text);
            at_end.push('\n');
        }
    }
    // Stable: what is put in at one place keeps the order of the source.
    edits.sort_by_key(|(start, _, _)| *start);
    let mut out = String::with_capacity(source.len() + 1024);
    let mut done = 0;
    for (start, end, text) in edits {
        out.push_str(source.get(done..start).unwrap_or_default());
        out.push_str(&text);
        done = end.max(done);
    }
    out.push_str(source.get(done..).unwrap_or_default());
    if !at_end.is_empty() {
        if !out.is_empty() && !out.ends_with('\n') {
            out.push('\n');
        }
        if !out.is_empty() && regions.is_empty() && !out.ends_with("\n\n") {
            out.push('\n');
        }
        out.push_str(&at_end);
    }
    out
}

fn regions(source: &str) -> Vec<Region> {
    let resource = match fluent_syntax::parser::parse(source) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let offset = |part: &str| (part.as_ptr() as usize).saturating_sub(source.as_ptr() as usize).min(source.len());
    let line_start = |at: usize| source[..at].rfind('\n').map_or(0, |found| found + 1);
    let starts: Vec<usize> = resource
        .body
        .iter()
        .map(|entry| {
            let first = match entry {
                Entry::Message(message) => {
                    first_line(message.comment.as_ref().map(|comment| &comment.content)).unwrap_or(message.id.name)
                }
                Entry::Term(term) => first_line(term.comment.as_ref().map(|comment| &comment.content)).unwrap_or(term.id.name),
                Entry::Comment(comment) | Entry::GroupComment(comment) | Entry::ResourceComment(comment) => {
                    first_line(Some(&comment.content)).unwrap_or(source)
                }
                Entry::Junk { content } => content,
            };
            line_start(offset(first))
        })
        .collect();
    let mut found = Vec::new();
    for (at, entry) in resource.body.iter().enumerate() {
        if let Entry::Message(message) = entry {
            let (start, head) = (starts[at], offset(message.id.name));
            let next = starts.get(at + 1).copied().unwrap_or(source.len()).max(head);
            let end = head + source[head..next].trim_end().len();
            found.push(Region { id: message.id.name.to_owned(), start, head, end });
        }
    }
    found
}

fn first_line<'s>(content: Option<&Vec<&'s str>>) -> Option<&'s str> {
    content?.first().copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "### Head.\n\n## Group\n\n# About b.\nb = B.\n    .sms = b\n\n# About d.\nd =\n    { $n ->\n        [one] One.\n       *[other] Many.\n    }\n\n# Stands alone.\n\ne = E.\n";

    #[test]
    fn only_the_lines_of_a_changed_message_change_and_new_ones_stand_where_the_source_has_them() {
        let order: Vec<String> = ["a", "b", "c", "d", "e", "f"].map(str::to_owned).to_vec();
        assert_eq!(with_messages(FILE, &BTreeMap::new(), &order), FILE);
        let texts = BTreeMap::from(["a", "c", "f"].map(|id| (id.to_owned(), format!("{id} = new"))));
        let out = with_messages(FILE, &texts, &order);
        let expected = FILE
            .replace("# About b.", "a = new\n# About b.")
            .replace("    .sms = b\n", "    .sms = b\nc = new\n")
            .replace("e = E.\n", "e = E.\nf = new\n");
        assert_eq!(out, expected);
        let texts = BTreeMap::from([("d".to_owned(), "d = Short.".to_owned())]);
        let out = with_messages(FILE, &texts, &order);
        assert!(out.contains("# About d.\nd = Short.\n\n# Stands alone.\n\ne = E.\n"), "{out}");
        assert_eq!(with_messages("### Head.\n", &texts, &order), "### Head.\n\nd = Short.\n");
        assert_eq!(with_messages("", &texts, &order), "d = Short.\n");
    }
}
