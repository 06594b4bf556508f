//! Which places an alert's areas touch, and how much of each.
//!
//! It never drops an area in silence: a code or shape that finds no place is in `unknown` and among the findings.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::domain::{Area, Finding, Geocode, Level, PlaceCode, PlacePath};

use super::gazetteer::{CodeFault, Gazetteer};
use super::geometry::{Region, RingFault};

/// The most shapes of one alert that are looked at.
pub const MAX_ALERT_SHAPES: usize = 500;
/// The system name under which a shape that touches no place stands in [`Resolution::unknown`].
const SHAPE_SYSTEM: &str = "shape";

/// How much overlap counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OverlapRule {
    /// A place counts from this share of its own area, 0 to 1. A shape that would count nowhere by this rule counts
    /// in the smallest place that it overlaps most.
    pub min_share: f64,
}

impl Default for OverlapRule {
    fn default() -> Self {
        Self { min_share: 0.02 }
    }
}

/// What a share was found by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ShareBy {
    /// A code names the place, one above it, or parts of it.
    Code,
    /// A shape overlaps it.
    Shape,
}

/// One place that an alert touches.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PlaceShare {
    /// The place.
    pub code: PlaceCode,
    /// The part of it that is touched, above 0 and at most 1.
    pub share: f64,
    /// How that was found.
    pub by: ShareBy,
}

/// Every place that an alert touches.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Resolution {
    /// The places, by code: those named or overlapped, all that lie in them, and all that hold them.
    pub places: Vec<PlaceShare>,
    /// Codes that name no known place, and shapes (system `shape`) that touch none.
    pub unknown: Vec<Geocode>,
    /// What was mended, assumed or not understood.
    pub findings: Vec<Finding>,
}

impl Resolution {
    /// The share of a place, when it is touched.
    pub fn share(&self, code: &PlaceCode) -> Option<f64> {
        self.places.binary_search_by(|place| place.code.cmp(code)).ok().map(|at| self.places[at].share)
    }
}

impl Gazetteer {
    /// The touched places as fine as they are known, each with those that hold it, in order: none that only holds others.
    pub fn finest(&self, resolution: &Resolution) -> Vec<PlacePath> {
        let touched: BTreeSet<&PlaceCode> = resolution.places.iter().map(|place| &place.code).collect();
        let mut paths: Vec<PlacePath> = touched
            .iter()
            .filter(|code| !self.children_of(code).iter().any(|child| touched.contains(child)))
            .map(|code| {
                let mut within: Vec<PlaceCode> = self.ancestors(code).map(|above| above.code.clone()).collect();
                within.reverse();
                PlacePath { within, code: (*code).clone() }
            })
            .collect();
        paths.sort();
        paths
    }

    /// Resolves areas to places. The union of all areas counts; holes are taken from their own area only.
    pub fn resolve(&self, areas: &[&Area], rule: &OverlapRule) -> Resolution {
        let mut out = Resolution::default();
        let mut named: BTreeMap<PlaceCode, f64> = BTreeMap::new();
        let mut shapes: Vec<Region> = Vec::new();
        let mut looked_at = 0_usize;
        for area in areas {
            let holes = self.read_holes(area, &mut out);
            for code in &area.geocodes {
                if code.system.eq_ignore_ascii_case("EXCLUDE_POLYGON") {
                    continue;
                }
                for place in self.read_code(code, &mut out) {
                    let left = self
                        .outlines
                        .get(&place)
                        .filter(|_| !holes.is_empty())
                        .map_or(1.0, |outline| 1.0 - outline.share_in(&holes));
                    let share = named.entry(place).or_insert(0.0);
                    *share = share.max(left);
                }
            }
            for shape in &area.shapes {
                looked_at += 1;
                if looked_at > MAX_ALERT_SHAPES {
                    break;
                }
                let (region, faults) = Region::of_shape(shape);
                for fault in faults {
                    // An epicentre beside real areas is usual and must not stop an alert.
                    let stops = fault.is_fatal() && fault != RingFault::PointOnly;
                    let level = if stops { Level::Error } else { Level::Warning };
                    let message = format!("a shape of area `{}`: {}", area.description, fault.as_str());
                    out.findings.push(Finding::new(level, "PLC022", message));
                }
                let region = region.minus(&holes);
                if region.is_empty() {
                    if area.geocodes.is_empty() {
                        push_unknown(&mut out.unknown, shape_code(area));
                    }
                    continue;
                }
                if self.outlines.values().any(|outline| !outline.intersection(&region).is_empty()) {
                    shapes.push(region);
                } else {
                    let message = format!("a shape of area `{}` touches no place that has an outline", area.description);
                    out.findings.push(Finding::warning("PLC023", message).help("add the place and its outline to the gazetteer"));
                    push_unknown(&mut out.unknown, shape_code(area));
                }
            }
        }
        if looked_at > MAX_ALERT_SHAPES {
            let message = format!("the alert has more than {MAX_ALERT_SHAPES} shapes; the rest is not looked at");
            out.findings.push(Finding::error("PLC025", message));
        }
        let by_shape = self.shares_by_shape(&shapes, rule);
        let by_code = self.shares_by_code(&named, &mut out.findings);
        let codes: BTreeSet<&PlaceCode> = by_shape.keys().chain(by_code.keys()).collect();
        for code in codes {
            let (shape, named) = (by_shape.get(code).copied().unwrap_or(0.0), by_code.get(code).copied().unwrap_or(0.0));
            let (share, by) = if named >= shape { (named, ShareBy::Code) } else { (shape, ShareBy::Shape) };
            if share > 0.0 {
                out.places.push(PlaceShare { code: code.clone(), share: share.clamp(0.0, 1.0), by });
            }
        }
        out
    }

