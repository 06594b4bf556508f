//! A file that came back from a translator: compared, checked, and written into the locale's files.
//!
//! Writes all of it or nothing. A row that changes the variables of a sentence, or whose English is no longer what the
//! translator saw, is refused with its line; so is a text that the check of the catalogue calls an error.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use icu_normalizer::ComposingNormalizer;
use jiff::civil::Date;
use serde::Serialize;

use super::super::lint::LintOptions;
use super::super::{Catalog, ReviewDesk, Reviewer};
use super::shape::{canonical, variables};
use super::units::{Only, Pieces, Unit, taken_apart, unit_id};
use super::{Change, Exchange, ExchangeError, Format, MAX_EXCHANGE_BYTES, Parcel, Row, at_row, csv, fluent, po, xliff_read};
use crate::domain::{Finding, Language, Level, has_errors};

/// What an import is told.
#[derive(Clone, Copy, Debug)]
pub struct ImportRequest<'a> {
    /// The file.
    pub file: &'a Path,
    /// The folder of templates, for the check of the result.
    pub templates: &'a Path,
    /// The folder of locales.
    pub locales: &'a Path,
    /// Who answers for the changed texts; they stay drafts without it.
    pub translator: Option<&'a Reviewer>,
    /// Ids that may review; everybody with an id when empty.
    pub reviewers: &'a [String],
    /// Whether only to say what would happen.
    pub dry_run: bool,
    /// Leaves refused rows as they are and writes the others.
    pub skip_refused: bool,
    /// Today, in UTC.
    pub today: Date,
    /// Now, for the check.
    pub now: jiff::Timestamp,
}

/// What an import did, or would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ImportReport {
    /// The locale.
    pub language: Language,
    /// Texts that differ, in the order of the file.
    pub changes: Vec<Change>,
    /// Rows that say what the locale says already.
    pub unchanged: u64,
    /// Rows without a translation.
    pub empty: u64,
    /// Remarks and refusals, each at its row, and what the check says of the result.
    pub findings: Vec<Finding>,
    /// Files that were written, or would be.
    pub files: Vec<String>,
    /// Whether anything was written.
    pub written: bool,
}

