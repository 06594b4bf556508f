//! The review desk: steps of people, what two people are for, machine passes, the matrix and the gate.

use std::fs;
use std::path::PathBuf;

use jiff::civil::Date;
use mothertongue::catalog::{Catalog, LintOptions, ReviewDesk, ReviewError, Reviewer};
use mothertongue::domain::{Contact, Language, ReviewState, TemplateId};

use super::lint::{now, small};

struct Desk {
    folder: tempfile::TempDir,
    catalog: Catalog,
    listed: Vec<String>,
    today: Date,
}

fn es() -> Language {
    Language::parse("es").unwrap()
}

fn who(number: u8) -> Reviewer {
    Reviewer::parse(&format!("reviewer-{number}")).unwrap()
}

impl Desk {
    /// The small catalogue with its ledgers written.
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        small(folder.path());
        let catalog = Catalog::load(&folder.path().join("templates"), &folder.path().join("locales")).0;
        let mut desk = Self { folder, catalog, listed: Vec::new(), today: "2026-07-01".parse().unwrap() };
        desk.desk().sync(None).unwrap();
        desk.again();
        desk
    }

    fn locales(&self) -> PathBuf {
        self.folder.path().join("locales")
    }

    /// Loads what is on the disk.
    fn again(&mut self) {
        self.catalog = Catalog::load(&self.folder.path().join("templates"), &self.locales()).0;
    }

    fn desk(&self) -> ReviewDesk<'_> {
        // The folder lives as long as the desk of the test.
        let locales: &'static std::path::Path = Box::leak(self.locales().into_boxed_path());
        ReviewDesk { catalog: &self.catalog, locales, reviewers: &self.listed, today: self.today }
    }

    fn approve(&mut self, ids: &[&str], by: u8, to: Option<ReviewState>) -> Result<(usize, usize), ReviewError> {
        let ids: Vec<String> = ids.iter().map(|id| (*id).to_owned()).collect();
        let done = self.desk().approve(&es(), &ids, &who(by), to, None)?;
        self.again();
        Ok((done.steps.len(), done.waiting.len()))
    }

    fn change(&mut self, name: &str, from: &str, to: &str) {
        let path = self.folder.path().join(name);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{from}");
        fs::write(&path, text.replacen(from, to, 1)).unwrap();
        self.again();
    }

    fn ledger(&self) -> String {
        fs::read_to_string(self.locales().join("es/review.toml")).unwrap()
    }

    /// The line of a message in the ledger.
    fn entry(&self, id: &str) -> String {
        self.ledger().lines().find(|line| line.starts_with(&format!("{id} = "))).unwrap().to_owned()
    }

    fn state(&self, id: &str) -> Option<ReviewState> {
        let waiting = self.catalog.unapproved(&es());
        waiting.into_iter().find(|(found, _, _)| found == id).map(|(_, state, _)| state)
    }
}

#[test]
fn a_text_is_approved_by_two_people_and_never_by_one() {
    let mut desk = Desk::new();
    assert_eq!(desk.approve(&["action-go"], 1, None).unwrap(), (1, 0));
    assert_eq!(desk.state("action-go"), Some(ReviewState::Translated));
    assert!(matches!(desk.approve(&["action-go"], 1, None), Err(ReviewError::SecondPerson { .. })));
    assert_eq!(desk.approve(&["action-go"], 2, None).unwrap(), (1, 0));
    assert_eq!(desk.state("action-go"), Some(ReviewState::Reviewed));
    assert!(matches!(desk.approve(&["action-go"], 1, None), Err(ReviewError::SecondPerson { .. })));
    assert_eq!(desk.approve(&["action-go"], 2, None).unwrap(), (1, 0));
    assert_eq!(desk.state("action-go"), None);
    let entry = desk.entry("action-go");
    assert!(entry.contains("translator = \"reviewer-1\"") && entry.contains("by = \"reviewer-2\""), "{entry}");
    assert!(matches!(desk.approve(&["action-go"], 3, None), Err(ReviewError::NotNext { .. })));
    assert!(matches!(desk.approve(&["radio-repeat"], 2, Some(ReviewState::Reviewed)), Err(ReviewError::NotNext { .. })));
    assert!(matches!(desk.approve(&["no-such"], 2, None), Err(ReviewError::NoText { .. })));
    let en = desk.desk().approve(&Language::parse("en").unwrap(), &[], &who(1), None, None);
    assert!(matches!(en, Err(ReviewError::IsSource(_))));
}

