//! The script as SSML 1.1 (W3C), for a voice that a station brings.

use std::fmt::Write as _;

use crate::channel::markup::escape;
use crate::domain::{MessagePart, PartRole, RenderedMessage};

/// Marks each known number so that a voice says it digit by digit.
fn with_numbers(text: &str, numbers: &[String]) -> String {
    let mut out = escape(text);
    for number in numbers {
        let plain = escape(number);
        if !plain.is_empty() {
            out = out.replace(&plain, &format!("<say-as interpret-as=\"telephone\">{plain}</say-as>"));
        }
    }
    out
}

/// One paragraph a part; `opening` is said first when there is one.
pub(super) fn ssml(message: &RenderedMessage, parts: &[MessagePart], opening: Option<&str>) -> String {
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<speak version=\"1.1\" xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"{}\">\n",
        escape(message.language.without_private_use().as_str())
    );
    if let Some(opening) = opening {
        let _ = writeln!(out, "<p xml:lang=\"en\">{}</p>", escape(opening));
    }
    for part in parts {
        let text = with_numbers(&part.text, &message.numbers);
        match part.role {
            PartRole::Headline | PartRole::Action => {
                let _ = writeln!(out, "<p><emphasis>{text}</emphasis></p><break time=\"1s\"/>");
            }
            PartRole::Exercise
            | PartRole::LifeCycle
            | PartRole::Contact
            | PartRole::Validity
            | PartRole::Source
            | PartRole::Cue => {
                let _ = writeln!(out, "<p>{text}</p><break time=\"1s\"/>");
            }
        }
    }
    out.push_str("</speak>\n");
    out
}
