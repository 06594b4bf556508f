//! The exercise words stand before and after every exercise text, whatever the layout.
//!
//! It never adds them: a layout that leaves them out is refused.

use crate::domain::Form;

/// Whether a text begins and ends with the exercise words, white space, markup and escapes apart.
pub(super) fn stands_around(words: &str, text: &str, form: Form) -> bool {
    let plain = |text: &str| -> String { text.chars().filter(|c| !c.is_whitespace()).collect() };
    match form {
        Form::Sms | Form::RadioScript | Form::SocialPost | Form::CapInfo => {
            let (words, text) = (plain(words), plain(text));
            text.starts_with(&words) && text.ends_with(&words) && text.len() > 2 * words.len()
        }
        Form::Email => {
            let shown = plain(&without_tags(text));
            let words = plain(&handlebars::html_escape(words));
            shown.starts_with(&words) && shown.ends_with(&words) && shown.len() > 2 * words.len()
        }
    }
}

/// HTML without its tags.
fn without_tags(html: &str) -> String {
    let mut inside = false;
    let mut text = String::new();
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside => text.push(c),
            _ => {}
        }
    }
    text
}
