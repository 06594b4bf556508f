//! Each lint code fires on a small catalogue made wrong in one place, with the caret in a golden file.

use std::fs;
use std::path::Path;

use jiff::Timestamp;
use mothertongue::catalog::{Catalog, LintOptions, check_ftl, explain};
use mothertongue::domain::{Contact, Finding, Level, has_errors, render_findings};

use super::{golden, root};

pub const TEMPLATE: &str = r#"hazard = "flood"
kind = "warning"
phase = "emergency"
segments = 4

[cap]
categories = ["Met"]
response_types = ["Evacuate"]
urgency = "Immediate"
severity = "Severe"
certainty = "Observed"

[parameters.place]
type = "place"
required = true
example = "Miyagi"

[parameters.until]
type = "datetime"
required = true
example = "2026-07-01T18:00:00+09:00"

[moments]
watch = { headline = "hazard-flood", actions = ["action-go"] }
act-now = { headline = "hazard-flood", actions = ["action-go"] }
update = { lifecycle = "frame-update", headline = "hazard-flood" }
correction = { lifecycle = "frame-correction", headline = "hazard-flood" }
cancel = { lifecycle = "frame-cancel", headline = "hazard-flood" }
all-clear = { lifecycle = "frame-all-clear", headline = "hazard-flood" }
"#;

pub const ENGLISH: &str = "frame-exercise = Exercise only.
frame-update = This is an update.
frame-correction = This is a correction.
frame-cancel = The message is cancelled.
frame-all-clear = The danger is over.
frame-valid-until = Valid until { $until }.
frame-issued-by = From { $issuer }.
frame-machine-draft = A machine translated this.
radio-attention = Attention, please.
radio-machine-voice = This is a machine voice.
radio-repeat = I repeat.
radio-sign-off = That was { $issuer }.
radio-next-update = Listen again at { $until }.
hazard-flood = Flood in { $place }. Act now.
action-go = Take water for 3 days.
    .sms = Take water for 3 days.
";

pub const SPANISH: &str = "frame-exercise = Solo es un simulacro.
frame-update = Es un cambio.
frame-correction = Es una correccion.
frame-cancel = Queda cancelado.
frame-all-clear = Ya no hay peligro.
frame-valid-until = Vale hasta { $until }.
frame-issued-by = De { $issuer }.
frame-machine-draft = Lo tradujo una maquina.
radio-attention = Atencion, por favor.
radio-machine-voice = Habla una maquina.
radio-repeat = Repito.
radio-sign-off = Fue { $issuer }.
radio-next-update = Escuche de nuevo a las { $until }.
hazard-flood = Agua en { $place }. Salga ya.
action-go = Lleve agua para 3 dias.
    .sms = Lleve agua para 3 dias.
";

const SETTINGS: &str = r#"name = "NAME"
english = "NAME"
script = "SCRIPT"
joint = " "
digits = "latn"
format_locale = "FORMAT"
hour_cycle = "h23"
forbidden = ["FORBIDDEN"]
radio_rate = 6.0
"#;

pub struct Sandbox(pub tempfile::TempDir);

impl Sandbox {
    pub fn new() -> Self {
        let sandbox = Self(tempfile::tempdir().unwrap());
        for form in ["sms", "radio", "social", "email", "cap"] {
            let shipped = fs::read_to_string(root().join(format!("templates/layouts/{form}.hbs"))).unwrap();
            sandbox.write(&format!("templates/layouts/{form}.hbs"), &shipped);
        }
        sandbox.write("templates/alerts/flood.toml", TEMPLATE);
        sandbox.locale("en", "Latn", "en", "passport", ENGLISH);
        sandbox.locale("es", "Latn", "es", "pasaporte", SPANISH);
        sandbox
    }

    pub fn locale(&self, tag: &str, script: &str, format: &str, forbidden: &str, texts: &str) {
        let settings =
            SETTINGS.replace("NAME", tag).replace("SCRIPT", script).replace("FORMAT", format).replace("FORBIDDEN", forbidden);
        self.write(&format!("locales/{tag}/locale.toml"), &settings);
        self.write(&format!("locales/{tag}/all.ftl"), texts);
    }

