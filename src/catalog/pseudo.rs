//! Pseudolocales: the source language made long and strange, and the same from right to left, to try layouts with before there is a
//! translation.
//!
//! Made as they are said, out of the source language's texts; never read from a file, never loaded for a plan, never sent.

use std::borrow::Cow;
use std::path::Path;

use super::Catalog;
use super::locale::Locale;
use crate::domain::{Finding, PSEUDO_LANGUAGES};

/// The kinds of pseudolocale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pseudo {
    /// `en-XA`: every letter with an accent, a third longer, in brackets.
    Accented,
    /// `ar-XB`: every word from right to left.
    RightToLeft,
}

/// How much longer a text gets, in hundredths: what a translation out of English often needs.
const LONGER_PERCENT: usize = 35;

impl Pseudo {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Accented, Self::RightToLeft];

    /// Its tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Accented => PSEUDO_LANGUAGES[0],
            Self::RightToLeft => PSEUDO_LANGUAGES[1],
        }
    }

    /// What it is called.
    pub fn name(self) -> &'static str {
        match self {
            Self::Accented => "Pseudo: accented and long",
            Self::RightToLeft => "Pseudo: right to left",
        }
    }

    /// ISO 15924 script.
    pub fn script(self) -> &'static str {
        match self {
            Self::Accented => "Latn",
            Self::RightToLeft => "Arab",
        }
    }

    /// The CLDR locale of dates and numbers; that of the source language when none.
    pub fn format_locale(self) -> Option<&'static str> {
        match self {
            Self::Accented => None,
            Self::RightToLeft => Some("ar"),
        }
    }

    /// What is done to each stretch of text between variables.
    pub fn transform(self) -> fn(&str) -> Cow<'_, str> {
        match self {
            Self::Accented => accented,
            Self::RightToLeft => right_to_left,
        }
    }

    /// What is done to each whole text: brackets show where one was cut off.
    pub fn finish(self, text: String) -> String {
        match self {
            Self::Accented => format!("[{text}]"),
            Self::RightToLeft => text,
        }
    }
}

/// The vowels with an accent: `fluent_pseudo` changes consonants only.
fn vowel(letter: char) -> char {
    match letter {
        'a' => 'ä',
        'e' => 'ë',
        'i' => 'ï',
        'o' => 'ö',
        'u' => 'ü',
        'A' => 'Ä',
        'E' => 'Ë',
        'I' => 'Ï',
        'O' => 'Ö',
        'U' => 'Ü',
        other => other,
    }
}

/// Accents on every letter, and letters twice until the text is a third longer: vowels first, so that it can still be read.
fn accented(text: &str) -> Cow<'_, str> {
    let accents = fluent_pseudo::transform(text, false, false);
    let (mut out, mut owed) = (String::with_capacity(text.len() * 3), 0);
    for (plain, accent) in text.chars().zip(accents.chars().map(vowel)) {
        out.push(accent);
        owed += LONGER_PERCENT;
        let soft = matches!(plain, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
        if plain.is_alphabetic() && (owed >= 200 || (owed >= 100 && soft)) {
            out.push(accent);
            owed -= 100;
        }
    }
    Cow::Owned(out)
}

/// Every word between right-to-left marks and turned around by an override. Digits and stops keep their own direction.
fn right_to_left(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 3);
    let mut inside = false;
    for c in text.chars() {
        let letter = c.is_alphabetic() || (inside && matches!(c, '\'' | '\u{2019}'));
        match (inside, letter) {
            (false, true) => out.push_str("\u{200F}\u{202E}"),
            (true, false) => out.push_str("\u{202C}\u{200F}"),
            (true, true) | (false, false) => {}
        }
        inside = letter;
        out.push(c);
    }
    if inside {
        out.push_str("\u{202C}\u{200F}");
    }
    Cow::Owned(out)
}

impl Catalog {
    /// Loads as [`Catalog::load`], and adds the pseudolocales `en-XA` and `ar-XB`, for looking at layouts. Nothing that plans or
    /// sends may use it.
    pub fn load_with_pseudo(templates: &Path, locales: &Path) -> (Self, Vec<Finding>) {
        let (mut catalog, findings) = Self::load(templates, locales);
        let made: Vec<Locale> = catalog
            .locales
            .get(&catalog.source)
            .map(|source| Pseudo::ALL.into_iter().filter_map(|kind| Locale::pseudo(source, kind)).collect())
            .unwrap_or_default();
        catalog.locales.extend(made.into_iter().map(|locale| (locale.info.tag.clone(), locale)));
        (catalog, findings)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_accented_text_is_a_third_longer_and_keeps_its_digits_and_stops() {
        let text = "Go to higher ground now. Take water for 3 days.";
        let pseudo = accented(text).into_owned();
        let (before, after) = (text.chars().count(), pseudo.chars().count());
        assert!((130..=140).contains(&(after * 100 / before)), "{after} of {before}: {pseudo}");
        assert!(pseudo.contains('3') && pseudo.ends_with('.') && !pseudo.contains('a'), "{pseudo}");
    }

    #[test]
    fn every_word_is_turned_around_and_every_mark_is_closed() {
        assert_eq!(
            right_to_left("Don't go, 3 x"),
            "\u{200F}\u{202E}Don't\u{202C}\u{200F} \u{200F}\u{202E}go\u{202C}\u{200F}, 3 \u{200F}\u{202E}x\u{202C}\u{200F}"
        );
        assert_eq!(right_to_left(" 119. "), " 119. ");
    }
}