    fn read_holes(&self, area: &Area, out: &mut Resolution) -> Region {
        let mut holes = Region::empty();
        for ring in area.holes.iter().take(MAX_ALERT_SHAPES) {
            let (hole, faults) = Region::of_ring(ring);
            for fault in faults {
                let message = format!("a hole of area `{}`: {}", area.description, fault.as_str());
                out.findings.push(Finding::warning("PLC022", message));
            }
            holes = holes.union(&hole);
        }
        holes
    }

    fn read_code(&self, code: &Geocode, out: &mut Resolution) -> Vec<PlaceCode> {
        match self.find_code(code) {
            Ok(places) => places,
            Err(fault) => {
                let (finding, known) = match fault {
                    CodeFault::UnknownSystem => (
                        Finding::warning("PLC020", format!("the code system `{}` (`{}`) is not known", code.system, code.value))
                            .help("add it to code_systems.csv and its codes to places.csv"),
                        Vec::new(),
                    ),
                    CodeFault::UnknownCode(known) => (
                        Finding::warning("PLC021", format!("no place carries the {} code `{}`", code.system, code.value))
                            .help("add the code to its place in places.csv"),
                        known,
                    ),
                };
                out.findings.push(finding);
                push_unknown(&mut out.unknown, code.clone());
                known
            }
        }
    }

    /// Shares by overlap: of outlined places by area; of others as of the parts within, or else the place above.
    fn shares_by_shape(&self, shapes: &[Region], rule: &OverlapRule) -> BTreeMap<PlaceCode, f64> {
        if shapes.is_empty() {
            return BTreeMap::new();
        }
        let union = shapes.iter().fold(Region::empty(), |all, shape| all.union(shape));
        let raw: BTreeMap<&PlaceCode, f64> = self
            .outlines
            .iter()
            .map(|(code, outline)| (code, outline.share_in(&union)))
            .filter(|(_, share)| *share > 0.0)
            .collect();
        let mut counted: BTreeSet<&PlaceCode> =
            raw.iter().filter(|(_, share)| **share >= rule.min_share).map(|(code, _)| *code).collect();
        for shape in shapes {
            let touched: Vec<(&PlaceCode, f64)> = raw
                .keys()
                .filter_map(|code| {
                    let overlap = self.outlines.get(*code)?.intersection(shape).area_km2();
                    (overlap > 0.0).then_some((*code, overlap))
                })
                .collect();
            let holding: BTreeSet<&PlaceCode> =
                touched.iter().flat_map(|(code, _)| self.ancestors(code)).map(|place| &place.code).collect();
            let leaves: Vec<&(&PlaceCode, f64)> = touched.iter().filter(|(code, _)| !holding.contains(code)).collect();
            if !leaves.iter().any(|(code, _)| counted.contains(code)) {
                let most = leaves.iter().max_by(|a, b| a.1.total_cmp(&b.1));
                counted.extend(most.map(|(code, _)| *code));
            }
        }
        let above: Vec<&PlaceCode> = counted.iter().flat_map(|code| self.ancestors(code)).map(|place| &place.code).collect();
        counted.extend(above.into_iter().filter(|code| raw.contains_key(code)));
        let mut shares: BTreeMap<PlaceCode, f64> =
            counted.iter().filter_map(|code| raw.get(code).map(|share| ((*code).clone(), *share))).collect();
        self.spread_down(&mut shares);
        self.gather_up(&mut shares);
        shares
    }