#[test]
fn a_ledger_that_was_written_by_hand_makes_one_person_no_two() {
    let mut desk = Desk::new();
    let forged = desk.ledger().replace("state = \"draft\", by = \"machine\"", "state = \"approved\", by = \"reviewer-1\"");
    fs::write(desk.locales().join("es/review.toml"), forged).unwrap();
    desk.again();
    assert!(desk.catalog.status().iter().any(|row| row.language == es() && !row.live && row.counts["translated"] == 15));
    assert!(matches!(desk.approve(&["action-go"], 1, None), Err(ReviewError::SecondPerson { .. })));
    let named = desk.ledger().replace("reviewer-1", "R. Díaz");
    fs::write(desk.locales().join("es/review.toml"), named).unwrap();
    let (_, findings) = Catalog::load(&desk.folder.path().join("templates"), &desk.locales());
    assert!(findings.iter().any(|finding| finding.message.contains("`R. Díaz` is not a reviewer's id")), "{findings:?}");
}

#[test]
fn who_is_not_listed_reviews_nothing() {
    let mut desk = Desk::new();
    desk.listed = vec!["reviewer-2".to_owned()];
    assert!(matches!(desk.approve(&["action-go"], 1, None), Err(ReviewError::NotListed(_))));
    assert!(desk.approve(&["action-go"], 2, None).is_ok());
}

#[test]
fn what_one_has_taken_no_other_touches_until_it_is_let_go_or_runs_out() {
    let mut desk = Desk::new();
    let until = "2026-07-07".parse().unwrap();
    assert_eq!(desk.desk().take(&es(), &[], &who(1), until).unwrap(), ["*"]);
    desk.again();
    let refused = desk.desk().take(&es(), &["action-go".to_owned()], &who(2), until).unwrap_err();
    assert!(refused.to_string().contains("taken by reviewer-1 until 2026-07-07"), "{refused}");
    assert!(matches!(desk.approve(&["action-go"], 2, None), Err(ReviewError::Taken { .. })));
    assert!(matches!(desk.desk().reject(&es(), &["action-go".to_owned()], &who(2), "wrong"), Err(ReviewError::Taken { .. })));
    assert!(matches!(desk.desk().release(&es(), &[], &who(2)), Err(ReviewError::Nothing { .. })));
    // Whoever has done all that they can needs it no longer.
    assert_eq!(desk.approve(&[], 1, Some(ReviewState::Translated)).unwrap(), (15, 0));
    assert!(!desk.ledger().contains("[taken]"), "{}", desk.ledger());
    desk.desk().take(&es(), &["action-go".to_owned()], &who(2), until).unwrap();
    desk.again();
    assert!(matches!(desk.desk().take(&es(), &[], &who(3), until), Err(ReviewError::Taken { .. })));
    assert!(desk.approve(&["radio-repeat"], 3, None).is_ok(), "another text is free");
    desk.today = "2026-07-08".parse().unwrap();
    assert!(desk.approve(&["action-go"], 3, None).is_ok(), "it has run out");
    assert!(!desk.ledger().contains("[taken]"), "what has run out is taken out");
}

#[test]
fn a_rejected_text_is_a_draft_with_a_reason_and_a_machines_words_stay_marked() {
    let mut desk = Desk::new();
    desk.approve(&["action-go"], 1, None).unwrap();
    desk.desk().reject(&es(), &["action-go".to_owned()], &who(2), " too formal ").unwrap();
    desk.again();
    let entry = desk.entry("action-go");
    assert!(entry.contains("by = \"machine\"") && entry.contains("note = \"reviewer-2: too formal\""), "{entry}");
    assert!(desk.catalog.locales().iter().find(|locale| locale.tag == es()).unwrap().machine);
    assert!(matches!(desk.desk().reject(&es(), &["action-go".to_owned()], &who(2), "  "), Err(ReviewError::Reason(_))));
    desk.change("locales/es/all.ftl", "action-go = Lleve agua para 3 dias.", "action-go = Lleva agua para 3 dias.");
    desk.desk().sync(None).unwrap();
    assert!(!desk.entry("action-go").contains("note"), "the remark was about other words");
}

