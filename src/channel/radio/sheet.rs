//! The sheet that a newsreader holds: one HTML page, ready to print, without anything from another host.

use std::fmt::Write as _;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::boxes;
use crate::catalog::spoken_lines;
use crate::channel::Submission;
use crate::channel::markup::escape;
use crate::domain::{Direction, MessagePart, PartRole, RadioFacts, ReadTime};

/// What stands above and below the script, in words of the host's newsroom (English), apart from the spoken text.
const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem}\
header,footer{border:2px solid;padding:.5rem 1rem;margin:1rem 0}.exercise{background:#ffd}header p{margin:.2rem 0}\
table{width:100%;border-collapse:collapse}td,th{vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #bbb;text-align:start}\
.say{font-size:1.5rem;line-height:1.9;width:60%}.gloss{color:#444;font-size:.9rem}.headline,.action{font-weight:700}\
.cut{font-size:.8rem;white-space:nowrap;color:#444}.box{border:1px dashed;padding:.5rem 1rem;margin:1rem 0}\
.box h2{font-size:1.1rem;margin:.2rem 0}.block>td{border-top:2px solid #666}[lang|=ur]{line-height:2.2}\
@media print{body{margin:0;max-width:none}tr,.box{break-inside:avoid}}";

/// Most air times that are written out.
const MAX_AIR_TIMES: usize = 6;

pub(super) fn time(at: Timestamp, zone: &TimeZone) -> String {
    at.to_zoned(zone.clone()).strftime("%Y-%m-%d %H:%M %Z").to_string()
}

/// A read time as it stands on the sheet.
pub(super) fn range(read: &ReadTime) -> String {
    format!("{:.0}–{:.0} s", read.low_s, read.high_s)
}

/// At once, and then every so often until the message must no longer be aired.
fn air_times(issued: Timestamp, kill: Timestamp, every_min: u32, zone: &TimeZone) -> String {
    let step = SignedDuration::from_mins(i64::from(every_min));
    let mut times = Vec::new();
    let mut at = issued;
    while every_min > 0 && times.len() <= MAX_AIR_TIMES {
        at = match at.checked_add(step) {
            Ok(next) if next < kill => next,
            Ok(_) | Err(_) => break,
        };
        times.push(at.to_zoned(zone.clone()).strftime("%H:%M").to_string());
    }
    let more = times.len() > MAX_AIR_TIMES;
    times.truncate(MAX_AIR_TIMES);
    match (times.is_empty(), more) {
        (true, _) => "at once".to_owned(),
        (false, false) => format!("at once, then {}", times.join(", ")),
        (false, true) => format!("at once, then {}, and every {every_min} min until the kill time", times.join(", ")),
    }
}

fn class_of(role: PartRole) -> &'static str {
    match role {
        PartRole::Exercise => "exercise",
        PartRole::LifeCycle => "life-cycle",
        PartRole::Headline => "headline",
        PartRole::Action => "action",
        PartRole::Contact => "contact",
        PartRole::Validity => "validity",
        PartRole::Source => "source",
        PartRole::Cue => "cue",
    }
}

/// The lines of a part, each with its gloss; the whole gloss beside the first line when they do not pair.
fn pairs(part: &MessagePart, gloss: Option<&MessagePart>) -> Vec<(String, String)> {
    let lines: Vec<String> = spoken_lines(&part.text).lines().map(str::to_owned).collect();
    let glossed: Vec<String> =
        gloss.map(|gloss| spoken_lines(&gloss.text).lines().map(str::to_owned).collect()).unwrap_or_default();
    if lines.len() == glossed.len() {
        return lines.into_iter().zip(glossed).collect();
    }
    let whole = glossed.join(" ");
    lines.into_iter().enumerate().map(|(index, line)| (line, if index == 0 { whole.clone() } else { String::new() })).collect()
}

/// What stands in the last column: the cuts that a part stays in, and whether a person's recording speaks it.
fn marks(radio: Option<&RadioFacts>, index: usize) -> String {
    let Some(radio) = radio else { return String::new() };
    let mut marks: Vec<String> =
        radio.cuts.iter().filter(|cut| cut.kept.contains(&index)).map(|cut| format!("{} s", cut.target_s)).collect();
    if radio.recordings.iter().any(|recording| recording.part == index) {
        marks.push("recorded".to_owned());
    }
    marks.join(" · ")
}

/// The sheet.
pub(super) fn sheet(submission: &Submission, read: &ReadTime, zone: &TimeZone, air_every_min: u32) -> String {
    let message = &submission.message;
    let dir = match message.direction {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    };
    let mode = if submission.exercise { "EXERCISE" } else { "LIVE" };
    let kill_after = message.valid_until.unwrap_or(submission.expires);
    let lang = escape(message.language.as_str());
    let draft = if message.machine_draft { "machine draft, not yet reviewed by a speaker" } else { "reviewed" };
    let mut page = String::new();
    let _ = write!(
        page,
        "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>{mode} {alert} {lang}</title><style>{STYLE}</style></head>\n<body>\n\
         <header class=\"{class}\"><h1>{mode} — {title}</h1>\n\
         <p>Language: <strong>{lang}</strong> · issued {issued} · <strong>kill after {kill}</strong></p>\n\
         <p>Air {air}. Aired at: ____ ____ ____</p>\n\
         <p>Read time {range} ({rate} rate) · {draft}</p></header>\n\
         <table>\n<tr><th>Say</th><th>Meaning</th><th>Stays in</th></tr>\n",
        alert = escape(&submission.alert_identifier),
        class = if submission.exercise { "exercise" } else { "live" },
        title = escape(message.title.as_deref().unwrap_or(message.template.0.as_str())),
        issued = time(submission.issued, zone),
        kill = time(kill_after, zone),
        air = air_times(submission.issued, kill_after, air_every_min, zone),
        range = range(read),
        rate = read.rate.source.as_str(),
    );
    let gloss_lang = message.gloss_language.as_ref().map(|language| escape(language.as_str())).unwrap_or_default();
    for (index, part) in message.parts.iter().enumerate() {
        for (line, (text, gloss)) in pairs(part, message.gloss.get(index)).into_iter().enumerate() {
            let _ = writeln!(
                page,
                "<tr{block}><td class=\"say {class}\" lang=\"{lang}\" dir=\"{dir}\">{text}</td><td class=\"gloss\" lang=\"{gloss_lang}\" dir=\"auto\">{gloss}</td><td class=\"cut\">{marks}</td></tr>",
                block = if line == 0 { " class=\"block\"" } else { "" },
                class = class_of(part.role),
                text = escape(&text),
                gloss = escape(&gloss),
                marks = if line == 0 { marks(message.radio.as_ref(), index) } else { String::new() },
            );
        }
    }
    page.push_str("</table>\n");
    boxes::write(&mut page, submission);
    let _ = write!(
        page,
        "<footer>{alert} · template version {version} · {review} · text {digest}<br>Kill after {kill}. After that time this must not be aired.</footer>\n</body>\n</html>\n",
        alert = escape(&submission.alert_identifier),
        version = message.template_digest.short(),
        review = message.review,
        digest = message.digest().short(),
        kill = time(kill_after, zone),
    );
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn air_times_end_before_the_kill_time() {
        let zone = TimeZone::get("Asia/Tokyo").unwrap();
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let issued = at("2026-07-01T03:00:00Z");
        let times = |kill: &str, every| air_times(issued, at(kill), every, &zone);
        assert_eq!(times("2026-07-01T04:00:00Z", 30), "at once, then 12:30");
        assert_eq!(times("2026-07-01T03:10:00Z", 30), "at once");
        assert_eq!(times("2026-07-01T09:00:00Z", 0), "at once");
        assert_eq!(
            times("2026-07-02T03:00:00Z", 60),
            "at once, then 13:00, 14:00, 15:00, 16:00, 17:00, 18:00, and every 60 min until the kill time"
        );
    }
}
