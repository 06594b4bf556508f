//! L02 and L13: messages and attributes that are missing.

use super::super::words::width;
use super::{Bench, FIXED_IDS, LIFE_CYCLE_IDS, Level, at};
use crate::domain::Finding;

pub(super) fn check(bench: &Bench<'_>, findings: &mut Vec<Finding>) {
    let locale = bench.locale;
    for id in LIFE_CYCLE_IDS {
        if locale.texts.get(id).is_none_or(|text| text.exact(None).is_none()) {
            findings.push(
                Finding::error("L13", format!("`{id}` is missing"))
                    .in_file(format!("{}/frame.ftl", locale.folder))
                    .help("without these words an alert can neither be exercised nor taken back in this language"),
            );
        }
    }
    let engine = FIXED_IDS.iter().map(|(id, _)| *id).filter(|_| bench.is_source || bench.source.is_none());
    for id in engine.filter(|id| !locale.texts.contains_key(*id)) {
        findings.push(
            Finding::error("L02", format!("`{id}` is missing; every message is framed by it"))
                .in_file(&locale.folder)
                .help("add it to frame.ftl or radio.ftl"),
        );
    }
    let Some(source) = bench.source.filter(|_| !bench.is_source) else { return };
    for (id, text) in &source.texts {
        let file = text.file.rsplit('/').next().unwrap_or("frame.ftl");
        match locale.texts.get(id) {
            None if LIFE_CYCLE_IDS.contains(&id.as_str()) => {}
            None => findings.push(
                Finding::error("L02", format!("`{id}` is missing"))
                    .in_file(format!("{}/{file}", locale.folder))
                    .help(format!("translate it from {}", text.file)),
            ),
            Some(own) => {
                for piece in text.pieces.iter().filter(|piece| own.exact(piece.attribute.as_deref()).is_none()) {
                    let what = piece.attribute.as_ref().map_or_else(|| "its text".to_owned(), |name| format!("`.{name}`"));
                    findings.push(
                        at(Level::Error, "L02", own, own.offset, width(id), format!("`{id}` lacks {what}"))
                            .help(format!("the source has it in {}", text.file)),
                    );
                }
            }
        }
    }
    for (id, text) in locale.texts.iter().filter(|(id, _)| !source.texts.contains_key(*id)) {
        findings.push(
            at(Level::Error, "L02", text, text.offset, width(id), format!("`{id}` is not in the source language"))
                .help("correct the id, or take the message out"),
        );
    }
}
