//! The review ledger: what `review sync` writes, what it leaves alone, and when a text goes stale.

use std::collections::BTreeMap;
use std::fs;

use jiff::tz::TimeZone;
use mothertongue::catalog::{Catalog, RenderError, RenderRequest};
use mothertongue::domain::{Fact, Facts, Form, Language, ModeName, Moment, PlaceNames, ReviewState, TemplateId};

use super::lint::{now, small};

fn facts() -> Facts {
    BTreeMap::from([
        ("place".to_owned(), Fact::Place(PlaceNames { local: "宮城県".to_owned(), names: BTreeMap::new() })),
        ("until".to_owned(), Fact::DateTime(now())),
    ])
}

fn render(catalog: &Catalog, language: &str, facts: &Facts) -> Result<mothertongue::domain::RenderedMessage, RenderError> {
    catalog.render(&RenderRequest {
        template: &TemplateId("flood".to_owned()),
        moment: Moment::ActNow,
        form: Form::SocialPost,
        language: &Language::parse(language).unwrap(),
        facts,
        mode: ModeName::Live,
        zone: &TimeZone::UTC,
        issuer: "Office",
        gloss: None,
    })
}

#[test]
fn sync_enters_drafts_keeps_a_persons_word_and_a_changed_text_goes_stale() {
    let folder = tempfile::tempdir().unwrap();
    small(folder.path());
    let (templates, locales) = (folder.path().join("templates"), folder.path().join("locales"));
    let load = || Catalog::load(&templates, &locales).0;
    let today = "2026-07-01".parse().unwrap();
    let report = load().review_sync(&locales, today).unwrap();
    assert_eq!(report.iter().map(|row| row.added).collect::<Vec<_>>(), [15, 15]);
    let draft = render(&load(), "es", &facts()).unwrap();
    assert!(draft.machine_draft && draft.review == ReviewState::Draft && draft.text.contains("maquina"));

    let ledger = locales.join("es/review.toml");
    let approved = fs::read_to_string(&ledger).unwrap().replace("\"draft\"", "\"approved\"").replace(
        "by = \"machine\", on = \"2026-07-01\"",
        "by = \"reviewer-2\", on = \"2026-07-01\", translator = \"reviewer-1\"",
    );
    fs::write(&ledger, &approved).unwrap();
    let catalog = load();
    let done = render(&catalog, "es", &facts()).unwrap();
    assert!(!done.machine_draft && done.review == ReviewState::Approved && !done.text.contains("maquina"));
    assert!(catalog.status().iter().all(|row| row.live));

    let texts = locales.join("es/all.ftl");
    fs::write(&texts, fs::read_to_string(&texts).unwrap().replace("Salga ya.", "Salga hoy.")).unwrap();
    let changed = load();
    assert_eq!(render(&changed, "es", &facts()).unwrap().review, ReviewState::Stale);
    assert!(!changed.status().iter().find(|row| row.language.as_str() == "es").unwrap().live);
    changed.review_sync(&locales, today).unwrap();
    assert_eq!(fs::read_to_string(&ledger).unwrap(), approved, "sync must not touch what a person said");

    let english = locales.join("en/all.ftl");
    fs::write(&texts, fs::read_to_string(&texts).unwrap().replace("Salga hoy.", "Salga ya.")).unwrap();
    fs::write(&english, fs::read_to_string(&english).unwrap().replace("Act now.", "Act today.")).unwrap();
    assert_eq!(render(&load(), "es", &facts()).unwrap().review, ReviewState::Stale, "the source has changed");
    fs::write(&english, fs::read_to_string(&english).unwrap().replace("Act today.", "Act now.")).unwrap();
    assert_eq!(render(&load(), "es", &facts()).unwrap().review, ReviewState::Approved, "back to what was approved");

    let template = templates.join("alerts/flood.toml");
    let declared = fs::read_to_string(&template).unwrap();
    fs::write(&template, declared.replacen("type = \"place\"", "type = \"facility\"", 1)).unwrap();
    let stale = load().status();
    assert!(!stale.iter().find(|row| row.language.as_str() == "es").unwrap().live, "what a parameter is has changed: {stale:?}");
    fs::write(&template, declared.replacen("longest =", "longest  =", 1)).unwrap();
    assert!(load().status().iter().all(|row| row.live), "how a declaration is written is nothing to a reviewer");
}

#[test]
fn there_is_no_text_rather_than_another_language_or_a_hole() {
    let folder = tempfile::tempdir().unwrap();
    small(folder.path());
    let (catalog, _) = Catalog::load(&folder.path().join("templates"), &folder.path().join("locales"));
    assert!(matches!(render(&catalog, "ti", &facts()), Err(RenderError::NoText { missing, .. }) if missing.is_empty()));
    let mut without = facts();
    without.remove("place");
    assert!(matches!(render(&catalog, "es", &without), Err(RenderError::BadFact { name, .. }) if name == "place"));
    let mut wrong = facts();
    wrong.insert("place".to_owned(), Fact::Count(3));
    assert!(matches!(render(&catalog, "es", &wrong), Err(RenderError::BadFact { .. })));
    let mut turned = facts();
    turned.insert("place".to_owned(), Fact::Place(PlaceNames { local: "a\u{202E}b".to_owned(), names: BTreeMap::new() }));
    assert!(matches!(render(&catalog, "es", &turned), Err(RenderError::BadFact { .. })));
    let long = "x".repeat(20_000);
    let mut endless = facts();
    endless.insert("place".to_owned(), Fact::Place(PlaceNames { local: long, names: BTreeMap::new() }));
    assert!(matches!(render(&catalog, "es", &endless), Err(RenderError::TooLong { .. })));
}

#[test]
fn a_layout_that_leaves_the_exercise_words_out_renders_nothing() {
    for (layout, at) in
        [("{{headline}}", "both ends"), ("{{exercise}} {{headline}}", "the end"), ("{{headline}} {{exercise}}", "the start")]
    {
        let folder = tempfile::tempdir().unwrap();
        small(folder.path());
        fs::write(folder.path().join("templates/layouts/social.hbs"), layout).unwrap();
        let (catalog, _) = Catalog::load(&folder.path().join("templates"), &folder.path().join("locales"));
        let exercise = catalog.render(&RenderRequest {
            template: &TemplateId("flood".to_owned()),
            moment: Moment::ActNow,
            form: Form::SocialPost,
            language: &Language::parse("es").unwrap(),
            facts: &facts(),
            mode: ModeName::Exercise,
            zone: &TimeZone::UTC,
            issuer: "Office",
            gloss: None,
        });
        assert!(matches!(exercise, Err(RenderError::NotMarked { .. })), "missing at {at}: {exercise:?}");
    }
}
