//! Reads `places.csv`, `places.geojson` and `code_systems.csv`, and reports every fault at once.
//!
//! A row with a fault in its code is left out; nothing is mended in silence.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;

use crate::domain::{Finding, Geocode, Language, Level, PlaceCode, PlaceNames, Point};

use super::codes::TABLE;
use super::gazetteer::{Gazetteer, Place};
use super::geometry::Region;
use super::table::{MAX_CSV_BYTES, Row, Table, limit_findings, read_text};

/// The most bytes of `places.geojson`.
pub const MAX_GEOJSON_BYTES: usize = 64 * 1024 * 1024;
/// The most points of all outlines together.
pub const MAX_OUTLINE_POINTS: usize = 2_000_000;
/// The most places.
pub const MAX_PLACES: usize = 100_000;
/// The deepest tree of places.
const MAX_DEPTH: usize = 16;

const PLACES_COLUMNS: [&str; 10] =
    ["code", "parent", "level", "name", "language", "names", "codes", "zone", "population", "source"];

impl Gazetteer {
    /// Reads a folder; a missing file is a finding, and what can be read is read.
    pub fn load(dir: &Path) -> (Self, Vec<Finding>) {
        let mut findings = Vec::new();
        let mut text = |name: &str, limit: usize, level: Level| match read_text(&dir.join(name), limit, TABLE) {
            Ok(text) => Some(text),
            Err(mut finding) => {
                if level != Level::Error && !dir.join(name).exists() {
                    finding.level = level;
                }
                findings.push(*finding);
                None
            }
        };
        let places = text("places.csv", MAX_CSV_BYTES, Level::Error);
        let outlines = text("places.geojson", MAX_GEOJSON_BYTES, Level::Warning);
        let systems = text("code_systems.csv", MAX_CSV_BYTES, Level::Note);
        let name = |file: &str| dir.join(file).display().to_string();
        let (gazetteer, more) = Self::from_texts(
            (&name("places.csv"), places.as_deref()),
            (&name("places.geojson"), outlines.as_deref()),
            (&name("code_systems.csv"), systems.as_deref()),
        );
        findings.extend(more);
        (gazetteer, findings)
    }

    /// Reads the three texts, each with the name that findings give it; an absent one adds nothing.
    pub fn from_texts(
        places: (&str, Option<&str>),
        outlines: (&str, Option<&str>),
        systems: (&str, Option<&str>),
    ) -> (Self, Vec<Finding>) {
        let mut gazetteer = Self::default();
        let mut findings = Vec::new();
        if let (file, Some(text)) = systems {
            findings.extend(limit_findings(gazetteer.read_systems(file, text), file, "PLC002"));
        }
        if let (file, Some(text)) = places {
            findings.extend(limit_findings(gazetteer.read_places(file, text), file, "PLC002"));
            gazetteer.add_country_names();
        }
        if let (file, Some(text)) = outlines {
            findings.extend(limit_findings(gazetteer.read_outlines(file, text), file, "PLC002"));
        }
        (gazetteer, findings)
    }

    fn read_systems(&mut self, file: &str, text: &str) -> Vec<Finding> {
        let (table, mut findings) = Table::parse(file, text, &["alias", "system"], TABLE);
        let mut declared = BTreeMap::new();
        for row in table.rows() {
            let (alias, system) = (table.cell(row, "alias"), table.cell(row, "system"));
            if alias.is_empty() || system.is_empty() {
                findings.push(table.at(Finding::error("PLC008", "alias and system are both needed"), row, "alias"));
            } else if !self.systems.add(alias, system, &mut declared) {
                findings.push(table.at(
                    Finding::error("PLC014", format!("`{alias}` already means another code system")),
                    row,
                    "alias",
                ));
            }
        }
        findings
    }

    fn read_places(&mut self, file: &str, text: &str) -> Vec<Finding> {
        let (table, mut findings) = Table::parse(file, text, &PLACES_COLUMNS, TABLE);
        let mut rows: BTreeMap<PlaceCode, &Row> = BTreeMap::new();
        for row in table.rows() {
            if self.places.len() >= MAX_PLACES {
                findings.push(table.at(Finding::error("PLC002", format!("more than {MAX_PLACES} places")), row, "code"));
                break;
            }
            let code = match PlaceCode::parse(table.cell(row, "code")) {
                Ok(code) => code,
                Err(why) => {
                    findings.push(table.at(Finding::error("PLC005", why), row, "code"));
                    continue;
                }
            };
            if rows.contains_key(&code) {
                findings.push(table.at(Finding::error("PLC006", format!("place `{code}` is there twice")), row, "code"));
                continue;
            }
            let place = self.read_place(&table, row, code.clone(), &mut findings);
            rows.insert(code.clone(), row);
            self.places.insert(code, place);
        }
        self.check_tree(&table, &rows, &mut findings);
        self.inherit_zones(&table, &rows, &mut findings);
        self.index_codes(&table, &rows, &mut findings);
        findings
    }

