//! Texts out to translators and back: nothing gets lost, nothing gets in that does not belong, and the tools of others agree.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use mothertongue::catalog::{Catalog, Exchange, ExchangeError, Export, Format, ImportReport, ImportRequest, Only, Reviewer};
use mothertongue::domain::{Finding, Language, ReviewState, render_findings};

use super::lint::{now, small};
use super::{root, shipped};

fn tag(text: &str) -> Language {
    Language::parse(text).unwrap()
}

/// Every shipped locale that is a translation.
fn translations(catalog: &Catalog) -> Vec<Language> {
    catalog.locales().into_iter().map(|locale| locale.tag.clone()).filter(|tag| tag.as_str() != "en").collect()
}

/// A folder of locales with a catalogue on it.
struct Bench {
    folder: tempfile::TempDir,
    templates: PathBuf,
}

impl Bench {
    /// The small catalogue.
    fn small() -> Self {
        let folder = tempfile::tempdir().unwrap();
        small(folder.path());
        let templates = folder.path().join("templates");
        Self { folder, templates }
    }

    /// Copies of English and one shipped locale.
    fn of(language: &Language) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for tag in ["en", language.as_str()] {
            let to = folder.path().join("locales").join(tag);
            fs::create_dir_all(&to).unwrap();
            for entry in fs::read_dir(root().join("locales").join(tag)).unwrap() {
                let from = entry.unwrap().path();
                fs::copy(&from, to.join(from.file_name().unwrap())).unwrap();
            }
        }
        Self { folder, templates: root().join("templates") }
    }

    fn locales(&self) -> PathBuf {
        self.folder.path().join("locales")
    }

    fn catalog(&self) -> Catalog {
        Catalog::load(&self.templates, &self.locales()).0
    }

    fn export(&self, language: &Language, only: Only) -> Export {
        Exchange { catalog: &self.catalog() }.export(language, only).unwrap()
    }

    fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::write(&path, text).unwrap();
        path
    }

    fn import(&self, file: &Path, change: impl Fn(&mut ImportRequest<'_>)) -> Result<ImportReport, ExchangeError> {
        let (catalog, locales) = (self.catalog(), self.locales());
        let mut request = ImportRequest {
            file,
            templates: &self.templates,
            locales: &locales,
            translator: None,
            reviewers: &[],
            dry_run: false,
            skip_refused: false,
            today: "2026-07-01".parse().unwrap(),
            now: now(),
        };
        change(&mut request);
        Exchange { catalog: &catalog }.import(&request)
    }

    fn refusals(&self, file: &Path) -> Vec<Finding> {
        match self.import(file, |_| {}) {
            Err(ExchangeError::Faults(findings)) => findings,
            other => panic!("{other:?}"),
        }
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.locales().join(name)).unwrap()
    }
}

fn name(format: Format) -> &'static str {
    match format {
        Format::Xliff => "texts.xlf",
        Format::Po => "texts.po",
        Format::Csv => "texts.csv",
    }
}

fn written(catalog: &Catalog, export: &Export, format: Format) -> String {
    Exchange { catalog }.write(export, format).unwrap()
}

fn said(export: &Export) -> Vec<(String, Option<String>)> {
    export.units.iter().map(|unit| (unit.id.clone(), unit.target.clone())).collect()
}

#[test]
fn every_format_of_every_shipped_locale_comes_back_as_it_went() {
    let catalog = shipped();
    let locales = root().join("locales");
    let scratch = tempfile::tempdir().unwrap();
    for language in translations(&catalog) {
        let export = Exchange { catalog: &catalog }.export(&language, Only::Everything).unwrap();
        assert!(export.units.len() > 80, "{language}");
        let ids: BTreeSet<_> = export.units.iter().map(|unit| &unit.id).collect();
        assert_eq!(ids.len(), export.units.len(), "{language}: an id is there twice");
        for format in Format::ALL {
            let file = scratch.path().join(name(format));
            fs::write(&file, written(&catalog, &export, format)).unwrap();
            let request = ImportRequest {
                file: &file,
                templates: &root().join("templates"),
                locales: &locales,
                translator: None,
                reviewers: &[],
                dry_run: true,
                skip_refused: false,
                today: "2026-07-01".parse().unwrap(),
                now: now(),
            };
            let report = Exchange { catalog: &catalog }
                .import(&request)
                .unwrap_or_else(|error| panic!("{language} {format:?}: {error:?}"));
            assert_eq!(report.changes, [], "{language} {format:?}");
            let there = export.units.iter().filter(|unit| unit.target.is_some()).count();
            assert_eq!(report.unchanged, there as u64, "{language} {format:?}");
        }
    }
}

