//! What a page is asked to show, from the words behind its address, and back into an address.
//!
//! A word that means nothing is passed over: an old bookmark still shows a page.

use crate::domain::{Form, Language, ModeName, Moment};

/// The sample made of the longest real value of each parameter.
pub(super) const LONGEST: &str = "longest";

/// What the page of a template is asked to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Asked {
    pub moment: Moment,
    /// The name of a sample; the first when empty.
    pub sample: String,
    pub mode: ModeName,
    /// Empty for all.
    pub forms: Vec<Form>,
    /// Empty for all.
    pub languages: Vec<String>,
    /// Whether the pseudolocales are shown too.
    pub pseudo: bool,
}

impl Asked {
    /// Reads `moment=…&sample=…&mode=…&form=…&form=…&lang=…`.
    pub fn read(query: &str) -> Self {
        let mut asked = Self {
            moment: Moment::ActNow,
            sample: String::new(),
            mode: ModeName::Exercise,
            forms: Vec::new(),
            languages: Vec::new(),
            pseudo: false,
        };
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            match &*name {
                "moment" => asked.moment = Moment::parse(&value).unwrap_or(asked.moment),
                "sample" => asked.sample = value.into_owned(),
                "pseudo" => asked.pseudo = value == "on",
                "mode" if value == "live" => asked.mode = ModeName::Live,
                "form" => asked.forms.extend(Form::parse(&value).filter(|form| !asked.forms.contains(form))),
                "lang" if !value.is_empty() && !asked.languages.iter().any(|known| *known == value) => {
                    asked.languages.push(value.into_owned());
                }
                _ => {}
            }
        }
        asked
    }

    /// The words of an address that asks for this.
    pub fn query(&self) -> String {
        let mut words = form_urlencoded::Serializer::new(String::new());
        words.append_pair("moment", self.moment.as_str());
        if !self.sample.is_empty() {
            words.append_pair("sample", &self.sample);
        }
        if self.mode == ModeName::Live {
            words.append_pair("mode", "live");
        }
        if self.pseudo {
            words.append_pair("pseudo", "on");
        }
        for form in &self.forms {
            words.append_pair("form", form.as_str());
        }
        for language in &self.languages {
            words.append_pair("lang", language);
        }
        words.finish()
    }

    /// The forms to show.
    pub fn shown_forms(&self) -> Vec<Form> {
        if self.forms.is_empty() { Form::ALL.to_vec() } else { self.forms.clone() }
    }

    /// Whether a language is to be shown.
    pub fn shows(&self, language: &Language) -> bool {
        let asked = self.languages.is_empty() || self.languages.iter().any(|asked| asked == language.as_str());
        asked && self.offers(language)
    }

    /// Whether a language is among those that can be chosen.
    pub fn offers(&self, language: &Language) -> bool {
        self.pseudo || !language.is_pseudo()
    }
}

/// The value of one word of an address; empty when it is not there. Longer than `most` characters it is cut.
pub(super) fn word(query: &str, name: &str, most: usize) -> String {
    form_urlencoded::parse(query.as_bytes())
        .find(|(key, _)| key == name)
        .map(|(_, value)| value.trim().chars().take(most).collect())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_asked_is_the_same_after_the_way_through_an_address() {
        let query = "moment=cancel&sample=harbour+town&mode=live&pseudo=on&form=sms&form=radio&lang=fa-AF&lang=my";
        let asked = Asked::read(query);
        assert_eq!(asked.query(), query);
        assert_eq!(asked.shown_forms(), [Form::Sms, Form::RadioScript]);
        let shows = |tag: &str| asked.shows(&Language::parse(tag).unwrap());
        assert!(shows("my") && !shows("es") && !shows("en-XA"));
    }

    #[test]
    fn pseudolocales_are_shown_only_when_they_are_asked_for() {
        let pseudo = Language::parse("en-XA").unwrap();
        assert!(!Asked::read("lang=en-XA").shows(&pseudo));
        assert!(Asked::read("lang=en-XA&pseudo=on").shows(&pseudo) && Asked::read("pseudo=on").shows(&pseudo));
    }

    #[test]
    fn words_that_mean_nothing_are_passed_over() {
        let asked = Asked::read("moment=never&form=carrier-pigeon&mode=7&colour=red&%%%");
        assert_eq!(asked, Asked::read(""));
        assert_eq!(asked.shown_forms(), Form::ALL);
    }

    #[test]
    fn a_search_text_is_cut_to_its_limit() {
        assert_eq!(word("q=++abcdef", "q", 3), "abc");
    }
}
