//! The sheet that a newsreader holds: one HTML page, ready to print, without anything from another host.

use std::fmt::Write as _;

use jiff::tz::TimeZone;

use super::read_time::ReadTime;
use crate::channel::Submission;
use crate::channel::markup::escape;
use crate::domain::{Direction, MessagePart, PartRole};

/// What stands above and below the script, in words of the host's newsroom (English), apart from the spoken text.
const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem}\
header,footer{border:2px solid;padding:.5rem 1rem;margin:1rem 0}.exercise{background:#ffd}\
table{width:100%;border-collapse:collapse}td{vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #bbb}\
.say{font-size:1.5rem;line-height:1.9;width:65%}.gloss{color:#444;font-size:.9rem}.headline,.action{font-weight:700}\
.box{border:1px dashed;padding:.5rem 1rem;margin:1rem 0}[lang|=ur]{line-height:2.2}\
@media print{body{margin:0;max-width:none}tr{break-inside:avoid}}";

fn time(at: jiff::Timestamp, zone: &TimeZone) -> String {
    at.to_zoned(zone.clone()).strftime("%Y-%m-%d %H:%M %Z").to_string()
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

fn gloss_row(gloss: &[MessagePart], index: usize) -> String {
    gloss.get(index).map(|part| escape(&part.text)).unwrap_or_default()
}

/// The sheet.
pub(super) fn sheet(submission: &Submission, read: &ReadTime, zone: &TimeZone) -> String {
    let message = &submission.message;
    let dir = match message.direction {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    };
    let mode = if submission.exercise { "EXERCISE" } else { "LIVE" };
    let kill_after = message.valid_until.unwrap_or(submission.expires);
    let measured = if read.rate.measured { "measured rate" } else { "assumed rate" };
    let draft = if message.machine_draft { "machine draft, not yet reviewed by a speaker" } else { "reviewed" };
    let mut page = String::new();
    let _ = write!(
        page,
        "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>{mode} {alert} {lang}</title><style>{STYLE}</style></head>\n<body>\n\
         <header class=\"{class}\"><h1>{mode} — {title}</h1>\n<p>Language: {lang} · issued {issued} · <strong>kill after {kill}</strong> · \
         read time {low:.0}–{high:.0} s ({measured}) · {draft}</p></header>\n<table>\n",
        alert = escape(&submission.alert_identifier),
        lang = escape(message.language.as_str()),
        class = if submission.exercise { "exercise" } else { "live" },
        title = escape(message.title.as_deref().unwrap_or(message.template.0.as_str())),
        issued = time(submission.issued, zone),
        kill = time(kill_after, zone),
        low = read.low_s,
        high = read.high_s,
    );
    let gloss_lang = message.gloss_language.as_ref().map(|language| language.as_str().to_owned()).unwrap_or_default();
    for (index, part) in message.parts.iter().enumerate() {
        let _ = writeln!(
            page,
            "<tr><td class=\"say {class}\" lang=\"{lang}\" dir=\"{dir}\">{text}</td><td class=\"gloss\" lang=\"{gloss_lang}\" dir=\"auto\">{gloss}</td></tr>",
            class = class_of(part.role),
            lang = escape(message.language.as_str()),
            text = escape(&part.text),
            gloss_lang = escape(&gloss_lang),
            gloss = gloss_row(&message.gloss, index),
        );
    }
    page.push_str("</table>\n");
    if !message.names.is_empty() || !message.numbers.is_empty() {
        let _ = writeln!(
            page,
            "<div class=\"box\"><h2>Say with care</h2><p>Names: <bdi>{}</bdi></p><p>Numbers, digit by digit: <bdi>{}</bdi></p></div>",
            escape(&message.names.join(", ")),
            escape(&message.numbers.join(", "))
        );
    }
    let _ = write!(
        page,
        "<div class=\"box\"><h2>Never read aloud</h2><p>{alert} · template {template} · {review} · digest {digest}</p></div>\n\
         <footer>Kill after {kill}. After that time this must not be aired.</footer>\n</body>\n</html>\n",
        alert = escape(&submission.alert_identifier),
        template = escape(&message.template.0),
        review = message.review,
        digest = message.digest().short(),
        kill = time(kill_after, zone),
    );
    page
}
