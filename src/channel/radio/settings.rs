//! What may be set.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::Deserialize;

use crate::domain::{ChannelId, ChannelKind, EndpointId, EndpointProfile, Form, LimitUnit, TextLimit};

/// Settings of a radio channel: a folder with a sub-folder for each station.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The folder, relative to the configuration's folder.
    pub folder: PathBuf,
    /// The stations: what stands after `channel/` in `stations.csv` and `routes.csv`.
    #[serde(default)]
    pub ends: Vec<String>,
    /// IANA time zone of the times on the sheet. Default UTC.
    #[serde(default = "default_zone")]
    pub zone: String,
    /// Minutes between two air times on the sheet; 0 for once. Default 30.
    #[serde(default = "half_an_hour")]
    pub air_every_min: u32,
    /// Time zones of the stations, those of `stations.csv`; never written in a configuration.
    #[serde(skip)]
    pub station_zones: BTreeMap<String, String>,
    /// Whether audio is made where `espeak-ng` has a usable voice. Default yes.
    #[serde(default = "yes")]
    pub audio: bool,
    /// The program that speaks. Default `espeak-ng`.
    #[serde(default = "default_voice")]
    pub voice_program: String,
}

fn default_zone() -> String {
    "UTC".to_owned()
}

fn half_an_hour() -> u32 {
    30
}

fn yes() -> bool {
    true
}

fn default_voice() -> String {
    "espeak-ng".to_owned()
}

impl Settings {
    /// One profile a station.
    pub fn profiles(&self, id: &ChannelId) -> Vec<EndpointProfile> {
        let profile = |end: &String| EndpointProfile {
            id: EndpointId(format!("{id}/{end}")),
            kind: ChannelKind::Radio,
            form: Form::RadioScript,
            limit: TextLimit { unit: LimitUnit::None, max: 0 },
            receipts: false,
            rate_per_s: 20.0,
            window: 4,
            tariff: None,
            national_tables: Vec::new(),
        };
        self.ends.iter().map(profile).collect()
    }
}