    pub fn write(&self, name: &str, text: &str) {
        let path = self.0.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn spanish(&self, from: &str, to: &str) {
        assert!(SPANISH.contains(from), "{from}");
        self.write("locales/es/all.ftl", &SPANISH.replace(from, to));
    }

    pub fn findings(&self, options: &LintOptions<'_>) -> Vec<Finding> {
        let at = |name: &str| self.0.path().join(name);
        let (catalog, mut findings) = Catalog::load(&at("templates"), &at("locales"));
        let linted = catalog.lint(options);
        let errors: Vec<Finding> = linted.iter().filter(|finding| finding.level == Level::Error).cloned().collect();
        assert_eq!(catalog.lint_errors(options), errors);
        findings.extend(linted);
        let prefix = format!("{}/", self.0.path().display());
        for finding in &mut findings {
            finding.file = finding.file.take().map(|file| file.replace(&prefix, ""));
            finding.message = finding.message.replace(&prefix, "");
            finding.help = finding.help.take().map(|help| help.replace(&prefix, ""));
        }
        findings
    }

    /// Every finding of `code`, held against `tests/golden/lint/<code>.txt`; no other error may be there.
    pub fn fires(&self, code: &str, options: &LintOptions<'_>) {
        let findings = self.findings(options);
        let found: Vec<_> = findings.iter().filter(|finding| finding.code == code).cloned().collect();
        assert!(!found.is_empty(), "{code} did not fire:\n{}", render_findings(&findings));
        assert!(found.iter().all(|finding| finding.help.is_some() && finding.file.is_some()), "{}", render_findings(&found));
        assert!(explain(code).is_some(), "{code} is not explained");
        let others: Vec<_> = findings.into_iter().filter(|finding| finding.code != code).collect();
        assert!(!has_errors(&others), "beside {code}:\n{}", render_findings(&others));
        golden(&root().join(format!("tests/golden/lint/{code}.txt")), &format!("{}\n", render_findings(&found)));
    }
}

pub fn plain() -> LintOptions<'static> {
    LintOptions { contacts: &[], now: "2026-07-01T00:00:00Z".parse().unwrap(), known_place: None, live: false }
}

#[test]
fn the_small_catalogue_is_right_before_it_is_made_wrong() {
    let findings = Sandbox::new().findings(&plain());
    assert!(!has_errors(&findings), "{}", render_findings(&findings));
}

#[test]
fn l01_a_file_that_cannot_be_parsed() {
    let sandbox = Sandbox::new();
    sandbox.write("locales/es/more.ftl", "zz = Hola { $x\n");
    sandbox.fires("L01", &plain());
}

#[test]
fn l02_a_missing_message_and_a_missing_attribute() {
    let sandbox = Sandbox::new();
    sandbox.spanish("radio-repeat = Repito.\n", "");
    sandbox.fires("L02", &plain());
    let attribute = Sandbox::new();
    attribute.spanish("    .sms = Lleve agua para 3 dias.\n", "");
    let findings = attribute.findings(&plain());
    assert!(findings.iter().any(|finding| finding.code == "L02" && finding.message == "`action-go` lacks `.sms`"));
}

#[test]
fn l03_a_variable_lost_in_one_branch() {
    let sandbox = Sandbox::new();
    sandbox.spanish("hazard-flood = Agua en { $place }.", "hazard-flood = Agua.");
    sandbox.fires("L03", &plain());
    let branch = Sandbox::new();
    let of = |text: &str, one: &str| {
        text.replace(" { $place }.", &format!(" {{ PLURAL($until) ->\n    [one] {one}\n   *[other] x {{ $place }}\n }}."))
    };
    branch.write("locales/en/all.ftl", &of(ENGLISH, "y { $place }"));
    branch.write("locales/es/all.ftl", &of(SPANISH, "nada"));
    let findings = branch.findings(&plain());
    assert!(
        findings.iter().any(|finding| finding.code == "L03" && finding.message.contains("in a branch of `hazard-flood`")),
        "{}",
        render_findings(&findings)
    );
}

