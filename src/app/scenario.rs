//! A scenario: a crisis of the past as data, replayed as an exercise.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use phonenumber::Mode;
use phonenumber::country::Id;
use serde::Deserialize;

use crate::domain::{Address, Language, PlaceCode};
use crate::store::NewSubscriber;

/// `scenario.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// What it is called.
    pub title: String,
    /// What happens, in a few sentences.
    pub summary: String,
    /// Where the facts come from, and what is illustrative.
    pub source: String,
    /// IANA time zone.
    pub zone: String,
    /// Language of the host country.
    pub host_language: String,
    /// Language of the gloss beside radio scripts.
    pub gloss_language: String,
    /// ISO 4217 code of the tariff.
    pub currency: String,
    /// Who issues, when an alert does not say.
    pub sender_name: String,
    /// The alerts, in order.
    #[serde(rename = "step")]
    pub steps: Vec<Step>,
    /// Synthetic numbers.
    pub numbers: Numbers,
    /// Synthetic subscribers.
    pub subscribers: Vec<SubscriberGroup>,
}

/// One alert of a scenario.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The CAP file, in the scenario's folder.
    pub alert: PathBuf,
    /// The time that the clock shows then.
    pub at: Timestamp,
    /// What happens, for who watches.
    pub note: String,
    /// Facts that an officer gives: name to one typed value.
    #[serde(default)]
    pub facts: BTreeMap<String, BTreeMap<String, toml::Value>>,
}

impl Step {
    /// The facts as an officer would write them.
    pub fn given(&self) -> BTreeMap<String, String> {
        let text = |value: &toml::Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        self.facts.iter().filter_map(|(name, typed)| Some((name.clone(), text(typed.values().next()?)))).collect()
    }
}

/// How synthetic numbers are made: a prefix and a counter.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Numbers {
    /// ISO 3166-1 code.
    pub region: String,
    /// What every number begins with.
    pub prefix: String,
    /// Digits after the prefix.
    pub digits: usize,
}

/// Synthetic subscribers of one language at one place.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SubscriberGroup {
    /// Language asked for.
    pub language: Language,
    /// Coarse place.
    pub place: PlaceCode,
    /// How many.
    pub count: u64,
}

/// Why a scenario does not serve.
#[derive(Debug, thiserror::Error)]
pub enum ScenarioError {
    /// There is none of that name.
    #[error("there is no scenario `{name}`; there are: {}", known.join(", "))]
    Unknown {
        /// The name.
        name: String,
        /// Those that are there.
        known: Vec<String>,
    },
    /// A file cannot be read.
    #[error("{file} cannot be read")]
    Read {
        /// The file.
        file: PathBuf,
        /// Cause.
        #[source]
        source: std::io::Error,
    },
    /// The file is not a scenario.
    #[error("{file} is not a scenario")]
    Parse {
        /// The file.
        file: PathBuf,
        /// Cause.
        #[source]
        source: toml::de::Error,
    },
    /// Numbers would not be valid.
    #[error("{0} with a counter does not make valid numbers")]
    Numbers(String),
}

impl Scenario {
    /// Finds a scenario whose name is, or begins with, `name`.
    ///
    /// # Errors
    /// When there is none, with those that are there.
    pub fn find(root: &Path, name: &str) -> Result<PathBuf, ScenarioError> {
        let mut known: Vec<String> = std::fs::read_dir(root)
            .into_iter()
            .flatten()
            .filter_map(Result::ok)
            .filter(|entry| entry.path().join("scenario.toml").exists())
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect();
        known.sort();
        match known.iter().find(|known| *known == name || known.starts_with(&format!("{name}-"))) {
            Some(found) => Ok(root.join(found)),
            None => Err(ScenarioError::Unknown { name: name.to_owned(), known }),
        }
    }

    /// Reads `scenario.toml` of a folder.
    ///
    /// # Errors
    /// When it cannot be read or is not one.
    pub fn load(folder: &Path) -> Result<Self, ScenarioError> {
        let file = folder.join("scenario.toml");
        let text = std::fs::read_to_string(&file).map_err(|source| ScenarioError::Read { file: file.clone(), source })?;
        toml::from_str(&text).map_err(|source| ScenarioError::Parse { file, source })
    }

    /// The synthetic subscribers, `times` over, each with a number of its own.
    ///
    /// # Errors
    /// When the numbers would not be valid.
    pub fn synthetic(&self, times: u64) -> Result<Vec<NewSubscriber>, ScenarioError> {
        let numbers = &self.numbers;
        let region = numbers.region.parse::<Id>().map_err(|_| ScenarioError::Numbers(numbers.region.clone()))?;
        let first = format!("{}{:0width$}", numbers.prefix, 0, width = numbers.digits);
        let parsed = phonenumber::parse(Some(region), &first).map_err(|_| ScenarioError::Numbers(first.clone()))?;
        if !parsed.is_valid() || parsed.format().mode(Mode::E164).to_string() != first {
            return Err(ScenarioError::Numbers(first));
        }
        let mut made = Vec::new();
        let mut counter = 0_u64;
        for group in &self.subscribers {
            for _ in 0..group.count * times {
                let number = format!("{}{counter:0width$}", numbers.prefix, width = numbers.digits);
                made.push(NewSubscriber {
                    address: Address::new(number),
                    language: group.language.clone(),
                    place: group.place.clone(),
                });
                counter += 1;
            }
        }
        Ok(made)
    }
}