    /// A place without an outline, part of an outlined one, takes the share of the nearest outlined place above it.
    fn spread_down(&self, shares: &mut BTreeMap<PlaceCode, f64>) {
        for place in self.places.values() {
            if self.outlines.contains_key(&place.code) || self.has_outline_within(&place.code) {
                continue;
            }
            let nearest = self.ancestors(&place.code).find(|above| self.outlines.contains_key(&above.code));
            if let Some(share) = nearest.and_then(|above| shares.get(&above.code)).copied() {
                shares.insert(place.code.clone(), share);
            }
        }
    }

    /// A place without an outline, above outlined ones, takes the mean of its parts.
    fn gather_up(&self, shares: &mut BTreeMap<PlaceCode, f64>) {
        let mut bare: Vec<&PlaceCode> =
            self.places.keys().filter(|code| !self.outlines.contains_key(*code) && self.has_outline_within(code)).collect();
        bare.sort_by_key(|code| std::cmp::Reverse(self.depth(code)));
        for code in bare {
            let share = self.mean_of_parts(code, |part| shares.get(part).copied().unwrap_or(0.0)).0;
            if share > 0.0 {
                shares.insert(code.clone(), share);
            }
        }
    }

    fn has_outline_within(&self, code: &PlaceCode) -> bool {
        let mut todo: Vec<&PlaceCode> = self.children_of(code).iter().collect();
        while let Some(next) = todo.pop() {
            if self.outlines.contains_key(next) {
                return true;
            }
            todo.extend(self.children_of(next));
        }
        false
    }

    /// Shares by code: all of a named place and what lies in it; of a place above, the part that its named parts are.
    fn shares_by_code(&self, named: &BTreeMap<PlaceCode, f64>, findings: &mut Vec<Finding>) -> BTreeMap<PlaceCode, f64> {
        let mut shares: BTreeMap<PlaceCode, f64> = BTreeMap::new();
        let mut raise = |code: &PlaceCode, share: f64| {
            let have = shares.entry(code.clone()).or_insert(0.0);
            *have = have.max(share);
        };
        let mut above: BTreeSet<&PlaceCode> = BTreeSet::new();
        for (code, share) in named {
            raise(code, *share);
            for within in self.descendants(code) {
                raise(&within.code, *share);
            }
            above.extend(self.ancestors(code).map(|place| &place.code));
        }
        let mut above: Vec<&PlaceCode> = above.into_iter().collect();
        above.sort_by_key(|code| std::cmp::Reverse(self.depth(code)));
        for code in above {
            let (share, measure) = self.mean_of_parts(code, |part| shares.get(part).copied().unwrap_or(0.0));
            let have = shares.entry(code.clone()).or_insert(0.0);
            if share > *have {
                *have = share;
                if let Some(measure) = measure {
                    let message = format!("the share of `{code}` is taken by {measure}");
                    findings.push(Finding::new(Level::Note, "PLC024", message));
                }
            }
        }
        shares
    }

    /// The share of a place made of the shares of its parts: by population, else by area, else by number of parts.
    fn mean_of_parts(&self, code: &PlaceCode, share_of: impl Fn(&PlaceCode) -> f64) -> (f64, Option<&'static str>) {
        let parts = self.children_of(code);
        #[expect(clippy::cast_precision_loss, reason = "people are far below 2^52")]
        let people = |code: &PlaceCode| self.place(code).and_then(|place| place.population).map(|count| count as f64);
        let area = |code: &PlaceCode| self.outlines.get(code).map(Region::area_km2);
        type Measure<'a> = (&'a dyn Fn(&PlaceCode) -> Option<f64>, Option<&'static str>);
        let measures: [Measure<'_>; 2] = [(&people, Some("population")), (&area, None)];
        for (measure, name) in measures {
            let touched: Option<Vec<f64>> = parts
                .iter()
                .filter(|part| share_of(part) > 0.0)
                .map(|part| measure(part).map(|weight| weight * share_of(part)))
                .collect();
            if let (Some(touched), Some(whole)) = (touched, measure(code))
                && whole > 0.0
            {
                return ((touched.iter().sum::<f64>() / whole).clamp(0.0, 1.0), name);
            }
        }
        let count = u32::try_from(parts.len()).unwrap_or(u32::MAX).max(1);
        let mean = parts.iter().map(&share_of).sum::<f64>() / f64::from(count);
        (mean.clamp(0.0, 1.0), Some("number of parts"))
    }
}

fn shape_code(area: &Area) -> Geocode {
    Geocode { system: SHAPE_SYSTEM.to_owned(), value: area.description.clone() }
}

fn push_unknown(unknown: &mut Vec<Geocode>, code: Geocode) {
    if !unknown.contains(&code) {
        unknown.push(code);
    }
}