    fn read_place(&mut self, table: &Table, row: &Row, code: PlaceCode, findings: &mut Vec<Finding>) -> Place {
        let mut fault = |column: &str, message: String| {
            findings.push(table.at(Finding::error("PLC008", message), row, column));
        };
        let level = table.cell(row, "level").parse::<u8>().unwrap_or_else(|_| {
            fault("level", format!("level `{}` is not a number from 0 to 255", table.cell(row, "level")));
            0
        });
        let local = table.cell(row, "name").to_owned();
        if local.is_empty() {
            fault("name", "the local name is missing".to_owned());
        }
        let mut names = BTreeMap::new();
        match table.cell(row, "language") {
            "" => {}
            tag => match Language::parse(tag) {
                Ok(language) => {
                    names.insert(language, local.clone());
                }
                Err(why) => fault("language", why.to_string()),
            },
        }
        for entry in table.list(row, "names") {
            match entry.split_once('=').map(|(tag, name)| (Language::parse(tag), name.trim())) {
                Some((Ok(language), name)) if !name.is_empty() => {
                    names.insert(language, name.to_owned());
                }
                Some((Err(why), _)) => fault("names", why.to_string()),
                Some((Ok(_), _)) | None => fault("names", format!("`{entry}` is not of the shape language=name")),
            }
        }
        let mut codes = Vec::new();
        for entry in table.list(row, "codes") {
            match entry.split_once('=').map(|(system, value)| (system.trim(), value.trim())) {
                Some((system, value)) if !system.is_empty() && !value.is_empty() => {
                    let system = match self.systems.canonical(system) {
                        Some(known) => known.to_owned(),
                        None => {
                            self.systems.add(system, system, &mut BTreeMap::new());
                            system.to_owned()
                        }
                    };
                    codes.push(Geocode { system, value: value.to_owned() });
                }
                Some(_) | None => fault("codes", format!("`{entry}` is not of the shape system=code")),
            }
        }
        let population = match table.cell(row, "population") {
            "" => None,
            figure => {
                let number = figure.parse::<u64>().ok();
                if number.is_none() {
                    fault("population", format!("`{figure}` is not a whole number"));
                }
                number
            }
        };
        let parent = match table.cell(row, "parent") {
            "" => None,
            above => match PlaceCode::parse(above) {
                Ok(parent) => Some(parent),
                Err(why) => {
                    findings.push(table.at(Finding::error("PLC005", why), row, "parent"));
                    None
                }
            },
        };
        let zone = Some(table.cell(row, "zone")).filter(|zone| !zone.is_empty()).map(str::to_owned);
        let names = PlaceNames { local, names };
        Place { code, parent, level, names, codes, zone, population, source: table.cell(row, "source").to_owned() }
    }

    fn check_tree(&mut self, table: &Table, rows: &BTreeMap<PlaceCode, &Row>, findings: &mut Vec<Finding>) {
        let codes: BTreeSet<PlaceCode> = self.places.keys().cloned().collect();
        let mut cut = Vec::new();
        for place in self.places.values() {
            let Some(parent) = &place.parent else { continue };
            let why = if parent == &place.code {
                Some("is its own parent".to_owned())
            } else if !codes.contains(parent) {
                Some(format!("has the parent `{parent}`, which is not in the file"))
            } else {
                let mut at = parent;
                let mut steps = 0;
                loop {
                    steps += 1;
                    match self.places.get(at).and_then(|above| above.parent.as_ref()) {
                        Some(above) if steps <= MAX_DEPTH => at = above,
                        Some(_) => break Some(format!("is in a circle of parents, or deeper than {MAX_DEPTH} levels")),
                        None => break None,
                    }
                }
            };
            if let Some(why) = why {
                cut.push((place.code.clone(), why));
            }
        }
        for (code, why) in cut {
            if let Some(row) = rows.get(&code) {
                findings.push(table.at(Finding::error("PLC007", format!("place `{code}` {why}")), row, "parent"));
            }
            if let Some(place) = self.places.get_mut(&code) {
                place.parent = None;
            }
        }
        for place in self.places.values() {
            if let Some(parent) = &place.parent {
                self.children.entry(parent.clone()).or_default().push(place.code.clone());
            }
        }
    }

    fn inherit_zones(&mut self, table: &Table, rows: &BTreeMap<PlaceCode, &Row>, findings: &mut Vec<Finding>) {
        let mut zones = BTreeMap::new();
        for place in self.places.values() {
            let own = place.zone.as_deref();
            if let (Some(zone), Some(row)) = (own, rows.get(&place.code))
                && jiff::tz::TimeZone::get(zone).is_err()
            {
                findings.push(
                    table
                        .at(Finding::error("PLC009", format!("`{zone}` is not an IANA time zone")), row, "zone")
                        .help("write a zone such as `Asia/Tokyo`"),
                );
            }
            match own.or_else(|| self.ancestors(&place.code).find_map(|above| above.zone.as_deref())) {
                Some(zone) => {
                    zones.insert(place.code.clone(), zone.to_owned());
                }
                None => {
                    if let Some(row) = rows.get(&place.code) {
                        let message = format!("place `{}` has no time zone, nor has any place above it", place.code);
                        findings.push(
                            table.at(Finding::error("PLC009", message), row, "zone").help("times are shown in the place's zone"),
                        );
                    }
                }
            }
        }
        for (code, zone) in zones {
            if let Some(place) = self.places.get_mut(&code) {
                place.zone = Some(zone);
            }
        }
    }

