//! A plan as text that stays the same as long as the plan does.

use std::fmt::Write as _;
use std::path::Path;

use mothertongue::domain::{Exercise, Form, Level, Plan, Recipients};

pub fn text(plan: &Plan<Exercise>) -> String {
    let mut out = String::new();
    let _ = writeln!(
        out,
        "{} {} · {} {} · expires {}\n",
        plan.mode,
        plan.alert.key().identifier,
        plan.template,
        plan.moment,
        plan.expires
    );
    out.push_str("endpoint | form | asked | used | recipients | segments each | people | rank | failover\n");
    for target in &plan.targets {
        let who = match &target.recipients {
            Recipients::Subscribers { count, .. } => format!("{count} subscribers"),
            Recipients::Previous { count, alerts, .. } => format!("{count} of {} earlier", alerts.len()),
            Recipients::Endpoint => "itself".to_owned(),
        };
        let failover: Vec<&str> = target.failover.iter().map(|end| end.0.as_str()).collect();
        let _ = writeln!(
            out,
            "{} | {} | {} | {} | {who} | {} | {} | {:?} | {}",
            target.endpoint.0,
            target.form,
            target.language_asked,
            target.language_used,
            target.segments_each,
            target.people,
            target.rank,
            failover.join(" ")
        );
    }
    out.push_str("\nfallbacks: community | asked | used | form | mode | people\n");
    for fallback in &plan.fallbacks {
        let community = fallback.community.as_ref().map_or("–".to_owned(), ToString::to_string);
        let (asked, used, form) = (&fallback.asked, &fallback.used, fallback.form);
        let _ = writeln!(out, "{community} | {asked} | {used} | {form} | {} | {}", fallback.mode, fallback.people);
    }
    out.push_str("\ngaps: community | language | place | people | grade | why\n");
    for gap in &plan.gaps {
        let community = gap.community.as_ref().map_or("–".to_owned(), ToString::to_string);
        let place = gap.place.as_ref().map_or("–", |place| place.as_str());
        let grade = gap.grade.map_or("–".to_owned(), |grade| format!("{grade:?}"));
        let _ = writeln!(out, "{community} | {} | {place} | {} | {grade} | {:?}", gap.language, gap.people, gap.reason);
    }
    let totals = &plan.totals;
    let _ = writeln!(
        out,
        "\ntotals: audience {} · {} jobs · {} SMS · {} segments · cost in millionths {:?} · prepared texts {}",
        totals.audience,
        totals.jobs,
        totals.sms_jobs,
        totals.sms_segments,
        totals.cost_micros,
        plan.prepared.len()
    );
    out.push_str("\nfindings\n");
    for finding in &plan.findings {
        let level = match finding.level {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Note => "note",
        };
        let _ = writeln!(out, "{level} {} {}", finding.code, finding.message);
    }
    let english = plan.messages.iter().find(|message| message.form == Form::Sms && message.language.as_str() == "en");
    let _ = writeln!(out, "\nthe SMS in English\n{}", english.map_or("–", |message| message.text.as_str()));
    out
}

pub fn compare(scenario: &str, index: usize, text: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/plans").join(scenario);
    let file = folder.join(format!("{:02}.txt", index + 1));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(&file, text).unwrap();
        return;
    }
    let golden = std::fs::read_to_string(&file).unwrap_or_default();
    let differs = golden.lines().zip(text.lines()).enumerate().find(|(_, (golden, now))| golden != now);
    assert!(
        golden == text,
        "{} is not the plan any more; first at {differs:?}; UPDATE_GOLDEN=1 writes it anew",
        file.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap().display()
    );
}