#[test]
fn every_change_of_what_a_review_stands_on_makes_it_stale() {
    let contact = |hours: &str, checked: &str| Contact {
        id: "helpline".into(),
        number: "119".into(),
        languages: vec![es()],
        hours: hours.into(),
        checked_on: checked.parse().unwrap(),
        expires_on: "2027-01-01".parse().unwrap(),
        source: "illustrative".into(),
    };
    let mut desk = Desk::new();
    desk.change(
        "templates/alerts/flood.toml",
        "[moments]",
        "[parameters.contact]\ntype = \"contact\"\nexample = \"119\"\nentry = \"helpline\"\n\n[moments]",
    );
    for (locale, text) in [("en", "Call { $contact }."), ("es", "Llame al { $contact }.")] {
        desk.change(&format!("locales/{locale}/all.ftl"), "action-go = ", &format!("action-call = {text}\naction-go = "));
    }
    desk.change("templates/alerts/flood.toml", "actions = [\"action-go\"]", "actions = [\"action-go\", \"action-call\"]");
    let stands = |desk: &mut Desk, contacts: &[Contact]| {
        let catalog = Catalog::load(&desk.folder.path().join("templates"), &desk.locales()).0;
        desk.catalog = catalog.citing(contacts);
        desk.state("action-call")
    };
    let open = [contact("24/7", "2026-06-01")];
    assert_eq!(stands(&mut desk, &open), Some(ReviewState::Draft));
    desk.desk().approve(&es(), &["action-call".to_owned()], &who(1), None, None).unwrap();
    stands(&mut desk, &open);
    desk.desk().approve(&es(), &["action-call".to_owned()], &who(2), Some(ReviewState::Approved), None).unwrap();
    assert_eq!(stands(&mut desk, &open), None);
    assert_eq!(stands(&mut desk, &[contact("24/7", "2026-06-30")]), None, "checked again is not changed");
    assert_eq!(stands(&mut desk, &[contact("Mon-Fri", "2026-06-01")]), Some(ReviewState::Stale), "the hours");
    assert_eq!(stands(&mut desk, &[]), Some(ReviewState::Stale), "the entry has gone");
    assert_eq!(stands(&mut desk, &open), None, "back to what was approved");
    desk.change("locales/es/all.ftl", "Llame al", "Llame ya al");
    assert_eq!(stands(&mut desk, &open), Some(ReviewState::Stale), "the text");
    desk.change("locales/es/all.ftl", "Llame ya al", "Llame al");
    desk.change("locales/en/all.ftl", "Call { $contact }.", "Call { $contact } now.");
    assert_eq!(stands(&mut desk, &open), Some(ReviewState::Stale), "the source");
    desk.change("locales/en/all.ftl", "Call { $contact } now.", "Call { $contact }.");
    desk.change(
        "templates/alerts/flood.toml",
        "type = \"contact\"\nexample = \"119\"\nentry = \"helpline\"",
        "type = \"facility\"\nexample = \"x\"",
    );
    assert_eq!(stands(&mut desk, &open), Some(ReviewState::Stale), "what the parameter is");
}

fn pass(desk: &Desk, lines: &str) -> Result<u64, Vec<String>> {
    match desk.desk().pass(&es(), "back-translation", lines) {
        Ok(report) => Ok(report.texts),
        Err(ReviewError::Pass { faults, .. }) => Err(faults),
        Err(other) => panic!("{other}"),
    }
}

/// A line for every text of the small catalogue.
fn backs(desk: &Desk) -> String {
    desk.catalog.unapproved(&es()).into_iter().map(|(id, _, _)| format!("{id}\tback of {id}\n")).collect()
}

