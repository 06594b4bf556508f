//! W07, W10, W11: what the review ledger says of texts that have lost something, or that nobody has looked at for long.

use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use super::super::review::{self, ReviewEntry};
use super::super::words::width;
use super::{Bench, Level, at};
use crate::domain::{Finding, ReviewState};

/// How long a review holds without another look, in months.
const REVIEW_MONTHS: i32 = 18;

pub(super) fn check(bench: &Bench<'_>, now: Timestamp, findings: &mut Vec<Finding>) {
    lost_marks(bench, findings);
    without_back(bench, findings);
    old_reviews(bench, now, findings);
}

/// W07: zero-width characters that the text had when it was last entered, and has no more.
fn lost_marks(bench: &Bench<'_>, findings: &mut Vec<Finding>) {
    for (id, text) in &bench.locale.texts {
        let Some(before) = bench.locale.review.get(id).and_then(|entry| entry.zero_width) else { continue };
        let now = review::zero_width(text).unwrap_or(0);
        if now < before {
            findings.push(
                at(
                    Level::Warning,
                    "W07",
                    text,
                    text.offset,
                    width(id),
                    format!("`{id}` has lost {} of {before} zero-width characters since it was entered", before - now),
                )
                .help("some editors and chats strip U+200B to U+200D; they are spelling here, so copy the text again"),
            );
        }
    }
}

/// W10: one finding for all texts without a back-translation.
fn without_back(bench: &Bench<'_>, findings: &mut Vec<Finding>) {
    let back = |entry: &ReviewEntry| entry.back.as_ref().is_some_and(|back| !back.trim().is_empty());
    if bench.is_source || bench.locale.info.tag.primary() == super::SOURCE_LANGUAGE {
        return;
    }
    let texts = &bench.locale.texts;
    let without = texts.keys().filter(|id| !bench.locale.review.get(*id).is_some_and(back)).count();
    if without > 0 {
        findings.push(
            Finding::warning("W10", format!("{without} of {} texts have no back-translation", texts.len()))
                .in_file(format!("{}/review.toml", bench.locale.folder))
                .help("let somebody else translate them back into the source language, and write that into `back`"),
        );
    }
}

/// W11: one finding for all reviews that are too old.
fn old_reviews(bench: &Bench<'_>, now: Timestamp, findings: &mut Vec<Finding>) {
    let today = now.to_zoned(TimeZone::UTC).date();
    let Ok(limit) = today.checked_sub(REVIEW_MONTHS.months()) else { return };
    let read = |entry: &ReviewEntry| match entry.state {
        ReviewState::Translated | ReviewState::Reviewed | ReviewState::Approved => true,
        ReviewState::Draft | ReviewState::Stale => false,
    };
    let day = |entry: &ReviewEntry| entry.on.get(..10).unwrap_or(&entry.on).parse::<jiff::civil::Date>().ok();
    let mut old: Vec<(jiff::civil::Date, &str)> = bench
        .locale
        .review
        .iter()
        .filter(|(id, entry)| read(entry) && bench.locale.texts.contains_key(*id))
        .filter_map(|(id, entry)| Some((day(entry)?, id.as_str())))
        .filter(|(day, _)| *day < limit)
        .collect();
    old.sort();
    if let Some((day, id)) = old.first() {
        findings.push(
            Finding::warning(
                "W11",
                format!(
                    "{} of {} reviews are older than {REVIEW_MONTHS} months; the oldest is that of `{id}`, of {day}",
                    old.len(),
                    bench.locale.review.len()
                ),
            )
            .in_file(format!("{}/review.toml", bench.locale.folder))
            .help("words and numbers age: read the texts again and enter the new day"),
        );
    }
}