    fn index_codes(&mut self, table: &Table, rows: &BTreeMap<PlaceCode, &Row>, findings: &mut Vec<Finding>) {
        for place in self.places.values() {
            for code in &place.codes {
                self.known_systems.insert(code.system.clone());
                let key = (code.system.clone(), code.value.to_uppercase());
                match self.by_code.get(&key) {
                    Some(other) if other != &place.code => {
                        if let Some(row) = rows.get(&place.code) {
                            let message = format!("{} {} already names `{other}`", code.system, code.value);
                            findings.push(table.at(Finding::error("PLC010", message), row, "codes"));
                        }
                    }
                    Some(_) => {}
                    None => {
                        self.by_code.insert(key, place.code.clone());
                    }
                }
            }
        }
        if self.systems.lookups("FIPS6").iter().any(|system| self.known_systems.contains(*system)) {
            self.known_systems.extend(["FIPS6".to_owned(), "SAME".to_owned()]);
        }
    }

    fn read_outlines(&mut self, file: &str, text: &str) -> Vec<Finding> {
        let mut findings = Vec::new();
        if text.len() > MAX_GEOJSON_BYTES {
            return vec![Finding::error("PLC002", format!("is larger than {MAX_GEOJSON_BYTES} bytes")).in_file(file)];
        }
        let features = match serde_json::from_str::<Value>(text) {
            Ok(mut value) => match value.get_mut("features").map(Value::take) {
                Some(Value::Array(features)) => features,
                Some(_) | None => {
                    return vec![Finding::error("PLC011", "is not a GeoJSON FeatureCollection").in_file(file)];
                }
            },
            Err(error) => {
                let line = u32::try_from(error.line()).unwrap_or(u32::MAX);
                return vec![Finding::error("PLC011", format!("is not JSON: {error}")).in_file(file).at_line(line)];
            }
        };
        let mut points_left = MAX_OUTLINE_POINTS;
        for (index, mut feature) in features.into_iter().enumerate() {
            let geometry = feature.get_mut("geometry").map(Value::take);
            let code = feature.pointer("/properties/code").and_then(Value::as_str).unwrap_or_default();
            let mut say = |finding: Finding| findings.push(finding.in_file(file));
            let known = PlaceCode::parse(code).ok().filter(|code| self.places.contains_key(code));
            let Some(code) = known else {
                say(Finding::error("PLC012", format!("feature {} names the place `{code}`, which is not known", index + 1))
                    .help("set the property `code` to a code of places.csv"));
                continue;
            };
            let geometry = geometry.and_then(|value| serde_json::from_value::<geojson::Geometry>(value).ok());
            let polygons = match geometry.map(|geometry| geometry.value) {
                Some(geojson::GeometryValue::Polygon { coordinates }) => vec![coordinates],
                Some(geojson::GeometryValue::MultiPolygon { coordinates }) => coordinates,
                Some(_) | None => {
                    say(Finding::error("PLC011", format!("the outline of `{code}` is not a Polygon or MultiPolygon")));
                    continue;
                }
            };
            let used: usize = polygons.iter().flatten().map(Vec::len).sum();
            if used > points_left {
                let message =
                    format!("the outlines have more than {MAX_OUTLINE_POINTS} points; `{code}` and later ones are not read");
                say(Finding::error("PLC002", message));
                break;
            }
            points_left -= used;
            let mut whole = Region::empty();
            for rings in &polygons {
                let mut part = Region::empty();
                for (nth, ring) in rings.iter().enumerate() {
                    let points: Vec<Point> = ring
                        .iter()
                        .map(|position| match position.as_slice() {
                            [lon, lat, ..] => Point { lat: *lat, lon: *lon },
                            _ => Point { lat: f64::NAN, lon: f64::NAN },
                        })
                        .collect();
                    let (region, faults) = Region::of_ring(&points);
                    for fault in faults {
                        let message = format!("a ring of the outline of `{code}`: {}", fault.as_str());
                        let level = if fault.is_fatal() { Level::Error } else { Level::Warning };
                        say(Finding::new(level, "PLC013", message));
                    }
                    part = if nth == 0 { region } else { part.minus(&region) };
                }
                whole = whole.union(&part);
            }
            if !whole.is_empty() {
                let whole = match self.outlines.get(&code) {
                    Some(before) => before.union(&whole),
                    None => whole,
                };
                self.outlines.insert(code, whole);
            }
        }
        findings
    }
}
