//! A new template and a new language: everything is there, the check leads to the end, and the unfinished cannot be sent.

use std::fs;
use std::path::PathBuf;

use jiff::tz::TimeZone;
use mothertongue::catalog::{Catalog, LintOptions, NewLocale, NewTemplate, RenderError, RenderRequest, ScaffoldError};
use mothertongue::domain::{Finding, Form, Language, Level, ModeName, Moment, TemplateId, has_errors, render_findings};

use super::lint::{now, small};

struct Bench(tempfile::TempDir);

impl Bench {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        small(folder.path());
        Self(folder)
    }

    fn templates(&self) -> PathBuf {
        self.0.path().join("templates")
    }

    fn locales(&self) -> PathBuf {
        self.0.path().join("locales")
    }

    fn catalog(&self) -> Catalog {
        let (catalog, findings) = Catalog::load(&self.templates(), &self.locales());
        assert!(!has_errors(&findings), "{}", render_findings(&findings));
        catalog
    }

    fn errors(&self, live: bool) -> Vec<Finding> {
        let mut findings = self.catalog().lint(&LintOptions { contacts: &[], now: now(), known_place: None, live });
        findings.retain(|finding| finding.level == Level::Error);
        findings
    }

    fn render(&self, template: &str, language: &str) -> Result<String, RenderError> {
        let catalog = self.catalog();
        let id = TemplateId(template.to_owned());
        let facts = catalog.template(&id).unwrap().samples_facts().remove(0).1;
        let request = RenderRequest {
            template: &id,
            moment: Moment::ActNow,
            form: Form::Sms,
            language: &Language::parse(language).unwrap(),
            facts: &facts,
            mode: ModeName::Exercise,
            zone: &TimeZone::UTC,
            issuer: "Office",
            gloss: None,
        };
        catalog.render(&request).map(|message| message.text)
    }
}

fn avalanche() -> NewTemplate {
    NewTemplate { id: "avalanche".into(), hazard: None, kind: "warning".into(), phase: "emergency".into() }
}

#[test]
fn the_check_leads_from_a_new_template_to_a_message() {
    let bench = Bench::new();
    let scaffold = bench.catalog().new_template(&bench.templates(), &bench.locales(), &avalanche()).unwrap();
    assert_eq!(scaffold.files.len(), 2);
    scaffold.write().unwrap();
    let errors = bench.errors(false);
    let unwritten: Vec<_> = errors.iter().filter(|finding| finding.message.contains("still to be written")).collect();
    assert_eq!(unwritten.len(), 4, "{}", render_findings(&errors));
    assert!(unwritten.iter().all(|finding| finding.code == "L04" && finding.line.is_some()));
    assert!(matches!(bench.render("avalanche", "en"), Err(RenderError::Words { .. })), "{:?}", bench.render("avalanche", "en"));
    assert!(matches!(bench.render("avalanche", "es"), Err(RenderError::NoText { .. })));
    let again = bench.catalog().new_template(&bench.templates(), &bench.locales(), &avalanche());
    assert!(matches!(again, Err(ScaffoldError::Exists(_))));

    let english = bench.locales().join("en/hazard.ftl");
    let mut text = fs::read_to_string(&english).unwrap();
    for (moment, sentence) in [
        ("watch", "Snow may slide down in { $place }."),
        ("act-now", "Snow slides down in { $place }. Leave slopes now."),
        ("cancel", "There is no snow slide warning for { $place } now."),
        ("all-clear", "The danger of snow slides in { $place } is over."),
    ] {
        let line = format!("hazard-avalanche-{moment} = ");
        assert!(text.contains(&format!("{line}{{ $unwritten }}\n")), "{text}");
        text = text.replace(&format!("{line}{{ $unwritten }}"), &format!("{line}{sentence}"));
    }
    fs::write(&english, &text).unwrap();
    let errors = bench.errors(false);
    assert!(
        errors.iter().all(|finding| finding.code == "L02" && finding.file.as_deref().unwrap().contains("/es/")),
        "{}",
        render_findings(&errors)
    );
    assert_eq!(errors.len(), 4, "only the translation is missing");
    assert!(bench.render("avalanche", "en").unwrap().contains("Leave slopes now."));
    for bad in ["", "Avalanche", "snow slide", "../x", "9lives"] {
        let new = NewTemplate { id: bad.into(), ..avalanche() };
        assert!(
            matches!(bench.catalog().new_template(&bench.templates(), &bench.locales(), &new), Err(ScaffoldError::Id(_))),
            "{bad}"
        );
    }
    let odd = NewTemplate { id: "odd".into(), kind: "party".into(), ..avalanche() };
    assert!(matches!(bench.catalog().new_template(&bench.templates(), &bench.locales(), &odd), Err(ScaffoldError::Template(_))));
}

#[test]
fn a_new_locale_is_whole_in_its_settings_and_blocked_until_it_is_translated() {
    let bench = Bench::new();
    fs::write(bench.0.path().join("l10n.toml"), "basepath = \".\"\nlocales = [\n    \"es\",\n]\n").unwrap();
    let make = |new: NewLocale| bench.catalog().new_locale(&bench.locales(), &new);
    let korean = NewLocale { tag: "ko".into(), ..NewLocale::default() };
    make(korean.clone()).unwrap().write().unwrap();
    let settings = fs::read_to_string(bench.locales().join("ko/locale.toml")).unwrap();
    assert!(settings.contains("name = \"한국어\"") && settings.contains("english = \"Korean\""), "{settings}");
    assert!(fs::read_to_string(bench.0.path().join("l10n.toml")).unwrap().contains("    \"es\",\n    \"ko\",\n"));
    let errors = bench.errors(false);
    let own: Vec<_> = errors.iter().filter(|finding| finding.file.as_deref().unwrap().contains("/ko/")).collect();
    assert_eq!(own.len(), 15, "{}", render_findings(&errors));
    assert!(own.iter().all(|finding| ["L02", "L13"].contains(&finding.code.as_str())));
    assert!(
        bench.errors(true).iter().any(|finding| finding.code == "L11" && finding.message.starts_with("no word is forbidden"))
    );
    assert!(matches!(bench.render("flood", "ko"), Err(RenderError::NoText { .. })));
    assert!(matches!(make(korean), Err(ScaffoldError::Exists(_))));
    let refuse = |tag: &str| make(NewLocale { tag: tag.into(), ..NewLocale::default() }).unwrap_err();
    assert!(refuse("prs").to_string().contains("`fa-AF`"));
    assert!(matches!(refuse("english language"), ScaffoldError::Id(_)));
    let rohingya =
        NewLocale { tag: "rhg".into(), name: Some("Ruáingga".into()), english: Some("Rohingya".into()), ..NewLocale::default() };
    assert!(matches!(make(rohingya.clone()), Err(ScaffoldError::NoFormats(_))));
    let with_dates = NewLocale { script: Some("Latn".into()), format_locale: Some("my".into()), ..rohingya };
    make(with_dates).unwrap().write().unwrap();
    assert!(bench.catalog().locales().iter().any(|locale| locale.tag.as_str() == "rhg"));
}