#[test]
fn a_locale_of_each_script_is_rebuilt_from_its_export_alone() {
    let catalog = shipped();
    let mut scripts = BTreeSet::new();
    let one_of_each =
        catalog.locales().into_iter().filter(|locale| locale.tag.as_str() != "en" && scripts.insert(locale.script.clone()));
    for (language, format) in one_of_each.map(|locale| locale.tag.clone()).zip(Format::ALL.into_iter().cycle()) {
        let bench = Bench::of(&language);
        bench.catalog().review_sync(&bench.locales(), "2026-07-01".parse().unwrap()).unwrap();
        let ledger = bench.text(&format!("{language}/review.toml"));
        let before = bench.export(&language, Only::Everything);
        let file = bench.file(name(format), &written(&bench.catalog(), &before, format));
        for entry in fs::read_dir(bench.locales().join(language.as_str())).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "ftl") {
                fs::remove_file(path).unwrap();
            }
        }
        fs::remove_file(bench.locales().join(language.as_str()).join("review.toml")).unwrap();
        let report = bench.import(&file, |_| {}).unwrap_or_else(|error| panic!("{language} {format:?}: {error:?}"));
        assert!(report.written, "{language}");
        assert_eq!(said(&bench.export(&language, Only::Everything)), said(&before), "{language} {format:?}");
        let digests = |ledger: &str| {
            let lines = ledger.lines().filter(|line| line.contains("target = "));
            lines.map(|line| line.split("state = ").next().unwrap().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(digests(&bench.text(&format!("{language}/review.toml"))), digests(&ledger), "{language}");
    }
}

#[test]
fn only_the_changed_line_changes_and_the_translator_answers_for_it() {
    let bench = Bench::small();
    bench.catalog().review_sync(&bench.locales(), "2026-06-01".parse().unwrap()).unwrap();
    let old = format!("### Head.\n\n{}", bench.text("es/all.ftl").replace("radio-repeat", "\n# Said between.\nradio-repeat"));
    fs::write(bench.locales().join("es/all.ftl"), &old).unwrap();
    for (format, words) in
        [(Format::Csv, "Repito una vez."), (Format::Po, "Repito dos veces."), (Format::Xliff, "Repito tres veces.")]
    {
        let now_said = bench.text("es/all.ftl").lines().find(|line| line.starts_with("radio-repeat")).unwrap().to_owned();
        let text = written(&bench.catalog(), &bench.export(&tag("es"), Only::Everything), format);
        let there = now_said.trim_start_matches("radio-repeat = ");
        assert!(text.contains(there), "{text}");
        let file = bench.file(name(format), &text.replace(there, words));
        let dry = bench.import(&file, |request| request.dry_run = true).unwrap();
        assert_eq!((dry.changes.len(), dry.written), (1, false));
        assert!(!bench.text("es/all.ftl").contains(words), "a dry run writes nothing");
        // A request of any lifetime takes it: it lives as long as the tests.
        let translator: &'static Reviewer = Box::leak(Box::new(Reviewer::parse("translator-1").unwrap()));
        let report = bench.import(&file, |request| request.translator = Some(translator)).unwrap();
        assert_eq!((report.changes.len(), report.written, report.changes[0].id.as_str()), (1, true, "radio-repeat"));
        assert_eq!(bench.text("es/all.ftl"), old.replace("Repito.", words), "comments and order stay");
    }
    let waiting = bench.catalog().unapproved(&tag("es"));
    let (_, state, _) = waiting.iter().find(|(id, _, _)| id == "radio-repeat").unwrap();
    assert_eq!(*state, ReviewState::Translated);
    assert!(
        waiting.iter().filter(|(_, state, _)| *state == ReviewState::Translated).count() == 1,
        "only what the translator wrote"
    );
    assert!(bench.text("es/review.toml").lines().any(|line| line.starts_with("radio-repeat") && !line.contains("machine")));
}

