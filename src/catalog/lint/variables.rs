//! L03 and L04: variables that differ from the source, and variables that nothing fills; and braces that hold more than a variable.

use std::collections::BTreeSet;

use super::super::words::{reference_finding, width};
use super::super::{ParameterKind, UNWRITTEN};
use super::{Bench, FIXED_IDS, Level, at, named};
use crate::domain::Finding;

pub(super) fn check(bench: &Bench<'_>, findings: &mut Vec<Finding>) {
    for (id, text, piece, source) in bench.pieces() {
        for (offset, reference) in &piece.references {
            findings.push(reference_finding(text, id, *offset, reference));
        }
        let name = named(id, piece);
        if let Some(source) = source {
            let (own, theirs) = (piece.names(), source.names());
            for missing in theirs.difference(&own) {
                let head = piece.attribute.as_deref().unwrap_or(id);
                findings.push(
                    at(Level::Error, "L03", text, piece.offset, width(head), format!("{{ ${missing} }} is missing in `{name}`"))
                        .help(format!("the source says it; put {{ ${missing} }} where this language wants it")),
                );
            }
            for extra in own.difference(&theirs) {
                let offset = piece.variables.iter().find(|(_, name)| name == extra).map_or(piece.offset, |(offset, _)| *offset);
                findings.push(
                    at(
                        Level::Error,
                        "L03",
                        text,
                        offset,
                        width(extra),
                        format!("{{ ${extra} }} is not in the source of `{name}`"),
                    )
                    .help("take it out, or add it to the source and to every locale"),
                );
            }
            if own == theirs
                && let Some(branch) = piece.branches.iter().find(|branch| !source.branches.contains(*branch))
            {
                let lost: Vec<String> = source
                    .branches
                    .iter()
                    .flatten()
                    .collect::<BTreeSet<_>>()
                    .into_iter()
                    .filter(|one| !branch.contains(*one))
                    .map(|one| format!("{{ ${one} }}"))
                    .collect();
                let head = piece.attribute.as_deref().unwrap_or(id);
                findings.push(
                    at(
                        Level::Error,
                        "L03",
                        text,
                        piece.offset,
                        width(head),
                        format!("{} is missing in a branch of `{name}`", lost.join(", ")),
                    )
                    .help("every branch says what the source says"),
                );
            }
        }
        for variable in piece.branches.iter().flatten().collect::<BTreeSet<_>>() {
            if let Some(offset) = shown_choice(bench, id, variable).then(|| {
                piece.variables.iter().rev().find(|(_, name)| name == variable).map_or(piece.offset, |(offset, _)| *offset)
            }) {
                findings.push(
                    at(
                        Level::Error,
                        "L04",
                        text,
                        offset,
                        width(variable),
                        format!("{{ ${variable} }} is a choice and has no words of its own in `{name}`"),
                    )
                    .help("select on it, and write one sentence for each choice"),
                );
            }
        }
        for (offset, variable) in &piece.variables {
            if let Some(why) = unknown(bench, id, variable) {
                findings.push(
                    at(
                        Level::Error,
                        "L04",
                        text,
                        *offset,
                        width(variable),
                        format!("nothing fills {{ ${variable} }} in `{name}`: {why}"),
                    )
                    .help(if variable == UNWRITTEN {
                        "write the whole sentence in place of it"
                    } else {
                        "use a parameter that the template declares, or declare this one"
                    }),
                );
            }
        }
    }
}

fn shown_choice(bench: &Bench<'_>, id: &str, variable: &str) -> bool {
    bench.uses.by_id.get(id).is_some_and(|users| {
        users
            .iter()
            .any(|template| template.parameters.get(variable).is_some_and(|parameter| parameter.kind == ParameterKind::Choice))
    })
}

fn unknown(bench: &Bench<'_>, id: &str, variable: &str) -> Option<String> {
    if variable == UNWRITTEN {
        return Some("the sentence is still to be written".to_owned());
    }
    if let Some((_, known)) = FIXED_IDS.iter().find(|(fixed, _)| *fixed == id) {
        return (!known.contains(&variable)).then(|| "the engine does not give it".to_owned());
    }
    if variable == "issuer" {
        return None;
    }
    let users = bench.uses.by_id.get(id)?;
    let without = users.iter().find(|template| !template.parameters.contains_key(variable))?;
    Some(format!("template `{}` has no such parameter", without.id))
}
