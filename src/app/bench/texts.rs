//! How long a plan and a text take: the first alert of every scenario, and every text of the catalogue.
//!
//! Nothing of it is submitted or sent.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Instant;

use jiff::tz::TimeZone;
use serde::Serialize;

use super::BenchError;
use crate::app::{Desk, MakePlanError, Scenario, ScenarioError, load_knowledge};
use crate::catalog::{Catalog, RenderRequest};
use crate::channel::{Settings, outbox, radio, sms_smpp};
use crate::config::{Config, DataPaths, Planning, World};
use crate::domain::{
    ChannelId, Clock as _, EndpointId, Exercise, Facts, Finding, Form, Language, ManualClock, ModeName, Moment, TemplateId,
    has_errors,
};
use crate::routing::RoutingTable;
use crate::store::{self, AddressKey};

/// How often each plan is made.
const PLANS: usize = 20;
/// The forms that are rendered.
const FORMS: &[Form] = &[Form::Sms, Form::RadioScript, Form::SocialPost];

/// Planning and rendering.
#[derive(Debug, Serialize)]
pub struct TextFigures {
    /// One entry a scenario.
    pub planning: Vec<PlanFigures>,
    /// Every text of the catalogue.
    pub rendering: RenderFigures,
}

/// The first alert of one scenario.
#[derive(Debug, Serialize)]
pub struct PlanFigures {
    /// The scenario.
    pub scenario: String,
    /// Subscribers in the store.
    pub subscribers: u64,
    /// Places of the gazetteer.
    pub places: usize,
    /// Texts rendered for the plan, those prepared for later included.
    pub texts: usize,
    /// Targets.
    pub targets: usize,
    /// The median time from the CAP file to the plan, in milliseconds.
    pub median_ms: f64,
    /// The longest, in milliseconds: the first is among them.
    pub longest_ms: f64,
}

/// Rendering.
#[derive(Debug, Serialize)]
pub struct RenderFigures {
    /// Templates.
    pub templates: usize,
    /// Locales.
    pub locales: usize,
    /// Texts rendered in one pass.
    pub texts: u64,
    /// Texts that the catalogue does not have in a language: tried, and not in the times.
    pub without_text: u64,
    /// Microseconds a text in the first pass.
    pub first_us: f64,
    /// Microseconds a text in the second.
    pub second_us: f64,
    /// The longest single text of the second pass, in microseconds.
    pub longest_us: f64,
}

