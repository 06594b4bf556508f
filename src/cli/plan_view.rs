//! A plan on screen: what will go where, in which words, and who is not reached.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use comfy_table::{CellAlignment, ContentArrangement, Table, presets};

use crate::domain::{
    Estimate, Fallback, Finding, Form, Gap, GapReason, Level, Mode, Moment, Plan, RenderedMessage, render_findings,
};

/// A line under the header and nothing else.
const UNDER_HEADER: &str = "     ──            ";

/// Most gaps and fallbacks that the text shows; the JSON has all.
const ROWS_MAX: usize = 30;

fn table(headers: &[&str], plain: bool) -> Table {
    let mut table = Table::new();
    table.load_preset(if plain { presets::NOTHING } else { UNDER_HEADER }).set_content_arrangement(ContentArrangement::Disabled);
    table.set_header(headers.to_vec());
    table
}

fn align_right(table: &mut Table, columns: &[usize]) {
    for index in columns {
        if let Some(column) = table.column_mut(*index) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
}

/// A price of millionths, with two decimals.
pub(super) fn price(micros: u64) -> String {
    format!("{}.{:02}", micros / 1_000_000, micros % 1_000_000 / 10_000)
}

pub(super) fn reason(gap: &GapReason) -> String {
    match gap {
        GapReason::NoRoute => "no route but the catch-all".to_owned(),
        GapReason::NoText => "no text in a language they understand".to_owned(),
        GapReason::FallbackOnly => "only in another language".to_owned(),
        GapReason::LanguageUnknown => "their language is not known".to_owned(),
        GapReason::UnknownArea(code) => format!("unknown area: {} {}", code.system, code.value),
        GapReason::NotReviewed => "texts are not reviewed far enough".to_owned(),
    }
}

/// Gaps as a table; the largest first.
pub(super) fn gaps(gaps: &[Gap], plain: bool) -> String {
    let mut sorted: Vec<&Gap> = gaps.iter().collect();
    sorted.sort_by_key(|gap| std::cmp::Reverse(gap.people.high));
    let mut rows = table(&["language", "place", "people", "grade", "why"], plain);
    for gap in sorted.iter().take(ROWS_MAX) {
        let place = gap.place.as_ref().map(|place| place.as_str().to_owned()).unwrap_or_default();
        let grade = gap.grade.map(|grade| format!("{grade:?}")).unwrap_or_default();
        let people = if matches!(gap.reason, GapReason::UnknownArea(_)) { "unknown".to_owned() } else { gap.people.to_string() };
        rows.add_row([gap.language.as_str().to_owned(), place, people, grade, reason(&gap.reason)]);
    }
    align_right(&mut rows, &[2]);
    let more = sorted.len().saturating_sub(ROWS_MAX);
    if more > 0 { format!("{rows}\n… and {more} more; --json has all") } else { rows.to_string() }
}

/// Asked, used, form, and where the step comes from.
type Step<'p> = (&'p str, &'p str, &'p str, String);

/// The people of all communities that take the same step; the most people first.
fn summed(fallbacks: &[Fallback]) -> Vec<(Step<'_>, Estimate)> {
    let mut steps: BTreeMap<Step<'_>, Estimate> = BTreeMap::new();
    for fallback in fallbacks {
        let why = format!("{}; {}", fallback.mode, fallback.source);
        let step = (fallback.asked.as_str(), fallback.used.as_str(), fallback.form.as_str(), why);
        let people = steps.entry(step).or_default();
        *people = *people + fallback.people;
    }
    let mut summed: Vec<_> = steps.into_iter().collect();
    summed.sort_by_key(|(_, people)| std::cmp::Reverse(people.high));
    summed
}

/// The findings that a person at the desk must see; notes and all, errors first.
fn said(findings: &[Finding]) -> String {
    render_findings(&findings.iter().filter(|finding| finding.level != Level::Note).cloned().collect::<Vec<_>>())
}

/// The whole plan as text.
pub(super) fn text<M: Mode>(plan: &Plan<M>, plain: bool) -> String {
    let mut out = String::new();
    let totals = &plan.totals;
    let languages: std::collections::BTreeSet<&str> = plan.targets.iter().map(|target| target.language_used.as_str()).collect();
    let _ = writeln!(
        out,
        "{} · {} · {} {} · expires {}",
        plan.mode.as_str().to_uppercase(),
        plan.alert.key().identifier,
        plan.template,
        plan.moment,
        plan.expires
    );
    let _ = writeln!(
        out,
        "{} people concerned · {} languages · {} targets · {} SMS in {} segments · drained in {:.0} s{}",
        totals.audience,
        languages.len(),
        plan.targets.len(),
        totals.sms_jobs,
        totals.sms_segments,
        totals.drain_seconds,
        totals.cost_micros.iter().map(|(currency, micros)| format!(" · {} {currency}", price(*micros))).collect::<String>()
    );
    let mut rows = table(&["endpoint", "form", "asked", "used", "recipients", "segments", "people", "text"], plain);
    for target in &plan.targets {
        let state = plan
            .messages
            .get(target.message)
            .map_or("", |message| if message.machine_draft { "machine draft" } else { message.review.as_str() });
        let used = if target.language_used == target.language_asked { "" } else { target.language_used.as_str() };
        rows.add_row([
            target.endpoint.0.clone(),
            target.form.as_str().to_owned(),
            target.language_asked.as_str().to_owned(),
            used.to_owned(),
            target.recipients.count().to_string(),
            if target.form == Form::Sms { target.segments_each.to_string() } else { String::new() },
            target.people.to_string(),
            state.to_owned(),
        ]);
    }
    align_right(&mut rows, &[4, 5, 6]);
    let _ = writeln!(out, "\nWhat goes where (\"used\" is empty where people get their own language)\n{rows}");
    if plan.fallbacks.is_empty() {
        let _ = writeln!(out, "\nFallbacks: none");
    } else {
        let mut rows = table(&["asked", "used", "form", "people", "from"], plain);
        let summed = summed(&plan.fallbacks);
        for ((asked, used, form, why), people) in summed.iter().take(ROWS_MAX) {
            rows.add_row([*asked, *used, *form, &people.to_string(), why]);
        }
        align_right(&mut rows, &[3]);
        let _ = writeln!(out, "\nNot in their own language\n{rows}");
        if summed.len() > ROWS_MAX {
            let _ = writeln!(out, "… and {} more; --json has all", summed.len() - ROWS_MAX);
        }
    }
    if plan.gaps.is_empty() {
        let _ = writeln!(out, "\nNot reached: nobody that is known of");
    } else {
        let _ = writeln!(out, "\nNot reached in words they understand\n{}", gaps(&plan.gaps, plain));
    }
    if !plan.prepared.is_empty() {
        let _ = writeln!(out, "\nReady before release: {} texts for correction, cancel and all clear", plan.prepared.len());
    }
    let said = said(&plan.findings);
    if !said.is_empty() {
        let _ = writeln!(out, "\n{said}");
    }
    out
}

/// One text of the plan, byte for byte as it goes out: `my:sms`, or `my:sms:cancel` for a prepared one.
pub(super) fn one<'p, M: Mode>(plan: &'p Plan<M>, wanted: &str) -> Option<&'p RenderedMessage> {
    let mut parts = wanted.split(':');
    let (language, form, moment) = (parts.next()?, Form::parse(parts.next()?)?, parts.next().and_then(Moment::parse));
    let moment = moment.unwrap_or(plan.moment);
    let mut all = plan.messages.iter().chain(&plan.prepared);
    all.find(|message| message.language.as_str() == language && message.form == form && message.moment == moment)
}
