//! A cut of a script as plain text: the blocks that stay, one sentence a line.
//!
//! It holds nothing that must not be read aloud; what was left out stands on the sheet.

use crate::catalog::spoken_lines;
use crate::domain::{MessagePart, RadioCut, RenderedMessage};

/// The parts that stay.
pub(super) fn kept<'a>(message: &'a RenderedMessage, cut: &'a RadioCut) -> impl Iterator<Item = &'a MessagePart> {
    cut.kept.iter().filter_map(|index| message.parts.get(*index))
}

/// Whether the cut leaves anything out.
pub(super) fn is_shorter(message: &RenderedMessage, cut: &RadioCut) -> bool {
    cut.kept.len() < message.parts.len()
}

/// The text of the cut: blocks apart by an empty line where the role changes.
pub(super) fn text(message: &RenderedMessage, cut: &RadioCut) -> String {
    let mut text = String::new();
    let mut before = None;
    for part in kept(message, cut) {
        if before.is_some_and(|role| role != part.role) {
            text.push('\n');
        }
        before = Some(part.role);
        text.push_str(&spoken_lines(&part.text));
        text.push('\n');
    }
    text
}
