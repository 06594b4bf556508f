//! W03: a text whose source says a term of the glossary, and that has none of the term's renderings.

use std::collections::BTreeMap;

use unicode_segmentation::UnicodeSegmentation;

use super::super::glossary::Glossary;
use super::super::locale::Locale;
use super::super::words::{Piece, width};
use super::{Bench, Level, at, named};
use crate::domain::Finding;

/// The terms that each piece of the source says, by message and attribute.
pub(super) type Said<'a> = BTreeMap<(&'a str, Option<&'a str>), Vec<&'a str>>;

/// The words of a text in lower case, with one space around each, so that a form is found only as whole words.
fn words(text: &str) -> String {
    let mut out = String::from(" ");
    for word in text.unicode_words() {
        out.push_str(&word.to_lowercase());
        out.push(' ');
    }
    out
}

/// Finds the terms of the source's glossary in the source's texts; once for all locales.
pub(super) fn said(source: &Locale) -> Said<'_> {
    let Some(glossary) = &source.glossary else { return Said::new() };
    let terms: Vec<(&str, Vec<String>)> =
        glossary.terms.iter().map(|(id, term)| (id.as_str(), term.forms.iter().map(|form| words(form)).collect())).collect();
    let mut said = Said::new();
    for (id, text) in &source.texts {
        for piece in &text.pieces {
            let spoken = words(&piece.literal());
            let here = |forms: &[String]| forms.iter().any(|form| form.len() > 1 && spoken.contains(form.as_str()));
            let found: Vec<&str> = terms.iter().filter(|(_, forms)| here(forms)).map(|(term, _)| *term).collect();
            if !found.is_empty() {
                said.insert((id.as_str(), piece.attribute.as_deref()), found);
            }
        }
    }
    said
}

pub(super) fn check(bench: &Bench<'_>, said: &Said<'_>, findings: &mut Vec<Finding>) {
    let Some(source) = bench.source.filter(|_| !bench.is_source).and_then(|source| source.glossary.as_ref()) else { return };
    if bench.locale.info.tag.primary() == super::SOURCE_LANGUAGE {
        return;
    }
    let Some(own) = &bench.locale.glossary else {
        findings.push(
            Finding::warning("W03", format!("there is no glossary for the {} terms of {}", source.terms.len(), source.file))
                .in_file(format!("{}/glossary.toml", bench.locale.folder))
                .help("write it: each term with the renderings that its texts may use"),
        );
        return;
    };
    ids(own, source, findings);
    let forms: BTreeMap<&str, Vec<String>> =
        own.terms.iter().map(|(id, term)| (id.as_str(), term.forms.iter().map(|form| form.to_lowercase()).collect())).collect();
    for (id, text, piece, translated) in bench.pieces() {
        let terms = translated.and_then(|source: &Piece| said.get(&(id, source.attribute.as_deref())));
        for term in terms.into_iter().flatten() {
            let literal = piece.literal().to_lowercase();
            let Some(forms) = forms.get(term).filter(|forms| !forms.iter().any(|form| literal.contains(form.as_str()))) else {
                continue;
            };
            let head = width(piece.attribute.as_deref().unwrap_or(id));
            let listed = forms.iter().map(|form| format!("`{form}`")).collect::<Vec<_>>().join(", ");
            findings.push(
                at(
                    Level::Warning,
                    "W03",
                    text,
                    piece.offset,
                    head,
                    format!("`{}` does not use the term `{term}`", named(id, piece)),
                )
                .help(format!("say {listed}, or add the rendering to {}", own.file)),
            );
        }
    }
}

/// Terms that one of the two glossaries has and the other has not: one finding each way.
fn ids(own: &Glossary, source: &Glossary, findings: &mut Vec<Finding>) {
    let lacking = |here: &Glossary, there: &Glossary| -> Vec<String> {
        there.terms.keys().filter(|id| !here.terms.contains_key(*id)).cloned().collect()
    };
    let missing = lacking(own, source);
    if !missing.is_empty() {
        let some = |ids: &[String]| if ids.len() > 5 { format!("{}, …", ids[..5].join(", ")) } else { ids.join(", ") };
        findings.push(
            Finding::warning(
                "W03",
                format!("{} of {} terms have no rendering: {}", missing.len(), source.terms.len(), some(&missing)),
            )
            .in_file(&own.file)
            .help("add each with its forms; texts are only held to terms that have some"),
        );
    }
    for id in lacking(source, own) {
        let (offset, chars) = own.place_of(&id);
        findings.push(
            Finding::warning("W03", format!("the term `{id}` is not in {}", source.file))
                .in_file(&own.file)
                .at_offset(&own.source, offset, chars)
                .help("correct the id, or take the term out"),
        );
    }
}
