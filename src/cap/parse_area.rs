//! Node ▷ [`AreaDraft`]: the area element.
//!
//! An area is never filled from its description: words are for people.

use crate::domain::Geocode;

use super::codes;
use super::draft::{AreaDraft, Spot};
use super::parse::Reader;
use super::parse_info::Budget;
use super::rings::{circle, ring};
use super::xml::Node;

const AREA_ORDER: &[&str] = &["areaDesc", "polygon", "circle", "geocode", "altitude", "ceiling"];

/// The geocode that means: all of the area but this ring.
pub(super) const EXCLUDE_POLYGON: &str = "EXCLUDE_POLYGON";

impl Reader<'_, '_> {
    /// Reads one area; `None` when a limit is passed.
    pub(super) fn area(&mut self, node: &Node, budget: &mut Budget) -> Option<AreaDraft> {
        budget.areas += 1;
        if budget.areas > self.limits.max_areas {
            let message = format!("the alert has more than {} areas", self.limits.max_areas);
            self.report.error(codes::LIMIT, Some(node.tag), message, "");
            return None;
        }
        let children = self.children(node, AREA_ORDER, &node.owner);
        let named = |name: &'static str| children.iter().copied().filter(move |child| child.name == name);
        let description = self.text(&children, "areaDesc").map(|text| text.value);
        if description.is_none() {
            self.report.warning(
                codes::MISSING,
                Some(node.tag),
                "the area has no description; it was read without",
                "CAP 1.2 requires `areaDesc`",
            );
        }
        let mut area = AreaDraft {
            spot: node.tag,
            description: description.unwrap_or_default(),
            shapes: Vec::new(),
            holes: Vec::new(),
            geocodes: Vec::new(),
        };
        for child in named("polygon") {
            let spot = self.list_spot(child, "polygon", budget)?;
            if let Some(spot) = spot
                && let Some(points) = ring(&child.text, spot, "the polygon", codes::COORDINATES, self.report)
            {
                area.shapes.push(crate::domain::Shape::Polygon(points));
            }
        }
        for child in named("circle") {
            let spot = self.list_spot(child, "circle", budget)?;
            if let Some(spot) = spot {
                area.shapes.extend(circle(&child.text, spot, self.report));
            }
        }
        for child in named("geocode") {
            budget.geocodes += 1;
            if budget.geocodes > self.limits.max_geocodes {
                let message = format!("the alert has more than {} geocodes", self.limits.max_geocodes);
                self.report.error(codes::LIMIT, Some(child.tag), message, "");
                return None;
            }
            self.geocode(child, &mut area, budget)?;
        }
        for name in ["altitude", "ceiling"] {
            if let Some(child) = named(name).next() {
                let message = format!("`{name}` is read over; an area is the ground");
                self.report.note(codes::NOT_CARRIED, Some(child.tag), message, "");
            }
        }
        Some(area)
    }

    /// Where the list stands; `Some(None)` when it is empty, `None` when the alert has too many points.
    fn list_spot(&mut self, node: &Node, name: &str, budget: &mut Budget) -> Option<Option<Spot>> {
        let text = node.text.trim();
        if text.is_empty() {
            let message = format!("`{name}` is empty and was left out");
            self.report.warning(codes::EMPTY, Some(node.tag), message, "leave out what has no value");
            return Some(None);
        }
        budget.points += text.split_whitespace().count();
        if budget.points > self.limits.max_points {
            let message = format!("the alert has more than {} points", self.limits.max_points);
            self.report.error(codes::LIMIT, Some(node.tag), message, "");
            return None;
        }
        Some(Some(node.spot()))
    }

    fn geocode(&mut self, node: &Node, area: &mut AreaDraft, budget: &mut Budget) -> Option<()> {
        let parts = self.children(node, &["valueName", "value"], &node.owner);
        let system = self.text(&parts, "valueName");
        let value = self.one(&parts, "value");
        if let (Some(system), Some(value)) = (&system, value)
            && system.value.eq_ignore_ascii_case(EXCLUDE_POLYGON)
        {
            if let Some(spot) = self.list_spot(value, "value", budget)? {
                area.holes.extend(ring(&value.text, spot, "the hole", codes::HOLE, self.report));
            }
            return Some(());
        }
        match (system, value.and_then(|value| self.text_of(value))) {
            (Some(system), Some(value)) => {
                area.geocodes.push(Geocode { system: system.value, value: value.value });
            }
            (Some(system), None) => {
                let message = format!("the geocode `{}` has no value and was left out", system.value);
                self.report.warning(codes::GEOCODE, Some(node.tag), message, "write <valueName> and <value>");
            }
            (None, _) => {
                let message = "the geocode does not name its system, so its code means nothing";
                self.report.error(codes::GEOCODE, Some(node.tag), message, "write <valueName> and <value>");
            }
        }
        Some(())
    }
}
