//! Findings as SARIF 2.1.0 (OASIS), the format that tools of code review read.
//!
//! Says where a finding is and what its code means; holds nothing that the text output does not hold.

use serde_json::{Value, json};

use crate::catalog::{CODES, Explanation};
use crate::domain::{Finding, Level};

/// The official schema of SARIF 2.1.0, by name only: nothing is fetched.
const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// One SARIF log with one run.
pub(super) fn write(findings: &[Finding]) -> Value {
    json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "mothertongue",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": CODES.iter().map(rule).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": findings.iter().map(result).collect::<Vec<_>>(),
        }],
    })
}

/// The word of SARIF 2.1.0, section 3.27.10.
fn level(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Note => "note",
    }
}

fn rule(one: &Explanation) -> Value {
    let usual = if one.code.starts_with('L') { Level::Error } else { Level::Warning };
    json!({
        "id": one.code,
        "shortDescription": {"text": one.title},
        "fullDescription": {"text": one.why},
        "help": {"text": format!("instead of: {}\nwrite: {}", one.bad, one.good)},
        "defaultConfiguration": {"level": level(usual)},
    })
}

fn result(finding: &Finding) -> Value {
    let text = match &finding.help {
        Some(help) => format!("{}; {help}", finding.message),
        None => finding.message.clone(),
    };
    let mut result = json!({"ruleId": finding.code, "level": level(finding.level), "message": {"text": text}});
    if let Some(index) = CODES.iter().position(|one| one.code == finding.code) {
        result["ruleIndex"] = json!(index);
    }
    if let Some(file) = &finding.file {
        let mut place = json!({"artifactLocation": {"uri": uri(file)}});
        if let Some(line) = finding.line {
            place["region"] = json!({"startLine": line});
            if let Some(column) = finding.column {
                place["region"]["startColumn"] = json!(column);
                place["region"]["endColumn"] = json!(column.saturating_add(finding.width));
            }
            if let Some(excerpt) = &finding.excerpt {
                place["region"]["snippet"] = json!({"text": excerpt});
            }
        }
        result["locations"] = json!([{"physicalLocation": place}]);
    }
    result
}

/// A path as URI reference (RFC 3986): relative as it was given, `file:` where it is absolute.
fn uri(path: &str) -> String {
    let kept = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    let escaped: String =
        path.bytes().map(|byte| if kept(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect();
    if path.starts_with('/') { format!("file://{escaped}") } else { escaped }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_a_uri_reference() {
        assert_eq!(uri("locales/zh-Hans/a b.ftl"), "locales/zh-Hans/a%20b.ftl");
        assert_eq!(uri("/é/x"), "file:///%C3%A9/x");
    }

    #[test]
    fn a_finding_has_its_rule_its_region_and_its_help() {
        let finding =
            Finding::error("L03", "it is missing").in_file("locales/es/all.ftl").at_offset("a = b\n", 0, 1).help("add it");
        let log = write(&[finding, Finding::warning("X9", "no place")]);
        let results = log["runs"][0]["results"].as_array().unwrap();
        assert_eq!(results[0]["message"]["text"], "it is missing; add it");
        assert_eq!(results[0]["locations"][0]["physicalLocation"]["region"]["endColumn"], 2);
        let index = usize::try_from(results[0]["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(log["runs"][0]["tool"]["driver"]["rules"][index]["id"], "L03");
        assert!(results[1].get("locations").is_none());
    }
}