/// Why there are no figures of texts.
#[derive(Debug, thiserror::Error)]
pub enum TextsError {
    /// A scenario cannot be read.
    #[error(transparent)]
    Scenario(#[from] ScenarioError),
    /// Catalogue or data have errors.
    #[error("catalogue or data have errors")]
    Findings(Vec<Finding>),
    /// An alert cannot be planned.
    #[error("the first alert of `{scenario}` cannot be planned")]
    Plan {
        /// The scenario.
        scenario: String,
        /// Cause.
        #[source]
        source: MakePlanError,
    },
    /// Files or store.
    #[error(transparent)]
    Bench(#[from] BenchError),
}

/// Plans the first alert of each scenario below `scenarios`, and renders the whole catalogue of the configuration.
///
/// # Errors
/// When a scenario cannot be read or planned, or the catalogue has errors.
pub async fn texts(config: &Config, scenarios: &Path, folder: &Path) -> Result<TextFigures, TextsError> {
    let mut names: Vec<_> = std::fs::read_dir(scenarios)
        .map_err(|source| BenchError::File { path: scenarios.to_owned(), source })?
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.join("scenario.toml").exists())
        .collect();
    names.sort();
    let mut planning = Vec::new();
    let mut rendering = None;
    for data in &names {
        let own = folder.join(format!("plan-{}", std::process::id()));
        std::fs::create_dir_all(&own).map_err(|source| BenchError::File { path: own.clone(), source })?;
        let made = plan_first(config, data, &own, &mut rendering).await;
        std::fs::remove_dir_all(&own).map_err(|source| BenchError::File { path: own.clone(), source })?;
        planning.push(made?);
    }
    let rendering = rendering.ok_or_else(|| ScenarioError::Unknown { name: "*".to_owned(), known: Vec::new() })?;
    Ok(TextFigures { planning, rendering })
}

async fn plan_first(
    config: &Config,
    data: &Path,
    folder: &Path,
    rendering: &mut Option<RenderFigures>,
) -> Result<PlanFigures, TextsError> {
    let name = data.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let scenario = Scenario::load(data)?;
    let step = scenario.steps.first().ok_or_else(|| ScenarioError::Unknown { name: name.clone(), known: Vec::new() })?;
    let clock = ManualClock::new(step.at);
    let config = Config {
        data: DataPaths { dir: std::path::absolute(data).unwrap_or_else(|_| data.to_owned()) },
        planning: Planning {
            host_language: scenario.host_language.clone(),
            gloss_language: scenario.gloss_language.clone(),
            zone: scenario.zone.clone(),
            sender_name: scenario.sender_name.clone(),
            ..config.planning.clone()
        },
        ..config.clone()
    };
    let (knowledge, findings) = load_knowledge(&config, &clock);
    if has_errors(&findings) {
        return Err(TextsError::Findings(findings));
    }
    if rendering.is_none() {
        *rendering = Some(render_all(&knowledge.catalog));
    }
    let settings = store::Settings::sqlite(folder.join("store.db"));
    let opened = store::open(&settings, ModeName::Exercise, AddressKey::from_bytes([9; 32]), folder).await;
    let store = opened.map_err(BenchError::Store)?;
    let people = scenario.synthetic(1)?;
    let subscribers = people.len() as u64;
    store.import_subscribers(people, clock.now()).await.map_err(BenchError::Store)?;
    let world = every_channel(&knowledge.table);
    let desk = Desk { config: &config, knowledge: &knowledge, world: &world, store: &*store, clock: &clock };
    let file = data.join(&step.alert);
    let bytes = std::fs::read(&file).map_err(|source| BenchError::File { path: file.clone(), source })?;
    let (given, mut times, mut plan) = (step.given(), Vec::with_capacity(PLANS), None);
    for _ in 0..PLANS {
        let began = Instant::now();
        let made = desk.plan_cap::<Exercise>(&bytes, &file.display().to_string(), &given).await;
        times.push(began.elapsed().as_secs_f64() * 1e3);
        plan = Some(made.map_err(|source| TextsError::Plan { scenario: name.clone(), source })?);
    }
    store.close().await;
    times.sort_by(f64::total_cmp);
    let (texts, targets) = plan.map_or((0, 0), |plan| (plan.messages.len() + plan.prepared.len(), plan.targets.len()));
    Ok(PlanFigures {
        scenario: name,
        subscribers,
        places: knowledge.gazetteer.places().count(),
        texts,
        targets,
        median_ms: times[PLANS / 2],
        longest_ms: times[PLANS - 1],
    })
}

/// A channel for every endpoint that the table names, of the kind that its name says. They are never opened.
fn every_channel(table: &RoutingTable) -> World {
    let routed = table.routes.iter().flat_map(|route| std::iter::once(&route.endpoint).chain(&route.failover));
    let stations = table.stations.iter().map(|station| &station.endpoint);
    let relays = table.relays.iter().map(|relay| &relay.endpoint);
    let mut ends: BTreeMap<ChannelId, Vec<String>> = BTreeMap::new();
    for endpoint in routed.chain(stations).chain(relays) {
        let named: &mut Vec<String> = ends.entry(endpoint.channel()).or_default();
        let end = EndpointId::end(endpoint).to_owned();
        if endpoint.0.contains('/') && !named.contains(&end) {
            named.push(end);
        }
    }
    let channels = ends.into_iter().map(|(id, ends)| {
        let settings = match id.0.split('-').next().unwrap_or_default() {
            "smsc" | "sms" => Settings::SmsSmpp(Box::new(sms_smpp::Settings {
                addrs: vec!["127.0.0.1".to_owned()],
                system_id: "bench".to_owned(),
                ..sms_smpp::Settings::default()
            })),
            "radio" => Settings::Radio(Box::new(radio::Settings {
                folder: "radio".into(),
                ends,
                zone: "UTC".to_owned(),
                air_every_min: 0,
                station_zones: BTreeMap::new(),
                audio: false,
                voice_program: String::new(),
            })),
            _ => Settings::Outbox(Box::new(outbox::Settings { folder: "outbox".into(), form: Form::SocialPost, ends })),
        };
        (id, settings)
    });
    World::embedded(ModeName::Exercise, "state".into(), "key".into(), channels.collect())
}

struct Pass {
    texts: u64,
    without_text: u64,
    total_us: f64,
    longest_us: f64,
}

type Wanted = (TemplateId, Moment, Facts);

fn pass(catalog: &Catalog, wanted: &[Wanted], languages: &[Language]) -> Pass {
    let mut sum = Pass { texts: 0, without_text: 0, total_us: 0.0, longest_us: 0.0 };
    for (template, moment, facts) in wanted {
        for language in languages {
            for form in FORMS {
                let request = RenderRequest {
                    template,
                    moment: *moment,
                    form: *form,
                    language,
                    facts,
                    mode: ModeName::Exercise,
                    zone: &TimeZone::UTC,
                    issuer: "Alert Desk",
                    gloss: None,
                };
                let began = Instant::now();
                let rendered = catalog.render(&request);
                let us = began.elapsed().as_secs_f64() * 1e6;
                if std::hint::black_box(rendered).is_ok() {
                    sum.texts += 1;
                    sum.total_us += us;
                    sum.longest_us = sum.longest_us.max(us);
                } else {
                    sum.without_text += 1;
                }
            }
        }
    }
    sum
}

#[expect(clippy::cast_precision_loss, reason = "texts are far below 2^52")]
fn render_all(catalog: &Catalog) -> RenderFigures {
    let wanted: Vec<Wanted> = catalog
        .templates()
        .flat_map(|template| {
            let facts = template.longest_facts();
            template.moments.keys().map(move |moment| (template.id.clone(), *moment, facts.clone()))
        })
        .collect();
    let languages: Vec<Language> = catalog.locales().iter().map(|locale| locale.tag.clone()).collect();
    let first = pass(catalog, &wanted, &languages);
    let second = pass(catalog, &wanted, &languages);
    let each = |pass: &Pass| pass.total_us / pass.texts.max(1) as f64;
    RenderFigures {
        templates: catalog.templates().count(),
        locales: languages.len(),
        texts: second.texts,
        without_text: second.without_text,
        first_us: each(&first),
        second_us: each(&second),
        longest_us: second.longest_us,
    }
}