#[test]
fn a_new_text_stands_in_the_file_and_place_where_the_source_has_it() {
    let bench = Bench::small();
    let english =
        bench.text("en/all.ftl").replace("radio-repeat", "radio-new = New in { $issuer }.\n    .sms = New.\nradio-repeat");
    fs::write(bench.locales().join("en/all.ftl"), english).unwrap();
    let export = bench.export(&tag("es"), Only::Missing);
    assert_eq!(export.units.iter().map(|unit| unit.id.as_str()).collect::<Vec<_>>(), ["radio-new", "radio-new.sms"]);
    let half = bench.file("half.csv", "id,english,es\nradio-new,New in { $issuer }.,Nuevo en {$issuer}.\nradio-new.sms,New.,\n");
    let report = bench.import(&half, |_| {}).unwrap();
    assert!(!report.written && report.findings[0].message.contains("radio-new.sms is empty"), "{report:?}");
    let whole = bench.file("whole.csv", "id,es\nradio-new,Nuevo en {$issuer}.\nradio-new.sms,Nuevo.\n");
    assert!(bench.import(&whole, |_| {}).unwrap().written);
    let text = bench.text("es/all.ftl");
    assert!(
        text.contains(
            "radio-machine-voice = Habla una maquina.\nradio-new = Nuevo en { $issuer }.\n    .sms = Nuevo.\nradio-repeat"
        ),
        "{text}"
    );
}

#[test]
fn a_row_that_cannot_be_used_is_refused_with_its_line_and_nothing_is_written() {
    let bench = Bench::small();
    let before = bench.text("es/all.ftl");
    let rows = [
        ("hazard-flood,Flood in { $place }. Act now.,Agua. Salga ya.", "X04", "has lost { $place }"),
        (
            "hazard-flood,Flood in { $place }. Act now.,Agua en { $lugar }. Salga ya.",
            "X04",
            "has { $lugar } where the English has { $place }",
        ),
        ("hazard-flood,Flood in { $place }.,Agua en { $place }.", "X03", "is now: Flood in { $place }. Act now."),
        ("hazard-storm,Storm.,Tormenta.", "X02", "is no text of `es`"),
        ("radio-repeat,I repeat.,\"Repito {\"", "X05", "cannot be read"),
        ("radio-repeat,I repeat.,\"Repito.\n.sms = x\"", "X05", "cannot be read"),
        ("radio-repeat,I repeat.,Llame al 0199 555 210.", "L06", "0199 555 210"),
        ("action-go.sms,Take water for 3 days.,Lleve agua para 2 dias.", "L07", "action-go.sms"),
    ];
    for (row, code, part) in rows {
        let file = bench.file("bad.csv", &format!("id,english,es\nradio-attention,\"Attention, please.\",Oiga.\n{row}\n"));
        let findings = bench.refusals(&file);
        let found = findings
            .iter()
            .find(|finding| finding.code == code)
            .unwrap_or_else(|| panic!("{row}: {}", render_findings(&findings)));
        assert!(found.to_string().contains(part), "{row}: {found}");
        if code.starts_with('X') {
            assert_eq!(found.line, Some(3), "{row}");
        } else {
            assert!(found.help.as_ref().unwrap().contains("bad.csv line 3"), "{found}");
        }
        assert_eq!(bench.text("es/all.ftl"), before, "{row}");
    }
    let twice = bench.file("twice.csv", "id,es\nradio-repeat,Repito.\nradio-repeat,Digo.\n");
    assert_eq!(bench.refusals(&twice)[0].code, "X02");
    let file = bench.file("bad.csv", &format!("id,english,es\nradio-attention,\"Attention, please.\",Oiga.\n{}\n", rows[0].0));
    let report = bench.import(&file, |request| request.skip_refused = true).unwrap();
    assert!(report.written && report.findings.iter().any(|finding| finding.code == "X04"));
    assert_eq!(bench.text("es/all.ftl"), before.replace("Atencion, por favor.", "Oiga."));
    fs::write(bench.folder.path().join("latin1.csv"), b"id,es\nradio-repeat,Atenci\xF3n.\n").unwrap();
    let latin = bench.refusals(&bench.folder.path().join("latin1.csv"));
    assert!(latin[0].message.contains("not UTF-8") && latin[0].line == Some(2), "{latin:?}");
    let entity = bench.file("bomb.xlf", "<!DOCTYPE x [<!ENTITY a \"b\">]><xliff/>");
    assert_eq!(bench.refusals(&entity)[0].code, "X01");
}

