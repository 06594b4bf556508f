//! Alerts ▷ an Atom feed of one language (RFC 4287).
//!
//! The caller gives it entries in that language only; it never shows one language's text under another.

use std::fmt::Write as _;

use jiff::Timestamp;
use quick_xml::escape::escape;

use crate::domain::Language;

use super::parse::is_xml_char;

/// One alert in a feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// An address that names it for ever; the address of its page.
    pub id: String,
    /// The address of its CAP file.
    pub cap: String,
    /// Its headline, in the language of the feed.
    pub title: String,
    /// Its text, in the language of the feed.
    pub summary: String,
    /// When it was sent.
    pub published: Timestamp,
    /// When it changed last.
    pub updated: Timestamp,
}

/// What a feed says about itself, and its entries.
pub struct Feed<'a> {
    /// The language of the feed.
    pub language: &'a Language,
    /// Address of the feed; also its id.
    pub address: &'a str,
    /// Address of the page that lists the same alerts.
    pub page: &'a str,
    /// Title for people, in the language.
    pub title: &'a str,
    /// Name of whoever gives the feed.
    pub author: &'a str,
    /// When anything in it changed last.
    pub updated: Timestamp,
    /// Most entries; the newest stay.
    pub max_entries: usize,
    /// The alerts.
    pub entries: &'a [Entry],
}

/// Writes the feed, newest alert first.
pub fn feed(about: &Feed<'_>) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(out, "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">", clean(about.language.as_str()));
    let address = clean(about.address);
    let _ = writeln!(out, "  <id>{address}</id>");
    let _ = writeln!(out, "  <link rel=\"self\" type=\"application/atom+xml\" href=\"{address}\"/>");
    let _ = writeln!(out, "  <link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>", clean(about.page));
    let _ = writeln!(out, "  <title>{}</title>\n  <updated>{}</updated>", clean(about.title), about.updated);
    let _ = writeln!(out, "  <author><name>{}</name></author>", clean(about.author));
    let mut listed: Vec<&Entry> = about.entries.iter().collect();
    listed.sort_by_key(|entry| std::cmp::Reverse(entry.published));
    for entry in listed.into_iter().take(about.max_entries) {
        let id = clean(&entry.id);
        let _ = writeln!(out, "  <entry>\n    <id>{id}</id>");
        let _ = writeln!(out, "    <link rel=\"alternate\" type=\"text/html\" href=\"{id}\"/>");
        let _ = writeln!(out, "    <link rel=\"alternate\" type=\"application/cap+xml\" href=\"{}\"/>", clean(&entry.cap));
        let _ = writeln!(out, "    <title>{}</title>", clean(&entry.title));
        let _ = writeln!(out, "    <published>{}</published>\n    <updated>{}</updated>", entry.published, entry.updated);
        let _ = writeln!(out, "    <summary>{}</summary>\n  </entry>", clean(&entry.summary));
    }
    out.push_str("</feed>\n");
    out
}

fn clean(text: &str) -> String {
    escape(text.chars().filter(|c| is_xml_char(*c)).collect::<String>()).into_owned()
}
