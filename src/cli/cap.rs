//! `cap check`: tells what is wrong with CAP files.
//!
//! It takes nothing in and sends nothing: every status and scope may be looked at, expired or not.

use std::io::{Read, Write};

use serde_json::json;

use crate::cap::{Limits, NO_FILE, Policy, check as check_draft, parse};
use crate::domain::{Alert, Clock, Finding, Level, render_findings};

/// Exit code: every file is good.
const GOOD: u8 = 0;
/// Exit code: a file could not be read.
const UNREADABLE: u8 = 1;
/// Exit code: a file has errors.
const FAULTY: u8 = 5;

/// Checks CAP files (`-` is standard input) and prints what was found, as text or as one JSON object.
///
/// Gives 0 when no file has an error, 5 when one has, 1 when one cannot be read.
pub fn check(files: &[String], json: bool, clock: &dyn Clock, out: &mut dyn Write, err: &mut dyn Write) -> u8 {
    let limits = Limits::default();
    let mut code = GOOD;
    let mut entries = Vec::new();
    let mut counts = [0_usize; 3];
    for file in files {
        let name = if file == "-" { "standard input" } else { file.as_str() };
        let bytes = match read(file, limits.max_bytes) {
            Ok(bytes) => bytes,
            Err(error) => {
                let finding = Finding::error(NO_FILE, format!("the file cannot be read: {error}")).in_file(name);
                counts[0] += 1;
                code = UNREADABLE;
                if json {
                    entries.push(json!({ "file": name, "alert": null, "findings": [finding] }));
                } else if writeln!(err, "{finding}").is_err() {
                    return UNREADABLE;
                }
                continue;
            }
        };
        let parsed = parse(&bytes, name, &limits);
        let mut findings = parsed.findings;
        let mut alert = None;
        if let Some(draft) = &parsed.draft {
            let (made, more) = check_draft(draft, &Policy::any_file(), clock.now());
            findings.extend(more);
            alert = made;
        }
        for finding in &findings {
            counts[match finding.level {
                Level::Error => 0,
                Level::Warning => 1,
                Level::Note => 2,
            }] += 1;
        }
        if code == GOOD && alert.is_none() {
            code = FAULTY;
        }
        if json {
            entries.push(json!({ "file": name, "alert": alert.as_ref().map(summary), "findings": findings }));
        } else if print(name, alert.as_ref(), &findings, out).is_err() {
            return UNREADABLE;
        }
    }
    if json {
        let whole = json!({
            "schema": "mothertongue.cap-check/1",
            "files": entries,
            "errors": counts[0],
            "warnings": counts[1],
            "notes": counts[2],
        });
        if writeln!(out, "{whole:#}").is_err() {
            return UNREADABLE;
        }
    }
    code
}

/// Reads at most one byte more than the limit: enough for the reader to refuse the file by name.
fn read(file: &str, max_bytes: usize) -> std::io::Result<Vec<u8>> {
    let most = u64::try_from(max_bytes).unwrap_or(u64::MAX - 1) + 1;
    let mut bytes = Vec::new();
    if file == "-" {
        std::io::stdin().lock().take(most).read_to_end(&mut bytes)?;
    } else {
        std::fs::File::open(file)?.take(most).read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}

fn languages(alert: &Alert) -> Vec<&str> {
    alert.fields().infos.iter().map(|info| info.language.as_str()).collect()
}

fn summary(alert: &Alert) -> serde_json::Value {
    let fields = alert.fields();
    json!({
        "sender": fields.key.sender,
        "identifier": fields.key.identifier,
        "sent": fields.key.sent,
        "status": fields.status,
        "message_type": fields.message_type,
        "scope": fields.scope,
        "languages": languages(alert),
        "areas": alert.areas().len(),
        "expires": alert.expires(),
    })
}

fn print(name: &str, alert: Option<&Alert>, findings: &[Finding], out: &mut dyn Write) -> std::io::Result<()> {
    if !findings.is_empty() {
        writeln!(out, "{}\n", render_findings(findings))?;
    }
    match alert {
        Some(alert) => {
            let fields = alert.fields();
            writeln!(
                out,
                "{name}: good: {} {}, {}, in {}, until {}",
                fields.status,
                fields.message_type,
                fields.key.identifier,
                languages(alert).join(", "),
                alert.expires()
            )
        }
        None => writeln!(out, "{name}: not an alert that can be sent"),
    }
}