#[test]
fn cells_that_would_be_formulas_come_back_as_the_words_they_were() {
    let bench = Bench::small();
    let spanish = bench.text("es/all.ftl").replace("Repito.", "=Repito.").replace("Queda cancelado.", "'-Queda cancelado.");
    fs::write(bench.locales().join("es/all.ftl"), &spanish).unwrap();
    let text = written(&bench.catalog(), &bench.export(&tag("es"), Only::Everything), Format::Csv);
    assert!(text.starts_with('\u{FEFF}') && text.contains("\"'=Repito.\"") && text.contains("\"''-Queda"), "{text}");
    let report = bench.import(&bench.file("f.csv", &text), |_| {}).unwrap();
    assert_eq!(report.changes, []);
}

fn succeeds(program: &str, package: &str, args: &[&str], stdin: Option<&str>) -> String {
    let mut command = Command::new(program);
    command
        .args(args)
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped());
    let mut child = command.spawn().unwrap_or_else(|error| panic!("{program} cannot be run ({error}): install {package}"));
    if let Some(mut pipe) = child.stdin.take() {
        std::io::Write::write_all(&mut pipe, stdin.unwrap_or_default().as_bytes()).unwrap();
    }
    let done = child.wait_with_output().unwrap();
    let (out, err) = (String::from_utf8_lossy(&done.stdout).into_owned(), String::from_utf8_lossy(&done.stderr).into_owned());
    assert!(done.status.success(), "{program} {args:?}\n{out}\n{err}");
    assert!(!err.contains("warning"), "{program} {args:?}\n{err}");
    out
}

#[test]
fn gettext_takes_every_po_file_without_a_word() {
    let catalog = shipped();
    let scratch = tempfile::tempdir().unwrap();
    for language in translations(&catalog) {
        let file = scratch.path().join(format!("{language}.po"));
        let export = Exchange { catalog: &catalog }.export(&language, Only::Everything).unwrap();
        fs::write(&file, written(&catalog, &export, Format::Po)).unwrap();
        succeeds("msgfmt", "gettext", &["--check", "-o", "/dev/null", file.to_str().unwrap()], None);
    }
}

fn python() -> PathBuf {
    let python = root().join("tests/oracles/.venv/bin/python");
    assert!(python.exists(), "{} is missing: script/test makes it", python.display());
    python
}

/// Reads XLIFF 2 and PO with the Translate Toolkit, changes one target, and writes the file back.
const TOOLKIT: &str = "
import json, sys
from translate.storage import xliff2, po
out = {}
for name in sys.argv[1:]:
    store = (xliff2.Xliff2File if name.endswith('.xlf') else po.pofile).parsefile(name)
    units = [unit for unit in store.units if not unit.isheader()]
    out[name] = [[str(unit.source), str(unit.target or '')] for unit in units]
    store.savefile(name)
print(json.dumps(out))
";

