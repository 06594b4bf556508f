//! Alerts ▷ an Atom feed of one language (RFC 4287).
//!
//! Lists only alerts that have a block in the language; never shows one language's text under another.

use std::fmt::Write as _;

use jiff::Timestamp;
use quick_xml::escape::escape;

use crate::domain::{Alert, Language};

use super::parse::is_xml_char;

/// What a feed says about itself.
pub struct Feed<'a> {
    /// The language of the feed.
    pub language: &'a Language,
    /// Address of the feed; also its id.
    pub address: &'a str,
    /// Title for people, in the language.
    pub title: &'a str,
    /// Name of whoever gives the feed.
    pub author: &'a str,
    /// When the feed was made.
    pub updated: Timestamp,
    /// Most entries; the newest stay.
    pub max_entries: usize,
}

/// Writes the feed, newest alert first. `link` gives the address of an alert's CAP file.
pub fn feed(alerts: &[Alert], about: &Feed<'_>, link: &dyn Fn(&Alert) -> String) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(out, "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">", clean(about.language.as_str()));
    let _ = writeln!(out, "  <id>{0}</id>\n  <link rel=\"self\" href=\"{0}\"/>", clean(about.address));
    let _ = writeln!(out, "  <title>{}</title>\n  <updated>{}</updated>", clean(about.title), about.updated);
    let _ = writeln!(out, "  <author><name>{}</name></author>", clean(about.author));
    let mut listed: Vec<&Alert> =
        alerts.iter().filter(|alert| alert.fields().infos.iter().any(|info| info.language == *about.language)).collect();
    listed.sort_by_key(|alert| std::cmp::Reverse(alert.key().sent));
    for alert in listed.into_iter().take(about.max_entries) {
        let Some(info) = alert.fields().infos.iter().find(|info| info.language == *about.language) else { continue };
        let address = link(alert);
        let _ = writeln!(out, "  <entry>\n    <id>{}</id>", clean(&address));
        let _ = writeln!(out, "    <link rel=\"alternate\" type=\"application/cap+xml\" href=\"{}\"/>", clean(&address));
        let _ = writeln!(out, "    <title>{}</title>", clean(info.headline.as_deref().unwrap_or(&info.event)));
        let _ = writeln!(out, "    <updated>{}</updated>", alert.key().sent);
        if let Some(description) = &info.description {
            let _ = writeln!(out, "    <summary>{}</summary>", clean(description));
        }
        out.push_str("  </entry>\n");
    }
    out.push_str("</feed>\n");
    out
}

fn clean(text: &str) -> String {
    escape(text.chars().filter(|c| is_xml_char(*c)).collect::<String>()).into_owned()
}