impl Exchange<'_> {
    /// Reads a file of translations and puts its texts into the locale's files.
    ///
    /// # Errors
    /// When the file cannot be read, and when one of its rows cannot be used unless those are to be skipped; nothing is
    /// written then.
    pub fn import(&self, request: &ImportRequest<'_>) -> Result<ImportReport, ExchangeError> {
        let shown = request.file.display().to_string();
        let parcel = read(request.file, &shown)?;
        let language = parcel.language.clone();
        let (source, locale) = self.catalog.pair(&language)?;
        let units: BTreeMap<String, Unit> =
            self.export(&language, Only::Everything)?.units.into_iter().map(|unit| (unit.id.clone(), unit)).collect();
        let mut sorting = Sorting {
            shown: &shown,
            units: &units,
            report: empty_report(language.clone()),
            seen: BTreeSet::new(),
            given: BTreeMap::new(),
        };
        for row in &parcel.rows {
            sorting.take(row);
        }
        let Sorting { mut report, mut given, .. } = sorting;
        let theirs: BTreeMap<String, (String, Pieces)> =
            taken_apart(locale).into_iter().map(|(file, id, _, pieces)| (id, (file, pieces))).collect();
        let categories = locale.formats.plural_categories();
        // Messages by file: their new texts, and the order in which the source has them.
        let mut files: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        let mut order: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (file, message, _, pieces) in taken_apart(source) {
            let (file, own) = match theirs.get(&message) {
                Some((file, own)) => (file.clone(), Some(own)),
                None => (file, None),
            };
            order.entry(file.clone()).or_default().push(message.clone());
            let of_message: Vec<(String, u32)> = given
                .iter()
                .filter(|(id, _)| units.get(*id).is_some_and(|unit| unit.message == message))
                .map(|(id, (_, line))| (id.clone(), *line))
                .collect();
            let Some((_, line)) = of_message.first().cloned() else { continue };
            let outline: Pieces = own
                .cloned()
                .unwrap_or_default()
                .into_iter()
                .chain(pieces.into_iter().map(|(name, shape)| (name, shape.with_plurals(&categories))))
                .fold(Pieces::new(), |mut all, (name, shape)| {
                    if !all.iter().any(|(known, _)| *known == name) {
                        all.push((name, shape));
                    }
                    all
                });
            let mut lacking = Vec::new();
            let built: Option<Pieces> = outline
                .iter()
                .map(|(attribute, shape)| {
                    let own = own.and_then(|own| own.iter().find(|(name, _)| name == attribute)).map(|(_, shape)| shape);
                    let rebuilt = shape.with(&mut |keys| {
                        let id = unit_id(&message, attribute.as_deref(), keys);
                        let text =
                            given.get(&id).map(|(text, _)| text.clone()).or_else(|| own.map(|own| own.text(keys).to_owned()));
                        if text.is_none() {
                            lacking.push(id);
                        }
                        text
                    });
                    Some((attribute.clone(), rebuilt?))
                })
                .collect();
            let refusal = match built.map(|pieces| fluent::message(&message, &pieces)) {
                Some(Ok(text)) => {
                    files.entry(file).or_default().insert(message, text);
                    continue;
                }
                Some(Err(why)) => at_row("X05", &shown, line, format!("`{message}` cannot be written: {why}"))
                    .help("write whole sentences, variables as { $name }"),
                None => {
                    Finding::warning("X06", format!("`{message}` is left out until it is whole: {} is empty", lacking.join(", ")))
                        .in_file(&shown)
                        .at_line(line)
                        .help("translate every row of the message")
                }
            };
            report.findings.push(refusal);
            for (id, _) in of_message {
                given.remove(&id);
                report.changes.retain(|change| change.id != id);
            }
        }
        let touched: BTreeSet<&str> = files.values().flat_map(BTreeMap::keys).map(String::as_str).collect();
        report.changes.retain(|change| touched.contains(change.message.as_str()));
        let folder = request.locales.join(language.as_str());
        let texts: BTreeMap<PathBuf, String> = files
            .iter()
            .map(|(name, messages)| {
                let path = folder.join(name);
                let old = std::fs::read_to_string(&path).unwrap_or_default();
                let text = fluent::with_messages(&old, messages, order.get(name).map_or(&[], Vec::as_slice));
                (path, text)
            })
            .collect();
        report.files = files.keys().map(|name| format!("{}/{name}", locale.folder)).collect();
        if !texts.is_empty() {
            let found = self.check(request, &language, &texts, &report)?;
            report.findings.extend(found);
        }
        if has_errors(&report.findings) && (!request.skip_refused || report.findings.iter().any(is_of_result)) {
            return Err(ExchangeError::Faults(report.findings));
        }
        if request.dry_run || texts.is_empty() {
            return Ok(report);
        }
        self.write_back(request, &language, &texts, &report)?;
        report.written = true;
        Ok(report)
    }

    /// Writes the files and enters the change in the ledger.
    fn write_back(
        &self,
        request: &ImportRequest<'_>,
        language: &Language,
        texts: &BTreeMap<PathBuf, String>,
        report: &ImportReport,
    ) -> Result<(), ExchangeError> {
        let messages: BTreeSet<String> = report.changes.iter().map(|change| change.message.clone()).collect();
        let messages: Vec<String> = messages.into_iter().collect();
        if let Some(who) = request.translator {
            let desk = self.desk(self.catalog, request);
            desk.may_write(language, &messages, who)?;
        }
        for (path, text) in texts {
            let beside = path.with_extension("ftl.new");
            std::fs::write(&beside, text)
                .and_then(|()| std::fs::rename(&beside, path))
                .map_err(|error| ExchangeError::File(path.display().to_string(), error))?;
        }
        let (mut catalog, _) = Catalog::load(request.templates, request.locales);
        catalog.contacts.clone_from(&self.catalog.contacts);
        self.desk(&catalog, request).sync(Some(language))?;
        if let Some(who) = request.translator {
            let (mut catalog, _) = Catalog::load(request.templates, request.locales);
            catalog.contacts.clone_from(&self.catalog.contacts);
            self.desk(&catalog, request).wrote(language, &messages, who)?;
        }
        Ok(())
    }

    fn desk<'d>(&self, catalog: &'d Catalog, request: &'d ImportRequest<'_>) -> ReviewDesk<'d> {
        ReviewDesk { catalog, locales: request.locales, reviewers: request.reviewers, today: request.today }
    }

    /// What the check says of the result that it does not say today, each error at the row that brings it.
    fn check(
        &self,
        request: &ImportRequest<'_>,
        language: &Language,
        texts: &BTreeMap<PathBuf, String>,
        report: &ImportReport,
    ) -> Result<Vec<Finding>, ExchangeError> {
        let folder = |error: std::io::Error| ExchangeError::File("the folder for temporary files".to_owned(), error);
        let scratch = tempfile::tempdir().map_err(folder)?;
        for tag in [self.catalog.source.as_str(), language.as_str()] {
            let (from, to) = (request.locales.join(tag), scratch.path().join(tag));
            copy(&from, &to).map_err(|error| ExchangeError::File(from.display().to_string(), error))?;
        }
        let lint = || {
            let (catalog, mut findings) = Catalog::load(request.templates, scratch.path());
            findings.extend(catalog.lint(&LintOptions { contacts: &[], now: request.now, known_place: None, live: false }));
            findings
        };
        let key = |finding: &Finding| (finding.code.clone(), finding.message.clone());
        let before: BTreeSet<_> = lint().iter().map(key).collect();
        for (path, text) in texts {
            let Some(name) = path.file_name() else { continue };
            let to = scratch.path().join(language.as_str()).join(name);
            std::fs::write(&to, text).map_err(|error| ExchangeError::File(to.display().to_string(), error))?;
        }
        let own = format!("{}/", scratch.path().join(language.as_str()).display());
        let shown = self.catalog.locales.get(language).map(|locale| format!("{}/", locale.folder)).unwrap_or_default();
        Ok(lint()
            .into_iter()
            .filter(|finding| finding.file.as_deref().is_some_and(|file| file.starts_with(&own)))
            .filter(|finding| !matches!(finding.code.as_str(), "W13" | "W10" | "L05") && !before.contains(&key(finding)))
            .map(|mut finding| {
                finding.file = finding.file.map(|file| file.replace(&own, &shown));
                if let Some(change) = report.changes.iter().find(|change| names(&finding.message, &change.id, &change.message)) {
                    let row = format!("{} line {} (`{}`)", request.file.display(), change.line, change.id);
                    finding.help = Some(finding.help.map_or_else(|| row.clone(), |help| format!("{help}; it comes from {row}")));
                }
                finding
            })
            .collect())
    }
}