#[test]
fn the_translate_toolkit_reads_the_same_texts_and_what_it_writes_comes_back() {
    let bench = Bench::of(&tag("my"));
    let catalog = bench.catalog();
    let export = bench.export(&tag("my"), Only::Everything);
    let files: Vec<PathBuf> = [Format::Xliff, Format::Po]
        .into_iter()
        .map(|format| bench.file(name(format), &written(&catalog, &export, format)))
        .collect();
    let mut args = vec!["-c", TOOLKIT];
    args.extend(files.iter().map(|file| file.to_str().unwrap()));
    let out = succeeds(python().to_str().unwrap(), "script/test's packages", &args, None);
    let read: serde_json::Value = serde_json::from_str(&out).unwrap();
    for file in &files {
        let rows = read[file.to_str().unwrap()].as_array().unwrap();
        assert_eq!(rows.len(), export.units.len(), "{}", file.display());
        let report = bench.import(file, |request| request.dry_run = true).unwrap_or_else(|error| panic!("{error:?}"));
        assert_eq!(report.changes, [], "{}", file.display());
        assert_eq!(report.unchanged, export.units.len() as u64);
    }
    let po = read[files[1].to_str().unwrap()].as_array().unwrap();
    for (row, unit) in po.iter().zip(&export.units) {
        assert_eq!(row[0].as_str(), Some(unit.source.as_str()));
        assert_eq!(row[1].as_str(), unit.target.as_deref());
    }
}

#[test]
fn compare_locales_finds_nothing_missing_obsolete_or_wrong_in_any_shipped_locale() {
    let list = root().join("l10n.toml");
    let text = fs::read_to_string(&list).unwrap();
    let tags: Vec<String> = translations(&shipped()).iter().map(|tag| format!("    \"{tag}\",\n")).collect();
    let (head, rest) = text.split_once("locales = [\n").unwrap();
    let (_, tail) = rest.split_once("]\n").unwrap();
    let wanted = format!("{head}locales = [\n{}]\n{tail}", tags.concat());
    super::golden(&list, &wanted);
    let program = "import sys; from compare_locales.commands import CompareLocales; sys.exit(CompareLocales.call())";
    let (list, top) = (list.display().to_string(), root().display().to_string());
    let out = succeeds(python().to_str().unwrap(), "script/test's packages", &["-c", program, "--json", "-", &list, &top], None);
    let report: serde_json::Value = serde_json::from_str(&out).unwrap_or_else(|error| panic!("{error}: {out}"));
    assert_eq!(report[0]["details"], serde_json::json!({}), "{out}");
    let summaries = report[0]["summary"].as_object().unwrap();
    assert_eq!(summaries.len(), tags.len(), "{out}");
    for (language, counts) in summaries {
        for kind in ["errors", "warnings", "missing", "missingInFiles", "obsolete", "report"] {
            assert!(counts[kind].as_u64().unwrap_or(0) == 0, "{language}: {kind}\n{out}");
        }
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { cases: 24, failure_persistence: None, ..proptest::prelude::ProptestConfig::default() })]
    #[test]
    fn any_text_that_fluent_can_hold_goes_out_and_comes_back(
        first in "[=+@'\"a-zñ—]", rest in "[ -z|~áéñß¿。、一ကျ\u{200C}\u{200D}\t]{0,50}", second in "[a-z\"'=&<>; ]{0,20}"
    ) {
        let bench = Bench::small();
        let text = format!("{first}{}x", rest.replace(['{', '}'], ""));
        let more = if second.trim().is_empty() { String::new() } else { format!("\n    {}", second.trim()) };
        let spanish = bench.text("es/all.ftl").replace("radio-sign-off = Fue", &format!("radio-sign-off =\n    {text}{more}"));
        fs::write(bench.locales().join("es/all.ftl"), &spanish).unwrap();
        let catalog = bench.catalog();
        let export = bench.export(&tag("es"), Only::Everything);
        for format in Format::ALL {
            let file = bench.file(name(format), &written(&catalog, &export, format));
            let report = bench.import(&file, |request| request.dry_run = true).unwrap();
            proptest::prop_assert_eq!(report.changes, [], "{:?}: {}", format, spanish);
        }
    }
}
