//! How long the catalogue takes: to load, to check, and to render one alert in every language and form.
//!
//! Sends nothing, keeps nothing, and fails only when there is nothing to measure; never because something is slow.

use std::path::Path;
use std::time::Instant;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;

use super::process::{Machine, cpu_ms};
use crate::catalog::{Catalog, LintOptions, RenderRequest};
use crate::domain::{Facts, Form, Language, Level, ModeName, Moment, TemplateId};

/// Loading and checking the whole catalogue should take at most this, in milliseconds.
pub const CATALOG_TARGET_MS: f64 = 2_000.0;
/// Rendering one alert in all languages and forms should take at most this, in milliseconds.
pub const ALERT_TARGET_MS: f64 = 20.0;

/// The figures of one catalogue.
#[derive(Debug, Serialize)]
pub struct CatalogFigures {
    /// Name and version of the format.
    pub schema: &'static str,
    /// Where it was measured.
    pub machine: Machine,
    /// Templates.
    pub templates: usize,
    /// Locales.
    pub locales: usize,
    /// Messages of all locales together.
    pub messages: u64,
    /// Texts that the templates make: each template, moment, locale and form.
    pub texts: u64,
    /// Errors that the check found.
    pub errors: usize,
    /// Warnings that the check found.
    pub warnings: usize,
    /// How often loading and checking were measured.
    pub rounds: usize,
    /// Loading: files read, parsed and digested.
    pub load: Spread,
    /// Checking: every finding.
    pub check: Spread,
    /// Both together.
    pub whole: Spread,
    /// Processor time of all rounds, one round, in milliseconds, where the system says it.
    pub whole_cpu_ms: Option<f64>,
    /// One alert, each template at the moment to act, in all languages and forms.
    pub alert: Spread,
    /// Texts of one alert.
    pub alert_texts: usize,
    /// The template that took longest.
    pub slowest: String,
    /// Texts that cannot be rendered; they are in none of the times.
    pub without_text: u64,
}

/// Several measurements of one thing, in milliseconds.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Spread {
    /// The shortest.
    pub least_ms: f64,
    /// The middle one.
    pub median_ms: f64,
    /// The longest.
    pub most_ms: f64,
    /// What it should take at most, where there is an aim.
    pub target_ms: Option<f64>,
}

impl Spread {
    fn of(mut times: Vec<f64>, target_ms: Option<f64>) -> Option<Self> {
        times.sort_by(f64::total_cmp);
        let (least_ms, most_ms) = (*times.first()?, *times.last()?);
        Some(Self { least_ms, median_ms: times[times.len() / 2], most_ms, target_ms })
    }
}

/// Why there are no figures.
#[derive(Debug, thiserror::Error)]
pub enum CatalogBenchError {
    /// No template or no locale could be read.
    #[error("there is no catalogue to measure in {templates} and {locales}")]
    Empty {
        /// The folder of templates.
        templates: String,
        /// The folder of locales.
        locales: String,
    },
    /// The machine's disk cannot be tried.
    #[error("the folder for temporary files cannot be written")]
    Machine(#[source] std::io::Error),
}

/// Loads and checks the catalogue `rounds` times, and renders one alert of each template in every language and form.
///
/// # Errors
/// When there is nothing to measure.
pub fn bench_catalog(
    templates: &Path,
    locales: &Path,
    rounds: usize,
    now: Timestamp,
) -> Result<CatalogFigures, CatalogBenchError> {
    let empty =
        || CatalogBenchError::Empty { templates: templates.display().to_string(), locales: locales.display().to_string() };
    let machine = Machine::look(&std::env::temp_dir()).map_err(CatalogBenchError::Machine)?;
    let (mut load, mut check, mut whole) = (Vec::new(), Vec::new(), Vec::new());
    let mut last = None;
    let cpu_before = cpu_ms(None);
    for _ in 0..rounds.max(1) {
        let began = Instant::now();
        let (catalog, mut findings) = Catalog::load(templates, locales);
        let loaded = began.elapsed();
        findings.extend(catalog.lint(&LintOptions { contacts: &[], now, known_place: None, live: false }));
        let done = began.elapsed();
        load.push(loaded.as_secs_f64() * 1e3);
        check.push((done - loaded).as_secs_f64() * 1e3);
        whole.push(done.as_secs_f64() * 1e3);
        last = Some((catalog, findings));
    }
    let cpu = cpu_ms(None).zip(cpu_before).map(|(after, before)| after - before);
    let (catalog, findings) = last.ok_or_else(empty)?;
    let languages: Vec<Language> = catalog.locales().iter().map(|locale| locale.tag.clone()).collect();
    let alert = alerts(&catalog, &languages).filter(|alert| !alert.times.is_empty()).ok_or_else(empty)?;
    let count = |level: Level| findings.iter().filter(|finding| finding.level == level).count();
    let texts: usize =
        catalog.templates().map(|template| template.moments.len()).sum::<usize>() * languages.len() * Form::ALL.len();
    #[expect(clippy::cast_precision_loss, reason = "milliseconds of a few rounds")]
    let whole_cpu_ms = cpu.map(|cpu| cpu as f64 / load.len() as f64);
    Ok(CatalogFigures {
        schema: "mothertongue.bench-catalog/1",
        machine,
        templates: catalog.templates().count(),
        locales: languages.len(),
        messages: catalog.status().iter().flat_map(|status| status.counts.values()).sum(),
        texts: texts as u64,
        errors: count(Level::Error),
        warnings: count(Level::Warning),
        rounds: load.len(),
        load: Spread::of(load, None).ok_or_else(empty)?,
        check: Spread::of(check, None).ok_or_else(empty)?,
        whole: Spread::of(whole, Some(CATALOG_TARGET_MS)).ok_or_else(empty)?,
        whole_cpu_ms,
        alert: Spread::of(alert.times, Some(ALERT_TARGET_MS)).ok_or_else(empty)?,
        alert_texts: languages.len() * Form::ALL.len(),
        slowest: alert.slowest.0,
        without_text: alert.without_text,
    })
}

struct Alerts {
    times: Vec<f64>,
    slowest: TemplateId,
    without_text: u64,
}

/// One alert of each template, with its longest values, as an exercise; twice, and the second time counts.
fn alerts(catalog: &Catalog, languages: &[Language]) -> Option<Alerts> {
    let mut alerts: Option<Alerts> = None;
    let mut longest = 0.0;
    for template in catalog.templates() {
        let facts = template.longest_facts();
        one(catalog, &template.id, &facts, languages);
        let began = Instant::now();
        let without = one(catalog, &template.id, &facts, languages);
        let ms = began.elapsed().as_secs_f64() * 1e3;
        let sum = alerts.get_or_insert_with(|| Alerts { times: Vec::new(), slowest: template.id.clone(), without_text: 0 });
        sum.times.push(ms);
        sum.without_text += without;
        if ms > longest {
            longest = ms;
            sum.slowest = template.id.clone();
        }
    }
    alerts
}

/// Renders one alert in every language and form; gives how many have no text.
fn one(catalog: &Catalog, template: &TemplateId, facts: &Facts, languages: &[Language]) -> u64 {
    let mut without = 0;
    for language in languages {
        for form in Form::ALL {
            let request = RenderRequest {
                template,
                moment: Moment::ActNow,
                form: *form,
                language,
                facts,
                mode: ModeName::Exercise,
                zone: &TimeZone::UTC,
                issuer: "Alert Desk",
                gloss: None,
            };
            without += u64::from(std::hint::black_box(catalog.render(&request)).is_err());
        }
    }
    without
}