/// Whether a finding of the check speaks of a message or one of its texts.
fn names(text: &str, unit: &str, message: &str) -> bool {
    let piece = unit.split(':').next().unwrap_or(unit);
    text.contains(&format!("`{piece}`")) || text.contains(&format!("`{message}`"))
}

/// Whether a finding is of the check of the result, not of a row.
fn is_of_result(finding: &Finding) -> bool {
    finding.level == Level::Error && !finding.code.starts_with('X')
}

fn empty_report(language: Language) -> ImportReport {
    ImportReport {
        language,
        changes: Vec::new(),
        unchanged: 0,
        empty: 0,
        findings: Vec::new(),
        files: Vec::new(),
        written: false,
    }
}

/// Rows on their way to the texts that they change.
struct Sorting<'a> {
    shown: &'a str,
    units: &'a BTreeMap<String, Unit>,
    report: ImportReport,
    /// Units that had a row.
    seen: BTreeSet<String>,
    /// Changed texts by unit, with their lines.
    given: BTreeMap<String, (String, u32)>,
}

impl Sorting<'_> {
    fn refuse(&mut self, code: &str, row: &Row, message: String, help: &str) {
        self.report.findings.push(at_row(code, self.shown, row.line, message).help(help));
    }

    fn take(&mut self, row: &Row) {
        let Some(unit) = self.units.get(&row.id) else {
            let message = format!("`{}` is no text of `{}`", row.id, self.report.language);
            return self.refuse("X02", row, message, "do not change the first column; export again to see what there is");
        };
        if !self.seen.insert(row.id.clone()) {
            return self.refuse("X02", row, format!("`{}` is there twice", row.id), "keep one row");
        }
        if row.target.trim().is_empty() {
            self.report.empty += 1;
            return;
        }
        let seen = row.source.as_deref().map(|source| canonical(source).unwrap_or_else(|_| source.trim().to_owned()));
        if seen.is_some_and(|seen| seen != unit.source) {
            let message = format!("the English of `{}` is not what the translator saw; it is now: {}", row.id, unit.source);
            return self.refuse("X03", row, message, "export again and translate the sentence of today");
        }
        let composed = ComposingNormalizer::new_nfc().normalize(&row.target).into_owned();
        let text = match canonical(&composed) {
            Ok(text) => text,
            Err(why) => {
                let message = format!("`{}` cannot be read: {why}", row.id);
                return self.refuse("X05", row, message, "write whole sentences, variables as { $name }");
            }
        };
        let (theirs, own) = (variables(&unit.source), variables(&text));
        if theirs != own {
            let list =
                |names: Vec<&String>| names.into_iter().map(|name| format!("{{ ${name} }}")).collect::<Vec<_>>().join(", ");
            let (lost, strange) = (list(theirs.difference(&own).collect()), list(own.difference(&theirs).collect()));
            let message = match (lost.is_empty(), strange.is_empty()) {
                (false, true) => format!("`{}` has lost {lost}", row.id),
                (true, _) => format!("`{}` has {strange}, which the English does not have", row.id),
                (false, false) => format!("`{}` has {strange} where the English has {lost}", row.id),
            };
            return self.refuse(
                "X04",
                row,
                message,
                "copy the variables from the English, letter by letter, and put them where they belong",
            );
        }
        if unit.target.as_deref() == Some(text.as_str()) {
            self.report.unchanged += 1;
            return;
        }
        self.report.changes.push(Change {
            id: row.id.clone(),
            message: unit.message.clone(),
            old: unit.target.clone(),
            new: text.clone(),
            line: row.line,
        });
        self.given.insert(row.id.clone(), (text, row.line));
    }
}

