//! L02 in templates, L12, L14, L15: what shows only when files are held against each other.

use std::collections::{BTreeMap, BTreeSet};

use super::super::locale::Locale;
use super::super::words::width;
use super::super::{Catalog, MomentTexts, ParameterKind, SOURCE_LANGUAGE};
use super::{Level, LintOptions, at, named};
use crate::domain::Finding;

impl Catalog {
    /// L02 in a template: it says a message that the source language does not have.
    pub(super) fn missing_in_source(&self, source: &Locale, findings: &mut Vec<Finding>) {
        for template in self.templates.values() {
            let ids: BTreeSet<&str> = template.moments.values().flat_map(MomentTexts::ids).collect();
            for id in ids.into_iter().filter(|id| !source.texts.contains_key(*id)) {
                let quoted = format!("\"{id}\"");
                let offset = template.source.find(&quoted).map_or(0, |at| at + 1);
                findings.push(
                    Finding::error("L02", format!("`{id}` is in no file of {}", source.folder))
                        .in_file(&template.file)
                        .at_offset(&template.source, offset, width(id))
                        .help("add the message to the source language, or correct the id"),
                );
            }
        }
    }

    /// L12: letters of a human language in a layout.
    pub(super) fn layout_words(&self, findings: &mut Vec<Finding>) {
        for layout in self.layouts.files.values() {
            let (mut tag, mut braces) = (false, 0usize);
            let mut word: Option<(usize, u32)> = None;
            for (offset, c) in layout.source.char_indices().chain([(layout.source.len(), ' ')]) {
                match c {
                    '{' => braces += 1,
                    '}' => braces = braces.saturating_sub(1),
                    '<' if braces == 0 => tag = true,
                    '>' if braces == 0 => tag = false,
                    _ => {}
                }
                if c.is_alphabetic() && braces == 0 && !tag {
                    word = Some(word.map_or((offset, 1), |(start, chars)| (start, chars + 1)));
                } else if let Some((start, chars)) = word.take() {
                    let found: String = layout.source[start..].chars().take(chars as usize).collect();
                    findings.push(
                        Finding::error("L12", format!("`{found}` is a word in a layout"))
                            .in_file(&layout.file)
                            .at_offset(&layout.source, start, chars)
                            .help("a layout only arranges parts; say it in a Fluent message of every locale"),
                    );
                }
            }
        }
    }

    /// L15: the same text in two locales of different languages.
    pub(super) fn same_texts(&self, findings: &mut Vec<Finding>) {
        let mut seen: BTreeMap<(&str, Option<&str>, String), &Locale> = BTreeMap::new();
        for locale in self.written().filter(|locale| locale.info.tag.as_str() != SOURCE_LANGUAGE) {
            for (id, text) in &locale.texts {
                for piece in &text.pieces {
                    let literal = piece.literal();
                    if literal.chars().filter(|c| c.is_alphabetic()).count() < SAME_TEXT_LETTERS {
                        continue;
                    }
                    let key = (id.as_str(), piece.attribute.as_deref(), literal);
                    match seen.get(&key) {
                        Some(other) if other.info.tag.primary() != locale.info.tag.primary() => findings.push(
                            at(
                                Level::Error,
                                "L15",
                                text,
                                piece.offset,
                                width(piece.attribute.as_deref().unwrap_or(id)),
                                format!("`{}` reads the same in {} and {}", named(id, piece), other.info.tag, locale.info.tag),
                            )
                            .help("one of the two was copied into the wrong folder"),
                        ),
                        Some(_) => {}
                        None => {
                            seen.insert(key, locale);
                        }
                    }
                }
            }
        }
    }

    /// L14: a place of a sample that the gazetteer does not know.
    pub(super) fn unknown_places(&self, options: &LintOptions<'_>, findings: &mut Vec<Finding>) {
        let Some(known) = options.known_place else { return };
        for template in self.templates.values() {
            let mut told = BTreeSet::new();
            for (name, parameter) in &template.parameters {
                if parameter.kind != ParameterKind::Place {
                    continue;
                }
                let values = std::iter::once(&parameter.example)
                    .chain(&parameter.longest)
                    .chain(template.samples.iter().filter_map(|sample| sample.values.get(name)));
                for value in values.filter_map(toml::Value::as_str) {
                    if known(value) || !told.insert(value) {
                        continue;
                    }
                    let offset = template.source.find(&format!("\"{value}\"")).map_or(0, |at| at + 1);
                    findings.push(
                        Finding::error("L14", format!("the gazetteer has no place called `{value}`"))
                            .in_file(&template.file)
                            .at_offset(&template.source, offset, width(value))
                            .help("add the place to places.csv, or name one that is there"),
                    );
                }
            }
        }
    }
}

/// The fewest letters of a text that two languages cannot share by chance.
const SAME_TEXT_LETTERS: usize = 12;
