//! The boxes under the script: cuts, how names are said, recordings, and what must never be read aloud.

use std::fmt::Write as _;

use super::sheet::range;
use crate::channel::Submission;
use crate::channel::markup::escape;
use crate::domain::{MessagePart, RadioFacts, RenderedMessage, SpokenName, SpokenNumber};

/// Writes every box that has something in it.
pub(super) fn write(page: &mut String, submission: &Submission) {
    let message = &submission.message;
    if let Some(radio) = &message.radio {
        cuts(page, message, radio);
        recorded(page, message, radio);
    }
    say_with_care(page, message);
    let links =
        message.radio.iter().flat_map(|radio| &radio.links).map(|link| format!(" · {}", escape(link))).collect::<String>();
    let _ = writeln!(
        page,
        "<div class=\"box\"><h2>Never read aloud</h2><p>{alert} · template {template} · {review} · digest {digest}{links}</p></div>",
        alert = escape(&submission.alert_identifier),
        template = escape(&message.template.0),
        review = message.review,
        digest = message.digest().short(),
    );
}

/// What a reader of the newsroom can tell of a part: its gloss, else its text.
fn told(message: &RenderedMessage, index: usize) -> Option<&str> {
    let gloss = message.gloss.get(index).map(|part: &MessagePart| part.text.as_str()).filter(|text| !text.is_empty());
    gloss.or_else(|| message.parts.get(index).map(|part| part.text.as_str()))
}

fn cuts(page: &mut String, message: &RenderedMessage, radio: &RadioFacts) {
    if radio.cuts.is_empty() {
        return;
    }
    let _ = writeln!(page, "<div class=\"box\"><h2>Cuts</h2><ul>");
    for cut in &radio.cuts {
        let left: Vec<String> = cut
            .left_out
            .iter()
            .filter_map(|index| told(message, *index))
            .map(|text| format!("<bdi>{}</bdi>", escape(text)))
            .collect();
        let what = match (left.is_empty(), cut.kept.len() == message.parts.len()) {
            (true, true) => "all of it".to_owned(),
            (true, false) => "says everything once".to_owned(),
            (false, _) => format!("leaves out: {}", left.join(" ")),
        };
        let over = if cut.fits() { "" } else { " — longer than asked for: nothing more may be left out" };
        let _ = writeln!(page, "<li>{} s: {} — {what}{over}</li>", cut.target_s, range(&cut.read));
    }
    page.push_str("</ul></div>\n");
}

fn recorded(page: &mut String, message: &RenderedMessage, radio: &RadioFacts) {
    if radio.recordings.is_empty() {
        return;
    }
    let has = |index: &usize| radio.recordings.iter().any(|recording| recording.part == *index);
    let live: Vec<String> = (0..message.parts.len())
        .filter(|index| !has(index))
        .filter_map(|index| told(message, index))
        .map(|text| format!("<li><bdi>{}</bdi></li>", escape(text)))
        .collect();
    let _ = writeln!(page, "<div class=\"box\"><h2>Recorded by a person</h2>");
    if live.is_empty() {
        page.push_str("<p>All of it. Play the recording.</p>");
    } else {
        let _ =
            write!(page, "<p>The recording leaves these out; a person at the station says them:</p><ul>{}</ul>", live.join(""));
    }
    page.push_str("</div>\n");
}

fn row(name: &SpokenName) -> String {
    let cell = |text: Option<&str>| format!("<td><bdi>{}</bdi></td>", escape(text.unwrap_or("—")));
    let note = if name.own { "" } else { "<td>the local name: none is known in this language</td>" };
    let note = if note.is_empty() { "<td></td>" } else { note };
    format!(
        "<tr>{}{}{}{}{note}</tr>\n",
        cell(Some(&name.shown)),
        cell(Some(&name.local)),
        cell(name.reading.as_deref()),
        cell(name.newsroom.as_deref())
    )
}

/// A number, and who answers it when.
fn number(number: &SpokenNumber) -> String {
    let languages: Vec<&str> = number.languages.iter().map(|language| language.as_str()).collect();
    let answered = match (languages.is_empty(), number.answers) {
        (true, _) => "languages not known".to_owned(),
        (false, true) => format!("answers in {}", languages.join(", ")),
        (false, false) => format!("answers in {} — <strong>not in the language of this script</strong>", languages.join(", ")),
    };
    let hours = if number.hours.is_empty() { String::new() } else { format!(" · {}", escape(&number.hours)) };
    format!("<li><bdi>{}</bdi> · {answered}{hours}</li>", escape(&number.shown))
}

fn say_with_care(page: &mut String, message: &RenderedMessage) {
    let names: Vec<SpokenName> = match &message.radio {
        Some(radio) => radio.names.clone(),
        None => message
            .names
            .iter()
            .map(|name| SpokenName { shown: name.clone(), local: name.clone(), own: true, newsroom: None, reading: None })
            .collect(),
    };
    if names.is_empty() && message.numbers.is_empty() {
        return;
    }
    page.push_str("<div class=\"box\"><h2>Say with care</h2>\n");
    if !names.is_empty() {
        page.push_str("<table><tr><th>In the script</th><th>Local name</th><th>Read</th><th>Here</th><th></th></tr>\n");
        for name in &names {
            page.push_str(&row(name));
        }
        page.push_str("</table>\n");
    }
    let told: Vec<String> = message.radio.iter().flat_map(|radio| &radio.numbers).map(number).collect();
    if !told.is_empty() {
        let _ = writeln!(page, "<p>Numbers, digit by digit:</p><ul>{}</ul>", told.concat());
    } else if !message.numbers.is_empty() {
        let _ = writeln!(page, "<p>Numbers, digit by digit: <bdi>{}</bdi></p>", escape(&message.numbers.join(" · ")));
    }
    page.push_str("</div>\n");
}