fn read(path: &Path, shown: &str) -> Result<Parcel, ExchangeError> {
    let format = Format::of_file(path).ok_or_else(|| ExchangeError::NoFormat(shown.to_owned()))?;
    let fault = |error| ExchangeError::File(shown.to_owned(), error);
    if std::fs::metadata(path).map_err(fault)?.len() > MAX_EXCHANGE_BYTES as u64 {
        return Err(ExchangeError::TooLong(shown.to_owned()));
    }
    let bytes = std::fs::read(path).map_err(fault)?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let line = error.as_bytes()[..error.utf8_error().valid_up_to()].iter().filter(|byte| **byte == b'\n').count();
        let line = u32::try_from(line + 1).unwrap_or(u32::MAX);
        ExchangeError::Faults(vec![
            at_row("X01", shown, line, "the file is not UTF-8")
                .help("save it as `CSV UTF-8` or with the character set `Unicode (UTF-8)`"),
        ])
    })?;
    let text = text.trim_start_matches('\u{FEFF}');
    match format {
        Format::Xliff => xliff_read::read(shown, text),
        Format::Po => po::read(shown, text),
        Format::Csv => csv::read(shown, text),
    }
    .map_err(ExchangeError::Faults)
}

/// Copies the files of a folder.
fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let path = entry?.path();
        if let (true, Some(name)) = (path.is_file(), path.file_name()) {
            std::fs::copy(&path, to.join(name))?;
        }
    }
    Ok(())
}
