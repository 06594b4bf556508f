//! The texts of a locale as a translator sees them: message by message, with what the review ledger says of each.
//!
//! Reads only; what stands in a file is shown as it stands there, with its variables and choices.

use fluent_syntax::ast::{Entry, Message, Pattern, Resource};

use super::Catalog;
use super::review::ReviewEntry;
use crate::domain::{Language, ReviewState};

/// One piece of a message: its text, or the one that a form takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedPiece {
    /// The attribute (`sms`, `radio`, `social`); none for the message's own text.
    pub attribute: Option<String>,
    /// The text with variables and choices, as Fluent writes it.
    pub text: String,
}

/// One message of a locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedText {
    /// Its id.
    pub id: String,
    /// The file as the user named it.
    pub file: String,
    /// The line of the id, from 1.
    pub line: u32,
    /// What the file says to translators above it.
    pub comment: Option<String>,
    /// Its text and attributes.
    pub pieces: Vec<ListedPiece>,
    /// How far the review has come.
    pub state: ReviewState,
    /// Whether it is a machine's draft.
    pub machine_draft: bool,
    /// The entry of the ledger.
    pub entry: Option<ReviewEntry>,
}

impl Catalog {
    /// Every message of a locale, in the order of its files; none when there is no such locale.
    pub fn listed_texts(&self, language: &Language) -> Option<Vec<ListedText>> {
        let locale = self.locales.get(language)?;
        let mut texts = Vec::new();
        for (file, source) in &locale.sources {
            let resource = match fluent_syntax::parser::parse(&**source) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            for entry in resource.body {
                let Entry::Message(message) = entry else { continue };
                let id = message.id.name.to_owned();
                let Some(known) = locale.texts.get(&id).filter(|known| known.file == *file) else { continue };
                let before = known.source.get(..known.offset).unwrap_or_default();
                let (state, machine_draft) = locale.review_of(&id, self.basis(&id));
                texts.push(ListedText {
                    file: file.clone(),
                    line: u32::try_from(before.matches('\n').count()).unwrap_or(u32::MAX - 1) + 1,
                    comment: message.comment.as_ref().map(|comment| comment.content.join("\n")),
                    pieces: pieces(&message),
                    state,
                    machine_draft,
                    entry: locale.review.get(&id).cloned(),
                    id,
                });
            }
        }
        Some(texts)
    }

    /// The language that all others are translated from.
    pub fn source_language(&self) -> &Language {
        &self.source
    }
}

fn pieces(message: &Message<&str>) -> Vec<ListedPiece> {
    let own = message.value.iter().map(|value| ListedPiece { attribute: None, text: written(value) });
    let attributes = message
        .attributes
        .iter()
        .map(|attribute| ListedPiece { attribute: Some(attribute.id.name.to_owned()), text: written(&attribute.value) });
    own.chain(attributes).collect()
}

/// A pattern as Fluent writes it, without the indentation of its message.
fn written(pattern: &Pattern<&str>) -> String {
    let message = Message {
        id: fluent_syntax::ast::Identifier { name: "x" },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    let text = fluent_syntax::serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
    let text = text.strip_prefix("x =").unwrap_or(&text);
    let lines: Vec<&str> = text.trim().lines().map(|line| line.strip_prefix("    ").unwrap_or(line)).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_listed_with_its_attributes_variables_and_choices_as_written() {
        let source = "x = Go to { $place }.\n    .sms =\n        { PLURAL($n) ->\n            [one] One way.\n           *[other] { $n } ways.\n        }\n";
        let resource = fluent_syntax::parser::parse(source).unwrap();
        let Some(Entry::Message(message)) = resource.body.first() else { panic!("a message") };
        let listed = pieces(message);
        assert_eq!((listed[0].attribute.as_deref(), listed[0].text.as_str()), (None, "Go to { $place }."));
        assert_eq!(listed[1].attribute.as_deref(), Some("sms"));
        let lines: Vec<&str> = listed[1].text.lines().map(str::trim).collect();
        assert_eq!(lines, ["{ PLURAL($n) ->", "[one] One way.", "*[other] { $n } ways.", "}"]);
    }
}
