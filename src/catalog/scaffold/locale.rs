//! A new locale: its settings from CLDR and an empty file for each file of the source language.
//!
//! Every text is missing at first, which the check says (L02, L13) and no alert can pass over.

use std::path::Path;

use super::super::Catalog;
use super::super::formats::Formats;
use super::{Scaffold, ScaffoldError, cldr};
use crate::domain::{Direction, Language};

/// A locale to be made; what is none comes from CLDR.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewLocale {
    /// Its tag.
    pub tag: String,
    /// Its name in itself.
    pub name: Option<String>,
    /// Its English name.
    pub english: Option<String>,
    /// Its script, ISO 15924.
    pub script: Option<String>,
    /// The locale of CLDR whose dates and numbers its readers know.
    pub format_locale: Option<String>,
}

impl Catalog {
    /// The files of a new locale.
    ///
    /// # Errors
    /// When the tag is not canonical, the locale is there, or CLDR lacks what was not given.
    pub fn new_locale(&self, locales: &Path, new: &NewLocale) -> Result<Scaffold, ScaffoldError> {
        let tag = Language::parse(&new.tag).map_err(|_| ScaffoldError::Id(new.tag.clone()))?;
        if tag.as_str() != new.tag {
            return Err(ScaffoldError::Tag { given: new.tag.clone(), canonical: tag });
        }
        let folder = locales.join(tag.as_str());
        if folder.exists() {
            return Err(ScaffoldError::Exists(folder.display().to_string()));
        }
        let source = self.locales.get(&self.source).filter(|source| !source.texts.is_empty()).ok_or(ScaffoldError::NoSource)?;
        let mut files = vec![(folder.join("locale.toml"), settings(&tag, new)?, true)];
        for name in &source.files {
            let header = format!("### What each sentence is for, and every variable: locales/{}/{name}.\n", self.source);
            files.push((folder.join(name), header, true));
        }
        if let Some(list) = locales.parent().map(|top| top.join("l10n.toml")).filter(|list| list.exists()) {
            let fault = |error| ScaffoldError::File(list.display().to_string(), error);
            let old = std::fs::read_to_string(&list).map_err(fault)?;
            if let Some(text) = listed(&old, &tag) {
                files.push((list, text, false));
            }
        }
        Ok(Scaffold { files })
    }
}

fn settings(tag: &Language, new: &NewLocale) -> Result<String, ScaffoldError> {
    let base = tag.without_private_use();
    let known = cldr::names(&base);
    let name = new.name.clone().or(known.as_ref().map(|names| names.own.clone()));
    let english = new.english.clone().or(known.map(|names| names.english));
    let (Some(name), Some(english)) = (name, english) else { return Err(ScaffoldError::NoName(tag.clone())) };
    let script = new.script.clone().or_else(|| cldr::script(&base)).ok_or_else(|| ScaffoldError::NoScript(tag.clone()))?;
    let format_locale = new.format_locale.clone().unwrap_or_else(|| base.to_string());
    if Formats::load(&format_locale, "latn", true).is_err() {
        return Err(ScaffoldError::NoFormats(tag.clone()));
    }
    let digits = cldr::digits(&format_locale).unwrap_or("latn");
    let cycle = if cldr::is_h23(&format_locale) { "h23" } else { "h12" };
    let joint = if matches!(script.as_str(), "Hans" | "Hant" | "Hani" | "Jpan") && base == *tag { "" } else { " " };
    let direction = match tag.direction() {
        Direction::Ltr => "left to right",
        Direction::Rtl => "right to left",
    };
    let text = |value: &str| toml::Value::String(value.to_owned()).to_string();
    Ok(format!(
        "# How the language is written; it runs from {direction}. From CLDR: correct what your readers write otherwise.\n\
         name = {}\n\
         english = {}\n\
         script = {}          # ISO 15924\n\
         joint = {}              # what stands between two sentences\n\
         digits = {}          # CLDR numbering system; latn is 0123456789\n\
         format_locale = {}   # CLDR locale of dates and numbers\n\
         hour_cycle = \"{cycle}\"       # h23 or h12\n\
         # Words that keep people from help, for L11: passport, visa, papers, police, immigration, nationality. `*` stands for more\n\
         # letters. The check wants them before the language goes live.\n\
         forbidden = []\n\
         # radio_rate = 6.0         # syllables a second, where somebody has measured them\n",
        text(&name),
        text(&english),
        text(&script),
        text(joint),
        text(digits),
        text(&format_locale),
    ))
}

/// `l10n.toml` with one more locale; none when it is there already or the list is not found.
fn listed(text: &str, tag: &Language) -> Option<String> {
    let start = text.find("\nlocales = [")? + "\nlocales = [".len();
    let end = start + text.get(start..)?.find(']')?;
    let mut tags: Vec<&str> =
        text[start..end].split(',').map(|tag| tag.trim().trim_matches('"')).filter(|tag| !tag.is_empty()).collect();
    if tags.contains(&tag.as_str()) {
        return None;
    }
    tags.push(tag.as_str());
    tags.sort_unstable();
    let lines: String = tags.iter().map(|tag| format!("    \"{tag}\",\n")).collect();
    Some(format!("{}\n{lines}{}", &text[..start], &text[end..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_is_added_to_the_list_once_and_in_order() {
        let list = "basepath = \".\"\nlocales = [\n    \"ar\",\n    \"es\",\n]\n\n[[paths]]\n";
        let tag = Language::parse("de").unwrap();
        let with = listed(list, &tag).unwrap();
        assert_eq!(with, list.replace("    \"es\"", "    \"de\",\n    \"es\""));
        assert_eq!(listed(&with, &tag), None);
        assert_eq!(listed("x = 1\n", &tag), None);
    }

    #[test]
    fn settings_come_from_cldr_and_what_cldr_lacks_must_be_given() {
        let make =
            |tag: &str| settings(&Language::parse(tag).unwrap(), &NewLocale { tag: tag.to_owned(), ..NewLocale::default() });
        let burmese = make("my").unwrap();
        for part in ["script = \"Mymr\"", "digits = \"mymr\"", "hour_cycle = \"h23\"", "left to right", "english = \"Burmese\""] {
            assert!(burmese.contains(part), "{part}: {burmese}");
        }
        let korean = make("ko").unwrap();
        assert!(korean.contains("name = \"한국어\"") && korean.contains("hour_cycle = \"h12\""), "{korean}");
        assert!(make("ur").unwrap().contains("right to left"));
        assert!(make("ja").unwrap().contains("joint = \"\"") && make("ja-x-easy").unwrap().contains("joint = \" \""));
        assert!(matches!(make("rhg"), Err(ScaffoldError::NoName(_) | ScaffoldError::NoFormats(_))));
    }
}
