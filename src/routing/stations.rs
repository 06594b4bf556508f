//! Stations and relays: who speaks which language, and where they are heard.
//!
//! A station is never taken to speak a language that its row does not list.

use serde::Serialize;

use crate::domain::{EndpointId, Estimate, Finding, Language, PlaceCode};
use crate::place::Gazetteer;
use crate::place::table::{Row, Table, limit_findings};

use super::codes::TABLE;

/// Whether a station is in the country where the alert is, or in a country of origin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum StationHome {
    /// The host country: it is heard within its footprint.
    Host,
    /// A country of origin: people listen by satellite, short wave or the internet, wherever they are.
    Origin,
}

/// One row of `stations.csv`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Station {
    /// Its endpoint.
    pub endpoint: EndpointId,
    /// Its name.
    pub name: String,
    /// ISO 3166-1 code of its country.
    pub country: String,
    /// Host country or country of origin.
    pub home: StationHome,
    /// The languages it speaks.
    pub languages: Vec<Language>,
    /// Where it is heard.
    pub footprint: Vec<PlaceCode>,
    /// Its IANA time zone.
    pub zone: String,
    /// Where the row comes from.
    pub source: String,
}

impl Station {
    /// Whether it is heard at a place: a footprint place is the place, holds it, or lies in it.
    pub fn is_heard_at(&self, place: &PlaceCode, gazetteer: &Gazetteer) -> bool {
        match self.home {
            StationHome::Origin => true,
            StationHome::Host => touches(&self.footprint, place, gazetteer),
        }
    }
}

/// One row of `relays.csv`: a group that passes alerts on to members whose addresses it keeps to itself.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Relay {
    /// Its endpoint.
    pub endpoint: EndpointId,
    /// Its name.
    pub name: String,
    /// The languages it works in.
    pub languages: Vec<Language>,
    /// Where its members are.
    pub places: Vec<PlaceCode>,
    /// How it passes alerts on, in words.
    pub how: String,
    /// How many members it says it has.
    pub band: Estimate,
    /// Where the row comes from.
    pub source: String,
}

impl Relay {
    /// Whether it has members at a place.
    pub fn is_at(&self, place: &PlaceCode, gazetteer: &Gazetteer) -> bool {
        touches(&self.places, place, gazetteer)
    }
}

fn touches(places: &[PlaceCode], place: &PlaceCode, gazetteer: &Gazetteer) -> bool {
    places.iter().any(|own| gazetteer.is_within(place, own) || gazetteer.is_within(own, place))
}

pub(super) fn read_stations(file: &str, text: &str, gazetteer: &Gazetteer) -> (Vec<Station>, Vec<Finding>) {
    let columns = ["endpoint", "name", "country", "where", "languages", "footprint", "zone", "source"];
    let (table, mut findings) = Table::parse(file, text, &columns, TABLE);
    let mut stations: Vec<Station> = Vec::new();
    for row in table.rows() {
        let before = findings.len();
        let home = match table.cell(row, "where") {
            "host" => Some(StationHome::Host),
            "origin" => Some(StationHome::Origin),
            other => {
                findings.push(table.at(Finding::error("RTE008", format!("`{other}` is not host or origin")), row, "where"));
                None
            }
        };
        let endpoint = read_end(&table, row, &mut findings);
        if stations.iter().any(|station| station.endpoint == endpoint) {
            findings.push(table.at(Finding::error("RTE007", format!("`{endpoint}` is there twice")), row, "endpoint"));
        }
        let languages = read_languages(&table, row, &mut findings);
        let footprint = read_places(&table, row, "footprint", gazetteer, &mut findings);
        let zone = table.cell(row, "zone");
        if jiff::tz::TimeZone::get(zone).is_err() {
            findings.push(table.at(Finding::error("RTE008", format!("`{zone}` is not an IANA time zone")), row, "zone"));
        }
        if home == Some(StationHome::Host) && footprint.is_empty() {
            let message = "a host station needs a footprint";
            findings.push(table.at(Finding::error("RTE008", message), row, "footprint"));
        }
        if let (Some(home), true) = (home, findings.len() == before) {
            stations.push(Station {
                endpoint,
                name: table.cell(row, "name").to_owned(),
                country: table.cell(row, "country").to_owned(),
                home,
                languages,
                footprint,
                zone: zone.to_owned(),
                source: table.cell(row, "source").to_owned(),
            });
        }
    }
    (stations, limit_findings(findings, file, "RTE002"))
}

pub(super) fn read_relays(file: &str, text: &str, gazetteer: &Gazetteer) -> (Vec<Relay>, Vec<Finding>) {
    let columns = ["endpoint", "name", "languages", "places", "how", "band_low", "band_high", "source"];
    let (table, mut findings) = Table::parse(file, text, &columns, TABLE);
    let mut relays: Vec<Relay> = Vec::new();
    for row in table.rows() {
        let before = findings.len();
        let endpoint = read_end(&table, row, &mut findings);
        if relays.iter().any(|relay| relay.endpoint == endpoint) {
            findings.push(table.at(Finding::error("RTE007", format!("`{endpoint}` is there twice")), row, "endpoint"));
        }
        let languages = read_languages(&table, row, &mut findings);
        let places = read_places(&table, row, "places", gazetteer, &mut findings);
        let mut number = |column: &str| {
            table.cell(row, column).parse::<u64>().unwrap_or_else(|_| {
                let message = format!("`{}` is not a whole number", table.cell(row, column));
                findings.push(table.at(Finding::error("RTE008", message), row, column));
                0
            })
        };
        let band = Estimate::new(number("band_low"), number("band_high"));
        if findings.len() == before {
            relays.push(Relay {
                endpoint,
                name: table.cell(row, "name").to_owned(),
                languages,
                places,
                how: table.cell(row, "how").to_owned(),
                band,
                source: table.cell(row, "source").to_owned(),
            });
        }
    }
    (relays, limit_findings(findings, file, "RTE002"))
}

fn read_end(table: &Table, row: &Row, findings: &mut Vec<Finding>) -> EndpointId {
    let text = table.cell(row, "endpoint");
    if text.is_empty() {
        findings.push(table.at(Finding::error("RTE007", "the endpoint is missing"), row, "endpoint"));
    }
    EndpointId(text.to_owned())
}

fn read_languages(table: &Table, row: &Row, findings: &mut Vec<Finding>) -> Vec<Language> {
    let mut languages = Vec::new();
    for tag in table.list(row, "languages") {
        match Language::parse(tag) {
            Ok(language) => languages.push(language),
            Err(why) => findings.push(table.at(Finding::error("RTE005", why.to_string()), row, "languages")),
        }
    }
    languages
}

fn read_places(table: &Table, row: &Row, column: &str, gazetteer: &Gazetteer, findings: &mut Vec<Finding>) -> Vec<PlaceCode> {
    let mut places = Vec::new();
    for text in table.list(row, column) {
        match PlaceCode::parse(text) {
            Ok(code) if gazetteer.place(&code).is_some() => places.push(code),
            Ok(_) | Err(_) => {
                let message = format!("place `{text}` is not in the gazetteer");
                findings.push(table.at(Finding::error("RTE006", message), row, column));
            }
        }
    }
    places
}
