//! `contact list` and `contact check`: the numbers that messages may cite, and which of them run out.

use std::io::Write;

use clap::Subcommand;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde_json::json;

use super::args::{Cli, DataDir};
use super::{BLOCKED, Failure, NOTHING, OK, load};
use crate::domain::{Clock, Contact as Entry, Finding, SystemClock, has_errors, render_findings};
use crate::routing::{EXPIRES_SOON_DAYS, read_contacts};

#[derive(Debug, Subcommand)]
pub enum Contact {
    /// List the contacts, those that expire first at the top. Exits 3 when there is none.
    List {
        /// Only those that expire within so many days, and those that have.
        #[arg(long, value_name = "DAYS")]
        within: Option<u16>,
        #[command(flatten)]
        data: DataDir,
    },
    /// Check the directory. Exits 5 when an entry has expired or is wrong.
    Check {
        #[command(flatten)]
        data: DataDir,
    },
}

/// How an entry stands today.
fn state(contact: &Entry, today: Date) -> (&'static str, i32) {
    let days = today.until(contact.expires_on).map_or(0, |span| span.get_days());
    let word = match days {
        ..0 => "expired",
        days if days <= i32::from(EXPIRES_SOON_DAYS) => "expires soon",
        _ => "holds",
    };
    (word, days)
}

pub(super) fn contact(cli: &Cli, command: &Contact, out: &mut dyn Write) -> Result<u8, Failure> {
    let (Contact::List { data, .. } | Contact::Check { data }) = command;
    let dir = match &data.data {
        Some(folder) => folder.clone(),
        None => {
            let config = load::config(cli)?;
            config.path(&config.data.dir)
        }
    };
    let today = SystemClock.now().to_zoned(TimeZone::UTC).date();
    let (mut contacts, findings) = read_contacts(&dir, today);
    contacts.sort_by(|a, b| (a.expires_on, &a.id).cmp(&(b.expires_on, &b.id)));
    match command {
        Contact::List { within, .. } => {
            contacts.retain(|contact| within.is_none_or(|within| state(contact, today).1 <= i32::from(within)));
            list(cli, &contacts, &findings, today, out)
        }
        Contact::Check { .. } => check(cli, &contacts, &findings, today, out),
    }
}

fn list(cli: &Cli, contacts: &[Entry], findings: &[Finding], today: Date, out: &mut dyn Write) -> Result<u8, Failure> {
    if cli.json {
        let rows: Vec<_> = contacts
            .iter()
            .map(|contact| {
                let (state, days) = state(contact, today);
                json!({ "id": contact.id, "number": contact.number, "languages": contact.languages, "hours": contact.hours,
                        "checked_on": contact.checked_on, "expires_on": contact.expires_on, "source": contact.source,
                        "state": state, "days_left": days })
            })
            .collect();
        writeln!(out, "{}", json!({ "schema": "mothertongue.contacts/1", "contacts": rows, "findings": findings }))?;
    } else if contacts.is_empty() {
        writeln!(out, "no contact; messages cite only numbers of contacts.csv")?;
    } else {
        let mut table = comfy_table::Table::new();
        table.load_preset(comfy_table::presets::NOTHING);
        table.set_header(["contact", "number", "languages", "hours", "checked", "expires", "state"]);
        for contact in contacts {
            let (state, days) = state(contact, today);
            let languages: Vec<&str> = contact.languages.iter().map(|language| language.as_str()).collect();
            table.add_row([
                contact.id.clone(),
                contact.number.clone(),
                languages.join(" "),
                contact.hours.clone(),
                contact.checked_on.to_string(),
                contact.expires_on.to_string(),
                if days < 0 { state.to_owned() } else { format!("{state}, {days} days") },
            ]);
        }
        writeln!(out, "{table}")?;
    }
    Ok(if contacts.is_empty() { NOTHING } else { OK })
}

fn check(cli: &Cli, contacts: &[Entry], findings: &[Finding], today: Date, out: &mut dyn Write) -> Result<u8, Failure> {
    let count = |wanted: &str| contacts.iter().filter(|contact| state(contact, today).0 == wanted).count();
    let (expired, soon) = (count("expired"), count("expires soon"));
    let good = !has_errors(findings) && expired == 0;
    if cli.json {
        let value = json!({ "schema": "mothertongue.contact-check/1", "ok": good, "contacts": contacts.len(), "expired": expired,
                            "expire_soon": soon, "findings": findings });
        writeln!(out, "{value}")?;
    } else {
        if !findings.is_empty() {
            writeln!(out, "{}\n", render_findings(findings))?;
        }
        writeln!(out, "{} contacts: {expired} expired, {soon} within {EXPIRES_SOON_DAYS} days", contacts.len())?;
    }
    Ok(if good { OK } else { BLOCKED })
}