#[test]
fn l04_a_variable_that_the_template_does_not_have() {
    let sandbox = Sandbox::new();
    sandbox.write("locales/en/all.ftl", &ENGLISH.replace("{ $place }", "{ $town }"));
    sandbox.write("locales/es/all.ftl", &SPANISH.replace("{ $place }", "{ $town }"));
    sandbox.fires("L04", &plain());
}

#[test]
fn l05_a_draft_at_the_live_gate_only() {
    let sandbox = Sandbox::new();
    assert!(!sandbox.findings(&plain()).iter().any(|finding| finding.code == "L05"));
    sandbox.fires("L05", &LintOptions { live: true, ..plain() });
}

#[test]
fn l05_a_contact_that_has_expired() {
    let contact = Contact {
        id: "help".into(),
        number: "119".into(),
        languages: Vec::new(),
        hours: "24/7".into(),
        checked_on: "2025-01-01".parse().unwrap(),
        expires_on: "2026-06-30".parse().unwrap(),
        source: "illustrative".into(),
    };
    let contacts = [contact];
    let findings = Sandbox::new().findings(&LintOptions { contacts: &contacts, live: true, ..plain() });
    assert!(findings.iter().any(|finding| finding.code == "L05" && finding.message.contains("`help` expired on 2026-06-30")));
}

#[test]
fn l06_a_number_a_time_and_a_link_typed_into_a_text() {
    let sandbox = Sandbox::new();
    sandbox.write(
        "locales/en/more.ftl",
        "a = Call 0199 555 210.\nb = At 18:30.\nc = See https://example.org/x now.\nd = Call 112.\n",
    );
    sandbox.write(
        "locales/es/more.ftl",
        "a = Llame al 0199 555 210 ya.\nb = A las 18:30 ya.\nc = Vea https://example.org/x ya.\nd = Llame 112 ya.\n",
    );
    sandbox.fires("L06", &plain());
}

#[test]
fn l07_another_number_than_the_source_says() {
    let sandbox = Sandbox::new();
    sandbox.spanish("    .sms = Lleve agua para 3 dias.", "    .sms = Lleve agua para 2 dias.");
    sandbox.fires("L07", &plain());
}

#[test]
fn l08_an_open_isolate_an_override_and_a_bare_number_in_arabic() {
    let sandbox = Sandbox::new();
    let arabic: String = ENGLISH
        .lines()
        .enumerate()
        .map(|(at, line)| match line.split_once(" = ") {
            Some((id, text)) => {
                let variable = text.find("{ $").map_or("", |start| &text[start..=start + text[start..].find('}').unwrap()]);
                let digit = if text.contains('3') { "3" } else { "" };
                let letter = char::from_u32(0x627 + u32::try_from(at).unwrap()).unwrap();
                format!("{id} = كلام {letter}{letter} {variable} {digit}.\n")
            }
            None => format!("{line}\n"),
        })
        .collect();
    let arabic =
        arabic.replace("frame-update = ", "frame-update = \u{202E}").replace("radio-repeat = ", "radio-repeat = \u{2068}");
    sandbox.locale("ar", "Arab", "ar", "x", &arabic);
    sandbox.fires("L08", &plain());
}

#[test]
fn l09_more_segments_than_the_template_allows() {
    let sandbox = Sandbox::new();
    sandbox.write(
        "templates/alerts/flood.toml",
        &TEMPLATE.replace("segments = 4", "segments = 1").replace(
            "example = \"Miyagi\"",
            &format!("example = \"Miyagi\"\nlongest = \"{}\"", "Minamisanriku ".repeat(6).trim()),
        ),
    );
    sandbox.fires("L09", &plain());
}

#[test]
fn l10_letters_that_do_not_belong() {
    let sandbox = Sandbox::new();
    sandbox.write("locales/en/more.ftl", "a = One.\nb = Two.\nc = Three.\n");
    sandbox.write("locales/es/more.ftl", "a = Unо mas.\nb = Dos cafe\u{301}s.\nc = Tres \u{FFFD} mas.\n");
    sandbox.fires("L10", &plain());
}

#[test]
fn l11_words_that_keep_people_from_help() {
    let sandbox = Sandbox::new();
    sandbox.spanish("Salga ya.", "Lleve el Pasaporte.");
    sandbox.fires("L11", &plain());
}

