//! The routing table: all rows of a folder, read and checked together.
//!
//! A faulty row is left out and reported; nothing is put in its place.

use std::path::Path;

use crate::domain::{Finding, Hazard, Level};
use crate::place::Gazetteer;
use crate::place::table::{MAX_CSV_BYTES, read_text};

use super::codes::TABLE;
use super::communities::{Community, read_communities};
use super::ladders::{Ladders, read_ladders};
use super::routes::{Route, read_routes};
use super::stations::{Relay, Station, read_relays, read_stations};

/// Communities, ladders, routes, stations and relays.
#[derive(Clone, Debug, Default)]
pub struct RoutingTable {
    /// Communities, in file order.
    pub communities: Vec<Community>,
    /// Ladders.
    pub ladders: Ladders,
    /// Routes, in file order.
    pub routes: Vec<Route>,
    /// Radio stations.
    pub stations: Vec<Station>,
    /// Relays.
    pub relays: Vec<Relay>,
}

impl RoutingTable {
    /// Reads `communities.csv`, `ladders.csv`, `routes.csv`, `stations.csv` and `relays.csv` of a folder.
    ///
    /// `hazards` are those of the catalogue; a route for another is a finding. A missing file is a finding too.
    pub fn load(dir: &Path, gazetteer: &Gazetteer, hazards: &[Hazard]) -> (Self, Vec<Finding>) {
        let mut findings = Vec::new();
        let mut text = |name: &str, missing: Level| match read_text(&dir.join(name), MAX_CSV_BYTES, TABLE) {
            Ok(text) => Some((dir.join(name).display().to_string(), text)),
            Err(mut finding) => {
                if !dir.join(name).exists() {
                    finding.level = missing;
                }
                findings.push(*finding);
                None
            }
        };
        let communities = text("communities.csv", Level::Error);
        let ladders = text("ladders.csv", Level::Warning);
        let routes = text("routes.csv", Level::Error);
        let stations = text("stations.csv", Level::Note);
        let relays = text("relays.csv", Level::Note);
        let mut table = Self::default();
        let mut keep = |more: Vec<Finding>| findings.extend(more);
        if let Some((file, text)) = communities {
            let (read, more) = read_communities(&file, &text, Some(gazetteer));
            table.communities = read;
            keep(more);
        }
        if let Some((file, text)) = ladders {
            let (read, more) = read_ladders(&file, &text, &table.communities, gazetteer);
            table.ladders = read;
            keep(more);
        }
        if let Some((file, text)) = routes {
            let (read, more) = read_routes(&file, &text, hazards, gazetteer);
            table.routes = read;
            keep(more);
        }
        if let Some((file, text)) = stations {
            let (read, more) = read_stations(&file, &text, gazetteer);
            table.stations = read;
            keep(more);
        }
        if let Some((file, text)) = relays {
            let (read, more) = read_relays(&file, &text, gazetteer);
            table.relays = read;
            keep(more);
        }
        (table, findings)
    }
}
