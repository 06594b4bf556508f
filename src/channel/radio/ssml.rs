//! The script as SSML 1.1 (W3C), for a voice that a station brings, and for the one that is here.

use std::fmt::Write as _;

use crate::catalog::spoken_lines;
use crate::channel::markup::escape;
use crate::domain::{PartRole, RenderedMessage};

/// Whom the speech is marked up for.
pub(super) enum Listener<'a> {
    /// A station's voice: the language is that of the text.
    Station,
    /// The program here, with a voice, and what it says first. A program that is told the language of the text takes its
    /// own default voice for it, which misreads Chinese: so it is told the name of the voice.
    Program {
        /// The voice.
        voice: &'a str,
        /// What is said first.
        opening: &'a str,
        /// The language of that, when it is another one.
        opening_language: Option<&'a str>,
    },
}

/// Text without the marks that keep values apart on paper.
fn without_marks(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
}

/// Marks each known number so that a voice says it digit by digit.
fn with_numbers(text: &str, numbers: &[String]) -> String {
    let mut numbers: Vec<&str> = numbers.iter().map(String::as_str).filter(|number| !number.is_empty()).collect();
    numbers.sort_by_key(|number| std::cmp::Reverse(number.chars().count()));
    let text = without_marks(text);
    let mut out = String::new();
    let mut rest = text.as_str();
    while let Some(first) = rest.chars().next() {
        if let Some(number) = numbers.iter().find(|number| rest.starts_with(**number)) {
            let _ = write!(out, "<say-as interpret-as=\"telephone\">{}</say-as>", escape(number));
            rest = &rest[number.len()..];
        } else {
            let (head, tail) = rest.split_at(first.len_utf8());
            out.push_str(&escape(head));
            rest = tail;
        }
    }
    out
}

/// One paragraph a part, one `s` a sentence.
pub(super) fn ssml(message: &RenderedMessage, listener: &Listener<'_>) -> String {
    let text_language = message.language.without_private_use();
    let language = match listener {
        Listener::Station => text_language.as_str(),
        Listener::Program { voice, .. } => voice,
    };
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<speak version=\"1.1\" xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"{}\">\n",
        escape(language)
    );
    if let Listener::Program { opening, opening_language, .. } = listener {
        let marked = opening_language.map(|language| format!(" xml:lang=\"{}\"", escape(language))).unwrap_or_default();
        let _ = writeln!(out, "<p{marked}><s>{}</s></p><break time=\"1s\"/>", escape(opening));
    }
    for part in &message.parts {
        let stressed = matches!(part.role, PartRole::Headline | PartRole::Action);
        let sentences: Vec<String> = spoken_lines(&part.text)
            .lines()
            .map(|line| {
                let said = with_numbers(line, &message.numbers);
                if stressed { format!("<s><emphasis>{said}</emphasis></s>") } else { format!("<s>{said}</s>") }
            })
            .collect();
        let _ = writeln!(out, "<p>{}</p><break time=\"1s\"/>", sentences.join(""));
    }
    out.push_str("</speak>\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_number_is_marked_once_and_text_stays_text() {
        let numbers = ["1 1 9".to_owned(), "0 1 1 9".to_owned()];
        let marked = with_numbers("Call \u{2068}0 1 1 9\u{2069} & 1 1 9 <now>", &numbers);
        let tel = |number: &str| format!("<say-as interpret-as=\"telephone\">{number}</say-as>");
        assert_eq!(marked, format!("Call {} &amp; {} &lt;now&gt;", tel("0 1 1 9"), tel("1 1 9")));
    }
}