#[test]
fn a_machine_pass_is_entered_whole_or_not_at_all_and_is_no_review() {
    let mut desk = Desk::new();
    let lines = backs(&desk);
    let before = desk.ledger();
    let faults =
        pass(&desk, &format!("{}nothing-here\tx\naction-go\t\n", lines.replace("radio-repeat\tback of radio-repeat\n", "")))
            .unwrap_err();
    assert!(faults.iter().any(|fault| fault == "line 15: `nothing-here` is no text of this locale"), "{faults:?}");
    assert!(faults.iter().any(|fault| fault.starts_with("line 16: `action-go` has no back-translation")), "{faults:?}");
    assert!(faults.iter().any(|fault| fault == "`radio-repeat` has no line"), "{faults:?}");
    assert_eq!(desk.ledger(), before, "nothing was written");
    assert_eq!(pass(&desk, &format!("\u{FEFF}# remark\r\n\n{lines}")), Ok(15));
    desk.again();
    let entry = desk.entry("action-go");
    assert!(
        entry.contains("passes = [\"back-translation 2026-07-01\"]") && entry.contains("back = \"back of action-go\""),
        "{entry}"
    );
    assert!(entry.contains("state = \"draft\", by = \"machine\""), "{entry}");
    assert_eq!(desk.state("action-go"), Some(ReviewState::Draft));
    assert!(desk.desk().pass(&es(), "R. Díaz", "").is_err());

    desk.desk().sync(None).unwrap();
    assert_eq!(desk.entry("action-go"), entry, "sync keeps the pass of a text that is as it was");
    desk.change("locales/es/all.ftl", "action-go = Lleve agua para 3 dias.", "action-go = Lleva agua para 3 dias.");
    let stale = pass(&desk, "action-go\tother\n").unwrap_err();
    assert!(stale[0].contains("`action-go` has changed"), "{stale:?}");
    desk.desk().sync(None).unwrap();
    assert!(!desk.entry("action-go").contains("back"), "the pass was over other words");
    desk.again();
    assert_eq!(pass(&desk, "action-go\tTake water.\n"), Ok(1), "only what lacks the pass needs a line");
    desk.again();
    desk.approve(&["action-go"], 1, None).unwrap();
    assert!(desk.entry("action-go").contains("back = \"Take water.\""), "a person's step keeps the pass of the same words");
}

#[test]
fn the_matrix_says_the_least_of_a_templates_texts_and_the_gate_what_is_in_the_way() {
    let mut desk = Desk::new();
    let cell = |desk: &Desk| {
        let cells = desk.catalog.matrix(Some(&TemplateId("flood".to_owned())), Some(&es()));
        assert_eq!(cells.len(), 1);
        cells.into_iter().next().unwrap()
    };
    assert_eq!(cell(&desk).state, Some(ReviewState::Draft));
    desk.approve(&[], 1, Some(ReviewState::Translated)).unwrap();
    assert!(matches!(desk.approve(&[], 1, Some(ReviewState::Reviewed)), Err(ReviewError::SecondPerson { .. })));
    desk.approve(&["action-go"], 1, Some(ReviewState::Translated)).unwrap_err();
    desk.approve(&["action-go"], 2, Some(ReviewState::Approved)).unwrap();
    let now_cell = cell(&desk);
    assert_eq!((now_cell.state, now_cell.approved), (Some(ReviewState::Translated), 1));
    desk.approve(&[], 2, Some(ReviewState::Approved)).unwrap();
    assert_eq!(cell(&desk).state, Some(ReviewState::Approved));
    let gate = |desk: &Desk| {
        let findings = desk.catalog.lint(&LintOptions { contacts: &[], now: now(), known_place: None, live: true });
        desk.catalog.gate(&findings).into_iter().find(|row| row.language == es()).unwrap()
    };
    assert!(gate(&desk).live, "{:?}", gate(&desk));
    desk.change("locales/es/all.ftl", "radio-repeat = Repito.\n", "");
    desk.change("locales/es/all.ftl", "Lleve agua para 3 dias.\n    .sms", "Lleve agua para 2 dias.\n    .sms");
    let blocked = gate(&desk);
    assert_eq!((blocked.live, blocked.missing, blocked.waiting.get("stale").copied(), blocked.errors), (false, 1, Some(1), 1));
    assert_eq!(cell(&desk).state, None, "a text is missing");
}
