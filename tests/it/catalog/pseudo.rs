//! Pseudolocales: there to look at layouts, and nowhere else.

use jiff::tz::TimeZone;
use mothertongue::catalog::{Catalog, RenderError, RenderRequest};
use mothertongue::domain::{Direction, Facts, Form, Language, ModeName, Moment, PSEUDO_LANGUAGES, RenderedMessage, TemplateId};

use super::lint::{Sandbox, plain, small};
use super::{ISSUER, root, shipped};

fn with_pseudo() -> Catalog {
    Catalog::load_with_pseudo(&root().join("templates"), &root().join("locales")).0
}

fn render(
    catalog: &Catalog,
    template: &TemplateId,
    facts: &Facts,
    tag: &str,
    form: Form,
) -> Result<RenderedMessage, RenderError> {
    catalog.render(&RenderRequest {
        template,
        moment: Moment::ActNow,
        form,
        language: &Language::parse(tag).unwrap(),
        facts,
        mode: ModeName::Exercise,
        zone: &TimeZone::UTC,
        issuer: ISSUER,
        gloss: None,
    })
}

#[test]
fn a_catalogue_that_plans_has_no_pseudolocale() {
    let catalog = shipped();
    let template = catalog.templates().next().unwrap();
    let facts = template.longest_facts();
    for tag in PSEUDO_LANGUAGES {
        assert!(catalog.locales().iter().all(|locale| locale.tag.as_str() != tag));
        let refused = render(&catalog, &template.id, &facts, tag, Form::Sms);
        assert!(matches!(refused, Err(RenderError::NoText { .. })), "{refused:?}");
    }
}

#[test]
fn every_template_renders_long_and_bracketed_and_from_right_to_left_with_its_facts_untouched() {
    let catalog = with_pseudo();
    for template in catalog.templates() {
        let facts = template.longest_facts();
        for form in Form::ALL {
            let english = render(&catalog, &template.id, &facts, "en", *form).unwrap();
            let accented = render(&catalog, &template.id, &facts, "en-XA", *form).unwrap();
            let turned = render(&catalog, &template.id, &facts, "ar-XB", *form).unwrap();
            let named = format!("{} {form}", template.id);
            let count = |message: &RenderedMessage| message.text.chars().filter(|c| c.is_alphabetic()).count();
            assert!(count(&accented) * 100 > count(&english) * 115, "{named}: {}", accented.text);
            assert!(accented.parts.iter().all(|part| part.text.starts_with('[') && part.text.ends_with(']')), "{named}");
            for part in &turned.parts {
                let (opened, closed) = (part.text.matches('\u{202E}').count(), part.text.matches('\u{202C}').count());
                assert!(opened > 0 && opened == closed, "{named}: {}", part.text);
            }
            assert_eq!((accented.direction, turned.direction), (Direction::Ltr, Direction::Rtl), "{named}");
            for name in &english.names {
                let written = if *form == Form::Email { name.replace('\'', "&#x27;") } else { name.clone() };
                assert!(!english.text.contains(&written) || accented.text.contains(&written), "{named}: {name}");
            }
            assert_eq!(english.numbers, accented.numbers, "{named}");
        }
    }
}

#[test]
fn lint_status_and_sync_leave_pseudolocales_out() {
    let folder = tempfile::tempdir().unwrap();
    small(folder.path());
    let (templates, locales) = (folder.path().join("templates"), folder.path().join("locales"));
    let (catalog, _) = Catalog::load_with_pseudo(&templates, &locales);
    assert_eq!(catalog.locales().len(), 4);
    let told = catalog.lint(&plain());
    assert!(!told.iter().any(|finding| finding.to_string().contains("en-XA") || finding.to_string().contains("ar-XB")));
    assert_eq!(catalog.status().len(), 2);
    assert_eq!(catalog.review_sync(&locales, "2026-07-01".parse().unwrap()).unwrap().len(), 2);
    assert_eq!(std::fs::read_dir(&locales).unwrap().count(), 2);
}

#[test]
fn a_folder_with_the_tag_of_a_pseudolocale_is_refused() {
    let sandbox = Sandbox::new();
    sandbox.locale("en-XA", "Latn", "en", "x", "a = Go.\n");
    let findings = sandbox.findings(&plain());
    assert!(findings.iter().any(|finding| finding.code == "L01" && finding.message.contains("is a pseudolocale")));
}