#[test]
fn l12_a_word_in_a_layout() {
    let sandbox = Sandbox::new();
    sandbox.write("templates/layouts/cap.hbs", "{{headline}}\nSource: {{source}}\n");
    sandbox.fires("L12", &plain());
}

#[test]
fn l13_no_correction_words_and_a_template_without_a_moment() {
    let sandbox = Sandbox::new();
    sandbox.spanish("frame-correction = Es una correccion.\n", "");
    let without =
        TEMPLATE.lines().filter(|line| !line.starts_with("all-clear")).map(|line| format!("{line}\n")).collect::<String>();
    sandbox.write("templates/alerts/flood.toml", &without);
    sandbox.fires("L13", &plain());
}

#[test]
fn l14_a_place_that_the_gazetteer_does_not_know() {
    let known = |name: &str| name == "Sendai";
    Sandbox::new().fires("L14", &LintOptions { known_place: Some(&known), ..plain() });
}

#[test]
fn l15_a_text_copied_into_the_folder_of_another_language() {
    let sandbox = Sandbox::new();
    let portuguese: String = SPANISH
        .lines()
        .map(|line| match line.split_once(" = ") {
            Some((id, text)) if id != "frame-all-clear" => format!("{id} = Pt {text}\n"),
            Some(_) | None => format!("{line}\n"),
        })
        .collect();
    sandbox.locale("pt", "Latn", "pt", "x", &portuguese);
    sandbox.fires("L15", &plain());
}

#[test]
fn deep_and_long_files_are_refused_before_a_parser_sees_them() {
    let deep = format!("a = {}x{}", "{ ".repeat(5000), " }".repeat(5000));
    assert!(has_errors(&check_ftl(&deep)));
    for hidden in ["{F(\"})\",", "{\n\"}\"\n{", "F(F(\nx"] {
        assert!(has_errors(&check_ftl(&format!("a = {{ {}", hidden.repeat(400)))), "{hidden}");
    }
    assert!(has_errors(&check_ftl(&format!("a = {}", "long ".repeat(2000)))));
    assert!(check_ftl("a = Go.\n\n# ok\nb = Go.\n    .sms = Go.\n").is_empty());
    let sandbox = Sandbox::new();
    sandbox.write("templates/layouts/cap.hbs", &format!("{}{}", "{{#if a}}".repeat(200), "{{/if}}".repeat(200)));
    let findings = sandbox.findings(&plain());
    assert!(findings.iter().any(|finding| finding.code == "L01" && finding.message.contains("nested deeper")));
    let long = Sandbox::new();
    long.write("templates/layouts/cap.hbs", &"-".repeat(5000));
    assert!(long.findings(&plain()).iter().any(|finding| finding.message.contains("longer than 4096 bytes")));
    let pulls = Sandbox::new();
    pulls.write("templates/layouts/cap.hbs", "{{> other}}");
    assert!(pulls.findings(&plain()).iter().any(|finding| finding.message.contains("pull in other templates")));
}

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config::with_cases(300))]
    #[test]
    fn no_text_makes_the_reader_of_fluent_files_panic(text in "([a-z-]{1,6} ?=|[{}$\\[\\]*.#\\n\" ]|->|PLURAL\\(|[a-zé。؟]){0,60}") {
        let _ = check_ftl(&text);
    }
}

/// Used by the review tests.
pub fn small(at: &Path) {
    let sandbox = Sandbox::new();
    for name in [
        "templates/alerts/flood.toml",
        "locales/en/locale.toml",
        "locales/en/all.ftl",
        "locales/es/locale.toml",
        "locales/es/all.ftl",
    ] {
        let to = at.join(name);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(sandbox.0.path().join(name), to).unwrap();
    }
    for form in ["sms", "radio", "social", "email", "cap"] {
        let name = format!("templates/layouts/{form}.hbs");
        fs::create_dir_all(at.join("templates/layouts")).unwrap();
        fs::copy(sandbox.0.path().join(&name), at.join(&name)).unwrap();
    }
}

/// Now, for tests that need one.
pub fn now() -> Timestamp {
    plain().now
}
